//! The dictionary of columns: every field of every kind with the headers it is known under, one file for each kind.

mod complaints;
mod customers;
mod interactions;
pub mod more;
mod orders;
mod relations;
mod surveys;
mod trade;

pub use complaints::COMPLAINTS;
pub use customers::CUSTOMERS;
pub use interactions::INTERACTIONS;
pub use orders::{ORDER_LINES, ORDERS};
pub use relations::{CONTACTS, POINTS, RESPONSES};
pub use surveys::SURVEYS;
pub use trade::{PAYMENTS, PRODUCTS, RATES, REFUNDS};

use crate::base::error::Failure;
use crate::base::words::Word;

/// What a field's values are.
#[derive(Clone, Copy)]
pub enum What {
    /// Words, kept as written (trimmed).
    Text,
    /// An identifier: text that must not have been turned into a number by a spreadsheet.
    Code,
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A calendar day; a time of day is dropped after reduction to the shop's day.
    Day,
    /// A calendar day with, perhaps, a time of day.
    When,
    /// A time of day (`14:30`) or a whole moment.
    Time,
    /// An amount of money.
    Amount,
    /// A quantity, stored in thousandths.
    Quantity,
    /// A whole number from 0.
    Whole,
    /// A whole number within bounds, both included.
    Between(i64, i64),
    /// A word of a closed list; the function gives the stored form.
    Word(fn(&str) -> Result<&'static str, Failure>),
    /// An ISO 4217 currency code: that of the row's amounts.
    Currency,
    /// An ISO 4217 currency code that says nothing of the row's amounts.
    ForeignCurrency,
    /// An exchange rate, in hundred-millionths.
    Rate,
    /// A whole number with a sign.
    Signed,
    /// Yes or no: 1 or 0; a number of times counts as yes.
    Flag,
    /// A number in millionths.
    Number,
}

/// One field of a kind.
pub struct Field {
    /// Stable key: `--map key=Header`, header of exports.
    pub key: &'static str,
    /// What its values are.
    pub what: What,
    /// Headers it is known under, in English and Chinese.
    pub names: &'static [&'static str],
}

fn word<W: Word>(text: &str) -> Result<&'static str, Failure> {
    W::parse(text).map(Word::word)
}

const fn field(key: &'static str, what: What, names: &'static [&'static str]) -> Field {
    Field { key, what, names }
}

// Columns that name the customer of a fact: shared by orders, interactions and complaints.
const CUSTOMER: Field = field(
    "customer",
    What::Code,
    &[
        "customer code",
        "customer id",
        "customer no",
        "customer number",
        "cust id",
        "cust",
        "client",
        "client id",
        "buyer",
        "buyer id",
        "user id",
        "member id",
        "master id",
        "account",
        "account number",
        "客户编号",
        "客户代码",
        "客户号",
        "客户ID",
        "客户",
        "会员号",
        "会员编号",
        "会员卡号",
        "买家",
        "买家昵称",
        "买家会员名",
        "顧客編號",
        "會員編號",
    ],
);
const CUSTOMER_EMAIL: Field = field(
    "customer_email",
    What::Email,
    &["email", "e-mail", "buyer email", "billing email", "email address", "邮箱", "客户邮箱", "买家邮箱"],
);
const CUSTOMER_PHONE: Field = field(
    "customer_phone",
    What::Phone,
    &["phone", "mobile", "telephone", "buyer phone", "billing phone", "手机", "手机号", "联系手机", "电话", "联系电话"],
);
const CUSTOMER_NAME: Field = field(
    "customer_name",
    What::Text,
    &["name of customer", "client name", "buyer name", "billing name", "full name", "姓名", "客户名称", "客户姓名", "收货人", "收货人姓名"],
);

const CURRENCY: Field = field("currency", What::Currency, &["currency code", "order currency", "币种", "货币"]);
const ORDER: Field = field(
    "order",
    What::Code,
    &[
        "order id",
        "order code",
        "order no",
        "order number",
        "order name",
        "invoice",
        "invoice no",
        "订单",
        "订单号",
        "订单编号",
        "訂單編號",
    ],
);
// What our own exports say of an amount that was converted.
const ORIGINAL: Field = field("original", What::Text, &[]);

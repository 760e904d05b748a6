//! Fields that several kinds of facts have.

use super::field::{Fate, Field, Treatment, What, field, link, read, text};

/// The customer of a fact, by code.
pub const CUSTOMER: Field = link(
    "customer",
    "customer",
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
/// The customer of a fact, by email.
pub const CUSTOMER_EMAIL: Field = read(
    "customer_email",
    What::Email,
    &["email", "e-mail", "buyer email", "billing email", "email address", "邮箱", "客户邮箱", "买家邮箱"],
);
/// The customer of a fact, by phone.
pub const CUSTOMER_PHONE: Field = read(
    "customer_phone",
    What::Phone,
    &["phone", "mobile", "telephone", "buyer phone", "billing phone", "手机", "手机号", "联系手机", "电话", "联系电话"],
);
/// What the customer of a fact is called.
pub const CUSTOMER_NAME: Field = read(
    "customer_name",
    What::Text,
    &["name of customer", "client name", "buyer name", "billing name", "full name", "姓名", "客户名称", "客户姓名", "收货人", "收货人姓名"],
);
/// The currency of the row's amounts.
pub const CURRENCY: Field = read("currency", What::Currency, &["currency code", "order currency", "币种", "货币"]);
/// The order that a fact belongs to.
pub const ORDER: Field = link(
    "order",
    "sales_order",
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
)
.column("sales_order")
.viewed("order_code");
/// What our own exports say of an amount that was converted: "100.00 USD at 7.12".
pub const ORIGINAL: Field = text("original", &[]).erase(Fate::Keep).copy(Treatment::Keep);

/// The product that a fact is about.
pub const PRODUCT: Field = link("product", "product", &["sku", "product code", "item", "商品编码", "货号"]);

/// A field of words that others have in common.
pub const fn shared(key: &'static str, names: &'static [&'static str]) -> Field {
    text(key, names).erase(Fate::Shared).copy(Treatment::Keep)
}

/// The name of one who works for the shop.
pub const fn staff(key: &'static str, names: &'static [&'static str]) -> Field {
    shared(key, names).copy(Treatment::MadeUp("staff"))
}

/// An email and the key by which it is compared.
pub const fn email(names: &'static [&'static str]) -> Field {
    field("email", What::Email, names)
        .copy(Treatment::Become("CASE WHEN email_key IS NULL THEN 'no address' ELSE made_up('email', email_key) END"))
}

/// A phone number and the key by which it is compared.
pub const fn phone(names: &'static [&'static str]) -> Field {
    field("phone", What::Phone, names)
        .copy(Treatment::Become("CASE WHEN phone_key IS NULL THEN 'no number' ELSE '+' || made_up('phone', phone_key) END"))
}

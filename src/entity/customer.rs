//! Customers: persons and companies, and how they stand with the shop.

use crate::base::dates::Day;
use crate::base::words::Word;

/// Person or company.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CustomerKind {
    /// A natural person.
    Person,
    /// A firm or another organisation, with contact persons.
    Company,
}

impl Word for CustomerKind {
    const WHAT: &'static str = "customer kind";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (CustomerKind::Person, "person", &["individual", "private", "p", "个人", "個人"]),
        (CustomerKind::Company, "company", &["business", "firm", "organisation", "organization", "b2b", "公司", "企业", "企業", "单位"]),
    ];
}

/// Where a customer stands: prospect → active → lapsed → closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Has never bought.
    Prospect,
    /// Buys.
    Active,
    /// Has not bought for longer than the lapse window.
    Lapsed,
    /// Has left.
    Closed,
}

impl Word for Status {
    const WHAT: &'static str = "customer status";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Status::Prospect, "prospect", &["lead", "潜在", "潜在客户", "潛在客戶"]),
        (Status::Active, "active", &["current", "live", "活跃", "活躍", "正常", "有效"]),
        (Status::Lapsed, "lapsed", &["inactive", "dormant", "沉睡", "休眠"]),
        (Status::Closed, "closed", &["churned", "lost", "left", "流失", "已关闭", "注销"]),
    ];
}

/// Why a customer left: the eight reasons of Keaveney (1995).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChurnReason {
    /// Prices, fees, promotions.
    Price,
    /// Place, hours, waiting.
    Inconvenience,
    /// Mistakes, billing errors, a service catastrophe.
    CoreFailure,
    /// Uncaring, impolite, unknowing staff.
    ServiceEncounter,
    /// Reluctant, failing or negative answer to a failure.
    FailureResponse,
    /// A better offer elsewhere.
    Competition,
    /// Cheating, hard sell, unsafe, conflict of interest.
    Ethical,
    /// Moved away, died, the need ended.
    Involuntary,
}

impl Word for ChurnReason {
    const WHAT: &'static str = "churn reason";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (ChurnReason::Price, "price", &["pricing", "价格"]),
        (ChurnReason::Inconvenience, "inconvenience", &["不方便", "不便"]),
        (ChurnReason::CoreFailure, "core-failure", &["core service failure", "核心服务失误"]),
        (ChurnReason::ServiceEncounter, "service-encounter", &["service encounter failure", "staff", "服务人员失误", "态度"]),
        (ChurnReason::FailureResponse, "failure-response", &["response to failure", "对失误的反应"]),
        (ChurnReason::Competition, "competition", &["competitor", "竞争"]),
        (ChurnReason::Ethical, "ethical", &["ethical problems", "伦理问题"]),
        (ChurnReason::Involuntary, "involuntary", &["非自愿", "搬迁"]),
    ];
}

/// What is known of a customer: everything but a code and a name may be missing. Money in minor units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Customer {
    /// The code people use; unique in the store.
    pub code: String,
    /// Full name of the person or company.
    pub name: String,
    /// `person` or `company` ([`CustomerKind`]); `None` = person.
    pub kind: Option<CustomerKind>,
    /// The company a person belongs to.
    pub company: Option<String>,
    /// Email as written.
    pub email: Option<String>,
    /// Phone as written.
    pub phone: Option<String>,
    /// Further emails, phones and names on messengers and networks, `;`-separated, such as `wechat:lihua`.
    pub handles: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Region, province or state.
    pub region: Option<String>,
    /// Country as written.
    pub country: Option<String>,
    /// Postal code; text, so that leading zeros stay.
    pub postal_code: Option<String>,
    /// Channels the customer agreed to, `;`-separated.
    pub consent: Option<String>,
    /// Industry of a company.
    pub industry: Option<String>,
    /// Occupation of a person.
    pub occupation: Option<String>,
    /// Gender as written.
    pub gender: Option<String>,
    /// Birthday.
    pub birthday: Option<Day>,
    /// Education as written.
    pub education: Option<String>,
    /// Income band as written.
    pub income_band: Option<String>,
    /// How the customer was acquired.
    pub source: Option<String>,
    /// When the customer was acquired.
    pub acquired_on: Option<Day>,
    /// What acquiring cost.
    pub acquisition_cost: Option<i64>,
    /// Account manager.
    pub owner: Option<String>,
    /// Status as recorded by people.
    pub status: Option<Status>,
    /// When the customer left.
    pub closed_on: Option<Day>,
    /// Why the customer left.
    pub churn_reason: Option<ChurnReason>,
    /// What the customer spends per year on this category with anyone.
    pub wallet: Option<i64>,
    /// Free notes.
    pub notes: Option<String>,
    /// The shop's own fields by name, in file order.
    pub own: Vec<(String, String)>,
}

//! Customers: persons and companies, and how they stand with the shop.

use super::field::{Fate, OWN, Treatment, What, amount, code, day, derived, field, link, read, text, word};
use super::shared::{email, phone, shared, staff};
use super::spoken::people;
use super::{Entity, Owner};
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
    const SPOKEN: &'static [(&'static str, &'static str)] = &[("person", people::PERSON), ("company", people::COMPANY)];
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
    const SPOKEN: &'static [(&'static str, &'static str)] =
        &[("prospect", people::PROSPECT), ("active", people::ACTIVE), ("lapsed", people::LAPSED), ("closed", people::CLOSED)];
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

/// A customer: a person or a company.
pub static CUSTOMER: Entity = Entity {
    table: "customer",
    kind: "customers",
    view: "customers",
    what: "customer",
    about: "customer, with the latest known value of every field",
    tells: "name",
    listed: "'crmkit customer list' lists them",
    rank: 1,
    mark: "C",
    owner: Owner::Itself,
    dated: "acquired_on",
    counts_as_fact: false,
    fields: &[
        code(&[
            "customer code",
            "customer id",
            "customer no",
            "customer number",
            "cust id",
            "client id",
            "client code",
            "member id",
            "member no",
            "account number",
            "id",
            "no",
            "客户编号",
            "客户代码",
            "客户号",
            "客户ID",
            "会员号",
            "会员编号",
            "会员卡号",
            "卡号",
            "编号",
            "顧客編號",
            "會員編號",
        ])
        .erase(Fate::Blank)
        .copy(Treatment::MadeUp("customer")),
        // A customer made from an order has its code for a name: that still is none.
        text(
            "name",
            &[
                "customer name",
                "full name",
                "fullname",
                "customer",
                "client",
                "client name",
                "contact name",
                "member name",
                "nom",
                "nombre",
                "kunde",
                "姓名",
                "客户名称",
                "客户姓名",
                "客户",
                "名称",
                "名字",
                "会员姓名",
                "联系人",
                "顧客姓名",
            ],
        )
        .erase(Fate::Blank)
        .copy(Treatment::Become("CASE name WHEN code THEN made_up('customer', code) ELSE made_up('name', code) END")),
        read("first_name", What::Text, &["firstname", "given name", "forename", "prénom", "vorname", "名"]),
        read("last_name", What::Text, &["lastname", "surname", "family name", "nachname", "apellido", "姓", "姓氏"]),
        word::<CustomerKind>("kind", &["customer kind", "customer type", "client type", "客户类型", "类型"]),
        text(
            "company",
            &["company name", "account name", "organisation", "organization", "firm", "employer", "公司", "公司名称", "单位", "企业名称"],
        )
        .copy(Treatment::MadeUp("company")),
        email(&["e-mail", "mail", "email address", "customer email", "邮箱", "电子邮件", "电子邮箱", "邮件", "電郵"]),
        derived("email_key").copy(Treatment::MadeUp("email")),
        phone(&[
            "telephone",
            "tel",
            "mobile",
            "mobile phone",
            "phone number",
            "cell",
            "cellphone",
            "手机",
            "手机号",
            "手机号码",
            "电话",
            "联系电话",
            "電話",
            "手機",
        ]),
        derived("phone_key").copy(Treatment::MadeUp("phone")),
        text("handles", &["other handles", "handle", "wechat", "wechat id", "social media", "微信", "微信号", "旺旺", "其他联系方式"]),
        text("address", &["street", "street address", "address1", "address line 1", "地址", "详细地址", "收货地址", "通讯地址"])
            .copy(Treatment::Become("'withheld'")),
        text("city", &["town", "locality", "ville", "ciudad", "stadt", "城市", "市", "所在城市"]).copy(Treatment::Keep),
        text("region", &["province", "state", "county", "省", "省份", "地区", "区域"]).copy(Treatment::Keep),
        text("country", &["land", "pays", "nation", "国家", "國家"]).copy(Treatment::Keep),
        field("postal_code", What::Code, &["zip", "zip code", "postcode", "post code", "postal", "plz", "邮编", "邮政编码"])
            .spared()
            .erase(Fate::Drop)
            .copy(Treatment::Become("substr(postal_code, 1, 2) || '…'")),
        text("consent", &["opt in", "marketing consent", "accepts marketing", "同意营销", "营销许可"]).copy(Treatment::Keep),
        text("industry", &["sector", "branch", "行业"]).copy(Treatment::Keep),
        text("occupation", &["job", "job title", "profession", "职业", "职务", "职位"]).copy(Treatment::Keep),
        text("gender", &["sex", "性别", "性別"]).copy(Treatment::Keep),
        day("birthday", &["birth date", "date of birth", "dob", "birthdate", "生日", "出生日期", "出生年月"]).birth().erase(Fate::Drop),
        text("education", &["degree", "学历", "教育程度"]).copy(Treatment::Keep),
        text("income_band", &["income", "income level", "收入", "收入水平"]).copy(Treatment::Keep),
        shared("source", &["lead source", "acquisition channel", "how acquired", "referrer", "来源", "客户来源", "获客渠道"]),
        day(
            "acquired_on",
            &[
                "created",
                "created at",
                "date created",
                "customer since",
                "registered",
                "registration date",
                "signup date",
                "join date",
                "joined",
                "注册日期",
                "注册时间",
                "创建时间",
                "建档日期",
                "入会日期",
                "成为客户日期",
            ],
        ),
        amount("acquisition_cost", &["cac", "cost of acquisition", "获客成本"]),
        staff("owner", &["account manager", "sales rep", "salesperson", "assigned to", "客户经理", "负责人", "业务员", "销售员"]),
        word::<Status>("status", &["customer status", "state of customer", "状态", "客户状态"]),
        day("closed_on", &["closed", "closed at", "end date", "churn date", "cancelled on", "流失日期", "销户日期"]),
        word::<ChurnReason>("churn_reason", &["reason for leaving", "reason for churn", "流失原因"]),
        amount("wallet", &["estimated wallet", "yearly wallet", "annual budget", "年消费总额", "钱包份额"]),
        field("tags", What::Text, &["labels", "tag", "标签", "標籤"])
            .column("")
            .sql("(SELECT group_concat(tag, ';') FROM (SELECT tag FROM customer_tag g WHERE g.customer = t.id ORDER BY tag))"),
        text("notes", &["note", "comment", "comments", "remark", "remarks", "备注", "備註", "说明"]),
        OWN,
    ],
    required: &[("the customer", &["code", "name", "first_name", "last_name", "email", "phone"])],
    ..Entity::NEW
};

/// A free tag of a customer.
pub static CUSTOMER_TAG: Entity = Entity {
    table: "customer_tag",
    what: "tag",
    owner: Owner::Customer,
    goes: true,
    fields: &[link("customer", "customer", &[]).needed("the customer"), text("tag", &[]).needed("the tag").copy(Treatment::Keep)],
    key: &["customer", "tag"],
    named: &["tag"],
    ..Entity::NEW
};

/// Another key under which a customer is found: of one who was joined into it, or a second email.
pub static CUSTOMER_ALIAS: Entity = Entity {
    table: "customer_alias",
    view: "customer_aliases",
    what: "alias",
    rank: 1,
    about: "further code, email or phone under which a customer is found: of one who was joined into it, or a second email",
    owner: Owner::Customer,
    goes: true,
    fields: &[
        text("written", &[]).needed("the alias").viewed("alias"),
        text("kind", &[]).needed("the kind"),
        text("name", &[]).needed("the name"),
        link("customer", "customer", &[]).needed("the customer"),
        derived("key"),
    ],
    key: &[],
    named: &["key"],
    ..Entity::NEW
};

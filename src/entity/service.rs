//! Interactions and complaints.

use super::spoken::service;
use crate::base::dates::{Day, Moment};
use crate::base::words::{Word, fold};

/// Where a contact took place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// Face to face.
    Visit,
    /// Telephone.
    Phone,
    /// Email.
    Email,
    /// Text message.
    Sms,
    /// Instant messenger or web chat.
    Chat,
    /// Social network.
    Social,
    /// Web form or shop.
    Web,
    /// Letter, parcel, catalogue.
    Post,
    /// Fair, party, course.
    Event,
    /// Any other.
    Other,
}

impl Word for Channel {
    const WHAT: &'static str = "channel";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Channel::Visit, "visit", &["in person", "shop", "store", "meeting", "上门", "到店", "面谈", "拜访", "门店"]),
        (Channel::Phone, "phone", &["call", "telephone", "tel", "电话", "電話"]),
        (Channel::Email, "email", &["e-mail", "mail", "邮件", "电子邮件", "電郵"]),
        (Channel::Sms, "sms", &["text", "text message", "短信", "簡訊"]),
        (Channel::Chat, "chat", &["wechat", "whatsapp", "messenger", "live chat", "微信", "旺旺", "在线客服", "聊天"]),
        (Channel::Social, "social", &["social media", "weibo", "facebook", "instagram", "微博", "小红书", "抖音", "社交"]),
        (Channel::Web, "web", &["website", "form", "online", "网站", "網站", "网页", "网上"]),
        (Channel::Post, "post", &["letter", "catalogue", "信件", "邮寄"]),
        (Channel::Event, "event", &["fair", "活动", "展会"]),
        (Channel::Other, "other", &["another", "else"]),
    ];
    const SPOKEN: &'static [(&'static str, &'static str)] = &[
        ("visit", service::VISIT),
        ("phone", service::PHONE),
        ("email", service::EMAIL),
        ("sms", service::SMS),
        ("chat", service::CHAT),
        ("social", service::SOCIAL),
        ("web", service::WEB),
        ("post", service::POST),
        ("event", service::EVENT),
        ("other", service::OTHER),
    ];
    const OTHER: Option<Self> = Some(Channel::Other);
}

/// Who began the contact.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// The customer contacted the shop.
    In,
    /// The shop contacted the customer.
    Out,
}

impl Word for Direction {
    const WHAT: &'static str = "direction";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Direction::In, "in", &["inbound", "incoming", "呼入", "来电"]),
        (Direction::Out, "out", &["outbound", "outgoing", "呼出", "去电"]),
    ];
    const SPOKEN: &'static [(&'static str, &'static str)] = &[("in", service::IN), ("out", service::OUT)];
}

/// What a contact was for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A question.
    Inquiry,
    /// Advice asked or given.
    Advice,
    /// A suggestion by the customer.
    Suggestion,
    /// After-sales service.
    Service,
    /// Selling.
    Sales,
    /// Care: greetings, follow-up.
    Care,
    /// A campaign.
    Marketing,
}

impl Word for Purpose {
    const WHAT: &'static str = "purpose";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Purpose::Inquiry, "inquiry", &["enquiry", "question", "咨询", "諮詢", "询问"]),
        (Purpose::Advice, "advice", &["consultation", "建议咨询", "指导"]),
        (Purpose::Suggestion, "suggestion", &["feedback", "idea", "建议", "建議"]),
        (Purpose::Service, "service", &["support", "after-sales", "服务", "服務", "售后"]),
        (Purpose::Sales, "sales", &["sale", "selling", "销售", "銷售"]),
        (Purpose::Care, "care", &["follow-up", "follow up", "关怀", "关懷", "回访"]),
        (Purpose::Marketing, "marketing", &["campaign", "营销", "推广"]),
    ];
}

/// What a complaint is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ComplaintType {
    /// Quality of a product or service.
    Quality,
    /// Price.
    Price,
    /// After-sales service.
    AfterSales,
    /// Delivery and logistics.
    Delivery,
    /// Attitude of staff.
    Attitude,
    /// Anything else.
    Other,
}

impl Word for ComplaintType {
    const WHAT: &'static str = "complaint type";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (ComplaintType::Quality, "quality", &["product", "product quality", "service quality", "质量", "質量", "产品质量", "品质"]),
        (ComplaintType::Price, "price", &["pricing", "billing", "价格", "價格"]),
        (ComplaintType::AfterSales, "after-sales", &["aftersales", "warranty", "售后", "售後", "售后服务"]),
        (ComplaintType::Delivery, "delivery", &["logistics", "shipping", "物流", "配送", "交货", "快递"]),
        (ComplaintType::Attitude, "attitude", &["staff", "staff attitude", "态度", "態度", "服务态度"]),
        (ComplaintType::Other, "other", &["misc", "其他", "其它"]),
    ];
    const SPOKEN: &'static [(&'static str, &'static str)] = &[
        ("quality", service::QUALITY),
        ("price", service::PRICE),
        ("after-sales", service::AFTER_SALES),
        ("delivery", service::DELIVERY),
        ("attitude", service::ATTITUDE),
        ("other", service::OTHER),
    ];
    const OTHER: Option<Self> = Some(ComplaintType::Other);
}

/// Why a complaint came about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// A defect of the product or service.
    Defect,
    /// Something was said wrong or not at all.
    Communication,
    /// The customer expected more than was promised.
    Expectation,
    /// The shop's own organisation failed.
    Management,
    /// A competitor's offer.
    Competitor,
}

impl Word for Cause {
    const WHAT: &'static str = "complaint cause";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Cause::Defect, "defect", &["fault", "缺陷", "质量缺陷", "产品缺陷"]),
        (Cause::Communication, "communication", &["misunderstanding", "沟通", "溝通", "沟通不当"]),
        (Cause::Expectation, "expectation", &["expectation too high", "期望过高", "期望"]),
        (Cause::Management, "management", &["internal management", "process", "管理", "内部管理"]),
        (Cause::Competitor, "competitor", &["competition", "competitor pressure", "竞争", "竞争对手"]),
    ];
}

/// The steps of a complaint, in order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// It came in.
    Received,
    /// The shop told the customer that it has it: the first response.
    Confirmed,
    /// The cause is known.
    Analysed,
    /// What to do is decided.
    Planned,
    /// It has been done.
    Resolved,
    /// Closed after feedback and follow-up with the customer.
    Closed,
    /// Opened again after it was resolved or closed.
    Reopened,
}

impl Word for Step {
    const WHAT: &'static str = "complaint step";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Step::Received, "received", &["open", "new", "受理", "已受理", "待处理", "收到"]),
        (Step::Confirmed, "confirmed", &["acknowledged", "in progress", "已确认", "处理中", "确认"]),
        (Step::Analysed, "analysed", &["analyzed", "已分析", "分析"]),
        (Step::Planned, "planned", &["已制定方案", "方案"]),
        (Step::Resolved, "resolved", &["solved", "已解决", "解决"]),
        (Step::Closed, "closed", &["done", "已关闭", "关闭", "结案", "已完成"]),
        (Step::Reopened, "reopened", &["重新打开", "重开"]),
    ];
    const SPOKEN: &'static [(&'static str, &'static str)] = &[
        ("received", service::RECEIVED),
        ("confirmed", service::CONFIRMED),
        ("resolved", service::RESOLVED),
        ("closed", service::CLOSED),
        ("reopened", service::REOPENED),
    ];
}

/// How serious a complaint is, 1 (slight) to 4 (critical), by a word for it.
pub fn severity(text: &str) -> Option<i64> {
    let folded = fold(text);
    (1..).zip(service::SEVERITIES).find(|(_, words)| words.split(", ").any(|w| fold(w) == folded)).map(|(severity, _)| severity)
}

/// A step of a complaint as it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct StepTaken {
    /// Which step.
    pub step: Step,
    /// Calendar day.
    pub day: Day,
    /// The moment in seconds UTC, when known.
    pub at: Option<i64>,
    /// Who took it.
    pub person: Option<String>,
    /// What was noted.
    pub note: Option<String>,
}

impl StepTaken {
    /// When it was taken.
    pub fn when(&self) -> Moment {
        Moment { day: self.day, at: self.at }
    }
}

/// Puts steps of which some have a time and some only a day in the order in which they were taken: one without a time comes
/// right after those of its day that lead to it. The store keeps this order by the keys of the steps.
pub fn in_order(steps: &mut [StepTaken]) {
    let timed: Vec<(Step, Day, i64)> = steps.iter().filter_map(|s| Some((s.step, s.day, s.at?))).collect();
    let before = |taken: &StepTaken| timed.iter().filter(|t| t.1 == taken.day && t.0 < taken.step).map(|t| t.2).max();
    steps.sort_by_cached_key(|s| (s.day, s.at.or_else(|| before(s)), s.step));
}

/// What a customer gets for the trouble.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compensation {
    /// Worth money at the next purchase.
    Voucher,
    /// Money back.
    Refund,
    /// The same product again.
    Replacement,
    /// It is mended.
    Repair,
    /// A lower price for this order.
    Discount,
    /// A present.
    Gift,
    /// Loyalty points.
    Points,
    /// Words only.
    Apology,
    /// Anything else.
    Other,
}

impl Word for Compensation {
    const WHAT: &'static str = "kind of compensation";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Compensation::Voucher, "voucher", &["coupon", "优惠券", "代金券", "礼券"]),
        (Compensation::Refund, "refund", &["money back", "退款", "退费"]),
        (Compensation::Replacement, "replacement", &["exchange", "换货", "补发"]),
        (Compensation::Repair, "repair", &["fix", "维修", "修理"]),
        (Compensation::Discount, "discount", &["reduction", "折扣", "减免"]),
        (Compensation::Gift, "gift", &["present", "礼品", "赠品"]),
        (Compensation::Points, "points", &["loyalty points", "积分"]),
        (Compensation::Apology, "apology", &["道歉", "致歉"]),
        (Compensation::Other, "other", &["misc", "其他", "其它"]),
    ];
}

/// One contact with a customer. Money in minor units.
#[derive(Clone, Debug, PartialEq)]
pub struct Interaction {
    /// Unique code.
    pub code: String,
    /// Key of the customer.
    pub customer: i64,
    /// Calendar day in the shop's time zone.
    pub day: Day,
    /// The moment in seconds UTC, when the time of day is known.
    pub at: Option<i64>,
    /// Where it took place.
    pub channel: Channel,
    /// Who began it.
    pub direction: Option<Direction>,
    /// What it was for.
    pub purpose: Option<Purpose>,
    /// Member of staff.
    pub staff: Option<String>,
    /// Subject line.
    pub subject: Option<String>,
    /// What was said.
    pub text: Option<String>,
    /// How long it took.
    pub minutes: Option<i64>,
    /// What it cost.
    pub cost: Option<i64>,
    /// How it ended.
    pub outcome: Option<String>,
    /// When to come back to it.
    pub follow_up_on: Option<Day>,
    /// Key of the product it was about.
    pub product: Option<i64>,
    /// What it was about.
    pub topic: Option<String>,
    /// Own fields by name.
    pub own: Vec<(String, String)>,
}

/// One complaint. Money in minor units.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaint {
    /// Unique code.
    pub code: String,
    /// Key of the customer; `None` where nobody said who complained.
    pub customer: Option<i64>,
    /// Calendar day it came in.
    pub received_on: Day,
    /// The moment in seconds UTC, when the time of day is known.
    pub received_at: Option<i64>,
    /// Where it came in.
    pub channel: Option<Channel>,
    /// What it is about.
    pub kind: Option<ComplaintType>,
    /// Why it came about.
    pub cause: Option<Cause>,
    /// 1 (slight) to 4 (critical).
    pub severity: Option<u8>,
    /// Key of the order concerned.
    pub order: Option<i64>,
    /// Key of the product concerned.
    pub product: Option<i64>,
    /// Who deals with it.
    pub assignee: Option<String>,
    /// Subject line.
    pub subject: Option<String>,
    /// What the customer said.
    pub text: Option<String>,
    /// What was done.
    pub resolution: Option<String>,
    /// Kind of compensation.
    pub compensation_kind: Option<String>,
    /// Amount of compensation.
    pub compensation_amount: Option<i64>,
    /// Day on which it was given.
    pub compensated_on: Option<Day>,
    /// When to come back to the customer.
    pub follow_up_on: Option<Day>,
    /// Satisfaction after closing, 1 to 5.
    pub satisfaction: Option<u8>,
    /// Key of the order that the complaint led to.
    pub led_to: Option<i64>,
    /// Own fields by name.
    pub own: Vec<(String, String)>,
}

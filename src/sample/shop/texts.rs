//! What customers and staff say, in English and Chinese.

use crate::entity::service::{Cause, ComplaintType};

/// A thing said in two languages.
pub struct Said {
    pub en: &'static str,
    pub zh: &'static str,
}

impl Said {
    /// In the customer's language.
    pub fn to(&self, chinese: bool) -> &'static str {
        if chinese { self.zh } else { self.en }
    }
}

const fn said(en: &'static str, zh: &'static str) -> Said {
    Said { en, zh }
}

/// What a customer asks, or would have different.
pub struct Matter {
    pub text: Said,
    /// What it is about, in one word.
    pub topic: &'static str,
    /// Whether it is about the product that was bought.
    pub product: bool,
}

const fn matter(topic: &'static str, product: bool, en: &'static str, zh: &'static str) -> Matter {
    Matter { text: said(en, zh), topic, product }
}

/// A usual complaint.
pub struct Grievance {
    /// First letters of the products it can be about; empty = any.
    pub about: &'static str,
    pub kind: ComplaintType,
    pub cause: Cause,
    /// How often, against the others.
    pub weight: u32,
    pub subject: Said,
    pub text: Said,
}

const fn grievance(about: &'static str, kind: ComplaintType, cause: Cause, weight: u32, subject: Said, text: Said) -> Grievance {
    Grievance { about, kind, cause, weight, subject, text }
}

/// The complaints of every day.
pub const GRIEVANCES: &[Grievance] = &[
    grievance(
        "W-",
        ComplaintType::Quality,
        Cause::Defect,
        25,
        said("Broken on arrival", "收到时已破损"),
        said("One piece was broken when I opened the box.", "打开包裹时有一件已经碎了。"),
    ),
    grievance(
        "G-",
        ComplaintType::Quality,
        Cause::Defect,
        30,
        said("Seam came undone", "缝线开了"),
        said("The seam came undone after the first wash.", "第一次清洗后缝线就开了。"),
    ),
    grievance(
        "T-",
        ComplaintType::Quality,
        Cause::Expectation,
        5,
        said("Tea tastes flat", "茶味偏淡"),
        said("It tastes flatter than what I tried in the shop.", "没有店里试喝的香。"),
    ),
    grievance(
        "",
        ComplaintType::Delivery,
        Cause::Management,
        6,
        said("Wrong item in the parcel", "发错货"),
        said("You sent me someone else's order.", "寄来的是别人的订单。"),
    ),
    grievance(
        "T-",
        ComplaintType::Price,
        Cause::Competitor,
        4,
        said("Cheaper elsewhere", "别家更便宜"),
        said("Another shop sells the same tea for less.", "同样的茶别家便宜不少。"),
    ),
    grievance(
        "",
        ComplaintType::Price,
        Cause::Communication,
        4,
        said("Discount was not applied", "优惠没有减"),
        said("The member discount is missing on the bill.", "账单上没有会员折扣。"),
    ),
    grievance(
        "",
        ComplaintType::AfterSales,
        Cause::Management,
        5,
        said("Refund takes too long", "退款太慢"),
        said("I sent it back two weeks ago and have no refund.", "退货两周了还没收到退款。"),
    ),
    grievance(
        "",
        ComplaintType::Attitude,
        Cause::Communication,
        3,
        said("Short answer on the phone", "电话里态度冷淡"),
        said("I was cut off when I asked about my order.", "问订单时被匆匆打发。"),
    ),
    grievance(
        "",
        ComplaintType::Other,
        Cause::Expectation,
        2,
        said("Too much packaging", "包装太多"),
        said("Three boxes for one tin of tea is too much.", "一罐茶用了三层盒子，太浪费。"),
    ),
];

/// What went wrong in November 2025.
pub const LATE: &[Grievance] = &[
    grievance(
        "",
        ComplaintType::Delivery,
        Cause::Management,
        5,
        said("Parcel is late", "快递迟迟不到"),
        said("My parcel has not moved for a week.", "快递一个星期没有动静。"),
    ),
    grievance(
        "",
        ComplaintType::Delivery,
        Cause::Communication,
        3,
        said("Nobody knows where my parcel is", "查不到包裹在哪里"),
        said("The courier says ask the shop, the shop says ask the courier.", "快递让我问店里，店里让我问快递。"),
    ),
    grievance(
        "T-",
        ComplaintType::Delivery,
        Cause::Management,
        2,
        said("Left in the rain", "包裹被放在雨里"),
        said("The parcel was left in the rain and the tea is damp.", "包裹放在门外淋了雨，茶叶受潮。"),
    ),
];

/// What was done about a complaint.
pub const RESOLUTIONS: &[Said] = &[
    said("Replacement sent", "已补发"),
    said("Refund paid", "已退款"),
    said("Apology and voucher", "致歉并赠送代金券"),
    said("Explained and agreed", "已解释并取得谅解"),
];

/// Questions before and after a purchase.
pub const QUESTIONS: &[Matter] = &[
    matter("choice", false, "Which green tea is mild?", "哪款绿茶口感清淡？"),
    matter("stock", false, "Is the first spring harvest in?", "明前茶到了吗？"),
    matter("delivery", false, "Do you ship abroad?", "可以寄到国外吗？"),
    matter("sizes", false, "Size of the linen shirt", "亚麻茶服的尺码"),
    matter("gifts", false, "Can the gift box be mixed?", "礼盒可以自己搭配吗？"),
    matter("care", false, "How to look after a Yixing pot", "紫砂壶怎么养？"),
    matter("invoices", false, "Invoice for a firm", "能开公司发票吗？"),
];

/// Advice given.
pub const ADVICE: &[Matter] = &[
    matter("choice", false, "Choosing tea for a wedding", "婚礼用茶推荐"),
    matter("brewing", true, "Brewing at 80 degrees", "八十度水冲泡"),
    matter("choice", false, "Tea for the office", "办公室茶水间选茶"),
];

/// Suggestions by customers.
pub const SUGGESTIONS: &[Matter] = &[
    matter("packaging", true, "Smaller tins", "希望有小罐装"),
    matter("packaging", true, "Refill bags", "希望有补充装"),
    matter("events", false, "A tasting evening", "希望办品茶会"),
];

/// What hindered those who found it hard to get their complaint settled.
pub const OBSTACLES: &[Said] = &[
    said("I had to tell my story three times", "同样的事情说了三遍"),
    said("Nobody called back", "没有人回电话"),
    said("It took too long", "等得太久了"),
];

/// Calls out of care.
pub const CARE: &[Said] =
    &[said("Was everything as you wished?", "使用回访"), said("Birthday greeting", "生日问候"), said("We have missed you", "好久不见")];

/// The apology of December 2025.
pub const APOLOGY: Said = said("Apology for late parcels, voucher sent", "为快递延误致歉，赠送代金券");
/// Offers to firms.
pub const OFFER: Said = said("Offer", "报价");
/// Visits to firms.
pub const VISIT: Said = said("Quarterly visit", "季度拜访");
/// The message before the spring harvest.
pub const SPRING: Said = said("First spring tea is here", "明前新茶上市");
/// What customers would have better: about parcels, about the tea card, and about nothing in particular.
pub const WISHES: [&[Said]; 3] = [
    &[said("Parcels that come on the day you named", "快递要按说好的日子到"), said("Tell me where my parcel is", "希望能查到包裹到哪里了")],
    &[
        said("Let me have the rest of my tea card back", "茶卡余额希望能退"),
        said("The tea card binds me for a year", "茶卡要用一年，不自由"),
    ],
    &[said("Nothing, thank you", "没有，谢谢"), said("More small tins", "多一些小罐装"), said("A tasting evening", "办品茶会")],
];

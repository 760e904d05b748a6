//! Campaigns and what customers did with them.

use super::field::{OWN, Treatment, What, amount, code, day, link, read, text, word};
use super::record::Wrong;
use super::shared::{CURRENCY, CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, ORDER, ORIGINAL, shared};
use super::{Entity, Owner};
use crate::base::words::Word;
use crate::lang::say;

/// Something that happened between a campaign and a customer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Event {
    /// The message went out.
    Sent,
    /// It could not be delivered.
    Bounced,
    /// The customer looked at it.
    Opened,
    /// The customer followed a link in it.
    Clicked,
    /// The customer answered in any other way.
    Responded,
    /// The customer bought because of it.
    Bought,
    /// The customer wants no more of them.
    Unsubscribed,
}

impl Word for Event {
    const WHAT: &'static str = "campaign event";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Event::Sent, "sent", &["contacted", "delivered", "mailed", "called", "已发送", "发送", "已联系", "送达"]),
        (Event::Bounced, "bounced", &["bounce", "undelivered", "failed", "退回", "未送达", "发送失败"]),
        (Event::Opened, "opened", &["open", "read", "已打开", "打开", "已读"]),
        (Event::Clicked, "clicked", &["click", "已点击", "点击"]),
        (Event::Responded, "responded", &["response", "replied", "answered", "reaction", "已响应", "响应", "回复", "反馈"]),
        (Event::Bought, "bought", &["ordered", "purchased", "purchase", "order", "converted", "购买", "已购买", "下单", "成交"]),
        (Event::Unsubscribed, "unsubscribed", &["unsubscribe", "opted out", "opt out", "退订", "已退订"]),
    ];
}

/// A campaign. A response that names one nobody knows makes it.
pub static CAMPAIGN: Entity = Entity {
    table: "campaign",
    kind: "campaigns",
    view: "campaigns",
    what: "campaign",
    about: "campaign",
    tells: "name",
    listed: "'crmkit campaign list' lists them",
    rank: 12,
    mark: "M",
    fields: &[
        code(&["campaign code", "campaign id", "id", "活动编号", "编号"]).needed("the code"),
        text("name", &["campaign", "campaign name", "title", "活动", "活动名称", "名称"]).copy(Treatment::Keep).about("what it is called"),
        text("goal", &["objective", "aim", "purpose", "目标", "目的"])
            .copy(Treatment::Keep)
            .about("what it is to bring: win back, second purchase …"),
        text("channel", &["medium", "campaign channel", "渠道", "方式"])
            .copy(Treatment::Keep)
            .about("how customers are reached: email, post, shop …"),
        day("started_on", &["start", "start date", "from", "launch", "launched", "launch date", "开始日期", "开始时间", "上线日期"])
            .ahead()
            .about("first day"),
        day("ended_on", &["end", "end date", "to", "until", "结束日期", "结束时间"]).ahead().about("last day"),
        amount("budget", &["planned cost", "cost", "预算", "费用"]).about("what it may cost"),
        text("notes", &["note", "comment", "remark", "description", "备注", "说明"]),
        OWN,
    ],
    fill: |record| record.name_by_code(),
    check: |campaign| match (campaign.int("started_on"), campaign.int("ended_on")) {
        (Some(start), Some(end)) if end < start => Err(Wrong::new("ended_on", say!("the campaign would end before it begins"))),
        _ => Ok(()),
    },
    ..Entity::NEW
};

/// One thing that happened between a campaign and a customer. In files it stands in a column of its own, or in a column of yes
/// and no for each thing that can happen.
pub static RESPONSE: Entity = Entity {
    table: "campaign_response",
    kind: "responses",
    view: "campaign_responses",
    what: "response",
    about: "thing that happened between a campaign and a customer: sent, opened, responded, bought …",
    rank: 13,
    owner: Owner::Customer,
    dated: "day",
    fields: &[
        code(&["response id", "contact id", "id", "编号", "记录编号"]).copy(Treatment::MadeUp("event")),
        link(
            "campaign",
            "campaign",
            &["campaign code", "campaign id", "campaign name", "mailing", "活动", "活动编号", "活动名称", "营销活动"],
        )
        .needed("the campaign"),
        CUSTOMER.needed("the customer"),
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        word::<Event>("event", &["what", "action", "activity", "response", "status", "result", "事件", "动作", "响应", "状态"]),
        day("date", &["day", "event date", "response date", "sent on", "timestamp", "日期", "时间", "发送日期", "响应日期"])
            .column("day")
            .needed("the day"),
        read("sent", What::Flag, &["contacted", "delivered", "发送", "已发送"]),
        read("bounced", What::Flag, &["bounce", "退回"]),
        read("opened", What::Flag, &["open", "opens", "打开", "已打开"]),
        read("clicked", What::Flag, &["click", "clicks", "点击", "已点击"]),
        read("responded", What::Flag, &["replied", "回复", "已响应"]),
        read("bought", What::Flag, &["ordered", "purchased", "converted", "购买", "已购买"]),
        read("unsubscribed", What::Flag, &["unsubscribe", "opted out", "退订", "已退订"]),
        shared("channel", &["medium", "campaign channel", "渠道", "方式"]),
        amount("cost", &["contact cost", "expense", "费用", "成本"]),
        CURRENCY,
        ORDER,
        text("notes", &["note", "comment", "remark", "备注"]),
        ORIGINAL,
        OWN,
    ],
    identity: &["campaign", "event"],
    required: &[("what happened", &["event", "sent", "bounced", "opened", "clicked", "responded", "bought", "unsubscribed"])],
    ..Entity::NEW
};

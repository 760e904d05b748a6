//! Campaigns and what customers did with them.

use crate::base::words::Word;

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

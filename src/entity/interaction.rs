//! Contacts with customers.

use super::field::{Fate, OWN, Treatment, What, amount, code, day, field, text, word};
use super::service::{Channel, Direction, Purpose};
use super::shared::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, PRODUCT, shared, staff};
use super::{Entity, Owner};

/// A contact with a customer.
pub static INTERACTION: Entity = Entity {
    table: "interaction",
    kind: "interactions",
    view: "interactions",
    what: "interaction",
    about: "contact with a customer",
    tells: "subject",
    listed: "'crmkit export interactions' lists them",
    rank: 7,
    mark: "I",
    owner: Owner::Customer,
    dated: "day",
    fields: &[
        code(&["interaction id", "activity id", "id", "记录编号", "编号"]).copy(Treatment::MadeUp("interaction")),
        CUSTOMER.needed("the customer"),
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        field(
            "date",
            What::When,
            &[
                "day",
                "contact date",
                "interaction date",
                "activity date",
                "created at",
                "日期",
                "联系日期",
                "联系时间",
                "沟通时间",
                "跟进时间",
            ],
        )
        .column("day"),
        field("time", What::Time, &["contact time", "time of day", "at", "时间"]).column("at").viewed("time_utc"),
        word::<Channel>("channel", &["contact channel", "medium", "type", "method", "渠道", "联系方式", "沟通方式", "方式"]),
        word::<Direction>("direction", &["in or out", "inbound outbound", "方向"]),
        word::<Purpose>("purpose", &["reason", "category", "目的", "事由", "类别"]),
        staff("staff", &["staff member", "employee", "agent", "user", "handled by", "员工", "客服", "经办人", "跟进人"]),
        text("subject", &["title", "主题", "标题"]),
        text("text", &["notes", "note", "content", "description", "message", "details", "内容", "备注", "沟通内容", "详情"]),
        field("minutes", What::Whole, &["duration", "duration minutes", "length", "时长", "分钟", "通话时长"]),
        amount("cost", &["expense", "费用", "成本"]),
        shared("outcome", &["result", "结果", "处理结果"]),
        day("follow_up_on", &["follow up", "follow up date", "next contact", "下次跟进", "下次联系日期", "回访日期"]).erase(Fate::Drop),
        PRODUCT,
        shared("topic", &["about", "话题", "主题分类"]),
        OWN,
    ],
    required: &[("the day", &["date", "time"]), ("the channel", &["channel"])],
    ..Entity::NEW
};

//! Fields of an interactions file.

use super::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, What, field, word};
use crate::entity::service::{Channel, Direction, Purpose};

/// Fields of an interactions file.
pub const INTERACTIONS: &[Field] = &[
    field("code", What::Code, &["interaction id", "activity id", "id", "记录编号", "编号"]),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::When,
        &["day", "contact date", "interaction date", "activity date", "created at", "日期", "联系日期", "联系时间", "沟通时间", "跟进时间"],
    ),
    field("time", What::Time, &["contact time", "time of day", "at", "时间"]),
    field("channel", What::Word(word::<Channel>), &["contact channel", "medium", "type", "method", "渠道", "联系方式", "沟通方式", "方式"]),
    field("direction", What::Word(word::<Direction>), &["in or out", "inbound outbound", "方向"]),
    field("purpose", What::Word(word::<Purpose>), &["reason", "category", "目的", "事由", "类别"]),
    field("staff", What::Text, &["staff member", "employee", "agent", "user", "handled by", "员工", "客服", "经办人", "跟进人"]),
    field("subject", What::Text, &["title", "主题", "标题"]),
    field("text", What::Text, &["notes", "note", "content", "description", "message", "details", "内容", "备注", "沟通内容", "详情"]),
    field("minutes", What::Whole, &["duration", "duration minutes", "length", "时长", "分钟", "通话时长"]),
    field("cost", What::Amount, &["expense", "费用", "成本"]),
    field("outcome", What::Text, &["result", "结果", "处理结果"]),
    field("product", What::Code, &["sku", "product code", "item", "商品编码", "货号"]),
    field("topic", What::Text, &["about", "话题", "主题分类"]),
    field("follow_up_on", What::Day, &["follow up", "follow up date", "next contact", "下次跟进", "下次联系日期", "回访日期"]),
];

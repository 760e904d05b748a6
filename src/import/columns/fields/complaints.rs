//! Fields of a complaints file.

use super::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, What, field, word};
use crate::entity::service::{Cause, Channel, ComplaintType, Step};

/// Fields of a complaints file.
pub const COMPLAINTS: &[Field] = &[
    field(
        "code",
        What::Code,
        &["complaint id", "complaint no", "ticket", "ticket id", "case", "case number", "id", "投诉编号", "工单号", "编号"],
    ),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "received_on",
        What::When,
        &[
            "date",
            "received",
            "complaint date",
            "opened",
            "opened at",
            "created at",
            "created",
            "日期",
            "投诉日期",
            "投诉时间",
            "受理时间",
            "受理日期",
        ],
    ),
    field("received_at", What::Time, &["time", "received time", "时间"]),
    field("channel", What::Word(word::<Channel>), &["complaint channel", "medium", "渠道", "投诉渠道", "投诉方式"]),
    field("type", What::Word(word::<ComplaintType>), &["complaint type", "category", "类型", "投诉类型", "类别"]),
    field("cause", What::Word(word::<Cause>), &["root cause", "reason", "原因", "投诉原因"]),
    field("severity", What::Between(1, 4), &["priority", "level", "严重程度", "等级", "级别"]),
    field("order", What::Code, &["order id", "order code", "order number", "订单号", "订单编号"]),
    field("product", What::Code, &["sku", "product code", "item", "商品编码", "货号"]),
    field("assignee", What::Text, &["assigned to", "owner", "handler", "agent", "处理人", "负责人"]),
    field("subject", What::Text, &["title", "summary", "主题", "标题"]),
    field("text", What::Text, &["description", "details", "content", "complaint", "内容", "投诉内容", "描述"]),
    field("resolution", What::Text, &["solution", "处理结果", "解决方案"]),
    field("compensation_kind", What::Text, &["compensation type", "compensation", "补偿方式", "赔偿方式"]),
    field("compensation_amount", What::Amount, &["compensation value", "compensation cost", "赔偿金额", "补偿金额"]),
    field("compensated_on", What::Day, &["compensation date", "compensated", "赔偿日期", "补偿日期"]),
    field("follow_up_on", What::Day, &["follow up", "follow up date", "next contact", "回访日期", "下次跟进"]),
    field("led_to", What::Code, &["led to order", "resulting order", "转化订单"]),
    field("satisfaction", What::Between(1, 5), &["satisfaction score", "rating", "csat", "满意度"]),
    field("step", What::Word(word::<Step>), &["status", "state", "stage", "状态", "处理状态", "阶段"]),
    field(
        "confirmed_on",
        What::When,
        &["confirmed", "confirmed at", "first response", "first response at", "responded at", "首次响应时间", "确认时间"],
    ),
    field("analysed_on", What::When, &["analysed", "analyzed", "analysed at", "分析时间"]),
    field("planned_on", What::When, &["planned", "planned at", "方案时间"]),
    field("resolved_on", What::When, &["resolved", "resolved at", "solved at", "解决时间", "解决日期", "处理时间"]),
    field("closed_on", What::When, &["closed", "closed at", "结案时间", "关闭时间"]),
    field("reopened_on", What::When, &["reopened", "reopened at", "重开时间"]),
    field("steps", What::Text, &[]),
];

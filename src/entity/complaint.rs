//! Complaints and the steps they take.

use super::field::{Fate, OWN, Seen, Treatment, What, amount, code, day, field, link, read, shown, text, word};
use super::service::{Cause, Channel, ComplaintType, Step};
use super::shared::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, PRODUCT, shared, staff};
use super::{Entity, Owner};

/// A complaint. In files every step may stand in a column of its own, and our own exports have all of them in one.
pub static COMPLAINT: Entity = Entity {
    table: "complaint",
    kind: "complaints",
    view: "complaints",
    what: "complaint",
    about: "complaint, with the step where it stands; customer is empty where nobody said who complained",
    tells: "coalesce(subject, text)",
    listed: "'crmkit complaint list' lists them",
    rank: 8,
    mark: "K",
    owner: Owner::Customer,
    dated: "received_on",
    fields: &[
        code(&[
            "complaint id",
            "complaint no",
            "ticket",
            "ticket id",
            "case",
            "case number",
            "id",
            "投诉编号",
            "工单号",
            "工单编号",
            "编号",
        ])
        .copy(Treatment::MadeUp("complaint")),
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
                "创建时间",
                "提交时间",
                "反馈时间",
                "登记时间",
            ],
        ),
        field("received_at", What::Time, &["time", "received time", "时间"]).viewed("received_utc"),
        word::<Channel>("channel", &["complaint channel", "medium", "渠道", "投诉渠道", "投诉方式"]).erase(Fate::Shared),
        word::<ComplaintType>("type", &["complaint type", "category", "类型", "投诉类型", "问题类型", "工单类型", "问题分类", "类别"])
            .erase(Fate::Shared),
        word::<Cause>("cause", &["root cause", "reason", "原因", "投诉原因"]).erase(Fate::Shared),
        field("severity", What::Between(1, 4), &["priority", "urgency", "level", "严重程度", "优先级", "紧急程度", "等级", "级别"]),
        shown("step", What::Text, STANDS),
        read("step", What::Word(super::field::words::<Step>()), &["status", "state", "stage", "状态", "处理状态", "阶段"]).moves(),
        link("order", "sales_order", &["order id", "order code", "order number", "订单号", "订单编号"])
            .column("sales_order")
            .viewed("order_code"),
        PRODUCT,
        staff("assignee", &["assigned to", "owner", "handler", "agent", "处理人", "负责人"]),
        text("subject", &["title", "summary", "主题", "标题"]),
        text("text", &["description", "details", "content", "complaint", "内容", "投诉内容", "问题描述", "反馈内容", "描述"]),
        text("resolution", &["solution", "处理结果", "解决方案"]),
        shared("compensation_kind", &["compensation type", "compensation", "补偿方式", "赔偿方式"]),
        amount("compensation_amount", &["compensation value", "compensation cost", "赔偿金额", "补偿金额"]),
        day("compensated_on", &["compensation date", "compensated", "赔偿日期", "补偿日期"]),
        day("follow_up_on", &["follow up", "follow up date", "next contact", "回访日期", "下次跟进"]).erase(Fate::Drop),
        field("satisfaction", What::Between(1, 5), &["satisfaction score", "rating", "csat", "满意度"]),
        link("led_to", "sales_order", &["led to order", "resulting order", "转化订单"]),
        read(
            "confirmed_on",
            What::When,
            &["confirmed", "confirmed at", "first response", "first response at", "responded at", "首次响应时间", "确认时间"],
        ),
        read("analysed_on", What::When, &["analysed", "analyzed", "analysed at", "分析时间"]),
        read("planned_on", What::When, &["planned", "planned at", "方案时间"]),
        read("resolved_on", What::When, &["resolved", "resolved at", "solved at", "解决时间", "解决日期", "处理时间"]),
        read("closed_on", What::When, &["closed", "closed at", "结案时间", "关闭时间"]),
        read("reopened_on", What::When, &["reopened", "reopened at", "重开时间"]),
        read("steps", What::Text, &[]).seen(Seen::Export).sql(STEPS),
        OWN,
    ],
    required: &[("the day it was received", &["received_on", "received_at"])],
    ..Entity::NEW
};

/// The step where a complaint stands. A step without a time comes right after those of its day that were noted before it.
const STANDS: &str = "(SELECT s.step FROM complaint_step s WHERE s.complaint = t.id
            ORDER BY s.day DESC,
                     coalesce(s.at, (SELECT max(p.at) FROM complaint_step p WHERE p.complaint = s.complaint AND p.day = s.day AND p.id < s.id)) DESC,
                     s.id DESC LIMIT 1)";

/// Every step up to a day, as JSON.
const STEPS: &str = "(SELECT json_group_array(json_object('step', step, 'day', day, 'at', at, 'person', person, 'note', note))
        FROM (SELECT s.step, date(s.day * 86400, 'unixepoch') AS day, strftime('%Y-%m-%dT%H:%M:%SZ', s.at, 'unixepoch') AS at,
                     s.person, s.note
              FROM complaint_step s
              WHERE s.complaint = t.id AND s.day <= :until
              ORDER BY s.day, s.at, s.id))";

/// A step that a complaint has taken; the latest one is where it stands.
pub static COMPLAINT_STEP: Entity = Entity {
    table: "complaint_step",
    view: "complaint_steps",
    what: "step",
    rank: 8,
    about: "step a complaint has taken",
    owner: Owner::Of("complaint"),
    dated: "day",
    fields: &[
        link("complaint", "complaint", &[]).needed("the complaint"),
        word::<Step>("step", &[]).needed("the step"),
        day("date", &[]).column("day").needed("the day"),
        field("time", What::Time, &[]).column("at").viewed("time_utc"),
        staff("person", &[]),
        text("note", &[]),
    ],
    key: &[],
    named: &["step"],
    ..Entity::NEW
};

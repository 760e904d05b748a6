//! Fields of a survey file. In the long shape every row is one answer; in the wide shape every row is one respondent,
//! and every column that is none of these fields is a question.

use super::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, Field, ORDER, What, field, word};
use crate::model::survey::Role;

/// Fields of a survey file.
pub const SURVEYS: &[Field] = &[
    field("code", What::Code, &["response id", "response code", "submission id", "答卷编号", "答卷号"]),
    field("survey", What::Code, &["survey name", "survey code", "survey id", "questionnaire", "问卷", "问卷名称", "调查"]),
    field("respondent", What::Code, &["respondent id", "participant", "participant id", "id", "受访者", "答题者", "序号", "编号"]),
    CUSTOMER,
    CUSTOMER_EMAIL,
    CUSTOMER_PHONE,
    CUSTOMER_NAME,
    field(
        "date",
        What::Day,
        &[
            "day",
            "answered on",
            "response date",
            "submitted",
            "submitted at",
            "timestamp",
            "completed at",
            "日期",
            "提交时间",
            "答题时间",
            "填写时间",
        ],
    ),
    field("channel", What::Text, &["survey channel", "collected by", "渠道", "来源"]),
    ORDER,
    field("complaint", What::Code, &["complaint code", "complaint id", "ticket", "ticket id", "投诉编号", "工单号"]),
    field("question", What::Code, &["question code", "question id", "item", "题号", "题目", "问题"]),
    field("answer", What::Text, &["response", "value", "score", "rating", "reply", "答案", "回答", "评分", "得分", "分数"]),
    field("position", What::Whole, &[]),
    field("question_text", What::Text, &["question wording", "wording", "问题内容", "题目内容"]),
    field("role", What::Word(word::<Role>), &["question role", "measure", "指标"]),
    field("scale_min", What::Number, &[]),
    field("scale_max", What::Number, &[]),
    field("dimension", What::Text, &["维度"]),
    field("feature", What::Text, &["功能", "特性"]),
    field("importance", What::Number, &[]),
];

//! Surveys as they are stored: their questions, what respondents sent in, and the answers.

use super::field::{Fate, OWN, Seen, Treatment, What, code, day, field, link, read, shown, text, word, words};
use super::shared::{CUSTOMER, CUSTOMER_EMAIL, CUSTOMER_NAME, CUSTOMER_PHONE, ORDER, shared};
use super::survey::Role;
use super::{Entity, Owner};

/// A survey.
pub static SURVEY: Entity = Entity {
    table: "survey",
    view: "surveys",
    what: "survey",
    rank: 11,
    about: "survey with the number of its questions and responses",
    tells: "name",
    listed: "'crmkit survey list' lists them",
    fields: &[
        code(&[]).needed("the code"),
        text("name", &[]).needed("the name").copy(Treatment::Keep),
        text("notes", &[]),
        shown("questions", What::Whole, "(SELECT count(*) FROM question q WHERE q.survey = t.id)"),
        shown("responses", What::Whole, "(SELECT count(*) FROM survey_response r WHERE r.survey = t.id)"),
    ],
    ..Entity::NEW
};

/// A question of a survey.
pub static QUESTION: Entity = Entity {
    table: "question",
    view: "survey_questions",
    what: "question",
    rank: 11,
    about: "question of a survey with its role and scale",
    fields: &[
        link("survey", "survey", &[]).needed("the survey"),
        code(&[]).needed("the code").seen(Seen::Nowhere),
        field("position", What::Whole, &[]).needed("the position"),
        shown("question", What::Text, "t.code"),
        text("text", &[]).copy(Treatment::Keep),
        word::<Role>("role", &[]),
        field("scale_min", What::Number, &[]),
        field("scale_max", What::Number, &[]),
        text("dimension", &[]).copy(Treatment::Keep),
        text("feature", &[]).copy(Treatment::Keep),
        field("importance", What::Number, &[]),
        field("scale_found", What::Flag, &[]).sql("coalesce(t.scale_found, 0)"),
    ],
    key: &["survey", "code"],
    ..Entity::NEW
};

/// What one respondent sent in at one time. In files every row is one answer, or every row is one respondent and every column
/// that is none of these fields is a question.
pub static SURVEY_RESPONSE: Entity = Entity {
    table: "survey_response",
    kind: "surveys",
    view: "survey_responses",
    what: "answer",
    about: "what one respondent sent in at one time",
    rank: 11,
    mark: "R",
    owner: Owner::Customer,
    dated: "day",
    fields: &[
        code(&["response id", "response code", "submission id", "答卷编号", "答卷号"]).copy(Treatment::MadeUp("response")),
        link("survey", "survey", &["survey name", "survey code", "survey id", "questionnaire", "问卷", "问卷名称", "调查"]),
        field(
            "respondent",
            What::Code,
            &[
                "respondent id",
                "participant",
                "participant id",
                "subject id",
                "person id",
                "user id",
                "student id",
                "case id",
                "record id",
                "id",
                "受访者",
                "答题者",
                "序号",
                "编号",
                "学号",
            ],
        )
        .erase(Fate::Drop)
        .copy(Treatment::MadeUp("respondent")),
        CUSTOMER,
        CUSTOMER_EMAIL,
        CUSTOMER_PHONE,
        CUSTOMER_NAME,
        day("date", &["day", "answered on", "response date", "日期"]).column("day"),
        shared("channel", &["survey channel", "collected by", "渠道", "来源"]),
        ORDER,
        link("complaint", "complaint", &["complaint code", "complaint id", "ticket", "ticket id", "投诉编号", "工单号"]),
        read("question", What::Code, &["question code", "question id", "item", "题号", "题目", "问题"]).seen(Seen::Export),
        read("answer", What::Text, &["response", "value", "score", "rating", "reply", "答案", "回答", "评分", "得分", "分数"])
            .seen(Seen::Export),
        read("position", What::Whole, &[]).seen(Seen::Export),
        read("question_text", What::Text, &["question wording", "wording", "问题内容", "题目内容"]).seen(Seen::Export),
        read("role", What::Word(words::<Role>()), &["question role", "measure", "指标"]).seen(Seen::Export),
        read("scale_min", What::Number, &[]).seen(Seen::Export),
        read("scale_max", What::Number, &[]).seen(Seen::Export),
        read("dimension", What::Text, &["维度"]).seen(Seen::Export),
        read("feature", What::Text, &["功能", "特性"]).seen(Seen::Export),
        read("importance", What::Number, &[]).seen(Seen::Export),
        OWN,
    ],
    ..Entity::NEW
};

/// One answer: a number, words, or both ("9 - Extremely important").
pub static ANSWER: Entity = Entity {
    table: "answer",
    view: "survey_answers",
    what: "answer",
    rank: 11,
    about: "answer to a question: a number, words, or both",
    owner: Owner::Of("response"),
    fields: &[
        link("response", "survey_response", &[]).needed("the response"),
        shown("survey", What::Text, "(SELECT code FROM survey s WHERE s.id = response.survey)"),
        shown("customer", What::Text, "(SELECT code FROM customer c WHERE c.id = response.customer)"),
        shown("date", What::Text, "date(response.day * 86400, 'unixepoch')"),
        link("question", "question", &[]).needed("the question"),
        shown("role", What::Text, "question.role"),
        field("value", What::Number, &[]),
        // An answer in words that others gave, too, is a choice; one of its own is free text. In a copy that there were some
        // words is all that is left.
        text("text", &[]).erase(Fate::Shared).copy(Treatment::Become("CASE WHEN value IS NULL THEN 'withheld' END")),
    ],
    key: &["response", "question"],
    named: &["response"],
    ..Entity::NEW
};

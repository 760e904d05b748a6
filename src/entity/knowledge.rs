//! What the shop knows: questions that come again, and their answers.

use super::Entity;
use super::field::{OWN, Seen, Treatment, code, text};
use super::letter_template::ADDED_ON;

/// A question that comes again, and its answer.
pub static KNOWLEDGE: Entity = Entity {
    table: "knowledge",
    kind: "answers",
    view: "knowledge_answers",
    what: "answer",
    about: "question that comes again, and its answer",
    tells: "question",
    listed: "'crmkit answer list' lists them",
    rank: 17,
    mark: "A",
    fields: &[
        code(&["answer code", "answer id", "id", "编号"]),
        text("question", &["asked", "title", "问题", "提问"]).needed("the question").copy(Treatment::Keep),
        text("answer", &["reply", "text", "response", "答案", "回答", "答复"]).needed("the answer"),
        text("topic", &["category", "about", "话题", "分类"]).copy(Treatment::Keep).about("what it is about"),
        text("words", &["keywords", "tags", "关键词"]).about("further words under which it is found"),
        ADDED_ON,
        OWN.seen(Seen::Nowhere),
    ],
    identity: &["question"],
    ..Entity::NEW
};

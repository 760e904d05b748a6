//! Texts of replies, with fields such as `{{ customer.name }}` in them.

use super::Entity;
use super::field::{Field, OWN, Seen, What, code, shown, text};
use super::letter;
use super::record::Wrong;

/// The day on which a record was made.
pub const ADDED_ON: Field = shown("added_on", What::Text, "(SELECT date(o.at, 'unixepoch') FROM operation o WHERE o.id = t.operation)");

/// The text of a reply.
pub static TEMPLATE: Entity = Entity {
    table: "template",
    kind: "templates",
    view: "templates",
    what: "template",
    about: "text of a reply with the customer's and the complaint's fields in it",
    tells: "about",
    listed: "'crmkit template list' lists them",
    rank: 16,
    fields: &[
        code(&["template", "template code", "template id", "id", "模板", "模板编号", "编号"]).needed("the code"),
        text("about", &["title", "subject", "purpose", "name", "主题", "标题", "用途"]).about("what it is for"),
        text("body", &["text", "content", "message", "template text", "正文", "内容", "模板内容"]).needed("the text"),
        ADDED_ON,
        OWN.seen(Seen::Nowhere),
    ],
    check: |template| match (template.text("code"), template.text("body")) {
        (Some(code), Some(body)) => letter::check(code, body, &letter::FIELDS).map_err(|failure| Wrong { key: "", failure }),
        _ => Ok(()),
    },
    ..Entity::NEW
};

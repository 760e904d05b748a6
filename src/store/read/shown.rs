//! What people see of the facts, in SQL that follows from the declarations: readable views for any SQLite tool, with ISO dates,
//! decimal amounts and codes instead of keys, and the rows of exports.

use crate::base::dates::WITHOUT_YEAR;
use crate::entity::field::{Link, Seen};
use crate::entity::{ENTITIES, Entity, Field, Owner, What, of_table};

/// What views need, and the view of the log.
const OTHER_VIEWS: &str = include_str!("views.sql");

/// The statements that make every view.
pub(crate) fn views() -> String {
    let views = ENTITIES.iter().filter(|e| !e.view.is_empty()).map(|e| format!("CREATE VIEW {} AS\n{};\n", e.view, view(e)));
    std::iter::once(OTHER_VIEWS.to_string()).chain(views).collect()
}

/// The query of the readable view of a kind.
fn view(entity: &'static Entity) -> String {
    let shown = entity.fields.iter().filter(|f| is_seen(f, Seen::View));
    let columns: Vec<String> = shown.map(|f| format!("{} AS {}", in_view(f), f.viewed)).collect();
    format!("    SELECT {}\n    FROM {} t{}", columns.join(", "), entity.table, joins(entity, true))
}

/// The query of the rows of an export, oldest first, up to `:until`: the values of the fields of [`exported`], then the own fields.
/// With `parts` a record has a row for each of its parts.
pub(crate) fn export(entity: &'static Entity, parts: bool) -> String {
    match entity.kind {
        // Several rows for a record, made of several tables.
        "orders" if parts => return include_str!("export/orders.sql").to_string(),
        "surveys" => return include_str!("export/surveys.sql").to_string(),
        _ => {}
    }
    let mut values: Vec<String> = exported(entity, parts).map(in_export).collect();
    values.push(if entity.has_own() { "t.own".to_string() } else { "NULL".to_string() });
    let (until, order) = match entity.owner {
        Owner::Of(column) => {
            let owner = entity.of_column(column).and_then(Field::link);
            let until = owner.and_then(|link| Some(dated(of_table(link.table)?, link.alias)));
            (until.unwrap_or_default(), format!("t.{column}, t.id"))
        }
        _ => (dated(entity, "t"), "t.id".to_string()),
    };
    format!("SELECT {}\nFROM {} t{}\nWHERE {until}\nORDER BY {order}", values.join(", "), entity.table, joins(entity, false))
}

/// The queries of a list, as an export shows its rows: the latest first, or by code where they have no day; and of how many there are.
pub(crate) fn listed(entity: &'static Entity, conditions: &[String]) -> (String, String) {
    let mut values: Vec<String> = in_list(entity).map(in_export).collect();
    values.extend(names_customer(entity).then(|| format!("(SELECT name FROM customer c WHERE c.id = {})", customer(entity))));
    let until = dated(entity, "t");
    let conditions: Vec<&str> = std::iter::once(until.as_str()).chain(conditions.iter().map(String::as_str)).collect();
    let from = format!("FROM {} t{}\nWHERE {}", entity.table, joins(entity, true), conditions.join(" AND "));
    let order = if entity.dated.is_empty() { "t.code".to_string() } else { ["t.", entity.dated, " DESC, t.id DESC"].concat() };
    (format!("SELECT {} {from}\nORDER BY {order}", values.join(", ")), format!("SELECT count(*) {from}"))
}

/// The fields that a list shows: what an amount was before it was converted stands on the page of its record.
pub(crate) fn in_list(entity: &'static Entity) -> impl Iterator<Item = &'static Field> {
    exported(entity, false).filter(|f| f.key != "original")
}

/// Whether a list tells the customer's name beside the code.
pub(crate) fn names_customer(entity: &Entity) -> bool {
    matches!(entity.owner, Owner::Customer | Owner::OrderOrCustomer) && entity.field("name").is_none()
}

/// What a record is narrowed by: what belongs to an order belongs to the order's customer.
pub(crate) fn owned(entity: &Entity, field: &Field) -> String {
    if field.column == "customer" { customer(entity) } else { format!("t.{}", field.column) }
}

fn customer(entity: &Entity) -> String {
    match entity.owner {
        Owner::OrderOrCustomer => "coalesce(t.customer, \"order\".customer)".to_string(),
        _ => "t.customer".to_string(),
    }
}

/// The fields that an export shows; with `parts` those of the parts of a record, too.
pub(crate) fn exported(entity: &'static Entity, parts: bool) -> impl Iterator<Item = &'static Field> {
    entity.fields.iter().filter(move |f| is_seen(f, Seen::Export) && (parts || !f.is_of_part()))
}

fn is_seen(field: &Field, place: Seen) -> bool {
    field.seen == place || field.seen == Seen::Everywhere
}

/// The condition that a record was there at `:until`; one of no day always was.
fn dated(entity: &Entity, row: &str) -> String {
    match entity.of_column(entity.dated) {
        None => ":until IS NOT NULL".to_string(),
        Some(day) if day.needed.is_empty() => format!("coalesce(\"{row}\".{0}, :until) <= :until", day.column),
        Some(day) => format!("\"{row}\".{} <= :until", day.column),
    }
}

/// The records that a kind refers to.
fn joins(entity: &Entity, in_view: bool) -> String {
    let mut joins = String::new();
    for field in entity.stored() {
        let Some(Link { table, alias }) = field.link() else { continue };
        // What belongs to an order belongs to the order's customer.
        let (how, key) = match (in_view, entity.owner, field.column) {
            (true, Owner::OrderOrCustomer, "customer") => ("LEFT JOIN", customer(entity)),
            _ if field.needed.is_empty() => ("LEFT JOIN", format!("t.{}", field.column)),
            _ => ("JOIN", format!("t.{}", field.column)),
        };
        joins.push_str(&format!("\n    {how} {table} \"{alias}\" ON \"{alias}\".id = {key}"));
    }
    joins
}

fn in_view(field: &Field) -> String {
    let column = field.column;
    match field.what {
        _ if !field.sql.is_empty() => field.sql.to_string(),
        // A birthday may lack its year: it stands in one of its own, then.
        What::Day if field.birth => format!(
            "CASE WHEN t.{column} BETWEEN {first} AND {last} THEN strftime('--%m-%d', t.{column} * 86400, 'unixepoch')
                 ELSE date(t.{column} * 86400, 'unixepoch') END",
            first = WITHOUT_YEAR.0,
            last = WITHOUT_YEAR.1
        ),
        What::Day | What::When => format!("date(t.{column} * 86400, 'unixepoch')"),
        What::Amount => format!("t.{column} / (SELECT scale FROM money_scale)"),
        _ => in_export(field),
    }
}

fn in_export(field: &Field) -> String {
    let column = field.column;
    match field.what {
        _ if !field.sql.is_empty() => field.sql.to_string(),
        What::Link(link) => format!("\"{}\".code", link.alias),
        What::Time => format!("strftime('%Y-%m-%dT%H:%M:%SZ', t.{column}, 'unixepoch')"),
        What::Quantity => format!("t.{column} / 1000.0"),
        What::Number => format!("t.{column} / 1000000.0"),
        _ => format!("t.{column}"),
    }
}

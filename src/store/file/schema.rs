//! The schema as this build writes it, described for other tools.

use anyhow::Result;
use rusqlite::Connection;

use super::migrate;
use crate::store::ledger::journal::columns;

/// A readable view.
pub struct View {
    /// Its name.
    pub name: String,
    /// What a row of it is.
    pub about: &'static str,
    /// Its columns in order.
    pub columns: Vec<String>,
}

/// What a row of each view is.
const ABOUT: &[(&str, &str)] = &[
    ("customers", "customer, with the latest known value of every field"),
    ("customer_aliases", "further code, email or phone under which a customer is found: of one who was joined into it, or a second email"),
    ("contacts", "contact person of a company"),
    ("products", "product that order lines name"),
    ("orders", "order; amount is after discount and before refunds, a negative amount is a return; paid_on as stated or by its payments"),
    ("order_lines", "line of an order"),
    ("interactions", "contact with a customer"),
    ("complaints", "complaint, with the step where it stands"),
    ("complaint_steps", "step a complaint has taken"),
    ("payments", "money that came in, for an order or on a customer's account; no revenue"),
    ("refunds", "money given back on a known day, of an order or to a customer"),
    ("surveys", "survey with the number of its questions and responses"),
    ("survey_questions", "question of a survey with its role and scale"),
    ("survey_responses", "what one respondent sent in at one time"),
    ("survey_answers", "answer to a question: a number, words, or both"),
    ("campaigns", "campaign"),
    ("campaign_responses", "thing that happened between a campaign and a customer: sent, opened, responded, bought …"),
    ("points", "entry of the ledger of loyalty points"),
    ("rates", "exchange rate from a day on: `units` of the currency are worth `rate` of the base"),
    ("templates", "text of a reply with the customer's and the complaint's fields in it"),
    ("knowledge_answers", "question that comes again, and its answer"),
    ("operations", "command that changed the store; undone_by names the operation that took it back"),
];

/// The documented views.
///
/// # Errors
/// When SQLite fails.
pub fn views() -> Result<Vec<View>> {
    let conn = current()?;
    ABOUT.iter().map(|(name, about)| Ok(View { name: (*name).to_string(), about, columns: columns(&conn, name)? })).collect()
}

/// The SQL of every table, index, view and trigger.
///
/// # Errors
/// When SQLite fails.
pub fn sql() -> Result<String> {
    let conn = current()?;
    let mut query = conn.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let statements: Vec<String> = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(statements.iter().map(|s| format!("{s};\n")).collect())
}

/// A table, index, view or trigger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::store) struct Object {
    /// `table`, `index`, `view` or `trigger`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The statement that makes it.
    pub sql: String,
}

/// What the schema of this build is made of.
pub(in crate::store) fn objects() -> Result<Vec<Object>> {
    objects_of(&current()?)
}

fn objects_of(conn: &Connection) -> Result<Vec<Object>> {
    let mut query = conn.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
    let objects = query.query_map([], |r| Ok(Object { kind: r.get(0)?, name: r.get(1)?, sql: r.get(2)? }))?;
    Ok(objects.collect::<Result<_, _>>()?)
}

/// What of the schema is missing or other than this build makes it. Tables and indexes that others added are left alone,
/// but not a trigger: it could change facts.
pub(in crate::store) fn unlike(conn: &Connection) -> Result<Vec<String>> {
    let (wanted, there) = (objects()?, objects_of(conn)?);
    let mut faults = Vec::new();
    for object in &wanted {
        let Object { kind, name, sql } = object;
        match there.iter().find(|o| o.name == *name) {
            None => faults.push(format!("the {kind} {name} is missing")),
            Some(found) if found.sql != *sql || found.kind != *kind => faults.push(format!("the {kind} {name} is not as crmkit makes it")),
            Some(_) => {}
        }
    }
    let known = |o: &&Object| wanted.iter().any(|w| w.name == o.name);
    faults.extend(there.iter().filter(|o| o.kind == "trigger" && !known(o)).map(|o| format!("the trigger {} is none of crmkit's", o.name)));
    Ok(faults)
}

/// Makes views, triggers and indexes anew as this version has them.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn refit(conn: &Connection) -> Result<()> {
    migrate::drop_views(conn)?;
    for object in objects()?.iter().filter(|o| o.kind != "table" && o.kind != "view") {
        conn.execute_batch(&format!("DROP {} IF EXISTS \"{}\"; {};", object.kind, object.name, object.sql))?;
    }
    conn.execute_batch(migrate::VIEWS)?;
    Ok(())
}

fn current() -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    migrate::create(&mut conn)?;
    Ok(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_view_is_described() {
        let conn = current().expect("a schema");
        let mut query = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").expect("a query");
        let names: Vec<String> = query.query_map([], |r| r.get(0)).expect("rows").collect::<Result<_, _>>().expect("names");
        // The scale is a helper of the other views.
        for name in names.iter().filter(|n| *n != "money_scale") {
            assert!(ABOUT.iter().any(|(n, _)| n == name), "{name}");
        }
        for view in views().expect("views") {
            assert!(view.columns.len() > 3, "{}", view.name);
        }
    }
}

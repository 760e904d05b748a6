//! The trail of one customer: every state its row and its tags went through.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{Connection, named_params};

use crate::store::ledger::audit::{Image, image, now};

/// Something an operation did to a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Number of the operation.
    pub operation: i64,
    /// What it did.
    pub deed: Deed,
}

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// The customer was made, or put back after an undo.
    Made,
    /// The customer was taken out by an undo.
    TakenOut,
    /// Fields changed: the row before and after.
    Changed(Image, Image),
    /// A tag was given.
    Tagged(String),
    /// A tag was taken off.
    Untagged(String),
    /// Another customer, of this code, was joined into this one.
    Joined(String),
    /// That join was taken back.
    Parted(String),
}

/// Every step of a customer in the order of the operations.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64) -> Result<Vec<Step>> {
    let mut steps = row_steps(conn, customer)?;
    steps.extend(held_steps(conn, customer, &TAGS)?);
    steps.extend(held_steps(conn, customer, &JOINS)?);
    // Stable: within an operation the row comes before its tags.
    steps.sort_by_key(|s| s.operation);
    Ok(steps)
}

fn row_steps(conn: &Connection, customer: i64) -> Result<Vec<Step>> {
    let mut query = conn.prepare("SELECT operation, kind, before FROM change WHERE tbl = 'customer' AND row = ?1 ORDER BY id")?;
    let changes: Vec<(i64, String, String)> =
        query.query_map([customer], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?.collect::<Result<_, _>>()?;
    let last = now(conn, "customer", customer)?;
    let mut states = changes.iter().map(|(_, _, before)| image(before)).collect::<Result<Vec<_>>>()?;
    states.push(last);
    let mut steps = Vec::with_capacity(changes.len() + 1);
    // The first state that is known names the operation that made the row.
    if let Some(made) = states.iter().find_map(|s| s.get("operation")?.as_i64()) {
        steps.push(Step { operation: made, deed: Deed::Made });
    }
    for (i, (operation, kind, _)) in changes.iter().enumerate() {
        let deed = match kind.as_str() {
            "delete" => Deed::TakenOut,
            "insert" => Deed::Made,
            _ => Deed::Changed(states[i].clone(), states[i + 1..].iter().find(|s| !s.is_empty()).cloned().unwrap_or_default()),
        };
        steps.push(Step { operation: *operation, deed });
    }
    Ok(steps)
}

/// Rows that a customer holds for a time: how they are told when they come and go.
struct Held {
    table: &'static str,
    /// The column that names what is held.
    column: &'static str,
    /// Which rows of the table count.
    rows: &'static str,
    come: fn(String) -> Deed,
    go: fn(String) -> Deed,
}

const TAGS: Held = Held { table: "customer_tag", column: "tag", rows: "1", come: Deed::Tagged, go: Deed::Untagged };
const JOINS: Held = Held { table: "customer_alias", column: "written", rows: "kind = 'code'", come: Deed::Joined, go: Deed::Parted };

fn held_steps(conn: &Connection, customer: i64, held: &Held) -> Result<Vec<Step>> {
    let Held { table, column, rows, come, go } = held;
    let mut steps = Vec::new();
    let mut query =
        conn.prepare(&format!("SELECT operation, {column} FROM {table} WHERE customer = ?1 AND {rows} ORDER BY operation, {column}"))?;
    let mut rows = query.query([customer])?;
    while let Some(r) = rows.next()? {
        steps.push(Step { operation: r.get(0)?, deed: come(r.get(1)?) });
    }
    let mut query = conn.prepare(include_str!("trail_held.sql"))?;
    let mut rows = query.query(named_params! { ":customer": customer, ":table": table, ":what": format!("$.{column}") })?;
    // What each row held when it was deleted; an undo that puts the row back gives it again.
    let mut gone: HashMap<i64, String> = HashMap::new();
    while let Some(r) = rows.next()? {
        let (operation, row): (i64, i64) = (r.get("operation")?, r.get("row")?);
        let (given, what): (Option<i64>, Option<String>) = (r.get("given")?, r.get("what")?);
        match (given, what) {
            (Some(given), Some(what)) => {
                let given = Step { operation: given, deed: come(what.clone()) };
                if !steps.contains(&given) {
                    steps.push(given);
                }
                steps.push(Step { operation, deed: go(what.clone()) });
                gone.insert(row, what);
            }
            _ => steps.extend(gone.get(&row).map(|what| Step { operation, deed: come(what.clone()) })),
        }
    }
    Ok(steps)
}

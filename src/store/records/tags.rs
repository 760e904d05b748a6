//! Free tags of customers.

use anyhow::Result;
use rusqlite::{Connection, params};

use crate::store::ledger::operation::Operation;

/// The tags in a text that separates them by `;` or `,` in any width.
pub fn split(text: &str) -> Vec<String> {
    text.split([';', ',', '；', '，', '、']).map(str::trim).filter(|t| !t.is_empty()).map(str::to_string).collect()
}

/// The tags of a customer, sorted.
///
/// # Errors
/// When the store cannot be read.
pub fn of(conn: &Connection, customer: i64) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT tag FROM customer_tag WHERE customer = ?1 ORDER BY tag")?;
    let tags = query.query_map([customer], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(tags)
}

/// Every tag that a customer has, in order.
///
/// # Errors
/// When the store cannot be read.
pub fn all(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT DISTINCT tag FROM customer_tag ORDER BY tag")?;
    Ok(query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

/// Adds a tag; returns whether the customer did not have it.
///
/// # Errors
/// When the store cannot be written.
pub fn add(op: &Operation, customer: i64, tag: &str) -> Result<bool> {
    let mut sql =
        op.prepare_cached("INSERT INTO customer_tag (id, customer, tag, operation) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")?;
    Ok(sql.execute(params![op.next_key("customer_tag")?, customer, tag, op.id])? > 0)
}

/// Removes a tag; returns whether the customer had it.
///
/// # Errors
/// When the store cannot be written.
pub fn remove(op: &Operation, customer: i64, tag: &str) -> Result<bool> {
    let mut sql = op.change("customer_tag", "DELETE FROM customer_tag WHERE customer = ?1 AND tag = ?2")?;
    Ok(sql.execute(params![customer, tag])? > 0)
}

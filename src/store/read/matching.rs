//! The fields of customers by which imports match, as text.

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};

/// Streams (key, values of `columns`) of every customer; days and amounts as whole numbers.
///
/// # Errors
/// When the store cannot be read.
pub fn each(conn: &Connection, columns: &[&'static str], mut each: impl FnMut(i64, &[Option<String>])) -> Result<()> {
    let mut query = conn.prepare(&format!("SELECT id, {} FROM customer", columns.join(", ")))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, &values(row, columns.len())?);
    }
    Ok(())
}

/// The values of `columns` of one customer; `None` when there is no such customer.
///
/// # Errors
/// When the store cannot be read.
pub fn of(conn: &Connection, columns: &[&'static str], id: i64) -> Result<Option<Vec<Option<String>>>> {
    let mut query = conn.prepare_cached(&format!("SELECT id, {} FROM customer WHERE id = ?1", columns.join(", ")))?;
    Ok(query.query_row([id], |row| values(row, columns.len())).optional()?)
}

/// Streams (key of the customer, email or phone) of the contact persons that have one, and of the customers that were
/// joined into another.
///
/// # Errors
/// When the store cannot be read.
pub fn each_contact(conn: &Connection, field: &'static str, mut each: impl FnMut(i64, &str)) -> Result<()> {
    let mut query = conn.prepare(&format!(
        "SELECT customer, {field} FROM contact WHERE {field} IS NOT NULL
         UNION ALL SELECT customer, written FROM customer_alias WHERE kind = '{field}'"
    ))?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get_ref(1)?.as_str()?);
    }
    Ok(())
}

fn values(row: &Row<'_>, count: usize) -> rusqlite::Result<Vec<Option<String>>> {
    (1..=count)
        .map(|i| {
            Ok(match row.get_ref(i)? {
                ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Integer(n) => Some(n.to_string()),
                _ => None,
            })
        })
        .collect()
}

//! Indexes that are left out while a table is filled in bulk and built once it is full.
//!
//! An index whose key order is not the order of the rows costs more per row than all else together;
//! sorted at the end it costs a fraction. What is left out comes back before the operation commits.

use anyhow::Result;
use rusqlite::Connection;

/// A table must grow by so many rows before it is worth the sorting of those that are there.
const LEAST_ROWS: u64 = 5_000;

/// As [`leave_out`], when `rows` more are a good part of the table.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn leave_out_for(conn: &Connection, table: &str, rows: u64) -> Result<Vec<String>> {
    // Counting the rows would take a pass over all.
    let most = || conn.query_row(&format!("SELECT coalesce(max(id), 0) FROM {table}"), [], |r| r.get::<_, i64>(0));
    if rows < LEAST_ROWS || most()? as u64 / 2 > rows { Ok(Vec::new()) } else { leave_out(conn, table) }
}

/// Leaves out the indexes of a table by which no code is looked up, and returns the statements that make them.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn leave_out(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare(
        "SELECT name, sql FROM sqlite_schema
         WHERE type = 'index' AND tbl_name = ?1 AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%'",
    )?;
    let indexes = query.query_map([table], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<Vec<(String, String)>, _>>()?;
    for (name, _) in &indexes {
        conn.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(indexes.into_iter().map(|(_, sql)| sql).collect())
}

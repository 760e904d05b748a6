//! Records found by the codes that people use.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension};

/// Key of the record of that table with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn key_of(conn: &Connection, table: &'static str, code: &str) -> Result<Option<i64>> {
    Ok(conn.prepare_cached(&format!("SELECT id FROM {table} WHERE code = ?1"))?.query_row([code], |r| r.get(0)).optional()?)
}

/// Code of the record of that table with this key; `None` when it is not there.
///
/// # Errors
/// When the store cannot be read.
pub fn code_of(conn: &Connection, table: &'static str, key: i64) -> Result<Option<String>> {
    Ok(conn.prepare_cached(&format!("SELECT code FROM {table} WHERE id = ?1"))?.query_row([key], |r| r.get(0)).optional()?)
}

//! The files that imports read.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::ledger::operation::Operation;

/// Notes a file that the operation reads, with the digest of what is in it where that is known, and returns its key.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, path: &str, kind: &str, rows: u64, content: Option<&str>) -> Result<i64> {
    let sql = "INSERT INTO source_file (operation, path, kind, rows, content) VALUES (?1, ?2, ?3, ?4, ?5)";
    op.execute(sql, params![op.id, path, kind, rows as i64, content])?;
    // Noting the file is no change of facts: an import that changes nothing is not recorded.
    op.no_fact();
    Ok(op.last_insert_rowid())
}

/// The operation that read a file with that in it, whatever the file was called, and whether it stands: one that was undone counts
/// where no other read the file.
///
/// # Errors
/// When the store cannot be read.
pub fn operation_of(conn: &Connection, content: &str) -> Result<Option<(i64, bool)>> {
    let sql = "SELECT f.operation, o.undone_by IS NULL FROM source_file f JOIN operation o ON o.id = f.operation
               WHERE f.content = ?1 ORDER BY o.undone_by IS NOT NULL, f.id LIMIT 1";
    Ok(conn.prepare_cached(sql)?.query_row([content], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

//! The files that imports read.

use anyhow::Result;
use rusqlite::params;

use crate::store::ledger::operation::Operation;

/// Notes a file that the operation reads and returns its key.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, path: &str, kind: &str, rows: u64) -> Result<i64> {
    op.execute("INSERT INTO source_file (operation, path, kind, rows) VALUES (?1, ?2, ?3, ?4)", params![op.id, path, kind, rows as i64])?;
    // Noting the file is no change of facts: an import that changes nothing is not recorded.
    op.no_fact();
    Ok(op.last_insert_rowid())
}

//! Indexes that are left out while a table is filled in bulk and built once it is full.
//!
//! An index whose key order is not the order of the rows costs more per row than all else together;
//! sorted at the end it costs a fraction. What is left out comes back before the operation commits.

use anyhow::Result;
use rusqlite::Connection;

use crate::store::ledger::operation::Operation;

/// A table must grow by so many rows before it is worth the sorting of those that are there.
const LEAST_ROWS: u64 = 5_000;

impl Operation<'_> {
    /// Leaves out the indexes of `customer` by which no code is looked up, when `rows` more are a good part of the table.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn defer_customer_indexes(&self, rows: u64) -> Result<()> {
        if rows < LEAST_ROWS || crate::store::records::customers::most(self)? / 2 > rows {
            return Ok(());
        }
        self.deferred.borrow_mut().extend(leave_out(self, "customer")?);
        Ok(())
    }

    /// Builds the indexes that were left out. To be called before anything is looked up by them; the commit calls it too.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn build_deferred_indexes(&self) -> Result<()> {
        for sql in self.deferred.take() {
            self.execute_batch(&sql)?;
        }
        Ok(())
    }
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

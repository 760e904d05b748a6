//! Rows as operations left them.

use anyhow::{Result, anyhow};
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OptionalExtension, params};
use serde_json::Value;

use super::parts::{Hash, Parts};
use crate::lang::say;
use crate::store::ledger::audit::{Image, image};
use crate::store::ledger::journal::columns;

/// Reads the rows of a table of facts as operations left them, for their digests. Empty fields do not count, so that a
/// later schema can add some.
pub(in crate::store) struct Left<'c> {
    table: &'c str,
    later: CachedStatement<'c>,
    now: CachedStatement<'c>,
    /// The columns by name, with their places.
    columns: Vec<(String, usize)>,
}

impl<'c> Left<'c> {
    /// A reader of the rows of a table.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(in crate::store) fn new(conn: &'c Connection, table: &'c str) -> Result<Left<'c>> {
        let later = conn.prepare_cached("SELECT before FROM change WHERE tbl = ?1 AND row = ?2 AND operation > ?3 ORDER BY id LIMIT 1")?;
        let now = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
        // Not from the statement: of a damaged schema it has no names to give.
        let mut columns: Vec<(String, usize)> = columns(conn, table)?.into_iter().zip(0..).collect();
        columns.sort_unstable();
        Ok(Left { table, later, now, columns })
    }

    /// The digest of a row as an operation left it: as the next change found it, or as it is now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(in crate::store) fn by(&mut self, operation: i64, row: i64) -> Result<Hash> {
        let found: Option<String> = self.later.query_row(params![self.table, row, operation], |r| r.get(0)).optional()?;
        match found {
            Some(text) => self.in_image(row, &image(&text)?),
            None => self.now(row),
        }
    }

    fn in_image(&self, row: i64, image: &Image) -> Result<Hash> {
        let mut parts = self.begin(row);
        for (name, _) in &self.columns {
            match image.get(name) {
                None | Some(Value::Null) => {}
                Some(Value::String(text)) => {
                    parts.text(name);
                    parts.text(text);
                }
                Some(other) => {
                    parts.text(name);
                    let number = other.as_i64().ok_or_else(|| {
                        anyhow!(say!("{table} {row}: {name} is no whole number in the log", table = self.table, row, name))
                    })?;
                    parts.number(number);
                }
            }
        }
        Ok(parts.hash())
    }

    /// The digest of a row as it is now.
    fn now(&mut self, row: i64) -> Result<Hash> {
        let mut parts = self.begin(row);
        let mut rows = self.now.query([row])?;
        if let Some(found) = rows.next()? {
            for (name, at) in &self.columns {
                let value = found.get_ref(*at)?;
                if value != ValueRef::Null {
                    parts.text(name);
                    parts.value(value);
                }
            }
        }
        Ok(parts.hash())
    }

    fn begin(&self, row: i64) -> Parts {
        let mut parts = Parts::new("crmkit row");
        parts.text(self.table);
        parts.number(row);
        parts
    }
}

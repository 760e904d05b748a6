//! A prepared insert that is run for many rows.

use anyhow::Result;
use rusqlite::{CachedStatement, ToSql};

/// Binds the values of one row after the other, by position. A column that is empty in row after row is left alone:
/// most files fill few of the columns there are.
pub(super) struct Binder<'a> {
    statement: CachedStatement<'a>,
    /// The parameters that are not null now, as bits.
    filled: u64,
}

impl<'a> Binder<'a> {
    pub(super) fn new(statement: CachedStatement<'a>) -> Binder<'a> {
        // A statement from the cache may still hold the values of its last row.
        Binder { statement, filled: u64::MAX }
    }

    /// Sets the parameter at `position`, from 1.
    pub(super) fn set(&mut self, position: u8, value: impl ToSql) -> Result<()> {
        self.filled |= 1 << position;
        Ok(self.statement.raw_bind_parameter(usize::from(position), value)?)
    }

    /// Sets the parameter at `position`, from 1, to a value or to null.
    pub(super) fn set_or_null(&mut self, position: u8, value: Option<impl ToSql>) -> Result<()> {
        if let Some(value) = value {
            return self.set(position, value);
        }
        if self.filled & 1 << position != 0 {
            self.filled &= !(1 << position);
            self.statement.raw_bind_parameter(usize::from(position), rusqlite::types::Null)?;
        }
        Ok(())
    }

    /// Runs the statement with the values set. Returns the number of rows it made.
    pub(super) fn run(&mut self) -> Result<usize> {
        Ok(self.statement.raw_execute()?)
    }
}

//! Prepared inserts that are run for many rows.

use anyhow::{Result, ensure};
use rusqlite::types::Null;
use rusqlite::{CachedStatement, Connection, ToSql};

/// Binds the values of one row after the other, by position. A column that is empty in row after row is left alone:
/// most files fill few of the columns there are.
pub(super) struct Binder<'a> {
    statement: CachedStatement<'a>,
    /// Of every row that the statement takes: the parameters that are not null now, as bits.
    filled: Vec<u64>,
    /// The row that is being bound, from 0.
    row: usize,
    /// How many parameters there are before those of the row.
    first: usize,
    /// Number of parameters of a row.
    width: usize,
    /// How many columns stand before the first one that is bound.
    lead: usize,
}

impl<'a> Binder<'a> {
    /// For a statement that takes one row.
    pub(super) fn new(statement: CachedStatement<'a>) -> Binder<'a> {
        // A statement from the cache may still hold the values of its last row.
        Binder { statement, filled: vec![u64::MAX], row: 0, first: 0, width: 0, lead: 0 }
    }

    /// Sets the parameter at `position`, from 1.
    pub(super) fn set(&mut self, position: u8, value: impl ToSql) -> Result<()> {
        self.filled[self.row] |= 1 << position;
        Ok(self.statement.raw_bind_parameter(self.first + usize::from(position) - self.lead, value)?)
    }

    /// Sets the parameter at `position`, from 1, to a value or to null.
    pub(super) fn set_or_null(&mut self, position: u8, value: Option<impl ToSql>) -> Result<()> {
        if let Some(value) = value {
            return self.set(position, value);
        }
        if self.filled[self.row] & 1 << position != 0 {
            self.filled[self.row] &= !(1 << position);
            self.statement.raw_bind_parameter(self.first + usize::from(position) - self.lead, Null)?;
        }
        Ok(())
    }

    /// Runs the statement with the values set. Returns the number of rows it made.
    pub(super) fn run(&mut self) -> Result<usize> {
        Ok(self.statement.raw_execute()?)
    }

    /// Turns to a row of those that the statement takes, from 0.
    fn turn_to(&mut self, row: usize) {
        self.row = row;
        self.first = row * self.width;
    }
}

/// So many rows are inserted at once: a longer program does not stay at hand in the processor.
const ROWS: usize = 48;

/// Appends many rows to a table at once: SQLite then looks for the table's end once for all, and gives the keys itself.
pub(super) struct Appender<'a> {
    conn: &'a Connection,
    rows: Binder<'a>,
    /// How many rows wait.
    waiting: usize,
    /// The key of the last one.
    key: i64,
}

impl<'a> Appender<'a> {
    /// An appender of what `insert` inserts, a statement for one row that names the key first and then a column that must
    /// not be null.
    ///
    /// # Errors
    /// When the statement cannot be prepared.
    pub(super) fn new(conn: &'a Connection, insert: &str) -> Result<Appender<'a>> {
        let width = conn.prepare_cached(insert)?.parameter_count() - 1;
        let into = insert.split("VALUES").next().unwrap_or(insert);
        // Fewer rows than the statement takes can be inserted by it: one whose code is null is passed over.
        let into = into.replacen("INSERT", "INSERT OR IGNORE", 1).replacen("id, ", "", 1);
        let row = format!("({})", vec!["?"; width].join(","));
        let statement = conn.prepare_cached(&format!("{into} VALUES {}", vec![row; ROWS].join(",")))?;
        let rows = Binder { statement, filled: vec![u64::MAX; ROWS], row: 0, first: 0, width, lead: 1 };
        Ok(Appender { conn, rows, waiting: 0, key: 0 })
    }

    /// What the values of the next row are to be bound to, by their positions behind the key, which has position 1.
    /// The row's key follows that of the one before, and no constraint forbids it.
    pub(super) fn row(&mut self) -> &mut Binder<'a> {
        self.rows.turn_to(self.waiting);
        &mut self.rows
    }

    /// Ends the row, which is to have this key. The rows are stored once there are enough of them.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(super) fn end_row(&mut self, key: i64) -> Result<()> {
        (self.key, self.waiting) = (key, self.waiting + 1);
        if self.waiting == ROWS { self.store() } else { Ok(()) }
    }

    /// Stores the rows that wait.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(super) fn flush(&mut self) -> Result<()> {
        if self.waiting == 0 {
            return Ok(());
        }
        for row in self.waiting..ROWS {
            self.rows.turn_to(row);
            self.rows.set_or_null(2, None::<i64>)?;
        }
        self.store()
    }

    fn store(&mut self) -> Result<()> {
        let (made, waiting) = (self.rows.run()?, std::mem::take(&mut self.waiting));
        ensure!(made == waiting, "{made} of {waiting} new rows could be stored");
        let last = self.conn.last_insert_rowid();
        ensure!(last == self.key, "a row was stored under the key {last} instead of {}", self.key);
        Ok(())
    }
}

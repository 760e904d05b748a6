//! Prepared inserts that are run for many rows.

use anyhow::{Result, ensure};
use compact_str::CompactString;
use rusqlite::types::{Null, ToSqlOutput};
use rusqlite::{CachedStatement, Connection, ToSql};

use crate::lang::say;
use crate::store::ledger::seal::RowBytes;

/// A value to bind.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) enum Bound<'v> {
    /// A number.
    Int(i64),
    /// Words.
    Text(&'v str),
}

impl From<i64> for Bound<'_> {
    fn from(n: i64) -> Self {
        Bound::Int(n)
    }
}

impl From<i32> for Bound<'_> {
    fn from(n: i32) -> Self {
        Bound::Int(n.into())
    }
}

impl<'v> From<&'v str> for Bound<'v> {
    fn from(words: &'v str) -> Self {
        Bound::Text(words)
    }
}

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Bound::Int(n) => n.to_sql(),
            Bound::Text(words) => words.to_sql(),
        }
    }
}

/// What a parameter holds.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Held {
    /// Nothing is known of it, or it holds many words.
    Other,
    Null,
    Int(i64),
    /// Words that are short: often one of few, such as a status or a city.
    Words(CompactString),
}

/// Words of so many bytes are remembered.
const SHORT: usize = 24;

/// Binds the values of one row after the other, by position. What a parameter holds already is left alone: most files
/// fill few of the columns there are, and some columns say the same in row after row.
pub(in crate::store) struct Binder<'a> {
    statement: CachedStatement<'a>,
    /// What the parameters of all rows that the statement takes hold.
    held: Vec<Held>,
    /// Where the positions stand among the parameters of a row, from 0; `None` for columns that the statement leaves out.
    places: Vec<Option<u8>>,
    /// The number of parameters of a row.
    width: usize,
    /// How many parameters there are before those of the row that is being bound.
    first: usize,
    /// The positions that were ever filled, as bits.
    filled: u64,
    /// Whether a column that the statement leaves out was given a value.
    lacking: bool,
    /// The row as it is bound, where somebody wants to know.
    image: Option<RowBytes>,
}

impl<'a> Binder<'a> {
    /// For a statement that takes one row. `image` keeps what is bound as the bytes of the row.
    pub(in crate::store) fn new(statement: CachedStatement<'a>, image: bool) -> Binder<'a> {
        let width = statement.parameter_count();
        let places = (0..=width as u8).map(|position| position.checked_sub(1)).collect();
        Binder::of_rows(statement, places, 1, image.then(RowBytes::default))
    }

    /// For a statement that takes several rows.
    fn of_rows(statement: CachedStatement<'a>, places: Vec<Option<u8>>, rows: usize, image: Option<RowBytes>) -> Binder<'a> {
        let width = places.iter().flatten().count();
        // A statement from the cache may still hold the values of its last row.
        Binder { statement, held: vec![Held::Other; width * rows], places, width, first: 0, filled: 0, lacking: false, image }
    }

    /// Begins the row with this key.
    pub(in crate::store) fn begin(&mut self, key: i64) {
        if let Some(image) = &mut self.image {
            image.begin(key);
        }
    }

    /// The row as it was bound.
    pub(in crate::store) fn image(&self) -> Option<&RowBytes> {
        self.image.as_ref()
    }

    /// Sets the parameter for the key, the first one.
    pub(in crate::store) fn set_key(&mut self, key: i64) -> Result<()> {
        self.bind(self.first, Bound::Int(key))
    }

    /// Sets the parameter at `position`, from 2: the column at that place of the table.
    pub(in crate::store) fn set<'v>(&mut self, position: u8, value: impl Into<Bound<'v>>) -> Result<()> {
        let value = value.into();
        match (&mut self.image, value) {
            (Some(image), Bound::Int(n)) => image.int(position - 1, n),
            (Some(image), Bound::Text(words)) => image.text(position - 1, words.as_bytes()),
            (None, _) => {}
        }
        self.filled |= 1 << position;
        let Some(place) = self.places[usize::from(position)] else {
            self.lacking = true;
            return Ok(());
        };
        self.bind(self.first + usize::from(place), value)
    }

    fn bind(&mut self, index: usize, value: Bound<'_>) -> Result<()> {
        match value {
            Bound::Int(n) => {
                if self.held[index] != Held::Int(n) {
                    self.statement.raw_bind_parameter(index + 1, n)?;
                    self.held[index] = Held::Int(n);
                }
            }
            Bound::Text(words) if words.len() > SHORT => {
                self.statement.raw_bind_parameter(index + 1, words)?;
                self.held[index] = Held::Other;
            }
            Bound::Text(words) => {
                if !matches!(&self.held[index], Held::Words(held) if held == words) {
                    self.statement.raw_bind_parameter(index + 1, words)?;
                    self.held[index] = Held::Words(words.into());
                }
            }
        }
        Ok(())
    }

    /// Sets the parameter at `position`, from 2, to a value or to null.
    pub(in crate::store) fn set_or_null<'v>(&mut self, position: u8, value: Option<impl Into<Bound<'v>>>) -> Result<()> {
        if let Some(value) = value {
            return self.set(position, value);
        }
        let Some(place) = self.places[usize::from(position)] else { return Ok(()) };
        let index = self.first + usize::from(place);
        if self.held[index] != Held::Null {
            self.statement.raw_bind_parameter(index + 1, Null)?;
            self.held[index] = Held::Null;
        }
        Ok(())
    }

    /// Runs the statement with the values set. Returns the number of rows it made.
    pub(in crate::store) fn run(&mut self) -> Result<usize> {
        Ok(self.statement.raw_execute()?)
    }
}

/// So many rows are inserted at once: a longer program does not stay at hand in the processor.
const ROWS: usize = 48;

/// After so many rows it is known which columns the file fills.
const LEARNT: usize = 20 * ROWS;

/// Appends many rows to a table at once: SQLite then looks for the table's end once for all, and gives the keys itself.
pub(in crate::store) struct Appender<'a> {
    conn: &'a Connection,
    /// The statement up to the names of the columns.
    into: String,
    /// The columns behind the key.
    columns: Vec<String>,
    /// Those of them, as bits of their positions, that may be left out.
    optional: u64,
    rows: Binder<'a>,
    /// How many rows were stored until now by a statement with all columns; `None` once that is of no interest.
    seen: Option<usize>,
    /// How many rows wait.
    waiting: usize,
    /// The key of the last one.
    key: i64,
}

impl<'a> Appender<'a> {
    /// An appender of what `insert` inserts into `table`, a statement for one row that names the key first and then a column
    /// that must not be null.
    ///
    /// # Errors
    /// When the statement cannot be prepared.
    pub(in crate::store) fn new(conn: &'a Connection, table: &str, insert: &str, image: bool) -> Result<Appender<'a>> {
        let columns: Vec<String> = columns_of(insert).skip(1).map(str::to_string).collect();
        let mut query = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE \"notnull\" = 0 AND dflt_value IS NULL")?;
        let may_lack = query.query_map([table], |r| r.get(0))?.collect::<Result<Vec<String>, _>>()?;
        let optional = (2u8..).zip(&columns).filter(|(_, name)| may_lack.contains(name)).map(|(position, _)| 1 << position).sum();
        // Fewer rows than the statement takes can be inserted by it: one whose code is null is passed over.
        let into = format!("INSERT OR IGNORE INTO {table}");
        let rows = rows_of(conn, &into, &columns, u64::MAX, image.then(RowBytes::default))?;
        Ok(Appender { conn, into, columns, optional, rows, seen: Some(0), waiting: 0, key: 0 })
    }

    /// What the values of the next row are to be bound to, by their positions behind the key, which has position 1.
    /// The row's key follows that of the one before, and no constraint forbids it.
    pub(in crate::store) fn row(&mut self, key: i64) -> &mut Binder<'a> {
        self.rows.first = self.waiting * self.rows.width;
        self.rows.begin(key);
        &mut self.rows
    }

    /// The row as it was bound last.
    pub(in crate::store) fn image(&self) -> Option<&RowBytes> {
        self.rows.image()
    }

    /// Ends the row, which is to have this key. The rows are stored once there are enough of them. `false` when the row must be
    /// bound again: it was the first one in long to fill a column.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(in crate::store) fn end_row(&mut self, key: i64) -> Result<bool> {
        if self.rows.lacking {
            self.flush()?;
            self.rows = rows_of(self.conn, &self.into, &self.columns, u64::MAX, self.rows.image.take())?;
            return Ok(false);
        }
        (self.key, self.waiting) = (key, self.waiting + 1);
        if self.waiting == ROWS {
            self.store()?;
            self.leave_out_the_empty()?;
        }
        Ok(true)
    }

    /// Goes on without the columns that no row has filled, once there were rows enough to tell.
    fn leave_out_the_empty(&mut self) -> Result<()> {
        let Some(seen) = &mut self.seen else { return Ok(()) };
        *seen += ROWS;
        if *seen >= LEARNT {
            self.seen = None;
            // The row that was bound last is still asked for.
            let image = self.rows.image.take();
            self.rows = rows_of(self.conn, &self.into, &self.columns, self.rows.filled | !self.optional, image)?;
        }
        Ok(())
    }

    /// Stores the rows that wait.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(in crate::store) fn flush(&mut self) -> Result<()> {
        if self.waiting == 0 {
            return Ok(());
        }
        for row in self.waiting..ROWS {
            self.rows.first = row * self.rows.width;
            self.rows.set_or_null(2, None::<i64>)?;
        }
        self.store()
    }

    fn store(&mut self) -> Result<()> {
        let (made, waiting) = (self.rows.run()?, std::mem::take(&mut self.waiting));
        ensure!(made == waiting, say!("{made} of {waiting} new rows could be stored", made, waiting));
        let last = self.conn.last_insert_rowid();
        ensure!(last == self.key, say!("a row was stored under the key {last} instead of {key}", last, key = self.key));
        Ok(())
    }
}

/// The columns that an insert names.
pub(in crate::store) fn columns_of(insert: &str) -> impl Iterator<Item = &str> {
    let named = insert.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map_or("", |(names, _)| names);
    named.split(',').map(str::trim)
}

/// The statement that inserts many rows into those of the columns behind the key whose positions `wanted` has as bits.
fn rows_of<'a>(conn: &'a Connection, into: &str, columns: &[String], wanted: u64, image: Option<RowBytes>) -> Result<Binder<'a>> {
    let mut places = vec![None, None];
    let mut names = Vec::new();
    for (position, name) in (2u8..).zip(columns) {
        let place = names.len() as u8;
        let is_wanted = wanted & 1 << position != 0;
        places.push(is_wanted.then_some(place));
        names.extend(is_wanted.then_some(name.as_str()));
    }
    let row = format!("({})", vec!["?"; names.len()].join(","));
    let statement = conn.prepare_cached(&format!("{into} ({}) VALUES {}", names.join(", "), vec![row; ROWS].join(",")))?;
    Ok(Binder::of_rows(statement, places, ROWS, image))
}

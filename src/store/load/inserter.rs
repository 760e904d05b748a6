//! Inserts of records that have codes, one after the other, fast where the codes come in order.

use std::cell::RefCell;
use std::rc::Rc;

use anyhow::Result;
use rusqlite::Connection;

use super::binder::{Appender, Binder, Bound, columns_of};
use crate::store::ledger::operation::Operation;
use crate::store::ledger::seal::{RowBytes, Taker};

/// Inserts records with a unique code. Those whose codes lie before or behind all codes there are, as they do in most
/// files, wait until there are many.
pub(in crate::store) struct Inserter<'a> {
    one: Binder<'a>,
    many: Option<Appender<'a>>,
    /// The first and the last code of the table, of records that wait too.
    codes: Option<(String, String)>,
    /// The key of the record inserted last: the next one can be appended if its key follows.
    last: i64,
    /// Who takes the rows for their seal.
    taker: Option<Rc<RefCell<Taker>>>,
}

impl<'a> Inserter<'a> {
    /// An inserter into `table` by `insert`, a statement for one row that names key and code first and does nothing
    /// when the code is taken, in the order of the table. `many` is worth the preparations for several rows at once; `taker` gets
    /// every row that was stored.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(in crate::store) fn new(
        conn: &'a Connection,
        table: &str,
        insert: &str,
        many: bool,
        taker: Option<Rc<RefCell<Taker>>>,
    ) -> Result<Inserter<'a>> {
        let image = taker.is_some();
        let sql = format!("SELECT (SELECT min(code) FROM {table}), (SELECT max(code) FROM {table})");
        let codes = conn.query_row(&sql, [], |r| Ok(r.get::<_, Option<String>>(0)?.zip(r.get(1)?)))?;
        let many = if many { Some(Appender::new(conn, table, insert, image)?) } else { None };
        Ok(Inserter { one: Binder::new(conn.prepare_cached(insert)?, image), many, codes, last: 0, taker })
    }

    /// Whether no record has this code for certain, without looking for it.
    pub(in crate::store) fn is_new(&self, code: &str) -> bool {
        self.codes.as_ref().is_none_or(|(first, last)| code > last.as_str() || code < first.as_str())
    }

    /// Inserts the record with this key and code, whose other values `bind` sets; whether its code was free.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(in crate::store) fn insert(&mut self, key: i64, code: &str, bind: impl Fn(&mut Binder<'a>) -> Result<()>) -> Result<bool> {
        let is_new = self.is_new(code);
        match &mut self.many {
            Some(many) if is_new && key == self.last + 1 => loop {
                let row = many.row(key);
                row.set(2, code)?;
                bind(row)?;
                if many.end_row(key)? {
                    take(&self.taker, key, many.image())?;
                    break;
                }
            },
            _ => {
                self.flush()?;
                self.one.begin(key);
                self.one.set_key(key)?;
                self.one.set(2, code)?;
                bind(&mut self.one)?;
                if self.one.run()? == 0 {
                    return Ok(false);
                }
                take(&self.taker, key, self.one.image())?;
            }
        }
        self.last = key;
        if is_new {
            self.note(code);
        }
        Ok(true)
    }

    fn note(&mut self, code: &str) {
        match &mut self.codes {
            None => self.codes = Some((code.to_string(), code.to_string())),
            Some((_, last)) if code > last.as_str() => code.clone_into(last),
            Some((first, _)) => code.clone_into(first),
        }
    }

    /// Stores the records that wait. To be called before any are read.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(in crate::store) fn flush(&mut self) -> Result<()> {
        self.many.as_mut().map_or(Ok(()), Appender::flush)
    }
}

/// Inserts one row by `insert`, a statement that names the key first, and then the columns of the `values`.
///
/// # Errors
/// When the store cannot be written; a constraint that is not met is an error of SQLite's.
pub(in crate::store) fn insert_row(
    op: &Operation,
    table: &'static str,
    insert: &str,
    key: i64,
    values: &[Option<Bound<'_>>],
) -> Result<()> {
    let mut sql = op.prepare_cached(insert)?;
    sql.raw_bind_parameter(1, key)?;
    for (at, value) in (2..).zip(values) {
        sql.raw_bind_parameter(at, value)?;
    }
    sql.raw_execute()?;
    match op.taker(table) {
        Some(taker) => taker.borrow_mut().values(op, columns_of(insert).skip(1), key, values),
        None => Ok(()),
    }
}

fn take(taker: &Option<Rc<RefCell<Taker>>>, key: i64, row: Option<&RowBytes>) -> Result<()> {
    match (taker, row) {
        (Some(taker), Some(row)) => taker.borrow_mut().row(key, row),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Key, code, number and words of a row.
    type Row = (i64, String, i64, Option<String>);

    /// Inserts records with these codes, from the one with the number `from` on with more words; the keys of those whose codes
    /// were free, and what the table says then.
    fn insert(many: bool, codes: &[&str], from: i64) -> (Vec<Option<i64>>, Vec<Row>) {
        let conn = Connection::open_in_memory().expect("opened");
        conn.execute_batch(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, n INTEGER, more TEXT, rest INTEGER DEFAULT 9) STRICT",
        )
        .expect("made");
        conn.execute("INSERT INTO t VALUES (7, 'M0500', -1, 'old', 3)", []).expect("inserted");
        let sql = "INSERT INTO t (id, code, n, more, rest) VALUES (:id, :code, :n, :more, :rest) ON CONFLICT (code) DO NOTHING";
        let mut inserter = Inserter::new(&conn, "t", sql, many, None).expect("prepared");
        let mut keys = Vec::new();
        for (n, code) in (0i64..).zip(codes) {
            let key = 20 + n;
            let free = inserter
                .insert(key, code, |row| {
                    row.set(3, n)?;
                    row.set_or_null(
                        4,
                        (n >= from && n % 3 == 0).then_some(if n % 2 == 0 { "third" } else { "words too long to be remembered" }),
                    )?;
                    row.set_or_null(5, None::<i64>)
                })
                .expect("inserted");
            keys.push(free.then_some(key));
        }
        inserter.flush().expect("flushed");
        let mut query = conn.prepare("SELECT id, code, n, more || coalesce(rest, 0) FROM t ORDER BY id").expect("prepared");
        let row = |r: &rusqlite::Row<'_>| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?));
        let rows = query.query_map([], row).expect("read").collect::<Result<_, _>>().expect("rows");
        (keys, rows)
    }

    #[test]
    fn rows_that_wait_end_as_rows_inserted_one_by_one() {
        let ascending: Vec<String> = (501..700).map(|n| format!("M{n:04}")).collect();
        let descending: Vec<String> = (300..500).rev().map(|n| format!("M{n:04}")).collect();
        let mixed: Vec<String> = (0..400).map(|n| format!("M{:04}", (n * 7) % 350 + 300)).collect();
        for codes in [ascending, descending, mixed] {
            let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
            assert_eq!(insert(true, &codes, 0), insert(false, &codes, 0));
        }
    }

    #[test]
    fn a_column_that_is_filled_late_is_stored_all_the_same() {
        let codes: Vec<String> = (501..4_000).map(|n| format!("M{n:04}")).collect();
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        for from in [0, 959, 960, 1_003, 2_500] {
            assert_eq!(insert(true, &codes, from), insert(false, &codes, from), "from {from}");
        }
    }
}

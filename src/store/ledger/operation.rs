//! One command that changes data = one operation: one row in `operation`, one transaction, one undo step.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;

use anyhow::Result;
use rusqlite::{CachedStatement, Connection, ErrorCode, params};

use super::journal::Journal;
use super::seal;
use super::seal::Taker;
use crate::base::error::Failure;
use crate::entity::phones::Phones;
use crate::lang::say;
use crate::store::derived::feed::Feed;
use crate::store::derived::history;
use crate::store::derived::packed::Entry;
use crate::store::file::open::Store;
use crate::store::load::{deferred, direct};
use crate::store::records::settings;

/// A load of so many bytes is worth the way into the file itself.
const DIRECT: u64 = 1 << 18;

/// Who runs which command, when.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Seconds since the Unix epoch, UTC.
    pub now: i64,
    /// Name of the person.
    pub person: String,
    /// The command as typed.
    pub command_line: String,
}

/// What kind of operation it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Changes facts.
    Do,
    /// Takes an operation back.
    Undo(i64),
    /// Takes an undo back.
    Redo(i64),
}

/// An operation that was committed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Recorded {
    /// Number of the operation.
    pub id: i64,
}

/// An open operation: an immediate transaction that is rolled back unless [`Operation::finish`] is called.
pub struct Operation<'a> {
    conn: &'a Connection,
    /// Number of the operation; every inserted row carries it.
    pub id: i64,
    /// When it happens, seconds UTC.
    pub now: i64,
    bulk: bool,
    /// Whether it writes into the file itself, not by way of the log.
    direct: bool,
    open: bool,
    journal: Journal,
    changes_at_start: Cell<u64>,
    fed: RefCell<Feed>,
    phones: Cell<Phones>,
    /// The last key given out in each table that got new rows.
    keys: RefCell<Vec<(&'static str, i64)>>,
    /// Who take the rows of a bulk operation for their seal.
    takers: RefCell<Vec<Rc<RefCell<Taker>>>>,
    /// The statements of the indexes left out for now.
    deferred: RefCell<Vec<String>>,
}

impl Store {
    /// Begins an operation.
    ///
    /// # Errors
    /// When the store stays locked by another process for longer than [`Store::wait`] says.
    pub fn operation(&mut self, actor: &Actor, command: &str) -> Result<Operation<'_>> {
        self.begin(actor, command, Deed::Do, false, false)
    }

    /// Begins an operation that inserts in bulk: SQLite's row-by-row foreign key checks are off, because
    /// the loader resolves every parent itself; tests prove that with `foreign_key_check`. `bytes` are to be read for it: the
    /// first large load of a store goes into the file itself, for in the log beside it all would be written twice.
    ///
    /// # Errors
    /// As [`Store::operation`].
    pub fn bulk_operation(&mut self, actor: &Actor, command: &str, bytes: u64) -> Result<Operation<'_>> {
        let direct = bytes >= DIRECT && direct::begin(&self.conn)?;
        self.begin(actor, command, Deed::Do, true, direct)
    }

    pub(in crate::store) fn begin(&mut self, actor: &Actor, command: &str, deed: Deed, bulk: bool, direct: bool) -> Result<Operation<'_>> {
        let journal = Journal::begin(&mut self.conn)?;
        let conn = &self.conn;
        if bulk {
            conn.pragma_update(None, "foreign_keys", false)?;
        }
        if let Err(e) = conn.execute_batch("BEGIN IMMEDIATE") {
            if direct {
                direct::end(conn);
            }
            return Err(e.into());
        }
        let (kind, target) = match deed {
            Deed::Do => ("do", None),
            Deed::Undo(n) => ("undo", Some(n)),
            Deed::Redo(n) => ("redo", Some(n)),
        };
        let mut operation = Operation {
            conn,
            id: 0,
            now: actor.now,
            bulk,
            direct,
            open: true,
            journal,
            changes_at_start: Cell::new(0),
            fed: RefCell::default(),
            phones: Cell::default(),
            keys: RefCell::new(Vec::new()),
            takers: RefCell::default(),
            deferred: RefCell::new(Vec::new()),
        };
        conn.execute(
            "INSERT INTO operation (at, person, command, command_line, kind, target) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![actor.now, actor.person, command, actor.command_line, kind, target],
        )?;
        operation.id = conn.last_insert_rowid();
        operation.set_phones(settings::phones(conn)?);
        operation.changes_at_start.set(conn.total_changes());
        Ok(operation)
    }
}

impl Operation<'_> {
    /// How phone numbers are read.
    pub fn phones(&self) -> Phones {
        self.phones.get()
    }

    /// Phone numbers are read so from now on.
    pub(in crate::store) fn set_phones(&self, phones: Phones) {
        self.phones.set(phones);
    }

    /// A statement that changes or deletes rows of a table of facts; their before-images go to the journal. A statement that is not
    /// prepared here is refused.
    ///
    /// # Errors
    /// When it is no SQL.
    pub(crate) fn change(&self, table: &str, sql: &str) -> Result<CachedStatement<'_>> {
        self.journal.keep(self.conn, table)?;
        Ok(self.conn.prepare_cached(sql)?)
    }

    /// Counts the row just written as bookkeeping of the operation, not as a change of facts.
    pub(in crate::store) fn no_fact(&self) {
        self.changes_at_start.set(self.changes_at_start.get() + 1);
    }

    /// The key of the next row of `table`. Every insert of a fact takes one: left to itself SQLite gives the key of
    /// a deleted row away again, and then the journal would take the new row for the old one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_key(&self, table: &'static str) -> Result<i64> {
        let mut keys = self.keys.borrow_mut();
        if let Some((_, key)) = keys.iter_mut().find(|(t, _)| *t == table) {
            *key += 1;
            return Ok(*key);
        }
        let sql = format!(
            "SELECT 1 + max((SELECT coalesce(max(id), 0) FROM {table}), (SELECT coalesce(max(row), 0) FROM change WHERE tbl = '{table}'))"
        );
        let key = self.conn.query_row(&sql, [], |r| r.get(0))?;
        keys.push((table, key));
        Ok(key)
    }

    /// Who takes the new rows of `table` for the seal of the operation, each of them as it is stored; `None` where there are few, so
    /// that they are read again at the end.
    pub(in crate::store) fn taker(&self, table: &'static str) -> Option<Rc<RefCell<Taker>>> {
        if !self.bulk {
            return None;
        }
        let mut takers = self.takers.borrow_mut();
        let known = takers.iter().find(|taker| taker.borrow().table == table).cloned();
        Some(known.unwrap_or_else(|| {
            let taker = Rc::new(RefCell::new(Taker::new(table)));
            takers.push(Rc::clone(&taker));
            taker
        }))
    }

    /// Leaves out the indexes of `customer` by which no code is looked up, when `rows` more are a good part of the table.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn defer_customer_indexes(&self, rows: u64) -> Result<()> {
        self.deferred.borrow_mut().extend(deferred::leave_out_for(self, "customer", rows)?);
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

    /// Notes an inserted order for its customer's history. Every insert of an order must be fed.
    pub fn feed(&self, entry: Entry) {
        self.fed.borrow_mut().push(entry);
    }

    /// Brings derived data up to date and commits. An operation that changed nothing is not recorded (`None`).
    ///
    /// # Errors
    /// When the commit fails; then nothing was written.
    pub fn finish(mut self, summary: &str) -> Result<Option<Recorded>> {
        if self.conn.total_changes() == self.changes_at_start.get() {
            self.rollback()?;
            return Ok(None);
        }
        self.build_deferred_indexes()?;
        history::refresh(self.conn, self.fed.take())?;
        self.conn.execute("UPDATE operation SET summary = ?2 WHERE id = ?1", params![self.id, summary])?;
        // Loaders that are still there insert no more.
        let takers = self.takers.take().into_iter().map(|taker| taker.replace(Taker::new(""))).collect();
        seal::close(self.conn, self.id, self.keys.borrow().iter().map(|(table, _)| *table), takers)?;
        self.conn.execute_batch("COMMIT").map_err(unsure)?;
        self.open = false;
        self.leave_bulk()?;
        Ok(Some(Recorded { id: self.id }))
    }

    /// Drops everything the operation did.
    ///
    /// # Errors
    /// When SQLite cannot roll back.
    pub fn cancel(mut self) -> Result<()> {
        self.rollback()
    }

    fn rollback(&mut self) -> Result<()> {
        self.open = false;
        self.conn.execute_batch("ROLLBACK")?;
        self.leave_bulk()
    }

    /// The connection is as it was before the operation.
    fn leave_bulk(&self) -> Result<()> {
        if self.bulk {
            self.conn.pragma_update(None, "foreign_keys", true)?;
        }
        if self.direct {
            direct::end(self.conn);
        }
        Ok(())
    }
}

/// A commit that the disk failed may have reached it all the same: only the next look can tell.
pub(in crate::store) fn unsure(error: rusqlite::Error) -> anyhow::Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Failure::new(say!(
            "the disk failed at the very end, so that the change may or may not have been stored, but never in part: {error}",
            error
        ))
        .hint(say!("when the disk is in order again, 'crmkit ops' tells whether it is there"))
        .into(),
        _ => error.into(),
    }
}

impl Deref for Operation<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.conn
    }
}

impl Drop for Operation<'_> {
    fn drop(&mut self) {
        if self.open {
            // An error is on its way up already; SQLite rolls back by itself when the connection closes.
            let _ = self.rollback();
        }
    }
}

//! Making a store what a copy of it is: under a lock that nobody else can have, with what was there kept.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode};

use super::cipher::Key;
use super::connect::refused;
use super::copy::{self, contents};
use super::open::{Store, open_as_it_is};
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::ledger::operation::unsure;
use crate::store::privacy::erase;
use crate::store::privacy::erase::Erasures;

/// A store that nobody else can read or write until this is dropped.
pub struct Locked {
    conn: Connection,
    key: Option<Key>,
}

/// How often a lock is tried for, and how long after one try the next comes: five seconds in all.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

impl Locked {
    /// Locks the store at `path`, whatever its schema.
    ///
    /// # Errors
    /// When it is missing or foreign, or another process has it open.
    pub fn take(path: &Path, key: Option<&Key>) -> Result<Locked> {
        let conn = open_as_it_is(path, key)?;
        conn.busy_timeout(Duration::ZERO)?;
        conn.pragma_update(None, "locking_mode", "exclusive")?;
        let mut tries = 0;
        loop {
            tries += 1;
            match conn.execute_batch("BEGIN EXCLUSIVE; COMMIT") {
                Ok(()) => return Ok(Locked { conn, key: key.cloned() }),
                Err(e) if busy(&e) && tries < TRIES => std::thread::sleep(PAUSE),
                Err(e) if busy(&e) => {
                    let failure = Failure::new(say!("another process uses {path}", path = path.display())).exit(Exit::Busy);
                    return Err(failure.hint(say!("nothing was changed; wait for the other command to end and try again")).into());
                }
                // The disk is at fault, not the file.
                Err(e) if refused(&e) => return Err(e.into()),
                Err(e) => {
                    let failure = Failure::new(say!("{path} is too damaged to be locked: {e}", path = path.display(), e)).exit(Exit::Store);
                    return Err(failure.hint(say!("move it away, with its side files, and restore again")).into());
                }
            }
        }
    }

    /// Copies the store to a new file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep(&self, target: &Path) -> Result<()> {
        copy::copy(&self.conn, target, self.key.as_ref())
    }

    /// Name of the store that all its copies share; `None` when it cannot be told.
    pub fn name(&self) -> Option<String> {
        copy::name(&self.conn).ok().filter(|name| !name.is_empty())
    }

    /// Everybody who was erased from the store; `None` when its schema is older than erasures are.
    ///
    /// # Errors
    /// When the store is too damaged to be read.
    pub fn erasures(&self) -> Result<Option<Erasures>> {
        let there = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'erasure')";
        if !self.conn.query_row(there, [], |r| r.get::<_, bool>(0))? {
            return Ok(None);
        }
        erase::list(&self.conn).map(Some)
    }

    /// The connection.
    pub fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Makes the store what `new` is, in one transaction.
    ///
    /// # Errors
    /// When it cannot be written; then it is as it was.
    pub fn become_like(mut self, new: &Store) -> Result<()> {
        if self.key.is_some() != new.key.is_some() {
            let (there, backup) = if self.key.is_some() { ("is", "is not") } else { ("is not", "is") };
            return Err(Failure::new(say!("the store that is there {there} encrypted, and the one in the backup {backup}", there, backup))
                .hint(say!("restore into another file (--db), then 'crmkit encrypt' or 'crmkit decrypt' that one"))
                .into());
        }
        // SQLCipher answers in words.
        let page = |conn: &Connection| conn.pragma_query_value(None, "page_size", |r| r.get::<_, Value>(0));
        if page(&self.conn)? != page(&new.conn)? {
            return Err(Failure::new(say!("the store that is there has pages of another size than the one in the backup"))
                .hint(say!("move it away, with its side files, and restore again"))
                .into());
        }
        let wanted = contents(&new.conn)?;
        copy::pour(&new.conn, &mut self.conn).map_err(|error| match error.downcast() {
            Ok(sqlite) => unsure(sqlite),
            Err(other) => other,
        })?;
        let restored = contents(&self.conn).map_err(|error| {
            Failure::new(say!(
                "the backup is in its place, but the disk fails, so that it may or may not have been stored: {error}",
                error = format!("{error:#}")
            ))
        })?;
        if restored != wanted {
            return Err(Failure::new(say!("the store differs from the backup after it was restored")).exit(Exit::Store).into());
        }
        Ok(())
    }
}

fn busy(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
}

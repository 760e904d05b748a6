//! The first large load of a store, written into the file itself instead of the log beside it.
//!
//! SQLite then keeps what the pages held before in a rollback journal: next to nothing, as the load appends. Nobody else can
//! read meanwhile; that is why it is done only where there is nothing to read. A crash leaves the journal, and whoever opens
//! the store next puts everything back as it was.

use anyhow::Result;
use rusqlite::{Connection, ErrorCode};

/// Takes a store that has no facts yet out of WAL mode; whether that was done. It is left as it is while others use it.
///
/// # Errors
/// When the store cannot be read or written.
pub(super) fn begin(conn: &Connection) -> Result<bool> {
    let empty = "SELECT NOT EXISTS (SELECT 1 FROM customer) AND NOT EXISTS (SELECT 1 FROM product)";
    if !conn.query_row(empty, [], |r| r.get::<_, bool>(0))? {
        return Ok(false);
    }
    match conn.pragma_update_and_check(None, "journal_mode", "delete", |r| r.get::<_, String>(0)) {
        Ok(mode) => Ok(mode == "delete"),
        Err(e) if e.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => Ok(false),
        Err(e) => Err(e.into()),
    }
}

/// Puts the store into WAL mode. What was loaded is stored already, and a store in the other mode works, too: a failure is none
/// of the load.
pub(super) fn end(conn: &Connection) {
    let _ = conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()));
}

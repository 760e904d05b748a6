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
pub(in crate::store) fn begin(conn: &Connection) -> Result<bool> {
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
pub(in crate::store) fn end(conn: &Connection) {
    let _ = conn.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    fn mode(conn: &Connection) -> String {
        conn.pragma_query_value(None, "journal_mode", |r| r.get(0)).expect("read")
    }

    #[test]
    fn only_a_store_without_facts_that_nobody_has_open_leaves_its_mode() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("crm.db");
        let store = Store::create(&path).expect("made");
        let conn = store.conn();
        assert!(begin(conn).expect("begun"));
        assert_eq!(mode(conn), "delete");
        end(conn);
        assert_eq!(mode(conn), "wal");
        let other = Store::open(&path).expect("opened");
        other.conn().query_row("SELECT count(*) FROM customer", [], |r| r.get::<_, i64>(0)).expect("read");
        conn.busy_timeout(std::time::Duration::ZERO).expect("set");
        assert!(!begin(conn).expect("asked"));
        drop(other);
        conn.execute("INSERT INTO customer (code, name, operation) VALUES ('K1', 'Ann', 1)", []).expect("inserted");
        assert!(!begin(conn).expect("asked"));
        assert_eq!(mode(conn), "wal");
    }
}

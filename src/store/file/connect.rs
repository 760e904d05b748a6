//! Connections to the file: the pragmas that every one has, and what SQLite's errors stand for.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::cipher;
use super::cipher::Key;
use crate::base::error::{Exit, Failure};
use crate::lang::say;

/// `application_id` of a crmkit store: "CRMk".
pub(in crate::store) const APPLICATION_ID: i32 = 0x4352_4d6b;

/// So long a command waits for another one that writes, unless it is told otherwise.
pub(in crate::store) const BUSY: Duration = Duration::from_secs(30);

/// Version of the schema that a file has.
pub(in crate::store) fn version(conn: &Connection) -> Result<i32> {
    Ok(conn.pragma_query_value(None, "user_version", |r| r.get(0))?)
}

/// Opens the file for reading and writing, with the pragmas every connection has.
pub(in crate::store) fn connect(path: &Path, key: Option<&Key>) -> Result<Connection> {
    connect_as(path, OpenFlags::SQLITE_OPEN_READ_WRITE, key)
}

/// Opens a plain file for reading only.
pub(in crate::store) fn connect_read(path: &Path) -> Result<Connection> {
    connect_as(path, OpenFlags::SQLITE_OPEN_READ_ONLY, None)
}

/// Opens the file in a mode, with the pragmas every connection has.
pub(in crate::store) fn connect_as(path: &Path, mode: OpenFlags, key: Option<&Key>) -> Result<Connection> {
    let conn = connect_bare(path, mode, key)?;
    prepare(&conn)?;
    Ok(conn)
}

/// Opens the file and asks nothing of it yet.
pub(in crate::store) fn connect_bare(path: &Path, mode: OpenFlags, key: Option<&Key>) -> Result<Connection> {
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags).with_context(|| say!("cannot open {path}", path = path.display()))?;
    cipher::unlock(&conn, key)?;
    conn.busy_timeout(BUSY)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    Ok(conn)
}

/// The pragmas every connection has. EXTRA is FULL, and for a file that another tool has taken out of WAL mode the folder is synced
/// after a commit, too.
pub(in crate::store) fn prepare(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;",
    )?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// The exit status an error of the store stands for, if it is one.
pub fn exit_of(error: &anyhow::Error) -> Option<Exit> {
    if let Some(failure) = error.chain().find_map(|e| e.downcast_ref::<Failure>()) {
        return Some(failure.exit);
    }
    let code = error.chain().find_map(|e| e.downcast_ref::<rusqlite::Error>())?.sqlite_error_code()?;
    match code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Some(Exit::Busy),
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Some(Exit::Store),
        _ => None,
    }
}

/// Whether the disk refused what SQLite had to write: a full disk shows as any of these errors, and so does a folder in
/// which SQLite may not make its side files.
pub fn out_of_room(error: &anyhow::Error) -> bool {
    error.chain().find_map(|e| e.downcast_ref::<rusqlite::Error>()).is_some_and(refused)
}

/// Whether an error of SQLite's is the disk's.
pub(in crate::store) fn refused(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly)
    )
}

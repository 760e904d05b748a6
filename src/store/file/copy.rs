//! Whole copies of a store through SQLite's backup API, and what such a copy holds.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use hmac::{Hmac, KeyInit, Mac};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use sha2::Sha256;

use super::cipher::Key;
use super::connect::{APPLICATION_ID, connect, exit_of, version};
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;
use crate::store::ledger::seal;
use crate::store::ledger::seal::hex;

/// What a store holds: the figures by which a copy is compared with what it is a copy of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contents {
    /// Name of the store, the same in all its copies; nothing of its secret can be told from it. Empty before schema 3.
    pub store: String,
    /// Version of the schema.
    pub schema: i32,
    /// Number of the latest operation; 0 when there was none.
    pub operation: i64,
    /// The seal of the latest operation in hexadecimal digits: the head of the chain. Empty before schema 3.
    pub head: String,
    /// Rows of every table.
    pub rows: BTreeMap<String, i64>,
}

/// Copies the whole store behind `conn` to a new file, as it is at this moment, while others go on writing.
///
/// # Errors
/// When the file is there already, or cannot be written.
pub(in crate::store) fn copy(conn: &Connection, target: &Path, key: Option<&Key>) -> Result<()> {
    let cannot = || say!("cannot copy the store to {target}", target = target.display());
    // Made under another name in a folder of its own: whoever finds the copy finds it whole, and no side files beside it.
    let (work, _note) = temporary::folder_beside(target).with_context(cannot)?;
    let half = work.path().join("copy.db");
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&half).with_context(cannot)?;
    let mut to = connect(&half, key)?;
    pour(conn, &mut to).with_context(cannot)?;
    to.close().map_err(|(_, e)| e).with_context(cannot)?;
    fs::File::open(&half).and_then(|f| f.sync_all()).with_context(cannot)?;
    temporary::take_free_name(&half, target).with_context(cannot)?;
    temporary::sync_folder_of(target).map_err(|e| {
        let what = "is made, but the disk fails, so that it may or may not have been stored";
        Failure::new(say!("{target} {what}: {e}", target = target.display(), what, e)).into()
    })
}

/// Makes `to` what `from` is, in one transaction.
pub(in crate::store) fn pour(from: &Connection, to: &mut Connection) -> Result<()> {
    let backup = Backup::new(from, to)?;
    let mut waited = 0;
    // All pages in one step: one consistent state, whatever others write meanwhile.
    loop {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked if waited >= 300 => {
                return Err(Failure::new(say!("the store is busy: another process kept it locked for 30 seconds")).exit(Exit::Busy).into());
            }
            _ => {
                waited += 1;
                std::thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Reads a store file from end to end as SQLite does, and tells what it holds. Nothing is migrated.
///
/// # Errors
/// When the file is damaged, foreign, or cannot be opened with the key.
pub fn examine(path: &Path, key: Option<&Key>) -> Result<Contents> {
    let conn = connect(path, key).map_err(|error| match exit_of(&error) {
        Some(Exit::Store) if key.is_some() => Failure::new(say!("it does not open with this key")).into(),
        _ => error,
    })?;
    let id: i32 = conn.pragma_query_value(None, "application_id", |r| r.get(0))?;
    if id != APPLICATION_ID {
        return Err(Failure::new(say!("it is no crmkit store")).exit(Exit::Store).into());
    }
    if let Some(fault) = integrity(&conn)?.first() {
        return Err(Failure::new(say!("SQLite finds it damaged: {fault}", fault)).exit(Exit::Store).into());
    }
    contents(&conn)
}

/// What SQLite itself finds wrong with pages, indexes and constraints.
pub(in crate::store) fn integrity(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> =
        query.query_map([], |r| Ok(String::from_utf8_lossy(r.get_ref(0)?.as_bytes()?).into_owned()))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|l| l != "ok").collect())
}

/// What the store behind a connection holds.
///
/// # Errors
/// When it cannot be read.
pub fn contents(conn: &Connection) -> Result<Contents> {
    let schema = version(conn)?;
    let mut tables = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")?;
    let tables: Vec<String> = tables.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    let mut rows = BTreeMap::new();
    for table in tables {
        let count = conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |r| r.get(0))?;
        rows.insert(table, count);
    }
    let operation = conn.query_row("SELECT coalesce(max(id), 0) FROM operation", [], |r| r.get(0))?;
    let sealed = rows.contains_key("seal");
    let head: Option<String> = match sealed {
        true => seal::of(conn, operation)?.map(|hash| hex(&hash)),
        false => None,
    };
    Ok(Contents { store: name(conn)?, schema, operation, head: head.unwrap_or_default(), rows })
}

/// A name for the store that all its copies share: derived from its secret, which cannot be told from it. Empty when the
/// store is of a schema that had no secret.
///
/// # Errors
/// When the store cannot be read.
pub fn name(conn: &Connection) -> Result<String> {
    let there: bool = conn.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'secret')", [], |r| r.get(0))?;
    if !there {
        return Ok(String::new());
    }
    Ok(hex(&derived(conn, "name of the store", "")?[..16]))
}

/// A value that only the store's secret gives: HMAC-SHA-256 over what it is for and of what.
///
/// # Errors
/// When the store has no secret or cannot be read.
pub(in crate::store) fn derived(conn: &Connection, purpose: &str, of: &str) -> Result<[u8; 32]> {
    let secret: Vec<u8> = conn.prepare_cached("SELECT key FROM secret")?.query_row([], |r| r.get(0))?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&secret).context(say!("the store's secret has no length"))?;
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(of.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

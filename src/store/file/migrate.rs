//! The schema's versions: an append-only list of migrations counted by `user_version`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use super::cipher::Key;
use super::connect::{APPLICATION_ID, version as version_of};
use super::copy;
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::ledger::seal;
use crate::store::read::shown;

/// Every migration, oldest first. Only ever append.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
    include_str!("migrations/0007.sql"),
];

/// Version of the schema this build writes.
pub fn current_version() -> i32 {
    MIGRATIONS.len() as i32
}

/// Gives a new, empty file the current schema.
pub fn create(conn: &mut Connection) -> Result<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    apply(&tx, 0)?;
    tx.commit()?;
    Ok(())
}

/// Brings an older store up to date after making a backup beside it; a current one is not written to.
///
/// # Errors
/// A newer store is refused as it is.
pub fn upgrade(conn: &mut Connection, path: &Path, key: Option<&Key>) -> Result<()> {
    let version = version_of(conn)?;
    if version > current_version() || version < 1 {
        return Err(Failure::new(say!(
            "{path} has schema version {version}; this crmkit knows versions 1 to {current_version}",
            path = path.display(),
            version,
            current_version = current_version()
        ))
        .exit(Exit::Store)
        .hint(say!("it was left as it is; use a newer crmkit"))
        .into());
    }
    if version == current_version() {
        return Ok(());
    }
    keep(conn, path, version, key)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have migrated it while this one waited for the lock.
    let now = version_of(&tx)?;
    if now < current_version() {
        apply(&tx, now)?;
    }
    tx.commit()?;
    Ok(())
}

/// Copies the store to a file beside it, as it is before the change: `shop.db.v2.bak`. One that is left from an earlier
/// attempt is kept, and the next is `shop.db.v2.1.bak`.
fn keep(conn: &Connection, path: &Path, version: i32, key: Option<&Key>) -> Result<()> {
    let mut backup = PathBuf::new();
    for attempt in 0..100 {
        let mut name = path.as_os_str().to_owned();
        name.push(if attempt == 0 { format!(".v{version}.bak") } else { format!(".v{version}.{attempt}.bak") });
        backup = PathBuf::from(name);
        if backup.symlink_metadata().is_ok() {
            continue;
        }
        match copy::copy(conn, &backup, key) {
            // Another process took the name meanwhile.
            Err(_) if backup.exists() => {}
            kept => return kept,
        }
    }
    Err(Failure::new(say!("cannot create {backup}: it and all before it are there already", backup = backup.display()))
        .hint(say!("move the old backups beside the store to another folder"))
        .into())
}

/// Runs the migrations after `from`, then rebuilds the views.
fn apply(conn: &Connection, from: i32) -> Result<()> {
    drop_views(conn)?;
    // One of them takes a constraint off a column by changing the words of the schema, which connections are kept from else.
    let guarded = conn.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let migrated = MIGRATIONS.iter().skip(from as usize).try_for_each(|sql| conn.execute_batch(sql));
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, guarded)?;
    migrated?;
    #[cfg(test)]
    conn.execute_batch(crate::entity::made_up::TABLE)?;
    conn.execute_batch(&shown::views())?;
    seal::close_all(conn)?;
    conn.pragma_update(None, "user_version", current_version())?;
    Ok(())
}

pub(in crate::store) fn drop_views(conn: &Connection) -> Result<()> {
    let mut names = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'")?;
    let names: Vec<String> = names.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    for name in names {
        conn.execute_batch(&format!("DROP VIEW \"{name}\""))?;
    }
    Ok(())
}

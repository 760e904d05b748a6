//! Encrypting a store, decrypting it, and giving it another key: a new file in the place of the old one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use age::secrecy::ExposeSecret;
use anyhow::{Context, Result};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, params};

use super::cipher::{BUILT_IN, Key, PAGE_SIZE, not_built_in};
use super::connect::{APPLICATION_ID, connect};
use super::copy::{contents, examine};
use super::replace::Locked;
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;

/// Writes the store at `path`, which opens with `old`, anew so that it opens with `new`; `None` stands for a store that is
/// not encrypted. The new file is made and compared with the store before it takes its name, nobody else can use the
/// store meanwhile, and the old file is overwritten afterwards.
///
/// # Errors
/// When this build has no encryption, another process uses the store, or the disk refuses; then the store is as it was.
pub fn recrypt(path: &Path, old: Option<&Key>, new: Option<&Key>) -> Result<()> {
    if !BUILT_IN {
        return Err(not_built_in().into());
    }
    let path = fs::canonicalize(path).with_context(|| say!("there is no store at {path}", path = path.display()))?;
    let cannot = || say!("cannot write {path} anew", path = path.display());
    let store = Locked::take(&path, old)?;
    let wanted = contents(store.conn())?;
    let (work, _note) = temporary::folder_beside(&path).with_context(cannot)?;
    let fresh = work.path().join("fresh.db");
    private(&fresh).with_context(cannot)?;
    export(store.conn(), &fresh, new).with_context(cannot)?;
    let found = examine(&fresh, new).with_context(cannot)?;
    if found != wanted {
        return Err(Failure::new(say!("{path} was left as it is: the new file differs from it", path = path.display()))
            .exit(Exit::Store)
            .into());
    }
    File::open(&fresh).and_then(|f| f.sync_all()).with_context(cannot)?;
    // No side file of the old store may be taken for one of the new.
    let mode: String = store.conn().pragma_update_and_check(None, "journal_mode", "delete", |r| r.get(0))?;
    if mode != "delete" {
        return Err(Failure::new(say!("{path} was left as it is: it is in use", path = path.display())).exit(Exit::Busy).into());
    }
    let back = |error: anyhow::Error| {
        // The store stays as it was; the first error is the one to report.
        let _ = store.conn().pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()));
        error
    };
    // Closing a file drops every lock this process has on it: it stays open until nothing is left in it.
    let mut before = fs::OpenOptions::new().write(true).open(&path).with_context(cannot).map_err(back)?;
    fs::rename(&fresh, &path).with_context(cannot).map_err(back)?;
    temporary::sync_folder_of(&path).map_err(|e| {
        let what = "is written anew, but the disk fails, so that the change may or may not have been stored";
        Failure::new(say!("{path} {what}: {e}", path = path.display(), what, e))
            .hint(say!("when the disk is in order again, look whether it opens with the new key"))
    })?;
    // Whoever opened the old file before it lost its name must not write into it any more; and it held data in the clear.
    overwrite(&mut before).with_context(|| say!("{path} is written anew, but its old file could not be overwritten", path = path.display()))
}

/// Copies everything the store holds to a new file with another key.
fn export(conn: &Connection, target: &Path, key: Option<&Key>) -> Result<()> {
    let literal = key.map(Key::literal).unwrap_or_default();
    conn.execute("ATTACH ?1 AS fresh KEY ?2", params![target.to_string_lossy(), literal.expose_secret()])?;
    let page = if key.is_some() { "cipher_page_size" } else { "page_size" };
    conn.execute_batch(&format!("PRAGMA fresh.{page} = {PAGE_SIZE}; PRAGMA foreign_keys = OFF;"))?;
    // The schema is copied as it stands.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    conn.query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(()))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let version: i32 = conn.pragma_query_value(None, "user_version", |r| r.get(0))?;
    conn.execute_batch(&format!("PRAGMA fresh.user_version = {version}; PRAGMA fresh.application_id = {APPLICATION_ID}; DETACH fresh;"))?;
    let fresh = connect(target, key)?;
    fresh.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    fresh.close().map_err(|(_, e)| e)?;
    Ok(())
}

fn private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

fn overwrite(file: &mut File) -> io::Result<()> {
    let mut left = file.metadata()?.len();
    let zeros = vec![0; 1 << 16];
    while left > 0 {
        let n = left.min(zeros.len() as u64);
        file.write_all(&zeros[..n as usize])?;
        left -= n;
    }
    file.sync_all()
}

//! Creating and opening the store file, with the checks and pragmas that keep it safe.

use std::fs;
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::cipher::{self, Key, PAGE_SIZE};
use super::connect::{self, APPLICATION_ID, connect, connect_as, connect_bare, prepare};
use super::{copy, migrate};
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;

/// What every SQLite file that is not encrypted begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// An open store.
pub struct Store {
    pub(in crate::store) conn: Connection,
    path: PathBuf,
    pub(in crate::store) key: Option<Key>,
    /// Beside a read-only connection: the one that may write, which closes last (fields are dropped in this order)
    /// and clears SQLite's side files away, as a read-only one cannot.
    keeper: Option<Connection>,
}

impl Store {
    /// Creates a new store, readable by its owner only.
    ///
    /// # Errors
    /// When a file is already there, or the place cannot be written.
    pub fn create(path: &Path) -> Result<Store> {
        Store::create_keyed(path, None)
    }

    /// Creates a new store, readable by its owner only, and encrypted when there is a key.
    ///
    /// # Errors
    /// As [`Store::create`]; or when this build has no encryption.
    pub fn create_keyed(path: &Path, key: Option<&Key>) -> Result<Store> {
        if key.is_some() && !cipher::BUILT_IN {
            return Err(cipher::not_built_in().into());
        }
        let path = checked_path(path)?;
        fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).map_err(|e| match e.kind() {
            std::io::ErrorKind::AlreadyExists => anyhow::Error::from(
                Failure::new(say!("{path} already exists", path = path.display()))
                    .hint(say!("name another file with --db, or use the store that is there")),
            ),
            _ => anyhow::Error::from(e).context(say!("cannot create {path}", path = path.display())),
        })?;
        let created = connect(&path, key).and_then(|mut conn| {
            conn.pragma_update(None, "page_size", PAGE_SIZE)?;
            migrate::create(&mut conn)?;
            conn.pragma_update(None, "journal_mode", "wal")?;
            Ok(conn)
        });
        match created {
            Ok(conn) => Ok(Store { conn, path, key: key.cloned(), keeper: None }),
            Err(e) => {
                // Nothing half-made stays behind; the first error is the one to report.
                let _ = fs::remove_file(&path);
                Err(e)
            }
        }
    }

    /// Makes a new store whole or not at all: it is filled under a temporary name beside `path` and takes that when it is ready.
    ///
    /// # Errors
    /// As [`Store::create`]; or when `fill` fails, and then nothing is left.
    pub fn create_filled<T>(path: &Path, key: Option<&Key>, fill: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        let path = checked_path(path)?;
        let taken = || {
            Failure::new(say!("{path} already exists", path = path.display()))
                .hint(say!("name another file with --db, or use the store that is there"))
        };
        if path.symlink_metadata().is_ok() {
            return Err(taken().into());
        }
        let cannot = || say!("cannot create {path}", path = path.display());
        let (folder, _note) = temporary::folder_beside(&path).with_context(cannot)?;
        let draft = folder.path().join("draft.db");
        let mut store = Store::create_keyed(&draft, key)?;
        let filled = fill(&mut store)?;
        let Store { conn, .. } = store;
        // Whatever is still in the log beside it must be in the file before that is moved.
        conn.pragma_update(None, "journal_mode", "delete")?;
        conn.pragma_update(None, "journal_mode", "wal")?;
        conn.close().map_err(|(_, e)| e)?;
        temporary::take_free_name(&draft, &path).map_err(|e| match e.kind() {
            std::io::ErrorKind::AlreadyExists => taken().into(),
            _ => anyhow::Error::from(e).context(cannot()),
        })?;
        temporary::sync_folder_of(&path).map_err(|e| {
            Failure::new(say!(
                "{path} is made, but the disk fails, so that it may or may not have been stored: {e}",
                path = path.display(),
                e
            ))
            .hint(say!("when the disk is in order again, look whether it is there"))
        })?;
        Ok(filled)
    }

    /// Opens an existing store for reading and writing.
    ///
    /// # Errors
    /// When it is missing, is no regular file, is not a crmkit store, or was made by a newer crmkit.
    pub fn open(path: &Path) -> Result<Store> {
        Store::open_keyed(path, None)
    }

    /// Opens an existing store with the key it is encrypted with, if it is.
    ///
    /// # Errors
    /// As [`Store::open`]; or when the key does not fit.
    pub fn open_keyed(path: &Path, key: Option<&Key>) -> Result<Store> {
        let path = checked_path(path)?;
        let mut conn = open_as_it_is(&path, key)?;
        prepare(&conn)?;
        migrate::upgrade(&mut conn, &path, key)?;
        Ok(Store { conn, path, key: key.cloned(), keeper: None })
    }

    /// Opens an existing store for reading only: nothing this connection does can change a fact.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_read(path: &Path, key: Option<&Key>) -> Result<Store> {
        let store = Store::open_keyed(path, key)?;
        store.conn.pragma_update(None, "query_only", true)?;
        Ok(store)
    }

    /// Opens a plain store that needs no migration for reading only, without a word to anybody and without waiting.
    ///
    /// # Errors
    /// As [`Store::open`], or when its schema is older.
    pub fn glance(path: &Path) -> Result<Store> {
        let path = checked_path(path)?;
        let conn = open_as_it_is(&path, None)?;
        conn.busy_timeout(std::time::Duration::ZERO)?;
        anyhow::ensure!(connect::version(&conn)? == migrate::current_version(), say!("another schema"));
        conn.pragma_update(None, "query_only", true)?;
        Ok(Store { conn, path, key: None, keeper: None })
    }

    /// A store in memory that has no facts and never will.
    ///
    /// # Errors
    /// When SQLite fails.
    pub fn without_facts() -> Result<Store> {
        let mut conn = Connection::open_in_memory()?;
        migrate::create(&mut conn)?;
        prepare(&conn)?;
        Ok(Store { conn, path: PathBuf::new(), key: None, keeper: None })
    }

    /// Goes on with a connection that cannot write whatever it is asked, for what other people wrote. It costs as much as
    /// opening the store did, so only that pays for it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(in crate::store) fn cannot_write(&mut self) -> Result<()> {
        if self.keeper.is_none() {
            let conn = connect_as(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY, self.key.as_ref())?;
            self.keeper = Some(std::mem::replace(&mut self.conn, conn));
        }
        Ok(())
    }

    /// Copies the store as it is at this moment to a new file, which only its owner can read; encrypted when the store is.
    ///
    /// # Errors
    /// When the file is there already, or cannot be written.
    pub fn copy_to(&self, target: &Path) -> Result<()> {
        copy::copy(&self.conn, target, self.key.as_ref())
    }

    /// Absolute path of the store file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The key it is encrypted with; `None` when it is not.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// The store file and the side files SQLite keeps beside it: no output may land on any of them.
    /// SQLite follows a link to the file itself, so the side files lie beside that.
    pub fn files(path: &Path) -> Vec<PathBuf> {
        let mut files = Vec::with_capacity(8);
        for file in [Some(path.to_path_buf()), fs::canonicalize(path).ok()].into_iter().flatten() {
            for suffix in ["", "-wal", "-shm", "-journal"] {
                let mut name = file.as_os_str().to_owned();
                name.push(suffix);
                files.push(PathBuf::from(name));
            }
        }
        files
    }

    /// Waits so long from now on for another process that writes.
    ///
    /// # Errors
    /// When SQLite fails.
    pub fn wait(&self, time: std::time::Duration) -> Result<()> {
        Ok(self.conn.busy_timeout(time)?)
    }

    /// The connection, for queries of this crate's layers.
    pub fn conn(&self) -> &Connection {
        &self.conn
    }
}

/// Makes the path absolute and refuses what SQLite would take for something else than a file.
fn checked_path(path: &Path) -> Result<PathBuf> {
    let text = path.as_os_str().as_encoded_bytes();
    if text.is_empty() || text.contains(&0) {
        return Err(Failure::usage(say!("the store's path is empty or contains a NUL character"))
            .hint(say!("name a file: --db shop.db"))
            .into());
    }
    let path = std::path::absolute(path).with_context(|| say!("cannot make {path} an absolute path", path = path.display()))?;
    if let Ok(meta) = fs::metadata(&path) {
        let kind = meta.file_type();
        let what = if kind.is_dir() {
            "a directory"
        } else if kind.is_fifo() || kind.is_socket() || kind.is_block_device() || kind.is_char_device() {
            "not a regular file"
        } else {
            return Ok(path);
        };
        return Err(Failure::new(say!("{path} is {what}, not a store", path = path.display(), what)).exit(Exit::Store).into());
    }
    Ok(path)
}

/// Opens the file at a path without migrating it: what it is is checked before the first write. Its schema is not read yet,
/// so that this works for a damaged store, too.
pub(in crate::store) fn open_as_it_is(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let plain = check_header(path)?;
    match (plain, key) {
        (true, None) => connect_bare(path, OpenFlags::SQLITE_OPEN_READ_WRITE, None),
        (true, Some(_)) => Err(Failure::usage(say!("{path} is not encrypted, and a key was given for it", path = path.display()))
            .hint(say!("leave the key out; or encrypt the store with 'crmkit encrypt'"))
            .into()),
        (false, None) => Err(locked(path).into()),
        (false, Some(_)) if !cipher::BUILT_IN => Err(locked(path).into()),
        (false, Some(key)) => {
            let conn = connect_bare(path, OpenFlags::SQLITE_OPEN_READ_WRITE, Some(key))?;
            match conn.pragma_query_value(None, "application_id", |r| r.get::<_, i32>(0)) {
                Ok(APPLICATION_ID) => Ok(conn),
                Ok(_) => Err(foreign(path, "is an encrypted SQLite file, but not a crmkit store").into()),
                Err(e) if e.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
                    let failure =
                        Failure::new(say!("{path} does not open with this key", path = path.display())).exit(Exit::Store).of_secret();
                    Err(failure
                        .hint(say!("the key is another one, or the file is damaged or no crmkit store; it was left as it is"))
                        .into())
                }
                Err(e) => Err(e.into()),
            }
        }
    }
}

/// Whether the file at `path` is there and, by what it begins with, may be an encrypted store.
pub fn may_be_encrypted(path: &Path) -> bool {
    use std::io::Read;
    let Ok(file) = fs::File::open(path) else { return false };
    let length = file.metadata().map_or(0, |m| if m.is_file() { m.len() } else { 0 });
    let mut header = Vec::with_capacity(MAGIC.len());
    // An encrypted store looks like noise, in whole pages.
    length > 0 && length % 512 == 0 && file.take(MAGIC.len() as u64).read_to_end(&mut header).is_ok() && header != MAGIC
}

/// What is said of a file that may be encrypted when there is nothing to open it with.
fn locked(path: &Path) -> Failure {
    let failure = Failure::new(say!("{path} is either an encrypted store or no store at all", path = path.display())).exit(Exit::Store);
    if cipher::BUILT_IN {
        failure.hint(say!("if it is encrypted, give its key: --key-file FILE, or CRMKIT_KEY_FILE"))
    } else {
        failure.hint(say!("it was left as it is; this crmkit cannot open encrypted stores: cargo install --path . --features sqlcipher builds one that can"))
    }
}

fn foreign(path: &Path, what: &str) -> Failure {
    Failure::new(say!("{path} {what}", path = path.display(), what))
        .exit(Exit::Store)
        .hint(say!("it was left as it is; name your store with --db FILE"))
}

/// Refuses a missing or foreign file before SQLite touches it. Tells whether it is a plain store; otherwise it may be an
/// encrypted one.
fn check_header(path: &Path) -> Result<bool> {
    use std::io::Read;
    let mut header = Vec::with_capacity(100);
    let file = fs::File::open(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => anyhow::Error::from(
            Failure::new(say!("there is no store at {path}", path = path.display()))
                .hint(say!("create one with 'crmkit init', fill one with sample data with 'crmkit demo', or name yours with --db FILE")),
        ),
        _ => anyhow::Error::from(e).context(say!("cannot open {path}", path = path.display())),
    })?;
    file.take(100).read_to_end(&mut header).with_context(|| say!("cannot read {path}", path = path.display()))?;
    if !header.starts_with(MAGIC) || header.len() < 100 {
        if may_be_encrypted(path) {
            return Ok(false);
        }
        return Err(foreign(path, "is not a crmkit store: it is no SQLite file").into());
    }
    let id = i32::from_be_bytes([header[68], header[69], header[70], header[71]]);
    if id != APPLICATION_ID {
        return Err(foreign(path, "is a SQLite file, but not a crmkit store").into());
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::connect::exit_of;

    #[test]
    fn sqlite_is_recent_enough() {
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }

    #[test]
    fn a_new_store_is_private_and_opens_again() {
        let dir = tempfile::tempdir().expect("a directory");
        let path = dir.path().join("shop.db");
        drop(Store::create(&path).expect("created"));
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
        let before = fs::read(&path).expect("readable");
        drop(Store::open(&path).expect("opened"));
        assert_eq!(before, fs::read(&path).expect("readable"), "opening a current store writes nothing");
        assert!(Store::create(&path).is_err(), "an existing file is never overwritten");
    }

    #[test]
    fn the_files_of_a_linked_store_lie_beside_the_file_itself() {
        let dir = tempfile::tempdir().expect("a directory");
        let (real, link) = (dir.path().join("shop.db"), dir.path().join("sub/link.db"));
        fs::write(&real, "").expect("written");
        fs::create_dir(dir.path().join("sub")).expect("made");
        std::os::unix::fs::symlink(&real, &link).expect("linked");
        let files = Store::files(&link);
        for name in ["shop.db", "shop.db-wal", "sub/link.db", "sub/link.db-wal"] {
            let place = fs::canonicalize(dir.path()).expect("there").join(name);
            assert!(files.contains(&place) || files.contains(&dir.path().join(name)), "{name}");
        }
    }

    #[test]
    fn what_is_no_store_is_refused_unchanged() {
        let dir = tempfile::tempdir().expect("a directory");
        let foreign = dir.path().join("foreign.db");
        Connection::open(&foreign).expect("opened").execute_batch("CREATE TABLE t (a)").expect("made");
        let text = dir.path().join("text.db");
        fs::write(&text, "hello").expect("written");
        for path in [&foreign, &text] {
            let before = fs::read(path).expect("readable");
            let error = Store::open(path).err().expect("refused");
            assert_eq!(exit_of(&error), Some(Exit::Store));
            assert_eq!(before, fs::read(path).expect("readable"));
        }
        for path in ["", "/dev/null"] {
            assert!(Store::open(Path::new(path)).is_err(), "{path:?}");
        }
        assert!(Store::open(dir.path()).is_err());
        assert!(Store::create(Path::new("a\0b")).is_err());
    }
}

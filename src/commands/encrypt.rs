//! `crmkit encrypt`, `decrypt` and `rekey`: encryption of the store at rest.

use std::path::PathBuf;

use anyhow::Result;

use super::{Session, secret};
use crate::backup::{copies, default_folder};
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::file::cipher::{BUILT_IN, not_built_in};
use crate::store::file::copy;
use crate::store::file::recrypt::recrypt;
use crate::store::{Key, Store, may_be_encrypted};
use crate::ui;

/// Options of `crmkit encrypt`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The key is the one line of the file that --key-file or CRMKIT_KEY_FILE names, or is asked for, twice; it is never an argument.
64 hexadecimal digits are a raw key and cost no time; from other words the key is derived, a tenth of a second per command.
Without the key nobody can read the store again: keep a copy of it apart from the store. Backups of an encrypted store are
encrypted with its key. Needs a crmkit built with --features sqlcipher.

The old file is overwritten with zeros before it goes, but on an SSD, a copy-on-write file system or a disk with snapshots that
proves nothing: the old bytes may lie elsewhere for a long time. Where that matters, keep the store on an encrypted disk from
the start, or create it encrypted: crmkit --key-file FILE init. Copies and backups made before stay in the clear, too.

Examples:
  openssl rand -hex 32 > crm.key; chmod 600 crm.key
  crmkit encrypt --key-file crm.key
  CRMKIT_KEY_FILE=crm.key crmkit report overview")]
pub struct Encrypt {}

/// Options of `crmkit decrypt`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit decrypt --key-file crm.key")]
pub struct Decrypt {}

/// Options of `crmkit rekey`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Backups made before keep the key they were made with: backup restore --backup-key-file opens them.

Examples:
  crmkit rekey --key-file old.key --new-key-file new.key")]
pub struct Rekey {
    /// Read the new key from this file; /dev/fd/3 is descriptor 3. Without it the key is asked for
    #[arg(long, value_name = "FILE")]
    pub new_key_file: Option<PathBuf>,
}

impl Encrypt {
    /// Encrypts the store.
    ///
    /// # Errors
    /// When it is encrypted already, there is no key, or another process uses it.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        built_in()?;
        if may_be_encrypted(session.db()) {
            return Err(Failure::new(say!("{db} is encrypted already, or no store", db = session.db().display()))
                .hint(say!("another key is set with 'crmkit rekey'"))
                .into());
        }
        let store = Store::open(session.db())?;
        let name = copy::name(store.conn())?;
        drop(store);
        let key = new_key(session, session.key_file(), "--key-file")?;
        recrypt(session.db(), None, Some(&key))?;
        session.ui.say(say!("{db} is encrypted; without its key nobody can read it again", db = session.db().display()));
        for copy in copies(session.db(), &name, &[default_folder(session.db())])? {
            let clear = copy.manifest.is_none_or(|m| !m.store_encrypted && m.encryption == crate::backup::Encryption::None);
            if clear {
                session.ui.warn(say!("{path} still holds data of the store in the clear", path = copy.path.display()));
            }
        }
        Ok(Exit::Ok)
    }
}

impl Decrypt {
    /// Decrypts the store.
    ///
    /// # Errors
    /// When it is not encrypted, the key does not fit, or another process uses it.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let old = old_key(session)?;
        recrypt(session.db(), Some(&old), None)?;
        session.ui.say(say!("{db} is not encrypted any more", db = session.db().display()));
        Ok(Exit::Ok)
    }
}

impl Rekey {
    /// Gives the store another key.
    ///
    /// # Errors
    /// As [`Decrypt::run`]; or when there is no new key.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let old = old_key(session)?;
        let new = new_key(session, self.new_key_file, "--new-key-file")?;
        recrypt(session.db(), Some(&old), Some(&new))?;
        session.ui.say(say!("{db} has another key", db = session.db().display()));
        Ok(Exit::Ok)
    }
}

fn built_in() -> Result<()> {
    if BUILT_IN { Ok(()) } else { Err(not_built_in().into()) }
}

/// The key of the store as it is, which was found to open it; its schema is brought up to date.
fn old_key(session: &Session) -> Result<Key> {
    built_in()?;
    if session.db().exists() && !may_be_encrypted(session.db()) {
        // Tells a plain store from a foreign file.
        Store::open(session.db())?;
        return Err(Failure::new(say!("{db} is not encrypted", db = session.db().display()))
            .hint(say!("'crmkit encrypt' encrypts it"))
            .into());
    }
    let store = session.store()?;
    store.key().cloned().ok_or_else(|| Failure::new(say!("{db} is not encrypted", db = session.db().display())).into())
}

/// A new key: from a file, or asked for twice.
fn new_key(session: &Session, file: Option<PathBuf>, flag: &str) -> Result<Key> {
    match file {
        Some(file) => secret::key(&session.ui, &file),
        None if session.interactive() => ui::until(|| Ok(Key::read(&session.ui.ask_secret(say!("New key"), true)?.into())?)),
        None => Err(Failure::usage(say!("there is no key, and no terminal to ask for one on"))
            .hint(say!("name its file with {flag}", flag))
            .into()),
    }
}

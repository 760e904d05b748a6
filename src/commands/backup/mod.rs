//! `crmkit backup`: copies of the store that are checked when they are made, and the way back.

mod create;
mod list;
mod restore;
mod verify;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Subcommand;

use super::later::Later;
use super::{Session, secret};
use crate::backup::{Encryption, Lock, Manifest, Unlock, default_folder};
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::Key;

/// What to do with backups.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A backup is one file that says what it holds. It is made while others go on working, read back in full before it gets its
name, and holds a checksum of every byte. Without crmkit it opens with: tail -c +4097 FILE | gunzip > crm.db

Examples:
  crmkit backup create --keep daily=7,weekly=4
  crmkit backup list
  crmkit backup verify
  crmkit backup restore latest")]
pub enum Backup {
    /// Make a backup, read it back, and remove those that are no longer kept
    Create(Later<create::Create>),
    /// List the backups of a folder
    List(Later<list::List>),
    /// Verify backups: every byte, and that what they hold is whole
    Verify(Later<verify::Verify>),
    /// Restore the store from a backup; the store that is replaced is kept
    Restore(Later<restore::Restore>),
}

impl Backup {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Backup::Create(c) => c.0.run(session),
            Backup::List(c) => c.0.run(session),
            Backup::Verify(c) => c.0.run(session),
            Backup::Restore(c) => c.0.run(session),
        }
    }
}

/// Where backups are.
#[derive(clap::Args, Debug)]
pub struct Place {
    /// Folder of the backups; by default beside the store: crm-backups for crm.db
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

impl Place {
    /// The folder.
    fn folder(&self, session: &Session) -> PathBuf {
        self.dir.clone().unwrap_or_else(|| default_folder(session.db()))
    }
}

/// What opens encrypted backups.
#[derive(clap::Args, Debug)]
pub struct Opening {
    /// Read the passphrase of the backup from this file; /dev/fd/3 is descriptor 3
    #[arg(long, value_name = "FILE", conflicts_with = "identities")]
    pub passphrase_file: Option<PathBuf>,
    /// Read age identities (AGE-SECRET-KEY-1…) from this file; /dev/fd/3 is descriptor 3
    #[arg(long, value_name = "FILE")]
    pub identities: Option<PathBuf>,
    /// Read the key of the encrypted store in the backup from this file, when it is not the store's key of today
    #[arg(long, value_name = "FILE")]
    pub backup_key_file: Option<PathBuf>,
}

impl Opening {
    /// What opens a backup that is locked so; asks for a passphrase on a terminal.
    ///
    /// # Errors
    /// When a file cannot be read or holds something else.
    fn unlock(&self, session: &Session, encryption: Encryption, path: &Path) -> Result<Unlock> {
        if let Some(file) = &self.passphrase_file {
            return Ok(Unlock::Passphrase(secret::passphrase(&session.ui, file)?));
        }
        if let Some(file) = &self.identities {
            use age::secrecy::ExposeSecret;
            let text = secret::from_file(&session.ui, file)?;
            return Ok(Unlock::identities(text.expose_secret()).map_err(|f| secret::told(file, f))?);
        }
        if encryption == Encryption::Passphrase && session.interactive() {
            return Ok(Unlock::Passphrase(session.ui.ask_secret(say!("Passphrase of {path}", path = path.display()), false)?.into()));
        }
        Ok(Unlock::Nothing)
    }

    /// Whether a secret that opens a backup may be typed.
    fn asks(&self, session: &Session) -> bool {
        session.interactive() && self.passphrase_file.is_none() && self.identities.is_none() && self.backup_key_file.is_none()
    }

    /// The key of the store in a backup; `None` when it is not encrypted or there is no key for it.
    ///
    /// # Errors
    /// When a file cannot be read; or a key was named for a store that has none.
    fn key(&self, session: &Session, manifest: &Manifest) -> Result<Option<Key>> {
        match &self.backup_key_file {
            Some(_) if !manifest.store_encrypted => {
                Err(Failure::usage(say!("--backup-key-file: the store in the backup is not encrypted"))
                    .hint(say!("leave the key out"))
                    .into())
            }
            Some(file) => Ok(Some(secret::key(&session.ui, file)?)),
            None if manifest.store_encrypted => session.key_of(&format!("{} in the backup", manifest.file)),
            None => Ok(None),
        }
    }
}

/// What locks a backup.
#[derive(clap::Args, Debug)]
pub struct Locking {
    /// Encrypt the backup with a passphrase that is asked for
    #[arg(long, conflicts_with_all = ["passphrase_file", "recipients"])]
    pub encrypt: bool,
    /// Encrypt the backup with the passphrase in this file; /dev/fd/3 is descriptor 3
    #[arg(long, value_name = "FILE", conflicts_with = "recipients")]
    pub passphrase_file: Option<PathBuf>,
    /// Encrypt the backup to the age public keys (age1…) in this file, one a line: only their owners can open it
    #[arg(long, value_name = "FILE")]
    pub recipients: Option<PathBuf>,
}

impl Locking {
    fn lock(&self, session: &Session) -> Result<Lock> {
        if let Some(file) = &self.passphrase_file {
            return Ok(Lock::Passphrase(secret::passphrase(&session.ui, file)?));
        }
        if let Some(file) = &self.recipients {
            let text =
                std::fs::read_to_string(file).map_err(|e| Failure::new(say!("cannot read {file}: {e}", file = file.display(), e)))?;
            return Ok(Lock::recipients(&text).map_err(|f| secret::told(file, f))?);
        }
        if !self.encrypt {
            return Ok(Lock::Open);
        }
        if !session.interactive() {
            let failure = Failure::usage(say!("--encrypt asks for a passphrase, and there is no terminal to ask on"));
            return Err(failure.hint(say!("give it with --passphrase-file FILE, or encrypt with --recipients FILE")).into());
        }
        Ok(Lock::Passphrase(session.ui.ask_secret(say!("Passphrase of the backup"), true)?.into()))
    }
}

/// How a lock is told to people.
fn told(encryption: Encryption) -> &'static str {
    match encryption {
        Encryption::None => "no",
        Encryption::Passphrase => "passphrase",
        Encryption::Recipients => "recipients",
    }
}

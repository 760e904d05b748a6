//! `crmkit backup verify`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::Session;
use super::{Opening, Place};
use crate::backup::{Manifest, backups, open, reason, whole};
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::exit_of;
use crate::ui;

/// Verify backups: every byte, and that what they hold is whole
///
/// Each backup is read from the first byte to the last and compared with its checksums; then it is unpacked, SQLite looks
/// at every page, and the rows are counted. Of an encrypted one that there is nothing to open with, the bytes are compared.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Status 0 when all are whole, 6 when one is damaged, 1 when one could not be opened or read.

Examples:
  crmkit backup verify
  crmkit backup verify crm-backups/crm-20251231-030000Z.crmbak
  crmkit backup verify --dir /mnt/usb/crm --identities key.txt")]
pub struct Verify {
    /// The backups; by default all in the folder
    pub files: Vec<PathBuf>,
    /// Where the backups are
    #[command(flatten)]
    pub place: Place,
    /// What opens them
    #[command(flatten)]
    pub opening: Opening,
}

impl Verify {
    /// Verifies them.
    ///
    /// # Errors
    /// When there are none.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let folder = self.place.folder(session);
        let files = if self.files.is_empty() { backups(&folder)?.into_iter().map(|b| b.path).collect() } else { self.files.clone() };
        if files.is_empty() {
            return Err(Failure::new(say!("there are no backups in {folder}", folder = folder.display()))
                .hint(say!("make one with 'crmkit backup create', or name a folder with --dir"))
                .into());
        }
        let mut table = Table::new("backups", "Backups").column("file", "File", Kind::Text).column("result", "Result", Kind::Text).column(
            "what",
            "What was found",
            Kind::Text,
        );
        let mut worst = Exit::Ok;
        for path in files {
            let (result, what) = match self.look(session, &path) {
                Ok(found) => ("whole", found),
                // What only lacks its key fails, but is not damaged.
                Err(error) if exit_of(&error) != Some(Exit::Store) => {
                    worst = if worst == Exit::Ok { Exit::Failed } else { worst };
                    ("not opened", reason(&error, &path))
                }
                Err(error) => {
                    worst = Exit::Store;
                    ("DAMAGED", reason(&error, &path))
                }
            };
            table.push(vec![Cell::text(path.display().to_string()), result.into(), Cell::text(what)]);
        }
        if worst == Exit::Store {
            session.ui.warn(say!("a backup is damaged: make another one now"));
        }
        let mut page = Page::new("backup_verify", "Backups verified");
        page.table(table);
        session.show(&[page])?;
        Ok(worst)
    }

    /// What is found of one; an error when it is not whole.
    fn look(&self, session: &Session, path: &Path) -> Result<String> {
        let manifest = whole(path)?;
        ui::unlocked(self.opening.asks(session), || self.open(session, path, &manifest))
    }

    /// What is found of one that is whole as a file.
    fn open(&self, session: &Session, path: &Path, manifest: &Manifest) -> Result<String> {
        let unlock = self.opening.unlock(session, manifest.encryption, path)?;
        if !unlock.fits(manifest.encryption) {
            return Ok("every byte is as it was written; encrypted, not opened".to_string());
        }
        let key = self.opening.key(session, manifest)?;
        if manifest.store_encrypted && key.is_none() {
            return Ok("every byte is as it was written; the store in it is encrypted, not opened".to_string());
        }
        let opened = open(path, &unlock, key.as_ref(), session.db())?;
        let rows: i64 = opened.manifest.rows.values().sum();
        Ok(format!("every byte is as it was written; SQLite finds it whole, with {rows} rows"))
    }
}

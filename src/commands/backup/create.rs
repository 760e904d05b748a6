//! `crmkit backup create`.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::Session;
use super::{Locking, Place};
use crate::backup::{Made, Manifest, Rules, create, names, prune};
use crate::base::error::{Exit, Failure};
use crate::base::temporary::sync_folder_of;
use crate::lang::{Message, say};
use crate::store::records::settings;

/// Make a backup, read it back, and remove those that are no longer kept
///
/// The backup is taken at one moment, while others go on working. It gets its name only after every byte of it was read
/// back, unpacked, and compared with what went in, and after SQLite found it whole.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
--keep removes backups of this store from the folder that none of its spans needs: daily=7 keeps the latest of each of the
last 7 days that have one, and so do last, weekly, monthly and yearly. The one just made is always kept; files that are
damaged, of another store, or no backups are left alone.

For cron, each night at three, quiet unless something is wrong:
  0 3 * * *  crmkit --db /srv/crm.db backup create -q --keep daily=7,weekly=4,monthly=12

Examples:
  crmkit backup create
  crmkit backup create --keep daily=7,weekly=4 --dir /mnt/usb/crm
  crmkit backup create --to before-the-sale.crmbak
  crmkit backup create --recipients keys.txt
  crmkit backup create --passphrase-file /run/secrets/crm")]
pub struct Create {
    /// Where the backup goes; a folder that is named must be there
    #[command(flatten)]
    pub place: Place,
    /// Write the backup to this file, which must not be there yet
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dir", "keep"])]
    pub to: Option<PathBuf>,
    /// Keep only the latest of so many days, weeks …: daily=7,weekly=4,monthly=12,yearly=5,last=3
    #[arg(long, value_name = "RULES")]
    pub keep: Option<Rules>,
    /// How it is encrypted
    #[command(flatten)]
    pub locking: Locking,
}

impl Create {
    /// Makes the backup.
    ///
    /// # Errors
    /// When the store is damaged, or the backup cannot be written or does not read back.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let lock = self.locking.lock(session)?;
        let folder = self.place.folder(session);
        let made = Made { at: session.actor().now, crmkit: env!("CARGO_PKG_VERSION") };
        let (target, manifest) = match self.to {
            Some(file) if file.symlink_metadata().is_ok() => {
                return Err(Failure::new(say!("{file} already exists", file = file.display()))
                    .hint(say!("name another file, or leave --to out"))
                    .into());
            }
            Some(file) => create(&store, [file], &lock, &made)?,
            None => {
                ready(&folder, self.place.dir.is_some())?;
                create(&store, names(&folder, session.db(), made.at), &lock, &made)?
            }
        };
        session.ui.say(told(&target, &manifest));
        if let Some(rules) = &self.keep {
            let zone = settings::read(store.conn())?.zone;
            for path in prune(&folder, &manifest.store, rules, &zone)? {
                session.ui.say(say!("removed {path}: no longer kept", path = path.display()));
            }
        }
        Ok(Exit::Ok)
    }
}

/// Makes the usual folder. One that was named must be there: it may be a disk that is not plugged in.
fn ready(folder: &Path, named: bool) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if named {
        let failure = Failure::new(say!("{folder} is no folder", folder = folder.display()));
        return Err(failure.hint(say!("plug the disk in, or make the folder first")).into());
    }
    // Without its folder a backup would be gone after a power cut, however durable it is itself.
    let made = match fs::DirBuilder::new().mode(0o700).create(folder) {
        // Another backup that began at the same moment has made it.
        Err(e) if e.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        made => made,
    };
    made.and_then(|()| sync_folder_of(folder))
        .map_err(|e| Failure::new(say!("cannot make {folder}: {e}", folder = folder.display(), e)).into())
}

fn told(path: &Path, manifest: &Manifest) -> Message {
    let rows = |table: &str| manifest.rows.get(table).copied().unwrap_or(0);
    let (path, customers, orders, operation) = (path.display(), rows("customer"), rows("sales_order"), manifest.operation);
    match manifest.encryption {
        crate::backup::Encryption::None => {
            say!(
                "{path}: {customers} customers, {orders} orders, up to operation {operation}; verified",
                path,
                customers,
                orders,
                operation
            )
        }
        _ => say!(
            "{path}: {customers} customers, {orders} orders, up to operation {operation}; encrypted; verified",
            path,
            customers,
            orders,
            operation
        ),
    }
}

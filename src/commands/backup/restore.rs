//! `crmkit backup restore`.

use std::path::PathBuf;

use anyhow::Result;

use super::super::Session;
use super::super::given::local;
use super::{Opening, Place};
use crate::backup::{Manifest, backups, open, restore, whole};
use crate::base::error::{Exit, Failure};
use crate::lang::say;
use crate::store::file::copy;
use crate::store::may_be_encrypted;
use crate::ui;

/// Restore the store from a backup; the store that is replaced is kept
///
/// The backup is verified first. The store that is there is copied to crm.db.replaced-TIME beside it; then it becomes what
/// the backup holds, in one transaction, while nobody else can use it. Persons who were erased since the backup was made
/// are erased again.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit backup restore latest
  crmkit backup restore crm-backups/crm-20251231-030000Z.crmbak --yes
  crmkit --db trial.db backup restore crm.crmbak --identities key.txt")]
pub struct Restore {
    /// The backup: a file, or 'latest' for the latest whole one of this store
    pub backup: PathBuf,
    /// Where the backups are
    #[command(flatten)]
    pub place: Place,
    /// What opens it
    #[command(flatten)]
    pub opening: Opening,
}

impl Restore {
    /// Restores the store.
    ///
    /// # Errors
    /// When the backup is damaged or cannot be opened, another process uses the store, or nobody agreed.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let there = session.db().symlink_metadata().is_ok();
        // A store that cannot be read any more is replaced all the same.
        let name = if there && !may_be_encrypted(session.db()) {
            session.store_read().and_then(|s| copy::name(s.conn())).ok().filter(|n| !n.is_empty())
        } else {
            None
        };
        let path = self.path(session, name.as_deref())?;
        let manifest = whole(&path)?;
        let (opened, inner) = ui::unlocked(self.opening.asks(session), || {
            let unlock = self.opening.unlock(session, manifest.encryption, &path)?;
            if !unlock.fits(manifest.encryption) {
                return Err(Failure::usage(say!("{path} is encrypted", path = path.display()))
                    .hint(say!("open it with --passphrase-file FILE or --identities FILE, as it was made"))
                    .into());
            }
            let inner = self.opening.key(session, &manifest)?;
            Ok((open(&path, &unlock, inner.as_ref(), session.db())?, inner))
        })?;
        let key = if there { session.key()? } else { None };
        if there {
            agree(session, &manifest, name.as_deref())?;
        }
        let done = restore(&opened, inner.as_ref(), session.db(), key.as_ref(), session.actor())?;
        session.ui.say(say!("{db} is what it was at {manifest}", db = session.db().display(), manifest = moment(&manifest)));
        if let Some(kept) = done.kept {
            session.ui.say(say!("the store that was there is kept in {kept}", kept = kept.display()));
        }
        match done.erased {
            Some(0) => {}
            Some(n) => session.ui.say(say!("erased again, as before: {n} {n_2}", n, n_2 = if n == 1 { "person" } else { "persons" })),
            None => session.ui.warn(
                say!("the store that was there is too damaged to tell who was erased from it: erase again whoever must not be in what was restored")),
        }
        Ok(Exit::Ok)
    }

    fn path(&self, session: &Session, name: Option<&str>) -> Result<PathBuf> {
        if self.backup.as_os_str() != "latest" {
            return Ok(self.backup.clone());
        }
        let folder = self.place.folder(session);
        let ours = |m: &Manifest| name.is_none_or(|name| m.store == name);
        let latest = backups(&folder)?.into_iter().find(|b| b.manifest.as_ref().is_ok_and(ours));
        latest.map(|b| b.path).ok_or_else(|| {
            Failure::new(say!("there is no whole backup of this store in {folder}", folder = folder.display()))
                .hint(say!("'crmkit backup list' shows what is there; name a file to take another one"))
                .into()
        })
    }
}

/// Asks whether the store may be replaced.
fn agree(session: &Session, manifest: &Manifest, name: Option<&str>) -> Result<()> {
    let (db, moment, operation) = (session.db().display(), moment(manifest), manifest.operation);
    let (question, refused) = match name {
        Some(_) if manifest.store.is_empty() => (
            say!(
                "Replace {db} by what it was at {moment}, operation {operation}, a backup that does not tell of which store it is?",
                db,
                moment,
                operation
            ),
            say!("{db} would be replaced, a backup that does not tell of which store it is", db),
        ),
        Some(name) if name != manifest.store => (
            say!("Replace {db} by what it was at {moment}, operation {operation}, a backup of ANOTHER store?", db, moment, operation),
            say!("{db} would be replaced, a backup of ANOTHER store", db),
        ),
        _ => (
            say!("Replace {db} by what it was at {moment}, operation {operation}?", db, moment, operation),
            say!("{db} would be replaced", db),
        ),
    };
    if !session.interactive() && !session.ui.yes {
        return Err(Failure::usage(refused).hint(say!("say --yes to replace it; what is there is kept in a file beside it")).into());
    }
    if !session.ui.confirm(question)? {
        return Err(Failure::new(say!("nothing was restored")).into());
    }
    Ok(())
}

fn moment(manifest: &Manifest) -> String {
    format!("{} UTC", local(manifest.made, &jiff::tz::TimeZone::UTC))
}

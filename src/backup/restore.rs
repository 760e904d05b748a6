//! Putting the store of a backup in the place of the one that is there.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::read::Opened;
use super::replaced_name;
use crate::base::error::Failure;
use crate::lang::say;
use crate::store::ledger::operation::Actor;
use crate::store::privacy::erase;
use crate::store::{Key, Locked, Store};

/// What a restore did.
pub struct Restored {
    /// The copy of the store that was there; `None` when there was none.
    pub kept: Option<PathBuf>,
    /// How many persons were erased again; `None` when the list of the store that was there cannot be read any more.
    pub erased: Option<usize>,
}

/// Makes the store at `target`, which opens with `key`, what the backup holds, which opens with `inner`. A store that is there is kept in a file beside it, named for the
/// moment of the restore; nobody else can use it meanwhile. Persons who were erased from it are erased from what
/// takes its place.
///
/// # Errors
/// When another process uses the store, what is there is no crmkit store, or the disk refuses; then it is as it was.
pub fn restore(backup: &Opened, inner: Option<&Key>, target: &Path, key: Option<&Key>, actor: &Actor) -> Result<Restored> {
    // Opening brings an older schema up to date, in the copy.
    let mut new = Store::open_keyed(&backup.store, inner)?;
    if target.symlink_metadata().is_err() {
        if let Some(file) = Store::files(target).into_iter().find(|f| f.symlink_metadata().is_ok()) {
            let failure = Failure::new(say!("{file} lies there without its store", file = file.display()));
            return Err(failure
                .hint(say!("it may hold the latest changes of a store that was moved: move it away, too, and restore again"))
                .into());
        }
        new.copy_to(target)?;
        return Ok(Restored { kept: None, erased: Some(0) });
    }
    let old = Locked::take(target, key)?;
    let kept = replaced_name(target, actor.now);
    old.keep(&kept)?;
    // The list of another store names rows of that store. A damaged store may have lost its list.
    let same = backup.manifest.store.is_empty() || old.name().is_none_or(|name| name == backup.manifest.store);
    let erased = match old.erasures() {
        Ok(Some(list)) if same => {
            let again = erase::replay(&mut new, actor, &list)?;
            erase::clean(&new)?;
            Some(again)
        }
        Ok(_) => Some(0),
        Err(_) => None,
    };
    old.become_like(&new)?;
    Ok(Restored { kept: Some(kept), erased })
}

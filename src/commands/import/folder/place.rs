//! Where the files of a folder go once they were taken, and that one run at a time is at work on it.

use std::fs;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use super::entry::Entry;
use crate::base::error::{Exit, Failure};
use crate::lang::say;

/// So many seconds a run waits for another one on the same folder.
pub(super) const PATIENCE: u64 = 30;

/// Sees to it that no other run is at work on the folder, as long as what is given lives. `over` tells that it has waited long enough.
pub(super) fn alone(dir: &Path, mut over: impl FnMut() -> bool) -> Result<Option<File>> {
    let folder = File::open(dir).with_context(|| say!("cannot read the folder {dir}", dir = dir.display()))?;
    if !folder.metadata().is_ok_and(|meta| meta.is_dir()) {
        return Err(Failure::usage(say!("{dir} is no folder", dir = dir.display())).into());
    }
    loop {
        match folder.try_lock() {
            Ok(()) => return Ok(Some(folder)),
            Err(TryLockError::WouldBlock) if !over() => std::thread::sleep(Duration::from_millis(100)),
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new(say!("another run is at work on {dir}", dir = dir.display()))
                    .exit(Exit::Busy)
                    .hint(say!("nothing was stored; the next run takes what is left"))
                    .into());
            }
            // There are file systems without locks: each file is known by its content all the same.
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}

/// The folders into which files are moved.
pub(super) struct Places {
    done: PathBuf,
    failed: PathBuf,
}

impl Places {
    /// Those of a folder; they are made where they are missing.
    pub(super) fn of(dir: &Path) -> Result<Places> {
        let place = |name: &str| -> Result<PathBuf> {
            let path = dir.join(name);
            match path.symlink_metadata() {
                Ok(meta) if meta.is_dir() => {}
                Ok(_) => return Err(Failure::new(say!("{path} is there already and is no folder", path = path.display())).into()),
                Err(_) => fs::create_dir(&path).with_context(|| say!("cannot make the folder {path}", path = path.display()))?,
            }
            Ok(path)
        };
        Ok(Places { done: place("done")?, failed: place("failed")? })
    }

    /// Moves a file to those that were taken; whether it could be.
    pub(super) fn done(&self, entry: &Entry) -> bool {
        take(entry, &self.done)
    }

    /// Moves a file to those that were refused; whether it could be.
    pub(super) fn failed(&self, entry: &Entry) -> bool {
        take(entry, &self.failed)
    }

    /// Where the rejected rows of a file go: beside the refused files, never over others.
    pub(super) fn rejects(&self, entry: &Entry) -> PathBuf {
        free(&self.failed, &format!("{}.rejects.csv", entry.name))
    }
}

/// Moves a file into a folder, never over another one. A file that changed meanwhile stays: the next run looks at it again.
fn take(entry: &Entry, folder: &Path) -> bool {
    entry.is_as_it_was() && fs::rename(&entry.path, free(folder, &entry.name)).is_ok()
}

/// The name in the folder, or the next one with a number that is free: `march.csv`, `march.2.csv`.
fn free(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.split_once('.').map_or((name, String::new()), |(stem, ending)| (stem, format!(".{ending}")));
    let numbered = (2..).map(|n| folder.join(format!("{stem}.{n}{ending}")));
    std::iter::once(folder.join(name)).chain(numbered).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| folder.join(name))
}

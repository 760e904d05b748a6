//! The backups in a folder, and every other file that is a copy of a store.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::tz::TimeZone;

use super::keep::Rules;
use super::{Manifest, read};
use crate::base::error::Failure;
use crate::base::temporary::sync_folder_of;
use crate::lang::say;

/// How the name of a backup ends.
pub const SUFFIX: &str = ".crmbak";

/// A file in a folder of backups.
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// What it says of itself, or why it is no whole backup.
    pub manifest: Result<Manifest, String>,
}

/// The folder of a store's backups where no other is named: beside the store, `shop-backups` for `shop.db`.
pub fn default_folder(store: &Path) -> PathBuf {
    store.with_file_name(format!("{}-backups", stem(store)))
}

/// Names for a backup of the store made at `at` (seconds UTC), best first: the first that is free is taken.
pub fn names(folder: &Path, store: &Path, at: i64) -> impl Iterator<Item = PathBuf> {
    let (folder, plain) = (folder.to_path_buf(), format!("{}-{}", stem(store), stamp(at)));
    (1..=MOST).map(move |n| folder.join(if n == 1 { format!("{plain}{SUFFIX}") } else { format!("{plain}-{n}{SUFFIX}") }))
}

/// So many backups are made within one second at most.
const MOST: usize = 10_000;

/// A moment as part of a file's name: `20251231-120000Z`.
pub fn stamp(at: i64) -> String {
    jiff::Timestamp::from_second(at).map_or_else(|_| at.to_string(), |t| t.strftime("%Y%m%d-%H%M%SZ").to_string())
}

fn stem(store: &Path) -> String {
    store.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files of a folder that are named like backups, latest first, those that cannot be read last. None when there is no
/// such folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn backups(folder: &Path) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        entries => entries.with_context(|| say!("cannot read {folder}", folder = folder.display()))?,
    };
    for entry in entries {
        let path = entry.with_context(|| say!("cannot read {folder}", folder = folder.display()))?.path();
        let Ok(meta) = fs::metadata(&path) else { continue };
        if meta.is_file() && path.as_os_str().as_encoded_bytes().ends_with(SUFFIX.as_bytes()) {
            let manifest = read::sealed_with(&path).map_err(|e| reason(&e, &path));
            found.push(Found { path, bytes: meta.len(), manifest });
        }
    }
    // Of two made within one second the later has a number, and so a longer name.
    let order = |f: &Found| (made(f), f.path.as_os_str().len(), f.path.clone());
    found.sort_by_cached_key(|f| std::cmp::Reverse(order(f)));
    Ok(found)
}

/// What is wrong with a file, without its name in front.
pub fn reason(error: &anyhow::Error, path: &Path) -> String {
    let text = format!("{error:#}");
    text.strip_prefix(&format!("{}: ", path.display())).map(str::to_string).unwrap_or(text)
}

fn made(found: &Found) -> Option<i64> {
    found.manifest.as_ref().ok().map(|m| m.made)
}

/// Removes the backups of the store called `store` that no rule keeps, and returns them. Files that are damaged, of
/// another store, or no backups at all are neither removed nor counted.
///
/// # Errors
/// When the folder cannot be read, or a file in it not be removed.
pub fn prune(folder: &Path, store: &str, rules: &Rules, zone: &TimeZone) -> Result<Vec<PathBuf>> {
    let found = backups(folder)?;
    let ours: Vec<(&Found, i64)> =
        found.iter().filter_map(|f| f.manifest.as_ref().ok().filter(|m| m.store == store).map(|m| (f, m.made))).collect();
    let moments: Vec<i64> = ours.iter().map(|(_, made)| *made).collect();
    let mut removed = Vec::new();
    for ((found, _), kept) in ours.iter().zip(rules.kept(&moments, zone)) {
        if !kept {
            fs::remove_file(&found.path).map_err(|e| Failure::new(say!("cannot remove {path}: {e}", path = found.path.display(), e)))?;
            removed.push(found.path.clone());
        }
    }
    if let Some(path) = removed.first() {
        sync_folder_of(path).map_err(|e| {
            let what = "the disk fails, so that the removal of backups that are no longer kept may or may not have been stored";
            Failure::new(say!("the backup is made, but {what}: {e}", what, e))
        })?;
    }
    Ok(removed)
}

/// A file that holds what a store held at some time.
pub struct Copy {
    /// Where it is.
    pub path: PathBuf,
    /// What it says of itself; `None` for a plain copy of the store's file: one made before a change of the schema, or one
    /// that a restore replaced.
    pub manifest: Option<Manifest>,
}

/// The copies of the store at `store`, which is called `name`, in the folders and beside it. A file that is damaged or of
/// another store is left out.
///
/// # Errors
/// When a folder cannot be read.
pub fn copies(store: &Path, name: &str, folders: &[PathBuf]) -> Result<Vec<Copy>> {
    let mut found = Vec::new();
    for folder in folders {
        for backup in backups(folder)? {
            if let Some(manifest) = backup.manifest.ok().filter(|m| m.store == name) {
                found.push(Copy { path: backup.path, manifest: Some(manifest) });
            }
        }
    }
    let beside = store.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let file = store.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut plain: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(beside).with_context(|| say!("cannot read {beside}", beside = beside.display()))? {
        let path = entry.with_context(|| say!("cannot read {beside}", beside = beside.display()))?.path();
        let rest = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(rest) = rest.strip_prefix(&file) else { continue };
        let whole = !rest.ends_with("-wal") && !rest.ends_with("-shm") && !rest.ends_with("-journal");
        if whole && (rest.starts_with(REPLACED) || (rest.starts_with(".v") && rest.ends_with(".bak"))) {
            plain.push(path);
        }
    }
    plain.sort();
    found.extend(plain.into_iter().map(|path| Copy { path, manifest: None }));
    Ok(found)
}

/// What stands between the name of a store and the time at which a restore replaced it.
pub const REPLACED: &str = ".replaced-";

/// A free name for the store that is being replaced at `at`.
pub fn replaced_name(store: &Path, at: i64) -> PathBuf {
    let name = |number: usize| {
        let mut name = store.as_os_str().to_owned();
        name.push(format!("{REPLACED}{}", stamp(at)));
        if number > 1 {
            name.push(format!("-{number}"));
        }
        PathBuf::from(name)
    };
    (1..).map(name).find(|p| p.symlink_metadata().is_err()).unwrap_or_else(|| name(1))
}

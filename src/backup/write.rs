//! Making a backup: copy, check, compress, lock, write, read again, and only then give it its name.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::hashing::Hashing;
use super::lock::Lock;
use super::{HEADER, Manifest, read};
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;
use crate::output::Growing;
use crate::store::file::copy::examine;
use crate::store::{Store, exit_of};

/// Harder compression takes several times as long and saves a tenth.
const LEVEL: u32 = 4;

/// When and by which crmkit a backup is made.
pub struct Made<'a> {
    /// Seconds UTC.
    pub at: i64,
    /// Version of the crmkit.
    pub crmkit: &'a str,
}

/// Writes a backup of the store to the first of `names` that is free, all in one folder, and reads it again before it takes
/// its name. Returns the name with what the backup says of itself.
///
/// # Errors
/// When the store is damaged, the target is there already or cannot be written, or what was written does not read back.
pub fn create(store: &Store, names: impl IntoIterator<Item = PathBuf>, lock: &Lock, made: &Made) -> Result<(PathBuf, Manifest)> {
    let mut names = names.into_iter().skip_while(|n| n.symlink_metadata().is_ok()).peekable();
    let Some(target) = names.peek().cloned() else {
        return Err(Failure::new(say!("there is a file of that name already")).hint(say!("name another file")).into());
    };
    let target = target.as_path();
    // Beside the store: nothing that is not encrypted may touch the disk of the backups.
    let (work, _note) =
        temporary::folder_beside(store.path()).with_context(|| say!("cannot write beside {path}", path = store.path().display()))?;
    let copy = work.path().join("copy.db");
    store.copy_to(&copy)?;
    let contents = examine(&copy, store.key()).map_err(|e| {
        let failure = Failure::new(say!("no backup was made of {path}: {e}", path = store.path().display(), e = format!("{e:#}")));
        let hint = "look at it with 'crmkit check'; the backups that are there were left as they are";
        // A disk that fails says nothing of the store.
        failure.exit(exit_of(&e).unwrap_or(Exit::Failed)).hint(hint)
    })?;
    let mut out = Growing::begin(target, &Store::files(store.path()))?;
    out.append(&[b' '; HEADER])?;
    let mut input = Hashing::new(File::open(&copy)?);
    let payload = Hashing::new(out.file());
    let (sealing, unlock) = lock.writer(payload)?;
    let mut packing = GzEncoder::new(sealing, Compression::new(LEVEL));
    io::copy(&mut input, &mut packing).with_context(|| say!("cannot write {target}", target = target.display()))?;
    let payload = packing.finish().map_err(|e| anyhow!(e)).and_then(|sealing| sealing.finish())?;
    let (payload_bytes, payload_sha256) = payload.result();
    let (bytes, sha256) = input.result();
    let file = store.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut manifest = Manifest {
        store: contents.store,
        file,
        made: made.at,
        verified: made.at,
        crmkit: made.crmkit.to_string(),
        schema: contents.schema,
        operation: contents.operation,
        head: contents.head,
        rows: contents.rows,
        bytes,
        sha256: sha256.clone(),
        store_encrypted: store.key().is_some(),
        encryption: lock.kind(),
        payload_bytes,
        payload_sha256,
    };
    if !matches!(lock, Lock::Open) {
        manifest.sha256.clear();
    }
    let header = manifest.header()?;
    out.file().seek(SeekFrom::Start(0))?;
    out.append(&header)?;
    out.file().sync_all().with_context(|| say!("cannot write {target}", target = target.display()))?;
    read::same(out.path(), &unlock, &sha256)
        .with_context(|| say!("{target} does not read back as it was written", target = target.display()))?;
    Ok((out.finish_new(names)?, manifest))
}

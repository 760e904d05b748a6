//! Reading a backup: every byte against its checksum, then what it holds against its manifest.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::bufread::GzDecoder;

use super::hashing::Hashing;
use super::lock::Unlock;
use super::{Encryption, HEADER, Manifest};
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;
use crate::store::Key;
use crate::store::file::copy::examine;

/// A backup that was opened: what it holds lies in a file of its own until this is dropped.
pub struct Opened {
    /// What the backup says of itself; what it holds was found to be just that.
    pub manifest: Manifest,
    /// The store it holds.
    pub store: PathBuf,
    _work: tempfile::TempDir,
    _note: temporary::Note,
}

/// The manifest of the backup at `path`; its payload is not looked at, but for its length.
///
/// # Errors
/// When it is no backup, is cut off, or its header is damaged.
pub fn sealed_with(path: &Path) -> Result<Manifest> {
    let told = |failure: Failure| failure.at(&path.display().to_string());
    let file = File::open(path).with_context(|| say!("cannot read {path}", path = path.display()))?;
    let length = file.metadata().with_context(|| say!("cannot read {path}", path = path.display()))?.len();
    let mut header = Vec::with_capacity(HEADER);
    file.take(HEADER as u64).read_to_end(&mut header).with_context(|| say!("cannot read {path}", path = path.display()))?;
    let manifest = Manifest::read(&header).map_err(told)?;
    let expected = HEADER as u64 + manifest.payload_bytes;
    if length != expected {
        let failure = Failure::new(say!("it has {length} bytes where {expected} were written", length, expected)).exit(Exit::Store);
        return Err(told(failure).into());
    }
    Ok(manifest)
}

/// Reads every byte of the backup at `path` and compares them with its checksums; nothing is decrypted.
///
/// # Errors
/// When a byte differs from what was written, or cannot be read.
pub fn whole(path: &Path) -> Result<Manifest> {
    let manifest = sealed_with(path)?;
    let mut payload = Hashing::new(payload(path)?);
    io::copy(&mut payload, &mut io::sink()).with_context(|| say!("cannot read {path}", path = path.display()))?;
    if payload.result() != (manifest.payload_bytes, manifest.payload_sha256.clone()) {
        return Err(damaged(path, "its bytes are not those that were written").into());
    }
    Ok(manifest)
}

/// Reads every byte of the backup at `path`, unpacks it into a folder beside `beside`, and compares what it holds with
/// its manifest. `key` opens the store in it when that is itself encrypted.
///
/// # Errors
/// When anything differs, or it cannot be opened with what is at hand.
pub fn open(path: &Path, unlock: &Unlock, key: Option<&Key>, beside: &Path) -> Result<Opened> {
    let manifest = whole(path)?;
    let (work, note) = temporary::folder_beside(beside).with_context(|| say!("cannot write beside {beside}", beside = beside.display()))?;
    let store = work.path().join("store.db");
    let mut out = Hashing::new(private(&store)?);
    unpack(path, &manifest, unlock, &mut out)?;
    let (bytes, sha256) = out.result();
    if bytes != manifest.bytes || (!manifest.sha256.is_empty() && sha256 != manifest.sha256) {
        return Err(damaged(path, "what it holds is not what its manifest says").into());
    }
    let key = if manifest.store_encrypted { key } else { None };
    let contents = examine(&store, key).with_context(|| say!("the store in {path}", path = path.display()))?;
    if contents != manifest.contents() {
        return Err(damaged(path, "its rows are not those that its manifest counts").into());
    }
    Ok(Opened { manifest, store, _work: work, _note: note })
}

/// Reads a backup just written and compares what comes out with what went in.
pub(super) fn same(path: &Path, unlock: &Unlock, sha256: &str) -> Result<()> {
    let manifest = whole(path)?;
    let mut out = Hashing::new(io::sink());
    unpack(path, &manifest, unlock, &mut out)?;
    if out.result() == (manifest.bytes, sha256.to_string()) {
        return Ok(());
    }
    Err(damaged(path, "what comes out is not what went in").into())
}

fn unpack(path: &Path, manifest: &Manifest, unlock: &Unlock, out: &mut impl io::Write) -> Result<()> {
    let told = |e: anyhow::Error| match e.downcast::<Failure>() {
        Ok(failure) => failure.at(&path.display().to_string()).into(),
        Err(e) => e.context(say!("cannot unpack {path}", path = path.display())),
    };
    let sealed = unlock.reader(manifest.encryption, payload(path)?).map_err(told)?;
    // One byte more than there should be tells that there is more.
    let mut packed = GzDecoder::new(BufReader::new(sealed)).take(manifest.bytes + 1);
    io::copy(&mut packed, out).map(|_| ()).map_err(|e| match e.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof
            if manifest.encryption == Encryption::None =>
        {
            damaged(path, "it does not unpack").into()
        }
        _ => anyhow::Error::from(e).context(say!("cannot unpack {path}", path = path.display())),
    })
}

fn payload(path: &Path) -> Result<BufReader<File>> {
    let mut file = File::open(path).with_context(|| say!("cannot read {path}", path = path.display()))?;
    file.seek(SeekFrom::Start(HEADER as u64))?;
    Ok(BufReader::with_capacity(1 << 16, file))
}

fn private(path: &Path) -> Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| say!("cannot create {path}", path = path.display()))
}

fn damaged(path: &Path, what: &str) -> Failure {
    Failure::new(say!("{path}: {what}", path = path.display(), what)).exit(Exit::Store)
}

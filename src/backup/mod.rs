//! Backups: one file each, which says what it holds and can be told whole or damaged by itself.
//!
//! A backup is a header of [`HEADER`] bytes and the payload. The header is three lines of text: the words
//! `crmkit backup 1`; a [`Manifest`] as JSON, filled up with blanks; the SHA-256 of these two lines. The payload is the
//! store, a SQLite file, compressed with gzip and, when asked for, encrypted with age; the manifest has its length and
//! SHA-256. So a backup can be opened without crmkit: `tail -c +4097 FILE | gunzip > crm.db`, and with
//! `| age --decrypt` in between when it is encrypted. The manifest names no customer.

mod folder;
mod hashing;
mod keep;
mod lock;
mod read;
mod restore;
mod write;

use std::collections::BTreeMap;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use folder::{Copy, Found, REPLACED, SUFFIX, backups, copies, default_folder, names, prune, reason, replaced_name};
pub use keep::Rules;
pub use lock::{Lock, Unlock};
pub use read::{Opened, open, sealed_with, whole};
pub use restore::{Restored, restore};
pub use write::{Made, create};

use crate::base::error::{Exit, Failure};
use crate::lang::{Message, say};
use crate::store::file::copy::Contents;
use crate::store::ledger::seal::hex;

/// Length of the header in bytes.
pub const HEADER: usize = 4_096;

/// The first line of every backup: what it is, and the version of the format.
const FIRST: &str = "crmkit backup 1\n";

/// Digits of a SHA-256.
const DIGITS: usize = 64;

/// How the payload is locked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encryption {
    /// Not at all.
    None,
    /// With age, by a passphrase.
    Passphrase,
    /// With age, to recipients' public keys.
    Recipients,
}

/// What a backup says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Name of the store that all its copies share; nothing else can be told from it.
    pub store: String,
    /// Name of the store's file, without its folder.
    pub file: String,
    /// When the backup was made, seconds UTC.
    pub made: i64,
    /// When it was verified after it was written, seconds UTC.
    pub verified: i64,
    /// Version of the crmkit that made it.
    pub crmkit: String,
    /// Version of the store's schema.
    pub schema: i32,
    /// Number of the store's latest operation.
    pub operation: i64,
    /// The seal of that operation.
    pub head: String,
    /// Rows of every table.
    pub rows: BTreeMap<String, i64>,
    /// Bytes of the store's file.
    pub bytes: u64,
    /// SHA-256 of the store's file; empty when the payload is encrypted, for it would tell something of what is in it.
    pub sha256: String,
    /// Whether the store's file is itself encrypted, with the key of the store.
    pub store_encrypted: bool,
    /// How the payload is locked.
    pub encryption: Encryption,
    /// Bytes of the payload.
    pub payload_bytes: u64,
    /// SHA-256 of the payload as it lies in the backup.
    pub payload_sha256: String,
}

impl Manifest {
    /// What the store in the backup holds.
    pub fn contents(&self) -> Contents {
        Contents {
            store: self.store.clone(),
            schema: self.schema,
            operation: self.operation,
            head: self.head.clone(),
            rows: self.rows.clone(),
        }
    }

    /// The header of a backup with this manifest.
    fn header(&self) -> Result<Vec<u8>> {
        let mut header = Vec::with_capacity(HEADER);
        header.extend_from_slice(FIRST.as_bytes());
        serde_json::to_writer(&mut header, self)?;
        let end = HEADER - DIGITS - 2;
        if header.len() > end {
            return Err(Failure::new(say!("the backup's manifest is too long")).into());
        }
        header.resize(end, b' ');
        header.push(b'\n');
        let digest = hex(&Sha256::digest(&header));
        header.extend_from_slice(digest.as_bytes());
        header.push(b'\n');
        Ok(header)
    }

    /// Reads the header of a backup.
    ///
    /// # Errors
    /// When it is no backup, one of a newer format, or damaged.
    fn read(header: &[u8]) -> Result<Manifest, Failure> {
        let told = |what: Message| Failure::new(what).exit(Exit::Store);
        if !header.starts_with(&FIRST.as_bytes()[..FIRST.len() - 2]) {
            return Err(told(say!("it is no backup made by crmkit")));
        }
        if header.len() < HEADER {
            return Err(told(say!("it is cut off within its header")));
        }
        let (lines, digest) = header.split_at(HEADER - DIGITS - 1);
        let expected = hex(&Sha256::digest(lines)) + "\n";
        if digest != expected.as_bytes() {
            return Err(told(say!("its header is damaged")));
        }
        let Some(json) = lines.strip_prefix(FIRST.as_bytes()) else {
            return Err(told(say!("it is a backup of a newer format")).hint(say!("use a newer crmkit")));
        };
        serde_json::from_slice(json).map_err(|e| told(say!("its manifest cannot be read: {e}", e)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            store: "00".repeat(16),
            file: "crm.db".into(),
            made: 1,
            verified: 1,
            crmkit: "0".into(),
            schema: 3,
            operation: 2,
            head: "ab".into(),
            rows: [("customer".to_string(), 1)].into(),
            bytes: 3,
            sha256: "cd".into(),
            store_encrypted: false,
            encryption: Encryption::None,
            payload_bytes: 4,
            payload_sha256: "ef".into(),
        }
    }

    #[test]
    fn a_header_is_three_lines_and_comes_back() {
        let header = manifest().header().expect("a header");
        assert_eq!((header.len(), header.iter().filter(|b| **b == b'\n').count()), (HEADER, 3));
        assert_eq!(Manifest::read(&header).expect("read"), manifest());
    }

    #[test]
    fn every_changed_bit_of_a_header_is_noticed() {
        let header = manifest().header().expect("a header");
        for byte in 0..HEADER {
            let mut damaged = header.clone();
            damaged[byte] ^= 1 << (byte % 8);
            assert!(Manifest::read(&damaged).is_err(), "byte {byte}");
        }
        assert!(Manifest::read(&header[..HEADER - 1]).is_err());
        let long = Manifest { file: "x".repeat(HEADER), ..manifest() };
        assert!(long.header().is_err());
    }
}

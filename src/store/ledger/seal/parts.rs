//! A hash over parts that are framed, so that no two lists of parts give the same bytes.

use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// A hash under construction.
pub(super) struct Parts(Sha256);

impl Parts {
    /// A hash of `what`: other things have other hashes.
    pub(super) fn new(what: &str) -> Parts {
        let mut parts = Parts(Sha256::new());
        parts.text(what);
        parts
    }

    pub(super) fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        self.0.update([kind]);
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    pub(super) fn text(&mut self, text: &str) {
        self.bytes(b't', text.as_bytes());
    }

    pub(super) fn number(&mut self, number: i64) {
        self.bytes(b'n', &number.to_be_bytes());
    }

    pub(super) fn value(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.bytes(b'0', &[]),
            ValueRef::Integer(n) => self.number(n),
            ValueRef::Real(x) => self.bytes(b'r', &x.to_be_bytes()),
            ValueRef::Text(t) => self.bytes(b't', t),
            ValueRef::Blob(b) => self.bytes(b'b', b),
        }
    }

    pub(super) fn hash(self) -> Hash {
        self.0.finalize().into()
    }
}

//! Bytes on their way, summed up.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use crate::store::ledger::seal::hex;

/// Passes bytes on and sums them up.
pub(super) struct Hashing<T> {
    inner: T,
    digest: Sha256,
    bytes: u64,
}

impl<T> Hashing<T> {
    pub(super) fn new(inner: T) -> Hashing<T> {
        Hashing { inner, digest: Sha256::new(), bytes: 0 }
    }

    /// How many bytes went through, and their SHA-256.
    pub(super) fn result(self) -> (u64, String) {
        (self.bytes, hex(&self.digest.finalize()))
    }

    fn note(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
        self.bytes += bytes.len() as u64;
    }
}

impl<T: Write> Write for Hashing<T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.note(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

impl<T: io::Read> io::Read for Hashing<T> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(bytes)?;
        self.note(&bytes[..read]);
        Ok(read)
    }
}

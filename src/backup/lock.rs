//! Encryption of backups with age: to a passphrase or to recipients.

use std::io::{Read, Write};
use std::iter;
use std::str::FromStr;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};
use anyhow::{Result, anyhow};

use super::Encryption;
use crate::base::error::{Exit, Failure};
use crate::lang::say;

/// The work that deriving a key from a passphrase takes, as a power of two: what age itself takes, about a second.
const WORK: u8 = 18;

/// The most work that is done for a backup somebody else made.
const MOST_WORK: u8 = 22;

/// What a backup is locked with.
pub enum Lock {
    /// Nothing.
    Open,
    /// A passphrase.
    Passphrase(SecretString),
    /// Public keys; whoever has the identity of one of them can open it.
    Recipients(Vec<x25519::Recipient>),
}

/// What a locked backup is opened with.
pub enum Unlock {
    /// Nothing is at hand.
    Nothing,
    /// A passphrase.
    Passphrase(SecretString),
    /// Identities: the secret halves of recipients.
    Identities(Vec<x25519::Identity>),
}

impl Lock {
    /// Reads a file of recipients: an age public key per line, with comments (#) and empty lines.
    ///
    /// # Errors
    /// The line that is none; or when there is none at all.
    pub fn recipients(text: &str) -> Result<Lock, Failure> {
        let found = lines(text, "an age public key (age1…)")?;
        Ok(Lock::Recipients(found))
    }

    /// How the manifest names the lock.
    pub fn kind(&self) -> Encryption {
        match self {
            Lock::Open => Encryption::None,
            Lock::Passphrase(_) => Encryption::Passphrase,
            Lock::Recipients(_) => Encryption::Recipients,
        }
    }

    /// What writes the payload, and what opens it again right after it was written. For recipients, whose identities
    /// are elsewhere, that is one more recipient, drawn for this backup alone and forgotten with it.
    ///
    /// # Errors
    /// When age refuses.
    pub(super) fn writer<W: Write>(&self, out: W) -> Result<(Sealing<W>, Unlock)> {
        let (encryptor, unlock) = match self {
            Lock::Open => return Ok((Sealing::Open(out), Unlock::Nothing)),
            Lock::Passphrase(words) => {
                let mut recipient = scrypt::Recipient::new(words.clone());
                recipient.set_work_factor(WORK);
                (Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient))?, Unlock::Passphrase(words.clone()))
            }
            Lock::Recipients(recipients) => {
                let once = x25519::Identity::generate();
                let verifier = once.to_public();
                let all = recipients.iter().chain(iter::once(&verifier)).map(|r| r as &dyn Recipient);
                (Encryptor::with_recipients(all)?, Unlock::Identities(vec![once]))
            }
        };
        Ok((Sealing::Locked(Box::new(encryptor.wrap_output(out)?)), unlock))
    }
}

impl Unlock {
    /// Reads a file of identities: an age secret key per line, with comments (#) and empty lines.
    ///
    /// # Errors
    /// The line that is none; or when there is none at all.
    pub fn identities(text: &str) -> Result<Unlock, Failure> {
        let found = lines(text, "an age secret key (AGE-SECRET-KEY-1…)")?;
        Ok(Unlock::Identities(found))
    }

    /// Whether this is the kind of thing that opens what is locked so.
    pub fn fits(&self, encryption: Encryption) -> bool {
        match encryption {
            Encryption::None => true,
            Encryption::Passphrase => matches!(self, Unlock::Passphrase(_)),
            Encryption::Recipients => matches!(self, Unlock::Identities(_)),
        }
    }

    /// What reads the payload.
    ///
    /// # Errors
    /// When this does not open it.
    pub(super) fn reader<R: Read + 'static>(&self, encryption: Encryption, input: R) -> Result<Box<dyn Read>> {
        if encryption == Encryption::None {
            return Ok(Box::new(input));
        }
        let decryptor = Decryptor::new(input).map_err(refused)?;
        let reader = match self {
            Unlock::Nothing => return Err(Failure::new(say!("it is encrypted")).into()),
            Unlock::Passphrase(words) => {
                let mut identity = scrypt::Identity::new(words.clone());
                identity.set_max_work_factor(MOST_WORK);
                decryptor.decrypt(iter::once(&identity as &dyn Identity))
            }
            Unlock::Identities(identities) => decryptor.decrypt(identities.iter().map(|i| i as &dyn Identity)),
        };
        Ok(Box::new(reader.map_err(refused)?))
    }
}

fn refused(error: DecryptError) -> anyhow::Error {
    match error {
        DecryptError::NoMatchingKeys => Failure::new(say!("none of the identities opens it")).into(),
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            Failure::new(say!("the passphrase is another one")).of_secret().into()
        }
        other => Failure::new(say!("it cannot be decrypted: {other}", other)).exit(Exit::Store).into(),
    }
}

fn lines<T: FromStr>(text: &str, what: &str) -> Result<Vec<T>, Failure> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(i, l)| (i + 1, l.trim())) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        // The line itself may be a secret: it is not repeated.
        found.push(line.parse().map_err(|_| Failure::usage(say!("line {number} is not {what}", number, what)))?);
    }
    if found.is_empty() { Err(Failure::usage(say!("there is no line with {what}", what))) } else { Ok(found) }
}

/// What a payload is written through.
pub(super) enum Sealing<W: Write> {
    Open(W),
    Locked(Box<age::stream::StreamWriter<W>>),
}

impl<W: Write> Sealing<W> {
    /// Ends the payload.
    pub(super) fn finish(self) -> Result<W> {
        match self {
            Sealing::Open(out) => Ok(out),
            Sealing::Locked(out) => out.finish().map_err(|e| anyhow!(e)),
        }
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self {
            Sealing::Open(out) => out.write(bytes),
            Sealing::Locked(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self {
            Sealing::Open(out) => out.flush(),
            Sealing::Locked(out) => out.flush(),
        }
    }
}

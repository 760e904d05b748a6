//! The key of an encrypted store. Only a build with the feature `sqlcipher` can use one.

use age::secrecy::{ExposeSecret, SecretString};
use anyhow::Result;
use rusqlite::Connection;

use crate::base::error::{Exit, Failure};
use crate::lang::say;

/// Whether this build can read and write encrypted stores.
pub const BUILT_IN: bool = cfg!(feature = "sqlcipher");

/// Bytes of a page: 16 KiB pages make large imports 6–11 % faster; fixed before the first table exists.
pub(in crate::store) const PAGE_SIZE: i32 = 16_384;

/// What opens an encrypted store.
#[derive(Clone)]
pub enum Key {
    /// 32 bytes in hexadecimal digits, used as they are: no time goes into deriving a key.
    Raw(SecretString),
    /// Words from which SQLCipher derives the key.
    Passphrase(SecretString),
}

impl Key {
    /// Reads a key from the text of a key file or a prompt: 64 hexadecimal digits are a raw key, all else a passphrase.
    ///
    /// # Errors
    /// When it is empty, or of several lines.
    pub fn read(text: &SecretString) -> Result<Key, Failure> {
        let line = one_line(text.expose_secret())?;
        if line.len() == 64 && line.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Ok(Key::Raw(line.into()));
        }
        Ok(Key::Passphrase(line.into()))
    }

    /// The key as SQLCipher's `key` takes it.
    pub(in crate::store) fn literal(&self) -> SecretString {
        match self {
            Key::Raw(digits) => format!("x'{}'", digits.expose_secret()).into(),
            Key::Passphrase(words) => words.clone(),
        }
    }
}

/// The one line of a secret's text, without the line end that editors put after it.
///
/// # Errors
/// When there is none, or more than one.
pub fn one_line(text: &str) -> Result<&str, Failure> {
    let line = text.strip_suffix('\n').map_or(text, |t| t.strip_suffix('\r').unwrap_or(t));
    match line {
        "" => Err(Failure::usage(say!("the secret is empty"))),
        line if line.contains(['\n', '\0']) => Err(Failure::usage(say!("the secret has more than one line"))),
        line => Ok(line),
    }
}

/// Gives a fresh connection the key, before anything else is asked of it.
pub(in crate::store) fn unlock(conn: &Connection, key: Option<&Key>) -> Result<()> {
    let Some(key) = key else { return Ok(()) };
    if !BUILT_IN {
        return Err(not_built_in().into());
    }
    // What SQLCipher would write to standard error is told by the error it gives.
    conn.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    conn.pragma_update(None, "key", key.literal().expose_secret())?;
    conn.pragma_update(None, "cipher_page_size", PAGE_SIZE)?;
    Ok(())
}

/// What a build without encryption says when it is asked for some.
pub fn not_built_in() -> Failure {
    Failure::new(say!("this crmkit was built without encryption"))
        .hint(say!("build one that has it: cargo install --path . --features sqlcipher"))
        .exit(Exit::Failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_line() {
        let read = |text: &str| Key::read(&text.to_string().into()).map(|k| k.literal().expose_secret().to_string());
        assert_eq!(read("open sesame\n").expect("a key"), "open sesame");
        assert_eq!(read(" two words \r\n").expect("a key"), " two words ");
        assert_eq!(read(&"0f".repeat(32)).expect("a key"), format!("x'{}'", "0f".repeat(32)));
        assert_eq!(read(&"0g".repeat(32)).expect("a key"), "0g".repeat(32));
        for text in ["", "\n", "\r\n", "a\nb", "a\n\n", "a\0"] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }
}

//! Secrets from files, descriptors and the terminal; never from arguments, which every process on the machine can see.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use age::secrecy::{ExposeSecret, SecretString};
use anyhow::{Context, Result};

use crate::base::error::Failure;
use crate::lang::say;
use crate::store::Key;
use crate::store::file::cipher::one_line;
use crate::ui::Ui;

/// More than any secret has; a wrong file is told from a secret by it.
const LONGEST: u64 = 4_096;

/// The text of a secret's file. Warns when others can read it.
///
/// # Errors
/// When it cannot be read, is no text, or is too long for a secret.
pub fn from_file(ui: &Ui, path: &Path) -> Result<SecretString> {
    let cannot = || format!("cannot read {}", path.display());
    let file = File::open(path).with_context(cannot)?;
    let meta = file.metadata().with_context(cannot)?;
    if meta.is_file() && meta.permissions().mode() & 0o077 != 0 {
        ui.warn(say!("{path} can be read by others: chmod 600 it", path = path.display()));
    }
    let mut text = String::new();
    file.take(LONGEST + 1).read_to_string(&mut text).with_context(cannot)?;
    if text.len() as u64 > LONGEST {
        return Err(Failure::new(say!("{path} is too long to be a secret", path = path.display())).into());
    }
    Ok(text.into())
}

/// The passphrase in a file, which has one line.
///
/// # Errors
/// As [`from_file`]; or when it is empty or has several lines.
pub fn passphrase(ui: &Ui, path: &Path) -> Result<SecretString> {
    let text = from_file(ui, path)?;
    let line = one_line(text.expose_secret()).map_err(|f| told(path, f))?;
    Ok(line.to_string().into())
}

/// The key in a file.
///
/// # Errors
/// As [`passphrase`].
pub fn key(ui: &Ui, path: &Path) -> Result<Key> {
    Ok(Key::read(&from_file(ui, path)?).map_err(|f| told(path, f))?)
}

/// A failure that names the file.
pub fn told(path: &Path, failure: Failure) -> Failure {
    failure.at(&path.display().to_string())
}

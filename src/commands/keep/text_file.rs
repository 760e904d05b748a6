//! A text that stands in a file.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context, Result};

use crate::base::error::Failure;
use crate::lang::say;

/// A text is at most so long.
const MOST: u64 = 100_000;

/// Reads the text of a file; `-` is standard input.
///
/// # Errors
/// A file that cannot be read, is too long, or is no UTF-8.
pub fn read(path: &Path) -> Result<String> {
    let mut text = String::new();
    let place = || say!("cannot read {path}", path = path.display());
    let read = if path.as_os_str() == "-" {
        io::stdin().lock().take(MOST + 1).read_to_string(&mut text)
    } else {
        fs::File::open(path).with_context(place)?.take(MOST + 1).read_to_string(&mut text)
    };
    match read {
        Ok(bytes) if bytes as u64 > MOST => {
            Err(Failure::new(say!("{path}: a text has at most {most} bytes", path = path.display(), most = MOST)).into())
        }
        Ok(_) => Ok(text.trim_start_matches('\u{feff}').replace("\r\n", "\n")),
        Err(e) if e.kind() == io::ErrorKind::InvalidData => Err(Failure::new(say!("{path}: the text is not UTF-8", path = path.display()))
            .hint(say!("save it as UTF-8 text and try again"))
            .into()),
        Err(e) => Err(e).with_context(place),
    }
}

//! Stage 1a: the bytes of a file or of standard input.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::base::error::Failure;
use crate::lang::say;

/// Where the rows come from. Standard input is kept in an unnamed temporary file, because it is read twice.
pub struct Source {
    name: String,
    path: Option<PathBuf>,
    file: File,
    /// What is in it, as SHA-256 in hexadecimal digits, where that was looked for.
    content: Option<String>,
    /// Length in bytes.
    pub bytes: u64,
}

impl Source {
    /// Opens `path`, or standard input for `-`.
    ///
    /// # Errors
    /// When the file is missing, cannot be read, or is no regular file.
    pub fn open(path: &Path) -> Result<Source> {
        if path.as_os_str() == "-" {
            let mut file = tempfile::tempfile().context(say!("cannot make a temporary file for standard input"))?;
            let bytes = io::copy(&mut io::stdin().lock(), &mut file).context(say!("cannot read standard input"))?;
            return Ok(Source { name: "standard input".to_string(), path: None, file, content: None, bytes });
        }
        let file = File::open(path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => {
                let mut failure = Failure::new(say!("there is no file {path}", path = path.display()));
                if let Some(near) = near_file(path) {
                    failure = failure.hint(say!("did you mean {near}?", near = near.display()));
                }
                anyhow::Error::from(failure)
            }
            _ => anyhow::Error::from(e).context(say!("cannot open {path}", path = path.display())),
        })?;
        let meta = file.metadata().with_context(|| say!("cannot read {path}", path = path.display()))?;
        if !meta.is_file() {
            return Err(Failure::new(say!("{path} is not a file", path = path.display()))
                .hint(say!("give a CSV file, or '-' for standard input"))
                .into());
        }
        Ok(Source { name: path.display().to_string(), path: Some(path.to_path_buf()), file, content: None, bytes: meta.len() })
    }

    /// A copy of the file at `path` as it is now, with the digest of what is in it: what is read later is what was looked at. A link
    /// is not followed.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn copied(path: &Path) -> Result<Source> {
        let cannot = || say!("cannot read {path}", path = path.display());
        let only_file = (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits() as i32;
        let mut from = File::options().read(true).custom_flags(only_file).open(path).with_context(cannot)?;
        if !from.metadata().with_context(cannot)?.is_file() {
            return Err(Failure::new(say!("{path} is not a file", path = path.display())).into());
        }
        let mut copy = tempfile::tempfile().context(say!("cannot make a temporary file"))?;
        let (mut digest, mut piece, mut bytes) = (Sha256::new(), vec![0; 1 << 16], 0);
        loop {
            let read = from.read(&mut piece).with_context(cannot)?;
            if read == 0 {
                break;
            }
            digest.update(&piece[..read]);
            copy.write_all(&piece[..read]).context(say!("cannot write a temporary file"))?;
            bytes += read as u64;
        }
        let content = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Source { name: path.display().to_string(), path: Some(path.to_path_buf()), file: copy, content: Some(content), bytes })
    }

    /// What is in it, as SHA-256 in hexadecimal digits, where that was looked for.
    pub fn content(&self) -> Option<&str> {
        self.content.as_deref()
    }

    /// Bytes that come from no file of the user's, such as a sample; `name` tells where they come from.
    ///
    /// # Errors
    /// When no temporary file can be made.
    pub fn of_bytes(name: &str, bytes: &[u8]) -> Result<Source> {
        let mut file = tempfile::tempfile().context(say!("cannot make a temporary file"))?;
        file.write_all(bytes).context(say!("cannot write a temporary file"))?;
        Ok(Source { name: name.to_string(), path: None, file, content: None, bytes: bytes.len() as u64 })
    }

    /// What to call it in messages.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file's path; `None` for standard input.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The file itself. Its position is shared: only one reader may be in use at a time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn file(&self) -> Result<File> {
        self.file.try_clone().with_context(|| say!("cannot read {name}", name = self.name))
    }
}

/// A file in the same directory whose name is near to the one that is missing.
fn near_file(path: &Path) -> Option<PathBuf> {
    let dir = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let names: Vec<String> = std::fs::read_dir(dir).ok()?.filter_map(|e| e.ok()?.file_name().into_string().ok()).collect();
    let near = crate::base::error::nearest(path.file_name()?.to_str()?, names.iter().map(String::as_str))?;
    Some(path.with_file_name(near))
}

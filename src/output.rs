//! Where finished bytes go: a file written whole or not at all, or standard output in one write.

use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::base::error::Failure;
use crate::base::temporary;
use crate::base::temporary::{Note, folder_of, sync_folder_of, take_free_name};
use crate::lang::say;

/// Writes `bytes` to `target`, whole or not at all, readable by the owner alone.
///
/// The bytes go to a temporary file of a random name beside the target, are made durable and then
/// take the target's name. A link at the target is replaced; what it points to stays as it is.
///
/// # Errors
/// When the target is, or leads to, one of `forbidden` (the store, its companions, the input), when it
/// is a directory or a device, or when it cannot be written. Then the target is as it was.
pub fn write_file(target: &Path, bytes: &[u8], forbidden: &[PathBuf]) -> Result<()> {
    refuse_forbidden(target, forbidden)?;
    refuse_special(target)?;
    replace(target, bytes).map_err(|error| cannot_write(target, &error).into())
}

fn cannot_write(target: &Path, error: &io::Error) -> Failure {
    let folder = folder_of(target);
    if error.kind() == io::ErrorKind::NotFound && !folder.exists() {
        return Failure::new(say!(
            "cannot write {target}: there is no folder {folder}",
            target = target.display(),
            folder = folder.display()
        ))
        .hint(say!("make the folder first, or name one that is there"));
    }
    // The name of the temporary file tells nobody anything.
    let text = error.to_string();
    Failure::new(say!(
        "cannot write {target}: {split}",
        target = target.display(),
        split = text.split(" at path \"").next().unwrap_or(&text)
    ))
}

/// A file that is written piece by piece and takes its name when it is whole, readable by the owner alone.
pub struct Growing {
    target: PathBuf,
    file: tempfile::NamedTempFile,
    note: Note,
}

impl Growing {
    /// Begins a temporary file beside `target`; it vanishes unless it is finished.
    ///
    /// # Errors
    /// As [`write_file`].
    pub fn begin(target: &Path, forbidden: &[PathBuf]) -> Result<Growing> {
        refuse_forbidden(target, forbidden)?;
        refuse_special(target)?;
        let (file, note) = temporary::file_beside(target).map_err(|error| cannot_write(target, &error))?;
        Ok(Growing { target: target.to_path_buf(), file, note })
    }

    /// Adds bytes.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn append(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes).map_err(|error| cannot_write(&self.target, &error).into())
    }

    /// The file as it is so far, for what is not written from front to back.
    pub fn file(&mut self) -> &mut File {
        self.file.as_file_mut()
    }

    /// Where the file is until it gets its name.
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// Makes the file durable and gives it the first of `names`, in the target's folder, that is free.
    ///
    /// # Errors
    /// When none is free, or the file cannot be written.
    pub fn finish_new(self, names: impl IntoIterator<Item = PathBuf>) -> Result<PathBuf> {
        self.file.as_file().sync_all().map_err(|error| cannot_write(&self.target, &error))?;
        for name in names {
            match take_free_name(self.file.path(), &name) {
                Ok(()) => return sync_folder_of(&name).map(|()| name.clone()).map_err(|error| cannot_write(&name, &error).into()),
                Err(taken) if taken.kind() == io::ErrorKind::AlreadyExists => {}
                Err(other) => return Err(cannot_write(&name, &other).into()),
            }
        }
        Err(Failure::new(say!("{target} already exists", target = self.target.display())).hint(say!("name another file")).into())
    }

    /// Makes the file durable and gives it its name.
    ///
    /// # Errors
    /// When it cannot be written; then the target is as it was.
    pub fn finish(self) -> Result<()> {
        let named = take_name(self.file, &self.target).map_err(|error| cannot_write(&self.target, &error).into());
        drop(self.note);
        named
    }
}

/// Writes `bytes` to standard output in one go. A reader who has gone away is no error.
///
/// # Errors
/// When the output cannot be written for any other reason, such as a full disk.
pub fn write_stdout(bytes: &[u8]) -> Result<()> {
    write_all(&mut io::stdout().lock(), bytes)
}

fn write_all(out: &mut impl Write, bytes: &[u8]) -> Result<()> {
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(say!("cannot write to standard output: {error}", error)).into())
        }
        _ => Ok(()),
    }
}

fn refuse_forbidden(target: &Path, forbidden: &[PathBuf]) -> Result<()> {
    let place = resolved(target);
    let node = fs::metadata(target).ok();
    for path in forbidden {
        let same_node = node.as_ref().zip(fs::metadata(path).ok()).is_some_and(|(a, b)| same_file(a, &b));
        if place == resolved(path) || same_node {
            let failure = Failure::new(say!(
                "cannot write to {target}: that would overwrite {path}",
                target = target.display(),
                path = path.display()
            ));
            return Err(failure.hint(say!("choose another name for the output")).into());
        }
    }
    Ok(())
}

/// Where a path leads, also when its last part does not exist yet.
fn resolved(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| match (fs::canonicalize(folder_of(path)), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    })
}

fn refuse_special(target: &Path) -> Result<()> {
    let named_as_folder = target.file_name().is_none() || target.as_os_str().as_encoded_bytes().ends_with(b"/");
    let what = match fs::metadata(target) {
        Ok(node) if node.is_dir() => "is a directory",
        Ok(node) if !node.is_file() => "is not a regular file",
        _ if named_as_folder => "is not the name of a file",
        _ => return Ok(()),
    };
    Err(Failure::new(say!("cannot write to '{target}': it {what}", target = target.display(), what)).into())
}

fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let (mut file, _note) = temporary::file_beside(target)?;
    file.write_all(bytes)?;
    take_name(file, target)
}

/// Makes a temporary file durable and gives it the target's name.
fn take_name(file: tempfile::NamedTempFile, target: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    let draft = file.into_temp_path();
    fs::rename(&draft, target)?;
    // The name is gone: nothing is left to be removed.
    draft.keep()?;
    sync_folder_of(target)
}

#[cfg(unix)]
fn same_file(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn same_file(_: &Metadata, _: &Metadata) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    fn message(result: Result<()>) -> String {
        result.expect_err("refused").to_string()
    }

    #[test]
    fn a_file_is_replaced_whole_and_private() {
        let dir = tempfile::tempdir().expect("a folder");
        let target = dir.path().join("out.csv");
        fs::write(&target, "a much longer text than the new one").expect("written");
        fs::set_permissions(&target, fs::Permissions::from_mode(0o644)).expect("set");
        write_file(&target, b"new\n", &[]).expect("written");
        assert_eq!(fs::read(&target).expect("read"), b"new\n");
        assert_eq!(fs::metadata(&target).expect("there").mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(dir.path()).expect("read").count(), 1, "no temporary file stays");
    }

    #[test]
    fn a_link_at_the_target_is_replaced_not_followed() {
        let dir = tempfile::tempdir().expect("a folder");
        let (other, target) = (dir.path().join("other"), dir.path().join("out.csv"));
        fs::write(&other, "precious").expect("written");
        symlink(&other, &target).expect("linked");
        write_file(&target, b"new", &[]).expect("written");
        assert_eq!(fs::read(&other).expect("read"), b"precious");
        assert!(fs::symlink_metadata(&target).expect("there").is_file());
    }

    #[test]
    fn the_store_and_the_input_are_never_overwritten() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = |name: &str| dir.path().join(name);
        fs::write(path("crm.db"), "store").expect("written");
        fs::create_dir(path("sub")).expect("made");
        symlink(path("crm.db"), path("soft")).expect("linked");
        fs::hard_link(path("crm.db"), path("hard")).expect("linked");
        let forbidden = [path("crm.db"), path("crm.db-wal")];
        for name in ["crm.db", "sub/../crm.db", "soft", "hard", "crm.db-wal", "sub/../crm.db-wal"] {
            let text = message(write_file(&path(name), b"x", &forbidden));
            assert!(text.contains(name) && text.contains("overwrite"), "{text}");
        }
        assert_eq!(fs::read(path("crm.db")).expect("read"), b"store");
        assert!(!path("crm.db-wal").exists());
        write_file(&path("crm.db.csv"), b"x", &forbidden).expect("another name is fine");
    }

    #[test]
    fn folders_devices_and_no_names_are_refused() {
        let dir = tempfile::tempdir().expect("a folder");
        symlink(dir.path(), dir.path().join("link")).expect("linked");
        assert!(message(write_file(dir.path(), b"x", &[])).ends_with("is a directory"));
        assert!(message(write_file(&dir.path().join("link"), b"x", &[])).ends_with("is a directory"));
        assert!(message(write_file(Path::new("/dev/null"), b"x", &[])).ends_with("is not a regular file"));
        assert!(message(write_file(Path::new(""), b"x", &[])).ends_with("is not the name of a file"));
        assert!(message(write_file(&dir.path().join("new/"), b"x", &[])).ends_with("is not the name of a file"));
        let lost = dir.path().join("missing/out.csv");
        let text = message(write_file(&lost, b"x", &[]));
        assert!(text.contains("missing/out.csv: there is no folder ") && !text.contains(".crmkit-"), "{text}");
        fs::write(dir.path().join("file"), "x").expect("written");
        let text = message(write_file(&dir.path().join("file/out.csv"), b"x", &[]));
        assert!(text.contains("file/out.csv: ") && !text.contains(".crmkit-"), "{text}");
    }

    #[test]
    fn a_closed_pipe_is_fine_and_a_full_disk_is_not() {
        struct Broken(io::ErrorKind);
        impl Write for Broken {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(self.0.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        assert!(write_all(&mut Broken(io::ErrorKind::BrokenPipe), b"x").is_ok());
        assert!(message(write_all(&mut Broken(io::ErrorKind::StorageFull), b"x")).starts_with("cannot write to standard output: "));
    }
}

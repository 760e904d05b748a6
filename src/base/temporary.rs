//! Temporary files and folders beside what they will become. All are known here, so that an interrupted run can take them away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What is there for the time being.
static THERE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// How the name of every temporary file and folder begins.
const PREFIX: &str = ".crmkit-";

/// Remembers a temporary file or folder until it is dropped.
#[derive(Debug)]
pub struct Note(PathBuf);

impl Note {
    fn of(path: &Path) -> Note {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        THERE.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());
        Note(path)
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        THERE.lock().unwrap_or_else(PoisonError::into_inner).retain(|path| *path != self.0);
    }
}

/// A new file of a random name in the folder of `target`, readable by its owner only.
///
/// # Errors
/// When the folder cannot be written.
pub fn file_beside(target: &Path) -> io::Result<(tempfile::NamedTempFile, Note)> {
    let file = tempfile::Builder::new().prefix(PREFIX).tempfile_in(folder_of(target))?;
    let note = Note::of(file.path());
    Ok((file, note))
}

/// A new folder of a random name in the folder of `target`, open to its owner only.
///
/// # Errors
/// When the folder cannot be written.
pub fn folder_beside(target: &Path) -> io::Result<(tempfile::TempDir, Note)> {
    let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(folder_of(target))?;
    let note = Note::of(folder.path());
    Ok((folder, note))
}

/// Gives the finished file `draft` the name of `target`, in the same file system, unless that is taken. The name of the
/// draft may stay beside it.
///
/// # Errors
/// When the name is taken, or the folder cannot be written.
pub fn take_free_name(draft: &Path, target: &Path) -> io::Result<()> {
    match fs::hard_link(draft, target) {
        // There are file systems without links.
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists && target.symlink_metadata().is_err() => fs::rename(draft, target),
        linked => linked,
    }
}

/// Makes the entry of `target` in its folder durable.
///
/// # Errors
/// When the disk does not take it.
pub fn sync_folder_of(target: &Path) -> io::Result<()> {
    // A folder may be writable without being readable; its entry is then as durable as the system makes it.
    match fs::File::open(folder_of(target)) {
        Ok(folder) if cfg!(unix) => folder.sync_all(),
        _ => Ok(()),
    }
}

/// Takes everything away that is there for the time being.
pub fn remove_all() {
    for path in THERE.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
        // The program is about to end: what cannot be removed stays.
        let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    }
}

/// The folder of a file.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_for_the_time_being_is_known_until_it_is_gone() {
        let dir = tempfile::tempdir().expect("a folder");
        let known = |path: &Path| THERE.lock().expect("no panic").iter().any(|p| p == path);
        let (file, note) = file_beside(&dir.path().join("out.csv")).expect("made");
        let path = file.path().to_path_buf();
        assert!(known(&path) && path.parent() == Some(dir.path()));
        drop((file, note));
        assert!(!known(&path) && !path.exists());
        let (folder, note) = folder_beside(&dir.path().join("crm.db")).expect("made");
        assert!(known(folder.path()));
        drop((folder, note));
        assert_eq!(fs::read_dir(dir.path()).expect("readable").count(), 0);
        assert_eq!((folder_of(Path::new("a")), folder_of(Path::new("/a/b"))), (Path::new("."), Path::new("/a")));
    }
}

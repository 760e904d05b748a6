//! What lies in a folder: the files that may be taken, those that are still being written, and what is none of them.

use std::fs;
use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::lang::say;

/// The endings of files that may hold tables.
const TABLES: [&str; 12] = ["csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "ods", "gz", "zip", "fods", "xlsb"];

/// The endings of files that another program has not finished.
const UNFINISHED: [&str; 8] = ["part", "partial", "crdownload", "download", "filepart", "tmp", "temp", "swp"];

/// A file that may be imported.
pub(super) struct Entry {
    /// Its name in the folder.
    pub(super) name: String,
    /// Where it is.
    pub(super) path: PathBuf,
    stamp: Stamp,
}

/// What changes when a file is written to.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    size: u64,
    inode: u64,
    modified: (i64, i64),
    changed: (i64, i64),
}

/// What was seen in a folder.
pub(super) struct Seen {
    /// The files that have settled.
    pub(super) entries: Vec<Entry>,
    /// The names of those that have not.
    pub(super) young: Vec<String>,
    /// How much else there is: folders, links, hidden and temporary files, rejects, what is no table.
    pub(super) passed: usize,
}

impl Entry {
    /// Whether the file is the one that was seen, and nobody has written to it since.
    pub(super) fn is_as_it_was(&self) -> bool {
        self.path.symlink_metadata().is_ok_and(|meta| Stamp::of(&meta) == self.stamp)
    }
}

impl Stamp {
    fn of(meta: &Metadata) -> Stamp {
        Stamp {
            size: meta.len(),
            inode: meta.ino(),
            modified: (meta.mtime(), meta.mtime_nsec()),
            changed: (meta.ctime(), meta.ctime_nsec()),
        }
    }

    /// Whether nothing has happened to the file for so long. What is copied may keep an old time of its contents, but every byte
    /// that is written moves the other time, which nobody can set.
    fn rests(&self, now: Duration, settle: Duration) -> bool {
        let since = |(seconds, nanos): (i64, i64)| {
            let then = Duration::new(u64::try_from(seconds).unwrap_or(0), u32::try_from(nanos).unwrap_or(0));
            now.checked_sub(then).unwrap_or_default()
        };
        // A time of the contents that lies ahead says nothing.
        let ahead = self.modified.0 > i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        since(self.changed) >= settle && (ahead || since(self.modified) >= settle)
    }
}

/// Looks at a folder at a time `now` since 1970. The files in `forbidden` are the store's own.
pub(super) fn look(dir: &Path, now: Duration, settle: Duration, forbidden: &[PathBuf]) -> Result<Seen> {
    let cannot = || say!("cannot read the folder {dir}", dir = dir.display());
    let mut seen = Seen { entries: Vec::new(), young: Vec::new(), passed: 0 };
    for found in fs::read_dir(dir).with_context(cannot)? {
        let found = found.with_context(cannot)?;
        let (path, name) = (found.path(), found.file_name().to_string_lossy().into_owned());
        // It may be gone by now.
        let Ok(meta) = path.symlink_metadata() else { continue };
        let own = path.canonicalize().is_ok_and(|p| forbidden.contains(&p)) || forbidden.contains(&path);
        if !meta.is_file() || own || !may_be_table(&name) {
            seen.passed += 1;
            continue;
        }
        let stamp = Stamp::of(&meta);
        if stamp.rests(now, settle) {
            seen.entries.push(Entry { name, path, stamp });
        } else {
            seen.young.push(name);
        }
    }
    seen.young.sort();
    Ok(seen)
}

/// Whether a file of that name is meant to be taken: neither hidden, nor temporary, nor rejects of an import, and called like a table.
fn may_be_table(name: &str) -> bool {
    let small = name.to_lowercase();
    let ending = small.rsplit_once('.').map_or("", |(_, ending)| ending);
    let temporary = small.starts_with(['.', '~']) || small.ends_with('~') || UNFINISHED.contains(&ending);
    let rejects = small.ends_with(".csv") && small.contains(".rejects.");
    !temporary && !rejects && TABLES.contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_finished_tables_are_taken() {
        for name in ["march.csv", "März 2026.XLSX", "a.tsv", "orders.csv.gz", "x.zip", "收银.xls"] {
            assert!(may_be_table(name), "{name}");
        }
        for name in [
            "~$march.xlsx",
            ".march.csv",
            "a.csv.part",
            "a.crdownload",
            "a.csv~",
            "a.csv.rejects.csv",
            "a.csv.rejects.2.csv",
            "crm.db",
            "notes.md",
            "csv",
        ] {
            assert!(!may_be_table(name), "{name}");
        }
    }

    #[test]
    fn a_file_rests_once_both_its_times_are_old_enough() {
        let (now, settle) = (Duration::from_secs(1_000), Duration::from_secs(60));
        let stamp = |modified, changed| Stamp { size: 1, inode: 1, modified: (modified, 0), changed: (changed, 0) };
        assert!(stamp(100, 900).rests(now, settle));
        assert!(!stamp(100, 950).rests(now, settle), "an old time of contents may be a copy's");
        assert!(!stamp(950, 900).rests(now, settle));
        assert!(stamp(5_000, 900).rests(now, settle), "a clock that went ahead");
    }
}

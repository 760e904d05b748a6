//! The files of one import, looked at one after the other.

use anyhow::Result;

use crate::entity::settings::Settings;
use crate::import::{self, Kind, Options, Plan, Source};

/// A file that is to be imported.
pub(super) struct File {
    /// What its rows are.
    pub(super) kind: Kind,
    /// Where it is.
    pub(super) source: Source,
    /// What the person settled.
    pub(super) options: Options,
    /// Which of the columns that were named by `--map` it has.
    pub(super) named: Vec<bool>,
}

/// A file of which it is decided how it is read.
pub(super) struct Surveyed {
    /// Where it is.
    pub(super) source: Source,
    /// How it is read.
    pub(super) plan: Plan,
    /// The store's settings for which it is read.
    pub(super) settings: Settings,
}

/// Looks at one file after the other.
pub(super) struct Surveys {
    /// What the rows of all files are; found for each when `None`.
    pub(super) wanted: Option<Kind>,
    /// The store's settings.
    pub(super) known: Settings,
    /// The files that are left.
    pub(super) files: std::vec::IntoIter<File>,
}

impl Surveys {
    /// How many bytes the files that are left have on the disk.
    pub(super) fn bytes(&self) -> u64 {
        self.files.as_slice().iter().filter_map(|file| std::fs::metadata(file.source.path()?).ok()).map(|meta| meta.len()).sum()
    }
}

impl Iterator for Surveys {
    type Item = Result<Surveyed>;

    fn next(&mut self) -> Option<Result<Surveyed>> {
        let File { source, options, .. } = self.files.next()?;
        Some(import::survey(&source, self.wanted, &options, &self.known).map(|plan| {
            // The next files are read for a store in this currency: another one is refused row by row, not added up.
            let settings = self.known.clone();
            self.known.currency = plan.currency.unwrap_or(self.known.currency);
            Surveyed { source, plan, settings }
        }))
    }
}

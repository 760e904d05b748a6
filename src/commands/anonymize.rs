//! `crmkit anonymize`: a copy for outsiders with made-up persons.

use std::fs::File;
use std::io;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Session;
use crate::base::error::{Exit, Failure};
use crate::base::temporary;
use crate::lang::say;
use crate::output::Growing;
use crate::store::Store;
use crate::store::privacy::anonymize::anonymize;

/// Write a copy of the store with made-up persons, for a consultant
///
/// Names, codes, emails, phones and staff are made up, the same in every copy of this store; addresses, notes, subjects, texts
/// and reasons are left out, and so are the log of changes, command lines and the names of files. Figures are the same.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
What stays: amounts, days and products; city, region, country and the first two characters of the postal code; categories
(industry, occupation, gender, status, tags, channels, types, causes …); the year of birth; names of products, surveys and
campaigns. Whoever knows when somebody bought what can still tell who it is: give the copy only to those you trust.

What is looked for in names and in the log differs: suspected duplicates, and what was known on earlier days. So the quality score
of the copy is another one: uniqueness counts duplicates, and those of made-up names are not those of the real ones.
Fields of your own are left out, but for those that --keep-own names: they must be categories with few values.

Examples:
  crmkit anonymize for-the-consultant.db
  crmkit anonymize for-the-consultant.db --keep-own shoe,club
  crmkit --db for-the-consultant.db report overview")]
pub struct Anonymize {
    /// The copy: a new file
    pub out: PathBuf,
    /// Keep these fields of your own, which must be categories
    #[arg(long, value_name = "FIELDS", value_delimiter = ',')]
    pub keep_own: Vec<String>,
}

impl Anonymize {
    /// Writes the copy.
    ///
    /// # Errors
    /// When there is a file of that name already, a field is no category, or the disk refuses.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        if self.out.symlink_metadata().is_ok() {
            return Err(Failure::new(say!("{out} already exists", out = self.out.display())).hint(say!("name another file")).into());
        }
        let mut out = Growing::begin(&self.out, &Store::files(store.path()))?;
        // What is not made up yet stays beside the store.
        let (work, _note) =
            temporary::folder_beside(store.path()).with_context(|| say!("cannot write beside {path}", path = store.path().display()))?;
        let made = anonymize(&store, work.path(), &self.keep_own)?;
        io::copy(&mut File::open(made)?, out.file()).with_context(|| say!("cannot write {out}", out = self.out.display()))?;
        out.finish_new([self.out.clone()])?;
        session.ui.say(say!("{out} holds the figures of {db} with made-up persons", out = self.out.display(), db = session.db().display()));
        Ok(Exit::Ok)
    }
}

//! `crmkit answer list`.

use anyhow::Result;

use super::table;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::page::Page;
use crate::store::records::knowledge;

/// Options of `crmkit answer list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit answer list
  crmkit answer list --topic returns
  crmkit answer list -o questions.csv")]
pub struct List {
    /// Only answers about this
    #[arg(long)]
    pub topic: Option<String>,
}

impl List {
    /// Lists the answers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let mut entries = knowledge::all(store.conn())?;
        if let Some(topic) = &self.topic {
            let wanted = topic.trim().to_lowercase();
            entries.retain(|e| e.topic.as_ref().is_some_and(|t| t.to_lowercase() == wanted));
        }
        let mut page = Page::new("answers", "Answers");
        page.table(table("Answers", entries));
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

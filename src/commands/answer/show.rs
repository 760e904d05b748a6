//! `crmkit answer show`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::{codes, knowledge};

/// Options of `crmkit answer show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit answer show A0001")]
pub struct Show {
    /// Code of the answer
    pub code: String,
}

impl Show {
    /// Shows the answer.
    ///
    /// # Errors
    /// When there is no such answer.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let entry = knowledge::get(store.conn(), codes::ANSWER.key(store.conn(), &self.code)?)?;
        let mut table =
            Table::new("answer", entry.question.clone()).column("field", "Field", Kind::Text).column("value", "Value", Kind::Text);
        let rows = [("question", Some(entry.question)), ("answer", Some(entry.answer)), ("topic", entry.topic), ("words", entry.words)];
        for (field, value) in rows {
            if let Some(value) = value {
                table.push(vec![field.into(), value.into()]);
            }
        }
        let mut page = Page::new("answer", say!("Answer {entry_code}", entry_code = entry.code));
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

//! `crmkit survey list`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::surveys;

/// Options of `crmkit survey list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey list
  crmkit survey list --as-of 2024-12-31 -f csv -o surveys.csv")]
pub struct List;

impl List {
    /// Lists the surveys by their codes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let snapshot = session.snapshot(&store)?;
        let found = surveys::all(snapshot.conn(), snapshot.as_of, None)?;
        let table = Table::of("surveys", "Surveys", &found)
            .col("survey", "Survey", Kind::Text, |s| &s.code)
            .col("questions", "Questions", Kind::Count, |s| s.questions)
            .col("responses", "Responses", Kind::Count, |s| s.responses)
            .col("anonymous", "Anonymous", Kind::Count, |s| s.anonymous)
            .col("first", "First", Kind::Date, |s| s.first)
            .col("last", "Last", Kind::Date, |s| s.last)
            .col("measures", "Measures", Kind::Text, |s| s.roles.join(", "))
            .col("name", "Name", Kind::Text, |s| s.name.clone())
            .table();
        let mut page = Page::new("surveys", "Surveys");
        page.as_of = Some(snapshot.as_of);
        if table.rows.is_empty() {
            page.note(say!(
                "There is no survey yet. Define one: crmkit survey define CODE --from csat; or take one in: crmkit import surveys FILE."
            ));
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

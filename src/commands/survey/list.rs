//! `crmkit survey list`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
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
        let mut table = Table::new("surveys", "Surveys")
            .column("survey", "Survey", Kind::Text)
            .column("questions", "Questions", Kind::Count)
            .column("responses", "Responses", Kind::Count)
            .column("anonymous", "Anonymous", Kind::Count)
            .column("first", "First", Kind::Date)
            .column("last", "Last", Kind::Date)
            .column("measures", "Measures", Kind::Text)
            .column("name", "Name", Kind::Text);
        for survey in surveys::all(snapshot.conn(), snapshot.as_of, None)? {
            table.push(vec![
                survey.code.into(),
                survey.questions.into(),
                survey.responses.into(),
                survey.anonymous.into(),
                survey.first.into(),
                survey.last.into(),
                survey.roles.join(", ").into(),
                survey.name.into(),
            ]);
        }
        let mut page = Page::new("surveys", "Surveys");
        page.as_of = Some(snapshot.as_of);
        if table.rows.is_empty() {
            page.note(
                "There is no survey yet. Define one: crmkit survey define CODE --from csat; or take one in: crmkit import surveys FILE.",
            );
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

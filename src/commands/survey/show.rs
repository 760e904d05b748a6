//! `crmkit survey show`.

use anyhow::Result;

use super::questions;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::page::{Page, Table};
use crate::store::records::{codes, surveys};

/// Options of `crmkit survey show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey show SPRING
  crmkit survey show SPRING -f csv -o questions.csv")]
pub struct Show {
    /// Code of the survey
    pub code: String,
}

impl Show {
    /// Shows the survey.
    ///
    /// # Errors
    /// When there is no such survey.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let snapshot = session.snapshot(&store)?;
        let (key, code) = codes::SURVEY.record(snapshot.conn(), &self.code)?;
        let asked = surveys::questions(snapshot.conn(), key)?;
        let counts = surveys::answer_counts(snapshot.conn(), key, snapshot.as_of)?;
        let mut page = Page::new("survey", say!("Survey {code}", code));
        page.as_of = Some(snapshot.as_of);
        let counted: Vec<_> = asked.iter().zip(counts).map(|(question, count)| (&question.asked, Some(count))).collect();
        let mut table = questions::table(&counted);
        let found: Vec<&str> = asked.iter().filter(|q| q.scale_found).map(|q| q.asked.code.as_str()).collect();
        if !found.is_empty() {
            table.note(say!("The scales of {found} were found from their answers; state them with: crmkit survey define {code} --update --question 'CODE; scale=LOW-HIGH'.", found = found.join(", "), code));
        }
        let day = |day: Option<crate::base::dates::Day>| day.map(|d| d.to_string());
        let came = surveys::all(snapshot.conn(), snapshot.as_of, Some(key))?.into_iter().flat_map(|survey| {
            [
                ("name", Some(survey.name)),
                ("notes", survey.notes),
                ("responses", Some(survey.responses.to_string())),
                ("customers", Some(survey.customers.to_string())),
                ("anonymous", Some(survey.anonymous.to_string())),
                ("of_orders", Some(survey.of_orders.to_string())),
                ("of_complaints", Some(survey.of_complaints.to_string())),
                ("first", day(survey.first)),
                ("last", day(survey.last)),
            ]
        });
        page.table(table);
        page.table(Table::fields("survey", "What came in", came));
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

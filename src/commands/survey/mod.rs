//! `crmkit survey`: what is asked, and what is answered by hand.

mod answer;
mod define;
mod list;
mod questionnaires;
mod questions;
mod show;

use anyhow::Result;
use clap::Subcommand;
use rusqlite::Connection;

use super::Session;
use super::later::Later;
use crate::base::error::{Exit, Failure};
use crate::store::records::surveys;

/// What to do with surveys.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A survey has questions; the role of a question (csat, nps, expectation, functional …) tells the reports what it measures.

Examples:
  crmkit survey questionnaires
  crmkit survey define SPRING --from shop --feature delivery --feature price
  crmkit survey answer SPRING --customer C0007 --answers recommend=9 overall=4
  crmkit import surveys spring.csv --survey SPRING
  crmkit survey list")]
pub enum Survey {
    /// Define a survey: its questions from the library, a file, or options
    Define(Later<Box<define::Define>>),
    /// List the surveys with what came in
    List(Later<list::List>),
    /// Show the questions of a survey and what came in
    Show(Later<show::Show>),
    /// Store what one respondent answered and print its code
    Answer(Later<Box<answer::Answer>>),
    /// List the ready questionnaires, or show the questions of one
    Questionnaires(Later<questionnaires::Questionnaires>),
}

impl Survey {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Survey::Define(c) => c.0.run(session),
            Survey::List(c) => c.0.run(session),
            Survey::Show(c) => c.0.run(session),
            Survey::Answer(c) => c.0.run(session),
            Survey::Questionnaires(c) => c.0.run(session),
        }
    }
}

/// Key and code of the survey with that code, in any case.
fn by_code(conn: &Connection, code: &str) -> Result<(i64, String)> {
    let code = code.trim();
    if let Some(key) = surveys::by_code(conn, code)? {
        return Ok((key, code.to_string()));
    }
    let all = surveys::codes(conn)?;
    if let Some((key, known)) = all.iter().find(|(_, known)| known.eq_ignore_ascii_case(code)) {
        return Ok((*key, known.clone()));
    }
    let failure = Failure::new(format!("there is no survey '{code}'"));
    Err(failure.near(code, all.iter().map(|(_, known)| known.as_str()), Some("'crmkit survey list' lists them")).into())
}

//! `crmkit survey`: what is asked, and what is answered by hand.

mod answer;
mod define;
mod list;
mod questionnaires;
mod questions;
mod show;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::later::Later;
use crate::base::error::Exit;

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

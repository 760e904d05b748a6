//! `crmkit complaint`: complaints and the steps they take.

mod advance;
mod clock;
mod list;
mod open;
mod reopen;
mod show;

use anyhow::Result;
use clap::Subcommand;
use rusqlite::Connection;

use super::Session;
use super::given::Moment;
use crate::db::complaints::{self, StepTaken};
use crate::error::{Exit, Failure};
use crate::model::service::Step;

/// What to do with complaints.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A complaint goes from received to confirmed, analysed, planned, resolved and closed; it can be reopened.

Examples:
  crmkit complaint open C0007 --type delivery --severity 3 --text 'parcel came open'
  crmkit complaint advance K0001 --note 'called back'
  crmkit complaint list --overdue")]
pub enum Complaint {
    /// Open a complaint and print its code
    Open(Box<open::Open>),
    /// List complaints
    List(list::List),
    /// Show a complaint, its steps and its deadlines
    Show(show::Show),
    /// Take a complaint to its next step
    Advance(advance::Advance),
    /// Open a resolved or closed complaint again
    Reopen(reopen::Reopen),
}

impl Complaint {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Complaint::Open(c) => c.run(session),
            Complaint::List(c) => c.run(session),
            Complaint::Show(c) => c.run(session),
            Complaint::Advance(c) => c.run(session),
            Complaint::Reopen(c) => c.run(session),
        }
    }
}

/// Key of the complaint with that code.
fn by_code(conn: &Connection, code: &str) -> Result<i64> {
    complaints::by_code(conn, code.trim())?
        .ok_or_else(|| Failure::new(format!("there is no complaint '{code}'")).hint("'crmkit complaint list' lists them").into())
}

/// A new step after `steps`, which must not lie before the last of them.
fn next_taken(steps: &[StepTaken], step: Step, moment: Moment, person: &str, note: Option<String>) -> Result<StepTaken> {
    let mut at = moment.at;
    if let Some(last) = steps.last() {
        let before = moment.day < last.day || matches!((moment.at, last.at), (Some(new), Some(old)) if new < old);
        if before {
            return Err(Failure::usage(format!("--at lies before the last step, which was taken on {}", last.day)).into());
        }
        // Within one day steps are told apart by their moments; one without a moment comes right after the last.
        if moment.day == last.day {
            at = at.or(last.at);
        }
    }
    Ok(StepTaken { step, day: moment.day, at, person: Some(person.to_string()), note })
}

//! `crmkit complaint`: complaints and the steps they take.

mod advance;
mod assign;
mod close;
mod compensate;
mod edit;
mod filter;
mod list;
mod open;
mod reopen;
mod reply;
mod settle;
mod show;

use anyhow::Result;
use clap::Subcommand;
use rusqlite::Connection;

use super::Session;
use super::import::ComplaintImport;
use super::later::Later;
use crate::base::dates::{Day, Moment};
use crate::base::error::{Exit, Failure};
use crate::entity::service;
use crate::entity::service::StepTaken;
use crate::entity::settings::Settings;
use crate::entity::standing::Standing;
use crate::lang::say;
use crate::store::records::{codes, orders};

/// What to do with complaints.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A complaint goes from received to confirmed, analysed, planned, resolved and closed; it can be reopened. Its deadlines follow
from its severity: 'crmkit config list' shows the targets (sla-1 to sla-4), the hours in which they run, and when to escalate.

Examples:
  crmkit complaint open C0007 --type delivery --severity 3 --text 'parcel came open'
  crmkit complaint advance K0001 --note 'called back'
  crmkit complaint list --overdue
  crmkit complaint compensate K0001 voucher --amount 10
  crmkit complaint close K0001 --satisfaction 5")]
pub enum Complaint {
    /// Open a complaint and print its code
    Open(Later<Box<open::Open>>),
    /// List complaints
    List(Later<Box<list::List>>),
    /// Show a complaint, its steps and its deadlines
    Show(Later<show::Show>),
    /// Take a complaint to its next step
    Advance(Later<advance::Advance>),
    /// Give a complaint to somebody
    Assign(Later<assign::Assign>),
    /// Change what is recorded of a complaint
    Edit(Later<Box<edit::Edit>>),
    /// Compensate the customer, within the budget
    Compensate(Later<compensate::Compensate>),
    /// Write a reply from a template, with the customer's and the complaint's fields
    Reply(Later<reply::Reply>),
    /// Close a complaint after the customer was asked
    Close(Later<close::Close>),
    /// Open a resolved or closed complaint again
    Reopen(Later<reopen::Reopen>),
    /// Import old complaints with the dates of their steps
    Import(Later<ComplaintImport>),
}

impl Complaint {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Complaint::Open(c) => c.0.run(session),
            Complaint::List(c) => c.0.run(session),
            Complaint::Show(c) => c.0.run(session),
            Complaint::Advance(c) => c.0.run(session),
            Complaint::Assign(c) => c.0.run(session),
            Complaint::Edit(c) => c.0.run(session),
            Complaint::Compensate(c) => c.0.run(session),
            Complaint::Reply(c) => c.0.run(session),
            Complaint::Close(c) => c.0.run(session),
            Complaint::Reopen(c) => c.0.run(session),
            Complaint::Import(c) => c.0.run(session),
        }
    }
}

/// Key of the order with that code, which must not be another customer's: a complaint may be of nobody in particular, and so may
/// an order.
fn order_of(conn: &Connection, code: &str, customer: Option<i64>) -> Result<i64> {
    let id = codes::ORDER.key(conn, code)?;
    let owner = orders::get(conn, id)?.customer;
    if owner.is_some() && customer.is_some() && owner != customer {
        return Err(Failure::new(say!("order '{code}' belongs to another customer", code)).into());
    }
    Ok(id)
}

/// Key of the order that a complaint led to: the customer's, and not from before the complaint.
fn sale_of(conn: &Connection, code: &str, complaint: &service::Complaint) -> Result<i64> {
    let id = order_of(conn, code, complaint.customer)?;
    let day = orders::get(conn, id)?.day;
    if day < complaint.received_on {
        let failure = Failure::new(say!(
            "order '{code}' of {day} is older than the complaint of {received_on}",
            code,
            day,
            received_on = complaint.received_on
        ));
        return Err(failure.hint(say!("name the order that the customer placed after complaining")).into());
    }
    Ok(id)
}

/// Where a complaint stands after the steps taken by a day.
fn standing(complaint: &service::Complaint, steps: &[StepTaken], until: Day, settings: &Settings) -> Standing {
    let received = Moment { day: complaint.received_on, at: complaint.received_at };
    let steps = steps.iter().filter(|s| s.day <= until).map(|s| (s.step, s.when()));
    Standing::of(received, complaint.severity, steps, settings)
}

/// The `new` step of the complaint called `code`, which must not lie before the last of its `steps`; `stated` where the person
/// said when it was taken.
fn next_taken(code: &str, steps: &[StepTaken], mut new: StepTaken, stated: bool) -> Result<StepTaken> {
    if let Some(last) = steps.last() {
        let before = new.day < last.day || matches!((new.at, last.at), (Some(new), Some(old)) if new < old);
        if before {
            let when = if stated { "--at lies" } else { "now is" };
            let failure = Failure::usage(say!(
                "{when} before the last step of complaint {code}, which was taken on {day}",
                when,
                code,
                day = last.day
            ));
            return Err(failure
                .hint(say!("add when this step was taken, that day or later: --at {day}", day = last.day))
                .hint(say!("'crmkit complaint show {code}' lists its steps; 'crmkit undo' takes a wrong one back", code))
                .into());
        }
        // Within one day steps are told apart by their moments; one without a moment comes right after the last.
        if new.day == last.day {
            new.at = new.at.or(last.at);
        }
    }
    Ok(new)
}

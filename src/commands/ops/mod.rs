//! `crmkit ops`: what happened to the store, and what each operation did.

mod export;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::given::local;
use super::history::command;
use crate::base::error::{Exit, Failure};
use crate::entity::settings::Settings;
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::ledger::audit;
use crate::store::ledger::audit::Logged;
use crate::store::ledger::told::Told;
use crate::store::records::settings;

/// Options of `crmkit ops`.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_long_help = "\
Every command that changes the store is one operation: one row here, one undo step.

Examples:
  crmkit ops
  crmkit ops show 12
  crmkit ops export -o log.csv
  crmkit undo 12")]
pub struct Ops {
    /// What to do; by default list.
    #[command(subcommand)]
    pub deed: Option<Deed>,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// What to do with the log.
#[derive(Subcommand, Debug)]
pub enum Deed {
    /// Show what one operation did: rows made, and fields before and after
    #[command(after_long_help = "\
Examples:
  crmkit ops show 12
  crmkit ops show 12 --table changed -f csv")]
    Show {
        /// Number of the operation
        operation: i64,
        /// Show at most this many changed rows; by default 50 in a text, else all
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    /// Write the whole log for an audit: who, when, what, before and after
    Export(export::Export),
}

impl Ops {
    /// Shows the log, or one operation.
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self.deed {
            Some(Deed::Show { operation, limit }) => show(session, operation, limit),
            Some(Deed::Export(export)) => export.run(session),
            None => list(session, self.limit),
        }
    }
}

fn list(session: &Session, limit: Option<usize>) -> Result<Exit> {
    let store = session.store_read()?;
    let settings = settings::read(store.conn())?;
    let (found, total) = audit::list(store.conn(), session.limit(limit, 50))?;
    let table = Table::of("operations", "Operations", &found)
        .col("operation", "No.", Kind::Count, |op| op.id)
        .col("time", "Time", Kind::Text, |op| local(op.at, &settings.zone))
        .col("command", "Command", Kind::Text, |op| command(op))
        .col("summary", "Summary", Kind::Text, |op| &op.summary)
        .col("state", "State", Kind::Text, |op| state(op))
        .col("person", "Who", Kind::Text, |op| &op.person)
        .notes((found.len() < total).then(|| say!("{found} earlier; --limit {total} lists them all", found = total - found.len(), total)));
    let mut page = Page::new("operations", "Operations");
    page.table(table.table());
    session.show(&[page])?;
    Ok(Exit::Ok)
}

/// Whether an operation still stands.
fn state(op: &Logged) -> String {
    match op.undone_by {
        Some(by) => format!("undone by {by}"),
        None => "stands".to_string(),
    }
}

fn show(session: &Session, operation: i64, limit: Option<usize>) -> Result<Exit> {
    let store = session.store_read()?;
    let conn = store.conn();
    let settings = settings::read(conn)?;
    let op = audit::get(conn, operation)?
        .ok_or_else(|| Failure::new(say!("there is no operation {operation}", operation)).hint(say!("'crmkit ops' lists them")))?;
    let mut page = Page::new("operation", say!("Operation {operation}", operation));
    page.table(particulars(&op, &settings));
    let made = Table::of("made", "Rows made", audit::made(conn, operation)?)
        .col("table", "Table", Kind::Text, |(table, _)| *table)
        .col("rows", "Rows", Kind::Count, |(_, rows)| *rows)
        .table();
    page.table(made);
    let mut changed = Table::new("changed", "Rows changed")
        .column("table", "Table", Kind::Text)
        .column("record", "Record", Kind::Text)
        .column("field", "Field", Kind::Text)
        .column("before", "Before", Kind::Text)
        .column("after", "After", Kind::Text);
    let (limit, total) = (session.limit(limit, 50), audit::changed(conn, operation)?);
    if let Some(limit) = limit.filter(|l| *l < total) {
        changed.note(say!("{limit} more rows changed; --limit {total} shows them all", limit = total - limit, total));
    }
    let told = Told { conn, exponent: settings.currency.exponent, audit: false };
    for change in audit::changes(conn, operation, limit)? {
        let record = told.record(&change)?;
        let mut add = |field: &str, before: Option<String>, after: Option<String>| {
            changed.push(vec![Cell::text(&change.table), Cell::text(&record), field.into(), before.into(), after.into()]);
        };
        match change.kind.as_str() {
            "delete" => add("(row)", Some("there".to_string()), Some("taken out".to_string())),
            "insert" => add("(row)", None, Some("put back".to_string())),
            _ => {
                let found = told.differences(&change.table, &change.before, &change.after)?;
                found.into_iter().for_each(|d| add(&d.field, d.before, d.after));
            }
        }
    }
    page.table(changed);
    session.show(&[page])?;
    Ok(Exit::Ok)
}

fn particulars(op: &Logged, settings: &Settings) -> Table {
    let fields = [
        ("time", local(op.at, &settings.zone)),
        ("person", op.person.clone()),
        ("command", command(op)),
        ("command_line", op.command_line.clone()),
        ("summary", op.summary.clone()),
        ("state", state(op)),
    ];
    Table::fields("operation", "Particulars", fields)
}

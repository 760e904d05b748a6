//! `crmkit complaint list`.

use anyhow::Result;

use super::clock::{Standing, looked_at};
use crate::commands::Session;
use crate::commands::sql::Where;
use crate::dates::Day;
use crate::db::complaints;
use crate::error::Exit;
use crate::model::words::Word;
use crate::page::{Cell, Kind, Page, Table};

/// Options of `crmkit complaint list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint list --open
  crmkit complaint list --overdue --assignee Kim
  crmkit complaint list --severity 4 -o critical.csv
  crmkit complaint list --where \"channel = 'phone' AND text LIKE '%late%'\"")]
pub struct List {
    /// Only complaints that are neither resolved nor closed
    #[arg(long)]
    pub open: bool,
    /// Only open complaints past their deadline
    #[arg(long)]
    pub overdue: bool,
    /// Only complaints of this severity
    #[arg(long, value_name = "1-4", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub severity: Option<u8>,
    /// Only complaints of this assignee
    #[arg(long)]
    pub assignee: Option<String>,
    /// The condition on the view `complaints`.
    #[command(flatten)]
    pub picked: Where,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

impl List {
    /// Lists the complaints, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store_read()?;
        let picked = self.picked.picked(session, &mut store, "complaints")?;
        let snapshot = session.snapshot(&store)?;
        let zone = &snapshot.settings.zone;
        let now = looked_at(snapshot.as_of, session.actor().now, zone);
        let mut table = Table::new("complaints", "Complaints")
            .column("code", "Code", Kind::Text)
            .column("received_on", "Received", Kind::Date)
            .column("customer", "Customer", Kind::Text)
            .column("severity", "Severity", Kind::Count)
            .column("type", "Type", Kind::Text)
            .column("step", "Step", Kind::Text)
            .column("due", "Due", Kind::Date)
            .column("overdue", "Overdue", Kind::Text)
            .column("assignee", "Assignee", Kind::Text)
            .column("subject", "Subject", Kind::Text)
            .column("name", "Name", Kind::Text)
            .column("since", "Since", Kind::Date);
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        let mut more = 0;
        for (id, c) in complaints::until(snapshot.conn(), snapshot.as_of)?.into_iter().rev() {
            let assigned = |a: &String| c.assignee.as_ref().is_some_and(|known| known.to_lowercase() == a.to_lowercase());
            if picked.as_ref().is_some_and(|p| !p.contains(&c.code)) {
                continue;
            }
            if self.severity.is_some_and(|s| c.severity != Some(s)) || !self.assignee.as_ref().is_none_or(assigned) {
                continue;
            }
            let mut steps = complaints::steps(snapshot.conn(), id)?;
            steps.retain(|s| s.day <= snapshot.as_of);
            let standing = Standing::of(&c, &steps, &snapshot.settings);
            let overdue = standing.is_overdue(now);
            if (self.open && !standing.is_open()) || (self.overdue && !overdue) {
                continue;
            }
            if table.rows.len() >= limit {
                more += 1;
                continue;
            }
            let (customer, name) = snapshot.customer(c.customer)?.unwrap_or_default();
            let due = standing.due.filter(|_| standing.is_open()).map(|d| Day::from_unix(d, zone));
            table.push(vec![
                c.code.into(),
                c.received_on.into(),
                customer.into(),
                c.severity.map(i64::from).into(),
                c.kind.map(Word::word).into(),
                standing.step.word().into(),
                due.into(),
                Cell::text(if overdue { "yes" } else { "no" }),
                c.assignee.into(),
                c.subject.into(),
                name.into(),
                standing.since.into(),
            ]);
        }
        if more > 0 {
            table.notes.push(format!("{more} more; --limit {} lists them all", more + table.rows.len()));
        }
        let mut page = Page::new("complaints", "Complaints");
        page.as_of = Some(snapshot.as_of);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

//! `crmkit complaint list`.

use anyhow::Result;

use super::filter::{Filter, complaints};
use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::local;
use crate::commands::sql::Where;
use crate::entity::service::Complaint;
use crate::entity::standing;
use crate::entity::standing::Standing;
use crate::lang::say;
use crate::page::{Kind, Page, Table};

/// Options of `crmkit complaint list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The latest come first; with --open, --overdue or --escalated the most urgent. Due is what comes next: the first answer while there
is none, then the resolution.

Examples:
  crmkit complaint list --open
  crmkit complaint list --overdue --assignee Kim
  crmkit complaint list --escalated --severity 3..4
  crmkit complaint list --follow-up-due
  crmkit complaint list --type delivery --from 2024-03-01 --to 2024-03-31 -o march.csv
  crmkit complaint list --where \"channel = 'phone' AND text LIKE '%late%'\"")]
pub struct List {
    /// The conditions.
    #[command(flatten)]
    pub filter: Filter,
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
    /// When the store cannot be read, or a condition names what is not there.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store_read()?;
        let conditions = self.filter.conditions(session, &store)?;
        let picked = self.picked.picked(session, &mut store, "complaints")?;
        let snapshot = session.snapshot(&store)?;
        let zone = &snapshot.settings.zone;
        let now = snapshot.moment;
        let found = complaints(&snapshot, &conditions, now, |code| picked.as_ref().is_none_or(|p| p.contains(code)))?;
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        let count = found.len();
        let with_name =
            |(c, standing): (Complaint, Standing)| Ok((c.customer.map(|key| snapshot.customer(key)).transpose()?.flatten(), c, standing));
        let rows = found.into_iter().take(limit).map(with_name).collect::<Result<Vec<_>>>()?;
        let table = Table::of("complaints", "Complaints", &rows)
            .col("code", "Code", Kind::Text, |(_, c, _)| &c.code)
            .col("received_on", "Received", Kind::Date, |(_, c, _)| c.received_on)
            .col("customer", "Customer", Kind::Text, |(who, ..)| who.as_ref().map(|w| &w.0))
            .col("severity", "Severity", Kind::Count, |(_, c, _)| c.severity)
            .col("state", "State", Kind::Text, |(.., standing)| standing.urgency(now).word())
            .col("due", "Due", Kind::Text, |(.., standing)| standing.next_due().map(|d| local(d.at, zone)))
            .col("step", "Step", Kind::Text, |(.., standing)| standing.step.word())
            .col("type", "Type", Kind::Text, |(_, c, _)| c.kind.map(Word::word))
            .col("assignee", "Assignee", Kind::Text, |(_, c, _)| c.assignee.clone())
            .col("subject", "Subject", Kind::Text, |(_, c, _)| c.subject.clone())
            .col("name", "Name", Kind::Text, |(who, ..)| who.as_ref().map(|w| &w.1))
            .col("since", "Since", Kind::Date, |(.., standing)| standing.since)
            .col("follow_up_on", "Follow-up", Kind::Date, |(_, c, _)| c.follow_up_on)
            .notes((count > limit).then(|| say!("{limit} more; --limit {count} lists them all", limit = count - limit, count)))
            .table();
        let mut page = Page::new("complaints", "Complaints");
        page.as_of = Some(snapshot.as_of);
        page.note(standing::rule(&snapshot.settings));
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

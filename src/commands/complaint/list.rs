//! `crmkit complaint list`.

use anyhow::Result;

use super::filter::{Filter, complaints};
use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::local;
use crate::commands::sql::Where;
use crate::entity::standing;
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
        let mut table = Table::new("complaints", "Complaints")
            .column("code", "Code", Kind::Text)
            .column("received_on", "Received", Kind::Date)
            .column("customer", "Customer", Kind::Text)
            .column("severity", "Severity", Kind::Count)
            .column("state", "State", Kind::Text)
            .column("due", "Due", Kind::Text)
            .column("step", "Step", Kind::Text)
            .column("type", "Type", Kind::Text)
            .column("assignee", "Assignee", Kind::Text)
            .column("subject", "Subject", Kind::Text)
            .column("name", "Name", Kind::Text)
            .column("since", "Since", Kind::Date)
            .column("follow_up_on", "Follow-up", Kind::Date);
        let found = complaints(&snapshot, &conditions, now, |code| picked.as_ref().is_none_or(|p| p.contains(code)))?;
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        let count = found.len();
        for (c, standing) in found.into_iter().take(limit) {
            let (customer, name) = snapshot.customer(c.customer)?.unwrap_or_default();
            table.push(vec![
                c.code.into(),
                c.received_on.into(),
                customer.into(),
                c.severity.map(i64::from).into(),
                standing.urgency(now).word().into(),
                standing.next_due().map(|d| local(d.at, zone)).into(),
                standing.step.word().into(),
                c.kind.map(Word::word).into(),
                c.assignee.into(),
                c.subject.into(),
                name.into(),
                standing.since.into(),
                c.follow_up_on.into(),
            ]);
        }
        if count > limit {
            table.notes.push(format!("{} more; --limit {count} lists them all", count - limit));
        }
        let mut page = Page::new("complaints", "Complaints");
        page.as_of = Some(snapshot.as_of);
        page.note(standing::rule(&snapshot.settings));
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

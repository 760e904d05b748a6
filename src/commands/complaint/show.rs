//! `crmkit complaint show`.

use anyhow::Result;

use super::by_code;
use super::clock::{Standing, lasting, looked_at};
use crate::commands::Session;
use crate::commands::given::local;
use crate::db::{Snapshot, complaints, orders, products};
use crate::error::Exit;
use crate::model::service::Complaint;
use crate::model::words::Word;
use crate::money;
use crate::page::{Cell, Kind, Page, Table};

/// Options of `crmkit complaint show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint show K0001
  crmkit complaint show K0001 -f json")]
pub struct Show {
    /// Code of the complaint
    pub code: String,
}

impl Show {
    /// Shows the complaint.
    ///
    /// # Errors
    /// When there is no such complaint.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let snapshot = session.snapshot(&store)?;
        let id = by_code(snapshot.conn(), &self.code)?;
        let complaint = complaints::get(snapshot.conn(), id)?;
        let mut steps = complaints::steps(snapshot.conn(), id)?;
        steps.retain(|s| s.day <= snapshot.as_of);
        let standing = Standing::of(&complaint, &steps, &snapshot.settings);
        let now = looked_at(snapshot.as_of, session.actor().now, &snapshot.settings.zone);
        let mut page = Page::new("complaint", format!("Complaint {}", complaint.code));
        page.as_of = Some(snapshot.as_of);
        page.table(fields(&snapshot, &complaint, &standing, now)?);
        let mut table = Table::new("steps", "Steps")
            .column("date", "Date", Kind::Date)
            .column("time", "Time", Kind::Text)
            .column("step", "Step", Kind::Text)
            .column("person", "Person", Kind::Text)
            .column("note", "Note", Kind::Text);
        for s in steps {
            let time = s.at.map(|at| local(at, &snapshot.settings.zone));
            table.push(vec![
                s.day.into(),
                time.as_deref().and_then(|t| t.split_once(' ')).map(|(_, t)| t).into(),
                s.step.word().into(),
                s.person.into(),
                s.note.into(),
            ]);
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

fn fields(store: &Snapshot, c: &Complaint, standing: &Standing, now: i64) -> Result<Table> {
    let zone = &store.settings.zone;
    let mut table = Table::new("complaint", "Complaint").column("field", "Field", Kind::Text).column("value", "Value", Kind::Text);
    let customer = store.customer(c.customer)?.map(|(code, name)| format!("{code}  {name}"));
    let order = c.order.map(|id| orders::get(store.conn(), id)).transpose()?.map(|o| o.code);
    let product = c.product.map(|id| products::code(store.conn(), id)).transpose()?;
    let text = |t: &Option<String>| t.clone();
    let word = |w: Option<&'static str>| w.map(str::to_string);
    let overdue = if standing.is_overdue(now) { " (overdue)" } else { "" };
    let rows = [
        ("customer", customer),
        ("step", Some(format!("{} since {}", standing.step.word(), standing.since))),
        ("received", Some(c.received_at.map_or_else(|| c.received_on.to_string(), |at| local(at, zone)))),
        ("channel", word(c.channel.map(Word::word))),
        ("type", word(c.kind.map(Word::word))),
        ("cause", word(c.cause.map(Word::word))),
        ("severity", c.severity.map(|s| s.to_string())),
        ("first_answer_due", standing.answer_due.map(|at| local(at, zone))),
        ("first_answer_after", standing.response.map(lasting)),
        ("resolution_due", standing.due.map(|at| format!("{}{overdue}", local(at, zone)))),
        ("resolved_after", standing.resolution.map(lasting)),
        ("order", order),
        ("product", product),
        ("assignee", text(&c.assignee)),
        ("subject", text(&c.subject)),
        ("text", text(&c.text)),
        ("resolution", text(&c.resolution)),
        ("compensation", text(&c.compensation_kind)),
        ("compensation_amount", c.compensation_amount.map(|a| money::plain(a, store.exponent()))),
        ("satisfaction", c.satisfaction.map(|s| s.to_string())),
    ];
    for (field, value) in rows {
        if let Some(value) = value {
            table.push(vec![field.into(), Cell::Text(value)]);
        }
    }
    for (field, value) in &c.own {
        table.push(vec![Cell::text(field), Cell::text(value)]);
    }
    Ok(table)
}

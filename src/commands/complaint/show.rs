//! `crmkit complaint show`.

use anyhow::Result;

use super::standing;
use crate::base::dates::{Day, Moment};
use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::local;
use crate::commands::who::NOBODY;
use crate::entity::service::Complaint;
use crate::entity::standing::{Deadline, Standing, Urgency, lasting, rule};
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::Snapshot;
use crate::store::records::{codes, complaints, orders, products};

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
        let id = codes::COMPLAINT.key(snapshot.conn(), &self.code)?;
        let complaint = complaints::get(snapshot.conn(), id)?;
        let mut steps = complaints::steps(snapshot.conn(), id)?;
        steps.retain(|s| s.day <= snapshot.as_of);
        let standing = standing(&complaint, &steps, snapshot.as_of, &snapshot.settings);
        let now = snapshot.moment;
        let mut page = Page::new("complaint", say!("Complaint {complaint_code}", complaint_code = complaint.code));
        page.as_of = Some(snapshot.as_of);
        page.note(rule(&snapshot.settings));
        page.table(fields(&snapshot, &complaint, &standing, now)?);
        let table = Table::of("steps", "Steps", &steps)
            .col("date", "Date", Kind::Date, |s| s.day)
            .col("time", "Time", Kind::Text, |s| {
                s.at.and_then(|at| local(at, &snapshot.settings.zone).split_once(' ').map(|(_, time)| time.to_string()))
            })
            .col("step", "Step", Kind::Text, |s| s.step.word())
            .col("person", "Person", Kind::Text, |s| s.person.clone())
            .col("note", "Note", Kind::Text, |s| s.note.clone());
        page.table(table.table());
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

fn fields(store: &Snapshot, c: &Complaint, standing: &Standing, now: Moment) -> Result<Table> {
    let zone = &store.settings.zone;
    let customer = c.customer.map(|key| store.customer(key)).transpose()?.flatten().map(|(code, name)| format!("{code}  {name}"));
    let order = c.order.map(|id| orders::get(store.conn(), id)).transpose()?.map(|o| o.code);
    let product = c.product.map(|id| products::code(store.conn(), id)).transpose()?;
    let text = |t: &Option<String>| t.clone();
    let word = |w: Option<&'static str>| w.map(str::to_string);
    let led_to = c.led_to.map(|id| orders::get(store.conn(), id)).transpose()?.map(|o| format!("{} of {}", o.code, o.day));
    let exact = |m: Option<Moment>| m.is_some_and(|m| m.at.is_some()) && c.received_at.is_some();
    // A deadline that was kept or missed says so; one that is still ahead says when it is escalated.
    let due = |deadline: Option<Deadline>, done: Option<Moment>| {
        let d = deadline?;
        let state = match done {
            Some(done) if d.met(done) => "met".to_string(),
            Some(_) => "missed".to_string(),
            None if !d.met(now) => "overdue".to_string(),
            None if now.at.is_some_and(|at| at >= d.escalated_at) => format!("escalated since {}", local(d.escalated_at, zone)),
            None => format!("escalated from {}", local(d.escalated_at, zone)),
        };
        Some(format!("{} ({state})", local(d.at, zone)))
    };
    let urgency = standing.urgency(now);
    let state = urgency.word().map(|word| match (&store.settings.escalate_to, urgency) {
        (Some(who), Urgency::Escalated | Urgency::Overdue) => format!("{word}: {who} looks after it"),
        _ => word.to_string(),
    });
    let rows = [
        ("customer", Some(customer.unwrap_or_else(|| NOBODY.to_string()))),
        ("step", Some(format!("{} since {}", standing.step.word(), standing.since))),
        ("received", Some(c.received_at.map_or_else(|| c.received_on.to_string(), |at| local(at, zone)))),
        ("channel", word(c.channel.map(Word::word))),
        ("type", word(c.kind.map(Word::word))),
        ("cause", word(c.cause.map(Word::word))),
        ("severity", c.severity.map(|s| s.to_string())),
        ("state", state),
        ("first_answer_due", due(standing.answer_due, standing.answered)),
        ("first_answer_after", standing.response().filter(|_| exact(standing.answered)).map(lasting)),
        ("resolution_due", due(standing.due, standing.resolved)),
        ("resolved_after", standing.resolution().filter(|_| exact(standing.resolved)).map(lasting)),
        ("order", order),
        ("product", product),
        ("assignee", text(&c.assignee)),
        ("subject", text(&c.subject)),
        ("text", text(&c.text)),
        ("resolution", text(&c.resolution)),
        ("compensation", text(&c.compensation_kind)),
        ("compensation_amount", c.compensation_amount.map(|a| money::plain(a, store.exponent()))),
        ("compensated_on", c.compensated_on.map(|d| d.to_string())),
        ("satisfaction", c.satisfaction.map(|s| s.to_string())),
        ("led_to", led_to),
        ("follow_up_on", c.follow_up_on.map(|d| follow_up(d, store.as_of))),
    ];
    let own = c.own.iter().map(|(field, value)| (field.as_str(), Some(value.clone())));
    Ok(Table::fields("complaint", "Complaint", rows.into_iter().chain(own)))
}

/// The day of a follow-up, and whether it has come.
fn follow_up(day: Day, as_of: Day) -> String {
    if day <= as_of { format!("{day} (due)") } else { day.to_string() }
}

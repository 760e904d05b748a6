//! What happened with a customer: orders, payments, refunds, interactions, complaints with their steps, answers to
//! surveys, responses to campaigns and points in one list.

use anyhow::Result;

use crate::base::dates::Day;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::service::{Complaint, Interaction, Step};
use crate::entity::trade::{Order, OrderLine, OrderStatus};
use crate::store::Snapshot;
use crate::store::derived::packed::{Entry, Fact};
use crate::store::records::payments;
use crate::store::records::payments::Payment;
use crate::store::records::refunds;
use crate::store::records::refunds::Refund;
use crate::store::records::{campaigns, complaints, interactions, orders, points, surveys};

/// Something that happened.
pub struct Event {
    /// On which day.
    pub day: Day,
    /// When, if the time of day is known.
    pub at: Option<i64>,
    /// What it was: "order", "phone in", "complaint".
    pub what: String,
    /// The particulars.
    pub detail: String,
    /// What it brought in, in minor units.
    pub amount: Option<i64>,
}

/// Everything that happened up to the as-of date, newest first. `purchases` are the customer's orders up to then.
///
/// # Errors
/// When the store cannot be read.
pub fn events(store: &Snapshot, customer: i64, purchases: &[Entry]) -> Result<Vec<Event>> {
    let conn = store.conn();
    let mut events = Vec::with_capacity(purchases.len());
    for entry in purchases {
        match entry.fact() {
            Fact::Order(id) => {
                let order = orders::get(conn, id)?;
                events.push(of_order(&order, entry.net, &orders::lines(conn, id)?, store.exponent()));
                let payments = payments::of_order(conn, id)?;
                events.extend(payments.into_iter().filter(|p| p.day <= store.as_of).map(|p| of_payment(&p, store.exponent())));
            }
            Fact::Refund(id) => events.push(of_refund(&refunds::get(conn, id)?)),
        }
    }
    events.extend(payments::of_customer(conn, customer, store.as_of)?.iter().map(|p| of_payment(p, store.exponent())));
    events.extend(interactions::of_customer(conn, customer, store.as_of)?.iter().map(of_interaction));
    for (id, complaint) in complaints::of_customer(conn, customer, store.as_of)? {
        events.push(of_complaint(&complaint));
        for step in complaints::steps(conn, id)? {
            // The complaint itself is the step in which it was received.
            if step.day <= store.as_of && step.step != Step::Received {
                events.push(Event {
                    day: step.day,
                    at: step.at,
                    what: format!("complaint {}", step.step.word()),
                    detail: joined([Some(complaint.code.as_str()), step.person.as_deref(), step.note.as_deref()]),
                    amount: None,
                });
            }
        }
    }
    events.extend(beside_trade(store, customer)?);
    // Oldest first and stable, then turned round: what came later in the store stays newer.
    events.sort_by_key(|e| (e.day, e.at));
    events.reverse();
    Ok(events)
}

/// Answers to surveys, responses to campaigns, and points.
fn beside_trade(store: &Snapshot, customer: i64) -> Result<Vec<Event>> {
    let conn = store.conn();
    let event = |day, what: &str, detail| Event { day, at: None, what: what.to_string(), detail, amount: None };
    let mut events = Vec::new();
    for sent in surveys::of_customer(conn, customer, store.as_of)? {
        // What is of no day has no place in time.
        let Some(day) = sent.day else { continue };
        events.push(event(day, "survey", joined([Some(sent.survey.as_str()), Some(sent.answers.as_str())])));
    }
    for r in campaigns::of_customer(conn, customer, store.as_of)? {
        let detail = joined([Some(r.campaign.as_str()), r.channel.as_deref(), r.order.as_deref()]);
        events.push(event(r.day, &format!("campaign {}", r.event), detail));
    }
    for p in points::of_customer(conn, customer, store.as_of)? {
        let points = p.points.to_string();
        events.push(event(p.day, "points", joined([Some(points.as_str()), p.reason.as_deref(), p.order.as_deref()])));
    }
    Ok(events)
}

/// `net` is what the order counts for on its day: what is known to have been given back later is an event of its own.
fn of_order(order: &Order, net: i64, lines: &[OrderLine], exponent: u8) -> Event {
    let what = match (order.status, order.amount < 0) {
        (Some(OrderStatus::Cancelled), _) => "cancelled order",
        (_, true) => "return",
        _ => "order",
    };
    let stands = order.status != Some(OrderStatus::Cancelled);
    let refund = if stands { order.amount - net } else { order.refund };
    let refund = (refund != 0).then(|| format!("refunded {}", money::grouped(refund, exponent)));
    let bought: Vec<String> = lines.iter().map(bought).collect();
    let bought = (!bought.is_empty()).then(|| bought.join(", "));
    let status = order.status.filter(|s| *s != OrderStatus::Cancelled).map(Word::word);
    Event {
        day: order.day,
        at: None,
        what: what.to_string(),
        detail: joined([Some(order.code.as_str()), order.channel.as_deref(), status, refund.as_deref(), bought.as_deref()]),
        amount: stands.then_some(net),
    }
}

fn of_refund(r: &Refund) -> Event {
    Event {
        day: r.day,
        at: None,
        what: "refund".to_string(),
        detail: joined([Some(r.code.as_str()), r.order.as_deref(), r.reason.as_deref(), r.method.as_deref()]),
        amount: Some(-r.amount),
    }
}

/// A payment brings in nothing that its order has not counted: its amount stands among the particulars.
fn of_payment(p: &Payment, exponent: u8) -> Event {
    let paid = money::grouped(p.amount, exponent);
    Event {
        day: p.day,
        at: None,
        what: "payment".to_string(),
        detail: joined([Some(p.code.as_str()), p.order.as_deref(), Some(&paid), p.method.as_deref()]),
        amount: None,
    }
}

/// "2 × Mug", as far as the line says.
fn bought(line: &OrderLine) -> String {
    let name = line.description.as_deref().or(line.product_code.as_deref()).unwrap_or("–");
    match line.quantity {
        1_000 => name.to_string(),
        n => {
            let quantity = money::plain(n, 3);
            format!("{} × {name}", quantity.trim_end_matches('0').trim_end_matches('.'))
        }
    }
}

fn of_interaction(i: &Interaction) -> Event {
    let follow_up = i.follow_up_on.map(|d| format!("follow up on {d}"));
    Event {
        day: i.day,
        at: i.at,
        what: [Some(i.channel.word()), i.direction.map(Word::word)].into_iter().flatten().collect::<Vec<_>>().join(" "),
        detail: joined([
            Some(i.code.as_str()),
            i.purpose.map(Word::word),
            i.staff.as_deref(),
            i.subject.as_deref(),
            i.text.as_deref(),
            i.outcome.as_deref(),
            follow_up.as_deref(),
        ]),
        amount: None,
    }
}

fn of_complaint(c: &Complaint) -> Event {
    let severity = c.severity.map(|s| format!("severity {s}"));
    Event {
        day: c.received_on,
        at: c.received_at,
        what: "complaint".to_string(),
        detail: joined([Some(c.code.as_str()), c.kind.map(Word::word), severity.as_deref(), c.subject.as_deref(), c.text.as_deref()]),
        amount: None,
    }
}

fn joined<const N: usize>(parts: [Option<&str>; N]) -> String {
    parts.into_iter().flatten().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

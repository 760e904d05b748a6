//! The facts behind a figure: each order and refund of a customer, what it counts, and where it came from.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use rusqlite::{OptionalExtension, Row};

use super::Figure;
use crate::base::dates::Day;
use crate::base::money;
use crate::lang::say;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::Span;
use crate::store::Snapshot;
use crate::store::derived::history;
use crate::store::derived::packed::{Entry, Fact};

/// A fact with its origin.
pub(super) struct Traced {
    /// What the history has of it.
    pub entry: Entry,
    code: String,
    /// As charged, or given back; in minor units.
    amount: i64,
    /// Given back of an order in all.
    refund: i64,
    cancelled: bool,
    /// Code of the order that a refund belongs to.
    of: Option<String>,
    operation: i64,
    /// The day it came into the store.
    recorded: Day,
    /// Later operations that changed it.
    changed: Vec<i64>,
    file: Option<String>,
    line: Option<i64>,
}

/// Every order and refund of the customer up to the as-of date, oldest first, and how many lie after it.
pub(super) fn of_customer(store: &Snapshot, customer: i64) -> Result<(Vec<Traced>, usize)> {
    let mut entries = history::of_customer(store.conn(), customer)?;
    let all = entries.len();
    entries.retain(|e| e.day <= store.as_of);
    let later = all - entries.len();
    Ok((entries.into_iter().map(|e| traced(store, e)).collect::<Result<_>>()?, later))
}

fn traced(store: &Snapshot, entry: Entry) -> Result<Traced> {
    let (table, key, sql) = match entry.fact() {
        Fact::Order(key) => ("sales_order", key, include_str!("order.sql")),
        Fact::Refund(key) => ("refund", key, include_str!("refund.sql")),
    };
    let read = |r: &Row<'_>| {
        Ok(Traced {
            entry,
            code: r.get("code")?,
            amount: r.get("amount")?,
            refund: r.get("refund")?,
            cancelled: r.get("cancelled")?,
            of: r.get("of")?,
            operation: r.get("operation")?,
            recorded: Day::from_unix(r.get("at")?, &store.settings.zone),
            changed: Vec::new(),
            file: r.get("path")?,
            line: r.get("line")?,
        })
    };
    let mut fact = store.conn().prepare_cached(sql)?.query_one([key], read)?;
    let mut changes = store
        .conn()
        .prepare_cached("SELECT DISTINCT operation FROM change WHERE tbl = ?1 AND row = ?2 AND kind <> 'insert' ORDER BY operation")?;
    fact.changed = changes.query_map((table, key), |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(fact)
}

/// What one fact counts, or all of them.
struct Line<'a> {
    /// `None` in the total.
    fact: Option<&'a Traced>,
    counted: Option<i64>,
}

impl Traced {
    /// What was charged; below 0 what was given back.
    fn charged(&self) -> i64 {
        if matches!(self.entry.fact(), Fact::Refund(_)) { -self.amount } else { self.amount }
    }

    /// How the fact counts, in words.
    fn how(&self, span: Span, exponent: u8) -> String {
        let plain = |amount: i64| money::grouped(amount, exponent);
        let what = match self.entry.fact() {
            Fact::Refund(_) => match &self.of {
                Some(order) => format!("refund of {order}"),
                None => "refund".to_string(),
            },
            Fact::Order(_) if self.cancelled => "cancelled: not counted".to_string(),
            Fact::Order(_) => {
                let what = if self.amount < 0 { "return" } else { "purchase" };
                let undated = self.amount - self.entry.net;
                match (undated != 0, self.refund - undated) {
                    (true, _) => format!("{what}, {} of it refunded", plain(undated)),
                    (false, later) if later != 0 => format!("{what}; its refund counts on its own day"),
                    _ => what.to_string(),
                }
            }
        };
        if span.holds(self.entry.day) { what } else { format!("outside the window: {what}") }
    }
}

/// The facts with what each counts for the figure; `limit` rows at most, those in the window first, the latest ones.
/// The total is of all.
pub(super) fn table(store: &Snapshot, facts: &[Traced], figure: Figure, span: Span, limit: Option<usize>) -> Table {
    let money = Kind::Money(store.exponent());
    let (kind, heading) = match figure {
        Figure::Revenue | Figure::Average => (money, "Counted"),
        Figure::Orders => (Kind::Count, "Orders"),
        Figure::PurchaseDays => (Kind::Count, "Days"),
        Figure::Recency => (Kind::Days, "Days ago"),
    };
    let in_window = |f: &&Traced| span.holds(f.entry.day);
    let last = facts.iter().filter(in_window).filter(|f| f.entry.purchase).map(|f| f.entry.day).next_back();
    let mut seen: Option<Day> = None;
    let mut total = 0;
    let mut lines = Vec::with_capacity(facts.len());
    for fact in facts {
        let holds = span.holds(fact.entry.day);
        let bought = holds && fact.entry.purchase;
        let counted = match figure {
            Figure::Revenue | Figure::Average => holds.then_some(fact.entry.net),
            Figure::Orders => holds.then_some(i64::from(bought)),
            Figure::PurchaseDays => holds.then_some(i64::from(bought && seen != Some(fact.entry.day))),
            Figure::Recency => (bought && last == Some(fact.entry.day)).then(|| i64::from(store.as_of.since(fact.entry.day))),
        };
        if bought {
            seen = Some(fact.entry.day);
        }
        total = if figure == Figure::Recency { counted.unwrap_or(total) } else { total + counted.unwrap_or(0) };
        lines.push(Line { fact: Some(fact), counted });
    }
    let all = lines.len();
    if limit.is_some_and(|l| l < all) {
        lines.retain(|line| line.fact.is_none_or(|fact| span.holds(fact.entry.day)));
    }
    let outside = all - lines.len();
    let dropped = limit.map_or(0, |l| lines.len().saturating_sub(l));
    let known = figure != Figure::Recency || last.is_some();
    let changed = |f: &Traced| f.changed.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    Table::of("facts", figure.title(), lines.split_off(dropped))
        .col("date", "Date", Kind::Date, |l| l.fact.map_or(Cell::text("Total"), |f| f.entry.day.into()))
        .col("code", "Code", Kind::Text, |l| l.fact.map(|f| &f.code))
        .col("amount", "Amount", money, |l| l.fact.map(Traced::charged))
        .col("counted", heading, kind, |l| l.counted)
        .col("how", "How it counts", Kind::Text, |l| l.fact.map(|f| f.how(span, store.exponent())))
        .col("file", "File", Kind::Text, |l| l.fact.map(|f| f.file.as_deref().map_or("by hand", name)))
        .col("line", "Line", Kind::Count, |l| l.fact.map(|f| f.line))
        .col("operation", "Op.", Kind::Count, |l| l.fact.map(|f| f.operation))
        .col("changed_by", "Changed by", Kind::Text, |l| l.fact.filter(|f| !f.changed.is_empty()).map(changed))
        .col("recorded_on", "Recorded", Kind::Date, |l| l.fact.map(|f| f.recorded))
        .total(Line { fact: None, counted: known.then_some(total) })
        .notes((dropped > 0).then(|| say!("{dropped} earlier facts are counted in the total; --limit {all} shows them all", dropped, all)))
        .notes(
            (outside > 0).then(|| say!("{outside} facts outside the window count for nothing; --limit {all} shows them all", outside, all)),
        )
        .notes(
            facts
                .iter()
                .any(|f| !f.changed.is_empty())
                .then_some("Changed by: later operations; 'crmkit ops show N' tells what each changed."),
        )
        .table()
}

/// Who brought the facts into the store when, by operation.
pub(super) fn operations(store: &Snapshot, facts: &[Traced]) -> Result<Table> {
    struct Origin<'a> {
        operation: i64,
        at: i64,
        person: String,
        command: String,
        file: Option<&'a str>,
        facts: usize,
    }
    let mut counts: BTreeMap<(i64, Option<&str>), usize> = BTreeMap::new();
    for fact in facts {
        *counts.entry((fact.operation, fact.file.as_deref())).or_default() += 1;
        for operation in &fact.changed {
            counts.entry((*operation, None)).or_default();
        }
    }
    let mut query = store.conn().prepare_cached("SELECT at, person, command FROM operation WHERE id = ?1")?;
    let mut origins = Vec::new();
    for ((operation, file), facts) in counts {
        let read = |r: &Row<'_>| Ok(Origin { operation, at: r.get(0)?, person: r.get(1)?, command: r.get(2)?, file, facts });
        origins.extend(query.query_row([operation], read).optional()?);
    }
    Ok(Table::of("operations", "Where they came from", &origins)
        .col("operation", "Op.", Kind::Count, |o| o.operation)
        .col("recorded_on", "Recorded", Kind::Date, |o| Day::from_unix(o.at, &store.settings.zone))
        .col("person", "Who", Kind::Text, |o| &o.person)
        .col("command", "Command", Kind::Text, |o| &o.command)
        .col("file", "File", Kind::Text, |o| o.file)
        .col("facts", "Facts", Kind::Count, |o| if o.facts > 0 { Cell::count(o.facts) } else { Cell::text("changed some") })
        .table())
}

/// The last part of a path: the operations have the whole of it.
fn name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path)
}

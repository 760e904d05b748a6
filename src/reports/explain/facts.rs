//! The facts behind a figure: each order and refund of a customer, what it counts, and where it came from.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use rusqlite::{OptionalExtension, Row};

use super::Figure;
use crate::base::dates::Day;
use crate::base::money;
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

impl Traced {
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
    let (kind, title) = match figure {
        Figure::Revenue | Figure::Average => (money, "Counted"),
        Figure::Orders => (Kind::Count, "Orders"),
        Figure::PurchaseDays => (Kind::Count, "Days"),
        Figure::Recency => (Kind::Days, "Days ago"),
    };
    let mut table = Table::new("facts", format!("Facts behind {}", figure.words()))
        .column("date", "Date", Kind::Date)
        .column("code", "Code", Kind::Text)
        .column("amount", "Amount", money)
        .column("counted", title, kind)
        .column("how", "How it counts", Kind::Text)
        .column("file", "File", Kind::Text)
        .column("line", "Line", Kind::Count)
        .column("operation", "Op.", Kind::Count)
        .column("changed_by", "Changed by", Kind::Text)
        .column("recorded_on", "Recorded", Kind::Date);
    let in_window = |f: &&Traced| span.holds(f.entry.day);
    let last = facts.iter().filter(in_window).filter(|f| f.entry.purchase).map(|f| f.entry.day).next_back();
    let mut seen: Option<Day> = None;
    let mut total = 0;
    let mut rows = Vec::with_capacity(facts.len());
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
        let charged = if matches!(fact.entry.fact(), Fact::Refund(_)) { -fact.amount } else { fact.amount };
        let changed: Vec<String> = fact.changed.iter().map(i64::to_string).collect();
        rows.push(vec![
            fact.entry.day.into(),
            Cell::text(&fact.code),
            Cell::Int(charged),
            counted.into(),
            Cell::text(fact.how(span, store.exponent())),
            fact.file.as_deref().map_or_else(|| Cell::text("by hand"), |f| Cell::text(name(f))),
            fact.line.into(),
            Cell::Int(fact.operation),
            (!changed.is_empty()).then(|| changed.join(", ")).into(),
            fact.recorded.into(),
        ]);
    }
    let all = rows.len();
    if limit.is_some_and(|l| l < all) {
        let mut inside = facts.iter().map(|f| span.holds(f.entry.day));
        rows.retain(|_| inside.next().unwrap_or(true));
    }
    let dropped = limit.map_or(0, |l| rows.len().saturating_sub(l));
    let outside = all - rows.len();
    if dropped > 0 {
        table.notes.push(format!("{dropped} earlier facts are counted in the total; --limit {all} shows them all"));
    }
    if outside > 0 {
        table.notes.push(format!("{outside} facts outside the window count for nothing; --limit {all} shows them all"));
    }
    table.rows = rows.split_off(dropped);
    let known = figure != Figure::Recency || last.is_some();
    let mut foot = vec![Cell::text("Total"), Cell::Empty, Cell::Empty, known.then_some(total).into()];
    foot.resize(table.columns.len(), Cell::Empty);
    table.total = Some(foot);
    if facts.iter().any(|f| !f.changed.is_empty()) {
        table.notes.push("Changed by: later operations; 'crmkit ops show N' tells what each changed.".to_string());
    }
    table
}

/// Who brought the facts into the store when, by operation.
pub(super) fn operations(store: &Snapshot, facts: &[Traced]) -> Result<Table> {
    let mut table = Table::new("operations", "Where they came from")
        .column("operation", "Op.", Kind::Count)
        .column("recorded_on", "Recorded", Kind::Date)
        .column("person", "Who", Kind::Text)
        .column("command", "Command", Kind::Text)
        .column("file", "File", Kind::Text)
        .column("facts", "Facts", Kind::Count);
    let mut counts: BTreeMap<(i64, Option<&str>), usize> = BTreeMap::new();
    for fact in facts {
        *counts.entry((fact.operation, fact.file.as_deref())).or_default() += 1;
        for operation in &fact.changed {
            counts.entry((*operation, None)).or_default();
        }
    }
    let mut query = store.conn().prepare_cached("SELECT at, person, command FROM operation WHERE id = ?1")?;
    for ((operation, file), facts) in counts {
        let found: Option<(i64, String, String)> = query.query_row([operation], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional()?;
        let Some((at, person, command)) = found else { continue };
        table.push(vec![
            Cell::Int(operation),
            Day::from_unix(at, &store.settings.zone).into(),
            person.into(),
            command.into(),
            file.into(),
            if facts > 0 { Cell::count(facts) } else { Cell::text("changed some") },
        ]);
    }
    Ok(table)
}

/// The last part of a path: the operations have the whole of it.
fn name(path: &str) -> &str {
    Path::new(path).file_name().and_then(|n| n.to_str()).unwrap_or(path)
}

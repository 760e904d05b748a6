//! What files say in ways of their own of facts that stand in one row each, and what is checked of these against the store; what
//! holds for such facts wherever they come from stands in their declarations.

use anyhow::Result;

use super::super::batch::{Row, Value};
use super::super::exchange::PLACES;
use super::super::kind::Kind;
use super::super::outcome::Outcome;
use super::super::plan::Plan;
use super::super::problem::Problem;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::What;
use crate::entity::campaign::Event;
use crate::entity::exchange::{Decimal, Rate};
use crate::entity::record::{Stored, Values, Wrong};
use crate::entity::trade::OrderStatus;
use crate::lang::{Message, say};
use crate::store::Operation;
use crate::store::records::plain::Table;
use crate::store::records::{orders, refunds, settings};

/// A record on its way into the store.
pub struct Draft<'a> {
    /// The operation that writes it.
    pub op: &'a Operation<'a>,
    /// How the file is read.
    pub plan: &'a Plan,
    /// Its line.
    pub line: u64,
    /// Its row.
    pub row: Row<'a>,
    /// Where it is stored.
    pub table: Table,
    /// Its values, in the order of the table's columns.
    pub values: &'a mut Values,
    /// Where remarks go.
    pub outcome: &'a mut Outcome,
    /// Decimals of the store's currency.
    pub exponent: u8,
}

impl Draft<'_> {
    fn place(&self, column: &str) -> usize {
        self.table.place(column).unwrap_or(0)
    }

    fn int(&self, column: &str) -> Option<i64> {
        self.values[self.place(column)].as_ref().and_then(Stored::int)
    }

    fn text(&self, column: &str) -> Option<&str> {
        self.values[self.place(column)].as_ref().and_then(Stored::text)
    }

    fn set(&mut self, column: &str, value: Option<Stored>) {
        let place = self.place(column);
        self.values[place] = value;
    }

    /// What the declaration says is wrong with the record, as a problem of the row.
    pub fn refused(&self, wrong: Wrong) -> Problem {
        let Failure { message, hints, .. } = wrong.failure;
        let problem = if wrong.key.is_empty() { Problem::row(self.line, message) } else { self.problem(wrong.key, message) };
        hints.into_iter().fold(problem, Problem::hint)
    }

    /// A problem with the field of that key.
    fn problem(&self, key: &str, reason: impl Into<Message>) -> Problem {
        let what = self.table.0.field(key).map(|f| f.what);
        let value = match (self.row.value(self.plan.slot(key)), self.row.day(self.plan.slot(key))) {
            (Value::Int(_), Some(day)) if matches!(what, Some(What::Day)) => day.to_string(),
            (Value::Int(n), _) if matches!(what, Some(What::Amount)) => {
                let places = if self.plan.foreign { PLACES } else { self.exponent };
                money::plain(n, places).trim_end_matches('0').trim_end_matches('.').to_string()
            }
            (Value::Int(n), _) => n.to_string(),
            _ => self.row.text(self.plan.slot(key)).unwrap_or("").to_string(),
        };
        Problem { column: key.to_string(), value, ..Problem::row(self.line, reason) }
    }
}

/// Whether a record is sound; the outer error is the store's.
type Checked = Result<Result<(), Problem>>;

/// What is known of files of a kind beside its declaration.
pub struct Rules {
    /// The events that one row stands for; none when it is itself one record.
    pub events: fn(&Plan, u64, Row<'_>) -> Result<Vec<&'static str>, Problem>,
    /// Fills what the row says in other fields, before the record is looked for.
    pub complete: fn(&mut Draft<'_>) -> Checked,
    /// Checks the record against the store, with amounts converted; the key of a known one is given.
    pub check: fn(&mut Draft<'_>, Option<i64>) -> Checked,
}

impl Rules {
    /// The rules of a kind.
    pub fn of(kind: Kind) -> &'static Rules {
        match kind.word() {
            "refunds" => &REFUNDS,
            "responses" => &RESPONSES,
            "rates" => &RATES,
            _ => &NONE,
        }
    }
}

const NONE: Rules = Rules { events: one, complete: nothing, check: sound };

fn one(_: &Plan, _: u64, _: Row<'_>) -> Result<Vec<&'static str>, Problem> {
    Ok(Vec::new())
}

fn nothing(_: &mut Draft<'_>) -> Checked {
    Ok(Ok(()))
}

fn sound(_: &mut Draft<'_>, _: Option<i64>) -> Checked {
    Ok(Ok(()))
}

const REFUNDS: Rules = Rules { events: one, complete: nothing, check: refund_fits };

/// No more can be given back of an order than it brought, and not before.
fn refund_fits(draft: &mut Draft<'_>, known: Option<i64>) -> Checked {
    let (Some(id), Some(amount), Some(day)) = (draft.int("sales_order"), draft.int("amount"), draft.int("day")) else { return Ok(Ok(())) };
    let order = orders::get(draft.op, id)?;
    if day < i64::from(order.day.0) {
        return Ok(Err(draft.problem("date", format!("{} lies before the day of order '{}', {}", Day(day as i32), order.code, order.day))));
    }
    if order.amount < 0 {
        return Ok(Err(draft.problem("order", format!("order '{}' is itself a return", order.code))));
    }
    let before = match known {
        Some(key) => {
            let stored = refunds::TABLE.get(draft.op, key)?;
            let int = |column: &str| refunds::TABLE.place(column).and_then(|p| stored[p].as_ref()?.int());
            int("amount").filter(|_| int("sales_order") == Some(id)).unwrap_or(0)
        }
        None => 0,
    };
    let others = refunds::dated(draft.op, id)? - before;
    let excess = others + amount - order.amount;
    if excess <= 0 {
        if order.status == Some(OrderStatus::Cancelled) {
            draft.outcome.remark(say!("a refund of a cancelled order changes no figure: the order counts for nothing already"));
        }
        return Ok(Ok(()));
    }
    // Parts of a foreign amount, each rounded by itself, may come to a little more than the whole.
    let parts = refunds::of_order(draft.op, id)?.len() as i64 + 1;
    if draft.text("original").is_some() && order.original.is_some() && excess <= parts && excess < amount {
        draft.set("amount", Some(Stored::Int(amount - excess)));
        draft.outcome.remark(say!("rounded so that the refunds of an order come to no more than the order"));
        return Ok(Ok(()));
    }
    let plain = |n: i64| money::plain(n, draft.exponent);
    let reason =
        format!("{} would be given back of order '{}' in all, which brought {}", plain(others + amount), order.code, plain(order.amount));
    Ok(Err(draft.problem("amount", reason).hint(say!("correct the amount, or leave the order out for money that is no part of it"))))
}

const RESPONSES: Rules = Rules {
    events: flagged,
    complete: |draft| {
        if draft.text("event").is_none() {
            return Ok(Err(draft.problem("event", "what happened is blank: sent, opened, clicked, responded, bought …")));
        }
        // The cost is that of the contact: of several events in one row the first one bears it.
        let first = flagged(draft.plan, draft.line, draft.row).ok().and_then(|f| f.first().copied());
        if first.is_some_and(|f| draft.text("event") != Some(f)) {
            draft.set("cost", None);
        }
        Ok(Ok(()))
    },
    check: sound,
};

/// The events that columns of yes and no tell of.
fn flagged(plan: &Plan, line: u64, row: Row<'_>) -> Result<Vec<&'static str>, Problem> {
    let columns: Vec<(&'static str, usize)> =
        Event::list().into_iter().filter_map(|word| plan.slot(word).map(|slot| (word, slot))).collect();
    let mut found = Vec::new();
    for (word, slot) in &columns {
        if row.int(Some(*slot)) == Some(1) {
            found.push(*word);
        }
    }
    if !columns.is_empty() && found.is_empty() && row.text(plan.slot("event")).is_none() {
        return Err(Problem::row(line, say!("nothing happened: none of sent, opened, clicked, responded, bought … says yes")));
    }
    Ok(found)
}

const RATES: Rules = Rules { events: one, complete: rate_of_row, check: sound };

/// Decimals with which rates are read.
pub const RATE_PLACES: u8 = 8;

/// The rate of a row, in either of its two forms, and what it means in words.
fn rate_of_row(draft: &mut Draft<'_>) -> Checked {
    let base = settings::read(draft.op)?.currency;
    let currency = draft.text("currency").unwrap_or("").to_string();
    if base.code().is_empty() {
        let problem = draft.problem("currency", "the store has no currency, so no rate to it can be taken");
        return Ok(Err(problem.hint(say!("say what the store counts in: crmkit config set currency CNY"))));
    }
    if base.code() == currency {
        return Ok(Err(draft.problem("currency", format!("{currency} is what the store itself counts in"))));
    }
    let number = |key: &str| draft.row.int(draft.plan.slot(key)).map(|n| Decimal::new(n, u32::from(RATE_PLACES)));
    let (worth, units) = match (number("rate"), number("units"), number("inverse")) {
        (Some(worth), units, None) => (worth, units.unwrap_or(Decimal::new(1, 0))),
        (None, units, Some(inverse)) => (units.unwrap_or(Decimal::new(1, 0)), inverse),
        (None, _, None) => return Ok(Err(draft.problem("rate", "the rate is blank"))),
        (Some(_), _, Some(_)) => return Ok(Err(draft.problem("inverse", "both rate and inverse are given: leave one of them blank"))),
    };
    let (Some(worth), Some(units)) = (worth, units) else { return Ok(Err(draft.problem("rate", "not a number above 0"))) };
    draft.set("base", Some(Stored::Text(base.code().to_string())));
    draft.set("rate", Some(Stored::Text(worth.to_string())));
    draft.set("units", Some(Stored::Text(units.to_string())));
    let rate = Rate { worth, units };
    draft.outcome.example(
        "rate",
        say!(
            "rates were read as: {units} {currency} = {worth} {base}",
            units = rate.units,
            currency,
            worth = rate.worth,
            base = base.code()
        ),
    );
    Ok(Ok(()))
}

//! Stages 4 and 5: every converted row is matched with what the store knows and written.

mod adopt;
mod combine;
pub mod complaints;
mod contradiction;
pub mod customers;
mod index;
pub mod interactions;
mod later;
pub mod orders;
pub mod rows;
mod rules;
pub mod surveys;
mod who;

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;

use super::batch::{Batch, Row, RowState, Value};
use super::outcome::Outcome;
use super::plan::Plan;
use super::problem::Problem;
use super::text::Source;
use crate::lang::{Message, say};
use crate::store::Operation;
use crate::store::ledger::audit;
use crate::store::records::{settings, source_files};
pub use rules::RATE_PLACES;
pub use who::Codes;

/// What stands for the customer in the code that is made for an order or a complaint of nobody in particular.
const WALK_IN: &str = "walk-in";

/// A file of so many rows is worth the preparations for writing many at once.
const MANY: u64 = 200;

/// Where the rows of a file go.
pub enum Target<'a> {
    /// Customers.
    Customers(Box<customers::Writer<'a>>),
    /// Orders.
    Orders(Box<orders::Writer<'a>>),
    /// Interactions.
    Interactions(interactions::Writer<'a>),
    /// Complaints.
    Complaints(complaints::Writer<'a>),
    /// Answers to surveys.
    Surveys(Box<surveys::Writer<'a>>),
    /// Facts of one row each.
    Rows(Box<rows::Writer<'a>>),
}

impl Target<'_> {
    /// The customers known when the import began, for the reading thread to look up.
    pub fn codes(&self) -> Option<Arc<Codes>> {
        match self {
            Target::Customers(_) => None,
            Target::Orders(w) => w.who.codes(),
            Target::Interactions(w) => w.who.codes(),
            Target::Complaints(w) => w.who.codes(),
            Target::Surveys(w) => w.who.codes(),
            Target::Rows(w) => w.who.codes(),
        }
    }

    /// Writes the rows of a batch.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn write(&mut self, op: &Operation, plan: &Plan, batch: &Batch, outcome: &mut Outcome) -> Result<()> {
        let code = plan.slot("code");
        outcome.cared.add(&batch.cared);
        for (line, state, row) in batch.rows() {
            outcome.begin_row(line);
            if *state == RowState::Good {
                outcome.about(|a| a.code = row.text(code).unwrap_or_default().to_string());
            }
            match state {
                RowState::Good => match self {
                    Target::Customers(w) => w.row(line, row, outcome)?,
                    Target::Orders(w) => w.row(line, row, outcome)?,
                    Target::Interactions(w) => w.row(line, row, outcome)?,
                    Target::Complaints(w) => w.row(line, row, outcome)?,
                    Target::Surveys(w) => w.row(line, row, outcome)?,
                    Target::Rows(w) => w.row(line, row, outcome)?,
                },
                RowState::Blank => outcome.skipped += 1,
                RowState::Skipped(reason) => {
                    outcome.skipped += 1;
                    outcome.remark(reason.to_string());
                }
                RowState::Bad(bad) => {
                    outcome.about(|a| a.code = bad.code.clone().unwrap_or_default());
                    outcome.reject(bad.problem.clone());
                    if let (Target::Orders(w), Some(code)) = (&mut *self, &bad.code) {
                        w.spoil(code, bad.problem.line, outcome)?;
                    }
                }
            }
            settle(op, outcome, &[line])?;
        }
        Ok(())
    }

    /// Writes what waits for more rows.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self, outcome: &mut Outcome) -> Result<()> {
        match self {
            Target::Customers(w) => w.finish(outcome),
            Target::Orders(w) => w.finish(outcome),
            Target::Surveys(w) => w.finish(outcome),
            _ => Ok(()),
        }
    }
}

/// Notes the file in the store.
///
/// # Errors
/// When the store cannot be written.
pub fn source_file(op: &Operation, source: &Source, plan: &Plan) -> Result<i64> {
    let path =
        source.path().and_then(|p| std::path::absolute(p).ok()).map_or_else(|| source.name().to_string(), |p| p.display().to_string());
    source_files::insert(op, &path, plan.kind.word(), plan.rows, source.content())
}

/// Notes what became of rows that were counted just now, where a report of rows is kept.
fn settle(op: &Operation, outcome: &mut Outcome, lines: &[u64]) -> Result<()> {
    let Some(fate) = outcome.fate() else { return Ok(()) };
    let Some(trace) = &mut outcome.trace else { return Ok(()) };
    let changes = audit::new_changes(op, op.id, &mut trace.change)?;
    outcome.settle(lines, fate, &changes);
    Ok(())
}

/// The slots of the own fields with their names.
fn own_slots(plan: &Plan) -> Vec<(String, usize)> {
    let slots = plan.slots.iter().enumerate().filter(|(_, s)| s.field.is_none()).map(|(i, _)| i);
    plan.own.iter().cloned().zip(slots).collect()
}

/// The own fields of a row.
fn own_fields(own: &[(String, usize)], row: Row<'_>) -> Vec<(String, String)> {
    let of_columns = own.iter().filter_map(|(name, slot)| Some((name.clone(), row.text(Some(*slot))?.to_string())));
    of_columns.chain(row.kept().map(|(name, cell)| (name.to_string(), cell.to_string()))).collect()
}

/// The text of a row's cell as it is compared: days and amounts as whole numbers.
fn written(row: Row<'_>, slot: Option<usize>) -> Option<String> {
    match row.value(slot) {
        Value::Int(n) => Some(n.to_string()),
        Value::When(w) => Some(w.day.0.to_string()),
        _ => row.text(slot).map(str::to_string),
    }
}

/// Decimals of the amounts that are written from a file.
///
/// # Errors
/// When the store cannot be read.
fn exponent(op: &Operation, plan: &Plan) -> Result<u8> {
    Ok(match plan.currency {
        Some(currency) => currency.exponent,
        None => settings::read(op)?.currency.exponent,
    })
}

/// The refusal of a row that names something the store does not know.
fn unknown(line: u64, what: &str, code: &str, hint: impl Into<Message>) -> Problem {
    Problem { column: what.to_string(), value: code.to_string(), ..Problem::row(line, say!("there is no {what} with this code", what)) }
        .hint(hint)
}

/// The refusal of a row that needs a customer, and whose order has none.
fn of_nobody(line: u64, code: &str) -> Problem {
    Problem { column: "order".to_string(), value: code.to_string(), ..Problem::row(line, say!("the order is of nobody in particular")) }
        .hint(say!("name the customer, or leave the row out"))
}

/// Gives records without a code one that is the same whenever the file is read: what they say, and how-manieth of that.
#[derive(Default)]
struct Repeats(HashMap<String, u32>);

impl Repeats {
    fn code(&mut self, content: String) -> String {
        let count = self.0.entry(content.clone()).or_default();
        *count += 1;
        format!("{content}/{count}")
    }
}

/// A short fingerprint of a row's words, the same in every run and on every machine (FNV-1a).
fn fingerprint(parts: &[&str]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|p| p.bytes().chain([0x1f])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

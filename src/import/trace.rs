//! What became of each row, for the report of rows. The fate of a row is read off the counts themselves, so that
//! the report and the summary cannot differ.

use std::collections::VecDeque;

use super::problem::Problem;
use crate::store::ledger::audit::Change;

/// What became of a row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It made something new.
    Created,
    /// It changed something known.
    Updated,
    /// The store knew all of it.
    Unchanged,
    /// It was passed over by rule.
    Skipped,
    /// It was refused.
    Rejected,
}

impl Fate {
    /// The word of the summary.
    pub fn word(self) -> &'static str {
        match self {
            Fate::Created => "created",
            Fate::Updated => "updated",
            Fate::Unchanged => "unchanged",
            Fate::Skipped => "skipped",
            Fate::Rejected => "rejected",
        }
    }
}

/// What is known of the record that a row is about.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct About {
    /// Code of the record.
    pub code: String,
    /// By what the record was found: "code", "email", "name+city"; empty for a new one.
    pub matched: String,
    /// Code of the customer that the row names.
    pub customer: String,
    /// By what that customer was found; empty for one that was not known.
    pub customer_matched: String,
    /// Fields that were changed, or that differ and were left as they are.
    pub fields: Vec<&'static str>,
}

/// A row of the file and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowFate {
    /// Line of the file where the row begins.
    pub line: u64,
    /// What became of it.
    pub fate: Fate,
    /// The record it is about.
    pub about: About,
    /// The rows of the store that it changed.
    pub changes: Vec<Change>,
    /// Why it was refused.
    pub problem: Option<Problem>,
}

/// The rows whose fate is not told yet, in file order. The rows of one order are settled together.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Trace {
    waiting: VecDeque<(u64, Option<RowFate>)>,
    /// The record of the row at hand.
    pub about: About,
    /// The counts of created, updated, unchanged and skipped rows when a row was settled last.
    pub counted: [u64; 4],
    /// The last change of the store that was told.
    pub change: i64,
}

impl Trace {
    /// A row comes next.
    pub fn begin(&mut self, line: u64) {
        self.about = About::default();
        self.waiting.push_back((line, None));
    }

    /// The fate of a row is known.
    pub fn settle(&mut self, fate: RowFate) {
        if let Ok(place) = self.waiting.binary_search_by_key(&fate.line, |w| w.0) {
            self.waiting[place].1 = Some(fate);
        }
    }

    /// Takes the next row, in file order, whose fate is known.
    pub fn next(&mut self) -> Option<RowFate> {
        self.waiting.front()?.1.as_ref()?;
        self.waiting.pop_front()?.1
    }

    /// Whether the fate of every row was told.
    pub fn is_told(&self) -> bool {
        self.waiting.is_empty()
    }
}

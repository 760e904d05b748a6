//! What an import did with every row.

use std::collections::BTreeMap;

use super::care::Cared;
use super::control::{Control, Sales, Sold};
use super::problem::Problem;
use super::trace::{About, Fate, RowFate, Trace};
use crate::lang::{Message, say};
use crate::store::ledger::audit::Change;

/// How a record without a code is found again.
const CONTENT: &str = "content";

/// So many of those who were joined are listed.
const JOINS: usize = 10;

/// The count of every row: rows = created + updated + unchanged + skipped + rejected.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Data rows read, without the header.
    pub rows: u64,
    /// Rows that made something new.
    pub created: u64,
    /// Rows that changed something known.
    pub updated: u64,
    /// Rows that said what the store knows already.
    pub unchanged: u64,
    /// Rows passed over by rule: blank rows, and known records the policy leaves alone.
    pub skipped: u64,
    /// Rows refused; one problem each.
    pub problems: Vec<Problem>,
    /// What the orders of the file come to.
    pub control: Control,
    /// The orders of all files of a call as they end, by their keys, where there are several files.
    pub sold: Option<Sales>,
    /// New records; fewer than rows where an order has several lines.
    pub records: u64,
    /// Complaints of nobody in particular that the rows told of.
    pub of_nobody: u64,
    /// Customers made because an order, interaction or complaint named them.
    pub bare_customers: u64,
    /// Field by field, how many records an update changed.
    pub changed_fields: BTreeMap<&'static str, u64>,
    /// Things worth knowing, each counted.
    pub remarks: BTreeMap<Message, u64>,
    /// How something was understood, shown by its first example.
    pub examples: BTreeMap<&'static str, Message>,
    /// Rows of the file that leave a doubt which nothing in it settles: the file is refused with all of them.
    pub doubts: Vec<Problem>,
    /// Whom the file showed to be one person; the first of them in words, and how many there are.
    pub joins: (Vec<Message>, u64),
    /// Cells that were taken otherwise than they stand.
    pub cared: Cared,
    /// What became of each row, where a report of rows is kept.
    pub trace: Option<Trace>,
}

impl Outcome {
    /// Rows refused.
    pub fn rejected(&self) -> u64 {
        self.problems.len() as u64
    }

    /// Refuses a row.
    pub fn reject(&mut self, problem: Problem) {
        if let Some(trace) = &mut self.trace {
            let about = About { code: trace.about.code.clone(), ..About::default() };
            trace.settle(RowFate { line: problem.line, fate: Fate::Rejected, about, changes: Vec::new(), problem: Some(problem.clone()) });
        }
        self.problems.push(problem);
    }

    /// Takes an order into the control totals, of which the file spoke `before` or not.
    pub fn sell(&mut self, id: i64, before: Option<Sold>, now: Sold) {
        self.control.take(before, now);
        if let Some(all) = &mut self.sold {
            all.insert(id, now);
        }
    }

    /// Notes a doubt: nothing of the file is kept.
    pub fn doubt(&mut self, problem: Problem) {
        self.doubts.push(problem);
    }

    /// Notes that two who were known apart are one person.
    pub fn join(&mut self, told: Message) {
        if self.joins.0.len() < JOINS {
            self.joins.0.push(told);
        }
        self.joins.1 += 1;
    }

    /// A row comes next.
    pub fn begin_row(&mut self, line: u64) {
        if let Some(trace) = &mut self.trace {
            trace.begin(line);
        }
    }

    /// The code of the record that the row at hand is about, which was made from its content unless the row had it.
    pub fn record(&mut self, code: &str) {
        self.about(|about| {
            if about.code.is_empty() {
                about.matched = CONTENT.to_string();
            }
            about.code = code.to_string();
        });
    }

    /// Lets the report of rows know the record that the row at hand is about.
    pub fn about(&mut self, tell: impl FnOnce(&mut About)) {
        if let Some(trace) = &mut self.trace {
            tell(&mut trace.about);
        }
    }

    /// What became of the rows counted last: the count that went up says it. `None` where nothing was counted or no
    /// report is kept.
    pub fn fate(&mut self) -> Option<Fate> {
        let trace = self.trace.as_mut()?;
        let now = [self.created, self.updated, self.unchanged, self.skipped];
        let fates = [Fate::Created, Fate::Updated, Fate::Unchanged, Fate::Skipped];
        let moved = fates.into_iter().enumerate().find(|(i, _)| now[*i] != trace.counted[*i]);
        trace.counted = now;
        moved.map(|m| m.1)
    }

    /// Notes what became of rows.
    pub fn settle(&mut self, lines: &[u64], fate: Fate, changes: &[Change]) {
        if let Some(trace) = &mut self.trace {
            let mut about = std::mem::take(&mut trace.about);
            match fate {
                Fate::Created if about.matched == CONTENT => about.matched.clear(),
                Fate::Updated | Fate::Unchanged | Fate::Skipped if about.matched.is_empty() && !about.code.is_empty() => {
                    about.matched.push_str("code");
                }
                _ => {}
            }
            for line in lines {
                trace.settle(RowFate { line: *line, fate, about: about.clone(), changes: changes.to_vec(), problem: None });
            }
        }
    }

    /// Notes something worth knowing.
    pub fn remark(&mut self, text: impl Into<Message>) {
        *self.remarks.entry(text.into()).or_default() += 1;
    }

    /// Notes how something was understood; the first example of its kind stays.
    pub fn example(&mut self, what: &'static str, text: impl Into<Message>) {
        self.examples.entry(what).or_insert(text.into());
    }

    /// Counts a row that stood for several records once: by the most that became of any of them.
    pub fn take_as_one_row(&mut self, mut each: Outcome) {
        if let Some(trace) = each.trace.take() {
            self.about(|about| *about = trace.about);
        }
        if let Some(problem) = each.problems.into_iter().next() {
            self.reject(problem);
        } else if each.created > 0 {
            self.created += 1;
        } else if each.updated > 0 {
            self.updated += 1;
        } else if each.skipped > 0 {
            self.skipped += 1;
        } else {
            self.unchanged += 1;
        }
        self.records += each.records;
        self.of_nobody += each.of_nobody;
        self.bare_customers += each.bare_customers;
        for (field, count) in each.changed_fields {
            *self.changed_fields.entry(field).or_default() += count;
        }
        for remark in each.remarks.keys() {
            self.remark(remark);
        }
    }

    /// Whether every row is accounted for exactly once.
    pub fn adds_up(&self) -> bool {
        self.rows == self.created + self.updated + self.unchanged + self.skipped + self.rejected()
            && self.trace.as_ref().is_none_or(Trace::is_told)
    }

    /// The counts in one line.
    pub fn summary(&self) -> Message {
        say!(
            self.rows =>
            "1 row read: {created} created, {updated} updated, {unchanged} unchanged, {skipped} skipped, {rejected} rejected" |
            "{rows} rows read: {created} created, {updated} updated, {unchanged} unchanged, {skipped} skipped, {rejected} rejected",
            rows = self.rows,
            created = self.created,
            updated = self.updated,
            unchanged = self.unchanged,
            skipped = self.skipped,
            rejected = self.rejected()
        )
    }
}

//! Converted rows on their way from the reading thread to the writing thread: no allocation per cell.

use super::care::{Care, Cared};
use super::problem::Problem;
use crate::base::dates::{Day, Moment};

/// One converted value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    /// The cell is blank or the file has no such column.
    Absent,
    /// Words: a stretch of the batch's text.
    Text(u32, u32),
    /// A number, an amount in minor units, a day.
    Int(i64),
    /// A day with, perhaps, a moment.
    When(Moment),
    /// The stored form of a word of a closed list.
    Word(&'static str),
    /// A price of one in millionths, which is finer than the currency counts.
    Fine(i64),
}

/// A cell that is no value of its field and is kept as an own field: the row of the batch, the name, what it says.
struct Kept {
    row: usize,
    name: (u32, u32),
    cell: (u32, u32),
}

/// A row that could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bad {
    /// Why.
    pub problem: Problem,
    /// The record's code, if that could be read: the other rows of the same order go with it.
    pub code: Option<String>,
}

/// What became of one row of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowState {
    /// Its values stand in the batch.
    Good,
    /// Every cell is blank, or it is a total at the end of the file.
    Blank,
    /// A rule of the file's recipe passes it over, for this reason.
    Skipped(Box<str>),
    /// It could not be read.
    Bad(Box<Bad>),
}

/// Some thousand converted rows.
#[derive(Default)]
pub struct Batch {
    text: String,
    values: Vec<Value>,
    width: usize,
    rows: Vec<(u64, RowState)>,
    /// By good row: the key of the customer its code names, 0 where the reader does not know. Empty when nobody was asked.
    customers: Vec<i64>,
    good: usize,
    kept: Vec<Kept>,
    /// Cells that were taken otherwise than they stand.
    pub cared: Cared,
    /// How far into the file the reader is, in bytes.
    pub position: u64,
}

impl Batch {
    /// An empty batch for so many rows with `width` values.
    pub fn new(width: usize, rows: usize) -> Batch {
        Batch { width, values: Vec::with_capacity(width * rows), rows: Vec::with_capacity(rows), ..Batch::default() }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Bytes of the words kept.
    pub fn words(&self) -> usize {
        self.text.len()
    }

    /// Keeps words and returns the value that stands for them.
    pub fn text(&mut self, words: &str) -> Value {
        let start = self.text.len() as u32;
        self.text.push_str(words);
        Value::Text(start, words.len() as u32)
    }

    /// Adds the next value of the row being read.
    pub fn push(&mut self, value: Value) {
        self.values.push(value);
    }

    /// Keeps a cell of the row being read as an own field.
    pub fn keep(&mut self, name: &str, cell: &str) {
        let mut stretch = |words: &str| match self.text(words) {
            Value::Text(start, length) => (start, length),
            _ => (0, 0),
        };
        let (name, cell) = (stretch(name), stretch(cell));
        self.kept.push(Kept { row: self.good, name, cell });
    }

    /// Notes what was done with a cell.
    pub fn care(&mut self, care: Care, column: &str, cell: &str) {
        self.cared.note(care, column, cell);
    }

    /// Ends the row being read. The values of a row that is not good are dropped.
    pub fn end_row(&mut self, line: u64, state: RowState) {
        if state == RowState::Good {
            self.good += 1;
        }
        self.values.truncate(self.good * self.width);
        if !self.kept.is_empty() {
            let good = self.good;
            self.kept.retain(|k| k.row < good);
        }
        self.rows.push((line, state));
    }

    /// Notes the customers of the good rows: `key_of` tells the key of the one with the code in `slot`. All at once: the
    /// processor then fetches the places of several codes in one go.
    pub fn name_customers(&mut self, slot: usize, key_of: impl Fn(&str) -> Option<i64>) {
        let rows = self.values.chunks_exact(self.width).map(|values| Row { text: &self.text, values, kept: &[], customer: 0 });
        self.customers = rows.map(|row| row.text(Some(slot)).and_then(&key_of).unwrap_or(0)).collect();
    }

    /// The rows in file order: line, state, and the values of a good row.
    pub fn rows(&self) -> impl Iterator<Item = (u64, &RowState, Row<'_>)> {
        let (mut good, mut kept) = (0, self.kept.as_slice());
        self.rows.iter().map(move |(line, state)| {
            let mut own: &[Kept] = &[];
            let (values, customer) = if *state == RowState::Good {
                good += 1;
                if !kept.is_empty() {
                    (own, kept) = kept.split_at(kept.iter().take_while(|k| k.row < good).count());
                }
                (&self.values[(good - 1) * self.width..good * self.width], self.customers.get(good - 1).copied().unwrap_or(0))
            } else {
                (&[][..], 0)
            };
            (*line, state, Row { text: &self.text, values, kept: own, customer })
        })
    }
}

/// The values of one row.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    text: &'a str,
    values: &'a [Value],
    kept: &'a [Kept],
    customer: i64,
}

impl<'a> Row<'a> {
    /// Key of the customer that the row's code names, where the reader found it.
    pub fn customer(&self) -> Option<i64> {
        (self.customer != 0).then_some(self.customer)
    }

    /// The cells that are kept as own fields though their columns hold others, by name.
    pub fn kept(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let words = |(start, length): (u32, u32)| &self.text[start as usize..(start + length) as usize];
        self.kept.iter().map(move |k| (words(k.name), words(k.cell)))
    }

    /// A price of one in millionths, where it is finer than the currency counts.
    pub fn fine(&self, slot: Option<usize>) -> Option<i64> {
        match self.value(slot) {
            Value::Fine(n) => Some(n),
            _ => None,
        }
    }

    /// The value in a slot; absent when the file has no such column.
    pub fn value(&self, slot: Option<usize>) -> Value {
        slot.map_or(Value::Absent, |s| self.values[s])
    }

    /// Words.
    pub fn text(&self, slot: Option<usize>) -> Option<&'a str> {
        match self.value(slot) {
            Value::Text(start, length) => Some(&self.text[start as usize..(start + length) as usize]),
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    /// A number.
    pub fn int(&self, slot: Option<usize>) -> Option<i64> {
        match self.value(slot) {
            Value::Int(n) => Some(n),
            _ => None,
        }
    }

    /// A day.
    pub fn day(&self, slot: Option<usize>) -> Option<Day> {
        match self.value(slot) {
            Value::Int(n) => Some(Day(n as i32)),
            Value::When(w) => Some(w.day),
            _ => None,
        }
    }

    /// A day with its moment.
    pub fn when(&self, slot: Option<usize>) -> Option<Moment> {
        match self.value(slot) {
            Value::When(w) => Some(w),
            _ => None,
        }
    }
}

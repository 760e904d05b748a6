//! A record of plain columns on its way into the store, whoever makes it: its values, and what may be wrong with it.

use super::Entity;
use super::phones::Phones;
use crate::base::error::Failure;
use crate::lang::Message;

/// A value of a column that is not NULL.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored {
    /// A key, day, amount or number.
    Int(i64),
    /// Words.
    Text(String),
}

impl Stored {
    /// The number, if it is one.
    pub fn int(&self) -> Option<i64> {
        match self {
            Stored::Int(n) => Some(*n),
            Stored::Text(_) => None,
        }
    }

    /// The words, if it is some.
    pub fn text(&self) -> Option<&str> {
        match self {
            Stored::Int(_) => None,
            Stored::Text(t) => Some(t),
        }
    }
}

/// The values of a row in the order of its table's columns.
pub type Values = Vec<Option<Stored>>;

/// What is wrong with a record.
#[derive(Debug)]
pub struct Wrong {
    /// Key of the field; empty where the message names its place itself.
    pub key: &'static str,
    /// What it is, and the way out.
    pub failure: Failure,
}

impl Wrong {
    /// Something wrong with a field.
    pub fn new(key: &'static str, what: impl Into<Message>) -> Wrong {
        Wrong { key, failure: Failure::usage(what) }
    }

    /// Adds the way out.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Wrong {
        self.failure = self.failure.hint(hint);
        self
    }
}

/// A record on its way into the store.
pub struct Record<'a> {
    /// What it is.
    pub entity: &'static Entity,
    /// Its values, in the order of the table's columns.
    pub values: &'a mut Values,
    /// Whether these are all the values that it will have: not only what a file says of a record that the store knows.
    pub whole: bool,
    /// How phone numbers are read.
    pub phones: Phones,
    /// What is to be said of it, though it is sound.
    pub remarks: Vec<Message>,
}

impl Record<'_> {
    /// Place of a column among the values.
    fn place(&self, column: &str) -> usize {
        self.entity.stored().position(|f| f.column == column).unwrap_or(0)
    }

    /// The number in a column.
    pub fn int(&self, column: &str) -> Option<i64> {
        self.values[self.place(column)].as_ref().and_then(Stored::int)
    }

    /// The words in a column.
    pub fn text(&self, column: &str) -> Option<&str> {
        self.values[self.place(column)].as_ref().and_then(Stored::text)
    }

    /// Puts a value into a column.
    pub fn set(&mut self, column: &str, value: Option<Stored>) {
        let place = self.place(column);
        self.values[place] = value;
    }

    /// What goes by its code where it has no name.
    pub fn name_by_code(&mut self) {
        if self.whole && self.text("name").is_none() {
            self.set("name", self.text("code").map(|code| Stored::Text(code.to_string())));
        }
    }
}

//! What is wrong with a row that is refused.

use crate::lang::{Message, say};
/// Why a row was refused, with its place and what was expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Line of the file where the row begins, from 1.
    pub line: u64,
    /// Header of the column; empty when the whole row is meant.
    pub column: String,
    /// The value as it stands.
    pub value: String,
    /// What is wrong with it.
    pub reason: Message,
    /// The way out; nothing where it is not known.
    pub hint: Message,
}

impl Problem {
    /// A problem with the whole row.
    pub fn row(line: u64, reason: impl Into<Message>) -> Problem {
        Problem { line, column: String::new(), value: String::new(), reason: reason.into(), hint: Message::default() }
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Problem {
        self.hint = hint.into();
        self
    }

    /// The problem in one line.
    pub fn describe(&self) -> Message {
        let (line, column, value) = (self.line, &self.column, &self.value);
        let reason = match self.hint.is_empty() {
            true => self.reason.clone(),
            false => say!("{reason} ({hint})", reason = self.reason, hint = self.hint),
        };
        match column.is_empty() {
            true => say!("line {line}: {reason}", line, reason),
            false => say!("line {line}, {column} '{value}': {reason}", line, column, value, reason),
        }
    }
}

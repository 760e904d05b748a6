//! What is wrong with a row that is refused.

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
    pub reason: String,
    /// The way out, where it is known.
    pub hint: String,
}

impl Problem {
    /// A problem with the whole row.
    pub fn row(line: u64, reason: impl Into<String>) -> Problem {
        Problem { line, column: String::new(), value: String::new(), reason: reason.into(), hint: String::new() }
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Problem {
        self.hint = hint.into();
        self
    }

    /// The problem in one line.
    pub fn describe(&self) -> String {
        let place = if self.column.is_empty() { String::new() } else { format!(", {} '{}'", self.column, self.value) };
        let hint = if self.hint.is_empty() { String::new() } else { format!(" ({})", self.hint) };
        format!("line {}{place}: {}{hint}", self.line, self.reason)
    }
}

//! What is said of figures, and what kind of words it is: the report decides, the renderers place it.

use crate::lang::{Message, say};

/// What kind of words a note is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Words {
    /// What the figures mean, in the owner's words.
    Meaning,
    /// What makes the figures doubtful.
    Warning,
    /// How the figures are made: what a reader needs to defend them.
    Rule,
    /// A remark for the reader of these figures: what was left out, how few they rest on, where to read on.
    Small,
}

/// Something said of a page or a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Note {
    /// What kind of words it is.
    pub kind: Words,
    /// The words.
    pub text: Message,
}

impl Note {
    /// What the figures mean.
    pub fn meaning(text: impl Into<Message>) -> Note {
        Note { kind: Words::Meaning, text: text.into() }
    }

    /// What makes them doubtful.
    pub fn warning(text: impl Into<Message>) -> Note {
        Note { kind: Words::Warning, text: text.into() }
    }

    /// How they are made.
    pub fn rule(text: impl Into<Message>) -> Note {
        Note { kind: Words::Rule, text: text.into() }
    }

    /// A remark.
    pub fn small(text: impl Into<Message>) -> Note {
        Note { kind: Words::Small, text: text.into() }
    }

    /// The note with the words that tell its kind.
    pub fn whole(&self) -> Message {
        match self.kind {
            Words::Meaning => say!("What this means: {text}", text = self.text),
            Words::Warning => say!("Warning: {text}", text = self.text),
            Words::Rule | Words::Small => self.text.clone(),
        }
    }
}

impl<T: Into<Message>> From<T> for Note {
    fn from(text: T) -> Note {
        Note::rule(text)
    }
}

//! Failures a person can act on: a message, hints, and the exit status that scripts see.

use std::fmt;

use crate::lang::{Message, say};

/// Exit statuses, as README and `crmkit help` document them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Done.
    Ok = 0,
    /// Failed; nothing was written.
    Failed = 1,
    /// Arguments that make no sense: unknown flags, periods, fields, words.
    Usage = 2,
    /// Done, but some rows were rejected.
    Rejected = 3,
    /// A `--fail-if` condition or an alert holds.
    Alert = 4,
    /// The store is locked by another process.
    Busy = 5,
    /// The store is damaged, foreign or of a newer version.
    Store = 6,
}

/// One answer to what a failure leaves open.
#[derive(Clone, Debug)]
pub struct Way {
    /// The flag that gives it.
    pub flag: &'static str,
    /// The flag's value; blank for a flag without one.
    pub value: String,
    /// What it says.
    pub says: Message,
}

/// An error with an exit status and hints where we know the way out.
#[derive(Debug)]
pub struct Failure {
    /// What went wrong, with its place.
    pub message: Message,
    /// Ways out, each a full line.
    pub hints: Vec<Message>,
    /// The answers among which a person on a terminal may choose, where the failure is a question.
    pub ways: Vec<Way>,
    /// The exit status.
    pub exit: Exit,
    /// Whether another secret may open what this one did not.
    pub secret: bool,
}

impl Failure {
    /// A failure of status 1.
    pub fn new(message: impl Into<Message>) -> Failure {
        Failure { message: message.into(), hints: Vec::new(), ways: Vec::new(), exit: Exit::Failed, secret: false }
    }

    /// A failure of status 2: the arguments make no sense.
    pub fn usage(message: impl Into<Message>) -> Failure {
        Failure { exit: Exit::Usage, ..Failure::new(message) }
    }

    /// Adds a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Message>) -> Failure {
        self.hints.push(hint.into());
        self
    }

    /// Adds an answer among which a person on a terminal may choose.
    #[must_use]
    pub fn way(mut self, flag: &'static str, value: impl Into<String>, says: impl Into<Message>) -> Failure {
        self.ways.push(Way { flag, value: value.into(), says: says.into() });
        self
    }

    /// Hints at the nearest of `names` to a mistyped word; where none is near, at another way out, if there is one.
    #[must_use]
    pub fn near<'a>(self, word: &str, names: impl IntoIterator<Item = &'a str>, otherwise: Option<Message>) -> Failure {
        match (nearest(word, names), otherwise) {
            (Some(near), _) => self.hint(say!("did you mean '{near}'?", near)),
            (None, Some(way)) => self.hint(way),
            (None, None) => self,
        }
    }

    /// Puts the place in front of the message: "questions.toml: …".
    #[must_use]
    pub fn at(mut self, place: &str) -> Failure {
        self.message = say!("{place}: {what}", place, what = self.message);
        self
    }

    /// Marks a failure to open something: another secret may do.
    #[must_use]
    pub fn of_secret(mut self) -> Failure {
        self.secret = true;
        self
    }

    /// Sets the exit status.
    #[must_use]
    pub fn exit(mut self, exit: Exit) -> Failure {
        self.exit = exit;
        self
    }
}

impl From<Failure> for Message {
    fn from(failure: Failure) -> Message {
        failure.message
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message.fmt(f)
    }
}

impl std::error::Error for Failure {}

/// The nearest of `known` to a mistyped `word`, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    known.into_iter().filter_map(|k| Some((likeness(&word, &k.to_lowercase())?, k))).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, k)| k)
}

/// How near two words in small letters are, up to 1, if near enough that one is meant by the other. One slip of the finger is,
/// however short the word is.
pub fn likeness(word: &str, known: &str) -> Option<f64> {
    let one_slip = if strsim::osa_distance(word, known) <= 1 { 0.95 } else { 0.0 };
    Some(strsim::jaro_winkler(word, known).max(one_slip)).filter(|score| *score >= 0.75)
}

/// A usage failure for a word that is not among `known`, with the nearest one as a hint.
pub fn unknown(what: &str, word: &str, known: &[&str]) -> Failure {
    Failure::usage(say!("unknown {what} '{word}': expected one of {known}", what, word, known = known.join(", "))).near(
        word,
        known.iter().copied(),
        None,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_hinted_at_or_another_way_out() {
        let hints = |word: &str, otherwise| Failure::new("no").near(word, ["email", "phone"], otherwise).hints;
        assert_eq!(hints("emial", Some("look at the list".into())), ["did you mean 'email'?"]);
        assert_eq!(hints("xyz", Some("look at the list".into())), ["look at the list"]);
        assert_eq!(hints("xyz", None), Vec::<Message>::new());
        assert_eq!(nearest("rmf", ["nps", "rfm"]), Some("rfm"));
    }
}

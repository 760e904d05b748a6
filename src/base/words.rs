//! Closed vocabularies: an enum, the word it is stored under, and the other words people use for it.

use crate::base::error::{Failure, unknown};

/// An enum stored as one of a closed list of words.
pub trait Word: Copy + PartialEq + 'static {
    /// What the word is, for messages: "channel".
    const WHAT: &'static str;
    /// Every variant with its stored word and further spellings (English and Chinese).
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])];

    /// The stored word.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(v, _, _)| *v == self).map_or("", |(_, w, _)| w)
    }

    /// Reads a word in any known spelling, ignoring case, blanks, `-` and `_`.
    ///
    /// # Errors
    /// Names the known words and the nearest one.
    fn parse(text: &str) -> Result<Self, Failure> {
        // The stored word itself is the usual case in bulk: it needs no folding.
        if let Some((variant, _, _)) = Self::WORDS.iter().find(|(_, w, _)| *w == text) {
            return Ok(*variant);
        }
        let wanted = fold(text);
        Self::WORDS
            .iter()
            .find(|(_, w, more)| fold(w) == wanted || more.iter().any(|m| fold(m) == wanted))
            .map(|(v, _, _)| *v)
            .ok_or_else(|| unknown(Self::WHAT, text, &Self::list()))
    }

    /// The stored words in order.
    fn list() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(_, w, _)| *w).collect()
    }
}

fn fold(text: &str) -> String {
    text.trim().chars().filter(|c| !matches!(c, ' ' | '-' | '_' | '/')).flat_map(char::to_lowercase).collect()
}

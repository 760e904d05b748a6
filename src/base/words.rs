//! Closed vocabularies: an enum, the word it is stored under, and the other words people use for it.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::error::{Failure, unknown};

/// An enum stored as one of a closed list of words.
pub trait Word: Copy + PartialEq + 'static {
    /// What the word is, for messages: "channel".
    const WHAT: &'static str;
    /// Every variant with its stored word and further spellings (English and Chinese).
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])];
    /// Spellings in further languages, by the stored word, with a comma and a blank between them.
    const SPOKEN: &'static [(&'static str, &'static str)] = &[];
    /// The variant that stands for every word of a shop's own; `None` where the list is all there is.
    const OTHER: Option<Self> = None;

    /// The stored word.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(v, _, _)| *v == self).map_or("", |(_, w, _)| w)
    }

    /// Reads a word in any known spelling, ignoring case, width, accents, blanks and signs.
    ///
    /// # Errors
    /// Names the known words and the nearest one.
    fn parse(text: &str) -> Result<Self, Failure> {
        Self::known(text).ok_or_else(|| unknown(Self::WHAT, text, &Self::list()))
    }

    /// The variant of a word in any known spelling; `None` where it is not known.
    fn known(text: &str) -> Option<Self> {
        // The stored word itself is the usual case in bulk: it needs no folding.
        if let Some((variant, _, _)) = Self::WORDS.iter().find(|(_, w, _)| *w == text) {
            return Some(*variant);
        }
        let place = index::<Self>().get(&fold(text)).copied();
        place.and_then(|place| Self::WORDS.get(place)).map(|(v, _, _)| *v)
    }

    /// The variant of which a known spelling stands within other words, the longest telling most: in キャンセル確定 it is キャンセル.
    fn within(text: &str) -> Option<Self> {
        let folded = fold(text);
        let tells = |known: &str| if known.is_ascii() { known.len() > 4 } else { known.chars().count() > 1 };
        let said = index::<Self>().iter().filter(|(known, _)| tells(known) && folded.contains(known.as_str()));
        let place = said.max_by_key(|(known, place)| (known.chars().count(), std::cmp::Reverse(**place))).map(|(_, place)| *place);
        place.and_then(|place| Self::WORDS.get(place)).map(|(variant, _, _)| *variant)
    }

    /// The stored words in order.
    fn list() -> Vec<&'static str> {
        Self::WORDS.iter().map(|(_, w, _)| *w).collect()
    }
}

/// Places in [`Word::WORDS`] by the folded spelling.
type Places = HashMap<String, usize>;

/// The spellings of a list, folded once for all.
fn index<W: Word>() -> &'static Places {
    static KNOWN: LazyLock<RwLock<HashMap<TypeId, &'static Places>>> = LazyLock::new(RwLock::default);
    let key = TypeId::of::<W>();
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return known;
    }
    let mut places = Places::new();
    for (spelling, place) in spellings::<W>() {
        places.entry(fold(spelling)).or_insert(place);
    }
    // A list is there as long as the program is.
    KNOWN.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert_with(|| Box::leak(Box::new(places)))
}

/// Every spelling of a list, with the place of its word.
fn spellings<W: Word>() -> impl Iterator<Item = (&'static str, usize)> {
    let place_of = |word: &str| W::WORDS.iter().position(|(_, w, _)| *w == word).unwrap_or(usize::MAX);
    let own = W::WORDS
        .iter()
        .enumerate()
        .flat_map(|(place, (_, word, more))| [*word].into_iter().chain(more.iter().copied()).map(move |w| (w, place)));
    own.chain(W::SPOKEN.iter().flat_map(move |(word, more)| more.split(", ").map(move |w| (w, place_of(word)))))
}

/// A word without case, width, accents, blanks and signs.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    text.nfkd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Spellings of a list that two of its words claim, or that no word can have.
#[cfg(test)]
pub fn clashes<W: Word>() -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut found = Vec::new();
    for (spelling, place) in spellings::<W>() {
        let folded = fold(spelling);
        let other = *seen.entry(folded.clone()).or_insert(place);
        if other != place || folded.is_empty() || place == usize::MAX {
            found.push(format!("{}: {spelling}", W::WHAT));
        }
    }
    found
}

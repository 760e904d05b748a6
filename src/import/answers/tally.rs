//! What was answered to a question, or stands in a column that may be one: every different value, and how often.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use unicode_normalization::UnicodeNormalization;

use crate::entity::scale::asks_for_words;

/// Different values beyond so many are only counted: no scale has so many points.
const KEPT: usize = 300;

/// The values of a column.
#[derive(Default)]
pub struct Tally {
    words: HashMap<Box<str>, u64, RandomState>,
    /// Answers whose values were not kept.
    pub beyond: u64,
    /// All answers.
    pub answers: u64,
    /// Rows without one.
    blank: u64,
}

impl Tally {
    /// Takes in a cell.
    pub fn see(&mut self, cell: &str) {
        let cell = cell.trim();
        if cell.is_empty() {
            self.blank += 1;
            return;
        }
        self.answers += 1;
        if let Some(count) = self.words.get_mut(cell) {
            *count += 1;
        } else if self.words.len() < KEPT {
            self.words.insert(cell.into(), 1);
        } else {
            self.beyond += 1;
        }
    }

    /// The different values that were kept, as they are stored, with how often each was given, in order.
    pub fn words(&self) -> Vec<(String, u64)> {
        let mut words: Vec<(String, u64)> = self.words.iter().map(|(word, count)| (word.nfc().collect(), *count)).collect();
        words.sort_unstable();
        words
    }

    /// Whether words may be points of a scale: a single one is, where everybody gave it and nobody was asked for words.
    pub fn may_be_points(&self, question: &str, wording: Option<&str>, different: usize) -> bool {
        let open = asks_for_words(question) || wording.is_some_and(asks_for_words);
        different > 1 && !open || different == 1 && !open && self.blank == 0
    }

    /// Whether no value was given twice, as far as they were kept.
    pub fn all_differ(&self) -> bool {
        self.words.values().all(|count| *count == 1)
    }

    /// Whether nearly all different values are such as `is` says, and there are enough of them to say so.
    pub fn nearly_all(&self, is: impl Fn(&str) -> bool) -> bool {
        let hits = self.words.keys().filter(|word| is(word)).count();
        self.answers >= 2 && hits * 10 >= self.words.len() * 9
    }
}

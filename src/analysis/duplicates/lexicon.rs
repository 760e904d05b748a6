//! The words of a store and how often each occurs: what agrees on a rare word says more than what agrees on a common one.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::{FixedState, RandomState};

use super::Email;
use super::fold::fold;

/// What a word is said of: the same letters count apart as a family name, a street and a city.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Space {
    /// A word of a name.
    Name,
    /// A family name in Chinese characters.
    Family,
    /// A given name in Chinese characters.
    Given,
    /// A word of an address.
    Street,
    /// A house number.
    Number,
    /// A whole city.
    City,
    /// A whole region.
    Region,
    /// A whole postal code.
    Postal,
    /// A whole company.
    Company,
    /// A gender.
    Gender,
    /// An email.
    Email,
    /// The part of an email before the @.
    Local,
    /// The end of a phone number.
    Phone,
    /// A birthday.
    Birthday,
}

impl Space {
    /// Share of a store's customers that has an average word of the kind; what a small store has too few words to tell.
    fn usual(self) -> f64 {
        match self {
            Space::Family => 0.02,
            Space::Name | Space::Given => 0.002,
            Space::Street => 0.003,
            Space::City | Space::Region => 0.02,
            Space::Postal | Space::Company => 0.002,
            _ => 0.0005,
        }
    }
}

/// How many customers the usual share counts for beside those that are really there.
const WEIGHT_OF_USUAL: f64 = 300.0;

/// Every word by number, with how many customers have it. 0 stands for no word.
pub struct Lexicon {
    /// By fingerprint of 64 bits: among a hundred million words two of one fingerprint are unlikely (1 in 3,700),
    /// and would do no worse than suggest a pair that a person then looks at.
    numbers: HashMap<u64, u32, RandomState>,
    ends: Vec<u32>,
    text: String,
    counts: Vec<u32>,
    spaces: Vec<Space>,
    /// Counts of emails, phones and birthdays, which are values of 64 bits already.
    values: HashMap<u64, u32, RandomState>,
}

impl Default for Lexicon {
    fn default() -> Lexicon {
        Lexicon {
            numbers: HashMap::default(),
            ends: vec![0],
            text: String::new(),
            counts: vec![0],
            spaces: vec![Space::Gender],
            values: HashMap::default(),
        }
    }
}

/// The fingerprint of some bytes, the same in every run.
pub fn fingerprint(parts: impl std::hash::Hash) -> u64 {
    FixedState::with_seed(0x5eed).hash_one(parts)
}

/// A code as it is compared: letters and digits, folded; 0 when it has none.
pub fn code(text: &str) -> u64 {
    let folded: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    if folded.is_empty() { 0 } else { fingerprint(folded.as_str()) }
}

impl Lexicon {
    /// The number of a word, counted once more.
    pub fn word(&mut self, space: Space, word: &str) -> u32 {
        let next = self.counts.len() as u32;
        let number = *self.numbers.entry(fingerprint((space as u8, word))).or_insert(next);
        if number == next {
            self.text.push_str(word);
            self.ends.push(self.text.len() as u32);
            self.counts.push(0);
            self.spaces.push(space);
        }
        self.counts[number as usize] += 1;
        number
    }

    /// The number of a whole field, folded, blanks and signs left out.
    pub fn whole(&mut self, space: Space, text: &str) -> u32 {
        let folded: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
        if folded.is_empty() { 0 } else { self.word(space, &folded) }
    }

    /// An email by its key, counted.
    pub fn email(&mut self, key: &str) -> Email {
        let local = key.rsplit_once('@').map_or(key, |(local, _)| local);
        let whole = self.value(Space::Email, fingerprint(key));
        Email { whole, local: self.value(Space::Local, fingerprint(local)) }
    }

    /// A phone number by its digits, counted by its end; leading zeros are left out.
    pub fn phone(&mut self, digits: &str) -> Option<u64> {
        let number: u64 = digits.get(digits.len().saturating_sub(18)..)?.parse().ok().filter(|n| *n > 0)?;
        self.value(Space::Phone, line_end(number));
        Some(number)
    }

    /// How many customers have a word.
    pub fn occurs(&self, number: u32) -> u32 {
        self.counts[number as usize]
    }

    /// The text of a word.
    pub fn text(&self, number: u32) -> &str {
        let at = number as usize;
        if at == 0 { "" } else { &self.text[self.ends[at - 1] as usize..self.ends[at] as usize] }
    }

    /// What it says that two customers have this word: ln(1 / its share of the customers), at most `most`.
    pub fn says(&self, number: u32, customers: usize, most: f64) -> f64 {
        let at = number as usize;
        rarity(f64::from(self.counts[at]), self.spaces[at], customers).min(most)
    }

    /// Counts a value that is no word, and returns it.
    pub fn value(&mut self, space: Space, value: u64) -> u64 {
        *self.values.entry(fingerprint((space as u8, value))).or_default() += 1;
        value
    }

    /// How many customers have a value.
    pub fn count(&self, space: Space, value: u64) -> u32 {
        self.values.get(&fingerprint((space as u8, value))).copied().unwrap_or(0)
    }

    /// What it says that two customers have this value.
    pub fn value_says(&self, space: Space, value: u64, customers: usize, most: f64) -> f64 {
        rarity(f64::from(self.count(space, value)), space, customers).min(most)
    }
}

fn rarity(count: f64, space: Space, customers: usize) -> f64 {
    ((customers as f64 + WEIGHT_OF_USUAL) / (count + WEIGHT_OF_USUAL * space.usual())).ln().max(0.0)
}

/// The last seven digits of a phone number, under which it is looked for.
pub fn line_end(phone: u64) -> u64 {
    phone % 10_000_000
}

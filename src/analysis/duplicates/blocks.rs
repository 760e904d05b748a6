//! Which pairs are looked at: customers that share a key. No pair of customers that share none is ever judged,
//! so that a million customers take millions of comparisons and not billions.

use std::collections::HashSet;

use super::lexicon::fingerprint;
use super::lexicon::line_end;
use super::names::Style;
use super::{Book, Pair, nicknames};

/// In a block of at most so many customers every pair is looked at.
const WHOLE: usize = 40;

/// In a larger block each customer is compared with so many neighbours in the order of names.
const NEIGHBOURS: usize = 8;

/// One way of finding pairs: its name for people, and the keys of a customer.
struct Pass {
    what: &'static str,
    keys: fn(&Book, u32, &mut Vec<u64>),
}

/// A kind of block that was too large to look at every pair in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cut {
    /// What the customers of the blocks share.
    pub what: &'static str,
    /// How many blocks were cut.
    pub blocks: usize,
    /// Customers in the largest of them.
    pub largest: usize,
}

/// The pairs that were found.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Found {
    /// Pairs by score, the highest first.
    pub pairs: Vec<Pair>,
    /// Which blocks were too large.
    pub cuts: Vec<Cut>,
    /// How many pairs were judged.
    pub judged: u64,
}

/// Every way of finding pairs.
const PASSES: &[Pass] = &[
    Pass { what: "email", keys: |book, at, out| out.extend(book.emails(at).iter().map(|e| e.whole)) },
    Pass { what: "the part of the email before the @", keys: |book, at, out| out.extend(book.emails(at).iter().map(|e| e.local)) },
    Pass { what: "phone", keys: |book, at, out| out.extend(book.phones(at).iter().map(|p| line_end(*p))) },
    Pass { what: "code", keys: |book, at, out| out.extend(Some(book.entry(at).code).filter(|c| *c != 0)) },
    Pass { what: "name", keys: |book, at, out| out.extend(book.whole_name(at)) },
    Pass { what: "birthday", keys: |book, at, out| out.extend(book.birthday_key(at)) },
    Pass {
        what: "family name and postal code",
        keys: |book, at, out| book.both(at, out, |b, at| b.entry(at).name.family(), |b, at| b.place_key(at)),
    },
    Pass {
        what: "given name and postal code",
        keys: |book, at, out| book.both(at, out, |b, at| b.entry(at).name.given(), |b, at| b.place_key(at)),
    },
    Pass { what: "street and house number", keys: |book, at, out| book.house(at, out) },
    Pass { what: "street and postal code", keys: |book, at, out| book.both(at, out, |b, at| b.rarest_word(at), |b, at| b.place_key(at)) },
    Pass {
        what: "street and family name",
        keys: |book, at, out| book.both(at, out, |b, at| b.rarest_word(at), |b, at| b.entry(at).name.family()),
    },
    Pass { what: "the beginnings of the names and the year of birth or postal code", keys: |book, at, out| book.beginnings(at, out) },
    Pass {
        what: "house number and postal code",
        keys: |book, at, out| book.both(at, out, |b, at| b.first_number(at), |b, at| b.place_key(at)),
    },
];

impl Book {
    fn entry(&self, at: u32) -> &super::Entry {
        &self.entries[at as usize]
    }

    /// The whole name whatever the order of its words, familiar forms as the full ones.
    fn whole_name(&self, at: u32) -> Option<u64> {
        let name = &self.entry(at).name;
        if name.words().len() < 2 && name.style != Style::Company {
            return None;
        }
        let mut parts: Vec<String> = match name.style {
            Style::Chinese => name.words().iter().flat_map(|w| self.lexicon.text(*w).chars()).map(String::from).collect(),
            _ => name.words().iter().map(|w| nicknames::full(self.lexicon.text(*w)).to_string()).collect(),
        };
        parts.sort_unstable();
        Some(fingerprint(parts))
    }

    /// The birthday, with day and month in one order.
    fn birthday_key(&self, at: u32) -> Option<u64> {
        let (year, month, day) = self.entry(at).birthday?.ymd();
        Some(fingerprint((year, month.min(day), month.max(day))))
    }

    /// Postal code, else city.
    fn place_key(&self, at: u32) -> Option<u32> {
        let entry = self.entry(at);
        [entry.postal, entry.city].into_iter().find(|w| *w != 0)
    }

    fn rarest_word(&self, at: u32) -> Option<u32> {
        self.words(self.entry(at)).iter().copied().min_by_key(|w| (self.lexicon.occurs(*w), *w))
    }

    fn first_number(&self, at: u32) -> Option<u32> {
        self.numbers(self.entry(at)).first().copied()
    }

    fn both(&self, at: u32, out: &mut Vec<u64>, one: fn(&Book, u32) -> Option<u32>, other: fn(&Book, u32) -> Option<u32>) {
        if let (Some(one), Some(other)) = (one(self, at), other(self, at)) {
            out.push(fingerprint((one, other)));
        }
    }

    /// Each word of the street with the house number.
    fn house(&self, at: u32, out: &mut Vec<u64>) {
        let Some(number) = self.first_number(at) else { return };
        let words = self.words(self.entry(at));
        out.extend(words.iter().take(4).map(|w| fingerprint((*w, number))));
    }

    /// First letters of two names with the year of birth, and with the postal code.
    fn beginnings(&self, at: u32, out: &mut Vec<u64>) {
        let entry = self.entry(at);
        let (Some(family), Some(given)) = (entry.name.family(), entry.name.given()) else { return };
        let begin = |word: u32| self.lexicon.text(word).chars().take(2).collect::<String>();
        let (family, given) = (begin(family), begin(given));
        let both = if family < given { (family, given) } else { (given, family) };
        if let Some(birthday) = entry.birthday {
            out.push(fingerprint((&both, birthday.ymd().0)));
        }
        if let Some(place) = self.place_key(at) {
            out.push(fingerprint((&both, place)));
        }
    }

    /// Every pair with a score of `above` or more among those that share a key.
    pub fn pairs(&self, above: f64) -> Found {
        let mut found = Found::default();
        let mut seen: HashSet<(u32, u32), foldhash::fast::RandomState> = HashSet::default();
        let mut keys: Vec<(u64, u32)> = Vec::new();
        let mut own = Vec::new();
        for pass in PASSES {
            keys.clear();
            for at in 0..self.len() as u32 {
                own.clear();
                (pass.keys)(self, at, &mut own);
                own.sort_unstable();
                own.dedup();
                keys.extend(own.iter().map(|k| (*k, at)));
            }
            keys.sort_unstable();
            let mut cut = Cut { what: pass.what, blocks: 0, largest: 0 };
            for block in keys.chunk_by(|a, b| a.0 == b.0) {
                let reach = if block.len() <= WHOLE {
                    block.len()
                } else {
                    cut.blocks += 1;
                    cut.largest = cut.largest.max(block.len());
                    NEIGHBOURS
                };
                let mut members: Vec<u32> = block.iter().map(|(_, at)| *at).collect();
                if reach < members.len() {
                    members.sort_by_cached_key(|at| self.order(*at));
                }
                for (i, one) in members.iter().enumerate() {
                    for other in members[i + 1..].iter().take(reach) {
                        let (first, second) = (*one.min(other), *one.max(other));
                        found.judged += 1;
                        if let Some(score) = self.weigh(first, second, above, None)
                            && seen.insert((first, second))
                        {
                            found.pairs.push(Pair { first, second, score });
                        }
                    }
                }
            }
            found.cuts.extend((cut.blocks > 0).then_some(cut));
        }
        found.pairs.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.first, a.second).cmp(&(b.first, b.second))));
        found
    }

    /// The order in which a large block is walked: by name, then by place and birthday.
    fn order(&self, at: u32) -> (String, u32, i32) {
        let entry = self.entry(at);
        let mut words: Vec<&str> = entry.name.words().iter().map(|w| self.lexicon.text(*w)).collect();
        words.sort_unstable();
        (words.join(" "), entry.postal, entry.birthday.map_or(0, |d| d.0))
    }
}

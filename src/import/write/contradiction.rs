//! Rows of one file that say different things of one customer: a doubt, unless the person said which of them holds.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::{FixedState, RandomState};

use super::super::matching::compared;
use super::super::plan::Plan;
use super::super::problem::Problem;
use super::index::last_digits;
use crate::base::words::Word;
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, phone_key, same_phone};
use crate::entity::same_name;
use crate::lang::say;

/// How many facts of a customer two rows may contradict each other in.
const FACTS: usize = 13;

/// The facts of which a customer has one each.
fn facts(c: &Customer) -> [(&'static str, Option<Cow<'_, str>>); FACTS] {
    fn of(text: &Option<String>) -> Option<Cow<'_, str>> {
        text.as_deref().map(Cow::Borrowed)
    }
    [
        ("name", Some(c.name.as_str()).filter(|n| !n.is_empty() && *n != c.code).map(Cow::Borrowed)),
        ("email", of(&c.email)),
        ("phone", of(&c.phone)),
        ("birthday", c.birthday.map(|d| d.to_string().into())),
        ("gender", of(&c.gender)),
        ("company", of(&c.company)),
        ("address", of(&c.address)),
        ("city", of(&c.city)),
        ("region", of(&c.region)),
        ("country", of(&c.country)),
        ("postal_code", of(&c.postal_code)),
        ("acquired_on", c.acquired_on.map(|d| d.to_string().into())),
        ("status", c.status.map(|s| s.word().into())),
    ]
}

/// Whether two values of a field say the same.
fn same(field: &str, a: &str, b: &str) -> bool {
    let by_key = |key: fn(&str) -> Option<String>, same: fn(&str, &str) -> bool| match (key(a), key(b)) {
        (Some(a), Some(b)) => same(&a, &b),
        _ => false,
    };
    a == b
        || match field {
            "name" => same_name::is_one(a, b),
            "email" => by_key(email_key, |a, b| a == b),
            "phone" => by_key(phone_key, same_phone),
            _ => compared(field, a) == compared(field, b),
        }
}

/// A fact of which two rows say different things.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// Key of the field.
    pub field: &'static str,
    /// What the earlier row said; empty where that is not kept.
    pub before: String,
    /// What the later row says.
    pub now: String,
}

/// Where two customers contradict each other. Blanks contradict nothing.
pub fn differences(before: &Customer, now: &Customer) -> Vec<Difference> {
    let pairs = facts(before).into_iter().zip(facts(now));
    pairs
        .filter_map(|((field, before), (_, now))| {
            let (before, now) = (before?, now?);
            (!same(field, &before, &now)).then(|| Difference { field, before: before.into_owned(), now: now.into_owned() })
        })
        .collect()
}

/// How many facts two customers have in common, how many they contradict each other in, and how many each of them has.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Likeness {
    /// Facts that are the same.
    pub agree: usize,
    /// Facts that contradict each other.
    pub clash: usize,
    /// Facts of the first one.
    pub ours: usize,
    /// Facts of the second one.
    pub theirs: usize,
}

/// Compares all that is said of two customers beside their names, own fields included.
pub fn likeness(a: &Customer, b: &Customer) -> Likeness {
    let mut like = Likeness::default();
    let mut count = |a: Option<&str>, b: Option<&str>, field: &str| {
        like.ours += usize::from(a.is_some());
        like.theirs += usize::from(b.is_some());
        if let (Some(a), Some(b)) = (a, b) {
            let same = same(field, a, b);
            like.agree += usize::from(same);
            like.clash += usize::from(!same);
        }
    };
    for ((field, a), (_, b)) in facts(a).into_iter().zip(facts(b)).skip(1) {
        count(a.as_deref(), b.as_deref(), field);
    }
    for (a, b) in [(&a.occupation, &b.occupation), (&a.education, &b.education), (&a.industry, &b.industry), (&a.notes, &b.notes)] {
        count(a.as_deref(), b.as_deref(), "");
    }
    let of = |own: &[(String, String)], name: &str| own.iter().find(|(n, _)| n == name).map(|(_, text)| text.clone());
    for (name, text) in &a.own {
        count(Some(text), of(&b.own, name).as_deref(), "");
    }
    for (_, text) in b.own.iter().filter(|(name, _)| of(&a.own, name).is_none()) {
        count(None, Some(text), "");
    }
    like
}

/// What the first row of a file said of a customer: a mark for every fact, 0 where it said nothing.
struct Said {
    line: u64,
    marks: [u32; FACTS],
}

/// What a file has said of customers that were known before it.
#[derive(Default)]
pub struct Spoken(HashMap<i64, Said, RandomState>);

impl Spoken {
    /// Whether the file has spoken of a customer.
    pub fn has(&self, id: i64) -> bool {
        self.0.contains_key(&id)
    }

    /// Takes in what a row says of a customer. Gives the line that said something else before, and of what.
    pub fn take(&mut self, id: i64, line: u64, given: &Customer) -> Option<(u64, Vec<Difference>)> {
        let facts = facts(given);
        let marks = facts.each_ref().map(|(field, text)| text.as_deref().map_or(0, |text| mark(field, text)));
        let Some(said) = self.0.get_mut(&id) else {
            self.0.insert(id, Said { line, marks });
            return None;
        };
        let mut other = Vec::new();
        for (place, (field, text)) in facts.into_iter().enumerate() {
            let (before, now) = (said.marks[place], marks[place]);
            match (before, text) {
                (0, _) => said.marks[place] = now,
                (before, Some(text)) if before != now => {
                    other.push(Difference { field, before: String::new(), now: text.into_owned() });
                }
                _ => {}
            }
        }
        (!other.is_empty()).then_some((said.line, other))
    }
}

/// A mark of a value as it is compared; never 0.
fn mark(field: &str, text: &str) -> u32 {
    let folded = match field {
        "name" => Some(same_name::sorted(text)),
        "phone" => phone_key(text).map(|key| last_digits(&key).to_string()),
        _ => compared(field, text),
    };
    (FixedState::default().hash_one(folded.as_deref().unwrap_or(text)) as u32).max(1)
}

/// The doubt about a customer of whom two lines say different things.
pub fn doubt(plan: &Plan, code: &str, first: u64, line: u64, other: &[Difference]) -> Problem {
    let header = |field: &str| plan.slot(field).map_or(field.to_string(), |s| plan.headers[plan.slots[s].column].clone());
    let told: Vec<String> = other
        .iter()
        .map(|d| match d.before.is_empty() {
            true => format!("{} '{}'", header(d.field), d.now),
            false => format!("{} '{}', '{}'", header(d.field), d.before, d.now),
        })
        .collect();
    let told = told.join("; ");
    Problem::row(line, say!("says something else of customer '{code}' than line {first}: {told}", code, first, told))
        .hint(say!("correct one of them, or let the later line hold with --on-duplicate update, the earlier with --on-duplicate fill"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customer(name: &str, email: &str, city: &str) -> Customer {
        let some = |t: &str| Some(t.to_string()).filter(|t| !t.is_empty());
        Customer { name: name.into(), email: some(email), city: some(city), ..Customer::default() }
    }

    #[test]
    fn what_is_written_otherwise_and_blanks_contradict_nothing() {
        let a = customer("Ann Brown", "ann@shop.example", "");
        assert_eq!(differences(&a, &customer("BROWN, Ann", "ANN@shop.example", "Bonn")), []);
        let other = differences(&a, &customer("Ann Brown", "bob@shop.example", ""));
        assert_eq!(other.iter().map(|d| d.field).collect::<Vec<_>>(), ["email"]);
        let mut spoken = Spoken::default();
        assert_eq!(spoken.take(1, 2, &a), None);
        assert_eq!(spoken.take(1, 3, &customer("brown ann", "", "Bonn")), None);
        let (line, other) = spoken.take(1, 4, &customer("Ann Brown", "", "Rom")).expect("another city");
        assert_eq!((line, other[0].field), (2, "city"));
    }

    #[test]
    fn likeness_counts_all_but_the_name() {
        let a = customer("Ann", "a@shop.example", "Bonn");
        let b = Customer { own: vec![("shoe".into(), "38".into())], ..customer("Bob", "", "Rom") };
        assert_eq!(likeness(&a, &b), Likeness { agree: 0, clash: 1, ours: 2, theirs: 2 });
    }
}

//! Interactions as the as-of date saw them, and what can be said of any set of them.

use std::collections::HashMap;
use std::rc::Rc;

use anyhow::Result;
use foldhash::HashSet;
use rusqlite::named_params;

use super::frame::Span;
use crate::analysis::order::quantile_of;
use crate::analysis::proportions::Share;
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::service::{Direction, Purpose};
use crate::page::Cell;
use crate::store::Snapshot;

/// One interaction. The same few words stand in very many of them, and are kept once.
#[derive(Clone, Debug)]
pub(in crate::reports) struct Contact {
    pub id: i64,
    pub customer: i64,
    pub day: Day,
    /// The moment, where the time of day is known.
    pub at: Option<i64>,
    pub channel: Rc<str>,
    pub direction: Option<Direction>,
    pub purpose: Option<Purpose>,
    pub staff: Option<Rc<str>>,
    pub minutes: Option<i64>,
    pub cost: Option<i64>,
    pub outcome: Option<Rc<str>>,
    pub product: Option<Rc<str>>,
    pub topic: Option<Rc<str>>,
}

/// Words that are met again and again.
#[derive(Default)]
struct Words(HashSet<Rc<str>>);

impl Words {
    fn keep(&mut self, word: &str) -> Rc<str> {
        if let Some(known) = self.0.get(word) {
            return Rc::clone(known);
        }
        let kept: Rc<str> = word.into();
        self.0.insert(Rc::clone(&kept));
        kept
    }
}

impl Contact {
    /// The interactions of a window, in no order: those with one of the purposes, or all when none is named.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load(store: &Snapshot, span: Span, purposes: &[Purpose]) -> Result<Vec<Contact>> {
        let purposes = serde_json::to_string(&purposes.iter().map(|p| p.word()).collect::<Vec<_>>())?;
        let from = span.from.map_or(i32::MIN, |d| d.0);
        let mut query = store.conn().prepare_cached(include_str!("touches.sql"))?;
        let mut rows = query.query(named_params! {":from": from, ":to": span.to.0, ":purposes": purposes})?;
        let (mut words, mut found) = (Words::default(), Vec::new());
        while let Some(r) = rows.next()? {
            let mut word = |at: usize| -> Result<Option<Rc<str>>> { Ok(r.get_ref(at)?.as_str_or_null()?.map(|word| words.keep(word))) };
            found.push(Contact {
                channel: word(4)?.unwrap_or_default(),
                staff: word(7)?,
                outcome: word(10)?,
                product: word(11)?,
                topic: word(12)?,
                id: r.get(0)?,
                customer: r.get(1)?,
                day: Day(r.get(2)?),
                at: r.get(3)?,
                direction: r.get_ref(5)?.as_str_or_null()?.and_then(|word| Direction::parse(word).ok()),
                purpose: r.get_ref(6)?.as_str_or_null()?.and_then(|word| Purpose::parse(word).ok()),
                minutes: r.get(8)?,
                cost: r.get(9)?,
            });
        }
        Ok(found)
    }
}

/// How many customers there are among them.
pub(in crate::reports) fn customers<'a>(contacts: impl IntoIterator<Item = &'a Contact>) -> usize {
    contacts.into_iter().map(|c| c.customer).collect::<HashSet<i64>>().len()
}

/// A sum of what is recorded; empty when nothing is.
pub(in crate::reports) fn total(values: impl Iterator<Item = Option<i64>>) -> Cell {
    values.flatten().fold(None, |sum: Option<i64>, v| Some(sum.unwrap_or(0) + v)).into()
}

/// A mean of what is recorded; empty when nothing is.
pub(in crate::reports) fn mean(values: impl Iterator<Item = Option<i64>>) -> Cell {
    let (sum, n) = values.flatten().fold((0, 0), |(sum, n), v| (sum + v, n + 1));
    Cell::ratio(sum as f64, f64::from(n))
}

/// A quantile of what is recorded, type 7; empty when nothing is.
pub(in crate::reports) fn quantile(values: impl Iterator<Item = Option<i64>>, p: f64) -> Cell {
    quantile_of(values.flatten().map(|v| v as f64), p).into()
}

/// An interaction in which a customer wanted something; those of one customer sort as they came.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Asked {
    customer: i64,
    day: Day,
    at: Option<i64>,
    id: i64,
    /// Whether a follow-up was noted.
    follow_up: bool,
}

/// The interactions of a window in which a customer wanted something: inquiries, advice or service that the shop did not begin.
fn asked(store: &Snapshot, span: Span) -> Result<Vec<Asked>> {
    let mut query = store.conn().prepare_cached(include_str!("asked.sql"))?;
    let found = query
        .query_map(named_params! {":from": span.from.map_or(i32::MIN, |d| d.0), ":to": span.to.0}, |r| {
            Ok(Asked { customer: r.get(0)?, day: Day(r.get(1)?), at: r.get(2)?, id: r.get(3)?, follow_up: r.get(4)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// The days up to the as-of date on which each customer complained.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::reports) fn complained(store: &Snapshot) -> Result<HashMap<i64, Vec<Day>>> {
    let mut found: HashMap<i64, Vec<Day>> = HashMap::new();
    let mut query =
        store.conn().prepare_cached("SELECT customer, received_on FROM complaint WHERE received_on <= ?1 AND customer IS NOT NULL")?;
    let mut rows = query.query([store.as_of.0])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(Day(row.get(1)?));
    }
    Ok(found)
}

/// First contacts in which a customer wanted something, and how many of them settled it: within so many days the customer
/// neither asked again nor complained, and no follow-up was noted. Only those whose days are over are judged.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::reports) fn first_contacts(store: &Snapshot, span: Span, within: i32) -> Result<Share> {
    // What comes shortly before or after the window tells whether a contact was the first, and the last.
    let around = Span { from: span.from.map(|d| d.plus(-within)), to: store.as_of };
    let mut asked = asked(store, around)?;
    asked.sort_unstable();
    let complained = complained(store)?;
    let mut share = Share::default();
    for contacts in asked.chunk_by(|a, b| a.customer == b.customer) {
        let trouble = complained.get(&contacts[0].customer).map_or(&[][..], Vec::as_slice);
        for (place, asked) in contacts.iter().enumerate() {
            let day = asked.day;
            let first = place == 0 || day.since(contacts[place - 1].day) > within;
            if !first || !span.holds(day) || day.plus(within) > store.as_of {
                continue;
            }
            let again = contacts.get(place + 1).is_some_and(|next| next.day.since(day) <= within);
            let trouble = trouble.iter().any(|d| (0..=within).contains(&d.since(day)));
            share = Share { hits: share.hits + u64::from(!again && !trouble && !asked.follow_up), of: share.of + 1 };
        }
    }
    Ok(share)
}

//! Interactions as the as-of date saw them, and what can be said of any set of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Result;
use rusqlite::named_params;

use super::frame::Span;
use crate::analysis::order::quantile;
use crate::analysis::proportions::Share;
use crate::dates::Day;
use crate::db::Snapshot;
use crate::db::customers::stored_word;
use crate::model::service::{Direction, Purpose};
use crate::page::Cell;

/// What stands for a value nobody recorded.
pub(super) const NOT_STATED: &str = "not stated";

/// One interaction.
#[derive(Clone, Debug)]
pub(super) struct Contact {
    pub code: String,
    pub customer: i64,
    pub customer_code: String,
    pub customer_name: String,
    pub day: Day,
    pub channel: String,
    pub direction: Option<Direction>,
    pub purpose: Option<Purpose>,
    pub staff: Option<String>,
    pub subject: Option<String>,
    pub text: Option<String>,
    pub minutes: Option<i64>,
    pub cost: Option<i64>,
    pub outcome: Option<String>,
    pub follow_up_on: Option<Day>,
    pub product: Option<String>,
    pub topic: Option<String>,
}

impl Contact {
    /// The interactions of a window, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn load(store: &Snapshot, span: Span) -> Result<Vec<Contact>> {
        let mut query = store.conn().prepare_cached(include_str!("contacts.sql"))?;
        let rows = query.query_map(named_params! {":from": span.from.map_or(i32::MIN, |d| d.0), ":to": span.to.0}, |r| {
            Ok(Contact {
                code: r.get("code")?,
                customer: r.get("customer")?,
                customer_code: r.get("customer_code")?,
                customer_name: r.get("customer_name")?,
                day: Day(r.get("day")?),
                channel: r.get("channel")?,
                direction: stored_word(r.get("direction")?),
                purpose: stored_word(r.get("purpose")?),
                staff: r.get("staff")?,
                subject: r.get("subject")?,
                text: r.get("text")?,
                minutes: r.get("minutes")?,
                cost: r.get("cost")?,
                outcome: r.get("outcome")?,
                follow_up_on: r.get::<_, Option<i32>>("follow_up_on")?.map(Day),
                product: r.get("product")?,
                topic: r.get("topic")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether the customer wanted something: an inquiry, advice or service that the shop did not begin.
    pub fn asks(&self) -> bool {
        matches!(self.purpose, Some(Purpose::Inquiry | Purpose::Advice | Purpose::Service)) && self.direction != Some(Direction::Out)
    }
}

/// Contacts by one property, the most frequent first.
pub(super) fn grouped<'a>(contacts: &'a [Contact], of: impl Fn(&'a Contact) -> Option<&'a str>) -> Vec<(&'a str, Vec<&'a Contact>)> {
    let mut groups: BTreeMap<&str, Vec<&Contact>> = BTreeMap::new();
    for contact in contacts {
        groups.entry(of(contact).unwrap_or(NOT_STATED)).or_default().push(contact);
    }
    let mut groups: Vec<(&str, Vec<&Contact>)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
    groups
}

/// How many customers there are among them.
pub(super) fn customers<'a>(contacts: impl IntoIterator<Item = &'a Contact>) -> usize {
    contacts.into_iter().map(|c| c.customer).collect::<HashSet<i64>>().len()
}

/// A sum of what is recorded; empty when nothing is.
pub(super) fn total(values: impl Iterator<Item = Option<i64>>) -> Cell {
    values.flatten().fold(None, |sum: Option<i64>, v| Some(sum.unwrap_or(0) + v)).into()
}

/// A mean of what is recorded; empty when nothing is.
pub(super) fn mean(values: impl Iterator<Item = Option<i64>>) -> Cell {
    let (sum, n) = values.flatten().fold((0, 0), |(sum, n), v| (sum + v, n + 1));
    Cell::ratio(sum as f64, f64::from(n))
}

/// A quantile of what is recorded, type 7; empty when nothing is.
pub(super) fn share_within(values: impl Iterator<Item = Option<i64>>, p: f64) -> Cell {
    let mut values: Vec<f64> = values.flatten().map(|v| v as f64).collect();
    values.sort_unstable_by(f64::total_cmp);
    quantile(&values, p).into()
}

/// First contacts in which a customer wanted something, and how many of them settled it: within so many days the customer
/// neither asked again nor complained, and no follow-up was noted. Only those whose days are over are judged.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn first_contacts(store: &Snapshot, span: Span, within: i32) -> Result<Share> {
    // What comes shortly before or after the window tells whether a contact was the first, and the last.
    let around = Span { from: span.from.map(|d| d.plus(-within)), to: store.as_of };
    let mut asked: HashMap<i64, Vec<(Day, bool)>> = HashMap::new();
    for c in Contact::load(store, around)?.iter().filter(|c| c.asks()) {
        asked.entry(c.customer).or_default().push((c.day, c.follow_up_on.is_some()));
    }
    let mut complained: HashMap<i64, Vec<Day>> = HashMap::new();
    let mut query = store.conn().prepare_cached("SELECT customer, received_on FROM complaint WHERE received_on <= ?1")?;
    let mut rows = query.query([store.as_of.0])?;
    while let Some(row) = rows.next()? {
        complained.entry(row.get(0)?).or_default().push(Day(row.get(1)?));
    }
    let mut share = Share::default();
    for (customer, days) in &asked {
        for (place, (day, follow_up)) in days.iter().enumerate() {
            let first = place == 0 || day.since(days[place - 1].0) > within;
            if !first || !span.holds(*day) || day.plus(within) > store.as_of {
                continue;
            }
            let again = days.get(place + 1).is_some_and(|(next, _)| next.since(*day) <= within);
            let trouble = complained.get(customer).is_some_and(|all| all.iter().any(|d| (0..=within).contains(&d.since(*day))));
            share = Share { hits: share.hits + u64::from(!again && !trouble && !follow_up), of: share.of + 1 };
        }
    }
    Ok(share)
}

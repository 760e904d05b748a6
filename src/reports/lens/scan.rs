//! One pass over the packed histories, as the as-of date saw them.

use anyhow::Result;
use foldhash::HashMap;

use super::frame::Span;
use super::people::Known;
use crate::analysis::cohort::Event;
use crate::analysis::retention::Gaps;
use crate::base::dates::Day;
use crate::lang::{Message, say};
use crate::store::Snapshot;
use crate::store::derived::packed::{Entry, Packed};

/// What a customer did in a window. Money in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// Key of the customer.
    pub key: i64,
    /// Day of the last purchase; meaningless without orders.
    pub last: i32,
    /// Days with at least one purchase.
    pub days: i64,
    /// Purchases.
    pub orders: i64,
    /// Purchases less refunds and returns.
    pub revenue: i64,
}

impl Summary {
    /// Nothing done yet.
    pub fn of(key: i64) -> Summary {
        Summary { key, ..Summary::default() }
    }

    /// Day of the last purchase; `None` without one.
    pub fn last_purchase(&self) -> Option<Day> {
        (self.orders > 0).then_some(Day(self.last))
    }

    /// Takes in the next entry in order of day.
    pub fn add(&mut self, entry: &Entry) {
        self.revenue += entry.net;
        if entry.purchase {
            self.days += i64::from(self.orders == 0 || entry.day.0 != self.last);
            self.orders += 1;
            self.last = entry.day.0;
        }
    }
}

/// The buyers of a window, and what lies beside them.
#[derive(Clone, Default, Debug)]
pub struct Buyers {
    /// Customers with at least one purchase in the window, in order of their keys.
    pub buyers: Vec<Summary>,
    /// Customers with a purchase up to the as-of date, but none in the window.
    pub outside: usize,
    /// Revenue in the window of customers who have no purchase in it: their returns.
    pub other_revenue: i64,
    /// Everybody with orders, in order of the keys.
    pub known: Vec<Known>,
}

impl Buyers {
    /// These and those with greater keys.
    fn and(mut self, mut later: Buyers) -> Buyers {
        self.buyers.append(&mut later.buyers);
        self.known.append(&mut later.known);
        self.outside += later.outside;
        self.other_revenue += later.other_revenue;
        self
    }
}

/// The entries of a history up to a day.
pub fn until(packed: Packed<'_>, to: Day) -> impl Iterator<Item = Entry> + Clone {
    packed.take_while(move |e| e.day <= to)
}

/// An entry as the analysis sees it.
pub fn event(entry: Entry) -> Event {
    Event { day: entry.day, amount: entry.net, purchase: entry.purchase }
}

/// Sums up every buyer of the window in one pass.
///
/// # Errors
/// When the store cannot be read.
pub fn buyers(store: &Snapshot, span: Span) -> Result<Buyers> {
    let from = span.from.map_or(i32::MIN, |d| d.0);
    let as_of = store.as_of;
    let parts = store.histories_in_parts(|found: &mut Buyers, key, packed| {
        let mut summary = Summary::of(key);
        let mut known = Known { key, any: false, bought: false };
        for entry in until(packed, as_of) {
            known.any = true;
            known.bought |= entry.purchase;
            if entry.day.0 >= from && entry.day <= span.to {
                summary.add(&entry);
            }
        }
        found.known.push(known);
        if summary.orders > 0 {
            found.buyers.push(summary);
        } else {
            found.outside += usize::from(known.bought);
            found.other_revenue += summary.revenue;
        }
        Ok(())
    })?;
    Ok(parts.into_iter().reduce(Buyers::and).unwrap_or_default())
}

/// What the customers whom a test lets through did in a span, by key; whoever has no history is missing.
///
/// # Errors
/// When the store cannot be read.
pub fn summaries(store: &Snapshot, span: Span, wanted: impl Fn(i64) -> bool) -> Result<HashMap<i64, Summary>> {
    let mut found = HashMap::default();
    store.histories(|key, packed| {
        if wanted(key) {
            let mut summary = Summary::of(key);
            until(packed, span.to).filter(|e| span.holds(e.day)).for_each(|entry| summary.add(&entry));
            found.insert(key, summary);
        }
        Ok(())
    })?;
    Ok(found)
}

/// The lapse window in force and where it comes from.
#[derive(Clone, Debug)]
pub struct Lapse {
    /// A customer is active while the last purchase is at most this many days old.
    pub days: i32,
    /// How the number came about, for people.
    pub derivation: Message,
}

impl Lapse {
    /// Whether a customer is active on a day: the last purchase up to it is no older than the window, and the
    /// relationship was not closed by then.
    pub fn active(&self, last: Option<Day>, closed: Option<Day>, on: Day) -> bool {
        last.is_some_and(|last| on.since(last) <= self.days) && closed.is_none_or(|closed| closed > on)
    }

    /// The same, from the days of all purchases, sorted.
    pub fn active_among(&self, days: &[Day], closed: Option<Day>, on: Day) -> bool {
        self.active(days[..days.partition_point(|d| *d <= on)].last().copied(), closed, on)
    }
}

/// The lapse window when nobody bought twice: one year.
const LAPSE_UNKNOWN: i32 = 365;

/// The lapse window: the given one, else the setting, else the 90th percentile of the gaps between purchases,
/// rounded up to whole days.
pub fn lapse(store: &Snapshot, given: Option<i32>, gaps: &Gaps) -> Lapse {
    if let Some(days) = given {
        return Lapse { days, derivation: say!("{days} days, as asked for", days) };
    }
    if let Some(days) = store.settings.lapse_days {
        return Lapse { days, derivation: say!("{days} days, from the setting lapse-days", days) };
    }
    match gaps.quantile(0.9) {
        Some(p90) => {
            let days = (p90.ceil() as i32).max(1);
            let of = super::frame::counted(gaps.count() as usize, "gap", "gaps");
            Lapse {
                days,
                derivation: say!("{days} days, the 90th percentile of {of} between purchase days (type 7, rounded up)", days, of),
            }
        }
        None => Lapse {
            days: LAPSE_UNKNOWN,
            derivation: say!("{lapse_unknown} days, assumed: nobody has bought on two days yet", lapse_unknown = LAPSE_UNKNOWN),
        },
    }
}

/// Revenue of the 365 days up to and including the last purchase among the entries, less what was given back since:
/// what is lost with a customer who does not come back. Never below 0.
pub fn last_year(entries: impl Iterator<Item = Entry> + Clone) -> i64 {
    let Some(last) = entries.clone().filter(|e| e.purchase).last() else { return 0 };
    entries.filter(|e| last.day.since(e.day) < 365).map(|e| e.net).sum::<i64>().max(0)
}

/// The purchase days of every buyer up to the as-of date, kept in one piece for a second look: the lapse window has to
/// be known before anybody can be called lapsed.
#[derive(Clone, Default, Debug)]
pub struct PurchaseDays {
    days: Vec<Day>,
    /// (key, end of the customer's days in `days`), in order of the keys.
    ends: Vec<(i64, usize)>,
    /// The gaps between them.
    pub gaps: Gaps,
}

impl PurchaseDays {
    /// Adds the next customer's purchases, sorted by day; tells whether there were any.
    pub fn add(&mut self, key: i64, entries: impl Iterator<Item = Entry>) -> bool {
        let start = self.days.len();
        self.days.extend(entries.filter(|e| e.purchase).map(|e| e.day));
        let bought = self.days.len() > start;
        if bought {
            self.gaps.add(self.days[start..].iter().copied());
            self.ends.push((key, self.days.len()));
        }
        bought
    }

    /// The place of a customer among the buyers.
    pub fn place(&self, key: i64) -> Option<usize> {
        self.ends.binary_search_by_key(&key, |e| e.0).ok()
    }

    /// The days of a customer's purchases, sorted; none of somebody who has not bought.
    pub fn of(&self, key: i64) -> &[Day] {
        let Some(place) = self.place(key) else { return &[] };
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before].1);
        &self.days[start..self.ends[place].1]
    }

    /// Every buyer with the days of the purchases.
    pub fn iter(&self) -> impl Iterator<Item = (i64, &[Day])> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|e| e.1));
        starts.zip(&self.ends).map(|(start, (key, end))| (*key, &self.days[start..*end]))
    }
}

/// The purchase days of all customers up to the as-of date.
///
/// # Errors
/// When the store cannot be read.
pub fn purchase_days(store: &Snapshot) -> Result<PurchaseDays> {
    let mut days = PurchaseDays::default();
    store.histories(|key, packed| {
        days.add(key, until(packed, store.as_of));
        Ok(())
    })?;
    Ok(days)
}

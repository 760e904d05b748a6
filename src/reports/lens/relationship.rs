//! Whether customers are bound by contract, and how long each relationship has lasted.
//!
//! Where an end is recorded when it comes (subscriptions, memberships), it is known. Elsewhere customers leave without
//! a word: whoever has not bought for longer than the lapse window counts as gone.

use anyhow::Result;

use super::people;
use super::scan::{Lapse, PurchaseDays};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::settings::Relationship;
use crate::lang::{Message, say};
use crate::store::Snapshot;

/// What kind of relationship holds, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basis {
    /// The kind.
    pub kind: Relationship,
    /// How it was decided, for people.
    pub why: Message,
}

/// The time one customer has been with the shop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Life {
    /// Key of the customer.
    pub key: i64,
    /// The first day.
    pub start: Day,
    /// The day from which the customer counts as gone; `None` while that is not so at the as-of date.
    pub end: Option<Day>,
    /// Day of the last purchase up to the as-of date.
    pub last: Option<Day>,
}

impl Life {
    /// Days from the first day to the end, or to the as-of date.
    pub fn days(&self, as_of: Day) -> i32 {
        self.end.unwrap_or(as_of).since(self.start)
    }
}

/// The lives of all customers, in order of their keys, and who could not be counted.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Lives {
    /// One for each customer with a first day.
    pub lives: Vec<Life>,
    /// Customers of a contractual store without any first day.
    pub undated: usize,
    /// Customers who were closed before their first day: the dates contradict each other.
    pub contradictory: usize,
}

/// Decides what kind of relationship holds: by the setting, else by the data. Contractual when most of those who are
/// gone (closed, or silent for longer than the lapse window) have an end on record.
///
/// # Errors
/// When the store cannot be read.
pub fn basis(store: &Snapshot, bought: &PurchaseDays, lapse: &Lapse, closed: &[(i64, Day)]) -> Result<Basis> {
    let silent = bought.iter().filter(|(key, days)| {
        days.last().is_some_and(|last| store.as_of.since(*last) > lapse.days) && people::closed_on(closed, *key).is_none()
    });
    Ok(by_counts(store, closed.len(), silent.count()))
}

/// The same, where it is known how many have an end on record, and how many others have been silent for longer than the
/// lapse window.
pub fn by_counts(store: &Snapshot, ended: usize, silent: usize) -> Basis {
    if let Some(kind) = store.settings.relationship {
        return Basis { kind, why: say!("{kind}, by the setting relationship", kind = Message::from(kind.word())) };
    }
    let kind = if ended > silent { Relationship::Contractual } else { Relationship::NonContractual };
    let gone = ended + silent;
    let word = Message::from(kind.word());
    let why = match gone {
        0 => say!("{word}: nobody has left yet (the setting relationship overrides this)", word),
        gone => say!(
            "{word}: of {gone} customers who left, {ended} have an end on record, {silent} just fell silent (the setting relationship overrides this)",
            word,
            gone,
            ended,
            silent
        ),
    };
    Basis { kind, why }
}

/// How long each relationship has lasted. Contractual: from the day of acquisition or the first purchase, whichever is
/// earlier, to the recorded end. Otherwise: from the first purchase to the day after the lapse window, or to the
/// recorded end, whichever is earlier.
///
/// # Errors
/// When the store cannot be read.
pub fn lives(store: &Snapshot, kind: Relationship, bought: &PurchaseDays, lapse: &Lapse, closed: &[(i64, Day)]) -> Result<Lives> {
    let mut found = Lives::default();
    match kind {
        Relationship::NonContractual => {
            for (key, days) in bought.iter() {
                let (start, last) = (days[0], days[days.len() - 1]);
                let lapsed = (store.as_of.since(last) > lapse.days).then(|| last.plus(lapse.days + 1));
                let end = people::closed_on(closed, key).into_iter().chain(lapsed).min();
                found.add(Life { key, start, end, last: Some(last) });
            }
        }
        Relationship::Contractual => {
            let mut buyers = bought.iter().peekable();
            let mut query = store.conn().prepare_cached("SELECT id, acquired_on FROM customer ORDER BY id")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let key: i64 = row.get(0)?;
                while buyers.next_if(|b| b.0 < key).is_some() {}
                let days = buyers.next_if(|b| b.0 == key).map(|b| b.1).unwrap_or_default();
                let acquired = row.get::<_, Option<i32>>(1)?.map(Day);
                if acquired.is_some_and(|day| day > store.as_of) && days.is_empty() {
                    continue;
                }
                match acquired.into_iter().chain(days.first().copied()).min() {
                    Some(start) => {
                        found.add(Life { key, start, end: people::closed_on(closed, key), last: days.last().copied() });
                    }
                    None => found.undated += 1,
                }
            }
        }
    }
    Ok(found)
}

impl Lives {
    fn add(&mut self, life: Life) {
        match life.end {
            Some(end) if end < life.start => self.contradictory += 1,
            _ => self.lives.push(life),
        }
    }

    /// What a reader must know of those who are left out; nothing when nobody is.
    pub fn left_out(&self) -> Option<Message> {
        match (self.undated, self.contradictory) {
            (0, 0) => None,
            (n, 0) => Some(say!("Left out: {n} without a day of acquisition or a purchase.", n)),
            (0, n) => Some(say!("Left out: {n} closed before their first day.", n)),
            (undated, closed) => Some(say!(
                "Left out: {undated} without a day of acquisition or a purchase, {closed} closed before their first day.",
                undated,
                closed
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::lens::scan;
    use crate::reports::tests::shop::{Shop, day};

    fn found(shop: &Shop, as_of: &str) -> (Basis, Lives) {
        let store = shop.snapshot(as_of);
        let bought = scan::purchase_days(&store).expect("days");
        let lapse = scan::lapse(&store, Some(30), &bought.gaps);
        let closed = people::closed(&store).expect("closed");
        let basis = basis(&store, &bought, &lapse, &closed).expect("decided");
        let lives = lives(&store, basis.kind, &bought, &lapse, &closed).expect("lives");
        (basis, lives)
    }

    #[test]
    fn silence_ends_what_no_contract_holds() {
        let mut shop = Shop::new();
        shop.order("A", "2024-01-01", 100);
        shop.order("A", "2024-01-11", 100);
        shop.order("B", "2024-02-01", 100);
        shop.order("C", "2024-01-01", 100);
        let (basis, lives) = found(&shop, "2024-02-15");
        assert_eq!(basis.kind, Relationship::NonContractual);
        assert!(
            basis.why.to_string().starts_with("non-contractual: of 2 customers who left, 0 have an end on record, 2 just fell silent"),
            "{basis:?}"
        );
        let told: Vec<_> = lives.lives.iter().map(|l| (l.start, l.end, l.days(day("2024-02-15")))).collect();
        assert_eq!(
            told,
            [
                (day("2024-01-01"), Some(day("2024-02-11")), 41),
                (day("2024-02-01"), None, 14),
                (day("2024-01-01"), Some(day("2024-02-01")), 31)
            ]
        );
    }

    #[test]
    fn an_end_on_record_ends_a_contract() {
        let mut shop = Shop::new();
        shop.customer("A", "2023-01-01", "2024-01-01");
        shop.customer("B", "2023-06-01", "");
        shop.customer("C", "", "2023-12-31");
        shop.customer("D", "2024-01-01", "2023-01-01");
        shop.customer("E", "2024-03-01", "");
        shop.order("B", "2023-05-01", 100);
        let (basis, lives) = found(&shop, "2023-12-31");
        assert_eq!(basis.kind, Relationship::Contractual);
        assert!(
            basis.why.to_string().starts_with("contractual: of 3 customers who left, 2 have an end on record, 1 just fell silent"),
            "{basis:?}"
        );
        assert_eq!(lives.lives.len(), 2, "{lives:?}");
        assert_eq!((lives.lives[0].end, lives.lives[1].start), (None, day("2023-05-01")));
        assert_eq!(lives.left_out().map(|m| m.to_string()).as_deref(), Some("Left out: 1 without a day of acquisition or a purchase."));
        let (_, lives) = found(&shop, "2024-02-01");
        assert_eq!(lives.lives[0].end, Some(day("2024-01-01")));
        assert_eq!(lives.contradictory, 1);
        shop.set("relationship", "non-contractual");
        let (basis, lives) = found(&shop, "2024-02-01");
        assert_eq!((basis.kind, lives.lives.len()), (Relationship::NonContractual, 1));
    }
}

//! What the customers of one period are worth in the next: gross and net revenue retention.

use super::cohort::Event;
use super::periods::Ages;
use crate::base::dates::{Day, Period, Unit};

/// The revenue of a period from those who bought in the period before. Money in minor units.
/// `now = base − lost − contraction + expansion` always holds.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Kept {
    /// Customers with revenue in the period before.
    pub customers: u64,
    /// Their revenue in the period before.
    pub base: i64,
    /// Their revenue in this period.
    pub now: i64,
    /// What is missing from those without revenue in this period.
    pub lost: i64,
    /// What is missing from those with less revenue than before.
    pub contraction: i64,
    /// What came on top from those with more.
    pub expansion: i64,
}

impl Kept {
    /// Adds one customer's revenue of the period before, which must be positive to count, and of this period.
    pub fn add(&mut self, before: i64, now: i64) {
        if before <= 0 {
            return;
        }
        self.customers += 1;
        self.base += before;
        self.now += now;
        match now {
            ..=0 => self.lost += before - now,
            _ if now < before => self.contraction += before - now,
            _ => self.expansion += now - before,
        }
    }

    /// Net revenue retention: what these customers bring now, of what they brought before; `None` without any.
    pub fn net(&self) -> Option<f64> {
        (self.base > 0).then(|| self.now as f64 / self.base as f64)
    }

    /// Gross revenue retention: the same without what came on top. At most 1; below 0 only when returns outweigh all.
    pub fn gross(&self) -> Option<f64> {
        (self.base > 0).then(|| (self.base - self.lost - self.contraction) as f64 / self.base as f64)
    }
}

/// Gathers [`Kept`] of all periods in one pass over customers.
#[derive(Clone, Debug)]
pub struct RevenueFlows {
    ages: Ages,
    /// By age of the period, 0 = the one of the as-of date.
    rows: Vec<Kept>,
    /// (age, revenue) of the customer at hand, from the oldest.
    spent: Vec<(usize, i64)>,
}

impl RevenueFlows {
    /// Flows between periods of `unit` up to `as_of`.
    pub fn new(unit: Unit, as_of: Day) -> RevenueFlows {
        RevenueFlows { ages: Ages::new(unit, as_of), rows: Vec::new(), spent: Vec::new() }
    }

    /// Adds one customer: events up to the as-of date, sorted by day.
    pub fn add(&mut self, events: impl Iterator<Item = Event>) {
        self.spent.clear();
        for event in events {
            let age = self.ages.age(event.day);
            match self.spent.last_mut() {
                Some((last, revenue)) if *last == age => *revenue += event.amount,
                _ => self.spent.push((age, event.amount)),
            }
        }
        for (place, (age, before)) in self.spent.iter().enumerate() {
            let Some(next) = age.checked_sub(1) else { continue };
            if self.rows.len() <= next {
                self.rows.resize(next + 1, Kept::default());
            }
            let now = self.spent.get(place + 1).filter(|s| s.0 == next).map_or(0, |s| s.1);
            self.rows[next].add(*before, now);
        }
    }

    /// The flow into a period; nothing kept when nobody bought in the period before.
    pub fn of(&self, period: Period) -> Kept {
        let age = usize::try_from(self.ages.period(0).since(period)).ok();
        age.and_then(|age| self.rows.get(age)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::reading::period;

    #[test]
    fn four_customers_by_hand() {
        let day = |text: &str| Day::parse_iso(text).expect("a day");
        let event = |on: &str, amount| Event { day: day(on), amount, purchase: amount >= 0 };
        let mut flows = RevenueFlows::new(Unit::Month, day("2024-03-20"));
        flows.add([event("2024-01-05", 100), event("2024-01-20", 50), event("2024-02-01", 200)].into_iter()); // expands by 50
        flows.add([event("2024-01-05", 100), event("2024-02-01", 40), event("2024-03-01", 40)].into_iter()); // contracts by 60
        flows.add([event("2024-01-31", 70)].into_iter()); // lost
        flows.add([event("2024-01-31", 30), event("2024-02-02", -10)].into_iter()); // lost, and a return
        flows.add([event("2024-02-10", 500)].into_iter()); // new
        let february = flows.of(period("2024-02").expect("a month"));
        let expected = Kept { customers: 4, base: 350, now: 230, lost: 110, contraction: 60, expansion: 50 };
        assert_eq!(february, expected);
        assert_eq!(february.base - february.lost - february.contraction + february.expansion, february.now);
        assert_eq!((february.net(), february.gross()), (Some(230.0 / 350.0), Some(180.0 / 350.0)));
        // March: 200, 40 and 500 before, 40 now; the return of February makes no base.
        let march = flows.of(period("2024-03").expect("a month"));
        assert_eq!((march.customers, march.base, march.now, march.lost), (3, 740, 40, 700));
        assert_eq!(flows.of(period("2024-01").expect("a month")), Kept::default());
        assert_eq!(Kept::default().net(), None);
    }
}

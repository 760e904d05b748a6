//! Customers kept, lost and won per period, and the gaps between purchases.
//!
//! A customer is active at the end of a day when the last purchase up to it is at most `lapse` days old and the
//! relationship has not been closed by then.

use super::periods::Ages;
use crate::base::dates::{Day, Period, Unit};

/// What happened to the customer base in one period. `end = start + new + reactivated − lost` always holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Flow {
    /// The period.
    pub period: Period,
    /// Active at the end of the day before the period: S.
    pub start: u64,
    /// First purchase in the period: N.
    pub new: u64,
    /// Active at the end, not at the start, first purchase earlier.
    pub reactivated: u64,
    /// Active at the start or new, but not active at the end.
    pub lost: u64,
    /// Those of [`Flow::lost`] who were new in this very period.
    pub lost_new: u64,
    /// Active at the end of the period, or at the as-of date when that comes first: E.
    pub end: u64,
}

impl Flow {
    /// The retention rate (E − N) / S, where N are the new ones among E: who came and went within the period is neither kept nor
    /// lost of those at the start. `None` without customers at the start. Reactivated customers count, so that it can exceed 1.
    pub fn retention(&self) -> Option<f64> {
        (self.start > 0).then(|| (self.end - self.new_kept()) as f64 / self.start as f64)
    }

    /// New in the period and active at its end.
    pub fn new_kept(&self) -> u64 {
        self.new - self.lost_new
    }

    /// Active at the start and at the end.
    pub fn kept(&self) -> u64 {
        self.start - (self.lost - self.lost_new)
    }
}

#[derive(Clone, Copy, Default, Debug)]
struct Tally {
    new: u64,
    reactivated: u64,
    lost: u64,
    lost_new: u64,
}

/// Counts the flows of all periods in one pass over customers.
#[derive(Clone, Debug)]
pub struct Flows {
    ages: Ages,
    lapse: i32,
    /// By age, 0 = the period of the as-of date.
    tallies: Vec<Tally>,
}

impl Flows {
    /// Flows by periods of `unit` up to `as_of`, with a lapse window of `lapse` days (at least 1).
    pub fn new(unit: Unit, as_of: Day, lapse: i32) -> Flows {
        Flows { ages: Ages::new(unit, as_of), lapse: lapse.max(1), tallies: Vec::new() }
    }

    /// Adds one customer: the days of the purchases up to the as-of date, sorted; and the day the relationship was
    /// closed, if it was by then. Repeated days do no harm.
    pub fn add(&mut self, purchases: impl IntoIterator<Item = Day>, closed_on: Option<Day>) {
        let mut days = purchases.into_iter();
        let Some(first) = days.next() else { return };
        let born = self.ages.age(first);
        if self.tallies.len() <= born {
            self.tallies.resize(born + 1, Tally::default());
        }
        self.tallies[born].new += 1;
        // Ages of the newest period end at which the customer was active in the run that is open.
        let mut open: Option<usize> = None;
        let (mut from, mut last) = (first, first);
        for day in days {
            if day.since(last) > self.lapse {
                self.run(born, from, last, closed_on, &mut open);
                from = day;
            }
            last = day;
        }
        self.run(born, from, last, closed_on, &mut open);
        match open {
            Some(0) => {}
            Some(age) => self.tallies[age - 1].lost += 1,
            None => self.lost_when_new(born),
        }
    }

    /// One stretch of activity, from its first to its last purchase and the lapse window after it.
    fn run(&mut self, born: usize, from: Day, last: Day, closed_on: Option<Day>, open: &mut Option<usize>) {
        let mut to = last.plus(self.lapse);
        if let Some(closed) = closed_on {
            to = to.min(closed.plus(-1));
        }
        // The period ends within [from, to]: the oldest has the age of `from`; the newest is the last that ends by `to`.
        let start = self.ages.age(from);
        let end = if to >= self.ages.as_of() { 0 } else { self.ages.age(to.plus(1)) + 1 };
        if to < from || end > start {
            return;
        }
        match *open {
            // Two stretches with a pause between two period ends that nobody saw: active at both, so kept.
            Some(age) if age == start + 1 => {}
            Some(age) => {
                self.tallies[age - 1].lost += 1;
                self.tallies[start].reactivated += 1;
            }
            None if start == born => {}
            None => {
                self.lost_when_new(born);
                self.tallies[start].reactivated += 1;
            }
        }
        *open = Some(end);
    }

    fn lost_when_new(&mut self, born: usize) {
        self.tallies[born].lost += 1;
        self.tallies[born].lost_new += 1;
    }

    /// The flows from the first period with a purchase to the period of the as-of date.
    pub fn finish(self) -> Vec<Flow> {
        let mut active = 0;
        let periods = self.tallies.iter().enumerate().rev();
        periods
            .map(|(age, t)| {
                let start = active;
                active = start + t.new + t.reactivated - t.lost;
                let (new, reactivated, lost, lost_new) = (t.new, t.reactivated, t.lost, t.lost_new);
                Flow { period: self.ages.period(age), start, new, reactivated, lost, lost_new, end: active }
            })
            .collect()
    }
}

/// The gaps in days between a customer's consecutive purchase days, over all customers.
#[derive(Clone, Default, Debug)]
pub struct Gaps {
    /// Number of gaps by their length.
    counts: Vec<u64>,
    total: u64,
}

impl Gaps {
    /// Adds one customer: the days of the purchases, sorted. Several purchases on a day count once.
    pub fn add(&mut self, purchases: impl IntoIterator<Item = Day>) {
        let mut last: Option<Day> = None;
        for day in purchases {
            if let Some(gap) = last.map(|l| day.since(l)).filter(|g| *g > 0) {
                let gap = gap as usize;
                if gap >= self.counts.len() {
                    self.counts.resize(gap + 1, 0);
                }
                self.counts[gap] += 1;
                self.total += 1;
            }
            last = Some(day);
        }
    }

    /// Number of gaps.
    pub fn count(&self) -> u64 {
        self.total
    }

    /// The quantile at `p` (0 to 1) in days, type 7 of Hyndman & Fan (1996): linear between the order statistics around
    /// (n − 1)·p. `None` without gaps.
    pub fn quantile(&self, p: f64) -> Option<f64> {
        let position = self.total.checked_sub(1)? as f64 * p;
        let (low, high) = (self.at(position.floor() as u64), self.at(position.ceil() as u64));
        Some(low + (high - low) * position.fract())
    }

    /// The gap of a rank, 0 = the shortest.
    fn at(&self, rank: u64) -> f64 {
        let mut passed = 0;
        let found = self.counts.iter().position(|n| {
            passed += n;
            passed > rank
        });
        found.unwrap_or(self.counts.len().saturating_sub(1)) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    fn days(list: &[&str]) -> Vec<Day> {
        list.iter().map(|d| day(d)).collect()
    }

    #[test]
    fn four_customers_by_hand() {
        // months Jan..Apr 2024, lapse 31 days, as-of 2024-04-30
        let mut flows = Flows::new(Unit::Month, day("2024-04-30"), 31);
        flows.add(days(&["2024-01-10", "2024-02-05", "2024-03-01", "2024-04-01"]), None); // active throughout
        flows.add(days(&["2024-01-01", "2024-04-15"]), None); // active 31 Jan, not 29 Feb, back in April
        flows.add(days(&["2024-02-20"]), Some(day("2024-03-05"))); // closed in March
        flows.add(days(&["2024-03-15"]), Some(day("2024-03-20"))); // new and gone within March
        let found = flows.finish();
        let told: Vec<_> = found.iter().map(|f| (f.start, f.new, f.reactivated, f.lost, f.end, f.kept())).collect();
        assert_eq!(told, [(0, 2, 0, 0, 2, 0), (2, 1, 0, 1, 2, 1), (2, 1, 0, 2, 1, 1), (1, 0, 1, 0, 2, 1)]);
        assert_eq!(found[0].retention(), None);
        assert_eq!(found[1].retention(), Some(0.5));
        assert_eq!((found[2].new_kept(), found[2].retention()), (0, Some(0.5)));
        assert_eq!(found[3].retention(), Some(2.0));
        assert_eq!(found[3].period.label(), "2024-04");
    }

    #[test]
    fn quantiles_are_type_7() {
        let mut gaps = Gaps::default();
        assert_eq!(gaps.quantile(0.9), None);
        gaps.add(days(&["2024-01-01", "2024-01-01", "2024-01-11", "2024-01-31"]));
        gaps.add(days(&["2024-01-01", "2024-01-31", "2024-03-11"]));
        // gaps 10 20 30 40: position 2.7
        assert_eq!((gaps.count(), gaps.quantile(0.5)), (4, Some(25.0)));
        assert!((gaps.quantile(0.9).expect("defined") - 37.0).abs() < 1e-9);
    }

    /// Purchase days, and when the relationship was closed.
    type Recorded = (Vec<Day>, Option<Day>);

    proptest! {
        /// The definition of "active", applied naively to every customer at every period end.
        #[test]
        fn flows_equal_a_recount(
            customers in prop::collection::vec((prop::collection::vec(0i32..700, 1..8), prop::option::of(0i32..800)), 1..8),
            lapse in 1i32..200,
            unit in prop::sample::select(vec![Unit::Week, Unit::Month, Unit::Quarter, Unit::Year]),
        ) {
            let as_of = day("2024-12-20");
            let customers: Vec<Recorded> = customers.into_iter().map(|(mut back, closed)| {
                back.sort_unstable_by(|a, b| b.cmp(a));
                (back.into_iter().map(|b| as_of.plus(-b)).collect(), closed.map(|c| as_of.plus(-c)))
            }).collect();
            let mut flows = Flows::new(unit, as_of, lapse);
            for (days, closed) in &customers {
                flows.add(days.iter().copied(), *closed);
            }
            let active = |c: &Recorded, at: Day| {
                let last = c.0.iter().filter(|d| **d <= at).max();
                last.is_some_and(|l| at.since(*l) <= lapse) && c.1.is_none_or(|closed| closed > at)
            };
            for flow in flows.finish() {
                let (before, end) = (flow.period.start().plus(-1), flow.period.end().min(as_of));
                let count = |test: &dyn Fn(&Recorded) -> bool| customers.iter().filter(|c| test(c)).count() as u64;
                let new = |c: &Recorded| Period::of(c.0[0], unit) == flow.period;
                prop_assert_eq!(flow.start, count(&|c| active(c, before)));
                prop_assert_eq!(flow.end, count(&|c| active(c, end)));
                prop_assert_eq!(flow.new, count(&new));
                prop_assert_eq!(flow.kept(), count(&|c| active(c, before) && active(c, end)));
                prop_assert_eq!(flow.new_kept(), count(&|c| active(c, end) && new(c)));
                prop_assert!(flow.retention().is_none_or(|rate| rate >= 0.0));
                prop_assert_eq!(flow.reactivated, count(&|c| !active(c, before) && active(c, end) && !new(c)));
                prop_assert_eq!(flow.end + flow.lost, flow.start + flow.new + flow.reactivated);
            }
        }
    }
}

//! Whether those to whom something happened leave more often: customers counted per period at risk.

use super::proportions::Share;
use crate::base::dates::{Day, Period};

/// Losses per customer and period, with the event shortly before the period and without.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Exposure {
    /// Periods at risk that began within so many days after an event, and the losses in them.
    pub with: Share,
    /// All other periods at risk, and the losses in them.
    pub without: Share,
}

/// The rule: which periods are looked at, and for how long an event counts.
#[derive(Clone, Debug)]
pub struct AtRisk {
    /// The periods, oldest first, without gaps.
    pub periods: Vec<Period>,
    /// An event counts for the periods that begin at most this many days after it.
    pub within: i32,
}

impl AtRisk {
    /// Adds one customer: the first day, the day from which they count as gone, and the days of the events, sorted.
    /// A customer is at risk in the periods after the one in which they came, until the one in which they leave.
    pub fn add(&self, start: Day, end: Option<Day>, events: &[Day], found: &mut Exposure) {
        let first = self.periods.partition_point(|p| p.start() <= start);
        for period in &self.periods[first..] {
            let begin = period.start();
            if end.is_some_and(|end| end < begin) {
                break;
            }
            // The latest event before the period decides.
            let before = events.partition_point(|e| *e < begin);
            let exposed = before > 0 && begin.since(events[before - 1]) <= self.within;
            let share = if exposed { &mut found.with } else { &mut found.without };
            share.of += 1;
            share.hits += u64::from(end.is_some_and(|end| end <= period.end()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Unit;

    #[test]
    fn three_customers_by_hand() {
        let day = |text: &str| Day::parse_iso(text).expect("a day");
        let january = Period::of(day("2024-01-01"), Unit::Month);
        let rule = AtRisk { periods: (0..4).map(|k| january.plus(k)).collect(), within: 31 };
        let mut found = Exposure::default();
        // At risk in February, March, April without any event.
        rule.add(day("2024-01-01"), None, &[], &mut found);
        assert_eq!((found.with.of, found.without.of), (0, 3));
        // Came in 2023: January without, February and March with (31 and 29 days after), lost in March.
        rule.add(day("2023-05-05"), Some(day("2024-03-31")), &[day("2023-05-06"), day("2024-01-01"), day("2024-02-01")], &mut found);
        assert_eq!((found.with, found.without), (Share { hits: 1, of: 2 }, Share { hits: 0, of: 4 }));
        // Gone before the first period.
        rule.add(day("2023-05-05"), Some(day("2023-12-31")), &[], &mut found);
        assert_eq!((found.with.of, found.without.of), (2, 4));
    }
}

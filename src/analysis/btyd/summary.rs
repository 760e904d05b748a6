//! What a model sees of a customer: the customer summary (CBS).

use crate::base::dates::Day;

/// One customer up to the end of the calibration. Amounts in minor units.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Summary {
    /// Purchase days after the first.
    pub x: u32,
    /// Days from the first to the last purchase; 0 when x is.
    pub last: u32,
    /// Days from the first purchase to the end of the calibration.
    pub age: u32,
    /// Mean of the daily totals on the repeat days; 0 when x is.
    pub mean: f64,
}

/// Gathers one customer's summary from entries in order of day.
#[derive(Clone, Copy, Default, Debug)]
pub struct Purchases {
    /// The first and the last purchase day.
    days: Option<(Day, Day)>,
    x: u32,
    first_day: i64,
    repeats: i64,
}

impl Purchases {
    /// Takes in the next entry: what it brought, and whether it is a purchase. What is given back later lowers the latest
    /// purchase day before it.
    pub fn add(&mut self, day: Day, net: i64, purchase: bool) {
        if purchase {
            let (first, last) = self.days.unwrap_or((day, day));
            self.x += u32::from(day != last);
            self.days = Some((first, day));
        }
        if self.x > 0 {
            self.repeats += net;
        } else {
            self.first_day += net;
        }
    }

    /// The day of the first purchase.
    pub fn first(&self) -> Option<Day> {
        self.days.map(|d| d.0)
    }

    /// The day of the last purchase, where there is one.
    pub fn last(&self) -> Option<Day> {
        self.days.map(|d| d.1)
    }

    /// Purchase days after the first.
    pub fn repeats(&self) -> u32 {
        self.x
    }

    /// What all entries brought.
    pub fn revenue(&self) -> i64 {
        self.first_day + self.repeats
    }

    /// The summary at the end of a day that is not before the last entry; `None` without a purchase.
    pub fn summary(&self, end: Day) -> Option<Summary> {
        let (first, last) = self.days?;
        let days = |to: Day| u32::try_from(to.since(first)).unwrap_or(0);
        let mean = if self.x == 0 { 0.0 } else { self.repeats as f64 / f64::from(self.x) };
        Some(Summary { x: self.x, last: days(last), age: days(end), mean })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a day")
    }

    #[test]
    fn a_day_is_one_purchase_and_the_first_day_is_none() {
        let mut customer = Purchases::default();
        assert_eq!(customer.summary(day("2024-01-31")), None);
        for (on, net, purchase) in [
            ("2024-01-01", 500, true),
            ("2024-01-01", 300, true),
            ("2024-01-04", -100, false), // given back of the first day
            ("2024-01-08", 200, true),
            ("2024-01-15", 400, true),
            ("2024-01-15", 200, true),
            ("2024-01-20", -80, false),
        ] {
            customer.add(day(on), net, purchase);
        }
        let found = customer.summary(day("2024-01-31"));
        assert_eq!(found, Some(Summary { x: 2, last: 14, age: 30, mean: 360.0 }));
        assert_eq!((customer.revenue(), customer.repeats()), (1420, 2));
    }
}

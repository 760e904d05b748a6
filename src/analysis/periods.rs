//! From days to periods counted backwards from the as-of date, by table: one look-up per order instead of a division.

use crate::base::dates::{Day, Period, Unit};

/// The age in periods of any day up to an as-of date: 0 = the period in which the as-of date lies, 1 = the one before.
/// The table grows as older days are asked for.
#[derive(Clone, Debug)]
pub struct Ages {
    unit: Unit,
    as_of: Day,
    /// Age by days before `as_of`.
    table: Vec<u32>,
}

impl Ages {
    /// Ages in periods of `unit` before `as_of`.
    pub fn new(unit: Unit, as_of: Day) -> Ages {
        Ages { unit, as_of, table: Vec::new() }
    }

    /// The as-of date.
    pub fn as_of(&self) -> Day {
        self.as_of
    }

    /// The age of the period in which `day` lies. Days after the as-of date have age 0.
    pub fn age(&mut self, day: Day) -> usize {
        let back = usize::try_from(self.as_of.since(day)).unwrap_or(0);
        if back >= self.table.len() {
            self.extend(back);
        }
        self.table[back] as usize
    }

    /// The period of an age.
    pub fn period(&self, age: usize) -> Period {
        Period::of(self.as_of, self.unit).plus(-(age as i32))
    }

    fn extend(&mut self, back: usize) {
        let last = Period::of(self.as_of, self.unit);
        let mut next = self.table.len();
        while next <= back {
            let period = Period::of(self.as_of.plus(-(next as i32)), self.unit);
            // All days down to the period's first share its age.
            let until = self.as_of.since(period.start()) as usize;
            self.table.resize(until + 1, last.since(period) as u32);
            next = until + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_equal_the_difference_of_periods() {
        let as_of = Day::parse_iso("2024-03-15").expect("a day");
        for unit in [Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year] {
            let mut ages = Ages::new(unit, as_of);
            for back in [0, 1, 14, 15, 74, 75, 400, 3, 1_000, 999] {
                let day = as_of.plus(-back);
                let expected = Period::of(as_of, unit).since(Period::of(day, unit)) as usize;
                assert_eq!(ages.age(day), expected, "{unit:?} {day}");
                assert_eq!(ages.period(expected), Period::of(day, unit));
            }
        }
    }
}

//! The numbers of a sample, and whether an equation between its columns holds.

use super::sample::Sample;
use crate::base::reading::DecimalMark;

use super::profile;

/// One whole in the numbers here, which have six decimals.
pub const ONE: i64 = 1_000_000;

/// What rounding to the cent may take from or add to a figure.
const HALF_A_CENT: i64 = 5_001;

/// The numbers of every column that is a column of figures.
#[derive(Default)]
pub struct Figures {
    columns: Vec<Vec<Option<i64>>>,
}

/// How an equation fared on the rows that could tell.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Tried {
    /// Rows on which it holds.
    pub held: usize,
    /// Rows on which it does not.
    pub failed: usize,
}

impl Tried {
    /// Whether it holds on all rows, or on all but one in fifty.
    pub fn holds(self) -> bool {
        self.held > 0 && self.failed * 50 <= self.held
    }
}

impl Figures {
    /// The numbers of a sample.
    pub fn of(sample: &Sample) -> Figures {
        let numbers = |column: usize| {
            let Some(profile) = sample.profile(column).filter(|p| p.is_figures()) else { return Vec::new() };
            let mark = profile.mark.unwrap_or(DecimalMark::Dot);
            sample.column(column).iter().map(|cell| profile::number(cell, mark)).collect()
        };
        Figures { columns: (0..sample.width()).map(numbers).collect() }
    }

    /// Whether a column has figures.
    pub fn has(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(|c| !c.is_empty())
    }

    /// The number in a row; `None` where the cell is blank or none.
    pub fn at(&self, column: usize, row: usize) -> Option<i64> {
        self.columns.get(column)?.get(row).copied().flatten()
    }

    /// Whether a column has any number but zero.
    pub fn moves(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(|c| c.iter().any(|n| n.is_some_and(|n| n != 0)))
    }

    /// Tries an equation on every row; `None` from `says` is a row that cannot tell.
    pub fn tried(&self, rows: usize, says: impl Fn(usize) -> Option<bool>) -> Tried {
        let mut tried = Tried::default();
        for row in 0..rows {
            match says(row) {
                Some(true) => tried.held += 1,
                Some(false) => tried.failed += 1,
                None => {}
            }
        }
        tried
    }
}

/// The product of two numbers.
pub fn times(a: i64, b: i64) -> i64 {
    let product = i128::from(a) * i128::from(b) / i128::from(ONE);
    i64::try_from(product).unwrap_or(i64::MAX)
}

/// Whether two figures are the same but for what rounding to the cent makes of `steps` of them.
pub fn same(a: i64, b: i64, steps: i64) -> bool {
    a.saturating_sub(b).abs() <= HALF_A_CENT * steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_equation_is_tried_on_the_rows_that_can_tell() {
        let rows = [["2", "10.00", "20.00"], ["1", "", "3"], ["3", "0.33", "0.99"]];
        let sample = Sample::from_rows(3, rows.iter().map(|r| r.iter().map(|c| c.to_string()).collect()));
        let figures = Figures::of(&sample);
        let tried = figures.tried(sample.rows(), |row| Some(same(times(figures.at(0, row)?, figures.at(1, row)?), figures.at(2, row)?, 1)));
        assert_eq!(tried, Tried { held: 2, failed: 0 });
        assert!(tried.holds() && !Tried::default().holds());
    }
}

//! Customers with the same (x, t_x, T) in one row with a weight: the likelihood asks each row once.

use super::{Summary, WEEK};

/// Customers of the same history.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Row {
    /// Repeat purchases.
    pub x: u32,
    /// t_x, as a place in [`Grouped::times`].
    pub last: u32,
    /// T, as a place in [`Grouped::times`].
    pub age: u32,
    /// Customers.
    pub weight: u32,
}

/// All customers, grouped, in order of (x, t_x, T). There are few different times, so that what depends on a time alone is
/// computed once.
#[derive(Clone, Default, Debug)]
pub struct Grouped {
    /// The times, ascending.
    pub times: Vec<f64>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The different (x, time) of all rows, N of them each, and where each row's stand.
#[derive(Clone, Debug)]
pub struct Pairs<const N: usize> {
    /// (x, place of the time).
    pub pairs: Vec<(u32, u32)>,
    /// By row: the places of its pairs.
    pub of_row: Vec<[u32; N]>,
}

impl Grouped {
    /// Groups customers known in whole days; the times are in weeks. By customer the place of the row comes with it.
    pub fn of_days(customers: impl Iterator<Item = Summary> + Clone) -> (Grouped, Vec<u32>) {
        let longest = customers.clone().map(|c| c.age).max().unwrap_or(0);
        let times = (0..=longest).map(|days| f64::from(days) / WEEK).collect();
        Grouped::from_places(times, customers.map(|c| (c.x, c.last, c.age)))
    }

    fn from_places(times: Vec<f64>, places: impl Iterator<Item = (u32, u32, u32)>) -> (Grouped, Vec<u32>) {
        let mut order: Vec<((u32, u32, u32), u32)> = places.zip(0..).collect();
        order.sort_unstable();
        let mut rows: Vec<Row> = Vec::new();
        let mut row_of = vec![0u32; order.len()];
        for ((x, last, age), customer) in order {
            match rows.last_mut().filter(|r| (r.x, r.last, r.age) == (x, last, age)) {
                Some(row) => row.weight += 1,
                None => rows.push(Row { x, last, age, weight: 1 }),
            }
            row_of[customer as usize] = (rows.len() - 1) as u32;
        }
        (Grouped { times, rows }, row_of)
    }

    /// Customers, and those of them with a repeat purchase.
    pub fn customers(&self) -> (usize, usize) {
        let sum = |rows: &[Row]| rows.iter().map(|r| r.weight as usize).sum();
        (sum(&self.rows), sum(&self.rows[self.rows.partition_point(|r| r.x == 0)..]))
    }

    /// The most repeat purchases.
    pub fn largest(&self) -> u32 {
        self.rows.last().map_or(0, |r| r.x)
    }

    /// Customers by x, from 0 to the largest.
    pub fn by_frequency(&self) -> Vec<f64> {
        let mut counts = vec![0.0; self.largest() as usize + 1];
        for row in &self.rows {
            counts[row.x as usize] += f64::from(row.weight);
        }
        counts
    }

    /// The different (x, T).
    pub fn ages(&self) -> Pairs<1> {
        self.different(|row| [row.age])
    }

    /// The different (x, t_x) and (x, T).
    pub fn pairs(&self) -> Pairs<2> {
        self.different(|row| [row.last, row.age])
    }

    fn different<const N: usize>(&self, times: impl Fn(&Row) -> [u32; N]) -> Pairs<N> {
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut of_row = Vec::with_capacity(self.rows.len());
        // A table by time of the rows with one x, wiped by starting a new turn.
        let mut seen: Vec<(u32, u32)> = vec![(u32::MAX, 0); self.times.len()];
        for row in &self.rows {
            of_row.push(times(row).map(|time| {
                let slot = &mut seen[time as usize];
                if slot.0 != row.x {
                    *slot = (row.x, pairs.len() as u32);
                    pairs.push((row.x, time));
                }
                slot.1
            }));
        }
        Pairs { pairs, of_row }
    }

    /// Works on two halves of the rows at once where that pays; the halves are the same on every machine, and so is the sum.
    pub fn halves<T: Send>(items: usize, work: impl Fn(std::ops::Range<usize>) -> T + Sync) -> [T; 2] {
        /// Fewer take less time than it takes to start a thread.
        const WORTH: usize = 4_000;
        let middle = items / 2;
        if items < WORTH {
            return [work(0..middle), work(middle..items)];
        }
        std::thread::scope(|scope| {
            let first = scope.spawn(|| work(0..middle));
            let second = work(middle..items);
            match first.join() {
                Ok(first) => [first, second],
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })
    }
}

#[cfg(test)]
impl Grouped {
    /// Groups customers (x, t_x, T) whose times are no whole days, as in published files with two decimals.
    pub(crate) fn of_times(customers: &[(u32, f64, f64)]) -> (Grouped, Vec<u32>) {
        let mut times: Vec<f64> = customers.iter().flat_map(|c| [c.1, c.2]).collect();
        times.sort_by(f64::total_cmp);
        times.dedup();
        let place = |t: f64| times.partition_point(|s| *s < t) as u32;
        Grouped::from_places(times.clone(), customers.iter().map(|c| (c.0, place(c.1), place(c.2))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_customers_share_a_row() {
        let customer = |x, last, age| Summary { x, last, age, mean: 1.0 };
        let (grouped, row_of) =
            Grouped::of_days([customer(1, 7, 14), customer(0, 0, 14), customer(1, 7, 14), customer(1, 14, 14)].into_iter());
        let told: Vec<_> = grouped.rows.iter().map(|r| (r.x, r.last, r.age, r.weight)).collect();
        assert_eq!(told, [(0, 0, 14, 1), (1, 7, 14, 2), (1, 14, 14, 1)]);
        assert_eq!(row_of, [1, 0, 1, 2]);
        assert_eq!((grouped.customers(), grouped.largest(), grouped.times[14]), ((4, 3), 1, 2.0));
        assert_eq!(grouped.by_frequency(), [1.0, 3.0]);
        let pairs = grouped.pairs();
        assert_eq!(pairs.pairs, [(0, 0), (0, 14), (1, 7), (1, 14)]);
        assert_eq!(pairs.of_row, [[0, 1], [2, 3], [3, 3]]);
        assert_eq!(grouped.ages().of_row, [[0], [1], [1]]);
        assert_eq!(Grouped::default().largest(), 0);
    }
}

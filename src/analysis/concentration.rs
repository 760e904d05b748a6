//! How unevenly money is spread over customers: top shares, deciles, Gini, and the tiers of the customer pyramid.

use super::order::order_statistics;

/// Amounts from the largest to the smallest, with running sums. Amounts in minor units.
#[derive(Clone, Debug)]
pub struct Ranked {
    values: Vec<i64>,
    /// `sums[k]` = sum of the `k` largest.
    sums: Vec<i64>,
}

/// One tenth of the customers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decile {
    /// 1 = the customers with the most.
    pub decile: usize,
    /// Customers in it.
    pub customers: usize,
    /// Their sum.
    pub sum: i64,
    /// Sum of this and all better deciles.
    pub running: i64,
    /// The smallest amount in it; `None` when it is empty.
    pub from: Option<i64>,
}

impl Ranked {
    /// Ranks amounts.
    pub fn new(mut values: Vec<i64>) -> Ranked {
        values.sort_unstable_by(|a, b| b.cmp(a));
        let mut sums = Vec::with_capacity(values.len() + 1);
        let mut sum = 0;
        sums.push(sum);
        for v in &values {
            sum += v;
            sums.push(sum);
        }
        Ranked { values, sums }
    }

    /// Number of amounts.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The amounts from the largest to the smallest.
    pub fn values(&self) -> &[i64] {
        &self.values
    }

    /// Sum of all.
    pub fn total(&self) -> i64 {
        self.top(self.len())
    }

    /// Sum of the `k` largest.
    pub fn top(&self, k: usize) -> i64 {
        self.sums[k.min(self.values.len())]
    }

    /// Customers in the top `percent` %: ceil(percent · n / 100).
    pub fn customers_in(&self, percent: f64) -> usize {
        part(percent, self.len())
    }

    /// How many of the largest it takes to reach `percent` % of the total; `None` when the total is not positive.
    pub fn customers_for(&self, percent: i64) -> Option<usize> {
        let goal = i128::from(self.total()) * i128::from(percent);
        // Net refunds make the sums fall again at the end, but never below the total, so the test stays monotone.
        (goal > 0 && percent <= 100).then(|| self.sums.partition_point(|s| i128::from(*s) * 100 < goal))
    }

    /// Amounts below zero.
    pub fn negatives(&self) -> usize {
        self.values.len() - self.values.partition_point(|v| *v >= 0)
    }

    /// The Gini coefficient 2·Σ i·x₍ᵢ₎ / (n·Σx) − (n+1)/n, x ascending, i from 1, zeros kept.
    /// Negative amounts count as 0, for they would break the range from 0 to 1; `None` when the sum is 0.
    pub fn gini(&self) -> Option<f64> {
        let n = self.len();
        let (mut weighted, mut sum) = (0i128, 0i128);
        for (worse, v) in self.values.iter().enumerate() {
            let v = i128::from((*v).max(0));
            weighted += v * (n - worse) as i128;
            sum += v;
        }
        (sum > 0).then(|| 2.0 * weighted as f64 / (n as f64 * sum as f64) - (n as f64 + 1.0) / n as f64)
    }

    /// Ten groups of customers; the best d groups together hold ceil(d · n / 10) customers.
    pub fn deciles(&self) -> Vec<Decile> {
        let n = self.len();
        (1..=10)
            .map(|decile| {
                let (from, to) = (((decile - 1) * n).div_ceil(10), (decile * n).div_ceil(10));
                Decile {
                    decile,
                    customers: to - from,
                    sum: self.top(to) - self.top(from),
                    running: self.top(to),
                    from: (to > from).then(|| self.values[to - 1]),
                }
            })
            .collect()
    }

    /// The least amount of each tier, for shares in percent from the top tier down. The first t tiers together are the top
    /// ceil(p · n / 100) customers, p = the sum of their shares; whoever has exactly the amount of the last of them
    /// belongs to them too, so that equal amounts are never in two tiers. `None` = a tier with nobody above it or in it.
    pub fn floors(&self, shares: &[f64]) -> Vec<Option<i64>> {
        last_of_tiers(shares, self.len()).into_iter().map(|last| Some(self.values[last?])).collect()
    }
}

/// The place, from the largest amount, of the last customer of each tier among `n`; `None` = a tier with nobody above it or in it.
fn last_of_tiers(shares: &[f64], n: usize) -> Vec<Option<usize>> {
    let mut sum = 0.0;
    let mut last = |share: &f64| {
        sum += share;
        part(sum, n).checked_sub(1)
    };
    shares.iter().map(&mut last).collect()
}

/// Customers in the top `percent` % of `n`: ceil(percent · n / 100).
fn part(percent: f64, n: usize) -> usize {
    // The small step back keeps 0.1 + 0.2 percents from gaining a customer by rounding.
    let exact = percent * n as f64 / 100.0;
    ((exact - 1e-9).ceil().max(0.0) as usize).min(n)
}

/// The least amount of each tier as [`Ranked::floors`] gives it, without ranking everybody.
pub fn floors(amounts: &[i64], shares: &[f64]) -> Vec<Option<i64>> {
    let last = last_of_tiers(shares, amounts.len());
    let mut ranks: Vec<usize> = last.iter().flatten().map(|place| amounts.len() - 1 - place).collect();
    ranks.reverse();
    let mut found = order_statistics(amounts, &ranks);
    last.iter().map(|place| place.and_then(|_| found.pop())).collect()
}

/// The tier (0 = top) of an amount: the first whose floor it reaches; whatever reaches none is in the last tier.
pub fn tier(amount: i64, floors: &[Option<i64>]) -> usize {
    floors.iter().position(|floor| floor.is_some_and(|f| amount >= f)).unwrap_or(floors.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    #[test]
    fn ten_customers_by_hand() {
        let ranked = Ranked::new(vec![10, 0, 500, 20, 30, 100, 40, 200, 50, 50]);
        assert_eq!((ranked.total(), ranked.top(2), ranked.customers_in(20.0), ranked.customers_in(1.0)), (1000, 700, 2, 1));
        assert_eq!(ranked.customers_for(80), Some(3));
        assert_eq!(ranked.customers_for(100), Some(9));
        // ascending 0 10 20 30 40 50 50 100 200 500: Σ i·x = 20+60+120+200+300+350+800+1800+5000 = 8650
        let gini = ranked.gini().expect("defined");
        assert!((gini - (2.0 * 8650.0 / 10_000.0 - 1.1)).abs() < 1e-12);
        let deciles = ranked.deciles();
        assert_eq!(deciles[1], Decile { decile: 2, customers: 1, sum: 200, running: 700, from: Some(200) });
        assert_eq!(deciles[9].running, 1000);
    }

    #[test]
    fn nothing_is_defined_without_money() {
        let none = Ranked::new(Vec::new());
        assert_eq!((none.gini(), none.customers_for(80), none.customers_in(20.0), none.total()), (None, None, 0, 0));
        let zeros = Ranked::new(vec![0, 0, 0]);
        assert_eq!((zeros.gini(), zeros.customers_for(80)), (None, None));
        assert_eq!(zeros.deciles().iter().map(|d| d.customers).sum::<usize>(), 3);
    }

    #[test]
    fn net_refunds_count_as_nothing_in_the_gini() {
        let ranked = Ranked::new(vec![-100, 100, 100]);
        assert_eq!(ranked.negatives(), 1);
        assert_eq!(ranked.gini(), Ranked::new(vec![0, 100, 100]).gini());
        assert_eq!(ranked.customers_for(80), Some(1), "one customer holds 100 of the net total of 100");
    }

    #[test]
    fn equal_spenders_have_a_gini_of_zero() {
        assert!(Ranked::new(vec![7; 9]).gini().expect("defined").abs() < 1e-12);
    }

    #[test]
    fn tiers_keep_equal_amounts_together() {
        // 20 customers: 1 % → 1 customer, 5 % → 1, 20 % → 4, 100 % → 20
        let mut values = vec![100, 90, 80, 70, 70, 70];
        values.extend([10; 14]);
        let ranked = Ranked::new(values);
        let floors = ranked.floors(&[1.0, 4.0, 15.0, 80.0]);
        assert_eq!(floors, [Some(100), Some(100), Some(70), Some(10)]);
        let tiers: Vec<usize> = ranked.values().iter().map(|v| tier(*v, &floors)).collect();
        assert_eq!(&tiers[..7], [0, 2, 2, 2, 2, 2, 3]);
        assert_eq!(tier(-5, &floors), 3);
        assert_eq!(Ranked::new(Vec::new()).floors(&[20.0, 80.0]), [None, None]);
        assert_eq!(super::floors(ranked.values(), &[1.0, 4.0, 15.0, 80.0]), floors);
        assert_eq!(super::floors(&[], &[20.0, 80.0]), [None, None]);
    }

    #[test]
    fn cdnow_has_the_published_concentration() {
        let (golden, Some(histories)) = (samples::golden("rfm_cohort_pareto.json"), samples::cdnow()) else { return };
        let golden = &golden["cdnow_full_pareto"];
        let ranked = Ranked::new(histories.iter().map(|h| h.iter().map(|r| r.1).sum()).collect());
        assert_eq!((ranked.len(), ranked.total()), (23_570, 250_031_563));
        for percent in [1, 5, 10, 20, 30, 40, 50, 80] {
            let expected = &golden[percent.to_string()];
            let k = ranked.customers_in(f64::from(percent));
            assert_eq!(expected["n_customers"], k);
            let share = ranked.top(k) as f64 / ranked.total() as f64;
            assert!((share - expected["share"].as_f64().expect("a share")).abs() < 1e-12);
        }
        assert_eq!(ranked.customers_for(80), Some(7_695));
        assert!((ranked.gini().expect("defined") - golden["gini"].as_f64().expect("a number")).abs() < 1e-12);
    }
}

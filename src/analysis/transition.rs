//! Customers moving between states from one time to the next: counts, probabilities, where it leads, what it is worth.
//!
//! Sources: the maximum-likelihood estimate of a Markov chain (Anderson & Goodman 1957); the value of a customer as that of
//! a Markov chain with rewards (Pfeifer & Carraway 2000, Journal of Interactive Marketing 14(2)).

use nalgebra::{DMatrix, DVector};

/// How many moved from each state to each other, the lowest state first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Transitions {
    counts: Vec<Vec<u64>>,
}

/// Customers by the direction in which they moved.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Moves {
    /// To a higher state.
    pub up: u64,
    /// Nowhere.
    pub same: u64,
    /// To a lower state.
    pub down: u64,
}

impl Transitions {
    /// Nobody yet, among so many states.
    pub fn new(states: usize) -> Transitions {
        Transitions { counts: vec![vec![0; states]; states] }
    }

    /// Adds customers who were in the state `from` and are in the state `to`.
    pub fn add(&mut self, from: usize, to: usize, customers: u64) {
        self.counts[from][to] += customers;
    }

    /// Customers who were in `from` and are in `to`.
    pub fn count(&self, from: usize, to: usize) -> u64 {
        self.counts[from][to]
    }

    /// Customers who were in a state.
    pub fn started(&self, from: usize) -> u64 {
        self.counts[from].iter().sum()
    }

    /// The estimated probabilities n_ij / n_i of moving from a state to each; `None` when nobody was in it.
    pub fn row(&self, from: usize) -> Option<Vec<f64>> {
        let all = self.started(from);
        (all > 0).then(|| self.counts[from].iter().map(|n| *n as f64 / all as f64).collect())
    }

    /// Everybody by direction.
    pub fn moves(&self) -> Moves {
        let mut moves = Moves::default();
        for (from, row) in self.counts.iter().enumerate() {
            moves.down += row[..from].iter().sum::<u64>();
            moves.same += row[from];
            moves.up += row[from + 1..].iter().sum::<u64>();
        }
        moves
    }

    /// The chain of the estimated probabilities; `None` when nobody was in some state, for nothing is known of it then.
    pub fn chain(&self) -> Option<Chain> {
        Some(Chain { rows: (0..self.counts.len()).map(|from| self.row(from)).collect::<Option<_>>()? })
    }
}

/// A Markov chain: the probabilities of moving from each state (row) to each.
#[derive(Clone, PartialEq, Debug)]
pub struct Chain {
    /// Rows that sum to 1.
    pub rows: Vec<Vec<f64>>,
}

/// A share below this much less than nothing is rounding.
const ROUNDING: f64 = 1e-9;

impl Chain {
    /// The shares of the states that moving no longer changes: π P = π. `None` when there is not exactly one such
    /// distribution, which is so when there are several classes of states that are not left again.
    pub fn stationary(&self) -> Option<Vec<f64>> {
        if self.closed_classes() != 1 {
            return None;
        }
        let n = self.rows.len();
        let mut system = self.matrix().transpose() - DMatrix::identity(n, n);
        // One of the equations follows from the others; in its place the shares sum to 1.
        system.row_mut(n.checked_sub(1)?).fill(1.0);
        let mut sides = DVector::zeros(n);
        sides[n - 1] = 1.0;
        let shares = system.full_piv_lu().solve(&sides)?;
        let known = shares.iter().all(|s| s.is_finite() && *s >= -ROUNDING);
        known.then(|| shares.iter().map(|s| s.max(0.0)).collect())
    }

    /// How many classes of states there are that lead to each other and to nothing else.
    fn closed_classes(&self) -> usize {
        let n = self.rows.len();
        // Warshall's closure: which states can be reached from which.
        let mut reaches: Vec<Vec<bool>> =
            self.rows.iter().enumerate().map(|(i, row)| row.iter().enumerate().map(|(j, p)| i == j || *p > 0.0).collect()).collect();
        for through in 0..n {
            for from in 0..n {
                if reaches[from][through] {
                    (0..n).for_each(|to| reaches[from][to] |= reaches[through][to]);
                }
            }
        }
        // A closed class is counted at its first state.
        let closed = |i: usize| (0..n).all(|j| !reaches[i][j] || reaches[j][i]);
        (0..n).filter(|i| closed(*i) && (0..*i).all(|j| !reaches[*i][j])).count()
    }

    /// What a customer brings from each state on, at once and over `periods` more: Σ (P / (1 + d))^t R for t from 0 to
    /// `periods`. `rewards` by state, `discount` per period.
    pub fn value(&self, rewards: &[f64], discount: f64, periods: usize) -> Vec<f64> {
        let step = self.matrix() / (1.0 + discount);
        let rewards = DVector::from_column_slice(rewards);
        let mut value = rewards.clone();
        for _ in 0..periods {
            value = &rewards + &step * value;
        }
        value.iter().copied().collect()
    }

    /// The same for ever: (I − P / (1 + d))⁻¹ R. `None` when it is without end: the discount is not positive.
    pub fn value_for_ever(&self, rewards: &[f64], discount: f64) -> Option<Vec<f64>> {
        let n = self.rows.len();
        let system = DMatrix::identity(n, n) - self.matrix() / (1.0 + discount);
        let value = system.full_piv_lu().solve(&DVector::from_column_slice(rewards)).filter(|_| discount > 0.0)?;
        value.iter().all(|v| v.is_finite()).then(|| value.iter().copied().collect())
    }

    fn matrix(&self) -> DMatrix<f64> {
        DMatrix::from_fn(self.rows.len(), self.rows.len(), |from, to| self.rows[from][to])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;
    use proptest::prelude::*;

    fn numbers(value: &serde_json::Value) -> Vec<f64> {
        value.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect()
    }

    fn close(mine: &[f64], want: &[f64]) {
        assert_eq!(mine.len(), want.len());
        for (a, b) in mine.iter().zip(want) {
            assert!((a - b).abs() < 1e-9 * b.abs().max(1.0), "{a} instead of {b}");
        }
    }

    /// The recency states of Pfeifer and Carraway's mailing example.
    fn mailing() -> (Chain, [f64; 5]) {
        let buys = [0.3, 0.2, 0.15, 0.05];
        let mut rows: Vec<Vec<f64>> = (0..4)
            .map(|i| {
                let mut row = vec![0.0; 5];
                row[0] = buys[i];
                row[i + 1] = 1.0 - buys[i];
                row
            })
            .collect();
        rows.push(vec![0.0, 0.0, 0.0, 0.0, 1.0]);
        (Chain { rows }, [36.0, -4.0, -4.0, -4.0, 0.0])
    }

    #[test]
    fn the_mailing_example() {
        let (chain, rewards) = mailing();
        close(&chain.value(&rewards, 0.2, 4), &[50.11496913580247, 4.219907407407408, 0.5921103395061725, -1.9801311728395063, 0.0]);
        let for_ever = chain.value_for_ever(&rewards, 0.2).expect("finite");
        close(&for_ever, &[52.319609438567944, 5.553783563873069, 1.250772986167616, -1.8200162733930023, 0.0]);
        close(&chain.value(&rewards, 0.2, 500), &for_ever);
        assert_eq!(chain.value_for_ever(&rewards, 0.0), None);
        assert_eq!(chain.stationary(), Some(vec![0.0, 0.0, 0.0, 0.0, 1.0]));
        let golden = samples::golden("sbg_markov_finance.json");
        let golden = &golden["markov_pfeifer_carraway"];
        let (discount, rewards) = (golden["d"].as_f64().expect("a rate"), numbers(&golden["R"]));
        for (mine, want) in chain.rows.iter().zip(golden["P"].as_array().expect("rows")) {
            close(mine, &numbers(want));
        }
        close(&chain.value_for_ever(&rewards, discount).expect("finite"), &numbers(&golden["infinite_horizon_V"]));
        close(&chain.value(&rewards, discount, 4), &numbers(&golden["horizon_T4_V"]));
    }

    #[test]
    fn nobody_and_two_ends() {
        let mut moves = Transitions::new(2);
        moves.add(0, 1, 1);
        assert_eq!((moves.row(0), moves.row(1), moves.chain()), (Some(vec![0.0, 1.0]), None, None));
        assert_eq!(moves.moves(), Moves { up: 1, same: 0, down: 0 });
        // Two states that nobody leaves: any mixture stays as it is.
        assert_eq!(Chain { rows: vec![vec![1.0, 0.0], vec![0.0, 1.0]] }.stationary(), None);
        assert_eq!(Chain { rows: Vec::new() }.stationary(), None);
        // Two pairs that never mix, and a state that leads to both: the equations alone would give some answer.
        let rows = [
            [0.1, 0.9, 0.0, 0.0, 0.0],
            [0.3, 0.7, 0.0, 0.0, 0.0],
            [0.2, 0.1, 0.4, 0.1, 0.2],
            [0.0, 0.0, 0.0, 0.6, 0.4],
            [0.0, 0.0, 0.0, 0.9, 0.1],
        ];
        let chain = Chain { rows: rows.iter().map(|r| r.to_vec()).collect() };
        assert_eq!((chain.closed_classes(), chain.stationary()), (2, None));
        let chain = Chain { rows: vec![vec![0.5, 0.5], vec![0.0, 1.0]] };
        assert_eq!((chain.closed_classes(), chain.stationary()), (1, Some(vec![0.0, 1.0])));
    }

    #[test]
    fn the_half_years_of_cdnow() {
        let golden = samples::golden("rfm_cohort_pareto.json");
        let golden = &golden["cdnow_full_tier_transition"];
        let counts: Vec<Vec<u64>> =
            golden["counts"].as_array().expect("rows").iter().map(|r| numbers(r).iter().map(|n| *n as u64).collect()).collect();
        let found = Transitions { counts };
        assert_eq!(found.moves(), Moves { up: 2_590, same: 17_094, down: 3_886 });
        let chain = found.chain().expect("known");
        for (mine, want) in chain.rows.iter().zip(golden["row_probabilities"].as_array().expect("rows")) {
            close(mine, &numbers(want));
        }
        close(&chain.stationary().expect("one"), &numbers(&golden["stationary"]));
    }

    proptest! {
        #[test]
        fn rows_sum_to_one_or_are_none(moves in prop::collection::vec((0usize..4, 0usize..4), 0..60)) {
            let mut found = Transitions::new(4);
            moves.iter().for_each(|(from, to)| found.add(*from, *to, 1));
            for from in 0..4 {
                match found.row(from) {
                    Some(row) => prop_assert!((row.iter().sum::<f64>() - 1.0).abs() < 1e-12),
                    None => prop_assert_eq!(found.started(from), 0),
                }
            }
            let all = found.moves();
            prop_assert_eq!(all.up + all.same + all.down, moves.len() as u64);
            if let Some(shares) = found.chain().and_then(|c| c.stationary()) {
                prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-6);
            }
        }
    }
}

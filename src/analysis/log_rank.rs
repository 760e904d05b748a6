//! The log-rank test: whether groups of customers leave at the same pace (Mantel 1966; Peto & Peto 1972).

use nalgebra::{DMatrix, DVector};
use statrs::distribution::{ChiSquared, ContinuousCDF};

use super::survival::Lifetimes;

/// The answer of a log-rank test.
#[derive(Clone, PartialEq, Debug)]
pub struct LogRank {
    /// Those who left, by group.
    pub observed: Vec<f64>,
    /// Those who would have left if all groups were alike, by group.
    pub expected: Vec<f64>,
    /// (O − E)' V⁻ (O − E).
    pub chi_squared: f64,
    /// Degrees of freedom: the groups that can be told apart less one.
    pub df: usize,
    /// The chance of so much or more if all groups were alike.
    pub p: f64,
}

/// Directions in which the groups vary less than this, against the greatest, are none.
const NEGLIGIBLE: f64 = 1e-11;

/// Tests groups against each other. `None` when there is nothing to compare: fewer than two groups were at risk together
/// when somebody left.
pub fn log_rank(groups: &[&Lifetimes]) -> Option<LogRank> {
    let k = groups.len();
    if k < 2 {
        return None;
    }
    // Everybody's durations in one order, with the group.
    let mut times: Vec<(u32, usize, u64, u64)> =
        groups.iter().enumerate().flat_map(|(g, lives)| lives.tallies().map(move |(time, t)| (time, g, t.left, t.seen))).collect();
    times.sort_unstable();
    let mut at_risk: Vec<f64> = groups.iter().map(|g| g.count() as f64).collect();
    let (mut observed, mut expected) = (vec![0.0; k], vec![0.0; k]);
    let mut variance = DMatrix::<f64>::zeros(k, k);
    for same in times.chunk_by(|a, b| a.0 == b.0) {
        let n: f64 = at_risk.iter().sum();
        let d: f64 = same.iter().map(|t| t.2 as f64).sum();
        if d > 0.0 {
            let spread = if n > 1.0 { d * (n - d) / (n - 1.0) } else { 0.0 };
            for i in 0..k {
                let share = at_risk[i] / n;
                expected[i] += d * share;
                for j in 0..k {
                    let same = if i == j { 1.0 } else { 0.0 };
                    variance[(i, j)] += spread * share * (same - at_risk[j] / n);
                }
            }
        }
        for (_, group, left, seen) in same {
            observed[*group] += *left as f64;
            at_risk[*group] -= (left + seen) as f64;
        }
    }
    let excess = DVector::from_iterator(k, observed.iter().zip(&expected).map(|(o, e)| o - e));
    let eigen = variance.symmetric_eigen();
    let greatest = eigen.eigenvalues.iter().copied().fold(0.0, f64::max);
    let (mut chi_squared, mut df) = (0.0, 0);
    for (value, vector) in eigen.eigenvalues.iter().zip(eigen.eigenvectors.column_iter()) {
        if *value > NEGLIGIBLE * greatest {
            chi_squared += vector.dot(&excess).powi(2) / value;
            df += 1;
        }
    }
    let p = ChiSquared::new(df as f64).ok()?.sf(chi_squared);
    Some(LogRank { observed, expected, chi_squared, df, p })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::{self, lifetimes_of};

    fn near(a: f64, b: &serde_json::Value) {
        let b = b.as_f64().expect("a number");
        assert!((a - b).abs() < 1e-9 * b.abs(), "{a} instead of {b}");
    }

    #[test]
    fn two_groups_by_hand() {
        // 1: A leaves (2 of 4 at risk in A); 2: B leaves (1 of 3 in A); 3: A leaves (1 of 2); 4: nobody leaves.
        let (mut a, mut b) = (Lifetimes::default(), Lifetimes::default());
        [(1, true), (3, true)].iter().for_each(|(t, left)| a.add(*t, *left));
        [(2, true), (4, false)].iter().for_each(|(t, left)| b.add(*t, *left));
        let test = log_rank(&[&a, &b]).expect("a test");
        assert_eq!((test.observed, test.df), (vec![2.0, 1.0], 1));
        assert!((test.expected[0] - (0.5 + 1.0 / 3.0 + 0.5)).abs() < 1e-12);
        let variance = 0.25 + 2.0 / 9.0 + 0.25;
        assert!((test.chi_squared - (2.0f64 - 4.0 / 3.0).powi(2) / variance).abs() < 1e-12);
    }

    #[test]
    fn nothing_to_compare() {
        let (mut a, mut b) = (Lifetimes::default(), Lifetimes::default());
        assert_eq!(log_rank(&[]), None);
        assert_eq!(log_rank(&[&a, &b]), None);
        a.add(1, true);
        assert_eq!(log_rank(&[&a]), None);
        b.add(1, false);
        assert_eq!(log_rank(&[&a, &b]).map(|t| t.df), Some(1));
    }

    #[test]
    fn the_golden_tests() {
        let (km, r) = (samples::golden("survival_km.json"), samples::golden("survival_R.json"));
        let test = |table: &str| {
            let groups = lifetimes_of(table);
            log_rank(&groups.values().collect::<Vec<_>>()).expect("a test")
        };
        let aml = test("aml.csv");
        near(aml.chi_squared, &km["aml"]["logrank"]["chisq"]);
        near(aml.p, &km["aml"]["logrank"]["p"]);
        near(aml.chi_squared, &r["aml_logrank"]["chisq"]);
        near(aml.p, &r["aml_logrank"]["p"]);
        let waltons = test("waltons.csv");
        near(waltons.chi_squared, &km["waltons"]["logrank"]["chisq"]);
        near(waltons.p, &km["waltons"]["logrank"]["p"]);
        let lung = test("lung.csv");
        near(lung.chi_squared, &r["lung_sex_logrank"]["chisq"]);
        near(lung.p, &r["lung_sex_logrank"]["p"]);
        for (mine, want) in [(&aml, &r["aml_logrank"]), (&lung, &r["lung_sex_logrank"])] {
            for group in 0..2 {
                near(mine.observed[group], &want["obs"][group]);
                near(mine.expected[group], &want["exp"][group]);
            }
        }
    }
}

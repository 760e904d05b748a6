//! Two answers of the same respondents: how far one lies from the other.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::answers::describe;
use super::correlation::mean;

/// A difference of two answers given by the same respondents.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Gap {
    /// Respondents who gave both.
    pub n: usize,
    /// Mean of the first answer.
    pub first: f64,
    /// Mean of the second.
    pub second: f64,
    /// Mean of the first less the second.
    pub gap: f64,
    /// Interval of 95 % of the gap by Student's t; `None` of one respondent.
    pub interval: Option<(f64, f64)>,
    /// Student's t of the gap: gap / (sd / √n); `None` of one respondent, or where all differ by the same.
    pub t: Option<f64>,
    /// How likely so great a gap would be by chance (two-sided); `None` where there is no t.
    pub p: Option<f64>,
}

/// The gap of pairs (first, second); `None` without any.
pub fn gap(pairs: &[(f64, f64)]) -> Option<Gap> {
    let differences: Vec<f64> = pairs.iter().map(|(first, second)| first - second).collect();
    let described = describe(&differences)?;
    let n = pairs.len();
    // Equal differences leave a deviation of rounding errors at most: no t can be told from it.
    let spread = described.deviation.filter(|d| *d > 1e-12 * described.mean.abs().max(1.0));
    let t = spread.map(|d| described.mean / (d / (n as f64).sqrt()));
    let p = t.and_then(|t| Some(2.0 * StudentsT::new(0.0, 1.0, (n - 1) as f64).ok()?.sf(t.abs())));
    let column = |of: fn(&(f64, f64)) -> f64| mean(&pairs.iter().map(of).collect::<Vec<_>>());
    Some(Gap { n, first: column(|p| p.0)?, second: column(|p| p.1)?, gap: described.mean, interval: described.interval, t, p })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    #[test]
    fn real_expectation_and_quality_have_the_golden_gap() {
        let (golden, columns) = (samples::golden("surveys.json"), samples::like("mobi"));
        let golden = &golden["servqual"]["mobi_expectation_vs_quality"];
        // PERQ1 against CUEX1.
        let pairs: Vec<(f64, f64)> = columns[4].iter().copied().zip(columns[0].iter().copied()).collect();
        let found = gap(&pairs).expect("a gap");
        let want = |key: &str| golden[key].as_f64().expect("a number");
        assert_eq!(found.n as u64, golden["n"].as_u64().expect("a count"));
        for (value, key) in [(found.first, "mean_P"), (found.second, "mean_E"), (found.gap, "gap"), (found.t.expect("defined"), "t")] {
            assert!((value - want(key)).abs() < 1e-9, "{key}: {value}");
        }
        // Two-sided, of t = 3.3165 with 249 degrees of freedom.
        assert!((found.p.expect("defined") - 0.001_049).abs() < 1e-5, "{:?}", found.p);
    }

    #[test]
    fn one_pair_or_equal_differences_have_no_t() {
        assert_eq!(gap(&[]), None);
        let one = gap(&[(4.0, 6.0)]).expect("one");
        assert_eq!((one.gap, one.interval, one.t, one.p), (-2.0, None, None, None));
        let same = gap(&[(4.1, 6.2), (3.1, 5.2), (1.1, 3.2)]).expect("three");
        assert!((same.gap + 2.1).abs() < 1e-12 && same.t.is_none() && same.p.is_none());
    }
}

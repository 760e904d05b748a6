//! How variables go together: means, correlations by value and by rank, regression on standardised variables.

use nalgebra::{Cholesky, DMatrix, DVector, Dyn};
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Arithmetic mean; `None` of nothing.
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Standard deviation of a sample (divided by n − 1); `None` of fewer than two values.
pub fn deviation(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
    (values.len() > 1).then(|| (squares / (values.len() - 1) as f64).sqrt())
}

/// Pearson's correlation of two columns of one length; `None` where one of them is constant or there are fewer than two.
pub fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    let (mx, my) = (mean(x)?, mean(y)?);
    let (mut xy, mut xx, mut yy) = (0.0, 0.0, 0.0);
    for (a, b) in x.iter().zip(y) {
        let (a, b) = (a - mx, b - my);
        (xy, xx, yy) = (xy + a * b, xx + a * a, yy + b * b);
    }
    (xx > 0.0 && yy > 0.0).then(|| (xy / (xx * yy).sqrt()).clamp(-1.0, 1.0))
}

/// How likely a correlation of `n` pairs so far from 0 would be by chance: two-sided, by Student's t with n − 2 degrees of freedom.
/// `None` of fewer than three pairs, or where one value follows exactly from the other.
pub fn chance(correlation: f64, n: usize) -> Option<f64> {
    let freedom = n.checked_sub(2).filter(|freedom| *freedom > 0)? as f64;
    let rest = 1.0 - correlation * correlation;
    if rest <= 1e-12 {
        return (correlation.is_finite()).then_some(0.0);
    }
    let t = correlation * (freedom / rest).sqrt();
    Some(2.0 * StudentsT::new(0.0, 1.0, freedom).ok()?.sf(t.abs()))
}

/// Spearman's correlation: Pearson's of the ranks, equal values sharing their mean rank.
pub fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    pearson(&ranks(x), &ranks(y))
}

/// Ranks from 1; equal values get the mean of their ranks.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut from = 0;
    while from < order.len() {
        let same = order[from..].iter().take_while(|i| values[**i] == values[order[from]]).count();
        let rank = from as f64 + (same as f64 + 1.0) / 2.0;
        order[from..from + same].iter().for_each(|i| ranks[*i] = rank);
        from += same;
    }
    ranks
}

/// The correlation matrix of columns of one length; `None` where one of them is constant.
pub fn matrix(columns: &[Vec<f64>]) -> Option<DMatrix<f64>> {
    let p = columns.len();
    let mut matrix = DMatrix::identity(p, p);
    for i in 0..p {
        for j in 0..i {
            let r = pearson(&columns[i], &columns[j])?;
            (matrix[(i, j)], matrix[(j, i)]) = (r, r);
        }
    }
    // A single column is checked here, too.
    columns.iter().all(|c| deviation(c).is_some_and(|d| d > 0.0)).then_some(matrix)
}

/// The Cholesky factors of a correlation matrix; `None` where items determine each other: what would follow from nearly
/// singular correlations means nothing.
pub fn factorised(correlations: &DMatrix<f64>) -> Option<Cholesky<f64, Dyn>> {
    let least = correlations.clone().symmetric_eigenvalues().min();
    if least < 1e-10 { None } else { correlations.clone().cholesky() }
}

/// A regression on standardised variables.
#[derive(Clone, PartialEq, Debug)]
pub struct Betas {
    /// The weight of each predictor, in standard deviations of the outcome per standard deviation.
    pub betas: Vec<f64>,
    /// Share of the outcome's variance that the predictors explain together.
    pub r_squared: f64,
}

/// Least squares of `outcome` on the predictors, all standardised. `None` where there are no predictors, something is
/// constant, predictors determine each other, or there are not more cases than predictors + 1.
pub fn betas(predictors: &[Vec<f64>], outcome: &[f64]) -> Option<Betas> {
    if predictors.is_empty() || outcome.len() <= predictors.len() + 1 {
        return None;
    }
    let among = matrix(predictors)?;
    let with = predictors.iter().map(|x| pearson(x, outcome)).collect::<Option<Vec<f64>>>()?;
    let with = DVector::from_vec(with);
    let betas = factorised(&among)?.solve(&with);
    let r_squared = betas.dot(&with).clamp(0.0, 1.0);
    Some(Betas { betas: betas.as_slice().to_vec(), r_squared })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    #[test]
    fn drivers_of_real_satisfaction_are_the_golden_ones() {
        let (golden, data) = (samples::golden("surveys.json"), samples::like("customerSat"));
        let golden = &golden["ipa_customerSat"];
        let betas = betas(&data[1..], &data[0]).expect("a regression");
        assert!((betas.r_squared - golden["r2"].as_f64().expect("a number")).abs() < 1e-10);
        for (place, (column, beta)) in data[1..].iter().zip(&betas.betas).enumerate() {
            let want = |table: &str| golden[table][format!("q{}", place + 2)].as_f64().expect("a number");
            assert!((pearson(column, &data[0]).expect("defined") - want("importance_pearson_r_with_overall")).abs() < 1e-10);
            assert!((beta - want("importance_std_beta")).abs() < 1e-10);
            assert!((mean(column).expect("defined") - want("performance")).abs() < 1e-10);
        }
    }

    #[test]
    fn a_correlation_of_few_may_be_chance() {
        // t = .5 √(8 / .75) = 1.633 with 8 degrees of freedom: .1411 (two-sided); with 98: t = 5.715.
        let near = |found: Option<f64>, want: f64| assert!(found.is_some_and(|p| (p - want).abs() < 5e-5), "{found:?}");
        near(chance(0.5, 10), 0.1411);
        near(chance(-0.5, 10), 0.1411);
        assert!(chance(0.5, 100).is_some_and(|p| p < 1e-6));
        assert_eq!((chance(0.5, 2), chance(1.0, 3), chance(0.0, 10)), (None, Some(0.0), Some(1.0)));
    }

    #[test]
    fn ties_share_their_rank_and_constants_have_no_correlation() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        // Ranks 1 2 3 4 against 1.5 1.5 3 4: 4.5 / √(5 × 4.5).
        let found = spearman(&[1.0, 5.0, 6.0, 100.0], &[2.0, 2.0, 3.0, 9.0]).expect("defined");
        assert!((found - 4.5 / (5.0f64 * 4.5).sqrt()).abs() < 1e-12);
        assert_eq!(pearson(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(betas(&[vec![1.0, 2.0, 3.0, 4.0], vec![2.0, 4.0, 6.0, 8.0]], &[1.0, 2.0, 2.0, 5.0]), None);
        assert_eq!(matrix(&[vec![4.0, 4.0]]), None);
        assert_eq!(betas(&[], &[1.0, 2.0, 2.0, 5.0]), None);
    }
}

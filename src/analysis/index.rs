//! An index of several answers: weights, and the weighted place between the ends of the scales.

use nalgebra::DMatrix;

use super::correlation::mean;
use super::factors::eigen;

/// Weights that add up to 1 from how much each item shares in the first principal component of the covariances. `None` of fewer
/// than two items or respondents, where nothing varies, or where the items run against each other.
pub fn component_weights(columns: &[Vec<f64>]) -> Option<Vec<f64>> {
    let n = columns.first()?.len();
    if columns.len() < 2 || n < 2 {
        return None;
    }
    let means = columns.iter().map(|c| mean(c)).collect::<Option<Vec<f64>>>()?;
    let covariance = |i: usize, j: usize| {
        let products = columns[i].iter().zip(&columns[j]).map(|(a, b)| (a - means[i]) * (b - means[j]));
        products.sum::<f64>() / (n - 1) as f64
    };
    let found = eigen(&DMatrix::from_fn(columns.len(), columns.len(), covariance));
    let first: Vec<f64> = found.vectors.column(0).iter().copied().collect();
    let sum: f64 = first.iter().sum();
    let weights: Vec<f64> = first.iter().map(|v| v / sum).collect();
    (found.values[0] > 0.0 && weights.iter().all(|w| w.is_finite() && *w > 0.0)).then_some(weights)
}

/// The weighted mean of numbers; `None` where the weights add up to nothing.
pub fn weighted(values: &[f64], weights: &[f64]) -> Option<f64> {
    let whole: f64 = weights.iter().sum();
    (whole > 0.0).then(|| values.iter().zip(weights).map(|(v, w)| v * w).sum::<f64>() / whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::factors::cronbach;
    use crate::analysis::samples;

    #[test]
    fn the_index_of_real_answers_is_the_golden_one() {
        let (golden, columns) = (samples::golden("surveys.json"), samples::like("mobi"));
        let items = columns[1..4].to_vec();
        let places: Vec<f64> = items.iter().map(|c| (mean(c).expect("answers") - 1.0) / 9.0 * 100.0).collect();
        let golden = &golden["acsi"];
        let near = |a: f64, b: &serde_json::Value| (a - b.as_f64().expect("a number")).abs() < 1e-9;
        assert!(near(weighted(&places, &[1.0; 3]).expect("defined"), &golden["mobi_equal_weights"]));
        let weights = component_weights(&items).expect("defined");
        let of_component = &golden["mobi_pc1_cov_weights"];
        assert!(weights.iter().enumerate().all(|(i, w)| near(*w, &of_component["weights"][i])), "{weights:?}");
        assert!(near(weighted(&places, &weights).expect("defined"), &of_component["index"]));
        assert!(near(cronbach(&items).expect("defined"), &golden["cronbach_alpha_mobi_sat"]));
    }

    #[test]
    fn items_that_say_nothing_together_have_no_weights() {
        assert_eq!(component_weights(&[vec![1.0, 2.0]]), None);
        assert_eq!(component_weights(&[vec![1.0], vec![2.0]]), None);
        assert_eq!(component_weights(&[vec![3.0, 3.0], vec![2.0, 2.0]]), None);
        assert_eq!(component_weights(&[vec![1.0, 2.0, 3.0], vec![3.0, 2.0, 1.0]]), None);
        assert_eq!(weighted(&[1.0, 2.0], &[0.0, 0.0]), None);
    }
}

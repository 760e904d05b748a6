//! How far forecasts were from what came.
//!
//! Source: Hyndman & Koehler (2006), International Journal of Forecasting 22.

/// Measures of the errors of a forecast. Shares are fractions: 0.03 is 3 %.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Errors {
    /// Mean error: forecast above (positive) or below what came.
    pub bias: f64,
    /// Mean absolute error.
    pub mae: f64,
    /// Root of the mean squared error.
    pub rmse: f64,
    /// Mean absolute error as a share of what came; `None` when nothing came in some period.
    pub mape: Option<f64>,
    /// Mean of 2 |a − f| / (|a| + |f|), where 0 for 0 is no error.
    pub smape: f64,
    /// Mean absolute error against that of a season ago within the known series; `None` when that never erred.
    pub mase: Option<f64>,
}

/// The scale of MASE: the mean absolute difference to the period a season before. `None` when there is none or it is 0.
pub fn seasonal_scale(known: &[f64], season: usize) -> Option<f64> {
    let differences: Vec<f64> = known.iter().skip(season).zip(known).map(|(now, then)| (now - then).abs()).collect();
    let scale = differences.iter().sum::<f64>() / differences.len() as f64;
    (scale > 0.0).then_some(scale)
}

/// Measures pairs of (what came, forecast) against the scale of [`seasonal_scale`]; `None` without any.
pub fn errors(pairs: &[(f64, f64)], scale: Option<f64>) -> Option<Errors> {
    if pairs.is_empty() {
        return None;
    }
    let mean = |of: &dyn Fn(f64, f64) -> f64| pairs.iter().map(|(a, f)| of(*a, *f)).sum::<f64>() / pairs.len() as f64;
    let mae = mean(&|a, f| (a - f).abs());
    let defined = pairs.iter().all(|(a, _)| *a != 0.0);
    Some(Errors {
        bias: mean(&|a, f| f - a),
        mae,
        rmse: mean(&|a, f| (a - f).powi(2)).sqrt(),
        mape: defined.then(|| mean(&|a, f| ((a - f) / a).abs())),
        smape: mean(&|a, f| if a == f { 0.0 } else { 2.0 * (a - f).abs() / (a.abs() + f.abs()) }),
        mase: scale.map(|s| mae / s),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_periods_by_hand() {
        let found = errors(&[(10.0, 12.0), (20.0, 15.0)], Some(7.0)).expect("errors");
        assert_eq!((found.bias, found.mae, found.mape, found.mase), (-1.5, 3.5, Some(0.225), Some(0.5)));
        assert!((found.rmse - 14.5f64.sqrt()).abs() < 1e-12);
        assert!((found.smape - (4.0 / 22.0 + 10.0 / 35.0) / 2.0).abs() < 1e-12);
        let zero = errors(&[(0.0, 0.0), (0.0, 1.0)], None).expect("errors");
        assert_eq!((zero.mape, zero.smape, zero.mase), (None, 1.0, None));
        assert_eq!(errors(&[], Some(1.0)), None);
        assert_eq!(
            (seasonal_scale(&[1.0, 2.0, 4.0, 1.0], 2), seasonal_scale(&[5.0, 5.0], 1), seasonal_scale(&[5.0], 1)),
            (Some(2.0), None, None)
        );
    }
}

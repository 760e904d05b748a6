//! Trying methods out on the past: each forecasts the periods that came, knowing only those before them.

use super::Forecast;
use super::errors::{Errors, errors, seasonal_scale};
use super::holt_winters::{Form, Smoothed, Start, Weights, fit, smooth};
use super::naive::seasonal_naive;

/// A way to forecast.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// As it was a season ago.
    SeasonalNaive,
    /// Holt–Winters.
    HoltWinters(Form),
}

/// What is known of the series, and how Holt–Winters is to be run.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Setting {
    /// Periods of a season.
    pub season: usize,
    /// Where the recursion begins.
    pub start: Start,
    /// Given weights; `None` = those that fit best.
    pub weights: Option<Weights>,
}

impl Method {
    /// Every method, the simplest first.
    pub const ALL: [Method; 3] = [Method::SeasonalNaive, Method::HoltWinters(Form::Additive), Method::HoltWinters(Form::Multiplicative)];

    /// Periods the method needs to forecast anything.
    pub fn least(self, season: usize) -> usize {
        match self {
            Method::SeasonalNaive => season,
            // The start takes two seasons; some more periods show whether the weights are any good.
            Method::HoltWinters(_) => 2 * season + season.div_ceil(4),
        }
    }

    /// Forecasts `ahead` periods; `None` for a series that is too short for the method or not fit for it.
    pub fn forecast(self, series: &[f64], setting: &Setting, ahead: usize) -> Option<Forecast> {
        match self {
            Method::SeasonalNaive => seasonal_naive(series, setting.season, ahead),
            Method::HoltWinters(form) => Some(smoothed(form, series, setting)?.forecast(ahead)),
        }
    }
}

/// The series smoothed by Holt–Winters; `None` when it is too short, or not above 0 for the multiplicative form.
pub fn smoothed(form: Form, series: &[f64], setting: &Setting) -> Option<Smoothed> {
    let Setting { season, start, weights } = *setting;
    if series.len() < Method::HoltWinters(form).least(season) {
        return None;
    }
    match weights {
        Some(weights) => smooth(series, season, form, start, weights),
        None => fit(series, season, form, start),
    }
}

/// How one method did.
#[derive(Clone, PartialEq, Debug)]
pub struct Trial {
    /// The method.
    pub method: Method,
    /// Forecasts that were compared with what came.
    pub forecasts: usize,
    /// Their errors.
    pub errors: Errors,
}

/// Lets each method forecast the last `tests` periods of a series, once from every period before them (a rolling origin),
/// each time at most `ahead` periods. A method that cannot is left out. MASE is scaled by the series before the tests.
pub fn backtest(series: &[f64], setting: &Setting, ahead: usize, tests: usize) -> Vec<Trial> {
    let season = setting.season;
    let Some(known) = series.len().checked_sub(tests).filter(|known| *known > season) else { return Vec::new() };
    let scale = seasonal_scale(&series[..known], season);
    let trial = |method: &Method| {
        let mut pairs: Vec<(f64, f64)> = Vec::new();
        for origin in known..series.len() {
            let reach = ahead.min(series.len() - origin);
            let forecast = method.forecast(&series[..origin], setting, reach)?;
            pairs.extend(series[origin..].iter().copied().zip(forecast.values));
        }
        Some(Trial { method: *method, forecasts: pairs.len(), errors: errors(&pairs, scale)? })
    };
    Method::ALL.iter().filter_map(trial).collect()
}

/// The method with the least mean absolute error; of equal ones the simpler.
pub fn best(trials: &[Trial]) -> Option<Method> {
    trials.iter().min_by(|a, b| a.errors.mae.total_cmp(&b.errors.mae)).map(|t| t.method)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(season: usize) -> Setting {
        Setting { season, start: Start::Decomposed, weights: None }
    }

    #[test]
    fn the_past_decides() {
        // A rising series with a season: the naive forecast lags behind, Holt–Winters does not.
        let series: Vec<f64> = (0..24).map(|t| 100.0 + 5.0 * f64::from(t) + [0.0, 30.0, -10.0, 15.0][t as usize % 4]).collect();
        let trials = backtest(&series, &of(4), 4, 4);
        assert_eq!(trials.iter().map(|t| t.method).collect::<Vec<_>>(), Method::ALL);
        assert_eq!(trials[0].forecasts, 4 + 3 + 2 + 1);
        assert!((trials[0].errors.mae - 20.0).abs() < 1e-9 && (trials[0].errors.mase.expect("defined") - 1.0).abs() < 1e-9);
        assert!(trials[1].errors.mae < 1e-3, "{trials:?}");
        assert_eq!(best(&trials), Some(Method::HoltWinters(Form::Additive)));
        // A pure season: all are exact, the simplest is taken.
        let series: Vec<f64> = [3.0, 1.0, 4.0].iter().copied().cycle().take(15).collect();
        assert_eq!(best(&backtest(&series, &of(3), 2, 3)), Some(Method::SeasonalNaive));
        // Ten periods of a season of four: too short for Holt–Winters.
        assert_eq!(backtest(&series[..10], &of(4), 2, 3).iter().map(|t| t.method).collect::<Vec<_>>(), [Method::SeasonalNaive]);
        assert_eq!(backtest(&series[..4], &of(4), 2, 3), []);
    }
}

//! Holt–Winters smoothing: a level, a trend and a season that follow the series.
//!
//! Sources: Holt (1957), Winters (1960), in the form of R's `HoltWinters`: the season is updated with the new level. Standard
//! errors of forecasts: Yar & Chatfield (1990), and Chatfield & Yar (1991) for the multiplicative form.

use super::Forecast;
use crate::analysis::correlation::mean;
use crate::analysis::numerics::optimise::nelder_mead;

/// How the season acts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// As an amount added: y = level + season.
    Additive,
    /// As a factor: y = level × season. Needs a series above 0.
    Multiplicative,
}

/// Where the recursion begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// Level = mean of the first season, trend = the step to the mean of the second, season = the first season against the
    /// level; the recursion runs from the second season on.
    Plain,
    /// As R: the first two seasons taken apart by a centred moving average, a straight line through it; the recursion runs
    /// from the second season on, too.
    Decomposed,
}

/// The three weights, each from 0 to 1.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Weights {
    /// Of the newest period in the level.
    pub alpha: f64,
    /// Of the newest step in the trend.
    pub beta: f64,
    /// Of the newest period in the season.
    pub gamma: f64,
}

/// A series smoothed to its end.
#[derive(Clone, PartialEq, Debug)]
pub struct Smoothed {
    /// How the season acts.
    pub form: Form,
    /// The weights.
    pub weights: Weights,
    /// Level after the last period.
    pub level: f64,
    /// Trend per period.
    pub trend: f64,
    /// The season of the coming periods.
    pub season: Vec<f64>,
    /// What was expected of each period of the recursion.
    pub fitted: Vec<f64>,
    /// The sum of the squared errors.
    pub sse: f64,
    /// Variance of the errors about their mean; `None` of fewer than two.
    variance: Option<f64>,
}

/// The state at which a recursion begins.
#[derive(Clone)]
struct State {
    level: f64,
    trend: f64,
    season: Vec<f64>,
}

/// Smooths a series with seasons of `season` periods with given weights. `None` for less than two seasons, a season of
/// one period, and the multiplicative form of a series that is not above 0 throughout.
pub fn smooth(series: &[f64], season: usize, form: Form, start: Start, weights: Weights) -> Option<Smoothed> {
    Some(run(series, form, begin(series, season, form, start)?, weights))
}

/// Smooths a series with the weights that make the sum of the squared errors least.
pub fn fit(series: &[f64], season: usize, form: Form, start: Start) -> Option<Smoothed> {
    /// The sum has several valleys: the best of these starts is followed.
    const GRID: [f64; 3] = [0.1, 0.4, 0.9];
    let state = begin(series, season, form, start)?;
    // sin² keeps a weight between 0 and 1 and reaches both.
    let weights = |at: &[f64; 3]| {
        let [alpha, beta, gamma] = at.map(|angle| angle.sin().powi(2));
        Weights { alpha, beta, gamma }
    };
    let sse = |at: &[f64; 3]| errors_of(series, form, state.clone(), weights(at), |_| ()).2;
    let angle = |weight: f64| weight.sqrt().asin();
    let mut starts: Vec<(f64, [f64; 3])> = Vec::new();
    for alpha in GRID {
        for beta in GRID {
            for gamma in GRID {
                let at = [alpha, beta, gamma].map(angle);
                starts.push((sse(&at), at));
            }
        }
    }
    starts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let best = starts.iter().take(4).map(|(_, at)| {
        // A second search from where the first one ended shakes it out of a simplex that collapsed too early.
        let again = nelder_mead(nelder_mead(*at, sse).0, sse).0;
        (sse(&again), again)
    });
    let (least, at) = best.min_by(|a, b| a.0.total_cmp(&b.0))?;
    least.is_finite().then(|| run(series, form, state, weights(&at)))
}

impl Smoothed {
    /// Forecasts `ahead` periods.
    pub fn forecast(&self, ahead: usize) -> Forecast {
        let value = |h: usize| self.with_season(self.level + (h + 1) as f64 * self.trend, h);
        let error = |h: usize| self.variance.map(|v| (v * self.growth(h)).sqrt());
        Forecast { values: (0..ahead).map(value).collect(), errors: (0..ahead).map(error).collect() }
    }

    fn with_season(&self, level: f64, h: usize) -> f64 {
        let season = self.season[h % self.season.len()];
        match self.form {
            Form::Additive => level + season,
            Form::Multiplicative => level * season,
        }
    }

    /// How much greater the variance is h periods beyond the first one ahead: what each error on the way adds.
    fn growth(&self, h: usize) -> f64 {
        let Weights { alpha, beta, gamma } = self.weights;
        let m = self.season.len();
        let psi = |j: usize| match j {
            0 => 1.0,
            _ => alpha * (1.0 + j as f64 * beta) + if j.is_multiple_of(m) { gamma * (1.0 - alpha) } else { 0.0 },
        };
        let scale = |j: usize| match self.form {
            Form::Additive => 1.0,
            Form::Multiplicative => self.season[h % m] / self.season[(h + m * (h / m + 1) - j) % m],
        };
        (0..=h).map(|j| (psi(j) * scale(j)).powi(2)).sum()
    }
}

/// Runs the recursion. Level, trend, sum of squared errors and the season at the end; `each` gets what was expected.
fn errors_of(series: &[f64], form: Form, state: State, weights: Weights, mut each: impl FnMut(f64)) -> (f64, f64, f64, Vec<f64>) {
    let Weights { alpha, beta, gamma } = weights;
    let State { mut level, mut trend, mut season } = state;
    let m = season.len();
    let mut sse = 0.0;
    for (place, value) in series[m..].iter().enumerate() {
        let was = season[place % m];
        let expected = level + trend;
        let (whole, apart) = match form {
            Form::Additive => (expected + was, value - was),
            Form::Multiplicative => (expected * was, value / was),
        };
        each(whole);
        sse += (value - whole).powi(2);
        let next = alpha * apart + (1.0 - alpha) * expected;
        trend = beta * (next - level) + (1.0 - beta) * trend;
        level = next;
        let now = match form {
            Form::Additive => value - level,
            Form::Multiplicative => value / level,
        };
        season[place % m] = gamma * now + (1.0 - gamma) * was;
    }
    // The season of the next period goes first.
    season.rotate_left(series.len() % m);
    (level, trend, sse, season)
}

fn run(series: &[f64], form: Form, state: State, weights: Weights) -> Smoothed {
    let m = state.season.len();
    let mut fitted = Vec::with_capacity(series.len());
    let (level, trend, sse, season) = errors_of(series, form, state, weights, |expected| fitted.push(expected));
    let n = fitted.len() as f64;
    let sum: f64 = series[m..].iter().zip(&fitted).map(|(value, expected)| value - expected).sum();
    let variance = (fitted.len() > 1).then(|| (sse - sum * sum / n).max(0.0) / (n - 1.0));
    Smoothed { form, weights, level, trend, season, fitted, sse, variance }
}

fn begin(series: &[f64], m: usize, form: Form, start: Start) -> Option<State> {
    let enough = m > 1 && series.len() >= 2 * m && series.iter().all(|v| v.is_finite());
    if !enough || form == Form::Multiplicative && series.iter().any(|v| *v <= 0.0) {
        return None;
    }
    match start {
        Start::Plain => plain(series, m, form),
        Start::Decomposed => decomposed(series, m, form),
    }
}

fn against(value: f64, level: f64, form: Form) -> f64 {
    match form {
        Form::Additive => value - level,
        Form::Multiplicative => value / level,
    }
}

fn plain(series: &[f64], m: usize, form: Form) -> Option<State> {
    let (first, second) = (mean(&series[..m])?, mean(&series[m..2 * m])?);
    let season = series[..m].iter().map(|v| against(*v, first, form)).collect();
    Some(State { level: first, trend: (second - first) / m as f64, season })
}

fn decomposed(series: &[f64], m: usize, form: Form) -> Option<State> {
    // A centred moving average over one season; over an even one the ends count half.
    let half = m / 2;
    let smooth = |at: usize| {
        let window = &series[at - half..=at + half];
        let ends = if m.is_multiple_of(2) { (window[0] + window[2 * half]) / 2.0 } else { 0.0 };
        (window.iter().sum::<f64>() - ends) / m as f64
    };
    let trend: Vec<(usize, f64)> = (half..2 * m - half).map(|at| (at, smooth(at))).collect();
    let mut figure: Vec<f64> = (0..m)
        .map(|place| {
            let apart: Vec<f64> =
                trend.iter().filter(|(at, _)| at % m == place).map(|(at, level)| against(series[*at], *level, form)).collect();
            mean(&apart)
        })
        .collect::<Option<_>>()?;
    let centre = mean(&figure)?;
    figure.iter_mut().for_each(|f| *f = against(*f, centre, form));
    // The least-squares line through the averages, whose numbers run from 1.
    let n = trend.len() as f64;
    let (middle, height) = ((n + 1.0) / 2.0, trend.iter().map(|t| t.1).sum::<f64>() / n);
    let (mut slope, mut spread) = (0.0, 0.0);
    for (k, (_, level)) in trend.iter().enumerate() {
        let x = (k + 1) as f64 - middle;
        slope += x * (level - height);
        spread += x * x;
    }
    let slope = if spread > 0.0 { slope / spread } else { 0.0 };
    Some(State { level: height - slope * middle, trend: slope, season: figure })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::forecast::errors::{errors, seasonal_scale};
    use crate::analysis::samples::{self, series_of};
    use proptest::prelude::*;
    use serde_json::Value;

    const FIXED: Weights = Weights { alpha: 0.3, beta: 0.05, gamma: 0.2 };

    fn close(mine: &[f64], want: &Value, tolerance: f64, what: &str) {
        let want: Vec<f64> = want.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect();
        for (a, b) in mine.iter().zip(&want) {
            assert!((a - b).abs() < tolerance * b.abs().max(1.0), "{what}: {a} instead of {b}");
        }
        assert!(mine.len() >= want.len(), "{what}");
    }

    fn one(mine: f64, want: &Value, tolerance: f64, what: &str) {
        close(&[mine], &Value::from(vec![want.clone()]), tolerance, what);
    }

    #[test]
    fn series_that_are_too_short_or_not_positive() {
        let series = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(fit(&series, 3, Form::Additive, Start::Plain), None);
        assert_eq!(fit(&series, 1, Form::Additive, Start::Plain), None);
        assert_eq!(smooth(&[0.0, 1.0, 2.0, 3.0], 2, Form::Multiplicative, Start::Plain, FIXED), None);
        assert!(fit(&series, 2, Form::Additive, Start::Decomposed).is_some());
    }

    #[test]
    fn the_golden_fits_of_the_plain_start() {
        let (golden, series) = (samples::golden("forecast_lift.json"), series_of("air_passengers.csv"));
        let golden = &golden["AirPassengers"];
        let (train, test) = series.split_at(132);
        let measure = |found: &Smoothed, want: &Value, tolerance: f64| {
            let forecast = found.forecast(12).values;
            let pairs: Vec<(f64, f64)> = test.iter().copied().zip(forecast.iter().copied()).collect();
            let errors = errors(&pairs, seasonal_scale(train, 12)).expect("errors");
            let metrics = &want["metrics_1960"];
            for (mine, key) in [
                (errors.mae, "MAE"),
                (errors.rmse, "RMSE"),
                (errors.mape.expect("defined") * 100.0, "MAPE"),
                (errors.smape * 100.0, "sMAPE"),
                (errors.mase.expect("defined"), "MASE"),
                (-errors.bias, "bias"),
            ] {
                one(mine, &metrics[key], tolerance, key);
            }
            close(&forecast, &want["forecast"], tolerance, "forecast");
            close(&found.season, &want["season_last"], tolerance, "season");
            close(&found.fitted[..3], &want["fitted_first3"], tolerance, "fitted");
            one(found.level, &want["level"], tolerance, "level");
            one(found.trend, &want["trend"], tolerance, "trend");
        };
        for (form, key) in [(Form::Multiplicative, "hw_mult"), (Form::Additive, "hw_add")] {
            let want = &golden[format!("{key}_fixed")];
            let found = smooth(train, 12, form, Start::Plain, FIXED).expect("smoothed");
            one(found.sse, &want["SSE"], 1e-9, "SSE");
            measure(&found, want, 1e-9);
            let want = &golden[format!("{key}_optimised_sse")];
            let found = fit(train, 12, form, Start::Plain).expect("fitted");
            one(found.sse, &want["SSE"], 1e-7, "SSE");
            measure(&found, want, 1e-3);
            for (mine, key) in [(found.weights.alpha, "alpha"), (found.weights.beta, "beta"), (found.weights.gamma, "gamma")] {
                one(mine, &want[key], 1e-3, key);
            }
        }
        let naive = super::super::naive::seasonal_naive(train, 12, 12).expect("a forecast").values;
        let pairs: Vec<(f64, f64)> = test.iter().copied().zip(naive).collect();
        let errors = errors(&pairs, seasonal_scale(train, 12)).expect("errors");
        for (mine, key) in [(errors.mae, "MAE"), (errors.mape.expect("defined") * 100.0, "MAPE"), (errors.smape * 100.0, "sMAPE")] {
            one(mine, &golden["snaive_metrics_1960"][key], 1e-9, key);
        }
        one(errors.mase.expect("defined"), &golden["snaive_metrics_1960"]["MASE"], 1e-9, "MASE");
        one(errors.rmse, &golden["snaive_metrics_1960"]["RMSE"], 1e-9, "RMSE");
    }

    #[test]
    fn the_golden_fits_of_r() {
        let golden = samples::golden("forecast_tests_charts_R.json");
        let (air, co2) = (series_of("air_passengers.csv"), series_of("co2.csv"));
        for (form, key) in [(Form::Multiplicative, "AirPassengers_HW_mult_fixed"), (Form::Additive, "AirPassengers_HW_add_fixed")] {
            let found = smooth(&air, 12, form, Start::Decomposed, FIXED).expect("smoothed");
            one(found.sse, &golden[key]["SSE"], 1e-9, key);
            close(&found.fitted[..6], &golden[key]["fitted_first6"], 1e-9, key);
            close(&found.forecast(12).values, &golden[key]["forecast12"], 1e-9, key);
        }
        let figure = begin(&air, 12, Form::Multiplicative, Start::Decomposed).expect("begun").season;
        close(&figure, &golden["AirPassengers_start_mult"]["figure"], 1e-9, "figure");
        let cases = [(&co2, Form::Additive, "co2_HW_additive"), (&air, Form::Multiplicative, "AirPassengers_HW_mult")];
        for (series, form, key) in cases {
            let want = &golden[key];
            let found = fit(series, 12, form, Start::Decomposed).expect("fitted");
            // R stops where its search is content; the sum may be a little better here, never worse.
            assert!(found.sse <= want["SSE"].as_f64().expect("a sum") * (1.0 + 1e-9), "{key}: {}", found.sse);
            one(found.sse, &want["SSE"], 1e-4, key);
            close(&found.forecast(12).values, &want["forecast12"], 2e-3, key);
            for (mine, name) in [(found.weights.alpha, "alpha"), (found.weights.beta, "beta"), (found.weights.gamma, "gamma")] {
                one(mine, &want[name], 5e-3, name);
            }
        }
        let found = fit(&co2, 12, Form::Additive, Start::Decomposed).expect("fitted");
        // Published: .5126 .0094 .4729, 364.7616 .1247.
        let weights = found.weights;
        for (mine, published) in [(weights.alpha, 0.5126), (weights.gamma, 0.4729), (found.trend, 0.1247), (found.level, 364.7616)] {
            assert!((mine - published).abs() < 5e-4, "{mine} {published}");
        }
    }

    #[test]
    fn errors_of_forecasts_grow_with_the_weights() {
        // Level alone: the variance one further ahead grows by alpha².
        let series: Vec<f64> = [5.0, 9.0, 4.0, 8.0, 6.0, 9.0, 4.0, 7.0].to_vec();
        let weights = Weights { alpha: 0.5, beta: 0.0, gamma: 0.0 };
        let found = smooth(&series, 2, Form::Additive, Start::Plain, weights).expect("smoothed").forecast(3);
        let [first, second, third] = [0, 1, 2].map(|h| found.errors[h].expect("known").powi(2));
        assert!((second / first - 1.25).abs() < 1e-12 && (third / first - 1.5).abs() < 1e-12);
    }

    /// Chatfield & Yar (1991) by hand: an error j periods on the way counts with the season of the forecast over the season of its
    /// own period, times alpha (1 + j beta), and gamma (1 − alpha) more where both have the same season.
    #[test]
    fn errors_of_multiplicative_forecasts_follow_the_season() {
        let weights = Weights { alpha: 0.5, beta: 0.2, gamma: 0.4 };
        let (form, season) = (Form::Multiplicative, vec![0.8, 1.2]);
        let state = Smoothed { form, weights, level: 100.0, trend: 1.0, season, fitted: vec![], sse: 0.0, variance: Some(4.0) };
        let found: Vec<f64> = state.forecast(4).errors.into_iter().map(|e| e.expect("known")).collect();
        let ratio: f64 = 1.2 / 0.8;
        for (h, want) in [
            1.0,
            1.0 + (0.6 * ratio).powi(2),
            1.0 + (0.6 / ratio).powi(2) + (0.7_f64 + 0.2).powi(2),
            1.0 + (0.6 * ratio).powi(2) + (0.7_f64 + 0.2).powi(2) + (0.8 * ratio).powi(2),
        ]
        .into_iter()
        .enumerate()
        {
            assert!((found[h] - 2.0 * want.sqrt()).abs() < 1e-12, "{h}: {} instead of {}", found[h], 2.0 * want.sqrt());
        }
    }

    proptest! {
        #[test]
        fn a_pure_season_goes_on(season in prop::collection::vec(1f64..1e4, 2..13), times in 2usize..5, alpha in 0.0f64..1.0, gamma in 0.0f64..1.0) {
            let m = season.len();
            let series: Vec<f64> = season.iter().copied().cycle().take(m * times).collect();
            let weights = Weights { alpha, beta: 0.1, gamma };
            for form in [Form::Additive, Form::Multiplicative] {
                let found = smooth(&series, m, form, Start::Plain, weights).expect("smoothed");
                for (h, value) in found.forecast(2 * m).values.iter().enumerate() {
                    prop_assert!((value - season[h % m]).abs() < 1e-6 * season[h % m].max(1.0), "{:?} {}", form, value);
                }
            }
        }
    }
}

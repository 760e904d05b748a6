//! The seasonal naive forecast: as it was a season ago. What any other method has to beat.
//!
//! Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), 5.2 and 5.5.

use super::Forecast;

/// Forecasts `ahead` periods of a series with seasons of `season` periods; `None` for less than one season.
/// The standard error is that of the differences between seasons, times √k in the k-th season ahead.
pub fn seasonal_naive(series: &[f64], season: usize, ahead: usize) -> Option<Forecast> {
    let last = series.len().checked_sub(season).filter(|_| season > 0).map(|from| &series[from..])?;
    let spread = spread(series, season);
    Some(Forecast {
        values: (0..ahead).map(|h| last[h % season]).collect(),
        errors: (0..ahead).map(|h| spread.map(|s| s * ((h / season + 1) as f64).sqrt())).collect(),
    })
}

/// The root mean square of the differences between each period and the one a season before.
fn spread(series: &[f64], season: usize) -> Option<f64> {
    let squares: Vec<f64> = series.iter().skip(season).zip(series).map(|(now, then)| (now - then).powi(2)).collect();
    (squares.len() > 1).then(|| (squares.iter().sum::<f64>() / squares.len() as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::{self, series_of};
    use proptest::prelude::*;

    #[test]
    fn too_short_is_none() {
        assert_eq!(seasonal_naive(&[1.0, 2.0], 3, 1), None);
        assert_eq!(seasonal_naive(&[1.0, 2.0], 0, 1), None);
        let one = seasonal_naive(&[1.0, 2.0], 2, 3).expect("a season");
        assert_eq!((one.values.as_slice(), one.limits(0)), ([1.0, 2.0, 1.0].as_slice(), None));
    }

    #[test]
    fn the_golden_forecast() {
        let (golden, series) = (samples::golden("forecast_tests_charts_R.json"), series_of("air_passengers.csv"));
        let golden = &golden["AirPassengers_snaive"];
        let found = seasonal_naive(&series, 12, 12).expect("a forecast");
        for h in 0..12 {
            let (low, high) = found.limits(h).expect("limits");
            for (mine, key) in [(found.values[h], "mean"), (low, "lo95"), (high, "hi95")] {
                assert!((mine - golden[key][h].as_f64().expect("a number")).abs() < 1e-9, "{key} {h}");
            }
        }
        assert!((found.errors[0].expect("one") - golden["sigma"].as_f64().expect("a number")).abs() < 1e-9);
        let other = samples::golden("forecast_lift.json");
        let found = seasonal_naive(&series[..132], 12, 12).expect("a forecast");
        for (mine, want) in found.values.iter().zip(other["AirPassengers"]["snaive"].as_array().expect("a list")) {
            assert_eq!(Some(*mine), want.as_f64());
        }
    }

    proptest! {
        #[test]
        fn a_pure_season_goes_on(season in prop::collection::vec(-1e6f64..1e6, 1..13), times in 1usize..5, ahead in 1usize..30) {
            let series: Vec<f64> = season.iter().copied().cycle().take(season.len() * times).collect();
            let found = seasonal_naive(&series, season.len(), ahead).expect("a forecast");
            for (h, value) in found.values.iter().enumerate() {
                prop_assert_eq!(*value, season[h % season.len()]);
            }
        }
    }
}

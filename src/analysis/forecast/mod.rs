//! Forecasts of a series of equal periods: seasonal naive and Holt–Winters, tried out on the past before they are believed.

pub mod backtest;
pub mod errors;
pub mod holt_winters;
pub mod naive;

use super::proportions::Z95;

/// What a method says of the periods after the last one.
#[derive(Clone, PartialEq, Debug)]
pub struct Forecast {
    /// One for each period ahead.
    pub values: Vec<f64>,
    /// The standard error of each, by the method's own residuals; `None` where they are too few.
    pub errors: Vec<Option<f64>>,
}

impl Forecast {
    /// The 95 % limits of the forecast of a period, 0 = the first one ahead.
    pub fn limits(&self, ahead: usize) -> Option<(f64, f64)> {
        let (value, error) = (self.values.get(ahead)?, (*self.errors.get(ahead)?)?);
        Some((value - Z95 * error, value + Z95 * error))
    }
}

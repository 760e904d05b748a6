//! Customer lifetime value: the purchases to come, period by period and discounted, times what one brings.

use super::{Kind, Model, WEEK, paretonbd};

/// A month in weeks, as the Python package `lifetimes` reckons: 12 of them are 365 days.
pub const MONTH: f64 = 4.345;

/// How far ahead value is counted.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Horizon {
    /// So many weeks.
    Weeks(f64),
    /// For ever (Pareto/NBD only).
    Endless,
}

/// A discount rate per year in the forms the models take.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Discount {
    /// Per year, as a share: 0.1 is 10 %.
    pub yearly: f64,
}

impl Discount {
    /// Per month: (1 + d)^(1/12) − 1.
    pub fn monthly(self) -> f64 {
        (self.yearly.ln_1p() / 12.0).exp_m1()
    }

    /// Continuous, per week: ln(1 + d) / 52, as in the literature on DERT.
    pub fn weekly(self) -> f64 {
        self.yearly.ln_1p() / 52.0
    }

    /// What 1 received at the end of so many months is worth now.
    fn factor(self, months: f64) -> f64 {
        (-self.yearly.ln_1p() * months / 12.0).exp()
    }
}

/// The discounted purchases of a customer with x repeat purchases who is still there at T.
///
/// Over a horizon: Σ over its months of the purchases expected in the month, discounted from the month's end (the last month
/// may be a part of one). Without end: DERT, discounted continuously.
pub fn discounted(model: &Model, x: u32, age: f64, horizon: Horizon, discount: Discount) -> f64 {
    let weeks = match (horizon, model.kind) {
        (Horizon::Weeks(weeks), _) => weeks,
        (Horizon::Endless, Kind::ParetoNbd) => return paretonbd::if_alive_for_ever(&model.parameters, x, age, discount.weekly()),
        (Horizon::Endless, Kind::BgNbd) => return f64::NAN,
    };
    let (mut value, mut before, mut month) = (0.0, 0.0, 0.0);
    loop {
        // A remainder of less than a quarter of an hour is rounding.
        let end = if (month + 1.0) * MONTH > weeks - 1e-4 / WEEK { weeks } else { (month + 1.0) * MONTH };
        let expected = model.if_alive(x, age, end);
        value += (expected - before) * discount.factor(end / MONTH);
        if end >= weeks {
            return value;
        }
        (before, month) = (expected, month + 1.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_converted_as_documented() {
        let discount = Discount { yearly: 0.15 };
        assert!((discount.weekly() - 0.0027).abs() < 2e-5);
        assert!(((1.0 + discount.monthly()).powi(12) - 1.15).abs() < 1e-12);
        assert!((discount.factor(12.0) - 1.0 / 1.15).abs() < 1e-12);
    }

    #[test]
    fn without_discount_the_value_is_the_purchases() {
        let model = Model { kind: Kind::BgNbd, parameters: [0.243, 4.414, 0.793, 2.426] };
        for weeks in [0.5, MONTH, 12.0 * MONTH, 39.0] {
            let value = discounted(&model, 2, 38.86, Horizon::Weeks(weeks), Discount { yearly: 0.0 });
            assert!((value - model.if_alive(2, 38.86, weeks)).abs() < 1e-12);
            let less = discounted(&model, 2, 38.86, Horizon::Weeks(weeks), Discount { yearly: 0.1 });
            assert!(less < value && less > value / 1.11);
        }
    }
}

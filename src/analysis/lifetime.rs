//! The value of a customer who stays from period to period with a constant chance.

/// When the first payment of the margin comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FirstPayment {
    /// Now, and it is certain: m (1 + d) / (1 + d − r).
    Now,
    /// At the end of the first period, if the customer stays: m r / (1 + d − r).
    IfRetained,
}

/// The value of all margins of a customer: `margin` per period, `retention` from one period to the next, `discount` per
/// period. `None` when it is without end: r ≥ 1 + d.
///
/// Source: Gupta & Lehmann (2003), "Customers as assets", Journal of Interactive Marketing 17(1).
pub fn constant_retention(margin: f64, retention: f64, discount: f64, first: FirstPayment) -> Option<f64> {
    let rest = 1.0 + discount - retention;
    let factor = match first {
        FirstPayment::Now => 1.0 + discount,
        FirstPayment::IfRetained => retention,
    };
    (rest > 0.0).then(|| margin * factor / rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::golden;

    #[test]
    fn both_conventions_by_hand() {
        // 100 a year, 80 of 100 stay, 10 % a year.
        let value = |first| constant_retention(100.0, 0.8, 0.1, first).expect("finite");
        assert!((value(FirstPayment::Now) - 110.0 / 0.3).abs() < 1e-9 && (value(FirstPayment::IfRetained) - 80.0 / 0.3).abs() < 1e-9);
        // The first payment is the difference.
        assert!((value(FirstPayment::Now) - value(FirstPayment::IfRetained) - 100.0).abs() < 1e-9);
        assert_eq!(constant_retention(1.0, 1.0, 0.0, FirstPayment::Now), None);
    }

    #[test]
    fn the_golden_values() {
        let golden = golden("sbg_markov_finance.json");
        for want in golden["constant_retention_clv"].as_array().expect("cases") {
            let number = |key: &str| want[key].as_f64().expect("a number");
            let (margin, retention, discount) = (number("m"), number("r"), number("d"));
            let value = |first| constant_retention(margin, retention, discount, first).expect("finite");
            assert!((value(FirstPayment::Now) - number("clv_first_payment_now")).abs() < 1e-9);
            assert!((value(FirstPayment::IfRetained) - number("clv_first_payment_end_of_period_if_retained")).abs() < 1e-9);
            let certain = number("clv_margin_multiple_payment_end_of_period_1_certain");
            assert!((value(FirstPayment::IfRetained) / retention - certain).abs() < 1e-9);
        }
    }
}

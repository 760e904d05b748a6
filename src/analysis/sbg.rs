//! The shifted-beta-geometric model of customers under contract: at each renewal a customer leaves with a chance of the
//! customer's own, and these chances differ by a beta distribution. That alone makes retention rise with age.
//!
//! Sources: Fader & Hardie (2007), "How to project customer retention", Journal of Interactive Marketing 21(1); for the
//! discounted lifetimes Fader & Hardie (2010), "Customer-base valuation in a contractual setting", Marketing Science 29(1).

use super::btyd::{self, Fit, NoFit};
use super::numerics::special::hyp2f1;

/// What happened at one renewal.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Renewal {
    /// Customers who were still there before it.
    pub at_risk: u64,
    /// Of them, those who left.
    pub left: u64,
}

/// The renewals of any number of cohorts, by age: place 0 is the first renewal.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Renewals {
    /// By age.
    pub by_age: Vec<Renewal>,
}

/// Renewals a fit takes at least: two parameters cannot be told from one rate.
pub const LEAST_RENEWALS: usize = 2;

/// Why there is no model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoProjection {
    /// Fewer customers than a fit takes.
    Customers(u64),
    /// Fewer renewals observed than a fit takes.
    Renewals(usize),
    /// Nobody left.
    NobodyLeft,
    /// The likelihood has no proper maximum: the customers do not differ, or cannot be told apart.
    NotConverged,
}

impl Renewals {
    /// Adds a customer of whom so many renewals are known: the customer left at renewal `left_at` (1 = the first), if at all
    /// within those.
    pub fn add(&mut self, known: usize, left_at: Option<usize>) {
        let left_at = left_at.filter(|at| *at <= known);
        let there = left_at.unwrap_or(known);
        if self.by_age.len() < there {
            self.by_age.resize(there, Renewal::default());
        }
        self.by_age[..there].iter_mut().for_each(|r| r.at_risk += 1);
        if let Some(at) = left_at {
            self.by_age[at - 1].left += 1;
        }
    }

    /// The share that stayed through each renewal and all before, after the first, second … one: the product-limit estimate.
    pub fn observed(&self) -> Vec<f64> {
        let mut survival = 1.0;
        let stay = |r: &Renewal| {
            survival *= 1.0 - r.left as f64 / r.at_risk as f64;
            survival
        };
        self.by_age.iter().map(stay).collect()
    }

    /// Fits the model: ln L = Σ left ln(α / (α + β + t − 1)) + stayed ln((β + t − 1) / (α + β + t − 1)) over the renewals t,
    /// which is Σ lost ln P(T = t) + Σ there ln S(n) over all cohorts.
    ///
    /// # Errors
    /// When there is too little to fit, or the likelihood has no maximum.
    pub fn fit(&self) -> Result<(Sbg, Fit<2>), NoProjection> {
        let customers = self.by_age.first().map_or(0, |r| r.at_risk);
        if customers < btyd::LEAST_CUSTOMERS as u64 {
            return Err(NoProjection::Customers(customers));
        }
        let told = self.by_age.iter().filter(|r| r.at_risk > 0).count();
        if told < LEAST_RENEWALS {
            return Err(NoProjection::Renewals(told));
        }
        if self.by_age.iter().all(|r| r.left == 0) {
            return Err(NoProjection::NobodyLeft);
        }
        match btyd::fit([1.0, 1.0], |at| self.log_likelihood(at)) {
            Ok(fit) => Ok((Sbg { alpha: fit.parameters[0], beta: fit.parameters[1] }, fit)),
            Err(NoFit::Customers(_) | NoFit::Repeaters(_) | NoFit::NotConverged) => Err(NoProjection::NotConverged),
        }
    }

    fn log_likelihood(&self, [alpha, beta]: &[f64; 2]) -> (f64, [f64; 2]) {
        let (mut value, mut by) = (0.0, [0.0; 2]);
        for (t, renewal) in self.by_age.iter().enumerate() {
            let (all, left) = (renewal.at_risk as f64, renewal.left as f64);
            let (stay, whole) = (beta + t as f64, alpha + beta + t as f64);
            value += left * alpha.ln() + (all - left) * stay.ln() - all * whole.ln();
            by[0] += left / alpha - all / whole;
            by[1] += (all - left) / stay - all / whole;
        }
        (value, by)
    }
}

/// A fitted model.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sbg {
    /// α of the beta distribution of the chances of leaving.
    pub alpha: f64,
    /// β of it.
    pub beta: f64,
}

impl Sbg {
    /// r(t): of those there before renewal t (1 = the first), the share that stays.
    pub fn retention(&self, t: usize) -> f64 {
        let before = t as f64 - 1.0;
        (self.beta + before) / (self.alpha + self.beta + before)
    }

    /// S(t): the share still there after renewal t, for t from 0 to `periods`.
    pub fn survival(&self, periods: usize) -> Vec<f64> {
        let mut survival = vec![1.0];
        for t in 1..=periods {
            survival.push(survival[t - 1] * self.retention(t));
        }
        survival
    }

    /// The mean chance of leaving at the first renewal: α / (α + β).
    pub fn mean_churn(&self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    /// How much customers differ, from 0 (not at all) to 1 (some leave at once, the others never): 1 / (α + β + 1).
    pub fn polarisation(&self) -> f64 {
        1.0 / (self.alpha + self.beta + 1.0)
    }

    /// Expected periods a new customer stays, the first included; `None` when they are without end (α ≤ 1).
    pub fn lifetime(&self) -> Option<f64> {
        (self.alpha > 1.0).then(|| (self.alpha + self.beta - 1.0) / (self.alpha - 1.0))
    }

    /// DEL: expected periods of a new customer, the first at once and in full, each later one at the discount per period.
    /// `None` where it is without end (no discount and α ≤ 1), or the discount so small that it cannot be summed up.
    pub fn discounted_lifetime(&self, discount: f64) -> Option<f64> {
        if discount == 0.0 {
            return self.lifetime();
        }
        Some(hyp2f1(1.0, self.beta, self.alpha + self.beta, 1.0 / (1.0 + discount))).filter(|del| del.is_finite())
    }

    /// DERL: expected periods to come of a customer in period n (1 = the first), who has renewed n − 1 times: the next one,
    /// if it comes, counts in full, each later one at the discount per period. `None` as with
    /// [`Sbg::discounted_lifetime`]; without a discount it is (β + n − 1) / (α − 1).
    pub fn discounted_residual(&self, n: usize, discount: f64) -> Option<f64> {
        let n_ = n as f64;
        if discount == 0.0 {
            return (self.alpha > 1.0).then(|| (self.beta + n_ - 1.0) / (self.alpha - 1.0));
        }
        let z = 1.0 / (1.0 + discount);
        let rest = self.retention(n) * hyp2f1(1.0, self.beta + n_, self.alpha + self.beta + n_, z);
        Some(rest).filter(|rest| rest.is_finite())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::golden;
    use proptest::prelude::*;

    /// Fader and Hardie's (2007) two segments: customers still there of 1,000, year by year.
    const REGULAR: [u64; 13] = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
    const HIGH_END: [u64; 13] = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];

    fn cohort(there: &[u64]) -> Renewals {
        Renewals { by_age: there.windows(2).map(|w| Renewal { at_risk: w[0], left: w[0] - w[1] }).collect() }
    }

    fn near(mine: f64, want: f64, tolerance: f64, what: &str) {
        assert!((mine - want).abs() < tolerance * want.abs().max(1.0), "{what}: {mine} instead of {want}");
    }

    #[test]
    fn the_published_fits_and_projections() {
        let cases = [
            (&HIGH_END, 0.668, 3.806, -1611.2, [46.04, 43.58, 41.42, 39.51, 37.80]),
            (&REGULAR, 0.704, 1.182, -1680.3, [22.01, 20.44, 19.12, 17.99, 17.00]),
        ];
        for (there, alpha, beta, likelihood, projected) in cases {
            let (model, fit) = cohort(&there[..8]).fit().expect("fitted");
            let rounded = |x: f64, places: i32| (x * 10f64.powi(places)).round() / 10f64.powi(places);
            assert_eq!((rounded(model.alpha, 3), rounded(model.beta, 3), rounded(fit.log_likelihood, 1)), (alpha, beta, likelihood));
            let survival = model.survival(12);
            assert_eq!([8, 9, 10, 11, 12].map(|t| rounded(survival[t] * 100.0, 2)), projected);
        }
        let (model, _) = cohort(&REGULAR[..5]).fit().expect("fitted");
        assert_eq!(format!("{:.3} {:.3}", model.alpha, model.beta), "0.764 1.296");
    }

    #[test]
    fn the_golden_fits() {
        let golden = golden("sbg_markov_finance.json");
        for (name, there) in [("regular", REGULAR), ("high_end", HIGH_END)] {
            let golden = &golden["sbg"][name];
            assert_eq!(golden["data"], serde_json::json!(there));
            for years in [4usize, 7, 12] {
                let want = &golden[format!("fit_{years}_years")];
                let number = |v: &serde_json::Value| v.as_f64().expect("a number");
                let (fitted, fit) = cohort(&there[..=years]).fit().expect("fitted");
                near(fitted.alpha, number(&want["alpha"]), 1e-5, "alpha");
                near(fitted.beta, number(&want["beta"]), 1e-5, "beta");
                near(fit.log_likelihood, number(&want["log_likelihood"]), 1e-10, "log-likelihood");
                // What follows from the parameters is exact for the golden ones.
                let model = Sbg { alpha: number(&want["alpha"]), beta: number(&want["beta"]) };
                let survival = model.survival(12);
                for t in 1..=12 {
                    near(survival[t] * 100.0, number(&want["survival_pct"][t.to_string()]), 1e-10, "S");
                    near(model.retention(t), number(&want["retention"][t.to_string()]), 1e-10, "r");
                }
                near(model.mean_churn(), number(&want["mean_theta"]), 1e-10, "mean churn");
                near(model.polarisation(), number(&want["polarization"]), 1e-10, "polarisation");
                near(model.discounted_lifetime(0.1).expect("finite"), number(&want["del_10pct"]), 1e-10, "DEL");
                for (n, residual) in want["derl_10pct"].as_object().expect("numbers") {
                    near(model.discounted_residual(n.parse().expect("a number"), 0.1).expect("finite"), number(residual), 1e-10, "DERL");
                }
            }
        }
    }

    #[test]
    fn standard_errors_follow_from_the_curvature() {
        let renewals = cohort(&HIGH_END[..8]);
        let (model, fit) = renewals.fit().expect("fitted");
        // The Hessian by differences of the gradient.
        let step = 1e-5;
        let slope = |a: f64, b: f64| renewals.log_likelihood(&[a, b]).1;
        let column = |da: f64, db: f64| {
            let (up, down) = (slope(model.alpha + da, model.beta + db), slope(model.alpha - da, model.beta - db));
            [0, 1].map(|i| -(up[i] - down[i]) / (2.0 * step))
        };
        let ([aa, ab], [_, bb]) = (column(step, 0.0), column(0.0, step));
        let determinant = aa * bb - ab * ab;
        near(fit.errors[0], (bb / determinant).sqrt(), 1e-4, "error of alpha");
        near(fit.errors[1], (aa / determinant).sqrt(), 1e-4, "error of beta");
    }

    #[test]
    fn several_cohorts_are_one_likelihood() {
        // The same customers in two cohorts, of which the later one has been observed for three years only.
        let mut both = Renewals::default();
        for (there, years) in [(&REGULAR, 7), (&REGULAR, 3)] {
            for t in 1..=years {
                (0..there[t - 1] - there[t]).for_each(|_| both.add(years, Some(t)));
            }
            (0..there[years]).for_each(|_| both.add(years, None));
        }
        assert_eq!(both.by_age[0], Renewal { at_risk: 2000, left: 2 * 369 });
        assert_eq!(both.by_age[3], Renewal { at_risk: 382, left: 56 });
        near(both.observed()[2], 0.382, 1e-12, "S");
        let value = both.log_likelihood(&[0.7, 1.2]).0;
        let alone = cohort(&REGULAR[..8]).log_likelihood(&[0.7, 1.2]).0 + cohort(&REGULAR[..4]).log_likelihood(&[0.7, 1.2]).0;
        near(value, alone, 1e-12, "log-likelihood");
        // A loss after the last renewal that is known does not count yet.
        let mut one = Renewals::default();
        one.add(2, Some(3));
        assert_eq!(one.by_age, [Renewal { at_risk: 1, left: 0 }; 2]);
    }

    #[test]
    fn without_a_discount_lives_are_finite_or_not_told() {
        let long = Sbg { alpha: 0.7, beta: 1.2 };
        assert_eq!((long.discounted_lifetime(0.0), long.discounted_residual(2, 0.0)), (None, None));
        let short = Sbg { alpha: 4.0, beta: 2.0 };
        let survival = short.survival(20_000);
        near(short.discounted_lifetime(0.0).expect("finite"), survival.iter().sum(), 1e-9, "DEL");
        near(short.discounted_residual(3, 0.0).expect("finite"), survival[3..].iter().sum::<f64>() / survival[2], 1e-9, "DERL");
        // A tiny discount is near to none, or nothing is told.
        for discount in [1e-3, 1e-6, 1e-9, 1e-15] {
            assert!(short.discounted_lifetime(discount).is_none_or(|del| (del - 5.0 / 3.0).abs() < 0.01), "{discount}");
            assert!(long.discounted_lifetime(discount).is_none_or(f64::is_finite), "{discount}");
        }
    }

    #[test]
    fn what_cannot_be_fitted_is_told() {
        assert_eq!(cohort(&[20, 10, 5]).fit().err(), Some(NoProjection::Customers(20)));
        assert_eq!(cohort(&[100, 50]).fit().err(), Some(NoProjection::Renewals(1)));
        assert_eq!(cohort(&[100, 100, 100]).fit().err(), Some(NoProjection::NobodyLeft));
        // The same share at every renewal, or a falling retention: nothing to tell customers apart by.
        assert_eq!(cohort(&[1000, 500, 250, 125]).fit().err(), Some(NoProjection::NotConverged));
        assert_eq!(cohort(&[1000, 900, 700, 300]).fit().err(), Some(NoProjection::NotConverged));
        assert_eq!(Renewals::default().fit().err(), Some(NoProjection::Customers(0)));
    }

    proptest! {
        #[test]
        fn retention_rises_and_survival_falls(alpha in 0.05f64..20.0, beta in 0.05f64..20.0) {
            let model = Sbg { alpha, beta };
            let survival = model.survival(30);
            for t in 1..30 {
                prop_assert!(model.retention(t) < model.retention(t + 1) && survival[t + 1] < survival[t] && survival[t + 1] > 0.0);
            }
            // The sums the closed forms stand for.
            let discount = 0.2f64;
            let sum: f64 = model.survival(400).iter().enumerate().map(|(t, s)| s / (1.0 + discount).powi(t as i32)).sum();
            prop_assert!((model.discounted_lifetime(discount).expect("finite") - sum).abs() < 1e-9 * sum);
        }
    }
}

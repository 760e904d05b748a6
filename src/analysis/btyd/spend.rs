//! The gamma–gamma model of spend: what a customer's purchase brings on average, when a few purchases are known.
//! Fader, Hardie & Lee (2005), "RFM and CLV: using iso-value curves for customer base analysis", Journal of Marketing
//! Research 42; Fader & Hardie, brucehardie.com/notes/025.
//!
//! Parameters: p is the shape of a customer's purchases, q and γ those of the scales among customers. It takes spend and
//! frequency for independent of each other: their correlation is to be looked at.

use crate::analysis::correlation::pearson;
use statrs::function::gamma::{digamma, ln_gamma};

use super::{Fit, Grouped, LEAST_REPEATERS, NoFit, fit};

/// A customer who can be used: repeat purchases and their mean, both above 0. Amounts in whole units of the currency.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spender {
    /// Repeat purchases.
    pub x: u32,
    /// Mean amount of one.
    pub mean: f64,
}

/// Everybody's spend, prepared for the likelihood.
#[derive(Clone, Debug)]
pub struct Spenders {
    customers: Vec<(f64, f64)>,
    /// (x, customers with it).
    frequencies: Vec<(f64, f64)>,
    /// Σ ln m and Σ x (ln m + ln x).
    logs: (f64, f64),
}

impl Spenders {
    /// Takes customers whose x and mean are above 0.
    pub fn new(customers: impl Iterator<Item = Spender>) -> Spenders {
        let mut found = Spenders { customers: Vec::new(), frequencies: Vec::new(), logs: (0.0, 0.0) };
        let mut counts: Vec<f64> = Vec::new();
        for Spender { x, mean } in customers {
            let place = x as usize;
            if counts.len() <= place {
                counts.resize(place + 1, 0.0);
            }
            counts[place] += 1.0;
            let x = f64::from(x);
            found.logs.0 += mean.ln();
            found.logs.1 += x * (mean.ln() + x.ln());
            found.customers.push((x, mean));
        }
        found.frequencies = counts.into_iter().enumerate().filter(|(_, n)| *n > 0.0).map(|(x, n)| (x as f64, n)).collect();
        found
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.customers.len()
    }

    /// The log-likelihood of p, q, γ and its derivatives by them.
    pub fn log_likelihood(&self, parameters: &[f64; 3]) -> (f64, [f64; 3]) {
        let [p, q, gamma] = *parameters;
        let n = self.customers.len() as f64;
        let mut value = n * (q * gamma.ln() - ln_gamma(q)) - self.logs.0 + p * self.logs.1;
        let mut slope = [self.logs.1, n * (gamma.ln() - digamma(q)), n * q / gamma];
        for (x, n) in &self.frequencies {
            value += n * (ln_gamma(p * x + q) - ln_gamma(p * x));
            let (both, own) = (digamma(p * x + q), digamma(p * x));
            slope[0] += n * x * (both - own);
            slope[1] += n * both;
        }
        let parts = Grouped::halves(self.customers.len(), |part| {
            let (mut value, mut slope) = (0.0, [0.0; 3]);
            for (x, mean) in &self.customers[part] {
                let (sum, shape) = (x * mean + gamma, p * x + q);
                let log = sum.ln();
                value -= shape * log;
                slope[0] -= x * log;
                slope[1] -= log;
                slope[2] -= shape / sum;
            }
            (value, slope)
        });
        for part in parts {
            value += part.0;
            (0..3).for_each(|i| slope[i] += part.1[i]);
        }
        (value, slope)
    }

    /// Fits the model.
    ///
    /// # Errors
    /// When there are too few customers or the likelihood has no maximum.
    pub fn fit(&self) -> Result<Fit<3>, NoFit> {
        if self.count() < LEAST_REPEATERS {
            return Err(NoFit::Repeaters(self.count()));
        }
        // The scale of the amounts is the scale of γ: begin with the shape p = 2, q = 2 and the mean that is there.
        let mean = self.customers.iter().map(|c| c.1).sum::<f64>() / self.count() as f64;
        fit([2.0, 2.0, (mean / 2.0).max(1e-6)], |parameters| self.log_likelihood(parameters))
    }
}

/// The mean amount to expect of a customer's purchases, known x of them with a mean (0 and 0 when none is known):
/// p (γ + x m) / (p x + q − 1). `None` where it is not finite (no purchase known and q ≤ 1).
pub fn expected(parameters: &[f64; 3], x: u32, mean: f64) -> Option<f64> {
    let [p, q, gamma] = *parameters;
    let x = f64::from(x);
    let below = p * x + q - 1.0;
    (below > 0.0).then(|| p * (gamma + x * mean) / below)
}

/// Pearson's correlation of x and m; `None` when either does not vary.
pub fn correlation(customers: impl Iterator<Item = Spender>) -> Option<f64> {
    let (x, mean): (Vec<f64>, Vec<f64>) = customers.map(|c| (f64::from(c.x), c.mean)).unzip();
    pearson(&x, &mean)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_derivatives_are_those_of_the_likelihood() {
        let spenders = Spenders::new([(1, 20.0), (2, 35.0), (7, 12.5), (1, 90.0)].map(|(x, mean)| Spender { x, mean }).into_iter());
        let at = [6.0, 3.5, 15.0];
        let (_, slope) = spenders.log_likelihood(&at);
        for i in 0..3 {
            let shifted = |by: f64| {
                let mut place = at;
                place[i] += by;
                spenders.log_likelihood(&place).0
            };
            let estimate = (shifted(1e-5) - shifted(-1e-5)) / 2e-5;
            assert!((slope[i] - estimate).abs() < 1e-6 * estimate.abs().max(1.0), "{i}: {} {estimate}", slope[i]);
        }
    }

    #[test]
    fn what_nobody_knows_is_the_mean_of_all() {
        assert_eq!(expected(&[6.0, 4.0, 15.0], 0, 0.0), Some(30.0));
        assert_eq!(expected(&[6.0, 1.0, 15.0], 0, 0.0), None);
        let same = |x| Spender { x, mean: 5.0 };
        assert_eq!(correlation([same(1), same(2)].into_iter()), None);
        let rising = |x| Spender { x, mean: f64::from(x) };
        assert_eq!(correlation([rising(1), rising(2), rising(5)].into_iter()), Some(1.0));
    }
}

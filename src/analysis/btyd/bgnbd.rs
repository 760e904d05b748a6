//! The beta-geometric / NBD model: purchases at a gamma-distributed rate, and after each purchase a beta-distributed chance to
//! leave for good. Fader, Hardie & Lee (2005), "Counting your customers the easy way", Marketing Science 24(2).
//!
//! Parameters: r and α of the rates (their mean is r/α purchases per unit of time), a and b of the chance to leave (mean a/(a+b)).
//! Somebody with no repeat purchase has had no chance to leave: P(alive) is exactly 1, a known quirk of the model.

use statrs::function::gamma::ln_gamma;

use super::Grouped;
use crate::analysis::numerics::special::{Rising, hyp2f1_increment};

/// The log-likelihood of r, α, a, b and its derivatives by them.
pub fn log_likelihood(parameters: &[f64; 4], grouped: &Grouped) -> (f64, [f64; 4]) {
    let [r, alpha, a, b] = *parameters;
    let largest = grouped.largest();
    // What depends on x alone: ln of Γ(r+x)/Γ(r) · α^r · B(a, b+x)/B(a, b).
    let (by_r, by_b, by_ab) = (Rising::new(r, largest), Rising::new(b, largest), Rising::new(a + b, largest));
    let (mut value, mut slope) = (0.0, [0.0; 4]);
    for (x, n) in grouped.by_frequency().into_iter().enumerate() {
        value += n * (by_r.ln[x] + r * alpha.ln() + by_b.ln[x] - by_ab.ln[x]);
        slope[0] += n * (by_r.slope[x] + alpha.ln());
        slope[1] += n * r / alpha;
        slope[2] -= n * by_ab.slope[x];
        slope[3] += n * (by_b.slope[x] - by_ab.slope[x]);
    }
    // By time: ln(α + t) and 1/(α + t).
    let logs: Vec<(f64, f64)> = grouped.times.iter().map(|t| ((alpha + t).ln(), 1.0 / (alpha + t))).collect();
    // By x: ln a/(b+x−1) and 1/(b+x−1).
    let leaving: Vec<(f64, f64)> = (0..=largest).map(|x| b + f64::from(x) - 1.0).map(|c| (a.ln() - c.ln(), 1.0 / c)).collect();
    let parts = Grouped::halves(grouped.rows.len(), |part| {
        let (mut value, mut slope) = (0.0, [0.0; 4]);
        for row in &grouped.rows[part] {
            let (n, x) = (f64::from(row.weight), f64::from(row.x));
            let (log, inverse) = logs[row.age as usize];
            let there = -(r + x) * log;
            if row.x == 0 {
                value += n * there;
                slope[0] -= n * log;
                slope[1] -= n * r * inverse;
                continue;
            }
            let (log_last, inverse_last) = logs[row.last as usize];
            let (log_odds, inverse_odds) = leaving[row.x as usize];
            let left = log_odds - (r + x) * log_last;
            let lesser = (-(there - left).abs()).exp();
            let gone = if there > left { lesser } else { 1.0 } / (1.0 + lesser);
            value += n * (there.max(left) + lesser.ln_1p());
            slope[0] -= n * (log + gone * (log_last - log));
            slope[1] -= n * (r + x) * (inverse + gone * (inverse_last - inverse));
            slope[2] += n * gone / a;
            slope[3] -= n * gone * inverse_odds;
        }
        (value, slope)
    });
    for part in parts {
        value += part.0;
        (0..4).for_each(|i| slope[i] += part.1[i]);
    }
    (value, slope)
}

/// P(alive) of every row: 1 / (1 + a/(b+x−1) · ((α+T)/(α+t_x))^(r+x)); exactly 1 when x = 0.
pub fn alive(parameters: &[f64; 4], grouped: &Grouped) -> Vec<f64> {
    let [r, alpha, a, b] = *parameters;
    let logs: Vec<f64> = grouped.times.iter().map(|t| (alpha + t).ln()).collect();
    let chance = |row: &super::Row| {
        let x = f64::from(row.x);
        let odds = a.ln() - (b + x - 1.0).ln() + (r + x) * (logs[row.age as usize] - logs[row.last as usize]);
        if row.x == 0 { 1.0 } else { 1.0 / (1.0 + odds.exp()) }
    };
    grouped.rows.iter().map(chance).collect()
}

/// The purchases expected in the `t` after T of a customer with x repeat purchases who is still there.
///
/// (a+b+x−1)/(a−1) · (1 − ((α+T)/(α+T+t))^(r+x) 2F1(r+x, b+x; a+b+x−1; t/(α+T+t))), by the Pfaff form
/// −c/(a−1) · (2F1(r+x, a−1; c; −t/(α+T)) − 1), which has no singularity at a = 1 and loses no digits for small t.
pub fn if_alive(parameters: &[f64; 4], x: u32, age: f64, t: f64) -> f64 {
    let [r, alpha, a, b] = *parameters;
    let x = f64::from(x);
    -hyp2f1_increment(r + x, a - 1.0, a + b + x - 1.0, -t / (alpha + age))
}

/// The chances of 0, 1, … repeat purchases in the `t` after the first purchase.
pub fn chances(parameters: &[f64; 4], t: f64, largest: u32) -> Vec<f64> {
    let [r, alpha, a, b] = *parameters;
    let ln_beta = |p: f64, q: f64| ln_gamma(p) + ln_gamma(q) - ln_gamma(p + q);
    let by_r = Rising::new(r, largest);
    let (stay, grow) = ((alpha / (alpha + t)).ln(), (t / (alpha + t)).ln());
    // Purchases of somebody who never leaves: the negative binomial.
    let mut fewer = 0.0f64;
    let mut found = Vec::with_capacity(largest as usize + 1);
    for k in 0..=largest {
        let x = f64::from(k);
        // 0 · ln 0 is 0 here: with no time there are no purchases.
        let power = if k == 0 { 0.0 } else { x * grow };
        let log = by_r.ln[k as usize] - ln_gamma(x + 1.0) + r * stay + power;
        let mut chance = (ln_beta(a, b + x) - ln_beta(a, b) + log).exp();
        if k > 0 {
            // Rounding may leave a little less than nothing.
            chance += (ln_beta(a + 1.0, b + x - 1.0) - ln_beta(a, b)).exp() * (1.0 - fewer).max(0.0);
        }
        fewer += log.exp();
        found.push(chance);
    }
    found
}

/// The log-likelihood of a single customer, for tests of the extremes.
#[cfg(test)]
pub(super) fn of_one(parameters: &[f64; 4], x: u32, last: f64, age: f64) -> f64 {
    log_likelihood(parameters, &Grouped::of_times(&[(x, last, age)]).0).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::btyd::golden::check_slopes;

    #[test]
    fn the_derivatives_are_those_of_the_likelihood() {
        check_slopes(&[0.4, 3.0, 0.8, 2.5], log_likelihood);
        check_slopes(&[3.0, 0.5, 4.0, 0.3], log_likelihood);
    }

    #[test]
    fn a_of_one_is_no_singularity() {
        let at = |a: f64| if_alive(&[0.243, 4.414, a, 2.426], 2, 38.86, 39.0);
        let (below, exact, above) = (at(1.0 - 1e-7), at(1.0), at(1.0 + 1e-7));
        assert!((below + above - 2.0 * exact).abs() < 1e-10 && below != exact, "{below} {exact} {above}");
        // a + b = 1 makes c = 0 for a newcomer.
        let newcomer = |b: f64| if_alive(&[0.243, 4.414, 0.4, b], 0, 0.0, 39.0);
        assert!((newcomer(0.6 - 1e-7) + newcomer(0.6 + 1e-7) - 2.0 * newcomer(0.6)).abs() < 1e-10);
    }

    #[test]
    fn the_chances_make_a_whole_with_the_right_mean() {
        let parameters = [0.8, 4.0, 0.9, 2.4];
        let chances = chances(&parameters, 10.0, 400);
        let mean: f64 = chances.iter().enumerate().map(|(x, p)| x as f64 * p).sum();
        assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!((mean - if_alive(&parameters, 0, 0.0, 10.0)).abs() < 1e-9);
        let none = super::chances(&parameters, 0.0, 1);
        assert!((none[0] - 1.0).abs() < 1e-12 && (0.0..1e-12).contains(&none[1]), "{none:?}");
    }
}

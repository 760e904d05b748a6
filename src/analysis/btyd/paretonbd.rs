//! The Pareto / NBD model: purchases at a gamma-distributed rate over a lifetime that is exponential at a gamma-distributed rate.
//! Schmittlein, Morrison & Colombo (1987), Management Science 33(1); Fader & Hardie (2005), "A note on deriving the Pareto/NBD
//! model and related expressions", brucehardie.com/notes/009.
//!
//! Parameters: r and α of the purchase rates (mean r/α per unit of time), s and β of the rates of leaving (mean s/β).
//!
//! Everything rests on the integral G(y) = ∫ (α+u)^−(r+x) (β+u)^−(s+1) du from y on, which is a 2F1. By Euler's form
//! G = (big+y)^−A (small+y)^(1−B) / n · 2F1(1, A; n+1; z), n = A+B−1 = r+s+x, z = (big−small)/(big+y), where big is the larger of α
//! and β and A its exponent: all terms are positive, the first is 1, none overflows. Where α and β are so far apart that the series
//! would need many terms, the integral is taken as such.

use statrs::function::gamma::ln_gamma;

use super::Grouped;
use super::grouped::Pairs;
use crate::analysis::numerics::special::{Rising, hyp2f1, ln_one_minus_exp, ln_sum_exp, ln_tricomi_u};

/// ln G of one (x, y) with its derivatives by r, α, s, β.
#[derive(Clone, Copy, Debug)]
struct Tail {
    ln: f64,
    slope: [f64; 4],
}

/// Beyond this z the integral is less work than the series.
const FAR_APART: f64 = 0.9;
/// More terms than any z up to that takes.
const TERMS: usize = 2_000;

impl Tail {
    fn new(parameters: &[f64; 4], x: u32, y: f64) -> Tail {
        let [r, alpha, s, beta] = *parameters;
        let (rate, leave) = (r + f64::from(x), s + 1.0);
        let alpha_is_big = alpha >= beta;
        let (big, a, small, b) = if alpha_is_big { (alpha, rate, beta, leave) } else { (beta, leave, alpha, rate) };
        let (n, z) = (a + b - 1.0, (big - small) / (big + y));
        if z > FAR_APART {
            let (ln, [of_a, of_big, of_b, of_small]) = integral(a, big + y, b, small + y);
            return Tail { ln, slope: if alpha_is_big { [of_a, of_big, of_b, of_small] } else { [of_b, of_small, of_a, of_big] } };
        }
        // Terms (A)_k z^k / (n+1)_k; `by_a` and `by_b` gather their derivatives by A and B, `by_z` that by ln z.
        let (mut term, mut up, mut down) = (1.0f64, 0.0, 0.0);
        let (mut sum, mut by_a, mut by_b, mut by_z) = (1.0f64, 0.0, 0.0, 0.0);
        for k in 0..TERMS {
            let k = k as f64;
            let below = 1.0 / (a + b + k);
            let ratio = (a + k) * below * z;
            term *= ratio;
            up += 1.0 / (a + k);
            down += below;
            sum += term;
            by_a += term * (up - down);
            by_b -= term * down;
            by_z += (k + 1.0) * term;
            if (k + 1.0) * term <= 1e-17 * sum * (1.0 - z) {
                break;
            }
        }
        let (ln_big, ln_small) = ((big + y).ln(), (small + y).ln());
        let by_z = if z == 0.0 { a / (a + b) } else { by_z / sum / z };
        let of_a = by_a / sum - ln_big - 1.0 / n;
        let of_b = by_b / sum - ln_small - 1.0 / n;
        let of_big = (by_z * (1.0 - z) - a) / (big + y);
        let of_small = -(b - 1.0) / (small + y) - by_z / (big + y);
        let ln = sum.ln() - a * ln_big - (b - 1.0) * ln_small - n.ln();
        Tail { ln, slope: if alpha_is_big { [of_a, of_big, of_b, of_small] } else { [of_b, of_small, of_a, of_big] } }
    }

    /// Those of all pairs.
    fn all(parameters: &[f64; 4], grouped: &Grouped, pairs: &Pairs<2>) -> Vec<Tail> {
        let [mut first, second] = Grouped::halves(pairs.pairs.len(), |part| {
            pairs.pairs[part].iter().map(|(x, time)| Tail::new(parameters, *x, grouped.times[*time as usize])).collect::<Vec<_>>()
        });
        first.extend(second);
        first
    }
}

/// ln ∫ (p + u)^−a (q + u)^−b du over u > 0, and its derivatives by a, p, b, q: the double exponential rule around the place
/// from which on the integrand falls, u = exp(place + π/2 sinh w).
fn integral(a: f64, p: f64, b: f64, q: f64) -> (f64, [f64; 4]) {
    const STEP: f64 = 1.0 / 16.0;
    let place = (p / a).min(q / b).ln();
    let (ln_p, ln_q) = (p.ln(), q.ln());
    let (mut sum, mut slope) = (0.0f64, [0.0; 4]);
    // The left end falls like u itself, the right end like u to the power of 1 − a − b, which may be slow.
    for i in -64..=112 {
        let w = f64::from(i) * STEP;
        let v = place + std::f64::consts::FRAC_PI_2 * w.sinh();
        let u = v.exp();
        // Beyond the largest number the logarithm is that of u, and nothing is left of the reciprocals.
        let (log_p, log_q) = if u.is_finite() { ((p + u).ln(), (q + u).ln()) } else { (v, v) };
        let weight = (v - place - a * (log_p - ln_p) - b * (log_q - ln_q)).exp() * w.cosh();
        sum += weight;
        slope[0] -= weight * log_p;
        slope[1] -= weight * a / (p + u);
        slope[2] -= weight * log_q;
        slope[3] -= weight * b / (q + u);
    }
    ((sum * STEP * std::f64::consts::FRAC_PI_2).ln() + place - a * ln_p - b * ln_q, slope.map(|s| s / sum))
}

/// The logarithms of both ways to have ended up with this history, without the factors they share: there at T, or gone before.
fn ways(parameters: &[f64; 4], x: u32, logs: (f64, f64), last: &Tail, age: &Tail) -> (f64, f64) {
    let [r, _, s, _] = *parameters;
    let there = -(r + f64::from(x)) * logs.0 - s * logs.1;
    // Nobody can have left between a last purchase on the last day and the end of that day.
    let gone = if age.ln < last.ln { s.ln() + last.ln + ln_one_minus_exp(age.ln - last.ln) } else { f64::NEG_INFINITY };
    (there, gone)
}

/// By time: ln(α + t), ln(β + t).
fn logs(parameters: &[f64; 4], grouped: &Grouped) -> Vec<(f64, f64)> {
    grouped.times.iter().map(|t| ((parameters[1] + t).ln(), (parameters[3] + t).ln())).collect()
}

/// The log-likelihood of r, α, s, β and its derivatives by them. `pairs` are those of the grouped customers.
pub fn log_likelihood(parameters: &[f64; 4], grouped: &Grouped, pairs: &Pairs<2>) -> (f64, [f64; 4]) {
    let [r, alpha, s, beta] = *parameters;
    let by_r = Rising::new(r, grouped.largest());
    let (mut value, mut slope) = (0.0, [0.0; 4]);
    for (x, n) in grouped.by_frequency().into_iter().enumerate() {
        value += n * (by_r.ln[x] + r * alpha.ln() + s * beta.ln());
        slope[0] += n * (by_r.slope[x] + alpha.ln());
        slope[1] += n * r / alpha;
        slope[2] += n * beta.ln();
        slope[3] += n * s / beta;
    }
    let tails = Tail::all(parameters, grouped, pairs);
    let logs = logs(parameters, grouped);
    let parts = Grouped::halves(grouped.rows.len(), |part| {
        let (mut value, mut slope) = (0.0, [0.0; 4]);
        for (row, [last, age]) in grouped.rows[part.clone()].iter().zip(&pairs.of_row[part]) {
            let (n, x) = (f64::from(row.weight), f64::from(row.x));
            let (last, age) = (&tails[*last as usize], &tails[*age as usize]);
            let (ln_alpha, ln_beta) = logs[row.age as usize];
            let (there, gone) = ways(parameters, row.x, (ln_alpha, ln_beta), last, age);
            let whole = ln_sum_exp(there, gone);
            value += n * whole;
            let alive = (there - whole).exp();
            let t = grouped.times[row.age as usize];
            slope[0] -= n * alive * ln_alpha;
            slope[1] -= n * alive * (r + x) / (alpha + t);
            slope[2] -= n * alive * ln_beta;
            slope[3] -= n * alive * s / (beta + t);
            if gone > f64::NEG_INFINITY {
                // The derivative of G(t_x) − G(T), each in units of the whole.
                let (from, to) = ((s.ln() + last.ln - whole).exp(), (s.ln() + age.ln - whole).exp());
                (0..4).for_each(|i| slope[i] += n * (from * last.slope[i] - to * age.slope[i]));
                slope[2] += n * (gone - whole).exp() / s;
            }
        }
        (value, slope)
    });
    for part in parts {
        value += part.0;
        (0..4).for_each(|i| slope[i] += part.1[i]);
    }
    (value, slope)
}

/// P(alive) of every row.
pub fn alive(parameters: &[f64; 4], grouped: &Grouped) -> Vec<f64> {
    let pairs = grouped.pairs();
    let (tails, logs) = (Tail::all(parameters, grouped, &pairs), logs(parameters, grouped));
    let chance = |(row, [last, age]): (&super::Row, &[u32; 2])| {
        let (last, age) = (&tails[*last as usize], &tails[*age as usize]);
        let (there, gone) = ways(parameters, row.x, logs[row.age as usize], last, age);
        1.0 / (1.0 + (gone - there).exp())
    };
    grouped.rows.iter().zip(&pairs.of_row).map(chance).collect()
}

/// The purchases expected in the `t` after T of a customer with x repeat purchases who is still there:
/// (r+x)(β+T) / ((α+T)(s−1)) · (1 − ((β+T)/(β+T+t))^(s−1)); at s = 1 its limit.
pub fn if_alive(parameters: &[f64; 4], x: u32, age: f64, t: f64) -> f64 {
    let [r, alpha, s, beta] = *parameters;
    let log = (t / (beta + age)).ln_1p();
    let power = s - 1.0;
    let whole = if power == 0.0 { log } else { -(-power * log).exp_m1() / power };
    (r + f64::from(x)) * (beta + age) / (alpha + age) * whole
}

/// The purchases to come without end, each discounted by e^(−δt), of a customer with x repeat purchases who is still there at
/// T: (r+x)/(α+T) · (β+T)^s δ^(s−1) U(s, s; δ(β+T)). Times P(alive) it is the DERT of Fader, Hardie & Lee (2005),
/// "RFM and CLV", Journal of Marketing Research 42. δ per unit of time.
pub fn if_alive_for_ever(parameters: &[f64; 4], x: u32, age: f64, delta: f64) -> f64 {
    let [r, alpha, ..] = *parameters;
    (r + f64::from(x)) / (alpha + age) * remaining(parameters, age, delta)
}

/// The expected length of the rest of a life, discounted by e^(−δt), of somebody there at T: the part of the DERT that does
/// not depend on x.
pub fn remaining(parameters: &[f64; 4], age: f64, delta: f64) -> f64 {
    let [_, _, s, beta] = *parameters;
    (s * (beta + age).ln() + (s - 1.0) * delta.ln() + ln_tricomi_u(s, s, delta * (beta + age))).exp()
}

/// The chances of 0, 1, … repeat purchases in the `t` after the first purchase; not a number where α and β are so far apart
/// that the series do not settle (Fader & Hardie 2006, "Deriving an expression for
/// P(X(t) = x) under the Pareto/NBD model", brucehardie.com/notes/012).
pub fn chances(parameters: &[f64; 4], t: f64, largest: u32) -> Vec<f64> {
    let [r, alpha, s, beta] = *parameters;
    let big = alpha.max(beta);
    let (at_start, at_end) = ((alpha - beta).abs() / big, (alpha - beta).abs() / (big + t));
    let (purchases, both) = (Rising::new(r, largest), Rising::new(r + s, largest));
    let chance = |k: u32| {
        let x = f64::from(k);
        let p = if alpha >= beta { s + 1.0 } else { r + x };
        let through = purchases.ln[k as usize] - ln_gamma(x + 1.0)
            + r * (alpha / (alpha + t)).ln()
            + if k == 0 { 0.0 } else { x * (t / (alpha + t)).ln() }
            + s * (beta / (beta + t)).ln();
        // B(r+x, s+1) / B(r, s) · α^r β^s / big^(r+s), so that what follows stays near 1.
        let factor =
            (purchases.ln[k as usize] + s.ln() - both.ln[k as usize] - (r + s + x).ln() + r * (alpha / big).ln() + s * (beta / big).ln())
                .exp();
        let mut left = hyp2f1(r + s, p, r + s + x + 1.0, at_start);
        for i in 0..=k {
            let step = f64::from(i);
            let weight = both.ln[i as usize] - ln_gamma(step + 1.0)
                + if i == 0 { 0.0 } else { step * (t / (big + t)).ln() }
                + (r + s) * (big / (big + t)).ln();
            left -= weight.exp() * hyp2f1(r + s + step, p, r + s + x + 1.0, at_end);
        }
        (through.exp() + factor * left).clamp(0.0, 1.0)
    };
    (0..=largest).map(chance).collect()
}

/// The log-likelihood of a single customer, for tests of the extremes.
#[cfg(test)]
pub(super) fn of_one(parameters: &[f64; 4], x: u32, last: f64, age: f64) -> f64 {
    let grouped = Grouped::of_times(&[(x, last, age)]).0;
    log_likelihood(parameters, &grouped, &grouped.pairs()).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::btyd::golden::check_slopes;

    #[test]
    fn the_derivatives_are_those_of_the_likelihood() {
        let slope = |p: &[f64; 4], grouped: &Grouped| log_likelihood(p, grouped, &grouped.pairs());
        check_slopes(&[0.55, 10.6, 0.6, 11.7], slope);
        check_slopes(&[2.0, 7.0, 1.6, 0.7], slope);
        check_slopes(&[2.0, 7.0, 1.0, 7.0], slope);
    }

    #[test]
    fn the_series_and_the_integral_agree() {
        for (parameters, x, y) in [([0.55, 10.6, 0.6, 1.9], 0, 0.3), ([0.3, 0.4, 0.8, 3.0], 30, 0.1), ([3.0, 9.0, 2.6, 2.0], 300, 2.0)] {
            let [r, alpha, s, beta] = parameters;
            let series = Tail::new(&parameters, x, y);
            let (ln, slope) = integral(r + f64::from(x), alpha + y, s + 1.0, beta + y);
            assert!((series.ln - ln).abs() < 1e-11 * ln.abs().max(1.0), "{} {ln}", series.ln);
            for (found, want) in series.slope.iter().zip(slope) {
                assert!((found - want).abs() < 1e-9 * want.abs().max(1.0), "{found} {want}");
            }
        }
        check_slopes(&[0.55, 30.0, 0.6, 0.5], |p, grouped| log_likelihood(p, grouped, &grouped.pairs()));
    }

    #[test]
    fn s_of_one_is_no_singularity() {
        let at = |s: f64| if_alive(&[0.55, 10.6, s, 11.7], 2, 38.86, 39.0);
        assert!((at(1.0 - 1e-6) + at(1.0 + 1e-6) - 2.0 * at(1.0)).abs() < 1e-9);
    }

    #[test]
    fn the_chances_make_a_whole_with_the_right_mean() {
        for parameters in [[0.8, 4.0, 0.9, 12.4], [0.8, 14.0, 0.9, 2.4]] {
            let chances = chances(&parameters, 10.0, 60);
            let mean: f64 = chances.iter().enumerate().map(|(x, p)| x as f64 * p).sum();
            assert!((chances.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{chances:?}");
            assert!((mean - if_alive(&parameters, 0, 0.0, 10.0)).abs() < 1e-7);
        }
    }

    #[test]
    fn without_end_is_what_very_long_sums_approach() {
        let (parameters, delta) = ([0.55, 10.6, 1.6, 11.7], 0.02);
        let sum: f64 = (0..400_000)
            .map(|i| {
                let (from, to) = (f64::from(i) * 0.01, f64::from(i + 1) * 0.01);
                (if_alive(&parameters, 3, 20.0, to) - if_alive(&parameters, 3, 20.0, from)) * (-delta * (from + to) / 2.0).exp()
            })
            .sum();
        let found = if_alive_for_ever(&parameters, 3, 20.0, delta);
        assert!((found - sum).abs() < 1e-6 * sum, "{found} {sum}");
    }
}

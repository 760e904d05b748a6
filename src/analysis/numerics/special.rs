//! Special functions that `statrs` does not have: Gauss' 2F1 for real arguments below 1, and Tricomi's U.
//!
//! Sources: Abramowitz & Stegun (1964), 13.2.5, 15.1.1 and 15.3.4; for the quadrature Takahasi & Mori (1974).

use statrs::function::gamma::ln_gamma;

/// A series is given up after so many terms; its sum is then not a number.
const TERMS: usize = 100_000;

/// Gauss' hypergeometric function 2F1(a, b; c; z) for z < 1 and c > 0.
///
/// NaN when the series does not settle, which takes a z very close to 1.
pub fn hyp2f1(a: f64, b: f64, c: f64, z: f64) -> f64 {
    if z >= 0.0 {
        return 1.0 + b / c * increment_series(a, b, c, z);
    }
    (-b * (-z).ln_1p()).exp() * (1.0 + b / c * increment_series(c - a, b, c, z / (z - 1.0)))
}

/// (2F1(a, b; c; z) − 1) · c / b for z < 1: stays exact where b or c is 0 and 2F1 itself would tell nothing.
///
/// A negative z goes through the Pfaff form 2F1(a, b; c; z) = (1 − z)^−b 2F1(c − a, b; c; z / (z − 1)), whose argument lies
/// between 0 and 1, so that no power of it can overflow (Abramowitz & Stegun 15.3.4).
pub fn hyp2f1_increment(a: f64, b: f64, c: f64, z: f64) -> f64 {
    if z >= 0.0 {
        return increment_series(a, b, c, z);
    }
    let power = -b * (-z).ln_1p();
    // c ((1 − z)^−b − 1) / b, whose limit at b = 0 is −c ln(1 − z).
    let grown = if b == 0.0 { -c * (-z).ln_1p() } else { c * power.exp_m1() / b };
    grown + power.exp() * increment_series(c - a, b, c, z / (z - 1.0))
}

/// The sum over k ≥ 1 of (a)_k (b + 1)_(k−1) z^k / ((c + 1)_(k−1) k!) for 0 ≤ z < 1.
fn increment_series(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let mut term = a * z;
    let mut sum = term;
    for k in 1..TERMS {
        let n = k as f64;
        let ratio = (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
        term *= ratio;
        sum += term;
        // Behind the largest term, what is left is less than a geometric series with this ratio.
        if ratio.abs() < 1.0 && term.abs() <= 1e-17 * sum.abs() * (1.0 - ratio.abs()) {
            return sum;
        }
        if term == 0.0 {
            return sum;
        }
    }
    f64::NAN
}

/// ln U(a, b, z), Tricomi's confluent hypergeometric function, for a > 0 and z > 0.
///
/// From the integral U = 1/Γ(a) ∫ e^(−zt) t^(a−1) (1 + t)^(b−a−1) dt over t > 0 (Abramowitz & Stegun 13.2.5) by the double
/// exponential rule: with t = exp(π/2 sinh w) / z the trapezoidal sum converges exponentially.
pub fn ln_tricomi_u(a: f64, b: f64, z: f64) -> f64 {
    const STEP: f64 = 1.0 / 64.0;
    // The logarithm of what is summed, without the constant factors.
    let log_term = |w: f64| {
        let v = std::f64::consts::FRAC_PI_2 * w.sinh();
        let t = v.exp();
        a * v - t + (b - a - 1.0) * (t / z).ln_1p() + w.cosh().ln()
    };
    // 1.2 is near the end of what the exponential leaves; to the left only a decides how far the sum reaches.
    let top = (-640..=128).map(|i| log_term(f64::from(i) * STEP)).fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = (-640..=256).map(|i| (log_term(f64::from(i) * STEP) - top).exp()).sum();
    top + (sum * STEP * std::f64::consts::FRAC_PI_2).ln() - a * z.ln() - ln_gamma(a)
}

/// ln(e^a + e^b) without overflow.
pub fn ln_sum_exp(a: f64, b: f64) -> f64 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    if high == f64::NEG_INFINITY { high } else { high + (low - high).exp().ln_1p() }
}

/// ln(1 − e^x) for x < 0, exact at both ends.
pub fn ln_one_minus_exp(x: f64) -> f64 {
    if x > -std::f64::consts::LN_2 { (-x.exp_m1()).ln() } else { (-x.exp()).ln_1p() }
}

/// ln of the rising factorial r (r + 1) … (r + x − 1) and its derivative by r, for every x up to a largest one.
///
/// Added up term by term with compensation: exact to the last digits, where a difference of two ln Γ loses some.
#[derive(Clone, Debug)]
pub struct Rising {
    /// By x: ln Γ(r + x) − ln Γ(r).
    pub ln: Vec<f64>,
    /// By x: digamma(r + x) − digamma(r).
    pub slope: Vec<f64>,
}

impl Rising {
    /// The table for x = 0 to `largest`.
    pub fn new(r: f64, largest: u32) -> Rising {
        let size = largest as usize + 1;
        let mut table = Rising { ln: Vec::with_capacity(size), slope: Vec::with_capacity(size) };
        let (mut ln, mut lost, mut slope) = (0.0f64, 0.0f64, 0.0f64);
        for x in 0..=largest {
            table.ln.push(ln);
            table.slope.push(slope);
            let factor = r + f64::from(x);
            let term = factor.ln() - lost;
            let next = ln + term;
            lost = (next - ln) - term;
            ln = next;
            slope += 1.0 / factor;
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;
    use proptest::prelude::*;

    #[track_caller]
    fn near(found: f64, want: f64) {
        assert!((found - want).abs() <= 1e-12 * want.abs().max(1e-3), "{found} instead of {want}");
    }

    /// Values made with 40 digits by mpmath.
    #[test]
    fn gauss_has_its_values() {
        for (a, b, c, z, want) in [
            (2.243, 4.426, 4.219, 0.474_025_816_175_219_4, 4.575_315_897_643_69),
            (29.243, 31.426, 31.219, 0.474_025_816_175_219_4, 163_999_717.814_908_57),
            (500.243, 502.426, 502.219, 0.160_220_858_290_813_2, 8.943_906_772_656_437e37),
            (0.243, 2.426, 2.219, 0.999, 11.096_504_288_680_486),
            (2.243, -0.207, 4.219, -0.9, 1.082_693_775_682_897_3),
            (2.243, -0.207, 4.219, -30.0, 1.769_254_614_506_409_7),
            (29.243, 1.5, 31.2, -4.0, 0.096_872_599_830_124_55),
            (0.243, -0.207, 2.219, -8.8, 1.111_334_129_122_235_6),
        ] {
            near(hyp2f1(a, b, c, z), want);
        }
        // Elementary cases: 2F1(1, 1; 2; z) = −ln(1 − z)/z, 2F1(a, b; b; z) = (1 − z)^−a.
        for z in [-50.0, -3.0f64, -0.5, -1e-9, 1e-9, 0.3, 0.9, 0.999] {
            near(hyp2f1(1.0, 1.0, 2.0, z), -(-z).ln_1p() / z);
            near(hyp2f1(2.5, 1.75, 1.75, z), (1.0 - z).powf(-2.5));
        }
        assert_eq!(hyp2f1(1.5, 0.0, 2.0, -7.0), 1.0);
    }

    #[test]
    fn gauss_has_the_values_of_the_golden_file() {
        let golden = samples::golden("btyd_extremes.json");
        for case in golden["series"].as_array().expect("cases") {
            let number = |key: &str| case[key].as_f64().expect("a number");
            let want: f64 = case["mp"].as_str().expect("digits").parse().expect("a number");
            near(hyp2f1(number("a"), number("b"), number("c"), number("z")), want);
        }
    }

    #[test]
    fn tricomi_has_its_values() {
        // U(a, a + 1, z) = z^−a; U(1, 1, z) = e^z E1(z).
        for (a, z) in [(0.3f64, 0.01f64), (1.0, 2.0), (7.5, 30.0), (0.05, 1e-4)] {
            near(ln_tricomi_u(a, a + 1.0, z), -a * z.ln());
        }
        near(ln_tricomi_u(1.0, 1.0, 1.0).exp(), 0.596_347_362_323_194_1);
        // Made with 40 digits by mpmath.
        for (a, b, z, want) in [
            (0.606, 0.606, 0.136, 0.266_264_631_426_829_26),
            (0.606, 0.606, 1e-4, 0.781_915_336_629_794),
            (0.606, 0.606, 4.75, -1.047_970_032_317_351),
            (0.05, 0.05, 0.2, 0.006_558_181_610_111_409),
            (2.5, 2.5, 3.0, -3.281_677_901_258_459),
            (3.7, 3.7, 40.0, -13.735_460_116_266_66),
            (0.5, 1.25, 0.7, 0.077_422_967_729_151_02),
        ] {
            let found = ln_tricomi_u(a, b, z);
            assert!((found - want).abs() <= 1e-12, "{found} instead of {want}");
        }
    }

    #[test]
    fn logarithms_of_sums() {
        near(ln_sum_exp(-1000.0, -1000.0), -1000.0 + 2.0f64.ln());
        assert_eq!(ln_sum_exp(f64::NEG_INFINITY, f64::NEG_INFINITY), f64::NEG_INFINITY);
        near(ln_one_minus_exp(-1e-10), (1e-10f64).ln() - 0.5e-10);
        near(ln_one_minus_exp(-40.0), -(-40.0f64).exp());
        let table = Rising::new(0.243, 3);
        near(table.ln[3], (0.243f64 * 1.243 * 2.243).ln());
        near(table.slope[2], 1.0 / 0.243 + 1.0 / 1.243);
    }

    proptest! {
        /// Below 0 the Pfaff form tells what the plain series tells where that converges too.
        #[test]
        fn both_forms_agree(a in 0.1f64..5.0, b in -0.9f64..5.0, c in 0.1f64..9.0, z in -0.4f64..0.0) {
            let plain = increment_series(a, b, c, z);
            prop_assert!((hyp2f1_increment(a, b, c, z) - plain).abs() <= 1e-11 * plain.abs().max(1.0));
            prop_assert!((hyp2f1(a, b, c, z) - (1.0 + b / c * plain)).abs() <= 1e-11 * (b / c * plain).abs().max(1.0));
        }
    }
}

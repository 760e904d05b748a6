//! Minima of smooth functions of a few variables: BFGS, with Nelder–Mead where it gets stuck, and the curvature at the minimum.
//!
//! The variables are taken to be logarithms of parameters, and the function a negative log-likelihood: both set the scale of the limits.
//!
//! Source: Nocedal & Wright, Numerical Optimization (2006), chapters 3, 6 and 9.5.

/// A function value with its gradient.
pub type Slope<const N: usize> = (f64, [f64; N]);

/// Where a search ended.
#[derive(Clone, Copy, Debug)]
pub struct Minimum<const N: usize> {
    /// The place.
    pub at: [f64; N],
    /// The function there.
    pub value: f64,
    /// The inverse of the matrix of second derivatives; `None` where that is not positive definite: no proper minimum.
    pub inverse: Option<[[f64; N]; N]>,
    /// Half of gradient · inverse · gradient: how far the function could still fall, by its own curvature.
    pub left: f64,
    /// Steps taken.
    pub steps: usize,
    /// Times the function was asked.
    pub calls: usize,
}

/// What may be left to gain for a search to count as done.
const DONE: f64 = 1e-8;
/// No variable goes further from 0: in logarithms of parameters that is e^±20.
const FAR: f64 = 20.0;
/// A variance beyond this is no minimum but a plain that falls for ever: the variable may be anything by a factor of e^±10.
const VAGUE: f64 = 100.0;
const STEPS: usize = 200;

impl<const N: usize> Minimum<N> {
    /// Whether the search ended in a proper minimum: nothing is left to gain, and the curvature holds every variable.
    pub fn converged(&self) -> bool {
        let known = |inverse: &[[f64; N]; N]| (0..N).all(|i| inverse[i][i] < VAGUE);
        self.inverse.as_ref().is_some_and(known) && self.left < DONE && self.at.iter().all(|v| v.abs() < FAR)
    }
}

/// Looks for a minimum from `start`. Outside its domain the function gives a value that is not finite.
pub fn minimise<const N: usize>(start: [f64; N], mut function: impl FnMut(&[f64; N]) -> Slope<N>) -> Minimum<N> {
    let mut calls = 0;
    let mut counted = |at: &[f64; N]| {
        calls += 1;
        if at.iter().any(|v| v.abs() > FAR) { (f64::INFINITY, [0.0; N]) } else { function(at) }
    };
    let (at, mut steps) = bfgs(start, &mut counted);
    let mut found = polish(at, &mut counted);
    // A variable that runs away will not come back.
    if found.2 >= DONE && found.0.iter().all(|v| v.abs() < FAR / 2.0) {
        let (better, more) = nelder_mead(found.0, |p| counted(p).0);
        let (last, again) = bfgs(better, &mut counted);
        steps += more + again;
        found = polish(last, &mut counted);
    }
    let (at, inverse, left) = found;
    let value = counted(&at).0;
    Minimum { at, value, inverse, left, steps, calls }
}

/// Newton's steps, which end a search that the rounding of the values has stopped in a flat valley: the place, the inverse of
/// the curvature there, and what is left to gain.
fn polish<const N: usize>(mut at: [f64; N], function: &mut impl FnMut(&[f64; N]) -> Slope<N>) -> ([f64; N], Option<[[f64; N]; N]>, f64) {
    /// Nearer than this the valley is a parabola.
    const NEAR: f64 = 1e-2;
    let (mut inverse, mut left) = curvature(&at, function);
    for _ in 0..5 {
        let Some(matrix) = inverse.filter(|_| (1e-14..NEAR).contains(&left)) else { break };
        let next = add(&at, &product(&matrix, &function(&at).1), -1.0);
        let (next_inverse, next_left) = curvature(&next, function);
        // A step that gains nothing has reached what rounding lets be told.
        if next_left.is_nan() || next_left >= left {
            break;
        }
        (at, inverse, left) = (next, next_inverse, next_left);
    }
    (at, inverse, left)
}

/// Quasi-Newton steps with the inverse update of Broyden, Fletcher, Goldfarb and Shanno. Where it ended, and the steps.
fn bfgs<const N: usize>(start: [f64; N], function: &mut impl FnMut(&[f64; N]) -> Slope<N>) -> ([f64; N], usize) {
    let mut at = start;
    let (mut value, mut gradient) = function(&at);
    let mut inverse = identity();
    let mut scaled = false;
    for step in 0..STEPS {
        let mut direction = product(&inverse, &gradient).map(|v| -v);
        let mut descent = dot(&direction, &gradient);
        if !descent.is_finite() || descent >= 0.0 {
            (inverse, scaled) = (identity(), false);
            direction = gradient.map(|v| -v);
            descent = dot(&direction, &gradient);
        }
        // Nearer than this the rounding of the values hides which way is down: Newton's steps need the gradient alone.
        if !value.is_finite() || -descent < 1e-13 * (1.0 + value.abs()) {
            return (at, step);
        }
        // Never more than a factor of e² at once: far off, the curvature says nothing about the place.
        let longest = direction.iter().fold(0.0f64, |m, v| m.max(v.abs()));
        let mut length = if longest > 2.0 { 2.0 / longest } else { 1.0 };
        let mut found = None;
        for _ in 0..40 {
            let next = add(&at, &direction, length);
            let (next_value, next_gradient) = function(&next);
            if next_value.is_finite() && next_value <= value + 1e-4 * length * descent {
                found = Some((next, next_value, next_gradient));
                break;
            }
            // The parabola through both values and the slope, kept away from the ends.
            let bend = next_value - value - length * descent;
            let guess = -descent * length * length / (2.0 * bend);
            length = if guess.is_finite() { guess.clamp(0.1 * length, 0.5 * length) } else { 0.2 * length };
        }
        let Some((next, next_value, next_gradient)) = found else { return (at, step) };
        let moved = add(&next, &at, -1.0);
        let turned = add(&next_gradient, &gradient, -1.0);
        let curve = dot(&moved, &turned);
        if curve > 1e-12 * dot(&turned, &turned).sqrt() * dot(&moved, &moved).sqrt() {
            if !scaled {
                let scale = curve / dot(&turned, &turned);
                inverse = inverse.map(|row| row.map(|v| v * scale));
                scaled = true;
            }
            update(&mut inverse, &moved, &turned, curve);
        }
        (at, value, gradient) = (next, next_value, next_gradient);
    }
    (at, STEPS)
}

/// The BFGS update of an inverse Hessian.
fn update<const N: usize>(inverse: &mut [[f64; N]; N], moved: &[f64; N], turned: &[f64; N], curve: f64) {
    let through = product(inverse, turned);
    let factor = (1.0 + dot(turned, &through) / curve) / curve;
    for i in 0..N {
        for j in 0..N {
            inverse[i][j] += factor * moved[i] * moved[j] - (through[i] * moved[j] + moved[i] * through[j]) / curve;
        }
    }
}

/// The inverse of the Hessian, from central differences of the gradient, and what is left to gain.
fn curvature<const N: usize>(at: &[f64; N], function: &mut impl FnMut(&[f64; N]) -> Slope<N>) -> (Option<[[f64; N]; N]>, f64) {
    const STEP: f64 = 1e-4;
    let gradient = function(at).1;
    let mut hessian = [[0.0; N]; N];
    for i in 0..N {
        let shifted = |by: f64| {
            let mut place = *at;
            place[i] += by;
            place
        };
        let (above, below) = (function(&shifted(STEP)).1, function(&shifted(-STEP)).1);
        for j in 0..N {
            hessian[i][j] += (above[j] - below[j]) / (4.0 * STEP);
            hessian[j][i] += (above[j] - below[j]) / (4.0 * STEP);
        }
    }
    let inverse = invert(hessian);
    let left = inverse.map_or(f64::INFINITY, |m| 0.5 * dot(&gradient, &product(&m, &gradient)));
    (inverse, left)
}

/// The inverse of a symmetric positive definite matrix by Cholesky's factors; `None` when it is not positive definite.
fn invert<const N: usize>(matrix: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut factor = [[0.0; N]; N];
    for i in 0..N {
        for j in 0..=i {
            let rest: f64 = matrix[i][j] - (0..j).map(|k| factor[i][k] * factor[j][k]).sum::<f64>();
            if i == j {
                // A diagonal that only rounding left is none.
                if rest.is_nan() || rest <= 1e-12 * matrix[i][i].abs() {
                    return None;
                }
                factor[i][i] = rest.sqrt();
            } else {
                factor[i][j] = rest / factor[j][j];
            }
        }
    }
    // The inverse is symmetric: its columns are its rows.
    let column = |place: usize| {
        let (mut y, mut solved) = ([0.0; N], [0.0; N]);
        for i in 0..N {
            let unit = f64::from(u8::from(i == place));
            y[i] = (unit - (0..i).map(|k| factor[i][k] * y[k]).sum::<f64>()) / factor[i][i];
        }
        for i in (0..N).rev() {
            solved[i] = (y[i] - (i + 1..N).map(|k| factor[k][i] * solved[k]).sum::<f64>()) / factor[i][i];
        }
        solved
    };
    Some(std::array::from_fn(column))
}

/// The simplex search of Nelder and Mead (1965): slow, but it needs no gradient and no good start.
/// The best place, and the steps taken.
pub fn nelder_mead<const N: usize>(start: [f64; N], mut function: impl FnMut(&[f64; N]) -> f64) -> ([f64; N], usize) {
    let mut ask = |at: [f64; N]| {
        let value = function(&at);
        (if value.is_nan() { f64::INFINITY } else { value }, at)
    };
    let mut simplex = vec![ask(start)];
    for i in 0..N {
        let mut corner = start;
        corner[i] += 0.5;
        simplex.push(ask(corner));
    }
    let most = 150 * N;
    for step in 0..most {
        simplex.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (best, worst) = (simplex[0], simplex[N]);
        if worst.0 - best.0 <= 1e-10 * (1.0 + best.0.abs()) {
            return (best.1, step);
        }
        let mut centre = [0.0; N];
        for corner in &simplex[..N] {
            centre = add(&centre, &corner.1, 1.0 / N as f64);
        }
        let away = add(&centre, &worst.1, -1.0);
        let reflected = ask(add(&centre, &away, 1.0));
        let next = if reflected.0 < best.0 {
            let further = ask(add(&centre, &away, 2.0));
            if further.0 < reflected.0 { further } else { reflected }
        } else if reflected.0 < simplex[N - 1].0 {
            reflected
        } else {
            ask(add(&centre, &away, if reflected.0 < worst.0 { 0.5 } else { -0.5 }))
        };
        if next.0 < worst.0.min(reflected.0) || next.0 <= reflected.0 && next.0 < worst.0 {
            simplex[N] = next;
        } else {
            for corner in &mut simplex[1..] {
                *corner = ask(std::array::from_fn(|i| 0.5 * (corner.1[i] + best.1[i])));
            }
        }
    }
    simplex.sort_by(|a, b| a.0.total_cmp(&b.0));
    (simplex[0].1, most)
}

fn identity<const N: usize>() -> [[f64; N]; N] {
    std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))))
}

fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

fn product<const N: usize>(matrix: &[[f64; N]; N], vector: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|i| dot(&matrix[i], vector))
}

/// a + factor · b.
fn add<const N: usize>(a: &[f64; N], b: &[f64; N], factor: f64) -> [f64; N] {
    std::array::from_fn(|i| a[i] + factor * b[i])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rosenbrock's banana: a curved valley with its minimum at (1, 1).
    fn banana(at: &[f64; 2]) -> Slope<2> {
        let [x, y] = *at;
        let value = (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2);
        (value, [-2.0 * (1.0 - x) - 400.0 * x * (y - x * x), 200.0 * (y - x * x)])
    }

    #[test]
    fn both_searches_find_the_end_of_a_curved_valley() {
        let found = minimise([-1.2, 1.0], banana);
        assert!(found.converged() && found.calls < 120, "{found:?}");
        assert!((found.at[0] - 1.0).abs() < 1e-6 && (found.at[1] - 1.0).abs() < 1e-6, "{found:?}");
        // The Hessian at (1, 1) is ((802, −400), (−400, 200)), its inverse ((0.5, 1), (1, 2.005)).
        let inverse = found.inverse.expect("a minimum");
        assert!((inverse[0][0] - 0.5).abs() < 1e-4 && (inverse[1][1] - 2.005).abs() < 1e-4, "{inverse:?}");
        let (at, _) = nelder_mead([-1.2, 1.0], |p| banana(p).0);
        assert!((at[0] - 1.0).abs() < 1e-3, "{at:?}");
    }

    #[test]
    fn what_has_no_minimum_does_not_converge() {
        assert!(!minimise([0.0, 0.0], |p| (p[0] + p[1], [1.0, 1.0])).converged());
        assert!(!minimise([0.0], |p| ((-p[0]).exp(), [-(-p[0]).exp()])).converged(), "falls for ever");
        assert!(!minimise([0.0], |_| (f64::NAN, [f64::NAN])).converged());
        assert!(!minimise([1.0, 1.0], |p| (p[0] * p[0], [2.0 * p[0], 0.0])).converged(), "flat in one direction");
    }
}

//! "Buy till you die": how many customers of a shop without contracts are still there, and what they will bring.
//!
//! A customer buys at random at a rate of the customer's own until, unseen, the customer leaves for good. From how often (x)
//! and how recently (t_x) everybody bought in the time they were known (T), [`bgnbd`] and [`paretonbd`] tell the chance that
//! a customer is still there and the purchases to come; [`spend`] tells what a purchase will bring.
//!
//! Conventions of the customer summary: all purchases of one calendar day are one; x counts the purchase days after the
//! first; t_x runs from the first to the last purchase day, T from the first to the end of the calibration; time is in weeks.

pub mod bgnbd;
pub mod paretonbd;
pub mod spend;
pub mod value;

#[cfg(test)]
mod golden;
mod grouped;
mod summary;

pub use grouped::{Grouped, Row};
pub use summary::{Purchases, Summary};

use crate::analysis::numerics::optimise::{Minimum, minimise};

/// Days of the unit of time all models are stated in.
pub const WEEK: f64 = 7.0;

/// A fitted model: four parameters, or three.
#[derive(Clone, Copy, Debug)]
pub struct Fit<const N: usize> {
    /// The parameters, as the model names them.
    pub parameters: [f64; N],
    /// Their standard errors, from the curvature of the log-likelihood at its maximum (delta method on the logarithms).
    pub errors: [f64; N],
    /// The log-likelihood, natural logarithm, no constant dropped.
    pub log_likelihood: f64,
    /// Steps of the optimiser.
    pub steps: usize,
    /// Times the likelihood was computed.
    pub calls: usize,
}

/// Why there is no model.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoFit {
    /// Fewer customers than [`LEAST_CUSTOMERS`].
    Customers(usize),
    /// Fewer customers with a repeat purchase than [`LEAST_REPEATERS`].
    Repeaters(usize),
    /// The likelihood has no proper maximum: it is flat, or a parameter runs away.
    NotConverged,
}

/// Customers a fit takes at least.
pub const LEAST_CUSTOMERS: usize = 30;
/// Customers with a repeat purchase a fit takes at least: four parameters cannot be told from fewer.
pub const LEAST_REPEATERS: usize = 10;

/// The parameters that make the log-likelihood largest, searched in logarithms. `slope` gives the log-likelihood and its
/// derivatives by the parameters themselves.
pub(super) fn fit<const N: usize>(start: [f64; N], mut slope: impl FnMut(&[f64; N]) -> (f64, [f64; N])) -> Result<Fit<N>, NoFit> {
    let found: Minimum<N> = minimise(start.map(f64::ln), |logs| {
        let parameters = logs.map(f64::exp);
        let (value, by) = slope(&parameters);
        (-value, std::array::from_fn(|i| -by[i] * parameters[i]))
    });
    let Some(inverse) = found.inverse.filter(|_| found.converged()) else { return Err(NoFit::NotConverged) };
    let parameters = found.at.map(f64::exp);
    Ok(Fit {
        parameters,
        errors: std::array::from_fn(|i| parameters[i] * inverse[i][i].sqrt()),
        log_likelihood: -found.value,
        steps: found.steps,
        calls: found.calls,
    })
}

/// Whether there are enough customers to fit anything.
fn enough(grouped: &Grouped) -> Result<(), NoFit> {
    let (customers, repeaters) = grouped.customers();
    if customers < LEAST_CUSTOMERS {
        return Err(NoFit::Customers(customers));
    }
    if repeaters < LEAST_REPEATERS { Err(NoFit::Repeaters(repeaters)) } else { Ok(()) }
}

/// The two models of purchases and departure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Beta-geometric / NBD: a customer may leave after each purchase.
    BgNbd,
    /// Pareto / NBD: a customer may leave at any time.
    ParetoNbd,
}

/// A model with its parameters, ready to predict. Times in the unit of the parameters.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// Which.
    pub kind: Kind,
    /// r, α, a, b of the BG/NBD; r, α, s, β of the Pareto/NBD.
    pub parameters: [f64; 4],
}

impl Kind {
    /// Fits the model.
    ///
    /// # Errors
    /// When there are too few customers or the likelihood has no maximum.
    pub fn fit(self, grouped: &Grouped) -> Result<Fit<4>, NoFit> {
        enough(grouped)?;
        match self {
            Kind::BgNbd => fit([0.3, 5.0, 0.5, 2.0], |p| bgnbd::log_likelihood(p, grouped)),
            Kind::ParetoNbd => {
                let pairs = grouped.pairs();
                fit([0.5, 10.0, 0.5, 10.0], |p| paretonbd::log_likelihood(p, grouped, &pairs))
            }
        }
    }
}

impl Model {
    /// The chance that each row of customers is still there at the end of its T.
    pub fn alive(&self, grouped: &Grouped) -> Vec<f64> {
        match self.kind {
            Kind::BgNbd => bgnbd::alive(&self.parameters, grouped),
            Kind::ParetoNbd => paretonbd::alive(&self.parameters, grouped),
        }
    }

    /// The purchases expected in the `t` after T of a customer with x repeat purchases *who is still there*;
    /// times P(alive) it is what to expect of the customer.
    pub fn if_alive(&self, x: u32, age: f64, t: f64) -> f64 {
        match self.kind {
            Kind::BgNbd => bgnbd::if_alive(&self.parameters, x, age, t),
            Kind::ParetoNbd => paretonbd::if_alive(&self.parameters, x, age, t),
        }
    }

    /// The repeat purchases expected of somebody new in the `t` after the first purchase.
    pub fn of_newcomer(&self, t: f64) -> f64 {
        // Nobody has left before T = 0, so the newcomer is there for certain.
        self.if_alive(0, 0.0, t)
    }

    /// The chances of 0, 1, … `largest` repeat purchases in the `t` after the first one.
    pub fn chances(&self, t: f64, largest: u32) -> Vec<f64> {
        match self.kind {
            Kind::BgNbd => bgnbd::chances(&self.parameters, t, largest),
            Kind::ParetoNbd => paretonbd::chances(&self.parameters, t, largest),
        }
    }
}

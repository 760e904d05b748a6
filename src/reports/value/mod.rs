//! Reports on who the customers are and what they are worth.

pub mod clv;
pub mod pareto;
pub mod pyramid;
pub mod rfm;

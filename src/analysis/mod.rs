//! Pure numerics on slices: what the reports compute, free of database and page.

pub mod answers;
pub mod btyd;
pub mod clusters;
pub mod cohort;
pub mod concentration;
pub mod control;
pub mod correlation;
pub mod duplicates;
pub mod exposure;
pub mod factors;
pub mod forecast;
pub mod index;
pub mod kano;
pub mod lifetime;
pub mod log_rank;
pub mod matched;
pub mod numerics;
pub mod order;
pub mod periods;
pub mod proportions;
pub mod retention;
pub mod revenue_flow;
#[cfg(test)]
pub(crate) mod samples;
pub mod sbg;
pub mod scoring;
pub mod segments;
pub mod survival;
pub mod transition;

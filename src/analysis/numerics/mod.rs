//! What the models are fitted and computed with.

pub mod optimise;
pub mod special;

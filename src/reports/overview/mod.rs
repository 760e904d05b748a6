//! Reports on the shop as a whole.

pub mod alerts;
pub mod forecast;
pub mod quality;
pub mod summary;
pub mod trend;

//! Reports on what customers say in surveys.

pub mod acsi;
pub mod clusters;
pub mod delivered_value;
pub mod drivers;
pub mod factors;
pub mod gaps;
pub mod kano;
pub mod nps;
pub mod scores;
pub mod servqual;

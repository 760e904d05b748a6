//! Reports on who is bound to the shop, and by what.

pub mod apostles;
pub mod attachment;
pub mod indicators;
pub mod loyalty_types;
pub mod satisfaction_loyalty;

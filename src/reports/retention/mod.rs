//! Reports on who stays and who leaves.

pub mod at_risk;
pub mod churn;
pub mod cohorts;
pub mod kept;
pub mod migration;
pub mod projection;
pub mod survival;
pub mod whatif;

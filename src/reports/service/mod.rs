//! Reports on interactions and complaints.

pub mod complaints;
pub mod requests;
pub mod suggestions;
pub mod touchpoints;

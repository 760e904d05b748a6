//! What may be seen: snapshots up to a date, queries, exports, and look-ups.

pub mod browse;
pub mod export;
pub mod listing;
pub mod matching;
pub mod persons;
pub mod query;
pub(crate) mod shown;
pub mod snapshot;

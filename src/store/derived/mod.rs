//! What is derived from facts and kept beside them: packed histories, and the keys by which people are found.

pub(crate) mod feed;
pub mod history;
pub mod keys;
pub mod packed;

//! What knows nobody: days, money, words, how they are read, errors, safe text, temporary files.

pub mod dates;
pub mod error;
pub mod formula;
pub mod money;
pub mod printable;
pub mod reading;
pub mod temporary;
pub mod words;

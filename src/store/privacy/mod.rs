//! What outsiders and the law demand: erasure of a person, and copies with made-up persons.

pub mod anonymize;
pub mod erase;

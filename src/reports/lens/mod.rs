//! What several reports look through: the people of a date, one pass over the histories, groups, windows.

pub(crate) mod attitude;
pub(crate) mod frame;
pub(crate) mod grouping;
pub mod identities;
pub(crate) mod people;
pub(crate) mod prediction;
pub(crate) mod relationship;
pub(crate) mod scan;
pub(crate) mod sheet;
pub(crate) mod touches;
pub(crate) mod walk_ins;

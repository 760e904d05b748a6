//! Stores for the tests of reports, and published figures that come out of one.

pub(crate) mod cdnow;
pub(crate) mod shop;

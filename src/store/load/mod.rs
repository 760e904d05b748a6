//! Writing many rows fast: bound inserts, indexes left out for a while, the first large load.

pub(crate) mod binder;
pub(crate) mod deferred;
pub(crate) mod direct;
pub(crate) mod inserter;

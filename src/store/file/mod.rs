//! The file of the store: created, opened, encrypted, migrated, copied and checked.

pub mod check;
pub mod cipher;
pub(crate) mod connect;
pub mod copy;
pub(crate) mod migrate;
pub(crate) mod open;
pub mod recrypt;
pub(crate) mod replace;
pub mod schema;

//! The store: one SQLite file of facts, operations and derived histories.
//!
//! Everything that speaks SQL to change data lives here; reports read through [`Snapshot`].

pub mod aliases;
pub mod anonymize;
mod binder;
pub mod browse;
pub mod campaigns;
pub mod check;
pub mod cipher;
pub mod complaints;
pub mod contacts;
pub mod copy;
pub mod customers;
mod deferred;
pub mod erase;
pub mod export;
pub mod facts;
mod feed;
pub mod history;
mod inserter;
pub mod interactions;
mod journal;
pub mod keys;
pub mod knowledge;
pub mod log;
mod made;
pub mod matching;
pub mod merge;
mod migrate;
mod open;
pub mod operation;
pub mod orders;
pub mod payments;
pub mod persons;
pub mod points;
pub mod products;
pub mod query;
pub mod rates;
pub mod recrypt;
pub mod refunds;
mod replace;
pub mod schema;
pub mod seal;
pub mod settings;
pub mod snapshot;
pub mod source_files;
pub mod surveys;
pub mod tags;
pub mod templates;
pub mod trail;
pub mod undo;

pub use cipher::Key;
pub use open::{Store, exit_of, may_be_encrypted, out_of_room};
pub use operation::{Operation, Recorded};
pub use replace::Locked;
pub use snapshot::{Snapshot, Wanted};

//! The store: one SQLite file of facts, operations and derived histories.
//!
//! Everything that speaks SQL to change data lives here; reports read through [`Snapshot`].

pub mod derived;
pub mod file;
pub mod ledger;
pub mod load;
pub mod privacy;
pub mod read;
pub mod records;

pub use file::cipher::Key;
pub use file::connect::{exit_of, out_of_room};
pub use file::open::{Store, may_be_encrypted};
pub use file::replace::Locked;
pub use ledger::operation::{Operation, Recorded};
pub use read::snapshot::{Snapshot, Wanted};

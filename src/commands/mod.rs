//! The commands: one file per subcommand, a folder per group. Each is a set of arguments and a `run`.

pub mod anonymize;
pub mod answer;
pub mod backup;
pub mod check;
pub mod complaint;
pub mod completions;
pub mod config;
pub mod customer;
pub mod demo;
pub mod dupes;
pub mod encrypt;
pub mod explain;
pub mod export;
mod given;
pub(crate) mod global;
pub mod help;
pub mod history;
pub mod import;
pub mod init;
pub mod later;
pub mod log;
pub mod merge;
pub mod misuse;
pub mod ops;
pub mod order;
pub mod report;
pub mod schema;
mod secret;
mod session;
pub mod sql;
pub mod survey;
pub mod template;
pub mod undo;
mod who;

pub use session::Session;

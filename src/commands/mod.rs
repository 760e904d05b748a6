//! The commands: one file per subcommand, a folder per group. Each is a set of arguments and a `run`.

pub mod completions;
pub mod config;
pub mod import;
pub mod init;
pub mod report;
pub mod schema;
mod session;

pub use session::Session;

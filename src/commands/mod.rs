//! The commands: one file per subcommand, a folder per group. Each is a set of arguments and a `run`.

pub mod init;
mod session;

pub use session::Session;

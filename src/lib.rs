//! crmkit: a CRM toolkit for the command line over one local SQLite file.
//!
//! Data flows one way: arguments → options → store → analysis → page → renderer → one write.

pub mod analysis;
pub mod cli;
pub mod commands;
pub mod dates;
pub mod db;
pub mod error;
pub mod formula;
pub mod import;
pub mod model;
pub mod money;
pub mod output;
pub mod page;
pub mod printable;
pub mod render;
pub mod reports;
pub mod sample;
pub mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

use error::Exit;

/// Runs crmkit with the given arguments and reports how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let exit = cli::run(&args).unwrap_or_else(|error| {
        ui::report(&error);
        exit_of(&error)
    });
    ExitCode::from(exit as u8)
}

/// The exit status an error stands for.
fn exit_of(error: &anyhow::Error) -> Exit {
    db::exit_of(error).unwrap_or(Exit::Failed)
}

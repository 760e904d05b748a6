//! crmkit: a CRM toolkit for the command line over one local SQLite file.
//!
//! Data flows one way: arguments → options → store → analysis → page → renderer → one write.

pub mod analysis;
pub mod backup;
pub mod base;
pub mod cli;
pub mod commands;
pub mod entity;
pub mod import;
pub mod lang;
pub mod manual;
pub mod output;
pub mod page;
pub mod render;
pub mod reports;
pub mod sample;
mod signals;
pub mod store;
pub mod ui;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::base::error::{Exit, Failure};
use crate::lang::say;

/// Runs crmkit with the given arguments and reports how it ended.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    if let Some(exit) = commands::completions::asked::answer(&args) {
        return ExitCode::from(exit as u8);
    }
    signals::watch();
    let exit = cli::run(&args).unwrap_or_else(|error| {
        let exit = store::exit_of(&error).unwrap_or(Exit::Failed);
        ui::report(&explained(error, exit));
        exit
    });
    ExitCode::from(exit as u8)
}

/// Puts what SQLite says of a locked or damaged store into words that name the way out.
fn explained(error: anyhow::Error, exit: Exit) -> anyhow::Error {
    if error.chain().any(|e| e.is::<Failure>()) {
        return error;
    }
    match exit {
        Exit::Busy => Failure::new(say!("the store is busy: another process kept it locked"))
            .hint(say!("nothing was stored; wait for the other command to end and try again, or longer with --wait SECONDS"))
            .into(),
        Exit::Store => Failure::new(say!("the store is damaged: {why}", why = format!("{error:#}")))
            .hint(say!("keep a copy of the file as it is, and go on with a backup: crmkit backup restore latest"))
            .into(),
        _ if store::out_of_room(&error) => {
            Failure::new(say!("the disk does not take what has to be written: {why}", why = format!("{error:#}")))
                .hint(say!("nothing was stored; make room, or see that the store and its folder may be written, and try again"))
                .into()
        }
        _ => error,
    }
}

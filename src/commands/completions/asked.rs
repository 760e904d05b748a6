//! The answer to a shell that asks what may come next: candidates, and nothing else, whatever is wrong.

use std::env;
use std::ffi::OsString;

use clap::CommandFactory;
use clap_complete::CompleteEnv;

use super::values::{Line, with_values};
use crate::base::error::{Exit, Failure};
use crate::cli::Cli;
use crate::commands::later::at_once;
use crate::lang::say;
use crate::ui;

/// The variable by which a completion script asks; it names the shell.
const ASKED: &str = "CRMKIT_COMPLETE";

/// Answers the completion script of a shell, if it is the one that runs the program; `None` when the program is run by a person.
/// Must come before any thread begins: the variable is taken out of the environment.
pub fn answer(args: &[OsString]) -> Option<Exit> {
    let line = Line::of(args);
    let described = || with_values(at_once(Cli::command), &line);
    match CompleteEnv::with_factory(described)
        .var(ASKED)
        .bin("crmkit")
        .try_complete(args.iter().cloned(), env::current_dir().ok().as_deref())
    {
        Ok(false) => None,
        Ok(true) => Some(Exit::Ok),
        Err(error) => {
            // While somebody types, an error would land in the midst of the line.
            if !args.iter().any(|arg| arg == "--") {
                ui::report(
                    &Failure::usage(say!("{asked}: {error}", asked = ASKED, error = error.to_string().trim()))
                        .hint(say!("unset {asked}", asked = ASKED))
                        .into(),
                );
            }
            Some(Exit::Usage)
        }
    }
}

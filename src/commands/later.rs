//! Commands that are described to the parser when they are asked for: to describe all of them took a third of the time of a small
//! command.

use std::cell::Cell;

use clap::builder::Resettable;
use clap::error::Error;
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

/// The options of a command, or the commands under it, that are described late.
#[derive(Clone, Debug)]
pub struct Later<T>(pub T);

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Later)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Later)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Args> Args for Later<T> {
    fn augment_args(command: Command) -> Command {
        later(command, |command| keep_line(command, T::augment_args))
    }

    fn augment_args_for_update(command: Command) -> Command {
        later(command, |command| keep_line(command, T::augment_args_for_update))
    }
}

impl<T: Subcommand> Subcommand for Later<T> {
    fn augment_subcommands(command: Command) -> Command {
        later(command, |command| keep_line(command, T::augment_subcommands))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        later(command, |command| keep_line(command, T::augment_subcommands_for_update))
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

thread_local! {
    /// Whether everything is described at once.
    static AT_ONCE: Cell<bool> = const { Cell::new(false) };
}

/// What `describe` gives when nothing is left for later: for completions and manuals, which tell of every command.
pub fn at_once<T>(describe: impl FnOnce() -> T) -> T {
    let before = AT_ONCE.replace(true);
    let described = describe();
    AT_ONCE.set(before);
    described
}

/// Adds to a command what `augment` adds, when it is asked for.
pub fn later(command: Command, augment: fn(Command) -> Command) -> Command {
    if AT_ONCE.get() { augment(command) } else { command.defer(augment) }
}

/// What a command says of itself stays, though the set of its options has a description, too.
fn keep_line(command: Command, augment: fn(Command) -> Command) -> Command {
    let (about, long) = (command.get_about().cloned(), command.get_long_about().cloned());
    augment(command).about(Resettable::from(about)).long_about(Resettable::from(long))
}

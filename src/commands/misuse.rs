//! What is said of a command line that makes no sense: the word that is wrong, the nearest one, and the line as it was meant.

use std::ffi::{OsStr, OsString};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use super::help;
use super::session::as_typed;
use crate::base::error::{Failure, nearest};
use crate::lang::{Message, say};
use crate::reports::catalogue;

/// Tells what the parser refused in the form of every other error: what is wrong, then hints. `root` describes every command.
pub fn misuse(error: &clap::Error, root: Command, args: &[OsString]) -> Failure {
    let word = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let place = match error.kind() {
        ErrorKind::InvalidSubcommand => word(ContextKind::InvalidSubcommand).map(|word| (Place::of(root, args, word), word)),
        ErrorKind::UnknownArgument => word(ContextKind::InvalidArg).map(|word| (Place::of(root, args, word), word)),
        _ => None,
    };
    if let Some((_, word)) = place.as_ref().filter(|(place, word)| place.path.is_empty() && !word.starts_with('-')) {
        return help::no_command(word);
    }
    if let Some((place, word)) = &place
        && place.path == ["export"]
        && catalogue::find(word).is_some()
    {
        let failure = Failure::usage(say!("'{word}' is a report, and export writes facts", word));
        return failure.hint(say!("a report gives its data itself: {place}", place = place.report()));
    }
    let text = error.render().to_string();
    let first = text.split("\n\n").next().unwrap_or(&text);
    let known = std::error::Error::source(error).and_then(|e| e.downcast_ref::<Failure>());
    let mut failure = match (known, word(ContextKind::InvalidArg)) {
        (Some(known), Some(arg)) => {
            let mut failure = Failure::usage(say!("{arg}: {message}", arg, message = known.message));
            failure.hints.clone_from(&known.hints);
            failure
        }
        _ => Failure::usage(Message::verbatim(
            first.strip_prefix("error: ").unwrap_or(first).split('\n').map(str::trim).collect::<Vec<_>>().join(" "),
        )),
    };
    let way = match &place {
        Some((place, word)) if word.starts_with('-') => place.option(word),
        Some((place, word)) => place.command(word),
        None => value(error),
    };
    match way {
        Some(way) => failure.hints.push(way),
        None => failure.hints.extend(text.lines().filter_map(|l| l.trim_start().strip_prefix("tip: ")).map(Message::verbatim)),
    }
    failure.hints.extend(text.lines().filter_map(|line| line.strip_prefix("Usage: ")).map(|usage| say!("usage: {usage}", usage)));
    failure.hint(say!("--help explains every option"))
}

/// The value nearest to one that an option does not take.
fn value(error: &clap::Error) -> Option<Message> {
    match (error.get(ContextKind::InvalidValue), error.get(ContextKind::ValidValue)) {
        (Some(ContextValue::String(word)), Some(ContextValue::Strings(known))) => {
            nearest(word, known.iter().map(String::as_str)).map(|near| say!("did you mean '{near}'?", near))
        }
        _ => None,
    }
}

/// The option of a command that an argument names, if its value is still to come.
fn with_value<'c>(command: &'c Command, arg: &str) -> Option<&'c Arg> {
    let named = |a: &&Arg| match arg.strip_prefix("--") {
        Some(long) => a.get_long_and_visible_aliases().is_some_and(|all| all.contains(&long)),
        None => arg.strip_prefix('-').and_then(|shorts| shorts.chars().last()).is_some_and(|last| a.get_short() == Some(last)),
    };
    command.get_arguments().find(named).filter(|a| a.get_action().takes_values())
}

/// Where on the command line a word stands that nobody knows.
struct Place<'a> {
    /// The command that was reached.
    command: Command,
    /// The words of that command: "complaint".
    path: Vec<String>,
    args: &'a [OsString],
    /// Which of the arguments the word is.
    at: usize,
}

impl<'a> Place<'a> {
    /// Goes through the arguments as the parser did, until the word.
    fn of(mut command: Command, args: &'a [OsString], word: &str) -> Place<'a> {
        command.build();
        let (mut path, mut at) = (Vec::new(), 1);
        while let Some(arg) = args.get(at).and_then(|arg| arg.to_str()) {
            if arg == word || arg.split_once('=').is_some_and(|(name, _)| name == word) {
                break;
            }
            if let Some(sub) = command.find_subcommand(arg) {
                path.push(arg.to_string());
                command = sub.clone();
            } else if with_value(&command, arg).is_some() {
                // What follows is its value, whatever it looks like.
                at += 1;
            }
            at += 1;
        }
        Place { command, path, args, at }
    }

    /// What to type instead of a word that is no command here.
    fn command(&self, word: &str) -> Option<Message> {
        let known: Vec<&Command> = self.command.get_subcommands().filter(|c| !c.is_hide_set()).collect();
        if let Some(near) = nearest(word, known.iter().flat_map(|c| c.get_name_and_visible_aliases())) {
            return Some(say!("did you mean '{near}'? {line}", near, line = self.with(&[near])));
        }
        // What is called by a number or a code is meant to be looked at.
        if word.contains(|c: char| c.is_ascii_digit()) && known.iter().any(|c| c.get_name() == "show") {
            return Some(say!("to look at it: {line}", line = self.with(&["show", word])));
        }
        let names: Vec<&str> = known.iter().map(|c| c.get_name()).collect();
        (!names.is_empty()).then(|| say!("expected one of {names}", names = names.join(", ")))
    }

    /// What to type instead of an option that the command does not have.
    fn option(&self, word: &str) -> Option<Message> {
        let longs = self.command.get_arguments().filter(|a| !a.is_hide_set()).filter_map(Arg::get_long_and_visible_aliases).flatten();
        let near = format!("--{}", nearest(word.trim_start_matches('-'), longs)?);
        Some(say!("did you mean '{near}'? {line}", near, line = self.with(&[&near])))
    }

    /// The command line with other words in the place of the one that is wrong.
    fn with(&self, words: &[&str]) -> String {
        let mut args = self.args.to_vec();
        if let Some(wrong) = args.get(self.at).cloned() {
            let value = wrong.to_str().filter(|w| w.starts_with('-')).and_then(|w| w.split_once('='));
            let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
            if let (Some((_, value)), [word]) = (value, words.as_mut_slice()) {
                word.push(OsStr::new("="));
                word.push(value);
            }
            args.splice(self.at..=self.at, words);
        }
        as_typed(&args)
    }

    /// The report that an export was asked for, as the command that gives the same bytes.
    fn report(&self) -> String {
        let mut args: Vec<OsString> = self.args.to_vec();
        if let Some(export) = args.iter_mut().take(self.at).rev().find(|a| *a == "export") {
            *export = "report".into();
        }
        let stated = |a: &OsString| a.to_str().is_some_and(|a| ["-f", "-o", "--format", "--output"].iter().any(|o| a.starts_with(o)));
        if !args.iter().any(stated) {
            args.extend(["-f".into(), "csv".into()]);
        }
        as_typed(&args)
    }
}

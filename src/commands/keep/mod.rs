//! `add`, `edit`, `list`, `show` and `remove` for records that people keep by hand: all of it follows from the declaration of their kind.

mod add;
mod ask;
mod edit;
mod fields;
mod list;
pub mod options;
mod remove;
mod settle;
mod show;
#[cfg(test)]
mod tests;
mod text_file;
mod typed;

use std::fmt;
use std::marker::PhantomData;

use anyhow::Result;
use clap::error::{Error, ErrorKind};
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

use super::Session;
use crate::base::error::Exit;
use crate::entity::{Entity, Field, What};
use crate::lang::{self, Message, say};
use crate::store::read::export::titled;

/// A command that keeps records of one kind.
pub trait Kept: fmt::Debug {
    /// What it keeps, and how it is typed.
    fn group() -> Group;
}

/// What a command keeps, and how it is typed.
pub struct Group {
    /// The kind of record.
    pub entity: &'static Entity,
    /// The word of the command: "template".
    pub name: &'static str,
    /// Keys of the fields that `add` takes by their place, too.
    by_place: &'static [&'static str],
    /// Fields whose option and title are another word than their key.
    called: &'static [(&'static str, &'static str)],
    /// Keys of the fields of words by which a list can be narrowed; links and closed words always can.
    narrowed_by: &'static [&'static str],
    /// Key of the field whose text can come from a file.
    in_file: &'static str,
    /// What is said in the help of the group and of `add`.
    notes: &'static str,
    /// Lines of the help of `add`; the first one tells how to begin, too.
    adds: &'static [&'static str],
    /// Lines of the help of `edit`.
    edits: &'static [&'static str],
    /// A code for examples.
    sample: &'static str,
    more: Vec<More>,
}

/// A command of a group beside the usual ones, or in the place of one.
pub struct More {
    name: &'static str,
    about: &'static str,
    describe: fn(Command) -> Command,
    run: fn(&ArgMatches, &mut Session) -> Result<Exit>,
}

impl More {
    /// A command with this name and first line of its help.
    pub const fn new(
        name: &'static str,
        about: &'static str,
        describe: fn(Command) -> Command,
        run: fn(&ArgMatches, &mut Session) -> Result<Exit>,
    ) -> More {
        More { name, about, describe, run }
    }
}

impl Group {
    /// The usual commands for records of a kind, under a word.
    pub fn of(entity: &'static Entity, name: &'static str) -> Group {
        Group {
            entity,
            name,
            by_place: &["code"],
            called: &[],
            narrowed_by: &[],
            in_file: "",
            notes: "",
            adds: &[],
            edits: &[],
            sample: "",
            more: Vec::new(),
        }
    }

    /// `add` takes these fields by their place, too, in this order.
    #[must_use]
    pub fn by_place(self, by_place: &'static [&'static str]) -> Group {
        Group { by_place, ..self }
    }

    /// These fields are called by other words than their keys.
    #[must_use]
    pub fn called(self, called: &'static [(&'static str, &'static str)]) -> Group {
        Group { called, ..self }
    }

    /// A list can be narrowed by these fields of words, too.
    #[must_use]
    pub fn narrowed_by(self, narrowed_by: &'static [&'static str]) -> Group {
        Group { narrowed_by, ..self }
    }

    /// The text of this field can come from a file.
    #[must_use]
    pub fn in_file(self, in_file: &'static str) -> Group {
        Group { in_file, ..self }
    }

    /// What there is to know before one is added.
    #[must_use]
    pub fn notes(self, notes: &'static str) -> Group {
        Group { notes, ..self }
    }

    /// Examples: lines that add and edit one, and a code that they use.
    #[must_use]
    pub fn examples(self, sample: &'static str, adds: &'static [&'static str], edits: &'static [&'static str]) -> Group {
        Group { sample, adds, edits, ..self }
    }

    /// Another command; one that is called like a usual one takes its place.
    #[must_use]
    pub fn with(mut self, more: More) -> Group {
        self.more.push(more);
        self
    }

    /// The fields that people enter, but the code.
    fn entered(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.entity.stored().filter(|f| f.key != "code" && f.key != "original" && !matches!(f.what, What::Derived | What::Own))
    }

    /// The code and the fields that people enter.
    fn all(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.entity.field("code").into_iter().chain(self.entered())
    }

    /// What a field is called.
    fn called_by(&self, field: &Field) -> &'static str {
        self.called.iter().find(|(key, _)| *key == field.key).map_or(field.key, |(_, word)| word)
    }

    /// The title of a field.
    fn title(&self, field: &Field) -> String {
        titled(self.called_by(field))
    }

    /// The word of a field's option.
    fn word(&self, field: &Field) -> String {
        self.called_by(field).replace('_', "-")
    }

    /// How a field is named where something is wrong with it: `--budget`, or `NAME` where it is known by its place.
    fn flag(&self, field: &Field) -> String {
        match self.by_place.contains(&field.key) {
            true => self.word(field).to_uppercase(),
            false => format!("--{}", self.word(field)),
        }
    }

    /// What one is called, with its article.
    fn one(&self) -> Message {
        let what = lang::Name(self.entity.what);
        if self.entity.what.starts_with(['a', 'e', 'i', 'o']) { say!("an {what}", what) } else { say!("a {what}", what) }
    }

    /// The usual commands: their names, first lines, options and examples.
    fn usual(&self) -> Vec<(&'static str, String, Command)> {
        let (name, sample, kind) = (self.name, self.sample, self.entity.kind);
        let of_one = |verb: &str| vec![format!("crmkit {name} {verb} {sample}")];
        let listed = vec![format!("crmkit {name} list"), ["crmkit ", name, " list -o ", kind, ".csv"].concat()];
        let lines = |lines: &[&str]| lines.iter().map(ToString::to_string).collect();
        let one = self.one();
        let adds = if self.entity.mark.is_empty() { say!("Add {one}", one) } else { say!("Add {one}, and print its code", one) };
        let described = |name, about: Message, notes: &str, examples: Vec<String>, options: fn(&Group, Command) -> Command| {
            let help = format!("{notes}{}Examples:\n  {}", if notes.is_empty() { "" } else { "\n\n" }, examples.join("\n  "));
            (name, options::told(about), options(self, Command::new(name)).after_long_help(help))
        };
        vec![
            described("add", adds, self.notes, lines(self.adds), add::options),
            described("edit", say!("Change {one}", one), edit::NOTES, lines(self.edits), edit::options),
            described("list", say!("List the {kind}", kind = lang::Name(kind)), "", listed, list::options),
            described("show", say!("Show {one}", one), "", of_one("show"), options::code),
            described("remove", say!("Remove {one}", one), "", of_one("remove"), options::code),
        ]
    }

    /// Describes the commands of the group.
    fn describe(&self, command: Command) -> Command {
        let replaced = |name: &str| self.more.iter().any(|m| m.name == name);
        let usual = self.usual().into_iter().filter(|(name, ..)| !replaced(name)).map(|(_, about, command)| command.about(about));
        let more = self.more.iter().map(|m| (m.describe)(Command::new(m.name)).about(m.about).long_about(None));
        let examples: Vec<&str> = self.adds.iter().chain(self.edits).copied().collect();
        let notes = if self.notes.is_empty() { String::new() } else { format!("{}\n\n", self.notes) };
        command
            .subcommands(usual)
            .subcommands(more)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .after_long_help(format!("{notes}Examples:\n  {}", examples.join("\n  ")))
    }

    fn run(&self, name: &str, options: &ArgMatches, session: &mut Session) -> Result<Exit> {
        if let Some(more) = self.more.iter().find(|m| m.name == name) {
            return (more.run)(options, session);
        }
        match name {
            "add" => add::run(self, options, session),
            "edit" => edit::run(self, options, session),
            "list" => list::run(self, options, session),
            "show" => show::run(self, options, session),
            "remove" => remove::run(self, options, session),
            _ => Ok(Exit::Usage),
        }
    }
}

/// A keeping command as it was typed.
#[derive(Clone, Debug)]
pub struct Keeping<K> {
    name: String,
    options: ArgMatches,
    kept: PhantomData<K>,
}

impl<K: Kept> Keeping<K> {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        K::group().run(&self.name, &self.options, session)
    }
}

impl<K: Kept> FromArgMatches for Keeping<K> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Keeping<K>, Error> {
        match matches.subcommand() {
            Some((name, options)) => Ok(Keeping { name: name.to_string(), options: options.clone(), kept: PhantomData }),
            None => Err(Error::new(ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Keeping::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<K: Kept> Subcommand for Keeping<K> {
    fn augment_subcommands(command: Command) -> Command {
        K::group().describe(command)
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        K::group().describe(command)
    }

    fn has_subcommand(name: &str) -> bool {
        K::group().describe(Command::new("")).find_subcommand(name).is_some()
    }
}

//! Fields as options: what they are called, what may be typed for them, and what was.

use std::fmt;

use clap::builder::{ArgExt, PossibleValue, TypedValueParser};
use clap::error::Error;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::Group;
use crate::base::error::Failure;
use crate::commands::given;
use crate::entity::field::Words;
use crate::entity::{Entity, Field, What, of_table};
use crate::lang::{self, Message, say};
use crate::store::read::export::titled;

/// The records whose codes may be typed for an argument: completions offer them.
#[derive(Clone, Copy)]
pub struct CodesOf(pub &'static Entity);

impl ArgExt for CodesOf {}

impl fmt::Debug for CodesOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.table)
    }
}

/// Id of the argument that names a record by its code.
pub const RECORD: &str = "record";
/// Id of the option for fields of one's own.
pub const SET: &str = "set";
/// Id of the option that clears fields.
pub const CLEAR: &str = "clear";

/// Reads a word of a closed list in any spelling, and tells which there are.
#[derive(Clone)]
struct OneOf(Words);

impl TypedValueParser for OneOf {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<String, Error> {
        // A blank one clears the field, as everywhere.
        if value.to_str().is_some_and(|text| text.trim().is_empty()) {
            return Ok(String::new());
        }
        let parse = self.0.parse;
        (move |text: &str| -> Result<String, Failure> { Ok(parse(text)?.to_string()) }).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.0.list)().into_iter().map(PossibleValue::new)))
    }
}

/// A line of a help in the language of this run.
pub fn told(line: Message) -> String {
    line.in_lang(lang::chosen())
}

/// What a field is, for its help.
fn about(group: &Group, field: &Field) -> String {
    match (field.about, field.link().map(|link| link.table)) {
        ("", Some("customer")) => told(say!("Code, email, phone, or a unique part of the name")),
        ("", Some(_)) => told(say!("Code of the {what}", what = lang::Name(field.key))),
        ("", None) => group.title(field),
        (about, _) => titled(about),
    }
}

/// An argument that takes values of a field.
pub fn valued(arg: Arg, group: &Group, field: &'static Field) -> Arg {
    let word = group.word(field).to_uppercase();
    let arg = match field.what {
        What::Day | What::When | What::Time => arg.value_name("DATE"),
        What::Amount => arg.value_name("AMOUNT").allow_negative_numbers(true),
        What::Quantity | What::Number | What::Signed | What::Rate => arg.value_name("N").allow_negative_numbers(true),
        What::Whole | What::Between(..) => arg.value_name("N"),
        What::Flag => arg.value_name("YES|NO"),
        What::Word(words) => arg.value_name(word).value_parser(OneOf(words)),
        What::Code if field.key == "code" && !group.entity.mark.is_empty() => arg.value_name("CODE").value_parser(given::code),
        What::Link(link) => {
            let arg = if link.table == "customer" { arg.value_name("CUSTOMER") } else { arg.value_name("CODE") };
            match of_table(link.table) {
                Some(entity) => arg.add(CodesOf(entity)),
                None => arg,
            }
        }
        _ => arg.value_name(word),
    };
    arg.help(about(group, field))
}

/// The option of a field.
pub fn option(group: &Group, field: &'static Field) -> Arg {
    valued(Arg::new(field.key).long(group.word(field)), group, field)
}

/// Id of the argument that takes a field by its place.
fn placed(key: &str) -> String {
    format!("{key}_by_place")
}

/// The argument that takes a field by its place.
pub fn by_place(group: &Group, field: &'static Field) -> Arg {
    let word = group.word(field).to_uppercase();
    valued(Arg::new(placed(field.key)), group, field).value_name(word).conflicts_with(field.key)
}

/// The option for fields of one's own.
pub fn own() -> Arg {
    let arg = Arg::new(SET).long("set").value_name("FIELD=VALUE").value_parser(given::pair).action(ArgAction::Append);
    arg.help(told(say!("Set a field of your own; may be given several times")))
}

/// Adds the argument that names a record by its code.
pub fn code(group: &Group, command: Command) -> Command {
    let arg = Arg::new(RECORD).value_name("CODE").required(true).add(CodesOf(group.entity));
    command.arg(arg.help(told(say!("Code of the {what}", what = lang::Name(group.entity.what)))))
}

/// What was typed for a field, by its option or by its place.
pub fn stated<'m>(options: &'m ArgMatches, field: &Field) -> Option<&'m String> {
    let of = |id: &str| options.try_get_one::<String>(id).ok().flatten();
    of(field.key).or_else(|| of(&placed(field.key)))
}

/// The record that was named.
pub fn record(options: &ArgMatches) -> &str {
    options.get_one::<String>(RECORD).map_or("", String::as_str)
}

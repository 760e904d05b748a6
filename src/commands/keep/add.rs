//! A new record from what somebody typed, or is asked for on a terminal.

use std::path::PathBuf;

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::ask::ask;
use super::options::told;
use super::settle::{put, settle, summary};
use super::typed::Reader;
use super::{Group, options, text_file};
use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::entity::record::{Stored, Values};
use crate::entity::{Field, Owner};
use crate::lang::{self, say};
use crate::store::records::codes::Coded;
use crate::store::records::customers::{Origin, code_taken, next_code, own_to_text};
use crate::store::records::plain::Table;

/// Id of the option that names a file with the text.
pub const FILE: &str = "text_file";
const REPLACE: &str = "replace";

/// Describes the command.
pub fn options(group: &Group, command: Command) -> Command {
    let places = group.by_place.iter().filter_map(|key| group.entity.field(key));
    let mut command = command.args(places.map(|field| options::by_place(group, field)));
    for field in group.all() {
        let mut arg = options::option(group, field);
        if group.by_place.contains(&field.key) {
            arg = arg.help(told(say!("The same as {place}", place = group.word(field).to_uppercase())));
        } else if field.key == "code" {
            let (what, mark) = (lang::Name(group.entity.what), group.entity.mark);
            arg = arg.help(told(say!("Code of the {what}; by default the next free one: {mark}0001 …", what, mark)));
        }
        command = command.arg(arg);
    }
    if !group.in_file.is_empty() {
        command = command.arg(file_option(group));
    }
    if group.entity.has_own() {
        command = command.arg(options::own());
    }
    command
        .arg(Arg::new(REPLACE).long("replace").action(ArgAction::SetTrue).help(told(say!("Put it in the place of the one with this code"))))
}

/// The option that names a file with the text.
pub fn file_option(group: &Group) -> Arg {
    let arg = Arg::new(FILE).long("file").value_name("FILE").value_parser(value_parser!(PathBuf)).conflicts_with(group.in_file);
    arg.help(told(say!("Read the text from this file; - is standard input")))
}

/// What was typed for a field, or stands in the file.
///
/// # Errors
/// A file that cannot be read.
pub fn stated(group: &Group, field: &Field, typed: &ArgMatches) -> Result<Option<String>> {
    match typed.try_get_one::<PathBuf>(FILE) {
        Ok(Some(path)) if field.key == group.in_file => Ok(Some(text_file::read(path)?)),
        _ => Ok(options::stated(typed, field).cloned()),
    }
}

/// Adds the record.
///
/// # Errors
/// A value that cannot be read or is missing, a code that is taken, what is wrong with the record.
pub fn run(group: &Group, typed: &ArgMatches, session: &mut Session) -> Result<Exit> {
    let mut store = session.store()?;
    let mut values = given(group, typed, session, &Reader::new(session, &store)?)?;
    let op = store.operation(session.actor(), &format!("{} add", group.name))?;
    let (table, kind) = (Table(group.entity), Coded(group.entity));
    let code = match table.place("code").and_then(|place| values[place].as_ref()?.text()) {
        Some(code) => code.to_string(),
        None => next_code(&op, group.entity.table, group.entity.mark)?,
    };
    let known = kind.find(&op, &code)?;
    if known.is_some() && !typed.get_flag(REPLACE) {
        return Err(code_taken(group.entity.what, &code).hint(say!("--replace puts this one in its place")).into());
    }
    if let Some(field) = group.entity.field("code") {
        put(group, &mut values, field, Some(Stored::Text(code.clone())));
    }
    settle(group, session, &op, &mut values)?;
    match known {
        Some(id) => table.update(&op, id, &values)?,
        None => drop(table.insert(&op, &values, Origin::default())?),
    }
    let recorded = op.finish(&summary(group, &values))?;
    let what = lang::Name(group.entity.what);
    let done = match known {
        Some(_) => say!("{what} {code} replaced", what, code),
        None => say!("{what} {code} added", what, code),
    };
    // A code that was typed is known.
    match group.entity.mark {
        "" => session.done(done, recorded),
        _ => session.made(&code, done, recorded)?,
    }
    Ok(Exit::Ok)
}

/// What was typed; on a terminal what is needed and missing is asked for, and then what people usually say beside it.
fn given(group: &Group, typed: &ArgMatches, session: &Session, reader: &Reader<'_>) -> Result<Values> {
    let mut values: Values = vec![None; Table(group.entity).width()];
    let mut missing: Vec<&'static Field> = Vec::new();
    for field in group.all() {
        match stated(group, field, typed)? {
            Some(text) => put(group, &mut values, field, reader.value(field, &group.flag(field), &text)?),
            None => missing.push(field),
        }
    }
    let own: Vec<(String, String)> = typed.try_get_many(options::SET).ok().flatten().into_iter().flatten().cloned().collect();
    if let Some(place) = Table(group.entity).place("own") {
        let own: Vec<(String, String)> = own.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        values[place] = own_to_text(&own)?.map(Stored::Text);
    }
    let first = missing.iter().copied().find(|field| is_needed(group, field, typed));
    if let Some(field) = first.filter(|_| !session.interactive()) {
        let flag = group.flag(field);
        return Err(Failure::usage(say!("{flag} is missing", flag)).hint(say!("--help explains every option")).into());
    }
    let today = reader.given.today();
    for field in missing {
        let is_day = field.column == group.entity.dated && !field.needed.is_empty();
        let value = match first {
            Some(_) if field.key != "code" || group.entity.mark.is_empty() => {
                let usual = is_day.then(|| today.to_string());
                ask(group, session, reader, field, is_needed(group, field, typed), usual.as_deref())?
            }
            _ => None,
        };
        put(group, &mut values, field, value.or(is_day.then(|| Stored::Int(today.0.into()))));
    }
    Ok(values)
}

/// Whether a record cannot be without a field: a day is today unless it is said, a customer can be known by the order, and what has
/// a name goes by it.
fn is_needed(group: &Group, field: &Field, typed: &ArgMatches) -> bool {
    match field.key {
        "code" => group.entity.mark.is_empty(),
        "customer" | "order" if group.entity.owner == Owner::OrderOrCustomer => false,
        "customer" if group.entity.owner == Owner::Customer => {
            group.entity.field("order").is_none_or(|order| options::stated(typed, order).is_none())
        }
        key if group.by_place.contains(&key) && !group.entity.mark.is_empty() => true,
        _ => !field.needed.is_empty() && field.column != group.entity.dated,
    }
}

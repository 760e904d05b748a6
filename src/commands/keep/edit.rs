//! Other values for fields of a record.

use anyhow::Result;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::add::{FILE, file_option, stated};
use super::ask::ask;
use super::fields::in_words;
use super::options::told;
use super::settle::{put, settle, summary};
use super::typed::Reader;
use super::{Group, options};
use crate::base::error::{Exit, Failure, unknown};
use crate::commands::Session;
use crate::entity::record::{Stored, Values};
use crate::entity::{Field, What};
use crate::lang::{self, say};
use crate::store::Store;
use crate::store::records::codes::Coded;
use crate::store::records::customers::{code_taken, own_from_text, own_to_text};
use crate::store::records::plain::Table;

/// What there is to know before something is changed.
pub const NOTES: &str = "Only the fields that are named change; 'crmkit ops' lists the changes.";

/// Describes the command.
pub fn options(group: &Group, command: Command) -> Command {
    let mut command = options::code(group, command).args(group.all().map(|field| match field.key {
        "code" => options::option(group, field).help(told(say!("Another code, by which it is known from now on"))),
        _ => options::option(group, field),
    }));
    if !group.in_file.is_empty() {
        command = command.arg(file_option(group));
    }
    if group.entity.has_own() {
        command = command.arg(options::own());
    }
    let clear = Arg::new(options::CLEAR).long("clear").value_name("FIELD").action(ArgAction::Append);
    command.arg(clear.help(told(say!("Clear this field; may be given several times"))))
}

/// Changes the record.
///
/// # Errors
/// When there is no such record, a value cannot be read, or what becomes of the record is not sound.
pub fn run(group: &Group, typed: &ArgMatches, session: &mut Session) -> Result<Exit> {
    let mut store = session.store()?;
    let (table, kind) = (Table(group.entity), Coded(group.entity));
    let (id, _) = kind.record(store.conn(), options::record(typed))?;
    let before = table.get(store.conn(), id)?;
    let mut values = changed(group, typed, session, &store, before.clone())?;
    let op = store.operation(session.actor(), &format!("{} edit", group.name))?;
    settle(group, session, &op, &mut values)?;
    let code = table.place("code").and_then(|place| values[place].as_ref()?.text()).unwrap_or_default().to_string();
    if kind.find(&op, &code)?.is_some_and(|other| other != id) {
        return Err(code_taken(group.entity.what, &code).into());
    }
    // What an amount was before it was converted is not known of another one.
    if let Some(original) = table.place("original")
        && group.entity.stored().zip(values.iter().zip(&before)).any(|(f, (now, then))| matches!(f.what, What::Amount) && now != then)
    {
        values[original] = None;
    }
    // A record that says the same already is left alone, so that the operation has changed nothing.
    if values != before {
        table.update(&op, id, &values)?;
    }
    let recorded = op.finish(&summary(group, &values))?;
    session.done(say!("{what} {code} changed", what = lang::Name(group.entity.what), code), recorded);
    Ok(Exit::Ok)
}

/// The values with what was typed; on a terminal, where nothing was, each is asked for and may stay as it is.
fn changed(group: &Group, typed: &ArgMatches, session: &Session, store: &Store, mut values: Values) -> Result<Values> {
    let reader = Reader::new(session, store)?;
    if !group.all().any(|f| options::stated(typed, f).is_some())
        && ![FILE, options::SET, options::CLEAR].iter().any(|id| typed.try_contains_id(id).unwrap_or(false))
    {
        if !session.interactive() {
            let failure = Failure::usage(say!("it is not said what is to change"));
            return Err(failure.hint(say!("name a field, such as --{field}; --help lists them", field = first(group))).into());
        }
        for field in group.entered() {
            let now = Table(group.entity).place(field.column).and_then(|place| values[place].as_ref());
            let now = now.map(|value| in_words(store.conn(), reader.given.exponent(), field, value)).transpose()?;
            if let Some(value) = ask(group, session, &reader, field, false, now.as_deref())? {
                put(group, &mut values, field, Some(value));
            }
        }
        return Ok(values);
    }
    for name in typed.get_many::<String>(options::CLEAR).into_iter().flatten() {
        clear(group, &mut values, name)?;
    }
    for field in group.all() {
        if let Some(text) = stated(group, field, typed)? {
            let flag = format!("--{}", group.word(field));
            put(group, &mut values, field, reader.value(field, &flag, &text)?);
        }
    }
    let own: Vec<&(String, String)> = typed.try_get_many(options::SET).ok().flatten().into_iter().flatten().collect();
    own.into_iter().try_for_each(|(name, value)| set_own(group, &mut values, name, value))?;
    Ok(values)
}

/// The option of a field for an example.
fn first(group: &Group) -> String {
    group.entered().next().map(|field| group.word(field)).unwrap_or_default()
}

/// Clears a field: by the word of its option, by its key, or by the name of one's own.
fn clear(group: &Group, values: &mut Values, name: &str) -> Result<()> {
    let wanted = name.trim().to_lowercase().replace('_', "-");
    let named = |field: &&Field| [group.word(field), field.key.replace('_', "-")].contains(&wanted);
    if let Some(field) = group.entered().find(named) {
        put(group, values, field, None);
        return Ok(());
    }
    let own = own(group, values)?;
    if !own.iter().any(|(known, _)| known == name) {
        let words: Vec<String> = group.entered().map(|field| group.word(field)).chain(own.into_iter().map(|(known, _)| known)).collect();
        return Err(unknown("field", name, &words.iter().map(String::as_str).collect::<Vec<_>>()).into());
    }
    set_own(group, values, name, "")
}

/// The fields of a record that are the shop's own.
fn own(group: &Group, values: &Values) -> Result<Vec<(String, String)>> {
    let text = group.entity.stored().zip(values).find(|(f, _)| matches!(f.what, What::Own)).and_then(|(_, v)| v.as_ref()?.text());
    own_from_text(text.map(str::to_string))
}

/// Sets one of them; a blank value clears it.
fn set_own(group: &Group, values: &mut Values, name: &str, value: &str) -> Result<()> {
    let mut own = own(group, values)?;
    match (own.iter().position(|(known, _)| known == name), value) {
        (Some(at), "") => drop(own.remove(at)),
        (Some(at), value) => own[at].1 = value.to_string(),
        (None, "") => {}
        (None, value) => own.push((name.to_string(), value.to_string())),
    }
    if let Some(field) = group.entity.stored().find(|f| matches!(f.what, What::Own)) {
        put(group, values, field, own_to_text(&own)?.map(Stored::Text));
    }
    Ok(())
}

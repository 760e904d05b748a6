//! The records of a kind, narrowed by words, links, days and text.

use anyhow::Result;
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};

use super::options::told;
use super::typed::Reader;
use super::{Group, options};
use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::commands::sql::Where;
use crate::entity::{Field, What};
use crate::lang::{self, say};
use crate::page::{Page, Table};
use crate::store::read::export::titled;
use crate::store::read::listing::{self, Narrowed};

const SEARCH: &str = "search";
const LIMIT: &str = "limit";
const FROM: &str = "from_day";
const TO: &str = "to_day";

/// The fields by which a list can be narrowed.
fn narrowing(group: &Group) -> impl Iterator<Item = &'static Field> {
    let by = group.narrowed_by;
    group.entered().filter(move |f| matches!(f.what, What::Link(_) | What::Word(_)) || by.contains(&f.key))
}

/// Describes the command.
pub fn options(group: &Group, command: Command) -> Command {
    let kind = lang::Name(group.entity.kind);
    let text = |id: &'static str, name: &'static str| Arg::new(id).long(name).value_name("TEXT");
    let mut command = command.args(narrowing(group).map(|field| {
        let arg = options::option(group, field);
        arg.help(told(say!("Only {kind} with this {field}", kind, field = lang::Name(&group.word(field).replace('-', " ")))))
    }));
    if !group.entity.dated.is_empty() {
        let day = |id, name, help| text(id, name).value_name("DATE").help(told(help));
        command = command.arg(day(FROM, "from", say!("Only {kind} of this day or later", kind)));
        command = command.arg(day(TO, "to", say!("Only {kind} of this day or earlier", kind)));
    }
    let search = text(SEARCH, "search").help(told(say!("Only {kind} whose words contain this", kind)));
    let limit = Arg::new(LIMIT).long("limit").value_name("N").value_parser(value_parser!(usize));
    let limit = limit.help(told(say!("List at most this many; by default 50 in a text, else all")));
    // The condition brings the first line of its own description; that of the list goes last.
    Where::augment_args(command.arg(search)).arg(limit).about(None).long_about(None)
}

/// Lists the records: the latest first, or by code where they have no day.
///
/// # Errors
/// When the store cannot be read, or a condition names what is not there.
pub fn run(group: &Group, typed: &ArgMatches, session: &mut Session) -> Result<Exit> {
    let entity = group.entity;
    let mut store = session.store_read()?;
    let picked = Where::from_arg_matches(typed)?.picked(session, &mut store, entity.view)?;
    let reader = Reader::new(session, &store)?;
    let edge = |id, flag, ends| {
        let stated = typed.try_get_one::<String>(id).ok().flatten();
        stated.map(|text| reader.given.edge(flag, text, ends)).transpose()
    };
    let (from, to) = (edge(FROM, "--from", false)?, edge(TO, "--to", true)?);
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        return Err(Failure::usage(say!("--from {from} lies after --to {to}", from, to)).into());
    }
    let mut equal = Vec::new();
    for field in narrowing(group) {
        if let Some(text) = options::stated(typed, field) {
            equal.extend(reader.value(field, &format!("--{}", group.word(field)), text)?.map(|value| (field, value)));
        }
    }
    let snapshot = session.snapshot(&store)?;
    let limit = session.limit(typed.get_one(LIMIT).copied(), 50);
    let search = typed.get_one::<String>(SEARCH).map(String::as_str);
    let is_narrowed = picked.is_some() || from.is_some() || to.is_some() || search.is_some() || !equal.is_empty();
    let narrowed = Narrowed { until: snapshot.as_of, from, to, search, equal, picked, limit };
    let (rows, total) = listing::list(snapshot.conn(), entity, &narrowed)?;
    let title = say!("{title}", title = lang::Name(&titled(entity.kind)));
    let mut table = Table::new(entity.kind, title.clone());
    table.columns = listing::columns(entity, snapshot.exponent());
    for column in &mut table.columns {
        if let Some(field) = group.entity.field(&column.key) {
            column.title = say!("{title}", title = lang::Name(&group.title(field)));
        }
    }
    let shown = rows.len();
    rows.into_iter().for_each(|row| table.push(row));
    if shown < total {
        table.note(say!("{found} more; --limit {total} lists them all", found = total - shown, total));
    }
    if total == 0 && !is_narrowed {
        let way = group.adds.first().copied().unwrap_or_default();
        table.note(say!("There are no {kind} yet: {way}", kind = lang::Name(entity.kind), way));
    }
    let mut page = Page::new(entity.kind, title);
    if !entity.dated.is_empty() {
        page.as_of = Some(snapshot.as_of);
    }
    page.table(table);
    session.show(&[page])?;
    Ok(Exit::Ok)
}

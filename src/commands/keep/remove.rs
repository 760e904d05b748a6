//! A record goes, unless others name it.

use anyhow::Result;
use clap::ArgMatches;

use super::settle::summary;
use super::{Group, options};
use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::lang::{self, say};
use crate::store::records::codes::Coded;
use crate::store::records::holders::holders;
use crate::store::records::plain::Table;

/// Removes the record. It asks nothing, for it can be taken back.
///
/// # Errors
/// When there is no such record, or others name it.
pub fn run(group: &Group, typed: &ArgMatches, session: &mut Session) -> Result<Exit> {
    let mut store = session.store()?;
    let op = store.operation(session.actor(), &format!("{} remove", group.name))?;
    let (table, what) = (Table(group.entity), lang::Name(group.entity.what));
    let (id, code) = Coded(group.entity).record(&op, options::record(typed))?;
    if let Some((kind, count)) = holders(&op, group.entity.table, id)?.first() {
        let failure = Failure::new(say!("{what} {code} stays: {count} {kind} name it", what, code, count, kind));
        return Err(failure.hint(say!("'crmkit {name} edit {code}' corrects it", name = group.name, code)).into());
    }
    let values = table.get(&op, id)?;
    table.remove(&op, id)?;
    let recorded = op.finish(&summary(group, &values))?;
    session.done(say!("{what} {code} removed", what, code), recorded);
    Ok(Exit::Ok)
}

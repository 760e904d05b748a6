//! One record with all that is known of it.

use anyhow::Result;
use clap::ArgMatches;

use super::fields::known;
use super::{Group, options};
use crate::base::error::Exit;
use crate::commands::Session;
use crate::entity::record::Stored;
use crate::lang::{self, Message, say};
use crate::page::{Page, Table};
use crate::store::read::export::titled;
use crate::store::read::persons;
use crate::store::records::codes::Coded;
use crate::store::records::plain;

/// Shows the record.
///
/// # Errors
/// When there is no such record.
pub fn run(group: &Group, typed: &ArgMatches, session: &mut Session) -> Result<Exit> {
    let store = session.store_read()?;
    let table = plain::Table(group.entity);
    let (id, code) = Coded(group.entity).record(store.conn(), options::record(typed))?;
    let values = table.get(store.conn(), id)?;
    let mut rows = known(group, store.conn(), session.given(&store)?.exponent(), &values)?;
    let value = |column: &str| table.place(column).and_then(|place| values[place].as_ref());
    if let Some(customer) = value("customer").and_then(Stored::int) {
        rows.push(("name".to_string(), persons::label(store.conn(), customer)?.1.into()));
    }
    let heading = say!("{what} {code}", what = lang::Name(&titled(group.entity.what)), code);
    let title = value(group.entity.tells).and_then(Stored::text).map_or_else(|| heading.clone(), Message::verbatim);
    let mut page = Page::new(group.name, heading);
    page.table(Table::fields(group.name, title, rows));
    session.show(&[page])?;
    Ok(Exit::Ok)
}

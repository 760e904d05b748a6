//! Fields as people see them: their questions, and their values.

use anyhow::Result;
use rusqlite::Connection;

use super::Group;
use crate::entity::record::{Stored, Values};
use crate::entity::{Field, What};
use crate::lang::{self, Message, say};
use crate::page::{Cell, Kind};
use crate::store::ledger::told::Told;
use crate::store::read::export::column;
use crate::store::records::customers::own_from_text;

/// The title of a field, with what it is where that says more.
pub fn question(group: &Group, field: &Field) -> Message {
    let title = group.title(field);
    match field.about {
        "" => say!("{title}", title = lang::Name(&title)),
        about => say!("{title} ({about})", title = lang::Name(&title), about = lang::Within(about)),
    }
}

/// A value in words.
///
/// # Errors
/// When the store cannot be read.
pub fn in_words(conn: &Connection, exponent: u8, field: &Field, value: &Stored) -> Result<String> {
    Told { conn, exponent, audit: false }.stored(field, value)
}

/// What is known of a record but its code: each field by its key with its value, those of one's own under their own names.
///
/// # Errors
/// When the store cannot be read.
pub fn known(group: &Group, conn: &Connection, exponent: u8, values: &Values) -> Result<Vec<(String, Cell)>> {
    let mut rows = Vec::new();
    for (field, value) in group.entity.stored().zip(values) {
        let Some(value) = value else { continue };
        match (field.what, column(field, exponent).kind, value) {
            (What::Own, ..) => {
                let own = own_from_text(value.text().map(str::to_string))?;
                rows.extend(own.into_iter().map(|(name, value)| (name, value.into())));
            }
            (What::Derived, ..) => {}
            _ if field.key == "code" => {}
            (_, Kind::Text, _) => rows.push((field.key.to_string(), in_words(conn, exponent, field, value)?.into())),
            (_, kind, Stored::Int(n)) => rows.push((field.key.to_string(), Cell::As(kind, Box::new(Cell::Int(*n))))),
            (_, _, Stored::Text(words)) => rows.push((field.key.to_string(), words.clone().into())),
        }
    }
    Ok(rows)
}

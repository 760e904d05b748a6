//! What a person is known by, and where else in the store it stands.

use std::collections::BTreeSet;

use anyhow::Result;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use super::rows::{fates, of_persons};
use crate::entity::field::Fate;
use crate::store::ledger::audit::{Image, image, now};
use crate::store::ledger::journal::{FACTS, columns};

/// A place outside a person's own rows where a text names the person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mention {
    /// The table.
    pub table: String,
    /// The code of the record, or its key where it has none.
    pub record: String,
}

/// The columns by which a person is known.
const NAMES: &[&str] = &["code", "name", "email", "email_key", "phone", "phone_key", "handles", "address", "key", "written"];

/// Every state the person's own row, aliases and contacts are in or were in.
pub(super) fn states(conn: &Connection) -> Result<Vec<Image>> {
    let whose = "tbl IN ('customer', 'customer_alias', 'contact')";
    let mut rows = conn.prepare(&format!("SELECT tbl, row FROM person_row WHERE {whose}"))?;
    let rows: Vec<(String, i64)> = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut states = rows.iter().map(|(table, row)| now(conn, table, *row)).collect::<Result<Vec<_>>>()?;
    let mut images = conn.prepare(&format!("SELECT before FROM change WHERE {whose} AND id IN (SELECT id FROM person_change)"))?;
    for text in images.query_map([], |r| r.get::<_, String>(0))? {
        states.push(image(&text?)?);
    }
    Ok(states)
}

/// Gives SQL the function `names_person(text)`: whether a text holds something the person is known by.
///
/// # Errors
/// When SQLite cannot take the function.
pub(super) fn sql_function(conn: &Connection, states: &[Image]) -> Result<()> {
    let mut names = BTreeSet::new();
    for state in states {
        for text in NAMES.iter().filter_map(|n| state.get(*n)?.as_str()) {
            // Handles are a list; a handle without its network names the person, too.
            let parts = text.split(';').chain(text.split(';').filter_map(|p| p.split_once(':').map(|(_, handle)| handle)));
            names.extend(parts.map(|part| part.trim().to_lowercase()).filter(|part| part.chars().count() > 1));
        }
    }
    // An earlier erasure leaves what says nothing of anybody.
    names.retain(|n| n != super::rows::ERASED);
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("names_person", 1, flags, move |c| {
        let Ok(text) = c.get_raw(0).as_str() else { return Ok(false) };
        let text = text.to_lowercase();
        Ok(names.iter().any(|name| names_in(&text, name)))
    })?;
    Ok(())
}

/// Whether a text holds a name, both in small letters; a name of Latin letters or digits as a word of its own.
fn names_in(text: &str, name: &str) -> bool {
    let word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
        !(word(before) && word(name.chars().next()) || word(after) && word(name.chars().next_back()))
    })
}

/// Texts of other rows that name the person, `limit` of them, and how many there are.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn mentions(conn: &Connection, limit: usize) -> Result<(Vec<Mention>, usize)> {
    let (mut found, mut count) = (Vec::new(), 0);
    for table in FACTS {
        let mut texts = text_columns(conn, table)?;
        if let Some(owned) = of_persons().find(|e| e.table == *table) {
            texts.retain(|text| fates(owned).any(|fate| fate == (text.as_str(), Fate::Drop)) || text == "name");
        }
        if texts.is_empty() {
            continue;
        }
        let code = if columns(conn, table)?.iter().any(|c| c == "code") { "code" } else { "id" };
        let named: Vec<String> = texts.iter().map(|t| format!("({t} IS NOT NULL AND names_person({t}))")).collect();
        let sql = format!(
            "SELECT CAST({code} AS TEXT) FROM {table}
             WHERE id NOT IN (SELECT row FROM person_row WHERE tbl = '{table}') AND ({})",
            named.join(" OR ")
        );
        note(conn, &sql, table, limit, &mut found, &mut count)?;
    }
    let log = "SELECT tbl || ' ' || row FROM change WHERE before <> '' AND names_person(before)";
    note(conn, log, "earlier values of", limit, &mut found, &mut count)?;
    Ok((found, count))
}

fn note(conn: &Connection, sql: &str, table: &str, limit: usize, found: &mut Vec<Mention>, count: &mut usize) -> Result<()> {
    let mut query = conn.prepare(sql)?;
    for record in query.query_map([], |r| r.get::<_, String>(0))? {
        let record = record?;
        *count += 1;
        if found.len() < limit {
            found.push(Mention { table: table.to_string(), record });
        }
    }
    Ok(())
}

fn text_columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT'")?;
    let names = query.query_map([table], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_a_word() {
        for (text, name, found) in [
            ("crmkit customer edit k01 --city bonn", "k01", true),
            ("crmkit customer edit k011", "k01", false),
            ("call ann, please", "ann", true),
            ("an annual fee", "ann", false),
            ("王芳芳来了", "王芳", true),
            ("mail ann@shop.example!", "ann@shop.example", true),
            ("", "ann", false),
        ] {
            assert_eq!(names_in(text, name), found, "{text} {name}");
        }
    }
}

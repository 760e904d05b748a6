//! The records of a kind as lists show them: the columns of its export, narrowed, the latest first.

use std::collections::HashSet;

use anyhow::Result;
use rusqlite::{Connection, Statement, ToSql};

use super::export::{cell, column};
use super::shown;
use crate::base::dates::Day;
use crate::entity::record::Stored;
use crate::entity::{Entity, Field, What};
use crate::page::{Cell, Column, Kind};

/// Which records a list shows; what is not stated lets all pass.
pub struct Narrowed<'a> {
    /// Those of this day or earlier.
    pub until: Day,
    /// Those of this day or later.
    pub from: Option<Day>,
    /// Those of this day or earlier, once more.
    pub to: Option<Day>,
    /// Those whose words contain this.
    pub search: Option<&'a str>,
    /// Those with these values; words are equal in any case.
    pub equal: Vec<(&'static Field, Stored)>,
    /// Those with one of these codes.
    pub picked: Option<HashSet<String>>,
    /// So many at most.
    pub limit: Option<usize>,
}

/// The columns of a list; amounts have `exponent` decimals.
pub fn columns(entity: &'static Entity, exponent: u8) -> Vec<Column> {
    let name = shown::names_customer(entity).then(|| Column::new("name", "Name", Kind::Text));
    shown::in_list(entity).map(|f| column(f, exponent)).chain(name).collect()
}

/// The records that pass, and how many there are beyond the limit, too.
///
/// # Errors
/// When the store cannot be read.
pub fn list(conn: &Connection, entity: &'static Entity, wanted: &Narrowed<'_>) -> Result<(Vec<Vec<Cell>>, usize)> {
    let mut conditions: Vec<String> = Vec::new();
    let mut values: Vec<(String, &dyn ToSql)> = vec![(":until".to_string(), &wanted.until.0)];
    for (name, sign, day) in [(":from", ">=", &wanted.from), (":to", "<=", &wanted.to)] {
        if let Some(day) = day {
            conditions.push(format!("t.{} {sign} {name}", entity.dated));
            values.push((name.to_string(), &day.0));
        }
    }
    if let Some(text) = &wanted.search {
        let words = entity.stored().filter(|f| f.holds_words() && !matches!(f.what, What::Derived | What::Own));
        let columns: Vec<String> = words.map(|f| format!("t.{}", f.column)).collect();
        conditions.push(format!("instr(lower(concat_ws(char(10), {})), lower(:search)) > 0", columns.join(", ")));
        values.push((":search".to_string(), text));
    }
    for (at, (field, value)) in wanted.equal.iter().enumerate() {
        let name = format!(":is{at}");
        conditions.push([&shown::owned(entity, field), " = ", &name, " COLLATE NOCASE"].concat());
        values.push((name, value));
    }
    let values: Vec<(&str, &dyn ToSql)> = values.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let (all, counted) = shown::listed(entity, &conditions);
    let most = wanted.limit.unwrap_or(usize::MAX);
    match &wanted.picked {
        // The picked are counted here.
        Some(picked) => {
            let is_picked = |row: &[Cell]| matches!(row.first(), Some(Cell::Text(code)) if picked.contains(code));
            let rows: Vec<Vec<Cell>> = read(&mut conn.prepare(&all)?, &values)?.into_iter().filter(|row| is_picked(row)).collect();
            let total = rows.len();
            Ok((rows.into_iter().take(most).collect(), total))
        }
        None => {
            let total: i64 = conn.prepare(&counted)?.query_one(&values[..], |r| r.get(0))?;
            let limited = wanted.limit.map_or(all.clone(), |limit| format!("{all} LIMIT {limit}"));
            Ok((read(&mut conn.prepare(&limited)?, &values)?, usize::try_from(total)?))
        }
    }
}

fn read(query: &mut Statement<'_>, values: &[(&str, &dyn ToSql)]) -> Result<Vec<Vec<Cell>>> {
    let width = query.column_count();
    let mut rows = query.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((0..width).map(|i| cell(row.get_ref(i)?)).collect::<Result<_>>()?);
    }
    Ok(found)
}

//! Facts as rows of flat columns, streamed, as exports write them and the importer reads them.

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, named_params};

use super::shown;
use crate::base::dates::Day;
use crate::entity::{Entity, Field, What};
use crate::page::{Cell, Column, Kind};

/// The facts of a kind.
#[derive(Clone, Copy)]
pub struct Facts(pub &'static Entity);

impl Facts {
    /// The columns every row has, before the own fields; amounts have `exponent` decimals.
    pub fn columns(self, exponent: u8) -> Vec<Column> {
        shown::exported(self.0).map(|f| column(f, exponent)).collect()
    }

    /// Names of the own fields that any of the facts has, in the order in which they first came up.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn own_fields(self, conn: &Connection) -> Result<Vec<String>> {
        if !self.0.has_own() {
            return Ok(Vec::new());
        }
        let table = self.0.table;
        // With one min() SQLite takes f.id from the row that has it.
        let mut query = conn.prepare(&format!(
            "SELECT f.key, min(t.id), f.id FROM {table} t, json_each(t.own) f WHERE t.own IS NOT NULL GROUP BY f.key ORDER BY 2, 3"
        ))?;
        let names = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
        Ok(names)
    }

    /// Streams one row after the other: a cell for each of the columns, then one for each of `own`.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn stream(
        self,
        conn: &Connection,
        until: Option<Day>,
        own: &[String],
        mut each: impl FnMut(Vec<Cell>) -> Result<()>,
    ) -> Result<()> {
        let width = shown::exported(self.0).count();
        let mut query = conn.prepare(&shown::export(self.0))?;
        let mut rows = query.query(named_params! { ":until": until.map_or(i32::MAX, |d| d.0) })?;
        while let Some(row) = rows.next()? {
            let mut cells = Vec::with_capacity(width + own.len());
            for i in 0..width {
                cells.push(cell(row.get_ref(i)?)?);
            }
            if !own.is_empty() {
                let known = crate::store::records::customers::own_from_text(row.get(width)?)?;
                let value = |name: &String| known.iter().find(|(k, _)| k == name).map(|(_, v)| v.as_str());
                cells.extend(own.iter().map(|name| Cell::from(value(name))));
            }
            each(cells)?;
        }
        Ok(())
    }
}

/// The column of a field; amounts have `exponent` decimals.
pub(crate) fn column(field: &Field, exponent: u8) -> Column {
    let kind = match field.what {
        What::Day | What::When => Kind::Date,
        What::Amount => Kind::Money(exponent),
        What::Quantity => Kind::Number(3),
        What::Number => Kind::Number(6),
        What::Whole | What::Between(..) | What::Signed | What::Flag => Kind::Count,
        _ => Kind::Text,
    };
    Column::new(field.key, titled(field.key), kind)
}

/// A value of the store as a cell.
///
/// # Errors
/// When it is no UTF-8.
pub(crate) fn cell(value: ValueRef<'_>) -> Result<Cell> {
    Ok(match value {
        ValueRef::Integer(n) => Cell::Int(n),
        ValueRef::Real(x) => Cell::Real(x),
        ValueRef::Text(t) => Cell::text(std::str::from_utf8(t)?),
        ValueRef::Null | ValueRef::Blob(_) => Cell::Empty,
    })
}

/// A key as a title: `unit_price` → "Unit price".
pub fn titled(key: &str) -> String {
    let words = key.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity;

    #[test]
    fn every_query_gives_its_columns() {
        let dir = tempfile::tempdir().expect("a folder");
        let store = crate::store::Store::create(&dir.path().join("s.db")).expect("a store");
        for facts in entity::kinds().map(Facts) {
            let query = store.conn().prepare(&shown::export(facts.0)).expect("a query");
            assert_eq!(query.column_count(), facts.columns(2).len() + 1, "{}", facts.0.kind);
            assert_eq!(facts.own_fields(store.conn()).expect("read"), Vec::<String>::new());
        }
    }
}

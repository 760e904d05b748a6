//! Facts as rows of flat columns, streamed, as exports write them and the importer reads them.

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, named_params};

use super::shown;
use crate::base::dates::Day;
use crate::entity::order::{ORDER_LINE, SALES_ORDER};
use crate::entity::{Entity, Field, What};
use crate::page::{Cell, Column, Kind};

/// The facts of a kind.
#[derive(Clone, Copy)]
pub struct Facts {
    /// The kind.
    entity: &'static Entity,
    /// Whether records with parts have a row for each of them.
    parts: bool,
}

impl Facts {
    /// All that is known of them: an order has a row for each of its lines.
    pub fn whole(entity: &'static Entity) -> Facts {
        Facts { entity, parts: true }
    }

    /// A row for each record: of an order its lines are left out.
    pub fn records(entity: &'static Entity) -> Facts {
        Facts { entity, parts: entity.kind != SALES_ORDER.kind }
    }

    /// Whether anything is left out of the rows: lines of orders.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn leave_out(self, conn: &Connection) -> Result<bool> {
        Ok(!self.parts && conn.query_row("SELECT EXISTS (SELECT 1 FROM order_line)", [], |r| r.get(0))?)
    }

    /// The columns every row has, before the own fields; amounts have `exponent` decimals.
    pub fn columns(self, exponent: u8) -> Vec<Column> {
        shown::exported(self.entity, self.parts).map(|f| column(f, exponent)).collect()
    }

    /// Names of the own fields that any of the facts has, in the order in which they first came up.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn own_fields(self, conn: &Connection) -> Result<Vec<String>> {
        if !self.entity.has_own() {
            return Ok(Vec::new());
        }
        let mut names = own_of(conn, self.entity.table)?;
        if self.parts && self.entity.kind == SALES_ORDER.kind {
            let of_lines = own_of(conn, ORDER_LINE.table)?;
            let new: Vec<String> = of_lines.into_iter().filter(|name| !names.contains(name)).collect();
            names.extend(new);
        }
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
        let width = shown::exported(self.entity, self.parts).count();
        let mut query = conn.prepare(&shown::export(self.entity, self.parts))?;
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

/// Names of the own fields that any row of a table has.
fn own_of(conn: &Connection, table: &str) -> Result<Vec<String>> {
    // With one min() SQLite takes f.id from the row that has it.
    let mut query = conn.prepare(&format!(
        "SELECT f.key, min(t.id), f.id FROM {table} t, json_each(t.own) f WHERE t.own IS NOT NULL GROUP BY f.key ORDER BY 2, 3"
    ))?;
    let names = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
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
        for facts in entity::kinds().map(Facts::whole).chain(entity::kinds().map(Facts::records)) {
            let query = store.conn().prepare(&shown::export(facts.entity, facts.parts)).expect("a query");
            assert_eq!(query.column_count(), facts.columns(2).len() + 1, "{}", facts.entity.kind);
            assert_eq!(facts.own_fields(store.conn()).expect("read"), Vec::<String>::new());
        }
    }
}

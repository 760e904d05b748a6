//! Facts whose rows are plain columns: stored, found and compared by a fixed list of columns.

use anyhow::Result;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter};

use super::customers::Origin;
use crate::entity::Entity;
use crate::entity::record::{Stored, Values};
use crate::store::ledger::operation::Operation;
use crate::store::load::binder::Bound;
use crate::store::load::inserter::insert_row;

impl<'v> From<&'v Stored> for Bound<'v> {
    fn from(value: &'v Stored) -> Bound<'v> {
        match value {
            Stored::Int(n) => Bound::Int(*n),
            Stored::Text(words) => Bound::Text(words),
        }
    }
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Stored::Int(n) => n.to_sql(),
            Stored::Text(t) => t.to_sql(),
        }
    }
}

/// The table of a kind of facts.
#[derive(Clone, Copy)]
pub struct Table(pub &'static Entity);

impl Table {
    /// Its columns but the key and the origin, in the order of the declaration.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.stored().map(|f| f.column)
    }

    /// The column at a place among the values.
    pub fn column(&self, place: usize) -> &'static str {
        self.columns().nth(place).unwrap_or_default()
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns().count()
    }

    fn listed(&self) -> String {
        self.columns().collect::<Vec<_>>().join(", ")
    }

    /// Stores a new row and returns its key.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn insert(&self, op: &Operation, values: &[Option<Stored>], origin: Origin) -> Result<i64> {
        let id = op.next_key(self.0.table)?;
        let places: Vec<String> = (5..5 + self.width()).map(|n| format!("?{n}")).collect();
        let sql = format!(
            "INSERT INTO {} (id, operation, file, line, {}) VALUES (?1, ?2, ?3, ?4, {})",
            self.0.table,
            self.listed(),
            places.join(", ")
        );
        let head = [Some(Bound::Int(op.id)), origin.file.map(Bound::Int), origin.line.map(Bound::Int)];
        let values: Vec<Option<Bound>> = head.into_iter().chain(values.iter().map(|value| value.as_ref().map(Bound::from))).collect();
        insert_row(op, self.0.table, &sql, id, &values)?;
        Ok(id)
    }

    /// Replaces every value of the row with key `id`.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn update(&self, op: &Operation, id: i64, values: &[Option<Stored>]) -> Result<()> {
        let sets: Vec<String> = (2..).zip(self.columns()).map(|(n, c)| format!("{c} = ?{n}")).collect();
        let sql = format!("UPDATE {} SET {} WHERE id = ?1", self.0.table, sets.join(", "));
        op.change(self.0.table, &sql)?.execute(params_from_iter([Some(Stored::Int(id))].iter().chain(values)))?;
        Ok(())
    }

    /// Deletes the row with key `id`.
    ///
    /// # Errors
    /// When the store cannot be written, or another row refers to it.
    pub fn remove(&self, op: &Operation, id: i64) -> Result<()> {
        op.change(self.0.table, &format!("DELETE FROM {} WHERE id = ?1", self.0.table))?.execute([id])?;
        Ok(())
    }

    /// The values of the row with key `id`.
    ///
    /// # Errors
    /// When there is none, or the store cannot be read.
    pub fn get(&self, conn: &Connection, id: i64) -> Result<Values> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", self.listed(), self.0.table);
        let width = self.width();
        Ok(conn.prepare_cached(&sql)?.query_one([id], |r| (0..width).map(|i| stored(r.get_ref(i)?)).collect())?)
    }

    /// Key of the row in which each of the columns `by` has the given value; the first one where there are several.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, conn: &Connection, by: &[&str], values: &[&Option<Stored>]) -> Result<Option<i64>> {
        let tests: Vec<String> = (1..).zip(by).map(|(n, c)| format!("{c} IS ?{n}")).collect();
        let sql = format!("SELECT id FROM {} WHERE {} ORDER BY id LIMIT 1", self.0.table, tests.join(" AND "));
        Ok(conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |r| r.get(0)).optional()?)
    }

    /// Place of a column among the values.
    pub fn place(&self, column: &str) -> Option<usize> {
        self.columns().position(|c| c == column)
    }
}

fn stored(value: ValueRef<'_>) -> rusqlite::Result<Option<Stored>> {
    Ok(match value {
        ValueRef::Integer(n) => Some(Stored::Int(n)),
        ValueRef::Text(t) => Some(Stored::Text(String::from_utf8_lossy(t).into_owned())),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => None,
    })
}

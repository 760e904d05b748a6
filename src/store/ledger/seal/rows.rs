//! Rows as operations made them: the bytes of a row, and the digest of all that one operation made in a table.
//!
//! A row as it was made is what the first change of it found, or what is there now.

use anyhow::{Result, anyhow};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::super::journal;
use super::parts::Hash;
use crate::lang::say;
use crate::store::ledger::audit::image;

/// The bytes of a row: of each field that is not empty, from the front, the place of its column and the kind of its value
/// in one byte, then the value. Columns are only ever added behind the others, so that a place stays what it is.
#[derive(Clone, Default, Debug)]
pub(in crate::store) struct RowBytes(Vec<u8>);

/// The kinds of values.
const INT: u8 = 0;
const TEXT: u8 = 1;
const REAL: u8 = 2;
const BLOB: u8 = 3;

impl RowBytes {
    /// Begins a row of this key, the column at place 0. The others follow with rising places.
    pub(in crate::store) fn begin(&mut self, key: i64) {
        self.0.clear();
        self.int(0, key);
    }

    /// A number, seven bits to the byte, small ones first, positive and negative in turn: 0, -1, 1, -2 …
    pub(in crate::store) fn int(&mut self, place: u8, n: i64) {
        self.0.push(place << 2 | INT);
        self.varint(((n << 1) ^ (n >> 63)) as u64);
    }

    /// Words.
    pub(in crate::store) fn text(&mut self, place: u8, words: &[u8]) {
        self.framed(place << 2 | TEXT, words);
    }

    fn value(&mut self, place: u8, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => {}
            ValueRef::Integer(n) => self.int(place, n),
            ValueRef::Text(words) => self.text(place, words),
            ValueRef::Real(x) => self.framed(place << 2 | REAL, &x.to_be_bytes()),
            ValueRef::Blob(bytes) => self.framed(place << 2 | BLOB, bytes),
        }
    }

    fn framed(&mut self, head: u8, bytes: &[u8]) {
        self.0.push(head);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    fn varint(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.0.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.0.push(n as u8);
    }

    /// The bytes.
    pub(in crate::store) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The digest of a row.
pub(super) fn digest(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// The digest of rows of a table in the order of their keys, from the digests of the rows.
pub(super) struct RowsHash(Sha256);

impl RowsHash {
    /// Of rows that were "made" or "left" in a table.
    pub(super) fn new(deed: &str, table: &str) -> RowsHash {
        RowsHash(Sha256::new_with_prefix(format!("crmkit rows {deed} in {table}\n")))
    }

    pub(super) fn add(&mut self, row: &Hash) {
        self.0.update(row);
    }

    pub(super) fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

/// The digest of the rows with keys from `first` to `last` that the operation made. `known` has the digests that stand for rows
/// of which an erasure left nothing else.
pub(super) fn made(
    conn: &Connection,
    table: &str,
    operation: i64,
    (first, last): (i64, i64),
    known: impl Fn(i64) -> Option<Hash>,
) -> Result<Hash> {
    let mut hash = RowsHash::new("made", table);
    each(conn, table, operation, (first, last), |row, bytes| hash.add(&known(row).unwrap_or_else(|| digest(bytes))))?;
    Ok(hash.finish())
}

/// The digest of one row as the operation made it; `None` when it did not make it.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn made_one(conn: &Connection, table: &str, operation: i64, row: i64) -> Result<Option<Hash>> {
    let mut found = None;
    each(conn, table, operation, (row, row), |_, bytes| found = Some(digest(bytes)))?;
    Ok(found)
}

/// Every row with a key from `first` to `last` that the operation made, in the order of the keys.
fn each(conn: &Connection, table: &str, operation: i64, (first, last): (i64, i64), mut each: impl FnMut(i64, &[u8])) -> Result<()> {
    let columns = journal::columns(conn, table)?;
    let mut now = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id BETWEEN ?1 AND ?2 AND operation = ?3 ORDER BY id"))?;
    let mut now = now.query([first, last, operation])?;
    let mut was = conn.prepare_cached(
        "SELECT row, before FROM change
         WHERE tbl = ?1 AND row BETWEEN ?2 AND ?3 AND before <> '' AND before ->> '$.operation' = ?4 ORDER BY row, id",
    )?;
    let mut was = was.query(params![table, first, last, operation])?;
    let mut bytes = RowBytes::default();
    let (mut here, mut found) = (now.next()?, was.next()?);
    loop {
        let key = |row: &Row<'_>| row.get::<_, i64>(0);
        let keys = (here.map(key).transpose()?, found.map(key).transpose()?);
        let (Some(row), is_changed) = (match keys {
            (Some(here), Some(changed)) => (Some(changed.min(here)), changed <= here),
            (here, changed) => (here.or(changed), changed.is_some()),
        }) else {
            return Ok(());
        };
        bytes.begin(row);
        if let Some(changed) = found.filter(|_| is_changed) {
            of_image(&mut bytes, &columns, changed)?;
            // The changes that came after the first one.
            while found.map(key).transpose()? == Some(row) {
                found = was.next()?;
            }
        } else if let Some(here) = here {
            of_row(&mut bytes, columns.len(), here)?;
        }
        if keys.0 == Some(row) {
            here = now.next()?;
        }
        each(row, bytes.bytes());
    }
}

fn of_row(bytes: &mut RowBytes, columns: usize, row: &Row<'_>) -> Result<()> {
    (1..columns).try_for_each(|place| {
        bytes.value(place as u8, row.get_ref(place)?);
        Ok(())
    })
}

fn of_image(bytes: &mut RowBytes, columns: &[String], row: &Row<'_>) -> Result<()> {
    let image = image(row.get_ref(1)?.as_str()?)?;
    for (place, name) in (0u8..).zip(columns).skip(1) {
        match image.get(name) {
            None | Some(Value::Null) => {}
            Some(Value::String(words)) => bytes.text(place, words.as_bytes()),
            Some(other) => bytes.int(place, other.as_i64().ok_or_else(|| anyhow!(say!("{name} is no whole number in the log", name)))?),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::schema;
    use crate::store::ledger::journal::FACTS;

    #[test]
    fn the_places_of_all_columns_fit_into_a_byte_beside_the_kind() {
        let conn = Connection::open_in_memory().expect("opened");
        conn.execute_batch(&schema::sql().expect("a schema")).expect("made");
        for table in FACTS {
            let columns = journal::columns(&conn, table).expect("read").len();
            assert!((3..=64).contains(&columns), "{table} has {columns} columns");
        }
    }

    #[test]
    fn rows_differ_in_their_bytes_as_they_differ_in_their_values() {
        let bytes = |values: &[(u8, ValueRef<'_>)]| {
            let mut row = RowBytes::default();
            row.begin(1);
            values.iter().for_each(|(place, value)| row.value(*place, *value));
            row.bytes().to_vec()
        };
        let text = |words: &'static str| ValueRef::Text(words.as_bytes());
        let rows = [
            bytes(&[]),
            bytes(&[(1, text(""))]),
            bytes(&[(2, text(""))]),
            bytes(&[(1, text("a")), (2, text("b"))]),
            bytes(&[(1, text("ab"))]),
            bytes(&[(1, text("0"))]),
            bytes(&[(1, ValueRef::Integer(0))]),
            bytes(&[(1, ValueRef::Integer(-1))]),
            bytes(&[(1, ValueRef::Integer(1))]),
            bytes(&[(1, ValueRef::Integer(i64::MIN))]),
            bytes(&[(1, ValueRef::Integer(i64::MAX))]),
            bytes(&[(1, ValueRef::Real(0.0))]),
            bytes(&[(1, ValueRef::Blob(b"0"))]),
        ];
        for (at, row) in rows.iter().enumerate() {
            assert_eq!(rows.iter().position(|other| other == row), Some(at));
        }
        assert_eq!(bytes(&[(1, ValueRef::Null)]), rows[0]);
    }
}

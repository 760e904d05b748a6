//! The seals of operations: a chain of hashes that shows when the log, or what it tells of, was altered afterwards.
//!
//! The seal of an operation is a SHA-256 hash over
//! - the seal of the operation before it;
//! - its row in the log: number, moment, person, command, what it reverses, command line and summary (not `undone_by`,
//!   which is written later and follows from what reversed it);
//! - the files it read, and the keys of the rows it made in each table;
//! - every row it changed or deleted, as that was before;
//! - the rows of each table as it left them, where it touched no more than [`WHOLE`] of them. A large import would take
//!   noticeably longer otherwise: of the rows it made the seal knows the keys only, until they are changed.
//!
//! What an operation left is what the next change of the row found, or what is there now; so the chain also covers the
//! facts as they stand. What a person was erased from is stood for by its digest, which was noted by the erasure and is
//! itself under the seal of that one.
//!
//! A chain shows that nothing was altered between two heads one has noted; whoever can write the whole file can also
//! make a whole new chain. So note the head elsewhere from time to time.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Result, anyhow};
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OptionalExtension, params};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::journal::FACTS;
use super::log::{Image, image};
use super::made;

/// Rows of one table that an operation may have touched for the rows themselves to be under its seal. Reading the rows of a large
/// import again and hashing them was measured at a third of the processor time of the import itself, the hash alone at a sixth.
const WHOLE: i64 = 5_000;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The latest operation and its seal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Head {
    /// Number of the operation.
    pub operation: i64,
    /// Its seal.
    pub hash: Hash,
}

/// The text of a hash in hexadecimal.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|b| format!("{b:02x}")).collect()
}

/// The places of which only the digest is left: (operation, table, row) → digest.
type Redacted = HashMap<(i64, String, i64), Hash>;

/// A hash under construction. Every part is framed, so that no two lists of parts give the same bytes.
struct Parts(Sha256);

impl Parts {
    fn new(what: &str) -> Parts {
        let mut parts = Parts(Sha256::new());
        parts.text(what);
        parts
    }

    fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        self.0.update([kind]);
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(b't', text.as_bytes());
    }

    fn number(&mut self, number: i64) {
        self.bytes(b'n', &number.to_be_bytes());
    }

    fn value(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.bytes(b'0', &[]),
            ValueRef::Integer(n) => self.number(n),
            ValueRef::Real(x) => self.bytes(b'r', &x.to_be_bytes()),
            ValueRef::Text(t) => self.bytes(b't', t),
            ValueRef::Blob(b) => self.bytes(b'b', b),
        }
    }

    fn hash(self) -> Hash {
        self.0.finalize().into()
    }
}

/// Seals an operation whose log row and changes are all written. `tables` got new rows.
///
/// # Errors
/// When the store cannot be written.
pub(super) fn close<'a>(conn: &Connection, operation: i64, tables: impl IntoIterator<Item = &'a str>) -> Result<()> {
    let mut made = Vec::new();
    for table in tables {
        if let Some((first, last)) = made::span(conn, table, operation)? {
            made.push(format!("{table} {first}-{last}"));
        }
    }
    made.sort_unstable();
    let made = made.join(", ");
    let before = conn.prepare_cached("SELECT hash FROM seal WHERE operation < ?1 ORDER BY operation DESC LIMIT 1")?;
    let before: Option<Hash> = { before }.query_row([operation], |r| r.get(0)).optional()?;
    // What an operation erases it takes out before its own seal is made.
    let hash = hash(conn, operation, &before.unwrap_or_default(), &made, &Redacted::new())?;
    conn.prepare_cached("INSERT INTO seal (operation, made, hash) VALUES (?1, ?2, ?3)")?.execute(params![operation, made, hash])?;
    Ok(())
}

/// Seals the operations of a store that had no seals yet, as they are found.
///
/// # Errors
/// When the store cannot be written.
pub(super) fn close_all(conn: &Connection) -> Result<()> {
    let mut query = conn.prepare("SELECT id FROM operation WHERE id NOT IN (SELECT operation FROM seal) ORDER BY id")?;
    let operations: Vec<i64> = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    operations.into_iter().try_for_each(|operation| close(conn, operation, FACTS.iter().copied()))
}

/// The latest operation and its seal; `None` before the first.
///
/// # Errors
/// When the store cannot be read.
pub fn head(conn: &Connection) -> Result<Option<Head>> {
    let mut query = conn.prepare("SELECT operation, hash FROM seal ORDER BY operation DESC LIMIT 1")?;
    Ok(query.query_row([], |r| Ok(Head { operation: r.get(0)?, hash: r.get(1)? })).optional()?)
}

/// The seal of an operation.
///
/// # Errors
/// When the store cannot be read.
pub fn of(conn: &Connection, operation: i64) -> Result<Option<Hash>> {
    Ok(conn.prepare_cached("SELECT hash FROM seal WHERE operation = ?1")?.query_row([operation], |r| r.get(0)).optional()?)
}

/// Computes every seal anew and tells what does not agree.
///
/// # Errors
/// When the store cannot be read.
pub fn broken(conn: &Connection) -> Result<Vec<String>> {
    let redacted = redacted(conn)?;
    let mut faults = Vec::new();
    let mut query = conn.prepare(
        "SELECT o.id, s.made, s.hash FROM operation o LEFT JOIN seal s ON s.operation = o.id
         UNION ALL SELECT operation, NULL, NULL FROM seal WHERE operation NOT IN (SELECT id FROM operation) ORDER BY 1",
    )?;
    let mut rows = query.query([])?;
    let (mut before, mut number): (Hash, i64) = (Hash::default(), 0);
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        if id != number + 1 {
            faults.push(format!("the log leads from operation {number} to operation {id}: what was between is gone"));
        }
        number = id;
        let (made, sealed): (Option<String>, Option<Hash>) = (row.get(1)?, row.get(2)?);
        let (Some(made), Some(sealed)) = (made, sealed) else {
            faults.push(format!("operation {id} is not in the log, or has no seal"));
            continue;
        };
        if hash(conn, id, &before, &made, &redacted)? != sealed {
            faults.push(format!("operation {id}, or what it did, is not as it was sealed"));
        }
        // The stored one goes on, so that one alteration is told once.
        before = sealed;
    }
    faults.extend(unlike_redactions(conn)?);
    Ok(faults)
}

/// The places an erasure emptied hold nothing else since: what they hold is under no seal.
fn unlike_redactions(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(include_str!("seal_redactions.sql"))?;
    let faults = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(faults)
}

fn redacted(conn: &Connection) -> Result<Redacted> {
    let mut query = conn.prepare_cached("SELECT operation, tbl, row, digest FROM redacted")?;
    let found = query.query_map([], |r| Ok(((r.get(0)?, r.get(1)?, r.get(2)?), r.get(3)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The seal an operation must have.
fn hash(conn: &Connection, operation: i64, before: &Hash, made: &str, redacted: &Redacted) -> Result<Hash> {
    let mut parts = Parts::new("crmkit operation");
    parts.bytes(b'h', before);
    let mut query = conn.prepare_cached("SELECT id, at, person, command, kind, target FROM operation WHERE id = ?1")?;
    query.query_row([operation], |r| {
        (0..6).try_for_each(|i| {
            parts.value(r.get_ref(i)?);
            Ok(())
        })
    })?;
    parts.text(made);
    let known = |table: &str, row: i64| redacted.get(&(operation, table.to_string(), row)).copied();
    parts.bytes(b'd', &known("operation", operation).map_or_else(|| texts(conn, operation), Ok)?);
    let mut files = conn.prepare_cached("SELECT id, kind, rows FROM source_file WHERE operation = ?1 ORDER BY id")?;
    let mut rows = files.query([operation])?;
    while let Some(row) = rows.next()? {
        (0..3).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
        let file = row.get(0)?;
        parts.bytes(b'd', &known("source_file", file).map_or_else(|| path(conn, file), Ok)?);
    }
    let mut touched: HashMap<String, BTreeSet<i64>> = HashMap::new();
    let mut changes = conn.prepare_cached("SELECT id, tbl, row, kind, before FROM change WHERE operation = ?1 ORDER BY id")?;
    let mut rows = changes.query([operation])?;
    while let Some(row) = rows.next()? {
        let (id, table, key): (i64, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let digest = if redacted.is_empty() { None } else { known("change", id) };
        parts.bytes(b'd', &digest.map_or_else(|| digest_of_change(row), Ok)?);
        let rows = touched.entry(table).or_default();
        // One more than counts: more need not be remembered.
        if (rows.len() as i64) <= WHOLE {
            rows.insert(key);
        }
    }
    for (table, first, last) in spans(made) {
        let rows = touched.entry(table.to_string()).or_default();
        rows.extend((first..=last).take(WHOLE as usize + 1));
    }
    for table in FACTS {
        let Some(rows) = touched.get(*table).filter(|rows| rows.len() as i64 <= WHOLE) else { continue };
        let mut left = Left::new(conn, table)?;
        for row in rows {
            let digest = if redacted.is_empty() { None } else { known(table, *row) };
            parts.bytes(b'd', &digest.map_or_else(|| left.by(operation, *row), Ok)?);
        }
    }
    let mut taken = conn.prepare_cached("SELECT operation, tbl, row, digest FROM redacted WHERE erased_by = ?1 ORDER BY id")?;
    let mut rows = taken.query([operation])?;
    while let Some(row) = rows.next()? {
        (0..4).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
    }
    Ok(parts.hash())
}

/// Reads "customer 1-13, sales_order 1-30".
fn spans(made: &str) -> impl Iterator<Item = (&str, i64, i64)> {
    made.split(", ").filter_map(|part| {
        let (table, keys) = part.split_once(' ')?;
        let (first, last) = keys.split_once('-')?;
        Some((table, first.parse().ok()?, last.parse().ok()?))
    })
}

/// The digest of what an operation's command line and summary say.
pub(super) fn texts(conn: &Connection, operation: i64) -> Result<Hash> {
    let mut parts = Parts::new("crmkit texts");
    let mut query = conn.prepare_cached("SELECT command_line, summary FROM operation WHERE id = ?1")?;
    query.query_row([operation], |r| {
        parts.value(r.get_ref(0)?);
        parts.value(r.get_ref(1)?);
        Ok(())
    })?;
    Ok(parts.hash())
}

/// The digest of the path of a file that was read.
pub(super) fn path(conn: &Connection, file: i64) -> Result<Hash> {
    let mut parts = Parts::new("crmkit path");
    let mut query = conn.prepare_cached("SELECT path FROM source_file WHERE id = ?1")?;
    query.query_row([file], |r| {
        parts.value(r.get_ref(0)?);
        Ok(())
    })?;
    Ok(parts.hash())
}

/// The digest of a row of `change`.
pub(super) fn change(conn: &Connection, id: i64) -> Result<Hash> {
    let mut query = conn.prepare_cached("SELECT id, tbl, row, kind, before FROM change WHERE id = ?1")?;
    Ok(query.query_row([id], digest_of_change)?)
}

/// The digest of a row (id, tbl, row, kind, before).
fn digest_of_change(row: &rusqlite::Row<'_>) -> rusqlite::Result<Hash> {
    let mut parts = Parts::new("crmkit change");
    (0..5).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
    Ok(parts.hash())
}

/// Reads the rows of a table of facts as operations left them, for their digests. Empty fields do not count, so that a
/// later schema can add some.
pub(super) struct Left<'c> {
    table: &'c str,
    later: CachedStatement<'c>,
    now: CachedStatement<'c>,
    /// The columns by name, with their places.
    columns: Vec<(String, usize)>,
}

impl<'c> Left<'c> {
    /// A reader of the rows of a table.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn new(conn: &'c Connection, table: &'c str) -> Result<Left<'c>> {
        let later = conn.prepare_cached("SELECT before FROM change WHERE tbl = ?1 AND row = ?2 AND operation > ?3 ORDER BY id LIMIT 1")?;
        let now = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
        let mut columns: Vec<(String, usize)> = now.column_names().enumerate().map(|(at, name)| (name.to_string(), at)).collect();
        columns.sort_unstable();
        Ok(Left { table, later, now, columns })
    }

    /// The digest of a row as an operation left it: as the next change found it, or as it is now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(super) fn by(&mut self, operation: i64, row: i64) -> Result<Hash> {
        let found: Option<String> = self.later.query_row(params![self.table, row, operation], |r| r.get(0)).optional()?;
        match found {
            Some(text) => self.in_image(row, &image(&text)?),
            None => self.now(row),
        }
    }

    fn in_image(&self, row: i64, image: &Image) -> Result<Hash> {
        let mut parts = self.begin(row);
        for (name, _) in &self.columns {
            match image.get(name) {
                None | Some(Value::Null) => {}
                Some(Value::String(text)) => {
                    parts.text(name);
                    parts.text(text);
                }
                Some(other) => {
                    parts.text(name);
                    let number = other.as_i64().ok_or_else(|| anyhow!("{} {row}: {name} is no whole number in the log", self.table))?;
                    parts.number(number);
                }
            }
        }
        Ok(parts.hash())
    }

    /// The digest of a row as it is now.
    fn now(&mut self, row: i64) -> Result<Hash> {
        let mut parts = self.begin(row);
        let mut rows = self.now.query([row])?;
        if let Some(found) = rows.next()? {
            for (name, at) in &self.columns {
                let value = found.get_ref(*at)?;
                if value != ValueRef::Null {
                    parts.text(name);
                    parts.value(value);
                }
            }
        }
        Ok(parts.hash())
    }

    fn begin(&self, row: i64) -> Parts {
        let mut parts = Parts::new("crmkit row");
        parts.text(self.table);
        parts.number(row);
        parts
    }
}

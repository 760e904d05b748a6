//! The seals of operations: a chain of hashes that shows when the log, or what it tells of, was altered afterwards.
//!
//! The seal of an operation is a SHA-256 hash over
//! - the seal of the operation before it;
//! - its row in the log: number, moment, person, command, what it reverses, command line and summary (not `undone_by`,
//!   which is written later and follows from what reversed it);
//! - the files it read, and the keys of the rows it made in each table;
//! - every row it changed or deleted, as that was before;
//! - the rows of each table as it left them: one by one where it touched no more than [`WHOLE`] of the table, else a digest of all
//!   rows it made, as they were made, and one of all rows it changed, as it left them.
//!
//! What an operation left is what the next change of the row found, or what is there now; so the chain also covers the
//! facts as they stand. What a person was erased from is stood for by its digest, which was noted by the erasure and is
//! itself under the seal of that one.
//!
//! Seals of schema 4 and older have no digests of what an operation left in a table of which it touched more than [`WHOLE`] rows.
//!
//! A chain shows that nothing was altered between two heads one has noted; whoever can write the whole file can also
//! make a whole new chain. So note the head elsewhere from time to time.

mod entries;
mod left;
mod parts;
mod places;
mod rows;
mod strangers;
mod taker;

use std::collections::{BTreeSet, HashMap};

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use entries::Entry;
use left::Left;
use parts::Parts;
use places::{Redacted, made_in};
use rows::RowsHash;

pub use parts::Hash;
pub(in crate::store) use places::digests;
pub(in crate::store) use rows::RowBytes;
pub(in crate::store) use taker::Taker;

use super::journal::FACTS;
use super::made;

/// Rows of one table that an operation may have touched for each to be under its seal by itself. Reading the rows of a large
/// import again and hashing them one by one was measured at a third of the processor time of the import itself.
const WHOLE: usize = 5_000;

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

/// Seals an operation whose log row and changes are all written. `tables` got new rows; `takers` took those of some of them.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn close<'a>(
    conn: &Connection,
    operation: i64,
    tables: impl IntoIterator<Item = &'a str>,
    takers: Vec<Taker>,
) -> Result<()> {
    let mut entries = Vec::new();
    for table in tables {
        if let Some(span) = made::span(conn, table, operation)? {
            entries.push(Entry { table: table.to_string(), span: Some(span), ..Entry::default() });
        }
    }
    add_digests(conn, operation, &mut entries, takers)?;
    let made = entries::to_text(&entries);
    let before = conn.prepare_cached("SELECT hash FROM seal WHERE operation < ?1 ORDER BY operation DESC LIMIT 1")?;
    let before: Option<Hash> = { before }.query_row([operation], |r| r.get(0)).optional()?;
    // What an operation erases it takes out before its own seal is made.
    let hash = hash(conn, operation, &before.unwrap_or_default(), &made, &Redacted::none())?;
    conn.prepare_cached("INSERT INTO seal (operation, made, hash) VALUES (?1, ?2, ?3)")?.execute(params![operation, made, hash])?;
    Ok(())
}

/// Adds the digests of the tables of which the operation touched many rows.
fn add_digests(conn: &Connection, operation: i64, entries: &mut Vec<Entry>, takers: Vec<Taker>) -> Result<()> {
    let mut takers = takers;
    for (table, rows) in touched(conn, operation, entries)? {
        if rows.len() <= WHOLE {
            continue;
        }
        let at = entries.iter().position(|entry| entry.table == table).unwrap_or_else(|| {
            entries.push(Entry { table: table.clone(), ..Entry::default() });
            entries.len() - 1
        });
        let entry = &mut entries[at];
        let taken = match takers.iter().position(|taker| taker.table == table) {
            Some(at) => takers.swap_remove(at).finish()?,
            None => None,
        };
        if let Some(taken) = taken {
            (entry.span, entry.made) = (Some((taken.first, taken.last)), Some(taken.hash));
        } else if let Some(span) = entry.span {
            entry.made = Some(rows::made(conn, &table, operation, span, |_| None)?);
        }
        entry.left = left(conn, &table, operation, |_| None)?;
    }
    // Where all rows were deleted there is nothing left to tell of.
    entries.retain(|entry| entry.span.is_some() || entry.left.is_some());
    Ok(())
}

/// The digest of the rows of a table that an operation changed or put back, as it left them; `None` without any.
fn left(conn: &Connection, table: &str, operation: i64, known: impl Fn(i64) -> Option<Hash>) -> Result<Option<Hash>> {
    let mut query = conn.prepare_cached(
        "SELECT row FROM change c
         WHERE operation = ?1 AND tbl = ?2 AND kind <> 'delete'
           AND NOT EXISTS (SELECT 1 FROM change n WHERE n.tbl = c.tbl AND n.row = c.row AND n.operation = c.operation AND n.id > c.id)
         ORDER BY id",
    )?;
    let mut changed = query.query(params![operation, table])?;
    let (mut reader, mut found) = (Left::new(conn, table)?, None);
    while let Some(row) = changed.next()? {
        let row = row.get(0)?;
        let digest = known(row).map_or_else(|| reader.by(operation, row), Ok)?;
        found.get_or_insert_with(|| RowsHash::new("left", table)).add(&digest);
    }
    Ok(found.map(RowsHash::finish))
}

/// Seals the operations of a store that had no seals yet, as they are found.
///
/// # Errors
/// When the store cannot be written.
pub(in crate::store) fn close_all(conn: &Connection) -> Result<()> {
    let mut query = conn.prepare("SELECT id FROM operation WHERE id NOT IN (SELECT operation FROM seal) ORDER BY id")?;
    let operations: Vec<i64> = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    operations.into_iter().try_for_each(|operation| close(conn, operation, FACTS.iter().copied(), Vec::new()))
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
    let redacted = Redacted::read(conn)?;
    let (mut faults, mut spans) = (Vec::new(), Vec::new());
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
        for entry in entries::from_text(&made) {
            faults.extend(unlike_digests(conn, id, &entry, &redacted)?);
            spans.extend(entry.span.map(|span| (entry.table, id, span)));
        }
    }
    faults.extend(unlike_redactions(conn)?);
    faults.extend(strangers::strangers(conn, &spans)?);
    Ok(faults)
}

/// The places an erasure emptied hold nothing else since: what they hold is under no seal.
fn unlike_redactions(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(include_str!("redactions.sql"))?;
    let faults = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(faults)
}

/// Whether the many rows of a table that an operation made or changed are as they were sealed.
fn unlike_digests(conn: &Connection, operation: i64, entry: &Entry, redacted: &Redacted) -> Result<Option<String>> {
    let Entry { table, span, made, left } = entry;
    let made_is = match span.filter(|_| made.is_some()) {
        Some(span) => Some(rows::made(conn, table, operation, span, redacted.of(operation, &made_in(table)))?),
        None => None,
    };
    if made_is != *made {
        return Ok(Some(format!("the rows that operation {operation} made in {table} are not as they were sealed")));
    }
    if left.is_some() && self::left(conn, table, operation, redacted.of(operation, table))? != *left {
        return Ok(Some(format!("the rows that operation {operation} changed in {table} are not as they were sealed")));
    }
    Ok(None)
}

/// The rows of each table that an operation changed, and those that the entries say it made; of a table with many, a few
/// more than are [`WHOLE`].
fn touched(conn: &Connection, operation: i64, entries: &[Entry]) -> Result<HashMap<String, BTreeSet<i64>>> {
    let mut touched: HashMap<String, BTreeSet<i64>> = HashMap::new();
    let mut changes = conn.prepare_cached("SELECT tbl, row FROM change WHERE operation = ?1 ORDER BY id")?;
    let mut rows = changes.query([operation])?;
    while let Some(row) = rows.next()? {
        let table = row.get_ref(0)?.as_str()?;
        let rows = match touched.get_mut(table) {
            Some(rows) => rows,
            None => touched.entry(table.to_string()).or_default(),
        };
        if rows.len() <= WHOLE {
            rows.insert(row.get(1)?);
        }
    }
    for Entry { table, span, .. } in entries {
        if let Some((first, last)) = span {
            touched.entry(table.clone()).or_default().extend((*first..=*last).take(WHOLE + 1));
        }
    }
    Ok(touched)
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
    parts.bytes(b'd', &redacted.of(operation, "operation")(operation).map_or_else(|| places::texts(conn, operation), Ok)?);
    let mut files = conn.prepare_cached("SELECT id, kind, rows FROM source_file WHERE operation = ?1 ORDER BY id")?;
    let (mut rows, known) = (files.query([operation])?, redacted.of(operation, "source_file"));
    while let Some(row) = rows.next()? {
        (0..3).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
        let file = row.get(0)?;
        parts.bytes(b'd', &known(file).map_or_else(|| places::path(conn, file), Ok)?);
    }
    let mut changes = conn.prepare_cached("SELECT id, tbl, row, kind, before FROM change WHERE operation = ?1 ORDER BY id")?;
    let (mut rows, known) = (changes.query([operation])?, redacted.of(operation, "change"));
    while let Some(row) = rows.next()? {
        parts.bytes(b'd', &known(row.get(0)?).map_or_else(|| places::of_change(row), Ok)?);
    }
    let touched = touched(conn, operation, &entries::from_text(made))?;
    for table in FACTS {
        let Some(rows) = touched.get(*table).filter(|rows| rows.len() <= WHOLE) else { continue };
        let (mut left, known) = (Left::new(conn, table)?, redacted.of(operation, table));
        for row in rows {
            parts.bytes(b'd', &known(*row).map_or_else(|| left.by(operation, *row), Ok)?);
        }
    }
    let mut taken = conn.prepare_cached("SELECT operation, tbl, row, digest FROM redacted WHERE erased_by = ?1 ORDER BY id")?;
    let mut rows = taken.query([operation])?;
    while let Some(row) = rows.next()? {
        (0..4).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
    }
    Ok(parts.hash())
}

//! The log of operations: what happened, and what each operation did to which rows.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::journal::{FACTS, columns};
use super::made;

/// An operation as it was recorded.
#[derive(Clone, Debug)]
pub struct Logged {
    /// Its number.
    pub id: i64,
    /// When it happened, seconds UTC.
    pub at: i64,
    /// Who ran it.
    pub person: String,
    /// The command: "customer add".
    pub command: String,
    /// The command as typed.
    pub command_line: String,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// The operation that an undo took back or a redo put back.
    pub target: Option<i64>,
    /// The operation that reversed this one.
    pub undone_by: Option<i64>,
    /// What it did, in short.
    pub summary: String,
}

/// A row of a table as JSON: column → stored value.
pub type Image = Map<String, Value>;

/// What an operation did to one row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The table.
    pub table: String,
    /// The key of the row.
    pub row: i64,
    /// `update`, `delete`, or `insert` for a row that an undo put back.
    pub kind: String,
    /// The row before; empty for a row put back.
    pub before: Image,
    /// The row after; empty for a deleted one.
    pub after: Image,
}

/// A redo is stored as the reversal of an undo; people mean the operation that was undone.
const FIELDS: &str = "id, at, person, command, command_line, kind,
     CASE kind WHEN 'redo' THEN (SELECT u.target FROM operation u WHERE u.id = operation.target) ELSE target END, undone_by, summary";

fn logged(r: &Row<'_>) -> rusqlite::Result<Logged> {
    Ok(Logged {
        id: r.get(0)?,
        at: r.get(1)?,
        person: r.get(2)?,
        command: r.get(3)?,
        command_line: r.get(4)?,
        kind: r.get(5)?,
        target: r.get(6)?,
        undone_by: r.get(7)?,
        summary: r.get(8)?,
    })
}

/// The operations, newest first, `limit` at most, and how many there are.
///
/// # Errors
/// When the store cannot be read.
pub fn list(conn: &Connection, limit: Option<usize>) -> Result<(Vec<Logged>, usize)> {
    let total: i64 = conn.query_row("SELECT count(*) FROM operation", [], |r| r.get(0))?;
    let mut query = conn.prepare(&format!("SELECT {FIELDS} FROM operation ORDER BY id DESC LIMIT ?1"))?;
    // SQLite takes a negative limit for none.
    let limit = limit.and_then(|l| i64::try_from(l).ok()).unwrap_or(-1);
    let found = query.query_map([limit], logged)?.collect::<Result<_, _>>()?;
    Ok((found, total as usize))
}

/// The operation with this number.
///
/// # Errors
/// When the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Option<Logged>> {
    Ok(conn.prepare_cached(&format!("SELECT {FIELDS} FROM operation WHERE id = ?1"))?.query_row([id], logged).optional()?)
}

/// How many rows an operation made, by table; tables without any are left out.
///
/// # Errors
/// When the store cannot be read.
pub fn made(conn: &Connection, operation: i64) -> Result<Vec<(&'static str, usize)>> {
    let mut found = Vec::new();
    for table in FACTS {
        let Some((first, last)) = made::span(conn, table, operation)? else { continue };
        let count = format!("SELECT count(*) FROM {table} WHERE id BETWEEN ?1 AND ?2 AND operation = ?3");
        let rows: i64 = conn.query_row(&count, [first, last, operation], |r| r.get(0))?;
        if rows > 0 {
            found.push((*table, rows as usize));
        }
    }
    Ok(found)
}

/// The rows an operation made that are still there, each as the operation left it.
///
/// # Errors
/// When the store cannot be read.
pub fn made_rows(conn: &Connection, operation: i64) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    for table in FACTS {
        let Some((first, last)) = made::span(conn, table, operation)? else { continue };
        let mut query = conn.prepare(&format!("SELECT id FROM {table} WHERE id BETWEEN ?1 AND ?2 AND operation = ?3 ORDER BY id"))?;
        for row in query.query_map([first, last, operation], |r| r.get(0))? {
            let row = row?;
            let after = left_by(conn, operation, table, row)?;
            found.push(Change { table: (*table).to_string(), row, kind: "insert".to_string(), before: Image::new(), after });
        }
    }
    Ok(found)
}

/// A row as an operation left it: as the next change found it, or as it is now.
fn left_by(conn: &Connection, operation: i64, table: &str, row: i64) -> Result<Image> {
    let mut next = conn.prepare_cached("SELECT before FROM change WHERE tbl = ?1 AND row = ?2 AND operation > ?3 ORDER BY id LIMIT 1")?;
    let found: Option<String> = next.query_row(params![table, row, operation], |r| r.get(0)).optional()?;
    match found {
        Some(text) => image(&text),
        None => now(conn, table, row),
    }
}

/// How many rows an operation changed, deleted or put back.
///
/// # Errors
/// When the store cannot be read.
pub fn changed(conn: &Connection, operation: i64) -> Result<usize> {
    let rows: i64 = conn.query_row("SELECT count(*) FROM change WHERE operation = ?1", [operation], |r| r.get(0))?;
    Ok(rows as usize)
}

/// What an operation did to rows that were there before, in order, `limit` at most.
///
/// # Errors
/// When the store cannot be read.
pub fn changes(conn: &Connection, operation: i64, limit: Option<usize>) -> Result<Vec<Change>> {
    let limit = limit.and_then(|l| i64::try_from(l).ok()).unwrap_or(-1);
    let mut last = 0;
    read_changes(conn, operation, &mut last, limit)
}

/// What an operation that is still open did to rows since its change `last`, which moves on.
///
/// # Errors
/// When the store cannot be read.
pub fn new_changes(conn: &Connection, operation: i64, last: &mut i64) -> Result<Vec<Change>> {
    read_changes(conn, operation, last, -1)
}

fn read_changes(conn: &Connection, operation: i64, last: &mut i64, limit: i64) -> Result<Vec<Change>> {
    let mut query =
        conn.prepare_cached("SELECT id, tbl, row, kind, before FROM change WHERE operation = ?1 AND id > ?2 ORDER BY id LIMIT ?3")?;
    let mut rows = query.query([operation, *last, limit])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let (id, row): (i64, i64) = (r.get(0)?, r.get(2)?);
        *last = id;
        let (table, kind): (String, String) = (r.get(1)?, r.get(3)?);
        let before = image(r.get_ref(4)?.as_str()?)?;
        let after = if kind == "delete" { Image::new() } else { after(conn, &table, row, id)? };
        found.push(Change { table, row, kind, before, after });
    }
    Ok(found)
}

/// A row as it stood after change `id`: as the next change found it, or as it is now.
fn after(conn: &Connection, table: &str, row: i64, id: i64) -> Result<Image> {
    let mut next = conn.prepare_cached("SELECT before FROM change WHERE tbl = ?1 AND row = ?2 AND id > ?3 ORDER BY id LIMIT 1")?;
    let found: Option<String> = next.query_row(params![table, row, id], |r| r.get(0)).optional()?;
    match found {
        Some(text) => image(&text),
        None => now(conn, table, row),
    }
}

/// A row as it is now; empty when there is none.
pub(in crate::store) fn now(conn: &Connection, table: &str, row: i64) -> Result<Image> {
    let Some(table) = FACTS.iter().find(|t| **t == table) else { return Ok(Image::new()) };
    let fields: Vec<String> = columns(conn, table)?.iter().map(|c| format!("'{c}', {c}")).collect();
    let mut query = conn.prepare_cached(&format!("SELECT json_object({}) FROM {table} WHERE id = ?1", fields.join(", ")))?;
    let found: Option<String> = query.query_row([row], |r| r.get(0)).optional()?;
    found.map_or(Ok(Image::new()), |text| image(&text))
}

pub(in crate::store) fn image(text: &str) -> Result<Image> {
    if text.is_empty() { Ok(Image::new()) } else { Ok(serde_json::from_str(text)?) }
}

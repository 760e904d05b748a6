//! The places that an erasure may empty, and the digests that stand for them then.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension};

use super::left::Left;
use super::parts::{Hash, Parts};
use super::{entries, rows};

/// The places of which only the digest is left: operation and table → row → digest.
pub(super) struct Redacted(HashMap<(i64, String), HashMap<i64, Hash>>);

impl Redacted {
    /// None.
    pub(super) fn none() -> Redacted {
        Redacted(HashMap::new())
    }

    /// Those of a store.
    pub(super) fn read(conn: &Connection) -> Result<Redacted> {
        let mut query = conn.prepare_cached("SELECT operation, tbl, row, digest FROM redacted")?;
        let mut rows = query.query([])?;
        let mut found: HashMap<_, HashMap<_, _>> = HashMap::new();
        while let Some(r) = rows.next()? {
            found.entry((r.get(0)?, r.get(1)?)).or_default().insert(r.get(2)?, r.get(3)?);
        }
        Ok(Redacted(found))
    }

    /// What stands for the rows of a table that an operation touched.
    pub(super) fn of(&self, operation: i64, table: &str) -> impl Fn(i64) -> Option<Hash> + use<'_> {
        let rows = if self.0.is_empty() { None } else { self.0.get(&(operation, table.to_string())) };
        move |row| rows?.get(&row).copied()
    }
}

/// How the list of digests names the rows of a table as they were made, in contrast to how the operation left them.
pub(super) fn made_in(table: &str) -> String {
    format!("{table} made")
}

/// The digests of a place, with the names under which they stand in the list.
///
/// # Errors
/// When the store cannot be read.
pub(in crate::store) fn digests(conn: &Connection, operation: i64, table: &str, row: i64) -> Result<Vec<(String, Hash)>> {
    let digest = match table {
        "change" => change(conn, row)?,
        "operation" => texts(conn, row)?,
        "source_file" => path(conn, row)?,
        table => Left::new(conn, table)?.by(operation, row)?,
    };
    let mut found = vec![(table.to_string(), digest)];
    let mut query = conn.prepare_cached("SELECT made FROM seal WHERE operation = ?1")?;
    let sealed: Option<String> = query.query_row([operation], |r| r.get(0)).optional()?;
    let sealed = entries::from_text(&sealed.unwrap_or_default());
    if sealed.iter().any(|entry| entry.table == table && entry.made.is_some()) {
        let made = rows::made_one(conn, table, operation, row)?;
        found.extend(made.map(|digest| (made_in(table), digest)));
    }
    Ok(found)
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

fn change(conn: &Connection, id: i64) -> Result<Hash> {
    let mut query = conn.prepare_cached("SELECT id, tbl, row, kind, before FROM change WHERE id = ?1")?;
    Ok(query.query_row([id], of_change)?)
}

/// The digest of a row of the journal: id, tbl, row, kind, before.
pub(super) fn of_change(row: &rusqlite::Row<'_>) -> rusqlite::Result<Hash> {
    let mut parts = Parts::new("crmkit change");
    (0..5).try_for_each(|i| row.get_ref(i).map(|v| parts.value(v)))?;
    Ok(parts.hash())
}

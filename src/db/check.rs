//! Whether the store is whole: what SQLite says of the file, references, derived histories, the log of operations.

use anyhow::Result;
use rusqlite::Connection;

use super::history;
use super::journal::references;

/// A part of the store that is damaged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damage {
    /// Which check found it: `file`, `references`, `histories`, `operations`.
    pub check: &'static str,
    /// What is wrong, with its place.
    pub what: String,
}

/// A row whose parent is not there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Orphan {
    /// The table of the row.
    pub table: String,
    /// Its key.
    pub row: i64,
    /// The table of the parent.
    pub parent: String,
}

/// So many faults of one kind are told; the rest is counted.
const TOLD: usize = 20;

/// Everything that is damaged; nothing is changed.
///
/// # Errors
/// When the store cannot be read at all.
pub fn damage(conn: &Connection) -> Result<Vec<Damage>> {
    let mut found = Vec::new();
    tell(&mut found, "file", integrity(conn)?);
    // Whatever SQLite finds wrong with the file would only be told again in other words.
    if !found.is_empty() {
        return Ok(found);
    }
    let orphans = orphans(conn)?;
    tell(&mut found, "references", orphans.iter().map(|o| format!("{} {}: its {} is not there", o.table, o.row, o.parent)).collect());
    let differing = history::differing(conn)?;
    tell(&mut found, "histories", differing.iter().map(|c| format!("the history of customer {c} differs from the orders")).collect());
    tell(&mut found, "histories", stale(conn)?);
    tell(&mut found, "operations", operations(conn)?);
    Ok(found)
}

fn tell(found: &mut Vec<Damage>, check: &'static str, faults: Vec<String>) {
    let more = faults.len().saturating_sub(TOLD);
    found.extend(faults.into_iter().take(TOLD).map(|what| Damage { check, what }));
    if more > 0 {
        found.push(Damage { check, what: format!("… and {more} more") });
    }
}

/// What SQLite itself finds wrong with pages, indexes and constraints.
pub(super) fn integrity(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|l| l != "ok").collect())
}

/// The rows whose parent is not there.
///
/// # Errors
/// When the store cannot be read.
pub fn orphans(conn: &Connection) -> Result<Vec<Orphan>> {
    let mut found = Vec::new();
    for r in references(conn)? {
        let mut query = conn.prepare(&format!(
            "SELECT c.id FROM {child} c WHERE c.{column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = c.{column})",
            child = r.child,
            column = r.column,
            parent = r.parent
        ))?;
        for row in query.query_map([], |row| row.get(0))? {
            found.push(Orphan { table: r.child.to_string(), row: row?, parent: r.parent.clone() });
        }
    }
    Ok(found)
}

/// Orders left behind by an update of the histories.
fn stale(conn: &Connection) -> Result<Vec<String>> {
    let count: i64 = conn.query_row("SELECT count(*) FROM history_stale", [], |r| r.get(0))?;
    Ok(if count == 0 { Vec::new() } else { vec![format!("{count} changed orders are not in the histories yet")] })
}

/// Operations that refer to each other wrongly.
fn operations(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(include_str!("check_operations.sql"))?;
    let faults = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(faults)
}

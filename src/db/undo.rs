//! Taking operations back, and putting them back again.
//!
//! An undo deletes the rows an operation made and restores the before-images of the rows it changed
//! or deleted; it is itself an operation, so a redo is the undo of an undo. It refuses, with a list,
//! when later work that still stands has touched those rows or refers to them.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use super::journal::{FACTS, columns, references};
use super::open::Store;
use super::operation::{Actor, Deed, Operation, Recorded};
use crate::error::Failure;

/// What an undo or redo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The new operation.
    pub recorded: Recorded,
    /// The operation taken back (or put back).
    pub target: i64,
    /// Its command.
    pub command: String,
    /// Rows restored, put back or taken out.
    pub rows: u64,
}

/// What stands of an operation in the log.
struct Logged {
    command: String,
    kind: String,
    target: Option<i64>,
    undone_by: Option<i64>,
}

/// Takes operation `wanted` back, or the latest one that still stands.
///
/// # Errors
/// No such operation, already taken back, or later work stands in the way (listed).
pub fn undo(store: &mut Store, actor: &Actor, wanted: Option<i64>) -> Result<Undone> {
    let target = undo_target(store, wanted)?;
    let logged = logged(&store.conn, target)?;
    if logged.kind != "do" {
        return Err(Failure::new(format!("operation {target} is itself an {}", logged.kind))
            .hint("use 'crmkit redo' to put back what was undone")
            .into());
    }
    if let Some(by) = logged.undone_by {
        return Err(Failure::new(format!("operation {target} is already undone, by operation {by}")).into());
    }
    let op = store.begin(actor, "undo", Deed::Undo(target), true)?;
    reverse(op, target, target, logged.command)
}

/// The operation an undo would take back: `wanted`, or the latest one that still stands.
///
/// # Errors
/// When there is nothing to undo.
pub fn undo_target(store: &Store, wanted: Option<i64>) -> Result<i64> {
    let latest = "SELECT max(id) FROM operation WHERE kind = 'do' AND undone_by IS NULL";
    pick(&store.conn, wanted, latest, "there is nothing to undo")
}

/// Puts back the operation `wanted` that was undone, or the one undone last.
///
/// # Errors
/// As [`undo`].
pub fn redo(store: &mut Store, actor: &Actor, wanted: Option<i64>) -> Result<Undone> {
    let latest = "SELECT target FROM operation WHERE kind = 'undo' AND undone_by IS NULL ORDER BY id DESC LIMIT 1";
    let original = pick(&store.conn, wanted, latest, "there is nothing to redo")?;
    let Some(undo) = logged(&store.conn, original)?.undone_by else {
        return Err(Failure::new(format!("operation {original} is not undone")).into());
    };
    let command = logged(&store.conn, original)?.command;
    let op = store.begin(actor, "redo", Deed::Redo(undo), true)?;
    reverse(op, undo, original, command)
}

fn pick(conn: &Connection, wanted: Option<i64>, latest: &str, nothing: &str) -> Result<i64> {
    if let Some(id) = wanted {
        return Ok(id);
    }
    let id: Option<Option<i64>> = conn.query_row(latest, [], |r| r.get(0)).optional()?;
    id.flatten().ok_or_else(|| Failure::new(nothing).into())
}

fn logged(conn: &Connection, id: i64) -> Result<Logged> {
    let found = conn
        .query_row("SELECT command, kind, target, undone_by FROM operation WHERE id = ?1", [id], |r| {
            Ok(Logged { command: r.get(0)?, kind: r.get(1)?, target: r.get(2)?, undone_by: r.get(3)? })
        })
        .optional()?;
    found.ok_or_else(|| Failure::new(format!("there is no operation {id}")).hint("'crmkit ops' lists them").into())
}

/// Reverses operation `target` within `op` and marks it so; `original` is the do-operation concerned.
fn reverse(op: Operation<'_>, target: i64, original: i64, command: String) -> Result<Undone> {
    // Another process may have reversed it while this one waited for the lock.
    if let Some(by) = logged(&op, target)?.undone_by {
        return Err(Failure::new(format!("operation {original} was just reversed by operation {by}")).into());
    }
    refuse_conflicts(&op, target)?;
    let before = op.total_changes();
    let mut rows = delete_made(&op, target)?;
    rows += restore_changed(&op, target)?;
    refuse_orphans(&op)?;
    let undoing_do = target == original;
    op.execute("UPDATE operation SET undone_by = ?2 WHERE id = ?1", params![target, op.id])?;
    if !undoing_do {
        op.execute("UPDATE operation SET undone_by = NULL WHERE id = ?1", [original])?;
    }
    debug_assert!(op.total_changes() > before);
    let summary = format!("{} rows", rows);
    let recorded = op.finish(&summary)?.ok_or_else(|| Failure::new("nothing to take back"))?;
    Ok(Undone { recorded, target: original, command, rows })
}

/// Later operations that still stand and touched a row of `target`, as (id, command, table, rows).
const TOUCHED_LATER: &str = include_str!("undo_conflicts.sql");

fn refuse_conflicts(op: &Operation, target: i64) -> Result<()> {
    let mut lines: Vec<String> = Vec::new();
    let mut query = op.prepare(TOUCHED_LATER)?;
    let mut rows = query.query(params![target, op.id])?;
    while let Some(row) = rows.next()? {
        let (id, command, table, count): (i64, String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        lines.push(format!("operation {id} ({command}) changed {count} of its rows in {table}"));
    }
    for r in references(op)? {
        // Rows made by the target go away: whatever other operations hung onto them would be orphaned. A row that the
        // target itself hung onto them is restored to what it referred to before.
        let made = format!(
            "SELECT c.operation, count(*) FROM {child} c JOIN {parent} p ON p.id = c.{column}
             WHERE (p.operation = ?1 AND (SELECT kind FROM operation WHERE id = ?1) = 'do'
                    OR p.id IN (SELECT row FROM change WHERE operation = ?1 AND tbl = '{parent}' AND kind = 'insert'))
               AND c.operation <> ?1
               AND c.id NOT IN (SELECT row FROM change WHERE operation = ?1 AND tbl = '{child}' AND kind <> 'delete')
             GROUP BY c.operation",
            child = r.child,
            parent = r.parent,
            column = r.column
        );
        // Without rows of the parent there is nothing to look for; the scan of a large child table is spared.
        let any = format!(
            "SELECT EXISTS (SELECT 1 FROM {0} WHERE operation = ?1)
                 OR EXISTS (SELECT 1 FROM change WHERE operation = ?1 AND tbl = '{0}' AND kind = 'insert')",
            r.parent
        );
        if !op.query_row(&any, [target], |row| row.get::<_, bool>(0))? {
            continue;
        }
        let mut query = op.prepare(&made)?;
        let mut rows = query.query([target])?;
        while let Some(row) = rows.next()? {
            let (id, count): (i64, i64) = (row.get(0)?, row.get(1)?);
            lines.push(format!("operation {id} ({}) added {count} {} that belong to its {}", logged(op, id)?.command, r.child, r.parent));
        }
    }
    if lines.is_empty() {
        return Ok(());
    }
    let mut failure = Failure::new(format!("operation {target} cannot be taken back: later work builds on it"));
    failure.hints = lines;
    Err(failure.hint("undo the later operations first").into())
}

/// Deletes the rows the target made: by their operation number, or, for an undo, the rows it put back.
fn delete_made(op: &Operation, target: i64) -> Result<u64> {
    let is_do = logged(op, target)?.target.is_none();
    let mut count = 0;
    for table in FACTS.iter().rev() {
        count += if is_do {
            op.execute(&format!("DELETE FROM {table} WHERE operation = ?1"), [target])?
        } else {
            op.execute(
                &format!(
                    "DELETE FROM {table} WHERE id IN (SELECT row FROM change WHERE operation = ?1 AND tbl = '{table}' AND kind = 'insert')"
                ),
                [target],
            )?
        } as u64;
    }
    Ok(count)
}

/// Restores the before-images of the target's updates and deletes, newest first.
fn restore_changed(op: &Operation, target: i64) -> Result<u64> {
    let mut restore = Vec::new();
    for table in FACTS {
        let columns = columns(op, table)?;
        let values: Vec<String> = columns.iter().map(|c| format!("?1 ->> '$.{c}'")).collect();
        let sets: Vec<String> = columns.iter().map(|c| format!("{c} = ?1 ->> '$.{c}'")).collect();
        restore.push((
            *table,
            format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", ")),
            format!("UPDATE {table} SET {} WHERE id = ?2", sets.join(", ")),
        ));
    }
    // Images of rows the target itself made are skipped: those rows are gone altogether.
    let mut query = op.prepare(
        "SELECT id, tbl, row, kind, before FROM change
         WHERE operation = ?1 AND kind <> 'insert' AND before ->> '$.operation' IS NOT ?1 ORDER BY id DESC",
    )?;
    let mut rows = query.query([target])?;
    let mut count = 0;
    let mut note = op.prepare("INSERT INTO change (operation, tbl, row, kind, before) VALUES (?1, ?2, ?3, 'insert', '')")?;
    let mut stale = op.prepare("INSERT INTO history_stale SELECT id, customer FROM sales_order WHERE id = ?1")?;
    while let Some(row) = rows.next()? {
        let (table, id, kind): (String, i64, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let before = row.get_ref(4)?.as_str()?;
        let Some((name, insert, update)) = restore.iter().find(|(name, _, _)| *name == table) else { continue };
        if kind == "delete" {
            op.prepare_cached(insert)?.execute([before])?;
            note.execute(params![op.id, name, id])?;
            if *name == "sales_order" {
                stale.execute([id])?;
            }
        } else {
            op.prepare_cached(update)?.execute(params![before, id])?;
        }
        count += 1;
    }
    Ok(count)
}

/// Refuses to leave a put-back row whose parent is gone.
fn refuse_orphans(op: &Operation) -> Result<()> {
    for r in references(op)? {
        let sql = format!(
            "SELECT count(*) FROM change k JOIN {child} c ON c.id = k.row LEFT JOIN {parent} p ON p.id = c.{column}
             WHERE k.operation = ?1 AND k.tbl = '{child}' AND c.{column} IS NOT NULL AND p.id IS NULL",
            child = r.child,
            parent = r.parent,
            column = r.column
        );
        let orphans: i64 = op.query_row(&sql, [op.id], |row| row.get(0))?;
        if orphans > 0 {
            return Err(Failure::new(format!("{orphans} {} would belong to a {} that is not in the store any more", r.child, r.parent))
                .hint(format!("redo the operation that made the {} first", r.parent))
                .into());
        }
    }
    Ok(())
}

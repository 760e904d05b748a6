//! Taking operations back, and putting them back again.
//!
//! An undo deletes the rows an operation made and restores the before-images of the rows it changed
//! or deleted; it is itself an operation, so a redo is the undo of an undo. It refuses, with a list,
//! when later work that still stands has touched those rows or refers to them.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use super::journal::{FACTS, columns, references};
use super::made;
use super::operation::{Actor, Deed, Operation, Recorded};
use crate::base::error::Failure;
use crate::lang::{Message, say};
use crate::store::file::open::Store;
use crate::store::privacy::erase;
use crate::store::records::{configuration, settings};

/// The command that makes a store: everything in it rests on that.
const FOUNDATION: &str = "init";

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
        return Err(Failure::new(say!("operation {target} is itself an {logged_kind}", target, logged_kind = logged.kind))
            .hint(say!("use 'crmkit redo' to put back what was undone"))
            .into());
    }
    if logged.command == FOUNDATION {
        return Err(Failure::new(say!("operation {target} made the store and cannot be undone", target))
            .hint(say!("'crmkit ops' lists what can; 'crmkit config set' changes the settings it made"))
            .into());
    }
    if let Some(by) = logged.undone_by {
        return Err(Failure::new(say!("operation {target} is already undone, by operation {by}", target, by)).into());
    }
    let op = store.begin(actor, "undo", Deed::Undo(target), true, false)?;
    reverse(op, target, target, logged.command)
}

/// The operation an undo would take back: `wanted`, or the latest one that still stands.
///
/// # Errors
/// When there is nothing to undo.
pub fn undo_target(store: &Store, wanted: Option<i64>) -> Result<i64> {
    let latest = format!("SELECT max(id) FROM operation WHERE kind = 'do' AND undone_by IS NULL AND command <> '{FOUNDATION}'");
    pick(&store.conn, wanted, &latest, say!("there is nothing to undo"))
}

/// Puts back the operation `wanted` that was undone, or the one undone last.
///
/// # Errors
/// As [`undo`].
pub fn redo(store: &mut Store, actor: &Actor, wanted: Option<i64>) -> Result<Undone> {
    let latest = "SELECT target FROM operation WHERE kind = 'undo' AND undone_by IS NULL ORDER BY id DESC LIMIT 1";
    let original = pick(&store.conn, wanted, latest, say!("there is nothing to redo"))?;
    let Some(undo) = logged(&store.conn, original)?.undone_by else {
        return Err(Failure::new(say!("operation {original} is not undone", original)).into());
    };
    let command = logged(&store.conn, original)?.command;
    let op = store.begin(actor, "redo", Deed::Redo(undo), true, false)?;
    reverse(op, undo, original, command)
}

fn pick(conn: &Connection, wanted: Option<i64>, latest: &str, nothing: Message) -> Result<i64> {
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
    found.ok_or_else(|| Failure::new(say!("there is no operation {id}", id)).hint(say!("'crmkit ops' lists them")).into())
}

/// Reverses operation `target` within `op` and marks it so; `original` is the do-operation concerned.
fn reverse(op: Operation<'_>, target: i64, original: i64, command: String) -> Result<Undone> {
    // Another process may have reversed it while this one waited for the lock.
    if let Some(by) = logged(&op, target)?.undone_by {
        return Err(Failure::new(say!("operation {original} was just reversed by operation {by}", original, by)).into());
    }
    let back = if target == original { "taken back" } else { "put back" };
    erase::refuse_return(&op, target, original, back)?;
    refuse_conflicts(&op, target, original, back)?;
    let exponent = settings::read(&op)?.currency.exponent;
    let mut rows = delete_made(&op, target)?;
    rows += restore_changed(&op, target).map_err(|error| taken_since(error, original, back))?;
    refuse_orphans(&op)?;
    refuse_other_decimals(&op, exponent, original, back)?;
    op.execute("UPDATE operation SET undone_by = ?2 WHERE id = ?1", params![target, op.id])?;
    if target != original {
        op.execute("UPDATE operation SET undone_by = NULL WHERE id = ?1", [original])?;
    }
    let summary = format!("{rows} rows");
    let recorded = op.finish(&summary)?.ok_or_else(|| Failure::new(say!("nothing to take back")))?;
    Ok(Undone { recorded, target: original, command, rows })
}

/// Later operations that still stand and touched a row of `target`, as (id, command, table, rows).
const TOUCHED_LATER: &str = include_str!("undo_conflicts.sql");

fn refuse_conflicts(op: &Operation, target: i64, original: i64, back: &str) -> Result<()> {
    let mut lines: Vec<Message> = Vec::new();
    let mut query = op.prepare(TOUCHED_LATER)?;
    let mut rows = query.query(params![target, op.id])?;
    while let Some(row) = rows.next()? {
        let (id, command, table, count): (i64, String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        lines.push(say!("operation {id} ({command}) changed {count} of its rows in {table}", id, command, count, table));
    }
    for r in references(op)? {
        // Rows made or put back by the target go away: whatever other operations hung onto them would be orphaned.
        // A child row that the target itself changed is no obstacle, for it gets its old parent again.
        let hanging = |parents: &str| {
            format!(
                "SELECT c.operation, count(*) FROM {child} c
                 WHERE c.{column} {parents}
                   AND c.operation <> ?1
                   AND NOT EXISTS (SELECT 1 FROM change k WHERE k.operation = ?1 AND k.tbl = '{child}' AND k.row = c.id)
                 GROUP BY c.operation",
                child = r.child,
                column = r.column,
            )
        };
        let mut note = |sql: String, values: &[i64]| -> Result<()> {
            let mut query = op.prepare(&sql)?;
            let mut rows = query.query(params_from_iter(values))?;
            while let Some(row) = rows.next()? {
                let (id, count): (i64, i64) = (row.get(0)?, row.get(1)?);
                let command = logged(op, id)?.command;
                lines.push(say!(
                    "operation {id} ({command}) added {count} {child} that belong to its {parent}",
                    id,
                    command,
                    count,
                    child = r.child,
                    parent = r.parent
                ));
            }
            Ok(())
        };
        if target == original {
            if let Some((first, last)) = made::span(op, &r.parent, target)? {
                note(hanging("BETWEEN ?2 AND ?3"), &[target, first, last])?;
            }
        } else {
            let put_back = format!("operation = ?1 AND tbl = '{}' AND kind = 'insert'", r.parent);
            let any = format!("SELECT EXISTS (SELECT 1 FROM change WHERE {put_back})");
            // Without such rows there is nothing to look for; the pass over a large table of children is spared.
            if op.query_row(&any, [target], |row| row.get(0))? {
                note(hanging(&format!("IN (SELECT row FROM change WHERE {put_back})")), &[target])?;
            }
        }
    }
    if lines.is_empty() {
        return Ok(());
    }
    let mut failure = Failure::new(say!("operation {original} cannot be {back}: later work builds on it", original, back));
    failure.hints = lines;
    Err(failure.hint(say!("undo the later operations first")).into())
}

/// Says in words that a row cannot come back because its code, tag or place has been given to another one.
fn taken_since(error: anyhow::Error, original: i64, back: &str) -> anyhow::Error {
    let unique =
        error.downcast_ref::<rusqlite::Error>().filter(|e| e.sqlite_extended_error_code() == Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE));
    let Some(text) = unique.map(ToString::to_string) else { return error };
    let what = match text.strip_prefix("UNIQUE constraint failed: ").and_then(|t| t.split_once('.')) {
        Some((table, _)) => table.replace('_', " "),
        None => "row".to_string(),
    };
    Failure::new(say!(
        "operation {original} cannot be {back}: another {what} with the same code has come into the store since",
        original,
        back,
        what
    ))
    .hint(say!("give the newer one another code, or undo the operation that added it"))
    .into()
}

/// Refuses to change the decimals of the amounts that stay in the store: every one of them would mean something else.
fn refuse_other_decimals(op: &Operation, before: u8, original: i64, back: &str) -> Result<()> {
    let after = settings::read(op)?.currency.exponent;
    if after == before || !configuration::holds_amounts(op)? {
        return Ok(());
    }
    let failure = Failure::new(say!(
        "operation {original} cannot be {back}: the store holds amounts with {before} decimals, and its currency would have {after}",
        original,
        back,
        before,
        after
    ));
    Err(failure.hint(say!("undo the operations that brought the amounts first")).into())
}

/// Deletes the rows the target made: by their operation number, or, for an undo, the rows it put back.
fn delete_made(op: &Operation, target: i64) -> Result<u64> {
    let is_do = logged(op, target)?.target.is_none();
    let mut count = 0;
    for table in FACTS.iter().rev() {
        count += if is_do {
            let Some((first, last)) = made::span(op, table, target)? else { continue };
            op.change(table, &format!("DELETE FROM {table} WHERE id BETWEEN ?1 AND ?2 AND operation = ?3"))?
                .execute([first, last, target])?
        } else {
            let put_back = format!("SELECT row FROM change WHERE operation = ?1 AND tbl = '{table}' AND kind = 'insert'");
            op.change(table, &format!("DELETE FROM {table} WHERE id IN ({put_back})"))?.execute([target])?
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
    let mut stale = op.prepare("INSERT INTO history_stale SELECT id, coalesce(customer, 0) FROM sales_order WHERE id = ?1")?;
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
            op.change(name, update)?.execute(params![before, id])?;
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
            return Err(Failure::new(say!(
                "{orphans} {child} would belong to a {parent} that is not in the store any more",
                orphans,
                child = r.child,
                parent = r.parent
            ))
            .hint(say!("redo the operation that made the {parent} first", parent = r.parent))
            .into());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::entity::customer::Customer;
    use crate::entity::trade::Order;
    use crate::store::derived::history;
    use crate::store::records::customers;
    use crate::store::records::customers::Origin;
    use crate::store::records::orders;

    fn actor() -> Actor {
        Actor { now: 0, person: "t".into(), command_line: "crmkit".into() }
    }

    fn customer(op: &Operation, code: &str) -> i64 {
        let customer = Customer { code: code.into(), name: code.into(), ..Customer::default() };
        customers::insert(op, &customer, Origin::default()).expect("stored")
    }

    fn order(customer: i64) -> Order {
        Order {
            code: "O1".into(),
            customer: Some(customer),
            day: Day(1),
            amount: 5,
            refund: 0,
            discount: None,
            status: None,
            channel: None,
            due_on: None,
            paid_on: None,
            notes: None,
            own: Vec::new(),
            original: None,
        }
    }

    #[test]
    fn the_key_of_a_row_that_is_gone_is_not_given_again() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let add = |store: &mut Store, code: &str| {
            let op = store.operation(&actor(), "add").expect("begun");
            let key = customer(&op, code);
            op.finish("").expect("done");
            key
        };
        let first = add(&mut store, "A");
        undo(&mut store, &actor(), None).expect("undone");
        let second = add(&mut store, "B");
        assert_ne!(first, second);
        redo(&mut store, &actor(), Some(1)).expect("redone");
        assert_eq!(customers::by_code(&store.conn, "A").expect("read"), Some(first));
        undo(&mut store, &actor(), Some(1)).expect("undone again");
        add(&mut store, "A");
        let error = redo(&mut store, &actor(), Some(1)).expect_err("the code is taken");
        assert!(error.to_string().contains("another customer with the same code"), "{error}");
    }

    #[test]
    fn an_order_moved_to_a_customer_of_the_same_operation_goes_back() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let op = store.operation(&actor(), "first").expect("begun");
        let order = order(customer(&op, "A"));
        let key = orders::insert(&op, &order, &[], Origin::default()).expect("stored");
        op.finish("").expect("done");
        let op = store.operation(&actor(), "second").expect("begun");
        orders::update(&op, key, &Order { customer: Some(customer(&op, "B")), ..order.clone() }).expect("moved");
        op.finish("").expect("done");
        for _ in 0..2 {
            undo(&mut store, &actor(), Some(2)).expect("undone");
            assert_eq!(orders::get(&store.conn, key).expect("there"), order);
            assert!(history::differing(&store.conn).expect("read").is_empty());
            redo(&mut store, &actor(), Some(2)).expect("redone");
            assert_ne!(orders::get(&store.conn, key).expect("there"), order);
            assert!(history::differing(&store.conn).expect("read").is_empty());
        }
    }

    #[test]
    fn a_currency_with_other_decimals_does_not_come_back_under_amounts() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let op = store.operation(&actor(), "config").expect("begun");
        configuration::set(&op, "currency", "JPY").expect("set");
        op.finish("").expect("done");
        let op = store.operation(&actor(), "order").expect("begun");
        let order = order(customer(&op, "A"));
        orders::insert(&op, &order, &[], Origin::default()).expect("stored");
        op.finish("").expect("done");
        let error = undo(&mut store, &actor(), Some(1)).expect_err("amounts are there");
        assert!(error.to_string().contains("amounts with 0 decimals"), "{error}");
        undo(&mut store, &actor(), Some(2)).expect("undone");
        undo(&mut store, &actor(), Some(1)).expect("no amounts are left");
    }
}

//! Whether the store is whole: what SQLite says of the file, the schema, references, derived histories, the log of operations.

use anyhow::Result;
use rusqlite::{Connection, TransactionBehavior};

use super::connect::exit_of;
use super::copy::integrity;
use super::open::Store;
use super::schema;
use crate::base::error::Exit;
use crate::lang::say;
use crate::store::derived::packed::NOBODY;
use crate::store::derived::{history, keys};
use crate::store::ledger::journal::{FACTS, columns, references};
use crate::store::ledger::operation::unsure;
use crate::store::ledger::seal;

/// A part of the store that is damaged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Damage {
    /// Which check found it.
    pub check: Check,
    /// What is wrong, with its place.
    pub what: String,
}

/// A check of the store.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// SQLite reads every page and row of the file.
    File,
    /// Every index of the file agrees with its table.
    Indexes,
    /// Tables, indexes, views and triggers are those of this version.
    Schema,
    /// No row refers to one that is not there.
    References,
    /// Emails and phones have the keys by which they are found.
    Keys,
    /// The packed histories are what the orders and refunds give.
    Histories,
    /// The operations refer to each other as they must.
    Operations,
    /// Every seal is what its operation gives.
    Chain,
}

impl Check {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Check::File => "file",
            Check::Indexes => "indexes",
            Check::Schema => "schema",
            Check::References => "references",
            Check::Keys => "keys",
            Check::Histories => "histories",
            Check::Operations => "operations",
            Check::Chain => "chain",
        }
    }

    /// Whether it looks at what is derived from facts and can be made anew from them.
    pub fn is_derived(self) -> bool {
        matches!(self, Check::Indexes | Check::Schema | Check::Keys | Check::Histories)
    }
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

/// The tables beside the facts that refer to others.
const BOOKKEEPING: [&str; 7] = ["operation", "change", "source_file", "seal", "erasure", "erasure_hash", "redacted"];

/// Everything that is damaged; nothing is changed.
///
/// # Errors
/// When another process keeps the store locked.
pub fn damage(conn: &Connection) -> Result<Vec<Damage>> {
    // One state of the store, whatever others write meanwhile.
    let conn = &conn.unchecked_transaction()?;
    let mut found = Vec::new();
    let (indexes, file) = attempt(integrity(conn))?.into_iter().partition(|line: &String| of_index(line));
    tell(&mut found, Check::File, file);
    // Whatever SQLite finds wrong with the file would only be told again in other words.
    if !found.is_empty() {
        return Ok(found);
    }
    tell(&mut found, Check::Indexes, indexes);
    tell(&mut found, Check::Schema, attempt(schema::unlike(conn))?);
    if found.iter().any(|d| d.check == Check::Schema && d.what.starts_with("the table")) {
        return Ok(found);
    }
    tell(&mut found, Check::References, attempt(broken_references(conn))?);
    tell(&mut found, Check::Keys, attempt(unlike_keys(conn))?);
    let differing = history::differing(conn).map(|customers| customers.into_iter().map(history_differs).collect::<Vec<_>>());
    tell(&mut found, Check::Histories, attempt(differing)?);
    tell(&mut found, Check::Histories, attempt(stale(conn))?);
    tell(&mut found, Check::Operations, attempt(operations(conn))?);
    tell(&mut found, Check::Chain, attempt(seal::broken(conn))?);
    Ok(found)
}

fn history_differs(customer: i64) -> String {
    match customer {
        NOBODY => say!("the history of sales to nobody in particular differs from the orders").to_string(),
        customer => say!("the history of customer {customer} differs from the orders", customer).to_string(),
    }
}

/// Makes everything that is derived from facts anew, in one transaction: indexes, views and triggers, and the packed
/// histories. Facts and the log are not touched. Tells how many histories there are. Keys of emails and phones stand in
/// the rows of facts: [`keys::renew`] gives them anew, as an operation of its own.
///
/// # Errors
/// When the store stays locked, or the facts cannot be read.
pub fn rebuild(store: &mut Store) -> Result<usize> {
    let tx = store.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::refit(&tx)?;
    tx.execute_batch("REINDEX")?;
    let histories = history::rebuild(&tx)?;
    tx.commit().map_err(unsure)?;
    Ok(histories)
}

/// What a check found; that it could not read what it looks at is damage, too.
fn attempt(found: Result<Vec<String>>) -> Result<Vec<String>> {
    match found {
        Err(error) if exit_of(&error) == Some(Exit::Busy) => Err(error),
        Err(error) => Ok(vec![format!("it cannot be read: {error:#}")]),
        Ok(found) => Ok(found),
    }
}

fn tell(found: &mut Vec<Damage>, check: Check, faults: Vec<String>) {
    let more = faults.len().saturating_sub(TOLD + 1);
    found.extend(faults.into_iter().take(TOLD + 1).map(|what| Damage { check, what }));
    if more > 0 {
        found.push(Damage { check, what: format!("… and {more} more") });
    }
}

/// Whether a line of SQLite's tells of an index only, which its table gives anew.
fn of_index(line: &str) -> bool {
    line.contains("missing from index") || line.contains("wrong # of entries in index")
}

fn broken_references(conn: &Connection) -> Result<Vec<String>> {
    let mut faults: Vec<String> = orphans(conn)?.iter().map(|o| format!("{} {}: its {} is not there", o.table, o.row, o.parent)).collect();
    for table in BOOKKEEPING {
        let mut query = conn.prepare("SELECT rowid, parent FROM pragma_foreign_key_check(?1)")?;
        for row in query.query_map([table], |r| Ok((r.get(0)?, r.get(1)?)))? {
            let (row, parent): (i64, String) = row?;
            faults.push(format!("{table} {row}: its {parent} is not there"));
        }
    }
    // What made a row, and the file it came from, are no foreign keys: checking them row by row would slow a large import.
    for table in FACTS {
        let file = if columns(conn, table)?.iter().any(|c| c == "file") { "file" } else { "NULL" };
        let mut query = conn.prepare(&format!(
            "SELECT id, {file} FROM {table}
             WHERE operation NOT IN (SELECT id FROM operation) OR {file} IS NOT NULL AND {file} NOT IN (SELECT id FROM source_file) LIMIT {}",
            TOLD + 1
        ))?;
        for row in query.query_map([], |r| r.get::<_, i64>(0))? {
            faults.push(format!("{table} {}: the operation that made it, or its file, is not in the log", row?));
        }
    }
    Ok(faults)
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

/// Emails and phones whose keys are not what they give; beyond so many they are only counted.
fn unlike_keys(conn: &Connection) -> Result<Vec<String>> {
    let (mut faults, mut more) = (Vec::new(), 0);
    keys::unlike(conn, |k| {
        if faults.len() < TOLD {
            faults.push(format!("{} {}: the key of its {what} is not what the {what} gives", k.table, k.row, what = k.what));
        } else {
            more += 1;
        }
    })?;
    faults.extend((more > 0).then(|| format!("… and {more} more keys")));
    Ok(faults)
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

/// How much of a table can be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readable {
    /// The table.
    pub table: &'static str,
    /// Rows that can be read.
    pub rows: usize,
    /// Whether that is the whole of it.
    pub whole: bool,
}

/// What can still be read of a damaged file, table by table: from the front, and where that ends, from the back.
pub fn readable(conn: &Connection) -> Vec<Readable> {
    let scan = |table: &str, order: &str| -> (usize, bool) {
        let mut rows = 0;
        let whole = conn
            .prepare(&format!("SELECT * FROM {table} NOT INDEXED ORDER BY rowid {order}"))
            .and_then(|mut query| {
                let width = query.column_count();
                let mut found = query.query([])?;
                while let Some(row) = found.next()? {
                    (0..width).try_for_each(|i| row.get_ref(i).map(|_| ()))?;
                    rows += 1;
                }
                Ok(())
            })
            .is_ok();
        (rows, whole)
    };
    FACTS
        .iter()
        .copied()
        .chain(["operation", "change"])
        .map(|table| {
            let (rows, whole) = scan(table, "");
            let back = if whole { 0 } else { scan(table, "DESC").0 };
            Readable { table, rows: rows + back, whole }
        })
        .collect()
}

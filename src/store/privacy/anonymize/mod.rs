//! A copy of a store for outsiders: made-up persons behind the same figures.
//!
//! Every column of words has its treatment in the declaration of its kind; a test holds that none is forgotten. What is made up comes
//! from the store's secret by HMAC, so that a person has the same made-up name in every copy, and nobody who lacks the
//! secret can tell who it is. The copy is written anew from page one: nothing of the original is in its unused parts.

mod made_up;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, params};

use crate::base::error::{Exit, Failure};
use crate::entity::field::Treatment::{self, Become, Drop, Keep, MadeUp};
use crate::entity::{ENTITIES, Entity};
use crate::lang::say;
use crate::store::file::connect::connect;
use crate::store::file::copy::derived;
use crate::store::file::open::Store;
use crate::store::file::recrypt::recrypt;
use crate::store::file::schema;
use crate::store::ledger::seal;

/// The tables beside the facts whose words are treated.
const OTHERS: &[(&str, &[(&str, Treatment)])] = &[
    ("operation", &[("person", MadeUp("staff")), ("command", Keep), ("command_line", Drop), ("kind", Keep), ("summary", Drop)]),
    ("source_file", &[("path", Become("'file ' || id")), ("kind", Keep), ("content", Drop)]),
];

/// Every table of which rows are taken along, with the treatment of its columns of words. `own` is dealt with apart: see
/// [`keep_own`].
fn treatments() -> impl Iterator<Item = (&'static str, Vec<(&'static str, Treatment)>)> {
    let words = |e: &Entity| e.stored().filter(|f| f.holds_words() && f.column != OWN).map(|f| (f.column, f.copy)).collect();
    let facts = ENTITIES.iter().filter(|e| !EMPTIED.contains(&e.table)).map(move |e| (e.table, words(e)));
    facts.chain(OTHERS.iter().map(|(table, columns)| (*table, columns.to_vec())))
}

/// Tables of which no row is taken along: before-images, seals, the lists of erasures, and the other keys of customers.
const EMPTIED: &[&str] = &["seal", "redacted", "erasure_hash", "erasure", "change", "customer_alias"];

/// A field with more different values than this is no category.
const CATEGORIES: i64 = 100;

/// Writes the copy of `store` into the folder `work` and returns its file. Of the fields that customers, orders … have of
/// their own those in `own` are kept, which must be categories.
///
/// # Errors
/// When such a field is unknown or no category, or the copy cannot be written.
pub fn anonymize(store: &Store, work: &Path, own: &[String]) -> Result<PathBuf> {
    let (copy, out) = (work.join("copy.db"), work.join("out.db"));
    store.copy_to(&copy)?;
    if store.key().is_some() {
        // Whoever gets the copy has no key.
        recrypt(&copy, store.key(), None)?;
    }
    let mut conn = connect(&copy, None)?;
    let secret = derived(&conn, "made-up persons", "")?;
    made_up::sql_function(&conn, secret)?;
    let tx = conn.transaction()?;
    // No journal of what is taken out, and no rows that parents are missing of while it is.
    drop_triggers(&tx)?;
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for table in EMPTIED {
        tx.execute_batch(&format!("DELETE FROM {table}"))?;
    }
    for (table, columns) in treatments() {
        treat(&tx, table, &columns).with_context(|| say!("cannot make up {table}", table))?;
    }
    keep_own(&tx, own)?;
    // The day of birth tells a person from others; the year does not: where only the day is known, nothing stays. What cannot be a birthday stays what it is.
    tx.execute_batch(
        "UPDATE customer SET birthday = unixepoch(date(birthday * 86400, 'unixepoch', 'start of year')) / 86400
         WHERE birthday BETWEEN -25567 AND (SELECT max(at) FROM operation) / 86400 - 366;
         UPDATE customer SET birthday = NULL WHERE birthday BETWEEN -718067 AND -717702;
         UPDATE secret SET key = randomblob(32);",
    )?;
    schema::refit(&tx)?;
    seal::close_all(&tx)?;
    tx.commit()?;
    conn.execute("VACUUM INTO ?1", params![out.to_string_lossy()])?;
    let fresh = connect(&out, None)?;
    fresh.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    fresh.close().map_err(|(_, e)| e)?;
    Ok(out)
}

fn drop_triggers(conn: &Connection) -> Result<()> {
    let mut names = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let names: Vec<String> = names.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
    }
    Ok(())
}

/// The columns of words of a table, and whether each must hold something.
fn words(conn: &Connection, table: &str) -> Result<Vec<(String, bool)>> {
    let mut query = conn.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?1) WHERE type = 'TEXT' ORDER BY cid")?;
    Ok(query.query_map([table], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Gives the columns of a table their treatment, all in one pass: every expression sees the row as it was.
fn treat(conn: &Connection, table: &str, columns: &[(&str, Treatment)]) -> Result<()> {
    let mut set = Vec::new();
    for (column, required) in words(conn, table)?.into_iter().filter(|(c, _)| c != OWN) {
        let treatment = columns.iter().find(|(c, _)| *c == column).map(|(_, t)| *t);
        match treatment {
            Some(Keep) => {}
            Some(Drop) if required => set.push(format!("{column} = ''")),
            Some(Drop) => set.push(format!("{column} = NULL")),
            Some(MadeUp(sort)) => set.push(format!("{column} = CASE WHEN {column} IS NOT NULL THEN made_up('{sort}', {column}) END")),
            Some(Become(sql)) => set.push(format!("{column} = CASE WHEN {column} IS NOT NULL THEN {sql} END")),
            None => {
                return Err(Failure::new(say!("nobody said what becomes of {table}.{column}", table, column)).exit(Exit::Failed).into());
            }
        }
    }
    if !set.is_empty() {
        conn.execute(&format!("UPDATE {table} SET {}", set.join(", ")), [])?;
    }
    Ok(())
}

/// The column of the fields that records have of their own.
const OWN: &str = "own";

/// Drops the records' own fields but those of these names.
fn keep_own(conn: &Connection, names: &[String]) -> Result<()> {
    let tables: Vec<&str> = ENTITIES.iter().filter(|e| e.has_own()).map(|e| e.table).collect();
    let fields: Vec<String> =
        tables.iter().map(|t| format!("SELECT f.key, f.value FROM {t} JOIN json_each({t}.{OWN}) f WHERE {t}.{OWN} IS NOT NULL")).collect();
    let fields = fields.join(" UNION ALL ");
    for name in names {
        let sql = format!("SELECT count(*), count(DISTINCT value) FROM ({fields}) WHERE key = ?1");
        let (rows, values): (i64, i64) = conn.query_row(&sql, [name], |r| Ok((r.get(0)?, r.get(1)?)))?;
        if rows == 0 {
            let known: BTreeSet<String> =
                conn.prepare(&format!("SELECT DISTINCT key FROM ({fields})"))?.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            return Err(crate::base::error::unknown("own field", name, &known).into());
        }
        if values > CATEGORIES || values * 2 > rows {
            return Err(Failure::usage(say!(
                "{name} has {values} different values in {rows} records: that is no category",
                name,
                values,
                rows
            ))
            .hint(say!("a field that tells one record from another may name a person; leave it out"))
            .into());
        }
    }
    let names = serde_json::to_string(names)?;
    for table in tables {
        conn.execute(
            &format!(
                "UPDATE {table} SET {OWN} = (SELECT nullif(json_group_object(f.key, f.value), '{{}}') FROM json_each({table}.{OWN}) f
                                             WHERE f.key IN (SELECT value FROM json_each(?1)))
                 WHERE {OWN} IS NOT NULL"
            ),
            [&names],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::migrate;

    #[test]
    fn no_column_of_words_is_forgotten() {
        let mut conn = Connection::open_in_memory().expect("opened");
        migrate::create(&mut conn).expect("made");
        let tables: Vec<String> = conn
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .expect("a query")
            .query_map([], |r| r.get(0))
            .expect("rows")
            .collect::<Result<_, _>>()
            .expect("names");
        for table in tables.iter().filter(|t| !EMPTIED.contains(&t.as_str())) {
            let words = words(&conn, table).expect("columns");
            let known = treatments().find(|(t, _)| t == table).map_or_else(Vec::new, |(_, c)| c);
            for (column, _) in words.iter().filter(|(c, _)| c != OWN) {
                assert!(known.iter().any(|(c, _)| c == column), "{table}.{column} has no treatment");
            }
            for (column, _) in &known {
                assert!(words.iter().any(|(c, _)| c == column), "{table} has no column {column}");
            }
        }
    }
}

//! A copy of a store for outsiders: made-up persons behind the same figures.
//!
//! Every column of words has its treatment in [`TREATMENTS`]; a test holds that none is forgotten. What is made up comes
//! from the store's secret by HMAC, so that a person has the same made-up name in every copy, and nobody who lacks the
//! secret can tell who it is. The copy is written anew from page one: nothing of the original is in its unused parts.

mod made_up;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rusqlite::{Connection, params};

use crate::base::error::{Exit, Failure};
use crate::store::file::connect::connect;
use crate::store::file::copy::derived;
use crate::store::file::open::Store;
use crate::store::file::recrypt::recrypt;
use crate::store::file::schema;
use crate::store::ledger::seal;

/// What becomes of a column of words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Treatment {
    /// It stays: a category that reports group by, or no word about a person.
    Keep,
    /// It goes; where the column must hold something, nothing readable is left in it.
    Drop,
    /// An SQL expression of the row takes its place, where it is not NULL.
    Become(&'static str),
}

use Treatment::{Become, Drop, Keep};

/// Tables with the treatment of their columns of words. `own` is dealt with apart: see [`keep_own`].
const TREATMENTS: &[(&str, &[(&str, Treatment)])] = &[
    (
        "setting",
        &[("key", Keep), ("value", Become("CASE WHEN key = 'escalate-to' AND value <> '' THEN made_up('staff', value) ELSE value END"))],
    ),
    (
        "operation",
        &[("person", Become("made_up('staff', person)")), ("command", Keep), ("command_line", Drop), ("kind", Keep), ("summary", Drop)],
    ),
    ("source_file", &[("path", Become("'file ' || id")), ("kind", Keep)]),
    (
        "customer",
        &[
            // A customer made from an order has its code for a name: that still is none.
            ("name", Become("CASE name WHEN code THEN made_up('customer', code) ELSE made_up('name', code) END")),
            ("code", Become("made_up('customer', code)")),
            ("kind", Keep),
            ("company", Become("made_up('company', company)")),
            // What is no address stays one that is none.
            ("email", Become("CASE WHEN email_key IS NULL THEN 'no address' ELSE made_up('email', email_key) END")),
            ("email_key", Become("made_up('email', email_key)")),
            ("phone", Become("CASE WHEN phone_key IS NULL THEN 'no number' ELSE '+' || made_up('phone', phone_key) END")),
            ("phone_key", Become("made_up('phone', phone_key)")),
            ("handles", Drop),
            ("address", Become("'withheld'")),
            ("city", Keep),
            ("region", Keep),
            ("country", Keep),
            ("postal_code", Become("substr(postal_code, 1, 2) || '…'")),
            ("consent", Keep),
            ("industry", Keep),
            ("occupation", Keep),
            ("gender", Keep),
            ("education", Keep),
            ("income_band", Keep),
            ("source", Keep),
            ("owner", Become("made_up('staff', owner)")),
            ("status", Keep),
            ("churn_reason", Keep),
            ("notes", Drop),
        ],
    ),
    ("customer_tag", &[("tag", Keep)]),
    (
        "contact",
        &[
            ("name", Become("made_up('name', 'contact ' || id)")),
            ("role", Drop),
            ("email", Become("CASE WHEN email_key IS NULL THEN 'no address' ELSE made_up('email', email_key) END")),
            ("email_key", Become("made_up('email', email_key)")),
            ("phone", Become("CASE WHEN phone_key IS NULL THEN 'no number' ELSE '+' || made_up('phone', phone_key) END")),
            ("phone_key", Become("made_up('phone', phone_key)")),
            ("notes", Drop),
        ],
    ),
    ("product", &[("code", Keep), ("name", Keep), ("category", Keep)]),
    (
        "sales_order",
        &[("code", Become("made_up('order', code)")), ("status", Keep), ("channel", Keep), ("notes", Drop), ("original", Keep)],
    ),
    ("order_line", &[("description", Drop)]),
    (
        "interaction",
        &[
            ("code", Become("made_up('interaction', code)")),
            ("channel", Keep),
            ("direction", Keep),
            ("purpose", Keep),
            ("staff", Become("made_up('staff', staff)")),
            ("subject", Drop),
            ("text", Drop),
            ("outcome", Keep),
            ("topic", Keep),
        ],
    ),
    (
        "complaint",
        &[
            ("code", Become("made_up('complaint', code)")),
            ("channel", Keep),
            ("type", Keep),
            ("cause", Keep),
            ("assignee", Become("made_up('staff', assignee)")),
            ("subject", Drop),
            ("text", Drop),
            ("resolution", Drop),
            ("compensation_kind", Keep),
        ],
    ),
    ("complaint_step", &[("step", Keep), ("person", Become("made_up('staff', person)")), ("note", Drop)]),
    ("rate", &[("currency", Keep), ("base", Keep), ("rate", Keep), ("units", Keep)]),
    ("refund", &[("code", Become("made_up('refund', code)")), ("reason", Drop), ("method", Keep), ("notes", Drop), ("original", Keep)]),
    ("payment", &[("code", Become("made_up('payment', code)")), ("method", Keep), ("notes", Drop), ("original", Keep)]),
    ("survey", &[("code", Keep), ("name", Keep), ("notes", Drop)]),
    ("question", &[("code", Keep), ("text", Keep), ("role", Keep), ("dimension", Keep), ("feature", Keep)]),
    (
        "survey_response",
        &[("code", Become("made_up('response', code)")), ("respondent", Become("made_up('respondent', respondent)")), ("channel", Keep)],
    ),
    // An answer is a number, words, or both; where there are only words, that there were some is all that is left.
    ("answer", &[("text", Become("CASE WHEN value IS NULL THEN 'withheld' END"))]),
    ("campaign", &[("code", Keep), ("name", Keep), ("goal", Keep), ("channel", Keep), ("notes", Drop)]),
    (
        "campaign_response",
        &[("code", Become("made_up('event', code)")), ("event", Keep), ("channel", Keep), ("notes", Drop), ("original", Keep)],
    ),
    ("point_entry", &[("code", Become("made_up('points', code)")), ("reason", Drop), ("notes", Drop)]),
    ("template", &[("code", Keep), ("about", Drop), ("body", Drop)]),
    ("knowledge", &[("code", Keep), ("question", Keep), ("answer", Drop), ("topic", Keep), ("words", Drop)]),
];

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
    for (table, columns) in TREATMENTS {
        treat(&tx, table, columns).with_context(|| format!("cannot make up {table}"))?;
    }
    keep_own(&tx, own)?;
    // The day of birth tells a person from others; the year does not. What cannot be a birthday stays what it is.
    tx.execute_batch(
        "UPDATE customer SET birthday = unixepoch(date(birthday * 86400, 'unixepoch', 'start of year')) / 86400
         WHERE birthday BETWEEN -25567 AND (SELECT max(at) FROM operation) / 86400 - 366;
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
            Some(Become(sql)) => set.push(format!("{column} = CASE WHEN {column} IS NOT NULL THEN {sql} END")),
            None => return Err(Failure::new(format!("nobody said what becomes of {table}.{column}")).exit(Exit::Failed).into()),
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
    let mut tables: Vec<&str> = Vec::new();
    for (table, _) in TREATMENTS {
        if words(conn, table)?.iter().any(|(c, _)| c == OWN) {
            tables.push(table);
        }
    }
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
            return Err(Failure::usage(format!("{name} has {values} different values in {rows} records: that is no category"))
                .hint("a field that tells one record from another may name a person; leave it out")
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
            let known = TREATMENTS.iter().find(|(t, _)| t == table).map_or(&[][..], |(_, c)| *c);
            for (column, _) in words.iter().filter(|(c, _)| c != OWN) {
                assert!(known.iter().any(|(c, _)| c == column), "{table}.{column} has no treatment");
            }
            for (column, _) in known {
                assert!(words.iter().any(|(c, _)| c == column), "{table} has no column {column}");
            }
        }
    }
}

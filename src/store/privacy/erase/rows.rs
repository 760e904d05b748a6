//! Which rows are a person's, and what becomes of each of their columns.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::Subject;
use crate::entity::field::Fate;
use crate::entity::{ENTITIES, Entity, Owner};
use crate::store::ledger::operation::Operation;

/// The kinds of facts with rows of a person, parents before children.
pub(super) fn of_persons() -> impl Iterator<Item = &'static Entity> {
    ENTITIES.iter().copied().filter(|e| e.owner != Owner::Nobody)
}

/// What becomes of the columns of a person's row. Where a customer came from says who it is: the file and the line of its row go.
pub(super) fn fates(entity: &'static Entity) -> impl Iterator<Item = (&'static str, Fate)> {
    let origin: &[(&str, Fate)] = if entity.owner == Owner::Itself { &[("file", Fate::Drop), ("line", Fate::Drop)] } else { &[] };
    entity.stored().map(|f| (f.column, f.erase)).chain(origin.iter().copied())
}

/// What stands where something was erased.
pub(super) const ERASED: &str = "(erased)";

/// Notes in temporary tables what is the person's: `person_row` the rows as they are, `person_key` those that were any
/// time, and `person_change` the rows of the journal that hold one as it was then.
pub(super) fn collect(conn: &Connection, subjects: &[Subject]) -> Result<()> {
    conn.execute_batch(
        "DROP TABLE IF EXISTS temp.person_row;
         DROP TABLE IF EXISTS temp.person_key;
         DROP TABLE IF EXISTS temp.person_change;
         DROP TABLE IF EXISTS temp.person_place;
         CREATE TEMP TABLE person_row (tbl TEXT, row INTEGER, operation INTEGER, PRIMARY KEY (tbl, row)) WITHOUT ROWID;
         CREATE TEMP TABLE person_key (tbl TEXT, row INTEGER, PRIMARY KEY (tbl, row)) WITHOUT ROWID;
         CREATE TEMP TABLE person_change (id INTEGER PRIMARY KEY)",
    )?;
    for subject in subjects {
        let (table, row) = (subject.table(), subject.row());
        conn.execute(&format!("INSERT OR IGNORE INTO person_row SELECT '{table}', id, operation FROM {table} WHERE id = ?1"), [row])?;
        conn.execute(&format!("INSERT OR IGNORE INTO person_key VALUES ('{table}', ?1)"), [row])?;
        conn.execute(
            "INSERT OR IGNORE INTO person_change SELECT id FROM change
             WHERE tbl = ?1 AND row = ?2 AND before <> ''
             -- What an earlier erasure left holds nothing.
             AND before <> json_object('id', row, 'operation', before ->> '$.operation')",
            params![table, row],
        )?;
    }
    for entity in of_persons() {
        let table = entity.table;
        for (column, parent) in entity.owners() {
            conn.execute_batch(&format!(
                "INSERT OR IGNORE INTO person_row SELECT '{table}', id, operation FROM {table}
                 WHERE {column} IN (SELECT row FROM person_row WHERE tbl = '{parent}');
                 INSERT OR IGNORE INTO person_change SELECT id FROM change
                 WHERE tbl = '{table}' AND before <> '' AND before ->> '$.{column}' IN (SELECT row FROM person_key WHERE tbl = '{parent}');"
            ))?;
        }
        conn.execute_batch(&format!(
            "INSERT OR IGNORE INTO person_key SELECT tbl, row FROM person_row WHERE tbl = '{table}';
             INSERT OR IGNORE INTO person_key SELECT tbl, row FROM change WHERE id IN (SELECT id FROM person_change) AND tbl = '{table}'"
        ))?;
    }
    Ok(())
}

/// Takes out of the person's rows as they are whatever says who the person is; how many rows it changed.
pub(super) fn blank(op: &Operation) -> Result<usize> {
    // The journal notes the rows that differ afterwards, and no others.
    let noted =
        || op.query_row("SELECT count(*) FROM change WHERE operation = (SELECT max(id) FROM operation)", [], |r| r.get::<_, i64>(0));
    let before = noted()?;
    for entity in of_persons() {
        let table = entity.table;
        let mine = format!("(SELECT row FROM person_row WHERE tbl = '{table}')");
        if entity.goes {
            op.change(table, &format!("DELETE FROM {table} WHERE id IN {mine}"))?.execute([])?;
            continue;
        }
        let sets: Vec<String> = fates(entity).filter_map(|(column, fate)| set(table, column, fate, &mine)).collect();
        op.change(table, &format!("UPDATE {table} SET {} WHERE id IN {mine}", sets.join(", ")))?.execute([])?;
    }
    Ok((noted()? - before) as usize)
}

/// The assignment that gives a column of a person's row what stays of it.
fn set(table: &str, column: &str, fate: Fate, mine: &str) -> Option<String> {
    let by_others = |also: &str| {
        format!(
            "{column} IS NOT NULL AND EXISTS (SELECT 1 FROM {table} o WHERE o.{column} = {table}.{column} AND o.id NOT IN {mine}{also})"
        )
    };
    match (fate, table, column) {
        (Fate::Keep, ..) => None,
        (Fate::Drop, ..) => Some(format!("{column} = NULL")),
        (Fate::Blank, "customer", "code") => Some(
            "code = CASE WHEN EXISTS (SELECT 1 FROM customer o WHERE o.code = 'erased-' || customer.id AND o.id <> customer.id)
                    THEN 'erased-' || customer.id || '-' || lower(hex(randomblob(4))) ELSE 'erased-' || customer.id END"
                .to_string(),
        ),
        (Fate::Blank, ..) => Some(format!("{column} = '{ERASED}'")),
        // An answer is a number, words, or both: words alone cannot go without a trace.
        (Fate::Shared, "answer", _) => Some(format!(
            "text = CASE WHEN {} THEN text WHEN value IS NULL THEN '{ERASED}' END",
            by_others(" AND o.question = answer.question")
        )),
        (Fate::Shared, ..) => Some(format!("{column} = CASE WHEN {} THEN {column} END", by_others(""))),
        (Fate::Code, ..) => Some(format!("{column} = CASE WHEN names_person({column}) THEN 'erased-' || id ELSE {column} END")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::file::schema;
    use crate::store::ledger::journal::references;

    fn store() -> Connection {
        let conn = Connection::open_in_memory().expect("a database");
        conn.execute_batch(&schema::sql().expect("a schema")).expect("made");
        conn
    }

    #[test]
    fn every_table_that_refers_to_a_person_is_known() {
        let conn = store();
        for r in references(&conn).expect("read").iter().filter(|r| r.parent == "customer") {
            let owned = of_persons().find(|e| e.table == r.child).unwrap_or_else(|| panic!("{}", r.child));
            assert!(owned.owners().contains(&(r.column.as_str(), "customer")), "{}.{}", r.child, r.column);
        }
    }
}

//! The journal: triggers that write the before-image of every changed or deleted fact to `change`.
//!
//! Inserts need no image: a row carries the operation that made it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use anyhow::Result;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use crate::entity::TABLES;

/// The tables of facts, parents before children.
pub const FACTS: &[&str] = &TABLES;

/// Names of a table's columns, in order.
pub fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = query.query_map([table], |r| r.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
}

/// A foreign key: the child's column refers to the parent's id.
pub struct Reference {
    /// The table that refers.
    pub child: &'static str,
    /// Its column.
    pub column: String,
    /// The table referred to.
    pub parent: String,
}

/// The foreign keys between tables of facts.
pub fn references(conn: &Connection) -> Result<Vec<Reference>> {
    let mut found = Vec::new();
    for child in FACTS {
        let mut query = conn.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
        let mut rows = query.query([child])?;
        while let Some(row) = rows.next()? {
            found.push(Reference { child, column: row.get(0)?, parent: row.get(1)? });
        }
    }
    Ok(found)
}

/// Which tables the connection of an operation keeps a journal of.
///
/// The triggers are temporary ones, made when an operation first changes a table: in the file itself reading them would take a
/// fifth of the time of a small command that only reads. What changes facts without them is not in the journal; SQLite is told to
/// refuse such a statement of crmkit's own, and what other programs do breaks a seal.
#[derive(Clone, Default)]
pub(in crate::store) struct Journal(Arc<[AtomicBool; FACTS.len()]>);

impl Journal {
    /// A journal of no table yet, for the operation that begins on this connection.
    ///
    /// # Errors
    /// When SQLite fails.
    pub(in crate::store) fn begin(conn: &mut Connection) -> Result<Journal> {
        let journal = Journal::default();
        let kept = journal.clone();
        conn.authorizer(Some(move |asked: AuthContext<'_>| match asked.action {
            AuthAction::Update { table_name, .. } | AuthAction::Delete { table_name } => match place(table_name) {
                Some(at) if !kept.0[at].load(Relaxed) => Authorization::Deny,
                _ => Authorization::Allow,
            },
            _ => Authorization::Allow,
        }))?;
        Ok(journal)
    }

    /// Keeps the journal of a table from now on.
    ///
    /// # Errors
    /// When SQLite fails.
    pub(in crate::store) fn keep(&self, conn: &Connection, table: &str) -> Result<()> {
        match place(table) {
            Some(at) if !self.0[at].swap(true, Relaxed) => create_triggers(conn, table),
            _ => Ok(()),
        }
    }
}

fn place(table: &str) -> Option<usize> {
    FACTS.iter().position(|t| *t == table)
}

/// Creates the triggers of a table from its columns as they are now, unless this connection has them.
fn create_triggers(conn: &Connection, table: &str) -> Result<()> {
    let columns = columns(conn, table)?;
    let image: Vec<String> = columns.iter().map(|c| format!("'{c}', old.{c}")).collect();
    let image = image.join(", ");
    let differs: Vec<String> = columns.iter().map(|c| format!("old.{c} IS NOT new.{c}")).collect();
    let differs = differs.join(" OR ");
    let insert = |kind: &str| {
        format!(
            "INSERT INTO change (operation, tbl, row, kind, before)
             VALUES ((SELECT max(id) FROM operation), '{table}', old.id, '{kind}', json_object({image}));"
        )
    };
    conn.execute_batch(&format!(
        "CREATE TEMP TRIGGER IF NOT EXISTS {table}_journal_update AFTER UPDATE ON main.{table} WHEN {differs} BEGIN {} END;
         CREATE TEMP TRIGGER IF NOT EXISTS {table}_journal_delete AFTER DELETE ON main.{table} BEGIN {} END;",
        insert("update"),
        insert("delete"),
    ))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::entity::customer::Customer;
    use crate::store::Store;
    use crate::store::ledger::audit;
    use crate::store::ledger::operation::Actor;
    use crate::store::records::customers;
    use crate::store::records::customers::Origin;

    #[test]
    fn facts_are_changed_with_a_journal_or_not_at_all() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&dir.path().join("s.db")).expect("a store");
        let actor = Actor { now: 0, person: "t".into(), command_line: "crmkit".into() };
        let op = store.operation(&actor, "add").expect("begun");
        let customer = Customer { code: "A".into(), name: "Ann".into(), ..Customer::default() };
        let key = customers::insert(&op, &customer, Origin::default()).expect("stored");
        op.finish("").expect("done");
        // An operation that is given up takes its triggers along; the next one makes its own.
        for done in [false, true] {
            let op = store.operation(&actor, "edit").expect("begun");
            for sql in ["UPDATE customer SET city = 'Rom'", "DELETE FROM customer", "UPDATE customer SET city = 'Rom' WHERE 0"] {
                let error = op.execute(sql, []).expect_err("refused");
                assert!(error.to_string().contains("not authorized"), "{sql}: {error}");
            }
            let mut change = op.change("customer", "UPDATE customer SET city = ?1").expect("prepared");
            assert_eq!(change.execute(["Bonn"]).expect("changed"), 1);
            drop(change);
            let changes = audit::changes(&op, op.id, None).expect("read");
            assert_eq!(changes.iter().map(|c| (c.table.as_str(), c.row)).collect::<Vec<_>>(), [("customer", key)]);
            assert_eq!((&changes[0].before["city"], &changes[0].after["city"]), (&serde_json::Value::Null, &"Bonn".into()));
            assert!(op.execute("DELETE FROM sales_order", []).is_err(), "of this table there is no journal yet");
            if done { op.finish("").map(|_| ()) } else { op.cancel() }.expect("ended");
        }
    }
}

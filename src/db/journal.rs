//! The journal: triggers that write the before-image of every changed or deleted fact to `change`.
//!
//! Inserts need no image: a row carries the operation that made it.

use anyhow::Result;
use rusqlite::Connection;

/// The tables of facts, parents before children.
pub const FACTS: &[&str] = &[
    "setting",
    "customer",
    "customer_tag",
    "customer_alias",
    "contact",
    "product",
    "sales_order",
    "order_line",
    "interaction",
    "complaint",
    "complaint_step",
    "rate",
    "refund",
    "payment",
    "survey",
    "question",
    "survey_response",
    "answer",
    "campaign",
    "campaign_response",
    "point_entry",
    "template",
    "knowledge",
];

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

/// (Re)creates the triggers for every table of facts from its columns as they are now.
pub fn create_triggers(conn: &Connection) -> Result<()> {
    for table in FACTS {
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
            "DROP TRIGGER IF EXISTS {table}_journal_update;
             DROP TRIGGER IF EXISTS {table}_journal_delete;
             CREATE TRIGGER {table}_journal_update AFTER UPDATE ON {table} WHEN {differs} BEGIN {} END;
             CREATE TRIGGER {table}_journal_delete AFTER DELETE ON {table} BEGIN {} END;",
            insert("update"),
            insert("delete"),
        ))?;
    }
    Ok(())
}

//! Rows of facts of which the log does not tell.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::Connection;

use super::super::journal::{FACTS, columns};

/// Rows that no operation made, and rows that are there though they were deleted. `spans` are the keys of the rows that each
/// operation made in each table.
pub(super) fn strangers(conn: &Connection, spans: &[(String, i64, (i64, i64))]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for table in FACTS {
        // A store of an older schema lacks some.
        if columns(conn, table)?.is_empty() {
            continue;
        }
        let spans: HashMap<i64, (i64, i64)> =
            spans.iter().filter(|(t, ..)| t == table).map(|(_, operation, span)| (*operation, *span)).collect();
        // An operation that was put back before there were seals made rows that its seal does not know.
        let mut journal = conn.prepare(&format!("SELECT EXISTS (SELECT 1 FROM change WHERE tbl = '{table}' AND row = ?1)"))?;
        let mut query = conn.prepare(&format!("SELECT id, operation FROM {table}"))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (key, operation): (i64, i64) = (row.get(0)?, row.get(1)?);
            let is_known = spans.get(&operation).is_some_and(|(first, last)| (*first..=*last).contains(&key));
            if !is_known && !journal.query_row([key], |r| r.get::<_, bool>(0))? {
                faults.push(format!("{table} {key} was made by no operation"));
            }
        }
        let mut query = conn.prepare(&format!(
            "SELECT c.row FROM change c JOIN {table} t ON t.id = c.row
             WHERE c.tbl = '{table}' AND c.kind = 'delete'
               AND NOT EXISTS (SELECT 1 FROM change n WHERE n.tbl = c.tbl AND n.row = c.row AND n.id > c.id)"
        ))?;
        let there = query.query_map([], |r| r.get::<_, i64>(0))?;
        for key in there {
            faults.push(format!("{table} {} is there, though the log says that it was deleted", key?));
        }
    }
    Ok(faults)
}

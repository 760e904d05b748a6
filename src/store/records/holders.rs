//! Which records name another one.

use anyhow::Result;
use rusqlite::Connection;

use crate::entity::ENTITIES;

/// So many are counted; that there are more changes nothing.
const COUNTED: i64 = 1_000;

/// The kinds of records that name the record of that table with this key, each with how many do.
///
/// # Errors
/// When the store cannot be read.
pub fn holders(conn: &Connection, table: &str, id: i64) -> Result<Vec<(&'static str, i64)>> {
    let mut found = Vec::new();
    for entity in ENTITIES {
        let naming: Vec<String> =
            entity.stored().filter(|f| f.link().is_some_and(|l| l.table == table)).map(|f| format!("{} = ?1", f.column)).collect();
        if naming.is_empty() {
            continue;
        }
        let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {} WHERE {} LIMIT {COUNTED})", entity.table, naming.join(" OR "));
        let count: i64 = conn.query_row(&sql, [id], |r| r.get(0))?;
        if count > 0 {
            found.push((if entity.kind.is_empty() { entity.view } else { entity.kind }, count));
        }
    }
    Ok(found)
}

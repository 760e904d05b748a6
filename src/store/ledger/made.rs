//! Which rows an operation made, found without a pass over the table.
//!
//! Keys are given out in rising order and never twice (see `Operation::next_key`), so the numbers of the
//! operations that made a table's rows rise with the keys: the rows of one operation stand together.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// Lowest and highest key of the rows of `table` that the operation made and that are there; `None` when there are none.
///
/// # Errors
/// When the store cannot be read.
pub fn span(conn: &Connection, table: &str, operation: i64) -> Result<Option<(i64, i64)>> {
    // Apart, each is one step in the index; together they would be a pass over the table.
    let ends = format!("SELECT (SELECT min(id) FROM {table}), (SELECT max(id) FROM {table})");
    let ends = conn.query_row(&ends, [], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let (Some(first), Some(last)): (Option<i64>, Option<i64>) = ends else { return Ok(None) };
    let first = first_from(conn, table, operation, first, last)?;
    let Some(first) = first else { return Ok(None) };
    let after = first_from(conn, table, operation + 1, first, last)?;
    let before = format!("SELECT max(id) FROM {table} WHERE id < ?1");
    let last = match after {
        Some(after) => conn.query_row(&before, [after], |r| r.get(0))?,
        None => Some(last),
    };
    Ok(last.filter(|last| *last >= first).map(|last| (first, last)))
}

/// The lowest key from `low` to `high` whose row was made by operation `wanted` or a later one.
fn first_from(conn: &Connection, table: &str, wanted: i64, low: i64, high: i64) -> Result<Option<i64>> {
    let mut next = conn.prepare_cached(&format!("SELECT id, operation FROM {table} WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 1"))?;
    let (mut low, mut end, mut found) = (low, high, None);
    while low <= end {
        let middle = low + (end - low) / 2;
        let row: Option<(i64, i64)> = next.query_row(params![middle, end], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
        match row {
            Some((id, operation)) if operation < wanted => low = id + 1,
            Some((id, _)) => {
                found = Some(id);
                end = middle - 1;
            }
            None => end = middle - 1,
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_an_operation_are_found_among_gaps() {
        let conn = Connection::open_in_memory().expect("a database");
        conn.execute_batch(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, operation INTEGER NOT NULL);
             INSERT INTO t VALUES (2, 1), (3, 1), (9, 4), (10, 4), (11, 4), (40, 5), (41, 7), (99, 7)",
        )
        .expect("made");
        for (operation, wanted) in
            [(0, None), (1, Some((2, 3))), (2, None), (4, Some((9, 11))), (5, Some((40, 40))), (6, None), (7, Some((41, 99))), (8, None)]
        {
            assert_eq!(span(&conn, "t", operation).expect("read"), wanted, "operation {operation}");
        }
        conn.execute("DELETE FROM t", []).expect("emptied");
        assert_eq!(span(&conn, "t", 1).expect("read"), None);
    }
}

//! Which rows are a person's, and what becomes of each of their columns.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::Subject;
use crate::store::ledger::operation::Operation;

/// What becomes of a column of a person's row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fate {
    /// It goes.
    Drop,
    /// It says that it was erased; for columns that must hold something.
    Blank,
    /// It stays, for it says nothing of who the person is: a word of a closed list, money, a key.
    Keep,
    /// It stays where another person's row says the same, else it goes: channels, reasons, descriptions of goods.
    Shared,
    /// A code stays unless it holds something by which the person is known.
    Code,
}

use Fate::{Blank, Code, Drop, Keep, Shared};

/// The rows of a table that are a person's, and what becomes of its columns of text.
pub(super) struct Owned {
    /// The table.
    pub table: &'static str,
    /// The columns that say whose a row is, and the tables they refer to; none for the customers themselves.
    pub owners: &'static [(&'static str, &'static str)],
    /// Whether the rows go altogether.
    pub goes: bool,
    /// What becomes of the columns; every column of text is named.
    pub columns: &'static [(&'static str, Fate)],
}

/// Every table with rows of a person, parents before children. Amounts, days and products stay, so that no sum changes.
pub(super) const OWNED: &[Owned] = &[
    Owned {
        table: "customer",
        owners: &[],
        goes: false,
        columns: &[
            ("code", Blank),
            ("name", Blank),
            ("kind", Keep),
            ("company", Drop),
            ("email", Drop),
            ("email_key", Drop),
            ("phone", Drop),
            ("phone_key", Drop),
            ("handles", Drop),
            ("address", Drop),
            ("city", Drop),
            ("region", Drop),
            ("country", Drop),
            ("postal_code", Drop),
            ("consent", Drop),
            ("industry", Drop),
            ("occupation", Drop),
            ("gender", Drop),
            ("birthday", Drop),
            ("education", Drop),
            ("income_band", Drop),
            ("source", Shared),
            ("owner", Shared),
            ("status", Keep),
            ("churn_reason", Keep),
            ("notes", Drop),
            ("own", Drop),
            ("file", Drop),
            ("line", Drop),
        ],
    },
    Owned { table: "customer_tag", owners: &[("customer", "customer")], goes: true, columns: &[("tag", Drop)] },
    Owned {
        table: "customer_alias",
        owners: &[("customer", "customer")],
        goes: true,
        columns: &[("kind", Drop), ("key", Drop), ("written", Drop), ("name", Drop)],
    },
    Owned {
        table: "contact",
        owners: &[("customer", "customer")],
        goes: true,
        columns: &[
            ("name", Drop),
            ("role", Drop),
            ("email", Drop),
            ("email_key", Drop),
            ("phone", Drop),
            ("phone_key", Drop),
            ("notes", Drop),
            ("own", Drop),
        ],
    },
    Owned {
        table: "sales_order",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[("code", Code), ("status", Keep), ("channel", Shared), ("notes", Drop), ("own", Drop), ("original", Keep)],
    },
    Owned { table: "order_line", owners: &[("sales_order", "sales_order")], goes: false, columns: &[("description", Shared)] },
    Owned {
        table: "interaction",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[
            ("code", Code),
            ("channel", Keep),
            ("direction", Keep),
            ("purpose", Keep),
            ("staff", Shared),
            ("subject", Drop),
            ("text", Drop),
            ("outcome", Shared),
            ("follow_up_on", Drop),
            ("topic", Shared),
            ("own", Drop),
        ],
    },
    Owned {
        table: "complaint",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[
            ("code", Code),
            ("channel", Shared),
            ("type", Shared),
            ("cause", Shared),
            ("assignee", Shared),
            ("subject", Drop),
            ("text", Drop),
            ("resolution", Drop),
            ("compensation_kind", Shared),
            ("follow_up_on", Drop),
            ("own", Drop),
        ],
    },
    Owned {
        table: "complaint_step",
        owners: &[("complaint", "complaint")],
        goes: false,
        columns: &[("step", Keep), ("person", Shared), ("note", Drop)],
    },
    Owned {
        table: "refund",
        owners: &[("customer", "customer"), ("sales_order", "sales_order")],
        goes: false,
        columns: &[("code", Code), ("reason", Shared), ("method", Shared), ("notes", Drop), ("original", Keep), ("own", Drop)],
    },
    Owned {
        table: "payment",
        owners: &[("customer", "customer"), ("sales_order", "sales_order")],
        goes: false,
        columns: &[("code", Code), ("method", Shared), ("notes", Drop), ("original", Keep), ("own", Drop)],
    },
    Owned {
        table: "survey_response",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[("code", Code), ("respondent", Drop), ("channel", Shared), ("own", Drop)],
    },
    // An answer in words that others gave, too, is a choice; one of its own is free text.
    Owned { table: "answer", owners: &[("response", "survey_response")], goes: false, columns: &[("text", Shared)] },
    Owned {
        table: "campaign_response",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[("code", Code), ("event", Keep), ("channel", Shared), ("notes", Drop), ("original", Keep), ("own", Drop)],
    },
    Owned {
        table: "point_entry",
        owners: &[("customer", "customer")],
        goes: false,
        columns: &[("code", Code), ("reason", Shared), ("notes", Drop), ("own", Drop)],
    },
];

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
    for Owned { table, owners, .. } in OWNED {
        for (column, parent) in *owners {
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
    for Owned { table, goes, columns, .. } in OWNED {
        let mine = format!("(SELECT row FROM person_row WHERE tbl = '{table}')");
        if *goes {
            op.change(table, &format!("DELETE FROM {table} WHERE id IN {mine}"))?.execute([])?;
            continue;
        }
        let sets: Vec<String> = columns.iter().filter_map(|(column, fate)| set(table, column, *fate, &mine)).collect();
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
    use crate::store::ledger::journal::{FACTS, references};

    fn store() -> Connection {
        let conn = Connection::open_in_memory().expect("a database");
        conn.execute_batch(&schema::sql().expect("a schema")).expect("made");
        conn
    }

    #[test]
    fn every_column_of_text_has_a_fate() {
        let conn = store();
        for Owned { table, columns, .. } in OWNED {
            let mut query = conn.prepare("SELECT name FROM pragma_table_info(?1) WHERE type IN ('TEXT', 'BLOB')").expect("a query");
            for name in query.query_map([table], |r| r.get::<_, String>(0)).expect("rows") {
                let name = name.expect("a name");
                assert!(columns.iter().any(|(column, _)| *column == name), "{table}.{name}: what becomes of it when a person is erased?");
            }
        }
    }

    #[test]
    fn every_table_that_refers_to_a_person_is_known() {
        let conn = store();
        for r in references(&conn).expect("read").iter().filter(|r| r.parent == "customer") {
            let owned = OWNED.iter().find(|o| o.table == r.child).unwrap_or_else(|| panic!("{}", r.child));
            assert!(owned.owners.contains(&(r.column.as_str(), "customer")), "{}.{}", r.child, r.column);
        }
        let of_nobody = ["setting", "product", "rate", "survey", "question", "campaign", "template", "knowledge"];
        for table in FACTS.iter().filter(|t| !of_nobody.contains(t)) {
            assert!(OWNED.iter().any(|o| o.table == *table), "{table}");
        }
    }
}

//! What the store holds, by kind: the class of data, the department it comes from, how it came in.

use anyhow::Result;
use rusqlite::named_params;

use super::rules::EXISTING;
use crate::page::{Kind, Table};
use crate::store::Snapshot;
use crate::store::derived::packed;

/// The kinds of records: name, class, department, and a query of their files and days up to the as-of date.
/// Classes as in customer databases: descriptive, promotion, transaction, and service beside them.
const KINDS: &[(&str, &str, &str, &str)] = &[
    ("customers", "descriptive", "sales", "SELECT file, acquired_on AS day FROM existing"),
    ("contacts", "descriptive", "sales", "SELECT k.file, NULL AS day FROM contact k JOIN existing c ON c.id = k.customer"),
    (
        "products",
        "descriptive",
        "sales",
        "SELECT p.file, NULL AS day FROM product p LEFT JOIN order_line l ON l.product = p.id LEFT JOIN sales_order o ON o.id = l.sales_order
         GROUP BY p.id HAVING coalesce(min(o.day), :as_of) <= :as_of",
    ),
    ("orders", "transaction", "sales", "SELECT file, day FROM sales_order WHERE day <= :as_of"),
    (
        "order-lines",
        "transaction",
        "sales",
        "SELECT l.file, NULL AS day FROM order_line l JOIN sales_order o ON o.id = l.sales_order WHERE o.day <= :as_of",
    ),
    ("payments", "transaction", "sales", "SELECT file, day FROM payment WHERE day <= :as_of"),
    ("refunds", "transaction", "sales", "SELECT file, day FROM refund WHERE day <= :as_of"),
    ("points", "transaction", "marketing", "SELECT file, day FROM point_entry WHERE day <= :as_of"),
    ("responses", "promotion", "marketing", "SELECT file, day FROM campaign_response WHERE day <= :as_of"),
    ("interactions", "service", "service", "SELECT file, day FROM interaction WHERE day <= :as_of"),
    ("complaints", "service", "service", "SELECT file, received_on AS day FROM complaint WHERE received_on <= :as_of"),
    ("surveys", "service", "marketing", "SELECT file, day FROM survey_response WHERE coalesce(day, :as_of) <= :as_of"),
];

/// The records of one kind.
pub(super) struct Records {
    /// Name of the kind.
    pub kind: &'static str,
    class: &'static str,
    department: &'static str,
    /// How many there are.
    pub rows: usize,
    from_files: usize,
    files: usize,
    last: Option<i64>,
}

/// Counts the records of every kind.
pub(super) fn read(store: &Snapshot) -> Result<Vec<Records>> {
    let mut all = Vec::with_capacity(KINDS.len());
    packed::sql_functions(store.conn())?;
    for (kind, class, department, rows) in KINDS {
        let sql =
            format!("WITH existing AS ({EXISTING}) SELECT count(*), count(file), count(DISTINCT file), max(day), :as_of FROM ({rows})");
        let count = |n: i64| usize::try_from(n).unwrap_or(0);
        all.push(store.conn().query_row(&sql, named_params! { ":as_of": store.as_of.0 }, |r| {
            Ok(Records {
                kind,
                class,
                department,
                rows: count(r.get(0)?),
                from_files: count(r.get(1)?),
                files: count(r.get(2)?),
                last: r.get(3)?,
            })
        })?);
    }
    Ok(all)
}

/// The kinds that there are.
pub(super) fn table(records: &[Records]) -> Table {
    Table::of("kinds", "What the store holds", records.iter().filter(|r| r.rows > 0))
        .col("kind", "Kind", Kind::Text, |r| r.kind)
        .col("class", "Class", Kind::Text, |r| r.class)
        .col("department", "Department", Kind::Text, |r| r.department)
        .col("records", "Records", Kind::Count, |r| r.rows)
        .col("by_hand", "By hand", Kind::Count, |r| r.rows - r.from_files)
        .col("from_files", "From files", Kind::Count, |r| r.from_files)
        .col("files", "Files", Kind::Count, |r| r.files)
        .col("last", "Latest", Kind::Date, |r| r.last)
        .table()
}

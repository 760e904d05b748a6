//! Dated refunds: what was given back when.

use anyhow::Result;
use rusqlite::{Connection, Row, params};

use super::customers::Origin;
use crate::base::dates::Day;
use crate::entity::record::Stored;
use crate::store::ledger::operation::Operation;
use crate::store::records::plain::Table;

/// The table of refunds.
pub const TABLE: Table = Table(&crate::entity::payment::REFUND);

/// Money given back on a known day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// Unique code.
    pub code: String,
    /// The day.
    pub day: Day,
    /// What was given back, in minor units.
    pub amount: i64,
    /// Why.
    pub reason: Option<String>,
    /// How it was paid.
    pub method: Option<String>,
    /// Code of the order; `None` for money given to a customer without one.
    pub order: Option<String>,
}

const SELECT: &str = "SELECT r.code, r.day, r.amount, r.reason, r.method, o.code
     FROM refund r LEFT JOIN sales_order o ON o.id = r.sales_order";

fn from_row(r: &Row<'_>) -> rusqlite::Result<Refund> {
    Ok(Refund { code: r.get(0)?, day: Day(r.get(1)?), amount: r.get(2)?, reason: r.get(3)?, method: r.get(4)?, order: r.get(5)? })
}

/// The refund with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Refund> {
    Ok(conn.prepare_cached(&format!("{SELECT} WHERE r.id = ?1"))?.query_one([id], from_row)?)
}

/// The dated refunds of an order, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_order(conn: &Connection, order: i64) -> Result<Vec<Refund>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE r.sales_order = ?1 ORDER BY r.day, r.id"))?;
    let found = query.query_map([order], from_row)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The sum of the dated refunds of an order.
///
/// # Errors
/// When the store cannot be read.
pub fn dated(conn: &Connection, order: i64) -> Result<i64> {
    let mut query = conn.prepare_cached("SELECT coalesce(sum(amount), 0) FROM refund WHERE sales_order = ?1")?;
    Ok(query.query_one([order], |r| r.get(0))?)
}

/// Records that `amount` of an order was given back on `day`.
///
/// # Errors
/// When the store cannot be written.
pub fn give_back(op: &Operation, order: i64, day: Day, amount: i64, reason: Option<&str>) -> Result<()> {
    let code = super::customers::next_code(op, TABLE.0.table, "R")?;
    let mut values = vec![None; TABLE.width()];
    let fields = [
        ("code", Some(Stored::Text(code))),
        ("sales_order", Some(Stored::Int(order))),
        ("day", Some(Stored::Int(i64::from(day.0)))),
        ("amount", Some(Stored::Int(amount))),
        ("reason", reason.map(|r| Stored::Text(r.to_string()))),
    ];
    for (column, value) in fields {
        if let Some(place) = TABLE.place(column) {
            values[place] = value;
        }
    }
    TABLE.insert(op, &values, Origin::default())?;
    Ok(())
}

/// What counts as given back of an order with key `id` of which `stated` is stated, up to a day: the dated refunds by
/// then, and from the order's day on whatever is stated beyond all of them.
///
/// # Errors
/// When the store cannot be read.
pub fn counted(conn: &Connection, id: i64, stated: i64, until: Day) -> Result<i64> {
    let mut query = conn.prepare_cached(
        "SELECT coalesce(sum(amount), 0), coalesce(sum(amount) FILTER (WHERE day <= ?2), 0) FROM refund WHERE sales_order = ?1",
    )?;
    let (all, by_then): (i64, i64) = query.query_one(params![id, until.0], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(by_then + (stated - all).max(0))
}

//! The ledger of loyalty points.

use anyhow::Result;
use rusqlite::{Connection, params};

use crate::base::dates::Day;
use crate::store::records::plain::Table;

/// The table of the ledger's entries.
pub const TABLE: Table = Table(&crate::entity::points::POINTS);

/// An entry of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub day: Day,
    /// Points earned, or, negative, redeemed or expired.
    pub points: i64,
    /// Why.
    pub reason: Option<String>,
    /// Code of the order.
    pub order: Option<String>,
}

/// The entries of a customer up to a day, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<Entry>> {
    let mut query = conn.prepare_cached(
        "SELECT p.day, p.points, p.reason, o.code
         FROM point_entry p LEFT JOIN sales_order o ON o.id = p.sales_order
         WHERE p.customer = ?1 AND p.day <= ?2 ORDER BY p.day, p.id",
    )?;
    let found = query
        .query_map(params![customer, until.0], |r| {
            Ok(Entry { day: Day(r.get(0)?), points: r.get(1)?, reason: r.get(2)?, order: r.get(3)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

//! Payments: what came in when. They are no revenue; they tell when an order was paid.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::base::dates::Day;
use crate::store::records::plain::Table;

/// The table of payments.
pub const TABLE: Table = Table(&crate::entity::payment::PAYMENT);

/// Money that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Unique code.
    pub code: String,
    /// The day.
    pub day: Day,
    /// What came in, in minor units.
    pub amount: i64,
    /// How it was paid.
    pub method: Option<String>,
    /// Code of the order; `None` for money on a customer's account.
    pub order: Option<String>,
}

const SELECT: &str = "SELECT p.code, p.day, p.amount, p.method, o.code
     FROM payment p LEFT JOIN sales_order o ON o.id = p.sales_order";

fn from_row(r: &Row<'_>) -> rusqlite::Result<Payment> {
    Ok(Payment { code: r.get(0)?, day: Day(r.get(1)?), amount: r.get(2)?, method: r.get(3)?, order: r.get(4)? })
}

/// The payments for an order, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_order(conn: &Connection, order: i64) -> Result<Vec<Payment>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE p.sales_order = ?1 ORDER BY p.day, p.id"))?;
    let found = query.query_map([order], from_row)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The payments on a customer's account that are for no order, up to a day, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<Payment>> {
    let mut query = conn.prepare_cached(&format!("{SELECT} WHERE p.customer = ?1 AND p.day <= ?2 ORDER BY p.day, p.id"))?;
    let found = query.query_map(params![customer, until.0], from_row)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The day on which the payments for an order reached its amount; `None` while they have not.
///
/// # Errors
/// When the store cannot be read.
pub fn paid_on(conn: &Connection, order: i64) -> Result<Option<Day>> {
    let mut query = conn.prepare_cached(include_str!("payments_paid_on.sql"))?;
    Ok(query.query_row([order], |r| r.get(0)).optional()?.flatten().map(Day))
}

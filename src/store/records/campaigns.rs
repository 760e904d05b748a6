//! Campaigns and the responses to them.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::customers::Origin;
use crate::base::dates::Day;
use crate::store::ledger::operation::Operation;
use crate::store::records::plain::Table;

/// The table of what happened between campaigns and customers.
pub const RESPONSES: Table = Table(&crate::entity::campaign::RESPONSE);

/// Something that happened between a campaign and a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The day.
    pub day: Day,
    /// What happened: "opened".
    pub event: String,
    /// Code of the campaign.
    pub campaign: String,
    /// Where.
    pub channel: Option<String>,
    /// Code of the order it led to.
    pub order: Option<String>,
}

/// Adds a campaign of which nothing but its code is known, and returns its key.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, code: &str, origin: Origin) -> Result<i64> {
    let id = op.next_key("campaign")?;
    op.prepare_cached("INSERT INTO campaign (id, code, name, operation, file, line) VALUES (?1, ?2, ?2, ?3, ?4, ?5)")?.execute(params![
        id,
        code,
        op.id,
        origin.file,
        origin.line
    ])?;
    Ok(id)
}

/// What happened between campaigns and a customer up to a day, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<Response>> {
    let mut query = conn.prepare_cached(
        "SELECT r.day, r.event, k.code, r.channel, o.code
         FROM campaign_response r JOIN campaign k ON k.id = r.campaign LEFT JOIN sales_order o ON o.id = r.sales_order
         WHERE r.customer = ?1 AND r.day <= ?2 ORDER BY r.day, r.id",
    )?;
    let found = query
        .query_map(params![customer, until.0], |r| {
            Ok(Response { day: Day(r.get(0)?), event: r.get(1)?, campaign: r.get(2)?, channel: r.get(3)?, order: r.get(4)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

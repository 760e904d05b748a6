//! Products, as order lines name them.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use super::codes;
use super::customers::Origin;
use crate::entity::trade::OrderLine;
use crate::store::ledger::operation::Operation;
use crate::store::records::plain::Table;

/// The table of products.
pub const TABLE: Table = Table(&crate::entity::product::PRODUCT);

/// Key of the product with this code; made from what an order line says of it when it is new.
/// A category the store does not know yet is filled in.
///
/// # Errors
/// When the store cannot be written.
pub fn ensure(op: &Operation, code: &str, line: &OrderLine, origin: Origin) -> Result<i64> {
    if let Some(id) = codes::PRODUCT.find(op, code)? {
        op.change("product", "UPDATE product SET category = ?2 WHERE id = ?1 AND category IS NULL AND ?2 IS NOT NULL")?
            .execute(params![id, line.category])?;
        return Ok(id);
    }
    let id = op.next_key("product")?;
    op.prepare_cached(
        "INSERT INTO product (id, code, name, category, unit_price, unit_cost, operation, file, line)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id,
        code,
        line.description.as_deref().unwrap_or(code),
        line.category,
        line.unit_price,
        line.unit_cost,
        op.id,
        origin.file,
        origin.line
    ])?;
    Ok(id)
}

/// Code of the product with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn code(conn: &Connection, id: i64) -> Result<String> {
    Ok(conn.prepare_cached("SELECT code FROM product WHERE id = ?1")?.query_one([id], |r| r.get(0))?)
}

/// Code and name of the product with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn code_and_name(conn: &Connection, id: i64) -> Result<(String, String)> {
    Ok(conn.prepare_cached("SELECT code, name FROM product WHERE id = ?1")?.query_one([id], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

/// The usual price of the product with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn unit_price(conn: &Connection, code: &str) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT unit_price FROM product WHERE code = ?1")?;
    Ok(query.query_row([code], |r| r.get(0)).optional()?.flatten())
}

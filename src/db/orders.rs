//! Orders and their lines.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::customers::{Origin, own_from_text, own_to_text, stored_word, taken};
use super::history::Entry;
use super::operation::Operation;
use super::products;
use crate::dates::Day;
use crate::model::trade::{Order, OrderLine, OrderStatus};
use crate::model::words::Word;

const INSERT: &str = include_str!("orders_insert.sql");
const UPDATE: &str = include_str!("orders_update.sql");

/// Stores a new order with its lines, notes it for the customer's history, and returns its key.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, order: &Order, lines: &[OrderLine], origin: Origin) -> Result<i64> {
    let mut sql = op.prepare_cached(INSERT)?;
    sql.execute(named_params! {
        ":code": order.code, ":customer": order.customer, ":day": order.day.0, ":amount": order.amount, ":refund": order.refund,
        ":discount": order.discount, ":status": order.status.map(Word::word), ":channel": order.channel,
        ":due_on": order.due_on.map(|d| d.0), ":paid_on": order.paid_on.map(|d| d.0), ":notes": order.notes,
        ":own": own_to_text(&order.own)?, ":operation": op.id, ":file": origin.file, ":line": origin.line,
    })
    .map_err(|e| taken(e, "order", &order.code))?;
    let id = op.last_insert_rowid();
    op.feed(Entry::of(order.customer, id, order.day, order.amount, order.refund, order.status == Some(OrderStatus::Cancelled)));
    insert_lines(op, id, lines, origin)?;
    Ok(id)
}

/// Replaces every field of the order with key `id`; its lines stay.
///
/// # Errors
/// When the code is taken by another, or the store cannot be written.
pub fn update(op: &Operation, id: i64, order: &Order) -> Result<()> {
    let mut sql = op.prepare_cached(UPDATE)?;
    sql.execute(named_params! {
        ":id": id, ":code": order.code, ":customer": order.customer, ":day": order.day.0, ":amount": order.amount,
        ":refund": order.refund, ":discount": order.discount, ":status": order.status.map(Word::word), ":channel": order.channel,
        ":due_on": order.due_on.map(|d| d.0), ":paid_on": order.paid_on.map(|d| d.0), ":notes": order.notes,
        ":own": own_to_text(&order.own)?,
    })
    .map_err(|e| taken(e, "order", &order.code))?;
    Ok(())
}

/// Replaces the lines of an order.
///
/// # Errors
/// When the store cannot be written.
pub fn replace_lines(op: &Operation, id: i64, lines: &[OrderLine], origin: Origin) -> Result<()> {
    op.prepare_cached("DELETE FROM order_line WHERE sales_order = ?1")?.execute([id])?;
    insert_lines(op, id, lines, origin)
}

fn insert_lines(op: &Operation, id: i64, lines: &[OrderLine], origin: Origin) -> Result<()> {
    for (position, line) in (1i64..).zip(lines) {
        let product = match &line.product_code {
            Some(code) => Some(products::ensure(op, code, line, origin)?),
            None => None,
        };
        op.prepare_cached(
            "INSERT INTO order_line (sales_order, position, product, description, quantity, unit_price, unit_cost, amount, operation, file, line)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            id, position, product, line.description, line.quantity, line.unit_price, line.unit_cost, line.amount, op.id, origin.file, origin.line
        ])?;
    }
    Ok(())
}

/// The order with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Order> {
    conn.prepare_cached("SELECT * FROM sales_order WHERE id = ?1")?.query_one([id], |r| Ok(from_row(r)))?
}

/// Reads an order from a row of all columns of the table.
///
/// # Errors
/// When a column does not hold what it should.
pub fn from_row(r: &Row<'_>) -> Result<Order> {
    let day = |name: &str| r.get::<_, Option<i32>>(name).map(|d| d.map(Day));
    Ok(Order {
        code: r.get("code")?,
        customer: r.get("customer")?,
        day: Day(r.get("day")?),
        amount: r.get("amount")?,
        refund: r.get("refund")?,
        discount: r.get("discount")?,
        status: stored_word(r.get("status")?),
        channel: r.get("channel")?,
        due_on: day("due_on")?,
        paid_on: day("paid_on")?,
        notes: r.get("notes")?,
        own: own_from_text(r.get("own")?)?,
    })
}

/// The lines of an order, in order.
///
/// # Errors
/// When the store cannot be read.
pub fn lines(conn: &Connection, id: i64) -> Result<Vec<OrderLine>> {
    let mut query = conn.prepare_cached(
        "SELECT p.code, l.description, p.category, l.quantity, l.unit_price, l.unit_cost, l.amount
         FROM order_line l LEFT JOIN product p ON p.id = l.product WHERE l.sales_order = ?1 ORDER BY l.position",
    )?;
    let lines = query
        .query_map([id], |r| {
            Ok(OrderLine {
                product_code: r.get(0)?,
                description: r.get(1)?,
                category: r.get(2)?,
                quantity: r.get(3)?,
                unit_price: r.get(4)?,
                unit_cost: r.get(5)?,
                amount: r.get(6)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(lines)
}

/// Key of the order with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn by_code(conn: &Connection, code: &str) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT id FROM sales_order WHERE code = ?1")?;
    Ok(query.query_row([code], |r| r.get(0)).optional()?)
}

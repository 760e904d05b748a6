//! Orders and their lines.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::customers::{Origin, code_taken, own_from_text, own_to_text, stored_word, taken};
use super::products;
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::trade::{Order, OrderLine, OrderStatus};
use crate::store::derived::packed::{Entry, NOBODY};
use crate::store::ledger::operation::Operation;
use crate::store::load::binder::{Binder, Bound};
use crate::store::load::inserter::{Inserter, insert_row};

const INSERT: &str = include_str!("orders_insert.sql");
const UPDATE: &str = include_str!("orders_update.sql");
const INSERT_LINE: &str = "INSERT INTO order_line
     (id, sales_order, position, product, description, quantity, unit_price, unit_cost, amount, operation, file, line, own)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

/// An order as it is stored: borrowed, so that a loader need not copy it.
#[derive(Clone, Copy, Debug)]
pub struct OrderRow<'a> {
    /// Unique code.
    pub code: &'a str,
    /// Key of the customer; `None` for a sale to nobody in particular.
    pub customer: Option<i64>,
    /// Day of the order.
    pub day: Day,
    /// Charged, in minor units.
    pub amount: i64,
    /// Given back of it.
    pub refund: i64,
    /// Discount already taken off.
    pub discount: Option<i64>,
    /// Status.
    pub status: Option<OrderStatus>,
    /// Sales channel.
    pub channel: Option<&'a str>,
    /// When payment is due.
    pub due_on: Option<Day>,
    /// When it was paid.
    pub paid_on: Option<Day>,
    /// Free notes.
    pub notes: Option<&'a str>,
    /// Own fields as the JSON object that is stored.
    pub own: Option<&'a str>,
    /// What the amount was before it was converted.
    pub original: Option<&'a str>,
}

/// Inserts orders one after the other. In a large load they may wait until there are many.
pub struct Loader<'a> {
    op: &'a Operation<'a>,
    inserter: Inserter<'a>,
}

impl<'a> Loader<'a> {
    /// A loader within an operation for some orders, or for `many`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, many: bool) -> Result<Loader<'a>> {
        Ok(Loader { op, inserter: Inserter::new(op, "sales_order", INSERT, many, op.taker("sales_order"))? })
    }

    /// Whether there is no order with this code for certain, without looking for it.
    pub fn is_new(&self, code: &str) -> bool {
        self.inserter.is_new(code)
    }

    /// Stores an order and notes it for the customer's history. Returns its key; `None` when the code is taken.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn insert(&mut self, o: &OrderRow<'_>, origin: Origin) -> Result<Option<i64>> {
        let id = self.op.next_key("sales_order")?;
        if !self.inserter.insert(id, o.code, |row| bind(row, o, self.op.id, origin))? {
            return Ok(None);
        }
        self.op.feed(Entry::of(o.customer.unwrap_or(NOBODY), id, o.day, o.amount, o.refund, o.status == Some(OrderStatus::Cancelled)));
        Ok(Some(id))
    }

    /// Stores the orders that wait. To be called before any are read.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn flush(&mut self) -> Result<()> {
        self.inserter.flush()
    }
}

/// Binds an order but its key and code by position, in the order of the statement's named parameters: looking names up costs more
/// than the insert.
fn bind(sql: &mut Binder<'_>, o: &OrderRow<'_>, operation: i64, origin: Origin) -> Result<()> {
    sql.set_or_null(3, o.customer)?;
    sql.set(4, o.day.0)?;
    sql.set(5, o.amount)?;
    sql.set(6, o.refund)?;
    sql.set_or_null(7, o.discount)?;
    sql.set_or_null(8, o.status.map(Word::word))?;
    sql.set_or_null(9, o.channel)?;
    sql.set_or_null(10, o.due_on.map(|d| d.0))?;
    sql.set_or_null(11, o.paid_on.map(|d| d.0))?;
    sql.set_or_null(12, o.notes)?;
    sql.set_or_null(13, o.own)?;
    sql.set(14, operation)?;
    sql.set_or_null(15, origin.file)?;
    sql.set_or_null(16, origin.line)?;
    sql.set_or_null(17, o.original)
}

/// Stores a new order with its lines, notes it for the customer's history, and returns its key.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, order: &Order, lines: &[OrderLine], origin: Origin) -> Result<i64> {
    let own = own_to_text(&order.own)?;
    let row = OrderRow {
        code: &order.code,
        customer: order.customer,
        day: order.day,
        amount: order.amount,
        refund: order.refund,
        discount: order.discount,
        status: order.status,
        channel: order.channel.as_deref(),
        due_on: order.due_on,
        paid_on: order.paid_on,
        notes: order.notes.as_deref(),
        own: own.as_deref(),
        original: order.original.as_deref(),
    };
    let id = Loader::new(op, false)?.insert(&row, origin)?.ok_or_else(|| code_taken("order", &order.code))?;
    insert_lines(op, id, lines, origin)?;
    Ok(id)
}

/// Replaces every field of the order with key `id`; its lines stay.
///
/// # Errors
/// When the code is taken by another, or the store cannot be written.
pub fn update(op: &Operation, id: i64, order: &Order) -> Result<()> {
    // A row that says the same already is left alone, so that the operation has changed nothing.
    if get(op, id)? == *order {
        return Ok(());
    }
    let mut sql = op.change("sales_order", UPDATE)?;
    sql.execute(named_params! {
        ":id": id, ":code": order.code, ":customer": order.customer, ":day": order.day.0, ":amount": order.amount,
        ":refund": order.refund, ":discount": order.discount, ":status": order.status.map(Word::word), ":channel": order.channel,
        ":due_on": order.due_on.map(|d| d.0), ":paid_on": order.paid_on.map(|d| d.0), ":notes": order.notes,
        ":own": own_to_text(&order.own)?, ":original": order.original,
    })
    .map_err(|e| taken(e, "order", &order.code))?;
    Ok(())
}

/// Replaces the lines of an order.
///
/// # Errors
/// When the store cannot be written.
pub fn replace_lines(op: &Operation, id: i64, lines: &[OrderLine], origin: Origin) -> Result<()> {
    op.change("order_line", "DELETE FROM order_line WHERE sales_order = ?1")?.execute([id])?;
    insert_lines(op, id, lines, origin)
}

/// Adds lines to an order that has none.
///
/// # Errors
/// When the store cannot be written.
pub fn insert_lines(op: &Operation, id: i64, lines: &[OrderLine], origin: Origin) -> Result<()> {
    for (position, line) in (1i64..).zip(lines) {
        let product = match &line.product_code {
            Some(code) => Some(products::ensure(op, code, line, origin)?),
            None => None,
        };
        let number = |n: Option<i64>| n.map(Bound::Int);
        let own = own_to_text(&line.own)?;
        let values = [
            number(Some(id)),
            number(Some(position)),
            number(product),
            line.description.as_deref().map(Bound::Text),
            number(Some(line.quantity)),
            number(line.unit_price),
            number(line.unit_cost),
            number(Some(line.amount)),
            number(Some(op.id)),
            number(origin.file),
            number(origin.line),
            own.as_deref().map(Bound::Text),
        ];
        insert_row(op, "order_line", INSERT_LINE, op.next_key("order_line")?, &values)?;
    }
    Ok(())
}

/// The order with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Order> {
    conn.prepare_cached(BY_ID)?.query_one([id], |r| Ok(from_row(r)))?.map(|(_, order)| order)
}

/// The highest key of an order; 0 where there is none.
///
/// # Errors
/// When the store cannot be read.
pub fn last(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(id), 0) FROM sales_order", [], |r| r.get(0))?)
}

/// The line of the file from which an order was made, if it was this file.
///
/// # Errors
/// When the store cannot be read.
pub fn line_in(conn: &Connection, id: i64, file: i64) -> Result<Option<u64>> {
    let mut query = conn.prepare_cached("SELECT line FROM sales_order WHERE id = ?1 AND file = ?2")?;
    Ok(query.query_row([id, file], |r| r.get::<_, Option<i64>>(0)).optional()?.flatten().map(|line| line as u64))
}

/// Key and fields of the order with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn with_code(conn: &Connection, code: &str) -> Result<Option<(i64, Order)>> {
    conn.prepare_cached(BY_CODE)?.query_row([code], |r| Ok(from_row(r))).optional()?.transpose()
}

const BY_ID: &str = concat!(include_str!("orders_select.sql"), "WHERE id = ?1");
const BY_CODE: &str = concat!(include_str!("orders_select.sql"), "WHERE code = ?1");

/// Reads an order from a row of `orders_select.sql`: by position, because imports compare millions of them.
fn from_row(r: &Row<'_>) -> Result<(i64, Order)> {
    let day = |index: usize| r.get::<_, Option<i32>>(index).map(|d| d.map(Day));
    let order = Order {
        code: r.get(1)?,
        customer: r.get(2)?,
        day: Day(r.get(3)?),
        amount: r.get(4)?,
        refund: r.get(5)?,
        discount: r.get(6)?,
        status: stored_word(r.get(7)?),
        channel: r.get(8)?,
        due_on: day(9)?,
        paid_on: day(10)?,
        notes: r.get(11)?,
        own: own_from_text(r.get(12)?)?,
        original: r.get(13)?,
    };
    Ok((r.get(0)?, order))
}

/// The lines of an order, in order.
///
/// # Errors
/// When the store cannot be read.
pub fn lines(conn: &Connection, id: i64) -> Result<Vec<OrderLine>> {
    let mut query = conn.prepare_cached(
        "SELECT p.code, l.description, p.category, l.quantity, l.unit_price, l.unit_cost, l.amount, l.own
         FROM order_line l LEFT JOIN product p ON p.id = l.product WHERE l.sales_order = ?1 ORDER BY l.position",
    )?;
    let mut rows = query.query([id])?;
    let mut lines = Vec::new();
    while let Some(r) = rows.next()? {
        lines.push(OrderLine {
            product_code: r.get(0)?,
            description: r.get(1)?,
            category: r.get(2)?,
            quantity: r.get(3)?,
            unit_price: r.get(4)?,
            unit_cost: r.get(5)?,
            amount: r.get(6)?,
            own: own_from_text(r.get(7)?)?,
        });
    }
    Ok(lines)
}

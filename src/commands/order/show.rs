//! `crmkit order show`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::who::NOBODY;
use crate::entity::trade::OrderLine;
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::records::payments;
use crate::store::records::payments::Payment;
use crate::store::records::refunds;
use crate::store::records::refunds::Refund;
use crate::store::records::{codes, customers, orders, settings};

/// Options of `crmkit order show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit order show O0001")]
pub struct Show {
    /// Code of the order
    pub code: String,
}

impl Show {
    /// Shows the order.
    ///
    /// # Errors
    /// When there is no such order.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let conn = store.conn();
        let exponent = settings::read(conn)?.currency.exponent;
        let id = codes::ORDER.key(conn, &self.code)?;
        let order = orders::get(conn, id)?;
        let customer = order.customer.map(|key| customers::get(conn, key)).transpose()?;
        let amount = |a: i64| money::plain(a, exponent);
        let (refunds, payments) = (refunds::of_order(conn, id)?, payments::of_order(conn, id)?);
        let refund = order.refund.max(refunds.iter().map(|r| r.amount).sum());
        let paid_on = match order.paid_on {
            Some(stated) => Some(stated.to_string()),
            None => payments::paid_on(conn, id)?.map(|d| format!("{d} (by its payments)")),
        };
        let rows = [
            ("customer", Some(customer.map_or_else(|| NOBODY.to_string(), |c| format!("{}  {}", c.code, c.name)))),
            ("date", Some(order.day.to_string())),
            ("amount", Some(amount(order.amount))),
            ("original", order.original),
            ("refund", (refund != 0).then(|| amount(refund))),
            ("discount", order.discount.map(amount)),
            ("status", order.status.map(|s| s.word().to_string())),
            ("channel", order.channel),
            ("due_on", order.due_on.map(|d| d.to_string())),
            ("paid_on", paid_on),
            ("notes", order.notes),
        ];
        let rows = rows.into_iter().map(|(field, value)| (field.to_string(), value));
        let own = order.own.into_iter().map(|(field, value)| (field, Some(value)));
        let mut page = Page::new("order", say!("Order {order_code}", order_code = order.code));
        page.table(Table::fields("order", "Order", rows.chain(own)));
        let lines = orders::lines(conn, id)?;
        if !lines.is_empty() {
            page.table(line_table(lines, exponent));
        }
        if !payments.is_empty() {
            page.table(payment_table(&payments, exponent));
        }
        if !refunds.is_empty() {
            page.table(refund_table(&refunds, exponent));
        }
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

fn line_table(lines: Vec<OrderLine>, exponent: u8) -> Table {
    let money = Kind::Money(exponent);
    let whole = |l: &OrderLine| (l.quantity % 1_000 == 0).then_some(l.quantity / 1_000);
    let kind = if lines.iter().all(|l| whole(l).is_some()) { Kind::Count } else { Kind::Number(3) };
    Table::of("lines", "Lines", &lines)
        .col("product", "Product", Kind::Text, |l| l.product_code.clone())
        .col("description", "Description", Kind::Text, |l| l.description.clone())
        .col("category", "Category", Kind::Text, |l| l.category.clone())
        .col("quantity", "Quantity", kind, |l| whole(l).map_or(Cell::Real(l.quantity as f64 / 1_000.0), Cell::Int))
        .col("unit_price", "Unit price", money, |l| l.unit_price)
        .col("amount", "Amount", money, |l| l.amount)
        .table()
}

fn payment_table(payments: &[Payment], exponent: u8) -> Table {
    Table::of("payments", "Payments", payments)
        .col("code", "Code", Kind::Text, |p| p.code.clone())
        .col("date", "Date", Kind::Date, |p| p.day)
        .col("amount", "Amount", Kind::Money(exponent), |p| p.amount)
        .col("method", "Method", Kind::Text, |p| p.method.clone())
        .table()
}

fn refund_table(refunds: &[Refund], exponent: u8) -> Table {
    Table::of("refunds", "Refunds", refunds)
        .col("code", "Code", Kind::Text, |r| r.code.clone())
        .col("date", "Date", Kind::Date, |r| r.day)
        .col("amount", "Amount", Kind::Money(exponent), |r| r.amount)
        .col("reason", "Reason", Kind::Text, |r| r.reason.clone())
        .col("method", "Method", Kind::Text, |r| r.method.clone())
        .table()
}

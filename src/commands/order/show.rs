//! `crmkit order show`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::Session;
use crate::entity::trade::OrderLine;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::records::payments;
use crate::store::records::payments::Payment;
use crate::store::records::refunds;
use crate::store::records::refunds::Refund;
use crate::store::records::{codes, orders, settings};

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
        let customer = crate::store::records::customers::get(conn, order.customer)?;
        let amount = |a: i64| money::plain(a, exponent);
        let (refunds, payments) = (refunds::of_order(conn, id)?, payments::of_order(conn, id)?);
        let refund = order.refund.max(refunds.iter().map(|r| r.amount).sum());
        let paid_on = match order.paid_on {
            Some(stated) => Some(stated.to_string()),
            None => payments::paid_on(conn, id)?.map(|d| format!("{d} (by its payments)")),
        };
        let mut fields = Table::new("order", "Order").column("field", "Field", Kind::Text).column("value", "Value", Kind::Text);
        let rows = [
            ("customer", Some(format!("{}  {}", customer.code, customer.name))),
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
        for (field, value) in rows {
            if let Some(value) = value {
                fields.push(vec![field.into(), Cell::Text(value)]);
            }
        }
        for (field, value) in order.own {
            fields.push(vec![field.into(), value.into()]);
        }
        let mut page = Page::new("order", format!("Order {}", order.code));
        page.table(fields);
        let lines = orders::lines(conn, id)?;
        if !lines.is_empty() {
            page.table(line_table(lines, exponent));
        }
        if !payments.is_empty() {
            page.table(payment_table(payments, exponent));
        }
        if !refunds.is_empty() {
            page.table(refund_table(refunds, exponent));
        }
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

fn line_table(lines: Vec<OrderLine>, exponent: u8) -> Table {
    let money = Kind::Money(exponent);
    let mut table = Table::new("lines", "Lines")
        .column("product", "Product", Kind::Text)
        .column("description", "Description", Kind::Text)
        .column("category", "Category", Kind::Text)
        .column("quantity", "Quantity", Kind::Number(3))
        .column("unit_price", "Unit price", money)
        .column("amount", "Amount", money);
    if lines.iter().all(|l| l.quantity % 1_000 == 0) {
        table.columns[3].kind = Kind::Count;
    }
    for line in lines {
        table.push(vec![
            line.product_code.into(),
            line.description.into(),
            line.category.into(),
            if line.quantity % 1_000 == 0 { Cell::Int(line.quantity / 1_000) } else { Cell::Real(line.quantity as f64 / 1_000.0) },
            line.unit_price.into(),
            line.amount.into(),
        ]);
    }
    table
}

fn payment_table(payments: Vec<Payment>, exponent: u8) -> Table {
    let mut table = Table::new("payments", "Payments")
        .column("code", "Code", Kind::Text)
        .column("date", "Date", Kind::Date)
        .column("amount", "Amount", Kind::Money(exponent))
        .column("method", "Method", Kind::Text);
    for p in payments {
        table.push(vec![p.code.into(), p.day.into(), p.amount.into(), p.method.into()]);
    }
    table
}

fn refund_table(refunds: Vec<Refund>, exponent: u8) -> Table {
    let mut table = Table::new("refunds", "Refunds")
        .column("code", "Code", Kind::Text)
        .column("date", "Date", Kind::Date)
        .column("amount", "Amount", Kind::Money(exponent))
        .column("reason", "Reason", Kind::Text)
        .column("method", "Method", Kind::Text);
    for r in refunds {
        table.push(vec![r.code.into(), r.day.into(), r.amount.into(), r.reason.into(), r.method.into()]);
    }
    table
}

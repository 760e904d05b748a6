//! `crmkit order show`.

use anyhow::Result;

use super::by_code;
use crate::commands::Session;
use crate::db::{orders, settings};
use crate::error::Exit;
use crate::model::trade::OrderLine;
use crate::model::words::Word;
use crate::money;
use crate::page::{Cell, Kind, Page, Table};

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
        let id = by_code(conn, &self.code)?;
        let order = orders::get(conn, id)?;
        let customer = crate::db::customers::get(conn, order.customer)?;
        let amount = |a: i64| money::plain(a, exponent);
        let mut fields = Table::new("order", "Order").column("field", "Field", Kind::Text).column("value", "Value", Kind::Text);
        let rows = [
            ("customer", Some(format!("{}  {}", customer.code, customer.name))),
            ("date", Some(order.day.to_string())),
            ("amount", Some(amount(order.amount))),
            ("refund", (order.refund != 0).then(|| amount(order.refund))),
            ("discount", order.discount.map(amount)),
            ("status", order.status.map(|s| s.word().to_string())),
            ("channel", order.channel),
            ("due_on", order.due_on.map(|d| d.to_string())),
            ("paid_on", order.paid_on.map(|d| d.to_string())),
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

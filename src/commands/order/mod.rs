//! `crmkit order`: orders entered by hand.

mod add;
mod cancel;
mod lines;
mod list;
mod refund;
mod show;

use anyhow::Result;
use clap::Subcommand;
use rusqlite::Connection;

use super::Session;
use crate::db::orders;
use crate::error::{Exit, Failure};

/// What to do with orders.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit order add C0007 --amount 59.90 --channel shop
  crmkit order add 'Ann Lee' --line 'MUG x2 @19.90 Blue mug' --line 'PLATE @12'
  crmkit order refund O0001 --amount 10")]
pub enum Order {
    /// Add an order and print its code
    Add(Box<add::Add>),
    /// List the orders of a customer
    List(list::List),
    /// Show an order and its lines
    Show(show::Show),
    /// Record money given back on an order
    Refund(refund::Refund),
    /// Call an order off: it counts for nothing any more
    Cancel(cancel::Cancel),
}

impl Order {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Order::Add(c) => c.run(session),
            Order::List(c) => c.run(session),
            Order::Show(c) => c.run(session),
            Order::Refund(c) => c.run(session),
            Order::Cancel(c) => c.run(session),
        }
    }
}

/// Key of the order with that code.
fn by_code(conn: &Connection, code: &str) -> Result<i64> {
    orders::by_code(conn, code.trim())?.ok_or_else(|| {
        Failure::new(format!("there is no order '{code}'")).hint("'crmkit order list CUSTOMER' lists those of a customer").into()
    })
}

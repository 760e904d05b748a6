//! `crmkit order`: orders entered by hand.

mod add;
mod cancel;
mod lines;
mod list;
mod refund;
mod show;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::later::Later;
use crate::base::error::Exit;

/// What to do with orders.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit order add C0007 --amount 59.90 --channel shop
  crmkit order add 'Ann Lee' --line 'MUG x2 @19.90 Blue mug' --line 'PLATE @12'
  crmkit order refund O0001 --amount 10")]
pub enum Order {
    /// Add an order and print its code
    Add(Later<Box<add::Add>>),
    /// List the orders of a customer
    List(Later<list::List>),
    /// Show an order and its lines
    Show(Later<show::Show>),
    /// Record money given back on an order
    Refund(Later<refund::Refund>),
    /// Call an order off: it counts for nothing any more
    Cancel(Later<cancel::Cancel>),
}

impl Order {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Order::Add(c) => c.0.run(session),
            Order::List(c) => c.0.run(session),
            Order::Show(c) => c.0.run(session),
            Order::Refund(c) => c.0.run(session),
            Order::Cancel(c) => c.0.run(session),
        }
    }
}

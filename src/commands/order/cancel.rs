//! `crmkit order cancel`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::entity::trade::OrderStatus;
use crate::lang::say;
use crate::store::records::{codes, orders};

/// Options of `crmkit order cancel`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
A cancelled order is neither a purchase nor revenue; it stays in the list of orders.

Examples:
  crmkit order cancel O0001")]
pub struct Cancel {
    /// Code of the order
    pub code: String,
}

impl Cancel {
    /// Calls the order off.
    ///
    /// # Errors
    /// When there is no such order.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "order cancel")?;
        let id = codes::ORDER.key(&op, &self.code)?;
        let mut order = orders::get(&op, id)?;
        order.status = Some(OrderStatus::Cancelled);
        orders::update(&op, id, &order)?;
        let recorded = op.finish(&order.code)?;
        session.done(say!("order {order_code} cancelled", order_code = order.code), recorded);
        Ok(Exit::Ok)
    }
}

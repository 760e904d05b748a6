//! `crmkit order refund`.

use anyhow::Result;

use super::by_code;
use crate::commands::Session;
use crate::db::orders;
use crate::error::{Exit, Failure};
use crate::model::trade::OrderStatus;
use crate::money;

/// Options of `crmkit order refund`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The amount is added to what was given back before.

Examples:
  crmkit order refund O0001 --amount 10
  crmkit order refund O0001")]
pub struct Refund {
    /// Code of the order
    pub code: String,
    /// What is given back; by default all that is left
    #[arg(long)]
    pub amount: Option<String>,
}

impl Refund {
    /// Records the refund.
    ///
    /// # Errors
    /// When there is no such order, or less is left of it.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let stated = self.amount.as_deref().map(|a| given.amount("--amount", a)).transpose()?;
        let op = store.operation(session.actor(), "order refund")?;
        let id = by_code(&op, &self.code)?;
        let mut order = orders::get(&op, id)?;
        let plain = |a: i64| money::plain(a, given.exponent());
        if order.status == Some(OrderStatus::Cancelled) {
            return Err(Failure::new(format!("order {} is cancelled", order.code)).into());
        }
        let left = order.amount - order.refund;
        let amount = stated.unwrap_or(left);
        if amount <= 0 || amount > left {
            return Err(
                Failure::new(format!("{} cannot be given back: {} is left of order {}", plain(amount), plain(left), order.code)).into()
            );
        }
        order.refund += amount;
        order.status = Some(if order.refund == order.amount { OrderStatus::Refunded } else { OrderStatus::PartlyRefunded });
        orders::update(&op, id, &order)?;
        let recorded = op.finish(&format!("{}: {}", order.code, plain(amount)))?;
        session.done(&format!("{} of order {} given back", plain(amount), order.code), recorded);
        Ok(Exit::Ok)
    }
}

//! `crmkit order refund`.

use anyhow::Result;

use crate::base::error::{Exit, Failure};
use crate::base::money;
use crate::commands::Session;
use crate::entity::trade::OrderStatus;
use crate::lang::say;
use crate::store::records::{codes, orders, refunds};

/// Options of `crmkit order refund`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The amount is added to what was given back before. It lowers revenue on the day it is given back.

Examples:
  crmkit order refund O0001 --amount 10
  crmkit order refund O0001 --date 2024-03-05 --reason damaged")]
pub struct Refund {
    /// Code of the order
    pub code: String,
    /// What is given back; by default all that is left
    #[arg(long)]
    pub amount: Option<String>,
    /// The day it is given back [default: today]
    #[arg(long)]
    pub date: Option<String>,
    /// Why
    #[arg(long)]
    pub reason: Option<String>,
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
        let day = self.date.as_deref().map_or(Ok(given.today()), |d| given.day("--date", d))?;
        let op = store.operation(session.actor(), "order refund")?;
        let id = codes::ORDER.key(&op, &self.code)?;
        let mut order = orders::get(&op, id)?;
        let plain = |a: i64| money::plain(a, given.exponent());
        if order.status == Some(OrderStatus::Cancelled) {
            return Err(Failure::new(say!("order {order_code} is cancelled", order_code = order.code)).into());
        }
        if day < order.day {
            let when = if self.date.is_some() { "--date" } else { "today" };
            return Err(Failure::usage(say!(
                "{when}, {day}, lies before the day of order {order_code}, {order_day}",
                when,
                day,
                order_code = order.code,
                order_day = order.day
            ))
            .hint(say!("add when the money was given back, that day or later: --date {order_day}", order_day = order.day))
            .into());
        }
        let before = order.refund.max(refunds::dated(&op, id)?);
        let left = order.amount - before;
        let amount = stated.unwrap_or(left);
        if amount <= 0 || amount > left {
            return Err(Failure::new(say!(
                "{amount} cannot be given back: {left} is left of order {order_code}",
                amount = plain(amount),
                left = plain(left),
                order_code = order.code
            ))
            .into());
        }
        // What the order states counts as given back before; it grows by what is dated, or that would be taken for part of it.
        if order.refund > 0 {
            order.refund = before + amount;
        }
        order.status = Some(if before + amount == order.amount { OrderStatus::Refunded } else { OrderStatus::PartlyRefunded });
        refunds::give_back(&op, id, day, amount, self.reason.as_deref())?;
        orders::update(&op, id, &order)?;
        let recorded = op.finish(&format!("{}: {}", order.code, plain(amount)))?;
        session.done(say!("{amount} of order {order_code} given back", amount = plain(amount), order_code = order.code), recorded);
        Ok(Exit::Ok)
    }
}

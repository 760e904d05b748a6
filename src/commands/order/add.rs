//! `crmkit order add`.

use anyhow::Result;

use super::lines;
use crate::base::error::{Exit, Failure};
use crate::base::money;
use crate::base::words::Word;
use crate::commands::given::{code, pair, words};
use crate::commands::{Session, who};
use crate::entity::trade::{Order, OrderLine, OrderStatus};
use crate::lang::say;
use crate::store::records::customers::{Origin, next_code};
use crate::store::records::orders;

/// Options of `crmkit order add`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Without --amount the amount is that of the lines less the discount.

Examples:
  crmkit order add C0007 --amount 59.90
  crmkit order add 'Ann Lee' --line 'MUG x2 @19.90 Blue mug' --line 'PLATE @12' --channel shop
  crmkit order add 王芳 --amount 120 --date yesterday --status paid --paid-on today
  crmkit order add --walk-in --amount 12.50 --channel shop")]
pub struct Add {
    /// Code, email, phone, or a unique part of the name
    pub customer: Option<String>,
    /// A sale to nobody in particular
    #[arg(long, conflicts_with = "customer")]
    pub walk_in: bool,
    /// What is charged, after discount and before refunds; negative for a return
    #[arg(long, allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// Day of the order; by default today
    #[arg(long)]
    pub date: Option<String>,
    /// Code of the order; by default the next free one: O0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
    /// A line: SKU xQUANTITY @PRICE NAME; may be given several times
    #[arg(long = "line", value_name = "LINE")]
    pub lines: Vec<String>,
    /// pending, paid, shipped, completed, cancelled, refunded or partly-refunded
    #[arg(long, value_parser = OrderStatus::parse)]
    pub status: Option<OrderStatus>,
    /// Sales channel
    #[arg(long)]
    pub channel: Option<String>,
    /// Discount already taken off
    #[arg(long, value_name = "AMOUNT")]
    pub discount: Option<String>,
    /// What was given back of it
    #[arg(long, value_name = "AMOUNT")]
    pub refund: Option<String>,
    /// When payment is due
    #[arg(long, value_name = "DATE")]
    pub due_on: Option<String>,
    /// When it was paid
    #[arg(long, value_name = "DATE")]
    pub paid_on: Option<String>,
    /// Free notes
    #[arg(long)]
    pub notes: Option<String>,
    /// Set a field of your own; may be given several times
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub own: Vec<(String, String)>,
}

impl Add {
    /// Adds the order.
    ///
    /// # Errors
    /// When nobody is meant, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let lines = self.lines.iter().map(|l| lines::parse(l, store.conn(), &given)).collect::<Result<Vec<_>>>()?;
        let day = self.date.as_deref().map_or_else(|| Ok(given.today()), |d| given.day("--date", d))?;
        let due_on = self.due_on.as_deref().map(|d| given.day_ahead("--due-on", d)).transpose()?;
        let paid_on = self.paid_on.as_deref().map(|d| given.day("--paid-on", d)).transpose()?;
        let discount = self.discount.as_deref().map(|a| given.amount("--discount", a)).transpose()?;
        let refund = self.refund.as_deref().map(|a| given.amount("--refund", a)).transpose()?.unwrap_or(0);
        if refund < 0 {
            return Err(Failure::usage(say!("--refund is what was given back: a positive amount")).into());
        }
        let meant = match self.walk_in {
            true => None,
            false => Some(who::needed(session, store.conn(), self.customer.as_deref())?),
        };
        let of_lines = total(&lines, discount)?;
        let amount = match of_lines {
            Some(sum) if self.amount.is_none() => sum,
            _ => session.need(self.amount.as_deref(), "--amount", "Amount", |text| given.amount("--amount", text))?,
        };
        if let Some(sum) = of_lines.filter(|sum| *sum != amount) {
            session.ui.warn(say!("the lines less the discount make {exponent}", exponent = money::plain(sum, given.exponent())));
        }
        if day > given.today() {
            session.ui.warn(say!("the order lies in the future: reports count it from {day} on", day));
        }
        let op = store.operation(session.actor(), "order add")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "sales_order", "O")?,
        };
        let order = Order {
            code,
            customer: meant.as_ref().map(|m| m.id),
            day,
            amount,
            refund,
            discount,
            status: self.status,
            channel: words(self.channel),
            due_on,
            paid_on,
            notes: words(self.notes),
            own: self.own.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
            original: None,
        };
        orders::insert(&op, &order, &lines, Origin::default())?;
        let amount = money::plain(amount, given.exponent());
        let whose = meant.map_or_else(|| who::NOBODY.to_string(), |m| format!("{} {}", m.code, m.name));
        let recorded = op.finish(&format!("{} of {whose}: {amount}", order.code))?;
        session.made(
            &order.code,
            say!("order {order_code} of {whose} added: {amount}", order_code = order.code, whose, amount),
            recorded,
        )?;
        Ok(Exit::Ok)
    }
}

/// What the lines make less the discount; `None` without lines.
fn total(lines: &[OrderLine], discount: Option<i64>) -> Result<Option<i64>> {
    if lines.is_empty() {
        return Ok(None);
    }
    let sum = money::sum(lines.iter().map(|l| l.amount).chain(discount.map(|d| -d)));
    Ok(Some(sum.ok_or_else(|| Failure::usage(say!("the lines add up to too large an amount")))?))
}

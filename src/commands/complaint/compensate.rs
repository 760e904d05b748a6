//! `crmkit complaint compensate`.

use anyhow::Result;

use super::settle::Compensated;
use crate::base::dates::Period;
use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::Session;
use crate::entity::service::Compensation;
use crate::lang::say;
use crate::store::records::{codes, complaints, settings};

/// Options of `crmkit complaint compensate`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
What is left of the setting compensation-budget is told; going beyond it is a warning.

Examples:
  crmkit config set compensation-budget 500/month
  crmkit complaint compensate K0001 voucher --amount 10
  crmkit complaint compensate K0001 refund --amount 25 --replace")]
pub struct Compensate {
    /// Code of the complaint
    pub code: String,
    /// voucher, refund, replacement, repair, discount, gift, points, apology or other
    #[arg(value_parser = Compensation::parse)]
    pub kind: Compensation,
    /// What it is worth or costs
    #[arg(long, value_name = "AMOUNT")]
    pub amount: Option<String>,
    /// When it is given; by default today
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Put it in the place of one that was recorded before
    #[arg(long)]
    pub replace: bool,
}

impl Compensate {
    /// Records the compensation.
    ///
    /// # Errors
    /// When there is no such complaint, it has been compensated already, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let day = self.on.as_deref().map_or_else(|| Ok(given.today()), |d| given.day("--on", d))?;
        let amount = self.amount.as_deref().map(|a| given.amount("--amount", a)).transpose()?;
        let op = store.operation(session.actor(), "complaint compensate")?;
        let id = codes::COMPLAINT.key(&op, &self.code)?;
        let mut complaint = complaints::get(&op, id)?;
        Compensated { kind: Some(self.kind), amount, day }.write(&mut complaint, self.replace)?;
        complaints::update(&op, id, &complaint)?;
        let budget = settings::read(&op)?.budget;
        let spent = match budget {
            Some(budget) => {
                let period = Period::of(day, budget.unit);
                Some((budget.amount(given.exponent()), period, complaints::compensated(&op, period.start(), period.end())?))
            }
            None => None,
        };
        let plain = |amount: i64| money::grouped(amount, given.exponent());
        let worth = amount.map(|a| format!(" {}", plain(a))).unwrap_or_default();
        let recorded = op.finish(&format!("{} {}{worth}", complaint.code, self.kind.word()))?;
        let (code, kind) = (&complaint.code, self.kind.word());
        let done = match amount {
            None => say!("complaint {code} is compensated: {kind}", code, kind),
            Some(amount) => say!("complaint {code} is compensated: {kind} {amount}", code, kind, amount = plain(amount)),
        };
        session.done(done, recorded);
        if let Some((budget, period, spent)) = spent {
            let (sum, all, period, rest) = (plain(spent), plain(budget), period.label(), plain((budget - spent).abs()));
            if spent > budget {
                session.ui.warn(say!(
                    "compensations come to {sum} of {all} for {period}: {rest} beyond the budget",
                    sum,
                    all,
                    period,
                    rest
                ));
            } else {
                session.ui.say(say!("compensations come to {sum} of {all} for {period}: {rest} left", sum, all, period, rest));
            }
        }
        Ok(Exit::Ok)
    }
}

//! Orders in a foreign currency: their amounts are converted at the rate of their day.

use anyhow::Result;

use super::super::super::batch::Row;
use super::super::super::exchange::Worth;
use super::super::super::outcome::Outcome;
use super::super::super::problem::Problem;
use super::Writer;
use super::gather::Pending;
use super::stated::total;
use crate::base::dates::Day;

/// The amounts of an order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sums {
    pub(super) amount: i64,
    pub(super) refund: Option<i64>,
    pub(super) discount: Option<i64>,
}

/// Amounts in the store's currency, and what the order's own was before.
type Converted = (Sums, Option<String>);

impl Writer<'_> {
    /// The amounts of a row of one order in the store's currency.
    pub(super) fn in_own_money(
        &mut self,
        line: u64,
        row: Row<'_>,
        day: Day,
        stated: Sums,
        outcome: &mut Outcome,
    ) -> Result<Result<Converted, Problem>> {
        let kept = row.text(self.slots.original).map(str::to_string);
        let worth = match self.worth(line, row.text(self.slots.code), row.text(self.slots.currency), day, outcome)? {
            Ok(Some(worth)) => worth,
            Ok(None) => return Ok(Ok((stated, kept))),
            Err(problem) => return Ok(Err(problem)),
        };
        Ok(self.convert(line, worth, stated, kept))
    }

    /// Brings the amounts of the rows of one order, whose amount is `amount`, into the store's currency.
    /// Gives the amount and what it was before.
    pub(super) fn gathered_in_own_money(
        &mut self,
        p: &mut Pending,
        day: Day,
        amount: i64,
        outcome: &mut Outcome,
    ) -> Result<Result<(i64, Option<String>), Problem>> {
        let code = Some(p.code.as_str()).filter(|c| !c.is_empty());
        let worth = match self.worth(p.first_line, code, p.currency.as_deref(), day, outcome)? {
            Ok(Some(worth)) => worth,
            Ok(None) => return Ok(Ok((amount, p.original.take()))),
            Err(problem) => return Ok(Err(problem)),
        };
        // Price times quantity is rounded, as it is in the store's own currency; what is stated has to be exact.
        if let Some(exchange) = &self.exchange {
            for line in &mut p.lines {
                if line.is_product() {
                    line.amount = line.amount.map(|amount| exchange.rounded(worth, amount));
                }
            }
        }
        let amount = if p.amount.is_none() && !p.lines.is_empty() { total(&p.lines, p.discount).unwrap_or(amount) } else { amount };
        let stated = Sums { amount, refund: p.refund, discount: p.discount };
        let (sums, original) = match self.convert(p.first_line, worth, stated, p.original.take()) {
            Ok(converted) => converted,
            Err(problem) => return Ok(Err(problem)),
        };
        (p.refund, p.discount) = (sums.refund, sums.discount);
        for line in &mut p.lines {
            let converted = line.amount.map(|a| self.one(worth, a)).transpose().and_then(|amount| {
                line.amount = amount;
                line.unit_price = line.unit_price.map(|a| self.one(worth, a)).transpose()?;
                line.unit_cost = line.unit_cost.map(|a| self.one(worth, a)).transpose()?;
                Ok(())
            });
            if let Err(reason) = converted {
                return Ok(Err(Problem { column: "line_amount".to_string(), ..Problem::row(p.first_line, reason) }));
            }
        }
        Ok(Ok((sums.amount, original)))
    }

    /// What amounts in the currency are worth on the day; `None` when the file has no foreign ones.
    fn worth(
        &mut self,
        line: u64,
        code: Option<&str>,
        currency: Option<&str>,
        day: Day,
        outcome: &mut Outcome,
    ) -> Result<Result<Option<Worth>, Problem>> {
        if self.exchange.is_none() {
            return Ok(Ok(None));
        }
        let known = match code {
            Some(code) => self.known(code)?.and_then(|(_, order)| Some((order.original?, order.day))),
            None => None,
        };
        let Some(exchange) = &self.exchange else { return Ok(Ok(None)) };
        if let Some(fixed) = known.and_then(|(original, then)| exchange.fixed(currency, day, (&original, then))) {
            return Ok(Ok(Some(fixed)));
        }
        Ok(match exchange.worth(currency, day) {
            Ok((worth, remark)) => {
                if let Some(remark) = remark {
                    outcome.remark(remark);
                }
                Ok(Some(worth))
            }
            Err((reason, hint)) => {
                let value = currency.unwrap_or("").to_string();
                Err(Problem { column: "currency".to_string(), value, ..Problem::row(line, reason).hint(hint) })
            }
        })
    }

    fn convert(&self, line: u64, worth: Worth, stated: Sums, kept: Option<String>) -> Result<Converted, Problem> {
        let one = |key: &str, amount: i64| {
            self.one(worth, amount).map_err(|reason| Problem { column: key.to_string(), ..Problem::row(line, reason) })
        };
        let sums = Sums {
            amount: one("amount", stated.amount)?,
            refund: stated.refund.map(|a| one("refund", a)).transpose()?,
            discount: stated.discount.map(|a| one("discount", a)).transpose()?,
        };
        let original = self.exchange.as_ref().and_then(|e| e.original(worth, stated.amount));
        Ok((sums, original.or(kept)))
    }

    fn one(&self, worth: Worth, amount: i64) -> Result<i64, String> {
        self.exchange.as_ref().map_or(Ok(amount), |exchange| exchange.amount(worth, amount))
    }
}

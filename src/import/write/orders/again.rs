//! Rows of one file that speak of one order more than once: they say the same, or a state or the day of a change tells which is the
//! later, or it is a doubt.

use std::cmp::Ordering;

use anyhow::Result;

use super::super::super::outcome::Outcome;
use super::super::super::problem::Problem;
use super::super::later::{later, stage};
use super::Writer;
use super::given::Given;
use super::stated::header;
use crate::base::money;
use crate::entity::trade::Order;
use crate::import::columns::quote;
use crate::lang::say;
use crate::store::records::{customers, orders};

/// What becomes of a row of an order that the file has spoken of before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Again {
    /// It is taken as any row of a known order.
    Taken,
    /// It is passed over: it tells of an earlier state, or it is a doubt.
    Left,
}

impl Writer<'_> {
    /// What becomes of a row of a known order, by what the file said of it before.
    pub(super) fn again(&mut self, id: i64, order: &Order, given: &Given, line: u64, outcome: &mut Outcome) -> Result<Again> {
        let own = later(self.changed.as_deref(), &order.own, &given.own);
        if given.sold.is_some() && own.is_some_and(Ordering::is_lt) {
            outcome.remark(say!("an earlier state of an order of which there is a later one: passed over"));
            return Ok(Again::Left);
        }
        if self.plan.options.on_duplicate.is_some() {
            return Ok(Again::Taken);
        }
        let first = match (id > self.last, self.spoken.get(&id)) {
            (true, _) => orders::line_in(self.op, id, self.file)?,
            (false, Some(first)) => Some(*first),
            (false, None) => {
                self.spoken.insert(id, line);
                None
            }
        };
        let Some(first) = first else { return Ok(Again::Taken) };
        let plain = |amount: i64| money::plain(amount, self.exponent);
        let mut other: Vec<(&'static str, String, String)> = Vec::new();
        if let (Some(before), Some(now)) = (order.customer, given.customer)
            && before != now
        {
            other.push(("customer", customers::code_of(self.op, before)?, customers::code_of(self.op, now)?));
        }
        if let Some(now) = given.day.filter(|day| *day != order.day) {
            other.push(("date", order.day.to_string(), now.to_string()));
        }
        if let Some(now) = given.amount.filter(|amount| *amount != order.amount) {
            other.push(("amount", plain(order.amount), plain(now)));
        }
        if let Some(now) = given.refund.map(i64::abs).filter(|refund| order.refund != 0 && *refund != order.refund) {
            other.push(("refund", plain(order.refund), plain(now)));
        }
        let state = match (order.status, given.status) {
            (Some(before), Some(now)) if before != now => Some(stage(now).cmp(&stage(before))),
            _ => None,
        };
        // Money that goes the other way is no later state of the same sale.
        let turned = given.amount.is_some_and(|now| now.signum() * order.amount.signum() < 0);
        match own.or(state) {
            Some(order) if !turned || other.is_empty() => {
                if order.is_lt() {
                    outcome.remark(say!("an earlier state of an order of which there is a later one: passed over"));
                    return Ok(Again::Left);
                }
                return Ok(Again::Taken);
            }
            _ if other.is_empty() => return Ok(Again::Taken),
            _ => {}
        }
        let named = |field: &str| header(self.plan, field).unwrap_or_else(|| field.to_string());
        let told: Vec<String> = other.iter().map(|(field, before, now)| format!("{} {before}, {now}", named(field))).collect();
        let (code, told) = (&order.code, told.join("; "));
        let problem = Problem::row(line, say!("says something else of order '{code}' than line {first}: {told}", code, first, told));
        let lines = other.iter().all(|(field, ..)| *field == "amount") && self.plan.slot("amount").is_some();
        outcome.doubt(problem.hint(match header(self.plan, "amount").filter(|_| lines) {
            _ if turned => {
                say!("money that was given back is no other state of its order: give such rows a file of their own (crmkit import refunds)")
            }
            Some(column) => say!(
                "correct one of them, or let the later line hold with --on-duplicate update; if each row is a line of its order: --map line_amount={column}",
                column = quote(&column)
            ),
            None => say!(
                "correct one of them, or let the later line hold with --on-duplicate update, the earlier with --on-duplicate skip"
            ),
        }));
        Ok(Again::Left)
    }
}

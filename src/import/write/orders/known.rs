//! Orders the store knows already: what the file says of them is compared and, by the policy, taken over.

use anyhow::Result;

use super::super::super::control::Sold;
use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::super::who::{NOBODY, Named};
use super::Writer;
use super::again::Again;
use super::given::Given;
use super::stated::lines_beside;
use crate::base::money;
use crate::entity::trade::{Order, OrderStatus};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::records::customers::Origin;
use crate::store::records::{orders, refunds};

impl Writer<'_> {
    /// Key of the customer that rows of an order name. No customer is made for an order that is known and keeps its own.
    /// `None` where it is an order of nobody in particular.
    pub(super) fn customer_of(&mut self, code: Option<&str>, named: Option<Named>, outcome: &mut Outcome) -> Result<Option<i64>> {
        let Some(named) = named else { return Ok(None) };
        if let (Named::Unknown(_), Some(code)) = (&named, code)
            && let Some((_, order)) = self.known(code)?
            && (order.customer.is_some() || self.policy != Policy::Fill)
        {
            return Ok(Some(self.who.key_for_known(named, self.policy, outcome)?).filter(|id| *id != NOBODY));
        }
        self.who.key(named, outcome).map(Some)
    }

    /// Why the refunds of an order do not allow what a file says of it now.
    fn refunds_forbid(&self, merge: &Merge, id: i64, order: &Order) -> Result<Option<String>> {
        if !merge.changed.iter().any(|field| ["date", "amount", "refund"].contains(field)) {
            return Ok(None);
        }
        let refunds = refunds::of_order(self.op, id)?;
        if let Some(first) = refunds.first().filter(|r| r.day < order.day) {
            return Ok(Some(format!("order '{}' would be later than its refund {} of {}", order.code, first.code, first.day)));
        }
        let sum = refunds.iter().map(|r| r.amount).sum::<i64>().max(order.refund);
        let plain = |amount: i64| money::plain(amount, self.exponent);
        let excess = sum > order.amount.max(0);
        Ok(excess.then(|| format!("{} was given back of order '{}', more than {}", plain(sum), order.code, plain(order.amount))))
    }

    /// Takes rows of an order that the store knows into it.
    pub(super) fn merge(&mut self, (id, mut order): (i64, Order), given: Given, rows: &[u64], outcome: &mut Outcome) -> Result<()> {
        if self.policy == Policy::Error {
            for line in rows {
                let problem = Problem::row(*line, say!("order '{order_code}' is known already", order_code = order.code));
                outcome.reject(problem.hint(say!("--on-duplicate update, fill or skip allows known ones")));
            }
            return Ok(());
        }
        if self.again(id, &order, &given, rows.first().copied().unwrap_or_default(), outcome)? == Again::Left {
            outcome.skipped += rows.len() as u64;
            return Ok(());
        }
        let (before, said) = (sold(&order), given.sold);
        let mut merge = Merge::new(self.policy);
        merge.field("customer", &mut order.customer, given.customer);
        merge.value("date", &mut order.day, given.day, false);
        merge.value("amount", &mut order.amount, given.amount, false);
        if merge.changed.contains(&"amount") {
            order.original = given.original;
        } else {
            merge.field("original", &mut order.original, given.original);
        }
        merge.field("status", &mut order.status, given.status);
        let given_refund = given
            .refund
            .map(i64::abs)
            .or_else(|| (given.status.is_some() && order.status == Some(OrderStatus::Refunded)).then_some(order.amount.max(0)));
        let blank = order.refund == 0;
        merge.value("refund", &mut order.refund, given_refund, blank);
        merge.field("discount", &mut order.discount, given.discount);
        merge.field("channel", &mut order.channel, given.channel);
        merge.field("due_on", &mut order.due_on, given.due_on);
        merge.field("paid_on", &mut order.paid_on, given.paid_on);
        merge.field("notes", &mut order.notes, given.notes);
        merge.own(&mut order.own, given.own);
        let mut new_lines = None;
        if !given.lines.is_empty() {
            let stored = orders::lines(self.op, id)?;
            let given_lines = lines_beside(given.lines, &stored, outcome);
            let mut lines = (!stored.is_empty()).then_some(stored);
            merge.field("lines", &mut lines, given_lines);
            new_lines = merge.changed.contains(&"lines").then_some(lines).flatten();
        }
        if let Some(reason) = self.refunds_forbid(&merge, id, &order)? {
            for line in rows {
                outcome.reject(Problem::row(*line, &reason).hint(say!("correct the refunds first: crmkit import refunds")));
            }
            return Ok(());
        }
        if let Some(said) = said {
            self.sell(id, before, said, &order, outcome);
        }
        if merge.count(rows.len() as u64, outcome) {
            orders::update(self.op, id, &order)?;
            if let Some(lines) = new_lines {
                let line = rows.first().map(|l| *l as i64);
                orders::replace_lines(self.op, id, &lines, Origin { file: Some(self.file), line })?;
            }
        }
        Ok(())
    }

    /// Takes an order into the control totals: one that the file made counts as it is in the store now, one that was known before as
    /// the file says of it, the last time that it does.
    fn sell(&mut self, id: i64, before: Sold, said: Sold, now: &Order, outcome: &mut Outcome) {
        if id > self.last {
            outcome.sell(id, Some(before), sold(now));
        } else {
            let before = self.counted.insert(id, said);
            outcome.sell(id, before, said);
        }
    }
}

/// A stored order as control totals count it.
fn sold(order: &Order) -> Sold {
    Sold {
        day: order.day,
        amount: order.amount,
        refund: order.refund,
        cancelled: order.status == Some(OrderStatus::Cancelled),
        customer: order.customer,
    }
}

//! Lines of orders that are known, from a file of their own.

use anyhow::Result;

use super::super::super::outcome::Outcome;

use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::super::{settle, unknown};
use super::Writer;
use super::gather::{Pending, refuse};
use super::given::Given;
use super::stated::{new_lines, take_from_order, total};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::records::customers::Origin;
use crate::store::records::orders;

impl Writer<'_> {
    /// Adds gathered lines to an order that is known. Its amount is its own: the lines do not change it.
    pub(super) fn write_lines(&mut self, mut p: Pending, outcome: &mut Outcome) -> Result<()> {
        let rows = std::mem::take(&mut p.row_lines);
        let refuse = |problem: &Problem, outcome: &mut Outcome| refuse(&rows, problem, outcome);
        if p.code.is_empty() {
            refuse(&self.blank(p.first_line, ("order", "the order is blank")), outcome);
            return Ok(());
        }
        let Some((id, mut order)) = orders::with_code(self.op, &p.code)? else {
            refuse(&unknown(p.first_line, "order", &p.code, "import the orders first, or in the same call"), outcome);
            return Ok(());
        };
        if p.lines.len() < rows.len() {
            refuse(&Problem::row(p.first_line, say!("a row of the order names no product, price or amount")), outcome);
            return Ok(());
        }
        if let Some(problem) = self.unpriced(p.first_line, &p.lines, Some(order.amount)) {
            refuse(&problem, outcome);
            return Ok(());
        }
        if let Err(problem) = self.gathered_in_own_money(&mut p, order.day, 0, outcome)? {
            refuse(&problem, outcome);
            return Ok(());
        }
        if let Err(reason) = take_from_order(&mut p.lines, order.amount, order.discount) {
            refuse(&Problem::row(p.first_line, reason), outcome);
            return Ok(());
        }
        if total(&p.lines, order.discount) != Some(order.amount) {
            outcome.remark(say!("the lines of an order add up to another amount than the order has: it keeps its own"));
        }
        if !orders::lines(self.op, id)?.is_empty() {
            let (customer, own, lines) = (order.customer, p.own, p.lines);
            self.merge((id, order), Given { own, lines, ..Given::nothing_of(customer) }, &rows, outcome)?;
            return settle(self.op, outcome, &rows);
        }
        let origin = Origin { file: Some(self.file), line: Some(p.first_line as i64) };
        orders::insert_lines(self.op, id, &new_lines(p.lines, outcome), origin)?;
        let mut merge = Merge::new(if self.policy == Policy::Error { Policy::Fill } else { self.policy });
        merge.own(&mut order.own, p.own);
        orders::update(self.op, id, &order)?;
        outcome.created += rows.len() as u64;
        outcome.records += rows.len() as u64;
        settle(self.op, outcome, &rows)
    }
}

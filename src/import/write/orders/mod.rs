//! Rows of orders: one order per row, or one row per line of an order.

mod again;
mod foreign;
mod gather;
mod given;
mod known;
mod lines;
mod own;
mod stated;

use std::collections::HashMap;

use anyhow::{Context, Result};
use foldhash::fast::RandomState;

use super::super::batch::Row;
use super::super::control::Sold;
use super::super::exchange::Exchange;
use super::super::kind::Kind;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::later::changed;
use super::who::Who;
use super::{Repeats, WALK_IN, own_fields, own_slots};
use crate::base::dates::Day;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::trade::{Order, OrderStatus};
use crate::import::columns::quote;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers;
use crate::store::records::customers::{Origin, own_to_text};
use crate::store::records::orders;
use crate::store::records::orders::{Loader, OrderRow};
use foreign::Sums;
use gather::Pending;
use given::Given;

/// Writes rows of orders.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    slots: Slots,
    own: Vec<(String, usize)>,
    policy: Policy,
    pub(super) who: Who<'a>,
    loader: Loader<'a>,
    exponent: u8,
    exchange: Option<Exchange>,
    /// How many rows without a code said the same so far.
    repeats: HashMap<(Option<i64>, Day, i64), u32, RandomState>,
    /// The same for rows in a foreign currency.
    foreign: Repeats,
    /// The order whose rows are being gathered.
    pending: Option<Pending>,
    /// Whether discounts are those of lines.
    adds_discounts: bool,
    /// Orders of which more rows are to come, by code.
    waiting: HashMap<String, Pending, RandomState>,
    /// Whether the store knew the order before.
    last_known: bool,
    /// The highest key of an order before the file.
    last: i64,
    /// The orders that were known before and that the file has spoken of, with the line that did.
    spoken: HashMap<i64, u64, RandomState>,
    /// The same ones as the file has them.
    counted: HashMap<i64, Sold, RandomState>,
    /// The own field that says when an order was changed last.
    changed: Option<String>,
}

/// Where the fields stand in a row.
struct Slots {
    code: Option<usize>,
    date: Option<usize>,
    amount: Option<usize>,
    refund: Option<usize>,
    discount: Option<usize>,
    status: Option<usize>,
    channel: Option<usize>,
    due_on: Option<usize>,
    paid_on: Option<usize>,
    notes: Option<usize>,
    currency: Option<usize>,
    original: Option<usize>,
    product: Option<usize>,
    description: Option<usize>,
    category: Option<usize>,
    quantity: Option<usize>,
    unit_price: Option<usize>,
    unit_cost: Option<usize>,
    line_amount: Option<usize>,
}

impl Slots {
    fn of(plan: &Plan) -> Slots {
        Slots {
            code: plan.record_slot(),
            date: plan.slot("date"),
            amount: plan.slot("amount"),
            refund: plan.slot("refund"),
            discount: plan.slot("discount"),
            status: plan.slot("status"),
            channel: plan.slot("channel"),
            due_on: plan.slot("due_on"),
            paid_on: plan.slot("paid_on"),
            notes: plan.slot("notes"),
            currency: plan.slot("currency"),
            original: plan.slot("original"),
            product: plan.slot("product"),
            description: plan.slot("description"),
            category: plan.slot("category"),
            quantity: plan.slot("quantity"),
            unit_price: plan.slot("unit_price"),
            unit_cost: plan.slot("unit_cost"),
            line_amount: plan.slot("line_amount"),
        }
    }

    /// Whether the file describes the lines of orders.
    fn has_lines(&self) -> bool {
        [self.product, self.description, self.category, self.quantity, self.unit_price, self.unit_cost, self.line_amount]
            .iter()
            .any(Option::is_some)
    }
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        Ok(Writer {
            op,
            plan,
            file,
            slots: Slots::of(plan),
            own: own_slots(plan),
            policy: plan.policy(),
            who: Who::new(op, plan, file)?,
            loader: Loader::new(op, plan.rows >= super::MANY)?,
            exponent: super::exponent(op, plan)?,
            exchange: Exchange::new(op, plan)?,
            repeats: HashMap::with_hasher(RandomState::default()),
            foreign: Repeats::default(),
            pending: None,
            adds_discounts: plan.decided.of_lines.iter().any(|key| key == "discount"),
            waiting: HashMap::with_hasher(RandomState::default()),
            last_known: false,
            last: orders::last(op)?,
            spoken: HashMap::default(),
            counted: HashMap::default(),
            changed: changed(plan),
        })
    }

    /// Matches and writes one row, or gathers it with the other rows of its order.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        if self.slots.has_lines() || self.plan.kind == Kind::ORDER_LINES {
            return self.gather(line, row, outcome);
        }
        let named = match self.who.whose(line, row)? {
            Ok(named) => named,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        let (Some(day), Some(amount)) = (row.day(self.slots.date), row.int(self.slots.amount)) else {
            let what = if row.day(self.slots.date).is_none() {
                ("date", "the day of the order is blank")
            } else {
                ("amount", "the amount is blank")
            };
            outcome.reject(self.blank(line, what));
            return Ok(());
        };
        let stated = Sums { amount, refund: row.int(self.slots.refund), discount: row.int(self.slots.discount) };
        let (sums, original) = match self.in_own_money(line, row, day, stated, outcome)? {
            Ok(converted) => converted,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        let amount = sums.amount;
        let status = row.text(self.slots.status).and_then(|w| OrderStatus::parse(w).ok());
        // Whoever a refused row names is not to be made a customer for it.
        let refund = match self.refund(line, sums.refund, amount, status, outcome) {
            Ok(refund) => refund,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        let customer = self.customer_of(row.text(self.slots.code), named, outcome)?;
        let generated;
        let code = match row.text(self.slots.code) {
            Some(code) => code,
            None => {
                generated = self.code_from_content(customer, day, amount, original.as_deref())?;
                &generated
            }
        };
        outcome.record(code);
        let own = own_to_text(&own_fields(&self.own, row))?;
        let order = OrderRow {
            code,
            customer,
            day,
            amount,
            refund,
            discount: sums.discount,
            status,
            channel: row.text(self.slots.channel),
            due_on: row.day(self.slots.due_on),
            paid_on: row.day(self.slots.paid_on),
            notes: row.text(self.slots.notes),
            own: own.as_deref(),
            original: original.as_deref(),
        };
        let sold = Sold { day, amount, refund, cancelled: status == Some(OrderStatus::Cancelled), customer };
        // Known orders follow known ones: asking first saves an attempt to insert, and the other way round.
        let known = if self.last_known && !self.loader.is_new(code) { self.known(code)? } else { None };
        let known = match known {
            Some(known) => known,
            None => {
                if let Some(id) = self.loader.insert(&order, Origin { file: Some(self.file), line: Some(line as i64) })? {
                    self.last_known = false;
                    outcome.sell(id, None, sold);
                    outcome.created += 1;
                    outcome.records += 1;
                    return Ok(());
                }
                self.known(code)?.with_context(|| say!("order '{code}' is known and cannot be read", code))?
            }
        };
        self.last_known = true;
        let given = Given {
            customer,
            day: Some(day),
            amount: Some(amount),
            refund: sums.refund,
            discount: order.discount,
            status,
            channel: order.channel.map(str::to_string),
            due_on: order.due_on,
            paid_on: order.paid_on,
            notes: order.notes.map(str::to_string),
            own: own_fields(&self.own, row),
            lines: Vec::new(),
            original: original.clone(),
            sold: Some(sold),
        };
        self.merge(known, given, &[line], outcome)
    }

    /// Key and fields of the order with this code.
    fn known(&mut self, code: &str) -> Result<Option<(i64, Order)>> {
        if self.loader.is_new(code) {
            return Ok(None);
        }
        self.loader.flush()?;
        orders::with_code(self.op, code)
    }

    /// The stable code of an order that has none: customer/day/amount/how-manieth of identical rows in the file.
    /// An amount that was converted goes by what it was: that is the same at any rate.
    fn code_from_content(&mut self, customer: Option<i64>, day: Day, amount: i64, original: Option<&str>) -> Result<String> {
        let code = customer.map_or_else(|| Ok(WALK_IN.to_string()), |key| customers::code_of(self.op, key))?;
        let wanted = match original.and_then(|o| o.split_once(" at ")) {
            Some((was, _)) => self.foreign.code(format!("{code}/{day}/{was}")),
            None => {
                let count = self.repeats.entry((customer, day, amount)).or_default();
                *count += 1;
                format!("{code}/{day}/{}/{count}", money::plain(amount, self.exponent))
            }
        };
        match customer {
            Some(customer) => self.who.as_before("sales_order", customer, wanted),
            None => Ok(wanted),
        }
    }

    fn blank(&self, line: u64, (key, reason): (&str, &'static str)) -> Problem {
        Problem { column: stated::header(self.plan, key).unwrap_or_else(|| key.to_string()), ..Problem::row(line, reason) }
    }

    /// The amount given back: as stated, in whole for an order marked refunded, else nothing.
    fn refund(
        &self,
        line: u64,
        stated: Option<i64>,
        amount: i64,
        status: Option<OrderStatus>,
        outcome: &mut Outcome,
    ) -> Result<i64, Problem> {
        let most = amount.max(0);
        match stated {
            Some(refund) if refund.abs() > most => {
                let plain = |n: i64| money::plain(n, self.exponent);
                let (value, most) = (plain(refund.abs()), plain(amount));
                let reason = say!("{value} was given back of an order of {most}", value, most);
                let column = stated::header(self.plan, "refund").unwrap_or_else(|| "refund".to_string());
                let hint = match stated::header(self.plan, "amount") {
                    Some(header) => say!(
                        "correct one of them; where '{header}' is what was left after refunds: --unmap {column}",
                        header,
                        column = quote(&column)
                    ),
                    None => say!("correct one of them"),
                };
                Err(Problem { column, value, ..Problem::row(line, reason) }.hint(hint))
            }
            Some(refund) => {
                if refund < 0 {
                    outcome.remark(say!("a negative refund was taken as a refund of that amount"));
                }
                Ok(refund.abs())
            }
            None if status == Some(OrderStatus::Refunded) => {
                outcome.remark(say!("marked refunded without an amount: refunded in whole"));
                Ok(most)
            }
            None => Ok(0),
        }
    }
}

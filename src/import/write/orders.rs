//! Rows of orders: one order per row, or one row per line of an order.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::batch::Row;
use super::super::outcome::{Outcome, Problem};
use super::super::plan::{Plan, Policy};
use super::merge::Merge;
use super::who::{Named, Who};
use super::{own_fields, own_slots};
use crate::dates::Day;
use crate::db::customers::{Origin, own_to_text};
use crate::db::orders::{self, Loader, OrderRow};
use crate::db::{Operation, customers};
use crate::model::trade::{OrderLine, OrderStatus};
use crate::model::words::Word;
use crate::money;

/// Writes rows of orders.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    slots: Slots,
    own: Vec<(String, usize)>,
    policy: Policy,
    who: Who<'a>,
    loader: Loader<'a>,
    exponent: u8,
    /// How many rows without a code said the same so far.
    repeats: HashMap<(i64, Day, i64), u32, RandomState>,
    /// The order whose rows are being gathered.
    pending: Option<Pending>,
    /// Codes whose rows have been gathered, to notice rows that come apart.
    gathered: HashSet<String, RandomState>,
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
            code: plan.slot("code"),
            date: plan.slot("date"),
            amount: plan.slot("amount"),
            refund: plan.slot("refund"),
            discount: plan.slot("discount"),
            status: plan.slot("status"),
            channel: plan.slot("channel"),
            due_on: plan.slot("due_on"),
            paid_on: plan.slot("paid_on"),
            notes: plan.slot("notes"),
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
        [self.product, self.description, self.quantity, self.unit_price, self.line_amount].iter().any(Option::is_some)
    }
}

/// What the rows of one order said so far.
#[derive(Default)]
struct Pending {
    code: String,
    first_line: u64,
    row_lines: Vec<u64>,
    customer: Option<Named>,
    date: Option<Day>,
    amount: Option<i64>,
    refund: Option<i64>,
    discount: Option<i64>,
    status: Option<OrderStatus>,
    channel: Option<String>,
    due_on: Option<Day>,
    paid_on: Option<Day>,
    notes: Option<String>,
    own: Vec<(String, String)>,
    lines: Vec<OrderLine>,
    /// Line of the row that was refused: the others go with it.
    spoilt: Option<u64>,
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        let exponent = match plan.currency {
            Some(currency) => currency.exponent,
            None => crate::db::settings::read(op)?.currency.exponent,
        };
        Ok(Writer {
            op,
            plan,
            file,
            slots: Slots::of(plan),
            own: own_slots(plan),
            policy: plan.policy(),
            who: Who::new(op, plan, file)?,
            loader: Loader::new(op)?,
            exponent,
            repeats: HashMap::with_hasher(RandomState::default()),
            pending: None,
            gathered: HashSet::with_hasher(RandomState::default()),
        })
    }

    /// Matches and writes one row, or gathers it with the other rows of its order.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        if self.slots.has_lines() {
            return self.gather(line, row, outcome);
        }
        let named = match self.who.named(line, row)? {
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
        if self.refuse_known(row.text(self.slots.code), &named, &[line], outcome)? {
            return Ok(());
        }
        let customer = self.who.key(named, outcome)?;
        let status = row.text(self.slots.status).and_then(|w| OrderStatus::parse(w).ok());
        let generated;
        let code = match row.text(self.slots.code) {
            Some(code) => code,
            None => {
                generated = self.code_from_content(customer, day, amount)?;
                &generated
            }
        };
        let own = own_to_text(&own_fields(&self.own, row))?;
        let order = OrderRow {
            code,
            customer,
            day,
            amount,
            refund: refund(row.int(self.slots.refund), amount, status, outcome),
            discount: row.int(self.slots.discount),
            status,
            channel: row.text(self.slots.channel),
            due_on: row.day(self.slots.due_on),
            paid_on: row.day(self.slots.paid_on),
            notes: row.text(self.slots.notes),
            own: own.as_deref(),
        };
        if self.loader.insert(&order, Origin { file: Some(self.file), line: Some(line as i64) })?.is_some() {
            outcome.created += 1;
            outcome.records += 1;
            return Ok(());
        }
        let given = Given {
            customer,
            day: Some(day),
            amount: Some(amount),
            refund: row.int(self.slots.refund),
            discount: order.discount,
            status,
            channel: order.channel.map(str::to_string),
            due_on: order.due_on,
            paid_on: order.paid_on,
            notes: order.notes.map(str::to_string),
            own: own_fields(&self.own, row),
            lines: Vec::new(),
        };
        self.merge(code, given, &[line], outcome)
    }

    /// Rows of one order follow each other; the first row of another order writes it.
    fn gather(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let code = row.text(self.slots.code).unwrap_or("");
        self.turn_to(code, line, outcome)?;
        let customer = if [self.plan.slot("customer"), self.plan.slot("customer_email"), self.plan.slot("customer_phone")]
            .iter()
            .any(|s| row.text(*s).is_some())
        {
            match self.who.named(line, row)? {
                Ok(named) => Some(named),
                Err(problem) => {
                    outcome.reject(problem);
                    return self.spoil_pending(line);
                }
            }
        } else {
            None
        };
        let parsed = self.line_of(line, row);
        let Some(pending) = &mut self.pending else { return Ok(()) };
        pending.row_lines.push(line);
        let mut clash = None;
        keep(&mut pending.customer, customer, "customer", &mut clash);
        keep(&mut pending.date, row.day(self.slots.date), "date", &mut clash);
        keep(&mut pending.amount, row.int(self.slots.amount), "amount", &mut clash);
        keep(&mut pending.refund, row.int(self.slots.refund), "refund", &mut clash);
        keep(&mut pending.discount, row.int(self.slots.discount), "discount", &mut clash);
        keep(&mut pending.status, row.text(self.slots.status).and_then(|w| OrderStatus::parse(w).ok()), "status", &mut clash);
        keep(&mut pending.channel, row.text(self.slots.channel).map(str::to_string), "channel", &mut clash);
        keep(&mut pending.due_on, row.day(self.slots.due_on), "due_on", &mut clash);
        keep(&mut pending.paid_on, row.day(self.slots.paid_on), "paid_on", &mut clash);
        keep(&mut pending.notes, row.text(self.slots.notes).map(str::to_string), "notes", &mut clash);
        for (name, text) in own_fields(&self.own, row) {
            if !pending.own.iter().any(|(n, _)| *n == name) {
                pending.own.push((name, text));
            }
        }
        let first = pending.first_line;
        let problem = match (parsed, clash) {
            (Err(problem), _) => problem,
            (Ok(_), Some(field)) => Problem {
                column: field.to_string(),
                ..Problem::row(line, format!("another {field} than in line {first} of the same order"))
            },
            (Ok(parsed), None) => {
                pending.lines.extend(parsed);
                return Ok(());
            }
        };
        pending.row_lines.pop();
        outcome.reject(problem);
        self.spoil_pending(line)
    }

    /// Makes `code` the order whose rows are gathered, writing the one before it.
    fn turn_to(&mut self, code: &str, line: u64, outcome: &mut Outcome) -> Result<()> {
        if self.pending.as_ref().is_some_and(|p| p.code == code && !code.is_empty()) {
            return Ok(());
        }
        self.write_pending(outcome)?;
        let again = !code.is_empty() && self.gathered.contains(code);
        self.pending = Some(Pending { code: code.to_string(), first_line: line, spoilt: again.then_some(0), ..Pending::default() });
        Ok(())
    }

    /// A row of the order `code` could not be read: its other rows are refused with it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn spoil(&mut self, code: &str, line: u64, outcome: &mut Outcome) -> Result<()> {
        if !self.slots.has_lines() {
            return Ok(());
        }
        self.turn_to(code, line, outcome)?;
        self.spoil_pending(line)
    }

    fn spoil_pending(&mut self, line: u64) -> Result<()> {
        if let Some(pending) = &mut self.pending {
            pending.spoilt.get_or_insert(line);
        }
        Ok(())
    }

    /// Writes the order whose rows were gathered last.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self, outcome: &mut Outcome) -> Result<()> {
        self.write_pending(outcome)
    }

    fn write_pending(&mut self, outcome: &mut Outcome) -> Result<()> {
        let Some(p) = self.pending.take() else { return Ok(()) };
        if !p.code.is_empty() {
            self.gathered.insert(p.code.clone());
        }
        if let Some(spoilt) = p.spoilt {
            for line in &p.row_lines {
                outcome.reject(match spoilt {
                    0 => Problem::row(*line, format!("the rows of order '{}' do not follow each other", p.code))
                        .hint("sort the file by order code"),
                    other => Problem::row(*line, format!("line {other} of the same order was refused")),
                });
            }
            return Ok(());
        }
        let sum: i64 = p.lines.iter().map(|l| l.amount).sum();
        let amount = p.amount.or_else(|| (!p.lines.is_empty()).then(|| sum - p.discount.unwrap_or(0)));
        let missing = match (&p.customer, p.date, amount) {
            (None, _, _) => Some(("customer", "no customer is named")),
            (_, None, _) => Some(("date", "the day of the order is blank")),
            (_, _, None) => Some(("amount", "the amount is blank")),
            _ => None,
        };
        if let Some(what) = missing {
            for line in &p.row_lines {
                outcome.reject(self.blank(*line, what));
            }
            return Ok(());
        }
        let (Some(named), Some(day), Some(amount)) = (p.customer, p.date, amount) else { return Ok(()) };
        let stated = (!p.code.is_empty()).then_some(p.code.as_str());
        if self.refuse_known(stated, &named, &p.row_lines, outcome)? {
            return Ok(());
        }
        let customer = self.who.key(named, outcome)?;
        let code = if p.code.is_empty() { self.code_from_content(customer, day, amount)? } else { p.code };
        let own = own_to_text(&p.own)?;
        let row = OrderRow {
            code: &code,
            customer,
            day,
            amount,
            refund: refund(p.refund, amount, p.status, outcome),
            discount: p.discount,
            status: p.status,
            channel: p.channel.as_deref(),
            due_on: p.due_on,
            paid_on: p.paid_on,
            notes: p.notes.as_deref(),
            own: own.as_deref(),
        };
        let origin = Origin { file: Some(self.file), line: Some(p.first_line as i64) };
        if let Some(id) = self.loader.insert(&row, origin)? {
            orders::insert_lines(self.op, id, &p.lines, origin)?;
            outcome.created += p.row_lines.len() as u64;
            outcome.records += 1;
            return Ok(());
        }
        let given = Given {
            customer,
            day: p.date,
            amount: Some(amount),
            refund: p.refund,
            discount: p.discount,
            status: p.status,
            channel: p.channel,
            due_on: p.due_on,
            paid_on: p.paid_on,
            notes: p.notes,
            own: p.own,
            lines: p.lines,
        };
        self.merge(&code, given, &p.row_lines, outcome)
    }

    /// Refuses rows of an order that the store knows where the rule says so, before a customer is made for them.
    fn refuse_known(&self, code: Option<&str>, named: &Named, rows: &[u64], outcome: &mut Outcome) -> Result<bool> {
        let (Policy::Error, Named::Unknown(_), Some(code)) = (self.policy, named, code) else { return Ok(false) };
        let known = orders::by_code(self.op, code)?.is_some();
        if known {
            refuse(code, rows, outcome);
        }
        Ok(known)
    }

    /// Takes rows of an order that the store knows into it.
    fn merge(&self, code: &str, given: Given, rows: &[u64], outcome: &mut Outcome) -> Result<()> {
        if self.policy == Policy::Error {
            refuse(code, rows, outcome);
            return Ok(());
        }
        let Some(id) = orders::by_code(self.op, code)? else { return Ok(()) };
        let mut order = orders::get(self.op, id)?;
        let mut merge = Merge::new(self.policy);
        merge.value("customer", &mut order.customer, Some(given.customer), false);
        merge.value("date", &mut order.day, given.day, false);
        merge.value("amount", &mut order.amount, given.amount, false);
        merge.field("status", &mut order.status, given.status);
        let given_refund =
            given.refund.map(i64::abs).or_else(|| (order.status == Some(OrderStatus::Refunded)).then_some(order.amount.max(0)));
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
            let mut lines = (!stored.is_empty()).then_some(stored);
            let given_lines = known_lines(given.lines, lines.as_deref());
            merge.field("lines", &mut lines, Some(given_lines));
            new_lines = merge.changed.contains(&"lines").then_some(lines).flatten();
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

    /// The line of an order in a row; `None` when the row has none.
    fn line_of(&self, line: u64, row: Row<'_>) -> Result<Option<OrderLine>, Problem> {
        let s = &self.slots;
        let product_code = row.text(s.product).map(str::to_string);
        let description = row.text(s.description).map(str::to_string);
        let (unit_price, amount) = (row.int(s.unit_price), row.int(s.line_amount));
        if product_code.is_none() && description.is_none() && unit_price.is_none() && amount.is_none() {
            return Ok(None);
        }
        let quantity = row.int(s.quantity).unwrap_or(1_000);
        let amount = match (amount, unit_price) {
            (Some(amount), _) => amount,
            (None, Some(price)) => money::round_half_even(price as f64 * quantity as f64 / 1_000.0),
            (None, None) => {
                return Err(Problem {
                    column: "line_amount".to_string(),
                    ..Problem::row(line, "neither the amount nor the unit price of the line is given")
                });
            }
        };
        Ok(Some(OrderLine {
            product_code,
            description,
            category: row.text(s.category).map(str::to_string),
            quantity,
            unit_price,
            unit_cost: row.int(s.unit_cost),
            amount,
        }))
    }

    /// The stable code of an order that has none: customer/day/amount/how-manieth of identical rows in the file.
    fn code_from_content(&mut self, customer: i64, day: Day, amount: i64) -> Result<String> {
        let count = self.repeats.entry((customer, day, amount)).or_default();
        *count += 1;
        let code = customers::code_of(self.op, customer)?;
        Ok(format!("{code}/{day}/{}/{count}", money::plain(amount, self.exponent)))
    }

    fn blank(&self, line: u64, (key, reason): (&str, &str)) -> Problem {
        let column = self.plan.slot(key).map_or(key, |s| self.plan.headers[self.plan.slots[s].column].as_str());
        Problem { column: column.to_string(), ..Problem::row(line, reason) }
    }
}

fn refuse(code: &str, rows: &[u64], outcome: &mut Outcome) {
    for line in rows {
        let problem = Problem::row(*line, format!("order '{code}' is known already"));
        outcome.reject(problem.hint("--on-duplicate update, fill or skip allows known ones"));
    }
}

/// What a file says of an order the store knows.
struct Given {
    customer: i64,
    day: Option<Day>,
    amount: Option<i64>,
    refund: Option<i64>,
    discount: Option<i64>,
    status: Option<OrderStatus>,
    channel: Option<String>,
    due_on: Option<Day>,
    paid_on: Option<Day>,
    notes: Option<String>,
    own: Vec<(String, String)>,
    lines: Vec<OrderLine>,
}

/// Keeps the first value given; another value later is a clash.
fn keep<T: PartialEq>(kept: &mut Option<T>, given: Option<T>, field: &'static str, clash: &mut Option<&'static str>) {
    match (&kept, given) {
        (_, None) => {}
        (None, given) => *kept = given,
        (Some(old), Some(new)) if *old == new => {}
        (Some(_), Some(_)) => *clash = Some(field),
    }
}

/// Lines as the store would give them back: the category belongs to the product, not to the line.
fn known_lines(given: Vec<OrderLine>, stored: Option<&[OrderLine]>) -> Vec<OrderLine> {
    let Some(stored) = stored.filter(|s| s.len() == given.len()) else { return given };
    given
        .into_iter()
        .zip(stored)
        .map(|(mut line, old)| {
            if line.product_code == old.product_code {
                line.category.clone_from(&old.category);
            }
            line
        })
        .collect()
}

/// The amount given back: as stated, in whole for an order marked refunded, else nothing.
fn refund(stated: Option<i64>, amount: i64, status: Option<OrderStatus>, outcome: &mut Outcome) -> i64 {
    match stated {
        Some(refund) => {
            if refund < 0 {
                outcome.remark("a negative refund was taken as a refund of that amount");
            }
            if refund.abs() > amount.max(0) {
                outcome.remark("a refund is larger than the order's amount");
            }
            refund.abs()
        }
        None if status == Some(OrderStatus::Refunded) => {
            outcome.remark("marked refunded without an amount: refunded in whole");
            amount.max(0)
        }
        None => 0,
    }
}

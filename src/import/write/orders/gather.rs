//! Orders whose lines stand on several rows: the rows are gathered until the order is whole. Orders whose rows do not follow each
//! other wait until the end of the file.

use anyhow::{Context, Result};

use super::super::super::batch::Row;
use super::super::super::control::Sold;
use super::super::super::exchange::PLACES;
use super::super::super::kind::Kind;
use super::super::super::outcome::Outcome;
use super::super::super::plan::Plan;
use super::super::super::problem::Problem;
use super::super::super::trace::About;
use super::super::who::Named;
use super::super::{own_fields, settle};
use super::Writer;
use super::given::Given;
use super::own::{OfRow, Own, parted};
use super::stated::{Stated, header, new_lines, take_from_order, total};
use crate::base::dates::Day;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::quote;
use crate::lang::say;
use crate::store::records::customers::{Origin, own_to_text};
use crate::store::records::orders;
use crate::store::records::orders::OrderRow;

/// What the rows of one order said so far.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) code: String,
    pub(super) first_line: u64,
    pub(super) row_lines: Vec<u64>,
    customer: Option<Named>,
    /// Whether a row has a name where nothing else tells whose it is: that is not nobody, and nobody who could be found.
    only_name: bool,
    date: Option<Day>,
    pub(super) amount: Option<i64>,
    pub(super) refund: Option<i64>,
    pub(super) discount: Option<i64>,
    status: Option<OrderStatus>,
    channel: Option<String>,
    due_on: Option<Day>,
    paid_on: Option<Day>,
    notes: Option<String>,
    pub(super) currency: Option<String>,
    pub(super) original: Option<String>,
    /// What the rows say in own fields.
    owns: Vec<OfRow>,
    /// Own fields of the order, once it is whole.
    pub(super) own: Own,
    pub(super) lines: Vec<Stated>,
    /// Line of the row that was refused: the others go with it.
    spoilt: Option<u64>,
}

impl Writer<'_> {
    /// Rows of one order follow each other: the first row of another order writes it, unless more of its rows are to come.
    pub(super) fn gather(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let code = row.text(self.slots.code).unwrap_or("");
        self.turn_to(code, line, outcome)?;
        outcome.about(|a| a.code = code.to_string());
        if let Some(pending) = self.pending.as_mut().filter(|p| p.spoilt.is_some()) {
            // It is refused with the others; whoever it names is not to be made a customer for it.
            pending.row_lines.push(line);
            return Ok(());
        }
        let customer = if self.who.is_named(row) {
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
        let parsed = Stated::of(&self.slots, line, row, if self.exchange.is_some() { PLACES } else { self.exponent });
        let only_name = customer.is_none() && !self.who.says_nobody(row);
        let customer = self.as_before(customer)?;
        let Some(pending) = &mut self.pending else { return Ok(()) };
        pending.only_name |= only_name;
        pending.row_lines.push(line);
        let mut clash = None;
        keep(&mut pending.customer, customer, "customer", &mut clash);
        keep(&mut pending.date, row.day(self.slots.date), "date", &mut clash);
        keep(&mut pending.amount, row.int(self.slots.amount), "amount", &mut clash);
        keep(&mut pending.refund, row.int(self.slots.refund), "refund", &mut clash);
        if self.adds_discounts {
            pending.discount = money::sum(pending.discount.into_iter().chain(row.int(self.slots.discount)));
        } else {
            keep(&mut pending.discount, row.int(self.slots.discount), "discount", &mut clash);
        }
        keep(&mut pending.status, row.text(self.slots.status).and_then(|w| OrderStatus::parse(w).ok()), "status", &mut clash);
        keep(&mut pending.channel, row.text(self.slots.channel).map(str::to_string), "channel", &mut clash);
        keep(&mut pending.due_on, row.day(self.slots.due_on), "due_on", &mut clash);
        keep(&mut pending.paid_on, row.day(self.slots.paid_on), "paid_on", &mut clash);
        keep(&mut pending.notes, row.text(self.slots.notes).map(str::to_string), "notes", &mut clash);
        keep(&mut pending.currency, row.text(self.slots.currency).map(str::to_string), "currency", &mut clash);
        keep(&mut pending.original, row.text(self.slots.original).map(str::to_string), "original", &mut clash);
        let first = pending.first_line;
        let problem = match (parsed, clash) {
            (Err(problem), _) => problem,
            (Ok(_), Some(field)) => clashing(self.plan, line, field, first),
            (Ok(parsed), None) => {
                if !self.own.is_empty() || row.kept().next().is_some() {
                    let own = own_fields(&self.own, row);
                    pending.owns.push(OfRow { line: parsed.is_some().then_some(pending.lines.len()), own });
                }
                pending.lines.extend(parsed);
                return Ok(());
            }
        };
        pending.row_lines.pop();
        outcome.reject(problem);
        self.spoil_pending(line)
    }

    /// The customer a row names, unless the rows before name the same one: who was not known then may have been made since.
    fn as_before(&self, named: Option<Named>) -> Result<Option<Named>> {
        let before = self.pending.as_ref().and_then(|p| p.customer.as_ref());
        match (before, &named) {
            (Some(before @ Named::Unknown(_)), Some(now @ Named::Known(_))) if self.who.code(before)? == self.who.code(now)? => Ok(None),
            _ => Ok(named),
        }
    }

    /// Makes `code` the order whose rows are gathered, writing the one before it.
    fn turn_to(&mut self, code: &str, line: u64, outcome: &mut Outcome) -> Result<()> {
        if self.pending.as_ref().is_some_and(|p| p.code == code && !code.is_empty()) {
            return Ok(());
        }
        match self.pending.take_if(|p| self.plan.apart.contains(&p.code)) {
            Some(unfinished) => {
                self.waiting.insert(unfinished.code.clone(), unfinished);
            }
            None => self.write_pending(outcome)?,
        }
        let begun = self.waiting.remove(code);
        self.pending = Some(begun.unwrap_or_else(|| Pending { code: code.to_string(), first_line: line, ..Pending::default() }));
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
        self.write_pending(outcome)?;
        let mut waiting: Vec<Pending> = self.waiting.drain().map(|(_, pending)| pending).collect();
        waiting.sort_unstable_by_key(|p| p.first_line);
        for pending in waiting {
            self.pending = Some(pending);
            self.write_pending(outcome)?;
        }
        self.loader.flush()
    }

    fn write_pending(&mut self, outcome: &mut Outcome) -> Result<()> {
        let Some(mut p) = self.pending.take() else { return Ok(()) };
        outcome.about(|a| *a = About { code: p.code.clone(), ..About::default() });
        if let Some(spoilt) = p.spoilt {
            for line in &p.row_lines {
                outcome.reject(Problem::row(*line, say!("line {spoilt} of the same order was refused", spoilt)));
            }
            return Ok(());
        }
        let (of_order, of_lines) = parted(std::mem::take(&mut p.owns));
        p.own = of_order;
        of_lines.into_iter().for_each(|(line, own)| p.lines[line].own = own);
        if self.plan.kind == Kind::ORDER_LINES {
            return self.write_lines(p, outcome);
        }
        if let Some(problem) = self.unpriced(p.first_line, &p.lines, p.amount) {
            refuse(&p.row_lines, &problem, outcome);
            return Ok(());
        }
        let amount = p.amount.or_else(|| if p.lines.is_empty() { None } else { total(&p.lines, p.discount) });
        let missing = match (&p.customer, p.date, amount) {
            (None, _, _) if p.only_name || !self.who.may_be_nobody() => Some(("customer", "no customer is named")),
            (_, None, _) => Some(("date", "the day of the order is blank")),
            (_, _, None) if p.lines.is_empty() => Some(("amount", "the amount is blank")),
            (_, _, None) => Some(("amount", "the lines add up to too large a number")),
            _ => None,
        };
        if let Some(what) = missing {
            for line in &p.row_lines {
                outcome.reject(self.blank(*line, what));
            }
            return Ok(());
        }
        let (named, Some(day), Some(amount)) = (p.customer.take(), p.date, amount) else { return Ok(()) };
        let (amount, original) = match self.gathered_in_own_money(&mut p, day, amount, outcome)? {
            Ok(converted) => converted,
            Err(problem) => {
                refuse(&p.row_lines, &problem, outcome);
                return Ok(());
            }
        };
        let refund = match self.refund(p.first_line, p.refund, amount, p.status, outcome) {
            Ok(refund) => refund,
            Err(problem) => {
                refuse(&p.row_lines, &problem, outcome);
                return Ok(());
            }
        };
        if let Err(reason) = take_from_order(&mut p.lines, amount, p.discount) {
            let problem = Problem { column: self.blank(p.first_line, ("amount", "")).column, ..Problem::row(p.first_line, reason) };
            refuse(&p.row_lines, &problem, outcome);
            return Ok(());
        }
        let stated = (!p.code.is_empty()).then_some(p.code.as_str());
        let customer = self.customer_of(stated, named, outcome)?;
        let code = if p.code.is_empty() { self.code_from_content(customer, day, amount, original.as_deref())? } else { p.code };
        outcome.record(&code);
        let own = own_to_text(&p.own)?;
        let row = OrderRow {
            code: &code,
            customer,
            day,
            amount,
            refund,
            discount: p.discount,
            status: p.status,
            channel: p.channel.as_deref(),
            due_on: p.due_on,
            paid_on: p.paid_on,
            notes: p.notes.as_deref(),
            own: own.as_deref(),
            original: original.as_deref(),
        };
        let sold = Sold { day, amount, refund, cancelled: row.status == Some(OrderStatus::Cancelled), customer };
        let origin = Origin { file: Some(self.file), line: Some(p.first_line as i64) };
        if let Some(id) = self.loader.insert(&row, origin)? {
            outcome.sell(id, None, sold);
            orders::insert_lines(self.op, id, &new_lines(p.lines, outcome), origin)?;
            outcome.created += p.row_lines.len() as u64;
            outcome.records += 1;
            return settle(self.op, outcome, &p.row_lines);
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
            original,
            sold: Some(sold),
        };
        let known = self.known(&code)?.with_context(|| say!("order '{code}' is known and cannot be read", code))?;
        self.merge(known, given, &p.row_lines, outcome)?;
        settle(self.op, outcome, &p.row_lines)
    }
}

/// Two rows of one order that say something else of it.
fn clashing(plan: &Plan, line: u64, field: &str, first: u64) -> Problem {
    let column = header(plan, field);
    let problem = Problem::row(line, say!("another {field} than in line {first} of the same order", field, first));
    let problem = match &column {
        Some(column) if field == "amount" && plan.slot("line_amount").is_none() => {
            problem.hint(say!("if '{column}' is what each line came to: --map line_amount={column_2}", column, column_2 = quote(column)))
        }
        _ => problem,
    };
    Problem { column: column.unwrap_or_else(|| field.to_string()), ..problem }
}

/// Refuses the rows of an order for one reason.
pub(super) fn refuse(rows: &[u64], problem: &Problem, outcome: &mut Outcome) {
    for line in rows {
        outcome.reject(Problem { line: *line, ..problem.clone() });
    }
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

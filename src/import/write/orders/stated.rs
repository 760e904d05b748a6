//! A line of an order as a file states it. What it leaves open is settled once the order is whole.

use super::super::super::batch::Row;
use super::super::super::outcome::Outcome;
use super::super::super::plan::Plan;
use super::super::super::problem::Problem;
use super::{Slots, Writer};
use crate::base::money;
use crate::entity::trade::OrderLine;
use crate::import::columns::quote;
use crate::lang::say;

/// One piece, in thousandths: the quantity of a line that states none.
const ONE: i64 = 1_000;

/// What a row says of a line; `None` is what it does not say.
#[derive(Clone, Debug, Default)]
pub(super) struct Stated {
    product_code: Option<String>,
    description: Option<String>,
    category: Option<String>,
    quantity: Option<i64>,
    pub(super) unit_price: Option<i64>,
    pub(super) unit_cost: Option<i64>,
    pub(super) amount: Option<i64>,
    /// Own fields of the line.
    pub(super) own: Vec<(String, String)>,
    /// Whether the amount is that of the order.
    of_order: bool,
}

impl Stated {
    /// The line in a row, its amounts in units of `exponent` decimals; `None` when the row says nothing of one.
    pub(super) fn of(s: &Slots, line: u64, row: Row<'_>, exponent: u8) -> Result<Option<Stated>, Problem> {
        let text = |slot| row.text(slot).map(str::to_string);
        let mut stated = Stated {
            product_code: text(s.product),
            description: text(s.description),
            category: text(s.category),
            quantity: row.int(s.quantity),
            unit_price: row.int(s.unit_price),
            unit_cost: row.int(s.unit_cost),
            amount: row.int(s.line_amount),
            own: Vec::new(),
            of_order: false,
        };
        let fine = row.fine(s.unit_price);
        let words = [&stated.product_code, &stated.description, &stated.category].iter().any(|w| w.is_some());
        let numbers = [stated.quantity, stated.unit_price, stated.unit_cost, stated.amount, fine].iter().any(Option::is_some);
        if !words && !numbers {
            return Ok(None);
        }
        if stated.amount.is_none() && (stated.unit_price.is_some() || fine.is_some()) {
            let quantity = *stated.quantity.get_or_insert(ONE);
            let product = match (stated.unit_price, fine) {
                (Some(price), _) => money::times(price, quantity),
                (None, fine) => fine.and_then(|price| money::of_millionths(price, quantity, exponent)),
            };
            stated.amount = Some(product.ok_or_else(|| Problem {
                column: "unit_price".to_string(),
                ..Problem::row(line, say!("price × quantity is too large a number"))
            })?);
        }
        Ok(Some(stated))
    }

    /// Whether the amount is price times quantity.
    pub(super) fn is_product(&self) -> bool {
        self.amount.is_some() && self.unit_price.and_then(|price| money::times(price, self.quantity.unwrap_or(ONE))) == self.amount
    }

    /// The line as it is stored. The category belongs to the product: one without a code goes by its name, or by its
    /// category where it has no name either.
    fn stored(self, outcome: &mut Outcome) -> OrderLine {
        let mut product_code = self.product_code;
        if product_code.is_none() && self.category.is_some() {
            product_code = self.description.clone().or_else(|| self.category.clone());
            let code = product_code.as_deref().unwrap_or_default();
            outcome.example(
                "product",
                say!("products without a code go by their name, such as '{code}', so that their category is kept", code),
            );
        }
        OrderLine {
            product_code,
            description: self.description,
            category: self.category,
            quantity: self.quantity.unwrap_or(ONE),
            unit_price: self.unit_price,
            unit_cost: self.unit_cost,
            amount: self.amount.unwrap_or(0),
            own: self.own,
        }
    }

    /// What the store knows of the same line stands where the file says nothing of it.
    fn filled(mut self, old: &OrderLine, outcome: &mut Outcome) -> Stated {
        let fits = |new: &Option<String>, old: &Option<String>| new.is_none() || old.is_none() || new == old;
        if !fits(&self.product_code, &old.product_code) || !fits(&self.description, &old.description) {
            return self;
        }
        self.product_code = self.product_code.or_else(|| old.product_code.clone());
        self.description = self.description.or_else(|| old.description.clone());
        self.quantity = self.quantity.or(Some(old.quantity));
        self.unit_cost = self.unit_cost.or(old.unit_cost);
        let new = std::mem::replace(&mut self.own, old.own.clone());
        for (name, text) in new {
            match self.own.iter_mut().find(|(n, _)| *n == name) {
                Some((_, old)) => *old = text,
                None => self.own.push((name, text)),
            }
        }
        if self.amount == Some(old.amount) && self.quantity == Some(old.quantity) {
            self.unit_price = self.unit_price.or(old.unit_price);
        }
        if self.product_code == old.product_code {
            if self.category.is_some() && old.category.is_some() && self.category != old.category {
                outcome.remark(say!(
                    "a product has another category in the store, which was left as it is; crmkit import products changes it"
                ));
            }
            self.category = old.category.clone().or(self.category);
        }
        self
    }
}

/// Lines of an order that is new.
pub(super) fn new_lines(stated: Vec<Stated>, outcome: &mut Outcome) -> Vec<OrderLine> {
    stated.into_iter().map(|line| line.stored(outcome)).collect()
}

/// Lines of an order of which the store has `old` ones; `None` when the file says nothing that the store does not know better.
pub(super) fn lines_beside(stated: Vec<Stated>, old: &[OrderLine], outcome: &mut Outcome) -> Option<Vec<OrderLine>> {
    if old.len() > 1 && stated.iter().any(|line| line.of_order) {
        outcome.remark(say!("a row without a price tells one line of an order that has several in the store: those were left as they are"));
        return None;
    }
    let same = stated.len() == old.len();
    let line = |(n, stated): (usize, Stated)| match old.get(n).filter(|_| same) {
        Some(old) => stated.filled(old, outcome),
        None => stated,
    };
    let stated: Vec<Stated> = stated.into_iter().enumerate().map(line).collect();
    Some(new_lines(stated, outcome))
}

/// What the lines come to less the discount; `None` when one has no amount, or the sum is too large.
pub(super) fn total(lines: &[Stated], discount: Option<i64>) -> Option<i64> {
    let amounts: Vec<i64> = lines.iter().map(|l| l.amount).collect::<Option<_>>()?;
    money::sum(amounts.into_iter().chain(discount.map(|d| -d)))
}

/// Gives the one line of an order that has no price of its own what the order came to, before its discount.
///
/// # Errors
/// The reason: too large a number.
pub(super) fn take_from_order(lines: &mut [Stated], amount: i64, discount: Option<i64>) -> Result<(), String> {
    if let [line] = lines
        && line.amount.is_none()
    {
        line.amount = Some(money::sum([amount, discount.unwrap_or(0)]).ok_or("too large a number")?);
        line.of_order = true;
    }
    Ok(())
}

impl Writer<'_> {
    /// Why the lines of an order cannot be told what they came to: only a single one takes the amount of its order.
    pub(super) fn unpriced(&self, line: u64, lines: &[Stated], amount: Option<i64>) -> Option<Problem> {
        if !lines.iter().any(|l| l.amount.is_none()) || (lines.len() == 1 && amount.is_some()) {
            return None;
        }
        let header = |key: &str| header(self.plan, key);
        let (of_lines, of_order) = (header("line_amount").or_else(|| header("unit_price")), header("amount"));
        let reason = match lines.len() {
            1 => "the row has neither the amount of the order nor a price",
            _ => "the order has several lines and not every one of them a price",
        };
        let hint = match (&of_lines, &of_order) {
            (Some(column), _) if lines.len() > 1 => format!("fill in '{column}' for every line of the order"),
            (Some(column), _) => format!("fill in '{column}'"),
            (None, Some(column)) if lines.len() == 1 => format!("fill in '{column}'"),
            (None, Some(column)) => format!(
                "if '{column}' is what each line came to: --map line_amount={}; else name the column of their prices: --map unit_price=COLUMN",
                quote(column)
            ),
            (None, None) => {
                "name the column of what each line came to: --map line_amount=COLUMN, or of the prices: --map unit_price=COLUMN".into()
            }
        };
        let column = of_lines.or(of_order).or_else(|| header("quantity")).or_else(|| header("product")).or_else(|| header("description"));
        Some(Problem { column: column.unwrap_or_default(), ..Problem::row(line, reason) }.hint(hint))
    }
}

/// The header of the column that holds a field.
pub(super) fn header(plan: &Plan, key: &str) -> Option<String> {
    plan.slot(key).map(|s| plan.headers[plan.slots[s].column].clone())
}

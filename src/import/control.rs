//! Control totals: what the rows of a file come to, in one line that an owner compares with the till.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money::{self, Currency};
use crate::base::reading::{self, DecimalMark};
use crate::lang::{Message, say};

/// What the orders of files come to, each as it ends there. Cancelled orders are counted and bring no sales; a negative amount is a
/// refund.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Control {
    /// Orders.
    pub orders: i64,
    cancelled: i64,
    sales: i64,
    refunds: i64,
    /// Orders of nobody in particular.
    pub walk_ins: i64,
    /// How many orders each day has.
    days: HashMap<Day, i64, RandomState>,
    /// How many orders each customer has.
    customers: HashMap<i64, i64, RandomState>,
}

/// Orders as files have them, by their keys.
pub type Sales = HashMap<i64, Sold, RandomState>;

/// One order as a file has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sold {
    /// The day.
    pub day: Day,
    /// The amount, in minor units.
    pub amount: i64,
    /// What of it was given back.
    pub refund: i64,
    /// Whether it was called off.
    pub cancelled: bool,
    /// Key of the customer; `None` for a sale to nobody in particular.
    pub customer: Option<i64>,
}

impl Control {
    /// Takes an order in, of which the file spoke `before` or not.
    pub fn take(&mut self, before: Option<Sold>, now: Sold) {
        if let Some(before) = before {
            self.count(before, -1);
        }
        self.count(now, 1);
    }

    fn count(&mut self, sold: Sold, by: i64) {
        self.orders += by;
        *self.days.entry(sold.day).or_default() += by;
        match sold.customer {
            Some(customer) => *self.customers.entry(customer).or_default() += by,
            None => self.walk_ins += by,
        }
        if sold.cancelled {
            self.cancelled += by;
            return;
        }
        self.sales = self.sales.saturating_add(by * sold.amount.max(0));
        self.refunds = self.refunds.saturating_add(by * (sold.refund + (-sold.amount).max(0)));
    }

    /// What orders come to.
    pub fn of(orders: impl Iterator<Item = Sold>) -> Control {
        let mut control = Control::default();
        orders.for_each(|sold| control.take(None, sold));
        control
    }

    /// How many customers have an order.
    fn buyers(&self) -> i64 {
        self.customers.values().filter(|n| **n > 0).count() as i64
    }

    /// The totals in one line; `new` customers were not known before. `None` where the file has no orders.
    pub fn line(&self, currency: Currency, new: u64) -> Option<Message> {
        let days = || self.days.iter().filter(|(_, n)| **n > 0).map(|(day, _)| *day);
        let (first, last) = days().min().zip(days().max())?;
        let plain = |amount: i64| money::plain(amount, currency.exponent);
        let mut parts: Vec<String> = vec![
            say!(self.orders => "1 order" | "{n} orders", n = self.orders).to_string(),
            if first == last { first.to_string() } else { say!("{first} to {last}", first, last).to_string() },
            say!("sales {sales}", sales = plain(self.sales)).to_string(),
            say!("refunds {refunds}", refunds = plain(self.refunds)).to_string(),
        ];
        if self.cancelled > 0 {
            parts.push(say!("{n} cancelled", n = self.cancelled).to_string());
        }
        let customers = self.buyers();
        parts.push(say!(customers => "1 customer ({new} new)" | "{n} customers ({new} new)", n = customers, new).to_string());
        if self.walk_ins > 0 {
            let n = self.walk_ins;
            parts.push(say!(n => "1 sale to nobody in particular" | "{n} sales to nobody in particular", n).to_string());
        }
        Some(say!("{totals}", totals = parts.join(" · ")))
    }
}

/// A total that the files must have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expected {
    total: Total,
    figure: String,
}

/// What can be expected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Total {
    Rows,
    Orders,
    Customers,
    Sales,
    Refunds,
}

const TOTALS: [(&str, Total); 5] = [
    ("rows", Total::Rows),
    ("orders", Total::Orders),
    ("customers", Total::Customers),
    ("sales", Total::Sales),
    ("refunds", Total::Refunds),
];

impl Expected {
    /// Reads `sales=158490`.
    ///
    /// # Errors
    /// The reason, in words.
    pub fn parse(text: &str) -> Result<Expected, String> {
        let known = || TOTALS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let (name, figure) = text.split_once('=').ok_or_else(|| format!("expected TOTAL=FIGURE with a total of {}", known()))?;
        let (_, total) = TOTALS.iter().find(|(n, _)| *n == name.trim()).ok_or_else(|| format!("no total '{name}': {}", known()))?;
        read(figure, 4).map_err(|reason| format!("'{figure}': {reason}"))?;
        Ok(Expected { total: *total, figure: figure.trim().to_string() })
    }

    /// Compares it with what the files come to.
    ///
    /// # Errors
    /// The difference, or a figure with more decimals than the currency.
    pub fn compare(&self, control: &Control, rows: u64, currency: Currency) -> Result<(), Failure> {
        let places = if matches!(self.total, Total::Sales | Total::Refunds) { currency.exponent } else { 0 };
        let name = TOTALS.iter().find(|(_, t)| *t == self.total).map_or("", |(name, _)| name);
        let expected = read(&self.figure, places)
            .map_err(|reason| Failure::usage(say!("--expect {name}={figure}: {reason}", name, figure = self.figure, reason)))?;
        let found = match self.total {
            Total::Rows => rows as i64,
            Total::Orders => control.orders,
            Total::Customers => control.buyers(),
            Total::Sales => control.sales,
            Total::Refunds => control.refunds,
        };
        if found == expected {
            return Ok(());
        }
        let plain = |figure: i64| money::plain(figure, places);
        Err(Failure::new(say!("{name} are {found}, and {expected} were expected", name, found = plain(found), expected = plain(expected)))
            .hint(say!("nothing was written; look at the notes above for what was left out or read otherwise")))
    }
}

/// A figure as a person writes it: `158490`, `158,490.00`, `158.490,00`. The point is the decimal one where that can be.
fn read(figure: &str, places: u8) -> Result<i64, String> {
    let with = |mark| reading::decimal(figure, mark, places);
    with(DecimalMark::Dot).or_else(|reason| with(DecimalMark::Comma).map_err(|_| reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_people_write_them() {
        for figure in ["158490", "158,490.00", "158.490,00", "158 490", "158490,0", "158,490"] {
            assert_eq!(read(figure, 2), Ok(15_849_000), "{figure}");
        }
        assert_eq!((read("1.250", 0), read("12,5", 2)), (Ok(1_250), Ok(1_250)));
        assert!(read("1.2.3", 2).is_err() && read("much", 2).is_err());
    }

    #[test]
    fn an_order_counts_as_it_ends() {
        let mut control = Control::default();
        let first = sold(5_000, 0, false, Some(1));
        control.take(None, first);
        control.take(Some(first), sold(5_000, 0, true, None));
        let euro = Currency::parse("EUR").expect("a currency");
        let line = control.line(euro, 0).expect("a line").to_string();
        assert_eq!(
            line,
            "1 order · 2026-01-01 · sales 0.00 · refunds 0.00 · 1 cancelled · 0 customers (0 new) · 1 sale to nobody in particular"
        );
    }

    fn sold(amount: i64, refund: i64, cancelled: bool, customer: Option<i64>) -> Sold {
        Sold { day: Day(20_454), amount, refund, cancelled, customer }
    }

    #[test]
    fn a_cancelled_order_brings_nothing_and_a_negative_one_is_a_refund() {
        let mut control = Control::default();
        for order in
            [sold(5_000, 0, false, Some(1)), sold(2_000, 500, false, Some(1)), sold(900, 0, true, Some(2)), sold(-300, 0, false, None)]
        {
            control.take(None, order);
        }
        let euro = Currency::parse("EUR").expect("a currency");
        let line = control.line(euro, 1).expect("a line").to_string();
        assert_eq!(
            line,
            "4 orders · 2026-01-01 · sales 70.00 · refunds 8.00 · 1 cancelled · 2 customers (1 new) · 1 sale to nobody in particular"
        );
        assert!(Expected::parse("sales=70").expect("read").compare(&control, 4, euro).is_ok());
        let error = Expected::parse("refunds=7.50").expect("read").compare(&control, 4, euro).expect_err("another figure");
        assert!(error.to_string().contains("refunds are 8.00, and 7.50 were expected"), "{error}");
        assert!(Expected::parse("profit=1").is_err() && Expected::parse("sales=much").is_err());
    }
}

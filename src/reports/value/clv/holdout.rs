//! The check of a model: what it predicted from facts up to a day, against what came after it.

use anyhow::Result;

use super::{Clv, Study};
use crate::analysis::btyd::{NoFit, WEEK};
use crate::base::dates::Day;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::prediction;
use crate::reports::lens::prediction::{Base, Fitted};
use crate::store::Snapshot;

/// Repeat purchases from which on customers are one group.
const MANY: usize = 7;
/// Less time than this after the calibration shows too little to check anything.
const LEAST_DAYS: i32 = 28;

/// Customers with the same number of repeat purchases up to the day.
#[derive(Clone, Copy, Default)]
pub(super) struct Line {
    pub customers: usize,
    pub actual: f64,
    pub expected: f64,
}

/// Predictions against what came.
pub(super) struct Holdout {
    /// The last day the model saw.
    pub end: Day,
    /// Days after it up to the as-of date.
    pub days: i32,
    /// Whether this is the model of the page itself, and not another one fitted earlier for the check alone.
    pub own: bool,
    /// The groups, or why there was no model.
    pub lines: Result<[Line; MANY + 1], NoFit>,
    /// Mean absolute error per customer: of the model, and of "as often as before".
    pub errors: Option<(f64, f64)>,
}

impl Holdout {
    /// All groups together.
    pub fn total(&self) -> Option<Line> {
        let lines = self.lines.as_ref().ok()?;
        Some(lines.iter().fold(Line::default(), |sum, line| Line {
            customers: sum.customers + line.customers,
            actual: sum.actual + line.actual,
            expected: sum.expected + line.expected,
        }))
    }
}

/// Checks the model: by the time after the calibration where one is given, else by fitting it once more to the first two thirds of
/// the time since the first purchase. `None` when there is too little time to look at.
pub(super) fn check(store: &Snapshot, clv: &Clv, base: &Base, fitted: Result<&Fitted, NoFit>) -> Result<Option<Holdout>> {
    if clv.calibration_end.is_some() {
        let days = store.as_of.since(base.end);
        return Ok((days >= LEAST_DAYS).then(|| compare(store, base, fitted, true)));
    }
    let Some(first) = base.first.filter(|first| store.as_of.since(*first) / 3 >= LEAST_DAYS && fitted.is_ok()) else { return Ok(None) };
    let end = store.as_of.plus(-(store.as_of.since(first) / 3));
    let earlier = Base::read(store, end, |_| {})?;
    let fitted = prediction::fit(clv.model, &earlier);
    Ok(Some(compare(store, &earlier, fitted.as_ref().map_err(|e| *e), false)))
}

fn compare(store: &Snapshot, base: &Base, fitted: Result<&Fitted, NoFit>, own: bool) -> Holdout {
    let days = store.as_of.since(base.end);
    let mut holdout = Holdout { end: base.end, days, own, lines: Err(NoFit::NotConverged), errors: None };
    let fitted = match fitted {
        Ok(fitted) => fitted,
        Err(why) => {
            holdout.lines = Err(why);
            return holdout;
        }
    };
    let expected = fitted.expected(f64::from(days) / WEEK);
    let mut lines = [Line::default(); MANY + 1];
    let (mut errors, mut n) = ((0.0, 0.0), 0.0);
    for (place, customer) in base.customers.iter().enumerate().filter(|(_, c)| !c.closed) {
        let (x, age) = (f64::from(customer.summary.x), f64::from(customer.summary.age));
        let (actual, expected) = (f64::from(customer.later), expected(place));
        let line = &mut lines[(customer.summary.x as usize).min(MANY)];
        line.customers += 1;
        line.actual += actual;
        line.expected += expected;
        let as_before = if age > 0.0 { x / age * f64::from(days) } else { 0.0 };
        errors.0 += (actual - expected).abs();
        errors.1 += (actual - as_before).abs();
        n += 1.0;
    }
    holdout.lines = Ok(lines);
    holdout.errors = (n > 0.0).then(|| (errors.0 / n, errors.1 / n));
    holdout
}

/// Expected and actual purchases after the calibration, by repeat purchases in it.
pub(super) fn table(study: &Study) -> Table {
    let title = match &study.holdout {
        Some(h) if h.own => format!("Check: purchases in the {} days after {}", h.days, h.end),
        Some(h) => format!("Check: the model as of {}, and the {} days after it", h.end, h.days),
        None => "Check of the model".to_string(),
    };
    let checked = study.holdout.as_ref().and_then(|h| h.lines.as_ref().ok().zip(h.total()));
    let name = |x: usize| if x == MANY { format!("{MANY}+") } else { x.to_string() };
    let rows = checked.iter().flat_map(|(lines, _)| lines.iter().enumerate()).map(|(x, line)| (name(x), *line));
    let table = Table::of("holdout", title, rows)
        .col("repeat_purchases", "Repeats until then", Kind::Text, |(name, _)| name.clone())
        .col("customers", "Customers", Kind::Count, |(_, line)| line.customers)
        .col("expected", "Expected", Kind::Number(1), |(_, line)| line.expected)
        .col("actual", "Actual", Kind::Count, |(_, line)| line.actual as i64)
        .col("difference", "Difference", Kind::Number(1), |(_, line)| line.expected - line.actual)
        .col("expected_each", "Expected each", Kind::Number(3), |(_, line)| Cell::ratio(line.expected, line.customers as f64))
        .col("actual_each", "Actual each", Kind::Number(3), |(_, line)| Cell::ratio(line.actual, line.customers as f64));
    match &checked {
        Some((_, total)) => table.total(("Total".into(), *total)).table(),
        None => table.table(),
    }
}

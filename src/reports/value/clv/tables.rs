//! The main table of `report clv`, and the list of customers.

use anyhow::Result;

use super::Study;
use crate::lang::say;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::small;
use crate::reports::lens::people;
use crate::store::Snapshot;

/// The groups of customers, by how surely they are still there. Whoever has bought once stands apart: a model can tell them
/// from each other by their silence alone.
const GROUPS: [(&str, f64); 5] = [("Bought once", 0.0), ("Here", 0.8), ("Likely", 0.5), ("Doubtful", 0.2), ("Gone", 0.0)];

fn group(repeats: u32, alive: f64) -> usize {
    if repeats == 0 { 0 } else { (1..GROUPS.len()).find(|g| alive >= GROUPS[*g].1).unwrap_or(GROUPS.len() - 1) }
}

/// What a group of customers adds up to.
#[derive(Clone, Copy, Default)]
pub(super) struct Sum {
    pub customers: usize,
    /// Customers expected to be still there.
    pub alive: f64,
    /// Purchases over the horizon, and in the next year.
    pub over_horizon: Option<f64>,
    pub year: f64,
    /// Value in minor units; `None` without a model of spend.
    pub value: Option<f64>,
    pub historic: i64,
}

/// The sums of the groups, and of all.
#[derive(Clone, Default)]
pub(super) struct Sums {
    pub groups: [Sum; GROUPS.len()],
    pub all: Sum,
    /// Value of the most valuable tenth, rounded up.
    pub top: Option<f64>,
}

/// Adds everybody up; `None` without a model.
pub(super) fn sums(study: &Study) -> Option<Sums> {
    let outlook = study.outlook.as_ref()?;
    let start = Sum { over_horizon: Some(0.0), value: Some(0.0), ..Sum::default() };
    let mut sums = Sums { groups: [start; GROUPS.len()], all: start, top: None };
    let mut values = Vec::with_capacity(study.base.customers.len());
    for place in study.open() {
        let (customer, prediction) = (&study.base.customers[place], outlook.of(place));
        let value = study.value(place);
        values.extend(value);
        for sum in [&mut sums.groups[group(customer.summary.x, prediction.alive)], &mut sums.all] {
            sum.customers += 1;
            sum.alive += prediction.alive;
            sum.year += prediction.purchases[2];
            sum.over_horizon = sum.over_horizon.zip(prediction.over_horizon).map(|(a, b)| a + b);
            sum.value = sum.value.zip(value).map(|(a, b)| a + b);
            sum.historic += customer.historic;
        }
    }
    if sums.all.value.is_some() && !values.is_empty() {
        let tenth = values.len().div_ceil(10);
        values.select_nth_unstable_by(tenth - 1, |a, b| b.total_cmp(a));
        sums.top = Some(values[..tenth].iter().sum());
    }
    Some(sums)
}

/// Customers by how surely they are still there, and what they will bring.
pub(super) fn groups(store: &Snapshot, study: &Study, sums: &Option<Sums>) -> Table {
    let money = Kind::Money(store.exponent());
    let whole = sums.as_ref().and_then(|sums| sums.all.value);
    let rows = || sums.iter().flat_map(|sums| GROUPS.iter().zip(&sums.groups)).map(|((name, _), sum)| (*name, *sum));
    let table = Table::of("groups", say!("Customers and what they will bring in {horizon}", horizon = study.clv.horizon.words()), rows())
        .col("group", "Group", Kind::Text, |(name, _)| *name)
        .col("customers", "Customers", Kind::Count, |(_, sum)| sum.customers)
        .col("alive", "Still here", Kind::Number(1), |(_, sum)| sum.alive)
        .col("purchases", "Purchases", Kind::Number(1), |(_, sum)| sum.over_horizon)
        .col("predicted_value", "Value", money, |(_, sum)| sum.value)
        .col("value_share", "Share", Kind::Percent, |(_, sum)| sum.value.zip(whole).map(|(part, whole)| Cell::ratio(part, whole)))
        .col("historic_value", "So far", money, |(_, sum)| sum.historic);
    let Some(sums) = sums else { return table.table() };
    table
        .total(("Total", sums.all))
        .note(say!("Groups by P(alive): here 80 % or more, likely 50 %, doubtful 20 %, gone less; still here = the sum of P(alive)."))
        .notes(small(rows().map(|(name, sum)| (name, sum.customers))))
        .table()
}

/// Every customer with what to expect, the most valuable first.
pub(super) fn customers(store: &Snapshot, study: &Study) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let worth = |i: usize| study.outlook.as_ref().map(|outlook| (i, study.value(i).unwrap_or_else(|| outlook.of(i).discounted)));
    let mut order: Vec<(usize, f64)> = study.open().filter_map(worth).collect();
    let all = order.len();
    let listed = study.clv.limit.unwrap_or(all).min(all);
    // Equal values stand in the order in which the customers came into the store.
    let rank = |a: &(usize, f64), b: &(usize, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if listed < all {
        if listed > 0 {
            order.select_nth_unstable_by(listed - 1, rank);
        }
        order.truncate(listed);
    }
    order.sort_unstable_by(rank);
    let mut keys: Vec<i64> = order.iter().map(|(i, _)| study.base.customers[*i].key).collect();
    keys.sort_unstable();
    let names = people::names(store, keys.iter().copied())?;
    let row = |(i, _): (usize, f64)| {
        let (customer, prediction) = (&study.base.customers[i], study.outlook.as_ref()?.of(i));
        let (code, name) = keys.binary_search(&customer.key).map_or(("", ""), |k| (names[k].0.as_str(), names[k].1.as_str()));
        Some((i, code, name, customer, prediction))
    };
    let table = Table::of("customers", say!("Customers, as seen from {end}", end = study.base.end), order.into_iter().filter_map(row))
        .col("customer", "Customer", Kind::Text, |(_, code, ..)| *code)
        .col("name", "Name", Kind::Text, |(_, _, name, ..)| *name)
        .col("p_alive", "P(alive)", Kind::Number(4), |(.., p)| p.alive)
        .spare("expected_30", "30 days", Kind::Number(2), |(.., p)| p.purchases[0])
        .spare("expected_90", "90 days", Kind::Number(2), |(.., p)| p.purchases[1])
        .col("expected_365", "365 days", Kind::Number(2), |(.., p)| p.purchases[2])
        .spare("order_value", "Per order", money, |(.., c, _)| study.spending.order_value(&c.summary))
        .col("predicted_value", "Value", money, |(i, ..)| study.value(*i))
        .col("historic_value", "So far", money, |(.., c, _)| c.historic)
        .spare("expected_horizon", "Horizon", Kind::Number(2), |(.., p)| p.over_horizon)
        .spare("discounted_purchases", "Discounted", Kind::Number(2), |(.., p)| p.discounted)
        .spare("repeat_purchases", "x", Kind::Count, |(.., c, _)| c.summary.x)
        .spare("recency_days", "t_x in days", Kind::Days, |(.., c, _)| c.summary.last)
        .spare("age_days", "T in days", Kind::Days, |(.., c, _)| c.summary.age)
        .spare("repeat_mean", "Mean repeat", money, |(.., c, _)| (c.summary.x > 0).then_some(c.summary.mean));
    Ok(table
        .notes((listed < all).then(|| say!("The {listed} most valuable of {all}.", listed, all = super::counted(all))))
        .on_request()
        .table())
}

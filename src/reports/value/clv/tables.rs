//! The main table of `report clv`, and the list of customers.

use anyhow::Result;

use super::Study;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::mark_small;
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
    let mut table = Table::new("groups", format!("Customers and what they will bring in {}", study.clv.horizon.words()))
        .column("group", "Group", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("alive", "Still here", Kind::Number(1))
        .column("purchases", "Purchases", Kind::Number(1))
        .column("predicted_value", "Value", money)
        .column("value_share", "Share", Kind::Percent)
        .column("historic_value", "So far", money);
    let Some(sums) = sums else { return table };
    let row = |name: &str, sum: &Sum| {
        vec![
            Cell::text(name),
            Cell::count(sum.customers),
            Cell::real(sum.alive),
            sum.over_horizon.into(),
            sum.value.into(),
            sum.value.zip(sums.all.value).map_or(Cell::Empty, |(part, whole)| Cell::ratio(part, whole)),
            Cell::Int(sum.historic),
        ]
    };
    for ((name, _), sum) in GROUPS.iter().zip(&sums.groups) {
        table.push(row(name, sum));
    }
    table.total = Some(row("Total", &sums.all));
    table
        .notes
        .push("Groups by P(alive): here 80 % or more, likely 50 %, doubtful 20 %, gone less; still here = the sum of P(alive).".into());
    mark_small(&mut table, GROUPS.iter().zip(&sums.groups).map(|((name, _), sum)| (*name, sum.customers)));
    table
}

/// Every customer with what to expect, the most valuable first.
pub(super) fn customers(store: &Snapshot, study: &Study) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("customers", format!("Customers, as seen from {}", study.base.end))
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("p_alive", "P(alive)", Kind::Number(4))
        .column("expected_30", "30 days", Kind::Number(2))
        .gives_way()
        .column("expected_90", "90 days", Kind::Number(2))
        .gives_way()
        .column("expected_365", "365 days", Kind::Number(2))
        .column("order_value", "Per order", money)
        .gives_way()
        .column("predicted_value", "Value", money)
        .column("historic_value", "So far", money)
        .column("expected_horizon", "Horizon", Kind::Number(2))
        .gives_way()
        .column("discounted_purchases", "Discounted", Kind::Number(2))
        .gives_way()
        .column("repeat_purchases", "x", Kind::Count)
        .gives_way()
        .column("recency_days", "t_x in days", Kind::Days)
        .gives_way()
        .column("age_days", "T in days", Kind::Days)
        .gives_way()
        .column("repeat_mean", "Mean repeat", money)
        .gives_way();
    table.on_request = true;
    let Some(outlook) = &study.outlook else { return Ok(table) };
    let mut order: Vec<(usize, f64)> = study.open().map(|i| (i, study.value(i).unwrap_or_else(|| outlook.of(i).discounted))).collect();
    let listed = study.clv.limit.unwrap_or(order.len()).min(order.len());
    // Equal values stand in the order in which the customers came into the store.
    let rank = |a: &(usize, f64), b: &(usize, f64)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if listed < order.len() {
        if listed > 0 {
            order.select_nth_unstable_by(listed - 1, rank);
        }
        order.truncate(listed);
        table.notes.push(format!("The {listed} most valuable of {}.", super::counted(study.open().count())));
    }
    order.sort_unstable_by(rank);
    let mut keys: Vec<i64> = order.iter().map(|(i, _)| study.base.customers[*i].key).collect();
    keys.sort_unstable();
    let names = people::names(store, keys.iter().copied())?;
    table.rows.reserve(order.len());
    for (i, _) in order {
        let (customer, prediction) = (&study.base.customers[i], outlook.of(i));
        let (code, name) = keys.binary_search(&customer.key).map_or(("", ""), |k| (names[k].0.as_str(), names[k].1.as_str()));
        let summary = &customer.summary;
        let days = |n: u32| Cell::Int(i64::from(n));
        table.push(vec![
            Cell::text(code),
            Cell::text(name),
            Cell::real(prediction.alive),
            Cell::real(prediction.purchases[0]),
            Cell::real(prediction.purchases[1]),
            Cell::real(prediction.purchases[2]),
            study.spending.order_value(summary).into(),
            study.value(i).into(),
            Cell::Int(customer.historic),
            prediction.over_horizon.into(),
            Cell::real(prediction.discounted),
            days(summary.x),
            days(summary.last),
            days(summary.age),
            if summary.x > 0 { Cell::real(summary.mean) } else { Cell::Empty },
        ]);
    }
    Ok(table)
}

//! What it costs to win customers and to keep them, as far as the store knows.

use anyhow::Result;
use rusqlite::named_params;

use crate::base::dates::Day;
use crate::reports::lens::scan::PurchaseDays;
use crate::store::Snapshot;

/// The costs of a year. Money in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Costs {
    /// Customers who bought for the first time in it.
    pub won: u64,
    /// Of them, those whose cost of acquisition is on record, and the sum.
    pub recorded: u64,
    pub acquisition: i64,
    /// Contacts and campaigns with people who had not bought yet: how many with a known cost, and the sum.
    pub courted: u64,
    pub courting: i64,
    /// Customers who had bought before the year.
    pub known: u64,
    /// Contacts and campaigns with people who had bought: how many with a known cost, and the sum.
    pub served: u64,
    pub serving: i64,
}

impl Costs {
    /// What winning a customer costs: what is on record per customer, and what was spent on those who had not bought yet.
    /// `None` when nothing is known of either.
    pub fn winning(&self) -> Option<f64> {
        let recorded = (self.recorded > 0).then(|| self.acquisition as f64 / self.recorded as f64);
        let courting = (self.courted > 0 && self.won > 0).then(|| self.courting as f64 / self.won as f64);
        (recorded.is_some() || courting.is_some()).then(|| recorded.unwrap_or(0.0) + courting.unwrap_or(0.0))
    }

    /// What keeping a customer costs in the year; `None` when no such cost is known.
    pub fn keeping(&self) -> Option<f64> {
        let all = self.known + self.won;
        (self.served > 0 && all > 0).then(|| self.serving as f64 / all as f64)
    }
}

/// Adds up the costs after `then` up to the as-of date.
pub(super) fn read(store: &Snapshot, then: Day, bought: &PurchaseDays) -> Result<Costs> {
    let mut costs = Costs::default();
    // (key, first purchase) in order of the keys.
    let firsts: Vec<(i64, Day)> = bought.iter().map(|(key, days)| (key, days[0])).collect();
    let first = |key: i64| firsts.binary_search_by_key(&key, |f| f.0).ok().map(|at| firsts[at].1);
    costs.won = firsts.iter().filter(|f| f.1 > then).count() as u64;
    costs.known = firsts.len() as u64 - costs.won;
    let mut query = store.conn().prepare_cached("SELECT id, acquisition_cost FROM customer WHERE acquisition_cost IS NOT NULL")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        if first(row.get(0)?).is_some_and(|day| day > then) {
            costs.recorded += 1;
            costs.acquisition += row.get::<_, i64>(1)?;
        }
    }
    let mut query = store.conn().prepare_cached(include_str!("costs.sql"))?;
    let mut rows = query.query(named_params! {":then": then.0, ":as_of": store.as_of.0})?;
    while let Some(row) = rows.next()? {
        let (customer, day, cost): (i64, i32, i64) = (row.get("customer")?, row.get("day")?, row.get("cost")?);
        let (count, sum) = match first(customer) {
            Some(first) if Day(day) > first => (&mut costs.served, &mut costs.serving),
            _ => (&mut costs.courted, &mut costs.courting),
        };
        *count += 1;
        *sum += cost;
    }
    Ok(costs)
}

//! Which active customers were touched, by tier, and which of value were not.

use std::collections::HashMap;

use anyhow::Result;

use crate::analysis::proportions::Share;
use crate::dates::Day;
use crate::db::Snapshot;
use crate::model::service::Direction;
use crate::model::words::Word;
use crate::money;
use crate::page::{Cell, Kind, Table};
use crate::reports::frame::mark_small;
use crate::reports::{pyramid, scan};

/// Tiers whose customers are of value: VIP and Major.
const OF_VALUE: u32 = 2;

/// A customer of value whom nobody has touched in time.
struct Untouched {
    key: i64,
    tier: u32,
    revenue: i64,
    last_purchase: Option<Day>,
    last_touch: Option<Day>,
}

/// Who was touched.
pub(super) struct Coverage {
    labels: Vec<String>,
    /// For each tier: customers, touched, touched by the shop's own doing.
    tiers: Vec<[usize; 3]>,
    untouched: Vec<Untouched>,
    within: i32,
}

impl Coverage {
    /// Looks who was touched in the days up to the as-of date.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(store: &Snapshot, within: i32) -> Result<Coverage> {
        let since = store.as_of.plus(1 - within);
        let mut touches: HashMap<i64, (Day, Option<Day>)> = HashMap::new();
        let mut query = store.conn().prepare_cached(
            "SELECT customer, max(day), max(CASE WHEN direction = ?2 THEN day END) FROM interaction WHERE day <= ?1 GROUP BY customer",
        )?;
        let mut rows = query.query(rusqlite::params![store.as_of.0, Direction::Out.word()])?;
        while let Some(row) = rows.next()? {
            touches.insert(row.get(0)?, (Day(row.get(1)?), row.get::<_, Option<i32>>(2)?.map(Day)));
        }
        let placed = pyramid::tiers(store)?;
        let labels = pyramid::Tiers::labels();
        let mut tiers = vec![[0; 3]; labels.len()];
        let mut wanting = HashMap::new();
        for (key, tier) in &placed.members {
            let touch = touches.get(key);
            let touched = touch.is_some_and(|t| t.0 >= since);
            let counts = &mut tiers[*tier as usize];
            counts[0] += 1;
            counts[1] += usize::from(touched);
            counts[2] += usize::from(touch.is_some_and(|t| t.1.is_some_and(|out| out >= since)));
            if *tier < OF_VALUE && !touched {
                wanting.insert(*key, (*tier, touch.map(|t| t.0)));
            }
        }
        let mut untouched = Vec::new();
        if !wanting.is_empty() {
            store.histories(|key, packed| {
                let Some((tier, last_touch)) = wanting.get(&key) else { return Ok(()) };
                let mut found = Untouched { key, tier: *tier, revenue: 0, last_purchase: None, last_touch: *last_touch };
                for entry in scan::until(packed, store.as_of) {
                    found.revenue += entry.net;
                    found.last_purchase = if entry.purchase { Some(entry.day) } else { found.last_purchase };
                }
                untouched.push(found);
                Ok(())
            })?;
        }
        untouched.sort_by_key(|u| (u.tier, std::cmp::Reverse(u.revenue), u.key));
        Ok(Coverage { labels, tiers, untouched, within })
    }

    /// The active customers who were touched; the last tier is that of the lapsed.
    pub fn share(&self) -> Share {
        let active = &self.tiers[..self.tiers.len().saturating_sub(1)];
        Share { hits: active.iter().map(|t| t[1] as u64).sum(), of: active.iter().map(|t| t[0] as u64).sum() }
    }

    /// Coverage by tier.
    pub fn tiers(&self) -> Table {
        let mut table = Table::new("coverage", format!("Customers touched in the last {} days", self.within))
            .column("tier", "Tier", Kind::Text)
            .column("customers", "Customers", Kind::Count)
            .column("touched", "Touched", Kind::Count)
            .column("share", "Share", Kind::Percent)
            .column("reached_out", "By the shop itself", Kind::Count);
        let line = |name: &str, [customers, touched, out]: [usize; 3]| {
            vec![name.into(), Cell::count(customers), Cell::count(touched), Cell::ratio(touched as f64, customers as f64), Cell::count(out)]
        };
        let lapsed = self.tiers.len().saturating_sub(1);
        let sum = |i: usize| self.tiers[..lapsed].iter().map(|t| t[i]).sum();
        for (name, counts) in self.labels.iter().zip(&self.tiers).take(lapsed) {
            table.push(line(name, *counts));
        }
        table.push(line("all active", [sum(0), sum(1), sum(2)]));
        if let (Some(name), Some(counts)) = (self.labels.last(), self.tiers.last()) {
            table.push(line(name, *counts));
        }
        mark_small(&mut table, self.labels.iter().zip(&self.tiers).map(|(name, counts)| (name.as_str(), counts[0])));
        table
    }

    /// The customers of value whom nobody has touched, the best first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn untouched(&self, store: &Snapshot) -> Result<Table> {
        let mut table = Table::new("untouched", format!("VIP and Major customers nobody has touched for {} days", self.within))
            .column("customer", "Customer", Kind::Text)
            .column("name", "Name", Kind::Text)
            .column("tier", "Tier", Kind::Text)
            .column("revenue", "Revenue", Kind::Money(store.exponent()))
            .column("last_purchase", "Last purchase", Kind::Date)
            .column("last_touch", "Last touch", Kind::Date)
            .column("silent_days", "Untouched for", Kind::Days);
        for u in &self.untouched {
            let (code, name) = store.customer(u.key)?.unwrap_or_default();
            table.push(vec![
                code.into(),
                name.into(),
                self.labels[u.tier as usize].as_str().into(),
                Cell::Int(u.revenue),
                u.last_purchase.into(),
                u.last_touch.into(),
                u.last_touch.map(|d| i64::from(store.as_of.since(d))).into(),
            ]);
        }
        Ok(table)
    }

    /// Who was touched, in the owner's words.
    pub fn plain_words(&self, exponent: u8) -> String {
        let share = self.share();
        let Some(value) = share.value() else {
            return "there are no active customers at this date whom anybody could have touched.".to_string();
        };
        let forgotten = match self.untouched.len() {
            0 => "nobody of the tiers VIP and Major was forgotten".to_string(),
            n => format!(
                "{n} of the customers in the tiers VIP and Major heard nothing, though they brought {}: the table untouched names them",
                money::grouped(self.untouched.iter().map(|u| u.revenue).sum(), exponent)
            ),
        };
        format!("in the last {} days {:.0} % of {} active customers were touched; {forgotten}.", self.within, 100.0 * value, share.of)
    }
}

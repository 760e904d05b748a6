//! Which active customers were touched, by tier, and which of value were not.

use anyhow::Result;
use foldhash::HashMap;

use crate::analysis::proportions::Share;
use crate::base::dates::Day;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::service::Direction;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Span, mark_small};
use crate::reports::lens::scan;
use crate::reports::lens::scan::Summary;
use crate::reports::value::pyramid;
use crate::store::Snapshot;

/// Tiers whose customers are of value: VIP and Major.
const OF_VALUE: u32 = 2;

/// A customer of value whom nobody has touched in time.
struct Untouched {
    bought: Summary,
    tier: u32,
    last_touch: Option<Day>,
}

/// When somebody was touched last, and when by the shop's own doing.
type Touch = (Day, Option<Day>);

/// The last touches of every customer up to the as-of date. Gathered here, for the interactions lie in the order they came in:
/// SQLite would look each one up by its customer.
fn touches(store: &Snapshot) -> Result<HashMap<i64, Touch>> {
    let mut found: HashMap<i64, Touch> = HashMap::default();
    let mut query = store.conn().prepare_cached("SELECT customer, day, direction IS ?2 FROM interaction NOT INDEXED WHERE day <= ?1")?;
    let mut rows = query.query(rusqlite::params![store.as_of.0, Direction::Out.word()])?;
    while let Some(row) = rows.next()? {
        let (day, out) = (Day(row.get(1)?), row.get(2)?);
        let touch = found.entry(row.get(0)?).or_insert((day, None));
        touch.0 = touch.0.max(day);
        touch.1 = if out { touch.1.max(Some(day)) } else { touch.1 };
    }
    Ok(found)
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
        let touches = touches(store)?;
        let placed = pyramid::tiers(store)?;
        let labels = pyramid::Tiers::labels();
        let mut tiers = vec![[0; 3]; labels.len()];
        let mut wanting = HashMap::default();
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
        let bought = scan::summaries(store, Span { from: None, to: store.as_of }, |key| wanting.contains_key(&key))?;
        let mut untouched: Vec<Untouched> = wanting
            .into_iter()
            .filter_map(|(key, (tier, last_touch))| Some(Untouched { bought: *bought.get(&key)?, tier, last_touch }))
            .collect();
        untouched.sort_by_key(|u| (u.tier, std::cmp::Reverse(u.bought.revenue), u.bought.key));
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
            let (code, name) = store.customer(u.bought.key)?.unwrap_or_default();
            table.push(vec![
                code.into(),
                name.into(),
                self.labels[u.tier as usize].as_str().into(),
                Cell::Int(u.bought.revenue),
                u.bought.last_purchase().into(),
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
                money::grouped(self.untouched.iter().map(|u| u.bought.revenue).sum(), exponent)
            ),
        };
        format!("in the last {} days {:.0} % of {} active customers were touched; {forgotten}.", self.within, 100.0 * value, share.of)
    }
}

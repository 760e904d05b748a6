//! Which active customers were touched, by tier, and which of value were not.

use anyhow::Result;
use foldhash::HashMap;

use crate::analysis::proportions::Share;
use crate::base::dates::Day;
use crate::base::money;
use crate::base::words::Word;
use crate::entity::service::Direction;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Span, small};
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
        let lapsed = self.tiers.len().saturating_sub(1);
        let sum = |i: usize| self.tiers[..lapsed].iter().map(|t| t[i]).sum();
        let mut rows: Vec<(&str, [usize; 3])> = self.labels.iter().map(String::as_str).zip(self.tiers.iter().copied()).collect();
        rows.insert(lapsed, ("all active", [sum(0), sum(1), sum(2)]));
        Table::of("coverage", say!("Customers touched in the last {within} days", within = self.within), rows)
            .col("tier", "Tier", Kind::Text, |(name, _)| *name)
            .col("customers", "Customers", Kind::Count, |(_, [customers, ..])| *customers)
            .col("touched", "Touched", Kind::Count, |(_, [_, touched, _])| *touched)
            .col("share", "Share", Kind::Percent, |(_, [customers, touched, _])| Cell::ratio(*touched as f64, *customers as f64))
            .col("reached_out", "By the shop itself", Kind::Count, |(_, [.., out])| *out)
            .notes(small(self.labels.iter().zip(&self.tiers).map(|(name, counts)| (name, counts[0]))))
            .table()
    }

    /// The customers of value whom nobody has touched, the best first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn untouched(&self, store: &Snapshot) -> Result<Table> {
        let named = self.untouched.iter().map(|u| Ok((u, store.customer(u.bought.key)?.unwrap_or_default())));
        let rows = named.collect::<Result<Vec<(&Untouched, (String, String))>>>()?;
        Ok(Table::of("untouched", say!("VIP and Major customers nobody has touched for {within} days", within = self.within), &rows)
            .col("customer", "Customer", Kind::Text, |(_, (code, _))| code)
            .col("name", "Name", Kind::Text, |(_, (_, name))| name)
            .col("tier", "Tier", Kind::Text, |(u, _)| &self.labels[u.tier as usize])
            .col("revenue", "Revenue", Kind::Money(store.exponent()), |(u, _)| u.bought.revenue)
            .col("last_purchase", "Last purchase", Kind::Date, |(u, _)| u.bought.last_purchase())
            .col("last_touch", "Last touch", Kind::Date, |(u, _)| u.last_touch)
            .col("silent_days", "Untouched for", Kind::Days, |(u, _)| u.last_touch.map(|d| store.as_of.since(d)))
            .table())
    }

    /// Who was touched, in the owner's words.
    pub fn plain_words(&self, exponent: u8) -> Message {
        let share = self.share();
        let Some(value) = share.value() else {
            return say!("there are no active customers at this date whom anybody could have touched.");
        };
        let forgotten = match self.untouched.len() {
            0 => say!("nobody of the tiers VIP and Major was forgotten"),
            n => say!(
                "{n} of the customers in the tiers VIP and Major heard nothing, though they brought {untouched}: the table untouched names them",
                n,
                untouched = money::grouped(self.untouched.iter().map(|u| u.bought.revenue).sum(), exponent)
            ),
        };
        say!(
            "in the last {within} days {value} % of {of} active customers were touched; {forgotten}.",
            within = self.within,
            value = format!("{:.0}", 100.0 * value),
            of = share.of,
            forgotten
        )
    }
}

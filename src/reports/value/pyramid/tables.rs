//! The tables of `report pyramid`.

use std::collections::HashMap;

use anyhow::Result;

use super::{Counted, TIERS};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, Span, grouped};
use crate::reports::lens::people;
use crate::reports::lens::people::People;
use crate::reports::lens::scan::Lapse;
use crate::store::Snapshot;

/// Interactions in the window by customer.
pub(super) fn contacts(store: &Snapshot, span: Span) -> Result<HashMap<i64, i64>> {
    let mut query =
        store.conn().prepare_cached("SELECT customer, count(*) FROM interaction WHERE day BETWEEN :from AND :to GROUP BY customer")?;
    let from = span.from.map_or(i32::MIN, |d| d.0);
    let rows = query.query_map(rusqlite::named_params! {":from": from, ":to": span.to.0}, |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What hangs on the two highest tiers, and what was lost, in the owner's words; nothing without ranked customers.
pub(super) fn plain_words(counted: &Counted) -> Option<Message> {
    let sum = |of: fn(usize) -> bool| {
        let found = counted.customers.iter().filter(|c| of(c.tier.place()));
        found.fold((0_usize, 0_i64), |(n, revenue), c| (n + 1, revenue + c.now.revenue))
    };
    let (highest, ranked, lapsed) = (sum(|tier| tier < 2), sum(|tier| tier < TIERS.len()), sum(|tier| tier == TIERS.len()));
    (ranked.1 > 0).then(|| {
        say!(
            "{highest} of {ranked} ranked customers, the two highest tiers, bring {ranked_2} % of what the ranked ones bring.{lapsed}",
            highest = grouped(highest.0),
            ranked = grouped(ranked.0),
            ranked_2 = format!("{:.0}", 100.0 * highest.1 as f64 / ranked.1 as f64),
            lapsed = if lapsed.1 > 0 {
                say!(
                    " {lapsed} have lapsed, or bought nothing in the window; their share of all revenue in it is {lapsed_2} %.",
                    lapsed = grouped(lapsed.0),
                    lapsed_2 = format!("{:.0}", 100.0 * lapsed.1 as f64 / (ranked.1 + lapsed.1) as f64)
                )
            } else {
                Message::default()
            }
        )
    })
}

/// What the customers of a tier did in the window.
#[derive(Clone, Copy, Default)]
struct Sums {
    customers: usize,
    revenue: i64,
    orders: i64,
    contacts: i64,
}

/// A row of the pyramid: a tier, those who have lapsed, prospects, or all.
struct Line {
    name: &'static str,
    /// Its place in [`TIERS`]; after them those who have lapsed.
    place: Option<usize>,
    customers: usize,
    /// `None` for prospects.
    bought: Option<Sums>,
    contacts: i64,
}

pub(super) fn tiers(store: &Snapshot, counted: &Counted, people: People, contacts: &HashMap<i64, i64>) -> Table {
    let money = Kind::Money(store.exponent());
    let (mut sums, mut all) = ([Sums::default(); TIERS.len() + 1], Sums::default());
    for customer in &counted.customers {
        for sum in [&mut sums[customer.tier.place()], &mut all] {
            sum.customers += 1;
            sum.revenue += customer.now.revenue;
            sum.orders += customer.now.orders;
            sum.contacts += contacts.get(&customer.now.key).copied().unwrap_or(0);
        }
    }
    let total: i64 = contacts.values().sum();
    let tier = |(place, name): (usize, &'static str)| {
        let sum = sums[place];
        Line { name, place: Some(place), customers: sum.customers, bought: Some(sum), contacts: sum.contacts }
    };
    let rest = Line { name: "Prospects", place: None, customers: people.prospects, bought: None, contacts: total - all.contacts };
    Table::of("tiers", "Customer pyramid", TIERS.into_iter().chain(["Lapsed"]).enumerate().map(tier).chain([rest]))
        .col("tier", "Tier", Kind::Text, |l| l.name)
        .col("customers", "Customers", Kind::Count, |l| l.customers)
        .spare("share", "Share", Kind::Percent, |l| {
            l.place.filter(|p| *p < TIERS.len()).map(|_| Cell::ratio(l.customers as f64, counted.ranked as f64))
        })
        .col("revenue", "Revenue", money, |l| l.bought.map(|b| b.revenue))
        .col("revenue_share", "Revenue share", Kind::Percent, |l| l.bought.map(|b| Cell::ratio(b.revenue as f64, all.revenue as f64)))
        .col("from_revenue", "From revenue", money, |l| l.place.and_then(|p| counted.floors.get(p).copied().flatten()))
        .spare("average_revenue", "Revenue per customer", money, |l| l.bought.map(|b| Cell::ratio(b.revenue as f64, b.customers as f64)))
        .spare("orders", "Orders", Kind::Count, |l| l.bought.map(|b| b.orders))
        .col("retention", "Retention", Kind::Percent, |l| {
            let year = l.place.zip(counted.year).and_then(|(place, year)| year.get(place).copied());
            year.map(|(members, kept)| Cell::ratio(kept as f64, members as f64))
        })
        .col("interactions", "Interactions", Kind::Count, |l| l.contacts)
        .total(Line { name: "Total", place: None, customers: all.customers + people.prospects, bought: Some(all), contacts: total })
        .notes(frame::small(TIERS.into_iter().zip(sums.iter().map(|s| s.customers))))
        .table()
}

pub(super) fn figures(counted: &Counted, people: People, lapse: &Lapse) -> Table {
    let mut figures = Figures::new("Figures");
    figures.add("ranked", Kind::Count, Cell::count(counted.ranked), "active customers with a purchase in the window");
    figures.add(
        "lapsed",
        Kind::Count,
        Cell::count(counted.customers.len() - counted.ranked),
        "customers who have bought and are not ranked",
    );
    figures.add("prospects", Kind::Count, Cell::count(people.prospects), "customers who have never bought by the as-of date");
    figures.add(
        "lapse_days",
        Kind::Days,
        Cell::Int(i64::from(lapse.days)),
        say!("lapse window: {derivation}", derivation = lapse.derivation),
    );
    figures.table()
}

/// Every customer who has bought, by tier, the highest revenue first.
pub(super) fn customers(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let names = people::names(store, counted.customers.iter().map(|c| c.now.key))?;
    let mut order: Vec<usize> = (0..counted.customers.len()).collect();
    order.sort_by(|&a, &b| {
        let rank = |i: usize| (counted.customers[i].tier.place(), std::cmp::Reverse(counted.customers[i].now.revenue));
        rank(a).cmp(&rank(b)).then_with(|| names[a].0.cmp(&names[b].0))
    });
    let rows = order.into_iter().map(|i| (&names[i], &counted.customers[i]));
    let table = Table::of("customers", "Customers", rows)
        .col("customer", "Customer", Kind::Text, |(name, _)| &name.0)
        .col("name", "Name", Kind::Text, |(name, _)| &name.1)
        .col("tier", "Tier", Kind::Text, |(_, c)| c.tier.name())
        .col("revenue", "Revenue", Kind::Money(store.exponent()), |(_, c)| c.now.revenue)
        .col("orders", "Orders", Kind::Count, |(_, c)| c.now.orders)
        .col("last_purchase", "Last purchase in window", Kind::Date, |(_, c)| (c.now.orders > 0).then_some(c.now.last));
    Ok(table.on_request().table())
}

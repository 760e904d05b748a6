//! The tables of `report pyramid`.

use std::collections::HashMap;

use anyhow::Result;

use super::{Counted, TIERS};
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
pub(super) fn plain_words(counted: &Counted) -> Option<String> {
    let sum = |of: fn(usize) -> bool| {
        let found = counted.customers.iter().filter(|c| of(c.tier.place()));
        found.fold((0_usize, 0_i64), |(n, revenue), c| (n + 1, revenue + c.now.revenue))
    };
    let (highest, ranked, lapsed) = (sum(|tier| tier < 2), sum(|tier| tier < TIERS.len()), sum(|tier| tier == TIERS.len()));
    (ranked.1 > 0).then(|| {
        format!(
            "What this means: {} of {} ranked customers, the two highest tiers, bring {:.0} % of what the ranked ones bring.{}",
            grouped(highest.0),
            grouped(ranked.0),
            100.0 * highest.1 as f64 / ranked.1 as f64,
            if lapsed.1 > 0 {
                format!(
                    " {} have lapsed, or bought nothing in the window; their share of all revenue in it is {:.0} %.",
                    grouped(lapsed.0),
                    100.0 * lapsed.1 as f64 / (ranked.1 + lapsed.1) as f64
                )
            } else {
                String::new()
            },
        )
    })
}

pub(super) fn tiers(store: &Snapshot, counted: &Counted, people: People, contacts: &HashMap<i64, i64>) -> Result<Table> {
    #[derive(Clone, Copy, Default)]
    struct Sums {
        customers: usize,
        revenue: i64,
        orders: i64,
        contacts: i64,
    }
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("tiers", "Customer pyramid")
        .column("tier", "Tier", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .gives_way()
        .column("revenue", "Revenue", money)
        .column("revenue_share", "Revenue share", Kind::Percent)
        .column("from_revenue", "From revenue", money)
        .column("average_revenue", "Revenue per customer", money)
        .gives_way()
        .column("orders", "Orders", Kind::Count)
        .gives_way()
        .column("retention", "Retention", Kind::Percent)
        .column("interactions", "Interactions", Kind::Count);
    let mut sums = [Sums::default(); 5];
    for customer in &counted.customers {
        let sum = &mut sums[customer.tier.place()];
        sum.customers += 1;
        sum.revenue += customer.now.revenue;
        sum.orders += customer.now.orders;
        sum.contacts += contacts.get(&customer.now.key).copied().unwrap_or(0);
    }
    let total: i64 = sums.iter().map(|s| s.revenue).sum();
    for (place, sum) in sums.iter().enumerate() {
        let in_tier = place < TIERS.len();
        let retention = counted.year.filter(|_| in_tier).map_or(Cell::Empty, |y| Cell::ratio(y[place].1 as f64, y[place].0 as f64));
        let share = if in_tier { Cell::ratio(sum.customers as f64, counted.ranked as f64) } else { Cell::Empty };
        table.push(vec![
            Cell::text(if in_tier { TIERS[place] } else { "Lapsed" }),
            Cell::count(sum.customers),
            share,
            Cell::Int(sum.revenue),
            Cell::ratio(sum.revenue as f64, total as f64),
            counted.floors.get(place).copied().flatten().into(),
            Cell::ratio(sum.revenue as f64, sum.customers as f64),
            Cell::Int(sum.orders),
            retention,
            Cell::Int(sum.contacts),
        ]);
    }
    let bought: i64 = sums.iter().map(|s| s.contacts).sum();
    let mut row = vec![Cell::text("Prospects"), Cell::count(people.prospects)];
    row.resize(table.columns.len() - 1, Cell::Empty);
    row.push(Cell::Int(contacts.values().sum::<i64>() - bought));
    table.push(row);
    let contacts = contacts.values().sum::<i64>();
    table.total = Some(vec![
        Cell::text("Total"),
        Cell::count(counted.customers.len() + people.prospects),
        Cell::Empty,
        Cell::Int(total),
        Cell::ratio(total as f64, total as f64),
        Cell::Empty,
        Cell::ratio(total as f64, counted.customers.len() as f64),
        Cell::Int(sums.iter().map(|s| s.orders).sum()),
        Cell::Empty,
        Cell::Int(contacts),
    ]);
    frame::mark_small(&mut table, TIERS.into_iter().zip(sums.iter().map(|s| s.customers)));
    Ok(table)
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
    figures.add("lapse_days", Kind::Days, Cell::Int(i64::from(lapse.days)), format!("lapse window: {}", lapse.derivation));
    figures.table()
}

/// Every customer who has bought, by tier, the highest revenue first.
pub(super) fn customers(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let names = people::names(store, counted.customers.iter().map(|c| c.now.key))?;
    let mut table = Table::new("customers", "Customers")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("tier", "Tier", Kind::Text)
        .column("revenue", "Revenue", Kind::Money(store.exponent()))
        .column("orders", "Orders", Kind::Count)
        .column("last_purchase", "Last purchase in window", Kind::Date);
    table.on_request = true;
    let mut order: Vec<usize> = (0..counted.customers.len()).collect();
    order.sort_by(|&a, &b| {
        let rank = |i: usize| (counted.customers[i].tier.place(), std::cmp::Reverse(counted.customers[i].now.revenue));
        rank(a).cmp(&rank(b)).then_with(|| names[a].0.cmp(&names[b].0))
    });
    for i in order {
        let customer = &counted.customers[i];
        let last = if customer.now.orders > 0 { Cell::Int(i64::from(customer.now.last)) } else { Cell::Empty };
        table.push(vec![
            Cell::text(names[i].0.as_str()),
            Cell::text(names[i].1.as_str()),
            Cell::text(customer.tier.name()),
            Cell::Int(customer.now.revenue),
            Cell::Int(customer.now.orders),
            last,
        ]);
    }
    Ok(table)
}

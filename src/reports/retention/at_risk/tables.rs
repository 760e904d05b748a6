//! The lists of `report at-risk`.

use anyhow::Result;

use super::details::Details;
use super::{AtRisk, Found, Listed, Why, top};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::grouped;
use crate::store::Snapshot;

/// Customers who are slipping away, those with the most at stake first.
pub(super) fn at_risk(store: &Snapshot, asked: &AtRisk, found: &Found) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("at_risk", "At risk")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("at_stake", "At stake", money)
        .column("p_alive", "P(alive)", Kind::Percent)
        .column("overdue", "Overdue", Kind::Number(1))
        .column("days_since", "Days since", Kind::Days)
        .gives_way()
        .column("why", "Why", Kind::Text)
        .gives_way()
        .column("open_complaints", "Open compl.", Kind::Count)
        .gives_way()
        .column("last_touch", "Last touch", Kind::Date)
        .column("touch_channel", "By", Kind::Text)
        .gives_way()
        .column("owner", "Owner", Kind::Text)
        .column("last_products", "Last products", Kind::Text)
        .gives_way()
        .column("median_gap_days", "Own gap", Kind::Days)
        .gives_way()
        .column("expected_value", "Expected", money)
        .gives_way()
        .column("historic_value", "So far", money)
        .gives_way();
    for listed in shown(&mut table, &found.at_risk, asked.limit) {
        let details = Details::read(store, listed.key)?;
        let (touch, channel) = touch(&details);
        table.push(vec![
            Cell::text(&details.code),
            Cell::text(&details.name),
            Cell::Int(listed.habit.at_stake),
            listed.alive.into(),
            listed.habit.overdue().into(),
            Cell::Int(i64::from(listed.habit.silent)),
            listed.why.map(Why::word).into(),
            Cell::Int(details.open_complaints),
            touch,
            channel,
            details.owner.clone().into(),
            products(&details),
            listed.habit.median.into(),
            listed.expected.into(),
            Cell::Int(listed.historic),
        ]);
    }
    Ok(table)
}

/// Customers who have lapsed, those with the most at stake first.
pub(super) fn win_back(store: &Snapshot, asked: &AtRisk, found: &Found) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("win_back", "To win back")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("at_stake", "At stake", money)
        .column("days_since", "Days since", Kind::Days)
        .column("last_purchase", "Last purchase", Kind::Date)
        .gives_way()
        .column("last_products", "Last products", Kind::Text)
        .column("open_complaints", "Open compl.", Kind::Count)
        .gives_way()
        .column("last_touch", "Last touch", Kind::Date)
        .gives_way()
        .column("touch_channel", "By", Kind::Text)
        .gives_way()
        .column("owner", "Owner", Kind::Text)
        .column("p_alive", "P(alive)", Kind::Percent)
        .gives_way()
        .column("historic_value", "So far", money)
        .gives_way();
    for listed in shown(&mut table, &found.win_back, asked.limit) {
        let details = Details::read(store, listed.key)?;
        let (touch, channel) = touch(&details);
        table.push(vec![
            Cell::text(&details.code),
            Cell::text(&details.name),
            Cell::Int(listed.habit.at_stake),
            Cell::Int(i64::from(listed.habit.silent)),
            details.last_purchase.map_or(Cell::Empty, Cell::day),
            products(&details),
            Cell::Int(details.open_complaints),
            touch,
            channel,
            details.owner.clone().into(),
            listed.alive.into(),
            Cell::Int(listed.historic),
        ]);
    }
    Ok(table)
}

/// The customers of a list; a list that is cut says so.
fn shown(table: &mut Table, listed: &[Listed], limit: usize) -> Vec<Listed> {
    if listed.len() > limit {
        table.notes.push(format!("{} of {}; --limit shows more.", grouped(limit), grouped(listed.len())));
    }
    top(listed, limit)
}

fn touch(details: &Details) -> (Cell, Cell) {
    match &details.touch {
        Some((day, channel)) => (Cell::day(*day), Cell::text(channel)),
        None => (Cell::Empty, Cell::Empty),
    }
}

fn products(details: &Details) -> Cell {
    if details.products.is_empty() { Cell::Empty } else { Cell::text(details.products.join(", ")) }
}

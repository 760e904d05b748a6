//! The lists of `report at-risk`.

use anyhow::Result;

use super::details::Details;
use super::{AtRisk, Found, Listed, Why, top};
use crate::base::dates::Day;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::grouped;
use crate::store::Snapshot;

/// Customers who are slipping away, those with the most at stake first.
pub(super) fn at_risk(store: &Snapshot, asked: &AtRisk, found: &Found) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let table = Table::of("at_risk", "At risk", shown(store, &found.at_risk, asked.limit)?)
        .col("customer", "Customer", Kind::Text, |(_, who)| Cell::text(&who.code))
        .col("name", "Name", Kind::Text, |(_, who)| Cell::text(&who.name))
        .col("at_stake", "At stake", money, |(listed, _)| listed.habit.at_stake)
        .col("p_alive", "P(alive)", Kind::Percent, |(listed, _)| listed.alive)
        .col("overdue", "Overdue", Kind::Number(1), |(listed, _)| listed.habit.overdue())
        .spare("days_since", "Days since", Kind::Days, |(listed, _)| listed.habit.silent)
        .spare("why", "Why", Kind::Text, |(listed, _)| listed.why.map(Why::word))
        .spare("open_complaints", "Open compl.", Kind::Count, |(_, who)| who.open_complaints)
        .col("last_touch", "Last touch", Kind::Date, |(_, who)| who.touched_on())
        .spare("touch_channel", "By", Kind::Text, |(_, who)| who.touched_by())
        .col("owner", "Owner", Kind::Text, |(_, who)| who.owner.clone())
        .spare("last_products", "Last products", Kind::Text, |(_, who)| who.bought())
        .spare("median_gap_days", "Own gap", Kind::Days, |(listed, _)| listed.habit.median)
        .spare("expected_value", "Expected", money, |(listed, _)| listed.expected)
        .spare("historic_value", "So far", money, |(listed, _)| listed.historic);
    Ok(table.notes(cut(&found.at_risk, asked.limit)).table())
}

/// Customers who have lapsed, those with the most at stake first.
pub(super) fn win_back(store: &Snapshot, asked: &AtRisk, found: &Found) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let table = Table::of("win_back", "To win back", shown(store, &found.win_back, asked.limit)?)
        .col("customer", "Customer", Kind::Text, |(_, who)| Cell::text(&who.code))
        .col("name", "Name", Kind::Text, |(_, who)| Cell::text(&who.name))
        .col("at_stake", "At stake", money, |(listed, _)| listed.habit.at_stake)
        .col("days_since", "Days since", Kind::Days, |(listed, _)| listed.habit.silent)
        .spare("last_purchase", "Last purchase", Kind::Date, |(_, who)| who.last_purchase)
        .col("last_products", "Last products", Kind::Text, |(_, who)| who.bought())
        .spare("open_complaints", "Open compl.", Kind::Count, |(_, who)| who.open_complaints)
        .spare("last_touch", "Last touch", Kind::Date, |(_, who)| who.touched_on())
        .spare("touch_channel", "By", Kind::Text, |(_, who)| who.touched_by())
        .col("owner", "Owner", Kind::Text, |(_, who)| who.owner.clone())
        .spare("p_alive", "P(alive)", Kind::Percent, |(listed, _)| listed.alive)
        .spare("historic_value", "So far", money, |(listed, _)| listed.historic);
    Ok(table.notes(cut(&found.win_back, asked.limit)).table())
}

/// The customers of a list, with what to know of them.
fn shown(store: &Snapshot, listed: &[Listed], limit: usize) -> Result<Vec<(Listed, Details)>> {
    top(listed, limit).into_iter().map(|one| Ok((one, Details::read(store, one.key)?))).collect()
}

/// What a list says that is cut.
fn cut(listed: &[Listed], limit: usize) -> Option<String> {
    (listed.len() > limit).then(|| format!("{} of {}; --limit shows more.", grouped(limit), grouped(listed.len())))
}

impl Details {
    fn touched_on(&self) -> Option<Day> {
        self.touch.as_ref().map(|touch| touch.0)
    }

    fn touched_by(&self) -> Option<String> {
        self.touch.as_ref().map(|touch| touch.1.clone())
    }

    fn bought(&self) -> Option<String> {
        (!self.products.is_empty()).then(|| self.products.join(", "))
    }
}

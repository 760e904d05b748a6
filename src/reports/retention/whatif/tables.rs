//! The tables of `report whatif`.

use super::{Found, WhatIf};
use crate::analysis::lifetime::{FirstPayment, constant_retention};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Figures, SMALL_GROUP, grouped};
use crate::reports::lens::prediction::Margin;
use crate::store::Snapshot;

/// Points of retention the textbooks speak of.
const CLAIMED: f64 = 0.05;

fn money(store: &Snapshot, amount: f64) -> String {
    crate::base::money::grouped(crate::base::money::round_half_even(amount), store.exponent())
}

impl Found {
    /// The value of a customer at some retention, in minor units.
    fn value(&self, retention: f64, discount: f64, first: FirstPayment) -> Option<f64> {
        constant_retention(self.per_year()?, retention, discount, first)
    }

    /// The change of the value of a customer there when the retention changes by some points, as a share; `None` beyond 100 %.
    fn gain(&self, points: f64, discount: f64) -> Option<f64> {
        let retention = self.retention().filter(|r| *r > 0.0 && r + points <= 1.0)?;
        let value = |r: f64| self.value(r, discount, FirstPayment::IfRetained);
        let now = value(retention).filter(|v| *v > 0.0)?;
        Some(value(retention + points)? / now - 1.0)
    }
}

/// The findings in the owner's words.
pub(super) fn plain_words(options: &WhatIf, store: &Snapshot, found: &Found) -> Message {
    let Some((retention, per_year)) = found.retention().zip(found.per_year()) else {
        return say!("nothing can be told yet: it takes customers who were there a year ago, and customers who are there now.");
    };
    let mut text = say!(
        "of {there} customers who were there a year ago, {kept} still are: {retention} of 100. One who is there brings {per_year} of {revenue} a year.",
        there = grouped(found.there),
        kept = grouped(found.kept),
        retention = format!("{:.0}", retention * 100.0),
        per_year = money(store, per_year),
        revenue = if matches!(found.margin, Margin::Revenue { .. }) { "revenue" } else { "profit" }
    );
    let value = |r: f64| found.value(r, options.discount, FirstPayment::IfRetained);
    if let (Some(now), Some(more)) = (value(retention), value(retention + CLAIMED).filter(|_| retention + CLAIMED <= 1.0)) {
        text = say!("The years to come of such a customer are worth {now}. If 5 more of 100 stayed each year, that would be {more}: {now_2} more for all {now_3} who \
             are there.", now = money(store, now), more = money(store, more), now_2 = money(store, (more - now) * found.now as f64), now_3 = grouped(found.now)).after(text);
    }
    if (found.there as usize) < SMALL_GROUP {
        text = say!("But {there} customers are too few to go by.", there = grouped(found.there)).after(text);
    }
    text
}

/// The retention as it is, and changed by some points.
pub(super) fn changes(options: &WhatIf, store: &Snapshot, found: &Found) -> Table {
    let kind = Kind::Money(store.exponent());
    let known = found.retention().zip(found.per_year());
    let (retention, per_year) = known.unwrap_or_default();
    let mut points = options.points.0.clone();
    points.push(0.0);
    points.sort_by(f64::total_cmp);
    points.dedup();
    // Half a millionth more than everybody is rounding.
    let possible = |points: f64| Some(retention + points / 100.0).filter(|changed| (-1e-9..=1.0 + 1e-9).contains(changed));
    let row = |points| known.and(possible(points)).map(|changed| (points, changed.clamp(0.0, 1.0)));
    let everybody = found.now as f64;
    let value = |retention: f64, first| found.value(retention, options.discount, first);
    Table::of("changes", "What a change of retention does", points.into_iter().filter_map(row))
        .col("points", "Points", Kind::Number(1), |(points, _)| *points)
        .col("retention", "Retention", Kind::Percent, |(_, changed)| *changed)
        .col("value", "Value of a customer", kind, |(_, changed)| value(*changed, FirstPayment::IfRetained))
        .spare("value_with_first", "with a payment now", kind, |(_, changed)| value(*changed, FirstPayment::Now))
        .col("change", "Change", Kind::Percent, |(_, changed)| found.gain(changed - retention, options.discount))
        .col("value_of_all", "Value of all", kind, |(_, changed)| value(*changed, FirstPayment::IfRetained).map(|v| v * everybody))
        .col("profit_next_year", "Next year", kind, |(_, changed)| everybody * per_year * changed)
        .col("profit_change", "Profit change", kind, |(_, changed)| everybody * per_year * (changed - retention))
        .notes(known.map(|_| "Next year: what the customers who are there now bring if as many stay: customers × m × r."))
        .table()
}

/// What textbooks say, beside the store's own figures.
pub(super) fn claims(options: &WhatIf, store: &Snapshot, found: &Found) -> Table {
    let kind = Kind::Money(store.exponent());
    let mut rows = Vec::new();
    let mut row = |claim: &str, textbook: &str, kind: Kind, value: Option<f64>, how: String| {
        let here = value.map(Cell::real).filter(|c| *c != Cell::Empty).map_or(Cell::Empty, |c| Cell::As(kind, Box::new(c)));
        let textbook = if textbook.is_empty() { Cell::Empty } else { Cell::text(textbook) };
        rows.push([Cell::text(claim), textbook, here, Cell::text(how)]);
    };
    let how = match found.retention() {
        None => "not known: nobody was there a year ago".to_string(),
        Some(r) if r + CLAIMED > 1.0 => "not defined: retention cannot rise so much".into(),
        Some(_) => "change of the value of a customer by 5 points of retention".into(),
    };
    row("5 % more retention raises profit", "25 to 85 %", Kind::Percent, found.gain(CLAIMED, options.discount), how);
    let (winning, keeping) = (found.costs.winning(), found.costs.keeping());
    let costs = &found.costs;
    let how = match winning {
        None => "not known: no cost of acquisition, contact or campaign is on record".to_string(),
        Some(_) => format!(
            "cost on record per customer ({} of {} new ones), and contacts and campaigns before a first purchase ({}), per new customer",
            grouped(costs.recorded),
            grouped(costs.won),
            grouped(costs.courted)
        ),
    };
    row("Winning a customer costs", "", kind, winning, how);
    let how = match keeping {
        None => "not known: no cost of a contact or campaign with a customer is on record".to_string(),
        Some(_) => format!("contacts and campaigns after the first purchase ({}), per customer and year", grouped(costs.served)),
    };
    row("Keeping a customer costs", "", kind, keeping, how);
    let ratio = winning.zip(keeping).filter(|(_, keeping)| *keeping > 0.0).map(|(winning, keeping)| winning / keeping);
    let how = if ratio.is_some() { "winning / keeping" } else { "not known: it takes both costs" };
    row("Winning costs more than keeping", "5 times", Kind::Number(1), ratio, how.into());
    let how = if found.ladder.net_upward.is_some() {
        "over the last 12 months, report migration"
    } else {
        "not known: nobody can have moved yet"
    };
    row("Net upward migration", "2 to 3 %", Kind::Percent, found.ladder.net_upward, how.into());
    for share in [0.02, 0.03] {
        let how = "revenue, if so many of each tier moved up one: customers × difference of the mean revenues";
        let claim = format!("{:.0} % moving up a tier raises revenue", share * 100.0);
        let gain = found.ladder.gain(share);
        row(
            &claim,
            "10 %",
            Kind::Percent,
            gain,
            if gain.is_some() { how.into() } else { "not known: too few tiers have customers".into() },
        );
    }
    let columns =
        [("claim", "Claim"), ("textbook", "Textbook"), ("here", "Here"), ("how", "How")].map(|(key, title)| (key, title, Kind::Text));
    let mut table = Table::fixed("claims", "What textbooks say, and the store's own figures", columns, rows);
    table.note(say!(
        "Textbooks: Reichheld & Sasser (1990) on 5 % less defection; five times is quoted since the 1980s without a source that could be \
         checked; Curry & Curry (2000) on migration in the customer pyramid."
    ));
    table
}

pub(super) fn figures(store: &Snapshot, found: &Found) -> Table {
    let kind = Kind::Money(store.exponent());
    let count = |n: u64| Cell::Int(n as i64);
    let mut figures = Figures::new("Figures");
    figures.add("there_then", Kind::Count, count(found.there), say!("customers there on {then}", then = found.then));
    figures.add("kept", Kind::Count, count(found.kept), "of them still there");
    figures.add("retention", Kind::Percent, found.retention(), "r: kept / there then");
    figures.add("there_now", Kind::Count, count(found.now), "customers there at the as-of date");
    figures.add("revenue", kind, Cell::Int(found.revenue), "their revenue of the last 12 months");
    let margin = found.per_year().map(|_| found.margin.factor());
    figures.add("margin", Kind::Percent, margin, "share of the revenue that is counted");
    figures.add("per_year", kind, found.per_year(), "m: revenue per customer there × margin");
    figures.table()
}

//! The tables of `report survival`.

use super::{Ci, Found, Lot};
use crate::analysis::survival::State;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, grouped};

/// Key of the table of every step, built on request.
pub(super) const STEPS: &str = "steps";

const YEAR: u32 = 365;

/// A number of days in words: "412 days (about 13.5 months)".
fn long(days: u32) -> String {
    let months = f64::from(days) / (365.25 / 12.0);
    let about = match months {
        m if m < 2.0 => return format!("{} days", grouped(days)),
        m if m < 24.0 => format!("{m:.0} months"),
        m => format!("{:.1} years", m / 12.0),
    };
    format!("{} days (about {about})", grouped(days))
}

/// The findings in the owner's words.
pub(super) fn plain_words(found: &Found, ci: Ci) -> String {
    let told = match (found.lots.as_slice(), &found.grouped) {
        ([], _) => "nobody's time with the shop is known yet.".to_string(),
        ([lot], None) => one(lot, ci),
        (lots, _) => several(lots, found),
    };
    format!("What this means: {told}")
}

fn one(lot: &Lot, ci: Ci) -> String {
    let (Some(last), all) = (lot.curve.last(), grouped(lot.lives.count())) else {
        return "nobody's time with the shop is known yet.".into();
    };
    let mut text = format!("of {all} customers {} are gone.", grouped(lot.lives.left()));
    match lot.curve.median() {
        Some(median) => {
            let sure = match lot.curve.median_limits(ci.scale()) {
                (Some(low), Some(high)) => format!(", with 95 % confidence between {} and {}", grouped(low), grouped(high)),
                _ => String::new(),
            };
            text += &format!(" A typical customer stays {}{sure}: half leave sooner, half later.", long(median));
        }
        None => {
            text +=
                &format!(" More than half are still there after the longest time seen, {}: no typical stay can be told yet.", long(last))
        }
    }
    if last >= YEAR {
        text += &format!(" After a year {:.0} of 100 are still there.", lot.curve.at(YEAR).survival * 100.0);
    }
    text
}

fn several(lots: &[Lot], found: &Found) -> String {
    let known = |lot: &&Lot| lot.lives.count() as usize >= frame::SMALL_GROUP && lot.curve.median().is_some();
    let by = |lot: &&Lot| lot.curve.median();
    let told = |lot: &Lot| format!("{} (half gone after {} days)", lot.name, lot.curve.median().map_or(String::new(), grouped));
    let (longest, shortest) = (lots.iter().filter(known).max_by_key(by), lots.iter().filter(known).min_by_key(by));
    let mut text = match longest.zip(shortest) {
        Some((longest, shortest)) if longest.name != shortest.name => {
            format!("of the groups of {} or more, {} stays longest, {} shortest.", frame::SMALL_GROUP, told(longest), told(shortest))
        }
        _ => format!("there are no two groups of {} or more of which half are gone.", frame::SMALL_GROUP),
    };
    text += &match &found.test {
        None => " The groups cannot be tested against each other: nobody left while customers of two groups were there.".to_string(),
        Some(test) if test.p < 0.05 => {
            format!(
                " The groups leave at different paces: chance alone would make as much of a difference in {} cases of 100.",
                rare(test.p)
            )
        }
        Some(test) => format!(
            " The differences may be chance: as much would come about in {:.0} cases of 100 if all groups were alike.",
            test.p * 100.0
        ),
    };
    text
}

fn rare(p: f64) -> String {
    if p < 0.001 { "less than 0.1".into() } else { format!("{:.1}", p * 100.0) }
}

/// The columns that name the group, when there are groups.
fn table(key: &'static str, title: &str, found: &Found) -> Table {
    let table = Table::new(key, title);
    if found.grouped.is_some() { table.column("group", "Group", Kind::Text) } else { table }
}

fn group_cell(found: &Found, lot: &Lot) -> Option<Cell> {
    found.grouped.as_ref().map(|_| Cell::text(lot.name.as_str()))
}

fn limits(state: &State, ci: Ci) -> [Cell; 2] {
    match state.limits(ci.scale()) {
        Some((low, high)) => [Cell::real(low), Cell::real(high)],
        None => [Cell::Empty, Cell::Empty],
    }
}

/// The curve, read at every step.
pub(super) fn curve(found: &Found, ci: Ci) -> Table {
    let word = found.step.word();
    let mut table = table("curve", "Still there", found)
        .column("time", format!("{}{}s", word[..1].to_uppercase(), &word[1..]), Kind::Count)
        .column("days", "Days", Kind::Count)
        .column("at_risk", "At risk", Kind::Count)
        .column("left", "Left since", Kind::Count)
        .column("survival", "Still there", Kind::Percent)
        .column("low", "From", Kind::Percent)
        .column("high", "To", Kind::Percent);
    for lot in &found.lots {
        let Some(last) = lot.curve.last() else { continue };
        let mut before = 0;
        for k in 0.. {
            let days = (f64::from(k) * found.step.days()).floor() as u32;
            if days > last {
                break;
            }
            let state = lot.curve.at(days);
            let left = lot.curve.left_by(days);
            let cells = [i64::from(k), i64::from(days), lot.curve.at_risk(days) as i64, (left - before) as i64].map(Cell::Int);
            let row = group_cell(found, lot).into_iter().chain(cells).chain([Cell::real(state.survival)]).chain(limits(&state, ci));
            table.push(row.collect());
            before = left;
        }
    }
    table.notes.push("At risk: observed at least so long. Left since: gone after the row before. Limits of 95 % beside the share.".into());
    table
}

/// One row per group: size, losses, median.
pub(super) fn groups(found: &Found, ci: Ci) -> Table {
    let mut table = Table::new("groups", "Groups")
        .column("group", "Group", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("left", "Gone", Kind::Count)
        .column("expected", "Expected", Kind::Number(1))
        .column("median_days", "Median", Kind::Days)
        .column("median_low", "From", Kind::Days)
        .column("median_high", "To", Kind::Days)
        .column("survival_1y", "After 1 year", Kind::Percent);
    let days = |days: Option<u32>| days.map_or(Cell::Empty, |d| Cell::Int(i64::from(d)));
    for (place, lot) in found.lots.iter().enumerate() {
        let (low, high) = lot.curve.median_limits(ci.scale());
        let year = if lot.curve.last().is_some_and(|last| last >= YEAR) { Cell::real(lot.curve.at(YEAR).survival) } else { Cell::Empty };
        table.push(vec![
            Cell::text(lot.name.as_str()),
            Cell::Int(lot.lives.count() as i64),
            Cell::Int(lot.lives.left() as i64),
            found.test.as_ref().map_or(Cell::Empty, |test| Cell::real(test.expected[place])),
            days(lot.curve.median()),
            days(low),
            days(high),
            year,
        ]);
    }
    if found.grouped.is_some() {
        table.notes.push("Expected: losses if all groups left at the same pace (log-rank test, among the figures).".into());
    }
    frame::mark_small(&mut table, found.lots.iter().map(|lot| (lot.name.as_str(), lot.lives.count() as usize)));
    table
}

/// Every duration at which somebody left or was last seen.
pub(super) fn steps(found: &Found, ci: Ci) -> Table {
    let mut table = table(STEPS, "Every step of the curve", found)
        .column("days", "Days", Kind::Count)
        .column("at_risk", "At risk", Kind::Count)
        .column("left", "Left", Kind::Count)
        .column("censored", "Last seen", Kind::Count)
        .column("survival", "Still there", Kind::Number(4))
        .column("standard_error", "Standard error", Kind::Number(4))
        .column("low", "From", Kind::Number(4))
        .column("high", "To", Kind::Number(4))
        .column("cumulative_hazard", "Cumulative hazard", Kind::Number(4));
    table.on_request = true;
    for lot in &found.lots {
        for step in lot.curve.steps() {
            let counts = [i64::from(step.time), step.at_risk as i64, step.left as i64, step.seen as i64].map(Cell::Int);
            let error = step.now.standard_error().into();
            let row = group_cell(found, lot).into_iter().chain(counts).chain([Cell::real(step.now.survival), error]);
            table.push(row.chain(limits(&step.now, ci)).chain([Cell::real(step.now.hazard)]).collect());
        }
    }
    table.notes.push("Cumulative hazard: Nelson–Aalen, the sum of left / at risk.".into());
    table
}

pub(super) fn figures(found: &Found) -> Table {
    let count = |n: u64| Cell::Int(n as i64);
    let all: u64 = found.lots.iter().map(|lot| lot.lives.count()).sum();
    let left: u64 = found.lots.iter().map(|lot| lot.lives.left()).sum();
    let longest = found.lots.iter().filter_map(|lot| lot.curve.last()).max();
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, count(all), "customers whose time with the shop is known");
    figures.add("gone", Kind::Count, count(left), "of them gone by the as-of date");
    figures.add("still_there", Kind::Count, count(all - left), "of them still there (censored)");
    figures.add("longest_days", Kind::Days, longest.map_or(Cell::Empty, |d| Cell::Int(i64::from(d))), "longest time observed");
    if found.grouped.is_some() {
        let test = found.test.as_ref();
        let chi = test.map_or(Cell::Empty, |t| Cell::real(t.chi_squared));
        figures.add("log_rank_chi_squared", Kind::Number(3), chi, "log-rank test of the groups: (O − E)' V⁻ (O − E)");
        let df = test.map_or(Cell::Empty, |t| Cell::count(t.df));
        figures.add("log_rank_df", Kind::Count, df, "degrees of freedom: groups that can be told apart less one");
        let p = test.map_or(Cell::Empty, |t| Cell::real(t.p));
        figures.add("log_rank_p", Kind::Number(4), p, "chance of such a difference or a greater one if all groups were alike");
    }
    figures.table()
}

//! The tables of `report survival`.

use super::{Ci, Found, Lot};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Rows, Table};
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
pub(super) fn plain_words(found: &Found, ci: Ci) -> Message {
    match (found.lots.as_slice(), &found.grouped) {
        ([], _) => say!("nobody's time with the shop is known yet."),
        ([lot], None) => one(lot, ci),
        (lots, _) => several(lots, found),
    }
}

fn one(lot: &Lot, ci: Ci) -> Message {
    let (Some(last), all) = (lot.curve.last(), grouped(lot.lives.count())) else {
        return say!("nobody's time with the shop is known yet.");
    };
    let mut text = say!("of {all} customers {lives} are gone.", all, lives = grouped(lot.lives.left()));
    match lot.curve.median() {
        Some(median) => {
            let sure = match lot.curve.median_limits(ci.scale()) {
                (Some(low), Some(high)) => {
                    say!(", with 95 % confidence between {low} and {high}", low = grouped(low), high = grouped(high))
                }
                _ => Message::default(),
            };
            text = say!("A typical customer stays {median}{sure}: half leave sooner, half later.", median = long(median), sure).after(text);
        }
        None => {
            text = say!(
                "More than half are still there after the longest time seen, {long}: no typical stay can be told yet.",
                long = long(last)
            )
            .after(text);
        }
    }
    if last >= YEAR {
        text = say!("After a year {survival} of 100 are still there.", survival = format!("{:.0}", lot.curve.at(YEAR).survival * 100.0))
            .after(text);
    }
    text
}

fn several(lots: &[Lot], found: &Found) -> Message {
    let known = |lot: &&Lot| lot.lives.count() as usize >= frame::SMALL_GROUP && lot.curve.median().is_some();
    let by = |lot: &&Lot| lot.curve.median();
    let told = |lot: &Lot| {
        say!("{lot_name} (half gone after {curve} days)", lot_name = lot.name, curve = lot.curve.median().map_or(String::new(), grouped))
    };
    let (longest, shortest) = (lots.iter().filter(known).max_by_key(by), lots.iter().filter(known).min_by_key(by));
    let text = match longest.zip(shortest) {
        Some((longest, shortest)) if longest.name != shortest.name => {
            say!(
                "of the groups of {small_group} or more, {longest} stays longest, {shortest} shortest.",
                small_group = frame::SMALL_GROUP,
                longest = told(longest),
                shortest = told(shortest)
            )
        }
        _ => say!("there are no two groups of {small_group} or more of which half are gone.", small_group = frame::SMALL_GROUP),
    };
    let tested = match &found.test {
        None => say!("The groups cannot be tested against each other: nobody left while customers of two groups were there."),
        Some(test) if test.p < 0.05 => {
            say!(
                "The groups leave at different paces: chance alone would make as much of a difference in {p} cases of 100.",
                p = rare(test.p)
            )
        }
        Some(test) => say!(
            "The differences may be chance: as much would come about in {p} cases of 100 if all groups were alike.",
            p = format!("{:.0}", test.p * 100.0)
        ),
    };
    tested.after(text)
}

fn rare(p: f64) -> String {
    if p < 0.001 { "less than 0.1".into() } else { format!("{:.1}", p * 100.0) }
}

/// A table of rows of groups: with the column that names the group, when there are groups.
fn of_groups<'a, T>(
    key: &'static str,
    title: &'static str,
    found: &'a Found,
    rows: impl IntoIterator<Item = (&'a Lot, T), IntoIter: 'a>,
) -> Rows<'a, (&'a Lot, T)> {
    let table = Table::of(key, title, rows);
    if found.grouped.is_some() { table.col("group", "Group", Kind::Text, |(lot, _)| &lot.name) } else { table }
}

/// The curve, read at every step.
pub(super) fn curve(found: &Found, ci: Ci) -> Table {
    let word = found.step.word();
    let days = |k: u32| (f64::from(k) * found.step.days()).floor() as u32;
    let steps = |lot: &Lot| lot.curve.last().map_or(0, |last| (0..).take_while(|k| days(*k) <= last).count() as u32);
    let rows = found.lots.iter().flat_map(|lot| (0..steps(lot)).map(move |k| (lot, k)));
    let left_before = |lot: &Lot, k: u32| k.checked_sub(1).map_or(0, |before| lot.curve.left_by(days(before)));
    let limits = |lot: &Lot, k: u32| lot.curve.at(days(k)).limits(ci.scale());
    of_groups("curve", "Still there", found, rows)
        .col("time", say!("{to_uppercase}{word}s", to_uppercase = word[..1].to_uppercase(), word = &word[1..]), Kind::Count, |(_, k)| *k)
        .col("days", "Days", Kind::Count, |(_, k)| days(*k))
        .col("at_risk", "At risk", Kind::Count, |(lot, k)| lot.curve.at_risk(days(*k)))
        .col("left", "Left since", Kind::Count, |(lot, k)| lot.curve.left_by(days(*k)) - left_before(lot, *k))
        .col("survival", "Still there", Kind::Percent, |(lot, k)| lot.curve.at(days(*k)).survival)
        .col("low", "From", Kind::Percent, |(lot, k)| limits(lot, *k).map(|l| l.0))
        .col("high", "To", Kind::Percent, |(lot, k)| limits(lot, *k).map(|l| l.1))
        .note(say!("At risk: observed at least so long. Left since: gone after the row before. Limits of 95 % beside the share."))
        .table()
}

/// One row per group: size, losses, median.
pub(super) fn groups(found: &Found, ci: Ci) -> Table {
    let one_year = |lot: &Lot| lot.curve.last().is_some_and(|last| last >= YEAR).then(|| lot.curve.at(YEAR).survival);
    let expected = "Expected: losses if all groups left at the same pace (log-rank test, among the figures).";
    Table::of("groups", "Groups", found.lots.iter().enumerate())
        .col("group", "Group", Kind::Text, |(_, lot)| &lot.name)
        .col("customers", "Customers", Kind::Count, |(_, lot)| lot.lives.count())
        .col("left", "Gone", Kind::Count, |(_, lot)| lot.lives.left())
        .col("expected", "Expected", Kind::Number(1), |(place, _)| found.test.as_ref().map(|test| test.expected[*place]))
        .col("median_days", "Median", Kind::Days, |(_, lot)| lot.curve.median())
        .col("median_low", "From", Kind::Days, |(_, lot)| lot.curve.median_limits(ci.scale()).0)
        .col("median_high", "To", Kind::Days, |(_, lot)| lot.curve.median_limits(ci.scale()).1)
        .col("survival_1y", "After 1 year", Kind::Percent, |(_, lot)| one_year(lot))
        .notes(found.grouped.as_ref().map(|_| expected))
        .notes(frame::small(found.lots.iter().map(|lot| (&lot.name, lot.lives.count() as usize))))
        .table()
}

/// Every duration at which somebody left or was last seen.
pub(super) fn steps(found: &Found, ci: Ci) -> Table {
    let rows = found.lots.iter().flat_map(|lot| lot.curve.steps().iter().map(move |step| (lot, step)));
    of_groups(STEPS, "Every step of the curve", found, rows)
        .col("days", "Days", Kind::Count, |(_, s)| s.time)
        .col("at_risk", "At risk", Kind::Count, |(_, s)| s.at_risk)
        .col("left", "Left", Kind::Count, |(_, s)| s.left)
        .col("censored", "Last seen", Kind::Count, |(_, s)| s.seen)
        .col("survival", "Still there", Kind::Number(4), |(_, s)| s.now.survival)
        .col("standard_error", "Standard error", Kind::Number(4), |(_, s)| s.now.standard_error())
        .col("low", "From", Kind::Number(4), |(_, s)| s.now.limits(ci.scale()).map(|l| l.0))
        .col("high", "To", Kind::Number(4), |(_, s)| s.now.limits(ci.scale()).map(|l| l.1))
        .col("cumulative_hazard", "Cumulative hazard", Kind::Number(4), |(_, s)| s.now.hazard)
        .note(say!("Cumulative hazard: Nelson–Aalen, the sum of left / at risk."))
        .on_request()
        .table()
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

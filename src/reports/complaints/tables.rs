//! The tables of `report complaints`.

use std::collections::BTreeMap;

use super::cases::{Case, DAY, Met, Moment};
use crate::analysis::order::quantile;
use crate::db::Snapshot;
use crate::model::words::Word;
use crate::page::{Cell, Kind, Table};
use crate::reports::frame::{self, mark_small};

/// What a complaint without a value is listed under.
const NOT_STATED: &str = "not stated";

/// Durations in days: quantile `p`, type 7.
pub(super) fn days(seconds: impl Iterator<Item = i64>, p: f64) -> Cell {
    let mut days: Vec<f64> = seconds.map(|s| s as f64 / DAY as f64).collect();
    days.sort_unstable_by(f64::total_cmp);
    quantile(&days, p).into()
}

/// Counts by one property, the most frequent first, with the running share: a Pareto table.
pub(super) fn counts<'a>(
    store: &Snapshot,
    cases: &'a [Case],
    (key, column, title): (&'static str, &str, &str),
    of: impl Fn(&'a Case) -> Option<&'a str>,
) -> Table {
    let mut groups: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups.entry(of(case).unwrap_or(NOT_STATED)).or_default().push(case);
    }
    let mut groups: Vec<(&str, Vec<&Case>)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
    let mut table = Table::new(key, format!("By {}", title.to_lowercase()))
        .column(column, title, Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .column("cumulative_share", "Cumulative", Kind::Percent)
        .column("open", "Open", Kind::Count)
        .column("resolution_days", "Median days to resolution", Kind::Number(1))
        .column("compensation", "Compensation", Kind::Money(store.exponent()));
    let mut running = 0;
    for (name, group) in &groups {
        running += group.len();
        table.push(vec![
            Cell::text(*name),
            Cell::count(group.len()),
            Cell::ratio(group.len() as f64, cases.len() as f64),
            Cell::ratio(running as f64, cases.len() as f64),
            Cell::count(group.iter().filter(|c| c.open()).count()),
            days(group.iter().filter_map(|c| c.resolution()), 0.5),
            Cell::Int(compensation(group.iter().copied())),
        ]);
    }
    mark_small(&mut table, groups.iter().map(|(name, group)| (*name, group.len())));
    table
}

/// Compensation of complaints whose resolution stands; before that it is not dated and may not have been given.
pub(super) fn compensation<'a>(cases: impl Iterator<Item = &'a Case>) -> i64 {
    cases.filter(|c| !c.open()).filter_map(|c| c.compensation).sum()
}

/// Response and resolution by severity against the service targets, 4 = critical first.
pub(super) fn severities(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let mut table = Table::new("severities", "By severity, against the service targets")
        .column("severity", "Severity", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("open", "Open", Kind::Count)
        .column("response_median_days", "Answered in, median days", Kind::Number(2))
        .column("response_target_days", "Target", Kind::Number(2))
        .column("response_met", "In time", Kind::Percent)
        .column("resolution_median_days", "Resolved in, median days", Kind::Number(1))
        .column("resolution_target_days", "Target", Kind::Number(1))
        .column("resolution_met", "In time", Kind::Percent)
        .column("response_p90_days", "Answered, 90 % within", Kind::Number(2))
        .column("resolution_p90_days", "Resolved, 90 % within", Kind::Number(1));
    let mut small = Vec::new();
    for severity in [Some(4u8), Some(3), Some(2), Some(1), None] {
        let group: Vec<&Case> = cases.iter().filter(|c| c.severity == severity).collect();
        if severity.is_none() && group.is_empty() {
            continue;
        }
        let target = severity.map(|s| store.settings.sla[usize::from(s - 1)]);
        let met = |of: fn(&Case) -> Option<i64>, target: Option<i64>| {
            let Some(target) = target else { return Cell::Empty };
            let mut met = Met::default();
            group.iter().for_each(|c| met.add(of(c), c.received.until(now), target));
            Cell::ratio(met.met as f64, (met.met + met.missed) as f64)
        };
        let in_days = |target: Option<i64>| target.map_or(Cell::Empty, |t| Cell::real(t as f64 / DAY as f64));
        let name = severity.map_or(NOT_STATED.to_string(), |s| s.to_string());
        table.push(vec![
            Cell::text(name.as_str()),
            Cell::count(group.len()),
            Cell::count(group.iter().filter(|c| c.open()).count()),
            days(group.iter().filter_map(|c| c.response()), 0.5),
            in_days(target.map(|t| t.0)),
            met(Case::response, target.map(|t| t.0)),
            days(group.iter().filter_map(|c| c.resolution()), 0.5),
            in_days(target.map(|t| t.1)),
            met(Case::resolution, target.map(|t| t.1)),
            days(group.iter().filter_map(|c| c.response()), 0.9),
            days(group.iter().filter_map(|c| c.resolution()), 0.9),
        ]);
        small.push((name, group.len()));
    }
    mark_small(&mut table, small.iter().map(|(name, n)| (name.as_str(), *n)));
    table.notes.push("In time = of those answered, resolved, or past their target at the end of the as-of date.".into());
    table
}

/// The complaints without a standing resolution: overdue ones first, then by severity and age.
pub(super) fn open(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let mut table = Table::new("open", "Open complaints")
        .column("complaint", "Complaint", Kind::Text)
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("received_on", "Received", Kind::Date)
        .column("age_days", "Age", Kind::Days)
        .column("severity", "Severity", Kind::Count)
        .column("overdue", "Overdue", Kind::Text)
        .column("type", "Type", Kind::Text)
        .column("step", "Step", Kind::Text)
        .column("assignee", "Assignee", Kind::Text)
        .column("subject", "Subject", Kind::Text);
    let mut rows: Vec<(bool, &Case)> = cases.iter().filter(|c| c.open()).map(|c| (overdue(store, c, now), c)).collect();
    rows.sort_by_key(|(overdue, c)| (!overdue, std::cmp::Reverse(c.severity), c.received.day, c.code.clone()));
    for (overdue, case) in rows {
        let text = |value: &Option<String>| value.as_deref().map_or(Cell::Empty, Cell::text);
        table.push(vec![
            Cell::text(case.code.as_str()),
            Cell::text(case.customer_code.as_str()),
            Cell::text(case.customer_name.as_str()),
            Cell::day(case.received.day),
            Cell::Int(i64::from(store.as_of.since(case.received.day))),
            case.severity.map_or(Cell::Empty, |s| Cell::Int(i64::from(s))),
            Cell::text(if overdue { "yes" } else { "no" }),
            text(&case.kind),
            Cell::text(case.step().word()),
            text(&case.assignee),
            text(&case.subject),
        ]);
    }
    table
}

/// Whether the answer or the resolution of an open complaint is late.
pub(in crate::reports) fn overdue(store: &Snapshot, case: &Case, now: Moment) -> bool {
    let Some(severity) = case.severity else { return false };
    let (response, resolution) = store.settings.sla[usize::from(severity - 1)];
    let waited = case.received.until(now);
    waited > resolution || (case.response().is_none() && waited > response)
}

/// Customers who complained more than once, the most frequent first.
pub(super) fn repeaters(cases: &[Case]) -> Table {
    let mut table = Table::new("repeaters", "Customers who complained more than once")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("open", "Open", Kind::Count)
        .column("last_received_on", "Last received", Kind::Date);
    let mut customers: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        customers.entry(&case.customer_code).or_default().push(case);
    }
    let mut customers: Vec<(&str, Vec<&Case>)> = customers.into_iter().filter(|(_, cases)| cases.len() > 1).collect();
    customers.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
    for (code, cases) in customers {
        table.push(vec![
            Cell::text(code),
            Cell::text(cases[0].customer_name.as_str()),
            Cell::count(cases.len()),
            Cell::count(cases.iter().filter(|c| c.open()).count()),
            cases.iter().map(|c| c.received.day).max().into(),
        ]);
    }
    table
}

/// A note that tells how durations were reckoned, when some times of day are not known.
pub(super) fn durations(cases: &[Case]) -> Option<String> {
    let dated = cases.iter().filter(|c| c.received.at.is_none() || c.steps.iter().any(|(_, m)| m.at.is_none())).count();
    (dated > 0).then(|| {
        format!(
            "For {} of {} complaints only the days are known: their durations are whole days, and the same day counts as at once.",
            frame::grouped(dated),
            frame::grouped(cases.len())
        )
    })
}

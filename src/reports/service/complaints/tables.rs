//! The tables of `report complaints`.

use std::collections::BTreeMap;

use super::cases::Case;
use crate::analysis::order::quantile_of;
use crate::base::dates::Moment;
use crate::base::words::Word;
use crate::entity::standing::{Deadline, Urgency};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::mark_small;
use crate::store::Snapshot;

/// What a complaint without a value is listed under.
const NOT_STATED: &str = "not stated";

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Durations in days: quantile `p`, type 7.
pub(super) fn days(seconds: impl Iterator<Item = i64>, p: f64) -> Cell {
    quantile_of(seconds.map(|s| s as f64 / DAY as f64), p).into()
}

/// The mean mark after closing.
pub(super) fn satisfaction<'a>(cases: impl Iterator<Item = &'a Case>) -> Cell {
    let marks: Vec<i64> = cases.filter_map(|c| c.satisfaction).collect();
    Cell::ratio(marks.iter().sum::<i64>() as f64, marks.len() as f64)
}

/// Compensation given by the as-of date.
pub(super) fn compensation<'a>(cases: impl Iterator<Item = &'a Case>) -> i64 {
    cases.filter_map(|c| c.compensation.as_ref()).map(|c| c.1).sum()
}

/// The share of deadlines that were kept, of those kept or missed.
pub(super) fn kept<'a>(
    cases: impl Iterator<Item = &'a Case>,
    now: Moment,
    of: impl Fn(&Case) -> (Option<Deadline>, Option<Moment>),
) -> Cell {
    let decided: Vec<bool> = cases
        .filter_map(|c| {
            let (due, done) = of(c);
            due?.kept(done, now)
        })
        .collect();
    Cell::ratio(decided.iter().filter(|kept| **kept).count() as f64, decided.len() as f64)
}

/// The first answer and its deadline.
pub(super) fn answer(c: &Case) -> (Option<Deadline>, Option<Moment>) {
    (c.standing.answer_due, c.standing.answered)
}

/// The resolution and its deadline.
pub(super) fn resolution(c: &Case) -> (Option<Deadline>, Option<Moment>) {
    (c.standing.due, c.standing.resolved)
}

/// The complaints by one property, the most frequent first.
fn grouped<'a>(cases: &'a [Case], of: impl Fn(&'a Case) -> Option<&'a str>) -> Vec<(&'a str, Vec<&'a Case>)> {
    let mut groups: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups.entry(of(case).unwrap_or(NOT_STATED)).or_default().push(case);
    }
    let mut groups: Vec<(&str, Vec<&Case>)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
    groups
}

/// The most frequent causes that are recorded, more than one where they tie, and how often each was.
pub(super) fn first_causes(cases: &[Case]) -> (Vec<&str>, usize) {
    let known: Vec<_> = grouped(cases, |c| c.cause.as_deref()).into_iter().filter(|(cause, _)| *cause != NOT_STATED).collect();
    let most = known.first().map_or(0, |(_, cases)| cases.len());
    (known.into_iter().take_while(|(_, cases)| cases.len() == most).map(|(cause, _)| cause).collect(), most)
}

/// Counts by one property, the most frequent first, with the running share: a Pareto table.
pub(super) fn counts<'a>(
    store: &Snapshot,
    cases: &'a [Case],
    (key, column, title): (&'static str, &str, &str),
    of: impl Fn(&'a Case) -> Option<&'a str>,
) -> Table {
    let groups = grouped(cases, of);
    let mut table = Table::new(key, format!("By {}", title.to_lowercase()))
        .column(column, title, Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .column("cumulative_share", "Cumulative", Kind::Percent)
        .column("open", "Open", Kind::Count)
        .column("resolution_days", "Median days to resolution", Kind::Number(1))
        .column("compensation", "Compensation", Kind::Money(store.exponent()))
        .column("satisfaction", "Satisfaction", Kind::Number(2));
    let mut running = 0;
    for (name, group) in &groups {
        running += group.len();
        table.push(vec![
            Cell::text(*name),
            Cell::count(group.len()),
            Cell::ratio(group.len() as f64, cases.len() as f64),
            Cell::ratio(running as f64, cases.len() as f64),
            Cell::count(group.iter().filter(|c| c.standing.is_open()).count()),
            days(group.iter().filter_map(|c| c.standing.resolution()), 0.5),
            Cell::Int(compensation(group.iter().copied())),
            satisfaction(group.iter().copied()),
        ]);
    }
    mark_small(&mut table, groups.iter().map(|(name, group)| (*name, group.len())));
    table
}

/// Response and resolution by severity against the service targets, 4 = critical first.
pub(super) fn severities(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let mut table = Table::new("severities", "By severity, against the service targets")
        .column("severity", "Severity", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("open", "Open", Kind::Count)
        .column("response_median_days", "Answered in, median days", Kind::Number(2))
        .column("response_target", "Target", Kind::Text)
        .gives_way()
        .column("response_met", "In time", Kind::Percent)
        .column("resolution_median_days", "Resolved in, median days", Kind::Number(1))
        .column("resolution_target", "Target", Kind::Text)
        .gives_way()
        .column("resolution_met", "In time", Kind::Percent)
        .column("response_p90_days", "Answered, 90 % within", Kind::Number(2))
        .column("resolution_p90_days", "Resolved, 90 % within", Kind::Number(1));
    let mut small = Vec::new();
    for severity in [Some(4u8), Some(3), Some(2), Some(1), None] {
        let group: Vec<&Case> = cases.iter().filter(|c| c.severity == severity).collect();
        if severity.is_none() && group.is_empty() {
            continue;
        }
        let target = severity.and_then(|s| store.settings.sla.get(usize::from(s) - 1));
        let name = severity.map_or(NOT_STATED.to_string(), |s| s.to_string());
        let responses = || group.iter().filter_map(|c| c.standing.response());
        let resolutions = || group.iter().filter_map(|c| c.standing.resolution());
        table.push(vec![
            Cell::text(name.as_str()),
            Cell::count(group.len()),
            Cell::count(group.iter().filter(|c| c.standing.is_open()).count()),
            days(responses(), 0.5),
            target.map(|t| t.0.words()).into(),
            kept(group.iter().copied(), now, answer),
            days(resolutions(), 0.5),
            target.map(|t| t.1.words()).into(),
            kept(group.iter().copied(), now, resolution),
            days(responses(), 0.9),
            days(resolutions(), 0.9),
        ]);
        small.push((name, group.len()));
    }
    mark_small(&mut table, small.iter().map(|(name, n)| (name.as_str(), *n)));
    table.notes.push(
        "In time = of those answered, resolved, or past their target now, at a past as-of date by its end. Durations are calendar time, whatever \
         the hours in which targets run."
            .into(),
    );
    table
}

/// Who deals with complaints, and how.
pub(super) fn assignees(cases: &[Case], now: Moment) -> Table {
    let groups = grouped(cases, |c| c.assignee.as_deref());
    let mut table = Table::new("assignees", "By assignee")
        .column("assignee", "Assignee", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("open", "Open", Kind::Count)
        .column("overdue", "Overdue", Kind::Count)
        .column("response_median_days", "Answered in, median days", Kind::Number(2))
        .column("response_met", "In time", Kind::Percent)
        .column("resolution_median_days", "Resolved in, median days", Kind::Number(1))
        .column("resolution_met", "In time", Kind::Percent)
        .column("reopened", "Reopened", Kind::Count)
        .column("satisfaction", "Satisfaction", Kind::Number(2));
    for (name, group) in &groups {
        let count = |test: &dyn Fn(&Case) -> bool| Cell::count(group.iter().filter(|c| test(c)).count());
        table.push(vec![
            Cell::text(*name),
            Cell::count(group.len()),
            count(&|c| c.standing.is_open()),
            count(&|c| c.standing.urgency(now) == Urgency::Overdue),
            days(group.iter().filter_map(|c| c.standing.response()), 0.5),
            kept(group.iter().copied(), now, answer),
            days(group.iter().filter_map(|c| c.standing.resolution()), 0.5),
            kept(group.iter().copied(), now, resolution),
            count(&|c| c.standing.reopened),
            satisfaction(group.iter().copied()),
        ]);
    }
    mark_small(&mut table, groups.iter().map(|(name, group)| (*name, group.len())));
    table
}

/// What customers got, by kind.
pub(super) fn compensations(store: &Snapshot, cases: &[Case]) -> Table {
    let mut table = Table::new("compensations", "Compensation by kind")
        .column("kind", "Kind", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("share", "Share of complaints", Kind::Percent)
        .column("amount", "Amount", Kind::Money(store.exponent()))
        .column("satisfaction", "Satisfaction", Kind::Number(2));
    let mut groups: BTreeMap<Option<&str>, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        let kind = case.compensation.as_ref().map(|c| c.0.as_deref().unwrap_or(NOT_STATED));
        groups.entry(kind).or_default().push(case);
    }
    let mut groups: Vec<(Option<&str>, Vec<&Case>)> = groups.into_iter().collect();
    // Those who got nothing go last: they are what the others are compared with.
    groups.sort_by_key(|(kind, group)| (kind.is_none(), std::cmp::Reverse(group.len())));
    for (kind, group) in &groups {
        table.push(vec![
            Cell::text(kind.unwrap_or("none")),
            Cell::count(group.len()),
            Cell::ratio(group.len() as f64, cases.len() as f64),
            kind.map(|_| compensation(group.iter().copied())).into(),
            satisfaction(group.iter().copied()),
        ]);
    }
    table
}

/// The complaints without a standing resolution: overdue ones first, then escalated ones, then by what is due next.
pub(super) fn open(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let mut table = Table::new("open", "Open complaints")
        .column("complaint", "Complaint", Kind::Text)
        .column("customer", "Customer", Kind::Text)
        .gives_way()
        .column("name", "Name", Kind::Text)
        .column("received_on", "Received", Kind::Date)
        .gives_way()
        .column("age_days", "Age", Kind::Days)
        .gives_way()
        .column("severity", "Severity", Kind::Count)
        .column("state", "State", Kind::Text)
        .column("due_on", "Due", Kind::Date)
        .column("type", "Type", Kind::Text)
        .gives_way()
        .column("step", "Step", Kind::Text)
        .gives_way()
        .column("assignee", "Assignee", Kind::Text)
        .column("subject", "Subject", Kind::Text);
    let mut rows: Vec<(Urgency, &Case)> = cases.iter().map(|c| (c.standing.urgency(now), c)).filter(|c| c.0 != Urgency::Done).collect();
    rows.sort_by_key(|(urgency, c)| {
        (std::cmp::Reverse(*urgency), std::cmp::Reverse(c.severity), c.standing.next_due().map_or(i64::MAX, |d| d.at), c.code.clone())
    });
    for (urgency, case) in rows {
        let text = |value: &Option<String>| value.as_deref().map_or(Cell::Empty, Cell::text);
        table.push(vec![
            Cell::text(case.code.as_str()),
            Cell::text(case.customer_code.as_str()),
            Cell::text(case.customer_name.as_str()),
            Cell::day(case.received.day),
            Cell::Int(i64::from(store.as_of.since(case.received.day))),
            case.severity.map(i64::from).into(),
            urgency.word().into(),
            case.standing.next_due().map(|d| d.day).into(),
            text(&case.kind),
            Cell::text(case.standing.step.word()),
            text(&case.assignee),
            text(&case.subject),
        ]);
    }
    table
}

/// Customers who complained more than once, the most frequent first.
pub(super) fn repeaters(cases: &[Case]) -> Table {
    let mut table = Table::new("repeaters", "Customers who complained more than once")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("complaints", "Complaints", Kind::Count)
        .column("open", "Open", Kind::Count)
        .column("last_received_on", "Last received", Kind::Date);
    let customers = grouped(cases, |c| Some(&c.customer_code)).into_iter().filter(|(_, cases)| cases.len() > 1);
    for (code, cases) in customers {
        table.push(vec![
            Cell::text(code),
            Cell::text(cases[0].customer_name.as_str()),
            Cell::count(cases.len()),
            Cell::count(cases.iter().filter(|c| c.standing.is_open()).count()),
            cases.iter().map(|c| c.received.day).max().into(),
        ]);
    }
    table
}

/// The complaints that became a sale.
pub(super) fn sales(store: &Snapshot, cases: &[Case]) -> Table {
    let mut table = Table::new("sales", "Complaints that led to a sale")
        .column("complaint", "Complaint", Kind::Text)
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("received_on", "Received", Kind::Date)
        .column("order", "Order", Kind::Text)
        .column("ordered_on", "Ordered", Kind::Date)
        .column("amount", "Amount", Kind::Money(store.exponent()));
    for case in cases {
        let Some((order, day, amount)) = &case.sale else { continue };
        table.push(vec![
            Cell::text(case.code.as_str()),
            Cell::text(case.customer_code.as_str()),
            Cell::text(case.customer_name.as_str()),
            Cell::day(case.received.day),
            Cell::text(order.as_str()),
            Cell::day(*day),
            Cell::Int(*amount),
        ]);
    }
    table
}

/// A note that tells how durations were reckoned, when some times of day are not known.
pub(super) fn durations(cases: &[Case]) -> Option<String> {
    let dated = cases.iter().filter(|c| !c.exact).count();
    (dated > 0).then(|| {
        format!(
            "For {} of {} complaints only the days are known: their durations are whole days, and the same day counts as at once.",
            frame::grouped(dated),
            frame::grouped(cases.len())
        )
    })
}

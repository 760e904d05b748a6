//! The tables of `report complaints`.

use std::collections::BTreeMap;

use super::cases::Case;
use crate::analysis::order::quantile_of;
use crate::base::dates::Moment;
use crate::base::words::Word;
use crate::entity::standing::{Deadline, Urgency};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::small;
use crate::reports::lens::grouping::{NOT_STATED, by_frequency};
use crate::store::Snapshot;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Durations in days: quantile `p`, type 7.
pub(super) fn days(seconds: impl Iterator<Item = i64>, p: f64) -> Cell {
    quantile_of(seconds.map(|s| s as f64 / DAY as f64), p).into()
}

/// The mean mark after closing.
pub(super) fn satisfaction(cases: &[&Case]) -> Cell {
    let marks: Vec<i64> = cases.iter().filter_map(|c| c.satisfaction).collect();
    Cell::ratio(marks.iter().sum::<i64>() as f64, marks.len() as f64)
}

/// Compensation given by the as-of date.
pub(super) fn compensation(cases: &[&Case]) -> i64 {
    cases.iter().filter_map(|c| c.compensation.as_ref()).map(|c| c.1).sum()
}

/// How many are not resolved.
pub(super) fn unresolved(cases: &[&Case]) -> usize {
    cases.iter().filter(|c| c.standing.is_open()).count()
}

/// How long the first answers took, in seconds.
pub(super) fn responses(cases: &[&Case]) -> impl Iterator<Item = i64> {
    cases.iter().filter_map(|c| c.standing.response())
}

/// How long the resolutions took, in seconds.
pub(super) fn resolutions(cases: &[&Case]) -> impl Iterator<Item = i64> {
    cases.iter().filter_map(|c| c.standing.resolution())
}

/// The share of deadlines that were kept, of those kept or missed.
pub(super) fn kept(cases: &[&Case], now: Moment, of: impl Fn(&Case) -> (Option<Deadline>, Option<Moment>)) -> Cell {
    let decided: Vec<bool> = cases
        .iter()
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

/// The most frequent causes that are recorded, more than one where they tie, and how often each was.
pub(super) fn first_causes(cases: &[Case]) -> (Vec<&str>, usize) {
    let known: Vec<_> = by_frequency(cases, |c| c.cause.as_deref()).into_iter().filter(|(cause, _)| *cause != NOT_STATED).collect();
    let most = known.first().map_or(0, |(_, cases)| cases.len());
    (known.into_iter().take_while(|(_, cases)| cases.len() == most).map(|(cause, _)| cause).collect(), most)
}

/// Counts by one property, the most frequent first, with the running share: a Pareto table.
pub(super) fn counts<'a>(
    store: &Snapshot,
    cases: &'a [Case],
    (key, title): (&'static str, &'static str),
    (column, heading): (&str, &'static str),
    of: impl Fn(&'a Case) -> Option<&'a str>,
) -> Table {
    let mut running = 0;
    let groups: Vec<(&str, Vec<&Case>, usize)> = by_frequency(cases, of)
        .into_iter()
        .map(|(name, group)| {
            running += group.len();
            (name, group, running)
        })
        .collect();
    let share = |part: usize| Cell::ratio(part as f64, cases.len() as f64);
    Table::of(key, title, &groups)
        .col(column, heading, Kind::Text, |(name, ..)| *name)
        .col("complaints", "Complaints", Kind::Count, |(_, group, _)| group.len())
        .col("share", "Share", Kind::Percent, |(_, group, _)| share(group.len()))
        .col("cumulative_share", "Cumulative", Kind::Percent, |(.., running)| share(*running))
        .col("open", "Open", Kind::Count, |(_, group, _)| unresolved(group))
        .col("resolution_days", "Median days to resolution", Kind::Number(1), |(_, group, _)| days(resolutions(group), 0.5))
        .col("compensation", "Compensation", Kind::Money(store.exponent()), |(_, group, _)| compensation(group))
        .col("satisfaction", "Satisfaction", Kind::Number(2), |(_, group, _)| satisfaction(group))
        .notes(small(groups.iter().map(|(name, group, _)| (name, group.len()))))
        .table()
}

/// Response and resolution by severity against the service targets, 4 = critical first.
pub(super) fn severities(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let of = |severity: Option<u8>| (severity, cases.iter().filter(|c| c.severity == severity).collect());
    let mut groups: Vec<(Option<u8>, Vec<&Case>)> = [Some(4), Some(3), Some(2), Some(1), None].map(of).into();
    groups.retain(|(severity, group)| severity.is_some() || !group.is_empty());
    let name = |severity: Option<u8>| severity.map_or(NOT_STATED.to_string(), |s| s.to_string());
    let target = |severity: Option<u8>| severity.and_then(|s| store.settings.sla.get(usize::from(s) - 1));
    Table::of("severities", "By severity, against the service targets", &groups)
        .col("severity", "Severity", Kind::Text, |(severity, _)| name(*severity))
        .col("complaints", "Complaints", Kind::Count, |(_, group)| group.len())
        .col("open", "Open", Kind::Count, |(_, group)| unresolved(group))
        .col("response_median_days", "Answered in, median days", Kind::Number(2), |(_, group)| days(responses(group), 0.5))
        .spare("response_target", "Target", Kind::Text, |(severity, _)| target(*severity).map(|t| t.0.words()))
        .col("response_met", "In time", Kind::Percent, |(_, group)| kept(group, now, answer))
        .col("resolution_median_days", "Resolved in, median days", Kind::Number(1), |(_, group)| days(resolutions(group), 0.5))
        .spare("resolution_target", "Target", Kind::Text, |(severity, _)| target(*severity).map(|t| t.1.words()))
        .col("resolution_met", "In time", Kind::Percent, |(_, group)| kept(group, now, resolution))
        .col("response_p90_days", "Answered, 90 % within", Kind::Number(2), |(_, group)| days(responses(group), 0.9))
        .col("resolution_p90_days", "Resolved, 90 % within", Kind::Number(1), |(_, group)| days(resolutions(group), 0.9))
        .notes(small(groups.iter().map(|(severity, group)| (name(*severity), group.len()))))
        .note(
            say!("In time = of those answered, resolved, or past their target now, at a past as-of date by its end. Durations are calendar time, \
             whatever the hours in which targets run."))
        .table()
}

/// Who deals with complaints, and how.
pub(super) fn assignees(cases: &[Case], now: Moment) -> Table {
    let groups = by_frequency(cases, |c| c.assignee.as_deref());
    let overdue = |c: &Case| c.standing.urgency(now) == Urgency::Overdue;
    Table::of("assignees", "By assignee", &groups)
        .col("assignee", "Assignee", Kind::Text, |(name, _)| *name)
        .col("complaints", "Complaints", Kind::Count, |(_, group)| group.len())
        .col("open", "Open", Kind::Count, |(_, group)| unresolved(group))
        .col("overdue", "Overdue", Kind::Count, |(_, group)| group.iter().filter(|c| overdue(c)).count())
        .col("response_median_days", "Answered in, median days", Kind::Number(2), |(_, group)| days(responses(group), 0.5))
        .col("response_met", "In time", Kind::Percent, |(_, group)| kept(group, now, answer))
        .col("resolution_median_days", "Resolved in, median days", Kind::Number(1), |(_, group)| days(resolutions(group), 0.5))
        .col("resolution_met", "In time", Kind::Percent, |(_, group)| kept(group, now, resolution))
        .col("reopened", "Reopened", Kind::Count, |(_, group)| group.iter().filter(|c| c.standing.reopened).count())
        .col("satisfaction", "Satisfaction", Kind::Number(2), |(_, group)| satisfaction(group))
        .notes(small(groups.iter().map(|(name, group)| (name, group.len()))))
        .table()
}

/// What customers got, by kind.
pub(super) fn compensations(store: &Snapshot, cases: &[Case]) -> Table {
    let mut groups: BTreeMap<Option<&str>, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        let kind = case.compensation.as_ref().map(|c| c.0.as_deref().unwrap_or(NOT_STATED));
        groups.entry(kind).or_default().push(case);
    }
    let mut groups: Vec<(Option<&str>, Vec<&Case>)> = groups.into_iter().collect();
    // Those who got nothing go last: they are what the others are compared with.
    groups.sort_by_key(|(kind, group)| (kind.is_none(), std::cmp::Reverse(group.len())));
    Table::of("compensations", "Compensation by kind", groups)
        .col("kind", "Kind", Kind::Text, |(kind, _)| kind.unwrap_or("none"))
        .col("complaints", "Complaints", Kind::Count, |(_, group)| group.len())
        .col("share", "Share of complaints", Kind::Percent, |(_, group)| Cell::ratio(group.len() as f64, cases.len() as f64))
        .col("amount", "Amount", Kind::Money(store.exponent()), |(kind, group)| kind.map(|_| compensation(group)))
        .col("satisfaction", "Satisfaction", Kind::Number(2), |(_, group)| satisfaction(group))
        .table()
}

/// The complaints without a standing resolution: overdue ones first, then escalated ones, then by what is due next.
pub(super) fn open(store: &Snapshot, cases: &[Case], now: Moment) -> Table {
    let mut rows: Vec<(Urgency, &Case)> = cases.iter().map(|c| (c.standing.urgency(now), c)).filter(|c| c.0 != Urgency::Done).collect();
    rows.sort_by_key(|(urgency, c)| {
        (std::cmp::Reverse(*urgency), std::cmp::Reverse(c.severity), c.standing.next_due().map_or(i64::MAX, |d| d.at), c.code.clone())
    });
    Table::of("open", "Open complaints", rows)
        .col("complaint", "Complaint", Kind::Text, |(_, c)| &c.code)
        .spare("customer", "Customer", Kind::Text, |(_, c)| c.customer_code.as_ref())
        .col("name", "Name", Kind::Text, |(_, c)| c.customer_name.as_ref())
        .spare("received_on", "Received", Kind::Date, |(_, c)| c.received.day)
        .spare("age_days", "Age", Kind::Days, |(_, c)| store.as_of.since(c.received.day))
        .col("severity", "Severity", Kind::Count, |(_, c)| c.severity)
        .col("state", "State", Kind::Text, |(urgency, _)| urgency.word())
        .col("due_on", "Due", Kind::Date, |(_, c)| c.standing.next_due().map(|d| d.day))
        .spare("type", "Type", Kind::Text, |(_, c)| c.kind.as_ref())
        .spare("step", "Step", Kind::Text, |(_, c)| c.standing.step.word())
        .col("assignee", "Assignee", Kind::Text, |(_, c)| c.assignee.as_ref())
        .col("subject", "Subject", Kind::Text, |(_, c)| c.subject.as_ref())
        .table()
}

/// Customers who complained more than once, the most frequent first.
pub(super) fn repeaters(cases: &[Case]) -> Table {
    let customers = by_frequency(cases, |c| c.customer_code.as_deref());
    let customers = customers.into_iter().filter(|(code, cases)| *code != NOT_STATED && cases.len() > 1);
    Table::of("repeaters", "Customers who complained more than once", customers)
        .col("customer", "Customer", Kind::Text, |(code, _)| *code)
        .col("name", "Name", Kind::Text, |(_, cases)| cases[0].customer_name.as_ref())
        .col("complaints", "Complaints", Kind::Count, |(_, cases)| cases.len())
        .col("open", "Open", Kind::Count, |(_, cases)| unresolved(cases))
        .col("last_received_on", "Last received", Kind::Date, |(_, cases)| cases.iter().map(|c| c.received.day).max())
        .table()
}

/// The complaints that became a sale.
pub(super) fn sales(store: &Snapshot, cases: &[Case]) -> Table {
    let sales = cases.iter().filter_map(|c| Some((c, c.sale.as_ref()?)));
    Table::of("sales", "Complaints that led to a sale", sales)
        .col("complaint", "Complaint", Kind::Text, |(c, _)| &c.code)
        .col("customer", "Customer", Kind::Text, |(c, _)| c.customer_code.as_ref())
        .col("name", "Name", Kind::Text, |(c, _)| c.customer_name.as_ref())
        .col("received_on", "Received", Kind::Date, |(c, _)| c.received.day)
        .col("order", "Order", Kind::Text, |(_, (order, ..))| order)
        .col("ordered_on", "Ordered", Kind::Date, |(_, (_, day, _))| *day)
        .col("amount", "Amount", Kind::Money(store.exponent()), |(_, (.., amount))| *amount)
        .table()
}

/// A note that tells how durations were reckoned, when some times of day are not known.
pub(super) fn durations(cases: &[Case]) -> Option<Message> {
    let dated = cases.iter().filter(|c| !c.exact).count();
    (dated > 0).then(|| {
        say!("For {dated} of {cases} complaints only the days are known: their durations are whole days, and the same day counts as at once.", dated = frame::grouped(dated), cases = frame::grouped(cases.len()))
    })
}

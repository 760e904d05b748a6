//! `report alerts`: what stands out and wants somebody's attention now.

mod charts;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::base::money::grouped;
use crate::entity::standing::Urgency;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, Figures, InWindow, Span};
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::PurchaseDays;
use crate::reports::report::{Group, Need, Report};
use crate::reports::retention::at_risk::{Habit, RHYTHM};
use crate::reports::service::complaints::cases::Case;
use crate::reports::value::pyramid;
use crate::store::Snapshot;
use crate::store::derived::history;

/// Options of `report alerts`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report alerts
  crmkit report alerts --by quarter --recent 2
  crmkit -q report alerts --fail-if critical -f csv -o alerts.csv")]
pub struct Alerts {
    /// Length of the periods that are compared
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// Whole periods before the as-of date in which something must stand out; the ones before them tell what is usual
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=120))]
    pub recent: u16,
    /// End with status 4 when there is an alert, or a critical one
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub fail_if: Option<FailIf>,
    #[command(flatten)]
    window: InWindow,
}

/// Which alerts end a run with status 4.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum FailIf {
    /// Any alert
    Any,
    /// A critical alert
    Critical,
}

/// Days since the last purchase, in units of the customer's own median gap, from which on a key customer is silent.
const SILENT: f64 = 2.0;

/// The tiers from the top that hold the key customers.
const KEY_TIERS: u32 = 2;

/// How urgent an alert is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Level {
    Critical,
    Warning,
}

impl Level {
    fn word(self) -> &'static str {
        match self {
            Level::Critical => "critical",
            Level::Warning => "warning",
        }
    }
}

/// One thing that wants attention.
struct Alert {
    level: Level,
    /// The rule that found it.
    rule: &'static str,
    /// The period, or the day, it is about.
    period: String,
    /// What happened, with its figures.
    what: Message,
}

impl Alert {
    /// It in one line, as a warning.
    fn told(&self) -> Message {
        let (period, what) = (&self.period, &self.what);
        match self.level {
            Level::Critical => say!("critical: {period}: {what}", period, what),
            Level::Warning => say!("{period}: {what}", period, what),
        }
    }
}

impl Report for Alerts {
    const NAME: &'static str = "alerts";
    const GROUP: Group = Group::Overview;
    const ABOUT: &'static str = "Warn of what stands out: complaints, churn, satisfaction, silent key customers";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let bought = scan::purchase_days(store)?;
        let charts = charts::Charts::read(store, span, self.by.unit(), usize::from(self.recent), &bought)?;
        let drawn = charts.drawn();
        let mut alerts = charts.alerts(&drawn);
        alerts.extend(overdue(store)?);
        alerts.extend(silent(store, &bought)?);
        alerts.sort_by_key(|a| a.level);
        let mut page = frame::page(Self::NAME, "Alerts", store, span);
        page.option("by", self.by.unit().word());
        page.option("recent", self.recent);
        page.note(say!("Charts: complaints per order (u-chart), share of customers lost (p-chart) and mean satisfaction (x̄-chart, by the \
             deviation of all answers that came before the recent ones) per {by}, with limits of three standard deviations around what was usual before the last {charts}; eight in a row on one side are a warning, too. A point \
             beyond the limit for the worse is critical.", by = self.by.unit().word(), charts = charts.recent_words()));
        page.note(say!("Open complaints beyond the target of their severity, whatever the window: a warning, of severity 4 critical. Silent key customers: of the \
             tiers VIP (critical) and Major (a warning) now or one lapse window ago, not closed, without a purchase for more than {silent} times their \
             own median gap (at least {rhythm} gaps).", silent = SILENT, rhythm = RHYTHM));
        page.note_all(charts.missing().map(Note::small));
        page.note(Note::meaning(plain_words(&alerts)));
        if let Some(level) = self.fail_if {
            let counted = |a: &&Alert| level == FailIf::Any || a.level == Level::Critical;
            page.alerts = alerts.iter().filter(counted).map(Alert::told).collect();
        }
        page.table(table(&alerts));
        drawn.iter().for_each(|(subject, chart)| page.table(charts.table(subject, chart)));
        page.table(figures(&alerts));
        Ok(page)
    }
}

/// What the alerts come to, in the owner's words.
fn plain_words(alerts: &[Alert]) -> Message {
    let critical = alerts.iter().filter(|a| a.level == Level::Critical).count();
    match (critical, alerts.len()) {
        (_, 0) => say!("nothing stands out."),
        (0, n) => say!("{n} things to look at, none of them critical.", n),
        (c, n) => say!("{n} things to look at, {c} of them critical: begin with these.", n, c),
    }
}

/// Complaints that are open beyond the target of their severity, whenever they came.
fn overdue(store: &Snapshot) -> Result<Vec<Alert>> {
    let (now, ever) = (store.moment, Span { from: None, to: store.as_of });
    let late = Case::load(store, ever)?.into_iter().filter(|case| case.standing.urgency(now) == Urgency::Overdue);
    let alert = |case: Case| Alert {
        level: if case.severity == Some(4) { Level::Critical } else { Level::Warning },
        rule: "overdue complaint",
        period: store.as_of.to_string(),
        what: say!(
            "{code} of {customer}, open since {day}, severity {severity}, {assignee}",
            code = case.code,
            customer = match (case.customer_code, case.customer_name) {
                (Some(code), Some(name)) => Message::verbatim(format!("{code} {name}")),
                _ => say!("nobody in particular"),
            },
            day = case.received.day,
            severity = case.severity.map_or(say!("not stated"), |s| Message::verbatim(s.to_string())),
            assignee = case.assignee.map_or(say!("assigned to nobody"), Message::verbatim)
        ),
    };
    Ok(late.map(alert).collect())
}

/// Key customers who have been silent for longer than is their way.
fn silent(store: &Snapshot, bought: &PurchaseDays) -> Result<Vec<Alert>> {
    // Whoever has just lapsed is in no tier any more, and was in one when the lapse window began to run.
    let now = pyramid::tiers(store)?;
    let then = pyramid::tiers(&store.at(store.as_of.plus(-now.lapse.days)))?;
    let mut key: Vec<(i64, u32)> = now.members.into_iter().chain(then.members).filter(|m| m.1 < KEY_TIERS).collect();
    key.sort_unstable();
    key.dedup_by_key(|k| k.0);
    let closed = people::closed(store)?;
    key.retain(|k| people::closed_on(&closed, k.0).is_none());
    let mut alerts: Vec<(i64, Alert)> = Vec::new();
    let mut scratch = Vec::new();
    for (customer, tier) in key {
        let mut habit = Habit::of(bought.of(customer).iter().copied(), store.as_of, &mut scratch);
        if habit.gaps < RHYTHM || habit.overdue().is_none_or(|times| times <= SILENT) {
            continue;
        }
        let entries = history::of_customer(store.conn(), customer)?;
        habit.at_stake = scan::last_year(entries.into_iter().take_while(|e| e.day <= store.as_of));
        let (code, name) = store.customer(customer)?.unwrap_or_default();
        let what = say!(
            "{code} {name} ({tier}) has been silent for {days} days, {times} times the own rhythm; brought {brought} in the year up to the last purchase",
            code,
            name,
            tier = Message::from(pyramid::TIERS[tier as usize]),
            days = habit.silent,
            times = format!("{:.1}", habit.overdue().unwrap_or_default()),
            brought = grouped(habit.at_stake, store.exponent())
        );
        let level = if tier == 0 { Level::Critical } else { Level::Warning };
        alerts.push((habit.at_stake, Alert { level, rule: "silent key customer", period: store.as_of.to_string(), what }));
    }
    alerts.sort_by_key(|a| std::cmp::Reverse(a.0));
    Ok(alerts.into_iter().map(|a| a.1).collect())
}

fn table(alerts: &[Alert]) -> Table {
    Table::of("alerts", "Alerts, the critical ones first", alerts)
        .col("level", "Level", Kind::Text, |a| Cell::Word(a.level.word()))
        .col("rule", "Rule", Kind::Text, |a| Cell::Word(a.rule))
        .col("period", "Period", Kind::Text, |a| &a.period)
        .col("what", "What", Kind::Text, |a| a.what.clone())
        .table()
}

fn figures(alerts: &[Alert]) -> Table {
    let critical = alerts.iter().filter(|a| a.level == Level::Critical).count();
    let mut figures = Figures::new("Figures");
    figures.add("alerts", Kind::Count, Cell::count(alerts.len()), "alerts in all");
    figures.add("critical", Kind::Count, Cell::count(critical), "of them critical");
    figures.table()
}

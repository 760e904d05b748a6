//! The control charts behind the alerts: complaints, losses, satisfaction per period.

use std::collections::BTreeMap;

use anyhow::Result;

use super::{Alert, Level};
use crate::analysis::control::{Chart, Charted, RUN, Sample, Signal, means};
use crate::analysis::retention::Flows;
use crate::base::dates::{Day, Period, Unit};
use crate::base::words::Word;
use crate::entity::survey::{ONE, Role};
use crate::lang::{Message, say};
use crate::page::{Kind, Table};
use crate::reports::lens::frame::Span;
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::PurchaseDays;
use crate::store::Snapshot;
use crate::store::records::surveys;

/// Periods that must have been usual before anything can stand out.
const LEAST: usize = 6;

/// Answers a period must have for its mean to be judged.
const LEAST_ANSWERS: usize = 5;

/// Samples of whole periods, in order, without gaps.
pub(super) struct Charts {
    unit: Unit,
    /// So many last periods are judged by what was usual before them.
    recent: usize,
    periods: Vec<Period>,
    complaints: Vec<Sample>,
    losses: Vec<Sample>,
    /// Answers about overall satisfaction, each as its place on its scale from 0 to 1.
    satisfaction: Vec<Vec<f64>>,
}

/// Values are told of 100.
const OF_100: f64 = 100.0;

/// What a chart is of.
pub(super) struct Subject {
    key: &'static str,
    title: &'static str,
    rule: &'static str,
    value: &'static str,
    unit: &'static str,
    /// Whether a value above the limit is the bad news.
    high_is_bad: bool,
    /// Whether nothing lies above 1, and so no limit does.
    of_a_whole: bool,
}

const COMPLAINTS: Subject = Subject {
    key: "complaints",
    title: "Complaints per order",
    rule: "complaint rate",
    value: "Per 100 orders",
    unit: "complaints per 100 orders",
    high_is_bad: true,
    of_a_whole: false,
};
const LOSSES: Subject = Subject {
    key: "churn",
    title: "Customers lost",
    rule: "churn",
    value: "Lost of 100",
    unit: "% of customers lost",
    high_is_bad: true,
    of_a_whole: true,
};
const SATISFACTION: Subject = Subject {
    key: "satisfaction",
    title: "Mean satisfaction",
    rule: "satisfaction",
    value: "Of 100",
    unit: "of 100 points of satisfaction",
    high_is_bad: false,
    of_a_whole: true,
};

impl Charts {
    /// Counts what the charts are made of, in the whole periods of a window.
    pub fn read(store: &Snapshot, span: Span, unit: Unit, recent: usize, bought: &PurchaseDays) -> Result<Charts> {
        let mut purchases: BTreeMap<i32, u64> = BTreeMap::new();
        bought.iter().flat_map(|(_, days)| days).for_each(|day| *purchases.entry(day.0).or_default() += 1);
        store.walk_ins(|packed| {
            scan::until(packed, store.as_of).filter(|e| e.purchase).for_each(|e| *purchases.entry(e.day.0).or_default() += 1);
            Ok(())
        })?;
        let periods = purchases.keys().next().map(|day| span.whole_periods(Day(*day), unit)).unwrap_or_default();
        let satisfaction = vec![Vec::new(); periods.len()];
        let mut charts = Charts { unit, recent, periods, complaints: Vec::new(), losses: Vec::new(), satisfaction };
        charts.count_complaints(store, &purchases)?;
        charts.count_losses(store, bought)?;
        charts.collect_satisfaction(store)?;
        Ok(charts)
    }

    fn place(&self, day: Day) -> Option<usize> {
        let first = self.periods.first()?;
        usize::try_from(Period::of(day, self.unit).since(*first)).ok().filter(|place| *place < self.periods.len())
    }

    fn count_complaints(&mut self, store: &Snapshot, purchases: &BTreeMap<i32, u64>) -> Result<()> {
        let mut samples = vec![Sample { count: 0.0, size: 0.0 }; self.periods.len()];
        for (day, orders) in purchases {
            if let Some(place) = self.place(Day(*day)) {
                samples[place].size += *orders as f64;
            }
        }
        let mut query =
            store.conn().prepare_cached("SELECT received_on, count(*) FROM complaint WHERE received_on <= ?1 GROUP BY received_on")?;
        let mut rows = query.query([store.as_of.0])?;
        while let Some(row) = rows.next()? {
            if let Some(place) = self.place(Day(row.get(0)?)) {
                samples[place].count += row.get::<_, i64>(1)? as f64;
            }
        }
        self.complaints = samples;
        Ok(())
    }

    fn count_losses(&mut self, store: &Snapshot, bought: &PurchaseDays) -> Result<()> {
        let lapse = scan::lapse(store, None, &bought.gaps);
        let closed = people::closed(store)?;
        let mut flows = Flows::new(self.unit, store.as_of, lapse.days);
        for (key, days) in bought.iter() {
            flows.add(days.iter().copied(), people::closed_on(&closed, key));
        }
        let mut samples = vec![Sample { count: 0.0, size: 0.0 }; self.periods.len()];
        for flow in flows.finish() {
            if let Some(place) = self.place(flow.period.start()) {
                samples[place] = Sample { count: (flow.start - flow.kept()) as f64, size: flow.start as f64 };
            }
        }
        self.losses = samples;
        Ok(())
    }

    /// Answers to questions about overall satisfaction on scales that are known.
    fn collect_satisfaction(&mut self, store: &Snapshot) -> Result<()> {
        let scales = surveys::scales_until(store.conn(), store.as_of, None)?;
        let mut query = store.conn().prepare_cached(include_str!("satisfaction.sql"))?;
        let roles = [Role::Csat.word(), Role::Satisfaction.word()];
        let mut rows = query.query(rusqlite::params![store.as_of.0, roles[0], roles[1]])?;
        while let Some(row) = rows.next()? {
            let (value, mut low, mut high): (i64, i64, i64) = (row.get(1)?, row.get(2)?, row.get(3)?);
            if row.get(5)? {
                let Some(scale) = scales.get(&row.get(4)?) else { continue };
                (low, high) = *scale;
            }
            if let Some(place) = self.place(Day(row.get(0)?)).filter(|_| high - low >= ONE) {
                self.satisfaction[place].push((value - low) as f64 / (high - low) as f64);
            }
        }
        Ok(())
    }

    /// How many periods tell what is usual: those before the recent ones.
    fn base(&self) -> usize {
        self.periods.len().saturating_sub(self.recent)
    }

    /// How many of these have enough answers about satisfaction.
    fn answered(&self) -> usize {
        self.satisfaction.iter().take(self.base()).filter(|answers| answers.len() >= LEAST_ANSWERS).count()
    }

    /// Each chart that can be drawn.
    pub fn drawn(&self) -> Vec<(Subject, Charted)> {
        let base = self.base();
        if base < LEAST {
            return Vec::new();
        }
        let some = |samples: &[Sample]| samples.iter().any(|s| s.count > 0.0);
        let mut drawn = Vec::new();
        if some(&self.complaints) {
            drawn.extend(Chart::U.of(&self.complaints, base).map(|chart| (COMPLAINTS, chart)));
        }
        if some(&self.losses) {
            drawn.extend(Chart::P.of(&self.losses, base).map(|chart| (LOSSES, chart)));
        }
        if self.answered() >= LEAST {
            drawn.extend(means(&self.satisfaction, base, LEAST_ANSWERS).map(|chart| (SATISFACTION, chart)));
        }
        drawn
    }

    /// What stands out in the recent periods, for the worse.
    pub fn alerts(&self, drawn: &[(Subject, Charted)]) -> Vec<Alert> {
        let mut alerts = Vec::new();
        for (subject, chart) in drawn {
            for (period, point) in self.periods.iter().zip(&chart.points).skip(self.base()) {
                let (Some(signal), Some(value)) = (point.signal, point.value) else { continue };
                let high = matches!(signal, Signal::Above | Signal::RunAbove);
                if high != subject.high_is_bad {
                    continue;
                }
                let told = |v: f64| format!("{:.1}", v * OF_100);
                let (value, unit, usual) = (told(value), Message::from(subject.unit), told(chart.centre));
                let beyond = |limit: f64| say!("{value} {unit}; usual {usual}, limit {limit}", value, unit, usual, limit = told(limit));
                let (level, what) = match signal {
                    Signal::Above => (Level::Critical, beyond(point.high)),
                    Signal::Below => (Level::Critical, beyond(point.low)),
                    Signal::RunAbove | Signal::RunBelow => (
                        Level::Warning,
                        say!("{value} {unit}; usual {usual}, at least {run} in a row on this side", value, unit, usual, run = RUN),
                    ),
                };
                alerts.push(Alert { level, rule: subject.rule, period: period.label(), what });
            }
        }
        alerts
    }

    /// "month", or "3 months".
    pub fn recent_words(&self) -> String {
        if self.recent == 1 { self.unit.word().to_string() } else { format!("{} {}s", self.recent, self.unit.word()) }
    }

    /// What could not be judged; nothing when everything was.
    pub fn missing(&self) -> Option<Message> {
        let (word, last) = (self.unit.word(), self.recent_words());
        if self.base() < LEAST {
            let whole = self.periods.len();
            return Some(say!(
                "Only {whole} whole {word}s: the charts need {least} before the last {last} to know what is usual.",
                whole,
                word,
                least = LEAST,
                last
            ));
        }
        let answered = self.answered();
        (answered < LEAST && self.satisfaction.iter().any(|answers| !answers.is_empty())).then(|| {
            say!("Satisfaction is not judged: that takes {least} {word}s before the last {last} with at least {least_answers} answers each, here are \
                 {answered}.", least = LEAST, word, last, least_answers = LEAST_ANSWERS, answered)
        })
    }

    /// A chart as a table.
    pub fn table(&self, subject: &Subject, chart: &Charted) -> Table {
        let n = |place: usize| match subject.key {
            "complaints" => self.complaints[place].size as usize,
            "churn" => self.losses[place].size as usize,
            _ => self.satisfaction[place].len(),
        };
        let word = |signal: Signal| match signal {
            Signal::Above => "above",
            Signal::Below => "below",
            Signal::RunAbove => "run above",
            Signal::RunBelow => "run below",
        };
        let highest = if subject.of_a_whole { 1.0 } else { f64::INFINITY };
        let few = self.satisfaction.iter().filter(|answers| (1..LEAST_ANSWERS).contains(&answers.len())).count();
        Table::of(subject.key, subject.title, self.periods.iter().zip(&chart.points).enumerate())
            .col("period", "Period", Kind::Text, |(_, (period, _))| period.label())
            .col("n", "n", Kind::Count, |(place, _)| n(*place))
            .col("value", subject.value, Kind::Number(1), |(_, (_, point))| point.value.map(|v| v * OF_100))
            .col("usual", "Usual", Kind::Number(1), |_| chart.centre * OF_100)
            .col("low", "Low", Kind::Number(1), |(_, (_, point))| point.value.map(|_| point.low.max(0.0) * OF_100))
            .col("high", "High", Kind::Number(1), |(_, (_, point))| point.value.map(|_| point.high.min(highest) * OF_100))
            .col("signal", "Signal", Kind::Text, |(_, (_, point))| point.signal.map(word))
            .notes((subject.key == SATISFACTION.key && few > 0).then(|| {
                say!(
                    "Fewer than {least_answers} answers came in {few} of these {unit}s: they are not judged and do not count.",
                    least_answers = LEAST_ANSWERS,
                    few,
                    unit = self.unit.word()
                )
            }))
            .table()
    }
}

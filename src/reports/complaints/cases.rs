//! Complaints as the as-of date saw them: what was known, which steps had been taken, how long they took.

use anyhow::Result;
use rusqlite::named_params;

use crate::dates::Day;
use crate::db::Snapshot;
use crate::db::customers::stored_word;
use crate::model::service::Step;
use crate::reports::frame::Span;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// One complaint.
#[derive(Clone, Debug)]
pub(in crate::reports) struct Case {
    pub key: i64,
    pub customer: i64,
    pub customer_code: String,
    pub customer_name: String,
    pub code: String,
    pub received: Moment,
    pub channel: Option<String>,
    pub kind: Option<String>,
    pub cause: Option<String>,
    pub severity: Option<u8>,
    pub product: Option<String>,
    pub assignee: Option<String>,
    pub subject: Option<String>,
    pub compensation: Option<i64>,
    pub satisfaction: Option<i64>,
    pub led_to_sale: bool,
    pub steps: Vec<(Step, Moment)>,
}

/// A calendar day, and the moment in seconds UTC where the time of day is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::reports) struct Moment {
    pub day: Day,
    pub at: Option<i64>,
}

impl Moment {
    /// Seconds from this moment to a later one: exact when both times are known, whole days otherwise.
    pub fn until(self, later: Moment) -> i64 {
        match (self.at, later.at) {
            (Some(from), Some(to)) => (to - from).max(0),
            _ => i64::from(later.day.since(self.day)).max(0) * DAY,
        }
    }
}

impl Case {
    /// The complaints received in a window, with the steps taken by the as-of date.
    pub fn load(store: &Snapshot, span: Span) -> Result<Vec<Case>> {
        let from = span.from.map_or(i32::MIN, |d| d.0);
        let parameters = named_params! {":from": from, ":to": span.to.0, ":as_of": store.as_of.0};
        let mut query = store.conn().prepare_cached(include_str!("cases.sql"))?;
        let mut cases = query
            .query_map(parameters, |r| {
                Ok(Case {
                    key: r.get("id")?,
                    customer: r.get("customer")?,
                    customer_code: r.get("customer_code")?,
                    customer_name: r.get("customer_name")?,
                    code: r.get("code")?,
                    received: Moment { day: Day(r.get("received_on")?), at: r.get("received_at")? },
                    channel: r.get("channel")?,
                    kind: r.get("type")?,
                    cause: r.get("cause")?,
                    severity: r.get("severity")?,
                    product: r.get("product")?,
                    assignee: r.get("assignee")?,
                    subject: r.get("subject")?,
                    compensation: r.get("compensation_amount")?,
                    satisfaction: r.get("satisfaction")?,
                    led_to_sale: r.get("led_to_sale")?,
                    steps: Vec::new(),
                })
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let mut query = store.conn().prepare_cached(include_str!("steps.sql"))?;
        let mut rows = query.query(parameters)?;
        while let Some(r) = rows.next()? {
            let complaint: i64 = r.get(0)?;
            let step: Option<Step> = stored_word(r.get(1)?);
            if let (Ok(place), Some(step)) = (cases.binary_search_by_key(&complaint, |c| c.key), step) {
                cases[place].steps.push((step, Moment { day: Day(r.get(2)?), at: r.get(3)? }));
            }
        }
        Ok(cases)
    }

    /// Seconds to the first response: the first step that is "confirmed" or later.
    pub fn response(&self) -> Option<i64> {
        let answer = self.steps.iter().find(|(step, _)| (Step::Confirmed..=Step::Closed).contains(step));
        answer.map(|(_, moment)| self.received.until(*moment))
    }

    /// Seconds to the resolution that stands: the first "resolved" or "closed" after the last reopening. `None` while open.
    pub fn resolution(&self) -> Option<i64> {
        let reopened = self.steps.iter().rposition(|(step, _)| *step == Step::Reopened);
        let current = &self.steps[reopened.map_or(0, |at| at + 1)..];
        let resolved = current.iter().find(|(step, _)| matches!(step, Step::Resolved | Step::Closed));
        resolved.map(|(_, moment)| self.received.until(*moment))
    }

    /// Whether it was opened again at any time.
    pub fn reopened(&self) -> bool {
        self.steps.iter().any(|(step, _)| *step == Step::Reopened)
    }

    /// Whether no resolution stands.
    pub fn open(&self) -> bool {
        self.resolution().is_none()
    }

    /// Where it stands.
    pub fn step(&self) -> Step {
        self.steps.last().map_or(Step::Received, |(step, _)| *step)
    }
}

/// How often a service target was met.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Met {
    pub met: usize,
    pub missed: usize,
}

impl Met {
    /// Takes in one complaint: how long it took, or how long it has waited so far. Waiting within the target decides nothing.
    pub fn add(&mut self, took: Option<i64>, waited: i64, target: i64) {
        match took {
            Some(took) if took <= target => self.met += 1,
            None if waited <= target => {}
            _ => self.missed += 1,
        }
    }
}

/// The end of a day in the shop's time zone.
pub(in crate::reports) fn end_of(store: &Snapshot, day: Day) -> Moment {
    let (year, month, date) = day.plus(1).ymd();
    let next = jiff::civil::Date::new(year as i16, month as i8, date as i8).ok();
    let at = next.and_then(|d| d.to_zoned(store.settings.zone.clone()).ok()).map(|z| z.timestamp().as_second() - 1);
    Moment { day, at }
}

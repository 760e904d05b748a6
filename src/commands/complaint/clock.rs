//! Where a complaint stands, and how its times compare with the service targets.

use jiff::tz::TimeZone;

use crate::dates::Day;
use crate::db::complaints::StepTaken;
use crate::model::service::{Complaint, Step};
use crate::model::settings::Settings;

/// Where a complaint stands on a day.
pub struct Standing {
    /// The latest step.
    pub step: Step,
    /// Since when it stands there.
    pub since: Day,
    /// Seconds from its reception to the first answer, when both moments are known.
    pub response: Option<i64>,
    /// Seconds from its reception to its latest resolution, when it is resolved and both moments are known.
    pub resolution: Option<i64>,
    /// The moment by which the first answer is due; `None` without a severity.
    pub answer_due: Option<i64>,
    /// The moment by which the resolution is due; `None` without a severity.
    pub due: Option<i64>,
}

impl Standing {
    /// Where the complaint stood after `steps`, which are in order and none later than the day looked at.
    pub fn of(complaint: &Complaint, steps: &[StepTaken], settings: &Settings) -> Standing {
        let begin = complaint.received_at.unwrap_or_else(|| start_of(complaint.received_on, &settings.zone));
        let target = complaint.severity.and_then(|s| settings.sla.get(usize::from(s).checked_sub(1)?));
        let last = steps.last();
        let lasted = |step: Option<&StepTaken>| Some(step?.at? - complaint.received_at?);
        let answer = steps.iter().find(|s| s.step > Step::Received);
        let mut standing = Standing {
            step: last.map_or(Step::Received, |s| s.step),
            since: last.map_or(complaint.received_on, |s| s.day),
            response: lasted(answer),
            resolution: None,
            answer_due: target.map(|(answer, _)| begin + answer),
            due: target.map(|(_, resolution)| begin + resolution),
        };
        if !standing.is_open() {
            let reopened = steps.iter().rposition(|s| s.step == Step::Reopened).map_or(0, |i| i + 1);
            standing.resolution = lasted(steps[reopened..].iter().find(|s| matches!(s.step, Step::Resolved | Step::Closed)));
        }
        standing
    }

    /// Whether it still waits for a resolution.
    pub fn is_open(&self) -> bool {
        !matches!(self.step, Step::Resolved | Step::Closed)
    }

    /// Whether it is open after its due moment.
    pub fn is_overdue(&self, now: i64) -> bool {
        self.is_open() && self.due.is_some_and(|due| now > due)
    }
}

/// The moment up to which a view of the day `as_of` looks: the present one on the present day, else the day's end.
pub fn looked_at(as_of: Day, now: i64, zone: &TimeZone) -> i64 {
    now.min(start_of(as_of.plus(1), zone) - 1)
}

fn start_of(day: Day, zone: &TimeZone) -> i64 {
    let (year, month, day_of_month) = day.ymd();
    let date = jiff::civil::Date::new(year as i16, month as i8, day_of_month as i8).ok();
    date.and_then(|d| d.to_zoned(zone.clone()).ok()).map_or(i64::from(day.0) * 86_400, |z| z.timestamp().as_second())
}

/// A stretch of time for people: "45 min", "3 h 20 min", "2 d 4 h".
pub fn lasting(seconds: i64) -> String {
    let minutes = seconds / 60;
    let (sign, minutes) = if minutes < 0 { ("-", -minutes) } else { ("", minutes) };
    let (hours, days) = (minutes / 60, minutes / 1_440);
    let two = |big: i64, unit: &str, small: i64, small_unit: &str| match small {
        0 => format!("{sign}{big} {unit}"),
        n => format!("{sign}{big} {unit} {n} {small_unit}"),
    };
    match (days, hours) {
        (0, 0) => format!("{sign}{minutes} min"),
        (0, h) => two(h, "h", minutes % 60, "min"),
        (d, h) => two(d, "d", h % 24, "h"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaint(received_at: Option<i64>) -> Complaint {
        Complaint {
            code: "K1".into(),
            customer: 1,
            received_on: Day(10),
            received_at,
            channel: None,
            kind: None,
            cause: None,
            severity: Some(4),
            order: None,
            product: None,
            assignee: None,
            subject: None,
            text: None,
            resolution: None,
            compensation_kind: None,
            compensation_amount: None,
            satisfaction: None,
            led_to: None,
            own: Vec::new(),
        }
    }

    fn taken(step: Step, at: i64) -> StepTaken {
        StepTaken { step, day: Day((at / 86_400) as i32), at: Some(at), person: None, note: None }
    }

    #[test]
    fn times_run_from_reception() {
        let settings = Settings::read(&[]).expect("settings");
        let start = 10 * 86_400;
        let mut steps = vec![taken(Step::Received, start), taken(Step::Confirmed, start + 1_800), taken(Step::Resolved, start + 7_200)];
        let standing = Standing::of(&complaint(Some(start)), &steps, &settings);
        assert_eq!((standing.response, standing.resolution), (Some(1_800), Some(7_200)));
        assert_eq!((standing.answer_due, standing.due), (Some(start + 3_600), Some(start + 86_400)));
        assert!(!standing.is_open() && !standing.is_overdue(start + 90_000));
        steps.push(taken(Step::Reopened, start + 80_000));
        let standing = Standing::of(&complaint(Some(start)), &steps, &settings);
        assert!(standing.is_open() && standing.is_overdue(start + 90_000));
        assert_eq!((standing.response, standing.resolution), (Some(1_800), None));
        let unknown = Standing::of(&complaint(None), &steps, &settings);
        assert_eq!((unknown.response, unknown.due), (None, Some(start + 86_400)), "a day alone counts from its start");
    }

    #[test]
    fn stretches_read_well() {
        for (seconds, text) in [(59, "0 min"), (2_700, "45 min"), (12_000, "3 h 20 min"), (7_200, "2 h"), (187_200, "2 d 4 h")] {
            assert_eq!(lasting(seconds), text);
        }
        assert_eq!(looked_at(Day(0), 10, &TimeZone::UTC), 10);
        assert_eq!(looked_at(Day(0), 1_000_000, &TimeZone::UTC), 86_399);
    }
}

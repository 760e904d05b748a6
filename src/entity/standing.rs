//! Where a complaint stands, by when what comes next is due, and whether it has to be escalated.
//!
//! All of it follows from the steps taken and the settings: nothing is stored that could grow old. Targets run from the
//! reception; after a reopening the one of the resolution still does, for the customer has waited since then.

use super::service::Step;
use super::settings::Settings;
use crate::base::dates::{Clock, Day, Moment, Target};

/// By when something is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// The moment, in seconds UTC.
    pub at: i64,
    /// The calendar day of the moment.
    pub day: Day,
    /// The moment from which on it is escalated when it still waits.
    pub escalated_at: i64,
    /// Whether only days are compared, because the time of reception is not known: `at` is the end of the day then.
    pub whole_day: bool,
}

impl Deadline {
    /// The deadline of a target that begins with the reception; `None` when it lies more than ten years ahead.
    fn of(received: Moment, target: Target, settings: &Settings) -> Option<Deadline> {
        let (zone, clock) = (&settings.zone, &settings.clock);
        let start = received.at.unwrap_or_else(|| received.day.start(zone));
        let due = clock.due(start, target)?;
        let day = Day::from_unix(due, zone);
        let share = (clock.between(start, due) * i64::from(settings.escalate_at) + 99) / 100;
        let whole_day = received.at.is_none();
        Some(Deadline {
            at: if whole_day { day.end(zone) } else { due },
            day,
            escalated_at: clock.after(start, share)?.min(due),
            whole_day,
        })
    }

    /// Whether something done at `moment` was done in time.
    pub fn met(&self, moment: Moment) -> bool {
        match moment.at {
            Some(at) if !self.whole_day => at <= self.at,
            _ => moment.day <= self.day,
        }
    }

    /// Whether it was kept, by something done at `done` or not done yet at `now`; `None` while there is time.
    pub fn kept(&self, done: Option<Moment>, now: Moment) -> Option<bool> {
        match done {
            Some(done) => Some(self.met(done)),
            None => (!self.met(now)).then_some(false),
        }
    }
}

/// How a complaint stands to its deadlines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Urgency {
    /// It is resolved.
    Done,
    /// There is time.
    Waiting,
    /// The share of the time after which it is escalated is over.
    Escalated,
    /// A deadline has passed; it is escalated, too.
    Overdue,
}

impl Urgency {
    /// The word for it; nothing for what is done.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Urgency::Done => None,
            Urgency::Waiting => Some("in time"),
            Urgency::Escalated => Some("escalated"),
            Urgency::Overdue => Some("overdue"),
        }
    }

    /// Whether somebody above has to look after it.
    pub fn is_escalated(self) -> bool {
        self >= Urgency::Escalated
    }
}

/// Where a complaint stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// When it came in.
    pub received: Moment,
    /// The latest step.
    pub step: Step,
    /// Since when it stands there.
    pub since: Day,
    /// When it was first answered: the first step after the reception.
    pub answered: Option<Moment>,
    /// When the resolution that stands was reached; `None` while it is open.
    pub resolved: Option<Moment>,
    /// Whether it was opened again at any time.
    pub reopened: bool,
    /// By when the first answer is due; `None` without a severity.
    pub answer_due: Option<Deadline>,
    /// By when the resolution is due; `None` without a severity.
    pub due: Option<Deadline>,
}

impl Standing {
    /// Where a complaint stands after `steps`, which are in order and none later than the day looked at.
    pub fn of(received: Moment, severity: Option<u8>, steps: impl IntoIterator<Item = (Step, Moment)>, settings: &Settings) -> Standing {
        let target = severity.and_then(|s| settings.sla.get(usize::from(s).checked_sub(1)?));
        let mut standing = Standing {
            received,
            step: Step::Received,
            since: received.day,
            answered: None,
            resolved: None,
            reopened: false,
            answer_due: target.and_then(|(answer, _)| Deadline::of(received, *answer, settings)),
            due: target.and_then(|(_, resolution)| Deadline::of(received, *resolution, settings)),
        };
        for (step, when) in steps {
            (standing.step, standing.since) = (step, when.day);
            if step > Step::Received && step != Step::Reopened {
                standing.answered = standing.answered.or(Some(when));
            }
            match step {
                Step::Resolved | Step::Closed => standing.resolved = standing.resolved.or(Some(when)),
                Step::Reopened => (standing.resolved, standing.reopened) = (None, true),
                _ => {}
            }
        }
        standing
    }

    /// Whether it still waits for a resolution.
    pub fn is_open(&self) -> bool {
        self.resolved.is_none()
    }

    /// Seconds to the first answer; whole days where a time of day is not known.
    pub fn response(&self) -> Option<i64> {
        self.answered.map(|when| self.received.until(when))
    }

    /// Seconds to the resolution that stands; whole days where a time of day is not known.
    pub fn resolution(&self) -> Option<i64> {
        self.resolved.map(|when| self.received.until(when))
    }

    /// What is due next: the first answer while there is none, then the resolution; `None` when it is resolved.
    pub fn next_due(&self) -> Option<Deadline> {
        match (self.is_open(), self.answered) {
            (false, _) => None,
            (true, Some(_)) => self.due,
            (true, None) => self.answer_due.into_iter().chain(self.due).min_by_key(|d| d.at),
        }
    }

    /// How it stands to its deadlines at a moment.
    pub fn urgency(&self, now: Moment) -> Urgency {
        if !self.is_open() {
            return Urgency::Done;
        }
        let late = |due: Option<Deadline>| due.is_some_and(|d| !d.met(now));
        if late(self.due) || (self.answered.is_none() && late(self.answer_due)) {
            return Urgency::Overdue;
        }
        match self.next_due() {
            Some(due) if now.at.is_some_and(|at| at >= due.escalated_at) => Urgency::Escalated,
            _ => Urgency::Waiting,
        }
    }
}

/// The rule behind deadlines, for the foot of a page.
pub fn rule(settings: &Settings) -> String {
    let hours = match settings.clock {
        Clock::Calendar(_) => format!("around the clock (time zone {})", settings.zone_name),
        Clock::Business(..) => format!(
            "in business hours only (settings business-hours and holidays, time zone {}); a target of 1 d is one business day: the same \
             time on the next one, or the same share of it where the days differ",
            settings.zone_name
        ),
    };
    let targets: Vec<String> = (1..=4)
        .rev()
        .map(|severity: usize| {
            let (answer, resolution) = settings.sla[severity - 1];
            format!("{severity}: {} / {}", answer.words(), resolution.words())
        })
        .collect();
    let to = settings.escalate_to.as_ref().map(|who| format!(" to {who}")).unwrap_or_default();
    format!(
        "Targets for first answer / resolution by severity: {}, {hours}. Escalated{to} when {} % of the time to what is due next is over.",
        targets.join(", "),
        settings.escalate_at
    )
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

    const DAY: i64 = 86_400;

    fn settings(pairs: &[(&str, &str)]) -> Settings {
        let stored: Vec<(String, String)> = pairs.iter().map(|(k, v)| ((*k).to_string(), (*v).to_string())).collect();
        Settings::read(&stored).expect("settings")
    }

    fn at(seconds: i64) -> Moment {
        Moment { day: Day((seconds.div_euclid(DAY)) as i32), at: Some(seconds) }
    }

    fn on(day: i32) -> Moment {
        Moment { day: Day(day), at: None }
    }

    #[test]
    fn times_run_from_reception() {
        let settings = settings(&[]);
        let start = 10 * DAY;
        let mut steps = vec![(Step::Received, at(start)), (Step::Confirmed, at(start + 1_800)), (Step::Resolved, at(start + 7_200))];
        let standing = Standing::of(at(start), Some(4), steps.clone(), &settings);
        assert_eq!((standing.response(), standing.resolution(), standing.reopened), (Some(1_800), Some(7_200), false));
        assert_eq!((standing.answer_due.expect("due").at, standing.due.expect("due").at), (start + 3_600, start + DAY));
        assert_eq!((standing.next_due(), standing.urgency(at(start + 90_000))), (None, Urgency::Done));
        steps.push((Step::Reopened, at(start + 80_000)));
        let standing = Standing::of(at(start), Some(4), steps, &settings);
        assert_eq!((standing.urgency(at(start + DAY)), standing.urgency(at(start + DAY + 1))), (Urgency::Escalated, Urgency::Overdue));
        assert_eq!((standing.response(), standing.resolution(), standing.reopened), (Some(1_800), None, true));
        let nothing = Standing::of(at(start), None, [], &settings);
        assert_eq!((nothing.next_due(), nothing.urgency(at(start + 1_000 * DAY))), (None, Urgency::Waiting));
    }

    #[test]
    fn a_day_alone_has_all_of_the_day() {
        let settings = settings(&[("sla-2", "4h/2d")]);
        let answered = |step: Moment| {
            let standing = Standing::of(on(10), Some(2), [(Step::Received, on(10)), (Step::Confirmed, step)], &settings);
            standing.answer_due.expect("due").met(step)
        };
        assert_eq!([answered(on(10)), answered(at(11 * DAY - 1)), answered(on(11))], [true, true, false]);
        let waiting = Standing::of(on(10), Some(2), [(Step::Received, on(10)), (Step::Confirmed, on(10))], &settings);
        assert_eq!((waiting.due.expect("due").at, waiting.urgency(at(13 * DAY - 1))), (13 * DAY - 1, Urgency::Escalated));
        assert_eq!(waiting.urgency(at(13 * DAY)), Urgency::Overdue);
    }

    #[test]
    fn overdue_and_escalated_at_the_minute_across_a_weekend_and_a_holiday() {
        let settings = settings(&[
            ("time-zone", "Europe/Berlin"),
            ("sla-hours", "business"),
            ("holidays", "2024-05-09"),
            ("sla-3", "4h/2d"),
            ("escalate-at", "75%"),
        ]);
        let local = |text: &str| {
            let civil: jiff::civil::DateTime = text.parse().expect("a time");
            Moment::known(civil.to_zoned(settings.zone.clone()).expect("a moment").timestamp().as_second(), &settings.zone)
        };
        // A Friday: two of the four hours are left for Monday.
        let received = local("2024-05-03 16:00");
        let mut steps = vec![(Step::Received, received)];
        let urgency =
            |steps: &[(Step, Moment)], now: &str| Standing::of(received, Some(3), steps.iter().copied(), &settings).urgency(local(now));
        for (now, wanted) in [
            ("2024-05-03 18:00", Urgency::Waiting),
            ("2024-05-05 12:00", Urgency::Waiting),
            ("2024-05-06 09:59:59", Urgency::Waiting),
            ("2024-05-06 10:00", Urgency::Escalated),
            ("2024-05-06 11:00", Urgency::Escalated),
            ("2024-05-06 11:00:01", Urgency::Overdue),
        ] {
            assert_eq!(urgency(&steps, now), wanted, "{now}");
        }
        // Once it is answered the two days count: until Tuesday 16:00. Received on Wednesday they would end on Monday, for
        // Thursday is a holiday.
        steps.push((Step::Confirmed, local("2024-05-06 09:30")));
        assert_eq!(urgency(&steps, "2024-05-06 18:00"), Urgency::Waiting);
        assert_eq!(urgency(&steps, "2024-05-07 11:30"), Urgency::Escalated, "13.5 of 18 hours");
        assert_eq!(urgency(&steps, "2024-05-07 16:00"), Urgency::Escalated);
        assert_eq!(urgency(&steps, "2024-05-07 16:01"), Urgency::Overdue);
        let wednesday = Standing::of(local("2024-05-08 16:00"), Some(3), [], &settings);
        assert_eq!(wednesday.due.expect("due").at, local("2024-05-13 16:00").at.expect("known"));
        assert!(rule(&settings).contains("3: 4 h / 2 d") && rule(&settings).contains("one business day"), "{}", rule(&settings));
    }

    #[test]
    fn stretches_read_well() {
        for (seconds, text) in [(59, "0 min"), (2_700, "45 min"), (12_000, "3 h 20 min"), (7_200, "2 h"), (187_200, "2 d 4 h")] {
            assert_eq!(lasting(seconds), text);
        }
    }
}

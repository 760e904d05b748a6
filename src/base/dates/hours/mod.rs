//! The service clock: how time runs towards a deadline, around the clock or in business hours, without holidays.
//!
//! Hours and minutes of a target are time on the service clock. A day of a target is the same time on the next day: on the
//! service clock, the next day with business hours at the same share of them, which is the same time where the days are alike.

use anyhow::{Result, bail};
use jiff::tz::TimeZone;

use super::Day;
use crate::lang::say;

/// How long a target gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// Seconds on the service clock.
    Seconds(i64),
    /// Days with service.
    Days(i32),
}

impl Target {
    /// Reads `30m`, `4h` or `2d`, ten years at most.
    pub fn parse(text: &str) -> Option<Target> {
        let text = text.trim();
        let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let number: i64 = number.parse().ok().filter(|n| *n >= 1)?;
        match unit {
            "m" => (number <= 100_000).then_some(Target::Seconds(number * 60)),
            "h" => (number <= 87_600).then_some(Target::Seconds(number * 3_600)),
            "d" => (number <= 3_650).then_some(Target::Days(number as i32)),
            _ => None,
        }
    }

    /// For people: "30 min", "4 h", "2 d".
    pub fn words(self) -> String {
        match self {
            Target::Seconds(s) if s % 3_600 == 0 => format!("{} h", s / 3_600),
            Target::Seconds(s) => format!("{} min", s / 60),
            Target::Days(d) => format!("{d} d"),
        }
    }
}

/// Business hours: for each day of the week, Monday first, spans in minutes after midnight, in order and apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hours([Vec<(u32, u32)>; 7]);

/// Days of the week in English and Chinese; three letters will do.
const WEEKDAYS: [(&str, &str); 7] =
    [("monday", "一"), ("tuesday", "二"), ("wednesday", "三"), ("thursday", "四"), ("friday", "五"), ("saturday", "六"), ("sunday", "日")];

impl Hours {
    /// Reads days followed by spans: `mon-fri 09:00-18:00`, `mon-thu 9-12:30 13:30-18; fri 9-16, sat 10-14`.
    ///
    /// # Errors
    /// Says which word is neither days nor a span, or what a span lacks.
    pub fn parse(text: &str) -> Result<Hours> {
        let mut week: [Vec<(u32, u32)>; 7] = Default::default();
        let (mut days, mut spans_given) = (Vec::new(), true);
        for word in text.split([',', ';', '，', '；', '、', ' ']).filter(|w| !w.is_empty()) {
            if let Some(range) = weekdays(word) {
                // Days after spans begin anew; days after days are more of them.
                if spans_given {
                    days.clear();
                    spans_given = false;
                }
                days.extend(range);
                continue;
            }
            let Some((from, to)) = span(word) else {
                bail!(say!(
                    "'{word}' is neither days of the week nor a span of time: expected hours such as 'mon-fri 09:00-18:00; sat 10:00-14:00'",
                    word
                ));
            };
            if from >= to {
                bail!(say!(
                    "'{word}' ends before it begins: give hours across midnight as two spans, such as 'mon 22:00-24:00 tue 00:00-06:00'",
                    word
                ));
            }
            if days.is_empty() {
                bail!(say!("'{word}' belongs to no day: expected hours such as 'mon-fri 09:00-18:00'", word));
            }
            spans_given = true;
            for day in &days {
                if week[*day].iter().any(|(a, b)| from < *b && to > *a) {
                    bail!(say!("'{word}' overlaps another span of {day}", word, day = WEEKDAYS[*day].0));
                }
                week[*day].push((from, to));
            }
        }
        if !spans_given {
            bail!(say!("'{text}' ends with days that have no hours: expected hours such as 'mon-fri 09:00-18:00'", text));
        }
        if week.iter().all(Vec::is_empty) {
            bail!(say!("there are no business hours in '{text}': expected hours such as 'mon-fri 09:00-18:00'", text));
        }
        week.iter_mut().for_each(|spans| spans.sort_unstable());
        Ok(Hours(week))
    }

    /// The spans of service on a day, in seconds UTC.
    fn on(&self, day: Day, holidays: &Holidays, zone: &TimeZone) -> Vec<(i64, i64)> {
        let of_the_week = &self.0[day.weekday() as usize];
        let spans = if holidays.is_worked(day) {
            Some(of_the_week).filter(|s| !s.is_empty()).or_else(|| self.0.iter().find(|s| !s.is_empty()))
        } else {
            Some(of_the_week).filter(|_| !holidays.is_off(day))
        };
        let spans = spans.into_iter().flatten().map(|(from, to)| (day.clock(*from, zone), day.clock(*to, zone)));
        spans.filter(|(from, to)| from < to).collect()
    }
}

/// The days a word names, Monday = 0: `mon`, `Mon-Fri`, `sat-mon`, `周一-周五`, `daily`.
fn weekdays(word: &str) -> Option<Vec<usize>> {
    let one = |text: &str| {
        let text = text.trim().to_lowercase();
        let chinese = text.strip_prefix("星期").or_else(|| text.strip_prefix("周")).or_else(|| text.strip_prefix("週"));
        let chinese = chinese.map(|c| if c == "天" { "日" } else { c });
        WEEKDAYS.iter().position(|(en, zh)| chinese == Some(*zh) || (text.len() >= 3 && en.starts_with(&text)))
    };
    if ["daily", "每天", "every-day"].contains(&word.to_lowercase().as_str()) {
        return Some((0..7).collect());
    }
    match word.split_once(['-', '–', '至', '到']) {
        Some((from, to)) => {
            let (from, to) = (one(from)?, one(to)?);
            Some((0..=(to + 7 - from) % 7).map(|i| (from + i) % 7).collect())
        }
        None => one(word).map(|day| vec![day]),
    }
}

/// A span of time in minutes after midnight: `09:00-18:00`, `9-12:30`.
fn span(word: &str) -> Option<(u32, u32)> {
    let time = |text: &str| {
        let (hours, minutes) = text.trim().split_once([':', '：']).unwrap_or((text.trim(), "0"));
        let number = |t: &str| t.bytes().all(|b| b.is_ascii_digit()).then(|| t.parse::<u32>().ok()).flatten();
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        // Checked first: a number of hours may be as long as somebody types.
        (hours <= 24 && minutes < 60).then(|| hours * 60 + minutes).filter(|time| *time <= 1_440)
    };
    let (from, to) = word.split_once(['-', '–'])?;
    Some((time(from)?, time(to)?))
}

/// Days without service whatever the weekday, and days with it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Holidays {
    off: Vec<(Day, Day)>,
    yearly: Vec<(u32, u32)>,
    worked: Vec<(Day, Day)>,
}

impl Holidays {
    /// Reads days, ranges, days of every year, and days that are worked all the same:
    /// `2025-12-24..2026-01-01, 05-01, +2026-02-14`.
    ///
    /// # Errors
    /// Says which word is no day.
    pub fn parse(text: &str) -> Result<Holidays> {
        let mut days = Holidays::default();
        for word in text.split([',', ';', '，', '；', '、', ' ']).filter(|w| !w.is_empty()) {
            let (worked, range) = word.strip_prefix('+').map_or((false, word), |rest| (true, rest));
            let ends = range.split_once("..").unwrap_or((range, range));
            match (Day::parse_iso(ends.0), Day::parse_iso(ends.1), yearly(range)) {
                (Some(from), Some(to), _) if from <= to && worked => days.worked.push((from, to)),
                (Some(from), Some(to), _) if from <= to => days.off.push((from, to)),
                (Some(_), Some(_), _) => bail!(say!("the holidays '{word}' end before they begin", word)),
                (_, _, Some(day)) if !worked => days.yearly.push(day),
                _ => bail!(say!(
                    "'{word}' is no holiday: expected 2026-05-01, 2026-10-01..2026-10-07, 12-25 (every year), \
                     or +2026-02-14 (worked, with the hours of the week's first business day)",
                    word
                )),
            }
        }
        Ok(days)
    }

    fn is_off(&self, day: Day) -> bool {
        let (_, month, of_month) = day.ymd();
        self.off.iter().any(|(from, to)| (*from..=*to).contains(&day)) || self.yearly.contains(&(month, of_month))
    }

    fn is_worked(&self, day: Day) -> bool {
        self.worked.iter().any(|(from, to)| (*from..=*to).contains(&day))
    }
}

/// A day of every year, `MM-DD`.
fn yearly(text: &str) -> Option<(u32, u32)> {
    // A leap year has every day there is.
    let (_, month, day) = Day::parse_iso(&format!("2024-{text}"))?.ymd();
    Some((month, day))
}

/// How time runs towards a deadline.
#[derive(Clone, Debug)]
pub enum Clock {
    /// Around the clock.
    Calendar(TimeZone),
    /// In business hours only.
    Business(TimeZone, Box<Hours>, Holidays),
}

/// No deadline lies further ahead than this many calendar days.
const AHEAD: i32 = 4_000;

impl Clock {
    /// The moment by which a target that begins at `start` has to be met; `None` when it lies more than ten years ahead.
    pub fn due(&self, start: i64, target: Target) -> Option<i64> {
        match (self, target) {
            (_, Target::Seconds(seconds)) => self.after(start, seconds),
            (Clock::Calendar(zone), Target::Days(days)) => {
                let local = zone.to_datetime(jiff::Timestamp::from_second(start).ok()?);
                let then = local.checked_add(jiff::Span::new().days(days)).ok()?;
                Some(then.to_zoned(zone.clone()).ok()?.timestamp().as_second())
            }
            (Clock::Business(zone, hours, holidays), Target::Days(days)) => {
                let begun = self.after(start, 0)?;
                let first = Day::from_unix(begun, zone);
                let worked = |spans: &[(i64, i64)], until: i64| spans.iter().map(|(a, b)| until.clamp(*a, *b) - a).sum::<i64>();
                let spans = hours.on(first, holidays, zone);
                let (done, whole) = (worked(&spans, begun), worked(&spans, i64::MAX));
                let then = (1..AHEAD)
                    .map(|n| hours.on(first.plus(n), holidays, zone))
                    .filter(|s| !s.is_empty())
                    .nth(usize::try_from(days - 1).ok()?)?;
                let mut left = done * worked(&then, i64::MAX) / whole.max(1);
                for (from, to) in then {
                    if left < to - from {
                        return Some(from + left);
                    }
                    left -= to - from;
                }
                None
            }
        }
    }

    /// The moment at which so many seconds on the service clock have passed since `start`; with none, the first moment of
    /// service. `None` when it lies more than ten years ahead.
    pub fn after(&self, start: i64, seconds: i64) -> Option<i64> {
        let Clock::Business(zone, hours, holidays) = self else { return start.checked_add(seconds) };
        let first = Day::from_unix(start, zone);
        let mut left = seconds;
        for day in 0..AHEAD {
            for (from, to) in hours.on(first.plus(day), holidays, zone) {
                let from = from.max(start);
                if from < to && left <= to - from {
                    return Some(from + left);
                }
                left -= (to - from).max(0);
            }
        }
        None
    }

    /// Seconds on the service clock from one moment to a later one.
    pub fn between(&self, from: i64, to: i64) -> i64 {
        let Clock::Business(zone, hours, holidays) = self else { return (to - from).max(0) };
        let (first, last) = (Day::from_unix(from, zone), Day::from_unix(to, zone));
        let served = |day: i32| hours.on(Day(day), holidays, zone).into_iter().map(|(a, b)| (to.min(b) - from.max(a)).max(0)).sum::<i64>();
        (first.0..=last.0).map(served).sum()
    }
}

#[cfg(test)]
mod tests;

//! Calendar days and periods.
//!
//! A [`Day`] is a plain calendar date without a time zone, so it can never shift through one.
//! Arithmetic on whole days stands here; moments, and the clock that runs towards deadlines, in modules of their own. How people write them is
//! `base/reading`.

mod hours;
mod moment;

use std::fmt;

use jiff::civil::Date;

use crate::lang::{Argument, Spoken};

pub use hours::{Clock, Holidays, Hours, Target};
pub use moment::Moment;

/// A calendar day, stored as days since 1970-01-01 (negative before).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day(pub i32);

/// The year in which days stand of which only month and day are known: it has a 29 February, and nothing else happened in it.
/// They are written as ISO 8601 did, and vCards do: `--03-15`.
pub const NO_YEAR: i32 = 4;

/// The first and the last day without a year, as they are stored.
pub const WITHOUT_YEAR: (i32, i32) = (-718_067, -717_702);

impl Spoken for Day {
    fn argument(&self) -> Argument {
        match self.ymd() {
            (NO_YEAR, ..) => Argument::Words(self.to_string()),
            (year, month, day) => Argument::Day(year, month, day),
        }
    }
}

impl Day {
    /// The day `year`-`month`-`day` of the Gregorian calendar, or `None` when there is no such day.
    /// Years 1 to 9999 exist; nothing is rolled over.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        // Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil.
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let mp = (month as i32 + 9) % 12;
        let doy = (153 * mp + 2) / 5 + day as i32 - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        Some(Day(era * 146_097 + doe - 719_468))
    }

    /// The day of a month whose year is not known, as for a birthday of which only that is told; `None` when no year has it.
    pub fn without_year(month: u32, day: u32) -> Option<Day> {
        Day::new(NO_YEAR, month, day)
    }

    /// Whether the year is known.
    pub fn has_year(self) -> bool {
        self.ymd().0 != NO_YEAR
    }

    /// Year, month (1–12) and day of month (1–31).
    pub fn ymd(self) -> (i32, u32, u32) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = (doy - (153 * mp + 2) / 5 + 1) as u32;
        let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
        let year = yoe + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// Parses strictly `YYYY-MM-DD`.
    pub fn parse_iso(text: &str) -> Option<Day> {
        let b = text.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return None;
        }
        let number = |part: &[u8]| part.iter().try_fold(0i32, |n, c| c.is_ascii_digit().then(|| n * 10 + i32::from(c - b'0')));
        Day::new(number(&b[0..4])?, number(&b[5..7])? as u32, number(&b[8..10])? as u32)
    }

    /// The calendar day on which a moment that somebody stated falls in `zone`; `None` when the moment lies
    /// outside the years 1 to 9999 there or in UTC, where it could not be written again.
    pub fn of_moment(seconds: i64, zone: &jiff::tz::TimeZone) -> Option<Day> {
        let stamp = jiff::Timestamp::from_second(seconds).ok()?;
        let (utc, local) = (jiff::tz::TimeZone::UTC.to_datetime(stamp).date(), zone.to_datetime(stamp).date());
        (utc.year() >= 1 && local.year() >= 1).then(|| Day::from(local))
    }

    /// The calendar day on which the moment `seconds` (since the Unix epoch, UTC) falls in `zone`.
    pub fn from_unix(seconds: i64, zone: &jiff::tz::TimeZone) -> Day {
        let stamp = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let date = zone.to_datetime(stamp).date();
        Day::from(date)
    }

    /// Days from `earlier` to this day; negative when `earlier` lies after it.
    pub fn since(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }

    /// This day moved by `days`.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0 + days)
    }

    /// This day moved by whole months; the day of month is clipped to the target month's last day.
    pub fn plus_months(self, months: i32) -> Day {
        let (y, m, d) = self.ymd();
        let index = y * 12 + m as i32 - 1 + months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
        Day::new(year, month, d.min(days_in_month(year, month))).unwrap_or(self)
    }

    /// The last day before the `months` whole months that end with this day: three months before 30 June is 31 March.
    pub fn before_months(self, months: i32) -> Day {
        self.plus(1).plus_months(-months).plus(-1)
    }

    /// Day of the week, Monday = 0 … Sunday = 6.
    pub fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7) as u32
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Day {
        Day::new(i32::from(date.year()), date.month() as u32, date.day() as u32).unwrap_or(Day(0))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ymd() {
            (NO_YEAR, m, d) => f.pad(&format!("--{m:02}-{d:02}")),
            (y, m, d) => f.pad(&format!("{y:04}-{m:02}-{d:02}")),
        }
    }
}

/// Number of days of a month (1–12) in the Gregorian calendar.
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The length of a [`Period`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, clap::ValueEnum)]
pub enum Unit {
    /// One calendar day.
    Day,
    /// An ISO week, Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl Unit {
    /// The word for one such period: "month".
    pub fn word(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Quarter => "quarter",
            Unit::Year => "year",
        }
    }
}

/// One calendar period: the `index`-th of its unit, so that periods can be subtracted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Period {
    /// Which kind of period.
    pub unit: Unit,
    /// Consecutive number of the period among all of its unit.
    pub index: i32,
}

impl Period {
    /// The period of `unit` in which `day` lies.
    pub fn of(day: Day, unit: Unit) -> Period {
        let (y, m, _) = day.ymd();
        let index = match unit {
            Unit::Day => day.0,
            Unit::Week => (day.0 + 3).div_euclid(7),
            Unit::Month => y * 12 + m as i32 - 1,
            Unit::Quarter => y * 4 + (m as i32 - 1) / 3,
            Unit::Year => y,
        };
        Period { unit, index }
    }

    /// First day of the period.
    pub fn start(self) -> Day {
        let first = |year: i32, month: i32| Day::new(year, month as u32, 1).unwrap_or(Day(0));
        match self.unit {
            Unit::Day => Day(self.index),
            Unit::Week => Day(self.index * 7 - 3),
            Unit::Month => first(self.index.div_euclid(12), self.index.rem_euclid(12) + 1),
            Unit::Quarter => first(self.index.div_euclid(4), self.index.rem_euclid(4) * 3 + 1),
            Unit::Year => first(self.index, 1),
        }
    }

    /// Last day of the period (inclusive).
    pub fn end(self) -> Day {
        self.plus(1).start().plus(-1)
    }

    /// The period `n` later (earlier when negative).
    pub fn plus(self, n: i32) -> Period {
        Period { unit: self.unit, index: self.index + n }
    }

    /// How many periods lie between `earlier` and this one; both must be of one unit.
    pub fn since(self, earlier: Period) -> i32 {
        self.index - earlier.index
    }

    /// `2024-03-05`, `2024-W10`, `2024-03`, `2024Q1` or `2024`.
    pub fn label(self) -> String {
        let (y, m, _) = self.start().ymd();
        match self.unit {
            Unit::Day => self.start().to_string(),
            Unit::Week => {
                let thursday = self.start().plus(3);
                let year = thursday.ymd().0;
                let first = Period::of(Day::new(year, 1, 4).unwrap_or(thursday), Unit::Week);
                format!("{year:04}-W{:02}", self.since(first) + 1)
            }
            Unit::Month => format!("{y:04}-{m:02}"),
            Unit::Quarter => format!("{y:04}Q{}", (m - 1) / 3 + 1),
            Unit::Year => format!("{y:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a date")
    }

    #[test]
    fn days_agree_with_jiff_over_four_centuries() {
        let mut date = Date::constant(1799, 12, 25);
        while date.year() < 2201 {
            let day = Day::from(date);
            assert_eq!(day.to_string(), date.to_string());
            assert_eq!(day.ymd(), (i32::from(date.year()), date.month() as u32, date.day() as u32));
            assert_eq!(day.weekday(), date.weekday().to_monday_zero_offset() as u32);
            date = date.tomorrow().expect("in range");
        }
        assert_eq!(Day::new(1970, 1, 1), Some(Day(0)));
    }

    #[test]
    fn moments_beyond_the_calendar_have_no_day() {
        let zone = |hours| jiff::tz::TimeZone::fixed(jiff::tz::offset(hours));
        let first = i64::from(day("0001-01-01").0) * 86_400;
        assert_eq!(Day::of_moment(first, &zone(0)), Some(day("0001-01-01")));
        assert_eq!((Day::of_moment(first, &zone(-1)), Day::of_moment(first - 1, &zone(1))), (None, None));
        assert_eq!(Day::of_moment(0, &zone(-1)), Some(day("1969-12-31")));
        assert_eq!(Day::of_moment(i64::MAX, &zone(0)), None);
    }

    #[test]
    fn impossible_days_are_refused() {
        for text in ["2023-02-29", "2024-13-01", "2024-00-10", "2024-01-32", "24-01-01", "2024-1-01", "0000-01-01", "2024/01/01"] {
            assert_eq!(Day::parse_iso(text), None, "{text}");
        }
    }

    #[test]
    fn days_may_lack_their_year() {
        let leap = Day::without_year(2, 29).expect("a day");
        assert_eq!((leap.to_string().as_str(), leap.has_year(), Day(0).has_year()), ("--02-29", false, true));
        assert_eq!(Day::without_year(4, 31), None);
        let ends = (Day::without_year(1, 1), Day::without_year(12, 31));
        assert_eq!(ends, (Some(Day(WITHOUT_YEAR.0)), Some(Day(WITHOUT_YEAR.1))));
    }

    #[test]
    fn periods_have_starts_ends_and_labels() {
        let d = day("2024-12-30");
        let cases = [
            (Unit::Week, "2025-W01", "2024-12-30", "2025-01-05"),
            (Unit::Month, "2024-12", "2024-12-01", "2024-12-31"),
            (Unit::Quarter, "2024Q4", "2024-10-01", "2024-12-31"),
            (Unit::Year, "2024", "2024-01-01", "2024-12-31"),
        ];
        for (unit, label, start, end) in cases {
            let p = Period::of(d, unit);
            assert_eq!((p.label().as_str(), p.start(), p.end()), (label, day(start), day(end)));
        }
    }
}

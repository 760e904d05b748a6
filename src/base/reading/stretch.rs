//! Days and calendar periods as people name them: stated, or relative to a day such as today.

use super::dates::{DateParts, date_parts};
use super::months::{is_weekday, month_of, weekday_of};
use super::{clock, folded};
use crate::base::dates::{Day, Period, Unit, days_in_month};
use crate::base::error::Failure;
use crate::lang::say;

/// A day or a calendar period that somebody named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stretch {
    /// A stated day or period.
    Stated(Period),
    /// So many periods of the unit from the present one: yesterday is −1 of days, last-month −1 of months.
    Near(Unit, i32),
    /// The day so many months from today.
    Months(i32),
    /// A part of the year so many from the present one; without it, of the nearest year in the direction people look.
    OfYear(Option<i32>, Part),
    /// A day of the month so many from the present one.
    OfMonth(i32, u32),
    /// A day of the week (Monday = 0) so many from the present one; without it, of the nearest week in the direction people look.
    OfWeek(Option<i32>, u32),
}

/// A part of a year that is not said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// A quarter, 1 to 4.
    Quarter(u32),
    /// A month.
    Month(u32),
    /// A day of a month.
    Day(u32, u32),
}

/// Where people look from today when they leave out the year or the week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// What has been: the latest such day up to today.
    Back,
    /// What is to come: the next such day from today on.
    Ahead,
}

/// Words for days around today.
const DAYS: &[(&str, i32)] = &[
    ("today", 0),
    ("yesterday", -1),
    ("tomorrow", 1),
    ("day-before-yesterday", -2),
    ("day-after-tomorrow", 2),
    ("今天", 0),
    ("今日", 0),
    ("当天", 0),
    ("昨天", -1),
    ("昨日", -1),
    ("前天", -2),
    ("前日", -2),
    ("大前天", -3),
    ("明天", 1),
    ("明日", 1),
    ("后天", 2),
    ("後天", 2),
    ("大后天", 3),
    ("大後天", 3),
];

/// Words for years around the present one.
const YEARS: &[(&str, i32)] = &[
    ("今年", 0),
    ("本年", 0),
    ("当年", 0),
    ("去年", -1),
    ("上年", -1),
    ("上一年", -1),
    ("前年", -2),
    ("明年", 1),
    ("下一年", 1),
    ("后年", 2),
];

/// What stands before a week, a month or a quarter around the present one.
const NEAR: &[(&str, i32)] = &[
    ("this-", 0),
    ("current-", 0),
    ("last-", -1),
    ("previous-", -1),
    ("next-", 1),
    ("上上", -2),
    ("上", -1),
    ("本", 0),
    ("这", 0),
    ("這", 0),
    ("当", 0),
    ("下下", 2),
    ("下", 1),
];

/// Words for the units of time: as a length, and behind a word of [`NEAR`]. Longer words come first.
const UNITS: &[(&str, Unit)] = &[
    ("quarters", Unit::Quarter),
    ("quarter", Unit::Quarter),
    ("季度", Unit::Quarter),
    ("季", Unit::Quarter),
    ("months", Unit::Month),
    ("month", Unit::Month),
    ("月", Unit::Month),
    ("weeks", Unit::Week),
    ("week", Unit::Week),
    ("星期", Unit::Week),
    ("礼拜", Unit::Week),
    ("周", Unit::Week),
    ("週", Unit::Week),
    ("years", Unit::Year),
    ("year", Unit::Year),
    ("年", Unit::Year),
    ("days", Unit::Day),
    ("day", Unit::Day),
    ("天", Unit::Day),
    ("日", Unit::Day),
    ("d", Unit::Day),
    ("w", Unit::Week),
    ("m", Unit::Month),
    ("q", Unit::Quarter),
    ("y", Unit::Year),
];

/// Words near which a mistyped one may be meant.
const KNOWN: &[&str] = &[
    "today",
    "yesterday",
    "tomorrow",
    "this-week",
    "last-week",
    "next-week",
    "this-month",
    "last-month",
    "next-month",
    "this-quarter",
    "last-quarter",
    "this-year",
    "last-year",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

impl Stretch {
    /// Reads a day (`2026-06-01`, `2026/6/1`, `6月1日`, `昨天`, `+3d`, `friday`) or a period (`2026-06`, `2024Q1`, `去年`, `last-month`).
    ///
    /// # Errors
    /// A usage failure: what is no day, what may be several, with all readings, and how to write it.
    pub fn parse(text: &str) -> Result<Stretch, Failure> {
        let plain = folded(text.trim()).to_lowercase();
        let plain = plain.trim();
        if let Some(found) = relative(plain).or_else(|| period(plain).map(Stretch::Stated)).or_else(|| of_year(plain, None)) {
            return Ok(found);
        }
        let spread = clock::with_colons(plain);
        let (date, time) = clock::split(&spread);
        match date_parts(date).filter(|_| time.is_none()) {
            Some(DateParts::Sure(Some(day))) => Ok(Stretch::Stated(Period::of(day, Unit::Day))),
            Some(DateParts::Sure(None)) => Err(Failure::usage(say!("'{text}': there is no such day", text))),
            Some(DateParts::Numeric { first, second, year, short }) => numeric(text, (first, second, year), short),
            _ => Err(short_numeric(text, plain).unwrap_or_else(|| unread(text))),
        }
    }

    /// The day or period that is meant, seen from `today`; `None` when there is no such day.
    pub fn resolve(self, today: Day, look: Look) -> Option<Period> {
        let day = |day: Day| Period::of(day, Unit::Day);
        let year = today.ymd().0;
        match self {
            Stretch::Stated(period) => Some(period),
            Stretch::Near(unit, n) => Some(Period::of(today, unit).plus(n)),
            Stretch::Months(n) => Some(day(today.plus_months(n))),
            Stretch::OfYear(Some(n), part) => part.of(year + n),
            // Eight years on there was a 29 February, whatever the century.
            Stretch::OfYear(None, part) => (0..=8).find_map(|n| match look {
                Look::Back => part.of(year - n).filter(|p| p.start() <= today),
                Look::Ahead => part.of(year + n).filter(|p| p.end() >= today),
            }),
            Stretch::OfMonth(n, of_month) => {
                let (year, month, _) = Period::of(today, Unit::Month).plus(n).start().ymd();
                Day::new(year, month, of_month).map(day)
            }
            Stretch::OfWeek(Some(n), weekday) => Some(day(Period::of(today, Unit::Week).plus(n).start().plus(weekday as i32))),
            Stretch::OfWeek(None, weekday) => {
                let ahead = (weekday + 7 - today.weekday()) as i32 % 7;
                Some(day(today.plus(if look == Look::Ahead || ahead == 0 { ahead } else { ahead - 7 })))
            }
        }
    }

    /// Whether the words leave out a year or a week that was filled in.
    pub fn is_filled_in(self) -> bool {
        matches!(self, Stretch::OfYear(None, _) | Stretch::OfWeek(None, _))
    }

    /// Whether some days have no such stretch: the 31st of last month is one.
    pub(super) fn may_be_missing(self) -> bool {
        matches!(self, Stretch::OfYear(Some(_), Part::Day(2, 29)) | Stretch::OfMonth(_, 29..))
    }
}

impl Part {
    fn of(self, year: i32) -> Option<Period> {
        let (unit, day) = match self {
            Part::Quarter(q) => (Unit::Quarter, Day::new(year, q * 3, 1)?),
            Part::Month(month) => (Unit::Month, Day::new(year, month, 1)?),
            Part::Day(month, day) => (Unit::Day, Day::new(year, month, day)?),
        };
        Some(Period::of(day, unit))
    }

    fn new(month: u32, day: Option<u32>) -> Option<Part> {
        // A leap year has every day there is.
        let sound = (1..=12).contains(&month) && day.is_none_or(|d| (1..=days_in_month(2024, month)).contains(&d));
        sound.then(|| day.map_or(Part::Month(month), |d| Part::Day(month, d)))
    }
}

/// The failure for words that name no day or period.
fn unread(text: &str) -> Failure {
    let failure = Failure::usage(say!("'{text}' is no date", text));
    let last = text.trim().split([' ', '-']).next_back().unwrap_or("");
    if weekday_of(&last.to_lowercase()).is_some() {
        return failure.hint(say!("write {last} or the date such as 2026-06-01", last));
    }
    let ways = say!("write 2026-06-01, 6月1日, today, yesterday or +3d");
    failure.near(text.trim(), KNOWN.iter().copied(), Some(ways))
}

/// A length of time up to a hundred years: `90d`, `8 weeks`, `12个月`, `两周`. `12月` is none, but December.
pub fn length(text: &str) -> Option<(i32, Unit)> {
    const NUMBERS: [(char, i32); 11] =
        [('一', 1), ('二', 2), ('两', 2), ('三', 3), ('四', 4), ('五', 5), ('六', 6), ('七', 7), ('八', 8), ('九', 9), ('十', 10)];
    let text = folded(text.trim()).to_lowercase();
    let chinese = NUMBERS.iter().find_map(|(word, n)| Some((*n, text.strip_prefix(*word)?)));
    let (number, rest) = match chinese {
        Some(found) => found,
        None => {
            let end = text.find(|c: char| !c.is_ascii_digit())?;
            (text[..end].parse().ok()?, &text[end..])
        }
    };
    let word = rest.trim_start();
    let counted = word.strip_prefix(['个', '個']);
    let word = counted.unwrap_or(word);
    if counted.is_none() && ["月", "季度", "季", "日"].contains(&word) {
        return None;
    }
    let (_, unit) = UNITS.iter().find(|(known, _)| *known == word)?;
    let most = match unit {
        Unit::Day => 36_500,
        Unit::Week => 5_200,
        Unit::Month => 1_200,
        Unit::Quarter => 400,
        Unit::Year => 100,
    };
    (1..=most).contains(&number).then_some((number, *unit))
}

fn relative(plain: &str) -> Option<Stretch> {
    let joined = plain.replace([' ', '_'], "-");
    if let Some((_, n)) = DAYS.iter().find(|(word, _)| *word == joined) {
        return Some(Stretch::Near(Unit::Day, *n));
    }
    if let Some((rest, n)) = YEARS.iter().find_map(|(word, n)| Some((plain.strip_prefix(word)?.trim(), *n))) {
        return if rest.is_empty() { Some(Stretch::Near(Unit::Year, n)) } else { of_year(rest, Some(n)) };
    }
    if let Some(weekday) = weekday_of(plain) {
        return Some(Stretch::OfWeek(None, weekday));
    }
    shifted(plain).or_else(|| NEAR.iter().find_map(|(word, n)| near(joined.strip_prefix(word)?, *n)))
}

/// What follows a word such as `last-` or 上: a unit, perhaps with a day of it.
fn near(rest: &str, n: i32) -> Option<Stretch> {
    let rest = rest.strip_prefix('一').unwrap_or(rest);
    let rest = rest.strip_prefix(['个', '個']).unwrap_or(rest);
    let (unit, rest) = UNITS.iter().find_map(|(word, unit)| Some((*unit, rest.strip_prefix(word)?)).filter(|_| word.len() > 1))?;
    match unit {
        _ if rest.is_empty() => Some(Stretch::Near(unit, n)),
        Unit::Week => Some(Stretch::OfWeek(Some(n), weekday_of(&format!("周{rest}"))?)),
        Unit::Month => {
            let day = rest.strip_suffix(['日', '号', '號'])?.parse().ok()?;
            (1..=31).contains(&day).then_some(Stretch::OfMonth(n, day))
        }
        _ => None,
    }
}

/// `+3d`, `-2w`, `in 3 days`, `3 days ago`, `3天前`, `两周后` in digits.
fn shifted(plain: &str) -> Option<Stretch> {
    let back = |text: &str| ["ago", "以前", "之前", "前"].iter().find_map(|w| text.strip_suffix(w).map(str::to_string));
    let ahead =
        |text: &str| ["from now", "later", "以后", "之后", "后", "後"].iter().find_map(|w| text.strip_suffix(w).map(str::to_string));
    let (sign, span) = if let Some(span) = plain.strip_prefix('+').or_else(|| plain.strip_prefix("in ")) {
        (1, span.to_string())
    } else if let Some(span) = plain.strip_prefix(['-', '\u{2212}']).map(str::to_string).or_else(|| back(plain)) {
        (-1, span)
    } else {
        (1, ahead(plain)?)
    };
    let (n, unit) = length(&span)?;
    Some(match unit {
        Unit::Day => Stretch::Near(Unit::Day, sign * n),
        Unit::Week => Stretch::Near(Unit::Day, sign * n * 7),
        Unit::Month => Stretch::Months(sign * n),
        Unit::Quarter => Stretch::Months(sign * n * 3),
        Unit::Year => Stretch::Months(sign * n * 12),
    })
}

fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    (digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// A quarter without its year: `q3`, `第3季度`, `三季度`.
fn quarter(plain: &str) -> Option<u32> {
    let bare = plain.strip_prefix('q').or_else(|| {
        let inner = plain.strip_suffix("季度").or_else(|| plain.strip_suffix('季'))?;
        Some(inner.strip_prefix('第').unwrap_or(inner))
    })?;
    let chinese = ["一", "二", "三", "四"].iter().zip(1..).find(|(word, _)| **word == bare).map(|(_, q)| q);
    chinese.or_else(|| number(bare, 1..=1)).filter(|q| (1..=4).contains(q))
}

/// A part of a year that is not stated: `6月`, `6月1日`, `June 1`, `1. Juni`, `q3`.
fn of_year(plain: &str, year: Option<i32>) -> Option<Stretch> {
    if let Some(q) = quarter(plain) {
        return Some(Stretch::OfYear(year, Part::Quarter(q)));
    }
    let part = if let Some((month, rest)) = plain.split_once('月') {
        let day = match rest.trim().trim_end_matches("份") {
            "" => None,
            day => Some(number(day.strip_suffix(['日', '号', '號']).unwrap_or(day), 1..=2)?),
        };
        Part::new(number(month.trim(), 1..=2)?, day)
    } else {
        let words: Vec<&str> = plain.split([' ', '.', '-', ',']).filter(|w| !w.is_empty()).collect();
        let day = |text: &str| number(text.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h', 'e']), 1..=2);
        match words.as_slice() {
            [month] => Part::new(month_of(month).filter(|_| !is_weekday(month))?, None),
            [a, b] => match (month_of(a), month_of(b)) {
                (Some(month), _) => Part::new(month, Some(day(b)?)),
                (None, Some(month)) => Part::new(month, Some(day(a)?)),
                (None, None) => None,
            },
            _ => None,
        }
    };
    Some(Stretch::OfYear(year, part?))
}

/// A stated period longer than a day: `2024`, `2024Q1`, `Q1-2024`, `2024-03`, `03/2024`, `March 2024`, `2024-W05`, `2024年第3季度`.
pub fn period(text: &str) -> Option<Period> {
    let plain = folded(text.trim()).to_lowercase();
    if let Some((year, rest)) = plain.split_once('年') {
        let year = number(year.trim(), 4..=4).filter(|y| *y >= 1)?;
        return stated(year, rest.trim());
    }
    let words: Vec<&str> = plain.split([' ', '-', '/', '.']).filter(|w| !w.is_empty()).collect();
    let of = |year: &str, part: &str| stated(number(year, 4..=4).filter(|y| *y >= 1)?, part);
    match words.as_slice() {
        [year] if year.len() == 4 => of(year, ""),
        [both] => of(both.get(..4)?, both.get(4..).filter(|p| p.starts_with(['q', 'w']))?),
        [year, part] if year.len() == 4 && year.starts_with(|c: char| c.is_ascii_digit()) => of(year, part),
        [part, year] if year.len() == 4 => of(year, part).filter(|p| p.unit != Unit::Week),
        _ => None,
    }
}

fn stated(year: u32, part: &str) -> Option<Period> {
    let (index, unit) = (year as i32, Unit::Year);
    if part.is_empty() {
        return Some(Period { unit, index });
    }
    if let Some(q) = quarter(part) {
        return Part::Quarter(q).of(index);
    }
    if let Some(week) = part.strip_prefix('w') {
        let week = number(week, 1..=2).filter(|w| (1..=53).contains(w))?;
        let found = Period::of(Day::new(index, 1, 4)?, Unit::Week).plus(week as i32 - 1);
        return (found.label() == format!("{year:04}-W{week:02}")).then_some(found);
    }
    let month = part.strip_suffix("月份").or_else(|| part.strip_suffix('月')).unwrap_or(part);
    Part::new(number(month, 1..=2).or_else(|| month_of(part))?, None)?.of(index)
}

/// Two numbers and a year, of which nothing but their size says which is the day.
fn numeric(text: &str, (first, second, year): (u32, u32, i32), short: bool) -> Result<Stretch, Failure> {
    let mut days: Vec<Day> = [Day::new(year, second, first), Day::new(year, first, second)].into_iter().flatten().collect();
    // 26/06/01 may be 2026, too.
    let last = (year % 100) as u32;
    days.extend(Some(first).filter(|_| short).and_then(|y| Day::new(if y < 70 { 2000 + y as i32 } else { 1900 + y as i32 }, second, last)));
    days.dedup();
    match days.as_slice() {
        [] => Err(Failure::usage(say!("'{text}': there is no such day", text))),
        [day] => Ok(Stretch::Stated(Period::of(*day, Unit::Day))),
        _ => {
            let all: Vec<String> = days.iter().map(ToString::to_string).collect();
            let all = all.join(" or ");
            Err(Failure::usage(say!("'{text}' may be {all}", text, all)).hint(say!("write {all}", all)))
        }
    }
}

/// The failure for a day and a month in figures without a year.
fn short_numeric(text: &str, plain: &str) -> Option<Failure> {
    let words: Vec<&str> = plain.split(['/', '-', '.']).filter(|w| !w.is_empty()).collect();
    let [a, b] = words.as_slice() else { return None };
    let (a, b) = (number(a, 1..=2)?, number(b, 1..=2)?);
    let of = |month, day| matches!(Part::new(month, Some(day)), Some(Part::Day(..))).then(|| format!("{month}月{day}日"));
    let mut all: Vec<String> = [of(a, b), of(b, a)].into_iter().flatten().collect();
    all.dedup();
    (!all.is_empty()).then(|| {
        let all = all.join(" or ");
        Failure::usage(say!("'{text}' may be {all}, and has no year", text, all))
            .hint(say!("write {all}, or the whole date such as 2026-06-01", all))
    })
}

//! Dates in every shape that files have them in.

use std::borrow::Cow;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::clock::Place;
use super::shape::{Parsed, Year};
use super::written::{digits, parse};
use super::{clock, folded};
use crate::base::dates::{Day, Moment};
use crate::lang::say;

/// Order of the parts of numeric dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum DateOrder {
    /// Year, month, day: 2024-03-05.
    Ymd,
    /// Day first: 05/03/2024 is the fifth of March.
    Dmy,
    /// Month first: 03/05/2024 is the fifth of March.
    Mdy,
    /// Excel's serial numbers: 45356 is 2024-03-05.
    Excel,
}

impl DateOrder {
    /// In words.
    pub fn describe(self) -> &'static str {
        match self {
            DateOrder::Ymd => "year first",
            DateOrder::Dmy => "day first",
            DateOrder::Mdy => "month first",
            DateOrder::Excel => "Excel day numbers",
        }
    }
}

/// How the days of a column are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateForm {
    /// The order of numbers.
    pub order: DateOrder,
    /// The year of days that state none.
    pub year: Option<i32>,
    /// Of days of birth: the present day, after which nobody was born. They may lack their year.
    pub birth: Option<Day>,
}

impl From<DateOrder> for DateForm {
    fn from(order: DateOrder) -> DateForm {
        DateForm { order, year: None, birth: None }
    }
}

/// The parts of a date before the order of the column is known.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum DateParts {
    /// There is only one way to read it; `None` when there is no such day.
    Sure(Option<Day>),
    /// Two numbers and a year: day and month in either order.
    Numeric {
        /// The first number.
        first: u32,
        /// The second number.
        second: u32,
        /// The year.
        year: i32,
        /// Whether the year has two digits, so that the first number might be it, too.
        short: bool,
    },
    /// A month and a day without a year.
    Yearless {
        /// The month.
        month: u32,
        /// The day of the month.
        day: u32,
    },
    /// Two numbers, day and month in either order, without a year.
    Pair {
        /// The first number.
        first: u32,
        /// The second number.
        second: u32,
    },
    /// A year or a month, which is called so: "a month".
    Period(&'static str),
    /// A plain number of five digits: perhaps an Excel day number, its fraction the time of day.
    Serial(f64),
}

/// The parts of the date in `text`, without its time of day; `None` when it is no date.
pub fn date_parts(text: &str) -> Option<DateParts> {
    let text = text.trim();
    if let Some(day) = Day::parse_iso(text) {
        return Some(DateParts::Sure(Some(day)));
    }
    let text = folded(text);
    let spread = compact(&text);
    let text = clock::with_colons(spread.as_deref().unwrap_or(&text));
    let (date, _) = split(&text);
    Some(match parse(&date)? {
        Parsed::Day { year: Year::Missing, month, day } => DateParts::Yearless { month, day },
        Parsed::Day { year: Year::Full(year), month, day } => DateParts::Sure(Day::new(year, month, day)),
        Parsed::Day { year: Year::Short(year), month, day } => DateParts::Sure(Day::new(century(year), month, day)),
        Parsed::Numbers { first, second, third, wide: true } => DateParts::Numeric { first, second, year: third as i32, short: false },
        Parsed::Numbers { first, second, third, wide: false } => DateParts::Numeric { first, second, year: century(third), short: true },
        Parsed::Pair { first, second } => DateParts::Pair { first, second },
        Parsed::Period(what) => DateParts::Period(what),
        Parsed::Serial(serial) => DateParts::Serial(serial),
    })
}

/// The year of two digits that is meant by most.
fn century(year: u32) -> i32 {
    if year < 70 { 2000 + year as i32 } else { 1900 + year as i32 }
}

/// A text without its time of day, and that; a year that stands behind the time belongs to the day.
fn split(text: &str) -> (Cow<'_, str>, Option<&str>) {
    let (date, time) = clock::split(text);
    if let Some((time, year)) = time.and_then(|t| t.rsplit_once(' ')).filter(|(_, y)| y.len() == 4 && digits(y))
        && !date.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() == 4)
    {
        return (format!("{date} {year}").into(), Some(time));
    }
    (date.into(), time)
}

impl DateForm {
    /// The day that is meant.
    fn day(self, parsed: Parsed) -> Result<Day, String> {
        let (year, month, day) = match parsed {
            Parsed::Day { year, month, day } => (year, month, day),
            Parsed::Numbers { first, second, third, wide } => {
                let year = if wide { Year::Full(third as i32) } else { Year::Short(third) };
                match self.order {
                    DateOrder::Dmy => (year, second, first),
                    DateOrder::Mdy => (year, first, second),
                    DateOrder::Ymd if !wide => (Year::Short(first), second, third),
                    _ if first == second => (year, second, first),
                    _ => return Err(say!("the column's dates are not written in this order").to_string()),
                }
            }
            Parsed::Pair { first, second } if self.order == DateOrder::Dmy => (Year::Missing, second, first),
            Parsed::Pair { first, second } => (Year::Missing, first, second),
            Parsed::Period(what) => return Err(say!("{what}, and not a day", what).to_string()),
            Parsed::Serial(_) => return Err("not a date; expected YYYY-MM-DD or the form of the other rows".to_string()),
        };
        let day = match (year, self.year, self.birth) {
            (Year::Full(year), ..) => Day::new(year, month, day),
            (Year::Short(year), _, Some(today)) => {
                Day::new(2000 + year as i32, month, day).filter(|d| *d <= today).or_else(|| Day::new(1900 + year as i32, month, day))
            }
            (Year::Short(year), ..) => Day::new(century(year), month, day),
            (Year::Missing, Some(year), None) => Day::new(year, month, day),
            (Year::Missing, _, Some(_)) => Day::without_year(month, day),
            (Year::Missing, None, None) => return Err(say!("a day without its year").to_string()),
        };
        day.ok_or_else(|| "there is no such day".to_string())
    }
}

/// `20240305143000` as a date and a time.
pub(super) fn compact(text: &str) -> Option<String> {
    let bare = text.trim_end_matches('Z');
    let (date, time) = bare.split_once('T').or_else(|| bare.split_at_checked(8)).filter(|(d, t)| d.len() == 8 && digits(d) && digits(t))?;
    let seconds = match time.len() {
        4 => "00",
        6 => &time[4..],
        _ => return None,
    };
    let zone = if bare.len() < text.len() { "Z" } else { "" };
    Some(format!("{date} {}:{}:{seconds}{zone}", &time[..2], &time[2..4]))
}

/// Reads a date, with its time of day if it has one, in the form decided for its column.
///
/// # Errors
/// The reason, in words.
pub fn when(text: &str, form: impl Into<DateForm>, zone: &TimeZone) -> Result<Moment, String> {
    if let Some(day) = Day::parse_iso(text) {
        return Ok(Moment { day, at: None });
    }
    let form = form.into();
    let text = folded(text.trim());
    let spread = compact(&text);
    let text = clock::with_colons(spread.as_deref().unwrap_or(&text));
    let (date, time) = split(&text);
    let day = match parse(&date) {
        // Where numbers have another order a day number may be one of those, which a spreadsheet misread.
        Some(Parsed::Serial(serial)) if matches!(form.order, DateOrder::Excel | DateOrder::Ymd) && time.is_none() => {
            return excel_moment(serial, zone);
        }
        Some(parsed) => form.day(parsed)?,
        None => return Err("not a date; expected YYYY-MM-DD or the form of the other rows".to_string()),
    };
    match time {
        None => Ok(Moment { day, at: None }),
        Some(time) => moment(day, time, zone),
    }
}

/// The moment of an Excel serial number (1900 system; its day 60 never was). Its fraction is the time of day.
fn excel_moment(serial: f64, zone: &TimeZone) -> Result<Moment, String> {
    let seconds = (serial * 86_400.0).round() as i64;
    let (day, clock) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    if !(61..=2_958_465).contains(&day) {
        return Err("not an Excel day number after February 1900".to_string());
    }
    // Serial 25569 is 1970-01-01.
    let day = Day((day - 25_569) as i32);
    if serial.fract() == 0.0 { Ok(Moment { day, at: None }) } else { local_moment(day, clock, zone) }
}

/// A time of day on `day`, local in `zone` unless it carries an offset; then the day is reduced to the shop's.
pub(super) fn moment(day: Day, time: &str, zone: &TimeZone) -> Result<Moment, String> {
    let (clock, place) = clock::read(time).ok_or("not a time of day; expected HH:MM or HH:MM:SS, perhaps with Z or +08:00")?;
    let at = match place {
        Place::Shop => return local_moment(day, clock, zone),
        Place::Offset(offset) => i64::from(day.0) * 86_400 + clock - offset,
        Place::Zone(there) => local_moment(day, clock, &there)?.at.unwrap_or_default(),
        // Letters that several countries use mean the shop's own, if that is one of them.
        Place::Several(offsets) => {
            let local = local_moment(day, clock, zone)?.at.unwrap_or_default();
            let own = i64::from(day.0) * 86_400 + clock - local;
            let offset = offsets.iter().find(|o| **o == own).or(offsets.first().filter(|_| offsets.len() == 1));
            i64::from(day.0) * 86_400 + clock
                - offset.ok_or("several time zones are called so; write the hours from UTC, such as +08:00")?
        }
    };
    let day = Day::of_moment(at, zone).ok_or("the moment lies outside the years 1 to 9999")?;
    Ok(Moment { day, at: Some(at) })
}

/// The moment so many seconds after midnight by the clocks of `zone`.
fn local_moment(day: Day, clock: i64, zone: &TimeZone) -> Result<Moment, String> {
    let (y, m, d) = day.ymd();
    let local = DateTime::new(y as i16, m as i8, d as i8, (clock / 3600) as i8, (clock / 60 % 60) as i8, (clock % 60) as i8, 0);
    let at = local.map_err(|_| "not a time of day")?.to_zoned(zone.clone()).map_err(|_| "no such moment in the store's time zone")?;
    let at = at.timestamp().as_second();
    Day::of_moment(at, zone).ok_or("the moment lies outside the years 1 to 9999")?;
    Ok(Moment { day, at: Some(at) })
}

/// Reads a time column beside a date column: a time of day on `day`, or a whole moment of its own.
///
/// # Errors
/// The reason, in words.
pub fn time_on(text: &str, day: Option<Day>, zone: &TimeZone) -> Result<Moment, String> {
    let text = folded(text.trim());
    let text = clock::with_colons(&text);
    if !clock::split(&text).0.is_empty() {
        return when(&text, DateOrder::Ymd, zone);
    }
    match day {
        Some(day) => moment(day, &text, zone),
        None => Err("a time of day without a date".to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str, order: DateOrder) -> Result<String, String> {
        when(text, order, &TimeZone::UTC).map(|w| w.day.to_string())
    }

    #[test]
    fn dates_in_many_shapes() {
        let ymd = DateOrder::Ymd;
        for text in [
            "2024-03-05",
            "2024/3/5",
            "2024.03.05",
            "20240305",
            "2024年3月5日",
            "２０２４－０３－０５",
            "5 Mar 2024",
            "March 5, 2024",
            "Tue, 5 March 2024",
            "5-Mar-24",
            "2024-Mar-05",
            "2024-03-05 14:30",
            "2024-03-05T14:30:00Z",
            "Mar 5 2024 2:30 PM",
            "5th March 2024",
            "the 5th of March 2024",
            "Tue Mar 05 2024 20:00:00 GMT+0800 (China Standard Time)",
            "5. März 2024",
            "Dienstag, den 5. Mrz. 2024 14:30 Uhr",
            "5 mars 2024 à 14h30",
            "mar. 5 mars 2024",
            "5 de marzo de 2024",
            "05-mar-24",
            "2024年3月5日 星期二",
            "2024年3月5日(火)",
            "2024年03月05日 下午2:30",
            "2024年3月5日14时30分",
            "2024/3/5 上午 9:00:00",
            "2024년 3월 5일 오후 2:30",
            "20240305143000",
            "20240305T143000Z",
            "2024-03-05 14:30:00,5",
            "2024-03-05T14:30:00.123+00:00",
            "24年3月5日",
            "2024年3月5日 下午3:05",
            "令和6年3月5日",
            "5 มี.ค. 2567",
            "5 marca 2024",
            "5 марта 2024 г.",
            "5 Mart 2024 Salı",
            "terça-feira, 5 de março de 2024",
            "martedì 5 marzo 2024",
            "5/mrt/2024",
            "Tue Mar 05 10:00:00 UTC 2024",
            "45356",
        ] {
            assert_eq!(day(text, ymd), Ok("2024-03-05".to_string()), "{text}");
        }
        assert_eq!(day("05/03/2024", DateOrder::Dmy), Ok("2024-03-05".to_string()));
        assert_eq!(day("05.03.24", DateOrder::Dmy), Ok("2024-03-05".to_string()));
        assert_eq!(day("05/03/2024", DateOrder::Mdy), Ok("2024-05-03".to_string()));
        assert_eq!(day("45356", DateOrder::Excel), Ok("2024-03-05".to_string()));
        assert_eq!(day("45356.604", DateOrder::Excel), Ok("2024-03-05".to_string()));
    }

    #[test]
    fn dates_never_roll_over() {
        for text in [
            "2023-02-29",
            "2024-04-31",
            "20240230",
            "31 Feb 2024",
            "2024-13-01",
            "-2024-01-01",
            "2024-01-03-",
            "2019",
            "202401",
            "2024年3月",
            "3月5日",
            "15 March",
            "Jan-24",
            "hello",
            "",
            "2024-03",
            "0000-00-00",
            "1/2",
            "2024-03-05 25:00",
            "2024-03-05 12:60",
            "20240305250000",
            "30 février 2024",
            "5 jui 2024",
            "05.03",
            "2024-03-05 晚上12:00",
            "1709596800",
            "1709596800000",
            "5x March 2024",
            "12 34 56",
            "4535",
        ] {
            assert!(day(text, DateOrder::Ymd).is_err(), "{text}");
        }
        assert!(day("31/02/2024", DateOrder::Dmy).is_err());
        assert!(day("25/12/2024", DateOrder::Mdy).is_err());
    }

    #[test]
    fn numbers_are_read_in_the_order_of_their_column() {
        for (text, order, want) in [
            ("24-02-29", DateOrder::Ymd, "2024-02-29"),
            ("240229", DateOrder::Ymd, "2024-02-29"),
            ("24-02-29", DateOrder::Dmy, "2029-02-24"),
            ("29/02/24", DateOrder::Dmy, "2024-02-29"),
            ("02/29/24", DateOrder::Mdy, "2024-02-29"),
        ] {
            assert_eq!(day(text, order), Ok(want.to_string()), "{text}");
        }
        assert!(day("45356", DateOrder::Dmy).is_err(), "a spreadsheet may have made it of day and month exchanged");
    }

    #[test]
    fn days_without_a_year_take_the_one_that_is_told() {
        let form = |order, year| DateForm { order, year, birth: None };
        let read = |text: &str, form: DateForm| when(text, form, &TimeZone::UTC).map(|w| w.day.to_string());
        for text in ["1月11日", "11 Jan", "January 11", "11.1.", "--01-11"] {
            assert_eq!(read(text, form(DateOrder::Ymd, Some(2026))), Ok("2026-01-11".to_string()), "{text}");
            assert!(read(text, form(DateOrder::Ymd, None)).is_err(), "{text}");
        }
        assert_eq!(read("1/11", form(DateOrder::Dmy, Some(2026))), Ok("2026-11-01".to_string()));
        assert_eq!(read("2月29日", form(DateOrder::Ymd, Some(2025))), Err("there is no such day".to_string()));
    }

    #[test]
    fn birthdays_may_lack_their_year_and_lie_in_the_past() {
        let today = Day::parse_iso("2026-11-30");
        let read =
            |text: &str, order| when(text, DateForm { order, year: Some(2026), birth: today }, &TimeZone::UTC).map(|w| w.day.to_string());
        for (text, want) in [
            ("4月21日", "--04-21"),
            ("03/25", "--03-25"),
            ("03-15", "--03-15"),
            ("15 March", "--03-15"),
            ("--02-29", "--02-29"),
            ("5-Mar-45", "1945-03-05"),
            ("5-Mar-20", "2020-03-05"),
            ("85年3月8日", "1985-03-08"),
        ] {
            assert_eq!(read(text, DateOrder::Mdy), Ok(want.to_string()), "{text}");
        }
        assert_eq!(read("15/03/68", DateOrder::Dmy), Ok("1968-03-15".to_string()));
    }

    #[test]
    fn moments_are_reduced_to_the_shops_day() {
        let shanghai = TimeZone::get("Asia/Shanghai").expect("known");
        let w = when("2024-03-05T20:00:00Z", DateOrder::Ymd, &shanghai).expect("read");
        assert_eq!((w.day.to_string().as_str(), w.at), ("2024-03-06", Some(1_709_668_800)));
        let w = when("2024-03-05 20:00", DateOrder::Ymd, &shanghai).expect("read");
        assert_eq!((w.day.to_string().as_str(), w.at), ("2024-03-05", Some(1_709_668_800 - 8 * 3600)));
        let w = time_on("20:00", Day::parse_iso("2024-03-05"), &shanghai).expect("read");
        assert_eq!(w.at, Some(1_709_668_800 - 8 * 3600));
        let w = when("45356.833333333336", DateOrder::Excel, &shanghai).expect("read");
        assert_eq!((w.day.to_string().as_str(), w.at), ("2024-03-05", Some(1_709_668_800 - 8 * 3600)), "20:00 by the shop's clock");
        let w = time_on("下午8:00", Day::parse_iso("2024-03-05"), &shanghai).expect("read");
        assert_eq!(w.at, Some(1_709_668_800 - 8 * 3600));
        let w = time_on("2024-03-05", None, &shanghai).expect("a date alone is known to the day");
        assert_eq!((w.day.to_string().as_str(), w.at), ("2024-03-05", None));
        for (text, at) in [
            ("2024-03-05 20:00 CET", 19),
            ("2024-03-05 20:00 MESZ", 18),
            ("2024-03-05 20:00 America/Chicago", 26),
            ("2024-03-05 20:00 CST", 12),
            ("2024-03-05 8:00 p. m. UTC+8", 12),
        ] {
            let w = when(text, DateOrder::Ymd, &shanghai).expect(text);
            assert_eq!(w.at, Some(1_709_596_800 + at * 3600), "{text}");
        }
        assert!(when("2024-03-05 20:00 CST", DateOrder::Ymd, &TimeZone::UTC).is_err(), "China or Chicago");
        assert_eq!(when("2024-03-05 20:00:00 -0500", DateOrder::Ymd, &TimeZone::UTC).expect("read").day.to_string(), "2024-03-06");
    }
}

//! Dates in every shape that files have them in.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::months::{is_filler, is_weekday, month_of};
use super::{clock, folded};
use crate::base::dates::{Day, Moment};

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
    /// A plain number: perhaps an Excel day number, its fraction the time of day.
    Serial(f64),
}

/// The parts of the date in `text`, without its time of day; `None` when it is no date.
pub fn date_parts(text: &str) -> Option<DateParts> {
    let text = text.trim();
    if let Some(day) = Day::parse_iso(text) {
        return Some(DateParts::Sure(Some(day)));
    }
    let text = folded(text);
    let text = clock::with_colons(&text);
    let (date, _) = clock::split(&text);
    parts(date)
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn parts(date: &str) -> Option<DateParts> {
    if let Some(serial) = serial(date) {
        return Some(DateParts::Serial(serial));
    }
    let mark = |c: char| {
        c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',' | '(' | ')' | '年' | '月' | '日' | '号' | '號' | '년' | '월' | '일')
    };
    let mut tokens: Vec<&str> = date.split(mark).filter(|t| !t.is_empty() && !is_filler(t)).collect();
    // `mar. 5 mars 2024`: the first word is a day of the week here, though it begins a month's name too.
    if tokens.len() == 4 && !tokens[0].contains(|c: char| c.is_ascii_digit()) && is_weekday(tokens[0]) {
        tokens.remove(0);
    }
    let number = |t: &str| (t.len() <= 4 && digits(t)).then(|| t.parse::<u32>().ok()).flatten();
    let year = |t: &str| match t.len() {
        4 => number(t),
        2 => number(t).map(|n| if n < 70 { 2000 + n } else { 1900 + n }),
        _ => None,
    };
    let sure = |y: u32, m: u32, d: u32| Some(DateParts::Sure(Day::new(y as i32, m, d)));
    match tokens.as_slice() {
        [a, b, c] => {
            if let Some(month) = month_of(b) {
                return if a.len() == 4 && digits(a) { sure(number(a)?, month, ordinal(c)?) } else { sure(year(c)?, month, ordinal(a)?) };
            }
            if let Some(month) = month_of(a) {
                return sure(year(c)?, month, ordinal(b)?);
            }
            if a.len() == 4 {
                return sure(number(a)?, number(b)?, number(c)?);
            }
            Some(DateParts::Numeric { first: number(a)?, second: number(b)?, year: year(c)? as i32, short: c.len() == 2 })
        }
        [one] if one.len() == 8 && digits(one) => sure(one[..4].parse().ok()?, one[4..6].parse().ok()?, one[6..].parse().ok()?),
        _ => None,
    }
}

/// A number of at most six digits, perhaps with a fraction.
fn serial(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(w, f)| (w, Some(f)));
    let sound = digits(whole) && whole.len() <= 6 && fraction.is_none_or(digits);
    // 05.03 is the beginning of a date rather than a day of the year 1900.
    (sound && !(whole.len() < 3 && fraction.is_some())).then(|| text.parse().ok()).flatten()
}

/// A day of the month, with or without `st`, `th`, `er` behind it.
fn ordinal(text: &str) -> Option<u32> {
    let bare = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ending = &text[bare.len()..];
    let known = ending.is_empty() || ["st", "nd", "rd", "th", "er", "e", "º", "°", "o"].contains(&ending.to_lowercase().as_str());
    (known && bare.len() <= 2 && digits(bare)).then(|| bare.parse().ok()).flatten()
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

/// Reads a date, with its time of day if it has one, in the order decided for its column.
///
/// # Errors
/// The reason, in words.
pub fn when(text: &str, order: DateOrder, zone: &TimeZone) -> Result<Moment, String> {
    if let Some(day) = Day::parse_iso(text) {
        return Ok(Moment { day, at: None });
    }
    let text = folded(text.trim());
    let spread = compact(&text);
    let text = clock::with_colons(spread.as_deref().unwrap_or(&text));
    let (date, time) = clock::split(&text);
    let day = match parts(date) {
        Some(DateParts::Sure(Some(day))) => day,
        Some(DateParts::Sure(None)) => return Err("there is no such day".to_string()),
        Some(DateParts::Numeric { first, second, year, .. }) => {
            let (d, m) = match order {
                DateOrder::Dmy => (first, second),
                DateOrder::Mdy => (second, first),
                _ if first == second => (first, second),
                _ => return Err("the column's dates are not written in this order".to_string()),
            };
            Day::new(year, m, d).ok_or("there is no such day")?
        }
        Some(DateParts::Serial(serial)) if order == DateOrder::Excel && time.is_none() => return excel_moment(serial, zone),
        Some(DateParts::Serial(_)) | None => return Err("not a date; expected YYYY-MM-DD or the form of the other rows".to_string()),
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
    let (clock, offset) = clock::read(time).ok_or("not a time of day; expected HH:MM or HH:MM:SS, perhaps with Z or +08:00")?;
    let Some(offset) = offset else { return local_moment(day, clock, zone) };
    let at = i64::from(day.0) * 86_400 + clock - offset;
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
            "45356",
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
        ] {
            assert!(day(text, DateOrder::Ymd).is_err(), "{text}");
        }
        assert!(day("31/02/2024", DateOrder::Dmy).is_err());
        assert!(day("25/12/2024", DateOrder::Mdy).is_err());
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
        assert_eq!(when("2024-03-05 20:00:00 -0500", DateOrder::Ymd, &TimeZone::UTC).expect("read").day.to_string(), "2024-03-06");
    }
}

//! Stage 3b: reading one value. Nothing is rolled over, cut off or guessed: what cannot be read is a reason.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use unicode_normalization::UnicodeNormalization;

use super::formats::{DateOrder, DecimalMark, Marks};
use crate::dates::Day;
use crate::money;

/// The parts of a date before the order of the column is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
    },
    /// A plain number: perhaps an Excel day number.
    Serial(i64),
}

/// A day with, perhaps, the moment in seconds UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct When {
    /// The calendar day in the shop's time zone.
    pub day: Day,
    /// The moment, when a time of day was given.
    pub at: Option<i64>,
}

/// Full-width forms folded; borrowed when there is nothing to fold.
fn folded(text: &str) -> std::borrow::Cow<'_, str> {
    if text.is_ascii() { text.into() } else { text.nfkc().collect::<String>().into() }
}

/// The parts of the date in `text`, without its time of day; `None` when it is no date.
pub fn date_parts(text: &str) -> Option<DateParts> {
    let text = text.trim();
    if let Some(day) = Day::parse_iso(text) {
        return Some(DateParts::Sure(Some(day)));
    }
    let text = folded(text);
    let (date, _) = split_time(&text);
    parts(date)
}

/// Splits a date from a time of day: at the blank or `T` before the first part with a colon.
fn split_time(text: &str) -> (&str, Option<&str>) {
    let Some(colon) = text.find(':') else {
        // `20240305T120000Z` and the like have no colon; `2024-03-05T12` is not used.
        return (text, None);
    };
    let start = text[..colon].rfind(|c: char| !c.is_ascii_digit()).map_or(0, |i| i + text[i..].chars().next().map_or(1, char::len_utf8));
    let date = text[..start].trim_end_matches(|c: char| c.is_whitespace() || c == 'T' || c == ',');
    (date, Some(text[start..].trim()))
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn month_of(word: &str) -> Option<u32> {
    let lower = word.to_ascii_lowercase();
    let short = lower.get(..3)?;
    let full = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    let index = MONTHS.iter().position(|m| *m == short)?;
    full[index].starts_with(lower.trim_end_matches('.')).then_some(index as u32 + 1)
}

fn parts(date: &str) -> Option<DateParts> {
    let mut tokens: Vec<&str> = date
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '.' | ',' | '年' | '月' | '日' | '号'))
        .filter(|t| !t.is_empty())
        .collect();
    if let Some(first) = tokens.first().map(|t| t.to_ascii_lowercase())
        && tokens.len() == 4
        && first.get(..3).is_some_and(|f| WEEKDAYS.contains(&f))
    {
        tokens.remove(0);
    }
    let number = |t: &str| (t.len() <= 4 && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<u32>().ok()).flatten();
    let sure = |y: u32, m: u32, d: u32| Some(DateParts::Sure(Day::new(y as i32, m, d)));
    match tokens.as_slice() {
        [a, b, c] => {
            let year = |t: &str| match t.len() {
                4 => number(t),
                2 => number(t).map(|n| if n < 70 { 2000 + n } else { 1900 + n }),
                _ => None,
            };
            if let Some(month) = month_of(b) {
                return match a.len() {
                    4 => sure(number(a)?, month, number(c)?),
                    _ => sure(year(c)?, month, number(a)?),
                };
            }
            if let Some(month) = month_of(a) {
                return sure(year(c)?, month, number(b.trim_end_matches(|c: char| c.is_ascii_alphabetic()))?);
            }
            if a.len() == 4 {
                return sure(number(a)?, number(b)?, number(c)?);
            }
            Some(DateParts::Numeric { first: number(a)?, second: number(b)?, year: year(c)? as i32 })
        }
        [one] if one.len() == 8 && one.bytes().all(|b| b.is_ascii_digit()) => {
            sure(one[..4].parse().ok()?, one[4..6].parse().ok()?, one[6..].parse().ok()?)
        }
        [one] if one.len() <= 6 => one.parse().ok().filter(|_| one.bytes().all(|b| b.is_ascii_digit())).map(DateParts::Serial),
        // A serial with a fraction, such as 45356.5: the fraction is the time of day.
        [one, fraction] if date.contains('.') && one.len() <= 6 && fraction.bytes().all(|b| b.is_ascii_digit()) => {
            one.parse().ok().filter(|_| one.bytes().all(|b| b.is_ascii_digit())).map(DateParts::Serial)
        }
        _ => None,
    }
}

/// Reads a date, with its time of day if it has one, in the order decided for its column.
///
/// # Errors
/// The reason, in words.
pub fn when(text: &str, order: DateOrder, zone: &TimeZone) -> Result<When, String> {
    if let Some(day) = Day::parse_iso(text) {
        return Ok(When { day, at: None });
    }
    let text = folded(text.trim());
    let (date, time) = split_time(&text);
    let day = match parts(date) {
        Some(DateParts::Sure(Some(day))) => day,
        Some(DateParts::Sure(None)) => return Err("there is no such day".to_string()),
        Some(DateParts::Numeric { first, second, year }) => {
            let (d, m) = match order {
                DateOrder::Dmy => (first, second),
                DateOrder::Mdy => (second, first),
                _ if first == second => (first, second),
                _ => return Err("the column's dates are not written in this order".to_string()),
            };
            Day::new(year, m, d).ok_or("there is no such day")?
        }
        Some(DateParts::Serial(n)) if order == DateOrder::Excel => excel_day(n)?,
        Some(DateParts::Serial(_)) | None => return Err("not a date; expected YYYY-MM-DD or the form of the other rows".to_string()),
    };
    match time {
        None => Ok(When { day, at: None }),
        Some(time) => moment(day, time, zone),
    }
}

/// The day of an Excel serial number (1900 system; its day 60 never was).
fn excel_day(serial: i64) -> Result<Day, String> {
    if !(61..=2_958_465).contains(&serial) {
        return Err("not an Excel day number after February 1900".to_string());
    }
    // Serial 25569 is 1970-01-01.
    Ok(Day((serial - 25_569) as i32))
}

/// A time of day on `day`, local in `zone` unless it carries an offset; then the day is reduced to the shop's.
fn moment(day: Day, time: &str, zone: &TimeZone) -> Result<When, String> {
    let (clock, offset) = read_clock(time).ok_or("not a time of day; expected HH:MM or HH:MM:SS, perhaps with Z or +08:00")?;
    let midnight = i64::from(day.0) * 86_400;
    if let Some(offset) = offset {
        let at = midnight + clock - offset;
        let day = Day::of_moment(at, zone).ok_or("the moment lies outside the years 1 to 9999")?;
        return Ok(When { day, at: Some(at) });
    }
    let (y, m, d) = day.ymd();
    let local = DateTime::new(y as i16, m as i8, d as i8, (clock / 3600) as i8, (clock / 60 % 60) as i8, (clock % 60) as i8, 0);
    let at = local.map_err(|_| "not a time of day")?.to_zoned(zone.clone()).map_err(|_| "no such moment in the store's time zone")?;
    let at = at.timestamp().as_second();
    Day::of_moment(at, zone).ok_or("the moment lies outside the years 1 to 9999")?;
    Ok(When { day, at: Some(at) })
}

/// Seconds since midnight and, if given, the offset from UTC in seconds.
fn read_clock(text: &str) -> Option<(i64, Option<i64>)> {
    let upper = text.trim().to_ascii_uppercase();
    let end = upper.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.')).unwrap_or(upper.len());
    let (clock, mut rest) = (&upper[..end], upper[end..].trim());
    let mut numbers = clock.split(':');
    let two = |t: &str| (matches!(t.len(), 1 | 2) && t.bytes().all(|b| b.is_ascii_digit())).then(|| t.parse::<i64>().ok()).flatten();
    let (mut hour, minute) = (two(numbers.next()?)?, two(numbers.next()?)?);
    let second = match numbers.next() {
        Some(s) => two(s.split('.').next()?)?,
        None => 0,
    };
    if numbers.next().is_some() {
        return None;
    }
    for (mark, add) in [("AM", 0), ("PM", 12)] {
        if let Some(after) = rest.strip_prefix(mark) {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + add;
            rest = after.trim();
        }
    }
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let offset = match rest {
        "" => None,
        "Z" | "UTC" | "GMT" => Some(0),
        _ => {
            let sign = if rest.starts_with('-') { -1 } else { 1 };
            let digits: String = rest.strip_prefix(['+', '-'])?.chars().filter(|c| *c != ':').collect();
            let (h, m) = digits.split_at_checked(2)?;
            let minutes = two(h)? * 60 + if m.is_empty() { 0 } else { two(m)? };
            (minutes <= 14 * 60).then_some(Some(sign * minutes * 60))?
        }
    };
    Some((hour * 3600 + minute * 60 + second, offset))
}

/// Reads a time column beside a date column: a time of day on `day`, or a whole moment of its own.
///
/// # Errors
/// The reason, in words.
pub fn time_on(text: &str, day: Option<Day>, zone: &TimeZone) -> Result<When, String> {
    let text = folded(text.trim());
    if !split_time(&text).0.is_empty() {
        return when(&text, DateOrder::Ymd, zone);
    }
    match day {
        Some(day) => moment(day, &text, zone),
        None => Err("a time of day without a date".to_string()),
    }
}

/// Reads a whole number with a sign. As there are no decimals, a comma can only separate thousands;
/// a point before three digits could be meant as either.
///
/// # Errors
/// The reason, in words.
pub fn signed(text: &str) -> Result<i64, String> {
    if text.rsplit_once('.').is_some_and(|(_, after)| after.len() == 3) {
        return Err("a thousand or one with three decimals? Write the whole number without a mark".to_string());
    }
    decimal(text, DecimalMark::Dot, 0).map_err(|_| "not a whole number".to_string())
}

/// Reads yes or no. A number is how often something happened: any above 0 is a yes.
///
/// # Errors
/// The reason, in words.
pub fn flag(text: &str) -> Result<bool, String> {
    const YES: &[&str] = &["yes", "y", "true", "t", "x", "✓", "✔", "是", "有", "对", "√"];
    const NO: &[&str] = &["no", "n", "false", "f", "-", "否", "无", "没有", "×"];
    let folded = folded(text.trim()).to_lowercase();
    match folded.parse::<u32>() {
        Ok(n) => Ok(n > 0),
        Err(_) if YES.contains(&folded.as_str()) => Ok(true),
        Err(_) if NO.contains(&folded.as_str()) => Ok(false),
        Err(_) => Err("neither yes nor no; expected yes, no, 1, 0, 是 or 否".to_string()),
    }
}

/// What the marks of a number say about the decimal mark.
pub fn number_marks(text: &str) -> Marks {
    let Some((digits, _)) = bare_number(text) else { return Marks::None };
    let dots = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let after = |mark: char| digits.rsplit(mark).next().map_or(0, str::len);
    let before = |mark: char| digits.split(mark).next().map_or(0, str::len);
    let one = |mark: char, sole: DecimalMark| {
        // 0.125 and 1234.125 can have no thousands mark there.
        if after(mark) == 3 && (1..=3).contains(&before(mark)) && !digits.starts_with('0') { Marks::Either } else { Marks::Decimal(sole) }
    };
    match (dots, commas) {
        (0, 0) => Marks::None,
        (1, 0) => one('.', DecimalMark::Dot),
        (0, 1) => one(',', DecimalMark::Comma),
        (0, _) => Marks::Decimal(DecimalMark::Dot),
        (_, 0) => Marks::Decimal(DecimalMark::Comma),
        _ if digits.rfind('.') > digits.rfind(',') => Marks::Decimal(DecimalMark::Dot),
        _ => Marks::Decimal(DecimalMark::Comma),
    }
}

/// The digits and marks of a number without sign, brackets, currency and blanks, and whether it is negative.
fn bare_number(text: &str) -> Option<(String, bool)> {
    let text = folded(text.trim());
    let mut rest = text.trim();
    let mut negative = false;
    if let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
        negative = true;
        rest = inner.trim();
    }
    let mut digits = String::with_capacity(rest.len());
    let mut signs = 0;
    let mut letters = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' | '.' | ',' => digits.push(c),
            '-' | '\u{2212}' => {
                negative = true;
                signs += 1;
            }
            '+' => signs += 1,
            '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}' | ' ' => {}
            '¥' | '$' | '€' | '£' | '元' | '₩' | '₹' | '₽' | '圆' => {}
            c if c.is_ascii_alphabetic() => letters.push(c),
            _ => return None,
        }
    }
    let currency = letters.is_empty() || letters.len() == 3 && !letters.eq_ignore_ascii_case("nan") || letters == "Rs" || letters == "kr";
    // A sign inside the number (1-2) is not a sign.
    let edge = |c: char| matches!(c, '-' | '+' | '\u{2212}');
    let inner = rest.trim_matches(|c: char| edge(c) || !c.is_ascii_digit());
    let sound = digits.bytes().any(|b| b.is_ascii_digit())
        && signs <= 1
        && currency
        && !inner.contains(edge)
        && !inner.contains(|c: char| c.is_ascii_alphabetic());
    sound.then_some((digits, negative))
}

/// Reads a decimal number with `places` decimals into an integer of its smallest unit.
///
/// # Errors
/// The reason, in words.
pub fn decimal(text: &str, mark: DecimalMark, places: u8) -> Result<i64, String> {
    if mark == DecimalMark::Dot
        && let Some(value) = money::parse_plain(text, places)
    {
        return bounded(value);
    }
    let (digits, negative) = bare_number(text).ok_or("not a number")?;
    let (point, group) = match mark {
        DecimalMark::Dot => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (whole, fraction) = digits.split_once(point).map_or((digits.as_str(), None), |(w, f)| (w, Some(f)));
    let mut groups = whole.split(group);
    let head = groups.next().unwrap_or("");
    let grouped = groups.clone().count() > 0;
    if grouped && (head.is_empty() || head.len() > 3 || groups.any(|g| g.len() != 3))
        || fraction.is_some_and(|f| f.contains([point, group]))
    {
        return Err(format!("not a number with a decimal {}", if mark == DecimalMark::Dot { "point" } else { "comma" }));
    }
    let plain = format!("{}{}.{}", if negative { "-" } else { "" }, whole.replace(group, ""), fraction.unwrap_or(""));
    let value = money::parse_plain(&plain, places).ok_or_else(|| {
        let decimals = fraction.map_or(0, |f| f.trim_end_matches('0').len());
        if decimals > usize::from(places) {
            format!("has {decimals} decimals; at most {places} are possible here")
        } else {
            "too large a number".to_string()
        }
    })?;
    bounded(value)
}

fn bounded(value: i64) -> Result<i64, String> {
    if value.abs() <= money::MAX_AMOUNT { Ok(value) } else { Err("too large a number".to_string()) }
}

/// What is wrong with an identifier that [`destroyed_by_spreadsheet`] sees.
pub const DESTROYED: &str =
    "a spreadsheet turned this number into a rounded one; its digits are lost. Export the file again with the column as text";

/// Whether a spreadsheet turned an identifier into a rounded number, such as `1.38E+10`.
pub fn destroyed_by_spreadsheet(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once(['E', 'e']) else { return false };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let sound = mantissa.split_once(['.', ',']).map_or(digits(mantissa), |(w, f)| digits(w) && digits(f));
    sound && exponent.strip_prefix('+').is_some_and(digits)
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
        let w = time_on("2024-03-05", None, &shanghai).expect("a date alone is known to the day");
        assert_eq!((w.day.to_string().as_str(), w.at), ("2024-03-05", None));
        assert_eq!(when("2024-03-05 20:00:00 -0500", DateOrder::Ymd, &TimeZone::UTC).expect("read").day.to_string(), "2024-03-06");
    }

    #[test]
    fn amounts_in_many_shapes() {
        use DecimalMark::{Comma, Dot};
        for (text, mark, cents) in [
            ("12.5", Dot, 1250),
            ("1,234.50", Dot, 123_450),
            ("$1,234.56", Dot, 123_456),
            ("(12.00)", Dot, -1200),
            ("12-", Dot, -1200),
            ("¥1,234", Dot, 123_400),
            ("１２．５０", Dot, 1250),
            ("1.234,50", Comma, 123_450),
            ("1'234.50", Dot, 123_450),
            ("1 234,50 €", Comma, 123_450),
            ("CNY 12.00", Dot, 1200),
            ("12.00 USD", Dot, 1200),
            ("-¥5", Dot, -500),
            ("+3", Dot, 300),
            ("12.500", Dot, 1250),
            ("￥99元", Dot, 9900),
        ] {
            assert_eq!(decimal(text, mark, 2), Ok(cents), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_has_a_reason() {
        for text in ["", "abc", "1.2.3", "12,34", "1-2", "12.345", "--5", "1e5", "NaN", "12 apples", "99999999999999999999", "5%"] {
            assert!(decimal(text, DecimalMark::Dot, 2).is_err(), "{text}");
        }
        assert_eq!(decimal("12.345", DecimalMark::Dot, 2), Err("has 3 decimals; at most 2 are possible here".to_string()));
    }

    #[test]
    fn ids_destroyed_by_a_spreadsheet_are_seen() {
        assert!(destroyed_by_spreadsheet("1.38E+10") && destroyed_by_spreadsheet("1E+05"));
        for text in ["A1E5", "12E", "1E5", "E+10", "13800138000", "2E-7"] {
            assert!(!destroyed_by_spreadsheet(text), "{text}");
        }
    }
}

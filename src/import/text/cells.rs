//! A cell of a workbook as its reader saw it.

use calamine::{Data, DataRef};

use crate::base::dates::Day;
use crate::base::reading;

/// What stands for the result of a formula that was not saved.
pub const UNSAVED: &str = "#FORMULA!";

/// What spreadsheets show in place of a value they could not work out.
pub const ERRORS: [&str; 13] = [
    "#N/A",
    "#DIV/0!",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#REF!",
    "#VALUE!",
    "#DATA!",
    "#GETTING_DATA",
    "#SPILL!",
    "#CALC!",
    "#ERROR!",
    UNSAVED,
];

/// What a number format says of the cells that have it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Format {
    /// The least digits of a whole number that stands for a code, such as `00000`; 0 for amounts.
    zeros: usize,
    /// Whether shares are shown as percents.
    percent: bool,
    /// The sign or code of a currency.
    currency: Option<String>,
}

/// A cell that is kept, in the form of one that is read.
pub fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Int(n) => DataRef::Int(*n),
        Data::Float(x) => DataRef::Float(*x),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(when) => DataRef::DateTime(*when),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
        Data::Empty => DataRef::Empty,
    }
}

/// The text of a cell: dates as ISO, amounts as they are stored, without the digits of binary rounding, codes as they are shown.
/// `date_1904` tells whether days are counted from 1904.
pub fn shown(value: &DataRef, date_1904: bool, format: &Format) -> String {
    match value {
        DataRef::Int(n) => number(*n as f64, format),
        DataRef::Float(x) => number(*x, format),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_string(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_string(),
        DataRef::DateTime(when) if when.is_duration() => clock((when.as_f64() * 86_400.0).round() as i64),
        DataRef::DateTime(when) => moment(when.as_f64(), date_1904),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " "),
        DataRef::DurationIso(text) => iso_duration(text).map_or_else(|| text.clone(), clock),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Whole numbers below this are stored to the last digit.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number with fifteen digits, which is as many as spreadsheets keep. Longer whole numbers are written with an exponent,
/// because their last digits are lost, unless a digit behind the fifteenth shows that no spreadsheet wrote them.
fn number(value: f64, format: &Format) -> String {
    if !value.is_finite() {
        return "#NUM!".to_string();
    }
    let (digits, exponent) = fifteen(value);
    if exponent >= 15 {
        let beyond = value % 10.0_f64.powi(exponent - 14);
        if value.fract() == 0.0 && value.abs() < EXACT && beyond != 0.0 {
            return format!("{value:.0}");
        }
        let rest = digits[1..].trim_end_matches('0');
        let point = if rest.is_empty() { "" } else { "." };
        return format!("{}{}{point}{rest}E+{exponent}", if value < 0.0 { "-" } else { "" }, &digits[..1]);
    }
    let (mut whole, fraction) = split(&digits, exponent + if format.percent { 2 } else { 0 });
    let fraction = fraction.trim_end_matches('0');
    if format.zeros > 0 && fraction.is_empty() {
        whole = format!("{whole:0>zeros$}", zeros = format.zeros);
    }
    let zero = whole.bytes().chain(fraction.bytes()).all(|b| b == b'0');
    let sign = if value < 0.0 && !zero { "-" } else { "" };
    let mut text = if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") };
    if format.percent {
        text.push('%');
    }
    if let Some(currency) = &format.currency {
        text.push(' ');
        text.push_str(currency);
    }
    text
}

/// The first fifteen decimal digits of a number, and the power of ten of the first of them.
fn fifteen(value: f64) -> (String, i32) {
    let text = format!("{:.14e}", value.abs());
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    (mantissa.replace('.', ""), exponent.parse().unwrap_or(0))
}

/// Digits before and after the point.
fn split(digits: &str, exponent: i32) -> (String, String) {
    match usize::try_from(exponent) {
        Ok(e) if e + 1 < digits.len() => (digits[..=e].to_string(), digits[e + 1..].to_string()),
        Ok(e) => (format!("{digits:0<width$}", width = e + 1), String::new()),
        Err(_) => ("0".to_string(), format!("{}{digits}", "0".repeat((-exponent - 1) as usize))),
    }
}

impl Format {
    /// Reads a number format such as `00000`, `0%`, `[$€-407] #,##0.00` or `"US$"#,##0`. `builtin` is the number of one that
    /// every spreadsheet has: the currency in those is that of the computer, not of the file.
    pub fn of(code: &str, builtin: Option<u32>) -> Format {
        let section = code.split(';').next().unwrap_or_default();
        let (mut core, mut words, mut word) = (String::new(), Vec::new(), String::new());
        let (mut quoted, mut bracket, mut skip) = (false, false, false);
        for c in section.chars() {
            match c {
                _ if std::mem::take(&mut skip) => {}
                '"' => {
                    quoted = !quoted;
                    words.extend((!quoted).then(|| std::mem::take(&mut word)));
                }
                '[' if !quoted => bracket = true,
                ']' if bracket => {
                    bracket = false;
                    let inner = std::mem::take(&mut word);
                    // `[$€-407]`: the sign, then the language; `[Red]` says nothing.
                    words.extend(inner.strip_prefix('$').map(|sign| sign.split('-').next().unwrap_or_default().to_string()));
                }
                _ if quoted || bracket => word.push(c),
                '_' | '*' => skip = true,
                '\\' | ' ' => {}
                '€' | '£' | '¥' | '￥' | '$' => words.push(c.to_string()),
                c => core.push(c),
            }
        }
        let local = matches!(builtin, Some(5..=8 | 37..=44)) && words.iter().all(|w| w.trim() == "$" || w.trim().is_empty());
        let currency = words.iter().map(|w| w.trim()).find(|w| reading::names_currency(w)).map(str::to_string);
        let digits_only = !core.is_empty() && core.bytes().all(|b| b == b'0');
        Format {
            zeros: if digits_only && core.len() > 1 { core.len() } else { 0 },
            percent: core.ends_with('%') && core.contains('0'),
            currency: currency.filter(|_| !local && core.contains(['0', '#'])),
        }
    }
}

/// A day with its time of day, a time of day alone for less than a day, or the number when there is no such day.
fn moment(serial: f64, date_1904: bool) -> String {
    let seconds = (serial * 86_400.0).round();
    if !(0.0..=2_958_465.0 * 86_400.0 + 86_399.0).contains(&seconds) {
        return number(serial, &Format::default());
    }
    let (day, rest) = ((seconds as i64).div_euclid(86_400), (seconds as i64).rem_euclid(86_400));
    if serial < 1.0 && day == 0 {
        return clock(rest);
    }
    // Serial 25569 is 1970-01-01. The system of 1900 has a 29th of February 1900 that never was: its day 60.
    let date = match day {
        _ if date_1904 => Day((day - 24_107) as i32).to_string(),
        60 => "1900-02-29".to_string(),
        _ => Day((day - 25_569) as i32 + i32::from(day < 60)).to_string(),
    };
    if rest == 0 { date } else { format!("{date} {}", clock(rest)) }
}

fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Seconds of `PT14H30M00S`.
fn iso_duration(text: &str) -> Option<i64> {
    let mut seconds = 0.0;
    let mut number = String::new();
    for c in text.strip_prefix("PT")?.chars() {
        match c {
            '0'..='9' | '.' => number.push(c),
            'H' | 'M' | 'S' => {
                let unit = if c == 'H' { 3600.0 } else { f64::from(if c == 'M' { 60u8 } else { 1 }) };
                seconds += std::mem::take(&mut number).parse::<f64>().ok()? * unit;
            }
            _ => return None,
        }
    }
    (number.is_empty() && seconds < 1e9).then_some(seconds.round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{ExcelDateTime, ExcelDateTimeType};

    #[test]
    fn numbers_have_all_the_digits_that_are_stored() {
        for (value, text) in [
            (1234.5, "1234.5"),
            (1_234.500_000_000_01, "1234.50000000001"),
            (0.1 + 0.2, "0.3"),
            (12.0, "12"),
            (-0.07, "-0.07"),
            (0.0, "0"),
            (-0.0, "0"),
            (13_800_138_000.0, "13800138000"),
            (123_456_789_012_345.0, "123456789012345"),
            (1_234_567_890_123_456.0, "1234567890123456"),
            (1_234_567_890_123_450.0, "1.23456789012345E+15"),
            (110_101_199_003_071_234.0, "1.10101199003071E+17"),
            (1e15, "1E+15"),
            (0.000_001_5, "0.0000015"),
            (999.999_999_999_999_9, "1000"),
        ] {
            assert_eq!(number(value, &Format::default()), text);
        }
    }

    #[test]
    fn formats_tell_codes_percents_and_currencies_and_round_nothing() {
        for (value, format, text) in [
            (17.991, "0.00", "17.991"),
            (1234.56, "#,##0", "1234.56"),
            (22.368, "0.00", "22.368"),
            (1234.5, "General", "1234.5"),
            (1234.0, "00000", "01234"),
            (-1234.0, "00000", "-01234"),
            (12.5, "00", "12.5"),
            (7.0, "0", "7"),
            (0.256, "0%", "25.6%"),
            (0.15, "0.00%", "15%"),
            (1_234_567.0, "0,", "1234567"),
            (-0.001, "0.00", "-0.001"),
            (12.34, "[$-409]0.0", "12.34"),
            (100.0, "[$€-407] #,##0.00", "100 €"),
            (-9.999, "\"US$\"#,##0.00;[Red]-\"US$\"#,##0.00", "-9.999 US$"),
            (5.5, "#,##0.00 \"kr\"", "5.5 kr"),
            (5.5, "_-* #,##0.00 [$EUR]_-", "5.5 EUR"),
            (3.0, "0 \"pcs\"", "3"),
        ] {
            assert_eq!(number(value, &Format::of(format, None)), text, "{value} {format}");
        }
        assert_eq!(number(5.0, &Format::of("\"$\"#,##0.00", Some(7))), "5", "the currency of the computer");
    }

    #[test]
    fn days_and_times_are_written_as_iso() {
        let shown = |serial: f64, date_1904| {
            let value = DataRef::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, date_1904));
            shown(&value, date_1904, &Format::default())
        };
        for (serial, text) in [
            (45_356.0, "2024-03-05"),
            (45_356.604_166_666_66, "2024-03-05 14:30:00"),
            (45_356.999_999_999, "2024-03-06"),
            (0.5, "12:00:00"),
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (60.0, "1900-02-29"),
            (61.0, "1900-03-01"),
            (2_958_465.0, "9999-12-31"),
            (2_958_466.0, "2958466"),
            (-1.0, "-1"),
        ] {
            assert_eq!(shown(serial, false), text, "{serial}");
        }
        assert_eq!(shown(43_894.0, true), "2024-03-05");
        assert_eq!(iso_duration("PT14H30M05S").map(clock), Some("14:30:05".to_string()));
    }
}

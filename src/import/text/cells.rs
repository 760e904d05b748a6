//! A cell of a workbook as its reader saw it.

use calamine::{Data, DataRef};

use crate::base::dates::Day;

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

/// What a cell looks like beside its value.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// Whether days are counted from 1904.
    pub date_1904: bool,
    /// The number format.
    pub format: Option<&'a str>,
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

/// The text of a cell: dates as ISO, numbers with the digits that were shown, without those of binary rounding.
pub fn shown(value: &DataRef, look: Look) -> String {
    match value {
        DataRef::Int(n) => number(*n as f64, look.format),
        DataRef::Float(x) => number(*x, look.format),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_string(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_string(),
        DataRef::DateTime(when) if when.is_duration() => clock((when.as_f64() * 86_400.0).round() as i64),
        DataRef::DateTime(when) => moment(when.as_f64(), look.date_1904),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " "),
        DataRef::DurationIso(text) => iso_duration(text).map_or_else(|| text.clone(), clock),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A number as its format shows it, where that says how many digits there are; else with fifteen digits, which is
/// as many as spreadsheets keep. Longer whole numbers are written with an exponent: their last digits are lost.
fn number(value: f64, format: Option<&str>) -> String {
    if !value.is_finite() {
        return "#NUM!".to_string();
    }
    let (digits, exponent) = fifteen(value);
    if exponent >= 15 {
        let rest = digits[1..].trim_end_matches('0');
        let point = if rest.is_empty() { "" } else { "." };
        return format!("{}{}{point}{rest}E+{exponent}", if value < 0.0 { "-" } else { "" }, &digits[..1]);
    }
    let (mut whole, mut fraction) = split(&digits, exponent);
    if let Some((zeros, places)) = format.and_then(fixed_digits) {
        if fraction.len() > places {
            (whole, fraction) = rounded(&whole, &fraction, places);
        }
        whole = format!("{whole:0>zeros$}");
    }
    let fraction = fraction.trim_end_matches('0');
    let zero = whole.bytes().chain(fraction.bytes()).all(|b| b == b'0');
    let sign = if value < 0.0 && !zero { "-" } else { "" };
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
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
        Ok(e) => (digits[..=e].to_string(), digits[e + 1..].to_string()),
        Err(_) => ("0".to_string(), format!("{}{digits}", "0".repeat((-exponent - 1) as usize))),
    }
}

/// Rounds half up to so many places, as spreadsheets show it.
fn rounded(whole: &str, fraction: &str, places: usize) -> (String, String) {
    let up = fraction.as_bytes()[places] >= b'5';
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes().take(places)).collect();
    let mut at = digits.len();
    let mut carry = up;
    while carry && at > 0 {
        at -= 1;
        carry = digits[at] == b'9';
        digits[at] = if carry { b'0' } else { digits[at] + 1 };
    }
    if carry {
        digits.insert(0, b'1');
    }
    let text: String = digits.iter().map(|b| char::from(*b)).collect();
    let (whole, fraction) = text.split_at(text.len() - places);
    (whole.to_string(), fraction.to_string())
}

/// The least digits before the point and the places after it, of a format such as `00000`, `0.00` or `#,##0.00`,
/// with or without a currency; `None` for formats that say neither.
fn fixed_digits(format: &str) -> Option<(usize, usize)> {
    let section = format.split(';').next()?;
    let (mut core, mut quoted, mut skip) = (String::new(), false, false);
    let mut bracket = false;
    for c in section.chars() {
        match c {
            _ if std::mem::take(&mut skip) => {}
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' => bracket = true,
            ']' => bracket = false,
            _ if bracket => {}
            '\\' | '_' | '*' => skip = true,
            '0' | '#' | ',' | '.' | '?' => core.push(c),
            // Percent, exponents and fractions show another number than the cell holds.
            '%' | 'E' | 'e' | '/' | '@' => return None,
            c if c.is_ascii_alphabetic() => return None,
            _ => {}
        }
    }
    let (whole, fraction) = core.split_once('.').unwrap_or((&core, ""));
    // A comma behind the digits divides by a thousand.
    let plain = core.contains('0') && !whole.ends_with(',') && !fraction.contains(',') && !core.contains('?');
    plain.then(|| (whole.matches('0').count(), fraction.matches(['0', '#']).count()))
}

/// A day with its time of day, a time of day alone for less than a day, or the number when there is no such day.
fn moment(serial: f64, date_1904: bool) -> String {
    let seconds = (serial * 86_400.0).round();
    if !(0.0..=2_958_465.0 * 86_400.0 + 86_399.0).contains(&seconds) {
        return number(serial, None);
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
    fn numbers_have_the_digits_that_were_shown() {
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
            (1_234_567_890_123_456.0, "1.23456789012346E+15"),
            (110_101_199_003_071_234.0, "1.10101199003071E+17"),
            (1e15, "1E+15"),
            (0.000_001_5, "0.0000015"),
            (999.999_999_999_999_9, "1000"),
        ] {
            assert_eq!(number(value, None), text);
        }
    }

    #[test]
    fn formats_say_how_many_digits_there_are() {
        for (value, format, text) in [
            (17.991, "0.00", "17.99"),
            (17.995, "#,##0.00", "18"),
            (1.005, "0.00", "1.01"),
            (9.999, "\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00", "10"),
            (1234.5, "General", "1234.5"),
            (1234.0, "00000", "01234"),
            (-1234.0, "00000", "-01234"),
            (0.256, "0%", "0.256"),
            (1_234_567.0, "0,", "1234567"),
            (12.5, "0.###", "12.5"),
            (-0.001, "0.00", "0"),
            (12.34, "[$-409]0.0", "12.3"),
        ] {
            assert_eq!(number(value, Some(format)), text, "{value} {format}");
        }
    }

    #[test]
    fn days_and_times_are_written_as_iso() {
        let shown = |serial: f64, date_1904| {
            let value = DataRef::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, date_1904));
            shown(&value, Look { date_1904, format: None })
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

//! One value, written three ways: for people, for CSV and for JSON.

use std::borrow::Cow;
use std::io::Write;

use serde::{Serialize, Serializer};

use crate::base::dates::{Day, WITHOUT_YEAR};
use crate::base::money;
use crate::base::printable::printable;
use crate::lang::words;
use crate::page::{Cell, Kind};

/// A cell read by its kind.
pub enum Value<'a> {
    /// Not known or not defined.
    Empty,
    /// Words.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A finite real number.
    Real(f64),
    /// A calendar day.
    Day(Day),
    /// An amount in minor units and the decimals of its currency.
    Money(i64, u8),
}

/// Days of the years 1 to 9999, which alone can be written as dates.
const CALENDAR: std::ops::RangeInclusive<i64> = -719_162..=2_932_896;

/// A cell's own kind, or else the column's, and the cell's value by it.
pub fn read(kind: Kind, cell: &Cell) -> (Kind, Value<'_>) {
    let value = match (kind, cell) {
        (_, Cell::As(kind, cell)) => return read(*kind, cell),
        (_, Cell::Open(cell)) => return read(kind, cell),
        (_, Cell::Text(text)) => Value::Text(Cow::Borrowed(text)),
        (_, Cell::Word(word)) => Value::Text(words(word)),
        (_, Cell::Said(message)) => Value::Text(Cow::Owned(message.to_string())),
        (Kind::Date, Cell::Int(n)) if (WITHOUT_YEAR.0..=WITHOUT_YEAR.1).contains(&(*n as i32)) => {
            Value::Text(Cow::Owned(Day(*n as i32).to_string()))
        }
        (Kind::Date, Cell::Int(n)) if CALENDAR.contains(n) => Value::Day(Day(*n as i32)),
        (Kind::Money(exponent), Cell::Int(minor)) => Value::Money(*minor, exponent),
        (_, Cell::Int(n)) => Value::Whole(*n),
        (_, Cell::Real(x)) if !x.is_finite() => Value::Empty,
        (Kind::Money(exponent), Cell::Real(mean)) => Value::Money(money::round_half_even(*mean), exponent),
        // Adding 0 turns -0 into 0.
        (_, Cell::Real(x)) => Value::Real(x + 0.0),
        (_, Cell::Empty) => Value::Empty,
    };
    (kind, value)
}

/// Whether values of the kind are lined up at the right.
pub fn is_numeric(kind: Kind) -> bool {
    !matches!(kind, Kind::Text | Kind::Bar)
}

/// The value for people.
pub fn show(kind: Kind, cell: &Cell) -> Cow<'_, str> {
    if let Cell::Open(cell) = cell {
        return Cow::Owned(format!("{}*", show(kind, cell)));
    }
    let (kind, value) = read(kind, cell);
    let text = match (kind, value) {
        (_, Value::Empty) => return Cow::Borrowed("–"),
        (_, Value::Text(Cow::Borrowed(text))) => return printable(text),
        (_, Value::Text(text)) => printable(&text).into_owned(),
        (_, Value::Day(day)) => day.to_string(),
        (_, Value::Money(minor, exponent)) => money::grouped(minor, exponent),
        (Kind::Percent, Value::Whole(n)) => percent(n as f64),
        (Kind::Percent, Value::Real(x)) => percent(x),
        (Kind::Number(decimals), Value::Whole(n)) => rounded(n as f64, decimals),
        (Kind::Number(decimals), Value::Real(x)) => rounded(x, decimals),
        (Kind::Bar, Value::Whole(n)) => bar(n as f64),
        (Kind::Bar, Value::Real(x)) => bar(x),
        (Kind::Text | Kind::Date | Kind::Plain, Value::Whole(n)) => n.to_string(),
        (_, Value::Whole(n)) => money::grouped(n, 0),
        (Kind::Count, Value::Real(x)) => rounded(x, 0),
        (Kind::Days, Value::Real(x)) => rounded(x, 1),
        (Kind::Plain, Value::Real(x)) => significant(x),
        (_, Value::Real(x)) => x.to_string(),
    };
    Cow::Owned(text)
}

/// A real number with the 15 digits that arithmetic keeps, so that 0.1 + 0.2 is 0.3.
fn significant(x: f64) -> String {
    let rounded = format!("{x:.14e}").parse().unwrap_or(x);
    if (1e-5..1e15).contains(&rounded.abs()) || rounded == 0.0 { rounded.to_string() } else { format!("{rounded:e}") }
}

/// Appends the value for CSV: no thousands marks, no signs, nothing lost.
pub fn write_plain(value: Value, out: &mut Vec<u8>) {
    match value {
        Value::Empty => {}
        Value::Text(text) => out.extend_from_slice(text.as_bytes()),
        Value::Whole(n) => write_scaled(n, 0, out),
        Value::Money(minor, exponent) => write_scaled(minor, usize::from(exponent), out),
        Value::Day(day) => out.extend_from_slice(&iso(day)),
        Value::Real(x) => {
            // Writing to a Vec cannot fail.
            let _ = write!(out, "{x}");
        }
    }
}

/// Appends a whole number with a decimal point before its last `decimals` digits, as [`money::plain`]
/// writes it, but straight into the output: long lists are made of these.
fn write_scaled(n: i64, decimals: usize, out: &mut Vec<u8>) {
    if n < 0 {
        out.push(b'-');
    }
    let start = out.len();
    let mut rest = n.unsigned_abs();
    let mut written = 0;
    while rest > 0 || written <= decimals {
        if written == decimals && decimals > 0 {
            out.push(b'.');
        }
        out.push(b'0' + (rest % 10) as u8);
        rest /= 10;
        written += 1;
    }
    out[start..].reverse();
}

/// A day as `YYYY-MM-DD`.
fn iso(day: Day) -> [u8; 10] {
    let (year, month, day) = day.ymd();
    let digit = |n: u32, place: u32| b'0' + (n / place % 10) as u8;
    let year = year.unsigned_abs();
    let (y, m, d) = (|place| digit(year, place), |place| digit(month, place), |place| digit(day, place));
    [y(1000), y(100), y(10), y(1), b'-', m(10), m(1), b'-', d(10), d(1)]
}

/// The value for JSON: `null`, a string or a number.
pub struct Json<'a>(
    /// The column's kind.
    pub Kind,
    /// The cell.
    pub &'a Cell,
);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match read(self.0, self.1).1 {
            Value::Empty => out.serialize_unit(),
            Value::Text(text) => out.serialize_str(&text),
            Value::Whole(n) | Value::Money(n, 0) => out.serialize_i64(n),
            Value::Real(x) => out.serialize_f64(x),
            Value::Day(day) => out.serialize_str(std::str::from_utf8(&iso(day)).unwrap_or_default()),
            // Dividing two exact numbers gives the nearest double, the one the decimal text stands for.
            Value::Money(minor, exponent) => out.serialize_f64(minor as f64 / 10f64.powi(i32::from(exponent))),
        }
    }
}

fn percent(share: f64) -> String {
    rounded(share * 100.0, 1) + "%"
}

/// A number with the given decimals, half to even, with thousands marks.
fn rounded(x: f64, decimals: u8) -> String {
    let decimals = decimals.min(9);
    let scaled = x * 10f64.powi(i32::from(decimals));
    // Beyond 2^53 a double has no fraction left to round.
    if scaled.abs() < 9_007_199_254_740_992.0 {
        money::grouped(money::round_half_even(scaled), decimals)
    } else {
        format!("{x:.*}", usize::from(decimals))
    }
}

/// A share as a bar of up to ten blocks, to the eighth of a block.
fn bar(share: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = money::round_half_even(share.clamp(0.0, 1.0) * 80.0) as usize;
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(kind: Kind, cell: Cell) -> (String, String, String) {
        let mut plain = Vec::new();
        write_plain(read(kind, &cell).1, &mut plain);
        (show(kind, &cell).into_owned(), String::from_utf8(plain).expect("UTF-8"), serde_json::to_string(&Json(kind, &cell)).expect("JSON"))
    }

    #[test]
    fn every_kind_three_ways() {
        let cases = [
            (Kind::Text, Cell::text("a\tb"), "a\\tb", "a\tb", "\"a\\tb\""),
            (Kind::Text, Cell::Int(1200), "1200", "1200", "1200"),
            (Kind::Date, Cell::Int(19_813), "2024-03-31", "2024-03-31", "\"2024-03-31\""),
            (Kind::Date, Cell::Int(-717_993), "--03-15", "--03-15", "\"--03-15\""),
            (Kind::Date, Cell::Int(-719_162), "0001-01-01", "0001-01-01", "\"0001-01-01\""),
            (Kind::Date, Cell::Int(i64::MAX), "9223372036854775807", "9223372036854775807", "9223372036854775807"),
            (Kind::Count, Cell::Int(-1_234_567), "-1,234,567", "-1234567", "-1234567"),
            (Kind::Number(2), Cell::Real(1234.565), "1,234.56", "1234.565", "1234.565"),
            (Kind::Number(2), Cell::Int(3), "3.00", "3", "3"),
            (Kind::Number(1), Cell::Real(-0.04), "0.0", "-0.04", "-0.04"),
            (Kind::Money(2), Cell::Int(123_456), "1,234.56", "1234.56", "1234.56"),
            (Kind::Money(2), Cell::Int(-5), "-0.05", "-0.05", "-0.05"),
            (Kind::Money(2), Cell::Real(250.5), "2.50", "2.50", "2.5"),
            (Kind::Money(2), Cell::Real(251.5), "2.52", "2.52", "2.52"),
            (Kind::Money(0), Cell::Int(1500), "1,500", "1500", "1500"),
            (Kind::Money(3), Cell::Int(1001), "1.001", "1.001", "1.001"),
            (Kind::Percent, Cell::Real(0.5), "50.0%", "0.5", "0.5"),
            (Kind::Percent, Cell::Real(0.3125), "31.2%", "0.3125", "0.3125"),
            (Kind::Percent, Cell::Int(1), "100.0%", "1", "1"),
            (Kind::Percent, Cell::Real(-0.0), "0.0%", "0", "0.0"),
            (Kind::Days, Cell::Int(1400), "1,400", "1400", "1400"),
            (Kind::Days, Cell::Real(12.25), "12.2", "12.25", "12.25"),
            (Kind::Bar, Cell::Real(0.5), "█████", "0.5", "0.5"),
            (Kind::Bar, Cell::Real(0.3375), "███▍", "0.3375", "0.3375"),
            (Kind::Bar, Cell::Real(7.0), "██████████", "7", "7.0"),
            (Kind::Plain, Cell::Int(2024), "2024", "2024", "2024"),
            (Kind::Plain, Cell::Real(0.1 + 0.2), "0.3", "0.30000000000000004", "0.30000000000000004"),
            (Kind::Plain, Cell::Real(-1234.5), "-1234.5", "-1234.5", "-1234.5"),
            (Kind::Plain, Cell::Real(1e300), "1e300", &format!("1{}", "0".repeat(300)), "1e+300"),
        ];
        for (kind, cell, shown, plain, json) in cases {
            assert_eq!(all(kind, cell.clone()), (shown.into(), plain.into(), json.into()), "{kind:?} {cell:?}");
        }
    }

    #[test]
    fn what_is_not_known_is_never_zero() {
        for kind in [Kind::Text, Kind::Date, Kind::Count, Kind::Number(2), Kind::Money(2), Kind::Percent, Kind::Days, Kind::Bar] {
            for cell in [Cell::Empty, Cell::Real(f64::NAN), Cell::Real(f64::INFINITY), Cell::As(kind, Box::new(Cell::Empty))] {
                assert_eq!(all(kind, cell), ("–".into(), String::new(), "null".into()));
            }
        }
    }

    #[test]
    fn a_cell_of_its_own_kind_ignores_the_column() {
        let cell = Cell::As(Kind::Money(2), Box::new(Cell::Int(1250)));
        assert_eq!(all(Kind::Percent, cell), ("12.50".into(), "12.50".into(), "12.5".into()));
        assert_eq!(all(Kind::Count, Cell::text("n/a")), ("n/a".into(), "n/a".into(), "\"n/a\"".into()));
    }

    #[test]
    fn large_amounts_keep_every_unit() {
        assert_eq!(all(Kind::Money(2), Cell::Int(900_719_925_474_099)).2, "9007199254740.99");
        assert_eq!(all(Kind::Number(0), Cell::Real(1e16)).0, "10000000000000000");
    }
    proptest! {
        #[test]
        fn numbers_and_days_are_written_as_everywhere_else(n in any::<i64>(), exponent in 0u8..4, day in CALENDAR) {
            let mut out = Vec::new();
            write_plain(Value::Money(n, exponent), &mut out);
            write_plain(Value::Day(Day(day as i32)), &mut out);
            let expected = money::plain(n, exponent) + &Day(day as i32).to_string();
            prop_assert_eq!(String::from_utf8(out), Ok(expected));
        }
    }
}

//! Days, moments and amounts as somebody types them: each stands alone, without a column that would tell how it is meant.

use jiff::tz::TimeZone;

use super::dates;
use super::numbers::{DecimalMark, Marks, decimal, number_marks, signed};
use super::stretch::{Look, Stretch};
use super::{clock, folded, foreign};
use crate::base::dates::{Day, Moment, Unit};
use crate::base::error::Failure;
use crate::base::money;
use crate::lang::say;

/// Reads a day, or a day with a time of day, as import reads it, and in words seen from `now`; a time of day alone is one of today.
/// Also tells whether a year or a week was filled in.
///
/// # Errors
/// A usage failure: what is neither, what may be several days, and how to write it.
pub fn moment(text: &str, zone: &TimeZone, now: i64, look: Look) -> Result<(Moment, bool), Failure> {
    let today = Day::from_unix(now, zone);
    let plain = spoken_out(&folded(text.trim()));
    if let Some(seconds) = ago(&plain.to_lowercase()) {
        return Ok((Moment::known(now + seconds, zone), false));
    }
    let spread = dates::compact(&plain);
    let hours = with_minutes(spread.as_deref().unwrap_or(&plain));
    let spread = clock::with_colons(&hours);
    let (date, time) = clock::split(&spread);
    let said = if time.is_none() { text.trim() } else { date.trim_end_matches(" at") };
    let (day, filled) = match said {
        "" if time.is_some() => (today, false),
        said => {
            let stretch = Stretch::parse(said)?;
            let period = stretch.resolve(today, look).ok_or_else(|| Failure::usage(say!("'{text}': there is no such day", text)))?;
            if period.unit != Unit::Day {
                let which = if look == Look::Back { period.end() } else { period.start() };
                return Err(Failure::usage(say!("'{text}' is a {unit}, and a day is asked for", text, unit = period.unit.word()))
                    .hint(say!("write the day such as {which}", which)));
            }
            (period.start(), stretch.is_filled_in())
        }
    };
    match time {
        None => Ok((Moment { day, at: None }, filled)),
        Some(time) => dates::moment(day, time, zone).map(|moment| (moment, filled)).map_err(|why| {
            Failure::usage(say!("'{text}': {why}", text, why)).hint(say!("write {day} 14:30, or {day} without a time", day))
        }),
    }
}

/// Evenings and mornings as days with a part of the day: `昨晚8点`.
fn spoken_out(text: &str) -> String {
    const SHORT: [(&str, &str); 4] = [("昨晚", "昨天晚上"), ("今晚", "今天晚上"), ("今早", "今天早上"), ("明早", "明天早上")];
    SHORT.iter().fold(text.to_string(), |text, (short, long)| text.replace(short, long))
}

/// Seconds from now: `now`, `现在`, `-2h`, `30min ago`, `2小时前`.
fn ago(plain: &str) -> Option<i64> {
    if ["now", "现在", "刚才", "刚刚"].contains(&plain) {
        return Some(0);
    }
    let ends = ["ago", "以前", "之前", "前"].iter().find_map(|w| plain.strip_suffix(w));
    let span = ends.or_else(|| plain.strip_prefix('-'))?.trim();
    let end = span.find(|c: char| !c.is_ascii_digit())?;
    let number: i64 = span[..end].parse().ok().filter(|n| *n <= 100_000)?;
    match span[end..].trim() {
        "h" | "hour" | "hours" | "小时" | "个小时" => Some(-number * 3_600),
        "min" | "minute" | "minutes" | "分钟" => Some(-number * 60),
        _ => None,
    }
}

/// `3pm` as `3:00pm`.
fn with_minutes(text: &str) -> String {
    let lower = text.to_lowercase();
    let half = ["am", "pm", "a.m.", "p.m."].iter().find(|half| lower.ends_with(**half) && lower.len() == text.len());
    match half.map(|half| text.split_at(text.len() - half.len())) {
        Some((before, half)) if !before.contains(':') && before.trim_end().ends_with(|c: char| c.is_ascii_digit()) => {
            format!("{}:00 {half}", before.trim_end())
        }
        _ => text.to_string(),
    }
}

/// Reads an amount as import reads it, in minor units with `places` decimals of the currency with this code (blank: none is stated).
/// A comma groups thousands where three digits follow it, as in everything that is printed here.
///
/// # Errors
/// A usage failure: what is no amount, what is one of another currency, what may be meant in two ways.
pub fn amount(text: &str, places: u8, currency: &str) -> Result<i64, Failure> {
    if let Some(sign) = foreign(text, currency) {
        return Err(Failure::usage(say!("'{text}' is in {sign}, and the store counts in {currency}", text, sign, currency))
            .hint(say!("write what it is worth in {currency}, or import it with columns for the amount and its currency", currency)));
    }
    number(text, places).map_err(|failure| match failure.hints.is_empty() {
        true => {
            let sample = money::plain(if places == 0 { 1_234 } else { 123_450 * 10_i64.pow(u32::from(places)) / 100 }, places);
            let grouped = money::group_thousands(sample.split('.').next().unwrap_or(&sample));
            failure.hint(say!(
                "write a number such as {sample} or {grouped}{sample_2}, with or without {currency} beside it",
                sample,
                grouped,
                sample_2 = &sample[4..],
                currency = sign(currency)
            ))
        }
        false => failure,
    })
}

fn sign(currency: &str) -> &str {
    if currency.is_empty() { "a currency" } else { currency }
}

/// Reads a number with at most `places` decimals, in units of the last of them.
///
/// # Errors
/// As [`amount`].
pub fn number(text: &str, places: u8) -> Result<i64, Failure> {
    let wrong = |why: String| Failure::usage(say!("'{text}' is no number: {why}", text, why));
    let plain = folded(text);
    for (word, zeros) in [("万", 4), ("亿", 8)] {
        if let Some((before, after)) = plain.split_once(word) {
            let bare = format!("{before}{after}");
            let mark = if let Marks::Decimal(mark) = number_marks(&bare) { mark } else { DecimalMark::Dot };
            return decimal(&bare, mark, places + zeros).map_err(wrong);
        }
    }
    let mark = match number_marks(text) {
        Marks::None => DecimalMark::Dot,
        Marks::Decimal(mark) => mark,
        Marks::Either => {
            let comma = plain.contains(',');
            match (comma, places) {
                // Without decimals every mark groups thousands.
                (true, 0..=2) => DecimalMark::Dot,
                (false, 0) => DecimalMark::Comma,
                (false, 3..) => DecimalMark::Dot,
                _ => return Err(either(text, places)),
            }
        }
    };
    decimal(text, mark, places).map_err(wrong)
}

/// The failure for a number with one mark before three digits.
fn either(text: &str, places: u8) -> Failure {
    let all: Vec<String> = [DecimalMark::Comma, DecimalMark::Dot]
        .into_iter()
        .filter_map(|mark| decimal(text, mark, places.max(3)).ok())
        .map(|n| money::plain(n, places.max(3)))
        .map(|n| n.trim_end_matches('0').trim_end_matches('.').to_string())
        .collect();
    let possible: Vec<&str> = all.iter().filter(|n| money::parse_plain(n, places).is_some()).map(String::as_str).collect();
    let failure = Failure::usage(say!("'{text}' may be {all}", text, all = all.join(" or ")));
    match possible.as_slice() {
        [one] => failure.hint(say!("write {one}; at most {places} decimals are possible here", one, places)),
        _ => failure.hint(say!("write {possible}", possible = possible.join(" or "))),
    }
}

/// A number as programs write it, where the text is one in other digits or with marks; all else with full-width forms folded.
pub fn plain(text: &str) -> String {
    if number_marks(text) == Marks::Either && !folded(text).contains(',') {
        return folded(text).into_owned();
    }
    match (signed(text), number(text, 6)) {
        (Ok(whole), _) => whole.to_string(),
        (_, Ok(millionths)) => money::plain(millionths, 6).trim_end_matches('0').trim_end_matches('.').to_string(),
        _ => folded(text).into_owned(),
    }
}

/// Reads amounts between commas or semicolons, in minor units; where semicolons stand between them each may have commas.
///
/// # Errors
/// As [`amount`], for the first that is none.
pub fn amounts(text: &str, places: u8, currency: &str) -> Result<Vec<i64>, Failure> {
    let text = folded(text);
    let mark = if text.contains(';') {
        ';'
    } else if text.contains('、') {
        '、'
    } else {
        ','
    };
    text.split(mark).map(|part| amount(part.trim(), places, currency)).collect()
}

#[cfg(test)]
mod tests;

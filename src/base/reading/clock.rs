//! Times of day: where they stand in a date, and how they are read.

use std::borrow::Cow;

use jiff::tz::{TimeZone, TimeZoneDatabase};

/// By which clock a time of day is told.
#[derive(Clone, PartialEq, Debug)]
pub enum Place {
    /// That of the shop: nothing else is said.
    Shop,
    /// One so many seconds ahead of UTC.
    Offset(i64),
    /// That of a time zone.
    Zone(TimeZone),
    /// One of these, in seconds ahead of UTC: several countries use the same letters.
    Several(&'static [i64]),
}

const HOUR: i64 = 3_600;

/// Letters for time zones, with their seconds ahead of UTC.
const LETTERS: &[(&[&str], &[i64])] = &[
    (&["EST"], &[-5 * HOUR]),
    (&["EDT"], &[-4 * HOUR]),
    (&["CST"], &[-6 * HOUR, 8 * HOUR]),
    (&["CDT"], &[-5 * HOUR]),
    (&["MST"], &[-7 * HOUR]),
    (&["MDT"], &[-6 * HOUR]),
    (&["PST"], &[-8 * HOUR]),
    (&["PDT"], &[-7 * HOUR]),
    (&["AKST"], &[-9 * HOUR]),
    (&["HST"], &[-10 * HOUR]),
    (&["BRT"], &[-3 * HOUR]),
    (&["WET"], &[0]),
    (&["WEST", "BST"], &[HOUR]),
    (&["CET", "MEZ"], &[HOUR]),
    (&["CEST", "MESZ", "EET", "SAST"], &[2 * HOUR]),
    (&["EEST", "MSK", "TRT"], &[3 * HOUR]),
    (&["GST"], &[4 * HOUR]),
    (&["IST"], &[5 * HOUR + HOUR / 2, 2 * HOUR, HOUR]),
    (&["ICT", "WIB"], &[7 * HOUR]),
    (&["HKT", "SGT", "AWST", "PHT", "MYT"], &[8 * HOUR]),
    (&["JST", "KST"], &[9 * HOUR]),
    (&["AEST"], &[10 * HOUR]),
    (&["AEDT"], &[11 * HOUR]),
    (&["NZST"], &[12 * HOUR]),
    (&["NZDT"], &[13 * HOUR]),
];

/// Words before a time of day that say which half of the day is meant, with the hour from which they do.
const HALVES: [(&str, Half); 16] = [
    ("上午", Half::First),
    ("凌晨", Half::First),
    ("清晨", Half::First),
    ("早上", Half::First),
    ("오전", Half::First),
    ("午前", Half::First),
    ("下午", Half::Second),
    ("傍晚", Half::Second),
    ("오후", Half::Second),
    ("午後", Half::Second),
    ("晚上", Half::Evening),
    ("夜里", Half::Evening),
    ("晚间", Half::Evening),
    ("夜晚", Half::Evening),
    ("中午", Half::Noon),
    ("正午", Half::Noon),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    /// 12:30 is half past midnight.
    First,
    /// 12:30 is half past noon.
    Second,
    /// As the second, but twelve may be midnight.
    Evening,
    /// From ten to three.
    Noon,
}

/// A time written with words or letters in one with colons: `14时30分`, `14点`, `14h30`.
pub fn with_colons(text: &str) -> Cow<'_, str> {
    let hours = |c: char| matches!(c, '时' | '時' | '点' | '點' | '시');
    if text.contains(hours) {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                c if hours(c) => out.push(':'),
                '分' | '분' => out.push(':'),
                '半' => out.push_str("30"),
                '秒' | '초' | '整' => {}
                c => out.push(c),
            }
        }
        // `14:30:` from `14时30分`, `14:` from `14点`.
        let digits_end = out.trim_end_matches(':').len();
        out.truncate(digits_end);
        if !out.contains(':') {
            out.push_str(":00");
        }
        return out.into();
    }
    let bytes = text.as_bytes();
    let french = |i: &usize| *i > 0 && bytes[i - 1].is_ascii_digit() && bytes.get(i + 1).is_some_and(u8::is_ascii_digit);
    match memchr::memchr_iter(b'h', bytes).find(french).filter(|_| !text.contains(':')) {
        Some(at) => format!("{}:{}", &text[..at], &text[at + 1..]).into(),
        None => text.into(),
    }
}

/// Splits a date from a time of day, which has a colon; a word before it for the half of the day goes with it.
pub fn split(text: &str) -> (&str, Option<&str>) {
    let Some(colon) = text.find(':') else { return dotted(text) };
    let digits = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let before = text[..digits].trim_end();
    let word = HALVES.iter().find(|(word, _)| before.ends_with(word)).map_or(0, |(word, _)| word.len());
    let start = if word > 0 { before.len() - word } else { digits };
    let date = text[..start].trim_end_matches(|c: char| c.is_whitespace() || c == 'T' || c == ',' || c == 'à');
    (date, Some(text[start..].trim()))
}

/// A time of day with points behind a day, as spreadsheets of Italy, Denmark and Finland have it: `14/03/2026 10.12.00`.
fn dotted(text: &str) -> (&str, Option<&str>) {
    let Some((date, clock)) = text.rsplit_once(' ') else { return (text, None) };
    let parts: Vec<&str> = clock.split('.').collect();
    let is_clock =
        parts.len() == 3 && parts.iter().all(|part| two(part).is_some_and(|n| n < 60)) && parts[1].len() == 2 && parts[2].len() == 2;
    let is_date = date.bytes().filter(u8::is_ascii_digit).count() >= 4;
    if is_clock && is_date { (date.trim_end(), Some(clock)) } else { (text, None) }
}

/// Seconds since midnight, and by which clock.
pub fn read(text: &str) -> Option<(i64, Place)> {
    let text = text.trim();
    let before = HALVES.iter().find_map(|(word, half)| Some((text.strip_prefix(word)?.trim(), Some(*half))));
    let behind = || HALVES.iter().find_map(|(word, half)| Some((text.strip_suffix(word)?.trim(), Some(*half))));
    let (text, half) = before.or_else(behind).unwrap_or((text, None));
    let upper = text.to_ascii_uppercase();
    let end = upper.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ','))).unwrap_or(upper.len());
    let (clock, mut rest) = (&upper[..end], upper[end..].trim());
    let mut numbers = clock.split(if clock.contains(':') { ':' } else { '.' });
    let (mut hour, minute) = (two(numbers.next()?)?, two(numbers.next()?)?);
    let second = match numbers.next() {
        Some(s) => {
            let (whole, fraction) = s.split_once(['.', ',']).unwrap_or((s, ""));
            two(whole).filter(|_| fraction.bytes().all(|b| b.is_ascii_digit()))?
        }
        None => 0,
    };
    if numbers.next().is_some() {
        return None;
    }
    if let Some(half) = half {
        hour = half_of_day(hour, half)?;
    }
    if let Some((add, after)) = half_mark(rest) {
        if half.is_some() || !(1..=12).contains(&hour) {
            return None;
        }
        hour = hour % 12 + add;
        rest = after;
    }
    let called = ["UHR", "HRS.", "HRS", "HS.", "HS", "H."].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    rest = called.trim();
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some((hour * 3600 + minute * 60 + second, place(rest, &text[end..])?))
}

/// The hours that AM, `p. m.` or ص adds, and what follows it.
fn half_mark(rest: &str) -> Option<(i64, &str)> {
    if let Some(after) = rest.strip_prefix('ص') {
        return Some((0, after.trim()));
    }
    if let Some(after) = rest.strip_prefix('م') {
        return Some((12, after.trim()));
    }
    let add = if rest.starts_with('A') { 0 } else { 12 };
    let after = rest.strip_prefix(['A', 'P'])?.trim_start_matches('.').trim_start();
    let after = after.strip_prefix('M')?;
    // `AMERICA/CHICAGO` is no half of the day.
    (!after.starts_with(char::is_alphabetic)).then(|| (add, after.trim_start_matches('.').trim()))
}

/// By which clock a time is told, from what follows it in capitals, and as it is written.
fn place(text: &str, written: &str) -> Option<Place> {
    let text = text.strip_prefix(['(', '[']).map_or(text, |t| t.trim_end_matches([')', ']']));
    if let Some(offset) = offset(text) {
        return Some(offset.map_or(Place::Shop, Place::Offset));
    }
    let bare = text.trim_matches(['(', ')', '[', ']', ' ']);
    if let Some((_, offsets)) = LETTERS.iter().find(|(names, _)| names.contains(&bare)) {
        return Some(if let [one] = offsets { Place::Offset(*one) } else { Place::Several(offsets) });
    }
    let name = written.split_whitespace().last()?.trim_matches(['(', ')', '[', ']']);
    name.contains('/').then(|| TimeZoneDatabase::bundled().get(name).ok()).flatten().map(Place::Zone)
}

fn two(text: &str) -> Option<i64> {
    (matches!(text.len(), 1 | 2) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// The hour of the day; people write both 下午2:30 and 下午14:30.
fn half_of_day(hour: i64, half: Half) -> Option<i64> {
    match (half, hour) {
        (Half::First, 0..=11) | (Half::Second | Half::Evening, 13..=23) | (Half::Noon, 10..=14) => Some(hour),
        (Half::First, 12) => Some(0),
        (Half::Second, 12) => Some(12),
        (Half::Second | Half::Evening, 1..=11) | (Half::Noon, 1..=2) => Some(hour + 12),
        _ => None,
    }
}

/// The offset from UTC in what follows a time: nothing, `Z`, `+08:00`, `GMT+0800 (China Standard Time)`.
fn offset(text: &str) -> Option<Option<i64>> {
    let text = text.split(['(', '[']).next().unwrap_or("").trim();
    let bare = text.strip_prefix("UTC").or_else(|| text.strip_prefix("GMT")).map_or(text, str::trim);
    match bare {
        "" if text.is_empty() => return Some(None),
        "" | "Z" => return Some(Some(0)),
        _ => {}
    }
    let sign = if bare.starts_with(['-', '\u{2212}']) { -1 } else { 1 };
    let digits = bare.strip_prefix(['+', '-', '\u{2212}'])?;
    let (hours, minutes) = match digits.split_once(':') {
        Some((h, m)) => (h, m),
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, ""),
    };
    let minutes = two(hours)? * 60 + if minutes.is_empty() { 0 } else { two(minutes).filter(|m| *m < 60)? };
    (minutes <= 14 * 60).then_some(Some(sign * minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_of_many_shapes() {
        for (text, seconds) in [
            ("14:30", 52_200),
            ("2:30 PM", 52_200),
            ("2:30 p.m.", 52_200),
            ("2:30 p. m.", 52_200),
            ("2:30 下午", 52_200),
            ("오후 2:30", 52_200),
            ("午後2:30", 52_200),
            ("12:05 am", 300),
            ("14:30:05.123", 52_205),
            ("下午2:30", 52_200),
            ("下午14:30", 52_200),
            ("下午 12:30", 45_000),
            ("凌晨12:30", 1_800),
            ("上午9:00", 32_400),
            ("晚上 8:15", 72_900),
            ("中午11:50", 42_600),
            ("14:30 Uhr", 52_200),
            ("10.12.00", 36_720),
        ] {
            assert_eq!(read(text), Some((seconds, Place::Shop)), "{text}");
        }
        for text in
            ["25:00", "12:60", "13:00 PM", "0:30 PM", "晚上12:00", "上午14:00", "下午2:30 PM", "12", "1:2:3:4", "10:00 XYZ", "10:00:1x", ""]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn offsets_of_many_shapes() {
        for (text, offset) in [
            ("10:00Z", 0),
            ("10:00 +08:00", 28_800),
            ("10:00+0800", 28_800),
            ("10:00+08", 28_800),
            ("10:00 +8:00", 28_800),
            ("10:00 GMT+0800 (China Standard Time)", 28_800),
            ("10:00 UTC", 0),
            ("10:00 UTC+8", 28_800),
            ("10:00 -0530", -19_800),
            ("10:00 CET", 3_600),
            ("10:00 (UTC+08:00)", 28_800),
        ] {
            assert_eq!(read(text), Some((36_000, Place::Offset(offset))), "{text}");
        }
        assert_eq!(read("10:00 +15:00"), None);
        assert_eq!(read("10:00 +08:75"), None);
    }

    #[test]
    fn words_and_letters_become_colons() {
        for (text, colons) in [
            ("2024年3月5日 14时30分", "2024年3月5日 14:30"),
            ("14时30分05秒", "14:30:05"),
            ("下午2点", "下午2:00"),
            ("下午2点半", "下午2:30"),
            ("5 mars 2024 à 14h30", "5 mars 2024 à 14:30"),
            ("March 5th", "March 5th"),
            ("14:30", "14:30"),
        ] {
            assert_eq!(with_colons(text), colons);
        }
        assert_eq!(split("2024-03-05 下午 2:30"), ("2024-03-05", Some("下午 2:30")));
        assert_eq!(split("5 mars 2024 à 14:30"), ("5 mars 2024", Some("14:30")));
        assert_eq!(split("14/03/2026 10.12.00"), ("14/03/2026", Some("10.12.00")));
        assert_eq!(split("Mo 01.02.26"), ("Mo 01.02.26", None));
        assert_eq!(split("2024-03-05T14:30:00Z"), ("2024-03-05", Some("14:30:00Z")));
    }
}

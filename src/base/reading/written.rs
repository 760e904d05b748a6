//! What a text without a time of day says of a day, in whichever way it is written.

use super::eras;
use super::months::{is_filler, is_weekday, month_of};
use super::shape::{Parsed, Year};

/// Whether a text is nothing but digits.
pub fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// What a text says of a day; `None` where it is about none.
pub fn parse(date: &str) -> Option<Parsed> {
    let date = date.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'));
    if let Some(rest) = date.strip_prefix("--") {
        let (month, day) = rest.split_once('-').or_else(|| rest.split_at_checked(2))?;
        let two = |t: &str| (t.len() == 2 && digits(t)).then(|| t.parse().ok()).flatten();
        return Some(Parsed::Day { year: Year::Missing, month: two(month)?, day: two(day)? });
    }
    // What ends or begins with a mark has lost something.
    if date.starts_with(['-', '/', '.', ',']) || date.ends_with(['-', '/']) {
        return None;
    }
    if let Some(parsed) = bare(date).or_else(|| eras::parse(date)) {
        return Some(parsed);
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
        4 => number(t).map(|n| Year::Full(n as i32)),
        2 => number(t).map(Year::Short),
        _ => None,
    };
    match tokens.as_slice() {
        [a, b, c] => {
            if let Some(month) = month_of(b) {
                let year_first = a.len() == 4 && digits(a);
                let (year, day) = if year_first { (year(a)?, ordinal(c)?) } else { (year(c)?, ordinal(a)?) };
                return Some(Parsed::Day { year, month, day });
            }
            if let Some(month) = month_of(a) {
                return Some(Parsed::Day { year: year(c)?, month, day: ordinal(b)? });
            }
            if a.len() == 4 {
                return Some(Parsed::Day { year: year(a)?, month: number(b)?, day: number(c)? });
            }
            let (first, second) = (number(a).filter(|n| *n < 100)?, number(b).filter(|n| *n < 100)?);
            Some(Parsed::Numbers { first, second, third: year(c).and(number(c))?, wide: c.len() == 4 })
        }
        [a, b] => pair(a, b, date),
        [one] if month_of(one).is_some() => Some(Parsed::Period("a month")),
        _ => None,
    }
}

/// A month and a day, or a month and a year.
fn pair(a: &str, b: &str, date: &str) -> Option<Parsed> {
    let number = |t: &str| (t.len() <= 2 && digits(t)).then(|| t.parse::<u32>().ok()).flatten();
    let full = |t: &str| t.len() == 4 && digits(t);
    match (month_of(a), month_of(b)) {
        (Some(_), None) | (None, Some(_)) if full(a) || full(b) => Some(Parsed::Period("a month")),
        // `Jan-24` is what spreadsheets make of a month.
        (Some(_), None) if date.contains('-') && b.len() == 2 && digits(b) => Some(Parsed::Period("a month")),
        (Some(month), None) => Some(Parsed::Day { year: Year::Missing, month, day: ordinal(b)? }),
        (None, Some(month)) => Some(Parsed::Day { year: Year::Missing, month, day: ordinal(a)? }),
        (Some(_), Some(_)) => None,
        (None, None) => {
            let month = |t: &str| number(t).is_some_and(|n| (1..=12).contains(&n));
            if (full(a) && month(b)) || (full(b) && month(a)) {
                return Some(Parsed::Period("a month"));
            }
            let (first, second) = (number(a)?, number(b)?);
            let sound = (1..=31).contains(&first) && (1..=31).contains(&second) && first.min(second) <= 12;
            // A point behind the second number says that both are counted: the day, then the month.
            match sound && !date.contains(' ') {
                true if date.ends_with('.') => Some(Parsed::Day { year: Year::Missing, month: second, day: first }),
                true => Some(Parsed::Pair { first, second }),
                false => None,
            }
        }
    }
}

/// A number without marks: a day, a year, a month, a day number.
fn bare(text: &str) -> Option<Parsed> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(w, f)| (w, Some(f)));
    if !digits(whole) || !fraction.is_none_or(digits) {
        return None;
    }
    let part = |from: usize, to: usize| whole[from..to].parse::<u32>().unwrap_or(0);
    match (whole.len(), fraction) {
        (5, _) => text.parse().ok().map(Parsed::Serial),
        (4, None) if (1900..=2100).contains(&part(0, 4)) => Some(Parsed::Period("a year")),
        (6, None) if (1990..=2100).contains(&part(0, 4)) && (1..=12).contains(&part(4, 6)) => Some(Parsed::Period("a month")),
        (6, None) => Some(Parsed::Numbers { first: part(0, 2), second: part(2, 4), third: part(4, 6), wide: false }),
        (8, None) => Some(Parsed::Day { year: Year::Full(part(0, 4) as i32), month: part(4, 6), day: part(6, 8) }),
        _ => None,
    }
}

/// A day of the month, with or without `st`, `th`, `er` behind it.
fn ordinal(text: &str) -> Option<u32> {
    let bare = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let ending = &text[bare.len()..];
    let known = ending.is_empty() || ["st", "nd", "rd", "th", "er", "e", "º", "°", "o"].contains(&ending.to_lowercase().as_str());
    (known && bare.len() <= 2 && digits(bare)).then(|| bare.parse().ok()).flatten()
}

//! Days as East Asia and Thailand write them: with the marks 年月日, by the years of an era, in Chinese numerals.

use super::months::{THAI, is_filler, month_of};
use super::shape::{Parsed, Year};

/// Eras by name, with the year before their first.
const ERAS: [(&str, i32); 16] = [
    ("中華民國", 1911),
    ("中华民国", 1911),
    ("民國", 1911),
    ("民国", 1911),
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
    ("㋿", 2018),
    ("公元", 0),
    ("西元", 0),
    ("西暦", 0),
    ("公曆", 0),
    ("公历", 0),
    ("农历公历", 0),
];

/// Japanese eras by letter: `R6.3.1`, `S55/3/1`.
const LETTERS: [(char, i32); 5] = [('R', 2018), ('H', 1988), ('S', 1925), ('T', 1911), ('M', 1867)];

/// Years of the Thai calendar are so many ahead.
const BUDDHIST: i32 = 543;

/// The digits of Chinese numerals in order.
const NUMERALS: [&str; 10] = ["〇零○Ｏ", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/// The day in a text with the marks of East Asia, an era or Thai words; `None` where it has none of them.
pub fn parse(date: &str) -> Option<Parsed> {
    let date = date.trim();
    if let Some((rest, before)) = era(date) {
        return of_era(rest.trim_start(), before);
    }
    if date.contains(['年', '月', '년', '월']) {
        let digits = if date.contains(|c: char| c.is_ascii_digit()) { date.to_string() } else { counted(date)? };
        return marked(&digits, 0);
    }
    date.contains(|c: char| ('\u{e01}'..='\u{e5b}').contains(&c)).then(|| thai(date)).flatten()
}

/// What follows the name or the letter of an era, and the year before its first.
fn era(date: &str) -> Option<(&str, i32)> {
    if let Some(found) = ERAS.iter().find_map(|(name, before)| Some((date.strip_prefix(name)?, *before))) {
        return Some(found);
    }
    let mut letters = date.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    let (_, before) = LETTERS.iter().find(|(letter, _)| *letter == first && second.is_ascii_digit())?;
    let rest = &date[1..];
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    (end <= 2 && rest[end..].starts_with(['.', '/', '-', '年'])).then_some((rest, *before))
}

/// `6年3月1日`, `元年5月1日`, `6.3.1` of an era.
fn of_era(rest: &str, before: i32) -> Option<Parsed> {
    let rest = rest.strip_prefix('元').map_or(rest.to_string(), |after| format!("1{after}"));
    let rest = if rest.contains(|c: char| c.is_ascii_digit()) { rest } else { counted(&rest)? };
    if rest.contains('年') {
        return marked(&rest, before);
    }
    let numbers: Vec<u32> = rest.split(['.', '/', '-']).map(|n| n.trim().parse().ok()).collect::<Option<_>>()?;
    let [year, month, day] = numbers.as_slice() else { return None };
    Some(Parsed::Day { year: Year::Full(*year as i32 + before), month: *month, day: *day })
}

/// A number at the beginning of a text, and what follows it.
fn number(text: &str) -> Option<(u32, usize, &str)> {
    let text = text.trim_start();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok().filter(|_| end <= 4)?, end, text[end..].trim_start()))
}

/// `2024年3月5日`, `24年3月5日`, `3月5日`, `2024년 3월 5일`; the mark says which is the year.
fn marked(date: &str, before: i32) -> Option<Parsed> {
    let (year, rest) = match date.find(['年', '년']) {
        Some(at) => {
            let (n, digits, left) = number(&date[..at])?;
            let year = match (before, digits) {
                _ if !left.is_empty() => return None,
                (0, 4) => Year::Full(n as i32),
                (0, 2) => Year::Short(n),
                (0, _) => return None,
                (before, _) => Year::Full(n as i32 + before),
            };
            (year, &date[at + '年'.len_utf8()..])
        }
        None => (Year::Missing, date),
    };
    let only_fillers =
        |text: &str| text.split(|c: char| c.is_whitespace() || "(),-.日일월".contains(c)).all(|t| t.is_empty() || is_filler(t));
    if only_fillers(rest) {
        return (year != Year::Missing).then_some(Parsed::Period("a year"));
    }
    let (month, _, rest) = number(rest)?;
    let rest = rest.strip_prefix(['月', '월', '-', '/', '.'])?;
    let Some((day, _, rest)) = number(rest) else {
        return only_fillers(rest).then_some(Parsed::Period("a month"));
    };
    let rest = rest.strip_prefix(['日', '号', '號', '일']).unwrap_or(rest);
    only_fillers(rest).then_some(Parsed::Day { year, month, day })
}

/// `5 มี.ค. 2567`, `5 มีนาคม พ.ศ. 2567`, `5/3/2567 พ.ศ.`: the year is that of the Thai calendar.
fn thai(date: &str) -> Option<Parsed> {
    let mut text = date.to_string();
    for (month, short) in (1..).zip(THAI) {
        text = text.replace(short, &format!(" {month} ")).replace(short.trim_end_matches('.'), &format!(" {month} "));
    }
    let mark = |c: char| c.is_whitespace() || "-/.,()".contains(c);
    let mut numbers = Vec::new();
    for token in text.split(mark).filter(|t| !t.is_empty() && !is_filler(t)) {
        numbers.push(month_of(token).or_else(|| token.parse().ok())?);
    }
    let year = |n: u32| match n {
        2400.. => Year::Full(n as i32 - BUDDHIST),
        1000.. => Year::Full(n as i32),
        _ => Year::Full(n as i32 + 2500 - BUDDHIST),
    };
    match numbers.as_slice() {
        [y, m, d] if *y > 1000 => Some(Parsed::Day { year: year(*y), month: *m, day: *d }),
        [d, m, y] => Some(Parsed::Day { year: year(*y), month: *m, day: *d }),
        [d, m] => Some(Parsed::Day { year: Year::Missing, month: *m, day: *d }),
        _ => None,
    }
}

/// A text with its Chinese numerals as digits: `二〇二四年十二月三十一日` is `2024年12月31日`.
fn counted(text: &str) -> Option<String> {
    let value = |c: char| (0..).zip(NUMERALS).find(|(_, signs)| signs.contains(c)).map(|(n, _): (u32, _)| n);
    let (mut out, mut run) = (String::new(), String::new());
    for c in text.chars().chain(['\0']) {
        if value(c).is_some() || c == '十' {
            run.push(c);
            continue;
        }
        if let Some((tens, ones)) = run.split_once('十') {
            let one = |part: &str, empty: u32| if part.is_empty() { Some(empty) } else { value(part.chars().next()?) };
            out.push_str(&(one(tens, 1)? * 10 + one(ones, 0)?).to_string());
        } else {
            run.chars().filter_map(value).for_each(|n| out.push_str(&n.to_string()));
        }
        run.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    Some(out).filter(|out| out.contains(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_says_which_is_the_year() {
        let day = |year, month, day| Some(Parsed::Day { year, month, day });
        for (text, parsed) in [
            ("2024年3月5日", day(Year::Full(2024), 3, 5)),
            ("24年11月30日", day(Year::Short(24), 11, 30)),
            ("2024年3月5号 星期二", day(Year::Full(2024), 3, 5)),
            ("2024年3月5日(火)", day(Year::Full(2024), 3, 5)),
            ("2024년 3월 5일 화요일", day(Year::Full(2024), 3, 5)),
            ("1月11日", day(Year::Missing, 1, 11)),
            ("令和6年3月1日", day(Year::Full(2024), 3, 1)),
            ("令和元年5月1日", day(Year::Full(2019), 5, 1)),
            ("R6.3.1", day(Year::Full(2024), 3, 1)),
            ("S55/12/31", day(Year::Full(1980), 12, 31)),
            ("民國113年3月5日", day(Year::Full(2024), 3, 5)),
            ("二〇二四年十二月三十一日", day(Year::Full(2024), 12, 31)),
            ("5 มี.ค. 2567", day(Year::Full(2024), 3, 5)),
            ("5 มีนาคม พ.ศ. 2567", day(Year::Full(2024), 3, 5)),
            ("2024年", Some(Parsed::Period("a year"))),
            ("2024年3月", Some(Parsed::Period("a month"))),
            ("2024-03-05", None),
            ("3月5日x", None),
            ("R2D2", None),
        ] {
            assert_eq!(parse(text), parsed, "{text}");
        }
    }
}

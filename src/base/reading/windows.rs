//! As-of dates and windows: from which day, and over which time, a report looks.

use super::folded;
use super::stretch::{Look, Stretch, length};
use crate::base::dates::{Day, Period, Unit};
use crate::base::error::Failure;
use crate::lang::say;

/// What a person may give as an as-of date; resolved by [`AsOf::resolve`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AsOf {
    /// The current calendar day in the store's time zone.
    Today,
    /// The day of the latest fact in the store.
    Last,
    /// A day, or the last day of a period.
    On(Stretch),
}

impl AsOf {
    /// Reads a day, a period (`2024-03`, `去年`: its last day), `today` or `last`.
    ///
    /// # Errors
    /// As [`Stretch::parse`]; nothing is ever taken to mean "all time".
    pub fn parse(text: &str) -> Result<AsOf, Failure> {
        match folded(text.trim()).to_lowercase().as_str() {
            "last" | "latest" | "最后" | "最新" => Ok(AsOf::Last),
            _ => Ok(match surely(text)? {
                Stretch::Near(Unit::Day, 0) => AsOf::Today,
                stretch => AsOf::On(stretch),
            }),
        }
    }

    /// The day meant, given today's day and the day of the latest fact (`None` in an empty store: then today).
    pub fn resolve(self, today: Day, last_fact: Option<Day>) -> Day {
        match self {
            AsOf::Today => today,
            AsOf::Last => last_fact.unwrap_or(today),
            AsOf::On(stretch) => stretch.back_from(today).end(),
        }
    }
}

impl std::str::FromStr for AsOf {
    type Err = Failure;
    fn from_str(text: &str) -> Result<AsOf, Failure> {
        AsOf::parse(text)
    }
}

impl Stretch {
    /// The day or period that is meant, looking back from `today`. Only for what [`surely`] reads: it is there on every day.
    pub fn back_from(self, today: Day) -> Period {
        self.resolve(today, Look::Back).unwrap_or(Period::of(today, Unit::Day))
    }
}

/// Reads a day or a period that is there whatever the day from which it is seen.
///
/// # Errors
/// As [`Stretch::parse`].
pub fn surely(text: &str) -> Result<Stretch, Failure> {
    let stretch =
        Stretch::parse(text).map_err(|failure| failure.hint(say!("or a period: 2024-03, 2024Q1, 2024, last-month or this-year")))?;
    if stretch.may_be_missing() {
        return Err(Failure::usage(say!("'{text}': not every month or year has this day", text))
            .hint(say!("write the whole date, such as 2024-02-29")));
    }
    Ok(stretch)
}

/// The stretch of time an analysis looks at, ending at the as-of date at the latest. Words such as `last-month` are seen from there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Window {
    /// Everything up to as-of.
    All,
    /// The last N days, as-of included.
    Days(i32),
    /// The last N months up to as-of (`12m`, `1y`).
    Months(i32),
    /// From the beginning of one stretch to the end of another, both included; without one, from the first fact, up to as-of.
    Between(Option<Stretch>, Option<Stretch>),
}

impl Window {
    /// Reads `all`, `90d`, `8w`, `12m`, `1y`, `近90天`, a day or period (`2024Q1`, `this-year`, `上月`) or `FROM..TO`.
    ///
    /// # Errors
    /// An unknown period is an error that names the forms, never "all time".
    pub fn parse(text: &str) -> Result<Window, Failure> {
        let plain = folded(text.trim()).to_lowercase();
        if ["all", "ever", "全部", "所有"].contains(&plain.as_str()) {
            return Ok(Window::All);
        }
        if let Some(span) = plain.strip_prefix(['-', '+']) {
            return Err(
                Failure::usage(say!("'{text}' is no window", text)).hint(say!("write {span} for so long up to the as-of date", span))
            );
        }
        let bare = ["last ", "last-", "past ", "最近", "近", "过去"].iter().find_map(|w| plain.strip_prefix(w)).unwrap_or(&plain);
        if let Some((n, unit)) = length(&bare.replace('-', " ")) {
            return Ok(match unit {
                Unit::Day => Window::Days(n),
                Unit::Week => Window::Days(n * 7),
                Unit::Month => Window::Months(n),
                Unit::Quarter => Window::Months(n * 3),
                Unit::Year => Window::Months(n * 12),
            });
        }
        let wrong =
            |failure: Failure| failure.hint(say!("or a length such as 90d, 8w, 12m or 1y, FROM..TO such as 2024-01..2024-06, or all"));
        let ends = ["..", "～", "~", "至", "到", "—", " to ", " - "].iter().find_map(|mark| plain.split_once(mark));
        let Some((from, to)) = ends else {
            let stretch = surely(text).map_err(wrong)?;
            return Ok(Window::Between(Some(stretch), Some(stretch)));
        };
        let end =
            |text: &str| if ["", "今", "now"].contains(&text.trim()) { Ok(None) } else { surely(text.trim()).map(Some).map_err(wrong) };
        let (from, to) = (end(from)?, end(to)?);
        match (from, to) {
            (None, None) => {
                return Err(Failure::usage(say!("'{text}' has neither a beginning nor an end", text)).hint(say!("write all, or FROM..TO")));
            }
            (Some(Stretch::Stated(first)), Some(Stretch::Stated(last))) if first.start() > last.end() => {
                return Err(Failure::usage(say!("the window '{text}' ends before it begins", text)));
            }
            _ => {}
        }
        Ok(Window::Between(from, to))
    }

    /// First and last day of the window for an as-of date; `None` at the front means "from the beginning".
    /// The end is never after `as_of`.
    pub fn bounds(self, as_of: Day) -> (Option<Day>, Day) {
        match self {
            Window::All => (None, as_of),
            Window::Days(n) => (Some(as_of.plus(1 - n)), as_of),
            Window::Months(n) => (Some(as_of.before_months(n).plus(1)), as_of),
            Window::Between(from, to) => {
                (from.map(|s| s.back_from(as_of).start()), to.map_or(as_of, |s| s.back_from(as_of).end().min(as_of)))
            }
        }
    }

    /// The window in words, for a page's header.
    pub fn describe(self, as_of: Day) -> String {
        match self.bounds(as_of) {
            (None, to) => format!("all time up to {to}"),
            (Some(from), to) => format!("{from} to {to}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a date")
    }

    #[test]
    fn as_of_words_resolve_against_today() {
        let today = day("2024-03-15");
        for (text, end) in [
            ("today", "2024-03-15"),
            ("今天", "2024-03-15"),
            ("last", "2024-02-02"),
            ("yesterday", "2024-03-14"),
            ("last-week", "2024-03-10"),
            ("last-month", "2024-02-29"),
            ("上月", "2024-02-29"),
            ("last-quarter", "2023-12-31"),
            ("LAST YEAR", "2023-12-31"),
            ("2023Q2", "2023-06-30"),
            ("2023年", "2023-12-31"),
            ("2023年6月", "2023-06-30"),
            ("2023年6月1日", "2023-06-01"),
            ("2023年11月02号", "2023-11-02"),
            ("２０２３", "2023-12-31"),
        ] {
            assert_eq!(AsOf::parse(text).expect(text).resolve(today, Some(day("2024-02-02"))).to_string(), end, "{text}");
        }
        for bad in ["sometime", "2023年13月", "2023年6日", "2023年2月30日", "年", "上月31号", "03/04/2024", "3/4"] {
            assert!(AsOf::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn windows_end_at_as_of() {
        let as_of = day("2024-03-31");
        for (text, from, to) in [
            ("all", None, "2024-03-31"),
            ("31d", Some("2024-03-01"), "2024-03-31"),
            ("近31天", Some("2024-03-01"), "2024-03-31"),
            ("12m", Some("2023-04-01"), "2024-03-31"),
            ("1y", Some("2023-04-01"), "2024-03-31"),
            ("last 12 months", Some("2023-04-01"), "2024-03-31"),
            ("12个月", Some("2023-04-01"), "2024-03-31"),
            ("2024", Some("2024-01-01"), "2024-03-31"),
            ("this-year", Some("2024-01-01"), "2024-03-31"),
            ("去年", Some("2023-01-01"), "2023-12-31"),
            ("上月", Some("2024-02-01"), "2024-02-29"),
            ("last-month", Some("2024-02-01"), "2024-02-29"),
            ("2023年第3季度", Some("2023-07-01"), "2023-09-30"),
            ("2024-03-05", Some("2024-03-05"), "2024-03-05"),
            ("2023-05-01..2023-06-30", Some("2023-05-01"), "2023-06-30"),
            ("2023/5/1 - 2023年6月", Some("2023-05-01"), "2023-06-30"),
            ("去年6月至上月", Some("2023-06-01"), "2024-02-29"),
            ("2024-02..", Some("2024-02-01"), "2024-03-31"),
            ("..2023", None, "2023-12-31"),
            ("2024年1月至今", Some("2024-01-01"), "2024-03-31"),
        ] {
            assert_eq!(Window::parse(text).expect(text).bounds(as_of), (from.map(day), day(to)), "{text}");
        }
        for bad in ["1x", "0d", "-3m", "d", "日", "2024-06-01..2024-01-01", "..", "last-fortnight", "12月底"] {
            assert!(Window::parse(bad).is_err(), "{bad}");
        }
    }
}

//! Which backups are kept: the latest of each of so many days, weeks, months and years.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::base::error::{Failure, unknown};
use crate::lang::say;

/// A span of which the latest backup is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// Every backup is a span of its own.
    Last,
    /// A calendar day.
    Daily,
    /// A week from Monday to Sunday.
    Weekly,
    /// A calendar month.
    Monthly,
    /// A calendar year.
    Yearly,
}

/// The words of the spans.
const WORDS: [(&str, Keep); 5] =
    [("last", Keep::Last), ("daily", Keep::Daily), ("weekly", Keep::Weekly), ("monthly", Keep::Monthly), ("yearly", Keep::Yearly)];

/// How many spans of each kind are kept, counted from the latest that has a backup.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rules(Vec<(Keep, usize)>);

impl FromStr for Rules {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Rules, Failure> {
        let mut rules: Vec<(Keep, usize)> = Vec::new();
        for part in text.split(',').map(str::trim) {
            let (word, number) = part
                .split_once('=')
                .ok_or_else(|| Failure::usage(say!("'{part}' is no rule: expected how many of what, such as daily=7,weekly=4", part)))?;
            let known = WORDS.map(|(w, _)| w);
            let (_, keep) = WORDS.iter().find(|(w, _)| *w == word.trim()).ok_or_else(|| unknown("span", word.trim(), &known))?;
            let number = number.trim().parse().ok().filter(|n| (1..=100_000).contains(n));
            let number = number.ok_or_else(|| Failure::usage(say!("'{part}': expected a whole number from 1 on", part)))?;
            if rules.iter().any(|(k, _)| k == keep) {
                return Err(Failure::usage(say!("'{trim}' is said twice", trim = word.trim())));
            }
            rules.push((*keep, number));
        }
        Ok(Rules(rules))
    }
}

impl Rules {
    /// Which of the backups made at these moments (seconds UTC, latest first) are kept. Days begin at midnight in `zone`.
    /// The latest always is.
    pub fn kept(&self, moments: &[i64], zone: &TimeZone) -> Vec<bool> {
        let days: Vec<Date> = moments.iter().map(|at| day(*at, zone)).collect();
        let mut kept = vec![false; moments.len()];
        if let Some(latest) = kept.first_mut() {
            *latest = true;
        }
        for (keep, number) in &self.0 {
            let mut spans = 0;
            let mut span = None;
            for (i, day) in days.iter().enumerate() {
                let this = name(*keep, i, *day);
                if span == Some(this) {
                    continue;
                }
                span = Some(this);
                spans += 1;
                if spans > *number {
                    break;
                }
                kept[i] = true;
            }
        }
        kept
    }
}

/// What two backups of one span have in common.
fn name(keep: Keep, number: usize, day: Date) -> (i64, i64) {
    let year = i64::from(day.year());
    match keep {
        Keep::Last => (number as i64, 0),
        Keep::Daily => (year, i64::from(day.day_of_year())),
        Keep::Weekly => {
            let week = day.iso_week_date();
            (i64::from(week.year()), i64::from(week.week()))
        }
        Keep::Monthly => (year, i64::from(day.month())),
        Keep::Yearly => (year, 0),
    }
}

fn day(at: i64, zone: &TimeZone) -> Date {
    Timestamp::from_second(at).map_or(Date::ZERO, |t| zone.to_datetime(t).date())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("a time").as_second()
    }

    /// The days of those that are kept.
    fn kept(rules: &str, times: &[&str], zone: &str) -> Vec<String> {
        let moments: Vec<i64> = times.iter().map(|t| at(t)).collect();
        let zone = TimeZone::get(zone).expect("a zone");
        let kept = rules.parse::<Rules>().expect("rules").kept(&moments, &zone);
        times.iter().zip(kept).filter(|(_, k)| *k).map(|(t, _)| t[5..16].to_string()).collect()
    }

    #[test]
    fn the_latest_of_each_span_is_kept() {
        // 2025-12-31 is a Wednesday; 12-28 and 12-21 are Sundays.
        let times = [
            "2025-12-31T22:00:00Z",
            "2025-12-31T02:00:00Z",
            "2025-12-30T02:00:00Z",
            "2025-12-29T02:00:00Z",
            "2025-12-28T02:00:00Z",
            "2025-12-27T02:00:00Z",
            "2025-12-21T02:00:00Z",
            "2025-11-30T02:00:00Z",
            "2024-12-31T02:00:00Z",
        ];
        assert_eq!(kept("daily=2", &times, "UTC"), ["12-31T22:00", "12-30T02:00"]);
        assert_eq!(kept("last=2", &times, "UTC"), ["12-31T22:00", "12-31T02:00"]);
        assert_eq!(kept("weekly=3", &times, "UTC"), ["12-31T22:00", "12-28T02:00", "12-21T02:00"]);
        assert_eq!(kept("monthly=2", &times, "UTC"), ["12-31T22:00", "11-30T02:00"]);
        assert_eq!(kept("yearly=5", &times, "UTC"), ["12-31T22:00", "12-31T02:00"]);
        assert_eq!(kept("daily=2,weekly=2", &times, "UTC"), ["12-31T22:00", "12-30T02:00", "12-28T02:00"]);
        // In Shanghai it is the next morning already.
        assert_eq!(kept("daily=2", &times, "Asia/Shanghai"), ["12-31T22:00", "12-31T02:00"]);
        assert_eq!(kept("daily=1", &[], "UTC"), Vec::<String>::new());
    }

    #[test]
    fn rules_are_words_and_numbers() {
        for text in ["", "daily", "daily=0", "daily=-1", "hourly=3", "daily=1,daily=2", "daily=1,", "=3"] {
            assert!(text.parse::<Rules>().is_err(), "{text:?}");
        }
        assert_eq!(" daily = 7, weekly=4".parse::<Rules>().expect("rules"), Rules(vec![(Keep::Daily, 7), (Keep::Weekly, 4)]));
    }
}

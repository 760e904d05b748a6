//! Days, moments and amounts as people give them on the command line, and moments as they read them.

use anyhow::Result;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::base::dates::{Day, Moment};
use crate::base::error::Failure;
use crate::base::money;
use crate::entity::settings::Settings;

/// Reads what people give, by the settings of the store and the current moment.
pub struct Given {
    zone: TimeZone,
    now: i64,
    exponent: u8,
}

impl Given {
    /// A reader for this store at this moment.
    pub fn new(settings: &Settings, now: i64) -> Given {
        Given { zone: settings.zone.clone(), now, exponent: settings.currency.exponent }
    }

    /// Decimal places of the store's currency.
    pub fn exponent(&self) -> u8 {
        self.exponent
    }

    /// The current calendar day.
    pub fn today(&self) -> Day {
        Day::from_unix(self.now, &self.zone)
    }

    /// The current moment.
    pub fn now(&self) -> Moment {
        Moment { day: self.today(), at: Some(self.now) }
    }

    /// Reads the day that `flag` states: `YYYY-MM-DD`, `today`, `yesterday` or `tomorrow`.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn day(&self, flag: &str, text: &str) -> Result<Day> {
        self.known_day(text).ok_or_else(|| {
            Failure::usage(format!("{flag}: '{text}' is not a date: expected YYYY-MM-DD, today, yesterday or tomorrow")).into()
        })
    }

    /// Reads the moment that `flag` states: a day, or a day with a time, local unless it has an offset.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn moment(&self, flag: &str, text: &str) -> Result<Moment> {
        if let Some(day) = self.known_day(text) {
            return Ok(Moment { day, at: None });
        }
        let text = text.trim();
        let with_offset = || text.parse::<jiff::Timestamp>().ok();
        let local = || text.parse::<DateTime>().ok().and_then(|t| t.to_zoned(self.zone.clone()).ok()).map(|z| z.timestamp());
        let stamp = with_offset().or_else(local).map(jiff::Timestamp::as_second);
        let found = stamp.and_then(|at| Some(Moment { day: Day::of_moment(at, &self.zone)?, at: Some(at) }));
        found.ok_or_else(|| {
            Failure::usage(format!(
                "{flag}: '{text}' is not a time: expected YYYY-MM-DD, YYYY-MM-DDTHH:MM, the same with Z or an offset, today or yesterday"
            ))
            .into()
        })
    }

    /// Reads the amount that `flag` states, in minor units.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn amount(&self, flag: &str, text: &str) -> Result<i64> {
        money::parse_plain(text.trim(), self.exponent).filter(|a| a.abs() <= money::MAX_AMOUNT).ok_or_else(|| {
            let decimals = match self.exponent {
                0 => "without decimals, such as 1234".to_string(),
                e => format!("with at most {e} decimals, such as {}", money::plain(1_234_500, e)),
            };
            Failure::usage(format!("{flag}: '{text}' is not an amount: expected a plain number {decimals}")).into()
        })
    }

    fn known_day(&self, text: &str) -> Option<Day> {
        match text.trim().to_ascii_lowercase().as_str() {
            "today" => Some(self.today()),
            "yesterday" => Some(self.today().plus(-1)),
            "tomorrow" => Some(self.today().plus(1)),
            other => Day::parse(other),
        }
    }
}

/// A moment in the shop's time zone, for people: `2024-03-01 09:30`.
pub fn local(seconds: i64, zone: &TimeZone) -> String {
    match jiff::Timestamp::from_second(seconds) {
        Ok(stamp) => zone.to_datetime(stamp).strftime("%Y-%m-%d %H:%M").to_string(),
        Err(_) => seconds.to_string(),
    }
}

/// Reads a new code: text that is not blank, without blanks around it.
///
/// # Errors
/// A usage failure.
pub fn code(text: &str) -> Result<String, Failure> {
    match text.trim() {
        "" => Err(Failure::usage("a code cannot be blank").hint("leave the option out, and the next free code is taken")),
        code => Ok(code.to_string()),
    }
}

/// Words as they are stored: without blanks around them, and nothing when they are blank.
pub fn words(text: Option<String>) -> Option<String> {
    text.map(|t| t.trim().to_string()).filter(|t| !t.is_empty())
}

/// Reads `field=value`.
///
/// # Errors
/// A usage failure that names the flag.
pub fn pair(text: &str) -> Result<(String, String), Failure> {
    match text.split_once('=') {
        Some((field, value)) if !field.trim().is_empty() => Ok((field.trim().to_string(), value.trim().to_string())),
        _ => Err(Failure::usage(format!("'{text}' is no field: expected FIELD=VALUE, such as shoe=42"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_say_nothing() {
        assert_eq!(code(" O 1 ").expect("a code"), "O 1");
        assert!(code(" ").is_err());
        assert_eq!((words(Some(" a b\n".into())), words(Some("\t".into())), words(None)), (Some("a b".into()), None, None));
    }

    fn given() -> Given {
        let settings = Settings::read(&[("time-zone".into(), "Asia/Shanghai".into())]).expect("settings");
        // 2024-03-01 02:30 in Shanghai.
        Given::new(&settings, 1_709_231_400)
    }

    #[test]
    fn days_and_moments_are_those_of_the_shop() {
        let given = given();
        let day = |text: &str| Day::parse(text).expect("a day");
        assert_eq!(given.today(), day("2024-03-01"));
        assert_eq!(given.day("--on", "yesterday").expect("known"), day("2024-02-29"));
        let late = Moment { day: day("2024-01-02"), at: Some(1_704_128_400) };
        for text in ["2024-01-02T01:00", "2024-01-02 01:00:00", "2024-01-01T17:00Z", "2024-01-01T18:00:00+01:00"] {
            assert_eq!(given.moment("--at", text).expect(text), late, "{text}");
        }
        assert_eq!(given.moment("--at", "2024-01-02").expect("a day"), Moment { day: day("2024-01-02"), at: None });
        for text in ["tomorrow-ish", "2024-02-30", "2024-01-02T25:00", ""] {
            assert!(given.moment("--at", text).is_err(), "{text}");
        }
    }

    #[test]
    fn amounts_are_exact_or_refused() {
        let given = given();
        assert_eq!(given.amount("--amount", " 19.9 ").expect("an amount"), 1_990);
        let error = given.amount("--amount", "1,5").expect_err("refused").to_string();
        assert_eq!(error, "--amount: '1,5' is not an amount: expected a plain number with at most 2 decimals, such as 12345.00");
        assert!(given.amount("--amount", "9999999999999999999").is_err());
    }

    #[test]
    fn own_fields_are_pairs() {
        assert_eq!(pair("shoe=42=x").expect("a pair"), ("shoe".to_string(), "42=x".to_string()));
        assert!(pair("shoe").is_err() && pair("=1").is_err());
    }
}

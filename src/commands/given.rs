//! Days, moments and amounts as people give them on the command line, and moments as they read them.

use anyhow::Result;
use jiff::tz::TimeZone;

use crate::base::dates::{Day, Moment};
use crate::base::error::Failure;
use crate::base::money::Currency;
use crate::base::reading;
use crate::base::reading::{Look, missing};
use crate::entity::settings::Settings;
use crate::lang::say;
use crate::ui::Ui;

/// Reads what people give, by the settings of the store and the current moment.
pub struct Given {
    zone: TimeZone,
    now: i64,
    currency: Currency,
    tell: Option<Ui>,
}

impl Given {
    /// A reader for this store at this moment.
    pub fn new(settings: &Settings, now: i64) -> Given {
        Given { zone: settings.zone.clone(), now, currency: settings.currency, tell: None }
    }

    /// Decimal places of the store's currency.
    pub fn exponent(&self) -> u8 {
        self.currency.exponent
    }

    /// Says on this terminal which day was taken where the year was left out.
    #[must_use]
    pub fn telling(mut self, ui: Ui) -> Given {
        self.tell = Some(ui);
        self
    }

    /// The current calendar day.
    pub fn today(&self) -> Day {
        Day::from_unix(self.now, &self.zone)
    }

    /// The current moment.
    pub fn now(&self) -> Moment {
        Moment { day: self.today(), at: Some(self.now) }
    }

    /// Reads the day that `flag` states; without its year the latest one up to today.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn day(&self, flag: &str, text: &str) -> Result<Day> {
        Ok(self.read(flag, text, Look::Back)?.day)
    }

    /// Reads the day on which a list begins, or ends: of a period that `flag` states its first, or its last.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn edge(&self, flag: &str, text: &str, ends: bool) -> Result<Day> {
        let period = reading::surely(text).map_err(|failure| failure.at(flag))?.back_from(self.today());
        Ok(if ends { period.end() } else { period.start() })
    }

    /// Reads a day to come that `flag` states; without its year the next one from today on.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn day_ahead(&self, flag: &str, text: &str) -> Result<Day> {
        Ok(self.read(flag, text, Look::Ahead)?.day)
    }

    /// Reads a birthday, which has a year.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn birthday(&self, flag: &str, text: &str) -> Result<Day> {
        match reading::moment(text, &self.zone, self.now, Look::Back).map_err(|failure| failure.at(flag))? {
            (_, true) => Err(Failure::usage(say!("{flag}: '{text}' has no year", flag, text))
                .hint(say!("write the whole date such as 1990-06-01"))
                .into()),
            (moment, false) => Ok(moment.day),
        }
    }

    /// Reads the moment that `flag` states: a day, or a day with a time, local unless it has an offset.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn moment(&self, flag: &str, text: &str) -> Result<Moment> {
        self.read(flag, text, Look::Back)
    }

    /// Reads the amount that `flag` states, in minor units.
    ///
    /// # Errors
    /// A usage failure that names the flag.
    pub fn amount(&self, flag: &str, text: &str) -> Result<i64> {
        Ok(reading::amount(text, self.currency.exponent, self.currency.code()).map_err(|failure| failure.at(flag))?)
    }

    fn read(&self, flag: &str, text: &str, look: Look) -> Result<Moment> {
        let (moment, filled) = reading::moment(text, &self.zone, self.now, look).map_err(|failure| failure.at(flag))?;
        if let Some(ui) = self.tell.filter(|_| filled) {
            ui.say(say!("{flag} {trim}: {moment_day}", flag, trim = text.trim(), moment_day = moment.day));
        }
        Ok(moment)
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
        "" => Err(Failure::usage(say!("a code cannot be blank")).hint(say!("leave the option out, and the next free code is taken"))),
        code if missing::is_code(code) => Err(Failure::usage(say!("'{code}' stands for no code in files", code))
            .hint(say!("leave the option out, and the next free code is taken"))),
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
        _ => Err(Failure::usage(say!("'{text}' is no field: expected FIELD=VALUE, such as shoe=42", text))),
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
        let day = |text: &str| Day::parse_iso(text).expect("a day");
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
        let ahead = given.day_ahead("--follow-up", "2月5日").expect("a day to come");
        assert_eq!((ahead, given.day("--date", "2月5日").expect("a day")), (day("2025-02-05"), day("2024-02-05")));
        assert!(given.birthday("--birthday", "2月5日").is_err() && given.birthday("--birthday", "1990年2月5日").is_ok());
    }

    #[test]
    fn amounts_are_exact_or_refused() {
        let given = given();
        assert_eq!(given.amount("--amount", " 19.9 ").expect("an amount"), 1_990);
        let error = given.amount("--amount", "1.500").expect_err("refused").to_string();
        assert_eq!(error, "--amount: '1.500' may be 1500 or 1.5");
        assert!(given.amount("--amount", "9999999999999999999").is_err());
    }

    #[test]
    fn own_fields_are_pairs() {
        assert_eq!(pair("shoe=42=x").expect("a pair"), ("shoe".to_string(), "42=x".to_string()));
        assert!(pair("shoe").is_err() && pair("=1").is_err());
    }
}

//! The settings of a store: what they are called, what they mean, and their defaults.

use anyhow::Result;

use super::phones::Phones;
use crate::base::dates::{Clock, Day, Holidays, Hours, Target, Unit};
use crate::base::error::{Failure, unknown};
use crate::base::money::Currency;
use crate::base::reading;
use crate::base::words::Word;
use crate::lang::{Lang, say};

/// One setting that `crmkit config` can set.
pub struct Known {
    /// The name people use.
    pub key: &'static str,
    /// The value when it was never set.
    pub default: &'static str,
    /// What it means, one line.
    pub about: &'static str,
}

/// Every setting.
pub const KNOWN: &[Known] = &[
    Known { key: "currency", default: "", about: "ISO 4217 code of every amount in the store (CNY, EUR, USD, JPY …)" },
    Known { key: "time-zone", default: "UTC", about: "IANA name of the shop's time zone; decides on which day a moment falls" },
    Known {
        key: "country",
        default: "",
        about: "ISO 3166-1 code of the shop's country (CN, DE, US …); phones without a country code are read as its own",
    },
    Known {
        key: "earliest-day",
        default: "1990-01-01",
        about: "orders, contacts, complaints and payments of an earlier day are asked about when a file has them",
    },
    Known { key: "latest-day", default: "auto", about: "those of a later day are asked about, too; auto = a year from today" },
    Known { key: "as-of", default: "today", about: "default as-of date of every report: today, last (the latest fact), or a date" },
    Known {
        key: "lapse-days",
        default: "auto",
        about: "days without a purchase after which a customer counts as lapsed; auto = 90th percentile of the gaps between purchases",
    },
    Known {
        key: "relationship",
        default: "auto",
        about: "contractual (an end is recorded when it comes), non-contractual (customers fall silent), or auto = decided from the data",
    },
    Known { key: "tiers", default: "1,4,15,80", about: "customer pyramid: percent of customers in the tiers VIP, major, ordinary, small" },
    Known { key: "loyal-recommend", default: "9", about: "recommendation (0 to 10) from which on a customer's attitude is high" },
    Known { key: "loyal-satisfaction", default: "4.5", about: "satisfaction (on 1 to 5) from which on a customer counts as satisfied" },
    Known {
        key: "loyal-purchases",
        default: "auto",
        about: "days with a purchase in the window from which on a customer buys loyally; auto = median of those who bought on two or more",
    },
    Known { key: "sla-4", default: "1h/1d", about: "target of a critical complaint: first response / resolution" },
    Known { key: "sla-3", default: "4h/2d", about: "target of a complaint of severity 3" },
    Known { key: "sla-2", default: "1d/5d", about: "target of a complaint of severity 2" },
    Known { key: "sla-1", default: "2d/10d", about: "target of a complaint of severity 1" },
    Known {
        key: "sla-hours",
        default: "calendar",
        about: "how time runs towards the targets: calendar (around the clock) or business (in business-hours, without holidays)",
    },
    Known {
        key: "business-hours",
        default: "mon-fri 09:00-18:00",
        about: "when the shop answers: mon-fri 09:00-12:30 13:30-18:00; sat 10-14",
    },
    Known {
        key: "holidays",
        default: "",
        about: "days off: 2026-05-01, 2026-10-01..2026-10-07, 12-25 (every year); +2026-02-14 is worked all the same",
    },
    Known {
        key: "escalate-at",
        default: "80%",
        about: "share of the time to a target after which a complaint that still waits is escalated",
    },
    Known { key: "escalate-to", default: "", about: "who looks after escalated complaints" },
    Known { key: "lang", default: "", about: "language of the answers: en or zh; empty = that of the person's locale" },
    Known { key: "compensation-budget", default: "", about: "what compensations may come to: 500/month, 1500/quarter or 6000/year" },
];

/// How time runs towards service targets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum SlaHours {
    /// Around the clock.
    Calendar,
    /// In business hours, without holidays.
    Business,
}

impl Word for SlaHours {
    const WHAT: &'static str = "way to reckon service targets";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] =
        &[(SlaHours::Calendar, "calendar", &["24x7", "日历时间"]), (SlaHours::Business, "business", &["business hours", "工作时间"])];
}

/// What compensations may come to in a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Budget {
    /// In thousandths of the currency's unit: the setting can be read before the currency is known.
    thousandths: i64,
    /// Month, quarter or year.
    pub unit: Unit,
}

impl Budget {
    /// In minor units of a currency.
    pub fn amount(self, exponent: u8) -> i64 {
        self.thousandths / 10_i64.pow(3 - u32::from(exponent.min(3)))
    }

    /// Whether the amount is a whole number of minor units.
    pub fn is_exact(self, exponent: u8) -> bool {
        self.thousandths % 10_i64.pow(3 - u32::from(exponent.min(3))) == 0
    }
}

/// How customers are bound to the shop.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relationship {
    /// A subscription, a membership, an account: its end is known when it comes.
    Contractual,
    /// Every purchase is free: customers leave without a word.
    NonContractual,
}

impl Word for Relationship {
    const WHAT: &'static str = "kind of relationship";
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Relationship::Contractual, "contractual", &["contract", "subscription", "合同", "合约", "订阅"]),
        (Relationship::NonContractual, "non-contractual", &["noncontractual", "free", "非合同", "非合约"]),
    ];
}

/// From where on an attitude is high and a behaviour loyal.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Loyal {
    /// Recommendation, 0 to 10.
    pub recommend: f64,
    /// Satisfaction, on 1 to 5.
    pub satisfaction: f64,
    /// Days with a purchase in the window; `None` = the median of those who bought on two days or more.
    pub purchases: Option<i64>,
}

/// The settings as one command sees them.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Currency of every amount.
    pub currency: Currency,
    /// The shop's time zone.
    pub zone: jiff::tz::TimeZone,
    /// IANA name of the time zone.
    pub zone_name: String,
    /// How phone numbers are read: those of the shop's country may lack its code.
    pub phones: Phones,
    /// Before this day no file is believed without being asked about.
    pub earliest_day: Day,
    /// After this day, likewise; `None` = a year from the present day.
    pub latest_day: Option<Day>,
    /// Default as-of date.
    pub as_of: reading::AsOf,
    /// Lapse window in days; `None` = derived from the purchases.
    pub lapse_days: Option<i32>,
    /// Whether customers are bound by contract; `None` = decided from the data.
    pub relationship: Option<Relationship>,
    /// Percent of customers in the four tiers from the top.
    pub tiers: [f64; 4],
    /// What counts as loyal.
    pub loyal: Loyal,
    /// Targets by severity 1 to 4: (first response, resolution).
    pub sla: [(Target, Target); 4],
    /// How time runs towards them.
    pub clock: Clock,
    /// Percent of the time to a target after which a complaint that still waits is escalated.
    pub escalate_at: u8,
    /// Who looks after escalated complaints.
    pub escalate_to: Option<String>,
    /// What compensations may come to.
    pub budget: Option<Budget>,
    /// The language of answers; `None` = that of the person's locale.
    pub lang: Option<Lang>,
}

impl Settings {
    /// Reads settings from stored (key, value) pairs; keys that are not stored have their default.
    ///
    /// # Errors
    /// When a stored value cannot be read.
    pub fn read(stored: &[(String, String)]) -> Result<Settings> {
        let value = |key: &str| {
            let default = KNOWN.iter().find(|k| k.key == key).map_or("", |k| k.default);
            stored.iter().find(|(k, _)| k == key).map_or(default, |(_, v)| v.as_str()).to_string()
        };
        let zone_name = value("time-zone");
        let zone = reading::zone(&zone_name)?;
        let (hours, holidays) = (Hours::parse(&value("business-hours"))?, Holidays::parse(&value("holidays"))?);
        let clock = match SlaHours::parse(&value("sla-hours"))? {
            SlaHours::Calendar => Clock::Calendar(zone.clone()),
            SlaHours::Business => Clock::Business(zone.clone(), Box::new(hours), holidays),
        };
        let mut sla = [(Target::Days(1), Target::Days(1)); 4];
        for (severity, target) in (1..).zip(sla.iter_mut()) {
            *target = parse_sla(&value(&format!("sla-{severity}")))?;
        }
        Ok(Settings {
            currency: parse_currency(&value("currency"))?,
            zone,
            zone_name,
            phones: Phones::of(&value("country"))?,
            earliest_day: parse_day("earliest-day", &value("earliest-day"))?,
            latest_day: Some(value("latest-day")).filter(|v| v != "auto").map(|v| parse_day("latest-day", &v)).transpose()?,
            as_of: reading::AsOf::parse(&value("as-of"))?,
            lapse_days: parse_lapse(&value("lapse-days"))?,
            relationship: parse_relationship(&value("relationship"))?,
            tiers: parse_tiers(&value("tiers"))?,
            loyal: Loyal {
                recommend: parse_point(&value("loyal-recommend"), 0.0, 10.0)?,
                satisfaction: parse_point(&value("loyal-satisfaction"), 1.0, 5.0)?,
                purchases: parse_purchases(&value("loyal-purchases"))?,
            },
            sla,
            clock,
            escalate_at: parse_percent(&value("escalate-at"))?,
            escalate_to: Some(value("escalate-to").trim().to_string()).filter(|who| !who.is_empty()),
            budget: parse_budget(&value("compensation-budget"))?,
            lang: parse_lang(&value("lang"))?,
        })
    }

    /// Checks one setting, and gives its value as it is stored: a currency by its code, a time zone by its IANA name.
    ///
    /// # Errors
    /// An unknown key, or a value that cannot be read, with what was expected.
    pub fn check(key: &str, value: &str) -> Result<String> {
        if !KNOWN.iter().any(|k| k.key == key) {
            let known: Vec<&str> = KNOWN.iter().map(|k| k.key).collect();
            return Err(unknown("setting", key, &known).into());
        }
        let value = match key {
            "currency" if !value.is_empty() => reading::currency(value)?.code().to_string(),
            "time-zone" => reading::zone(value)?.iana_name().unwrap_or(value).to_string(),
            "escalate-to" => value.to_string(),
            _ => reading::folded(value).into_owned(),
        };
        match Settings::read(&[(key.to_string(), value.clone())]) {
            Err(error) if !error.is::<Failure>() => Err(Failure::usage(error.to_string()).into()),
            read => read.map(|_| value),
        }
    }
}

fn parse_currency(text: &str) -> Result<Currency> {
    if text.is_empty() { Ok(Currency::UNSTATED) } else { Currency::stored(text) }
}

fn parse_day(key: &str, text: &str) -> Result<Day> {
    let wrong = || Failure::usage(say!("{key} is '{text}': expected a day such as 1990-01-01", key, text)).into();
    Day::parse_iso(text.trim()).ok_or_else(wrong)
}

fn parse_lapse(text: &str) -> Result<Option<i32>> {
    if text == "auto" {
        return Ok(None);
    }
    match text.parse::<i32>().ok().filter(|n| (1..=36_500).contains(n)) {
        Some(n) => Ok(Some(n)),
        None => Err(Failure::usage(say!("'{text}' is not a number of days: expected auto or 1 to 36500", text)).into()),
    }
}

fn parse_relationship(text: &str) -> Result<Option<Relationship>> {
    if text == "auto" { Ok(None) } else { Ok(Some(Relationship::parse(text)?)) }
}

fn parse_tiers(text: &str) -> Result<[f64; 4]> {
    let parts: Vec<f64> = text.split(',').filter_map(|p| p.trim().trim_end_matches('%').parse().ok()).collect();
    match <[f64; 4]>::try_from(parts) {
        Ok(shares) if shares.iter().all(|s| *s >= 0.0) && (shares.iter().sum::<f64>() - 100.0).abs() < 1e-9 => Ok(shares),
        _ => {
            Err(Failure::usage(say!("'{text}' are no tiers: expected four percentages that add up to 100, such as 1,4,15,80", text)).into())
        }
    }
}

fn parse_point(text: &str, low: f64, high: f64) -> Result<f64> {
    match text.parse::<f64>().ok().filter(|x| (low..=high).contains(x)) {
        Some(point) => Ok(point),
        None => {
            Err(Failure::usage(say!("'{text}' is no point of the scale: expected a number from {low} to {high}", text, low, high)).into())
        }
    }
}

fn parse_purchases(text: &str) -> Result<Option<i64>> {
    if text == "auto" {
        return Ok(None);
    }
    match text.parse::<i64>().ok().filter(|n| (1..=10_000).contains(n)) {
        Some(n) => Ok(Some(n)),
        None => Err(Failure::usage(say!("'{text}' is not a number of purchase days: expected auto or 1 to 10000", text)).into()),
    }
}

fn parse_sla(text: &str) -> Result<(Target, Target)> {
    text.split_once('/')
        .and_then(|(first, last)| Some((Target::parse(first)?, Target::parse(last)?)))
        .ok_or_else(|| Failure::usage(say!("'{text}' is no service target: expected FIRST-RESPONSE/RESOLUTION such as 4h/2d", text)).into())
}

fn parse_percent(text: &str) -> Result<u8> {
    let number = text.trim().trim_end_matches('%').trim_end().parse::<u8>().ok().filter(|n| (1..=100).contains(n));
    number.ok_or_else(|| Failure::usage(say!("'{text}' is no share: expected 1% to 100%", text)).into())
}

/// The language that a stored value names; none where it is empty.
fn parse_lang(text: &str) -> Result<Option<Lang>> {
    let wrong = || Failure::usage(say!("'{text}' is no language: expected en or zh", text)).into();
    if text.trim().is_empty() { Ok(None) } else { Lang::parse(text).map(Some).ok_or_else(wrong) }
}

fn parse_budget(text: &str) -> Result<Option<Budget>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let wrong = || Failure::usage(say!("'{text}' is no budget: expected AMOUNT/PERIOD such as 500/month, 1500/quarter or 6000/year", text));
    let (amount, period) = text.split_once('/').ok_or_else(wrong)?;
    let unit = match period.trim().to_lowercase().as_str() {
        "month" | "月" => Unit::Month,
        "quarter" | "季" => Unit::Quarter,
        "year" | "年" => Unit::Year,
        _ => return Err(wrong().into()),
    };
    let thousandths =
        reading::number(amount, 2).map(|a| a * 10).or_else(|_| reading::number(amount, 3)).ok().filter(|a| *a >= 0).ok_or_else(wrong)?;
    Ok(Some(Budget { thousandths, unit }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_valid() {
        let settings = Settings::read(&[]).expect("defaults");
        assert_eq!(settings.sla[3], (Target::Seconds(3_600), Target::Days(1)));
        assert_eq!(settings.tiers, [1.0, 4.0, 15.0, 80.0]);
        for known in KNOWN {
            assert!(Settings::check(known.key, known.default).is_ok(), "{}", known.key);
        }
    }

    #[test]
    fn a_budget_is_an_amount_for_a_period() {
        let budget = parse_budget("1500.50/quarter").expect("read").expect("a budget");
        assert_eq!((budget.amount(2), budget.unit, budget.is_exact(2), budget.is_exact(0)), (150_050, Unit::Quarter, true, false));
        assert_eq!((budget.amount(3), parse_budget(" ").expect("read")), (1_500_500, None));
    }

    #[test]
    fn wrong_values_are_refused() {
        for (key, value) in [
            ("currency", "money"),
            ("currency", "XYZ"),
            ("time-zone", "Mars/Base"),
            ("as-of", "soon"),
            ("earliest-day", "long ago"),
            ("latest-day", "2024-02-30"),
            ("lapse-days", "0"),
            ("relationship", "loose"),
            ("tiers", "1,2,3"),
            ("loyal-recommend", "11"),
            ("loyal-satisfaction", "high"),
            ("loyal-purchases", "0"),
            ("sla-1", "1x/2d"),
            ("sla-1", "日/月"),
            ("sla-hours", "office"),
            ("business-hours", "9 to 5"),
            ("holidays", "Easter"),
            ("escalate-at", "0%"),
            ("escalate-at", "120"),
            ("compensation-budget", "500"),
            ("compensation-budget", "-1/month"),
            ("compensation-budget", "1/week"),
            ("country", "China"),
            ("lang", "fr"),
            ("colour", "red"),
        ] {
            assert!(Settings::check(key, value).is_err(), "{key}={value}");
        }
    }
}

//! Which model, and how far ahead.

use anyhow::Result;

use crate::analysis::btyd::Kind;
use crate::analysis::btyd::value::{Horizon, MONTH};
use crate::base::dates::Unit;
use crate::base::reading::length;

/// Which model of purchase and departure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Which {
    /// BG/NBD: a customer may leave after a purchase
    Bgnbd,
    /// Pareto/NBD: a customer may leave at any time
    Paretonbd,
}

impl Which {
    /// The model meant.
    pub fn kind(self) -> Kind {
        match self {
            Which::Bgnbd => Kind::BgNbd,
            Which::Paretonbd => Kind::ParetoNbd,
        }
    }

    /// Its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Which::Bgnbd => "BG/NBD",
            Which::Paretonbd => "Pareto/NBD",
        }
    }

    /// The word of the option.
    pub fn word(self) -> &'static str {
        match self {
            Which::Bgnbd => "bgnbd",
            Which::Paretonbd => "paretonbd",
        }
    }
}

/// How far ahead value is counted, as it was asked for.
#[derive(Clone, PartialEq, Debug)]
pub struct Ahead {
    /// The word of the option.
    pub text: String,
    /// What it means.
    pub horizon: Horizon,
}

impl Ahead {
    /// Reads `12m`, `52w`, `365d`, `2y` or `infinite`.
    ///
    /// # Errors
    /// Any other word.
    pub fn parse(text: &str) -> Result<Ahead, String> {
        if text.trim().eq_ignore_ascii_case("infinite") {
            return Ok(Ahead { text: "infinite".to_string(), horizon: Horizon::Endless });
        }
        let wrong = || format!("unknown horizon '{text}': expected 12m, 52w, 365d, 2y, at most 100 years, or infinite");
        let (number, unit) = length(text).ok_or_else(wrong)?;
        let n = f64::from(number);
        let (mark, weeks) = match unit {
            Unit::Day => ('d', n / 7.0),
            Unit::Week => ('w', n),
            Unit::Month => ('m', n * MONTH),
            Unit::Year => ('y', n * 12.0 * MONTH),
            Unit::Quarter => return Err(wrong()),
        };
        Ok(Ahead { text: format!("{number}{mark}"), horizon: Horizon::Weeks(weeks) })
    }

    /// For sentences: "the next 12 months".
    pub fn words(&self) -> String {
        let Some((number, unit)) = self.text.split_at_checked(self.text.len() - 1).filter(|_| self.horizon != Horizon::Endless) else {
            return "all time to come".into();
        };
        let unit = match unit {
            "d" => "days",
            "w" => "weeks",
            "m" => "months",
            _ => "years",
        };
        if number == "1" { format!("the next {}", unit.trim_end_matches('s')) } else { format!("the next {number} {unit}") }
    }
}

/// Reads a share: `40%` or `0.4`. A bare 40 could be meant either way and is refused.
///
/// # Errors
/// Anything that is not a share from 0 on; what is 1 or more needs its percent sign.
pub fn share(text: &str) -> Result<f64, String> {
    let trimmed = text.trim();
    let number = |t: &str| t.trim().parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
    let wrong = || format!("'{text}' is not a share: write 40% or 0.4");
    if let Some(percent) = trimmed.strip_suffix(['%', '％']) {
        return number(percent).map(|n| n / 100.0).ok_or_else(wrong);
    }
    let share = number(trimmed).ok_or_else(wrong)?;
    if share < 1.0 {
        Ok(share)
    } else {
        Err(format!("'{text}' may be meant as {share} % or as {} %: write the percent sign", share * 100.0))
    }
}

/// A share of a whole, such as a margin or a probability: as [`share`], at most 100 %.
///
/// # Errors
/// Text that is no such share.
pub fn part(text: &str) -> Result<f64, String> {
    share(text).and_then(|part| if part <= 1.0 { Ok(part) } else { Err(format!("'{text}' is more than the whole: write at most 100%")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn horizons_are_read_and_told() {
        let told = |text: &str| Ahead::parse(text).map(|a| (a.horizon, a.words()));
        assert_eq!(told("12m"), Ok((Horizon::Weeks(12.0 * MONTH), "the next 12 months".into())));
        assert_eq!(told("1Y"), Ok((Horizon::Weeks(12.0 * MONTH), "the next year".into())));
        assert_eq!(told("364d"), Ok((Horizon::Weeks(52.0), "the next 364 days".into())));
        assert_eq!(told("infinite"), Ok((Horizon::Endless, "all time to come".into())));
        for wrong in ["", "12", "m", "0m", "-3m", "1.5y", "101y", "5200000w", "soon", "12月"] {
            assert!(told(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn shares_leave_no_doubt() {
        assert_eq!((share("40%"), share(" 0.4 "), share("0"), share("150 %")), (Ok(0.4), Ok(0.4), Ok(0.0), Ok(1.5)));
        for wrong in ["", "40", "1", "-5%", "%", "abc", "nan", "inf%"] {
            assert!(share(wrong).is_err(), "{wrong}");
        }
        assert_eq!((part("100%"), part("0.25")), (Ok(1.0), Ok(0.25)));
        assert!(part("101%").is_err_and(|e| e.contains("more than the whole")));
    }
}

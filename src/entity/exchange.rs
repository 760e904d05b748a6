//! Foreign amounts and the rates at which they are converted: exact integer arithmetic, rounded once, half to even.

use std::fmt;

use crate::base::money;
use crate::base::money::Currency;

/// A positive decimal number, kept exactly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Decimal {
    digits: i64,
    places: u32,
}

impl Decimal {
    /// `digits` / 10^`places`, without trailing zeros; `None` unless it is positive.
    pub fn new(digits: i64, places: u32) -> Option<Decimal> {
        let mut d = Decimal { digits, places };
        while d.places > 0 && d.digits % 10 == 0 {
            d = Decimal { digits: d.digits / 10, places: d.places - 1 };
        }
        (digits > 0).then_some(d)
    }

    /// Reads `7.12`.
    pub fn parse(text: &str) -> Option<Decimal> {
        let places = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let places = u8::try_from(places).ok().filter(|p| *p <= 18)?;
        Decimal::new(money::parse_plain(text, places)?, u32::from(places))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&money::plain(self.digits, self.places as u8))
    }
}

/// `units` of a foreign currency are worth `worth` of the store's.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// In the store's currency.
    pub worth: Decimal,
    /// In the foreign currency; usually 1.
    pub units: Decimal,
}

impl Rate {
    /// Converts an amount with `places` decimals into minor units with `exponent` decimals, rounded half to even.
    /// `None` when that is larger than any amount may be.
    pub fn convert(&self, amount: i64, places: u8, exponent: u8) -> Option<i64> {
        let ten = |n: u32| 10i128.checked_pow(n);
        let above = i128::from(amount).checked_mul(self.worth.digits.into())?.checked_mul(ten(self.units.places + u32::from(exponent))?)?;
        let below = i128::from(self.units.digits).checked_mul(ten(self.worth.places + u32::from(places))?)?;
        let (whole, rest) = (above.div_euclid(below), above.rem_euclid(below));
        let up = rest.checked_mul(2)? > below || rest * 2 == below && whole % 2 != 0;
        money::bounded(whole + i128::from(up))
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.worth)?;
        if self.units.digits != 1 || self.units.places != 0 {
            write!(f, " per {}", self.units)?;
        }
        Ok(())
    }
}

/// What an amount was before it was converted: "100.00 USD at 7.12", "5000 JPY at 4.85 per 100".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Original {
    /// The amount in the currency's own decimals.
    pub amount: String,
    /// The currency.
    pub currency: Currency,
    /// The rate at which it was converted.
    pub rate: Rate,
}

impl Original {
    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Original> {
        let mut words = text.split(' ');
        let (amount, currency, at, worth) = (words.next()?, words.next()?, words.next()?, words.next()?);
        let units = match (words.next(), words.next(), words.next()) {
            (None, None, None) => Decimal::new(1, 0)?,
            (Some("per"), Some(units), None) => Decimal::parse(units)?,
            _ => return None,
        };
        let currency = Currency::stored(currency).ok()?;
        let sound = at == "at" && money::parse_plain(amount, currency.exponent).is_some();
        sound.then_some(Original { amount: amount.to_string(), currency, rate: Rate { worth: Decimal::parse(worth)?, units } })
    }
}

impl fmt::Display for Original {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} at {}", self.amount, self.currency.code(), self.rate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(worth: &str, units: &str) -> Rate {
        Rate { worth: Decimal::parse(worth).expect("a number"), units: Decimal::parse(units).expect("a number") }
    }

    #[test]
    fn amounts_are_converted_exactly_and_rounded_half_to_even() {
        for (worth, units, amount, places, exponent, want) in [
            ("7.12", "1", 10_000, 2, 2, 71_200),
            ("4.85", "100", 5_000, 0, 2, 24_250),
            ("1", "20.6", 206, 0, 2, 1_000),
            ("1", "3", 1_000, 3, 2, 33),
            // Exactly half a cent goes to the even neighbour, also below zero.
            ("0.5", "1", 1, 2, 2, 0),
            ("0.5", "1", 3, 2, 2, 2),
            ("0.5", "1", -3, 2, 2, -2),
            ("0.5", "1", -1, 2, 2, 0),
            ("0.000001", "1", 100_000_000_000_000, 3, 0, 100_000),
        ] {
            assert_eq!(rate(worth, units).convert(amount, places, exponent), Some(want), "{amount} at {worth} per {units}");
        }
        assert_eq!(rate("9999999", "0.00000001").convert(money::MAX_AMOUNT, 0, 3), None);
    }

    #[test]
    fn originals_are_read_as_they_are_written() {
        for text in ["100.00 USD at 7.12", "-5000 JPY at 4.85 per 100", "1.000 KWD at 23.4"] {
            assert_eq!(Original::parse(text).expect("read").to_string(), text);
        }
        for text in ["", "100 USD", "100 USD at", "x USD at 7", "100 USD at 0", "100 USD at 7 per", "1.5 JPY at 4", "1 USD at 7 per 1 more"]
        {
            assert_eq!(Original::parse(text), None, "{text}");
        }
        assert_eq!(
            (Decimal::parse("7.1200").map(|d| d.to_string()), Decimal::parse("-1"), Decimal::parse("")),
            (Some("7.12".into()), None, None)
        );
    }
}

//! Foreign amounts of a file become amounts in the store's currency, at the rate of their day.

use anyhow::Result;

use super::plan::Plan;
use crate::base::dates::Day;
use crate::base::money;
use crate::base::money::Currency;
use crate::entity::exchange::{Original, Rate};
use crate::store::Operation;
use crate::store::records::rates;
use crate::store::records::rates::Rates;
use crate::store::records::settings;

/// Decimals with which amounts are read from a file with several currencies: as many as any currency has.
pub const PLACES: u8 = 3;

/// A rate that is older than this many days when it is used is worth a remark.
const OLD: i32 = 31;

/// Converts the amounts of a file in which some rows are in a foreign currency.
pub struct Exchange {
    rates: Rates,
    own: Currency,
}

/// What the amounts of a row are worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Worth {
    /// They are in the store's currency.
    Own,
    /// They are in another one, at this rate.
    Foreign(Currency, Rate),
}

impl Exchange {
    /// The exchange for a file; `None` when every row is in the store's currency.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &Operation, plan: &Plan) -> Result<Option<Exchange>> {
        if !plan.foreign {
            return Ok(None);
        }
        let own = match plan.currency {
            Some(currency) => currency,
            None => settings::read(op)?.currency,
        };
        Ok(Some(Exchange { rates: rates::all(op, own)?, own }))
    }

    /// The worth that is fixed already: a record that the store knows keeps the rate at which it was taken in, as long as
    /// currency and day are the same. `known` is its original and its day.
    pub fn fixed(&self, currency: Option<&str>, day: Day, known: (&str, Day)) -> Option<Worth> {
        let original = Original::parse(known.0)?;
        let same = currency.is_some_and(|c| c == original.currency.code()) && known.1 == day && original.currency != self.own;
        same.then_some(Worth::Foreign(original.currency, original.rate))
    }

    /// What amounts in `currency` (blank: the store's) are worth on a day, and perhaps a remark.
    ///
    /// # Errors
    /// The reason and a hint: there is no rate for the day.
    pub fn worth(&self, currency: Option<&str>, day: Day) -> Result<(Worth, Option<&'static str>), (String, String)> {
        let currency = match currency.map(Currency::parse) {
            None => return Ok((Worth::Own, None)),
            Some(Ok(currency)) if currency == self.own => return Ok((Worth::Own, None)),
            Some(Ok(currency)) => currency,
            Some(Err(error)) => return Err((error.to_string(), String::new())),
        };
        let rates = self.rates.get(currency.code()).map_or(&[][..], Vec::as_slice);
        let until = rates.partition_point(|(since, _)| *since <= day);
        let Some((since, rate)) = until.checked_sub(1).map(|last| rates[last]) else {
            let reason = format!("there is no rate from {} to {} for {day}", currency.code(), self.own.code());
            return Err((
                reason,
                "give the rates in the same call or before: crmkit import rates FILE, with day, currency and rate".to_string(),
            ));
        };
        let old = day.since(since) > OLD;
        Ok((Worth::Foreign(currency, rate), old.then_some("converted at a rate that was more than a month old")))
    }

    /// An amount as it is stored, from one with [`PLACES`] decimals.
    ///
    /// # Errors
    /// The reason: it has more decimals than its currency, or is too large.
    pub fn amount(&self, worth: Worth, wide: i64) -> Result<i64, String> {
        let currency = match worth {
            Worth::Own => self.own,
            Worth::Foreign(currency, _) => currency,
        };
        let step = 10i64.pow(u32::from(PLACES - currency.exponent));
        if wide % step != 0 {
            return Err(format!("has more decimals than {} has: {}", currency.code(), currency.exponent));
        }
        match worth {
            Worth::Own => Ok(wide / step),
            Worth::Foreign(_, rate) => rate.convert(wide, PLACES, self.own.exponent).ok_or_else(|| "too large a number".to_string()),
        }
    }

    /// A computed amount with [`PLACES`] decimals, rounded half to even to the decimals of its currency.
    pub fn rounded(&self, worth: Worth, wide: i64) -> i64 {
        let currency = match worth {
            Worth::Own => self.own,
            Worth::Foreign(currency, _) => currency,
        };
        let step = 10i64.pow(u32::from(PLACES - currency.exponent));
        let (whole, rest) = (wide.div_euclid(step), wide.rem_euclid(step));
        step * (whole + i64::from(rest * 2 > step || rest * 2 == step && whole % 2 != 0))
    }

    /// The words that keep what an amount was; `None` when it is in the store's currency.
    pub fn original(&self, worth: Worth, wide: i64) -> Option<String> {
        match worth {
            Worth::Own => None,
            Worth::Foreign(currency, rate) => {
                let step = 10i64.pow(u32::from(PLACES - currency.exponent));
                Some(Original { amount: money::plain(wide / step, currency.exponent), currency, rate }.to_string())
            }
        }
    }
}

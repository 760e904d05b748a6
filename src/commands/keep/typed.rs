//! Values as people type them, for fields of every sort: the readers are those of every other option.

use anyhow::Result;
use rusqlite::Connection;

use crate::base::error::Failure;
use crate::base::reading::{self, missing};
use crate::commands::given::Given;
use crate::commands::{Session, who};
use crate::entity::exchange::Decimal;
use crate::entity::record::Stored;
use crate::entity::{Field, What, of_table};
use crate::import;
use crate::lang::say;
use crate::store::Store;
use crate::store::records::codes::Coded;

/// Reads values for a store.
pub struct Reader<'a> {
    session: &'a Session,
    conn: &'a Connection,
    /// Reads days, moments and amounts.
    pub given: Given,
}

impl<'a> Reader<'a> {
    /// A reader for this store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(session: &'a Session, store: &'a Store) -> Result<Reader<'a>> {
        Ok(Reader { session, conn: store.conn(), given: session.given(store)? })
    }

    /// What a field holds after somebody typed this; nothing where it is blank.
    ///
    /// # Errors
    /// A usage failure that names `flag`; a code nobody has, with the nearest.
    pub fn value(&self, field: &Field, flag: &str, text: &str) -> Result<Option<Stored>> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let at = |failure: Failure| failure.at(flag);
        let number = |places| reading::number(text, places).map_err(at);
        Ok(Some(match field.what {
            What::Day if field.ahead => Stored::Int(self.given.day_ahead(flag, text)?.0.into()),
            What::Day | What::When => Stored::Int(self.given.day(flag, text)?.0.into()),
            What::Time => match self.given.moment(flag, text)?.at {
                Some(at) => Stored::Int(at),
                None => return Err(Failure::usage(say!("{flag}: '{text}' has no time of day", flag, text)).into()),
            },
            What::Amount => Stored::Int(self.given.amount(flag, text)?),
            What::Quantity => Stored::Int(number(3)?),
            What::Number => Stored::Int(number(6)?),
            What::Signed => Stored::Int(number(0)?),
            What::Whole => Stored::Int(within(number(0)?, 0, i64::MAX).map_err(at)?),
            What::Between(low, high) => Stored::Int(within(number(0)?, low, high).map_err(at)?),
            What::Flag => Stored::Int(import::flag(text).map(i64::from).map_err(|why| at(Failure::usage(why)))?),
            What::Word(words) => Stored::Text((words.parse)(text).map_err(at)?.to_string()),
            What::Currency | What::ForeignCurrency => Stored::Text(reading::currency(text).map_err(at)?.code().to_string()),
            What::Rate => match Decimal::parse(text.trim()) {
                Some(rate) => Stored::Text(rate.to_string()),
                None => return Err(Failure::usage(say!("{flag}: '{text}' is no number above 0", flag, text)).into()),
            },
            What::Link(link) if link.table == "customer" => Stored::Int(who::customer(self.session, self.conn, text)?.id),
            What::Link(link) => match of_table(link.table) {
                Some(entity) => Stored::Int(Coded(entity).key(self.conn, text)?),
                None => return Ok(None),
            },
            What::Code if missing::is_code(text.trim()) => return Ok(None),
            What::Text | What::Code | What::Email | What::Phone => Stored::Text(written(text)),
            What::Derived | What::Own => return Ok(None),
        }))
    }
}

/// A whole number between two others.
fn within(n: i64, low: i64, high: i64) -> Result<i64, Failure> {
    match (low..=high).contains(&n) {
        true => Ok(n),
        false if high == i64::MAX => Err(Failure::usage(say!("{n} is below {low}", n, low))),
        false => Err(Failure::usage(say!("{n} is not from {low} to {high}", n, low, high))),
    }
}

/// Words as they are stored: without blanks around them; a text of several lines keeps the indent of its first.
fn written(text: &str) -> String {
    let text = text.trim_end();
    if text.contains('\n') { text.trim_start_matches(['\n', '\r']).to_string() } else { text.trim_start().to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_bounds() {
        assert!(within(0, 0, i64::MAX).is_ok() && within(-1, 0, i64::MAX).is_err());
        let failure = within(6, 1, 5).expect_err("too much");
        assert_eq!(failure.message, "6 is not from 1 to 5");
    }

    #[test]
    fn a_text_keeps_its_lines() {
        assert_eq!(written("  a b \n"), "a b");
        assert_eq!(written("\n  one\n two\n\n"), "  one\n two");
    }
}

//! The codes that customers had before: records that got a code from what they say go by the one that held then.

use std::collections::HashMap;

use anyhow::Result;
use foldhash::fast::RandomState;

use super::{Named, Who};
use crate::store::Operation;
use crate::store::records::{aliases, codes, customers};

/// The former codes by customer, newest first.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn former(op: &Operation) -> Result<HashMap<i64, Vec<String>, RandomState>> {
    let mut former: HashMap<i64, Vec<String>, RandomState> = HashMap::default();
    aliases::each(op, aliases::Kind::Code, |code, id| former.entry(id).or_default().insert(0, code.to_string()))?;
    Ok(former)
}

impl Who<'_> {
    /// The code of a record that was made of what it says, beginning with the code of its customer: with one that the customer had
    /// before where the store has the record under that.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn as_before(&self, table: &'static str, customer: i64, wanted: String) -> Result<String> {
        let Some(former) = self.former.get(&customer) else { return Ok(wanted) };
        if codes::key_of(self.op, table, &wanted)?.is_some() {
            return Ok(wanted);
        }
        let now = customers::code_of(self.op, customer)?;
        let Some(rest) = wanted.strip_prefix(&now) else { return Ok(wanted) };
        for code in former {
            let then = format!("{code}{rest}");
            if codes::key_of(self.op, table, &then)?.is_some() {
                return Ok(then);
            }
        }
        Ok(wanted)
    }

    /// As [`Who::as_before`], for a customer whom a row names.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn named_before(&self, table: &'static str, named: Option<&Named>, wanted: String) -> Result<String> {
        match named {
            Some(Named::Known(id)) => self.as_before(table, *id, wanted),
            _ => Ok(wanted),
        }
    }
}

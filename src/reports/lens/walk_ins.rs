//! Sales to nobody in particular: they are part of what the shop took in, and of nobody's history.

use anyhow::Result;

use super::frame::{Span, grouped};
use crate::base::money;
use crate::lang::{Message, say};
use crate::page::Note;
use crate::store::Snapshot;

/// What sales to nobody in particular come to in a span.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct WalkIns {
    /// Purchases.
    pub sales: i64,
    /// Purchases less refunds and returns, in minor units.
    pub revenue: i64,
}

impl WalkIns {
    /// Sums them up.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(store: &Snapshot, span: Span) -> Result<WalkIns> {
        let mut found = WalkIns::default();
        store.walk_ins(|packed| {
            for entry in super::scan::until(packed, span.to).filter(|e| span.holds(e.day)) {
                found.sales += i64::from(entry.purchase);
                found.revenue += entry.net;
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == WalkIns::default()
    }

    /// How much they are: "76 sales of 1,234.00 to nobody in particular".
    pub fn words(&self, exponent: u8) -> Message {
        let revenue = money::grouped(self.revenue, exponent);
        say!(
            self.sales.unsigned_abs() => "1 sale of {revenue} to nobody in particular" | "{sales} sales of {revenue} to nobody in particular",
            sales = grouped(self.sales),
            revenue
        )
    }
}

/// What a page about customers says of the sales that it leaves out, where there are any in its span.
///
/// # Errors
/// When the store cannot be read.
pub fn left_out(store: &Snapshot, span: Span) -> Result<Option<Note>> {
    let found = WalkIns::read(store, span)?;
    Ok((!found.is_empty()).then(|| Note::small(say!("Left out: {words}.", words = found.words(store.exponent())))))
}

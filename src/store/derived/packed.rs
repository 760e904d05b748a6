//! A history in its packed form: the entries of a customer, sorted by (day, key), as bytes.
//!
//! Every entry is three variable-length integers: days since the previous entry (the first: since 1970), its key minus the
//! previous one's, and the net amount with a flag for purchases.

use anyhow::Result;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::base::dates::Day;

/// The key under which the orders of nobody in particular are packed: no customer has it.
pub const NOBODY: i64 = 0;

/// What an entry of a history stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fact {
    /// The order with this key.
    Order(i64),
    /// The dated refund with this key.
    Refund(i64),
}

/// One order or dated refund as a history knows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Entry {
    /// Key of the customer; [`NOBODY`] where it is a sale to nobody in particular.
    pub customer: i64,
    /// Its day.
    pub day: Day,
    /// Key of the order; that of a dated refund made negative.
    pub(in crate::store) key: i64,
    /// In minor units: what was charged less what was given back on an unknown day, 0 when cancelled;
    /// of a dated refund what was given back, negative.
    pub net: i64,
    /// Whether it is a purchase: not cancelled and not a return.
    pub purchase: bool,
}

impl Entry {
    /// The entry of an order of which `refund` was given back on an unknown day: cancelled orders count for nothing,
    /// returns lower revenue but are no purchases.
    pub fn of(customer: i64, order: i64, day: Day, amount: i64, refund: i64, cancelled: bool) -> Entry {
        Entry { customer, day, key: order, net: if cancelled { 0 } else { amount - refund }, purchase: !cancelled && amount >= 0 }
    }

    /// What the entry stands for.
    pub fn fact(&self) -> Fact {
        if self.key < 0 { Fact::Refund(-self.key) } else { Fact::Order(self.key) }
    }
}

/// Reads a packed history in order of (day, key).
#[derive(Clone)]
pub struct Packed<'a> {
    customer: i64,
    bytes: &'a [u8],
    day: i32,
    key: i64,
}

impl<'a> Packed<'a> {
    /// The history of `customer` from its packed form.
    pub fn new(customer: i64, bytes: &'a [u8]) -> Packed<'a> {
        Packed { customer, bytes, day: 0, key: 0 }
    }
}

impl Iterator for Packed<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        if self.bytes.is_empty() {
            return None;
        }
        // A damaged history ends early; `crmkit check` compares every history with its orders.
        self.day = self.day.wrapping_add(unzigzag(take(&mut self.bytes)?) as i32);
        self.key = self.key.wrapping_add(unzigzag(take(&mut self.bytes)?));
        let value = take(&mut self.bytes)?;
        let purchase = value & 1 == 1;
        let net = unzigzag(value >> 1);
        Some(Entry { customer: self.customer, day: Day(self.day), key: self.key, net, purchase })
    }
}

/// Packs entries that are sorted by (day, key).
pub fn pack(entries: &[Entry]) -> Vec<u8> {
    let mut out = Vec::with_capacity(entries.len() * 8);
    pack_into(entries, &mut out);
    out
}

/// Appends the packed form of entries that are sorted by (day, key).
pub(in crate::store) fn pack_into(entries: &[Entry], out: &mut Vec<u8>) {
    let (mut day, mut key) = (0, 0);
    for e in entries {
        put(out, zigzag(i64::from(e.day.0 - day)));
        put(out, zigzag(e.key - key));
        put(out, (zigzag(e.net) << 1) | u64::from(e.purchase));
        (day, key) = (e.day.0, e.key);
    }
}

fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)) as u64
}

fn unzigzag(n: u64) -> i64 {
    ((n >> 1) as i64) ^ -((n & 1) as i64)
}

fn put(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push((n as u8) | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut n = 0u64;
    for shift in (0..64).step_by(7) {
        let (&b, rest) = bytes.split_first()?;
        *bytes = rest;
        n |= u64::from(b & 0x7f) << shift;
        if b < 0x80 {
            return Some(n);
        }
    }
    None
}

/// Gives SQL the functions `first_day(purchases)`, the day of the first entry of a packed history, and
/// `last_until(purchases, day)`, that of the last one up to a day; NULL where there is none.
///
/// # Errors
/// When SQLite cannot take a function.
pub fn sql_functions(conn: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("first_day", 1, flags, |c| {
        Ok(c.get_raw(0).as_blob().ok().and_then(|bytes| Packed::new(0, bytes).next()).map(|e| e.day.0))
    })?;
    conn.create_scalar_function("last_until", 2, flags, |c| {
        let until: i32 = c.get(1)?;
        let days = |bytes| Packed::new(0, bytes).map(|e| e.day.0).take_while(|d| *d <= until).last();
        Ok(c.get_raw(0).as_blob().ok().and_then(days))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Two bits of 64 are taken; what the store takes for an amount is far below.
    const MOST: i64 = i64::MAX / 4;

    proptest! {
        #[test]
        fn packing_is_lossless(mut raw in proptest::collection::vec((-800_000i32..2_900_000, -(1i64 << 40)..1 << 40, -MOST..MOST, any::<bool>()), 0..40)) {
            raw.sort_unstable();
            let entries: Vec<Entry> = raw.into_iter()
                .map(|(day, key, net, purchase)| Entry { customer: 7, day: Day(day), key, net, purchase }).collect();
            let packed = pack(&entries);
            prop_assert_eq!(Packed::new(7, &packed).collect::<Vec<_>>(), entries);
        }
    }

    #[test]
    fn damaged_bytes_end_a_history_without_a_panic() {
        for bytes in [&[0x80][..], &[0xff; 40], &[2, 2, 0xff]] {
            assert!(Packed::new(1, bytes).count() <= 40);
        }
    }
}

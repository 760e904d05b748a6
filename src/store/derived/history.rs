//! Packed purchase histories: one row per customer with every order, sorted by (day, key).
//!
//! A history is derived from `sales_order` and `refund` and exact for any as-of date. Every entry is packed as
//! three variable-length integers: days since the previous entry (the first: since 1970), its key minus the
//! previous one's, and the net amount with a flag for purchases.
//!
//! An order counts on its day with what was charged less what was given back on an unknown day; a dated refund
//! is an entry of its own day, so that a report on an earlier day does not know of it yet. What is given back of
//! a cancelled order counts for nothing, as the order does.

use anyhow::{Result, anyhow};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, params};

use super::feed::Feed;
use crate::base::dates::Day;
use crate::store::load::deferred::leave_out;

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
    /// Key of the customer.
    pub customer: i64,
    /// Its day.
    pub day: Day,
    /// Key of the order; that of a dated refund made negative.
    key: i64,
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

/// The history of one customer, oldest first; empty when there is none.
pub fn of_customer(conn: &Connection, customer: i64) -> Result<Vec<Entry>> {
    let bytes: Option<Vec<u8>> =
        conn.prepare_cached("SELECT purchases FROM history WHERE customer = ?1")?.query_row([customer], |r| r.get(0)).optional()?;
    Ok(bytes.map(|b| Packed::new(customer, &b).collect()).unwrap_or_default())
}

/// Brings the histories up to date: adds the orders inserted by this operation (`fed`) and takes in
/// every order and refund that triggers marked as made, changed or deleted.
pub(in crate::store) fn refresh(conn: &Connection, mut fed: Feed) -> Result<()> {
    let stale = stale(conn)?;
    if fed.is_empty() && stale.is_empty() {
        return Ok(());
    }
    if !stale.is_empty() {
        let gone = |key: i64| stale.binary_search_by_key(&key, |s| s.0).is_ok();
        fed.retain(|e| !gone(e.key));
        // A key is stale once for every customer it had.
        for keys in stale.chunk_by(|a, b| a.0 == b.0) {
            if let Some(entry) = current(conn, keys[0].0)? {
                fed.push(entry);
            }
        }
    }
    let mut touched: Vec<i64> = stale.iter().map(|s| s.1).collect();
    touched.sort_unstable();
    touched.dedup();
    let empty = conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM history)", [], |r| r.get::<_, bool>(0))?;
    let first = empty && stale.is_empty();
    // An index in another order than the rows is made quicker once they are all there.
    let indexes = if first && fed.is_large() { leave_out(conn, "history")? } else { Vec::new() };
    let mut writer = Writer::new(conn, &stale, empty)?;
    let mut touched = touched.as_slice();
    fed.each_part(first, |part| {
        if first {
            return part.packed.histories().try_for_each(|(last, bytes)| writer.put(last, bytes));
        }
        let mut rest = part.entries.as_slice();
        // Both lists are in customer order: every customer in either is rewritten once.
        let reached = |touched: &[i64]| touched.first().copied().filter(|c| part.reaches(*c));
        while let Some(customer) = [rest.first().map(|e| e.customer), reached(touched)].into_iter().flatten().min() {
            let (new, later) = rest.split_at(rest.iter().take_while(|e| e.customer == customer).count());
            rest = later;
            if touched.first() == Some(&customer) {
                touched = &touched[1..];
            }
            writer.rewrite(customer, new)?;
        }
        Ok(())
    })?;
    touched.iter().try_for_each(|customer| writer.rewrite(*customer, &[]))?;
    indexes.iter().try_for_each(|sql| conn.execute_batch(sql))?;
    conn.execute("DELETE FROM history_stale", [])?;
    Ok(())
}

/// (key, customer) pairs whose history entry is out of date, sorted. What happens to an order happens to its refunds:
/// they go with it to another customer, and count for nothing once it is cancelled.
fn stale(conn: &Connection) -> Result<Vec<(i64, i64)>> {
    let mut query = conn.prepare_cached(
        "SELECT sales_order, customer FROM history_stale
         UNION SELECT -r.id, s.customer FROM history_stale s JOIN refund r ON r.sales_order = s.sales_order
         ORDER BY 1, 2",
    )?;
    let rows = query.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(rows)
}

/// The orders with what was given back of them on an unknown day.
const ORDERS: &str = "SELECT o.customer, o.id, o.day, o.amount,
            max(0, o.refund - coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id), 0)),
            o.status IS 'cancelled'
     FROM sales_order o";

/// The dated refunds, but those of cancelled orders.
const REFUNDS: &str = "SELECT coalesce(r.customer, o.customer), -r.id, r.day, -r.amount
     FROM refund r LEFT JOIN sales_order o ON o.id = r.sales_order
     WHERE o.status IS NOT 'cancelled'";

/// The entry an order or refund has now; `None` when it has none.
fn current(conn: &Connection, key: i64) -> Result<Option<Entry>> {
    let entry = if key < 0 {
        conn.prepare_cached(&format!("{REFUNDS} AND r.id = ?1"))?.query_row([-key], refund_of_row).optional()?
    } else {
        conn.prepare_cached(&format!("{ORDERS} WHERE o.id = ?1"))?.query_row([key], entry_of_row).optional()?
    };
    Ok(entry)
}

fn entry_of_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry::of(r.get(0)?, r.get(1)?, Day(r.get(2)?), r.get(3)?, r.get(4)?, r.get(5)?))
}

fn refund_of_row(r: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry { customer: r.get(0)?, key: r.get(1)?, day: Day(r.get(2)?), net: r.get(3)?, purchase: false })
}

const INSERT: &str = "INSERT INTO history (customer, last_day, purchases) VALUES (?1, ?2, ?3)";

const UPSERT: &str = "INSERT INTO history (customer, last_day, purchases) VALUES (?1, ?2, ?3)
     ON CONFLICT (customer) DO UPDATE SET last_day = excluded.last_day, purchases = excluded.purchases";

/// Rewrites histories one customer at a time with reused buffers.
struct Writer<'a> {
    read: rusqlite::CachedStatement<'a>,
    write: rusqlite::CachedStatement<'a>,
    delete: rusqlite::CachedStatement<'a>,
    stale: &'a [(i64, i64)],
    empty: bool,
    entries: Vec<Entry>,
    bytes: Vec<u8>,
}

impl<'a> Writer<'a> {
    fn new(conn: &'a Connection, stale: &'a [(i64, i64)], empty: bool) -> Result<Writer<'a>> {
        Ok(Writer {
            read: conn.prepare_cached("SELECT purchases FROM history WHERE customer = ?1")?,
            write: conn.prepare_cached(if empty { INSERT } else { UPSERT })?,
            delete: conn.prepare_cached("DELETE FROM history WHERE customer = ?1")?,
            stale,
            empty,
            entries: Vec::new(),
            bytes: Vec::new(),
        })
    }

    fn rewrite(&mut self, customer: i64, new: &[Entry]) -> Result<()> {
        self.entries.clear();
        if !self.empty {
            let entries = &mut self.entries;
            let stale = self.stale;
            self.read
                .query_row([customer], |r| {
                    let bytes = r.get_ref(0)?.as_blob()?;
                    entries.extend(Packed::new(customer, bytes).filter(|e| stale.binary_search_by_key(&e.key, |s| s.0).is_err()));
                    Ok(())
                })
                .optional()?;
        }
        let in_order = self.entries.last().is_none_or(|last| new.first().is_none_or(|n| last < n));
        self.entries.extend_from_slice(new);
        if !in_order {
            self.entries.sort_unstable();
        }
        let Some(last) = self.entries.last() else {
            self.delete.execute([customer])?;
            return Ok(());
        };
        self.bytes.clear();
        pack_into(&self.entries, &mut self.bytes);
        self.write.execute(params![customer, last.day.0, self.bytes])?;
        Ok(())
    }

    /// Writes a history that ends with the entry `last` and is packed already.
    fn put(&mut self, last: &Entry, bytes: &[u8]) -> Result<()> {
        self.write.execute(params![last.customer, last.day.0, bytes])?;
        Ok(())
    }
}

/// Every order and refund, by customer, day and key.
fn entries(conn: &Connection) -> Result<Vec<Entry>> {
    let mut entries: Vec<Entry> = conn.prepare(ORDERS)?.query_map([], entry_of_row)?.collect::<Result<_, _>>()?;
    for refund in conn.prepare(REFUNDS)?.query_map([], refund_of_row)? {
        entries.push(refund?);
    }
    entries.sort_unstable();
    Ok(entries)
}

/// Packs every history anew from the orders and refunds; how many there are.
///
/// # Errors
/// When the store cannot be read or written.
pub(in crate::store) fn rebuild(conn: &Connection) -> Result<usize> {
    conn.execute_batch("DELETE FROM history; DELETE FROM history_stale")?;
    let entries = entries(conn)?;
    let mut writer = Writer::new(conn, &[], true)?;
    let mut count = 0;
    for chunk in entries.chunk_by(|a, b| a.customer == b.customer) {
        writer.rewrite(chunk[0].customer, chunk)?;
        count += 1;
    }
    Ok(count)
}

/// Recomputes every history from the orders and refunds and returns the customers whose stored one differs.
///
/// # Errors
/// When the store cannot be read.
pub fn differing(conn: &Connection) -> Result<Vec<i64>> {
    let entries = entries(conn)?;
    let mut wanted: std::collections::BTreeMap<i64, Vec<u8>> =
        entries.chunk_by(|a, b| a.customer == b.customer).map(|chunk| (chunk[0].customer, pack(chunk))).collect();
    let mut differing = Vec::new();
    let mut query = conn.prepare("SELECT customer, purchases, last_day FROM history")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let customer: i64 = row.get(0)?;
        let stored = row.get_ref(1)?.as_blob().map_err(|e| anyhow!(e))?;
        let last_day: Option<i32> = Packed::new(customer, stored).last().map(|e| e.day.0);
        if wanted.remove(&customer).as_deref() != Some(stored) || last_day != row.get(2)? {
            differing.push(customer);
        }
    }
    differing.extend(wanted.into_keys());
    Ok(differing)
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

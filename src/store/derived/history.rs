//! Purchase histories: one packed row per customer with every order, derived from `sales_order` and `refund` and exact for any
//! as-of date.
//!
//! An order counts on its day with what was charged less what was given back on an unknown day; a dated refund
//! is an entry of its own day, so that a report on an earlier day does not know of it yet. What is given back of
//! a cancelled order counts for nothing, as the order does. Sales to nobody in particular are one history, under a key of its own.

use anyhow::{Result, anyhow};
use rusqlite::{Connection, OptionalExtension, params};

use super::feed::Feed;
use super::packed::{Entry, Packed, pack, pack_into};
use crate::base::dates::Day;
use crate::store::load::deferred::leave_out;

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
const ORDERS: &str = "SELECT coalesce(o.customer, 0), o.id, o.day, o.amount,
            max(0, o.refund - coalesce((SELECT sum(r.amount) FROM refund r WHERE r.sales_order = o.id), 0)),
            o.status IS 'cancelled'
     FROM sales_order o";

/// The dated refunds, but those of cancelled orders.
const REFUNDS: &str = "SELECT coalesce(r.customer, o.customer, 0), -r.id, r.day, -r.amount
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

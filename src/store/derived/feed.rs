//! The orders that an operation inserted, on their way into the histories.

use std::mem;
use std::sync::mpsc::sync_channel;

use anyhow::Result;

use super::packed::{Entry, pack_into};

/// Customers with neighbouring keys are kept together: two to this power of them.
const NEIGHBOURS: u32 = 14;

/// There are no more parts than this, however far apart the keys are.
const MOST_PARTS: usize = 4_096;

/// So many entries are worth a second thread.
const MANY: usize = 100_000;

/// Entries by the customers' keys, so that a part of them can be sorted while another is written.
#[derive(Default)]
pub(in crate::store) struct Feed {
    parts: Vec<Vec<Entry>>,
    len: usize,
}

/// The entries of neighbouring customers by customer, day and key.
pub(in crate::store) struct Part {
    index: usize,
    /// The entries in order.
    pub(in crate::store) entries: Vec<Entry>,
    /// What they are packed, one customer after the other: empty when that was not asked for.
    pub(in crate::store) packed: Packing,
}

/// Histories packed one behind the other.
#[derive(Default)]
pub(in crate::store) struct Packing {
    bytes: Vec<u8>,
    /// The last entry of every history, and where its bytes end.
    ends: Vec<(Entry, usize)>,
}

impl Packing {
    fn of(entries: &[Entry]) -> Packing {
        let mut packing = Packing::default();
        for history in entries.chunk_by(|a, b| a.customer == b.customer) {
            pack_into(history, &mut packing.bytes);
            packing.ends.extend(history.last().map(|last| (*last, packing.bytes.len())));
        }
        packing
    }

    /// The histories: their last entries and their bytes.
    pub(in crate::store) fn histories(&self) -> impl Iterator<Item = (&Entry, &[u8])> {
        let mut from = 0;
        self.ends.iter().map(move |(last, end)| (last, &self.bytes[mem::replace(&mut from, *end)..*end]))
    }
}

impl Part {
    fn sorted(index: usize, mut entries: Vec<Entry>, pack: bool) -> Part {
        entries.sort_unstable();
        let packed = if pack { Packing::of(&entries) } else { Packing::default() };
        Part { index, entries, packed }
    }

    /// Whether the customer belongs to this part or to one before it.
    pub(in crate::store) fn reaches(&self, customer: i64) -> bool {
        part_of(customer) <= self.index
    }
}

fn part_of(customer: i64) -> usize {
    usize::try_from(customer >> NEIGHBOURS).unwrap_or(0).min(MOST_PARTS - 1)
}

impl Feed {
    /// Takes an entry in.
    pub(in crate::store) fn push(&mut self, entry: Entry) {
        let index = part_of(entry.customer);
        if self.parts.len() <= index {
            self.parts.resize_with(index + 1, Vec::new);
        }
        self.parts[index].push(entry);
        self.len += 1;
    }

    /// Whether there are no entries.
    pub(in crate::store) fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Whether there are so many entries that it pays to prepare for them.
    pub(in crate::store) fn is_large(&self) -> bool {
        self.len >= MANY
    }

    /// Drops the entries that `keep` does not want.
    pub(in crate::store) fn retain(&mut self, keep: impl Fn(&Entry) -> bool) {
        self.parts.iter_mut().for_each(|part| part.retain(&keep));
    }

    /// Hands the parts on in the order of the customers, sorted and, where asked, packed: a large feed by a second
    /// thread, which sorts the next ones while `take` is at work.
    ///
    /// # Errors
    /// When `take` fails.
    pub(in crate::store) fn each_part(self, pack: bool, mut take: impl FnMut(&Part) -> Result<()>) -> Result<()> {
        let parts = self.parts.into_iter().enumerate().map(move |(index, entries)| Part::sorted(index, entries, pack));
        if self.len < MANY {
            return parts.into_iter().try_for_each(|part| take(&part));
        }
        std::thread::scope(|scope| {
            let (sender, sorted) = sync_channel(2);
            scope.spawn(move || {
                for part in parts {
                    if sender.send(part).is_err() {
                        // The receiver has failed and says why.
                        return;
                    }
                }
            });
            sorted.iter().try_for_each(|part| take(&part))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::store::derived::packed::Packed;

    #[test]
    fn parts_come_in_order_and_packed_whole_with_and_without_a_second_thread() {
        for count in [50, MANY as i64 + 50] {
            let mut feed = Feed::default();
            for n in 0..count {
                let customer = (n * 7_919) % 50_000;
                feed.push(Entry::of(customer, n, Day(((n * 31) % 900) as i32), n, 0, false));
            }
            let (mut all, mut unpacked) = (Vec::new(), Vec::new());
            feed.each_part(true, |part| {
                all.extend_from_slice(&part.entries);
                for (last, bytes) in part.packed.histories() {
                    unpacked.extend(Packed::new(last.customer, bytes));
                    assert_eq!(unpacked.last(), Some(last));
                }
                Ok(())
            })
            .expect("taken");
            assert_eq!(all.len() as i64, count);
            assert!(all.is_sorted());
            assert_eq!(all, unpacked);
        }
    }

    #[test]
    fn what_fails_stops_the_second_thread() {
        let mut feed = Feed::default();
        (0..MANY as i64 * 2).for_each(|n| feed.push(Entry::of(n, n, Day(1), 1, 0, false)));
        assert!(feed.each_part(false, |_| anyhow::bail!("full")).is_err());
    }
}

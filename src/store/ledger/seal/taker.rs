//! The digest of the rows that a large operation makes in a table, taken while they are stored: reading them again at the end
//! would take a sixth of the time of an import.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

use anyhow::{Result, anyhow};
use rusqlite::Connection;

use super::super::journal;
use super::parts::Hash;
use super::rows::{RowBytes, RowsHash, digest};
use crate::lang::say;
use crate::store::load::binder::Bound;

/// So many bytes of rows are digested together, by a thread of its own.
const CHUNK: usize = 1 << 16;

/// So many chunks may wait for it.
const WAITING: usize = 16;

/// Takes the rows of a table one after the other, as they are stored, in the order of their keys.
pub(in crate::store) struct Taker {
    /// The table.
    pub(in crate::store) table: &'static str,
    keys: Option<(i64, i64)>,
    /// Where the columns of the table stand among values, in the order of the table.
    places: Vec<(u8, usize)>,
    image: RowBytes,
    /// Rows that wait, each behind its length.
    chunk: Vec<u8>,
    /// Whether the first rows were digested, or given to the thread that does it.
    begun: bool,
    digester: Digester,
}

/// Who digests.
enum Digester {
    /// This thread: there were few rows until now.
    Here(RowsHash),
    /// Another one.
    There { chunks: SyncSender<Vec<u8>>, hash: JoinHandle<Hash> },
}

/// What was taken.
pub(super) struct Taken {
    /// The first key.
    pub first: i64,
    /// The last key.
    pub last: i64,
    /// The digest of the rows.
    pub hash: Hash,
}

impl Taker {
    /// A taker of the rows of a table.
    pub(in crate::store) fn new(table: &'static str) -> Taker {
        Taker {
            table,
            keys: None,
            places: Vec::new(),
            image: RowBytes::default(),
            chunk: Vec::new(),
            begun: false,
            digester: Digester::Here(RowsHash::new("made", table)),
        }
    }

    /// Takes the row with this key, which was stored.
    ///
    /// # Errors
    /// When the thread that digests is gone.
    pub(in crate::store) fn row(&mut self, key: i64, row: &RowBytes) -> Result<()> {
        self.keys = Some((self.keys.map_or(key, |(first, _)| first), key));
        self.chunk.extend_from_slice(&(row.bytes().len() as u32).to_ne_bytes());
        self.chunk.extend_from_slice(row.bytes());
        if self.chunk.len() >= CHUNK { self.pass_on() } else { Ok(()) }
    }

    /// Takes the row with this key, which was stored with these values of these columns.
    ///
    /// # Errors
    /// When the table cannot be read, or has not such a column.
    pub(in crate::store) fn values<'v>(
        &mut self,
        conn: &Connection,
        columns: impl Iterator<Item = &'v str>,
        key: i64,
        values: &[Option<Bound<'_>>],
    ) -> Result<()> {
        if self.places.is_empty() {
            let known = journal::columns(conn, self.table)?;
            let place = |name: &str| {
                known.iter().position(|c| c == name).ok_or_else(|| anyhow!(say!("{table} has no column {name}", table = self.table, name)))
            };
            self.places = columns.enumerate().map(|(at, name)| Ok((place(name)? as u8, at))).collect::<Result<_>>()?;
            self.places.sort_unstable();
        }
        let mut row = std::mem::take(&mut self.image);
        row.begin(key);
        for (place, at) in &self.places {
            match values.get(*at).copied().flatten() {
                None => {}
                Some(Bound::Int(n)) => row.int(*place, n),
                Some(Bound::Text(words)) => row.text(*place, words.as_bytes()),
            }
        }
        let taken = self.row(key, &row);
        self.image = row;
        taken
    }

    fn pass_on(&mut self) -> Result<()> {
        let next = Vec::with_capacity(CHUNK + CHUNK / 4);
        let chunk = std::mem::replace(&mut self.chunk, next);
        if !std::mem::replace(&mut self.begun, true) {
            self.begin_thread();
        }
        match &mut self.digester {
            Digester::Here(hash) => add(hash, &chunk),
            Digester::There { chunks, .. } => chunks.send(chunk).map_err(|_| gone())?,
        }
        Ok(())
    }

    /// Leaves the digesting, of which nothing is done yet, to another thread, if the system has one to spare.
    fn begin_thread(&mut self) {
        let (chunks, receiver) = sync_channel(WAITING);
        let table = self.table;
        if let Ok(hash) = Builder::new().name("seal".to_string()).spawn(move || digest_all(table, &receiver)) {
            self.digester = Digester::There { chunks, hash };
        }
    }

    /// Ends the digest; `None` when there was no row.
    ///
    /// # Errors
    /// When the thread that digests is gone.
    pub(super) fn finish(self) -> Result<Option<Taken>> {
        let Some((first, last)) = self.keys else { return Ok(None) };
        let hash = match self.digester {
            Digester::Here(mut hash) => {
                add(&mut hash, &self.chunk);
                hash.finish()
            }
            Digester::There { chunks, hash } => {
                chunks.send(self.chunk).map_err(|_| gone())?;
                drop(chunks);
                hash.join().map_err(|_| gone())?
            }
        };
        Ok(Some(Taken { first, last, hash }))
    }
}

fn gone() -> anyhow::Error {
    anyhow!(say!("the thread that seals new rows ended early"))
}

fn digest_all(table: &str, chunks: &Receiver<Vec<u8>>) -> Hash {
    let mut hash = RowsHash::new("made", table);
    while let Ok(chunk) = chunks.recv() {
        add(&mut hash, &chunk);
    }
    hash.finish()
}

/// Digests the rows of a chunk.
fn add(hash: &mut RowsHash, mut chunk: &[u8]) {
    while let Some((length, rest)) = chunk.split_first_chunk() {
        let (row, rest) = rest.split_at(u32::from_ne_bytes(*length) as usize);
        hash.add(&digest(row));
        chunk = rest;
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::rows;
    use super::*;

    /// The bytes of rows as they come from the table.
    const ROWS: i64 = 40_000;

    #[test]
    fn what_is_taken_is_what_is_read() {
        for rows in [1, 40, ROWS] {
            let conn = Connection::open_in_memory().expect("opened");
            conn.execute_batch(
                "CREATE TABLE t (id INTEGER PRIMARY KEY, code TEXT, n INTEGER, operation INTEGER);
                 CREATE TABLE change (id INTEGER PRIMARY KEY, tbl TEXT, row INTEGER, before TEXT)",
            )
            .expect("made");
            let mut insert = conn.prepare("INSERT INTO t VALUES (?1, ?2, ?3, 5)").expect("prepared");
            let (mut taker, mut row) = (Taker::new("t"), RowBytes::default());
            for key in 3..rows + 3 {
                let (code, n) = (format!("K{key}"), (key % 3 > 0).then_some(key * key * key - 9_000_000));
                insert.execute((key, &code, n)).expect("inserted");
                row.begin(key);
                row.text(1, code.as_bytes());
                if let Some(n) = n {
                    row.int(2, n);
                }
                row.int(3, 5);
                taker.row(key, &row).expect("taken");
            }
            let taken = taker.finish().expect("digested").expect("rows");
            assert_eq!((taken.first, taken.last), (3, rows + 2));
            assert_eq!(taken.hash, rows::made(&conn, "t", 5, (3, rows + 2), |_| None).expect("read"), "{rows} rows");
        }
    }
}

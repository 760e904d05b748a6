//! What a report may see: one consistent state of the store, up to an as-of date.

use std::path::Path;

use anyhow::{Result, anyhow};
use rusqlite::{Connection, OptionalExtension};

use crate::base::dates::{Day, Moment};
use crate::base::reading::AsOf;
use crate::entity::ENTITIES;
use crate::entity::settings::Settings;
use crate::store::derived::packed::{NOBODY, Packed};
use crate::store::file::connect::connect_read;
use crate::store::file::open::Store;
use crate::store::records::settings;

/// Which tables of a page are asked for, so that a report need not build long lists nobody reads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// The tables a text page shows.
    Usual,
    /// Every table.
    All,
    /// One table by key.
    Table(String),
}

/// A read transaction on the store with the settings and the as-of date.
pub struct Snapshot<'a> {
    conn: &'a Connection,
    /// Facts after this day do not exist.
    pub as_of: Day,
    /// The moment up to which the snapshot looks: the present one on the present day, else the end of the as-of date.
    pub moment: Moment,
    /// The store's settings.
    pub settings: Settings,
    wanted: Wanted,
    /// Whether the transaction ends with this snapshot.
    ends: bool,
    /// The file, where a second connection to it costs next to nothing: it is not encrypted.
    plain: Option<&'a Path>,
}

/// The keys of customers.
const PERSONS: (i64, i64) = (NOBODY + 1, i64::MAX);

/// So many customers make it worth while to read histories in two threads.
const MANY: i64 = 50_000;

impl Store {
    /// A snapshot of the store. `as_of` falls back to the setting `as-of`; `now` is the current moment in seconds UTC.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn snapshot(&self, as_of: Option<AsOf>, now: i64, wanted: Wanted) -> Result<Snapshot<'_>> {
        // A query of the user's may have begun the transaction: its answer and the page then tell of one state.
        if self.conn.is_autocommit() {
            self.conn.execute_batch("BEGIN DEFERRED")?;
        }
        let settings = settings::read(&self.conn)?;
        let today = Day::from_unix(now, &settings.zone);
        let as_of = as_of.unwrap_or(settings.as_of);
        // Looking for the latest fact costs a pass over the store: only when the answer depends on it.
        let last = if as_of == AsOf::Last { last_fact(&self.conn)? } else { None };
        // One in memory has no file for a second connection.
        let plain = self.key().is_none().then(|| self.path()).filter(|path| !path.as_os_str().is_empty());
        let as_of = as_of.resolve(today, last);
        let moment = Moment::looked_at(as_of, now, &settings.zone);
        Ok(Snapshot { conn: &self.conn, as_of, moment, settings, wanted, ends: true, plain })
    }
}

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        if self.ends {
            // A read transaction has nothing to lose.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }
}

impl Snapshot<'_> {
    /// The connection, for a report's own queries.
    pub fn conn(&self) -> &Connection {
        self.conn
    }

    /// The same state of the store as another, earlier day saw it.
    pub fn at(&self, day: Day) -> Snapshot<'_> {
        let as_of = day.min(self.as_of);
        let moment = if as_of < self.as_of { Moment { day: as_of, at: Some(as_of.end(&self.settings.zone)) } } else { self.moment };
        Snapshot {
            conn: self.conn,
            as_of,
            moment,
            settings: self.settings.clone(),
            wanted: self.wanted.clone(),
            ends: false,
            plain: self.plain,
        }
    }

    /// Whether the table `key`, shown only on request, has to be built.
    pub fn wants(&self, key: &str) -> bool {
        match &self.wanted {
            Wanted::Usual => false,
            Wanted::All => true,
            Wanted::Table(table) => table == key,
        }
    }

    /// Decimal places of the store's currency: the parameter of `Kind::Money`.
    pub fn exponent(&self) -> u8 {
        self.settings.currency.exponent
    }

    /// Streams every customer's history in order of the customer's key: `each(customer, orders)`.
    /// The orders come oldest first and may lie after the as-of date: stop at the first that does.
    /// Sales to nobody in particular are left out.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn histories(&self, each: impl FnMut(i64, Packed<'_>) -> Result<()>) -> Result<()> {
        stream(self.conn, PERSONS, each)
    }

    /// Streams the sales to nobody in particular, if there are any, as one history.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn walk_ins(&self, mut each: impl FnMut(Packed<'_>) -> Result<()>) -> Result<()> {
        stream(self.conn, (NOBODY, NOBODY), |_, packed| each(packed))
    }

    /// Streams every customer's history as [`Snapshot::histories`] does, in two threads where there are many: `each` adds
    /// to a part, and the parts come back in order of the keys.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn histories_in_parts<T: Default + Send>(&self, each: impl Fn(&mut T, i64, Packed<'_>) -> Result<()> + Sync) -> Result<Vec<T>> {
        self.parts_of(MANY, each)
    }

    fn parts_of<T: Default + Send>(&self, many: i64, each: impl Fn(&mut T, i64, Packed<'_>) -> Result<()> + Sync) -> Result<Vec<T>> {
        let most = self.buyers_at_most()?;
        let part = |conn: &Connection, keys: (i64, i64)| -> Result<T> {
            let mut part = T::default();
            stream(conn, keys, |customer, packed| each(&mut part, customer, packed))?;
            Ok(part)
        };
        let Some(twin) = Some(most).filter(|most| *most >= many).and_then(|_| self.twin()) else {
            return Ok(vec![part(self.conn, PERSONS)?]);
        };
        let middle = most / 2;
        std::thread::scope(|scope| {
            let part = &part;
            let later = scope.spawn(move || part(&twin, (middle + 1, i64::MAX)));
            let first = part(self.conn, (PERSONS.0, middle));
            let later = later.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok(vec![first?, later?])
        })
    }

    /// A second connection that sees the very same state; `None` where there can be none, or somebody wrote meanwhile.
    fn twin(&self) -> Option<Connection> {
        let twin = connect_read(self.plain?).ok()?;
        twin.execute_batch("BEGIN DEFERRED").ok()?;
        let latest = |conn: &Connection| -> rusqlite::Result<(Option<i64>, Option<i64>)> {
            conn.query_row("SELECT (SELECT max(id) FROM operation), (SELECT max(id) FROM erasure)", [], |r| Ok((r.get(0)?, r.get(1)?)))
        };
        // Whatever changes facts is an operation.
        (latest(&twin).ok()? == latest(self.conn).ok()?).then_some(twin)
    }

    /// How many customers may have orders at most: their keys are given out in order. Costs nothing.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn buyers_at_most(&self) -> Result<i64> {
        Ok(self.conn.query_row("SELECT coalesce(max(customer), 0) FROM history", [], |r| r.get(0))?)
    }

    /// Streams (key, code, name) of every customer in order of the key.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn customers(&self, mut each: impl FnMut(i64, &str, &str) -> Result<()>) -> Result<()> {
        let mut query = self.conn.prepare_cached("SELECT id, code, name FROM customer ORDER BY id")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            each(row.get(0)?, row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?)?;
        }
        Ok(())
    }

    /// The day of the latest fact when it lies more than `days` before the as-of date.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn silent_since(&self, days: i32) -> Result<Option<Day>> {
        let limit = self.as_of.plus(-days);
        Ok(last_fact(self.conn)?.filter(|last| *last < limit))
    }

    /// Code and name of one customer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn customer(&self, key: i64) -> Result<Option<(String, String)>> {
        let mut query = self.conn.prepare_cached("SELECT code, name FROM customer WHERE id = ?1")?;
        Ok(query.query_row([key], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
    }
}

/// Streams the histories of the customers whose keys lie from the first to the second, in order of the key.
fn stream(conn: &Connection, keys: (i64, i64), mut each: impl FnMut(i64, Packed<'_>) -> Result<()>) -> Result<()> {
    let mut query = conn.prepare_cached("SELECT customer, purchases FROM history WHERE customer BETWEEN ?1 AND ?2 ORDER BY customer")?;
    let mut rows = query.query([keys.0, keys.1])?;
    while let Some(row) = rows.next()? {
        let customer = row.get(0)?;
        each(customer, Packed::new(customer, row.get_ref(1)?.as_blob().map_err(|e| anyhow!(e))?))?;
    }
    Ok(())
}

/// The day of the latest fact that is dated; `None` in an empty store.
pub fn last_fact(conn: &Connection) -> Result<Option<Day>> {
    let last: Option<i32> = conn.query_row("SELECT max(last_day) FROM history", [], |r| r.get(0))?;
    let days = ENTITIES.iter().filter(|e| !e.dated.is_empty() && e.counts_as_fact && !e.in_histories);
    let days: Vec<String> = days.map(|e| format!("SELECT max({}) AS day FROM {}", e.dated, e.table)).collect();
    let other: Option<i32> = conn.query_row(&format!("SELECT max(day) FROM ({})", days.join(" UNION ALL ")), [], |r| r.get(0))?;
    Ok(last.max(other).map(Day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::derived::packed::Entry;
    use crate::store::ledger::operation::Actor;
    use crate::store::records::configuration;

    /// A store with a made-up history of so many customers, and the folder it lies in.
    fn store(customers: i64) -> (Store, tempfile::TempDir) {
        let dir = tempfile::tempdir().expect("a directory");
        let store = Store::create(&dir.path().join("shop.db")).expect("created");
        let sql = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                   INSERT INTO history SELECT i, 0, CAST(char(2 * (i % 50), 2, 4 * (i % 9) + 1) AS BLOB) FROM n";
        store.conn().execute(sql, [customers]).expect("filled");
        (store, dir)
    }

    fn parts(store: &Snapshot) -> Vec<Vec<Entry>> {
        let collect = |part: &mut Vec<Entry>, _, packed: Packed<'_>| {
            part.extend(packed);
            Ok(())
        };
        store.histories_in_parts(collect).expect("read")
    }

    #[test]
    fn histories_read_in_two_threads_are_the_same() {
        let (few, _dir) = store(MANY - 1);
        assert_eq!(parts(&few.snapshot(None, 0, Wanted::All).expect("read")).len(), 1);
        let (many, _dir) = store(MANY + 1);
        let snapshot = many.snapshot(None, 0, Wanted::All).expect("read");
        let halves = parts(&snapshot);
        let mut whole = Vec::new();
        let keep = |_, packed: Packed<'_>| {
            whole.extend(packed);
            Ok(())
        };
        snapshot.histories(keep).expect("read");
        assert_eq!((halves.len(), whole.len()), (2, MANY as usize + 1));
        assert_eq!(halves.concat(), whole);
        // Once somebody has written, a second connection would see another state.
        let mut other = Store::open(many.path()).expect("opened");
        let op = other.operation(&Actor { now: 0, person: "test".into(), command_line: "test".into() }, "config").expect("begun");
        op.execute("DELETE FROM history WHERE customer > 10", []).expect("done");
        configuration::set(&op, "time-zone", "Asia/Shanghai").expect("set");
        op.finish("").expect("done");
        assert_eq!(parts(&snapshot), [whole]);
    }
}

//! Who exists at the as-of date: customers with and without orders.

use anyhow::Result;
use foldhash::HashMap;

use crate::base::dates::Day;
use crate::store::Snapshot;

/// What the history of a customer with orders says at the as-of date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// Key of the customer.
    pub key: i64,
    /// Whether any order, even a cancelled one, lies up to the as-of date.
    pub any: bool,
    /// Whether a purchase lies up to the as-of date.
    pub bought: bool,
}

/// Everybody who exists at the as-of date.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct People {
    /// All of them.
    pub customers: usize,
    /// Those who have never bought.
    pub prospects: usize,
}

/// Counts everybody who exists at the as-of date: whoever has an order by then, was acquired by then, or has neither
/// a date of acquisition nor an order after it. `known` holds every customer with orders, in order of the key.
///
/// # Errors
/// When the store cannot be read.
pub fn people(store: &Snapshot, known: &[Known]) -> Result<People> {
    // Counting walks a small index; where everybody has bought, nobody's own row needs reading.
    let customers: i64 = store.conn().query_row("SELECT count(*) FROM customer", [], |r| r.get(0))?;
    let customers = usize::try_from(customers).unwrap_or(0);
    if known.iter().filter(|k| k.bought).count() == customers {
        return Ok(People { customers, prospects: 0 });
    }
    let mut query = store.conn().prepare_cached("SELECT id, acquired_on FROM customer ORDER BY id")?;
    let mut rows = query.query([])?;
    let mut people = People::default();
    let mut known = known.iter().peekable();
    while let Some(row) = rows.next()? {
        let key: i64 = row.get(0)?;
        let acquired = row.get::<_, Option<i32>>(1)?.map(|d| Day(d) <= store.as_of);
        while known.next_if(|k| k.key < key).is_some() {}
        let history = known.next_if(|k| k.key == key);
        let exists = acquired == Some(true) || history.map_or(acquired.is_none(), |h| h.any);
        people.customers += usize::from(exists);
        people.prospects += usize::from(exists && !history.is_some_and(|h| h.bought));
    }
    Ok(people)
}

/// The customers whose relationship was closed by the as-of date, with the day, in order of the key.
///
/// # Errors
/// When the store cannot be read.
pub fn closed(store: &Snapshot) -> Result<Vec<(i64, Day)>> {
    let mut query = store.conn().prepare_cached("SELECT id, closed_on FROM customer WHERE closed_on <= ?1 ORDER BY id")?;
    let rows = query.query_map([store.as_of.0], |r| Ok((r.get(0)?, Day(r.get(1)?))))?.collect::<Result<_, _>>()?;
    Ok(rows)
}

/// When the customer was closed, looked up in the list of [`closed`].
pub fn closed_on(closed: &[(i64, Day)], key: i64) -> Option<Day> {
    closed.binary_search_by_key(&key, |c| c.0).ok().map(|i| closed[i].1)
}

/// Codes and names of the customers with the given keys, in any order, by key.
///
/// # Errors
/// When the store cannot be read.
pub fn names_of(store: &Snapshot, keys: impl IntoIterator<Item = i64>) -> Result<HashMap<i64, (String, String)>> {
    let mut keys: Vec<i64> = keys.into_iter().collect();
    keys.sort_unstable();
    keys.dedup();
    let names = names(store, keys.iter().copied())?;
    Ok(keys.into_iter().zip(names).collect())
}

/// Codes and names of the customers with the given keys (in ascending order), in the same order.
///
/// # Errors
/// When the store cannot be read.
pub fn names(store: &Snapshot, keys: impl IntoIterator<Item = i64>) -> Result<Vec<(String, String)>> {
    let mut keys = keys.into_iter().peekable();
    let mut found = Vec::new();
    store.customers(|key, code, name| {
        // A key without a customer keeps its place, empty.
        while keys.next_if(|k| *k < key).is_some() {
            found.push((String::new(), String::new()));
        }
        if keys.next_if_eq(&key).is_some() {
            found.push((code.to_string(), name.to_string()));
        }
        Ok(())
    })?;
    found.extend(keys.map(|_| (String::new(), String::new())));
    Ok(found)
}

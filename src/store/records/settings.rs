//! The settings as they are stored.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension};

use crate::entity::phones::Phones;
use crate::entity::settings::Settings;
use crate::lang::Lang;

/// Every stored (key, value), by key.
pub fn stored(conn: &Connection) -> Result<Vec<(String, String)>> {
    let mut query = conn.prepare_cached("SELECT key, value FROM setting ORDER BY key")?;
    let rows = query.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(rows)
}

/// The settings of the store.
pub fn read(conn: &Connection) -> Result<Settings> {
    Settings::read(&stored(conn)?)
}

/// How the store reads phone numbers. A country that this crmkit does not know is none: another can be set then.
pub fn phones(conn: &Connection) -> Result<Phones> {
    let mut query = conn.prepare_cached("SELECT value FROM setting WHERE key = 'country'")?;
    let country: Option<String> = query.query_row([], |r| r.get(0)).optional()?;
    Ok(country.and_then(|c| Phones::of(&c).ok()).unwrap_or_default())
}

/// The language in which the store answers; `None` = that of the person. One that is not spoken any more is none.
pub fn lang(conn: &Connection) -> Result<Option<Lang>> {
    let mut query = conn.prepare_cached("SELECT value FROM setting WHERE key = 'lang'")?;
    let word: Option<String> = query.query_row([], |r| r.get(0)).optional()?;
    Ok(word.and_then(|word| Lang::parse(&word)))
}

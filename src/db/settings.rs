//! Stored settings.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::operation::Operation;
use crate::error::Failure;
use crate::model::settings::Settings;
use crate::money::Currency;

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

/// Sets one setting.
///
/// # Errors
/// An unknown key or value; a currency with other decimals once amounts are stored.
pub fn set(op: &Operation, key: &str, value: &str) -> Result<()> {
    Settings::check(key, value)?;
    if key == "currency" {
        let new = if value.is_empty() { Currency::UNSTATED } else { Currency::parse(value)? };
        let old = read(op)?.currency;
        let used: bool = op.query_row("SELECT EXISTS (SELECT 1 FROM sales_order)", [], |r| r.get(0))?;
        if used && new.exponent != old.exponent {
            return Err(Failure::new(format!(
                "the store holds amounts with {} decimals; {} has {}",
                old.exponent,
                if new.code().is_empty() { "no stated currency" } else { new.code() },
                new.exponent
            ))
            .hint("set the currency before the first import: start a new store with 'crmkit init --currency …'")
            .into());
        }
        put(op, key, new.code())?;
        return put(op, "currency-exponent", &new.exponent.to_string());
    }
    put(op, key, value)
}

fn put(op: &Operation, key: &str, value: &str) -> Result<()> {
    op.execute(
        "INSERT INTO setting (key, value, operation) VALUES (?1, ?2, ?3)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value",
        params![key, value, op.id],
    )?;
    Ok(())
}

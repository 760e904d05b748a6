//! Changing a setting, and what follows from it for what is stored.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::settings;
use crate::base::error::Failure;
use crate::base::money::{Currency, is_currency};
use crate::entity::phones::Phones;
use crate::entity::settings::Settings;
use crate::entity::{ENTITIES, What};
use crate::lang::say;
use crate::store::derived::keys;
use crate::store::ledger::operation::Operation;

/// Sets one setting, and gives its value as it is stored.
///
/// # Errors
/// An unknown key or value; another currency once amounts are stored, or the first one with other decimals.
pub fn set(op: &Operation, key: &str, value: &str) -> Result<String> {
    let value = Settings::check(key, value)?;
    if key == "country" {
        let phones = Phones::of(&value)?;
        put(op, key, phones.code())?;
        op.set_phones(phones);
        return keys::renew(op).map(|_| value);
    }
    if key != "currency" {
        return put(op, key, &value).map(|()| value);
    }
    let new = if value.is_empty() { Currency::UNSTATED } else { Currency::parse(&value)? };
    let old = settings::read(op)?.currency;
    // Letters that are no currency never told what the amounts are in.
    let renamed = new.code() != old.code() && is_currency(old.code());
    if renamed && holds_amounts(op)? {
        return Err(Failure::new(say!(
            "the store holds amounts in {old}, and to call them something else converts nothing",
            old = old.code()
        ))
        .hint(say!(
            "to bring in amounts of another currency, give them a column of currencies and import their rates: crmkit import rates FILE"
        ))
        .hint(say!("to count in another currency, start a store of its own: crmkit --db NEW.db init --currency …"))
        .into());
    }
    if new.exponent != old.exponent && holds_amounts(op)? {
        return Err(Failure::new(say!(
            "the store holds amounts with {old} decimals; {new} has {new_2}",
            old = old.exponent,
            new = if new.code().is_empty() { "no stated currency" } else { new.code() },
            new_2 = new.exponent
        ))
        .hint(say!("set the currency before the first import: start a new store with 'crmkit init --currency …'"))
        .into());
    }
    put(op, "currency", new.code())?;
    put(op, "currency-exponent", &new.exponent.to_string())?;
    Ok(value)
}

/// Whether any amount of money is stored.
///
/// # Errors
/// When the store cannot be read.
pub fn holds_amounts(conn: &Connection) -> Result<bool> {
    for entity in ENTITIES {
        let amounts: Vec<String> =
            entity.stored().filter(|f| matches!(f.what, What::Amount)).map(|f| format!("{} IS NOT NULL", f.column)).collect();
        if amounts.is_empty() {
            continue;
        }
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE {})", entity.table, amounts.join(" OR "));
        if conn.query_row(&sql, [], |r| r.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn put(op: &Operation, key: &str, value: &str) -> Result<()> {
    op.change(
        "setting",
        "INSERT INTO setting (id, key, value, operation) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value IS NOT excluded.value",
    )?
    .execute(params![op.next_key("setting")?, key, value, op.id])?;
    Ok(())
}

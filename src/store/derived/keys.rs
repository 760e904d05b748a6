//! The keys by which emails and phones are found: derived from what people wrote, and from the shop's country.

use anyhow::Result;
use rusqlite::{Connection, params};

use crate::entity::reach::email_key;
use crate::store::ledger::operation::Operation;
use crate::store::records::settings;

/// A column of texts and the column of their keys.
struct Keyed {
    table: &'static str,
    what: &'static str,
    written: &'static str,
    key: &'static str,
    only: &'static str,
}

const fn keyed(table: &'static str, what: &'static str, written: &'static str, key: &'static str, only: &'static str) -> Keyed {
    Keyed { table, what, written, key, only }
}

const KEYED: [Keyed; 6] = [
    keyed("customer", "email", "email", "email_key", "1"),
    keyed("customer", "phone", "phone", "phone_key", "1"),
    keyed("contact", "email", "email", "email_key", "1"),
    keyed("contact", "phone", "phone", "phone_key", "1"),
    keyed("customer_alias", "email", "written", "key", "kind = 'email'"),
    keyed("customer_alias", "phone", "written", "key", "kind = 'phone'"),
];

/// A key that is not what its text gives.
pub struct Unlike {
    /// Table of the row.
    pub table: &'static str,
    /// Key of the row.
    pub row: i64,
    /// "email" or "phone".
    pub what: &'static str,
    place: usize,
    wanted: Option<String>,
}

/// Tells every key that is not what its text gives: such a text would not be found, or somebody else would be.
///
/// # Errors
/// When the store cannot be read.
pub fn unlike(conn: &Connection, mut tell: impl FnMut(Unlike)) -> Result<()> {
    let phones = settings::phones(conn)?;
    for (place, Keyed { table, what, written, key, only }) in KEYED.iter().enumerate() {
        let sql = format!("SELECT id, {written}, {key} FROM {table} WHERE {only} AND ({written} IS NOT NULL OR {key} IS NOT NULL)");
        let mut query = conn.prepare(&sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (written, key) = (row.get_ref(1)?.as_str_or_null()?, row.get_ref(2)?.as_str_or_null()?);
            let wanted = written.and_then(|text| if *what == "email" { email_key(text) } else { phones.key(text) });
            if wanted.as_deref() != key {
                tell(Unlike { table, row: row.get(0)?, what, place, wanted });
            }
        }
    }
    Ok(())
}

/// Gives every email and phone the key by which it is found now, and tells how many had another.
///
/// # Errors
/// When the store cannot be written.
pub fn renew(op: &Operation) -> Result<usize> {
    let mut found = Vec::new();
    unlike(op, |unlike| found.push(unlike))?;
    for unlike in &found {
        let Keyed { table, key, .. } = KEYED[unlike.place];
        op.change(table, &format!("UPDATE {table} SET {key} = ?2 WHERE id = ?1"))?.execute(params![unlike.row, unlike.wanted])?;
    }
    Ok(found.len())
}

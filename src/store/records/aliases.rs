//! Other keys under which a customer is found: those of customers that were joined into it, and emails beyond the first.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::ledger::operation::Operation;

/// What kind of key an alias is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A customer's code.
    Code,
    /// An email.
    Email,
    /// A phone.
    Phone,
}

impl Kind {
    /// As it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::Email => "email",
            Kind::Phone => "phone",
        }
    }
}

/// Lets `customer` be found under a key that `name` was known by, once.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, customer: i64, kind: Kind, key: &str, written: &str, name: &str) -> Result<()> {
    op.prepare_cached(
        "INSERT INTO customer_alias (id, customer, kind, key, written, name, operation) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
         WHERE NOT EXISTS (SELECT 1 FROM customer_alias WHERE kind = ?3 AND key = ?4 AND customer = ?2)",
    )?
    .execute(params![op.next_key("customer_alias")?, customer, kind.word(), key, written, name, op.id])?;
    Ok(())
}

/// The survivor of the customer that had this code.
///
/// # Errors
/// When the store cannot be read.
pub fn by_code(conn: &Connection, code: &str) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached("SELECT customer FROM customer_alias WHERE kind = 'code' AND key = ?1 ORDER BY id DESC LIMIT 1")?;
    Ok(query.query_row([code], |r| r.get(0)).optional()?)
}

/// Streams (key, customer) of every alias of a kind.
///
/// # Errors
/// When the store cannot be read.
pub fn each(conn: &Connection, kind: Kind, mut each: impl FnMut(&str, i64)) -> Result<()> {
    let mut query = conn.prepare_cached("SELECT key, customer FROM customer_alias WHERE kind = ?1 ORDER BY id")?;
    let mut rows = query.query([kind.word()])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str()?, row.get(1)?);
    }
    Ok(())
}

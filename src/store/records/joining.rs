//! Joining customers: everything that belongs to one of them belongs to the survivor from then on.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::aliases::{self, Kind};
use super::{customers, settings, tags};
use crate::base::error::Failure;
use crate::entity::absorb::{Absorbed, absorb};
use crate::entity::reach::email_key;
use crate::lang::say;
use crate::store::derived::history;
use crate::store::derived::packed::Fact;
use crate::store::ledger::journal::references;
use crate::store::ledger::operation::Operation;

/// What one join did.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Joined {
    /// Code of the customer that was joined.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Code of the survivor.
    pub into: String,
    /// How many rows of each table belong to the survivor now; tables without any are left out.
    pub moved: Vec<(&'static str, usize)>,
    /// What became of the fields.
    pub fields: Absorbed,
}

/// Joins customer `other` into `survivor` and takes it out of the store. Every table that refers to a customer
/// follows, whichever they are: they are found by their foreign keys.
///
/// # Errors
/// When either is not there, both are one, or the store cannot be written.
pub fn merge(op: &Operation, survivor: i64, other: i64) -> Result<Joined> {
    let (mut kept, taken) = (customers::get(op, survivor)?, customers::get(op, other)?);
    if survivor == other {
        return Err(itself(&kept.code).into());
    }
    let (code, name) = (taken.code.clone(), taken.name.clone());
    aliases::insert(op, survivor, Kind::Code, &code, &code, &name)?;
    let keys = [
        (Kind::Email, &taken.email, taken.email.as_deref().and_then(email_key)),
        (Kind::Phone, &taken.phone, taken.phone.as_deref().and_then(|p| op.phones().key(p))),
    ];
    for (kind, written, key) in keys {
        if let (Some(written), Some(key)) = (written, key) {
            aliases::insert(op, survivor, kind, &key, written, &name)?;
        }
    }
    let moved = move_facts(op, survivor, other)?;
    op.change("customer", "DELETE FROM customer WHERE id = ?1")?.execute([other])?;
    let fields = absorb(&mut kept, taken, settings::read(op)?.currency.exponent);
    customers::update(op, survivor, &kept)?;
    Ok(Joined { code, name, into: kept.code, moved, fields })
}

/// What joining `others` into `survivor`, one after the other, would do. Nothing is written.
///
/// # Errors
/// As [`merge`].
pub fn foresee(conn: &Connection, survivor: i64, others: &[i64]) -> Result<Vec<Joined>> {
    // One state of the store, whatever others write meanwhile.
    let conn = &conn.unchecked_transaction()?;
    let mut kept = customers::get(conn, survivor)?;
    let exponent = settings::read(conn)?.currency.exponent;
    let mut joined = Vec::new();
    let mut tags = tags::of(conn, survivor)?;
    for other in others {
        if survivor == *other {
            return Err(itself(&kept.code).into());
        }
        let taken = customers::get(conn, *other)?;
        let (code, name) = (taken.code.clone(), taken.name.clone());
        let moved = count_facts(conn, *other, &mut tags)?;
        let fields = absorb(&mut kept, taken, exponent);
        joined.push(Joined { code, name, into: kept.code.clone(), moved, fields });
    }
    Ok(joined)
}

fn itself(code: &str) -> Failure {
    Failure::usage(say!("{code} cannot be joined into itself", code))
}

/// How many rows of each table refer to a customer, without the tags that are there already; the others are added to them.
fn count_facts(conn: &Connection, customer: i64, there: &mut Vec<String>) -> Result<Vec<(&'static str, usize)>> {
    let mut counts = Vec::new();
    for r in references(conn)?.into_iter().filter(|r| r.parent == "customer") {
        let rows = match r.child {
            "sales_order" => history::of_customer(conn, customer)?.iter().filter(|entry| matches!(entry.fact(), Fact::Order(_))).count(),
            "customer_tag" => {
                let new: Vec<String> = tags::of(conn, customer)?.into_iter().filter(|tag| !there.contains(tag)).collect();
                there.extend_from_slice(&new);
                new.len()
            }
            child => {
                let sql = format!("SELECT count(*) FROM {child} WHERE {} = ?1", r.column);
                let rows: i64 = conn.prepare_cached(&sql)?.query_row([customer], |row| row.get(0))?;
                rows as usize
            }
        };
        if rows > 0 {
            counts.push((r.child, rows));
        }
    }
    Ok(counts)
}

/// Gives every row that refers to `from` to `to`; how many of each table.
fn move_facts(op: &Operation, to: i64, from: i64) -> Result<Vec<(&'static str, usize)>> {
    // A tag that both have is one tag.
    op.change(
        "customer_tag",
        "DELETE FROM customer_tag WHERE customer = ?2 AND tag IN (SELECT tag FROM customer_tag WHERE customer = ?1)",
    )?
    .execute([to, from])?;
    let mut moved: Vec<(&'static str, usize)> = Vec::new();
    for r in references(op)?.into_iter().filter(|r| r.parent == "customer") {
        let rows = if r.child == "sales_order" {
            // A customer's orders are found through the history: their table has no index for it.
            let mut sql = op.change("sales_order", "UPDATE sales_order SET customer = ?1 WHERE id = ?2")?;
            let mut rows = 0;
            for entry in history::of_customer(op, from)? {
                if let Fact::Order(id) = entry.fact() {
                    rows += sql.execute(params![to, id])?;
                }
            }
            rows
        } else {
            let column = &r.column;
            op.change(r.child, &format!("UPDATE {} SET {column} = ?1 WHERE {column} = ?2", r.child))?.execute([to, from])?
        };
        if rows > 0 {
            moved.push((r.child, rows));
        }
    }
    Ok(moved)
}

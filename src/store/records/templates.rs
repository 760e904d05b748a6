//! Templates of replies.

use anyhow::Result;
use rusqlite::{Connection, params};

use super::customers::taken;
use crate::store::ledger::operation::Operation;

/// The text of a reply with fields in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Unique code.
    pub code: String,
    /// What it is for.
    pub about: Option<String>,
    /// The text.
    pub body: String,
}

/// Stores a new template.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, t: &Template) -> Result<()> {
    op.prepare_cached("INSERT INTO template (id, code, about, body, operation) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![op.next_key("template")?, t.code, t.about, t.body, op.id])
        .map_err(|e| taken(e, "template", &t.code))?;
    Ok(())
}

/// Replaces the template with this code by another text; whether there was one.
///
/// # Errors
/// When the store cannot be written.
pub fn replace(op: &Operation, t: &Template) -> Result<bool> {
    let mut sql = op.change("template", "UPDATE template SET about = ?2, body = ?3 WHERE code = ?1")?;
    Ok(sql.execute(params![t.code, t.about, t.body])? > 0)
}

/// Deletes the template with this code.
///
/// # Errors
/// When the store cannot be written.
pub fn remove(op: &Operation, code: &str) -> Result<()> {
    op.change("template", "DELETE FROM template WHERE code = ?1")?.execute([code])?;
    Ok(())
}

/// Every template by code.
///
/// # Errors
/// When the store cannot be read.
pub fn all(conn: &Connection) -> Result<Vec<Template>> {
    let mut query = conn.prepare_cached("SELECT code, about, body FROM template ORDER BY code")?;
    let found = query.query_map([], |r| Ok(Template { code: r.get(0)?, about: r.get(1)?, body: r.get(2)? }))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The template with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Template> {
    let mut query = conn.prepare_cached("SELECT code, about, body FROM template WHERE id = ?1")?;
    Ok(query.query_one([id], |r| Ok(Template { code: r.get(0)?, about: r.get(1)?, body: r.get(2)? }))?)
}

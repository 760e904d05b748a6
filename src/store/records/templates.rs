//! Templates of replies.

use anyhow::Result;
use rusqlite::Connection;

/// The text of a reply with fields in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Unique code.
    pub code: String,
    /// The text.
    pub body: String,
}

/// The template with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Template> {
    let mut query = conn.prepare_cached("SELECT code, body FROM template WHERE id = ?1")?;
    Ok(query.query_one([id], |r| Ok(Template { code: r.get(0)?, body: r.get(1)? }))?)
}

//! Lists of customers by simple filters, and the names nearest to one nobody has.

use std::collections::HashSet;

use anyhow::Result;
use rusqlite::{Connection, named_params};

use crate::base::words::Word;
use crate::entity::customer::Status;
use crate::store::records::customers::{Candidate, stored_word};

/// Which customers to list; what is not stated lets everyone pass.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those with this status.
    pub status: Option<Status>,
    /// Those with this tag.
    pub tag: Option<String>,
    /// Those in this city.
    pub city: Option<String>,
    /// Those of this account manager.
    pub owner: Option<String>,
    /// Those whose code, name, company, email, phone, city or notes contain this.
    pub search: Option<String>,
    /// Those with one of these codes.
    pub picked: Option<HashSet<String>>,
}

/// A customer as lists show it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Status.
    pub status: Option<Status>,
    /// City.
    pub city: Option<String>,
    /// Account manager.
    pub owner: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Tags, `;`-separated.
    pub tags: Option<String>,
}

/// The first `limit` customers by code that pass the filter, and how many pass.
///
/// # Errors
/// When the store cannot be read.
pub fn list(conn: &Connection, filter: &Filter, limit: Option<usize>) -> Result<(Vec<Listed>, usize)> {
    let mut query = conn.prepare_cached(include_str!("customers_list.sql"))?;
    // SQLite takes a negative limit for none. The picked are counted here.
    let most = limit.filter(|_| filter.picked.is_none()).and_then(|l| i64::try_from(l).ok()).unwrap_or(-1);
    let mut rows = query.query(named_params! {
        ":status": filter.status.map(Word::word), ":city": filter.city, ":owner": filter.owner, ":tag": filter.tag,
        ":search": filter.search, ":limit": most,
    })?;
    let (mut found, mut total) = (Vec::new(), 0);
    while let Some(r) = rows.next()? {
        let code: String = r.get("code")?;
        match &filter.picked {
            Some(picked) if !picked.contains(&code) => continue,
            Some(_) => total += 1,
            None => total = r.get::<_, i64>("total")? as usize,
        }
        if limit.is_some_and(|l| found.len() >= l) {
            continue;
        }
        found.push(Listed {
            code,
            name: r.get("name")?,
            status: stored_word(r.get("status")?),
            city: r.get("city")?,
            owner: r.get("owner")?,
            phone: r.get("phone")?,
            email: r.get("email")?,
            tags: r.get("tags")?,
        });
    }
    Ok((found, total))
}

/// The customers whose names are nearest to `text`, nearest first, `most` at most.
///
/// # Errors
/// When the store cannot be read.
pub fn nearest(conn: &Connection, text: &str, most: usize) -> Result<Vec<Candidate>> {
    let wanted = text.trim().to_lowercase();
    let mut best: Vec<(f64, i64)> = Vec::with_capacity(most + 1);
    let mut query = conn.prepare_cached("SELECT id, code, name FROM customer")?;
    let mut rows = query.query([])?;
    while let Some(r) = rows.next()? {
        let score = ["code", "name"].into_iter().try_fold(0.0f64, |score, column| -> Result<f64> {
            let text = r.get_ref(column)?.as_str()?.to_lowercase();
            Ok(score.max(strsim::jaro_winkler(&wanted, &text)))
        })?;
        if score >= 0.8 && (best.len() < most || best.last().is_some_and(|(worst, _)| score > *worst)) {
            let place = best.partition_point(|(s, _)| *s >= score);
            best.insert(place, (score, r.get(0)?));
            best.truncate(most);
        }
    }
    let mut named = conn.prepare_cached("SELECT id, code, name, coalesce(city, email, phone, '') FROM customer WHERE id = ?1")?;
    best.iter()
        .map(|(_, id)| Ok(named.query_one([id], |r| Ok(Candidate { id: r.get(0)?, code: r.get(1)?, name: r.get(2)?, detail: r.get(3)? }))?))
        .collect()
}

//! Records that people call by a code: the key of one, what is said of a code nobody has, and the codes that begin alike.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension};

use crate::base::error::{Failure, likeness};
use crate::entity::{Entity, asked, campaign, complaint, customer, interaction, letter_template, order, product};
use crate::lang::say;

/// A kind of record that is called by a code.
#[derive(Clone, Copy)]
pub struct Coded(pub &'static Entity);

/// Customers, but for those that were joined into another.
pub const CUSTOMER: Coded = Coded(&customer::CUSTOMER);
/// Products.
pub const PRODUCT: Coded = Coded(&product::PRODUCT);
/// Orders.
pub const ORDER: Coded = Coded(&order::SALES_ORDER);
/// Interactions.
pub const INTERACTION: Coded = Coded(&interaction::INTERACTION);
/// Complaints.
pub const COMPLAINT: Coded = Coded(&complaint::COMPLAINT);
/// Surveys.
pub const SURVEY: Coded = Coded(&asked::SURVEY);
/// Campaigns.
pub const CAMPAIGN: Coded = Coded(&campaign::CAMPAIGN);
/// Templates of replies.
pub const TEMPLATE: Coded = Coded(&letter_template::TEMPLATE);

/// Key of the record of that table with exactly this code.
///
/// # Errors
/// When the store cannot be read.
pub fn key_of(conn: &Connection, table: &'static str, code: &str) -> Result<Option<i64>> {
    Ok(conn.prepare_cached(&format!("SELECT id FROM {table} WHERE code = ?1"))?.query_row([code], |r| r.get(0)).optional()?)
}

/// Code of the record of that table with this key; `None` when it is not there.
///
/// # Errors
/// When the store cannot be read.
pub fn code_of(conn: &Connection, table: &'static str, key: i64) -> Result<Option<String>> {
    Ok(conn.prepare_cached(&format!("SELECT code FROM {table} WHERE id = ?1"))?.query_row([key], |r| r.get(0)).optional()?)
}

/// So many codes, the latest, are looked through for one that is near: a store of millions answers as fast.
const LOOKED_AT: u32 = 200_000;

/// So many near codes are named.
const NAMED: usize = 3;

impl Coded {
    /// Key of the record with exactly this code.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, conn: &Connection, code: &str) -> Result<Option<i64>> {
        key_of(conn, self.0.table, code)
    }

    /// Key of the record that a person means by a code.
    ///
    /// # Errors
    /// As [`Coded::record`].
    pub fn key(&self, conn: &Connection, code: &str) -> Result<i64> {
        Ok(self.record(conn, code)?.0)
    }

    /// Key and code of the record that a person means by a code: without blanks around it and, where only one is meant, in any
    /// case.
    ///
    /// # Errors
    /// When there is none: with the nearest codes, and how they are listed.
    pub fn record(&self, conn: &Connection, code: &str) -> Result<(i64, String)> {
        Ok(self.meant(conn, code)??)
    }

    /// As [`Coded::record`], with the failure of a code nobody has apart.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn meant(&self, conn: &Connection, code: &str) -> Result<Result<(i64, String), Failure>> {
        let code = code.trim();
        if let Some(key) = self.find(conn, code)? {
            return Ok(Ok((key, code.to_string())));
        }
        let mut query = conn.prepare_cached(&format!("SELECT id, code FROM {} ORDER BY id DESC LIMIT ?1", self.0.table))?;
        let mut rows = query.query([LOOKED_AT])?;
        let wanted = code.to_lowercase();
        let (mut alike, mut near) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let known = row.get_ref(1)?.as_str()?;
            let folded = known.to_lowercase();
            if folded == wanted {
                alike.push((row.get(0)?, known.to_string()));
            } else if let Some(score) = nearness(&wanted, &folded) {
                near.push((score, known.to_string()));
            }
        }
        match alike.len() {
            0 => {}
            1 => return Ok(Ok(alike.remove(0))),
            _ => near = alike.into_iter().map(|(_, known)| (1.0, known)).collect(),
        }
        near.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        near.truncate(NAMED);
        let mut failure = Failure::new(say!("there is no {what} '{code}'", what = self.0.what, code));
        if let Some((last, others)) = near.split_last() {
            let others: Vec<String> = others.iter().map(|(_, known)| format!("'{known}'")).collect();
            let (last, others) = (&last.1, others.join(", "));
            failure = failure.hint(match others.is_empty() {
                true => say!("did you mean '{near}'?", near = last),
                false => say!("did you mean {others} or '{last}'?", others, last),
            });
        }
        Ok(Err(failure.hint(self.0.listed)))
    }

    /// Codes that begin so, the last first, `most` at most, each with what it is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn beginning(&self, conn: &Connection, begin: &str, most: u32) -> Result<Vec<(String, Option<String>)>> {
        let (table, about) = (self.0.table, self.0.tells);
        let mut query = conn.prepare_cached(&format!(
            "SELECT code, substr({about}, 1, 60) FROM {table} WHERE code >= ?1 AND code < ?2 ORDER BY code DESC LIMIT ?3"
        ))?;
        let found = query.query_map((begin, format!("{begin}{}", char::MAX), most), |r| Ok((r.get(0)?, r.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}

/// How near two codes are, if near enough. Numbers are near by one slip of the finger only, or with other zeros before them: the
/// codes of a shop are all alike otherwise.
fn nearness(wanted: &str, known: &str) -> Option<f64> {
    let digits = |code: &str| code.contains(|c: char| c.is_ascii_digit());
    match (digits(wanted), digits(known)) {
        (false, false) => likeness(wanted, known),
        _ if without_zeros(wanted) == without_zeros(known) => Some(1.0),
        _ if wanted.len().abs_diff(known.len()) <= 1 && strsim::osa_distance(wanted, known) <= 1 => Some(0.9),
        _ => None,
    }
}

/// A code without the zeros before its numbers.
fn without_zeros(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        let in_number = kept.ends_with(|k: char| k.is_ascii_digit());
        if c != '0' || in_number || !rest.peek().is_some_and(char::is_ascii_digit) {
            kept.push(c);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_near_by_one_slip_or_other_zeros() {
        for (wanted, known, near) in [
            ("k12", "k0012", true),
            ("k0021", "k0012", true),
            ("k0034", "k0012", false),
            ("k0102", "k0012", true),
            ("k0013", "k0012", true),
            ("0012", "k0012", true),
            ("12", "k0012", false),
            ("sprnig", "spring", true),
            ("autumn", "spring", false),
        ] {
            assert_eq!(nearness(wanted, known).is_some(), near, "{wanted} {known}");
        }
        assert_eq!([without_zeros("o-007b0"), without_zeros("k100"), without_zeros("00")], ["o-7b0", "k100", "0"]);
    }
}

//! Records that people call by a code: the key of one, what is said of a code nobody has, and the codes that begin alike.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension};

use crate::base::error::{Failure, likeness};
use crate::lang::say;

/// A kind of record that is called by a code.
pub struct Coded {
    /// What one is called: "order".
    pub what: &'static str,
    /// How a person finds the codes there are.
    listed: &'static str,
    key: &'static str,
    latest: &'static str,
    beginning: &'static str,
}

/// Of a kind: what one is called, its table, the column that tells what it is, and how the codes are found.
macro_rules! coded {
    ($what:literal, $table:literal, $about:literal, $listed:literal) => {
        Coded {
            what: $what,
            listed: $listed,
            key: concat!("SELECT id FROM ", $table, " WHERE code = ?1"),
            latest: concat!("SELECT id, code FROM ", $table, " ORDER BY id DESC LIMIT ?1"),
            beginning: concat!(
                "SELECT code, substr(",
                $about,
                ", 1, 60) FROM ",
                $table,
                " WHERE code >= ?1 AND code < ?2 ORDER BY code DESC LIMIT ?3"
            ),
        }
    };
}

/// Customers, but for those that were joined into another.
pub const CUSTOMER: Coded = coded!("customer", "customer", "name", "'crmkit customer list' lists them");
/// Products.
pub const PRODUCT: Coded = coded!("product", "product", "name", "'crmkit export products' lists them");
/// Orders.
pub const ORDER: Coded = coded!("order", "sales_order", "status", "'crmkit order list CUSTOMER' lists those of a customer");
/// Interactions.
pub const INTERACTION: Coded = coded!("interaction", "interaction", "subject", "'crmkit export interactions' lists them");
/// Complaints.
pub const COMPLAINT: Coded = coded!("complaint", "complaint", "coalesce(subject, text)", "'crmkit complaint list' lists them");
/// Surveys.
pub const SURVEY: Coded = coded!("survey", "survey", "name", "'crmkit survey list' lists them");
/// Campaigns.
pub const CAMPAIGN: Coded = coded!("campaign", "campaign", "name", "'crmkit export responses' names them");
/// Templates of replies.
pub const TEMPLATE: Coded = coded!("template", "template", "about", "'crmkit template list' lists them");
/// Answers to questions that come again.
pub const ANSWER: Coded = coded!("answer", "knowledge", "question", "'crmkit answer list' lists them");

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
        Ok(conn.prepare_cached(self.key)?.query_row([code], |r| r.get(0)).optional()?)
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
        let mut query = conn.prepare_cached(self.latest)?;
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
        let mut failure = Failure::new(say!("there is no {what} '{code}'", what = self.what, code));
        if let Some((last, others)) = near.split_last() {
            let others: Vec<String> = others.iter().map(|(_, known)| format!("'{known}'")).collect();
            let (last, others) = (&last.1, others.join(", "));
            failure = failure.hint(match others.is_empty() {
                true => say!("did you mean '{near}'?", near = last),
                false => say!("did you mean {others} or '{last}'?", others, last),
            });
        }
        Ok(Err(failure.hint(self.listed)))
    }

    /// Codes that begin so, the last first, `most` at most, each with what it is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn beginning(&self, conn: &Connection, begin: &str, most: u32) -> Result<Vec<(String, Option<String>)>> {
        let mut query = conn.prepare_cached(self.beginning)?;
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

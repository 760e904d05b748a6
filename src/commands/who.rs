//! Which customer a person means.

use anyhow::Result;
use rusqlite::Connection;

use super::Session;
use crate::base::error::Failure;
use crate::lang::{Message, say};
use crate::store::read::browse::nearest;
use crate::store::records::customers::{Candidate, find};

/// What is said where a sale or a complaint is of nobody.
pub const NOBODY: &str = "nobody in particular";

/// How many candidates an error lists.
const LISTED: usize = 10;

/// The one customer meant by a code, an email, a phone in any format, or a unique part of a name.
/// Several are chosen from on a terminal; elsewhere they are an error that lists them.
///
/// # Errors
/// When nobody or, without a terminal, more than one is meant.
pub fn customer(session: &Session, conn: &Connection, text: &str) -> Result<Candidate> {
    let mut found = find(conn, text)?;
    match found.len() {
        0 => Err(nobody(conn, text)?.into()),
        1 => Ok(found.swap_remove(0)),
        _ if session.interactive() => {
            let items: Vec<String> = found.iter().map(line).collect();
            match session.ui.choose(say!("'{text}' may mean", text), &items)? {
                Some(i) => Ok(found.swap_remove(i)),
                None => Err(Failure::new(say!("no customer chosen")).into()),
            }
        }
        _ => Err(several(text, &found).into()),
    }
}

/// The customer that a command needs: who is stated, or asked for on a terminal until one is found.
///
/// # Errors
/// As [`customer`], for a stated one; a usage failure when nobody is stated and there is nobody to ask.
pub fn needed(session: &Session, conn: &Connection, stated: Option<&str>) -> Result<Candidate> {
    session.need(stated, "CUSTOMER", "Customer", |text| customer(session, conn, text))
}

/// The failure for a customer who is not there, with the nearest names.
pub fn nobody(conn: &Connection, text: &str) -> Result<Failure> {
    let near = nearest(conn, text, 3)?;
    let mut failure = Failure::new(say!("no customer is known by '{text}'", text));
    failure.hints = near.iter().map(|c| say!("did you mean {who}?", who = line(c))).collect();
    if near.is_empty() {
        failure = failure.hint(say!("name a code, an email, a phone number or a part of the name; 'crmkit customer list' lists them"));
    }
    Ok(failure)
}

fn several(text: &str, found: &[Candidate]) -> Failure {
    let mut failure = Failure::new(say!("'{text}' may mean {found} customers: name one by its code", text, found = found.len()));
    failure.hints = found.iter().take(LISTED).map(|c| Message::verbatim(line(c))).collect();
    if found.len() > LISTED {
        failure = failure.hint(say!("… and {listed} more", listed = found.len() - LISTED));
    }
    failure
}

fn line(c: &Candidate) -> String {
    if c.detail.is_empty() { format!("{}  {}", c.code, c.name) } else { format!("{}  {}  {}", c.code, c.name, c.detail) }
}

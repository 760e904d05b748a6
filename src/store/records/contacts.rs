//! Contact persons of companies.

use anyhow::Result;
use rusqlite::{Connection, params};

use crate::entity::reach::email_key;
use crate::store::ledger::operation::Operation;
use crate::store::records::plain::Table;

/// The table of contact persons.
pub const TABLE: Table = Table(&crate::entity::contact::CONTACT);

/// A person to talk to at a company.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Full name.
    pub name: String,
    /// What they do there.
    pub role: Option<String>,
    /// Email as written.
    pub email: Option<String>,
    /// Phone as written.
    pub phone: Option<String>,
    /// Free notes.
    pub notes: Option<String>,
}

/// Adds a contact person to a customer.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, customer: i64, c: &Contact) -> Result<()> {
    op.prepare_cached(
        "INSERT INTO contact (id, customer, name, role, email, email_key, phone, phone_key, notes, operation)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        op.next_key("contact")?,
        customer,
        c.name,
        c.role,
        c.email,
        c.email.as_deref().and_then(email_key),
        c.phone,
        c.phone.as_deref().and_then(|p| op.phones().key(p)),
        c.notes,
        op.id
    ])?;
    Ok(())
}

/// Takes the contact persons of that name off a customer; how many there were.
///
/// # Errors
/// When the store cannot be written.
pub fn remove(op: &Operation, customer: i64, name: &str) -> Result<usize> {
    let mut query = op.prepare_cached("SELECT id, name FROM contact WHERE customer = ?1")?;
    let all: Vec<(i64, String)> = query.query_map([customer], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut removed = 0;
    for (id, _) in all.iter().filter(|(_, there)| same_name(there, name)) {
        removed += op.change("contact", "DELETE FROM contact WHERE id = ?1")?.execute([id])?;
    }
    Ok(removed)
}

/// Whether two names are the same but for case, in every script that has one.
pub fn same_name(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

/// The contact persons of a customer, by name.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64) -> Result<Vec<Contact>> {
    let mut query = conn.prepare_cached("SELECT name, role, email, phone, notes FROM contact WHERE customer = ?1 ORDER BY name, id")?;
    let contacts = query
        .query_map([customer], |r| Ok(Contact { name: r.get(0)?, role: r.get(1)?, email: r.get(2)?, phone: r.get(3)?, notes: r.get(4)? }))?
        .collect::<Result<_, _>>()?;
    Ok(contacts)
}

#[cfg(test)]
mod tests {
    use super::same_name;

    #[test]
    fn names_are_the_same_but_for_case_in_every_script() {
        assert!(same_name("ÄRZTIN Łucja", " ärztin łucja ") && same_name("Мария", "мария") && same_name("王丽", "王丽"));
        assert!(!same_name("Arztin", "Ärztin"));
    }
}

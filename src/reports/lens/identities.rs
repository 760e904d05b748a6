//! The customers of a store as the search for duplicates compares them.

use anyhow::Result;
use rusqlite::Connection;

use crate::analysis::duplicates::{Book, Person};
use crate::entity::reach::Handle;
use crate::store::read::persons;

/// The customers of a store, ready to be compared, with their keys.
pub struct Everyone {
    /// The customers.
    pub book: Book,
    /// Their keys by place.
    pub keys: Vec<i64>,
}

impl Everyone {
    /// Reads them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(conn: &Connection) -> Result<Everyone> {
        let mut everyone = Everyone { book: Book::new(), keys: Vec::new() };
        let (mut emails, mut phones) = (Vec::new(), Vec::new());
        persons::each(conn, |known| {
            emails.clear();
            phones.clear();
            emails.extend(known.email_key.map(str::to_string));
            phones.extend(known.phone_key.map(str::to_string));
            for handle in known.further {
                match handle {
                    Handle::Email(key) => emails.push(key.clone()),
                    Handle::Phone(key) => phones.push(key.clone()),
                }
            }
            // A code that was made of an email, a phone or the name says nothing beside it; nor does a name made of the code.
            let repeats = [known.email_key, known.phone_key, Some(known.name)].contains(&Some(known.code));
            everyone.book.add(&Person {
                code: if repeats { "" } else { known.code },
                name: if known.name == known.code && known.name.contains(|c: char| c.is_ascii_digit() || c == '@') {
                    ""
                } else {
                    known.name
                },
                is_company: known.is_company,
                company: known.company,
                emails: &emails,
                phones: &phones,
                address: known.address,
                city: known.city,
                region: known.region,
                postal_code: known.postal_code,
                birthday: known.birthday,
                gender: known.gender,
            });
            everyone.keys.push(known.id);
        })?;
        Ok(everyone)
    }
}

//! The customers with what tells whether two of them are one.

use anyhow::Result;
use rusqlite::Connection;

use crate::base::dates::Day;
use crate::entity::reach;

/// One customer, its words borrowed from the row that is read.
#[derive(Clone, Copy, Debug)]
pub struct Known<'r> {
    /// Key.
    pub id: i64,
    /// Code.
    pub code: &'r str,
    /// Full name.
    pub name: &'r str,
    /// Whether it is a company.
    pub is_company: bool,
    /// The company a person belongs to.
    pub company: Option<&'r str>,
    /// The email as it is compared.
    pub email_key: Option<&'r str>,
    /// The phone as it is compared.
    pub phone_key: Option<&'r str>,
    /// Further emails and phones of the customer, as they are compared.
    pub further: &'r [reach::Handle],
    /// Street address.
    pub address: Option<&'r str>,
    /// City.
    pub city: Option<&'r str>,
    /// Region.
    pub region: Option<&'r str>,
    /// Postal code.
    pub postal_code: Option<&'r str>,
    /// Birthday.
    pub birthday: Option<Day>,
    /// Gender as written.
    pub gender: Option<&'r str>,
}

/// Streams every customer in the order in which they were made.
///
/// # Errors
/// When the store cannot be read.
pub fn each(conn: &Connection, mut each: impl FnMut(Known<'_>)) -> Result<()> {
    let mut query = conn.prepare(
        "SELECT id, code, name, kind, company, email_key, phone_key, handles, address, city, region, postal_code, birthday, gender
         FROM customer ORDER BY id",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let text = |at: usize| -> Result<Option<&str>> { Ok(row.get_ref(at)?.as_str_or_null()?) };
        let further = text(7)?.map(reach::handles).unwrap_or_default();
        each(Known {
            id: row.get(0)?,
            code: text(1)?.unwrap_or_default(),
            name: text(2)?.unwrap_or_default(),
            is_company: text(3)? == Some("company"),
            company: text(4)?,
            email_key: text(5)?,
            phone_key: text(6)?,
            further: &further,
            address: text(8)?,
            city: text(9)?,
            region: text(10)?,
            postal_code: text(11)?,
            birthday: row.get::<_, Option<i32>>(12)?.map(Day),
            gender: text(13)?,
        });
    }
    Ok(())
}

/// Code and name of a customer.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn label(conn: &Connection, id: i64) -> Result<(String, String)> {
    let mut query = conn.prepare_cached("SELECT code, name FROM customer WHERE id = ?1")?;
    Ok(query.query_one([id], |r| Ok((r.get(0)?, r.get(1)?)))?)
}

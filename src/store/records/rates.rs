//! Exchange rates by day.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::Connection;

use crate::base::dates::Day;
use crate::base::money::Currency;
use crate::entity::exchange::{Decimal, Rate};
use crate::store::records::plain::Table;

/// The table of rates.
pub const TABLE: Table = Table(&crate::entity::rate::RATE);

/// The rates of every foreign currency to one, by day.
pub type Rates = HashMap<String, Vec<(Day, Rate)>>;

/// The rates to `base`; those of each currency in order of day.
///
/// # Errors
/// When the store cannot be read.
pub fn all(conn: &Connection, base: Currency) -> Result<Rates> {
    let mut found = Rates::new();
    let mut query = conn.prepare("SELECT currency, day, rate, units FROM rate WHERE base = ?1 ORDER BY currency, day")?;
    let mut rows = query.query([base.code()])?;
    while let Some(r) = rows.next()? {
        let number = |index: usize| -> Result<Option<Decimal>> { Ok(Decimal::parse(r.get_ref(index)?.as_str()?)) };
        // What is no number was written by another program: such a rate is none.
        let (Some(worth), Some(units)) = (number(2)?, number(3)?) else { continue };
        found.entry(r.get(0)?).or_default().push((Day(r.get(1)?), Rate { worth, units }));
    }
    Ok(found)
}

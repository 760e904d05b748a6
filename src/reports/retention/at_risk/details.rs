//! What to know of a customer before calling: name, owner, last touch, open complaints, last products.

use anyhow::Result;
use rusqlite::named_params;

use crate::base::dates::Day;
use crate::store::Snapshot;
use crate::store::derived::history;
use crate::store::derived::packed::Fact;
use crate::store::records::complaints;

/// What is known of one customer at the as-of date.
pub(super) struct Details {
    pub code: String,
    pub name: String,
    pub owner: Option<String>,
    /// Day and channel of the latest interaction.
    pub touch: Option<(Day, String)>,
    pub open_complaints: i64,
    pub last_purchase: Option<Day>,
    /// The products of the last purchase day, the dearest first.
    pub products: Vec<String>,
}

/// Products named of a last purchase.
const PRODUCTS: usize = 3;

impl Details {
    /// Reads them.
    pub fn read(store: &Snapshot, customer: i64) -> Result<Details> {
        let mut query = store.conn().prepare_cached(include_str!("details.sql"))?;
        let mut details = query.query_row(named_params! {":customer": customer, ":as_of": store.as_of.0}, |r| {
            let day: Option<i32> = r.get("touch_day")?;
            Ok(Details {
                code: r.get("code")?,
                name: r.get("name")?,
                owner: r.get("owner")?,
                touch: day.map(Day).zip(r.get("touch_channel")?),
                open_complaints: 0,
                last_purchase: None,
                products: Vec::new(),
            })
        })?;
        details.open_complaints = complaints::open_of_customer(store.conn(), customer, store.as_of)?;
        let entries = history::of_customer(store.conn(), customer)?;
        let bought = || entries.iter().rev().filter(|e| e.purchase && e.day <= store.as_of);
        details.last_purchase = bought().next().map(|e| e.day);
        let mut products = store.conn().prepare_cached(include_str!("products.sql"))?;
        for entry in bought().take_while(|e| Some(e.day) == details.last_purchase) {
            if let Fact::Order(order) = entry.fact() {
                let names = products.query_map(named_params! {":order": order}, |r| r.get::<_, String>("name"))?;
                for name in names {
                    let name = name?;
                    if !details.products.contains(&name) {
                        details.products.push(name);
                    }
                }
            }
        }
        details.products.truncate(PRODUCTS);
        Ok(details)
    }
}

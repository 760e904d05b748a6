//! Facts as rows of flat columns, streamed, as exports write them and the importer reads them.

mod columns;

use anyhow::Result;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, named_params};

use columns::{
    COMPLAINTS, CONTACTS, CUSTOMERS, INTERACTIONS, MONEY, ORDER_LINES, ORDERS, PAYMENTS, POINTS, PRODUCTS, RATES, REFUNDS, RESPONSES,
    SURVEYS,
};

use crate::base::dates::Day;
use crate::page::{Cell, Column, Kind};

/// Which facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Facts {
    /// Customers with their tags.
    Customers,
    /// Orders, with one row for each line.
    Orders,
    /// Interactions.
    Interactions,
    /// Complaints with their steps.
    Complaints,
    /// Products.
    Products,
    /// Contact persons.
    Contacts,
    /// Lines of orders.
    OrderLines,
    /// Payments.
    Payments,
    /// Dated refunds.
    Refunds,
    /// Answers to surveys, one row for each.
    Surveys,
    /// What customers did with campaigns.
    Responses,
    /// Entries of the ledger of points.
    Points,
    /// Exchange rates.
    Rates,
}

impl Facts {
    /// The columns every row has, before the own fields; amounts have `exponent` decimals.
    pub fn columns(self, exponent: u8) -> Vec<Column> {
        self.fields()
            .iter()
            .map(|(key, kind)| Column::new(*key, titled(key), if *kind == MONEY { Kind::Money(exponent) } else { *kind }))
            .collect()
    }

    /// Names of the own fields that any of the facts has, in the order in which they first came up.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn own_fields(self, conn: &Connection) -> Result<Vec<String>> {
        let Some(table) = self.table() else { return Ok(Vec::new()) };
        // With one min() SQLite takes f.id from the row that has it.
        let mut query = conn.prepare(&format!(
            "SELECT f.key, min(t.id), f.id FROM {table} t, json_each(t.own) f WHERE t.own IS NOT NULL GROUP BY f.key ORDER BY 2, 3"
        ))?;
        let names = query.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
        Ok(names)
    }

    /// Streams one row after the other: a cell for each of the columns, then one for each of `own`.
    ///
    /// # Errors
    /// When the store cannot be read, or `each` fails.
    pub fn stream(
        self,
        conn: &Connection,
        until: Option<Day>,
        own: &[String],
        mut each: impl FnMut(Vec<Cell>) -> Result<()>,
    ) -> Result<()> {
        let width = self.fields().len();
        let mut query = conn.prepare(self.sql())?;
        let mut rows = query.query(named_params! { ":until": until.map_or(i32::MAX, |d| d.0) })?;
        while let Some(row) = rows.next()? {
            let mut cells = Vec::with_capacity(width + own.len());
            for i in 0..width {
                cells.push(match row.get_ref(i)? {
                    ValueRef::Integer(n) => Cell::Int(n),
                    ValueRef::Real(x) => Cell::Real(x),
                    ValueRef::Text(t) => Cell::text(std::str::from_utf8(t)?),
                    ValueRef::Null | ValueRef::Blob(_) => Cell::Empty,
                });
            }
            if !own.is_empty() {
                let known = crate::store::records::customers::own_from_text(row.get(width)?)?;
                let value = |name: &String| known.iter().find(|(k, _)| k == name).map(|(_, v)| v.as_str());
                cells.extend(own.iter().map(|name| Cell::from(value(name))));
            }
            each(cells)?;
        }
        Ok(())
    }

    fn fields(self) -> &'static [(&'static str, Kind)] {
        match self {
            Facts::Customers => CUSTOMERS,
            Facts::Orders => ORDERS,
            Facts::Interactions => INTERACTIONS,
            Facts::Complaints => COMPLAINTS,
            Facts::Products => PRODUCTS,
            Facts::Contacts => CONTACTS,
            Facts::OrderLines => ORDER_LINES,
            Facts::Payments => PAYMENTS,
            Facts::Refunds => REFUNDS,
            Facts::Surveys => SURVEYS,
            Facts::Responses => RESPONSES,
            Facts::Points => POINTS,
            Facts::Rates => RATES,
        }
    }

    /// The table that holds the own fields.
    fn table(self) -> Option<&'static str> {
        Some(match self {
            Facts::Customers => "customer",
            Facts::Orders => "sales_order",
            Facts::Interactions => "interaction",
            Facts::Complaints => "complaint",
            Facts::Products => "product",
            Facts::Contacts => "contact",
            Facts::Payments => "payment",
            Facts::Refunds => "refund",
            Facts::Surveys => "survey_response",
            Facts::Responses => "campaign_response",
            Facts::Points => "point_entry",
            Facts::Rates => "rate",
            // A line has no fields of its own.
            Facts::OrderLines => return None,
        })
    }

    fn sql(self) -> &'static str {
        match self {
            Facts::Customers => include_str!("customers.sql"),
            Facts::Orders => include_str!("orders.sql"),
            Facts::Interactions => include_str!("interactions.sql"),
            Facts::Complaints => include_str!("complaints.sql"),
            Facts::Products => include_str!("products.sql"),
            Facts::Contacts => include_str!("contacts.sql"),
            Facts::OrderLines => include_str!("order_lines.sql"),
            Facts::Payments => include_str!("payments.sql"),
            Facts::Refunds => include_str!("refunds.sql"),
            Facts::Surveys => include_str!("surveys.sql"),
            Facts::Responses => include_str!("responses.sql"),
            Facts::Points => include_str!("points.sql"),
            Facts::Rates => include_str!("rates.sql"),
        }
    }
}

/// A key as a title: `unit_price` → "Unit price".
fn titled(key: &str) -> String {
    let words = key.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_query_gives_its_columns() {
        let dir = tempfile::tempdir().expect("a folder");
        let store = crate::store::Store::create(&dir.path().join("s.db")).expect("a store");
        for facts in [
            Facts::Customers,
            Facts::Orders,
            Facts::Interactions,
            Facts::Complaints,
            Facts::Products,
            Facts::Contacts,
            Facts::OrderLines,
            Facts::Payments,
            Facts::Refunds,
            Facts::Surveys,
            Facts::Responses,
            Facts::Points,
            Facts::Rates,
        ] {
            let query = store.conn().prepare(facts.sql()).expect("a query");
            assert_eq!(query.column_count(), facts.columns(2).len() + 1, "{facts:?}");
            assert_eq!(facts.own_fields(store.conn()).expect("read"), Vec::<String>::new());
        }
    }
}

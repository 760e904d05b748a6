//! How many customers have each field, and how many of the values are what the field holds.

use anyhow::Result;
use rusqlite::named_params;

use super::rules::EXISTING;
use crate::base::dates::Day;
use crate::page::{Cell, Kind, Table};
use crate::store::Snapshot;
use crate::store::derived::packed;

/// A field of a customer.
struct Field {
    name: &'static str,
    /// Whether a customer has it, in SQL.
    filled: &'static str,
    /// Whether the value is what the field holds, in SQL; empty where anything is.
    valid: &'static str,
}

const fn any(name: &'static str, filled: &'static str) -> Field {
    Field { name, filled, valid: "" }
}

/// The fields that are looked at. A customer made from an order has the code for a name: that is none.
const FIELDS: &[Field] = &[
    any("name", "name IS NOT code"),
    any("reach", "email IS NOT NULL OR phone IS NOT NULL"),
    Field { name: "email", filled: "email IS NOT NULL", valid: "email_key IS NOT NULL" },
    Field { name: "phone", filled: "phone IS NOT NULL", valid: "phone_key IS NOT NULL" },
    any("address", "address IS NOT NULL"),
    any("city", "city IS NOT NULL"),
    any("region", "region IS NOT NULL"),
    any("country", "country IS NOT NULL"),
    any("postal_code", "postal_code IS NOT NULL"),
    any("consent", "consent IS NOT NULL"),
    any("company", "company IS NOT NULL"),
    any("industry", "industry IS NOT NULL"),
    any("occupation", "occupation IS NOT NULL"),
    any("gender", "gender IS NOT NULL"),
    Field {
        name: "birthday",
        filled: "birthday IS NOT NULL",
        valid: "(birthday BETWEEN :as_of - 120 * 366 AND :as_of OR birthday BETWEEN -718067 AND -717702)",
    },
    any("education", "education IS NOT NULL"),
    any("income_band", "income_band IS NOT NULL"),
    any("source", "source IS NOT NULL"),
    any("acquired_on", "acquired_on IS NOT NULL"),
    any("owner", "owner IS NOT NULL"),
    // What a later closing made of it was not known yet.
    any("status", "status IS NOT NULL AND coalesce(closed_on <= :as_of, 1)"),
    any("wallet", "wallet IS NOT NULL"),
];

/// The columns the conditions name.
const COLUMNS: &[&str] = &[
    "code",
    "name",
    "email",
    "email_key",
    "phone",
    "phone_key",
    "address",
    "city",
    "region",
    "country",
    "postal_code",
    "consent",
    "company",
    "industry",
    "occupation",
    "gender",
    "birthday",
    "education",
    "income_band",
    "source",
    "acquired_on",
    "owner",
    "status",
    "wallet",
    "closed_on",
];

/// The names of the fields.
pub(super) fn names() -> Vec<&'static str> {
    FIELDS.iter().map(|f| f.name).collect()
}

/// Whether there is a field of this name.
pub(super) fn is_known(name: &str) -> bool {
    FIELDS.iter().any(|f| f.name == name)
}

/// How many customers have each field.
pub(super) struct Filled {
    /// Customers in all.
    pub customers: usize,
    /// By field: customers that have it, and those whose value is what the field holds.
    counts: Vec<(usize, usize)>,
}

impl Filled {
    /// The mean share of customers that have each of the fields.
    pub fn completeness(&self, fields: &[String]) -> Option<f64> {
        if self.customers == 0 || fields.is_empty() {
            return None;
        }
        let shares = FIELDS.iter().zip(&self.counts).filter(|(f, _)| fields.iter().any(|w| w == f.name));
        let shares: Vec<f64> = shares.map(|(_, (filled, _))| *filled as f64 / self.customers as f64).collect();
        Some(shares.iter().sum::<f64>() / shares.len() as f64)
    }

    /// The share of the values that are what their fields hold, among fields with a rule for that.
    pub fn validity(&self) -> Option<f64> {
        let judged = FIELDS.iter().zip(&self.counts).filter(|(f, _)| !f.valid.is_empty());
        let (filled, valid) = judged.fold((0, 0), |sum, (_, count)| (sum.0 + count.0, sum.1 + count.1));
        (filled > 0).then(|| valid as f64 / filled as f64)
    }
}

/// The last operation up to the end of a day; 0 when there was none.
pub(super) fn operation_by(store: &Snapshot, day: Day) -> Result<Option<i64>> {
    let end = i64::from(day.plus(1).0) * 86_400;
    let last: Option<i64> = store.conn().query_row("SELECT max(id) FROM operation WHERE at < ?1", [end], |r| r.get(0))?;
    Ok(Some(last.unwrap_or(0)))
}

/// Counts the fields of the customers as they are, or as they were after operation `by`.
pub(super) fn read(store: &Snapshot, as_of: Day, by: Option<i64>) -> Result<Filled> {
    let mut sums = vec!["count(*)".to_string()];
    for field in FIELDS {
        sums.push(format!("coalesce(sum({}), 0)", field.filled));
        let valid = if field.valid.is_empty() { field.filled.to_string() } else { format!("({}) AND {}", field.filled, field.valid) };
        sums.push(format!("coalesce(sum({valid}), 0)"));
    }
    let sums = sums.join(", ");
    let sql = match by {
        None => format!("WITH existing AS ({EXISTING}) SELECT {sums}, :as_of, :by FROM existing"),
        Some(_) => {
            let images: Vec<String> = COLUMNS.iter().map(|c| format!("k.before ->> '$.{c}' AS {c}")).collect();
            format!(
                "WITH later AS (SELECT row, min(id) AS id FROM change WHERE tbl = 'customer' AND operation > :by GROUP BY row),
                      known AS (SELECT {columns} FROM customer WHERE operation <= :by AND id NOT IN (SELECT row FROM later)
                                UNION ALL
                                SELECT {images} FROM later JOIN change k ON k.id = later.id
                                WHERE k.kind <> 'insert' AND k.before ->> '$.operation' <= :by)
                 SELECT {sums}, :as_of, :by FROM known",
                columns = COLUMNS.join(", "),
                images = images.join(", "),
            )
        }
    };
    packed::sql_functions(store.conn())?;
    let mut query = store.conn().prepare_cached(&sql)?;
    let numbers: Vec<i64> =
        query.query_one(named_params! { ":as_of": as_of.0, ":by": by }, |r| (0..=2 * FIELDS.len()).map(|i| r.get(i)).collect())?;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    Ok(Filled { customers: count(numbers[0]), counts: numbers[1..].chunks(2).map(|c| (count(c[0]), count(c[1]))).collect() })
}

/// Completeness and validity field by field, the fullest first.
pub(super) fn table(filled: &Filled) -> Table {
    let judged = |field: &Field, with: usize, valid: usize| (!field.valid.is_empty()).then(|| Cell::ratio(valid as f64, with as f64));
    Table::of("fields", "Fields of customers", FIELDS.iter().zip(&filled.counts))
        .col("field", "Field", Kind::Text, |(field, _)| field.name)
        .col("customers", "Customers with it", Kind::Count, |(_, (with, _))| *with)
        .col("completeness", "Completeness", Kind::Percent, |(_, (with, _))| Cell::ratio(*with as f64, filled.customers as f64))
        .col("validity", "Validity", Kind::Percent, |(field, (with, valid))| judged(field, *with, *valid))
        .table()
}

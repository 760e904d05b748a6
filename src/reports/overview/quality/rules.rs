//! The rules of data quality, as data: `report quality` counts what breaks them, `check --strict` lists it.

use std::collections::HashSet;

use anyhow::Result;
use rusqlite::{Connection, Row, Statement};

use crate::analysis::duplicates::SUSPECTED;
use crate::page::{Kind, Table};
use crate::reports::lens::identities::Everyone;
use crate::store::Snapshot;
use crate::store::derived::packed;
use crate::store::file::check;
use crate::store::read::persons;

/// The customers that exist at the as-of date, as rules and counts see them.
pub(super) const EXISTING: &str = include_str!("rules/existing.sql");

/// What kind of fault a rule finds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Class {
    /// Facts that cannot all be true.
    Contradiction,
    /// A value that is not what its field holds.
    Invalid,
    /// A row whose parent is not there.
    Orphan,
    /// Records that may be one.
    Duplicate,
    /// Records nobody has touched.
    Stale,
    /// Something that is missing as a whole.
    Gap,
}

impl Class {
    /// Its stable word.
    pub fn word(self) -> &'static str {
        match self {
            Class::Contradiction => "contradiction",
            Class::Invalid => "invalid",
            Class::Orphan => "orphan",
            Class::Duplicate => "duplicate",
            Class::Stale => "stale",
            Class::Gap => "gap",
        }
    }

    /// Whether it is a fault for certain: suspicions and gaps may have good reasons.
    pub fn is_fault(self) -> bool {
        matches!(self, Class::Contradiction | Class::Invalid | Class::Orphan)
    }
}

/// How a rule finds what breaks it.
enum Test {
    /// A query of (record, customer, detail).
    Sql(&'static str),
    /// The rows whose parent is not there.
    Orphans,
    /// Customers that the search for duplicates suspects.
    Duplicates,
}

/// One rule.
pub struct Rule {
    /// Stable name.
    pub key: &'static str,
    /// What kind of fault it finds.
    pub class: Class,
    /// The kind of records it looks at; empty for several. What is found is counted against them.
    pub of: &'static str,
    /// What breaks it, in a sentence without full stop.
    pub about: &'static str,
    test: Test,
}

const fn sql(key: &'static str, class: Class, of: &'static str, about: &'static str, sql: &'static str) -> Rule {
    Rule { key, class, of, about, test: Test::Sql(sql) }
}

/// What a rule looks at that is about months, not records.
pub const MONTHS: &str = "months";

/// Every rule.
pub const RULES: &[Rule] = &[
    sql(
        "order-before-acquired",
        Class::Contradiction,
        "orders",
        "an order before the day the customer was acquired",
        include_str!("rules/order_before_acquired.sql"),
    ),
    sql(
        "order-after-closed",
        Class::Contradiction,
        "orders",
        "a purchase after the customer was closed",
        include_str!("rules/order_after_closed.sql"),
    ),
    sql(
        "refund-over-amount",
        Class::Contradiction,
        "orders",
        "more refunded than was charged",
        include_str!("rules/refund_over_amount.sql"),
    ),
    sql("due-before-order", Class::Contradiction, "orders", "payment due before the order", include_str!("rules/due_before_order.sql")),
    sql(
        "future-date",
        Class::Contradiction,
        "",
        "an order, interaction, complaint, payment or refund of a later day than it was recorded",
        include_str!("rules/future_date.sql"),
    ),
    sql(
        "complaint-of-another",
        Class::Contradiction,
        "complaints",
        "a complaint about another customer's order",
        include_str!("rules/complaint_of_another.sql"),
    ),
    sql(
        "closed-status",
        Class::Contradiction,
        "customers",
        "closed without a day, or past the day of closing without the status",
        include_str!("rules/closed_status.sql"),
    ),
    sql("birthday", Class::Contradiction, "customers", "a birthday to come, or over 120 years ago", include_str!("rules/birthday.sql")),
    sql("invalid-email", Class::Invalid, "customers", "an email that is no address", include_str!("rules/invalid_email.sql")),
    sql("invalid-phone", Class::Invalid, "customers", "a phone that is no number", include_str!("rules/invalid_phone.sql")),
    Rule { key: "orphan", class: Class::Orphan, of: "", about: "a row whose parent is not there", test: Test::Orphans },
    sql("currency-unknown", Class::Invalid, "orders", "amounts in a store without a currency", include_str!("rules/currency_unknown.sql")),
    sql("month-gap", Class::Gap, MONTHS, "a month without orders between months with some", include_str!("rules/month_gap.sql")),
    Rule {
        key: "duplicate",
        class: Class::Duplicate,
        of: "customers",
        about: "customers that may be another one: 'crmkit dupes' tells why",
        test: Test::Duplicates,
    },
    sql("stale", Class::Stale, "customers", "neither bought, in contact nor edited for too many days", include_str!("rules/stale.sql")),
];

/// The rule called `key`.
pub fn find(key: &str) -> Option<&'static Rule> {
    RULES.iter().find(|r| r.key == key)
}

/// Something that breaks a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// Code of the record.
    pub record: String,
    /// Code of its customer.
    pub customer: Option<String>,
    /// What it says.
    pub detail: String,
}

impl Rule {
    /// How often the rule is broken, and the first `limit` cases.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn broken(&self, store: &Snapshot, stale_days: i32, limit: usize) -> Result<(usize, Vec<Finding>)> {
        let conn = store.conn();
        match self.test {
            Test::Orphans => {
                let orphans = check::orphans(conn)?;
                let told = |o: &check::Orphan| Finding {
                    record: format!("{} {}", o.table, o.row),
                    customer: None,
                    detail: format!("its {} is not there", o.parent),
                };
                Ok((orphans.len(), orphans.iter().take(limit).map(told).collect()))
            }
            Test::Duplicates => duplicates(store, limit),
            Test::Sql(sql) => {
                packed::sql_functions(conn)?;
                let mut all = conn.prepare(&format!("WITH existing AS ({EXISTING}) SELECT count(*) FROM ({sql})"))?;
                bind(&mut all, store, stale_days)?;
                let count: i64 = all.raw_query().next()?.map_or(Ok(0), |r| r.get(0))?;
                Ok((count as usize, if count > 0 { first(conn, sql, store, stale_days, limit)? } else { Vec::new() }))
            }
        }
    }
}

/// The customers in suspected pairs, each once, with the other one and the score.
fn duplicates(store: &Snapshot, limit: usize) -> Result<(usize, Vec<Finding>)> {
    let conn = store.conn();
    let everyone = Everyone::read(conn)?;
    packed::sql_functions(conn)?;
    let mut existing = conn.prepare(&format!("SELECT id FROM ({EXISTING})"))?;
    bind(&mut existing, store, 0)?;
    let mut ids = HashSet::new();
    let mut rows = existing.raw_query();
    while let Some(row) = rows.next()? {
        ids.insert(row.get::<_, i64>(0)?);
    }
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for pair in everyone.book.pairs(SUSPECTED).pairs {
        let keys = [everyone.keys[pair.first as usize], everyone.keys[pair.second as usize]];
        if keys.iter().any(|key| !ids.contains(key)) {
            continue;
        }
        for (one, other) in [(keys[0], keys[1]), (keys[1], keys[0])] {
            if seen.insert(one) && found.len() < limit {
                let (code, _) = persons::label(conn, one)?;
                let (like, _) = persons::label(conn, other)?;
                let detail = format!("like {like}, score {:.2}", pair.score);
                found.push(Finding { record: code.clone(), customer: Some(code), detail });
            }
        }
    }
    Ok((seen.len(), found))
}

fn first(conn: &Connection, sql: &str, store: &Snapshot, stale_days: i32, limit: usize) -> Result<Vec<Finding>> {
    let mut query = conn.prepare(&format!("WITH existing AS ({EXISTING}) SELECT * FROM ({sql}) LIMIT {limit}"))?;
    bind(&mut query, store, stale_days)?;
    let mut rows = query.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(finding(row)?);
    }
    Ok(found)
}

fn finding(row: &Row<'_>) -> rusqlite::Result<Finding> {
    Ok(Finding { record: row.get("record")?, customer: row.get("customer")?, detail: row.get("detail")? })
}

/// Binds those of the parameters that a rule's query has.
fn bind(query: &mut Statement<'_>, store: &Snapshot, stale_days: i32) -> Result<()> {
    let values = [
        (":as_of", i64::from(store.as_of.0)),
        (":stale_from", i64::from(store.as_of.plus(-stale_days).0)),
        (":exponent", i64::from(store.exponent())),
    ];
    for (name, value) in values {
        if let Some(place) = query.parameter_index(name)? {
            query.raw_bind_parameter(place, value)?;
        }
    }
    Ok(())
}

/// A table of findings, rule by rule.
pub fn table<'f>(title: &'static str, findings: impl IntoIterator<Item = (&'static Rule, &'f [Finding])>) -> Table {
    let rows = findings.into_iter().flat_map(|(rule, findings)| findings.iter().map(move |finding| (rule, finding)));
    Table::of("findings", title, rows)
        .col("rule", "Rule", Kind::Text, |(rule, _)| rule.key)
        .col("record", "Record", Kind::Text, |(_, f)| &f.record)
        .col("customer", "Customer", Kind::Text, |(_, f)| f.customer.clone())
        .col("detail", "What it says", Kind::Text, |(_, f)| &f.detail)
        .table()
}

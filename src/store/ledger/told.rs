//! Rows of the journal for people: which fields differ between two states, and their values in words.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::audit::{Change, Image, image};
use crate::base::dates::Day;
use crate::base::money;
use crate::entity::record::Stored;
use crate::entity::{Field, What, of_table};
use crate::store::records::codes::code_of;

/// A field that differs: its name, and its value before and after; `None` = not known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    /// The field; an own field under its own name.
    pub field: String,
    /// The value before.
    pub before: Option<String>,
    /// The value after.
    pub after: Option<String>,
}

/// Columns that say who made the row and where it stands.
const ORIGIN: &[&str] = &["id", "operation", "file", "line"];

/// Tells what is in rows of the journal.
pub struct Told<'a> {
    /// Where the codes of the records stand that rows refer to.
    pub conn: &'a Connection,
    /// Decimals of the store's currency.
    pub exponent: u8,
    /// Whether what is derived from other columns is told, too: an audit wants every column.
    pub audit: bool,
}

impl Told<'_> {
    /// The fields that differ between two states of a row of that table.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn differences(&self, table: &str, before: &Image, after: &Image) -> Result<Vec<Difference>> {
        if erased(before) || erased(after) {
            let told = |image: &Image| (!image.is_empty()).then(|| if erased(image) { "(erased)" } else { "there" }.to_string());
            return Ok(vec![Difference { field: "(row)".to_string(), before: told(before), after: told(after) }]);
        }
        let mut found = Vec::new();
        let mut note = |field: &str, before: Option<String>, after: Option<String>| {
            if before != after {
                found.push(Difference { field: field.to_string(), before, after });
            }
        };
        let entity = of_table(table);
        for column in before.keys().chain(after.keys().filter(|k| !before.contains_key(*k))) {
            let field = entity.and_then(|e| e.of_column(column));
            if ORIGIN.contains(&column.as_str()) || !self.audit && field.is_some_and(|f| matches!(f.what, What::Derived)) {
                continue;
            }
            if column == "own" {
                let (before, after) = (own(before), own(after));
                for key in before.keys().chain(after.keys().filter(|k| !before.contains_key(*k))) {
                    note(key, before.get(key).and_then(text), after.get(key).and_then(text));
                }
            } else if before.get(column) != after.get(column) {
                let value = |image: &Image| image.get(column).map_or(Ok(None), |v| self.value(field, v));
                let name = field.filter(|f| f.link().is_some()).map_or(column.as_str(), |f| f.key);
                note(name, value(before)?, value(after)?);
            }
        }
        Ok(found)
    }

    /// What the record of a change is called.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn record(&self, change: &Change) -> Result<String> {
        let image = if change.before.is_empty() { &change.after } else { &change.before };
        let mut parts = Vec::new();
        let entity = of_table(&change.table);
        for column in entity.map_or(&[][..], |e| e.named) {
            let field = entity.and_then(|e| e.of_column(column));
            parts.extend(image.get(*column).map_or(Ok(None), |value| self.value(field, value))?);
        }
        Ok(if parts.is_empty() { image.get("id").and_then(text).unwrap_or_default() } else { parts.join("/") })
    }

    fn value(&self, field: Option<&'static Field>, value: &Value) -> Result<Option<String>> {
        match (value.as_i64(), field) {
            (Some(n), Some(field)) => self.number(field, n).map(Some),
            _ => Ok(text(value)),
        }
    }

    /// What a field holds, in words.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn stored(&self, field: &Field, value: &Stored) -> Result<String> {
        match value {
            Stored::Int(n) => self.number(field, *n),
            Stored::Text(words) => Ok(words.clone()),
        }
    }

    fn number(&self, field: &Field, n: i64) -> Result<String> {
        let plain = |places: u8| {
            let number = money::plain(n, places);
            number.trim_end_matches('0').trim_end_matches('.').to_string()
        };
        Ok(match field.what {
            What::Day | What::When => i32::try_from(n).map_or_else(|_| n.to_string(), |d| Day(d).to_string()),
            What::Amount => money::plain(n, self.exponent),
            What::Quantity => money::plain(n, 3),
            What::Number => plain(6),
            What::Time => jiff::Timestamp::from_second(n).map_or_else(|_| n.to_string(), |t| t.to_string()),
            What::Link(link) => self.linked(link.table, n)?,
            _ => n.to_string(),
        })
    }

    /// The code of the record to which a row refers, or the one it had; a key stands for a record of which nothing is left.
    fn linked(&self, table: &'static str, key: i64) -> Result<String> {
        if let Some(code) = code_of(self.conn, table, key)? {
            return Ok(code);
        }
        let mut last =
            self.conn.prepare_cached("SELECT before FROM change WHERE tbl = ?1 AND row = ?2 AND before <> '' ORDER BY id DESC LIMIT 1")?;
        let was: Option<String> = last.query_row(params![table, key], |r| r.get(0)).optional()?;
        let code = was.map(|was| image(&was)).transpose()?.and_then(|image| image.get("code").and_then(text));
        Ok(code.unwrap_or_else(|| format!("#{key}")))
    }
}

/// Whether a state of a row is one of which an erasure left nothing but which row it was.
fn erased(image: &Image) -> bool {
    !image.is_empty() && image.keys().all(|k| k == "id" || k == "operation")
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(s) => Some(s.clone()),
        other => Some(other.to_string()),
    }
}

fn own(image: &Image) -> Image {
    image.get("own").and_then(Value::as_str).and_then(|t| serde_json::from_str(t).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(table: &str, before: &str, after: &str) -> Vec<String> {
        let dir = tempfile::tempdir().expect("a folder");
        let store = crate::store::Store::create(&dir.path().join("s.db")).expect("a store");
        let image = |text: &str| serde_json::from_str::<Image>(text).expect("an object");
        let told = Told { conn: store.conn(), exponent: 2, audit: false };
        let found = told.differences(table, &image(before), &image(after)).expect("told");
        found.into_iter().map(|d| format!("{}: {} → {}", d.field, d.before.unwrap_or_default(), d.after.unwrap_or_default())).collect()
    }

    #[test]
    fn differences_are_those_a_person_would_see() {
        let before =
            r#"{"id":1,"code":"C1","email":"A@x.de","email_key":"a@x.de","birthday":null,"wallet":1250,"own":"{\"shoe\":\"42\"}"}"#;
        let after = r#"{"id":1,"code":"C1","email":"B@x.de","email_key":"b@x.de","birthday":1,"wallet":1300,"own":"{\"hat\":\"L\"}"}"#;
        let found = told("customer", before, after);
        assert_eq!(found, ["email: A@x.de → B@x.de", "birthday:  → 1970-01-02", "wallet: 12.50 → 13.00", "shoe: 42 → ", "hat:  → L"]);
        assert_eq!(told("customer", r#"{"id":1,"operation":2}"#, after), ["(row): (erased) → there"]);
        assert_eq!(told("point_entry", r#"{"expires_on":20454}"#, r#"{"expires_on":20819}"#), ["expires_on: 2026-01-01 → 2027-01-01"]);
        assert_eq!(told("question", r#"{"scale_max":5000000}"#, r#"{"scale_max":10000000}"#), ["scale_max: 5 → 10"]);
        assert_eq!(told("complaint", r#"{"led_to":null}"#, r#"{"led_to":7}"#), ["led_to:  → #7"]);
    }
}

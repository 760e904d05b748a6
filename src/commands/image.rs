//! Rows of the journal for people: which fields differ between two states, and their values.

use serde_json::Value;

use crate::base::dates::Day;
use crate::base::money;
use crate::store::ledger::audit::Image;

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

/// Columns left out for people: those that no person entered: keys, origins, and what is derived from other columns.
pub const SHOWN: &[&str] =
    &["id", "operation", "file", "line", "email_key", "phone_key", "key", "customer", "sales_order", "complaint", "product", "led_to"];

/// Columns left out for an audit: those that say who made the row and where it stands.
pub const AUDITED: &[&str] = &["id", "operation", "file", "line"];

/// Columns that hold days.
const DAYS: &[&str] = &["birthday", "acquired_on", "closed_on", "day", "due_on", "paid_on", "follow_up_on", "received_on"];

/// Columns that hold amounts.
const AMOUNTS: &[&str] =
    &["acquisition_cost", "wallet", "amount", "refund", "discount", "unit_price", "unit_cost", "cost", "compensation_amount"];

/// Columns that hold moments.
const MOMENTS: &[&str] = &["at", "received_at"];

/// The fields that differ between two states of a row, but `hidden` ones; amounts have `exponent` decimals.
pub fn differences(before: &Image, after: &Image, exponent: u8, hidden: &[&str]) -> Vec<Difference> {
    let mut found = Vec::new();
    if erased(before) || erased(after) {
        let told = |image: &Image| (!image.is_empty()).then(|| if erased(image) { "(erased)" } else { "there" }.to_string());
        return vec![Difference { field: "(row)".to_string(), before: told(before), after: told(after) }];
    }
    let mut note = |field: &str, before: Option<String>, after: Option<String>| {
        if before != after {
            found.push(Difference { field: field.to_string(), before, after });
        }
    };
    let names = before.keys().chain(after.keys().filter(|k| !before.contains_key(*k)));
    for name in names.filter(|n| !hidden.contains(&n.as_str())) {
        let value = |image: &Image| image.get(name).and_then(|v| shown(name, v, exponent));
        if name == "own" {
            let (before, after) = (own(before), own(after));
            for key in before.keys().chain(after.keys().filter(|k| !before.contains_key(*k))) {
                note(key, before.get(key).and_then(text), after.get(key).and_then(text));
            }
        } else {
            note(name, value(before), value(after));
        }
    }
    found
}

/// Whether a state of a row is one of which an erasure left nothing but which row it was.
fn erased(image: &Image) -> bool {
    !image.is_empty() && image.keys().all(|k| k == "id" || k == "operation")
}

/// What a row is called: its code, name, tag or the like.
pub fn name_of(image: &Image) -> String {
    let named = ["code", "name", "tag", "key", "step", "value", "position"].iter().find_map(|k| text(image.get(*k)?));
    named.or_else(|| image.get("id").and_then(text)).unwrap_or_default()
}

fn shown(name: &str, value: &Value, exponent: u8) -> Option<String> {
    match value.as_i64() {
        Some(n) if DAYS.contains(&name) => Some(i32::try_from(n).map_or_else(|_| n.to_string(), |d| Day(d).to_string())),
        Some(n) if AMOUNTS.contains(&name) => Some(money::plain(n, exponent)),
        Some(n) if name == "quantity" => Some(money::plain(n, 3)),
        Some(n) if MOMENTS.contains(&name) => Some(jiff::Timestamp::from_second(n).map_or_else(|_| n.to_string(), |t| t.to_string())),
        _ => text(value),
    }
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

    #[test]
    fn differences_are_those_a_person_would_see() {
        let image = |text: &str| serde_json::from_str::<Image>(text).expect("an object");
        let before =
            image(r#"{"id":1,"code":"C1","email":"A@x.de","email_key":"a@x.de","birthday":null,"wallet":1250,"own":"{\"shoe\":\"42\"}"}"#);
        let after =
            image(r#"{"id":1,"code":"C1","email":"B@x.de","email_key":"b@x.de","birthday":1,"wallet":1300,"own":"{\"hat\":\"L\"}"}"#);
        let found: Vec<String> = differences(&before, &after, 2, SHOWN)
            .into_iter()
            .map(|d| format!("{}: {} → {}", d.field, d.before.unwrap_or_default(), d.after.unwrap_or_default()))
            .collect();
        assert_eq!(found, ["email: A@x.de → B@x.de", "birthday:  → 1970-01-02", "wallet: 12.50 → 13.00", "shoe: 42 → ", "hat:  → L"]);
        assert_eq!(name_of(&before), "C1");
        let found = differences(&image(r#"{"id":1,"operation":2}"#), &after, 2, SHOWN);
        assert_eq!(found, [Difference { field: "(row)".into(), before: Some("(erased)".into()), after: Some("there".into()) }]);
    }
}

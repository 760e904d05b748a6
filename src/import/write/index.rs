//! The stored customers by the keys of `--match`, read once: a big file is not asked row by row.

use std::collections::HashMap;

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::match_keys::KeyColumns;
use super::super::matching::compared;
use crate::entity::reach::same_phone;
use crate::store::Operation;
use crate::store::read::matching;
use crate::store::records::customers;

/// Separates the values of a key of several fields.
const BETWEEN: &str = "\u{1f}";

/// Who a row means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// One customer: its key, and by what it was found.
    One(i64, String),
    /// Nobody the store knows.
    Nobody,
    /// Several: two of them, and by what they were found.
    Several(i64, i64, String),
    /// The row has none of the keys.
    Blank,
}

/// A customer under a value: its key and, for phones, the whole number.
type Entry = (i64, Box<str>);

/// The customers of the store under the values of every key.
pub struct Index<'a> {
    op: &'a Operation<'a>,
    keys: Vec<KeyColumns>,
    /// The fields of all keys.
    columns: Vec<&'static str>,
    by_key: Vec<HashMap<Box<str>, Vec<Entry>, RandomState>>,
}

impl<'a> Index<'a> {
    /// Reads the store's customers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, keys: Vec<KeyColumns>) -> Result<Index<'a>> {
        let mut columns: Vec<&'static str> = Vec::new();
        for field in keys.iter().flat_map(|k| &k.key.fields) {
            if !columns.contains(field) {
                columns.push(field);
            }
        }
        let by_key = keys.iter().map(|_| HashMap::default()).collect();
        let mut index = Index { op, keys, columns, by_key };
        matching::each(op, &index.columns.clone(), |id, values| index.add(id, values))?;
        for (place, field) in index.keys.iter().map(|k| k.key.fields.as_slice()).enumerate() {
            if let [field @ ("email" | "phone")] = field {
                let map = &mut index.by_key[place];
                matching::each_contact(op, field, |id, text| put(map, field, id, text))?;
            }
        }
        Ok(index)
    }

    /// Who the row means: the first key that it has and that anybody shares decides. `value(position, field, slot)`
    /// tells the row's text.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find(&self, value: impl Fn(&str, Option<usize>) -> Option<String>) -> Result<Found> {
        let mut blank = true;
        for (placed, map) in self.keys.iter().zip(&self.by_key) {
            let fields = &placed.key.fields;
            let texts: Option<Vec<String>> = fields.iter().zip(&placed.slots).map(|(f, slot)| value(f, *slot)).collect();
            let Some(texts) = texts else { continue };
            let folded: Option<Vec<String>> = fields.iter().zip(&texts).map(|(f, t)| compared(f, t)).collect();
            let Some(folded) = folded else { continue };
            blank = false;
            let by = || placed.key.to_string();
            // Codes that differ in case or width alone are told apart where both are there.
            if let ["code"] = fields.as_slice()
                && let Some(id) = customers::by_code(self.op, &texts[0])?
            {
                return Ok(Found::One(id, by()));
            }
            let mut ids = candidates(map, fields, &folded);
            ids.sort_unstable();
            ids.dedup();
            match ids.as_slice() {
                [] => {}
                [one] => return Ok(Found::One(*one, by())),
                [one, two, ..] => return Ok(Found::Several(*one, *two, by())),
            }
        }
        Ok(if blank { Found::Blank } else { Found::Nobody })
    }

    /// Takes in a customer that was made or changed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn learn(&mut self, id: i64) -> Result<()> {
        if let Some(values) = matching::of(self.op, &self.columns, id)? {
            self.add(id, &values);
        }
        Ok(())
    }

    /// Takes out a customer that is about to change.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn forget(&mut self, id: i64) -> Result<()> {
        let Some(values) = matching::of(self.op, &self.columns, id)? else { return Ok(()) };
        for place in 0..self.keys.len() {
            if let Some((key, _)) = self.key(place, &values)
                && let Some(entries) = self.by_key[place].get_mut(key.as_str())
            {
                entries.retain(|e| e.0 != id);
            }
        }
        Ok(())
    }

    /// Whether any key has this field.
    pub fn goes_by(&self, field: &str) -> bool {
        self.columns.contains(&field)
    }

    /// The words of the keys, for people: "email or name+city".
    pub fn words(&self) -> String {
        let words: Vec<String> = self.keys.iter().map(|k| k.key.to_string()).collect();
        words.join(" or ")
    }

    fn add(&mut self, id: i64, values: &[Option<String>]) {
        for place in 0..self.keys.len() {
            if let Some((key, whole)) = self.key(place, values) {
                self.by_key[place].entry(key.into()).or_default().push((id, whole.into()));
            }
        }
    }

    /// The value of a key under which a customer with these values stands, and its whole phone number where that is the key.
    fn key(&self, place: usize, values: &[Option<String>]) -> Option<(String, String)> {
        let fields = &self.keys[place].key.fields;
        let mut folded = Vec::with_capacity(fields.len());
        for field in fields {
            let column = self.columns.iter().position(|c| c == field)?;
            folded.push(compared(field, values[column].as_deref()?)?);
        }
        Some(match fields.as_slice() {
            ["phone"] => (last_digits(&folded[0]).to_string(), folded.swap_remove(0)),
            _ => (folded.join(BETWEEN), String::new()),
        })
    }
}

/// Puts an email or a phone of a customer's contact person under its key.
fn put(map: &mut HashMap<Box<str>, Vec<Entry>, RandomState>, field: &str, id: i64, text: &str) {
    let Some(folded) = compared(field, text) else { return };
    let entry = if field == "phone" { (last_digits(&folded).into(), folded.as_str().into()) } else { (folded.into(), "".into()) };
    map.entry(entry.0).or_default().push((id, entry.1));
}

/// The customers under a value. Phones that are equal come before those that are so but for country or area code.
fn candidates(map: &HashMap<Box<str>, Vec<Entry>, RandomState>, fields: &[&str], folded: &[String]) -> Vec<i64> {
    let ids = |entries: &mut dyn Iterator<Item = &Entry>| entries.map(|e| e.0).collect::<Vec<i64>>();
    if fields != ["phone"] {
        return map.get(folded.join(BETWEEN).as_str()).map(|entries| ids(&mut entries.iter())).unwrap_or_default();
    }
    let number = &folded[0];
    let Some(entries) = map.get(last_digits(number)) else { return Vec::new() };
    let equal = ids(&mut entries.iter().filter(|e| *e.1 == **number));
    if equal.is_empty() { ids(&mut entries.iter().filter(|e| same_phone(number, &e.1))) } else { equal }
}

/// The digits that a number keeps with and without country and area code.
pub fn last_digits(number: &str) -> &str {
    &number[number.len().saturating_sub(7)..]
}

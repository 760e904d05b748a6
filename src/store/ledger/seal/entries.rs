//! What the seal of an operation says of the tables it touched, as text:
//! "customer 1-13, sales_order 1-30000 made 5e1f…, sales_order left 0a9c…".

use std::fmt;

use super::hex;
use super::parts::Hash;

/// What the seal says of one table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Entry {
    /// The table.
    pub table: String,
    /// The first and the last key of the rows that were made.
    pub span: Option<(i64, i64)>,
    /// The digest of these rows as they were made, where the operation touched many rows.
    pub made: Option<Hash>,
    /// The digest of the rows that were changed or put back, as they were left, where the operation touched many rows.
    pub left: Option<Hash>,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.table)?;
        if let Some((first, last)) = self.span {
            write!(f, " {first}-{last}")?;
        }
        for (word, hash) in [("made", &self.made), ("left", &self.left)] {
            if let Some(hash) = hash {
                write!(f, " {word} {}", hex(hash))?;
            }
        }
        Ok(())
    }
}

/// The text of the entries.
pub(super) fn to_text(entries: &[Entry]) -> String {
    let mut entries: Vec<String> = entries.iter().map(Entry::to_string).collect();
    entries.sort_unstable();
    entries.join(", ")
}

/// Reads the text of entries; what no version wrote is passed over, for the text itself is under the seal.
pub(super) fn from_text(text: &str) -> Vec<Entry> {
    text.split(", ").filter_map(entry).collect()
}

fn entry(text: &str) -> Option<Entry> {
    let mut words = text.split(' ').peekable();
    let mut entry = Entry { table: words.next()?.to_string(), ..Entry::default() };
    entry.span =
        words.peek().and_then(|keys| keys.split_once('-')).and_then(|(first, last)| Some((first.parse().ok()?, last.parse().ok()?)));
    if entry.span.is_some() {
        words.next();
    }
    while let Some(word) = words.next() {
        let hash = Some(unhex(words.next()?)?);
        match word {
            "made" => entry.made = hash,
            "left" => entry.left = hash,
            _ => return None,
        }
    }
    (entry.span.is_some() || entry.left.is_some()).then_some(entry)
}

fn unhex(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    if text.len() != 2 * hash.len() {
        return None;
    }
    for (byte, at) in hash.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_from_their_text() {
        let hash = |n: u8| Some(std::array::from_fn(|i| i as u8 * 3 + n));
        let entries = [
            Entry { table: "customer".into(), span: Some((1, 13)), ..Entry::default() },
            Entry { table: "order_line".into(), left: hash(1), ..Entry::default() },
            Entry { table: "rate".into(), span: Some((7, 9_000)), made: hash(2), left: hash(3) },
            Entry { table: "sales_order".into(), span: Some((4, 40_000)), made: hash(4), left: None },
        ];
        let text = to_text(&entries);
        assert!(text.starts_with("customer 1-13, order_line left 0104070a0d"), "{text}");
        assert_eq!(from_text(&text), entries);
        assert_eq!(from_text(""), []);
        assert_eq!(from_text("customer, customer x, customer 1-2 made 00, customer 1-2 some 00"), []);
    }
}

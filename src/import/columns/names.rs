//! The dictionary as an index: what a header may mean, and how sure that is.

use std::collections::HashMap;

use super::super::kind::Kind;
use crate::base::reading;
pub use crate::base::words::fold;
use crate::entity::Field;
use crate::import::columns::languages;

/// How sure it is that a header means a field; smaller is surer.
pub type Rank = usize;

/// The header is the field's own key, as in our exports.
pub const KEY: Rank = 0;

/// The header is a usual name of the field. From here on: names taken where nothing surer is found, in their order.
pub const USUAL: Rank = 1;

/// Marks of units behind a header, such as `Amount (EUR)`, that say nothing about the field.
const UNITS: [&str; 22] = [
    "eur",
    "usd",
    "gbp",
    "cny",
    "rmb",
    "jpy",
    "chf",
    "cad",
    "aud",
    "inr",
    "元",
    "人民币",
    "€",
    "$",
    "£",
    "¥",
    "￥",
    "utc",
    "件",
    "required",
    "yyyy-mm-dd",
    "*",
];

/// What headers mean for one kind.
pub struct Index {
    known: HashMap<String, Vec<(usize, Rank)>>,
}

impl Index {
    /// The dictionary of a kind. Some names count only beside others: `headers` are the file's, `None` lets every name count.
    pub fn new(kind: Kind, headers: Option<&[String]>) -> Index {
        let fields = kind.fields();
        let mut index = Index { known: HashMap::new() };
        for (number, field) in fields.iter().enumerate() {
            index.add(number, USUAL, field.key);
            for name in field.names {
                index.add(number, USUAL, name);
            }
        }
        for names in languages::of(kind) {
            let Some(number) = fields.iter().position(|f| f.key == names.key) else { continue };
            for name in names.usual {
                index.add(number, USUAL, name);
            }
        }
        let present: Vec<(usize, Rank)> = headers.unwrap_or_default().iter().flat_map(|h| index.meanings(h)).collect();
        for names in languages::of(kind) {
            let Some(number) = fields.iter().position(|f| f.key == names.key) else { continue };
            if headers.is_some() && !names.beside.is_empty() && !present.iter().any(|(n, _)| fields[*n].key == names.beside) {
                continue;
            }
            for (place, name) in names.else_taken.iter().enumerate() {
                index.weaken(number, USUAL + 1 + place, name, names.usual.is_empty());
            }
        }
        index
    }

    fn add(&mut self, field: usize, rank: Rank, name: &str) {
        let folded = fold(name);
        if folded.is_empty() {
            return;
        }
        let meanings = self.known.entry(folded).or_default();
        if !meanings.iter().any(|(f, _)| *f == field) {
            meanings.push((field, rank));
        }
    }

    /// A name that is taken only where nothing surer is found; in the list of weak names even if it is the field's key. In that of a
    /// language it stays as sure as another language makes it.
    fn weaken(&mut self, field: usize, rank: Rank, name: &str, surely: bool) {
        let meanings = self.known.entry(fold(name)).or_default();
        if !surely && meanings.iter().any(|(f, before)| *f == field && *before <= rank) {
            return;
        }
        meanings.retain(|(f, _)| *f != field);
        meanings.push((field, rank));
    }

    /// The fields that a header may mean, each with its rank.
    pub fn meanings(&self, header: &str) -> Vec<(usize, Rank)> {
        self.known.get(&fold(header)).or_else(|| self.known.get(&fold(without_unit(header)?))).cloned().unwrap_or_default()
    }

    /// How far a header is like a name of a field that is not in the dictionary: 0 to 1.
    pub fn likeness(&self, header: &str, field: usize) -> f64 {
        let wanted = fold(header);
        if wanted.chars().count() < 4 {
            return 0.0;
        }
        let names = self.known.iter().filter(|(name, meanings)| name.chars().count() >= 4 && meanings.iter().any(|(f, _)| *f == field));
        names.map(|(name, _)| strsim::normalized_damerau_levenshtein(&wanted, name)).fold(0.0, f64::max)
    }
}

/// The rank of a header for a field, the key itself being surest unless it is a weak name.
pub fn rank(header: &str, field: &Field, rank: Rank) -> Rank {
    if rank == USUAL && header == field.key { KEY } else { rank }
}

/// A header without the unit in brackets at its end, or the star of a required column.
fn without_unit(header: &str) -> Option<&str> {
    let header = header.trim();
    if let Some(rest) = header.strip_suffix('*') {
        return Some(rest);
    }
    let inner = header.strip_suffix([')', '）', ']'])?;
    let at = inner.rfind(['(', '（', '['])?;
    let unit = inner[at..].trim_start_matches(['(', '（', '[']).trim().to_lowercase();
    (UNITS.contains(&unit.as_str()) || reading::names_currency(&unit)).then(|| &header[..at])
}

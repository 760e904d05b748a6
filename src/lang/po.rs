//! The Chinese catalogue, a gettext file that is compiled in and read when the first message needs it.

use std::collections::HashMap;
use std::sync::OnceLock;

const ZH: &str = include_str!("zh.po");

/// A message of a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The English, or the form for one where there are two.
    pub id: String,
    /// The English for several, where it differs.
    pub plural: Option<String>,
    /// The translation.
    pub text: String,
    /// The line on which it begins, from 1.
    pub line: usize,
}

/// The Chinese of an English text.
pub fn find(english: &str) -> Option<&'static str> {
    static READ: OnceLock<HashMap<String, String>> = OnceLock::new();
    let known = READ.get_or_init(|| {
        let both = |e: Entry| e.plural.map(|id| (id, e.text.clone())).into_iter().chain([(e.id, e.text)]);
        entries(ZH).into_iter().flat_map(both).filter(|(id, text)| !id.is_empty() && !text.is_empty()).collect()
    });
    known.get(english).map(String::as_str)
}

/// The entries of a gettext file, its header included.
pub fn entries(po: &str) -> Vec<Entry> {
    #[derive(Clone, Copy)]
    enum Part {
        Id,
        Plural,
        Text,
    }
    let mut found: Vec<Entry> = Vec::new();
    let mut part = Part::Text;
    for (number, line) in po.lines().enumerate() {
        let line = line.trim();
        let words = if let Some(rest) = line.strip_prefix("msgid_plural ") {
            part = Part::Plural;
            rest
        } else if let Some(rest) = line.strip_prefix("msgid ") {
            found.push(Entry { line: number + 1, ..Entry::default() });
            part = Part::Id;
            rest
        } else if let Some(rest) = line.strip_prefix("msgstr ").or_else(|| line.strip_prefix("msgstr[0] ")) {
            part = Part::Text;
            rest
        } else {
            line
        };
        // Comments and blank lines hold no string.
        let Some(inner) = words.strip_prefix('"').and_then(|w| w.strip_suffix('"')) else { continue };
        let Some(entry) = found.last_mut() else { continue };
        let into = match part {
            Part::Id => &mut entry.id,
            Part::Plural => entry.plural.get_or_insert_default(),
            Part::Text => &mut entry.text,
        };
        unescape(inner, into);
    }
    found
}

fn unescape(quoted: &str, into: &mut String) {
    let mut signs = quoted.chars();
    while let Some(c) = signs.next() {
        match (c, c == '\\') {
            (_, true) => match signs.next() {
                Some('n') => into.push('\n'),
                Some('t') => into.push('\t'),
                Some(other) => into.push(other),
                None => {}
            },
            (c, false) => into.push(c),
        }
    }
}

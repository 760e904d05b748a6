//! Addresses: the words of a street and the house numbers.

use super::fold::{fold, is_cjk, words};
use super::lexicon::{Lexicon, Space};

/// So many words and so many numbers of an address are compared.
const MOST: usize = 12;

/// Kinds of streets and their short forms: which of them a street is says nothing.
const KINDS: &[&str] = &[
    "street",
    "st",
    "str",
    "road",
    "rd",
    "avenue",
    "ave",
    "av",
    "lane",
    "ln",
    "drive",
    "dr",
    "court",
    "ct",
    "place",
    "pl",
    "square",
    "sq",
    "close",
    "crescent",
    "cres",
    "circuit",
    "cct",
    "terrace",
    "tce",
    "way",
    "boulevard",
    "blvd",
    "bd",
    "highway",
    "hwy",
    "parade",
    "pde",
    "strasse",
    "weg",
    "platz",
    "allee",
    "gasse",
    "rue",
    "place",
    "via",
    "viale",
    "piazza",
    "corso",
    "calle",
    "plaza",
    "paseo",
    "rua",
    "avenida",
    "laan",
    "straat",
    "plein",
    "ulica",
    "ul",
    "apt",
    "apartment",
    "flat",
    "unit",
    "suite",
    "no",
    "nr",
    "floor",
    "room",
];

/// Endings of German and Dutch street names that are also written apart or short: `Hauptstr.` = `Hauptstrasse`.
const ENDINGS: &[&str] = &["strasse", "straat", "str"];

/// Appends the words of an address, then its numbers, to `parts`; returns how many of each.
pub fn read(lexicon: &mut Lexicon, text: &str, parts: &mut Vec<u32>) -> (u8, u8) {
    let folded = fold(text);
    let mut numbers: Vec<u32> = Vec::new();
    let start = parts.len();
    for word in words(&folded) {
        let room = parts.len() - start < MOST;
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            if numbers.len() < MOST {
                numbers.push(lexicon.word(Space::Number, &word));
            }
        } else if word.starts_with(is_cjk) {
            // Chinese is written without spaces: two characters at a time tell streets apart.
            let chars: Vec<char> = word.chars().collect();
            for pair in chars.windows(2).take(MOST.saturating_sub(parts.len() - start)) {
                parts.push(lexicon.word(Space::Street, &pair.iter().collect::<String>()));
            }
        } else if room && word.len() > 1 && !KINDS.contains(&word.as_str()) {
            let stem = ENDINGS.iter().find_map(|e| word.strip_suffix(e)).filter(|s| s.len() > 2).unwrap_or(&word);
            parts.push(lexicon.word(Space::Street, stem));
        }
    }
    let words = parts.len() - start;
    parts.extend(&numbers);
    (words as u8, numbers.len() as u8)
}

/// A gender under which spellings agree: `f`, `m`, or the text as it is.
pub fn gender(text: &str) -> &str {
    match text.trim().to_lowercase().as_str() {
        "f" | "w" | "female" | "woman" | "weiblich" | "frau" | "femme" | "femenino" | "mujer" | "女" | "女性" | "女士" => "f",
        "m" | "male" | "man" | "männlich" | "mann" | "herr" | "homme" | "masculino" | "hombre" | "男" | "男性" | "先生" => "m",
        _ => text,
    }
}

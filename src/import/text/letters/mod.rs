//! What a reading of a text says as a language: how surprising its letters are, in bits. The right reading of a file is
//! the least surprising one, because all readings have the same bytes to account for.

mod alphabets;
mod latin;
mod wide;

use std::collections::HashMap;

use alphabets::ALPHABETS;
use latin::LATIN;
use wide::{Place, WIDE};

/// How the names of encodings are known here, and how much rarer files in them are than in the most usual ones, in bits.
pub const ENCODINGS: [(&str, f64); 30] = [
    ("gb18030", 0.0),
    ("windows-1252", 0.0),
    ("windows-1251", 0.0),
    ("Shift_JIS", 0.0),
    ("EUC-KR", 0.0),
    ("Big5", 1.0),
    ("windows-1250", 1.0),
    ("windows-1253", 1.0),
    ("windows-1254", 1.0),
    ("windows-1255", 1.0),
    ("windows-1256", 1.0),
    ("windows-1257", 1.0),
    ("windows-874", 1.0),
    ("EUC-JP", 2.0),
    ("windows-1258", 2.0),
    ("ISO-8859-15", 3.0),
    ("ISO-8859-2", 3.0),
    ("ISO-8859-5", 3.0),
    ("ISO-8859-6", 3.0),
    ("ISO-8859-7", 3.0),
    ("ISO-8859-13", 3.0),
    ("KOI8-R", 3.0),
    ("KOI8-U", 3.5),
    ("IBM866", 3.0),
    ("IBM850", 3.0),
    ("IBM437", 4.0),
    ("IBM852", 3.0),
    ("macintosh", 3.0),
    ("x-mac-cyrillic", 4.0),
    ("ISO-8859-4", 5.0),
];

/// What any character of ASCII costs, in bits: all readings have nearly the same of them.
const ASCII: f64 = 4.7;

/// What a character of two bytes right beside a letter of ASCII costs.
const BESIDE: f64 = 5.0;

/// What a word in another language than the one before costs.
const ANOTHER: f64 = 4.0;

/// How surprising some texts are, read in an encoding, in the language that fits best.
pub struct Surprise {
    /// Of all, in bits.
    pub bits: f64,
    /// Whether that is a language at all.
    pub language: bool,
}

/// How surprising texts are that an encoding reads so; `encode` gives the bytes of a character in it.
pub fn surprise<'t>(encoding: &str, texts: impl Iterator<Item = &'t str>, encode: impl Fn(char) -> Vec<u8>) -> Surprise {
    let texts: Vec<Vec<char>> = texts.map(|t| t.chars().collect()).collect();
    let beyond = texts.iter().flatten().filter(|c| !c.is_ascii()).count().max(1) as f64;
    let ascii = texts.iter().flatten().filter(|c| c.is_ascii()).count() as f64 * ASCII;
    let mut best: Option<(f64, f64)> = None;
    let mut take = |bits: f64, usual: f64| {
        if best.is_none_or(|(b, _)| bits < b) {
            best = Some((bits, usual));
        }
    };
    for (language, _) in WIDE.iter().enumerate().filter(|(_, w)| w.encodings.contains(&encoding)) {
        take(wide_bits(encoding, language, &texts, &encode), 14.0);
    }
    for (language, _) in ALPHABETS.iter().enumerate().filter(|(_, a)| a.encodings.contains(&encoding)) {
        let letter = |c: char| c.is_alphabetic() || alphabets::has(language, c);
        take(texts.iter().map(|t| words(t, letter, &mut |w| alphabets::bits(language, w))).sum(), 8.0);
    }
    let latin: Vec<usize> = (0..LATIN.len()).filter(|l| LATIN[*l].encodings.contains(&encoding)).collect();
    let letter = |c: char| c.is_alphabetic() || ('\u{300}'..'\u{370}').contains(&c);
    for language in &latin {
        take(texts.iter().map(|t| words(t, letter, &mut |w| latin::bits(*language, w))).sum(), 13.0);
    }
    if latin.len() > 1 {
        // Customers of a shop have names of several languages.
        let any = &mut |w: &[char]| latin.iter().map(|l| latin::bits(*l, w)).fold(f64::MAX, f64::min) + ANOTHER;
        take(texts.iter().map(|t| words(t, letter, any)).sum(), 13.0);
    }
    let (bits, usual) = best.unwrap_or((f64::MAX, 0.0));
    let rare = ENCODINGS.iter().find(|e| e.0 == encoding).map_or(6.0, |e| e.1);
    Surprise { bits: bits + ascii + rare, language: bits / beyond <= usual }
}

/// The sum over the words with letters beyond ASCII, and over what is no letter.
fn words(text: &[char], letter: impl Fn(char) -> bool, bits: &mut dyn FnMut(&[char]) -> f64) -> f64 {
    let mut sum = 0.0;
    for word in text.chunk_by(|a, b| letter(*a) && letter(*b)) {
        if letter(word[0]) && !word.iter().all(char::is_ascii) {
            sum += bits(word);
        }
    }
    for (i, c) in text.iter().enumerate().filter(|(_, c)| !c.is_ascii() && !letter(**c)) {
        let at = |i: Option<usize>| i.and_then(|i| text.get(i)).copied().unwrap_or(' ');
        sum += mark(*c, at(i.checked_sub(1)), at(Some(i + 1)));
    }
    sum
}

/// What a character that is no letter costs: less where it stands as people put it.
fn mark(c: char, before: char, after: char) -> f64 {
    let (opens, closes) = (!before.is_alphabetic(), !after.is_alphabetic());
    let sound = match c {
        '\u{2018}' | '\u{2019}' | '\u{a0}' => true,
        '²' | '³' | '…' | '™' | '®' | '©' | '”' | '»' => closes,
        '„' | '“' | '«' | '¡' | '¿' | '№' => opens,
        '€' | '£' | '°' | '–' | '—' | '·' | '•' | '½' | '§' | 'º' | 'ª' => opens && closes,
        _ => false,
    };
    match c {
        '€' | '–' | '№' if sound => 7.0,
        _ if sound => 9.0,
        // Nobody draws boxes in a cell.
        '\u{2500}'..='\u{259f}' => 23.0,
        _ => 18.0,
    }
}

/// What the characters beyond ASCII of texts in an encoding of two bytes cost in a language.
fn wide_bits(encoding: &str, language: usize, texts: &[Vec<char>], encode: &impl Fn(char) -> Vec<u8>) -> f64 {
    let mut places: HashMap<char, Place> = HashMap::new();
    let mut sum = 0.0;
    for text in texts {
        let mut before = ' ';
        for c in text {
            if !c.is_ascii() {
                let begins = before.is_ascii() && !before.is_ascii_alphanumeric();
                let lone = is_half(*c) && !is_half(before);
                sum += if lone { 5.0 } else { 0.0 };
                sum += wide::bits(language, *c, begins, |c| *places.entry(c).or_insert_with(|| wide::place(encoding, &encode(c))));
                // A letter of a word in Latin script, eaten up together with its neighbour.
                sum += if before.is_ascii_alphabetic() { BESIDE } else { 0.0 };
            } else if c.is_ascii_alphabetic() && !before.is_ascii() {
                sum += BESIDE;
            }
            before = *c;
        }
    }
    sum
}

/// Whether a character is a Japanese one of half the width.
fn is_half(c: char) -> bool {
    ('\u{ff61}'..='\u{ff9f}').contains(&c)
}

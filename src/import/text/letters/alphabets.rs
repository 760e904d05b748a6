//! Letters of languages that are written with other alphabets than the Latin one.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A language and the encodings its files come in.
pub struct Alphabet {
    /// Names of the encodings.
    pub encodings: &'static [&'static str],
    /// Its small letters: those at place n are one in about 2^(n + 3) of all.
    letters: [&'static str; 9],
}

/// The languages.
#[rustfmt::skip]
pub static ALPHABETS: [Alphabet; 9] = [
    // Russian
    Alphabet { encodings: &["windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "x-mac-cyrillic"],
        letters: ["ао", "винерлск", "тмдг", "учпбья", "фйхзыш", "ж", "юцэ", "щё", "ъ"] },
    // Ukrainian
    Alphabet { encodings: &["windows-1251", "KOI8-U", "ISO-8859-5", "x-mac-cyrillic"],
        letters: ["а", "оенсврлікив", "тмуд", "ьбпгяхйч", "щзцш", "южєф", "ї", "ʼ", "ґ’"] },
    // Bulgarian
    Alphabet { encodings: &["windows-1251", "ISO-8859-5", "IBM866"],
        letters: ["ао", "винкрел", "дтсгмп", "учябя", "ъжзцшхй", "фюьщ", "", "", ""] },
    // Serbian and Macedonian
    Alphabet { encodings: &["windows-1251", "ISO-8859-5"],
        letters: ["ао", "иверкнс", "тдлмгп", "јбцћњ", "учшфхзљђ", "ѓж", "џ", "", "ќѕ"] },
    // Greek
    Alphabet { encodings: &["windows-1253", "ISO-8859-7"],
        letters: ["α", "ορνλςικτ", "σηευάμπίδ", "γόβύέήω", "θφχζώ", "ξ", "", "", "ψϊΐϋΰ"] },
    // Hebrew
    Alphabet { encodings: &["windows-1255"],
        letters: ["יו", "רהאלמב", "דןנשעתחג", "ספכקםטז", "צ", "ףץ", "", "ך", ""] },
    // Arabic
    Alphabet { encodings: &["windows-1256", "ISO-8859-6"],
        letters: ["ال", "ينرمد", "بوسعةف", "تهجحآكشقأ", "صزطخّضذ", "غء", "ىثظئُ", "ؤإ", "َ"] },
    // Persian
    Alphabet { encodings: &["windows-1256"],
        letters: ["ار", "نیيمسهد", "بتلوشح", "عجزکكآ", "قفغپضطگخ", "صثچ", "ژ", "\u{200c}ئ", "ظذؤ"] },
    // Thai
    Alphabet { encodings: &["windows-874"],
        letters: ["ร", "นา", "ัิุกยสม์องีเทตพว", "ลชดธถะคศปบ", "่หญณ้ภจแษข", "ำูฐโไ็ใ", "ฉซฎืผฒ", "ฤฏฑฮ", "ึฆ๊ฟฌฬๆ๋"] },
];

static TABLES: LazyLock<Vec<HashMap<char, f64>>> = LazyLock::new(|| {
    let table = |a: &Alphabet| (3u8..).zip(a.letters).flat_map(|(bits, all)| all.chars().map(move |c| (c, f64::from(bits)))).collect();
    ALPHABETS.iter().map(table).collect()
});

/// A letter that the language has not.
const FOREIGN: f64 = 13.0;

/// A letter of ASCII in a word of another alphabet.
const MIXED: f64 = 8.0;

/// Whether a language has a letter.
pub fn has(language: usize, c: char) -> bool {
    TABLES[language].contains_key(&c)
}

/// What the letters beyond ASCII of a word cost in a language, in bits.
pub fn bits(language: usize, word: &[char]) -> f64 {
    let table = &TABLES[language];
    let mixed = word.iter().any(char::is_ascii_alphabetic);
    let mut sum = if word.len() == 1 { 4.0 } else { 0.0 } + if mixed { MIXED } else { 0.0 };
    for (at, c) in word.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let small = c.to_lowercase().next().unwrap_or(*c);
        let turned = at > 0 && word[at - 1].is_lowercase() && c.is_uppercase();
        let big = at == 1 && word[0].is_uppercase() && c.is_uppercase() && word.get(2).is_some_and(|c| c.is_lowercase());
        sum += table.get(&small).copied().unwrap_or(FOREIGN);
        sum += if turned { 8.0 } else { 0.0 } + if big { 4.0 } else { 0.0 } + if mixed { MIXED } else { 0.0 };
        sum += if at == 0 && c.is_lowercase() && word.len() > 2 { 1.5 } else { 0.0 };
    }
    sum
}

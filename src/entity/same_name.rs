//! Whether two names can be those of one person: the least that is asked of an email or a phone which two rows share.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Forms of address behind a name in scripts without blanks between words.
const BEHIND: &[&str] = &["先生", "女士", "小姐", "太太", "老师", "老師", "さん", "様", "さま", "님", "씨"];

/// Forms of address, as words of a folded name.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "fr", "hr", "m", "mme", "mlle", "sr", "sra", "srta", "don", "dona", "sig",
    "dott", "dhr", "mevr", "pan", "pani", "г", "bay", "bayan",
];

/// Whether two names can be one person's: the same but for case, accents, width, order of words and forms of address, or the one a
/// part of the other (`Ann`, `Ann Brown`, `A. Brown`; 王芳, 王芳女士). A blank name can be anybody's.
pub fn may_be_one(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() || a.concat() == b.concat() {
        return true;
    }
    let (few, many) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if let ([one], [other]) = (few.as_slice(), many.as_slice()) {
        return !one.is_ascii() && (within(one, other) || within(other, one));
    }
    let mut whole = false;
    let mut free: Vec<&String> = many.iter().collect();
    let all = few.iter().all(|word| {
        let same = free.iter().position(|other| *other == word);
        let Some(place) = same.or_else(|| free.iter().position(|other| initial(word, other) || initial(other, word))) else { return false };
        whole |= same.is_some();
        free.remove(place);
        true
    });
    all && whole
}

/// Whether two names are the same but for case, accents, width, order of words and forms of address.
pub fn is_one(a: &str, b: &str) -> bool {
    a == b || words(a).concat() == words(b).concat() || sorted(a) == sorted(b)
}

/// A name as it is compared, whatever the order of its words.
pub fn sorted(name: &str) -> String {
    let mut words = words(name);
    words.sort_unstable();
    words.concat()
}

/// Whether one word is the first letter of the other.
fn initial(short: &str, long: &str) -> bool {
    short.chars().count() == 1 && long.starts_with(short)
}

/// Whether a name of two letters and more stands in another of a script without blanks.
fn within(short: &str, long: &str) -> bool {
    short.chars().count() >= 2 && long.contains(short)
}

/// The words of a name as they are compared.
fn words(name: &str) -> Vec<String> {
    // Accents alone are left out: the vowels of many scripts are marks, too.
    let is_accent = |c: char| ('\u{300}'..='\u{36f}').contains(&c);
    let folded: String = name.nfkd().filter(|c| !is_accent(*c)).flat_map(char::to_lowercase).collect::<String>().nfc().collect();
    let mut words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        .filter(|w| !w.is_empty())
        .map(|word| BEHIND.iter().find_map(|mark| word.strip_suffix(mark)).filter(|rest| !rest.is_empty()).unwrap_or(word).to_string())
        .collect();
    if words.len() > 1 {
        let plain: Vec<String> = words.iter().filter(|w| !TITLES.contains(&w.as_str())).cloned().collect();
        words = if plain.is_empty() { words } else { plain };
    }
    // A name without a letter is the one of its signs.
    if words.is_empty() && !name.trim().is_empty() {
        words.push(name.trim().to_string());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_person_are_told_from_those_of_two() {
        for (a, b) in [
            ("Ann Brown", "BROWN, Ann"),
            ("Ann", "Ann Brown"),
            ("A. Brown", "Ann Brown"),
            ("Ana García López", "Ana Garcia"),
            ("王芳", "王芳女士"),
            ("王芳", "王 芳"),
            ("김민수", "김민수 님"),
            ("Kim Min-su", "Kim Minsu"),
            ("Mr. Tom Fox", "tom fox"),
            ("山田太郎", "山田太郎様"),
            ("", "Ann"),
        ] {
            assert!(may_be_one(a, b) && may_be_one(b, a), "{a} / {b}");
        }
        for (a, b) in [
            ("Ann Brown", "Bob Brown"),
            ("王芳", "王丽"),
            ("王芳", "李明"),
            ("Ann", "Anna"),
            ("A. B.", "Ann Brown"),
            ("Ana García López", "Ana Pérez"),
            ("김민수", "김민지"),
            ("กิ", "กี"),
            ("=", "-"),
        ] {
            assert!(!may_be_one(a, b) && !may_be_one(b, a), "{a} / {b}");
        }
        assert!(is_one("García, Ana", "ana garcia") && !is_one("Ann", "Ann Brown"));
    }
}

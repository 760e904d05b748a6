//! Text as it is compared: without case, width, accents and punctuation. Nothing here is stored.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::chinese::simplified;

/// Text in lower case without width, accents and traditional forms: `Ｍüller` = `muller`, `陳` = `陈`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    // Syllables of Hangul come apart as well; they are put together again.
    for c in text.nfkc().flat_map(char::to_lowercase).nfd().filter(|c| !is_combining_mark(*c) || is_cjk(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            c => out.push(simplified(c)),
        }
    }
    out.nfc().collect()
}

/// Whether a character is one of Chinese (and Japanese and Korean) writing.
pub fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7af}')
}

/// The words of folded text: runs of letters and digits, apostrophes and full stops within a word left out
/// (`o'brien` = `obrien`), runs of Chinese characters apart from all others.
pub fn words(folded: &str) -> impl Iterator<Item = String> {
    let mut rest = folded.chars().filter(|c| !matches!(c, '\'' | '’' | '`' | '.')).peekable();
    std::iter::from_fn(move || {
        while rest.peek().is_some_and(|c| !c.is_alphanumeric()) {
            rest.next();
        }
        let cjk = is_cjk(*rest.peek()?);
        let mut word = String::new();
        while let Some(c) = rest.next_if(|c| c.is_alphanumeric() && is_cjk(*c) == cjk) {
            word.push(c);
        }
        Some(word)
    })
}

/// Whether two words differ by so few slips of the keyboard (a letter wrong, missing, added or two exchanged) that
/// one may be the other: one in 4 to 6 letters, two in 7 to 10, three in longer ones. In three letters two may be
/// exchanged; shorter words have to be equal. Of Chinese characters one in eight may differ.
pub fn alike(a: &str, b: &str) -> bool {
    let (la, lb) = (a.chars().count(), b.chars().count());
    let (short, long) = (la.min(lb), la.max(lb));
    if short == 3 && long == 3 {
        return rapidfuzz::distance::osa::distance(a.chars(), b.chars()) == 1 && a.chars().all(|c| b.contains(c));
    }
    let allowed = match long {
        // A Chinese character is a word: another one is another name, unless the text is long.
        _ if a.starts_with(is_cjk) => long / 8,
        0..=3 => return false,
        4..=6 => 1,
        7..=10 => 2,
        _ => 3,
    };
    if long - short > allowed || short < 3 {
        return false;
    }
    let args = rapidfuzz::distance::osa::Args::default().score_cutoff(allowed);
    rapidfuzz::distance::osa::distance_with_args(a.chars(), b.chars(), &args).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_folded_for_comparison() {
        for (text, folded) in [
            ("MÜLLER", "muller"),
            ("Ｍｕｌｌｅｒ", "muller"),
            ("Straße", "strasse"),
            ("Łódź", "lodz"),
            ("陳大文", "陈大文"),
            ("김민수", "김민수"),
            ("ガラス", "ガラス"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn words_are_runs_of_one_writing() {
        let of = |text: &str| words(text).collect::<Vec<_>>();
        assert_eq!(of("st. john's-wood 24a"), ["st", "johns", "wood", "24a"]);
        assert_eq!(of("中山路12号a座"), ["中山路", "12", "号", "a", "座"]);
        assert!(of(" - ").is_empty());
    }

    #[test]
    fn slips_are_few_letters_in_long_words() {
        for (a, b) in [("matson", "matosn"), ("sondergeld", "sandergelt"), ("muller", "mueller"), ("anna", "anne"), ("amy", "aym")] {
            assert!(alike(a, b), "{a} {b}");
        }
        for (a, b) in [("jan", "jon"), ("smith", "schmidt"), ("王小明", "王小红"), ("paul", "pia"), ("北京华联", "北京华润")]
        {
            assert!(!alike(a, b), "{a} {b}");
        }
    }
}

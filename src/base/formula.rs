//! Text that a spreadsheet would run as a formula, or a reader take for nothing, made harmless in a way that can be taken back exactly.
//!
//! Both directions look at what follows any leading apostrophes: where that is dangerous, the exporter
//! puts one apostrophe on and the importer takes one off. So the pair is exact for every text.

use std::borrow::Cow;

use super::reading::missing;

/// The text with one apostrophe put in front when a spreadsheet would read it as a formula, when it is what programs write for
/// nothing (a tag `NULL`), or when [`restore`] would otherwise take one of its own apostrophes off.
pub fn neutralise(text: &str) -> Cow<'_, str> {
    if dangerous(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text without the one apostrophe that [`neutralise`] put in front of it.
pub fn restore(text: &str) -> Cow<'_, str> {
    // Statements of WeChat put a backtick in front of every cell.
    if let Some(rest) = text.strip_prefix('`').filter(|rest| !rest.contains('`')) {
        return Cow::Borrowed(rest);
    }
    match text.strip_prefix('\'') {
        Some(rest) if dangerous(rest.trim_start_matches('\'')) => Cow::Borrowed(rest),
        _ => Cow::Borrowed(text),
    }
}

/// Whether a spreadsheet would do more than show this text, or an importer read nothing. Signed numbers and phone numbers are shown as
/// they are.
fn dangerous(text: &str) -> bool {
    match text.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r' | b'\n' | b'`', ..] => true,
        [b'-', rest @ ..] => !is_number(rest),
        [b'+', rest @ ..] => !is_number(rest) && !is_phone(rest),
        _ => missing::surely(text),
    }
}

/// Digits with at most one point.
fn is_number(text: &[u8]) -> bool {
    let points = text.iter().filter(|b| **b == b'.').count();
    let digits = text.iter().filter(|b| b.is_ascii_digit()).count();
    digits > 0 && points <= 1 && digits + points == text.len()
}

/// What follows the plus of a phone number: digits and the marks people put between them.
fn is_phone(text: &[u8]) -> bool {
    text.iter().any(u8::is_ascii_digit) && text.iter().all(|b| b.is_ascii_digit() || b" ()-.".contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_get_one_apostrophe() {
        for text in ["=1+1", "+cmd", "-a", "@SUM(A1)", "\tx", "\r", "\n=1", "-", "+", "-1-2", "+1+2", "-12.50.1", "=", "-.", "+ ()", "NULL"]
        {
            assert_eq!(neutralise(text), format!("'{text}"), "{text:?}");
        }
    }

    #[test]
    fn numbers_phones_and_plain_words_stay() {
        for text in ["", "-12.50", "+3", "-.5", "+49 (30) 123-45.6", "+8613800138000", "Ann", "'n Bietjie", "'quoted'", "a=b", "１－２"]
        {
            assert_eq!(neutralise(text), text);
            assert_eq!(restore(text), text);
        }
    }

    #[test]
    fn own_apostrophes_survive() {
        assert_eq!(neutralise("'=1"), "''=1");
        assert_eq!(neutralise("''-x"), "'''-x");
        assert_eq!(restore("''=1"), "'=1");
        assert_eq!(restore("'=1"), "=1");
        assert_eq!(restore("'-12.50"), "'-12.50");
    }

    proptest! {
        #[test]
        fn restore_takes_back_exactly(text in prop_oneof![any::<String>(), "['=+@\\t\\r\\n0-9a .()-]{0,8}"]) {
            let out = neutralise(&text).into_owned();
            prop_assert!(!dangerous(&out));
            prop_assert_eq!(restore(&out), text);
        }
    }
}

//! Text made safe to print: no control character reaches a terminal.

use std::borrow::Cow;
use std::fmt::Write;

/// The text with control characters, line separators and direction overrides shown as escapes
/// (`\n`, `\t`, `\u{202e}`), so that data can neither steer a terminal nor forge a line.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return Cow::Borrowed(text);
    }
    let Some(first) = text.find(steers) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str(&text[..first]);
    for c in text[first..].chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if steers(c) => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a character steers the terminal or the reading direction instead of being shown.
pub fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn harmless_text_is_left_alone() {
        for text in ["", "Ann", "王芳 café – 5 €", "a\\nb", "👩‍🔬"] {
            assert!(matches!(printable(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn what_steers_is_escaped() {
        for (text, shown) in [
            ("a\nb\tc\r", "a\\nb\\tc\\r"),
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("\0\u{7f}\u{85}\u{9b}", "\\u{0}\\u{7f}\\u{85}\\u{9b}"),
            ("王\u{202e}芳", "王\\u{202e}芳"),
            ("\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{2066}\u{2069}", "\\u{61c}\\u{200e}\\u{200f}\\u{2028}\\u{2029}\\u{2066}\\u{2069}"),
        ] {
            assert_eq!(printable(text), shown);
        }
    }

    proptest! {
        #[test]
        fn nothing_printed_steers(text in any::<String>()) {
            prop_assert!(!printable(&text).chars().any(steers));
        }
    }
}

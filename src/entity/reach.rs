//! How a customer is reached: the keys under which emails and phones are compared. What was written is kept beside them.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The key under which an email is compared: full-width forms folded, trimmed, lower case.
/// `None` when the text is no email address.
pub fn email_key(text: &str) -> Option<String> {
    let text = text.trim();
    let key = if text.is_ascii() { text.to_ascii_lowercase() } else { text.nfkc().collect::<String>().to_lowercase() };
    let (local, domain) = key.rsplit_once('@')?;
    let sound = !local.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !key.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';' | '<' | '>'));
    sound.then_some(key)
}

/// Whether a text is one email address in plain letters: a look without a copy, for the many that are.
pub fn is_plain_email(text: &str) -> bool {
    let Some(at) = text.bytes().position(|b| b == b'@') else { return false };
    let (local, domain) = (&text.as_bytes()[..at], &text.as_bytes()[at + 1..]);
    let plain = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+' | b'%' | b'\'');
    let inner = domain.len().saturating_sub(1);
    !local.is_empty()
        && local.iter().chain(domain).all(plain)
        && domain.iter().take(inner).skip(1).any(|b| *b == b'.')
        && domain[0] != b'.'
        && domain[inner] != b'.'
}

/// The addresses in a text that holds several, separated by `;` `,` `/` `|` or blanks, in any width. `None` unless it
/// holds two at least, and nothing but addresses.
pub fn several_emails(text: &str) -> Option<Vec<&str>> {
    let apart = |c: char| c.is_whitespace() || matches!(c, ';' | ',' | '/' | '|' | '；' | '，' | '、' | '／');
    let parts: Vec<&str> = text.split(apart).filter(|p| !p.is_empty()).collect();
    (parts.len() > 1 && parts.iter().all(|p| email_key(p).is_some())).then_some(parts)
}

/// A phone number without blanks around it, full-width forms folded.
pub fn folded_phone(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.is_ascii() { text.into() } else { text.nfkc().collect::<String>().into() }
}

/// A phone as a person would write it: without the apostrophe that keeps it text in a spreadsheet, and without the `.0` that
/// other programs put behind a number.
pub fn plain_phone(text: &str) -> &str {
    let text = text.trim().trim_start_matches(['\'', '’', '`']);
    match text.strip_suffix(".0") {
        Some(whole) if whole.len() >= LEAST_OF_SEVERAL && whole.bytes().all(|b| b.is_ascii_digit()) => whole,
        _ => text,
    }
}

/// Each of several phones in one text has so many digits at least: `030/123456` is one number.
const LEAST_OF_SEVERAL: usize = 7;

/// The phones in a text that holds several, separated by `;` `,` `/` `|` or a new line, in any width. `None` unless it holds two
/// at least, and nothing but phones.
pub fn several_phones(text: &str) -> Option<Vec<&str>> {
    let apart = |c: char| matches!(c, ';' | ',' | '/' | '|' | '\n' | '；' | '，' | '、' | '／');
    if !text.contains(apart) {
        return None;
    }
    let parts: Vec<&str> = text.split(apart).map(plain_phone).filter(|p| !p.is_empty()).collect();
    (parts.len() > 1 && parts.iter().all(|p| phone_key(p).is_some_and(|key| key.len() >= LEAST_OF_SEVERAL))).then_some(parts)
}

/// The key under which a phone number is compared: its digits, full-width forms folded, without an international
/// prefix `+` or `00`. `None` when it has fewer than 5 digits or other signs than those used in phone numbers.
pub fn phone_key(text: &str) -> Option<String> {
    let folded = folded_phone(text);
    let mut digits = String::with_capacity(folded.len());
    for c in folded.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '.' | '(' | ')' | '/' | '+' => {}
            _ => return None,
        }
    }
    let key = if folded.starts_with('+') { digits.as_str() } else { digits.strip_prefix("00").unwrap_or(&digits) };
    (key.len() >= 5).then(|| key.to_string())
}

/// Whether two phone keys can mean one line: equal, or one is the other without country or area code (7 digits at least).
pub fn same_phone(a: &str, b: &str) -> bool {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let short = short.strip_prefix('0').unwrap_or(short);
    long == short || (short.len() >= 7 && long.ends_with(short))
}

/// An email or a phone among a customer's handles, as it is compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Handle {
    /// An email.
    Email(String),
    /// A phone.
    Phone(String),
}

/// The emails and phones in a text of handles, `;`-separated; handles of networks (`wechat:lihua`) are neither.
pub fn handles(text: &str) -> Vec<Handle> {
    let one = |handle: &str| {
        let plain = ["email:", "mail:", "phone:", "tel:"].iter().find_map(|mark| handle.trim().strip_prefix(mark)).unwrap_or(handle);
        email_key(plain).map(Handle::Email).or_else(|| phone_key(plain).map(Handle::Phone))
    };
    text.split(';').filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails_are_compared_without_case_and_width() {
        assert_eq!(email_key(" Ana@Shop.EXAMPLE "), Some("ana@shop.example".into()));
        assert_eq!(email_key("ａｎａ＠shop.example"), Some("ana@shop.example".into()));
        for bad in ["ana", "@shop.example", "ana@shop", "a b@shop.example", "ana@shop.example, bob@x.example"] {
            assert_eq!(email_key(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_quick_look_at_an_email_is_never_kinder_than_the_key() {
        for good in ["ann@shop.example", "a.b+c%d_e-f@x-y.co.uk", "o'brien@x.ie", "1@2.cn"] {
            assert!(is_plain_email(good) && email_key(good).is_some(), "{good}");
        }
        for bad in ["", "@", "a@", "@b.c", "a@b", "a@.b", "a@b.", "a b@c.d", "a@b.c;d@e.f", "ann@@shop.example", "an@é.fr"] {
            assert!(!is_plain_email(bad), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_looks_like_an_email_has_a_key(text in "[a-zA-Z0-9.@_+%' ;-]{0,20}") {
            proptest::prop_assert!(!is_plain_email(&text) || email_key(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn several_emails_are_told_apart() {
        assert_eq!(several_emails("a@x.example; b@y.example"), Some(vec!["a@x.example", "b@y.example"]));
        assert_eq!(several_emails("a@x.example／b@y.example，c@z.example").map(|e| e.len()), Some(3));
        for text in ["a@x.example", "a@x.example or b@y.example", "Ann <a@x.example>", "n/a", "a@x.example;"] {
            assert_eq!(several_emails(text), None, "{text}");
        }
    }

    #[test]
    fn several_phones_are_told_apart() {
        assert_eq!(several_phones("13912345678 / 010-62345678"), Some(vec!["13912345678", "010-62345678"]));
        assert_eq!(
            several_phones("13912345678、13812345678；13712345678.0").map(|p| p.concat()),
            Some("139123456781381234567813712345678".into())
        );
        for text in ["030/123456", "0171/2345678", "13912345678", "13912345678/", "13912345678 or 010", "138 0013 8000"] {
            assert_eq!(several_phones(text), None, "{text}");
        }
    }

    #[test]
    fn a_phone_is_no_number_with_a_point() {
        assert_eq!(plain_phone("13912345678.0"), "13912345678");
        assert_eq!(plain_phone(" '13912345678"), "13912345678");
        assert_eq!((plain_phone("030 123.0"), plain_phone("555.01")), ("030 123.0", "555.01"));
    }

    #[test]
    fn handles_may_be_emails_and_phones() {
        let found = handles("wechat:lihua; Ann@Shop.example ;tel:+86 138-0013-8000;QQ 12");
        assert_eq!(found, [Handle::Email("ann@shop.example".into()), Handle::Phone("8613800138000".into())]);
    }

    #[test]
    fn phones_are_compared_by_digits() {
        assert_eq!(phone_key("+86 138-0013-8000"), Some("8613800138000".into()));
        assert_eq!(phone_key("0086 13800138000"), Some("8613800138000".into()));
        assert_eq!(phone_key("１３８００１３８０００"), Some("13800138000".into()));
        assert_eq!(phone_key("1.38E+10"), None);
        assert_eq!(phone_key("123"), None);
        assert!(same_phone("8613800138000", "13800138000"));
        assert!(same_phone("4930123456", "030123456"));
        assert!(!same_phone("8613800138000", "38000"));
    }
}

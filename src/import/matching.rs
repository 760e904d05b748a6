//! `--match`: by which fields a row and a stored customer are told to be the same.

use std::fmt;
use std::str::FromStr;

use anyhow::Result;
use unicode_normalization::UnicodeNormalization;

use super::kind::Kind;
use crate::base::error::{Failure, unknown};
use crate::entity::reach::{email_key, phone_key};
use crate::lang::say;

/// Fields that make no key: they hold several values, or are not kept as they stand in the file.
const NO_KEYS: &[&str] = &["first_name", "last_name", "tags"];

/// The keys of `--match`, tried in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matching(pub Vec<MatchKey>);

/// One key: the fields of a customer that must all agree.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MatchKey {
    /// Fields of a customer.
    pub fields: Vec<&'static str>,
}

impl fmt::Display for MatchKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fields.join("+"))
    }
}

impl fmt::Display for Matching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&keys.join(","))
    }
}

impl FromStr for Matching {
    type Err = Failure;

    fn from_str(text: &str) -> Result<Matching, Failure> {
        let known: Vec<&'static str> = Kind::CUSTOMERS.fields().iter().map(|f| f.key).filter(|k| !NO_KEYS.contains(k)).collect();
        let mut keys = Vec::new();
        for part in text.split(',') {
            let mut fields = Vec::new();
            for word in part.split('+').map(str::trim) {
                let field = known.iter().find(|k| **k == word).ok_or_else(|| {
                    unknown("field to match by", word, &known)
                        .hint(say!("give keys such as code,email,name+city: tried in order, + joins fields"))
                })?;
                if !fields.contains(field) {
                    fields.push(*field);
                }
            }
            keys.push(MatchKey { fields });
        }
        Ok(Matching(keys))
    }
}

impl Matching {
    /// Whether a field is part of any key.
    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|key| key.fields.contains(&field))
    }

    /// Whether columns of these fields tell all of some key: `has` says which there are.
    pub fn told_by(&self, kind: Kind, has: impl Fn(&str) -> bool) -> bool {
        self.0.iter().any(|key| key.fields.iter().all(|f| has(&field_of(kind, f))))
    }
}

/// The field of a file of this kind that holds a field of the customer: facts name their customer's with a prefix.
pub fn field_of(kind: Kind, field: &str) -> String {
    match (kind, field) {
        (kind, field) if kind == Kind::CUSTOMERS => field.to_string(),
        (_, "code") => "customer".to_string(),
        (_, field) => format!("customer_{field}"),
    }
}

/// The value of a field as it is compared: without case, width and blanks; emails and phones by their own keys.
/// `None` when nothing is left to compare.
pub fn compared(field: &str, text: &str) -> Option<String> {
    match field {
        "email" => email_key(text),
        "phone" => phone_key(text),
        _ => Some(fold(text)).filter(|t| !t.is_empty()),
    }
}

/// Text without case, width and blanks.
fn fold(text: &str) -> String {
    text.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// A code in plain letters and digits when it is written in full-width ones; `None` when it is plain already.
pub fn plain_code(code: &str) -> Option<String> {
    if code.is_ascii() {
        return None;
    }
    Some(code.nfkc().collect::<String>()).filter(|plain| plain != code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_and_mistakes_named() {
        let keys: Matching = "code, email,name+city".parse().expect("read");
        assert_eq!(keys.0.iter().map(ToString::to_string).collect::<Vec<_>>(), ["code", "email", "name+city"]);
        for (text, words) in
            [("emial", "did you mean 'email'?"), ("", "unknown field"), ("name+", "unknown field"), ("tags", "unknown field")]
        {
            let failure = text.parse::<Matching>().expect_err("refused");
            assert!(
                failure.to_string().contains(words) || failure.hints.iter().any(|h| h.to_string().contains(words)),
                "{text}: {failure:?}"
            );
        }
    }

    #[test]
    fn values_are_compared_without_case_width_and_blanks() {
        assert_eq!(compared("name", " Ann  LEE "), Some("annlee".into()));
        assert_eq!(compared("code", "Ｃ００１"), compared("code", "c001"));
        assert_eq!(compared("email", "no email"), None);
        assert_eq!(compared("city", "　"), None);
        assert_eq!(plain_code("Ｃ００１"), Some("C001".into()));
        assert_eq!((plain_code("C001"), plain_code("王芳")), (None, None));
    }
}

//! `--match`: by which fields a row and a stored customer are told to be the same.

use std::fmt;
use std::str::FromStr;

use anyhow::Result;
use unicode_normalization::UnicodeNormalization;

use super::kind::Kind;
use super::plan::{Plan, Policy};
use crate::base::error::{Failure, unknown};
use crate::entity::reach::{email_key, phone_key};

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
        let known: Vec<&'static str> = Kind::Customers.fields().iter().map(|f| f.key).filter(|k| !NO_KEYS.contains(k)).collect();
        let mut keys = Vec::new();
        for part in text.split(',') {
            let mut fields = Vec::new();
            for word in part.split('+').map(str::trim) {
                let field = known.iter().find(|k| **k == word).ok_or_else(|| {
                    unknown("field to match by", word, &known)
                        .hint("give keys such as code,email,name+city: tried in order, + joins fields")
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

/// A key with the places of its fields in a row.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The key.
    pub key: MatchKey,
    /// The slot of each of its fields; `None` where the file has no column for it, but can tell it otherwise.
    pub slots: Vec<Option<usize>>,
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
fn field_of(kind: Kind, field: &str) -> String {
    match (kind, field) {
        (Kind::Customers, field) => field.to_string(),
        (_, "code") => "customer".to_string(),
        (_, field) => format!("customer_{field}"),
    }
}

/// Whether the file tells this field of the customer.
fn told(plan: &Plan, field: &str) -> bool {
    let names: &[&str] = if plan.kind == Kind::Customers && field == "name" { &["name", "first_name", "last_name"] } else { &[] };
    plan.slot(&field_of(plan.kind, field)).is_some() || names.iter().any(|n| plan.slot(n).is_some())
}

/// The keys of `--match` that the file has columns for; `None` = the rule without `--match`.
///
/// # Errors
/// When the file has the columns of none of the keys, or a rule is asked for that makes no sense for its kind.
pub fn place(plan: &Plan) -> Result<Option<Vec<Placed>>, Failure> {
    if plan.options.on_duplicate == Some(Policy::New) && plan.kind != Kind::Customers {
        return Err(Failure::usage(format!(
            "--on-duplicate new is for customers: the same of {} twice would be counted twice",
            plan.kind.word()
        ))
        .hint("give update, fill, skip or error"));
    }
    let Some(Matching(keys)) = &plan.options.matching else { return Ok(None) };
    let placed: Vec<Placed> = keys
        .iter()
        .filter(|key| key.fields.iter().all(|f| told(plan, f)))
        .map(|key| Placed { key: key.clone(), slots: key.fields.iter().map(|f| plan.slot(&field_of(plan.kind, f))).collect() })
        .collect();
    if placed.is_empty() {
        let wanted: Vec<String> = keys.iter().flat_map(|k| &k.fields).map(|f| field_of(plan.kind, f)).collect();
        return Err(Failure::usage(format!("{}: --match cannot be kept, for the file has no column for {}", plan.name, wanted.join(", ")))
            .hint(format!("say which column it is: --map {}=HEADER", wanted[0])));
    }
    Ok(Some(placed))
}

/// The keys of `--match` that a file has no columns for, for people.
pub fn left_out(plan: &Plan, placed: &[Placed]) -> Option<String> {
    let Matching(keys) = plan.options.matching.as_ref()?;
    let out: Vec<String> = keys.iter().filter(|k| placed.iter().all(|p| p.key != **k)).map(ToString::to_string).collect();
    (!out.is_empty()).then(|| format!("{}: not matched by {}, for which the file has no column", plan.name, out.join(", ")))
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
            assert!(failure.message.contains(words) || failure.hints.iter().any(|h| h.contains(words)), "{text}: {failure:?}");
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

//! Refuses a mapping that leaves open what cannot be left open, with all flags that settle it at once.

use super::Mapping;
use super::column::{Column, Doubt, Target, Why, meanings, quote};
use crate::base::error::Failure;
use crate::import::evidence::Sample;
use crate::import::evidence::stems::MONEY;
use crate::import::kind::Kind;
use crate::import::matching::Matching;
use crate::lang::{Message, say};
use anyhow::Result;

/// So many words are listed with their counts.
const LISTED: usize = 8;

/// What is wrong, the flags that settle it, and what they mean.
struct Open {
    message: Message,
    flags: Vec<String>,
    hint: Message,
}

/// The flag that takes all rows as of nobody in particular.
const WALK_IN: &str = "--no-customer walk-in";

impl Mapping {
    /// Refuses a mapping in which two columns claim one field, something that moves figures is unread, or what the kind needs has
    /// no column. By what customers are matched decides whether their names alone will do; with `nobody` all may be of nobody in
    /// particular.
    ///
    /// # Errors
    /// All of these faults at once, with a way out.
    pub fn check(&self, kind: Kind, file: &str, matching: Option<&Matching>, nobody: bool) -> Result<()> {
        let mut open: Vec<Open> = self.doubts.iter().filter_map(doubtful).collect();
        let tied = |keys: &[&str]| self.doubts.iter().any(|d| matches!(d, Doubt::Tie { field, .. } if keys.contains(field)));
        for (purpose, keys) in kind.required() {
            if !tied(&keys) && !self.holds(kind, &keys, matching, nobody) {
                open.push(self.lacking(kind, purpose, &keys));
            }
        }
        let Some(first) = open.first() else { return Ok(()) };
        let messages: Vec<String> = open.iter().map(|o| o.message.to_string()).collect();
        let failure = Failure::new(say!("{file}: {messages}", file, messages = messages.join("; ")));
        if open.len() == 1 {
            let walk_in = first.flags == [WALK_IN];
            let failure = failure.hint(first.hint.clone());
            return Err(if walk_in { failure.way("--no-customer", "walk-in", say!("nobody in particular bought")) } else { failure }.into());
        }
        let flags: Vec<String> = open.iter().flat_map(|o| o.flags.iter().cloned()).collect();
        let failure = match flags.as_slice() {
            [] => failure,
            _ => failure.hint(say!("if that is right: {flags}", flags = flags.join(" "))),
        };
        let mut hints: Vec<Message> = Vec::new();
        for hint in open.into_iter().map(|o| o.hint) {
            if !hints.contains(&hint) {
                hints.push(hint);
            }
        }
        Err(hints.into_iter().fold(failure, Failure::hint).into())
    }

    /// What the kind needs and no column holds, nor several may hold; the first of it.
    pub fn lacks(&self, kind: Kind, matching: Option<&Matching>, nobody: bool) -> Option<Message> {
        let tied = |keys: &[&str]| self.doubts.iter().any(|d| matches!(d, Doubt::Tie { field, .. } if keys.contains(field)));
        let (purpose, keys) = kind.required().into_iter().find(|(_, keys)| !tied(keys) && !self.holds(kind, keys, matching, nobody))?;
        Some(say!("no column for {purpose} ({keys})", purpose, keys = keys.join(" or ")))
    }

    /// Whether the file has the day and the amount of orders: a column that is called so, or that has the values and is called like money or has decimals.
    pub fn sells(&self, kind: Kind, sample: &Sample) -> bool {
        let tied = |key: &str, is: &dyn Fn(&str) -> bool| {
            self.doubts.iter().any(|d| matches!(d, Doubt::Tie { headers, field } if *field == key && headers.iter().any(|h| is(h))))
        };
        let money = |header: &str| MONEY.stand_in(header);
        let amount = |key: &str| {
            let named = |c: &&Column| matches!(c.target, Target::Field(f) if kind.fields()[f].key == key);
            let decimals = |column: usize| sample.profile(column).is_some_and(|p| p.whole * 2 < p.numbers);
            let found = self.columns.iter().enumerate().find(|(_, c)| named(c));
            found.is_some_and(|(column, c)| c.why != Why::Values || money(&c.header) || decimals(column)) || tied(key, &money)
        };
        (self.has(kind, "date") || tied("date", &|_| true)) && ["amount", "line_amount", "unit_price"].iter().any(|key| amount(key))
    }

    /// The header of the column that holds a field.
    pub fn header_of(&self, kind: Kind, key: &str) -> Option<&str> {
        let is = |c: &&Column| matches!(c.target, Target::Field(f) if kind.fields()[f].key == key);
        self.columns.iter().find(is).map(|c| c.header.as_str())
    }

    /// Whether a field has a column.
    pub fn has(&self, kind: Kind, key: &str) -> bool {
        self.columns.iter().any(|c| matches!(c.target, Target::Field(f) if kind.fields()[f].key == key))
    }

    /// Whether one of the fields has a column.
    fn holds(&self, kind: Kind, keys: &[&str], matching: Option<&Matching>, nobody: bool) -> bool {
        let has = |key: &str| self.has(kind, key);
        let who = keys.contains(&"customer_email");
        keys.iter().any(|k| has(k))
            || (who && matching.is_some_and(|m| m.told_by(kind, has)))
            || (who && nobody && kind.entity().may_be_of_nobody())
    }

    /// What is needed and has no column.
    fn lacking(&self, kind: Kind, purpose: &str, keys: &[&str]) -> Open {
        let fields = kind.fields();
        // Beside a quantity an unread figure is rather a price than the worth of the order.
        let mut keys = keys.to_vec();
        if self.has(kind, "quantity") {
            keys.sort_by_key(|key| *key != "unit_price");
        }
        let who = keys.contains(&"customer_email");
        let headers: Vec<&str> = self.columns[..self.width].iter().map(|c| c.header.as_str()).collect();
        let message =
            say!("no column for {purpose} ({keys}) among: {headers}", purpose, keys = keys.join(" or "), headers = headers.join(", "));
        let like = self.doubts.iter().find_map(|d| match d {
            Doubt::Like { header, field } if keys.contains(field) => Some((header, field)),
            _ => None,
        });
        let name = self.columns.iter().find(|c| matches!(c.target, Target::Field(f) if fields[f].key == "customer_name"));
        // Only a column whose values fit may be the one; what another column is must not be offered for it.
        let free: Vec<(&str, &Column)> = keys
            .iter()
            .flat_map(|key| {
                self.columns[..self.width]
                    .iter()
                    .enumerate()
                    .filter(|(c, _)| self.may_be.contains(&(*c, (*key).to_string())))
                    .map(move |(_, c)| (*key, c))
            })
            .collect();
        let (flags, hint) = match (like, name.filter(|_| who), free.as_slice()) {
            (Some((header, field)), _, _) => {
                let flag = format!("--map {field}={header}", header = quote(header));
                (vec![flag.clone()], say!("did you mean: {flag}", flag))
            }
            (None, Some(name), _) => (
                vec!["--match name".to_string()],
                say!(
                    "'{header}' tells their names alone: with --match name every name is one customer, and a name that two have is refused",
                    header = name.header
                ),
            ),
            (None, None, [(key, first), rest @ ..]) => {
                let flag = |key: &str, column: &Column| format!("--map {key}={header}", header = quote(&column.header));
                let others: Vec<String> = rest.iter().take(2).map(|(key, c)| flag(key, c)).collect();
                let flag = flag(key, first);
                let hint = match others.as_slice() {
                    [] => say!("say which column it is: {flag}", flag),
                    _ => say!("say which column it is: {flag}, or {others}", flag, others = others.join(", ")),
                };
                (vec![flag], hint)
            }
            (None, None, []) if who && kind.entity().may_be_of_nobody() => (
                vec![WALK_IN.to_string()],
                say!("if nobody in particular bought: --no-customer walk-in; else give the file a column that names the customers"),
            ),
            (None, None, []) => {
                (Vec::new(), say!("no column holds such values: give the file a column for it, or name one with FIELD=HEADER after --map"))
            }
        };
        Open { message, flags, hint }
    }
}

/// What a doubt says; nothing of what may stay open.
fn doubtful(doubt: &Doubt) -> Option<Open> {
    match doubt {
        Doubt::Like { .. } => None,
        Doubt::Tie { headers, field } => {
            let flag = format!("--map {field}={header}", header = quote(&headers[0]));
            let others: Vec<String> = headers[1..].iter().map(|h| format!("--map {field}={}", quote(h))).collect();
            let named = headers.iter().map(|h| format!("column '{h}'")).collect::<Vec<_>>().join(" and ");
            Some(Open {
                message: say!("both {named} look like {field}", named, field),
                hint: match others.as_slice() {
                    [] => say!("choose one with {flag}", flag),
                    _ => say!("choose one with {flag}, or {others}", flag, others = others.join(", ")),
                },
                flags: vec![flag],
            })
        }
        Doubt::Moves { message, answers, hint, .. } => {
            Some(Open { message: message.clone(), flags: answers.iter().take(1).cloned().collect(), hint: hint.clone() })
        }
        Doubt::Words { header, field, words } => {
            let listed: Vec<String> = words.iter().take(LISTED).map(|(word, rows, _)| format!("'{word}' ({rows})")).collect();
            let flags: Vec<String> =
                words.iter().map(|(word, _, likely)| format!("--word {}", quote(&format!("{field}:{word}={likely}")))).collect();
            let known = meanings(field).join(", ");
            Some(Open {
                message: say!("words in column '{header}' that nobody knows: {listed}", header, listed = listed.join(", ")),
                hint: say!("say what each of them means ({known}): {flags}", known, flags = flags.join(" ")),
                flags,
            })
        }
    }
}

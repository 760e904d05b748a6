//! The keys of `--match` that a file has columns for.

use super::kind::Kind;
use super::matching::{MatchKey, Matching, field_of};
use super::options::Policy;
use super::plan::Plan;
use crate::base::error::Failure;
use crate::lang::{Message, say};

/// A key with the places of its fields in a row.
#[derive(Clone, Debug)]
pub struct KeyColumns {
    /// The key.
    pub key: MatchKey,
    /// The slot of each of its fields; `None` where the file has no column for it, but can tell it otherwise.
    pub slots: Vec<Option<usize>>,
}

/// Whether the file tells this field of the customer.
fn told(plan: &Plan, field: &str) -> bool {
    let names: &[&str] = if plan.kind == Kind::CUSTOMERS && field == "name" { &["name", "first_name", "last_name"] } else { &[] };
    plan.slot(&field_of(plan.kind, field)).is_some() || names.iter().any(|n| plan.slot(n).is_some())
}

/// The keys of `--match` that the file has columns for; `None` = the rule without `--match`.
///
/// # Errors
/// When the file has the columns of none of the keys, or a rule is asked for that makes no sense for its kind.
pub fn of_file(plan: &Plan) -> Result<Option<Vec<KeyColumns>>, Failure> {
    if plan.options.on_duplicate == Some(Policy::New) && plan.kind != Kind::CUSTOMERS {
        return Err(Failure::usage(say!(
            "--on-duplicate new is for customers: the same of {plan_kind} twice would be counted twice",
            plan_kind = plan.kind.word()
        ))
        .hint(say!("give update, fill, skip or error")));
    }
    let Some(Matching(keys)) = &plan.options.matching else { return Ok(None) };
    let placed: Vec<KeyColumns> = keys
        .iter()
        .filter(|key| key.fields.iter().all(|f| told(plan, f)))
        .map(|key| KeyColumns { key: key.clone(), slots: key.fields.iter().map(|f| plan.slot(&field_of(plan.kind, f))).collect() })
        .collect();
    if placed.is_empty() {
        let wanted: Vec<String> = keys.iter().flat_map(|k| &k.fields).map(|f| field_of(plan.kind, f)).collect();
        return Err(Failure::usage(say!(
            "{plan_name}: records cannot be matched, for the file has no column for {wanted}",
            plan_name = plan.name,
            wanted = wanted.join(", ")
        ))
        .hint(say!("say which column it is: --map {wanted}=HEADER", wanted = wanted[0])));
    }
    Ok(Some(placed))
}

/// The keys of `--match` that a file has no columns for, for people.
pub fn left_out(plan: &Plan, placed: &[KeyColumns]) -> Option<Message> {
    let Matching(keys) = plan.options.matching.as_ref()?;
    let out: Vec<String> = keys.iter().filter(|k| placed.iter().all(|p| p.key != **k)).map(ToString::to_string).collect();
    (!out.is_empty())
        .then(|| say!("{name}: not matched by {keys}, for which the file has no column", name = plan.name, keys = out.join(", ")))
}

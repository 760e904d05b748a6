//! Taking a file's values into a stored record, field by field.

use super::super::outcome::Outcome;
use super::super::plan::Policy;
use crate::lang::say;

/// Merges given values into a stored record under one policy and remembers what differed.
pub struct Merge {
    policy: Policy,
    /// Fields that were changed.
    pub changed: Vec<&'static str>,
    /// Whether the file says something else than the store and the store stood.
    pub differs: bool,
    /// The fields of which that is known.
    standing: Vec<&'static str>,
}

impl Merge {
    /// A merge under `policy`.
    pub fn new(policy: Policy) -> Merge {
        Merge { policy, changed: Vec::new(), differs: false, standing: Vec::new() }
    }

    /// An optional field: a blank in the file says nothing.
    pub fn field<T: PartialEq>(&mut self, key: &'static str, stored: &mut Option<T>, given: Option<T>) {
        let Some(given) = given else { return };
        if stored.as_ref() == Some(&given) {
            return;
        }
        if stored.is_none() && self.policy == Policy::Fill || self.policy == Policy::Update {
            *stored = Some(given);
            self.changed.push(key);
        } else {
            self.stand(key);
        }
    }

    /// A field that always has a value; `blank` says whether the stored one counts as not known.
    pub fn value<T: PartialEq>(&mut self, key: &'static str, stored: &mut T, given: Option<T>, blank: bool) {
        let Some(given) = given.filter(|g| g != stored) else { return };
        if blank && self.policy == Policy::Fill || self.policy == Policy::Update {
            *stored = given;
            self.changed.push(key);
        } else {
            self.stand(key);
        }
    }

    /// The file says something else of the field, and the store stands.
    fn stand(&mut self, key: &'static str) {
        self.differs = true;
        self.standing.push(key);
    }

    /// Own fields by name.
    pub fn own(&mut self, stored: &mut Vec<(String, String)>, given: Vec<(String, String)>) {
        for (name, text) in given {
            match stored.iter_mut().find(|(n, _)| *n == name) {
                Some((_, old)) if *old == text => {}
                Some((_, old)) if self.policy == Policy::Update => {
                    *old = text;
                    self.changed.push("own fields");
                }
                Some(_) => self.stand("own fields"),
                None if matches!(self.policy, Policy::Update | Policy::Fill) => {
                    stored.push((name, text));
                    self.changed.push("own fields");
                }
                None => self.stand("own fields"),
            }
        }
    }

    /// Counts the row, or rows, of a record the store knew: updated, unchanged, or passed over.
    /// Returns whether the record has to be written.
    pub fn count(mut self, rows: u64, outcome: &mut Outcome) -> bool {
        if !self.changed.is_empty() {
            outcome.updated += rows;
            self.changed.dedup();
            outcome.about(|a| a.fields.clone_from(&self.changed));
            for key in &self.changed {
                *outcome.changed_fields.entry(key).or_default() += 1;
            }
            return true;
        }
        if self.differs {
            self.standing.dedup();
            outcome.about(|a| a.fields = self.standing);
            outcome.skipped += rows;
            outcome.remark(say!("differs from the store, which was left as it is; --on-duplicate update takes the file's values"));
        } else {
            outcome.unchanged += rows;
        }
        false
    }
}

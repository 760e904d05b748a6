//! The questions of a survey file: known, made, and given a scale.

use std::collections::BTreeMap;

use anyhow::Result;

use super::super::super::batch::Row;
use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::{Answer, Writer, shown};
use crate::base::words::Word;
use crate::entity::record::{Stored, Values};
use crate::entity::survey::{Role, found_scales, plain, role_of};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::records::surveys;
use crate::store::records::surveys::QUESTIONS;

/// Place in [`QUESTIONS`] of the mark that a scale was found.
const FOUND: usize = 10;

/// A question as the store knows it, and the new answers to it.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) id: i64,
    /// The scale that somebody stated.
    scale: Option<(i64, i64)>,
    /// The scale that was found from earlier answers.
    found: Option<(i64, i64)>,
    /// Whether it asks for the willingness to recommend.
    nps: bool,
    /// Lowest and highest of the new answers that are numbers.
    ends: Option<(i64, i64)>,
    /// Whether any new answer is words alone.
    words: bool,
}

impl Writer<'_> {
    /// Notes a new answer for the scale of its question.
    pub(super) fn note(&mut self, question: &Question, answer: &Answer) {
        let Some(known) = self.questions.values_mut().find(|q| q.id == question.id) else { return };
        match answer.value {
            Some(v) => known.ends = Some(known.ends.map_or((v, v), |(a, b)| (a.min(v), b.max(v)))),
            None => known.words = true,
        }
    }

    /// Reads a question from the store, once.
    pub(super) fn learn(&mut self, survey: i64, code: &str) -> Result<()> {
        let key = (survey, code.to_string());
        if self.questions.contains_key(&key) {
            return Ok(());
        }
        let found = QUESTIONS.find(self.op, &["survey", "code"], &[&Some(Stored::Int(survey)), &Some(Stored::Text(key.1.clone()))])?;
        if let Some(id) = found {
            let stored = QUESTIONS.get(self.op, id)?;
            self.questions.insert(key, question_of(id, &stored));
        }
        Ok(())
    }

    /// The question of an answer, made or brought up to date with what the row says of it.
    pub(super) fn question(&mut self, line: u64, row: Row<'_>, survey: i64, answer: &Answer, merge: &mut Merge) -> Result<Question> {
        let slot = |key: &str| self.plan.slot(key);
        let words = |key: &str| row.text(slot(key)).map(|t| Stored::Text(t.to_string()));
        let whole = |key: &str| row.int(slot(key)).map(Stored::Int);
        let (min, max) = self.plan.options.scale.map_or((None, None), |(a, b)| (Some(Stored::Int(a)), Some(Stored::Int(b))));
        let scaled = answer.value.is_some();
        let given: Values = vec![
            Some(Stored::Int(survey)),
            Some(Stored::Text(answer.question.clone())),
            whole("position"),
            words("question_text"),
            words("role"),
            whole("scale_min").or(min.filter(|_| scaled)),
            whole("scale_max").or(max.filter(|_| scaled)),
            words("dimension"),
            words("feature"),
            whole("importance"),
            None,
        ];
        self.learn(survey, &answer.question)?;
        let key = (survey, answer.question.clone());
        let (id, stored) = match self.questions.get(&key) {
            Some(known) => {
                let id = known.id;
                // Only a long file, or a stated scale, says anything of a question that is known.
                if given.iter().skip(2).all(Option::is_none) {
                    return Ok(known.clone());
                }
                let before = QUESTIONS.get(self.op, id)?;
                let mut after = before.clone();
                // A scale that was only found gives way to a stated one.
                if after[FOUND].is_some() && given[5].is_some() && given[6].is_some() && self.plan.policy() != Policy::Skip {
                    (after[5], after[6], after[FOUND]) = (None, None, None);
                }
                for (place, value) in given.into_iter().enumerate().skip(2) {
                    merge.field(QUESTIONS.column(place), &mut after[place], value);
                }
                if after != before {
                    QUESTIONS.update(self.op, id, &after)?;
                }
                (id, after)
            }
            None => {
                let mut values = given;
                let (role, feature) = role_of(&answer.question);
                values[2] = values[2].take().or(Some(Stored::Int(surveys::next_position(self.op, survey)?)));
                values[4] = values[4].take().or(role.map(|r| Stored::Text(r.word().to_string())));
                values[8] = values[8].take().or(feature.map(Stored::Text));
                (QUESTIONS.insert(self.op, &values, self.origin(line))?, values)
            }
        };
        let ends = self.questions.get(&key).map(|q| (q.ends, q.words));
        let mut question = question_of(id, &stored);
        (question.ends, question.words) = ends.unwrap_or((None, false));
        self.questions.insert(key, question.clone());
        Ok(question)
    }

    /// Whether an answer lies off the scale that `--scale` states.
    pub(super) fn off_stated(&self, answer: &Answer) -> bool {
        matches!((self.plan.options.scale, answer.value), (Some((min, max)), Some(v)) if v < min || v > max)
    }

    pub(super) fn on_scale(&self, line: u64, survey: i64, answer: &Answer) -> Result<(), Problem> {
        let known = self.questions.get(&(survey, answer.question.clone())).and_then(|q| q.scale);
        match (self.plan.options.scale.or(known), answer.value) {
            (Some((min, max)), Some(v)) if v < min || v > max => Err(off_scale(line, answer, (min, max))),
            _ => Ok(()),
        }
    }

    /// Gives the questions of this file that have none a scale on which their answers lie.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self, outcome: &mut Outcome) -> Result<()> {
        let mut found: BTreeMap<(i64, i64), usize> = BTreeMap::new();
        let (mut ids, mut ends) = (Vec::new(), Vec::new());
        for question in self.questions.values().filter(|q| q.scale.is_none() && !q.words) {
            let Some((low, high)) = question.ends else { continue };
            let (low, high) = question.found.map_or((low, high), |(a, b)| (a.min(low), b.max(high)));
            ids.push(question.id);
            ends.push((question.nps, low, high));
        }
        for (id, scale) in ids.into_iter().zip(found_scales(&ends)) {
            surveys::found_scale(self.op, id, scale)?;
            *found.entry(scale).or_default() += 1;
        }
        if !found.is_empty() {
            let plural = |n: usize| if n == 1 { "" } else { "s" };
            let words: Vec<String> = found.iter().map(|(scale, n)| format!("{} ({n} question{})", in_words(*scale), plural(*n))).collect();
            outcome.example("scale", say!("scales found from the answers: {scales}; --scale states another", scales = words.join(", ")));
        }
        Ok(())
    }
}

fn question_of(id: i64, stored: &Values) -> Question {
    let int = |place: usize| stored[place].as_ref().and_then(Stored::int);
    let nps = stored[4].as_ref().and_then(Stored::text) == Some(Role::Nps.word());
    let ends = int(5).zip(int(6));
    let (scale, found) = if int(FOUND).is_some() { (None, ends) } else { (ends, None) };
    Question { id, scale, found, nps, ends: None, words: false }
}

pub(super) fn off_scale(line: u64, answer: &Answer, scale: (i64, i64)) -> Problem {
    let reason = format!("off the scale {} of the question", in_words(scale));
    Problem { column: answer.question.clone(), value: shown(answer), ..Problem::row(line, reason) }
        .hint(say!("correct the answer, or state the scale with --scale, such as --scale 0-10"))
}

/// "1–10".
fn in_words((min, max): (i64, i64)) -> String {
    format!("{}–{}", plain(min), plain(max))
}

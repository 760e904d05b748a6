//! The questions of a survey file: known, made, and given a scale.

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::super::answers::{Evidence, in_words};
use super::super::super::batch::Row;
use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::{Answer, Writer, shown};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::record::{Stored, Values};
use crate::entity::scale::{Ends, Sought, Spread, found_scales};
use crate::entity::survey::{Role, role_of, stored};
use crate::entity::wording::asks_for_satisfaction;
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::records::surveys;
use crate::store::records::surveys::QUESTIONS;

/// Place in [`QUESTIONS`] of the mark that a scale was found.
const FOUND: usize = 10;

/// Different answers to a question of which it is remembered how they are read.
const REMEMBERED: usize = 300;

/// A question as the store knows it, and the new answers to it.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) id: i64,
    /// The scale that somebody stated.
    scale: Option<Ends>,
    /// The scale that was found from earlier answers.
    found: Option<Ends>,
    role: Option<Role>,
    /// New answers that are numbers.
    spread: Spread,
    /// Whether any new answer is words alone.
    words: bool,
    /// Whether the store had it before this file.
    old: bool,
    /// Whether all is stored that the file as a whole says of it.
    settled: bool,
    /// What the row said of it that spoke of it last.
    said: Values,
}

/// How an answer is stored: the number it is, and whether its words are kept.
type Read = (Option<i64>, bool);

/// The questions of a file.
#[derive(Default)]
pub(super) struct Questions {
    /// Their codes.
    pub(super) codes: Vec<String>,
    places: HashMap<String, usize, RandomState>,
    known: HashMap<(i64, usize), Question, RandomState>,
    /// How answers are read, by question; those of the survey `read_for`.
    read: Vec<HashMap<Box<str>, Read, RandomState>>,
    read_for: i64,
}

impl Questions {
    /// The place of the question with this code.
    pub(super) fn place(&mut self, code: &str) -> usize {
        if let Some(place) = self.places.get(code) {
            return *place;
        }
        self.places.insert(code.to_string(), self.codes.len());
        self.codes.push(code.to_string());
        self.read.push(HashMap::default());
        self.codes.len() - 1
    }

    /// Key of a question in the store.
    pub(super) fn id(&self, survey: i64, asked: usize) -> Option<i64> {
        self.known.get(&(survey, asked)).map(|q| q.id)
    }
}

impl Writer<'_> {
    /// Reads an answer to a question of a survey, of which the key is 0 where the store does not know it yet.
    pub(super) fn read<'r>(&mut self, survey: i64, asked: usize, text: &'r str) -> Answer<'r> {
        let questions = &mut self.questions;
        if questions.read_for != survey {
            questions.read.iter_mut().for_each(HashMap::clear);
            questions.read_for = survey;
        }
        let (value, kept) = match questions.read[asked].get(text) {
            Some(read) => *read,
            None => {
                let known = questions.known.get(&(survey, asked));
                let read = self.plan.opinions.of(&questions.codes[asked]).map_or_else(
                    || stored(text),
                    |understood| {
                        let worded = known.is_some_and(|q| matches!(q.role, Some(Role::Text | Role::Functional | Role::Dysfunctional)));
                        let scale = known.and_then(|q| q.scale.or(q.found)).filter(|_| understood.evidence != Some(Evidence::Told));
                        match stored(text) {
                            (None, words) if !worded => (understood.point(text, scale), words),
                            read => read,
                        }
                    },
                );
                let read = (read.0, read.1.is_some());
                if questions.read[asked].len() < REMEMBERED {
                    questions.read[asked].insert(text.into(), read);
                }
                read
            }
        };
        Answer { asked, value, text: kept.then_some(text) }
    }

    /// Notes a new answer for the scale of its question.
    pub(super) fn note(&mut self, survey: i64, answer: &Answer) {
        let Some(known) = self.questions.known.get_mut(&(survey, answer.asked)) else { return };
        match answer.value {
            Some(v) => known.spread.take(v, 1),
            None => known.words = true,
        }
    }

    /// Reads a question from the store, once.
    pub(super) fn learn(&mut self, survey: i64, asked: usize) -> Result<()> {
        if self.questions.known.contains_key(&(survey, asked)) {
            return Ok(());
        }
        let code = Some(Stored::Text(self.questions.codes[asked].clone()));
        if let Some(id) = QUESTIONS.find(self.op, &["survey", "code"], &[&Some(Stored::Int(survey)), &code])? {
            let stored = QUESTIONS.get(self.op, id)?;
            self.questions.known.insert((survey, asked), question_of(id, &stored, true));
        }
        Ok(())
    }

    /// Key of the question of an answer, made or brought up to date with what the file and the row say of it.
    pub(super) fn question(&mut self, line: u64, row: Row<'_>, survey: i64, answer: &Answer, merge: &mut Merge) -> Result<i64> {
        let key = (survey, answer.asked);
        self.learn(survey, answer.asked)?;
        if let Some(known) = self.questions.known.get(&key)
            && known.settled
            && !self.details
        {
            return Ok(known.id);
        }
        let given = self.given(row, survey, answer);
        if let Some(known) = self.questions.known.get(&key)
            && known.settled
            && known.said == given
        {
            return Ok(known.id);
        }
        let said = given.clone();
        let code = &self.questions.codes[answer.asked];
        let understood = self.plan.opinions.of(code);
        let whole = understood.map(|u| (u.scale, u.evidence, u.wording.clone(), u.nps, u.rated));
        let (scale, evidence, wording, nps, rated) = whole.unwrap_or_default();
        // What the words of questions and answers say stands behind what a person or the file states.
        let inferred = scale.filter(|_| matches!(evidence, Some(Evidence::Question | Evidence::Words)));
        let settled = answer.value.is_some() || inferred.is_none();
        let ends = |ends: Option<Ends>| (ends.map(|e| Stored::Int(e.0)), ends.map(|e| Stored::Int(e.1)));
        match self.questions.known.get(&key).cloned() {
            Some(known) => {
                let before = QUESTIONS.get(self.op, known.id)?;
                let mut after = before.clone();
                let told = given[5].is_some() && given[6].is_some();
                let infer = answer.value.is_some() && !told && known.scale.is_none() && inferred.is_some();
                // A scale that was only found gives way to a stated one.
                if (told || infer) && after[FOUND].is_some() && self.plan.policy() != Policy::Skip {
                    (after[5], after[6], after[FOUND]) = (None, None, None);
                }
                for (place, value) in given.into_iter().enumerate().skip(2) {
                    merge.field(QUESTIONS.column(place), &mut after[place], value);
                }
                if infer && after[5].is_none() && after[6].is_none() {
                    (after[5], after[6]) = ends(inferred);
                }
                after[3] = after[3].take().or(wording.map(Stored::Text));
                if after != before {
                    QUESTIONS.update(self.op, known.id, &after)?;
                }
                let mut question = question_of(known.id, &after, known.old);
                (question.spread, question.words, question.settled) = (known.spread, known.words, settled || known.settled);
                question.said = said;
                self.questions.known.insert(key, question);
                Ok(known.id)
            }
            None => {
                let mut values = given;
                let (role, feature) = role_of(code);
                let satisfied = rated && (asks_for_satisfaction(code) || wording.as_deref().is_some_and(asks_for_satisfaction));
                let role = role.or(nps.then_some(Role::Nps)).or(satisfied.then_some(Role::Csat));
                values[2] = values[2].take().or(Some(Stored::Int(surveys::next_position(self.op, survey)?)));
                values[3] = values[3].take().or(wording.map(Stored::Text));
                values[4] = values[4].take().or(role.map(|r| Stored::Text(r.word().to_string())));
                values[8] = values[8].take().or(feature.map(Stored::Text));
                if answer.value.is_some() && values[5].is_none() && values[6].is_none() {
                    (values[5], values[6]) = ends(inferred);
                }
                let id = QUESTIONS.insert(self.op, &values, self.origin(line))?;
                let question = Question { settled, said, ..question_of(id, &values, false) };
                self.questions.known.insert(key, question);
                Ok(id)
            }
        }
    }

    /// What a row, and a person, say of the question of an answer.
    fn given(&self, row: Row<'_>, survey: i64, answer: &Answer) -> Values {
        let slot = |key: &str| self.plan.slot(key);
        let words = |key: &str| row.text(slot(key)).map(|t| Stored::Text(t.to_string()));
        let whole = |key: &str| row.int(slot(key)).map(Stored::Int);
        let told = self.told(answer).filter(|_| answer.value.is_some());
        vec![
            Some(Stored::Int(survey)),
            Some(Stored::Text(self.questions.codes[answer.asked].clone())),
            whole("position"),
            words("question_text"),
            words("role"),
            whole("scale_min").or(told.map(|t| Stored::Int(t.0))),
            whole("scale_max").or(told.map(|t| Stored::Int(t.1))),
            words("dimension"),
            words("feature"),
            whole("importance"),
            None,
        ]
    }

    /// The scale that a person stated for the question of an answer.
    fn told(&self, answer: &Answer) -> Option<Ends> {
        let understood = self.plan.opinions.of(&self.questions.codes[answer.asked])?;
        understood.scale.filter(|_| understood.evidence == Some(Evidence::Told))
    }

    /// Checks that an answer lies on the scale that a person stated, or else on the one that the store knows.
    pub(super) fn on_scale(&self, line: u64, survey: i64, answer: &Answer) -> Result<(), Problem> {
        let known = self.questions.known.get(&(survey, answer.asked)).and_then(|q| q.scale);
        match (self.told(answer).or(known), answer.value) {
            (Some((min, max)), Some(v)) if v < min || v > max => Err(Problem {
                column: self.questions.codes[answer.asked].clone(),
                value: shown(answer),
                ..Problem::row(line, format!("off the scale {} of the question", in_words((min, max))))
            }
            .hint(say!("correct the answer, or state the scale with --scale, such as --scale 0-10"))),
            _ => Ok(()),
        }
    }

    /// Gives the questions of this file that have none a scale on which their answers lie.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self, outcome: &mut Outcome) -> Result<()> {
        self.sheet.flush()?;
        let mut of_survey: BTreeMap<i64, Vec<(usize, i64, bool, Spread)>> = BTreeMap::new();
        let mut grown: Vec<i64> = Vec::new();
        for ((survey, asked), question) in &self.questions.known {
            let rated = self.plan.opinions.of(&self.questions.codes[*asked]).map_or(!question.words, |u| u.rated);
            if question.scale.is_some() || !rated || question.spread.ends().is_none() {
                continue;
            }
            if question.old {
                grown.push(*survey);
            }
            let spread = if question.old { surveys::spread(self.op, question.id)? } else { question.spread.clone() };
            of_survey.entry(*survey).or_default().push((*asked, question.id, question.role == Some(Role::Nps), spread));
        }
        let mut counts: BTreeMap<Ends, usize> = BTreeMap::new();
        for (survey, mut asked) in of_survey {
            asked.sort_by_key(|a| a.0);
            let sought: Vec<Sought> = asked.iter().map(|(.., nps, spread)| Sought { nps: *nps, spread }).collect();
            let found = found_scales(&sought);
            for ((_, id, ..), scale) in asked.iter().zip(&found) {
                if let Some(ends) = scale.ends {
                    surveys::found_scale(self.op, *id, ends)?;
                }
            }
            // Questions that others of the survey have a part in are seen together with them.
            let together = match grown.contains(&survey) {
                true => surveys::scales_until(self.op, Day(i32::MAX), Some(survey))?,
                false => HashMap::new(),
            };
            for (id, ends) in &together {
                surveys::found_scale(self.op, *id, *ends)?;
            }
            for ((_, id, ..), scale) in asked.iter().zip(found) {
                if let Some(ends) = together.get(id).copied().or(scale.ends) {
                    *counts.entry(ends).or_default() += 1;
                }
            }
        }
        if !counts.is_empty() {
            let plural = |n: usize| if n == 1 { "" } else { "s" };
            let words: Vec<String> = counts.iter().map(|(scale, n)| format!("{} ({n} question{})", in_words(*scale), plural(*n))).collect();
            outcome.example("scale", say!("scales found from the answers: {scales}; --scale states another", scales = words.join(", ")));
        }
        Ok(())
    }
}

fn question_of(id: i64, stored: &Values, old: bool) -> Question {
    let int = |place: usize| stored[place].as_ref().and_then(Stored::int);
    let role = stored[4].as_ref().and_then(Stored::text).and_then(|word| Role::parse(word).ok());
    let ends = int(5).zip(int(6));
    let (scale, found) = if int(FOUND).is_some() { (None, ends) } else { (ends, None) };
    Question { id, scale, found, role, spread: Spread::default(), words: false, old, settled: false, said: Vec::new() }
}

//! Rows of surveys: one answer per row, or one respondent per row with a column for each question.

mod doubts;
mod questions;
mod sent;

use std::collections::HashMap;

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::answers::{Came, Ending};
use super::super::batch::Row;
use super::super::columns::Why;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::who::Who;
use super::{MANY, Repeats, own_slots};
use crate::base::error::Failure;
use crate::entity::record::{Stored, Values};
use crate::entity::survey::plain;
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::codes;
use crate::store::records::customers::{Origin, own_from_text, own_to_text};
use crate::store::records::surveys;
use crate::store::records::surveys::{ANSWERS, RESPONSES, Sheet};
use questions::Questions;
use sent::Sent;

/// Writes rows of surveys.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    /// In the wide shape: the slots of the questions with their places among them.
    wide: Option<Vec<(usize, usize)>>,
    own: Vec<(String, usize)>,
    /// Slots that tell whether a respondent came to the end.
    endings: Vec<(usize, Ending)>,
    /// Whether rows say anything of their question beside its code.
    details: bool,
    pub(super) who: Who<'a>,
    repeats: Repeats,
    sheet: Sheet<'a>,
    /// Surveys the store knows, by code.
    surveys: HashMap<String, i64, RandomState>,
    questions: Questions,
    /// Responses this file has spoken of.
    told: HashMap<i64, Told, RandomState>,
    /// Keys of those, by code.
    coded: HashMap<String, i64, RandomState>,
    /// In the long shape: responses and questions this file has spoken of, with the line that did.
    answered: HashMap<(i64, i64), u64, RandomState>,
}

/// What this file has said of a response.
struct Told {
    line: u64,
    /// Whether it was made from this file.
    new: bool,
    order: Option<i64>,
    /// In the long shape: what the row before said of it.
    said: Values,
}

/// One answer of a row.
struct Answer<'r> {
    /// Place of its question.
    asked: usize,
    value: Option<i64>,
    text: Option<&'r str>,
}

/// Places of columns in [`RESPONSES`].
const CUSTOMER: usize = 3;
const SALES_ORDER: usize = 6;
const OWN: usize = 8;

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read, no column is a question, or the scale of a question is in doubt.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        let mut questions = Questions::default();
        let beside = |slot: usize| plan.columns[plan.slots[slot].column].why == Why::Beside;
        let (mut asked, mut own): (Vec<_>, Vec<_>) = own_slots(plan).into_iter().partition(|(_, slot)| !beside(*slot));
        let wide = match plan.slot("question") {
            Some(_) if plan.slot("answer").is_none() => {
                return Err(Failure::new(say!("{plan_name}: there is a column of questions and none of answers", plan_name = plan.name))
                    .hint(say!("say which column it is: --map answer=HEADER"))
                    .into());
            }
            Some(_) => {
                own.extend(asked);
                None
            }
            // A column that is called like the answer of a long file is a question like the others here.
            None => {
                asked.extend(plan.slot("answer").map(|slot| (plan.headers[plan.slots[slot].column].clone(), slot)));
                Some(asked.iter().map(|(code, slot)| (*slot, questions.place(code))).collect::<Vec<_>>())
            }
        };
        if wide.as_ref().is_some_and(Vec::is_empty) {
            return Err(Failure::new(say!("{plan_name}: no column is a question", plan_name = plan.name))
                .hint(say!("a survey file has a column for each question, or the columns question and answer"))
                .into());
        }
        doubts::settled(op, plan, &questions.codes)?;
        let slot_of = |column: usize| plan.slots.iter().position(|s| s.column == column);
        let endings = plan.opinions.ends.iter().filter_map(|(column, ending)| Some((slot_of(*column)?, *ending))).collect();
        let details = ["position", "question_text", "role", "scale_min", "scale_max", "dimension", "feature", "importance"];
        Ok(Writer {
            op,
            plan,
            file,
            wide,
            own,
            endings,
            details: details.iter().any(|key| plan.slot(key).is_some()),
            who: Who::new(op, plan, file)?,
            repeats: Repeats::default(),
            sheet: Sheet::new(op, plan.rows >= MANY)?,
            surveys: HashMap::default(),
            questions,
            told: HashMap::default(),
            coded: HashMap::default(),
            answered: HashMap::default(),
        })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let survey = row.text(self.plan.slot("survey")).map_or_else(|| doubts::survey_of(self.plan), str::to_string);
        let key = self.survey(&survey)?;
        let answers = match self.answers(line, key.unwrap_or(0), row) {
            Ok(answers) if answers.is_empty() => {
                outcome.skipped += 1;
                outcome.remark(say!("no question is answered: passed over"));
                return Ok(());
            }
            Ok(answers) => answers,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        let came = self.endings.iter().map(|(slot, ending)| row.text(Some(*slot)).map_or(Came::Whole, |cell| ending.read(cell)));
        match came.max_by_key(|came| *came as u8).unwrap_or(Came::Whole) {
            Came::Whole => {}
            Came::Part => outcome.remark(say!("the respondent did not come to the end: the answers that were given are stored")),
            Came::Trial => {
                outcome.skipped += 1;
                outcome.remark(say!("the survey was only tried out: passed over"));
                return Ok(());
            }
        }
        let refused = match self.response(line, row, survey, &answers, outcome)? {
            Ok(sent) => self.write(line, row, sent, &answers, outcome)?,
            Err(problem) => Err(problem),
        };
        if let Err(problem) = refused {
            outcome.reject(problem);
        }
        Ok(())
    }

    /// Key of the survey with this code.
    fn survey(&mut self, code: &str) -> Result<Option<i64>> {
        if let Some(key) = self.surveys.get(code) {
            return Ok(Some(*key));
        }
        let found = codes::SURVEY.find(self.op, code)?;
        if let Some(key) = found {
            self.surveys.insert(code.to_string(), key);
            let wide: Vec<usize> = self.wide.iter().flatten().map(|(_, asked)| *asked).collect();
            for asked in wide {
                self.learn(key, asked)?;
            }
        }
        Ok(found)
    }

    /// The answers of a row to a survey.
    fn answers<'r>(&mut self, line: u64, survey: i64, row: Row<'r>) -> Result<Vec<Answer<'r>>, Problem> {
        if let Some(questions) = self.wide.take() {
            let answers = questions.iter().filter_map(|(slot, asked)| Some(self.read(survey, *asked, row.text(Some(*slot))?))).collect();
            self.wide = Some(questions);
            return Ok(answers);
        }
        let Some(question) = row.text(self.plan.slot("question")) else {
            return Err(Problem { column: "question".to_string(), ..Problem::row(line, say!("the question is blank")) });
        };
        let asked = self.questions.place(question);
        Ok(row.text(self.plan.slot("answer")).map(|text| self.read(survey, asked, text)).into_iter().collect())
    }

    /// Checks and stores the response of a row and its answers. Nothing is stored of a refused one.
    fn write(&mut self, line: u64, row: Row<'_>, mut sent: Sent, answers: &[Answer], outcome: &mut Outcome) -> Result<Result<(), Problem>> {
        let known_survey = self.survey(&sent.survey)?;
        for answer in answers {
            if let Some(survey) = known_survey {
                self.learn(survey, answer.asked)?;
            }
            if let Err(problem) = self.on_scale(line, known_survey.unwrap_or(0), answer) {
                return Ok(Err(problem));
            }
        }
        let (name, known) = self.place(&sent, known_survey, answers)?;
        if sent.response[0].as_ref().and_then(Stored::text) != Some(name.as_str()) {
            outcome.remark(say!("somebody answered twice on a day, or about two orders: each time is a response of its own"));
        }
        sent.response[0] = Some(Stored::Text(name.clone()));
        let Sent { survey, named, response: mut given, .. } = sent;
        outcome.record(&name);
        let policy = self.plan.policy();
        let by_file = known.and_then(|id| self.told.get(&id));
        if let (Some(id), None) = (known, by_file)
            && RESPONSES.get(self.op, id)?[1].as_ref().and_then(Stored::int) != known_survey
        {
            return Ok(Err(Problem::row(line, say!("response '{name}' belongs to another survey than '{survey}'", name, survey))
                .hint(say!("give the responses of each survey codes of their own"))));
        }
        if let (Some(id), Some(survey)) = (known, known_survey) {
            if let Some((asked, first)) = self.clash(id, survey, answers)? {
                if self.wide.is_some() {
                    let question = &self.questions.codes[asked.asked];
                    return Err(Failure::new(say!(
                        "{file}: lines {first} and {line} say different things of the response '{name}': '{question}'",
                        file = self.plan.name,
                        first,
                        line,
                        name,
                        question
                    ))
                    .hint(say!("nothing was stored: leave one of the two rows out, or give them codes of their own"))
                    .into());
                }
                let reason = format!("another answer of the same respondent than in line {first} of this file");
                let column = self.questions.codes[asked.asked].clone();
                return Ok(Err(Problem { column, value: shown(asked), ..Problem::row(line, reason) }));
            }
            let new = by_file.is_some_and(|told| told.new);
            if policy == Policy::Error && !new && (self.wide.is_some() || self.find(id, survey, &answers[0])?.is_some()) {
                return Ok(Err(Problem::row(line, say!("response '{name}' is known already", name))));
            }
        }
        let survey = match known_survey {
            Some(id) => id,
            None => {
                let id = surveys::insert(self.op, &survey, self.origin(line))?;
                self.surveys.insert(survey, id);
                id
            }
        };
        given[1] = Some(Stored::Int(survey));
        if let Some(named) = named {
            let key = match known {
                Some(_) => self.who.key_for_known(named, policy, outcome)?,
                None => self.who.key(named, outcome)?,
            };
            given[CUSTOMER] = Some(Stored::Int(key));
        }
        let mut merge = Merge::new(policy);
        let (response, new) = match known {
            Some(id) => {
                if self.wide.is_some() || self.told.get(&id).is_none_or(|told| told.said != given) {
                    self.merge_response(id, given.clone(), &mut merge)?;
                }
                (id, false)
            }
            None => (RESPONSES.insert(self.op, &given, self.origin(line))?, true),
        };
        let order = given[SALES_ORDER].as_ref().and_then(Stored::int);
        let said = if self.wide.is_some() { Vec::new() } else { given };
        match self.told.get_mut(&response) {
            Some(told) => told.said = said,
            None => {
                self.told.insert(response, Told { line, new, order, said });
                self.coded.insert(name, response);
            }
        }
        let mut added = false;
        for answer in answers {
            let question = self.question(line, row, survey, answer, &mut merge)?;
            added |= self.answer(line, (response, question), survey, answer, new, &mut merge)?;
        }
        if new || added && self.wide.is_none() {
            outcome.created += 1;
            outcome.records += u64::from(new);
        } else {
            merge.count(1, outcome);
        }
        Ok(Ok(()))
    }

    /// The answer by which a row cannot be right, as an earlier one of the file said something else, and the line of that.
    fn clash<'r>(&self, response: i64, survey: i64, answers: &'r [Answer<'r>]) -> Result<Option<(&'r Answer<'r>, u64)>> {
        for answer in answers {
            let Some(question) = self.questions.id(survey, answer.asked) else { continue };
            let first = match &self.wide {
                Some(_) => self.told.get(&response).map(|told| told.line),
                None => self.answered.get(&(response, question)).copied(),
            };
            let Some(first) = first else { continue };
            let Some(id) = self.find(response, survey, answer)? else { continue };
            let stored = ANSWERS.get(self.op, id)?;
            if stored[2] != answer.value.map(Stored::Int) || stored[3].as_ref().and_then(Stored::text) != answer.text {
                return Ok(Some((answer, first)));
            }
        }
        Ok(None)
    }

    fn merge_response(&self, id: i64, given: Values, merge: &mut Merge) -> Result<()> {
        let before = RESPONSES.get(self.op, id)?;
        let mut after = before.clone();
        for (place, value) in given.into_iter().enumerate() {
            if place == OWN {
                let words = |v: &Option<Stored>| own_from_text(v.as_ref().and_then(Stored::text).map(str::to_string));
                let mut own = words(&after[place])?;
                merge.own(&mut own, words(&value)?);
                after[place] = own_to_text(&own)?.map(Stored::Text);
            } else {
                merge.field(RESPONSES.column(place), &mut after[place], value);
            }
        }
        if after != before { RESPONSES.update(self.op, id, &after) } else { Ok(()) }
    }

    /// Stores an answer to a question in a response. Whether it is a new one of a response that was known.
    fn answer(
        &mut self,
        line: u64,
        (response, question): (i64, i64),
        survey: i64,
        answer: &Answer,
        new: bool,
        merge: &mut Merge,
    ) -> Result<bool> {
        // A response that was made from this file has the answers that this file told.
        let made = new || self.told.get(&response).is_some_and(|told| told.new);
        let told = self.wide.is_none() && self.answered.contains_key(&(response, question));
        let known = if made && (new || self.wide.is_none() && !told) { None } else { self.find(response, survey, answer)? };
        match known {
            Some(id) => {
                let mut stored = ANSWERS.get(self.op, id)?;
                let mut pair = (!(stored[2].is_none() && stored[3].is_none())).then(|| (stored[2].clone(), stored[3].clone()));
                let before = pair.clone();
                let given = (answer.value.map(Stored::Int), answer.text.map(|t| Stored::Text(t.to_string())));
                merge.field("answer", &mut pair, Some(given));
                if pair != before
                    && let Some((value, text)) = pair
                {
                    (stored[2], stored[3]) = (value, text);
                    ANSWERS.update(self.op, id, &stored)?;
                    self.note(survey, answer);
                }
                if self.wide.is_none() {
                    self.answered.entry((response, question)).or_insert(line);
                }
                Ok(false)
            }
            // A wide row of a known response that must stay as it is adds nothing to it.
            None if !new && self.wide.is_some() && matches!(self.plan.policy(), Policy::Skip | Policy::Error) => {
                merge.differs = true;
                Ok(false)
            }
            None => {
                self.sheet.answer((response, question), answer.value, answer.text, self.origin(line))?;
                if self.wide.is_none() {
                    self.answered.insert((response, question), line);
                } else if !new {
                    merge.changed.push("answer");
                }
                self.note(survey, answer);
                Ok(true)
            }
        }
    }

    /// Key of the answer in a response to the question of `answer`.
    fn find(&self, response: i64, survey: i64, answer: &Answer) -> Result<Option<i64>> {
        let Some(question) = self.questions.id(survey, answer.asked) else { return Ok(None) };
        self.sheet.flush()?;
        ANSWERS.find(self.op, &["response", "question"], &[&Some(Stored::Int(response)), &Some(Stored::Int(question))])
    }

    fn origin(&self, line: u64) -> Origin {
        Origin { file: Some(self.file), line: Some(line as i64) }
    }
}

/// An answer as the file has it, nearly.
fn shown(answer: &Answer) -> String {
    answer.text.map(str::to_string).or_else(|| answer.value.map(plain)).unwrap_or_default()
}

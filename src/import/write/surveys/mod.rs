//! Rows of surveys: one answer per row, or one respondent per row with a column for each question.

mod questions;

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;

use super::super::batch::Row;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::who::{Named, Who};
use super::{Repeats, fingerprint, own_fields, own_slots, unknown};
use crate::base::error::Failure;
use crate::entity::record::{Stored, Values};
use crate::entity::survey::{plain, stored};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::codes;
use crate::store::records::customers::{Origin, own_to_text};
use crate::store::records::surveys;
use crate::store::records::surveys::{ANSWERS, RESPONSES};
use questions::{Question, off_scale};

/// Writes rows of surveys.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    /// In the wide shape: the questions with their slots.
    wide: Option<Vec<(String, usize)>>,
    own: Vec<(String, usize)>,
    pub(super) who: Who<'a>,
    repeats: Repeats,
    questions: HashMap<(i64, String), Question>,
    /// Responses (wide) or answers (long) this file has spoken of, with the line that did.
    told: HashMap<i64, u64>,
}

/// What a row says of the response that its answers belong to.
struct Sent {
    survey: String,
    named: Option<Named>,
    /// Its values, without the keys of the survey and the customer.
    response: Values,
}

/// One answer of a row.
struct Answer {
    question: String,
    value: Option<i64>,
    text: Option<String>,
}

/// Places of columns in [`RESPONSES`].
const CUSTOMER: usize = 3;
const OWN: usize = 8;

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read, or no column is a question.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        let own = own_slots(plan);
        let (wide, own) = match plan.slot("question") {
            Some(_) if plan.slot("answer").is_none() => {
                return Err(Failure::new(say!("{plan_name}: there is a column of questions and none of answers", plan_name = plan.name))
                    .hint(say!("say which column it is: --map answer=HEADER"))
                    .into());
            }
            Some(_) => (None, own),
            // A column that is called like the answer of a long file is a question like the others here.
            None => {
                let answer = plan.slot("answer").map(|slot| (plan.headers[plan.slots[slot].column].clone(), slot));
                (Some(own.into_iter().chain(answer).collect::<Vec<_>>()), Vec::new())
            }
        };
        if wide.as_ref().is_some_and(Vec::is_empty) {
            return Err(Failure::new(say!("{plan_name}: no column is a question", plan_name = plan.name))
                .hint(say!("a survey file has a column for each question, or the columns question and answer"))
                .into());
        }
        Ok(Writer {
            op,
            plan,
            file,
            wide,
            own,
            who: Who::new(op, plan, file)?,
            repeats: Repeats::default(),
            questions: HashMap::new(),
            told: HashMap::new(),
        })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let answers = match self.answers(line, row) {
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
        let refused = match self.response(line, row, &answers)? {
            Ok(sent) => self.write(line, row, sent, &answers, outcome)?,
            Err(problem) => Err(problem),
        };
        if let Err(problem) = refused {
            outcome.reject(problem);
        }
        Ok(())
    }

    /// The answers of a row.
    fn answers(&self, line: u64, row: Row<'_>) -> Result<Vec<Answer>, Problem> {
        let read = |question: &str, text: &str| {
            let (value, text) = stored(text);
            Answer { question: question.to_string(), value, text }
        };
        if let Some(questions) = &self.wide {
            return Ok(questions.iter().filter_map(|(name, slot)| Some(read(name, row.text(Some(*slot))?))).collect());
        }
        let Some(question) = row.text(self.plan.slot("question")) else {
            return Err(Problem { column: "question".to_string(), ..Problem::row(line, say!("the question is blank")) });
        };
        Ok(row.text(self.plan.slot("answer")).map(|text| read(question, text)).into_iter().collect())
    }

    /// The survey, the customer, and the response of a row, not yet stored.
    fn response(&mut self, line: u64, row: Row<'_>, answers: &[Answer]) -> Result<Result<Sent, Problem>> {
        let text = |key: &str| row.text(self.plan.slot(key)).map(str::to_string);
        let survey = text("survey").or_else(|| self.plan.options.survey.clone()).unwrap_or_else(|| file_stem(&self.plan.name));
        let any = self.who.is_named(row);
        let named = match any.then(|| self.who.named(line, row)).transpose()?.transpose() {
            Ok(named) => named,
            Err(problem) => return Ok(Err(problem)),
        };
        let text = |key: &str| row.text(self.plan.slot(key)).map(str::to_string);
        let mut order = None;
        if let Some(code) = text("order") {
            order = codes::ORDER.find(self.op, &code)?;
            if order.is_none() {
                return Ok(Err(unknown(line, "order", &code, "import the orders first, or in the same call")));
            }
        }
        let mut complaint = None;
        if let Some(code) = text("complaint") {
            complaint = codes::COMPLAINT.find(self.op, &code)?;
            if complaint.is_none() {
                return Ok(Err(unknown(line, "complaint", &code, "import the complaints first, or in the same call")));
            }
        }
        let day = row.day(self.plan.slot("date"));
        let dated = day.map(|d| format!("/{d}")).unwrap_or_default();
        let who = match (text("respondent"), &named) {
            (Some(respondent), _) => Some(respondent),
            (None, Some(named)) => Some(self.who.code(named)?),
            (None, None) => None,
        };
        let code = match (text("code"), who) {
            (Some(code), _) => code,
            (None, Some(who)) => format!("{survey}/{who}{dated}"),
            (None, None) if self.wide.is_none() => {
                return Ok(Err(Problem::row(line, say!("who answered is blank: respondent, customer or code of the response"))));
            }
            // Nobody knows who it was: the answers themselves tell one response from another.
            (None, None) => {
                let said: Vec<String> = answers
                    .iter()
                    .flat_map(|a| {
                        [a.question.clone(), a.value.map(|v| v.to_string()).unwrap_or_default(), a.text.clone().unwrap_or_default()]
                    })
                    .collect();
                let said: Vec<&str> = said.iter().map(String::as_str).collect();
                self.repeats.code(format!("{survey}{dated}/{}", fingerprint(&said)))
            }
        };
        let words = |text: Option<String>| text.map(Stored::Text);
        let text = |key: &str| row.text(self.plan.slot(key)).map(str::to_string);
        Ok(Ok(Sent {
            survey,
            named,
            response: vec![
                Some(Stored::Text(code)),
                None,
                words(text("respondent")),
                None,
                day.map(|d| Stored::Int(i64::from(d.0))),
                words(text("channel")),
                order.map(Stored::Int),
                complaint.map(Stored::Int),
                words(own_to_text(&own_fields(&self.own, row))?),
            ],
        }))
    }

    /// Checks and stores the response of a row and its answers. Nothing is stored of a refused one.
    fn write(&mut self, line: u64, row: Row<'_>, sent: Sent, answers: &[Answer], outcome: &mut Outcome) -> Result<Result<(), Problem>> {
        let Sent { survey, named, response: mut given } = sent;
        let survey = survey.as_str();
        let known_survey = codes::SURVEY.find(self.op, survey)?;
        if let Some(survey) = known_survey {
            for answer in answers {
                self.learn(survey, &answer.question)?;
                if let Err(problem) = self.on_scale(line, survey, answer) {
                    return Ok(Err(problem));
                }
            }
        } else if let (Some((min, max)), Some(off)) = (self.plan.options.scale, answers.iter().find(|a| self.off_stated(a))) {
            return Ok(Err(off_scale(line, off, (min, max))));
        }
        let code = given[0].clone();
        let known = RESPONSES.find(self.op, &["code"], &[&code])?;
        let name = code.as_ref().and_then(Stored::text).unwrap_or("").to_string();
        outcome.record(&name);
        let policy = self.plan.policy();
        if let Some(id) = known
            && RESPONSES.get(self.op, id)?[1].as_ref().and_then(Stored::int) != known_survey
        {
            return Ok(Err(Problem::row(line, say!("response '{name}' belongs to another survey than '{survey}'", name, survey))
                .hint(say!("give the responses of each survey codes of their own"))));
        }
        if let (Some(id), Some(survey)) = (known, known_survey) {
            if let Some(problem) = self.clash(line, id, survey, answers)? {
                return Ok(Err(problem));
            }
            if policy == Policy::Error && (self.wide.is_some() || self.answered(id, survey, &answers[0].question)?.is_some()) {
                return Ok(Err(Problem::row(line, say!("response '{name}' is known already", name))));
            }
        }
        let survey = match known_survey {
            Some(id) => id,
            None => surveys::insert(self.op, survey, self.origin(line))?,
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
                self.merge_response(id, given, &mut merge)?;
                (id, false)
            }
            None => (RESPONSES.insert(self.op, &given, self.origin(line))?, true),
        };
        if self.wide.is_some() {
            self.told.entry(response).or_insert(line);
        }
        let mut added = false;
        for answer in answers {
            let question = self.question(line, row, survey, answer, &mut merge)?;
            added |= self.answer(line, response, question, answer, new, &mut merge)?;
        }
        if new || added && self.wide.is_none() {
            outcome.created += 1;
            outcome.records += u64::from(new);
        } else {
            merge.count(1, outcome);
        }
        Ok(Ok(()))
    }

    /// Why the row cannot be right: an earlier one of the file said something else.
    fn clash(&self, line: u64, response: i64, survey: i64, answers: &[Answer]) -> Result<Option<Problem>> {
        for answer in answers {
            let Some(id) = self.answered(response, survey, &answer.question)? else { continue };
            let first = self.told.get(if self.wide.is_some() { &response } else { &id });
            let Some(first) = first else { continue };
            let stored = ANSWERS.get(self.op, id)?;
            if stored[2] != answer.value.map(Stored::Int) || stored[3] != answer.text.clone().map(Stored::Text) {
                let reason = format!("another answer of the same respondent than in line {first} of this file");
                return Ok(Some(Problem { column: answer.question.clone(), value: shown(answer), ..Problem::row(line, reason) }));
            }
        }
        Ok(None)
    }

    fn merge_response(&self, id: i64, given: Values, merge: &mut Merge) -> Result<()> {
        let before = RESPONSES.get(self.op, id)?;
        let mut after = before.clone();
        for (place, value) in given.into_iter().enumerate() {
            if place == OWN {
                let words = |v: &Option<Stored>| {
                    crate::store::records::customers::own_from_text(v.as_ref().and_then(Stored::text).map(str::to_string))
                };
                let mut own = words(&after[place])?;
                merge.own(&mut own, words(&value)?);
                after[place] = own_to_text(&own)?.map(Stored::Text);
            } else {
                merge.field(RESPONSES.column(place), &mut after[place], value);
            }
        }
        if after != before { RESPONSES.update(self.op, id, &after) } else { Ok(()) }
    }

    /// Stores an answer. Whether it is a new one of a response that was known.
    fn answer(&mut self, line: u64, response: i64, question: Question, answer: &Answer, new: bool, merge: &mut Merge) -> Result<bool> {
        let given = vec![
            Some(Stored::Int(response)),
            Some(Stored::Int(question.id)),
            answer.value.map(Stored::Int),
            answer.text.clone().map(Stored::Text),
        ];
        let known = ANSWERS.find(self.op, &["response", "question"], &[&given[0], &given[1]])?;
        match known {
            Some(id) => {
                let mut stored = ANSWERS.get(self.op, id)?;
                let mut pair = (!(stored[2].is_none() && stored[3].is_none())).then(|| (stored[2].clone(), stored[3].clone()));
                let before = pair.clone();
                merge.field("answer", &mut pair, Some((given[2].clone(), given[3].clone())));
                if pair != before
                    && let Some((value, text)) = pair
                {
                    (stored[2], stored[3]) = (value, text);
                    ANSWERS.update(self.op, id, &stored)?;
                    self.note(&question, answer);
                }
                self.told.entry(id).or_insert(line);
                Ok(false)
            }
            // A wide row of a known response that must stay as it is adds nothing to it.
            None if !new && self.wide.is_some() && matches!(self.plan.policy(), Policy::Skip | Policy::Error) => {
                merge.differs = true;
                Ok(false)
            }
            None => {
                let id = ANSWERS.insert(self.op, &given, self.origin(line))?;
                if self.wide.is_none() {
                    self.told.insert(id, line);
                } else if !new {
                    merge.changed.push("answer");
                }
                self.note(&question, answer);
                Ok(true)
            }
        }
    }

    /// Key of the answer to a question in a response.
    fn answered(&self, response: i64, survey: i64, question: &str) -> Result<Option<i64>> {
        let Some(question) = self.questions.get(&(survey, question.to_string())) else { return Ok(None) };
        ANSWERS.find(self.op, &["response", "question"], &[&Some(Stored::Int(response)), &Some(Stored::Int(question.id))])
    }

    fn origin(&self, line: u64) -> Origin {
        Origin { file: Some(self.file), line: Some(line as i64) }
    }
}

/// An answer as the file has it, nearly.
fn shown(answer: &Answer) -> String {
    answer.text.clone().or_else(|| answer.value.map(plain)).unwrap_or_default()
}

/// The name of a file without folder and ending.
fn file_stem(name: &str) -> String {
    Path::new(name).file_stem().map_or_else(|| name.to_string(), |s| s.to_string_lossy().into_owned())
}

//! `crmkit survey answer`.

use std::borrow::Cow;

use anyhow::Result;
use rusqlite::Connection;

use crate::base::error::{Exit, Failure};
use crate::base::reading;
use crate::commands::given::{code, pair, words};
use crate::commands::{Session, who};
use crate::entity::survey::{Role, in_words, number};
use crate::lang::say;
use crate::store::records::customers::{code_of, next_code};
use crate::store::records::surveys;
use crate::store::records::surveys::{Answer as Stored, Question, Response};
use crate::store::records::{codes, complaints, orders};
use crate::ui;

/// Options of `crmkit survey answer`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Without --answers, on a terminal, every question is asked; an empty line leaves it unanswered. Without --customer, and without an
order or a complaint whose customer is known, the response is anonymous.

Examples:
  crmkit survey answer SPRING --customer C0007 --answers recommend=9 overall=4 why='fast delivery'
  crmkit survey answer SPRING --complaint K0012 --answers overall=5
  crmkit survey answer SPRING --respondent 'paper 17' --date yesterday --answers overall=3
  crmkit survey answer SPRING")]
pub struct Answer {
    /// Code of the survey
    pub survey: String,
    /// Answers: the code of each question and what was answered
    #[arg(long, value_name = "QUESTION=ANSWER", num_args = 1.., value_parser = pair)]
    pub answers: Vec<(String, String)>,
    /// Who answered: code, email, phone, or a unique part of the name
    #[arg(long)]
    pub customer: Option<String>,
    /// Code of the order it is about
    #[arg(long, value_name = "CODE")]
    pub order: Option<String>,
    /// Code of the complaint it is about
    #[arg(long, value_name = "CODE")]
    pub complaint: Option<String>,
    /// What the respondent is called on the questionnaire, such as its number
    #[arg(long, value_name = "NAME")]
    pub respondent: Option<String>,
    /// Where it was asked
    #[arg(long)]
    pub channel: Option<String>,
    /// Day of the answer; by default today
    #[arg(long)]
    pub date: Option<String>,
    /// Code of the response; by default the next free one: R0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
}

impl Answer {
    /// Stores the answers.
    ///
    /// # Errors
    /// An unknown survey or question, an answer off its scale, or nobody to ask.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let day = self.date.as_deref().map_or_else(|| Ok(given.today()), |d| given.day("--date", d))?;
        let (key, survey) = codes::SURVEY.record(store.conn(), &self.survey)?;
        let questions = surveys::questions(store.conn(), key)?;
        let (order, complaint) = (self.order(store.conn())?, self.complaint(store.conn())?);
        let customer = self.respondent_of(session, store.conn(), order, complaint)?;
        if let (Some(customer), None) = (customer, &self.code)
            && let Some(earlier) = surveys::answered_on(store.conn(), key, customer, day)?
        {
            let code = code_of(store.conn(), customer)?;
            return Err(Failure::new(say!("{code} answered {survey} on {day} already: response {earlier}", code, survey, day, earlier))
                .hint(say!("if the customer answered twice, give this response a --code of its own"))
                .into());
        }
        let answers =
            if self.answers.is_empty() { asked(session, &survey, &questions)? } else { told(&survey, &questions, &self.answers)? };
        if answers.is_empty() {
            return Err(Failure::usage(say!("no question is answered")).into());
        }
        if day > given.today() {
            session.ui.warn(say!("the answer lies in the future: reports count it from {day} on", day));
        }
        let op = store.operation(session.actor(), "survey answer")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "survey_response", "R")?,
        };
        let response = Response {
            code,
            survey: key,
            respondent: words(self.respondent),
            customer,
            day: Some(day),
            channel: words(self.channel),
            order: order.map(|o| o.0),
            complaint: complaint.map(|c| c.0),
        };
        surveys::respond(&op, &response, &answers)?;
        let of = customer.map_or_else(|| Ok("nobody known".to_string()), |key| code_of(&op, key))?;
        let what = say!("response {code} of {of} to {survey}: {n} answers", code = response.code, of, survey, n = answers.len());
        let recorded = op.finish(&what.to_string())?;
        session.made(&response.code, what, recorded)?;
        Ok(Exit::Ok)
    }

    /// Keys of the order and of its customer.
    fn order(&self, conn: &Connection) -> Result<Option<(i64, Option<i64>)>> {
        let Some(code) = &self.order else { return Ok(None) };
        let id = codes::ORDER.key(conn, code)?;
        Ok(Some((id, orders::get(conn, id)?.customer)))
    }

    /// Keys of the complaint and of its customer.
    fn complaint(&self, conn: &Connection) -> Result<Option<(i64, Option<i64>)>> {
        let Some(code) = &self.complaint else { return Ok(None) };
        let id = codes::COMPLAINT.key(conn, code)?;
        Ok(Some((id, complaints::get(conn, id)?.customer)))
    }

    /// Key of the customer who answered: the one named, who must be that of the order and the complaint, or else theirs.
    fn respondent_of(
        &self,
        session: &Session,
        conn: &Connection,
        order: Option<(i64, Option<i64>)>,
        complaint: Option<(i64, Option<i64>)>,
    ) -> Result<Option<i64>> {
        let named = self.customer.as_deref().map(|text| who::customer(session, conn, text)).transpose()?.map(|c| c.id);
        let mut found = named;
        for (what, owner) in [("order", order), ("complaint", complaint)] {
            // An order of nobody in particular does not say who answered.
            let Some((_, Some(owner))) = owner else { continue };
            match found {
                Some(known) if known != owner => {
                    return Err(Failure::new(say!(
                        "the {what} belongs to another customer: {owner}, not {known}",
                        what,
                        owner = code_of(conn, owner)?,
                        known = code_of(conn, known)?
                    ))
                    .into());
                }
                _ => found = Some(owner),
            }
        }
        Ok(found)
    }
}

/// The answers as they were typed behind `--answers`.
fn told(survey: &str, questions: &[Question], answers: &[(String, String)]) -> Result<Vec<Stored>> {
    let mut found: Vec<Stored> = Vec::new();
    for (code, answer) in answers {
        let Some(question) = questions.iter().find(|q| q.asked.code.eq_ignore_ascii_case(code)) else {
            let known = || questions.iter().map(|q| q.asked.code.as_str());
            let failure = Failure::usage(say!("survey '{survey}' has no question '{code}'", survey, code));
            let list = say!("its questions: {questions}", questions = known().take(20).collect::<Vec<_>>().join(", "));
            return Err(failure.near(code, known(), Some(list)).into());
        };
        if found.iter().any(|a| a.0 == question.key) {
            return Err(Failure::usage(say!("question {code} is answered twice", code)).into());
        }
        if answer.is_empty() {
            continue;
        }
        let (value, text) = question.asked.read(&in_plain_digits(answer)).map_err(|failure| {
            if question.scale_found {
                failure.hint(say!("its scale was found from earlier answers; state another: crmkit survey define {survey} --update --question '{code}; scale=LOW-HIGH'", survey, code))
            } else {
                failure
            }
        })?;
        found.push((question.key, value, text));
    }
    Ok(found)
}

/// An answer that is a number in other digits in plain ones; words as they are.
fn in_plain_digits(answer: &str) -> Cow<'_, str> {
    let plain = reading::folded(answer);
    if number(answer).is_none() && number(&plain).is_some() { plain } else { answer.into() }
}

/// Asks every question on the terminal, again until the answer lies on the scale or is left out.
fn asked(session: &Session, survey: &str, questions: &[Question]) -> Result<Vec<Stored>> {
    if !session.interactive() {
        let codes: Vec<&str> = questions.iter().map(|q| q.asked.code.as_str()).take(20).collect();
        return Err(Failure::usage(say!("--answers is missing: there is no terminal to ask on"))
            .hint(say!("questions of {survey}: {codes}", survey, codes = codes.join(", ")))
            .into());
    }
    let mut found = Vec::new();
    for question in questions {
        let asked = &question.asked;
        let scale = asked.scale.filter(|_| asked.role != Some(Role::Text)).map(|s| format!(" ({})", in_words(s))).unwrap_or_default();
        let prompt = format!("{}{scale}", asked.text.as_deref().unwrap_or(&asked.code));
        let answer = ui::until(|| match session.ui.ask_or_nothing(&prompt)?.trim() {
            "" => Ok(None),
            typed => Ok(Some(asked.read(&in_plain_digits(typed))?)),
        })?;
        found.extend(answer.map(|(value, text)| (question.key, value, text)));
    }
    Ok(found)
}

//! Surveys, their questions, and what respondents answered.

use std::cell::RefCell;
use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::customers::{Origin, stored_word, taken};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::questionnaire::Asked;
use crate::entity::record::{Stored, Values};
use crate::entity::scale::{Sought, Spread, found_scales};
use crate::entity::survey::Role;
use crate::store::ledger::operation::Operation;
use crate::store::load::binder::{Appender, Bound};
use crate::store::load::inserter::insert_row;
use crate::store::records::plain::Table;

/// The table of questions.
pub const QUESTIONS: Table = Table(&crate::entity::asked::QUESTION);

/// The table of what respondents sent in.
pub const RESPONSES: Table = Table(&crate::entity::asked::SURVEY_RESPONSE);

/// The table of answers.
pub const ANSWERS: Table = Table(&crate::entity::asked::ANSWER);

/// What a customer answered at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The day; `None` when it is not known.
    pub day: Option<Day>,
    /// Code of the survey.
    pub survey: String,
    /// The answers in words: "nps 9, why: fast delivery".
    pub answers: String,
}

/// A question of a survey in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its key.
    pub key: i64,
    /// What it asks.
    pub asked: Asked,
    /// Whether its scale was only found from answers.
    pub scale_found: bool,
}

/// A survey at a glance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Its key.
    pub key: i64,
    /// The code people use.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Free notes.
    pub notes: Option<String>,
    /// How many questions it has.
    pub questions: i64,
    /// The roles of its questions.
    pub roles: Vec<String>,
    /// Responses up to the day.
    pub responses: i64,
    /// Responses of them that belong to no known customer.
    pub anonymous: i64,
    /// Different customers among the respondents.
    pub customers: i64,
    /// Responses that are linked to an order.
    pub of_orders: i64,
    /// Responses that are linked to a complaint.
    pub of_complaints: i64,
    /// Day of the first response.
    pub first: Option<Day>,
    /// Day of the last response.
    pub last: Option<Day>,
}

/// What one respondent sends in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// Its code.
    pub code: String,
    /// Key of the survey.
    pub survey: i64,
    /// What the respondent is called on the questionnaire.
    pub respondent: Option<String>,
    /// Key of the customer; `None` when it is anonymous.
    pub customer: Option<i64>,
    /// The day.
    pub day: Option<Day>,
    /// Where it was asked.
    pub channel: Option<String>,
    /// Key of the order it is about.
    pub order: Option<i64>,
    /// Key of the complaint it is about.
    pub complaint: Option<i64>,
}

/// An answer: key of the question, the number in millionths, the words.
pub type Answer = (i64, Option<i64>, Option<String>);

/// Keys and codes of all surveys, by code.
///
/// # Errors
/// When the store cannot be read.
pub fn codes(conn: &Connection) -> Result<Vec<(i64, String)>> {
    let mut query = conn.prepare_cached("SELECT id, code FROM survey ORDER BY code")?;
    Ok(query.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?)
}

/// Adds a survey of which nothing but its code is known, and returns its key.
///
/// # Errors
/// When the store cannot be written.
pub fn insert(op: &Operation, code: &str, origin: Origin) -> Result<i64> {
    let id = op.next_key("survey")?;
    op.prepare_cached("INSERT INTO survey (id, code, name, operation, file, line) VALUES (?1, ?2, ?2, ?3, ?4, ?5)")?.execute(params![
        id,
        code,
        op.id,
        origin.file,
        origin.line
    ])?;
    Ok(id)
}

/// Gives a survey a name and notes, where they are given.
///
/// # Errors
/// When the store cannot be written.
pub fn describe(op: &Operation, survey: i64, name: Option<&str>, notes: Option<&str>) -> Result<()> {
    op.change(
        "survey",
        "UPDATE survey SET name = coalesce(?2, name), notes = coalesce(?3, notes)
         WHERE id = ?1 AND (name <> coalesce(?2, name) OR notes IS NOT coalesce(?3, notes))",
    )?
    .execute(params![survey, name, notes])?;
    Ok(())
}

/// The place of the next question of a survey, from 1.
///
/// # Errors
/// When the store cannot be read.
pub fn next_position(conn: &Connection, survey: i64) -> Result<i64> {
    Ok(conn.query_row("SELECT 1 + coalesce(max(position), 0) FROM question WHERE survey = ?1", [survey], |r| r.get(0))?)
}

/// The questions of a survey in order.
///
/// # Errors
/// When the store cannot be read.
pub fn questions(conn: &Connection, survey: i64) -> Result<Vec<Question>> {
    let mut query = conn.prepare_cached(
        "SELECT id, code, text, role, scale_min, scale_max, dimension, feature, importance, scale_found FROM question
         WHERE survey = ?1 ORDER BY position, id",
    )?;
    let found = query
        .query_map([survey], |r| {
            let ends: (Option<i64>, Option<i64>) = (r.get(4)?, r.get(5)?);
            let asked = Asked {
                code: r.get(1)?,
                text: r.get(2)?,
                role: stored_word(r.get(3)?),
                scale: ends.0.zip(ends.1),
                dimension: r.get(6)?,
                feature: r.get(7)?,
                importance: r.get(8)?,
            };
            Ok(Question { key: r.get(0)?, asked, scale_found: r.get::<_, Option<i64>>(9)?.is_some() })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// The scales of the questions of which nobody stated one, as the answers up to a day show them: of one survey, or of all.
///
/// # Errors
/// When the store cannot be read.
pub fn scales_until(conn: &Connection, until: Day, survey: Option<i64>) -> Result<HashMap<i64, (i64, i64)>> {
    let mut query = conn.prepare_cached(
        "SELECT q.survey, q.id, q.role = ?2, a.value, count(*)
         FROM question q JOIN answer a ON a.question = q.id JOIN survey_response r ON r.id = a.response
         WHERE q.scale_found = 1 AND (?3 IS NULL OR q.survey = ?3) AND a.value IS NOT NULL AND coalesce(r.day, ?1) <= ?1
         GROUP BY q.id, a.value ORDER BY q.survey, q.id",
    )?;
    let row = |r: &rusqlite::Row| Ok((r.get(0)?, r.get(1)?, r.get::<_, Option<bool>>(2)?.unwrap_or(false), (r.get(3)?, r.get(4)?)));
    let rows: Vec<(i64, i64, bool, (i64, i64))> =
        query.query_map(params![until.0, Role::Nps.word(), survey], row)?.collect::<Result<_, _>>()?;
    let mut found = HashMap::new();
    for survey in rows.chunk_by(|a, b| a.0 == b.0) {
        let asked: Vec<(i64, bool, Spread)> = survey
            .chunk_by(|a, b| a.1 == b.1)
            .map(|answers| {
                let mut spread = Spread::default();
                answers.iter().for_each(|(.., (value, times))| spread.take(*value, times.unsigned_abs()));
                (answers[0].1, answers[0].2, spread)
            })
            .collect();
        let sought: Vec<Sought> = asked.iter().map(|(_, nps, spread)| Sought { nps: *nps, spread }).collect();
        let scales = asked.iter().map(|a| a.0).zip(found_scales(&sought));
        found.extend(scales.filter_map(|(question, scale)| Some((question, scale.ends?))));
    }
    Ok(found)
}

/// How often each number was answered to a question so far.
///
/// # Errors
/// When the store cannot be read.
pub fn spread(conn: &Connection, question: i64) -> Result<Spread> {
    let mut query = conn.prepare_cached("SELECT value, count(*) FROM answer WHERE question = ?1 AND value IS NOT NULL GROUP BY value")?;
    let mut spread = Spread::default();
    for row in query.query_map([question], |r| Ok((r.get(0)?, r.get(1)?)))? {
        let (value, times) = row?;
        spread.take(value, i64::unsigned_abs(times));
    }
    Ok(spread)
}

/// The customer of an order or a complaint, by the key of either.
///
/// # Errors
/// When the store cannot be read.
pub fn owner(conn: &Connection, order: Option<i64>, complaint: Option<i64>) -> Result<Option<i64>> {
    let mut query = conn.prepare_cached(
        "SELECT coalesce((SELECT customer FROM sales_order WHERE id = ?1), (SELECT customer FROM complaint WHERE id = ?2))",
    )?;
    Ok(query.query_row(params![order, complaint], |r| r.get(0))?)
}

/// The statement for one answer; its columns stand in the order of the table.
const ANSWER: &str =
    "INSERT INTO answer (id, response, question, value, text, operation, file, line) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

/// Stores answers one after the other. In a large load they may wait until there are many.
pub struct Sheet<'a> {
    op: &'a Operation<'a>,
    many: RefCell<Option<Appender<'a>>>,
}

impl<'a> Sheet<'a> {
    /// A sheet for some answers, or for `many`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, many: bool) -> Result<Sheet<'a>> {
        let image = op.taker("answer").is_some();
        let appender = if many { Some(Appender::new(op, "answer", ANSWER, image)?) } else { None };
        Ok(Sheet { op, many: RefCell::new(appender) })
    }

    /// Stores an answer to a question in a response, to which there is none yet.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn answer(&self, (response, question): (i64, i64), value: Option<i64>, text: Option<&str>, origin: Origin) -> Result<()> {
        let id = self.op.next_key("answer")?;
        let mut many = self.many.borrow_mut();
        let Some(many) = many.as_mut() else {
            let int = |n: Option<i64>| n.map(Bound::Int);
            let head = [int(Some(response)), int(Some(question)), int(value), text.map(Bound::Text)];
            let tail = [int(Some(self.op.id)), int(origin.file), int(origin.line)];
            let values: Vec<Option<Bound>> = head.into_iter().chain(tail).collect();
            return insert_row(self.op, "answer", ANSWER, id, &values);
        };
        loop {
            let row = many.row(id);
            row.set(2, response)?;
            row.set(3, question)?;
            row.set_or_null(4, value)?;
            row.set_or_null(5, text)?;
            row.set(6, self.op.id)?;
            row.set_or_null(7, origin.file)?;
            row.set_or_null(8, origin.line)?;
            if many.end_row(id)? {
                break;
            }
        }
        match (self.op.taker("answer"), many.image()) {
            (Some(taker), Some(row)) => taker.borrow_mut().row(id, row),
            _ => Ok(()),
        }
    }

    /// Stores the answers that wait. To be called before any are read.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn flush(&self) -> Result<()> {
        self.many.borrow_mut().as_mut().map_or(Ok(()), Appender::flush)
    }
}

/// Adds a question at the end of a survey.
///
/// # Errors
/// When the store cannot be written.
pub fn add_question(op: &Operation, survey: i64, asked: &Asked) -> Result<i64> {
    QUESTIONS.insert(op, &values(survey, next_position(op, survey)?, asked), Origin::default())
}

/// Brings a question up to date: what `asked` says takes the place of what is stored, what it leaves open stays.
///
/// # Errors
/// When the store cannot be written.
pub fn update_question(op: &Operation, question: i64, survey: i64, asked: &Asked) -> Result<()> {
    let before = QUESTIONS.get(op, question)?;
    let mut after = before.clone();
    let given = values(survey, 0, asked);
    // A question keeps its code and its place.
    for (place, value) in given.into_iter().enumerate().skip(3).filter(|(_, value)| value.is_some()) {
        after[place] = value;
    }
    if asked.scale.is_some() {
        after[QUESTIONS.width() - 1] = None;
    }
    if after == before { Ok(()) } else { QUESTIONS.update(op, question, &after) }
}

/// The values of a question whose scale is stated.
fn values(survey: i64, position: i64, asked: &Asked) -> Values {
    let words = |text: &Option<String>| text.clone().map(Stored::Text);
    vec![
        Some(Stored::Int(survey)),
        Some(Stored::Text(asked.code.clone())),
        Some(Stored::Int(position)),
        words(&asked.text),
        asked.role.map(|role| Stored::Text(role.word().to_string())),
        asked.scale.map(|scale| Stored::Int(scale.0)),
        asked.scale.map(|scale| Stored::Int(scale.1)),
        words(&asked.dimension),
        words(&asked.feature),
        asked.importance.map(Stored::Int),
        None,
    ]
}

/// How many answers to a question lie off a scale, and one of them.
///
/// # Errors
/// When the store cannot be read.
pub fn off_scale(conn: &Connection, question: i64, (low, high): (i64, i64)) -> Result<Option<(i64, i64)>> {
    let sql = "SELECT count(*), min(value) FROM answer WHERE question = ?1 AND (value < ?2 OR value > ?3)";
    let (count, example): (i64, Option<i64>) = conn.query_row(sql, [question, low, high], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(example.map(|example| (count, example)))
}

/// How many answers each question of a survey has up to a day, in the order of the questions.
///
/// # Errors
/// When the store cannot be read.
pub fn answer_counts(conn: &Connection, survey: i64, until: Day) -> Result<Vec<i64>> {
    let mut query = conn.prepare_cached(
        "SELECT (SELECT count(*) FROM answer a JOIN survey_response r ON r.id = a.response WHERE a.question = q.id AND coalesce(r.day, ?2) <= ?2)
         FROM question q WHERE q.survey = ?1 ORDER BY q.position, q.id",
    )?;
    Ok(query.query_map(params![survey, until.0], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

/// Every survey, or the one with a key, with what came in up to a day, by code.
///
/// # Errors
/// When the store cannot be read.
pub fn all(conn: &Connection, until: Day, key: Option<i64>) -> Result<Vec<Survey>> {
    let mut query = conn.prepare_cached(include_str!("surveys_all.sql"))?;
    let found = query
        .query_map(named_params! {":until": until.0, ":key": key}, |r| {
            let roles: Option<String> = r.get("roles")?;
            Ok(Survey {
                key: r.get("id")?,
                code: r.get("code")?,
                name: r.get("name")?,
                notes: r.get("notes")?,
                questions: r.get("questions")?,
                roles: roles.map(|words| words.split(',').map(str::to_string).collect()).unwrap_or_default(),
                responses: r.get("responses")?,
                anonymous: r.get("anonymous")?,
                customers: r.get("customers")?,
                of_orders: r.get("of_orders")?,
                of_complaints: r.get("of_complaints")?,
                first: r.get::<_, Option<i32>>("first")?.map(Day),
                last: r.get::<_, Option<i32>>("last")?.map(Day),
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// Code of the response of a customer to a survey on a day, if there is one.
///
/// # Errors
/// When the store cannot be read.
pub fn answered_on(conn: &Connection, survey: i64, customer: i64, day: Day) -> Result<Option<String>> {
    let sql = "SELECT code FROM survey_response WHERE survey = ?1 AND customer = ?2 AND day = ?3 ORDER BY id LIMIT 1";
    Ok(conn.prepare_cached(sql)?.query_row(params![survey, customer, day.0], |r| r.get(0)).optional()?)
}

/// Stores what one respondent sent in.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn respond(op: &Operation, response: &Response, answers: &[Answer]) -> Result<i64> {
    let words = |text: &Option<String>| text.clone().map(Stored::Text);
    let values = vec![
        Some(Stored::Text(response.code.clone())),
        Some(Stored::Int(response.survey)),
        words(&response.respondent),
        response.customer.map(Stored::Int),
        response.day.map(|day| Stored::Int(i64::from(day.0))),
        words(&response.channel),
        response.order.map(Stored::Int),
        response.complaint.map(Stored::Int),
        None,
    ];
    let id = RESPONSES.insert(op, &values, Origin::default()).map_err(|error| match error.downcast::<rusqlite::Error>() {
        Ok(error) => taken(error, "response", &response.code),
        Err(error) => error,
    })?;
    for (question, value, text) in answers {
        let values = [Some(Stored::Int(id)), Some(Stored::Int(*question)), value.map(Stored::Int), words(text)];
        ANSWERS.insert(op, &values, Origin::default())?;
    }
    Ok(id)
}

/// Sets the ends of a question's scale, in millionths, as they were found from answers.
///
/// # Errors
/// When the store cannot be written.
pub fn found_scale(op: &Operation, question: i64, (min, max): (i64, i64)) -> Result<()> {
    op.change("question", "UPDATE question SET scale_min = ?2, scale_max = ?3, scale_found = 1 WHERE id = ?1 AND (scale_min IS NOT ?2 OR scale_max IS NOT ?3)")?
        .execute([question, min, max])?;
    Ok(())
}

/// What a customer answered up to a day, oldest first; answers of an unknown day come first.
///
/// # Errors
/// When the store cannot be read.
pub fn of_customer(conn: &Connection, customer: i64, until: Day) -> Result<Vec<Answered>> {
    let mut query = conn.prepare_cached(include_str!("surveys_of_customer.sql"))?;
    let found = query
        .query_map(params![customer, until.0], |r| {
            Ok(Answered { day: r.get::<_, Option<i32>>(0)?.map(Day), survey: r.get(1)?, answers: r.get(2)? })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

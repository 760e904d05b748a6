//! Surveys, their questions, and what respondents answered.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

use super::customers::Origin;
use super::facts::Table;
use super::operation::Operation;
use crate::dates::Day;

/// The table of questions.
pub const QUESTIONS: Table = Table {
    name: "question",
    columns: &["survey", "code", "position", "text", "role", "scale_min", "scale_max", "dimension", "feature", "importance", "scale_found"],
};

/// The table of what respondents sent in.
pub const RESPONSES: Table = Table {
    name: "survey_response",
    columns: &["code", "survey", "respondent", "customer", "day", "channel", "sales_order", "complaint", "own"],
};

/// The table of answers.
pub const ANSWERS: Table = Table { name: "answer", columns: &["response", "question", "value", "text"] };

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

/// Key of the survey with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn by_code(conn: &Connection, code: &str) -> Result<Option<i64>> {
    Ok(conn.prepare_cached("SELECT id FROM survey WHERE code = ?1")?.query_row([code], |r| r.get(0)).optional()?)
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

/// The place of the next question of a survey, from 1.
///
/// # Errors
/// When the store cannot be read.
pub fn next_position(conn: &Connection, survey: i64) -> Result<i64> {
    Ok(conn.query_row("SELECT 1 + coalesce(max(position), 0) FROM question WHERE survey = ?1", [survey], |r| r.get(0))?)
}

/// Sets the ends of a question's scale, in millionths, as they were found from answers.
///
/// # Errors
/// When the store cannot be written.
pub fn found_scale(op: &Operation, question: i64, (min, max): (i64, i64)) -> Result<()> {
    op.prepare_cached("UPDATE question SET scale_min = ?2, scale_max = ?3, scale_found = 1 WHERE id = ?1 AND (scale_min IS NOT ?2 OR scale_max IS NOT ?3)")?
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

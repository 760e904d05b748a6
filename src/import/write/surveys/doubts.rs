//! Questions whose answers fit several scales: they are asked about before anything is stored.

use std::path::Path;

use anyhow::Result;

use super::super::super::plan::Plan;
use crate::base::error::Failure;
use crate::entity::record::Stored;
use crate::entity::scale::{Ends, Found, Sought, found_scales, typed};
use crate::import::columns::quote;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::codes;
use crate::store::records::surveys::QUESTIONS;

/// Questions that are named; of more it is said how many.
const NAMED: usize = 6;

/// The name of the survey of a file that has no column for it: what the person says, or the name of the file.
pub(super) fn survey_of(plan: &Plan) -> String {
    plan.options
        .survey
        .clone()
        .unwrap_or_else(|| Path::new(&plan.name).file_stem().map_or_else(|| plan.name.clone(), |s| s.to_string_lossy().into_owned()))
}

/// Refuses a file whose answers leave the scale of a question in doubt, unless the store knows the scale. `asked` are the codes of the questions
/// in the order of the file, empty where they stand in its rows.
///
/// # Errors
/// The questions with the scales that fit them, and what settles it.
pub(super) fn settled(op: &Operation, plan: &Plan, asked: &[String]) -> Result<()> {
    let mut sought = Vec::new();
    let survey = codes::SURVEY.find(op, &survey_of(plan))?.filter(|_| plan.slot("survey").is_none());
    let mut all = plan.opinions.all();
    all.sort_by_key(|(code, _)| asked.iter().position(|a| a == code));
    for (code, understood) in all.into_iter().filter(|(_, u)| u.rated && u.scale.is_none()) {
        if !is_known(op, plan, survey, code)? {
            sought.push((code, Sought { nps: understood.nps, spread: &understood.spread }));
        }
    }
    let (named, sought): (Vec<&str>, Vec<Sought>) = sought.into_iter().unzip();
    let doubted: Vec<(&str, Found)> = named.into_iter().zip(found_scales(&sought)).filter(|(_, found)| !found.doubt.is_empty()).collect();
    let [(_, first), ..] = doubted.as_slice() else { return Ok(()) };
    let list = |ends: &[Ends]| ends.iter().map(|e| typed(*e)).collect::<Vec<_>>().join(" or ");
    let alike = doubted.iter().all(|(_, found)| found.doubt == first.doubt);
    let shown: Vec<String> = doubted.iter().take(NAMED).map(|(code, found)| format!("'{code}' ({})", list(&found.doubt))).collect();
    let more = doubted.len().saturating_sub(NAMED);
    let questions = if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") };
    let hint = match alike {
        true => {
            let flags: Vec<String> = first.doubt.iter().map(|e| format!("--scale {}", typed(*e))).collect();
            say!("say which it is: {flags}", flags = flags.join(" or "))
        }
        false => {
            let flag =
                |(code, found): &(&str, Found)| found.ends.map(|ends| format!("--scale {}", quote(&format!("{code}={}", typed(ends)))));
            let flags: Vec<String> = doubted.iter().filter_map(flag).collect();
            say!("say which each is, such as: {flags}", flags = flags.join(" "))
        }
    };
    Err(Failure::new(say!("{file}: the answers leave open on which scale these questions are: {questions}", file = plan.name, questions))
        .hint(hint)
        .into())
}

/// Whether the store knows a scale of the question.
fn is_known(op: &Operation, plan: &Plan, survey: Option<i64>, code: &str) -> Result<bool> {
    let code = Some(Stored::Text(code.to_string()));
    let found = match survey {
        Some(survey) => QUESTIONS.find(op, &["survey", "code"], &[&Some(Stored::Int(survey)), &code])?,
        None if plan.slot("survey").is_some() => QUESTIONS.find(op, &["code"], &[&code])?,
        None => None,
    };
    Ok(match found {
        Some(id) => QUESTIONS.get(op, id)?[5].is_some(),
        None => false,
    })
}

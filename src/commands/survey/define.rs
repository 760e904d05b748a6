//! `crmkit survey define`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::questions::parse;
use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::commands::given::{code, words};
use crate::entity::questionnaire::{Asked, Language, Questionnaire, distinct, named};
use crate::entity::survey::{in_words, plain};
use crate::import::{self, Source};
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers::Origin;
use crate::store::records::surveys;

/// Options of `crmkit survey define`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Roles: csat, nps, ces, expectation, perception, functional, dysfunctional, importance, performance, satisfaction, confirmation,
ideal, value, cost, preference, differentiation, management, standard, delivered, promised, text.

A CSV file or workbook of questions has the columns question, question_text, role, scale_min, scale_max, dimension, feature and
importance, as 'survey show CODE -f csv' writes them. A TOML file has the form of the library:

  scale = [1, 5]
  [[question]]
  code = \"overall\"
  text = \"How satisfied are you with us?\"
  role = \"csat\"
  [[question]]
  each = \"feature\"
  code = \"{feature}_performance\"
  text = \"How satisfied are you with {feature}?\"
  role = \"performance\"

Examples:
  crmkit survey define SPRING --from shop --feature delivery --feature price
  crmkit survey define KANO --from kano --feature 'gift wrapping' --language zh
  crmkit survey define OWN --question 'overall; How satisfied are you?; role=csat; scale=1-5' --question 'why; role=text'
  crmkit survey define OWN --file questions.toml
  crmkit survey define OWN --update --question 'overall; importance=2'")]
pub struct Define {
    /// Code of the survey
    #[arg(value_parser = code)]
    pub code: String,
    /// What it is called
    #[arg(long)]
    pub name: Option<String>,
    /// Free notes
    #[arg(long)]
    pub notes: Option<String>,
    /// Ask what a ready questionnaire asks; 'survey questionnaires' lists them
    #[arg(long, value_name = "QUESTIONNAIRE")]
    pub from: Option<String>,
    /// Ask what a TOML file, a CSV file or a workbook lists
    #[arg(long, value_name = "FILE", conflicts_with = "from")]
    pub file: Option<PathBuf>,
    /// A feature to ask about, where the questionnaire asks about features; may be given several times
    #[arg(long, value_name = "NAME")]
    pub feature: Vec<String>,
    /// Language of the questions of a questionnaire
    #[arg(long, value_enum, default_value = "en")]
    pub language: Language,
    /// A question: CODE; WORDS; role=ROLE; scale=LOW-HIGH; dimension=…; feature=…; importance=…; may be given several times
    #[arg(long = "question", value_name = "QUESTION", value_parser = parse)]
    pub questions: Vec<Asked>,
    /// Add questions to a survey that is there, and change those with the same code
    #[arg(long)]
    pub update: bool,
}

impl Define {
    /// Defines the survey.
    ///
    /// # Errors
    /// Without questions, with a survey that is there already, or questions that make no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let asked = self.asked()?;
        let mut store = session.store()?;
        let known = surveys::codes(store.conn())?.into_iter().find(|(_, known)| known.eq_ignore_ascii_case(&self.code));
        match &known {
            Some((_, code)) if !self.update => {
                return Err(Failure::new(say!("there is already a survey '{code}'", code))
                    .hint(say!(
                        "--update adds questions to it and changes those with the same code; crmkit survey show {code} shows them",
                        code
                    ))
                    .into());
            }
            None if self.update => {
                return Err(Failure::new(say!("there is no survey '{code}' to update", code = self.code))
                    .hint(say!("leave --update out to define it"))
                    .into());
            }
            _ => {}
        }
        if asked.is_empty() && known.is_none() {
            return Err(Failure::usage(say!("a survey needs questions"))
                .hint(say!("take them from the library with --from, from a file with --file, or state each with --question"))
                .into());
        }
        let op = store.operation(session.actor(), "survey define")?;
        let (key, code) = match known {
            Some(known) => known,
            None => (surveys::insert(&op, &self.code, Origin::default())?, self.code.clone()),
        };
        surveys::describe(&op, key, words(self.name).as_deref(), words(self.notes).as_deref())?;
        let (added, changed) = put(&op, key, &asked)?;
        let what = match (added, changed) {
            (added, 0) => say!("survey {code}: {added} questions defined", code, added),
            (0, changed) => say!("survey {code}: {changed} questions brought up to date", code, changed),
            (added, changed) => say!("survey {code}: {added} questions defined, {changed} brought up to date", code, added, changed),
        };
        let recorded = op.finish(&what.to_string())?;
        session.made(&code, what, recorded)?;
        Ok(Exit::Ok)
    }

    /// The questions of the library or the file, then those stated one by one.
    fn asked(&self) -> Result<Vec<Asked>> {
        let mut asked = match (&self.from, &self.file) {
            (Some(name), _) => named(name)?.questions(&self.feature, self.language)?,
            (None, Some(path)) => self.of_file(path)?,
            (None, None) if !self.feature.is_empty() => {
                return Err(Failure::usage(say!("--feature belongs to a questionnaire")).hint(say!("name it: --from kano")).into());
            }
            (None, None) => Vec::new(),
        };
        asked.extend(self.questions.iter().cloned());
        distinct(&asked)?;
        Ok(asked)
    }

    fn of_file(&self, path: &Path) -> Result<Vec<Asked>> {
        if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("toml")) {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(path).with_context(|| say!("cannot read {name}", name))?;
            return Ok(Questionnaire::parse(&text, &name)?.questions(&self.feature, self.language).map_err(|e| e.at(&name))?);
        }
        if !self.feature.is_empty() {
            return Err(Failure::usage(say!("--feature belongs to a questionnaire: a list of questions names its features itself")).into());
        }
        import::questions(&Source::open(path)?)
    }
}

/// Adds the questions that are new and brings the others up to date; how many of each.
fn put(op: &Operation, survey: i64, asked: &[Asked]) -> Result<(usize, usize)> {
    let known = surveys::questions(op, survey)?;
    let (mut added, mut changed) = (0, 0);
    for question in asked {
        let Some(stored) = known.iter().find(|k| k.asked.code.eq_ignore_ascii_case(&question.code)) else {
            surveys::add_question(op, survey, question)?;
            added += 1;
            continue;
        };
        // A scale that was only found says nothing: it gives way to the one of a role.
        let scale = stored.asked.scale.filter(|_| !stored.scale_found);
        Asked { scale, ..stored.asked.clone() }.updated(question).checked()?;
        if let Some(scale) = question.scale
            && let Some((count, example)) = surveys::off_scale(op, stored.key, scale)?
        {
            return Err(Failure::new(say!(
                "question {question_code}: {count} answers lie off the scale {scale}, for example {example}",
                question_code = question.code,
                count,
                scale = in_words(scale),
                example = plain(example)
            ))
            .hint(say!("state a scale on which the answers lie, or correct them first"))
            .into());
        }
        surveys::update_question(op, stored.key, survey, question)?;
        changed += 1;
    }
    Ok((added, changed))
}

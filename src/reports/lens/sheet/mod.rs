//! What a survey asked and what was answered up to the as-of date: what all survey reports are made of.

pub(crate) mod opinions;
pub(crate) mod sent;

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use rusqlite::named_params;

use super::frame::{Figures, InWindow, SMALL_GROUP, Span};
use super::grouping::Grouping;
use crate::base::dates::{Day, Period, Unit};
use crate::base::error::{Exit, Failure};
use crate::base::words::Word;
use crate::entity::survey::{ONE, Role};
use crate::lang::{Message, say};
use crate::page::{Kind, Page};
use crate::store::Snapshot;
use crate::store::records::{codes, surveys};

/// Marks figures that rest on few respondents who answered everything; nothing where they are many.
pub fn few(n: usize) -> Option<Message> {
    (1..SMALL_GROUP).contains(&n).then(|| say!("Only {n} respondents answered everything: read the figures with care.", n))
}

/// Which survey, and which part of the past.
#[derive(clap::Args, Clone, Debug)]
pub struct InSurvey {
    /// Code of the survey [default: the only one that asks what the report needs]
    #[arg(long, value_name = "CODE")]
    pub survey: Option<String>,
    #[command(flatten)]
    window: InWindow,
}

/// One question.
#[derive(Clone, PartialEq, Debug)]
pub struct Question {
    key: i64,
    /// The code people use.
    pub code: String,
    /// Its words, where they are known.
    pub text: Option<String>,
    /// What it measures.
    pub role: Option<Role>,
    /// The ends of its scale.
    pub scale: Option<(f64, f64)>,
    /// The dimension it belongs to (SERVQUAL).
    pub dimension: Option<String>,
    /// The feature it is about (Kano, importance and performance).
    pub feature: Option<String>,
    /// How much it weighs, where that was stated.
    pub importance: Option<f64>,
}

impl Question {
    /// What people call it: its words where they are short enough for a table, else its code.
    pub fn title(&self) -> String {
        match &self.text {
            Some(text) if text.chars().count() <= 60 && *text != self.code => format!("{}: {text}", self.code),
            _ => self.code.clone(),
        }
    }
}

/// One respondent at one time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Response {
    key: i64,
    /// The customer, where it was not anonymous.
    pub customer: Option<i64>,
    /// The day, where it is known.
    pub day: Option<Day>,
}

/// The answers of one survey.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sheet {
    /// Code of the survey; empty when there is none of the kind.
    pub survey: String,
    /// Its questions in order.
    pub questions: Vec<Question>,
    /// Who answered, in the order it came in.
    pub responses: Vec<Response>,
    /// Responses left out because their day is not known, although a window was asked for.
    pub undated: usize,
    /// By response, then question.
    numbers: Vec<Option<f64>>,
    words: HashMap<(usize, usize), String>,
    span: Option<Span>,
    /// Codes of the surveys of the store when none of them asks what the report needs.
    others: Vec<String>,
}

impl InSurvey {
    /// Reads the survey asked for, or else the only one that meets a wish: one that has questions of all its roles. The first
    /// wish that any survey meets decides; every survey meets an empty one.
    ///
    /// # Errors
    /// A survey nobody knows, several that would do, or a store that cannot be read.
    pub fn read(&self, store: &Snapshot, wishes: &[&[Role]]) -> Result<Sheet> {
        let span = self.window.span(store.as_of);
        let (key, code) = match self.choose(store, wishes)? {
            Choice::Found(key, code) => (key, code),
            Choice::None(others) => return Ok(Sheet { span: Some(span), others, ..Sheet::default() }),
        };
        let questions = questions(store, key)?;
        let mut sheet = Sheet { survey: code, questions, span: Some(span), ..Sheet::default() };
        sheet.fill(store, key, span)?;
        Ok(sheet)
    }

    /// As [`InSurvey::read`], where the questions are known by their codes: the only survey that has all of them.
    ///
    /// # Errors
    /// As [`InSurvey::read`].
    pub fn read_with(&self, store: &Snapshot, questions: &[String], wishes: &[&[Role]]) -> Result<Sheet> {
        if questions.is_empty() || self.survey.is_some() {
            return self.read(store, if questions.is_empty() { wishes } else { &[&[]] });
        }
        let wanted = serde_json::to_string(questions)?;
        let mut query = store.conn().prepare_cached(
            "SELECT s.code FROM survey s
             WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) w
                               WHERE NOT EXISTS (SELECT 1 FROM question q WHERE q.survey = s.id AND q.code = w.value COLLATE NOCASE))",
        )?;
        let having: Vec<String> = query.query_map([wanted], |r| r.get(0))?.collect::<Result<_, _>>()?;
        match having.as_slice() {
            [one] => InSurvey { survey: Some(one.clone()), window: self.window.clone() }.read(store, &[&[]]),
            [] => self.read(store, &[&[]]),
            [first, ..] => Err(Failure::usage(say!(
                "{having} surveys have these questions: {having_2}",
                having = having.len(),
                having_2 = having.join(", ")
            ))
            .hint(say!("name one: --survey {first}", first))
            .into()),
        }
    }

    fn choose(&self, store: &Snapshot, wishes: &[&[Role]]) -> Result<Choice> {
        if let Some(code) = &self.survey {
            let (key, code) = codes::SURVEY.meant(store.conn(), code)?.map_err(|failure| failure.exit(Exit::Usage))?;
            return Ok(Choice::Found(key, code));
        }
        let mut query = store.conn().prepare_cached(
            "SELECT s.id, s.code, (SELECT json_group_array(DISTINCT q.role) FROM question q WHERE q.survey = s.id),
                    EXISTS (SELECT 1 FROM survey_response r WHERE r.survey = s.id AND coalesce(r.day, ?1) <= ?1)
             FROM survey s ORDER BY s.code",
        )?;
        let row = |r: &rusqlite::Row| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?));
        let all: Vec<(i64, String, String, bool)> = query.query_map([store.as_of.0], row)?.collect::<Result<_, _>>()?;
        let meets = |asked: &str, wish: &[Role]| wish.iter().all(|role| asked.contains(&format!("\"{}\"", role.word())));
        let wish = wishes.iter().find(|wish| all.iter().any(|s| meets(&s.2, wish)));
        let (mut fitting, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|s| wish.is_some_and(|wish| meets(&s.2, wish)));
        // One that nobody has answered yet is in nobody's way.
        if fitting.iter().any(|s| s.3) {
            fitting.retain(|s| s.3);
        }
        if fitting.len() > 1 {
            let codes: Vec<&str> = fitting.iter().map(|f| f.1.as_str()).collect();
            return Err(Failure::usage(say!("{codes} surveys would do: {codes_2}", codes = codes.len(), codes_2 = codes.join(", ")))
                .hint(say!("name one: --survey {codes}", codes = codes[0]))
                .into());
        }
        Ok(match fitting.pop() {
            Some((key, code, ..)) => Choice::Found(key, code),
            None => Choice::None(others.into_iter().map(|s| s.1).collect()),
        })
    }
}

/// The survey a report is about.
enum Choice {
    /// Its key and code.
    Found(i64, String),
    /// None asks what the report needs; the codes of those there are.
    None(Vec<String>),
}

fn questions(store: &Snapshot, survey: i64) -> Result<Vec<Question>> {
    let real = |n: i64| n as f64 / ONE as f64;
    let known = surveys::questions(store.conn(), survey)?.into_iter();
    // What was answered later tells nothing of the scale yet.
    let found = surveys::scales_until(store.conn(), store.as_of, Some(survey))?;
    Ok(known
        .map(|surveys::Question { key, mut asked, scale_found }| {
            if scale_found {
                asked.scale = found.get(&key).copied();
            }
            (key, asked)
        })
        .map(|(key, asked)| Question {
            key,
            code: asked.code,
            text: asked.text,
            role: asked.role,
            scale: asked.scale.map(|(low, high)| (real(low), real(high))),
            dimension: asked.dimension,
            feature: asked.feature,
            importance: asked.importance.map(real),
        })
        .collect())
}

impl Sheet {
    fn fill(&mut self, store: &Snapshot, survey: i64, span: Span) -> Result<()> {
        let mut query = store.conn().prepare_cached(include_str!("responses.sql"))?;
        let mut rows = query.query(named_params! {":survey": survey, ":as_of": store.as_of.0})?;
        while let Some(row) = rows.next()? {
            let day = row.get::<_, Option<i32>>(2)?.map(Day);
            match day {
                Some(day) if !span.holds(day) => {}
                None if span.from.is_some() => self.undated += 1,
                _ => self.responses.push(Response { key: row.get(0)?, customer: row.get(1)?, day }),
            }
        }
        self.numbers = vec![None; self.responses.len() * self.questions.len()];
        let places: HashMap<i64, usize> = self.questions.iter().enumerate().map(|(place, q)| (q.key, place)).collect();
        let mut query = store.conn().prepare_cached(include_str!("answers.sql"))?;
        let mut rows = query.query([survey])?;
        while let Some(row) = rows.next()? {
            let response = self.responses.binary_search_by_key(&row.get::<_, i64>(0)?, |r| r.key);
            let (Ok(response), Some(question)) = (response, places.get(&row.get::<_, i64>(1)?)) else { continue };
            if let Some(value) = row.get::<_, Option<i64>>(2)? {
                self.numbers[response * places.len() + question] = Some(value as f64 / ONE as f64);
            }
            if let Some(words) = row.get::<_, Option<String>>(3)? {
                self.words.insert((response, *question), words);
            }
        }
        Ok(())
    }

    /// The days looked at; `None` where no survey was read.
    pub fn span(&self) -> Option<Span> {
        self.span
    }

    /// The number a respondent answered; `None` without an answer, or for words.
    pub fn number(&self, response: usize, question: usize) -> Option<f64> {
        self.numbers[response * self.questions.len() + question]
    }

    /// The words a respondent answered.
    pub fn words(&self, response: usize, question: usize) -> Option<&str> {
        self.words.get(&(response, question)).map(String::as_str)
    }

    /// Whether a respondent answered at all.
    pub fn answered(&self, response: usize, question: usize) -> bool {
        self.number(response, question).is_some() || self.words.contains_key(&(response, question))
    }

    /// The places of the questions with one of `roles`.
    pub fn with_role(&self, roles: &[Role]) -> Vec<usize> {
        (0..self.questions.len()).filter(|q| self.questions[*q].role.is_some_and(|role| roles.contains(&role))).collect()
    }

    /// The places of the questions that somebody answered with a number.
    pub fn scaled(&self) -> Vec<usize> {
        (0..self.questions.len()).filter(|q| self.column(*q).next().is_some()).collect()
    }

    /// The numbers answered to a question, with the place of the response.
    pub fn column(&self, question: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        (0..self.responses.len()).filter_map(move |response| Some((response, self.number(response, question)?)))
    }

    /// Numbers of responses, such as the answers to a question, by the period in which they came in, oldest first; those of
    /// an unknown day are left out.
    pub fn by_period(&self, numbers: impl IntoIterator<Item = (usize, f64)>, unit: Unit) -> Vec<(Period, Vec<f64>)> {
        let mut periods: BTreeMap<i32, (Period, Vec<f64>)> = BTreeMap::new();
        for (response, value) in numbers {
            let Some(day) = self.responses[response].day else { continue };
            let period = Period::of(day, unit);
            periods.entry(period.index).or_insert((period, Vec::new())).1.push(value);
        }
        periods.into_values().collect()
    }

    /// Numbers of responses, such as the answers to a question, by the group of the customer, anonymous ones last; groups
    /// without an answer are left out.
    pub fn by_group<'g>(&self, numbers: impl IntoIterator<Item = (usize, f64)>, grouping: &'g Grouping) -> Vec<(&'g str, Vec<f64>)> {
        let anonymous = grouping.labels().len();
        let labels = grouping.labels().iter().map(String::as_str).chain(["(anonymous)"]);
        let mut groups: Vec<(&str, Vec<f64>)> = labels.map(|label| (label, Vec::new())).collect();
        for (response, value) in numbers {
            groups[self.responses[response].customer.map_or(anonymous, |key| grouping.of(key))].1.push(value);
        }
        groups.retain(|g| !g.1.is_empty());
        groups
    }

    /// Those who answered all of the questions with numbers: the place of the response and its row of numbers.
    pub fn rows(&self, questions: &[usize]) -> Vec<(usize, Vec<f64>)> {
        let row = |response: usize| questions.iter().map(|q| self.number(response, *q)).collect::<Option<Vec<f64>>>();
        (0..self.responses.len()).filter_map(|response| Some((response, row(response)?))).collect()
    }

    /// The columns of numbers of those who answered all of the questions, and how many others there are.
    pub fn complete(&self, questions: &[usize]) -> (Vec<Vec<f64>>, usize) {
        let rows = self.rows(questions);
        let left_out = self.responses.len() - rows.len();
        let columns = (0..questions.len()).map(|at| rows.iter().map(|(_, row)| row[at]).collect()).collect();
        (columns, left_out)
    }

    /// The questions named, or else those with one of `roles`, or, without roles, those answered with numbers.
    ///
    /// # Errors
    /// A question the survey does not have.
    pub fn chosen(&self, named: &[String], roles: &[Role]) -> Result<Vec<usize>> {
        if named.is_empty() {
            return Ok(if roles.is_empty() { self.scaled() } else { self.with_role(roles) });
        }
        let mut chosen: Vec<usize> = Vec::new();
        for code in named {
            let place = self.named(code)?;
            if !chosen.contains(&place) {
                chosen.push(place);
            }
        }
        Ok(chosen)
    }

    /// The questions named, or else those answered with numbers that tell what somebody thinks of something: not how important
    /// it is, what it costs, or how one would feel with it or without it.
    ///
    /// # Errors
    /// A question the survey does not have.
    pub fn opinions(&self, named: &[String]) -> Result<Vec<usize>> {
        let mut chosen = self.chosen(named, &[])?;
        if named.is_empty() {
            const OTHER: [Role; 4] = [Role::Importance, Role::Cost, Role::Functional, Role::Dysfunctional];
            chosen.retain(|q| !self.questions[*q].role.is_some_and(|role| OTHER.contains(&role)));
        }
        Ok(chosen)
    }

    /// Refuses a question that was answered, but in words only: there is nothing to reckon with.
    ///
    /// # Errors
    /// Such a question.
    pub fn needs_numbers(&self, question: usize) -> Result<()> {
        let words = self.words.keys().any(|(_, q)| *q == question);
        if words && self.column(question).next().is_none() {
            let code = &self.questions[question].code;
            return Err(Failure::usage(say!("question '{code}' is answered in words, not in numbers", code)).into());
        }
        Ok(())
    }

    /// What a reader must know where customers answered a question more than once; nothing where they did not.
    pub fn repeated(&self, question: usize) -> Option<Message> {
        let answers: Vec<i64> = self.column(question).filter_map(|(response, _)| self.responses[response].customer).collect();
        let customers: std::collections::HashSet<i64> = answers.iter().copied().collect();
        (customers.len() < answers.len()).then(|| {
            say!("{question_code}: {answers} answers come from {customers} customers who are known. Intervals and p take every answer for somebody else's, and are too narrow \
                 where customers answered more than once.", question_code = self.questions[question].code, answers = super::frame::grouped(answers.len()), customers = super::frame::grouped(customers.len()))
        })
    }

    /// The question named, or else the only one with a role: with the first of `roles` that a single question has. `None` where no
    /// survey was read. Messages say what it asks for, `what`, and how to name it, `flag`.
    ///
    /// # Errors
    /// A question the survey does not have, or several or none that would do.
    pub fn one(&self, named: Option<&str>, roles: &[Role], what: &str, flag: &str) -> Result<Option<usize>> {
        if self.survey.is_empty() {
            return Ok(None);
        }
        if let Some(code) = named {
            return self.named(code).map(Some);
        }
        let by_role: Vec<Vec<usize>> = roles.iter().map(|role| self.with_role(&[*role])).filter(|places| !places.is_empty()).collect();
        if let Some(places) = by_role.iter().find(|places| places.len() == 1) {
            return Ok(Some(places[0]));
        }
        let codes: Vec<&str> = by_role.iter().flatten().map(|q| self.questions[*q].code.as_str()).collect();
        let Some(first) = codes.first() else {
            let roles: Vec<&str> = roles.iter().map(|role| role.word()).collect();
            let failure = Failure::usage(say!(
                "survey '{survey}' does not ask for {what} (role {roles})",
                survey = self.survey,
                what,
                roles = roles.join(" or ")
            ));
            return Err(failure.hint(say!("name the question: {flag} CODE", flag)).into());
        };
        let failure = Failure::usage(say!("several questions ask for {what}: {codes}", what, codes = codes.join(", ")));
        Err(failure.hint(say!("name one: {flag} {first}", flag, first)).into())
    }

    /// The place of the question with this code.
    ///
    /// # Errors
    /// A question the survey does not have, with the nearest one as a hint.
    pub fn named(&self, code: &str) -> Result<usize> {
        if let Some(place) = self.questions.iter().position(|q| q.code.eq_ignore_ascii_case(code)) {
            return Ok(place);
        }
        let known = || self.questions.iter().map(|q| q.code.as_str());
        let failure = Failure::usage(say!("survey '{survey}' has no question '{code}'", survey = self.survey, code));
        let list = format!("its questions: {}", known().take(20).collect::<Vec<_>>().join(", "));
        Err(failure.near(code, known(), Some(list.into())).into())
    }

    /// The single figures of a survey report, which begin with how many answered.
    pub fn figures(&self) -> Figures {
        let mut figures = Figures::new("Figures");
        figures.add("responses", Kind::Count, self.responses.len(), "respondents of the survey");
        figures
    }

    /// A page of a survey report with its survey, window and what is left out.
    pub fn page(&self, name: &str, title: &'static str, store: &Snapshot) -> Page {
        let mut page = Page::new(name, title);
        page.as_of = Some(store.as_of);
        page.option("survey", if self.survey.is_empty() { "(none)" } else { &self.survey });
        if let Some(span) = self.span {
            page.option("window", span.from.map_or("all".to_string(), |from| format!("{from}..{}", span.to)));
        }
        let responses = super::frame::grouped(self.responses.len());
        page.note(match self.survey.as_str() {
            "" if self.others.is_empty() => {
                "No survey asks this. Define one with: crmkit survey define CODE --from QUESTIONNAIRE; or take one in with: crmkit import surveys FILE."
                    .to_string()
            }
            "" => format!(
                "None of the surveys {} says by the roles of its questions that it asks this. State the roles with: crmkit survey define CODE \
                 --update --question 'QUESTION; role=ROLE'; or name the survey with --survey, and its question with --question or --outcome \
                 where the report has it.",
                self.others.join(", ")
            ),
            code => format!("Survey {code}: {responses} responses."),
        });
        page.note_all(self.span.and_then(|span| span.not_begun()));
        if self.undated > 0 {
            page.note(say!("{undated} responses without a day are left out of the window.", undated = super::frame::grouped(self.undated)));
        }
        page
    }
}

//! `crmkit survey questionnaires`.

use anyhow::Result;

use super::questions;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::entity::questionnaire::{Language, Questionnaire, library, named};
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};

/// Options of `crmkit survey questionnaires`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit survey questionnaires
  crmkit survey questionnaires servqual
  crmkit survey questionnaires kano --feature 'free delivery' --language zh -f csv -o kano.csv")]
pub struct Questionnaires {
    /// Show the questions of this one
    pub name: Option<String>,
    /// A feature to ask about; may be given several times
    #[arg(long, value_name = "NAME")]
    pub feature: Vec<String>,
    /// Language of the questions
    #[arg(long, value_enum, default_value = "en")]
    pub language: Language,
}

impl Questionnaires {
    /// Lists the questionnaires or shows one.
    ///
    /// # Errors
    /// A questionnaire nobody knows, or features it does not ask about.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let page = match &self.name {
            Some(name) => self.one(name)?,
            None => list(),
        };
        session.show(&[page])?;
        Ok(Exit::Ok)
    }

    fn one(&self, name: &str) -> Result<Page> {
        let questionnaire = named(name)?;
        // To show what it asks, a made-up feature will do.
        let shown = ["FEATURE".to_string()];
        let features = if self.feature.is_empty() && questionnaire.features.is_empty() && questionnaire.by_feature() {
            &shown
        } else {
            self.feature.as_slice()
        };
        let mut page = Page::new("questionnaire", say!("Questionnaire {name}", name = name.to_lowercase()));
        page.note(say!(
            "{about}. Source: {source}. Read by: {reports}.",
            about = questionnaire.about,
            source = questionnaire.source,
            reports = questionnaire.reports.join(", ")
        ));
        let asked = questionnaire.questions(features, self.language)?;
        page.table(questions::table(&asked.iter().map(|asked| (asked, None)).collect::<Vec<_>>()));
        Ok(page)
    }
}

fn list() -> Page {
    let each = |q: &Questionnaire| format!("{} a feature", q.of_each_feature());
    let table = Table::of("questionnaires", "Ready questionnaires", library())
        .col("questionnaire", "Questionnaire", Kind::Text, |(name, _)| Cell::text(*name))
        .col("about", "What it asks", Kind::Text, |(_, q)| &q.about)
        .col("questions", "Questions", Kind::Text, |(_, q)| {
            q.questions(&[], Language::En).map_or_else(|_| each(q), |asked| asked.len().to_string())
        })
        .col("reports", "Read by", Kind::Text, |(_, q)| q.reports.join(", "))
        .col("source", "Source", Kind::Text, |(_, q)| &q.source)
        .table();
    let mut page = Page::new("questionnaires", "Ready questionnaires");
    page.note(say!(
        "Define a survey from one: crmkit survey define CODE --from QUESTIONNAIRE. Texts in English and Chinese (--language zh)."
    ));
    page.table(table);
    page
}

//! `crmkit answer find`.

use anyhow::Result;

use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::records::knowledge;

/// Options of `crmkit answer find`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The best come first. Any word of the question counts, rare ones more, in whatever form (return finds returned); of Chinese and
Japanese any two characters side by side.

Examples:
  crmkit answer find 'customer wants to return tea'
  crmkit answer find 退货 --limit 1
  crmkit answer find shipping -f json")]
pub struct Find {
    /// What is asked
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// List at most this many
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub limit: usize,
}

impl Find {
    /// Finds the answers.
    ///
    /// # Errors
    /// When there is no word to look for.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let asked = self.words.join(" ");
        if !asked.chars().any(char::is_alphanumeric) {
            return Err(Failure::usage(say!("there is no word to look for in '{asked}'", asked)).into());
        }
        let store = session.store_read()?;
        let mut found = knowledge::find(store.conn(), &asked)?;
        let count = found.len();
        found.truncate(self.limit);
        let mut page = Page::new("answers", "Answers");
        page.option("asked", &asked);
        if count == 0 {
            page.note(say!("Nothing is known about '{asked}'. Once it is: crmkit answer add '{asked}' 'ANSWER'.", asked));
        }
        let mut table = Table::of("answers", "Answers, the best first", &found)
            .col("code", "Code", Kind::Text, |e| &e.code)
            .col("question", "Question", Kind::Text, |e| &e.question)
            .col("answer", "Answer", Kind::Text, |e| &e.answer)
            .col("topic", "Topic", Kind::Text, |e| e.topic.clone())
            .col("words", "Words", Kind::Text, |e| e.words.clone())
            .table();
        if count > self.limit {
            table.note(say!("{limit} more; --limit {count} lists them all", limit = count - self.limit, count));
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

//! `crmkit answer add`.

use anyhow::Result;

use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::commands::given::{code, words};
use crate::lang::say;
use crate::store::records::customers::next_code;
use crate::store::records::knowledge;
use crate::store::records::knowledge::Entry;

/// Options of `crmkit answer add`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit answer add 'Can I return opened tea?' 'Yes, within 30 days.' --topic returns
  crmkit answer add '可以退货吗？' '七天内可以无理由退货。' --words '退款;refund'
  crmkit answer add 'Can I return opened tea?' 'Within 14 days.' --code A0001 --replace")]
pub struct Add {
    /// The question, as customers ask it
    pub question: String,
    /// The answer
    pub answer: String,
    /// What it is about
    #[arg(long)]
    pub topic: Option<String>,
    /// Further words under which it is found
    #[arg(long)]
    pub words: Option<String>,
    /// Code of the answer; by default the next free one: A0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
    /// Put it in the place of the one with this code
    #[arg(long, requires = "code")]
    pub replace: bool,
}

impl Add {
    /// Adds the answer.
    ///
    /// # Errors
    /// A blank question or answer, or a code that is taken.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let needed = |text: String, what: &str| words(Some(text)).ok_or_else(|| Failure::usage(say!("the {what} is blank", what)));
        let (question, answer) = (needed(self.question, "question")?, needed(self.answer, "answer")?);
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "answer add")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "knowledge", "A")?,
        };
        let entry = Entry { code, question, answer, topic: words(self.topic), words: words(self.words) };
        let replaced = self.replace && knowledge::replace(&op, &entry)?;
        if !replaced {
            knowledge::insert(&op, &entry)?;
        }
        let recorded = op.finish(&format!("{} {}", entry.code, entry.question))?;
        session.made(
            &entry.code,
            if replaced { say!("answer {code} replaced", code = entry.code) } else { say!("answer {code} added", code = entry.code) },
            recorded,
        )?;
        Ok(Exit::Ok)
    }
}

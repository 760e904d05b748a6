//! `crmkit answer`: what the shop knows, for staff and for customers.

mod add;
mod find;
mod list;
mod remove;
mod show;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::later::Later;
use crate::base::error::Exit;
use crate::page::{Kind, Table};
use crate::store::records::knowledge::Entry;

/// What to do with answers.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit answer add 'Can I return opened tea?' 'Yes, within 30 days.' --topic returns
  crmkit answer find 'customer wants to return tea'
  crmkit answer find 退货")]
pub enum Answer {
    /// Add an answer to a question that comes again, and print its code
    Add(Later<add::Add>),
    /// Find answers by words of the question or the answer
    Find(Later<find::Find>),
    /// List the answers
    List(Later<list::List>),
    /// Show one answer
    Show(Later<show::Show>),
    /// Remove an answer
    Remove(Later<remove::Remove>),
}

impl Answer {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Answer::Add(c) => c.0.run(session),
            Answer::Find(c) => c.0.run(session),
            Answer::List(c) => c.0.run(session),
            Answer::Show(c) => c.0.run(session),
            Answer::Remove(c) => c.0.run(session),
        }
    }
}

/// Answers as a table.
fn table(title: &'static str, entries: Vec<Entry>) -> Table {
    let mut table = Table::new("answers", title)
        .column("code", "Code", Kind::Text)
        .column("question", "Question", Kind::Text)
        .column("answer", "Answer", Kind::Text)
        .column("topic", "Topic", Kind::Text)
        .column("words", "Words", Kind::Text);
    for e in entries {
        table.push(vec![e.code.into(), e.question.into(), e.answer.into(), e.topic.into(), e.words.into()]);
    }
    table
}

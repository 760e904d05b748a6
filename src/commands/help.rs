//! `crmkit help [WORD]`: the manual by topic and the commands by job; what somebody sees who types no command, or one there is not.

use anyhow::Result;
use clap::CommandFactory;
use clap::error::ErrorKind;

use super::Session;
use crate::base::error::{Exit, Failure, nearest};
use crate::cli::Cli;
use crate::lang::{self, Message, say};
use crate::manual::{self, JOBS, Topic};
use crate::render::{Format, prose};
use crate::reports::catalogue;

/// The language in which the manual is shown, where it has it.
fn language() -> &'static str {
    lang::chosen().word()
}

/// Options of `crmkit help`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit help
  crmkit help import
  crmkit help birthday
  crmkit help 投诉
  crmkit help report rfm")]
pub struct Help {
    /// A topic, a command, or any word that you look for
    #[arg(value_name = "WORD")]
    words: Vec<String>,
}

impl Help {
    /// Shows the list, the topic, or what the command says of itself.
    ///
    /// # Errors
    /// When there is no such topic or command.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let text = if self.words.is_empty() {
            list()
        } else if let Some(topic) = manual::find(&self.words.join(" ")) {
            page(topic, session)?
        } else {
            of_command(&self.words)?
        };
        session.write(text.as_bytes())?;
        Ok(Exit::Ok)
    }
}

/// What somebody sees who types `crmkit` alone.
pub fn short() -> String {
    let mut text = "crmkit: a CRM toolkit for the command line over one local file\n\n".to_string();
    for job in JOBS {
        text.push_str(&format!("{:16}{}\n", job.title, job.commands.join(", ")));
    }
    text + "
crmkit demo                    a sample shop, to look around
crmkit import auto orders.csv  your own files
crmkit report list             the questions that are answered
crmkit undo                    takes the last change back
crmkit help                    the manual; 'crmkit help birthday' for any word
crmkit COMMAND --help          every option, with examples
"
}

/// Topics and commands by job.
fn list() -> String {
    let mut text = "The manual: crmkit help WORD shows a topic, crmkit COMMAND --help every option\n".to_string();
    for job in JOBS {
        text.push_str(&format!("\n{}\n", job.title));
        for topic in job.topics {
            text.push_str(&format!("  {:12}  {}\n", topic.name, topic.about(language())));
        }
        text.push_str(&format!("  commands: {}\n", job.commands.join(", ")));
    }
    text + "\nAny word will do: crmkit help birthday, debt, mailing, 投诉, 积分 …\n"
}

/// A page of the manual, with the way to every option.
fn page(topic: &Topic, session: &Session) -> Result<String> {
    let text = topic.text(language());
    let options: Vec<String> = topic.commands().map(|command| format!("crmkit {command} --help")).collect();
    let examples = if text.contains("```console") { "The examples are from the demo shop: crmkit demo\n" } else { "" };
    let whole = format!("{text}\n{examples}\nall options: {}\n", options.join(", "));
    match session.format {
        Format::Text => Ok(prose(&whole, session.style())),
        Format::Markdown => Ok(whole),
        _ => Err(Failure::usage(say!("a page of the manual is a text")).hint(say!("leave -f away, or take -f markdown")).into()),
    }
}

/// What a command says of itself.
fn of_command(words: &[String]) -> Result<String> {
    let typed = ["crmkit"].into_iter().chain(words.iter().map(String::as_str)).chain(["--help"]);
    match Cli::command().try_get_matches_from(typed) {
        Err(error) if error.kind() == ErrorKind::DisplayHelp => Ok(error.render().to_string()),
        _ => Err(unknown(&words.join(" "), say!("'{words}' is neither a topic nor a command", words = words.join(" "))).into()),
    }
}

/// What is said of a word that is no command: what it may mean.
pub fn no_command(word: &str) -> Failure {
    unknown(word, say!("'{word}' is no command", word))
}

fn unknown(word: &str, what: Message) -> Failure {
    let mut failure = Failure::usage(what);
    let commands = JOBS.iter().flat_map(|job| job.commands.iter().copied());
    if catalogue::find(word).is_some() {
        failure = failure.hint(say!("did you mean 'crmkit report {word}'?", word));
    } else if let Some(command) = nearest(word, commands) {
        failure = failure.hint(say!("did you mean 'crmkit {command}'?", command));
    }
    let topic = manual::find(word).or_else(|| manual::find(nearest(word, manual::topics().flat_map(Topic::names))?));
    if let Some(topic) = topic {
        failure = failure.hint(say!("'crmkit help {topic}' tells about it: {about}", topic = topic.name, about = topic.about(language())));
    }
    failure.hint(say!("'crmkit help' lists topics and commands by job"))
}

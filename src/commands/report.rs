//! `crmkit report NAME`: every report of the catalogue as a subcommand, and `report list`.

use anyhow::Result;
use clap::{Arg, ArgMatches, Command, FromArgMatches, value_parser};

use super::Session;
use super::later::later;
use crate::base::error::Exit;
use crate::base::reading::AsOf;
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::render::{Format, Notes};
use crate::reports::catalogue::{CATALOGUE, Entry, find};
use crate::reports::report::{Group, Need};
use crate::store::Snapshot;

/// Days without any fact before the default as-of date after which a report says so.
const SILENCE: i32 = 60;

/// The report that was asked for, with its options.
#[derive(Clone, Debug)]
pub struct Report {
    name: String,
    options: ArgMatches,
}

impl FromArgMatches for Report {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Report, clap::Error> {
        match matches.subcommand() {
            Some((name, options)) => Ok(Report { name: name.to_string(), options: options.clone() }),
            None => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Report::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for Report {
    fn augment_args(command: Command) -> Command {
        // The options of every report are only described when a report is asked for.
        let command = command.subcommand_required(true).arg_required_else_help(true).after_long_help(EXAMPLES).arg(notes());
        later(command, |command| {
            command
                .subcommand(
                    Command::new("list")
                        .about("List the reports, what each needs, and whether the store has it")
                        .after_long_help(LIST_EXAMPLES),
                )
                .subcommands(CATALOGUE.iter().map(Entry::command))
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Report::augment_args(command)
    }
}

const EXAMPLES: &str = "\
Examples:
  crmkit report list
  crmkit report rfm --as-of last
  crmkit report cohorts --as-of 2024Q4 -f csv -o cohorts.csv";

const LIST_EXAMPLES: &str = "\
Examples:
  crmkit report list";

/// The option of every report for what is said beside its figures.
fn notes() -> Arg {
    Arg::new("notes")
        .long("notes")
        .global(true)
        .value_name("WHICH")
        .value_parser(value_parser!(Notes))
        .default_value("all")
        .hide_possible_values(true)
        .help("What to say beside the figures: all, brief (without how they are made) or none")
}

impl Report {
    /// Answers the question.
    ///
    /// # Errors
    /// Options that make no sense together, or a store that cannot be read.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        session.say_beside(self.options.get_one("notes").copied().unwrap_or_default());
        match find(&self.name) {
            Some(entry) => show(session, entry, &self.options),
            None => list(session),
        }
    }
}

/// Runs one report and shows its page.
fn show(session: &Session, entry: &Entry, options: &ArgMatches) -> Result<Exit> {
    let store = session.store_read()?;
    let snapshot = session.snapshot(&store)?;
    let page = entry.page(options, &snapshot)?;
    tell_gaps(session, entry, &snapshot)?;
    for alert in &page.alerts {
        session.ui.warn(alert);
    }
    let exit = if page.alerts.is_empty() { Exit::Ok } else { Exit::Alert };
    session.show(&[page])?;
    Ok(exit)
}

/// Says what may make the figures look empty: facts that are missing, or that end long before the as-of date.
fn tell_gaps(session: &Session, entry: &Entry, snapshot: &Snapshot) -> Result<()> {
    for need in entry.needs {
        if !need.met(snapshot)? {
            session.ui.warn(say!("the store has no {word} yet; add some with: crmkit import {word} FILE", word = need.word()));
        }
    }
    let defaulted = session.as_of.is_none() && snapshot.settings.as_of == AsOf::Today;
    if defaulted && let Some(last) = snapshot.silent_since(SILENCE)? {
        session.ui.warn(say!(
            "the latest fact in the store is of {last}, {days} days before {as_of}; --as-of last reports as of that day",
            last,
            days = snapshot.as_of.since(last),
            as_of = snapshot.as_of
        ));
    }
    Ok(())
}

fn list(session: &Session) -> Result<Exit> {
    // The list is of use before there is a store, too.
    let store = if session.db().exists() { Some(session.store_read()?) } else { None };
    let snapshot = store.as_ref().map(|s| session.snapshot(s)).transpose()?;
    let mut page = Page::new("reports", "Reports");
    // People read a table per group; programs get one, with the groups in a column.
    let for_people = matches!(session.format, Format::Text | Format::Markdown) && session.style().table.is_none();
    if for_people {
        for group in Group::ALL {
            page.table(listed(CATALOGUE.iter().filter(|entry| entry.group == group), Some(group), snapshot.as_ref())?);
        }
    } else {
        page.table(listed(CATALOGUE.iter(), None, snapshot.as_ref())?);
    }
    session.show(&[page])?;
    Ok(Exit::Ok)
}

/// A table of reports, those of one group where one is named.
fn listed<'a>(entries: impl Iterator<Item = &'a Entry>, group: Option<Group>, store: Option<&Snapshot>) -> Result<Table> {
    let with_state = |entry: &'a Entry| Ok((entry, store.map(|s| missing(entry.needs, s)).transpose()?));
    let rows = entries.map(with_state).collect::<Result<Vec<_>>>()?;
    let mut table = Table::of("reports", group.map_or("Reports", Group::title), &rows).col("report", "Report", Kind::Text, |(e, _)| e.name);
    if group.is_none() {
        table = table.col("group", "Group", Kind::Text, |(e, _)| e.group.title());
    }
    let table = table
        .col("answers", "What it does", Kind::Text, |(e, _)| e.about)
        .col("needs", "Needs", Kind::Text, |(e, _)| e.needs.iter().map(|n| n.word()).collect::<Vec<_>>().join(", "))
        .col("ready", "Ready", Kind::Text, |(_, ready)| ready.clone());
    Ok(table.table())
}

/// "yes", or what the store lacks.
fn missing(needs: &[Need], store: &Snapshot) -> Result<String> {
    let mut missing = Vec::new();
    for need in needs {
        if !need.met(store)? {
            missing.push(need.word());
        }
    }
    Ok(if missing.is_empty() { "yes".to_string() } else { format!("no {}", missing.join(", no ")) })
}

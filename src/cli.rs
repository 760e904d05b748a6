//! The command line: global options and the commands.

use std::ffi::OsString;

use anyhow::Result;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::base::error::Exit;
use crate::base::reading;
use crate::commands::global::Global;
use crate::commands::{
    Session, anonymize, answer, backup, campaign, check, complaint, completions, config, customer, demo, dupes, encrypt, explain, export,
    help, history, import, init,
    keep::Keeping,
    later::{Later, at_once},
    log, merge,
    misuse::misuse,
    ops, order, payment, points, product, report, schema, sql, survey, template, undo,
};
use crate::lang;
use crate::{output, ui};

/// A CRM toolkit over one local SQLite file: import, segment, retain, explain
///
/// Data goes to standard output, everything else to standard error.
#[derive(Parser, Debug)]
#[command(name = "crmkit", version, max_term_width = 110, subcommand_required = true, disable_help_subcommand = true, after_long_help = EXAMPLES)]
pub struct Cli {
    /// Options of every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const EXAMPLES: &str = "\
Exit status:
  0 done   1 failed   2 wrong arguments   3 done, but rows were rejected   4 an alert holds
  5 the store is busy   6 the store is damaged, foreign or newer

Examples:
  crmkit init --currency EUR --time-zone Europe/Berlin
  crmkit import orders orders.csv
  crmkit report rfm --as-of last
  crmkit customer show ann@shop.example
  crmkit export customers -o customers.csv
  crmkit undo";

/// Every command.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Create a new, empty store
    Init(Later<init::Init>),
    /// Create a store of sample data and show what crmkit makes of it
    Demo(Later<demo::Demo>),
    /// Keep customers: add, show, edit, list, find, tag, close
    #[command(subcommand)]
    Customer(Later<customer::Customer>),
    /// Log an interaction with a customer and print its code
    Log(Later<Box<log::Log>>),
    /// Deal with complaints: open, list, show, advance, assign, compensate, close …
    #[command(subcommand)]
    Complaint(Later<complaint::Complaint>),
    /// Keep texts of replies: add, edit, list, show, remove
    #[command(subcommand)]
    Template(Later<Keeping<template::Template>>),
    /// Keep answers to questions that come again: add, find, edit, list, show, remove
    #[command(subcommand)]
    Answer(Later<Keeping<answer::Answer>>),
    /// Enter orders by hand: add, list, show, refund, cancel
    #[command(subcommand)]
    Order(Later<order::Order>),
    /// Keep payments: add, edit, list, show, remove
    #[command(subcommand)]
    Payment(Later<Keeping<payment::Payment>>),
    /// Keep products: add, edit, list, show, remove
    #[command(subcommand)]
    Product(Later<Keeping<product::Product>>),
    /// Keep campaigns: add, edit, list, show, remove
    #[command(subcommand)]
    Campaign(Later<Keeping<campaign::Campaign>>),
    /// Keep the ledger of loyalty points: add, edit, list, show, remove
    #[command(subcommand)]
    Points(Later<Keeping<points::Points>>),
    /// Ask customers: define, list, show, answer, questionnaires
    #[command(subcommand)]
    Survey(Later<survey::Survey>),
    /// Import customers, orders and all other kinds of facts
    Import(Box<import::Import>),
    /// List customers that may be one and the same, or join them
    Dupes(Later<dupes::Dupes>),
    /// Join records of one customer: the first survives and gets all of the others
    Merge(Later<merge::Merge>),
    /// Answer a question: overview, segments, retention, complaints …
    Report(report::Report),
    /// Show the facts behind a customer's figures: file, line, day of import
    #[command(after_long_help = "\
Examples:
  crmkit explain C0007
  crmkit explain C0007 revenue --window 2024
  crmkit explain ann@shop.example segment --as-of last
  crmkit explain C0007 revenue --table facts -o facts.csv")]
    Explain(Later<Box<explain::Explain>>),
    /// Export facts as data that can be imported again
    Export(Later<export::Export>),
    /// Show each field of a customer over time: when, who, before and after
    History(Later<history::History>),
    /// Check that the store is whole; with --strict also that its data is sound
    Check(Later<check::Check>),
    /// Keep backups: create, list, verify, restore
    #[command(subcommand)]
    Backup(Later<backup::Backup>),
    /// Write a copy of the store with made-up persons, for a consultant
    Anonymize(Later<anonymize::Anonymize>),
    /// Encrypt the store with a key
    Encrypt(Later<encrypt::Encrypt>),
    /// Write an encrypted store in the clear again
    Decrypt(Later<encrypt::Decrypt>),
    /// Give an encrypted store another key
    Rekey(Later<encrypt::Rekey>),
    /// List what happened to the store, or show one operation
    Ops(Later<ops::Ops>),
    /// Take an operation back
    Undo(Later<undo::Undo>),
    /// Put an operation back that was undone
    Redo(Later<undo::Redo>),
    /// Read and change the settings of the store
    #[command(subcommand)]
    Config(Later<config::Config>),
    /// Answer a query in SQL over the readable views
    Sql(Later<sql::Sql>),
    /// Describe the readable views of a store for queries and other tools
    Schema(Later<schema::Schema>),
    /// Print a completion script for a shell
    Completions(Later<completions::Completions>),
    /// Explain a topic, a command, or any word that people look for
    Help(Later<help::Help>),
    /// Print the man page
    #[command(
        hide = true,
        after_long_help = "\
Examples:
  crmkit man > crmkit.1"
    )]
    Man,
}

impl Command {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops the command; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Command::Init(c) => c.0.run(session),
            Command::Demo(c) => c.0.run(session),
            Command::Customer(c) => c.0.run(session),
            Command::Log(c) => c.0.run(session),
            Command::Complaint(c) => c.0.run(session),
            Command::Template(c) => c.0.run(session),
            Command::Answer(c) => c.0.run(session),
            Command::Order(c) => c.0.run(session),
            Command::Payment(c) => c.0.run(session),
            Command::Product(c) => c.0.run(session),
            Command::Campaign(c) => c.0.run(session),
            Command::Points(c) => c.0.run(session),
            Command::Survey(c) => c.0.run(session),
            Command::Import(c) => c.run(session),
            Command::Dupes(c) => c.0.run(session),
            Command::Merge(c) => c.0.run(session),
            Command::Report(c) => c.run(session),
            Command::Explain(c) => c.0.run(session),
            Command::Export(c) => c.0.run(session),
            Command::History(c) => c.0.run(session),
            Command::Check(c) => c.0.run(session),
            Command::Backup(c) => c.0.run(session),
            Command::Anonymize(c) => c.0.run(session),
            Command::Encrypt(c) => c.0.run(session),
            Command::Decrypt(c) => c.0.run(session),
            Command::Rekey(c) => c.0.run(session),
            Command::Ops(c) => c.0.run(session),
            Command::Undo(c) => c.0.run(session),
            Command::Redo(c) => c.0.run(session),
            Command::Config(c) => c.0.run(session),
            Command::Sql(c) => c.0.run(session),
            Command::Schema(c) => c.0.run(session),
            Command::Completions(c) => c.0.run(session),
            Command::Help(c) => c.0.run(session),
            Command::Man => completions::run_man(session),
        }
    }
}

/// Parses the arguments, runs the command, and says how it ended.
///
/// # Errors
/// Arguments that make no sense, or whatever stops the command.
pub fn run(args: &[OsString]) -> Result<Exit> {
    lang::choose(Session::language(args));
    if args.len() < 2 {
        return shown(&help::short());
    }
    let mut command = Cli::command();
    let mut typed = with_signed_values(args);
    let parsed = loop {
        let parsed = command.try_get_matches_from_mut(&typed).and_then(|m| Cli::from_arg_matches(&m));
        match parsed.as_ref().err().and_then(|error| in_plain_digits(&typed, error)) {
            Some(again) => typed = again,
            None => break parsed,
        }
    };
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return shown(&error.render().to_string());
        }
        Err(error) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ui::text(&error.render().to_string());
            return Ok(Exit::Usage);
        }
        Err(error) => return Err(misuse(&error, at_once(Cli::command), args).into()),
    };
    // To take the description of every option apart again would take as long as to put it together.
    std::mem::forget(command);
    let mut session = Session::new(&cli.global, args)?;
    cli.command.run(&mut session)
}

/// The arguments with `--date -2w` and `--amount -5` as `--date=-2w` and `--amount=-5`: no option is called by a number.
fn with_signed_values(args: &[OsString]) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::with_capacity(args.len());
    for arg in args {
        let signed = arg.as_encoded_bytes().strip_prefix(b"-").is_some_and(|rest| rest.first().is_some_and(u8::is_ascii_digit));
        match joined.last_mut().filter(|flag| signed && flag.as_encoded_bytes().starts_with(b"--") && flag.len() > 2) {
            Some(flag) if !flag.as_encoded_bytes().contains(&b'=') => {
                flag.push("=");
                flag.push(arg);
            }
            _ => joined.push(arg.clone()),
        }
    }
    joined
}

/// The arguments with the value that was refused in plain digits, where it is a number in other ones: `３０`, `1,000`, `１０％`.
fn in_plain_digits(args: &[OsString], error: &clap::Error) -> Option<Vec<OsString>> {
    let said = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let (value, arg) = (said(ContextKind::InvalidValue)?, said(ContextKind::InvalidArg)?);
    let plain = reading::plain(value);
    let flag = arg.split([' ', '=']).next().filter(|flag| flag.starts_with('-'));
    let mut again = args.to_vec();
    for (at, found) in args.iter().enumerate().skip(1) {
        let stands = flag.is_none_or(|flag| args[at - 1] == flag);
        match flag.map(|flag| format!("{flag}={value}")) {
            Some(joined) if *found == *joined => again[at] = format!("{}={plain}", flag.unwrap_or_default()).into(),
            _ if *found == *value && stands => again[at] = plain.clone().into(),
            _ => {}
        }
    }
    (again != args).then_some(again)
}

fn shown(text: &str) -> Result<Exit> {
    output::write_stdout(text.as_bytes())?;
    Ok(Exit::Ok)
}

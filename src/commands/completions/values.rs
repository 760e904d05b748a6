//! What may be typed for an argument: the codes in the store, and the words, settings and tables that the program knows.

use std::any::TypeId;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::Arc;

use clap::builder::StyledStr;
use clap::{Arg, Command, ValueEnum};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};

use crate::base::reading::AsOf;
use crate::base::words::Word;
use crate::commands::keep::options::CodesOf;
use crate::commands::session;
use crate::entity::customer::{ChurnReason, Status};
use crate::entity::questionnaire;
use crate::entity::service::{Cause, Channel, Compensation, ComplaintType, Direction, Purpose, Step};
use crate::entity::settings::KNOWN;
use crate::entity::trade::OrderStatus;
use crate::import::Kind;
use crate::reports::catalogue;
use crate::reports::lens::grouping;
use crate::store::ledger::audit;
use crate::store::records::codes::{self, Coded};
use crate::store::records::tags;
use crate::store::{Store, Wanted};

/// So many codes are offered: more would be no help.
const MOST: u32 = 100;

/// The words on the line that is being completed.
pub struct Line(Arc<[String]>);

impl Line {
    /// What a script hands over: the line stands behind `--`.
    pub fn of(args: &[OsString]) -> Line {
        Line(args.iter().skip_while(|arg| *arg != "--").skip(1).map(|word| word.to_string_lossy().into_owned()).collect())
    }
}

/// A value, and what it is.
type Offer = (String, Option<String>);

/// The command with every one below it, whose arguments know what may be typed for them.
pub fn with_values(command: Command, line: &Line) -> Command {
    dressed(command, "", line)
}

fn dressed(command: Command, group: &str, line: &Line) -> Command {
    let name = command.get_name().to_string();
    command
        .mut_args(|arg| match offers(group, &name, &arg) {
            Some(offers) => {
                let words = line.0.clone();
                arg.add(ArgValueCompleter::new(move |begun: &OsStr| candidates(&offers, &words, begun)))
            }
            None => arg,
        })
        .mut_subcommands(|sub| dressed(sub, &name, line))
}

/// Where the values of an argument come from.
enum Offers {
    Codes(Coded),
    Tags,
    Operations,
    Tables,
    Settings,
    Words(Vec<&'static str>),
    /// The kinds of facts, and files.
    KindsAndFiles,
}

/// What may be typed for an argument of a command in a group, where it is not known from its type.
fn offers(group: &str, command: &str, arg: &Arg) -> Option<Offers> {
    let by_code = |group: &str| match group {
        "complaint" => Some(codes::COMPLAINT),
        "order" => Some(codes::ORDER),
        "survey" => Some(codes::SURVEY),
        _ => None,
    };
    if let Some(CodesOf(entity)) = arg.get::<CodesOf>() {
        return Some(Offers::Codes(Coded(entity)));
    }
    let questionnaires = || questionnaire::library().iter().map(|(name, _)| *name).collect();
    Some(match arg.get_id().as_str() {
        "customer" | "survivor" | "others" => Offers::Codes(codes::CUSTOMER),
        "product" => Offers::Codes(codes::PRODUCT),
        "order" | "led_to" => Offers::Codes(codes::ORDER),
        "complaint" => Offers::Codes(codes::COMPLAINT),
        "survey" => Offers::Codes(codes::SURVEY),
        "campaign" => Offers::Codes(codes::CAMPAIGN),
        "template" => Offers::Codes(codes::TEMPLATE),
        // A new record gets a new code.
        "code" if arg.is_positional() && command != "add" => Offers::Codes(by_code(group)?),
        "operation" => Offers::Operations,
        "tag" | "tags" => Offers::Tags,
        "first" if command == "import" => Offers::KindsAndFiles,
        "table" => Offers::Tables,
        "key" if group == "config" => Offers::Settings,
        "group_by" => Offers::Words(grouping::words().collect()),
        "name" if command == "questionnaires" => Offers::Words(questionnaires()),
        "from" if command == "define" => Offers::Words(questionnaires()),
        _ => Offers::Words(words(arg)?),
    })
}

/// The words of a closed vocabulary that an argument is read as, and the names of days.
fn words(arg: &Arg) -> Option<Vec<&'static str>> {
    fn of<W: Word>() -> (TypeId, fn() -> Vec<&'static str>) {
        (TypeId::of::<W>(), W::list)
    }
    let known = [
        of::<Cause>(),
        of::<Channel>(),
        of::<ChurnReason>(),
        of::<Compensation>(),
        of::<ComplaintType>(),
        of::<Direction>(),
        of::<OrderStatus>(),
        of::<Purpose>(),
        of::<Status>(),
        of::<Step>(),
        (TypeId::of::<AsOf>(), || vec!["today", "yesterday", "last", "last-week", "last-month", "last-quarter", "last-year"]),
    ];
    let read_as = arg.get_value_parser().type_id();
    known.iter().find(|(id, _)| read_as == *id).map(|(_, list)| list())
}

/// What begins as somebody has begun to type. Whatever is wrong with the store, nothing is said of it here.
fn candidates(offers: &Offers, line: &[String], begun: &OsStr) -> Vec<CompletionCandidate> {
    let Some(begun) = begun.to_str() else { return Vec::new() };
    let found: Vec<Offer> = match offers {
        Offers::Codes(kind) => store(line).and_then(|s| kind.beginning(s.conn(), begun, MOST).ok()).unwrap_or_default(),
        Offers::Tags => known_tags(line, begun),
        Offers::Operations => operations(line),
        Offers::Tables => tables(line),
        Offers::Settings => KNOWN.iter().map(|known| (known.key.to_string(), Some(known.about.to_string()))).collect(),
        Offers::KindsAndFiles => kinds(),
        Offers::Words(words) => words.iter().map(|word| (word.to_string(), None)).collect(),
    };
    let files = || if matches!(offers, Offers::KindsAndFiles) { PathCompleter::file().complete(OsStr::new(begun)) } else { Vec::new() };
    let candidate = |(value, about): Offer| CompletionCandidate::new(value).help(about.map(StyledStr::from));
    found.into_iter().filter(|(value, _)| value.starts_with(begun)).map(candidate).chain(files()).collect()
}

/// The kinds of facts that a file may hold.
fn kinds() -> Vec<Offer> {
    Kind::value_variants().iter().map(|kind| (kind.word().to_string(), Some(kind.entity().about.to_string()))).collect()
}

/// The store that the line names, if it can be read at once and without a key.
fn store(line: &[String]) -> Option<Store> {
    Store::glance(&session::place(stated(line))).ok()
}

/// The store that `--db` names on the line. The words come as they were typed, with the marks of the shell.
fn stated(line: &[String]) -> Option<PathBuf> {
    let at = line.iter().rposition(|word| word == "--db" || word.starts_with("--db="))?;
    let word = match line[at].split_once('=') {
        Some((_, value)) => value,
        None => line.get(at + 1)?,
    };
    let plain: String = word.chars().filter(|c| !matches!(c, '\'' | '"' | '\\')).collect();
    match (plain.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => Some(home.join(rest)),
        _ => Some(PathBuf::from(plain)),
    }
}

/// The tags there are, as `customer tag` takes them: with the sign before them that somebody has typed.
fn known_tags(line: &[String], begun: &str) -> Vec<Offer> {
    let sign = if begun.starts_with('-') {
        "-"
    } else if begun.starts_with('+') {
        "+"
    } else {
        ""
    };
    let known = store(line).and_then(|s| tags::all(s.conn()).ok()).unwrap_or_default();
    known.into_iter().map(|tag| (format!("{sign}{tag}"), None)).collect()
}

fn operations(line: &[String]) -> Vec<Offer> {
    let found = store(line).and_then(|s| audit::list(s.conn(), Some(MOST as usize)).ok()).unwrap_or_default().0;
    found.into_iter().map(|op| (op.id.to_string(), Some(format!("{} {}", op.command, op.summary)))).collect()
}

/// The tables of the report on the line: those it makes of a store without facts, which takes no time.
fn tables(line: &[String]) -> Vec<Offer> {
    let after = line.iter().skip_while(|word| *word != "report").skip(1);
    let page = || {
        let entry = after.filter_map(|word| catalogue::find(word)).next()?;
        let store = Store::without_facts().ok()?;
        let snapshot = store.snapshot(Some(AsOf::Today), 0, Wanted::All).ok()?;
        entry.default_page(&snapshot).ok()
    };
    let Some(page) = page() else { return Vec::new() };
    let titled = page.tables().map(|table| (table.key.to_string(), Some(table.title.to_string())));
    let offered = page.offers.iter().map(|key| (key.to_string(), None));
    titled.chain(offered).collect()
}

//! `crmkit import`: bring the rows of files into the store.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use super::Session;
use crate::db::settings;
use crate::db::{Operation, Store};
use crate::error::{Exit, Failure};
use crate::import::{self, DateOrder, DecimalMark, Encoding, Kind, Options, Outcome, Plan, Policy, Source, UnknownCustomer};
use crate::model::settings::Settings;
use crate::money::Currency;
use crate::output;

/// Import customers, orders, interactions or complaints from CSV
///
/// Finds delimiter, columns, date order and decimal mark by itself, says what it decided and why, and stops where
/// the file leaves a doubt. All files of one call are one operation: one undo step, all or nothing.
/// Rows that cannot be read go to FILE.rejects.csv, to be corrected and imported again; exit status 3 says so.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct Import {
    /// What the rows are
    kind: Kind,
    /// CSV, TSV, .xlsx, .xls or .ods files, also .gz or .zip with one of them; - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Take this column for a field; may be given several times
    #[arg(long, value_name = "FIELD=HEADER", value_parser = pair)]
    map: Vec<(String, String)>,
    /// The character between fields, or tab [default: found]
    #[arg(long, value_name = "CHAR", value_parser = delimiter)]
    delimiter: Option<u8>,
    /// The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<Encoding>,
    /// The character around fields, or none [default: found]
    #[arg(long, value_name = "CHAR", value_parser = quote)]
    quote: Option<Quote>,
    /// Name or number of the sheet of a workbook [default: the one that has the columns]
    #[arg(long, value_name = "SHEET")]
    sheet: Option<String>,
    /// Lines above the header to pass over [default: found]
    #[arg(long, value_name = "N")]
    skip: Option<u64>,
    /// The file has no header row; columns are called 1, 2, 3 … for --map
    #[arg(long)]
    no_header: bool,
    /// Order of numeric dates [default: found from the whole column]
    #[arg(long, value_name = "ORDER")]
    date_format: Option<DateOrder>,
    /// Decimal mark [default: found from the whole column]
    #[arg(long, value_name = "MARK")]
    decimal: Option<DecimalMark>,
    /// What to do with records the store knows [default: fill for customers, update for all else]
    #[arg(long, value_name = "RULE")]
    on_duplicate: Option<Policy>,
    /// What to do with facts of customers the store does not know [default: create]
    #[arg(long, value_name = "RULE")]
    unknown_customer: Option<UnknownCustomer>,
    /// Do everything, say what would happen, write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write nothing if any row is rejected
    #[arg(long)]
    strict: bool,
    /// Stop, writing nothing, once more than N rows are rejected
    #[arg(long, value_name = "N")]
    max_errors: Option<u64>,
    /// Write rejected rows here instead of FILE.rejects.csv
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Take cells as they are: leave the apostrophe that neutralises formulas
    #[arg(long)]
    raw: bool,
}

const EXAMPLES: &str = "\
Examples:
  crmkit import customers customers.csv
  crmkit import orders orders.csv --dry-run
  crmkit import orders till.csv --map amount='Net total' --date-format dmy
  cat export.tsv | crmkit import orders -";

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, header)) if !field.is_empty() && !header.is_empty() => Ok((field.to_string(), header.to_string())),
        _ => Err("expected FIELD=HEADER, such as amount='Net total'".to_string()),
    }
}

fn delimiter(text: &str) -> Result<u8, String> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        one if one.len() == 1 && !one.contains(['"', '\n', '\r']) => Ok(one.as_bytes()[0]),
        _ => Err("expected one character, such as ';', or tab".to_string()),
    }
}

fn encoding(name: &str) -> Result<Encoding, String> {
    Encoding::parse(name).map_err(|f| f.message)
}

/// The character around fields; `None` when there is none.
#[derive(Clone, Copy, Debug)]
struct Quote(Option<u8>);

fn quote(text: &str) -> Result<Quote, String> {
    match text {
        "none" => Ok(Quote(None)),
        one if one.len() == 1 && !one.contains([',', '\n', '\r', '\\']) => Ok(Quote(Some(one.as_bytes()[0]))),
        _ => Err("expected one character, such as \" or ', or none".to_string()),
    }
}

impl Import {
    /// Runs the import.
    ///
    /// # Errors
    /// A file that cannot be read as a whole, or a store that cannot be written; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let mut known = settings::read(store.conn())?;
        if self.rejects.is_some() && self.files.len() > 1 {
            return Err(Failure::usage("--rejects names one file, and there are several to read")
                .hint("leave it out: the rejects of each file are written beside it")
                .into());
        }
        let mut files = Vec::new();
        for path in &self.files {
            let source = Source::open(path)?;
            let plan = import::survey(&source, self.kind, &self.options(), &known)?;
            for note in &plan.notes {
                session.ui.say(note);
            }
            // The next files are read for a store in this currency: another one is refused row by row, not added up.
            let read_for = known.clone();
            known.currency = plan.currency.unwrap_or(known.currency);
            files.push((source, plan, read_for));
        }
        self.load(session, &mut store, &files)
    }

    fn options(&self) -> Options {
        Options {
            maps: self.map.clone(),
            encoding: self.encoding,
            delimiter: self.delimiter,
            quote: self.quote.map(|Quote(q)| q),
            sheet: self.sheet.clone(),
            skip: self.skip,
            no_header: self.no_header,
            date_format: self.date_format,
            decimal: self.decimal,
            on_duplicate: self.on_duplicate,
            unknown_customer: self.unknown_customer,
            max_errors: self.max_errors,
            raw: self.raw,
        }
    }

    fn load(&self, session: &Session, store: &mut Store, files: &[(Source, Plan, Settings)]) -> Result<Exit> {
        let actor = session.actor().clone();
        let store_files = Store::files(store.path());
        let op = store.bulk_operation(&actor, &format!("import {}", self.kind.word()))?;
        let id = op.id;
        let now = settings::read(&op)?;
        if files.first().is_some_and(|(_, _, then)| (then.currency, &then.zone) != (now.currency, &now.zone)) {
            return Err(Failure::new("another command changed the settings of the store while the files were looked at")
                .hint("nothing was written; import again")
                .into());
        }
        let mut summaries = Vec::new();
        let (mut rejected, mut written) = (0, 0);
        for (source, plan, known) in files {
            let adopted = adopt_currency(&op, plan)?;
            let progress = session.ui.progress(plan.text.bytes(), source.name());
            let outcome = import::load(&op, source, plan, known, &|bytes| progress.at(bytes))?;
            drop(progress);
            let taken = outcome.created + outcome.updated;
            if let Some(currency) = adopted.filter(|_| taken > 0) {
                session.ui.say(format!("the store now counts in {}, as every row of the file does", currency.code()));
            }
            written += taken;
            rejected += outcome.rejected();
            tell(session, plan, &outcome);
            if outcome.rejected() > 0 && (!self.dry_run || self.rejects.is_some()) {
                let path = self.write_rejects(source, plan, &outcome, &store_files)?;
                let what_next = if self.strict { "correct them in the file" } else { "correct them there and import that file" };
                session.ui.warn(format!("rejected rows are in {}: {what_next}", path.display()));
            }
            summaries.push(outcome.summary());
        }
        if self.dry_run {
            op.cancel()?;
            session.ui.say("dry run: nothing was written");
        } else if self.strict && rejected > 0 {
            op.cancel()?;
            return Err(Failure::new(format!("{rejected} rows are rejected and --strict is given: nothing was written")).into());
        } else if written == 0 {
            // Whatever else was touched, such as the currency, belongs to rows that were all refused.
            op.cancel()?;
            session.ui.say("nothing new: the store is as it was");
        } else {
            match op.finish(&summaries.join("; "))? {
                Some(_) => session.ui.say(format!("operation {id}; take it back with: crmkit undo {id}")),
                None => session.ui.say("nothing new: the store is as it was"),
            }
        }
        Ok(if rejected > 0 { Exit::Rejected } else { Exit::Ok })
    }

    /// Writes the rejects durably, before the commit.
    fn write_rejects(&self, source: &Source, plan: &Plan, outcome: &Outcome, store: &[PathBuf]) -> Result<PathBuf> {
        let bytes = import::rejects_file(plan, outcome)?;
        let mut forbidden = store.to_vec();
        forbidden.extend(source.path().map(Path::to_path_buf));
        let path = match &self.rejects {
            Some(path) => path.clone(),
            None => free_name(source.path().unwrap_or(Path::new("stdin")), &bytes),
        };
        output::write_file(&path, &bytes, &forbidden)?;
        Ok(path)
    }
}

/// `FILE.rejects.csv`, or the next free number: rejects that somebody may be correcting are never overwritten.
fn free_name(file: &Path, bytes: &[u8]) -> PathBuf {
    let name = |n: u32| {
        let mut name = file.as_os_str().to_owned();
        name.push(if n == 1 { ".rejects.csv".to_string() } else { format!(".rejects.{n}.csv") });
        PathBuf::from(name)
    };
    let free = |path: &PathBuf| !path.exists() || std::fs::read(path).is_ok_and(|there| there == bytes);
    (1..1_000).map(name).find(free).unwrap_or_else(|| name(1_000))
}

/// A store without a currency takes the one that the file states in every row.
fn adopt_currency(op: &Operation, plan: &Plan) -> Result<Option<Currency>> {
    if let Some(currency) = plan.currency {
        settings::set(op, "currency", currency.code())?;
    }
    Ok(plan.currency)
}

/// How many problems are shown; the rejects file has them all.
const SHOWN: usize = 5;

fn tell(session: &Session, plan: &Plan, outcome: &Outcome) {
    let ui = &session.ui;
    for problem in outcome.problems.iter().take(SHOWN) {
        ui.warn(format!("{}, {}", plan.name, problem.describe()));
    }
    if outcome.problems.len() > SHOWN {
        ui.warn(format!("… and {} more rejected rows", outcome.problems.len() - SHOWN));
    }
    ui.say(format!("{}: {}", plan.name, outcome.summary()));
    if outcome.records > 0 && outcome.records != outcome.created {
        ui.say(format!("{} new {} from {} rows", outcome.records, plan.kind.word(), outcome.created));
    }
    if outcome.bare_customers > 0 {
        ui.say(format!("{} customers were not known and were added with nothing but their code", outcome.bare_customers));
    }
    if !outcome.changed_fields.is_empty() {
        let fields: Vec<String> = outcome.changed_fields.iter().map(|(field, count)| format!("{field} ({count})")).collect();
        ui.say(format!("changed: {}", fields.join(", ")));
    }
    for (remark, count) in &outcome.remarks {
        ui.warn(format!("{count} rows: {remark}"));
    }
}

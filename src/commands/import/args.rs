//! The flags of `crmkit import` and what they are read into.

use std::path::PathBuf;

use clap::Args;

use crate::import::{DateOrder, DecimalMark, Encoding, Kind, Matching, Options, Policy, UnknownCustomer};
use crate::money;

/// Import customers, orders and all other kinds of facts
///
/// Finds delimiter, columns, date order and decimal mark by itself, says what it decided and why, and stops where
/// the file leaves a doubt. All files of one call are one operation: one undo step, all or nothing.
/// Rows that cannot be read go to FILE.rejects.csv, to be corrected and imported again; exit status 3 says so.
#[derive(Args, Debug)]
#[command(after_long_help = EXAMPLES)]
pub struct Import {
    /// What the rows are
    pub(super) kind: Kind,
    /// CSV, TSV, .xlsx, .xls or .ods files, also .gz or .zip with one of them; - for standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Take this column for a field; may be given several times
    #[arg(long, value_name = "FIELD=HEADER", value_parser = pair)]
    pub(super) map: Vec<(String, String)>,
    /// The character between fields, or tab [default: found]
    #[arg(long, value_name = "CHAR", value_parser = delimiter)]
    pub(super) delimiter: Option<u8>,
    /// The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    pub(super) encoding: Option<Encoding>,
    /// The character around fields, or none [default: found]
    #[arg(long, value_name = "CHAR", value_parser = quote)]
    pub(super) quote: Option<Quote>,
    /// Name or number of the sheet of a workbook [default: the one that has the columns]
    #[arg(long, value_name = "SHEET")]
    pub(super) sheet: Option<String>,
    /// Lines above the header to pass over [default: found]
    #[arg(long, value_name = "N")]
    pub(super) skip: Option<u64>,
    /// The file has no header row; columns are called 1, 2, 3 … for --map
    #[arg(long)]
    pub(super) no_header: bool,
    /// Order of numeric dates [default: found from the whole column]
    #[arg(long, value_name = "ORDER")]
    pub(super) date_format: Option<DateOrder>,
    /// Decimal mark [default: found from the whole column]
    #[arg(long, value_name = "MARK")]
    pub(super) decimal: Option<DecimalMark>,
    /// What to do with records the store knows [default: fill for customers, update for all else]
    #[arg(long, value_name = "RULE")]
    pub(super) on_duplicate: Option<Policy>,
    /// Match customers by these keys, tried in order, such as code,email,name+city [default: by code; without one by
    /// email, then phone]
    #[arg(long = "match", value_name = "KEYS")]
    pub(super) matching: Option<Matching>,
    /// What to do with facts of customers the store does not know [default: create]
    #[arg(long, value_name = "RULE")]
    pub(super) unknown_customer: Option<UnknownCustomer>,
    /// Do everything, say what would happen, write nothing
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Write nothing if any row is rejected
    #[arg(long)]
    pub(super) strict: bool,
    /// Stop, writing nothing, once more than N rows are rejected
    #[arg(long, value_name = "N")]
    pub(super) max_errors: Option<u64>,
    /// Write rejected rows here instead of FILE.rejects.csv
    #[arg(long, value_name = "FILE")]
    pub(super) rejects: Option<PathBuf>,
    /// The survey that the answers belong to [default: the file's name]
    #[arg(long, value_name = "NAME")]
    pub(super) survey: Option<String>,
    /// The scale of a survey's questions, such as 1-10 [default: found from the answers]
    #[arg(long, value_name = "LOW-HIGH", value_parser = scale)]
    pub(super) scale: Option<(i64, i64)>,
    /// Write what became of every row to this file (.csv, .tsv or .jsonl); with --dry-run, too
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,
    /// Take cells as they are: leave the apostrophe that neutralises formulas
    #[arg(long)]
    pub(super) raw: bool,
}

const EXAMPLES: &str = "\
Limits: a field has at most 1,000,000 bytes, a row 16 MB and 10,000 columns, an archive unpacks to at most 4 GB, a
workbook to 512 MB; more is refused. The encoding of a file is found from the whole of it, never by replacing letters.

Examples:
  crmkit import customers customers.csv
  crmkit import orders orders.csv --dry-run --report preview.csv
  crmkit import customers newsletter.csv --match email,name+city
  crmkit import orders till.csv --map amount='Net total' --date-format dmy
  cat export.tsv | crmkit import orders -";

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, header)) if !field.is_empty() && !header.is_empty() => Ok((field.to_string(), header.to_string())),
        _ => Err("expected FIELD=HEADER, such as amount='Net total'".to_string()),
    }
}

/// The ends of a scale, in millionths.
fn scale(text: &str) -> Result<(i64, i64), String> {
    // A minus in front belongs to the lower end.
    let between = || text.char_indices().skip(1).find(|(_, c)| *c == '-').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let ends = text.split_once("..").or_else(between);
    let number = |t: &str| money::parse_plain(t.trim(), 6);
    match ends.and_then(|(low, high)| number(low).zip(number(high))) {
        Some((low, high)) if low < high => Ok((low, high)),
        _ => Err("expected LOW-HIGH, such as 1-10 or 0-100".to_string()),
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
    Encoding::parse(name).map_err(|f| f.hints.into_iter().fold(f.message, |all, hint| format!("{all} ({hint})")))
}

/// The character around fields; `None` when there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quote(Option<u8>);

fn quote(text: &str) -> Result<Quote, String> {
    match text {
        "none" => Ok(Quote(None)),
        one if one.len() == 1 && !one.contains(['\n', '\r', '\\']) => Ok(Quote(Some(one.as_bytes()[0]))),
        _ => Err("expected one character, such as \" or ', or none".to_string()),
    }
}

impl Import {
    /// What the flags say about the reading of every file.
    pub(super) fn options(&self) -> Options {
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
            matching: self.matching.clone(),
            max_errors: self.max_errors,
            survey: self.survey.clone(),
            scale: self.scale,
            raw: self.raw,
        }
    }
}

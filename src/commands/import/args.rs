//! The flags of `crmkit import` and what they are read into.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use clap::{Args, Subcommand};

use super::first::{First, FirstWord};
use super::maps::Maps;
use crate::base::dates::Day;
use crate::entity::scale::{Told, parse_told};
use crate::import::control::Expected;
use crate::import::{
    self, DateOrder, DecimalMark, Encoding, Matching, NoCustomer, Options, Policy, Preset, Quotes, Recipe, UnknownCustomer,
};
use crate::lang::say;

/// Import customers, orders and all other kinds of facts from CSV or Excel
///
/// Finds delimiter, columns, date order and decimal mark by itself, says what it decided and why, and stops where
/// the file leaves a doubt. The exports of known shop systems are recognised by their columns.
/// All files of one call are one operation: one undo step, all or nothing.
/// Rows that cannot be read go to FILE.rejects.csv, to be corrected and imported again; exit status 3 says so.
#[derive(Args, Debug, Default)]
#[command(after_long_help = EXAMPLES, args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Import {
    /// Another task than to import.
    #[command(subcommand)]
    pub(super) task: Option<Task>,
    /// What the rows are, where that is to be said; else it is found from each file
    #[arg(required_unless_present = "folder", value_name = "KIND", value_parser = FirstWord)]
    pub(super) first: Option<First>,
    /// CSV, TSV, .xlsx, .xls or .ods files, also .gz or .zip with one of them; - for standard input
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Import what lies in a folder and has settled, each file once and as an operation of its own; asks nothing
    #[arg(long, value_name = "DIR", conflicts_with_all = ["files", "explain", "save_map", "rejects", "report"])]
    pub(super) folder: Option<PathBuf>,
    /// With --folder: how long nothing must have happened to a file
    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = span, requires = "folder", conflicts_with = "files")]
    pub(super) settle: Duration,
    /// With --folder: move files to its folders done and failed once they were looked at
    #[arg(long = "move", requires = "folder", conflicts_with = "files")]
    pub(super) move_files: bool,
    /// Take this column for a field; may be given several times
    #[arg(long, value_name = "FIELD=HEADER", value_parser = pair)]
    pub(super) map: Vec<(String, String)>,
    /// Keep this column as an own field: it moves no figure; may be given several times
    #[arg(long, value_name = "HEADER")]
    pub(super) keep: Vec<String>,
    /// Take no column for this field; may be given several times
    #[arg(long, value_name = "FIELD")]
    pub(super) unmap: Vec<String>,
    /// What a word of the file means, such as status:Partial=open; may be given several times
    #[arg(long, value_name = "FIELD:WORD=MEANING", value_parser = word)]
    pub(super) word: Vec<(String, String, String)>,
    /// Refuse the file unless its totals are these, such as sales=158490, orders=225 or rows=302; may be given several times
    #[arg(long, value_name = "TOTAL=FIGURE", value_parser = Expected::parse)]
    pub(super) expect: Vec<Expected>,
    /// Read the file as the export of a shop system: a name that import maps lists, or none [default: found from the header]
    #[arg(long, value_name = "NAME", value_parser = preset)]
    pub(super) preset: Option<Preset>,
    /// Read the file as a mapping file says; columns it does not name are kept as own fields
    #[arg(long, value_name = "FILE", conflicts_with = "preset")]
    pub(super) use_map: Option<PathBuf>,
    /// Write what was decided to a mapping file, for --use-map
    #[arg(long, value_name = "FILE")]
    pub(super) save_map: Option<PathBuf>,
    /// Show what each column is taken for and why, with sample values; import nothing
    #[arg(long)]
    pub(super) explain: bool,
    /// Keep given and family name of full names as own fields, too
    #[arg(long)]
    pub(super) split_name: bool,
    /// The character between fields, or tab, or blanks for columns lined up with them [default: found]
    #[arg(long, value_name = "CHAR", value_parser = import::parse_delimiter)]
    pub(super) delimiter: Option<u8>,
    /// The encoding of the text, such as gb18030 or windows-1252 [default: found from the whole file]
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    pub(super) encoding: Option<Encoding>,
    /// The character around fields, with a backslash before it if that is how it is written inside of them; or none
    /// [default: found]
    #[arg(long, value_name = "CHAR", value_parser = Quotes::parse)]
    pub(super) quote: Option<Quotes>,
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
    /// The year of days that state none, such as 1月11日 or 11 Jan
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2100))]
    pub(super) year: Option<i32>,
    /// Take days of any year as they are: else those before earliest-day or after latest-day (config list) are asked about
    #[arg(long)]
    pub(super) any_day: bool,
    /// Decimal mark [default: found from the whole column]
    #[arg(long, value_name = "MARK")]
    pub(super) decimal: Option<DecimalMark>,
    /// Round amounts and quantities that have more decimals than are stored
    #[arg(long)]
    pub(super) round: bool,
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
    /// What to do with orders and complaints that name no customer, or have only a till's word for nobody [default: walk-in
    /// where the file has a column of customers]
    #[arg(long, value_name = "RULE")]
    pub(super) no_customer: Option<NoCustomer>,
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
    /// The scale of a survey's questions, such as 1-10, or of one of them, such as Q1=0-10; may be given several times [default:
    /// found from the questions and the answers]
    #[arg(long, value_name = "[QUESTION=]LOW-HIGH", value_parser = parse_told)]
    pub(super) scale: Vec<Told>,
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
  crmkit import auto customers_export.csv orders_export.csv
  crmkit import orders till.csv --explain
  crmkit import orders till.csv --save-map till.toml
  crmkit import orders july.csv --use-map till.toml
  crmkit import --folder /srv/till --move
  cat export.tsv | crmkit import orders -";

pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((field, header)) if !field.is_empty() && !header.is_empty() => Ok((field.to_string(), header.to_string())),
        _ => Err("expected FIELD=HEADER, such as amount='Net total'".to_string()),
    }
}

/// What a word of a field means.
fn word(text: &str) -> Result<(String, String, String), String> {
    let parts = text.split_once(':').and_then(|(field, rest)| rest.rsplit_once('=').map(|(word, meaning)| (field, word, meaning)));
    match parts {
        Some((field, word, meaning)) if !field.is_empty() && !word.is_empty() && !meaning.is_empty() => {
            Ok((field.to_string(), word.to_string(), meaning.to_string()))
        }
        _ => Err(say!("expected FIELD:WORD=MEANING, such as status:Partial=open").to_string()),
    }
}

/// Reads `60s`, `5m`, `2h` or a number of seconds.
///
/// # Errors
/// The reason, in words.
fn span(text: &str) -> Result<Duration, String> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let seconds = match unit {
        "" | "s" => Some(1),
        "m" | "min" => Some(60),
        "h" => Some(3_600),
        _ => None,
    };
    let length = number.parse::<u64>().ok().zip(seconds).and_then(|(n, unit)| n.checked_mul(unit));
    length.map(Duration::from_secs).ok_or_else(|| say!("expected seconds, minutes or hours, such as 60s, 5m or 1h").to_string())
}

/// A preset by its name.
fn preset(text: &str) -> Result<Preset, String> {
    match text {
        "" => Err("expected none or the name of a preset".to_string()),
        "none" => Ok(Preset::None),
        name => Ok(Preset::Named(name.to_string())),
    }
}

/// What else `import` does.
#[derive(Subcommand, Debug)]
pub(super) enum Task {
    /// List the known presets, and the mapping files of a folder
    Maps(Maps),
}

fn encoding(name: &str) -> Result<Encoding, String> {
    Encoding::parse(name).map_err(|f| f.hints.into_iter().fold(f.message.to_string(), |all, hint| format!("{all} ({hint})")))
}

impl Import {
    /// What the flags say about the reading of every file on the day `today`. `yes` takes columns that are merely like a field.
    ///
    /// # Errors
    /// When the mapping file cannot be read.
    pub(super) fn options(&self, yes: bool, today: Day) -> Result<Options> {
        Ok(Options {
            maps: self.map.clone(),
            of_several: self.files.len() > 1,
            own: self.keep.clone(),
            freed: self.unmap.clone(),
            words: self.word.clone(),
            take_like: yes,
            split_name: self.split_name,
            preset: self.preset.clone().unwrap_or_default(),
            recipe: self.use_map.as_deref().map(Recipe::read).transpose()?,
            encoding: self.encoding,
            delimiter: self.delimiter,
            quotes: self.quote,
            sheet: self.sheet.clone(),
            skip: self.skip,
            no_header: self.no_header,
            date_format: self.date_format,
            year: self.year,
            today: Some(today),
            any_day: self.any_day,
            decimal: self.decimal,
            round: self.round,
            on_duplicate: self.on_duplicate,
            unknown_customer: self.unknown_customer,
            no_customer: self.no_customer,
            matching: self.matching.clone(),
            max_errors: self.max_errors,
            survey: self.survey.clone(),
            scales: self.scale.clone(),
            raw: self.raw,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_seconds_minutes_or_hours() {
        for (text, seconds) in [("60s", 60), ("0", 0), ("5m", 300), ("1h", 3_600)] {
            assert_eq!(span(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "x", "1d", "-1s", "1.5m"] {
            assert!(span(text).is_err(), "{text}");
        }
    }
}

//! The options of every command.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::base::reading::AsOf;
use crate::lang::Lang;
use crate::render::Format;

/// Options of every command.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// Use this store instead of $CRMKIT_DB or ./crm.db
    #[arg(long, global = true, value_name = "FILE")]
    pub db: Option<PathBuf>,
    /// Read the key of an encrypted store from this file instead of $CRMKIT_KEY_FILE; /dev/fd/3 is descriptor 3
    #[arg(long, global = true, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// Count facts up to this date: YYYY-MM-DD, 2024-03, 2024Q1, 2024, today, last (the latest fact), last-month …
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<AsOf>,
    /// Write the answer in this format; by default the extension of --output decides, else text
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// Write the answer to this file, whole or not at all
    #[arg(short, long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Show only the table with this key
    #[arg(long, global = true, value_name = "KEY")]
    pub table: Option<String>,
    /// Speak this language instead of that of $CRMKIT_LANG, the setting lang of the store or the locale: en or zh
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true)]
    pub lang: Option<Lang>,
    /// Leave cells of CSV and TSV untouched that a spreadsheet would run as formulas
    #[arg(long, global = true)]
    pub raw: bool,
    /// Wait so long for another command that writes to the store
    #[arg(long, global = true, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(0..=86_400))]
    pub wait: u64,
    /// Colour the output: auto, always or never
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", hide_possible_values = true)]
    pub color: When,
    /// Print no confirmations and no progress
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Never ask; a missing value is an error
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Answer yes to every question
    #[arg(long, global = true)]
    pub yes: bool,
}

/// When to use colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum When {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

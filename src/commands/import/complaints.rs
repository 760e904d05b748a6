//! `crmkit complaint import`: the import of complaints beside the other commands for them.

use std::path::PathBuf;

use anyhow::Result;

use super::args::{Import, pair};
use super::first::First;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::import::{DateOrder, Kind, NoCustomer, Policy, UnknownCustomer};

/// Options of `crmkit complaint import`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The same as 'crmkit import complaints', which has more options. Steps come from the columns received_on, confirmed_on, analysed_on,
planned_on, resolved_on, closed_on and reopened_on, each a day or a day with a time.

Examples:
  crmkit complaint import old-complaints.xlsx
  crmkit complaint import tickets.csv --map received_on='Opened at' --map resolved_on='Done at' --dry-run")]
pub struct ComplaintImport {
    /// CSV, TSV, .xlsx, .xls or .ods files, also .gz or .zip with one of them; - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Take this column for a field; may be given several times
    #[arg(long, value_name = "FIELD=HEADER", value_parser = pair)]
    map: Vec<(String, String)>,
    /// Read the file as a mapping file says; columns it does not name are kept as own fields
    #[arg(long, value_name = "FILE")]
    use_map: Option<PathBuf>,
    /// Show what each column is taken for and why, with sample values; import nothing
    #[arg(long)]
    explain: bool,
    /// Order of numeric dates [default: found from the whole column]
    #[arg(long, value_name = "ORDER")]
    date_format: Option<DateOrder>,
    /// What to do with complaints the store knows [default: update]
    #[arg(long, value_name = "RULE")]
    on_duplicate: Option<Policy>,
    /// The year of days that state none, such as 1月11日 or 11 Jan
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2100))]
    year: Option<i32>,
    /// Take days of any year as they are: else those before earliest-day or after latest-day (config list) are asked about
    #[arg(long)]
    any_day: bool,
    /// What to do with complaints of customers the store does not know [default: create]
    #[arg(long, value_name = "RULE")]
    unknown_customer: Option<UnknownCustomer>,
    /// What to do with complaints that name no customer [default: walk-in where the file has a column of customers]
    #[arg(long, value_name = "RULE")]
    no_customer: Option<NoCustomer>,
    /// Do everything, say what would happen, write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write nothing if any row is rejected
    #[arg(long)]
    strict: bool,
}

impl ComplaintImport {
    /// Runs the import.
    ///
    /// # Errors
    /// As the import of any other kind.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let import = Import {
            first: Some(First::Kind(Some(Kind::COMPLAINTS))),
            files: self.files,
            map: self.map,
            use_map: self.use_map,
            explain: self.explain,
            date_format: self.date_format,
            year: self.year,
            any_day: self.any_day,
            on_duplicate: self.on_duplicate,
            unknown_customer: self.unknown_customer,
            no_customer: self.no_customer,
            dry_run: self.dry_run,
            strict: self.strict,
            ..Import::default()
        };
        import.run(session)
    }
}

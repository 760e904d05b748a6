//! Reports as the program prints them, worked out in this process: to start one for each of thousands would take minutes.
//! That the program prints the same is shown by the snapshots of texts, which it prints itself.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use crmkit::render::{Format, Style};
use crmkit::reports::catalogue::find;
use crmkit::store::{Store, Wanted};

use crate::world::NOW;

/// What `crmkit --db STORE report REPORT --as-of AS_OF -f FORMAT` prints, with `--table TABLE` where one is named.
pub fn printed(store: &Path, report: &str, as_of: &str, format: &str, table: Option<&str>) -> Result<String> {
    let words: Vec<&str> = report.split(' ').collect();
    let entry = find(words[0]).expect("a report");
    let format = Format::from_str(format, false).expect("a format");
    let wanted = match (table, format) {
        (Some(table), _) => Wanted::Table(table.to_string()),
        (None, Format::Json | Format::Xlsx) => Wanted::All,
        (None, _) => Wanted::Usual,
    };
    let now = NOW.parse::<jiff::Timestamp>()?.as_second();
    let store = Store::open_read(store, None)?;
    let snapshot = store.snapshot(Some(as_of.parse()?), now, wanted)?;
    let page = entry.page(&entry.command().try_get_matches_from(&words)?, &snapshot)?;
    let style = Style { table: table.map(str::to_string), ..Style::default() };
    Ok(String::from_utf8(format.render(&[page], &style)?)?)
}

//! `--report`: what became of every row, written as the import goes, so that memory stays bounded.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Import;
use crate::base::error::Failure;
use crate::commands::Session;
use crate::import::{Fate, RowFate};
use crate::lang::say;
use crate::output::Growing;
use crate::page::{Cell, Kind, Page, Table};
use crate::render::{Format, Style};
use crate::store::Operation;
use crate::store::ledger::told::Told;

/// Rows rendered at once.
const CHUNK: usize = 4_096;

impl Import {
    /// Begins the report of rows, if one is asked for.
    pub(super) fn begin_report(&self, session: &Session, store: &[PathBuf], exponent: u8) -> Result<Option<RowReport>> {
        let Some(path) = &self.report else { return Ok(None) };
        let forbidden: Vec<PathBuf> = store.iter().chain(&self.files).chain(&self.rejects).cloned().collect();
        Ok(Some(RowReport::begin(session, path, &forbidden, exponent)?))
    }
}

/// A report of rows that is being written.
pub struct RowReport {
    file: Growing,
    format: Format,
    style: Style,
    exponent: u8,
    rows: Vec<Vec<Cell>>,
    begun: bool,
}

impl RowReport {
    /// Begins the report at `path`; its name says the format.
    ///
    /// # Errors
    /// When the format cannot be written piece by piece, or the place is one of `forbidden` or cannot be written.
    pub fn begin(session: &Session, path: &Path, forbidden: &[PathBuf], exponent: u8) -> Result<RowReport> {
        let format = match Format::from_extension(path) {
            Some(format @ (Format::Csv | Format::Tsv | Format::Jsonl)) => format,
            _ => {
                let failure = Failure::usage(say!("--report {path}: a report of rows is CSV, TSV or JSON lines", path = path.display()));
                return Err(failure.hint(say!("name a file that ends in .csv, .tsv or .jsonl")).into());
            }
        };
        let style = Style { table: None, ..session.style().clone() };
        Ok(RowReport { file: Growing::begin(path, forbidden)?, format, style, exponent, rows: Vec::new(), begun: false })
    }

    /// Adds a row of the input `name`.
    ///
    /// # Errors
    /// When the report cannot be written.
    pub fn add(&mut self, op: &Operation, name: &str, row: RowFate) -> Result<()> {
        let changes = self.changes(op, &row)?;
        let reason = match row.fate {
            Fate::Skipped if row.about.fields.is_empty() && row.about.code.is_empty() => {
                "the row is blank, or a total at the end of the file".to_string()
            }
            Fate::Skipped => format!("the store says otherwise and was left as it is: {}", row.about.fields.join(", ")),
            _ => row.problem.as_ref().map_or_else(String::new, |p| p.reason.to_string()),
        };
        let problem = |part: fn(&crate::import::Problem) -> String| row.problem.as_ref().map(part).unwrap_or_default();
        let words = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::text(text) };
        self.rows.push(vec![
            words(name),
            Cell::Int(row.line as i64),
            Cell::text(row.fate.word()),
            words(&row.about.code),
            words(&row.about.matched),
            words(&row.about.customer),
            words(&row.about.customer_matched),
            words(&changes),
            words(&problem(|p| p.column.clone())),
            words(&problem(|p| p.value.clone())),
            words(&reason),
            words(&problem(|p| p.hint.to_string())),
        ]);
        if self.rows.len() == CHUNK { self.flush() } else { Ok(()) }
    }

    /// Makes everything durable under its name.
    ///
    /// # Errors
    /// When the report cannot be written.
    pub fn finish(mut self) -> Result<()> {
        self.flush()?;
        self.file.finish()
    }

    /// What changed: `city: Bonn -> Rom; phone: - -> 123`; of what is no field of one row, such as tags, the name.
    fn changes(&self, op: &Operation, row: &RowFate) -> Result<String> {
        if row.fate != Fate::Updated {
            return Ok(String::new());
        }
        let mut parts: Vec<String> = Vec::new();
        let mut named: Vec<String> = Vec::new();
        let told = Told { conn: op, exponent: self.exponent, audit: false };
        for change in row.changes.iter().filter(|c| c.kind == "update") {
            for d in told.differences(&change.table, &change.before, &change.after)? {
                let value = |v: Option<String>| v.unwrap_or_else(|| "-".to_string());
                parts.push(format!("{}: {} -> {}", d.field, value(d.before), value(d.after)));
                named.push(d.field);
            }
        }
        // Own fields stand under their own names already.
        let rest = row.about.fields.iter().filter(|f| **f != "own fields" && !named.iter().any(|n| n == stored_as(f)));
        parts.extend(rest.map(|f| (*f).to_string()));
        Ok(parts.join("; "))
    }

    fn flush(&mut self) -> Result<()> {
        if self.begun && self.rows.is_empty() {
            return Ok(());
        }
        let mut table = table();
        table.rows = std::mem::take(&mut self.rows);
        let mut page = Page::new("rows", "Rows of the import");
        page.table(table);
        let bytes = self.format.render(&[page], &self.style)?;
        // Only the first piece has a header.
        let header =
            if self.begun && self.format != Format::Jsonl { bytes.iter().position(|b| *b == b'\n').map_or(0, |p| p + 1) } else { 0 };
        self.begun = true;
        self.file.append(&bytes[header..])
    }
}

fn table() -> Table {
    Table::new("rows", "Rows of the import")
        .column("file", "File", Kind::Text)
        .column("line", "Line", Kind::Count)
        .column("outcome", "Outcome", Kind::Text)
        .column("code", "Code", Kind::Text)
        .column("matched_by", "Matched by", Kind::Text)
        .column("customer", "Customer", Kind::Text)
        .column("customer_matched_by", "Customer matched by", Kind::Text)
        .column("changes", "Changes", Kind::Text)
        .column("column", "Column", Kind::Text)
        .column("value", "Value", Kind::Text)
        .column("reason", "Reason", Kind::Text)
        .column("hint", "Hint", Kind::Text)
}

/// The name under which the store keeps a field that files call otherwise.
fn stored_as(field: &str) -> &str {
    match field {
        "date" => "day",
        "time" => "at",
        other => other,
    }
}

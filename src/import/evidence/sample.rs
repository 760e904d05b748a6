//! The first rows of a file, column by column: what the evidence is taken from.

use anyhow::Result;
use csv::StringRecord;

use super::profile::Profile;
use crate::base::formula;
use crate::import::text::Text;

/// So many rows are looked at: what they leave open, the rest of a file rarely settles.
const ROWS: usize = 2_000;

/// The cells of the first rows.
pub struct Sample {
    columns: Vec<Vec<String>>,
    profiles: Vec<Profile>,
    rows: usize,
    /// Whether the file may have more rows.
    is_full: bool,
    /// How many columns every row has behind those of the header.
    pub beyond: usize,
}

impl Sample {
    /// Reads the first rows behind the header of a text, and adds `further` ones that were found to say something that these do not.
    ///
    /// # Errors
    /// When the text cannot be opened again. What cannot be read ends the sample, and is told by the pass over the whole file.
    pub fn of(text: &Text, no_header: bool, raw: bool, further: &[Vec<String>]) -> Result<Sample> {
        let mut reader = text.records()?;
        let mut record = StringRecord::new();
        let mut rows: Vec<Vec<String>> = Vec::new();
        let cell = |c: &str| if raw { c.trim().to_string() } else { bare(c) };
        let there = reader.read(&mut record).ok().flatten().is_some();
        let mut width = record.len();
        let header: Vec<String> = record.iter().map(cell).collect();
        if there && no_header {
            rows.push(record.iter().map(cell).collect());
        }
        while there && rows.len() < ROWS && reader.read(&mut record).ok().flatten().is_some() {
            let row: Vec<String> = record.iter().map(cell).collect();
            if row.iter().any(|c| !c.is_empty()) {
                rows.push(row);
            }
        }
        let is_full = rows.len() >= ROWS;
        rows.extend(further.iter().cloned());
        let beyond = if no_header { 0 } else { beyond(&header, &rows) };
        width += beyond;
        Ok(Sample { beyond, is_full, ..Sample::from_rows(width, rows.into_iter()) })
    }

    /// A sample of these rows.
    pub fn from_rows(width: usize, rows: impl Iterator<Item = Vec<String>>) -> Sample {
        let mut columns = vec![Vec::new(); width];
        let mut count = 0;
        for row in rows {
            count += 1;
            let mut cells = row.into_iter();
            for column in &mut columns {
                column.push(cells.next().unwrap_or_default());
            }
        }
        let profiles = columns.iter().map(|c: &Vec<String>| Profile::of(c)).collect();
        Sample { columns, profiles, rows: count, beyond: 0, is_full: false }
    }

    /// Whether the file may have more rows than the sample.
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    /// How many rows it has.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many columns it has.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The cells of a column, top to bottom; blank ones are empty.
    pub fn column(&self, column: usize) -> &[String] {
        self.columns.get(column).map_or(&[], Vec::as_slice)
    }

    /// What the cells of a column are like.
    pub fn profile(&self, column: usize) -> Option<&Profile> {
        self.profiles.get(column)
    }

    /// The first values of a column, for a question: `12.50, 8.00`.
    pub fn shown(&self, column: usize) -> String {
        self.profile(column).map_or_else(String::new, |p| p.first.join(", "))
    }
}

/// How many columns every row has behind those of the header, if they are further columns and no row was cut at a delimiter within a
/// value: a few words come again and again there, and no cell begins with a blank.
fn beyond(header: &[String], rows: &[Vec<String>]) -> usize {
    let width = header.len();
    let Some(wide) = rows.first().map(Vec::len).filter(|wide| *wide > width && rows.len() >= 3) else { return 0 };
    let whole = rows.iter().all(|r| r.len() == wide && r[width..].iter().all(|c| !c.starts_with(' ')));
    let words = |column: usize| {
        let cells: Vec<&String> = rows.iter().map(|r| &r[column]).filter(|c| !c.is_empty()).collect();
        let mut different = cells.clone();
        different.sort_unstable();
        different.dedup();
        let digits = cells.iter().any(|c| c.bytes().any(|b| b.is_ascii_digit()));
        !cells.is_empty() && !digits && different.len() * 2 <= cells.len().max(2)
    };
    if whole && (width..wide).all(words) { wide - width } else { 0 }
}

/// A cell without the marks by which programs keep a spreadsheet from taking text for a number or a formula.
fn bare(cell: &str) -> String {
    let cell = cell.trim();
    match cell.strip_prefix("=\"").and_then(|c| c.strip_suffix('"')) {
        Some(inner) => inner.trim().to_string(),
        None => formula::restore(cell).trim().to_string(),
    }
}

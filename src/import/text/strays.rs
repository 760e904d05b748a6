//! Rows of a table that are no records: totals between the rows and at the end, remarks below the table.

use anyhow::{Context, Result};
use csv::StringRecord;

use super::footers::{is_remark, speaks_of_colours};
use super::totals::{Says, Sums, is_figure, only_numbers, row_says, says};
use super::{Text, short};
use crate::base::error::Failure;
use crate::lang::{Message, say};

/// More rows that may be totals are not kept in mind: then they are values, such as the name of a product.
const MOST: usize = 20_000;

/// So many rows are looked at below the last record.
const MOST_BELOW: usize = 64;

/// So many rows that are left out are told one by one.
const TOLD: usize = 6;

/// A row that waits until it is clear what it is.
struct Waiting {
    line: u64,
    record: StringRecord,
    says: Option<Says>,
}

/// A row that is left out.
struct LeftOut {
    line: u64,
    words: String,
    total: bool,
}

/// Watches the rows of a file for those that are no records.
#[derive(Default)]
pub struct Strays {
    /// Rows since the last one that is a record for sure.
    below: Vec<Waiting>,
    /// Rows above it that may be totals.
    between: Vec<Waiting>,
    /// Whether there are too many of them.
    common: bool,
    /// The most cells of a row.
    width: usize,
    found: Vec<LeftOut>,
}

impl Strays {
    /// Takes the next row of the file, and gives those to `see` of which it is clear that they are records.
    pub fn take(&mut self, line: u64, record: &StringRecord, see: &mut dyn FnMut(u64, &StringRecord)) {
        self.width = self.width.max(record.len());
        let says = row_says(record).filter(|says| *says > Says::Perhaps || self.width > 1);
        if says.is_none() && (self.width < 2 || !is_bare(record)) {
            self.end_of_below(see);
            see(line, record);
            return;
        }
        if self.below.len() >= MOST_BELOW {
            self.end_of_below(see);
        }
        self.below.push(Waiting { line, record: record.clone(), says });
    }

    /// A record follows: what waits is one, too, unless it may be a total.
    fn end_of_below(&mut self, see: &mut dyn FnMut(u64, &StringRecord)) {
        for row in self.below.drain(..) {
            match row.says {
                Some(_) if !self.common => self.between.push(row),
                None if only_cell(&row.record).is_some_and(is_remark) => {
                    self.found.push(LeftOut { line: row.line, words: words(&row.record), total: false });
                }
                _ => see(row.line, &row.record),
            }
        }
        if self.between.len() > MOST {
            self.common = true;
            self.between.drain(..).for_each(|row| see(row.line, &row.record));
        }
    }

    /// Decides of the rows that wait, once the last row was taken, and gives the records among them to `see`.
    ///
    /// # Errors
    /// A remark that colours of rows mean something; a file that cannot be read again.
    pub fn settle(&mut self, text: &Text, has_header: bool, see: &mut dyn FnMut(u64, &StringRecord)) -> Result<()> {
        self.below(see);
        if !self.between.is_empty() {
            self.prove(text, has_header, see)?;
        }
        self.found.sort_by_key(|row| row.line);
        match self.found.iter().find(|row| speaks_of_colours(&row.words)) {
            Some(row) => Err(colours(&text.name, row.line, &row.words)),
            None => Ok(()),
        }
    }

    /// The rows below the last record: remarks, totals, and what belongs to them.
    fn below(&mut self, see: &mut dyn FnMut(u64, &StringRecord)) {
        let rows = std::mem::take(&mut self.below);
        let blank = |row: &Waiting| row.record.iter().all(|cell| cell.trim().is_empty());
        let remark = |row: &Waiting| only_cell(&row.record).is_some_and(|cell| is_remark(cell) || speaks_of_colours(cell));
        // Behind a blank row nothing but lonely cells, and a remark among them: that is a footer, whatever it says.
        let gap = rows.iter().position(blank).filter(|gap| {
            let after = || rows[gap + 1..].iter();
            after().any(remark) && after().all(|row| blank(row) || row.says.is_some() || only_cell(&row.record).is_some())
        });
        for (place, row) in rows.into_iter().enumerate() {
            if blank(&row) {
                see(row.line, &row.record);
            } else if row.says > Some(Says::Perhaps)
                && only_numbers(&row.record)
                && first_cell(&row.record).is_some_and(|c| says(c).is_some())
            {
                self.found.push(LeftOut { line: row.line, words: words(&row.record), total: true });
            } else if remark(&row) || (row.says.is_none() && gap.is_some_and(|gap| place > gap)) {
                self.found.push(LeftOut { line: row.line, words: words(&row.record), total: false });
            } else if row.says.is_some() {
                self.between.push(row);
            } else {
                see(row.line, &row.record);
            }
        }
    }

    /// Reads the file again and adds its columns up, to tell totals from records that are called like one.
    fn prove(&mut self, text: &Text, has_header: bool, see: &mut dyn FnMut(u64, &StringRecord)) -> Result<()> {
        let mut records = text.records()?;
        let mut record = StringRecord::new();
        if has_header {
            records.read(&mut record)?;
        }
        let mut sums = Sums::default();
        // How often each column has something in it.
        let (mut filled, mut rows) = (Vec::new(), 0u64);
        let mut candidates = std::mem::take(&mut self.between).into_iter().peekable();
        let mut others = self.found.iter().map(|row| row.line).collect::<Vec<_>>();
        others.sort_unstable();
        while let Some(line) = records.read(&mut record).with_context(|| say!("cannot read {name}", name = text.name))? {
            if others.binary_search(&line).is_ok() {
                continue;
            }
            let Some(row) = candidates.next_if(|row| row.line == line) else {
                count(&mut filled, &record);
                rows += 1;
                sums.add(&record);
                continue;
            };
            if is_total(&row, &sums, &filled, rows) {
                sums.begin_after(&row.record);
                self.found.push(LeftOut { line, words: words(&row.record), total: true });
            } else {
                count(&mut filled, &record);
                rows += 1;
                sums.add(&record);
                see(line, &row.record);
            }
        }
        Ok(())
    }

    /// The lines of the rows that are left out, in their order.
    pub fn lines(&self) -> Vec<u64> {
        self.found.iter().map(|row| row.line).collect()
    }

    /// What is left out, for the user.
    pub fn notes(&self, is_sheet: bool) -> Vec<Message> {
        let told = self.found.iter().take(TOLD).map(|LeftOut { line, words, total }| match (is_sheet, total) {
            (true, true) => say!("row {line} is a total and left out: {words}", line, words),
            (false, true) => say!("line {line} is a total and left out: {words}", line, words),
            (true, false) => say!("row {line} is no record and left out: {words}", line, words = short(words)),
            (false, false) => say!("line {line} is no record and left out: {words}", line, words = short(words)),
        });
        let mut notes: Vec<Message> = told.collect();
        let more = self.found.len().saturating_sub(TOLD);
        if more > 0 {
            notes.push(say!(more => "1 more such row is left out" | "{more} more such rows are left out", more));
        }
        notes
    }
}

/// Refuses a table whose colours mean something: they are no part of what is read.
pub fn colours(name: &str, line: u64, words: &str) -> anyhow::Error {
    Failure::new(say!(
        "{name}, line {line}: '{words}': the colours of rows mean something that cannot be read",
        name,
        line,
        words = short(words)
    ))
    .hint(say!("write it into a column of its own, such as 'status' with 'returned' in the rows of that colour, and delete this remark"))
    .into()
}

/// Whether at most one cell has something in it.
fn is_bare(record: &StringRecord) -> bool {
    record.iter().filter(|cell| !cell.trim().is_empty()).nth(1).is_none()
}

/// The first cell of a row with something in it.
fn first_cell(record: &StringRecord) -> Option<&str> {
    record.iter().map(str::trim).find(|cell| !cell.is_empty())
}

/// The one cell of a row with something in it.
fn only_cell(record: &StringRecord) -> Option<&str> {
    let mut cells = record.iter().map(str::trim).filter(|cell| !cell.is_empty());
    let first = cells.next()?;
    // A label may have its number in a cell of its own.
    cells.all(is_figure).then_some(first).filter(|_| record.iter().filter(|c| !c.trim().is_empty()).count() <= 2)
}

fn count(filled: &mut Vec<u64>, record: &StringRecord) {
    filled.resize(filled.len().max(record.len()), 0);
    for (count, cell) in filled.iter_mut().zip(record.iter()) {
        *count += u64::from(!cell.trim().is_empty());
    }
}

/// Whether a row whose words say so is a total: where sums prove it; where it has nothing but numbers, and lacks what every
/// record has; or where its words are called by nothing else.
fn is_total(row: &Waiting, sums: &Sums, filled: &[u64], rows: u64) -> bool {
    let Some(says) = row.says else { return false };
    let record = &row.record;
    if sums.prove(record) {
        return true;
    }
    let blank = |column: usize| record.get(column).is_none_or(|cell| cell.trim().is_empty());
    let lacking = (0..filled.len()).filter(|c| blank(*c) && filled[*c] * 20 > rows * 19).count();
    let usual = filled.iter().filter(|count| **count * 20 > rows * 19).count();
    match says {
        Says::Surely => only_numbers(record) || lacking > 0,
        Says::Total => only_numbers(record) && (rows == 0 || lacking > 0),
        Says::Perhaps => only_numbers(record) && lacking > 0 && lacking * 2 >= usual,
    }
}

/// The words of a row.
fn words(record: &StringRecord) -> String {
    let cells: Vec<&str> = record.iter().map(str::trim).filter(|c| !c.is_empty()).collect();
    cells.join(" ")
}

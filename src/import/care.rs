//! Cells that were taken otherwise than they stand, counted by column with samples: nothing of the kind happens silently.

use std::collections::BTreeMap;

use crate::lang::{Message, say};

/// What was done with a cell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Care {
    /// It could not be read: it was left out, and kept as an own field.
    LeftOut,
    /// It is a word of the shop's own: kept as an own field, and counted among the others of its list.
    OwnWord,
    /// It says that nothing is known.
    Blank,
    /// A code or a number to call that a spreadsheet wrote with a nought behind a point.
    Whole,
    /// The noise of a computed number was taken off.
    Noise,
    /// A number was rounded, as was told.
    Rounded,
    /// A price finer than the smallest unit of the currency was kept as an own field; what the line comes to is exact.
    Finer,
}

/// So many different cells are shown.
const SAMPLES: usize = 3;

/// Of a longer cell only the beginning is shown.
const LONG: usize = 40;

/// Counts of cells by what was done with them and by column.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Cared(BTreeMap<(Care, String), (u64, Vec<String>)>);

impl Cared {
    /// Notes a cell.
    pub fn note(&mut self, care: Care, column: &str, cell: &str) {
        let (count, samples) = self.0.entry((care, column.to_string())).or_default();
        *count += 1;
        if samples.len() < SAMPLES && !samples.iter().any(|s| s == cell) {
            let mut shown: String = cell.chars().take(LONG).collect();
            if shown.len() < cell.len() {
                shown.push('…');
            }
            samples.push(shown);
        }
    }

    /// Adds what others counted.
    pub fn add(&mut self, other: &Cared) {
        for ((care, column), (count, samples)) in &other.0 {
            samples.iter().for_each(|sample| self.note(*care, column, sample));
            if let Some(kept) = self.0.get_mut(&(*care, column.clone())) {
                kept.0 += count - samples.len() as u64;
            }
        }
    }

    /// What was done, in sentences.
    pub fn told(&self) -> Vec<Message> {
        self.0.iter().map(|((care, column), (n, samples))| sentence(*care, column, *n, samples)).collect()
    }
}

fn sentence(care: Care, column: &str, n: u64, samples: &[String]) -> Message {
    let shown: Vec<String> = samples.iter().map(|s| format!("\"{s}\"")).collect();
    let more = if n > samples.len() as u64 { ", …" } else { "" };
    let cells = format!("{}{more}", shown.join(", "));
    match care {
        Care::LeftOut => say!(
            n => "1 cell of \"{column}\" left out, kept as written: {cells}" |
            "{n} cells of \"{column}\" left out, kept as written: {cells}",
            n,
            column,
            cells
        ),
        Care::OwnWord => say!(
            n => "1 word of \"{column}\" is the shop's own, kept as written: {cells}" |
            "{n} words of \"{column}\" are the shop's own, kept as written: {cells}",
            n,
            column,
            cells
        ),
        Care::Blank => say!(
            n => "1 cell of \"{column}\" says that nothing is known: {cells}" |
            "{n} cells of \"{column}\" say that nothing is known: {cells}",
            n,
            column,
            cells
        ),
        Care::Noise => say!(
            n => "1 number of \"{column}\" without the noise of computing: {cells}" |
            "{n} numbers of \"{column}\" without the noise of computing: {cells}",
            n,
            column,
            cells
        ),
        Care::Whole => say!(
            n => "1 cell of \"{column}\" without the .0 of a spreadsheet: {cells}" |
            "{n} cells of \"{column}\" without the .0 of a spreadsheet: {cells}",
            n,
            column,
            cells
        ),
        Care::Rounded => say!(
            n => "1 number of \"{column}\" rounded: {cells}" | "{n} numbers of \"{column}\" rounded: {cells}",
            n,
            column,
            cells
        ),
        Care::Finer => say!(
            n => "1 price of \"{column}\" finer than the currency counts, kept as written: {cells}" |
            "{n} prices of \"{column}\" finer than the currency counts, kept as written: {cells}",
            n,
            column,
            cells
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_counted_by_column_with_samples() {
        let (mut all, mut one) = (Cared::default(), Cared::default());
        for cell in ["31.02.1990", "x", "31.02.1990"] {
            one.note(Care::LeftOut, "Birthday", cell);
        }
        one.note(Care::Blank, "Birthday", "NULL");
        all.add(&one);
        all.add(&one);
        let told: Vec<String> = all.told().iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "6 cells of \"Birthday\" left out, kept as written: \"31.02.1990\", \"x\", …",
                "2 cells of \"Birthday\" say that nothing is known: \"NULL\", …"
            ]
        );
    }
}

//! Rows that are the sum of those above them and lack what the others have: totals of a day or a till, whatever they are called.

use super::case::Case;
use super::figures::same;
use crate::import::recipe::Skip;
use crate::import::text::says_total;
use crate::lang::say;

/// Finds such rows by the column that they leave blank, and lets them be passed over.
pub fn settle(case: &mut Case) {
    if case.field("line_amount").is_none() || case.field("amount").is_none() || case.sample.is_full() || !case.carried.is_empty() {
        return;
    }
    let Some(amount) = case.column_of("amount").or_else(|| case.column_of("line_amount")) else { return };
    let named = |c: &usize| *c != amount && !case.header(*c).is_empty();
    let Some(column) = (0..case.work.headers.len()).filter(named).find(|c| are_sums(case, amount, *c)) else { return };
    let (header, of) = (case.header(column).to_string(), case.header(amount).to_string());
    case.note(say!("rows without '{header}' are the sum of '{of}' of the rows above them and are passed over", header, of));
    let reason = say!("'{of}' is the sum of the rows above", of).to_string();
    case.recipe.skip.push(Skip { columns: vec![header], words: Vec::new(), reason });
}

/// Whether every row in which a column is blank is the sum of the rows since the last such one. Two rows, or one that lacks more than
/// this column, of which one at least is a sum of several, are no accident.
fn are_sums(case: &Case, amount: usize, column: usize) -> bool {
    let cells = case.sample.column(column);
    let blanks = cells.iter().filter(|cell| cell.is_empty()).count();
    if blanks == 0 || blanks * 2 > cells.len() {
        return false;
    }
    let (mut sum, mut above, mut proved, mut several) = (0, 0, Vec::new(), false);
    for (row, cell) in cells.iter().enumerate() {
        let Some(figure) = case.figures.at(amount, row) else { return false };
        if !cell.is_empty() {
            (sum, above) = (sum + figure, above + 1);
            continue;
        }
        if above == 0 || !same(sum, figure, above) {
            return false;
        }
        // What says that it is a total is left out before anything is read.
        if !(0..case.sample.width()).any(|c| says_total(&case.sample.column(c)[row]).is_some()) {
            proved.push(row);
        }
        several |= above > 1;
        (sum, above) = (0, 0);
    }
    let lacks = |c: usize| {
        let cells = case.sample.column(c);
        cells.iter().enumerate().all(|(row, cell)| cell.is_empty() == proved.contains(&row))
    };
    let lacking = (0..case.sample.width()).filter(|c| lacks(*c)).count();
    several && !proved.is_empty() && (proved.len() > 1 || lacking > 1)
}

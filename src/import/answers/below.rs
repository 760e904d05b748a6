//! A row of questions below the row of their codes that the text alone does not show: only columns of moments, in which it has words.

use csv::StringRecord;

use crate::import::columns::fold;

/// Whether the row below the header says what the questions are whose codes are the headers. `times` are the columns of moments.
pub fn tells_questions(headers: &[String], record: &StringRecord, times: &[usize]) -> bool {
    let cells: Vec<&str> = record.iter().map(str::trim).collect();
    let timeless = times.iter().all(|t| cells.get(*t).is_none_or(|cell| !cell.contains(|c: char| c.is_ascii_digit())));
    let named = times.iter().any(|t| cells.get(*t).is_some_and(|cell| !cell.is_empty()));
    let again = cells.iter().zip(headers).filter(|(cell, header)| !cell.is_empty() && fold(cell) == fold(header)).count();
    timeless && (named || again >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_questions_are_told_from_answers() {
        let headers = ["StartDate", "Finished", "Q1"].map(String::from);
        let row = |cells: &[&str]| tells_questions(&headers, &StringRecord::from(cells.to_vec()), &[0]);
        assert!(row(&["Start Date", "Finished", "How was it?"]));
        for answers in [["2026-03-01", "True", "5"], ["", "", "5"], ["", "True", "great"]] {
            assert!(!row(&answers), "{answers:?}");
        }
        assert!(!tells_questions(&["a".into(), "b".into()], &StringRecord::from(vec!["good", "bad"]), &[]));
    }
}

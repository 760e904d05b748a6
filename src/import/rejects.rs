//! The file of refused rows: the original columns as they stood, and what is wrong with each row.
//! Corrected in a spreadsheet it can be imported again as it is.

use anyhow::{Context, Result};
use csv::ByteRecord;

use super::columns::REJECT_COLUMNS;
use super::outcome::Outcome;
use super::plan::Plan;

/// The rejects of an import as the bytes of a CSV file.
///
/// # Errors
/// When the source cannot be read again.
pub fn rejects_file(plan: &Plan, outcome: &Outcome) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let ours = |header: &String| REJECT_COLUMNS.contains(&header.as_str());
    let kept: Vec<usize> = (0..plan.width).filter(|i| !ours(&plan.headers[*i])).collect();
    let mut records = plan.text.records()?;
    let mut record = ByteRecord::new();
    if !plan.options.no_header {
        records.read_bytes(&mut record)?;
    }
    writer.write_record(kept.iter().map(|i| plan.headers[*i].as_str()).chain(REJECT_COLUMNS))?;
    let mut problems = outcome.problems.iter().peekable();
    while let Some(problem) = problems.peek() {
        let Some(line) = records.read_bytes(&mut record).with_context(|| format!("cannot read {} again", plan.name))? else { break };
        if line != problem.line {
            continue;
        }
        let cells: Vec<&[u8]> = kept.iter().map(|i| record.get(*i).unwrap_or_default()).collect();
        let line = problem.line.to_string();
        let added = [&line, &problem.column, &problem.value, &problem.reason, &problem.hint];
        // Cells beyond the header have no column of their own: they go behind ours, so that nothing is lost.
        let beyond = (plan.width..record.len()).map(|i| &record[i]);
        writer.write_record(cells.into_iter().chain(added.into_iter().map(|t| t.as_bytes())).chain(beyond))?;
        problems.next();
    }
    writer.into_inner().context("cannot write the rejects")
}

//! The file of refused rows: the original columns as they stood, what is wrong with each row, and how the rows were read.
//! Corrected in a spreadsheet it can be imported again as it is, without the flags of the first import.

use std::io::{Read, Seek, SeekFrom};

use anyhow::{Context, Result};
use csv::ByteRecord;

use super::columns::{Known, REJECT_COLUMNS};
use super::options::Options;
use super::outcome::Outcome;
use super::plan::Plan;
use super::recipe::{self, Recipe};
use super::text::{Source, Text, TextOptions};
use crate::base::error::Failure;
use crate::base::formula;
use crate::lang::say;

/// A header of rejects stands within so many bytes.
const HEAD: u64 = 64 * 1024;

/// Spreadsheets in China take a CSV file for GBK unless it says that it is UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The rejects of an import as the bytes of a CSV file.
///
/// # Errors
/// When the source cannot be read again.
pub fn rejects_file(plan: &Plan, outcome: &Outcome) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(MARK.to_vec());
    let ours = |header: &String| REJECT_COLUMNS.contains(&header.as_str());
    let kept: Vec<usize> = (0..plan.width).filter(|i| !ours(&plan.headers[*i])).collect();
    let mut records = plan.text.records()?;
    let mut record = ByteRecord::new();
    if !plan.options.no_header {
        records.read_bytes(&mut record)?;
    }
    writer
        .write_record(kept.iter().map(|i| formula::neutralise(&plan.headers[*i]).into_owned()).chain(REJECT_COLUMNS.map(str::to_string)))?;
    let mut reading = reading(plan)?;
    let mut problems = outcome.problems.iter().peekable();
    while let Some(problem) = problems.peek() {
        let Some(line) = records.read_bytes(&mut record).with_context(|| say!("cannot read {plan_name} again", plan_name = plan.name))?
        else {
            break;
        };
        if line != problem.line {
            continue;
        }
        let cell = |i: usize| safe(record.get(i).unwrap_or_default(), plan.options.raw);
        let mut cells: Vec<Vec<u8>> = kept.iter().map(|i| cell(*i)).collect();
        let line = problem.line.to_string();
        let added = [&line, &problem.column, &problem.value, &problem.reason.to_string(), &problem.hint.to_string()];
        cells.extend(added.map(|text| formula::neutralise(text).into_owned().into_bytes()));
        cells.push(std::mem::take(&mut reading).into_bytes());
        // Cells beyond the header have no column of their own: they go behind ours, so that nothing is lost.
        cells.extend((plan.width..record.len()).map(cell));
        writer.write_record(cells)?;
        problems.next();
    }
    writer.into_inner().context(say!("cannot write the rejects"))
}

/// A cell that no spreadsheet runs as a formula, and that is read again as it was read.
fn safe(cell: &[u8], raw: bool) -> Vec<u8> {
    match std::str::from_utf8(cell) {
        Ok(text) if raw => formula::neutralise(text).into_owned().into_bytes(),
        Ok(text) => formula::neutralise(&formula::restore(text)).into_owned().into_bytes(),
        Err(_) => cell.to_vec(),
    }
}

/// How the rows were read, for the next import; in ASCII, whatever encoding a spreadsheet saves it in.
/// Empty when two columns of one name make that impossible to write down.
fn reading(plan: &Plan) -> Result<String> {
    let Ok(mut recipe) = recipe::of(plan) else { return Ok(String::new()) };
    recipe.about.clear();
    recipe.notes.clear();
    recipe.year = plan.options.year;
    // The rejects are a file of their own.
    (recipe.encoding, recipe.delimiter, recipe.sheet, recipe.skip_lines, recipe.no_header) = (None, None, None, None, false);
    let json = serde_json::to_string(&recipe)?;
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() {
            text.push(c);
        } else {
            let mut units = [0; 2];
            text.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    Ok(text)
}

/// The options by which a file of rejects is read as its rows were read before; those given for any other file.
///
/// # Errors
/// When the file cannot be read, or somebody changed its column `reject_reading`.
pub(super) fn read_alike(source: &Source, options: &Options) -> Result<Options> {
    let mut head = Vec::new();
    let mut file = source.file()?;
    file.seek(SeekFrom::Start(0))?;
    file.take(HEAD).read_to_end(&mut head).with_context(|| say!("cannot read {source}", source = source.name()))?;
    let head = head.strip_prefix(MARK).unwrap_or(&head);
    let first = head.split(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default();
    let holds = |name: &str| memchr::memmem::find(first, name.as_bytes()).is_some();
    if !REJECT_COLUMNS.iter().all(|name| holds(name)) {
        return Ok(options.clone());
    }
    let known = Known::new(None, options);
    let text = Text::open(source, &TextOptions::default(), &|cell| known.has(cell))?;
    // What was said of the first file's text, and of the apostrophes in it, holds for that file alone.
    let mut options =
        Options { encoding: None, delimiter: None, quotes: None, sheet: None, skip: None, no_header: false, raw: false, ..options.clone() };
    if let Some(recipe) = recipe_in(&text)? {
        options.recipe = Some(recipe);
    }
    Ok(options)
}

/// The recipe in the column `reject_reading`: sorting the rows may have moved it to any of them.
fn recipe_in(text: &Text) -> Result<Option<Recipe>> {
    let mut records = text.records()?;
    let mut record = ByteRecord::new();
    records.read_bytes(&mut record)?;
    let Some(column) = record.iter().position(|cell| cell == REJECT_COLUMNS[5].as_bytes()) else { return Ok(None) };
    while let Some(line) = records.read_bytes(&mut record)? {
        let cell = record.get(column).unwrap_or_default().trim_ascii();
        if cell.is_empty() {
            continue;
        }
        let damaged = |_| {
            Failure::new(say!(
                "{name}, line {line}, column '{reject_columns}': not as crmkit wrote it",
                name = text.name,
                line,
                reject_columns = REJECT_COLUMNS[5]
            ))
            .hint(say!("clear the cell, and give the flags of the first import"))
        };
        let recipe: Recipe = serde_json::from_slice(cell).map_err(damaged)?;
        return Ok(Some(Recipe { name: format!("as before ({})", REJECT_COLUMNS[5]), lenient: true, ..recipe }));
    }
    Ok(None)
}

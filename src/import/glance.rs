//! A look at the head of a file: what its rows are, what its columns leave open, its first values.

use anyhow::Result;
use csv::StringRecord;

use super::columns::{Doubt, Known, column_named, field_named};
use super::evidence::Sample;
use super::first_pass::{head, header_row};
use super::kind::Kind;
use super::options::Options;
use super::plan::Plan;
use super::recipe::Rules;
use super::rejects;
use super::text::{AnyRecords, Source, Text};

/// What a header alone tells of a file.
pub struct Glance {
    /// What its rows are.
    pub kind: Kind,
    /// What its columns leave open.
    pub doubts: Vec<Doubt>,
    /// Its headers.
    pub headers: Vec<String>,
    /// The first values of each column.
    pub samples: Vec<Vec<String>>,
}

impl Glance {
    /// Whether the file has a column with this header, and its rows this field.
    pub fn has(&self, key: &str, header: &str) -> bool {
        column_named(&self.headers, header).is_some() && field_named(self.kind, key).is_ok()
    }
}

/// Looks at the header and the first rows of a file.
///
/// # Errors
/// As [`survey`], as far as the header goes.
pub fn glance(source: &Source, wanted: Option<Kind>, options: &Options) -> Result<Glance> {
    let options = rejects::read_alike(source, options)?.with_recipe()?;
    let names = Known::new(wanted, &options);
    let known = |cell: &str| names.has(cell);
    let mut text = Text::open(source, &options.text(), &known)?;
    loop {
        let error = match glance_text(&text, &names, &options) {
            Ok(glance) => return Ok(glance),
            Err(error) => error,
        };
        text = text.otherwise(error, &known)?;
    }
}

fn glance_text(text: &Text, names: &Known, options: &Options) -> Result<Glance> {
    let evidence = Sample::of(text, options.no_header, options.raw, &[])?;
    let mut reader = text.records()?;
    let mut record = StringRecord::new();
    let line = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &[]))?;
    let first = header_row(&record, options);
    let head = head(line, &first, &evidence, names, options, &text.name)?;
    let samples = sample(&mut reader, first.len(), None).map_err(|e| text.unreadable(e, &mut reader, &first))?;
    Ok(Glance { kind: head.recognised.kind, doubts: head.mapping.doubts, headers: first, samples })
}

/// The first values of each column of a plan, those that rules make included.
///
/// # Errors
/// When the file cannot be read again.
pub fn samples(plan: &Plan) -> Result<Vec<Vec<String>>> {
    let mut reader = plan.text.records()?;
    if !plan.options.no_header {
        reader.read(&mut StringRecord::new())?;
    }
    Ok(sample(&mut reader, plan.columns.len(), plan.rules.as_ref())?)
}

/// So many rows are looked through for sample values.
const SAMPLED_ROWS: usize = 200;

/// So many different values of a column are shown.
const SAMPLES: usize = 3;

fn sample(reader: &mut AnyRecords, width: usize, rules: Option<&Rules>) -> csv::Result<Vec<Vec<String>>> {
    let mut samples = vec![Vec::new(); width];
    let (mut record, mut derived) = (StringRecord::new(), StringRecord::new());
    for _ in 0..SAMPLED_ROWS {
        if reader.read(&mut record)?.is_none() {
            break;
        }
        let row = match rules {
            Some(rules) if rules.apply(&record, &mut derived).is_none() => &derived,
            _ => &record,
        };
        for (values, cell) in samples.iter_mut().zip(row.iter()) {
            let cell = cell.trim().to_string();
            if values.len() < SAMPLES && !cell.is_empty() && !values.contains(&cell) {
                values.push(cell);
            }
        }
    }
    Ok(samples)
}

//! The first pass over a file, which decides everything that needs the whole of it.

use anyhow::Result;
use csv::StringRecord;

use super::answers::Answers;
use super::apart::{Apart, Codes};
use super::columns::{self, Column, Known, Mapping, Target};
use super::evidence::Sample;
use super::evidence::later::Later;
use super::header_currency;
use super::kind::Kind;
use super::match_keys;
use super::options::{NoCustomer, Options};
use super::plan::Plan;
use super::pointed::{self, Pointed};
use super::recipe::Rules;
use super::rejects;
use super::slots::{ColumnSurvey, days, decide};
use super::text::{Source, Strays, Text, begins_table};
use crate::base::error::Failure;
use crate::base::formula;
use crate::entity::settings::Settings;
use crate::import::columns::recognise::{Recognised, hinted, recognise};
use crate::lang::{Message, say};

/// The head of a file, and what its columns are taken for.
pub(super) struct Head {
    /// Kind and recipe.
    pub(super) recognised: Recognised,
    /// The columns.
    pub(super) mapping: Mapping,
}

/// Decides what the columns of a file are, from its first row, which stands in `line`.
pub(super) fn head(line: Option<u64>, first: &[String], sample: &Sample, names: &Known, options: &Options, name: &str) -> Result<Head> {
    let mut headers: Vec<String> = if options.no_header { (1..=first.len()).map(|n| n.to_string()).collect() } else { first.to_vec() };
    headers.resize(headers.len() + sample.beyond, String::new());
    if !options.no_header && columns::looks_like_data(names, first) {
        let line = line.unwrap_or(1);
        return Err(Failure::new(say!(
            "{name}, line {line}: expected a header row, found what looks like data: {first}",
            name,
            line,
            first = first.join(", ")
        ))
        .hint(say!("add a row with the names of the columns, or give --no-header and --map FIELD=COLUMN-NUMBER"))
        .into());
    }
    let recognised = recognise(&headers, sample, names.wanted, options, name)?;
    let mapping = columns::map(recognised.kind, &headers, &options.wishes(), recognised.recipe.as_ref(), Some(sample), name)?;
    Ok(Head { recognised, mapping })
}

/// The first row of a file as headers.
pub(super) fn header_row(record: &StringRecord, options: &Options) -> Vec<String> {
    record.iter().map(|h| if options.raw { h.trim().to_string() } else { formula::restore(h.trim()).into_owned() }).collect()
}

/// Reads the whole file once and decides how to read it. `wanted` is what its rows are; found when `None`.
///
/// # Errors
/// Everything that makes the file as a whole unreadable: an encoding in doubt, unclosed quotes, a missing
/// column, an undecidable column of dates or decimals.
pub fn survey(source: &Source, wanted: impl Into<Option<Kind>>, options: &Options, settings: &Settings) -> Result<Plan> {
    let mut options = rejects::read_alike(source, options)?.with_recipe()?;
    let names = Known::new(wanted.into(), &options);
    let known = |cell: &str| names.has(cell);
    let mut text = Text::open(source, &options.text(), &known)?;
    let (mut again, mut further) = (false, Vec::new());
    loop {
        let error = match survey_text(&text, &names, &options, &further, settings) {
            // Rows behind the sample say something that it does not: the columns are decided once more, now that it is known.
            Ok(seen) if further.is_empty() && !seen.later.is_empty() => {
                further = seen.later;
                continue;
            }
            Ok(seen) => match seen.wishes() {
                // Values told what a header does not: the file is read once more, now that it is known.
                wishes if !again && !wishes.is_empty() => {
                    again = true;
                    options.maps.extend(wishes);
                    continue;
                }
                _ => return seen.plan(text, options, settings),
            },
            Err(error) => error,
        };
        text = text.otherwise(error, &known)?;
    }
}

/// What one pass over a text found.
struct Seen {
    head: Head,
    headers: Vec<String>,
    surveys: Vec<ColumnSurvey>,
    rows: u64,
    strays: Strays,
    /// How many rows are the header again, and the line of the first.
    again: (u64, u64),
    apart: Codes,
    answers: Option<Answers>,
    /// Columns of codes that are written as numbers with a point.
    pointed: Vec<usize>,
    /// Rows behind the sample that say something new.
    later: Vec<Vec<String>>,
    cut_off: Option<u64>,
    endless: Option<u64>,
    /// Rows with fewer cells than the header has, and the line of the first.
    short: u64,
    first_short: u64,
}

/// One pass over a text as it is read now.
fn survey_text(text: &Text, names: &Known, options: &Options, further: &[Vec<String>], settings: &Settings) -> Result<Seen> {
    let name = &text.name;
    let sample = Sample::of(text, options.no_header, options.raw, further)?;
    let mut reader = text.records()?;
    let mut record = StringRecord::new();
    let mut next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &[]))?;
    let mut head = head(next, &header_row(&record, options), &sample, names, options, name)?;
    let kind = head.recognised.kind;
    let headers = head.mapping.headers();
    let preset = head.recognised.recipe.as_ref().map(|r| r.option("no_customer", r.no_customer.as_ref())).transpose()?.flatten();
    let nobody = options.no_customer.or(preset) == Some(NoCustomer::WalkIn);
    let checked = head.mapping.check(kind, name, options.matching.as_ref(), nobody);
    checked.map_err(|e| hinted(e, kind, &headers[..head.mapping.width], &sample, options, name))?;
    let fields = kind.fields();
    let mut answers = Answers::over(kind, &mut head.mapping.columns, options.raw);
    if let (Some(answers), Some(second)) = (&mut answers, &text.second_header) {
        answers.tell(second.iter().map(String::as_str));
    }
    let surveyed = |(column, c): (usize, &Column)| match c.target {
        Target::Field(f) if columns::needs_survey(fields[f].what) => {
            Some(ColumnSurvey::new(column, fields[f].what, days(kind, &fields[f], options, settings)))
        }
        _ => None,
    };
    let surveys: Vec<ColumnSurvey> = head.mapping.columns.iter().enumerate().filter_map(surveyed).collect();
    let headers = head.mapping.headers();
    let width = head.mapping.width;
    let mut nameless: Vec<usize> = (0..width).filter(|c| headers[*c].is_empty()).collect();
    let mut seen = Seen {
        head,
        headers,
        surveys,
        rows: 0,
        strays: Strays::default(),
        again: (0, 0),
        apart: Codes::default(),
        answers: None,
        pointed: Vec::new(),
        later: Vec::new(),
        cut_off: None,
        endless: None,
        short: 0,
        first_short: 0,
    };
    if !options.no_header {
        next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
    }
    let (mut last, mut last_line, mut after_gap) = (None, 0, false);
    let mut derived = StringRecord::new();
    let mut pointed = Pointed::over(fields, &seen.head.mapping.columns);
    let mut later = Later::over(kind, &sample, &seen.head.mapping.columns[..width]);
    let mut apart = Apart::over(fields, &seen.head.mapping.columns, options.raw);
    while let Some(line) = next {
        seen.rows += 1;
        // A blank line is no record, and a cell may have several lines: what follows either is looked at.
        after_gap |= last_line > 0 && line > last_line + 1;
        last_line = line;
        let blank = record.iter().all(|cell| cell.trim().is_empty());
        if after_gap && !blank && !options.no_header {
            another_table(text, line, &record, names)?;
        }
        after_gap = blank;
        nameless.retain(|c| record.get(*c).is_none_or(|cell| cell.trim().is_empty()));
        last = (record.len() < width).then_some((line, record.len() > 1));
        if last.is_some_and(|(_, counted)| counted) {
            seen.first_short = if seen.short == 0 { line } else { seen.first_short };
            seen.short += 1;
        }
        if answers.as_mut().is_some_and(|a| a.is_head(line, &seen.headers, &record)) {
            next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
            continue;
        }
        let surveys = &mut seen.surveys;
        later.see(&record, &seen.headers);
        let mut watch = Watch { surveys, apart: &mut apart, answers: &mut answers, pointed: &mut pointed, derived: &mut derived };
        seen.strays.take(line, &record, &mut |line, record| {
            watch.row(line, record, seen.head.mapping.rules.as_ref());
        });
        next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
    }
    if let Some(stopped) = text.faulty(&reader) {
        return Err(stopped.into());
    }
    seen.again = reader.headers_again();
    let complete = reader.fresh_line().is_some();
    let surveys = &mut seen.surveys;
    let mut watch = Watch { surveys, apart: &mut apart, answers: &mut answers, pointed: &mut pointed, derived: &mut derived };
    seen.strays.settle(text, !options.no_header, &mut |line, record| {
        watch.row(line, record, seen.head.mapping.rules.as_ref());
    })?;
    seen.answers = answers;
    seen.pointed = pointed.columns();
    seen.later = later.rows;
    seen.apart = apart.map(|a| a.found).unwrap_or_default();
    if !seen.pointed.is_empty() {
        seen.apart = seen.apart.iter().map(|code| pointed::whole(code).unwrap_or(code).to_string()).collect();
    }
    // A column without a name and without a value is nothing but delimiters at the end of the lines.
    nameless.into_iter().filter(|_| !options.no_header).for_each(|c| seen.head.mapping.columns[c].target = Target::Ignored);
    if let Some((line, counted)) = last.filter(|_| !text.is_sheet && !complete) {
        seen.cut_off = Some(line);
        seen.short -= u64::from(counted);
    }
    seen.endless = Some(last_line).filter(|line| *line > 0 && !text.is_sheet && !complete);
    Ok(seen)
}

/// Refuses a row behind a blank one that is the header of another table.
fn another_table(text: &Text, line: u64, record: &StringRecord, names: &Known) -> Result<()> {
    let cells: Vec<&str> = record.iter().map(str::trim).collect();
    if !begins_table(&cells, &|cell| names.has(cell)) {
        return Ok(());
    }
    let words = cells.iter().filter(|cell| !cell.is_empty()).copied().collect::<Vec<_>>().join(", ");
    Err(Failure::new(say!("{name}, line {line}: another table begins here: {words}", name = text.name, line, words))
        .hint(say!("put each table on a sheet or into a file of its own, and import them one by one"))
        .into())
}

/// What looks at every record of the first pass.
struct Watch<'a> {
    surveys: &'a mut [ColumnSurvey],
    apart: &'a mut Option<Apart>,
    answers: &'a mut Option<Answers>,
    pointed: &'a mut Pointed,
    /// The row as the rules make it.
    derived: &'a mut StringRecord,
}

impl Watch<'_> {
    /// Lets all of them see a record, as the rules make it.
    fn row(&mut self, line: u64, record: &StringRecord, rules: Option<&Rules>) {
        let row = match rules {
            None => record,
            Some(rules) if rules.apply(record, self.derived).is_none() => &*self.derived,
            Some(_) => return,
        };
        self.surveys.iter_mut().for_each(|s| s.see(line, row));
        self.pointed.see(row);
        if let Some(apart) = self.apart {
            apart.see(row);
        }
        if let Some(answers) = self.answers {
            answers.see(row);
        }
    }
}

impl Seen {
    /// What the values of a survey tell of columns whose headers do not: field and header.
    fn wishes(&self) -> Vec<(String, String)> {
        self.answers.as_ref().map(|answers| answers.wishes(&self.head.mapping.columns)).unwrap_or_default()
    }

    /// The plan that follows from what was seen.
    fn plan(self, text: Text, mut options: Options, settings: &Settings) -> Result<Plan> {
        let Head { recognised: Recognised { kind, recipe, evidence }, mut mapping } = self.head;
        let opinions = self.answers.map(|answers| answers.decide(&mut mapping.columns, &options.scales));
        if let Some(recipe) = &recipe {
            options.no_customer = options.no_customer.or(recipe.option("no_customer", recipe.no_customer.as_ref())?);
        }
        let mut notes: Vec<Message> = text.notes(self.rows);
        notes.extend(evidence.into_iter().map(Message::from));
        notes.extend(mapping.describe(kind));
        notes.extend(mapping.found.iter().cloned());
        let opinions = opinions.map(|(opinions, said)| {
            notes.extend(said);
            opinions
        });
        notes.extend(self.strays.notes(text.is_sheet));
        if let (again @ 1.., first) = self.again {
            notes.push(say!(
                again => "line {first} is the header again and left out" |
                "{again} rows are the header again and left out, the first on line {first}",
                again,
                first
            ));
        }
        if let Some(line) = self.endless {
            notes.push(say!("nothing ends line {line}, the last one: if the file was cut off, its last value may not be whole", line));
        }
        let short = self.short;
        if short > 0 && !text.is_sheet {
            let first = self.first_short;
            notes.push(say!(
                "{short} rows have fewer cells than the header, as line {first}: the missing ones are taken as blank",
                short,
                first
            ));
        }
        let mut plan = Plan {
            kind,
            name: text.name.clone(),
            text,
            headers: self.headers,
            width: mapping.width,
            columns: mapping.columns,
            rules: mapping.rules,
            decided: mapping.decided,
            recipe: recipe.map(|r| r.name),
            formats: Vec::new(),
            slots: Vec::new(),
            own: Vec::new(),
            rows: self.rows,
            left_out: self.strays.lines(),
            cut_off: self.cut_off,
            endless: self.endless,
            apart: self.apart,
            opinions: opinions.unwrap_or_default(),
            currency: None,
            foreign: false,
            notes,
            options,
        };
        decide(&mut plan, &self.surveys, &self.pointed, settings)?;
        header_currency::check(&plan, settings)?;
        if let Some(placed) = match_keys::of_file(&plan)? {
            plan.notes.extend(match_keys::left_out(&plan, &placed));
        }
        Ok(plan)
    }
}

//! The first pass over a file, which decides everything that needs the whole of it.

use anyhow::Result;
use csv::StringRecord;

use super::apart::{Apart, Codes};
use super::columns::{self, Column, Known, Mapping, Target};
use super::kind::Kind;
use super::match_keys;
use super::options::Options;
use super::plan::{Plan, Slot};
use super::recipe::Rules;
use super::rejects;
use super::text::{Source, Strays, Text, begins_table};
use super::units;
use crate::base::error::Failure;
use crate::base::formula;
use crate::base::money::Currency;
use crate::base::reading;
use crate::base::reading::{DateOrder, DecimalMark};
use crate::entity::What;
use crate::entity::settings::Settings;
use crate::import::columns::recognise::{Recognised, hinted, recognise};
use crate::import::values::formats::{DateSurvey, DecimalSurvey};
use crate::lang::{Message, say};

/// The head of a file, and what its columns are taken for.
pub(super) struct Head {
    /// Kind and recipe.
    pub(super) recognised: Recognised,
    /// The columns.
    pub(super) mapping: Mapping,
}

/// Decides what the columns of a file are, from its first row, which stands in `line`.
pub(super) fn head(line: Option<u64>, first: &[String], names: &Known, options: &Options, name: &str) -> Result<Head> {
    let headers: Vec<String> = if options.no_header { (1..=first.len()).map(|n| n.to_string()).collect() } else { first.to_vec() };
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
    let recognised = recognise(&headers, names.wanted, options, name)?;
    let mapping = columns::map(recognised.kind, &headers, &options.wishes(), recognised.recipe.as_ref(), name)?;
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
    let options = rejects::read_alike(source, options)?.with_recipe()?;
    let names = Known::new(wanted.into(), &options);
    let known = |cell: &str| names.has(cell);
    let mut text = Text::open(source, &options.text(), &known)?;
    loop {
        let error = match survey_text(&text, &names, &options) {
            Ok(seen) => return seen.plan(text, options, settings),
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
    cut_off: Option<u64>,
    endless: Option<u64>,
    /// Rows with fewer cells than the header has, and the line of the first.
    short: u64,
    first_short: u64,
}

/// One pass over a text as it is read now.
fn survey_text(text: &Text, names: &Known, options: &Options) -> Result<Seen> {
    let name = &text.name;
    let mut reader = text.records()?;
    let mut record = StringRecord::new();
    let mut next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &[]))?;
    let head = head(next, &header_row(&record, options), names, options, name)?;
    let kind = head.recognised.kind;
    head.mapping.check(kind, name, options.matching.as_ref()).map_err(|e| hinted(e, kind, &head.mapping.headers(), options, name))?;
    let fields = kind.fields();
    let surveyed = |(column, c): (usize, &Column)| match c.target {
        Target::Field(f) if columns::needs_survey(fields[f].what) => Some(ColumnSurvey::new(column, fields[f].what)),
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
        seen.strays.take(line, &record, &mut |line, record| {
            survey_row(line, record, seen.head.mapping.rules.as_ref(), &mut derived, &mut seen.surveys, &mut apart);
        });
        next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
    }
    if let Some(stopped) = text.faulty(&reader) {
        return Err(stopped.into());
    }
    seen.again = reader.headers_again();
    let complete = reader.fresh_line().is_some();
    seen.strays.settle(text, !options.no_header, &mut |line, record| {
        survey_row(line, record, seen.head.mapping.rules.as_ref(), &mut derived, &mut seen.surveys, &mut apart);
    })?;
    seen.apart = apart.map(|a| a.found).unwrap_or_default();
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

/// Lets the surveys of the columns see a record, as the rules make it.
fn survey_row(
    line: u64,
    record: &StringRecord,
    rules: Option<&Rules>,
    derived: &mut StringRecord,
    surveys: &mut [ColumnSurvey],
    apart: &mut Option<Apart>,
) {
    let row = match rules {
        None => record,
        Some(rules) if rules.apply(record, derived).is_none() => derived,
        Some(_) => return,
    };
    surveys.iter_mut().for_each(|s| s.see(line, row));
    if let Some(apart) = apart {
        apart.see(row);
    }
}

impl Seen {
    /// The plan that follows from what was seen.
    fn plan(self, text: Text, options: Options, settings: &Settings) -> Result<Plan> {
        let Head { recognised: Recognised { kind, recipe, evidence }, mapping } = self.head;
        let mut notes: Vec<Message> = text.notes(self.rows);
        notes.extend(evidence.into_iter().map(Message::from));
        notes.extend(mapping.describe(kind));
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
            recipe: recipe.map(|r| r.name),
            formats: Vec::new(),
            slots: Vec::new(),
            own: Vec::new(),
            rows: self.rows,
            left_out: self.strays.lines(),
            cut_off: self.cut_off,
            endless: self.endless,
            apart: self.apart,
            currency: None,
            foreign: false,
            notes,
            options,
        };
        decide(&mut plan, &self.surveys, settings)?;
        units::check(&plan, settings)?;
        if let Some(placed) = match_keys::of_file(&plan)? {
            plan.notes.extend(match_keys::left_out(&plan, &placed));
        }
        Ok(plan)
    }
}

/// Turns the surveys of the columns into slots.
fn decide(plan: &mut Plan, surveys: &[ColumnSurvey], settings: &Settings) -> Result<()> {
    let fields = plan.fields();
    plan.currency = currency(plan, surveys, settings)?;
    plan.foreign = foreign(plan, surveys, settings);
    let whole_units = plan.currency.unwrap_or(settings.currency).exponent == 0;
    let marks: Vec<DecimalMark> = surveys.iter().filter_map(|s| s.decimals.settled()).collect();
    let others = marks.first().copied().filter(|m| marks.iter().all(|n| n == m));
    let targets: Vec<Target> = plan.columns.iter().map(|c| c.target.clone()).collect();
    for (column, target) in targets.iter().enumerate() {
        let mut slot = Slot { column, field: None, order: DateOrder::Ymd, mark: DecimalMark::Dot };
        match target {
            Target::Ignored => continue,
            Target::Own(name) => plan.own.push(name.clone()),
            Target::Field(f) => {
                slot.field = Some(*f);
                if let Some(survey) = surveys.iter().find(|s| s.column == column) {
                    let header = &plan.headers[column];
                    let note = match fields[*f].what {
                        What::Day | What::When => {
                            let (order, note) = survey.dates.decide(&plan.name, header, plan.options.date_format)?;
                            slot.order = order;
                            note
                        }
                        What::Amount | What::Quantity | What::Rate | What::Number => {
                            let (mark, note) = survey.decimals.decide(&plan.name, header, plan.options.decimal, others, whole_units)?;
                            slot.mark = mark;
                            note
                        }
                        _ => None,
                    };
                    if let Some(note) = &note {
                        let reason = note.split_once(": ").map_or(note.as_str(), |(_, reason)| reason);
                        plan.formats.push((column, reason.to_string()));
                    }
                    plan.notes.extend(note.map(Message::from));
                }
            }
        }
        plan.slots.push(slot);
    }
    // A time of day needs the date of its row: it is read after it.
    plan.slots.sort_by_key(|s| s.field.is_some_and(|f| matches!(fields[f].what, What::Time)));
    Ok(())
}

/// Whether any row states another currency than the one the store counts in.
fn foreign(plan: &Plan, surveys: &[ColumnSurvey], settings: &Settings) -> bool {
    let own = plan.currency.unwrap_or(settings.currency);
    let other = |word: &String| reading::stated(word, own.code()).is_ok_and(|c| c != own);
    !own.code().is_empty() && surveys.iter().any(|s| matches!(s.what, What::Currency) && s.words.iter().any(other))
}

/// The one currency of the file. A store without a currency takes the file's; several are refused.
fn currency(plan: &Plan, surveys: &[ColumnSurvey], settings: &Settings) -> Result<Option<Currency>> {
    let Some(survey) = surveys.iter().find(|s| matches!(s.what, What::Currency)) else { return Ok(None) };
    if !settings.currency.code().is_empty() {
        return Ok(None);
    }
    // What is no currency costs its row; what may be several cannot be read at all.
    let mut stated: Vec<Currency> = Vec::new();
    for word in &survey.words {
        match reading::stated(word, "") {
            Ok(currency) if stated.contains(&currency) => {}
            Ok(currency) => stated.push(currency),
            Err(several) if reading::currency(word).is_ok() => {
                return Err(Failure::new(say!(
                    "{file}, column '{column}': {several}, and the store has no currency",
                    file = plan.name,
                    column = plan.headers[survey.column],
                    several
                ))
                .hint(say!("say which the store counts in: crmkit config set currency {code}", code = reading::currency(word)?.code()))
                .into());
            }
            Err(_) => {}
        }
    }
    match stated.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        several => Err(Failure::new(say!("{plan_name}, column '{survey_column}': amounts in several currencies ({several}) and the store has none", plan_name = plan.name, survey_column = plan.headers[survey.column], several = several.iter().map(Currency::code).collect::<Vec<_>>().join(", ")))
        .hint(say!("say which currency the store counts in: crmkit config set currency CNY; rows in others are then converted at the rates of 'crmkit import rates', never just added up"))
        .into()),
    }
}

/// What is known of one column.
struct ColumnSurvey {
    column: usize,
    what: What,
    dates: DateSurvey,
    decimals: DecimalSurvey,
    words: Vec<String>,
}

/// More currencies than this are not listed.
const MOST_WORDS: usize = 8;

impl ColumnSurvey {
    fn new(column: usize, what: What) -> ColumnSurvey {
        ColumnSurvey { column, what, dates: DateSurvey::default(), decimals: DecimalSurvey::default(), words: Vec::new() }
    }

    fn see(&mut self, line: u64, record: &StringRecord) {
        let Some(text) = record.get(self.column).filter(|t| !t.is_empty()) else { return };
        match self.what {
            What::Day | What::When => self.dates.see(line, text),
            What::Amount | What::Quantity | What::Rate | What::Number => self.decimals.see(line, text),
            _ => {
                let word = text.trim().to_ascii_uppercase();
                if self.words.len() < MOST_WORDS && !self.words.contains(&word) {
                    self.words.push(word);
                }
            }
        }
    }
}

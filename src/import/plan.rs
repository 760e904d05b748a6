//! The survey: the first pass over a file, which decides everything that needs the whole of it.

use std::io::Read;

use anyhow::Result;
use csv::{ErrorKind, StringRecord};

use super::columns::{self, Column, Mapping, Target};
use super::dialect::{Dialect, Records};
use super::fields::{Field, What};
use super::formats::{DateOrder, DateSurvey, DecimalMark, DecimalSurvey};
use super::kind::Kind;
use super::matching;
pub use super::options::{Options, Policy, UnknownCustomer};
use super::recipe::Rules;
use super::recognise::{Recognised, recognise};
use super::source::Source;
use crate::error::Failure;
use crate::formula;
use crate::model::settings::Settings;
use crate::money::Currency;

/// How one value slot is read.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Number of the column in the file.
    pub column: usize,
    /// Index of the field; `None` for an own field.
    pub field: Option<usize>,
    /// Order of dates.
    pub order: DateOrder,
    /// Decimal mark.
    pub mark: DecimalMark,
}

/// How a file is read: everything decided before the first row is stored.
pub struct Plan {
    /// What the rows are.
    pub kind: Kind,
    /// The file's name for messages.
    pub name: String,
    /// How the text is cut.
    pub dialect: Dialect,
    /// The headers, or the columns' numbers; then the names of what rules make.
    pub headers: Vec<String>,
    /// How many columns the file has.
    pub width: usize,
    /// What each column became, and why.
    pub columns: Vec<Column>,
    /// What is done with a row before it is read.
    pub rules: Option<Rules>,
    /// The preset or mapping file.
    pub recipe: Option<String>,
    /// How the values of columns are read and why, by column.
    pub formats: Vec<(usize, String)>,
    /// The values that are read from each row, in the order of their columns.
    pub slots: Vec<Slot>,
    /// Names of the own fields, in slot order.
    pub own: Vec<String>,
    /// Data rows in the file.
    pub rows: u64,
    /// The currency every row states, if the file states one.
    pub currency: Option<Currency>,
    /// The decisions and their evidence, for the user.
    pub notes: Vec<String>,
    /// What the user settled.
    pub options: Options,
}

impl Plan {
    /// The fields of the kind.
    pub fn fields(&self) -> &'static [Field] {
        self.kind.fields()
    }

    /// The slot that holds a field; `None` when the file has no such column.
    pub fn slot(&self, key: &str) -> Option<usize> {
        self.slots.iter().position(|s| s.field.is_some_and(|f| self.fields()[f].key == key))
    }

    /// How the dates or numbers of a column are read, in words; `None` for words.
    pub fn format(&self, column: usize) -> Option<String> {
        let slot = self.slots.iter().find(|s| s.column == column)?;
        let word = match self.fields()[slot.field?].what {
            What::Day | What::When => slot.order.describe(),
            What::Amount | What::Quantity => slot.mark.describe(),
            _ => return None,
        };
        Some(word.to_string())
    }

    /// What to do with known records.
    pub fn policy(&self) -> Policy {
        let default = if self.kind == Kind::Customers { Policy::Fill } else { Policy::Update };
        self.options.on_duplicate.unwrap_or(default)
    }
}

/// The head of a file, and what its columns are taken for.
pub(super) struct Head {
    /// Kind and recipe.
    pub(super) recognised: Recognised,
    /// The columns.
    pub(super) mapping: Mapping,
}

/// Decides what the columns of a file are, from its header.
pub(super) fn head(first: &[String], wanted: Option<Kind>, options: &Options, name: &str) -> Result<Head> {
    let headers: Vec<String> = if options.no_header { (1..=first.len()).map(|n| n.to_string()).collect() } else { first.to_vec() };
    if !options.no_header && columns::looks_like_data(wanted, first) {
        return Err(Failure::new(format!("{name}, line 1: expected a header row, found what looks like data: {}", first.join(", ")))
            .hint("add a row with the names of the columns, or give --no-header and --map FIELD=COLUMN-NUMBER")
            .into());
    }
    let recognised = recognise(&headers, wanted, options, name)?;
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
/// Everything that makes the file as a whole unreadable: wrong encoding, unclosed quotes, a missing
/// column, an undecidable column of dates or decimals.
pub fn survey(source: &Source, wanted: impl Into<Option<Kind>>, options: &Options, settings: &Settings) -> Result<Plan> {
    let wanted = wanted.into();
    let options = options.with_recipe()?;
    let name = source.name().to_string();
    let dialect = Dialect::sniff(source, options.delimiter)?;
    let mut reader = dialect.records(source)?;
    let mut record = StringRecord::new();
    let mut next = reader.read(&mut record).map_err(|e| unreadable(e, &mut reader, &[], &name))?;
    let Head { recognised: Recognised { kind, recipe, evidence }, mapping } =
        head(&header_row(&record, &options), wanted, &options, &name)?;
    mapping.check(kind, &name)?;
    let headers = mapping.headers();
    let fields = kind.fields();
    let mut surveys: Vec<ColumnSurvey> = mapping
        .columns
        .iter()
        .enumerate()
        .filter_map(|(column, c)| match c.target {
            Target::Field(f) if columns::needs_survey(fields[f].what) => Some(ColumnSurvey::new(column, fields[f].what)),
            _ => None,
        })
        .collect();
    let mut rows = 0;
    if !options.no_header {
        next = reader.read(&mut record).map_err(|e| unreadable(e, &mut reader, &headers, &name))?;
    }
    let mut derived = StringRecord::new();
    while let Some(line) = next {
        rows += 1;
        let row = match &mapping.rules {
            None => Some(&record),
            Some(rules) => rules.apply(&record, &mut derived).is_none().then_some(&derived),
        };
        if let Some(row) = row {
            for survey in &mut surveys {
                survey.see(line, row);
            }
        }
        next = reader.read(&mut record).map_err(|e| unreadable(e, &mut reader, &headers, &name))?;
    }
    if let Some(fault) = reader.fault() {
        return Err(fault.failure(&name).into());
    }
    let mut notes =
        vec![format!("{name}: UTF-8{}, {}, {rows} rows", if dialect.bom { " with byte order mark" } else { "" }, dialect.delimiter_word())];
    notes.extend(evidence);
    notes.extend(mapping.describe(fields));
    let mut plan = Plan {
        kind,
        name,
        dialect,
        headers,
        width: mapping.width,
        columns: mapping.columns,
        rules: mapping.rules,
        recipe: recipe.map(|r| r.name),
        formats: Vec::new(),
        slots: Vec::new(),
        own: Vec::new(),
        rows,
        currency: None,
        notes,
        options,
    };
    decide(&mut plan, &surveys, settings)?;
    if let Some(placed) = matching::place(&plan)? {
        plan.notes.extend(matching::left_out(&plan, &placed));
    }
    Ok(plan)
}

/// Turns the surveys of the columns into slots.
fn decide(plan: &mut Plan, surveys: &[ColumnSurvey], settings: &Settings) -> Result<()> {
    let fields = plan.fields();
    plan.currency = currency(plan, surveys, settings)?;
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
                        What::Amount | What::Quantity => {
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
                    plan.notes.extend(note);
                }
            }
        }
        plan.slots.push(slot);
    }
    // A time of day needs the date of its row: it is read after it.
    plan.slots.sort_by_key(|s| s.field.is_some_and(|f| matches!(fields[f].what, What::Time)));
    Ok(())
}

/// The one currency of the file. A store without a currency takes the file's; several are refused.
fn currency(plan: &Plan, surveys: &[ColumnSurvey], settings: &Settings) -> Result<Option<Currency>> {
    let Some(survey) = surveys.iter().find(|s| matches!(s.what, What::Currency)) else { return Ok(None) };
    if !settings.currency.code().is_empty() {
        return Ok(None);
    }
    match survey.words.as_slice() {
        [] => Ok(None),
        [one] => Ok(Currency::parse(one).ok()),
        several => Err(Failure::new(format!(
            "{}, column '{}': amounts in several currencies ({}) and the store has none",
            plan.name,
            plan.headers[survey.column],
            several.join(", ")
        ))
        .hint("say which currency the store counts in: crmkit config set currency CNY; rows in others are then rejected, never added up")
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
            What::Amount | What::Quantity => self.decimals.see(line, text),
            _ => {
                let word = text.trim().to_ascii_uppercase();
                if self.words.len() < MOST_WORDS && !self.words.contains(&word) {
                    self.words.push(word);
                }
            }
        }
    }
}

/// The failure for text that cannot be read: names the line and the column that is not UTF-8.
pub(super) fn unreadable<R: Read>(error: csv::Error, reader: &mut Records<R>, headers: &[String], name: &str) -> anyhow::Error {
    let ErrorKind::Utf8 { pos, err } = error.kind() else {
        return anyhow::Error::from(error).context(format!("cannot read {name}"));
    };
    let line = reader.line(pos.as_ref());
    let column = headers.get(err.field()).map_or_else(|| format!("column {}", err.field() + 1), |h| format!("column '{h}'"));
    Failure::new(format!("{name}, line {line}, {column}: byte {} of the field is not UTF-8 text", err.valid_up_to() + 1))
        .hint("save the file as 'CSV UTF-8' in Excel, or convert it: iconv -f GB18030 -t UTF-8 (Chinese) or -f WINDOWS-1252 (Western)")
        .into()
}

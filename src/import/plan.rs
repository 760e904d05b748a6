//! The survey: the first pass over a file, which decides everything that needs the whole of it.

use anyhow::Result;
use csv::StringRecord;

use super::columns::{self, Target};
use super::fields::{Field, What};
use super::formats::{DateOrder, DateSurvey, DecimalMark, DecimalSurvey};
use super::kind::Kind;
use super::matching::{self, Matching};
use super::text::{Encoding, Source, Tail, Text, TextOptions};
use crate::error::Failure;
use crate::formula;
use crate::model::settings::Settings;
use crate::money::Currency;

/// What to do with a record the store knows already.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Policy {
    /// Leave it as it is.
    Skip,
    /// Take every value the file has; blank cells erase nothing.
    Update,
    /// Fill only what is blank in the store.
    Fill,
    /// Refuse the row.
    Error,
    /// Make another record with another code (customers only).
    New,
}

/// What to do with a fact of a customer the store does not know.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum UnknownCustomer {
    /// Make a customer with nothing but what the row says of it.
    Create,
    /// Refuse the row.
    Reject,
}

/// What the user settles by flags.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// (field, header) pairs.
    pub maps: Vec<(String, String)>,
    /// The encoding; found when `None`.
    pub encoding: Option<Encoding>,
    /// The delimiter; found when `None`.
    pub delimiter: Option<u8>,
    /// The quote, `Some(None)` for none; found when `None`.
    pub quote: Option<Option<u8>>,
    /// Name or number of the sheet of a workbook; found when `None`.
    pub sheet: Option<String>,
    /// Lines above the header that are passed over; found when `None`.
    pub skip: Option<u64>,
    /// The file has no header row; columns are called 1, 2, 3 …
    pub no_header: bool,
    /// Order of numeric dates; found when `None`.
    pub date_format: Option<DateOrder>,
    /// Decimal mark; found when `None`.
    pub decimal: Option<DecimalMark>,
    /// What to do with known records; `None` = fill for customers, update for all else.
    pub on_duplicate: Option<Policy>,
    /// What to do with facts of unknown customers; `None` = create.
    pub unknown_customer: Option<UnknownCustomer>,
    /// By what customers are matched; `None` = by code, without one by email, then phone.
    pub matching: Option<Matching>,
    /// Stop once more rows than this are rejected.
    pub max_errors: Option<u64>,
    /// Code of the survey that the answers belong to; the file's name when `None` and no column says it.
    pub survey: Option<String>,
    /// The scale of the questions of a survey, from lowest to highest; found when `None`.
    pub scale: Option<(i64, i64)>,
    /// Take cells as they are: do not take off the apostrophe that neutralises formulas.
    pub raw: bool,
}

impl Options {
    /// What is settled about the text.
    fn text(&self) -> TextOptions {
        TextOptions {
            encoding: self.encoding,
            delimiter: self.delimiter,
            quote: self.quote,
            sheet: self.sheet.clone(),
            skip: self.skip,
            no_header: self.no_header,
        }
    }
}

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
    /// The text of the file, and how it is cut into rows.
    pub text: Text,
    /// The headers, or the columns' numbers.
    pub headers: Vec<String>,
    /// The values that are read from each row, in the order of their columns.
    pub slots: Vec<Slot>,
    /// Names of the own fields, in slot order.
    pub own: Vec<String>,
    /// Data rows in the file.
    pub rows: u64,
    /// The line from which on all rows are totals, which are passed over.
    pub totals: Option<u64>,
    /// The last line, if the file seems to be cut off in it.
    pub cut_off: Option<u64>,
    /// The currency every row states, if the file states one.
    pub currency: Option<Currency>,
    /// Whether any row states another currency than the store's: amounts are then read with
    /// [`PLACES`](super::exchange::PLACES) decimals and converted when they are written.
    pub foreign: bool,
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

    /// The slot that holds the code of the record to which a row belongs.
    pub fn record_slot(&self) -> Option<usize> {
        self.slot(if self.kind == Kind::OrderLines { "order" } else { "code" })
    }

    /// What to do with known records.
    pub fn policy(&self) -> Policy {
        let default = if self.kind == Kind::Customers { Policy::Fill } else { Policy::Update };
        self.options.on_duplicate.unwrap_or(default)
    }
}

/// Reads the whole file once and decides how to read it.
///
/// # Errors
/// Everything that makes the file as a whole unreadable: an encoding in doubt, unclosed quotes, a missing
/// column, an undecidable column of dates or decimals.
pub fn survey(source: &Source, kind: Kind, options: &Options, settings: &Settings) -> Result<Plan> {
    let known = |cell: &str| columns::is_known(kind, cell) || options.maps.iter().any(|(_, header)| header == cell);
    let mut text = Text::open(source, &options.text(), &known)?;
    loop {
        let error = match survey_text(&text, kind, options) {
            Ok(seen) => return seen.plan(text, kind, options, settings),
            Err(error) => error,
        };
        text = text.otherwise(error, &known)?;
    }
}

/// What one pass over a text found.
struct Seen {
    headers: Vec<String>,
    targets: Vec<Target>,
    surveys: Vec<ColumnSurvey>,
    rows: u64,
    totals: Tail,
    cut_off: Option<u64>,
    /// Rows with fewer cells than the header has, and the line of the first.
    short: u64,
    first_short: u64,
}

/// One pass over a text as it is read now.
fn survey_text(text: &Text, kind: Kind, options: &Options) -> Result<Seen> {
    let name = &text.name;
    let mut reader = text.records()?;
    let mut record = StringRecord::new();
    let mut next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &[]))?;
    let first: Vec<String> =
        record.iter().map(|h| if options.raw { h.trim().to_string() } else { formula::restore(h.trim()).into_owned() }).collect();
    let headers: Vec<String> = if options.no_header { (1..=first.len()).map(|n| n.to_string()).collect() } else { first.clone() };
    if !options.no_header && columns::looks_like_data(kind, &first) {
        let line = next.unwrap_or(1);
        return Err(Failure::new(format!("{name}, line {line}: expected a header row, found what looks like data: {}", first.join(", ")))
            .hint("add a row with the names of the columns, or give --no-header and --map FIELD=COLUMN-NUMBER")
            .into());
    }
    let targets = columns::map(kind, &headers, &options.maps, name)?;
    let fields = kind.fields();
    let surveys: Vec<ColumnSurvey> = targets
        .iter()
        .enumerate()
        .filter_map(|(column, target)| match target {
            Target::Field(f) if columns::needs_survey(fields[*f].what) => Some(ColumnSurvey::new(column, fields[*f].what)),
            _ => None,
        })
        .collect();
    let mut nameless: Vec<usize> = (0..headers.len()).filter(|c| headers[*c].is_empty()).collect();
    let mut seen = Seen { headers, targets, surveys, rows: 0, totals: Tail::default(), cut_off: None, short: 0, first_short: 0 };
    if !options.no_header {
        next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
    }
    let mut last = None;
    while let Some(line) = next {
        seen.rows += 1;
        nameless.retain(|c| record.get(*c).is_none_or(|cell| cell.trim().is_empty()));
        last = (record.len() < seen.headers.len()).then_some(line);
        if last.is_some() && record.len() > 1 {
            seen.first_short = if seen.short == 0 { line } else { seen.first_short };
            seen.short += 1;
        }
        let surveys = &mut seen.surveys;
        seen.totals.take(line, &record, &mut |line, record| surveys.iter_mut().for_each(|s| s.see(line, record)));
        next = reader.read(&mut record).map_err(|e| text.unreadable(e, &mut reader, &seen.headers))?;
    }
    if let Some(stopped) = text.faulty(&reader) {
        return Err(stopped.into());
    }
    // A column without a name and without a value is nothing but delimiters at the end of the lines.
    nameless.into_iter().filter(|_| !options.no_header).for_each(|c| seen.targets[c] = Target::Ignored);
    seen.cut_off = last.filter(|_| !text.is_sheet && reader.fresh_line().is_none());
    Ok(seen)
}

impl Seen {
    /// The plan that follows from what was seen.
    fn plan(self, text: Text, kind: Kind, options: &Options, settings: &Settings) -> Result<Plan> {
        let mut notes = text.notes(self.rows);
        notes.extend(columns::describe(kind, &self.headers, &self.targets));
        let row = if text.is_sheet { "row" } else { "line" };
        for (line, words) in self.totals.rows() {
            notes.push(format!("{row} {line} is a total and left out: {words}"));
        }
        let short = self.short - u64::from(self.cut_off.is_some());
        if short > 0 && !text.is_sheet {
            let first = self.first_short;
            notes.push(format!("{short} rows have fewer cells than the header, as line {first}: the missing ones are taken as blank"));
        }
        let mut plan = Plan {
            kind,
            name: text.name.clone(),
            text,
            headers: self.headers,
            slots: Vec::new(),
            own: Vec::new(),
            rows: self.rows,
            totals: self.totals.line(),
            cut_off: self.cut_off,
            currency: None,
            foreign: false,
            notes,
            options: options.clone(),
        };
        decide(&mut plan, &self.targets, &self.surveys, settings)?;
        if let Some(placed) = matching::place(&plan)? {
            plan.notes.extend(matching::left_out(&plan, &placed));
        }
        Ok(plan)
    }
}

/// Turns the surveys of the columns into slots.
fn decide(plan: &mut Plan, targets: &[Target], surveys: &[ColumnSurvey], settings: &Settings) -> Result<()> {
    let fields = plan.fields();
    plan.currency = currency(plan, surveys, settings)?;
    plan.foreign = foreign(plan, surveys, settings);
    let whole_units = plan.currency.unwrap_or(settings.currency).exponent == 0;
    let marks: Vec<DecimalMark> = surveys.iter().filter_map(|s| s.decimals.settled()).collect();
    let others = marks.first().copied().filter(|m| marks.iter().all(|n| n == m));
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

/// Whether any row states another currency than the one the store counts in.
fn foreign(plan: &Plan, surveys: &[ColumnSurvey], settings: &Settings) -> bool {
    let own = plan.currency.unwrap_or(settings.currency);
    let other = |word: &String| Currency::parse(word).is_ok_and(|c| c != own);
    !own.code().is_empty() && surveys.iter().any(|s| matches!(s.what, What::Currency) && s.words.iter().any(other))
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
        .hint("say which currency the store counts in: crmkit config set currency CNY; rows in others are then converted at the rates of 'crmkit import rates', never just added up")
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

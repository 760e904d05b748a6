//! The second pass: one thread reads and converts, this one matches and writes.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use anyhow::{Context, Result, anyhow};
use csv::StringRecord;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::batch::{Bad, Batch, RowState, Value};
use super::exchange;
use super::outcome::Outcome;
use super::plan::Plan;
use super::pointed::whole;
use super::problem::Problem;
use super::text::{CELL_ERRORS, Source, UNSAVED};
use super::trace::{RowFate, Trace};
use super::values;
use super::write::{self, Codes, Target};
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::formula;
use crate::base::money::Currency;
use crate::base::reading;
use crate::base::reading::DecimalMark;
use crate::entity::What;
use crate::entity::settings::Settings;
use crate::lang::{Message, say};
use crate::store::Operation;

/// Rows handed over at once.
const BATCH: usize = 1_024;

/// Or fewer, once their words take so many bytes: memory stays bounded whatever the fields hold.
const BATCH_WORDS: usize = 8 * 1_024 * 1_024;

/// The longest field that is taken, in bytes.
pub const MAX_FIELD: usize = 1_000_000;

/// Who is told what became of each row.
pub type Rows<'a> = Option<&'a mut dyn FnMut(RowFate) -> Result<()>>;

/// Reads the file by the plan and stores its rows within the operation. `progress` is told the bytes read, `rows` what
/// became of each row, in file order.
///
/// # Errors
/// When the store cannot be written, the file changes under the reader, or more rows than allowed are rejected.
pub fn load(
    op: &Operation,
    source: &Source,
    plan: &Plan,
    settings: &Settings,
    progress: &dyn Fn(u64),
    mut rows: Rows<'_>,
) -> Result<Outcome> {
    let file = write::source_file(op, source, plan)?;
    let mut outcome = Outcome { rows: plan.rows, trace: rows.is_some().then(Trace::default), ..Outcome::default() };
    let mut target = match plan.kind.word() {
        "customers" => Target::Customers(Box::new(write::customers::Writer::new(op, plan, file)?)),
        "orders" | "order-lines" => Target::Orders(Box::new(write::orders::Writer::new(op, plan, file)?)),
        "interactions" => Target::Interactions(write::interactions::Writer::new(op, plan, file)?),
        "complaints" => Target::Complaints(write::complaints::Writer::new(op, plan, file)?),
        "surveys" => Target::Surveys(Box::new(write::surveys::Writer::new(op, plan, file)?)),
        _ => Target::Rows(Box::new(write::rows::Writer::new(op, plan, file)?)),
    };
    let mut seen = 0;
    let codes = target.codes();
    std::thread::scope(|scope| -> Result<()> {
        let (sender, batches) = sync_channel(4);
        let reader =
            std::thread::Builder::new().name("reader".to_string()).spawn_scoped(scope, move || read(plan, settings, codes, &sender))?;
        for batch in batches {
            seen += batch.len() as u64;
            target.write(op, plan, &batch, &mut outcome)?;
            tell(&mut outcome, &mut rows)?;
            progress(batch.position);
            if let Some(most) = plan.options.max_errors
                && outcome.rejected() > most
            {
                let first = outcome.problems.first().map(Problem::describe).unwrap_or_default();
                return Err(
                    Failure::new(say!("more than {most} rows are rejected; nothing was written. The first: {first}", most, first)).into()
                );
            }
        }
        reader.join().map_err(|_| anyhow!(say!("the reading thread stopped")))?
    })?;
    target.finish(&mut outcome)?;
    if !outcome.doubts.is_empty() {
        return Err(doubted(&plan.name, &outcome.doubts).into());
    }
    tell(&mut outcome, &mut rows)?;
    outcome.problems.sort_by_key(|p| p.line);
    if seen != plan.rows || !outcome.adds_up() {
        return Err(Failure::new(say!(
            "{plan_name} changed while it was read: {rows} rows, then {seen}",
            plan_name = plan.name,
            rows = plan.rows,
            seen
        ))
        .hint(say!("nothing was written; import again when nobody writes to the file"))
        .into());
    }
    Ok(outcome)
}

/// So many doubts are told in full.
const DOUBTS: usize = 5;

/// The refusal of a file whose rows leave doubts, with all that settles them.
fn doubted(name: &str, doubts: &[Problem]) -> Failure {
    let told: Vec<String> =
        doubts.iter().take(DOUBTS).map(|d| Problem { hint: Message::default(), ..d.clone() }.describe().to_string()).collect();
    let (told, more) = (told.join("; "), doubts.len().saturating_sub(DOUBTS));
    let mut failure = Failure::new(match more {
        0 => say!("{name}, {told}", name, told),
        more => say!("{name}, {told}; and {more} more such lines", name, told, more),
    });
    let mut hints: Vec<&Message> = Vec::new();
    for hint in doubts.iter().map(|d| &d.hint).filter(|hint| !hint.is_empty()) {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    for hint in hints {
        failure = failure.hint(hint.clone());
    }
    failure.hint(say!("nothing was written"))
}

/// Hands on the rows whose fate is known.
fn tell(outcome: &mut Outcome, rows: &mut Rows<'_>) -> Result<()> {
    while let (Some(rows), Some(row)) = (rows.as_mut(), outcome.trace.as_mut().and_then(Trace::next)) {
        rows(row)?;
    }
    Ok(())
}

/// Reads and converts the whole file; stops quietly when the writer has gone.
fn read(plan: &Plan, settings: &Settings, codes: Option<Arc<Codes>>, batches: &SyncSender<Batch>) -> Result<()> {
    let mut records = plan.text.records()?;
    let mut record = StringRecord::new();
    let currency = plan.currency.unwrap_or(settings.currency);
    let counts_in = if plan.slot("currency").is_none() { currency.code() } else { "" };
    let exponent = if plan.foreign { exchange::PLACES } else { currency.exponent };
    let known_words = vec![Vec::new(); plan.slots.len()];
    let derived = StringRecord::new();
    let mut converter = Converter { plan, settings, own: currency, exponent, counts_in, known_words, derived };
    if !plan.options.no_header {
        records.read(&mut record)?;
    }
    let named = plan.slot("customer").zip(codes);
    let hand_over = |mut batch: Batch| {
        if let Some((slot, codes)) = &named {
            batch.name_customers(*slot, |code| codes.get(code).copied());
        }
        // A writer that has gone has already said why.
        batches.send(batch).is_ok()
    };
    let mut batch = Batch::new(plan.slots.len(), BATCH);
    while let Some(line) = records.read(&mut record).with_context(|| say!("cannot read {plan_name}", plan_name = plan.name))? {
        let state = converter.row(line, &record, &mut batch);
        batch.end_row(line, state);
        if batch.len() == BATCH || batch.words() > BATCH_WORDS {
            batch.position = records.byte();
            if !hand_over(std::mem::replace(&mut batch, Batch::new(plan.slots.len(), BATCH))) {
                return Ok(());
            }
        }
    }
    if !batch.is_empty() {
        batch.position = plan.text.bytes();
        hand_over(batch);
    }
    Ok(())
}

/// Converts the cells of a row by the plan.
struct Converter<'a> {
    plan: &'a Plan,
    settings: &'a Settings,
    /// What the store counts in; what the file does, where the store has no currency.
    own: Currency,
    exponent: u8,
    /// The currency of amounts; empty when it is not known, or the rows state theirs in a column.
    counts_in: &'a str,
    /// Words of closed lists read before, by slot: a column has few different ones.
    known_words: Vec<Vec<(String, &'static str)>>,
    /// The row as the rules make it.
    derived: StringRecord,
}

/// So many different spellings are remembered by slot.
const REMEMBERED: usize = 32;

impl Converter<'_> {
    fn row(&mut self, line: u64, record: &StringRecord, batch: &mut Batch) -> RowState {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return RowState::Blank;
        }
        let plan = self.plan;
        if plan.totals.is_some_and(|first| line >= first) {
            return RowState::Blank;
        }
        if record.len() != plan.width
            && let Some(problem) = self.wrong_width(line, record)
        {
            return self.bad(problem, record);
        }
        let Some(rules) = &plan.rules else { return self.cells(line, record, batch) };
        let mut derived = std::mem::take(&mut self.derived);
        let state = match rules.apply(record, &mut derived) {
            Some(reason) => RowState::Skipped(reason.into()),
            None => self.cells(line, &derived, batch),
        };
        self.derived = derived;
        state
    }

    /// Reads the cells of a row.
    fn cells(&mut self, line: u64, record: &StringRecord, batch: &mut Batch) -> RowState {
        let plan = self.plan;
        let mut day = None;
        for (index, slot) in plan.slots.iter().enumerate() {
            let cell = record.get(slot.column).unwrap_or_default();
            match self.cell(cell, index, day, batch) {
                Ok(value) => {
                    if let Value::When(w) = value {
                        day.get_or_insert(w.day);
                    }
                    batch.push(value);
                }
                Err(mut reason) => {
                    if let Some(address) = plan.text.address(line, slot.column) {
                        reason.push_str(&format!(" (cell {address})"));
                    }
                    let problem = Problem {
                        line,
                        column: plan.headers[slot.column].clone(),
                        value: cell.to_string(),
                        reason: reason.into(),
                        hint: Message::default(),
                    };
                    return self.bad(problem, record);
                }
            }
        }
        RowState::Good
    }

    /// What is wrong with a row that has not as many fields as the header. Spreadsheets leave out blank cells at
    /// the end of a row, and add some.
    fn wrong_width(&self, line: u64, record: &StringRecord) -> Option<Problem> {
        let (found, wanted) = (record.len(), self.plan.width);
        if self.plan.cut_off == Some(line) {
            let problem = Problem::row(
                line,
                say!("the file ends in the midst of this row: {found} fields where the header has {wanted}", found, wanted),
            );
            return Some(problem.hint(say!("the file may be cut off: fetch or export it again")));
        }
        let beyond = (wanted..found).any(|i| !record[i].trim().is_empty());
        if beyond || (found == 1 && !self.plan.text.is_sheet) {
            let problem = Problem::row(line, say!("{found} fields where the header has {wanted}", found, wanted));
            return Some(problem.hint(say!("a value with the delimiter in it must be quoted")));
        }
        None
    }

    /// Reads the cell of one slot. `day` is the date read before in the same row.
    fn cell(&mut self, text: &str, slot: usize, day: Option<Day>, batch: &mut Batch) -> Result<Value, String> {
        if text.len() > MAX_FIELD {
            return Err(format!("longer than {MAX_FIELD} bytes"));
        }
        let restored = self.restored(text);
        let text = restored.trim();
        if text.is_empty() {
            return Ok(Value::Absent);
        }
        if text.starts_with('#') && CELL_ERRORS.contains(&text) {
            return Err(match text {
                UNSAVED => "a formula whose result was not saved; open the workbook in Excel and save it".to_string(),
                _ => format!("{text} is an error of the spreadsheet, not a value"),
            });
        }
        match self.plan.slots[slot].field {
            None => words(text, batch),
            Some(field) => self.value(text, self.plan.fields()[field].what, slot, day, batch),
        }
    }

    /// The text without the apostrophe that our own exports put in front of a formula, and without the formula `="…"`
    /// by which other programs keep a spreadsheet from taking text for a number.
    fn restored<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.plan.options.raw {
            return text.into();
        }
        match text.strip_prefix("=\"").and_then(|t| t.strip_suffix('"')) {
            Some(inner) if !inner.contains('"') => inner.into(),
            _ => formula::restore(text),
        }
    }

    fn word(&mut self, text: &str, slot: usize, parse: fn(&str) -> Result<&'static str, Failure>) -> Result<Value, String> {
        if let Some((_, word)) = self.known_words[slot].iter().find(|(t, _)| t == text) {
            return Ok(Value::Word(word));
        }
        let word = parse(text).map_err(|f| f.message.to_string())?;
        if self.known_words[slot].len() < REMEMBERED {
            self.known_words[slot].push((text.to_string(), word));
        }
        Ok(Value::Word(word))
    }

    fn bad(&self, problem: Problem, record: &StringRecord) -> RowState {
        let slot = self.plan.record_slot().map(|s| &self.plan.slots[s]);
        let code = slot.and_then(|s| record.get(s.column)).map(|c| self.restored(c).trim().nfc().collect::<String>());
        let code = code.map(|code| match slot.is_some_and(|s| s.pointed) {
            true => whole(&code).unwrap_or(&code).to_string(),
            false => code,
        });
        RowState::Bad(Box::new(Bad { problem, code: code.filter(|c| !c.is_empty()) }))
    }

    fn value(&mut self, text: &str, what: What, slot: usize, day: Option<Day>, batch: &mut Batch) -> Result<Value, String> {
        let zone = &self.settings.zone;
        let (order, mark) = (self.plan.slots[slot].order, self.plan.slots[slot].mark);
        Ok(match what {
            What::Text => return words(text, batch),
            What::Code | What::Phone if values::destroyed_by_spreadsheet(text) => {
                return Err(values::DESTROYED.to_string());
            }
            What::Code if self.plan.slots[slot].pointed => return words(whole(text).unwrap_or(text), batch),
            What::Code | What::Phone | What::Email => return words(text, batch),
            What::Day => Value::Int(i64::from(reading::when(text, order, zone)?.day.0)),
            What::When => Value::When(reading::when(text, order, zone)?),
            What::Time => Value::When(reading::time_on(text, day, zone)?),
            What::Amount => Value::Int(self.amount(text, mark)?),
            What::Quantity => Value::Int(reading::decimal(text, mark, 3)?),
            What::Whole => Value::Int(text.parse::<u32>().map(i64::from).map_err(|_| "not a whole number".to_string())?),
            What::Between(low, high) => match text.parse::<i64>() {
                Ok(n) if (low..=high).contains(&n) => Value::Int(n),
                _ => return Err(format!("not a whole number from {low} to {high}")),
            },
            What::Word(words) => self.word(text, slot, words.parse)?,
            What::Currency => self.currency(text, batch)?,
            What::ForeignCurrency => words(reading::stated(text, "").map_err(|e| e.to_string())?.code(), batch)?,
            What::Rate => Value::Int(reading::decimal(text, mark, write::RATE_PLACES)?),
            What::Number => Value::Int(reading::decimal(text, mark, 6)?),
            What::Signed => Value::Int(reading::signed(text)?),
            What::Flag => Value::Int(i64::from(values::flag(text)?)),
            // No field of files.
            What::Link(_) | What::Derived | What::Own => Value::Absent,
        })
    }

    /// An amount with the sign of another currency is no amount of the store's.
    fn amount(&self, text: &str, mark: DecimalMark) -> Result<i64, String> {
        match reading::foreign(text, self.counts_in) {
            Some(sign) => Err(format!("an amount in {sign} cannot be added to a store in {}", self.counts_in)),
            None => reading::decimal(text, mark, self.exponent),
        }
    }

    /// The currency of the row. A foreign one is converted once the row's day is known.
    fn currency(&self, text: &str, batch: &mut Batch) -> Result<Value, String> {
        // A code is what nearly every file has.
        let stated = Currency::parse(text).or_else(|_| reading::stated(text, self.own.code()));
        words(stated.map_err(|e| e.to_string())?.code(), batch)
    }
}

fn words(text: &str, batch: &mut Batch) -> Result<Value, String> {
    if text.contains('\0') {
        return Err("contains a NUL character".to_string());
    }
    if is_nfc(text) {
        return Ok(batch.text(text));
    }
    Ok(batch.text(&text.nfc().collect::<String>()))
}

//! A row of a file becomes values, cell by cell, as the plan says.

use std::borrow::Cow;

use csv::StringRecord;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::batch::{Bad, Batch, RowState, Value};
use super::care::Care;
use super::plan::Plan;
use super::pointed;
use super::problem::Problem;
use super::text::{CELL_ERRORS, UNSAVED};
use super::values;
use super::values::spare::{self, Spare};
use super::write;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::formula;
use crate::base::money::Currency;
use crate::base::reading::{self, DateForm, missing};
use crate::entity::field::Words;
use crate::entity::service::severity;
use crate::entity::settings::Settings;
use crate::entity::{Field, What};
use crate::lang::{Message, say};

/// The longest field that is taken, in bytes.
const MAX_FIELD: usize = 1_000_000;

/// Decimals of prices that are finer than the currency counts.
const FINE: u8 = 6;

/// Converts the cells of a row by the plan.
pub struct Converter<'a> {
    plan: &'a Plan,
    settings: &'a Settings,
    /// What the store counts in; what the file does, where the store has no currency.
    own: Currency,
    exponent: u8,
    /// The currency of amounts; empty when it is not known, or the rows state theirs in a column.
    counts_in: &'a str,
    /// Words of closed lists read before, by slot: a column has few different ones.
    known_words: Vec<Vec<(String, &'static str)>>,
    /// By slot, what becomes of the row of a cell that cannot be read.
    spare: Vec<Spare>,
    /// By slot, the name of the own field that such a cell becomes.
    names: Vec<String>,
    /// What was done with cells of the row at hand: slot and cell.
    cared: Vec<(Care, usize, String)>,
    /// Whether records keep fields of the shop's own: not answers, and not what has none.
    keeps: bool,
    /// The row as the rules make it.
    derived: StringRecord,
}

/// Why a cell cannot be read, and the way out.
struct Fault {
    reason: String,
    hint: Message,
    /// Whether the cell cannot be kept as it is written either.
    whole: bool,
}

impl<T: Into<String>> From<T> for Fault {
    fn from(reason: T) -> Fault {
        Fault { reason: reason.into(), hint: Message::default(), whole: false }
    }
}

/// So many different spellings are remembered by slot.
const REMEMBERED: usize = 32;

impl<'a> Converter<'a> {
    /// A converter of rows whose amounts have `exponent` decimals and count in `counts_in`; the store, or the file, counts in `own`.
    pub fn new(plan: &'a Plan, settings: &'a Settings, own: Currency, exponent: u8, counts_in: &'a str) -> Converter<'a> {
        let name = |column: usize| {
            let header = plan.headers[column].trim();
            let base = if header.is_empty() { format!("column {}", column + 1) } else { header.to_string() };
            (1..).map(|n| if n == 1 { base.clone() } else { format!("{base} ({n})") }).find(|n| !plan.own.contains(n)).unwrap_or(base)
        };
        Converter {
            plan,
            settings,
            own,
            exponent,
            counts_in,
            known_words: vec![Vec::new(); plan.slots.len()],
            spare: spare::of(plan),
            names: plan.slots.iter().map(|s| name(s.column)).collect(),
            cared: Vec::new(),
            keeps: spare::keeps(plan.kind),
            derived: StringRecord::new(),
        }
    }

    /// Reads a row into the batch; tells what became of it.
    pub fn row(&mut self, line: u64, record: &StringRecord, batch: &mut Batch) -> RowState {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return RowState::Blank;
        }
        let plan = self.plan;
        let is_left_out = !plan.left_out.is_empty() && plan.left_out.binary_search(&line).is_ok();
        if is_left_out || plan.opinions.heads.contains(&line) {
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
        self.cared.clear();
        for (index, slot) in plan.slots.iter().enumerate() {
            let cell = record.get(slot.column).unwrap_or_default();
            match self.cell(cell, index, day, batch) {
                Ok(value) => {
                    if let Value::When(w) = value {
                        day.get_or_insert(w.day);
                    }
                    batch.push(value);
                }
                Err(fault) if !fault.whole && self.spares(index, record) => {
                    batch.keep(&self.names[index], self.restored(cell).trim());
                    self.cared.push((Care::LeftOut, index, cell.trim().to_string()));
                    batch.push(Value::Absent);
                }
                Err(mut fault) => {
                    if let Some(address) = plan.text.address(line, slot.column) {
                        fault.reason.push_str(&format!(" (cell {address})"));
                    }
                    let problem = Problem {
                        line,
                        column: plan.headers[slot.column].clone(),
                        value: cell.to_string(),
                        reason: fault.reason.into(),
                        hint: fault.hint,
                    };
                    return self.bad(problem, record);
                }
            }
        }
        for (care, slot, cell) in self.cared.drain(..) {
            batch.care(care, &plan.headers[plan.slots[slot].column], &cell);
        }
        RowState::Good
    }

    /// Whether the row can do without a cell that cannot be read.
    fn spares(&self, slot: usize, record: &StringRecord) -> bool {
        let says = |column: &usize| record.get(*column).is_some_and(|cell| !cell.trim().is_empty() && !missing::is(cell.trim()));
        match &self.spare[slot] {
            Spare::Never => false,
            Spare::Always => true,
            Spare::Beside(others) => others.iter().any(says),
        }
    }

    /// Notes what was done with a cell.
    fn care(&mut self, care: Care, slot: usize, cell: &str) {
        self.cared.push((care, slot, cell.to_string()));
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
    fn cell(&mut self, text: &str, slot: usize, day: Option<Day>, batch: &mut Batch) -> Result<Value, Fault> {
        if text.len() > MAX_FIELD {
            return Err(Fault { whole: true, ..format!("longer than {MAX_FIELD} bytes").into() });
        }
        let quoted = text.starts_with('\'') || self.plan.options.raw;
        let restored = self.restored(text);
        let text = restored.trim();
        if text.is_empty() {
            return Ok(Value::Absent);
        }
        let field = self.plan.slots[slot].field.map(|f| &self.plan.fields()[f]);
        let nothing = match field.map(|f| f.what) {
            None => false,
            // An apostrophe before it says that it is the value: so our own exports write it.
            Some(What::Text) => missing::surely(text) && !quoted,
            Some(What::Code) => missing::is_code(text),
            Some(What::Email | What::Phone) => missing::is(text),
            // A day or a number that can be read says something.
            Some(_) => false,
        };
        if nothing {
            self.care(Care::Blank, slot, text);
            return Ok(Value::Absent);
        }
        if text.starts_with('#') && CELL_ERRORS.contains(&text) && text != "#N/A" {
            return Err(match text {
                UNSAVED => Fault { whole: true, .."a formula whose result was not saved; open the workbook in Excel and save it".into() },
                _ => format!("{text} is an error of the spreadsheet, not a value").into(),
            });
        }
        let Some(field) = field else { return words(text, batch) };
        self.value(text, field, slot, day, batch).or_else(|fault| {
            if !matches!(field.what, What::Text | What::Code | What::Email | What::Phone) && missing::is(text) {
                self.care(Care::Blank, slot, text);
                return Ok(Value::Absent);
            }
            Err(fault)
        })
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

    fn word(&mut self, text: &str, slot: usize, parse: fn(&str) -> Result<&'static str, Failure>) -> Result<Value, Fault> {
        if let Some((_, word)) = self.known_words[slot].iter().find(|(t, _)| t == text) {
            return Ok(Value::Word(word));
        }
        let word = parse(text).map_err(|f| f.message.to_string())?;
        if self.known_words[slot].len() < REMEMBERED {
            self.known_words[slot].push((text.to_string(), word));
        }
        Ok(Value::Word(word))
    }

    /// A word of a closed list, or one of the shop's own, which is kept beside the word for all such.
    fn own_word(&mut self, text: &str, slot: usize, words: Words, batch: &mut Batch) -> Result<Value, Fault> {
        let fault = match self.word(text, slot, words.parse) {
            Ok(value) => return Ok(value),
            Err(fault) => fault,
        };
        match (words.other)().filter(|_| self.keeps && !missing::is(text)) {
            Some(other) => {
                batch.keep(&self.names[slot], text);
                self.care(Care::OwnWord, slot, text);
                Ok(Value::Word(other))
            }
            None => Err(fault),
        }
    }

    fn bad(&self, problem: Problem, record: &StringRecord) -> RowState {
        let slot = self.plan.record_slot();
        let cell = slot.and_then(|s| record.get(self.plan.slots[s].column)).map(|c| self.restored(c).trim().nfc().collect::<String>());
        let code = slot.zip(cell).map(|(slot, cell)| self.code(&cell, slot).to_string());
        RowState::Bad(Box::new(Bad { problem, code: code.filter(|c| !c.is_empty()) }))
    }

    /// A code without the `.0` that a program put behind all those of its column.
    fn code<'t>(&self, text: &'t str, slot: usize) -> &'t str {
        if self.plan.slots[slot].pointed { pointed::whole(text).unwrap_or(text) } else { text }
    }

    fn value(&mut self, text: &str, field: &Field, slot: usize, day: Option<Day>, batch: &mut Batch) -> Result<Value, Fault> {
        let zone = &self.settings.zone;
        let at = &self.plan.slots[slot];
        let form = || DateForm { order: at.order, year: self.plan.options.year, birth: at.birth };
        Ok(match field.what {
            What::Text => return words(text, batch),
            What::Code | What::Phone if values::destroyed_by_spreadsheet(text) => return Err(values::DESTROYED.into()),
            What::Code => return words(self.code(text, slot), batch),
            What::Phone
                if field.key == "phone" && !text.bytes().any(|b| b.is_ascii_digit()) && !reading::folded(text).contains(is_digit) =>
            {
                return Err("no digit of a phone number".into());
            }
            What::Email if field.key == "email" && !text.contains(['@', '＠']) => return Err("no email address".into()),
            What::Phone => {
                let whole = whole(text);
                if whole.len() < text.len() {
                    self.care(Care::Whole, slot, text);
                }
                return words(whole, batch);
            }
            What::Email => return words(text, batch),
            What::Day => Value::Int(i64::from(reading::when(text, form(), zone)?.day.0)),
            What::When => Value::When(reading::when(text, form(), zone)?),
            What::Time => Value::When(reading::time_on(text, day, zone)?),
            What::Amount => return self.amount(text, field, slot, batch),
            What::Quantity => return self.number(without_unit(text), 3, slot),
            What::Whole => Value::Int(text.parse::<u32>().map(i64::from).map_err(|_| "not a whole number")?),
            What::Between(low, high) => match level(text, field) {
                Some(n) if (low..=high).contains(&n) => Value::Int(n),
                _ => return Err(format!("not a whole number from {low} to {high}").into()),
            },
            What::Word(words) => return self.own_word(text, slot, words, batch),
            What::Currency => self.currency(text, batch)?,
            What::ForeignCurrency => words(reading::stated(text, "").map_err(|e| e.to_string())?.code(), batch)?,
            What::Rate => return self.number(text, write::RATE_PLACES, slot),
            What::Number => return self.number(text, 6, slot),
            What::Signed => Value::Int(reading::signed(text)?),
            What::Flag => Value::Int(i64::from(values::flag(text)?)),
            // No field of files.
            What::Link(_) | What::Derived | What::Own => Value::Absent,
        })
    }

    /// A number with `places` decimals. The noise of computed numbers is taken off; more decimals are rounded when told.
    fn number(&mut self, text: &str, places: u8, slot: usize) -> Result<Value, Fault> {
        let mark = self.plan.slots[slot].mark;
        let reason = match reading::decimal(text, mark, places) {
            Ok(value) => return Ok(Value::Int(value)),
            Err(reason) => reason,
        };
        match reading::rounded(text, mark, places) {
            Some((value, noise)) if noise || self.plan.options.round => {
                self.care(if noise { Care::Noise } else { Care::Rounded }, slot, text);
                Ok(Value::Int(value))
            }
            Some(_) => Err(Fault { hint: say!("correct it, or round all such numbers: --round"), ..reason.into() }),
            None => Err(reason.into()),
        }
    }

    /// An amount with the sign of another currency is no amount of the store's.
    fn amount(&mut self, text: &str, field: &Field, slot: usize, batch: &mut Batch) -> Result<Value, Fault> {
        if let Some(sign) = reading::foreign(text, self.counts_in) {
            return Err(format!("an amount in {sign} cannot be added to a store in {}", self.counts_in).into());
        }
        let unit = self.plan.slots[slot].unit;
        if !field.fine || self.exponent >= FINE || unit != 0 {
            return self.number(text, self.exponent.saturating_add_signed(unit), slot);
        }
        if let Ok(price) = reading::decimal(text, self.plan.slots[slot].mark, self.exponent) {
            return Ok(Value::Int(price));
        }
        let unit = 10_i64.pow(u32::from(FINE - self.exponent));
        Ok(match self.number(text, FINE, slot)? {
            Value::Int(price) if price % unit != 0 => {
                batch.keep(&self.names[slot], text);
                self.care(Care::Finer, slot, text);
                Value::Fine(price)
            }
            Value::Int(price) => Value::Int(price / unit),
            other => other,
        })
    }

    /// The currency of the row. A foreign one is converted once the row's day is known.
    fn currency(&self, text: &str, batch: &mut Batch) -> Result<Value, Fault> {
        // A code is what nearly every file has.
        let stated = Currency::parse(text).or_else(|_| reading::stated(text, self.own.code()));
        words(stated.map_err(|e| e.to_string())?.code(), batch)
    }
}

/// A level as a number, or by a word for how serious it is.
fn level(text: &str, field: &Field) -> Option<i64> {
    let number = reading::decimal(text, reading::DecimalMark::Dot, 0).ok();
    number.or_else(|| severity(text).filter(|_| field.key == "severity"))
}

/// A number of four digits or more without the `.0` that a spreadsheet put behind it.
fn whole(text: &str) -> &str {
    let bare = text.strip_suffix(".0").filter(|bare| bare.len() >= 4 && bare.bytes().all(|b| b.is_ascii_digit()));
    bare.unwrap_or(text)
}

/// A quantity without the unit that stands behind it: `2 Stk`, `11支`, `3 x`. A word for thousands is no unit.
fn without_unit(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(text.len());
    let unit = text[end..].trim().trim_end_matches('.');
    let is_unit = (1..=6).contains(&unit.chars().count()) && unit.chars().all(|c| c.is_alphabetic() || c == '×');
    let counts = unit.starts_with(['千', '万', '萬', '만', 'k', 'K']);
    if end > 0 && is_unit && !counts { &text[..end] } else { text }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn words(text: &str, batch: &mut Batch) -> Result<Value, Fault> {
    if text.contains('\0') {
        return Err(Fault { whole: true, .."contains a NUL character".into() });
    }
    if is_nfc(text) {
        return Ok(batch.text(text));
    }
    Ok(batch.text(&text.nfc().collect::<String>()))
}

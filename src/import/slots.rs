//! How the days, numbers and currencies of each column are written, seen over the whole file and decided at its end.

use anyhow::Result;
use csv::StringRecord;

use super::columns::Target;
use super::evidence::places;
use super::kind::Kind;
use super::options::Options;
use super::plan::{Plan, Slot};
use super::values::formats::{DateSurvey, Days, DecimalSurvey};
use super::values::spare;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money::Currency;
use crate::base::reading;
use crate::base::reading::{DateOrder, DecimalMark};
use crate::entity::settings::Settings;
use crate::entity::{Field, Owner, What};
use crate::lang::{Message, say};

/// Turns the surveys of the columns into slots.
pub(super) fn decide(plan: &mut Plan, surveys: &[ColumnSurvey], pointed: &[usize], settings: &Settings) -> Result<()> {
    let fields = plan.fields();
    plan.currency = currency(plan, surveys, settings)?;
    plan.foreign = foreign(plan, surveys, settings);
    let whole_units = plan.currency.unwrap_or(settings.currency).exponent == 0;
    let marks: Vec<DecimalMark> = surveys.iter().filter_map(|s| s.decimals.settled()).collect();
    let others = marks.first().copied().filter(|m| marks.iter().all(|n| n == m));
    let targets: Vec<Target> = plan.columns.iter().map(|c| c.target.clone()).collect();
    for (column, target) in targets.iter().enumerate() {
        let mut slot = Slot {
            column,
            field: None,
            order: DateOrder::Ymd,
            mark: DecimalMark::Dot,
            unit: 0,
            birth: None,
            pointed: pointed.contains(&column),
        };
        match target {
            Target::Ignored => continue,
            Target::Own(name) => plan.own.push(name.clone()),
            Target::Field(f) => {
                slot.field = Some(*f);
                let unit = plan.decided.units.get(fields[*f].key).and_then(|unit| places(unit));
                slot.unit = unit.unwrap_or(0);
                if let Some(survey) = surveys.iter().find(|s| s.column == column) {
                    let header = &plan.headers[column];
                    let note = match fields[*f].what {
                        What::Day | What::When => {
                            let (order, note) = survey.dates.decide(&plan.name, header)?;
                            slot.order = order;
                            slot.birth = plan.options.today.or(Some(Day(i32::MAX))).filter(|_| fields[*f].birth);
                            note
                        }
                        What::Amount | What::Quantity | What::Rate | What::Number => {
                            let (mark, note) = survey.decimals.decide(&plan.name, header, plan.options.decimal, others, whole_units)?;
                            slot.mark = mark;
                            whole(plan, &fields[*f], survey, (mark, slot.unit), settings)?;
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

/// What is known of the days of a column before they are seen.
pub(super) fn days(kind: Kind, field: &Field, options: &Options, settings: &Settings) -> Days {
    let entity = kind.entity();
    let of_facts = matches!(entity.owner, Owner::Customer | Owner::OrderOrCustomer) && field.column == entity.dated;
    let latest = settings.latest_day.or(options.today.map(|today| today.plus_months(12)));
    Days {
        order: options.date_format,
        year: options.year,
        today: options.today,
        birth: field.birth,
        needed: spare::is_needed(kind, field),
        bounds: latest.filter(|_| of_facts && !options.any_day && options.today.is_some()).map(|latest| (settings.earliest_day, latest)),
    }
}

/// Refuses a column whose numbers have more decimals than are stored, unless they may be rounded.
fn whole(plan: &Plan, field: &Field, survey: &ColumnSurvey, (mark, unit): (DecimalMark, i8), settings: &Settings) -> Result<()> {
    let stored = match field.what {
        What::Amount if !field.fine && !plan.foreign => plan.currency.unwrap_or(settings.currency).exponent.saturating_add_signed(unit),
        What::Quantity => 3,
        _ => return Ok(()),
    };
    let Some((value, line)) = survey.decimals.finer_than(stored, mark).filter(|_| !plan.options.round) else { return Ok(()) };
    Err(Failure::new(say!(
        "{file}, column '{header}': '{value}' (line {line}) has more than the {stored} decimals that are stored",
        file = plan.name,
        header = plan.headers[survey.column],
        value,
        line,
        stored
    ))
    .hint(say!("correct it, or round all such numbers: --round"))
    .way("--round", "", say!("round all such numbers"))
    .into())
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
pub(super) struct ColumnSurvey {
    column: usize,
    what: What,
    dates: DateSurvey,
    decimals: DecimalSurvey,
    words: Vec<String>,
}

/// More currencies than this are not listed.
const MOST_WORDS: usize = 8;

impl ColumnSurvey {
    /// A column of which nothing was seen.
    pub(super) fn new(column: usize, what: What, days: Days) -> ColumnSurvey {
        ColumnSurvey { column, what, dates: DateSurvey::of(days), decimals: DecimalSurvey::default(), words: Vec::new() }
    }

    /// Takes in a row.
    pub(super) fn see(&mut self, line: u64, record: &StringRecord) {
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

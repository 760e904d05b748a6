//! The second pass: one thread reads and converts, this one matches and writes.

use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};

use anyhow::{Context, Result, anyhow};
use csv::StringRecord;

use super::batch::Batch;
use super::control::Sales;
use super::convert::Converter;
use super::exchange;
use super::outcome::Outcome;
use super::plan::Plan;
use super::problem::Problem;
use super::text::Source;
use super::trace::{RowFate, Trace};
use super::write::{self, Codes, Target};
use crate::base::error::Failure;
use crate::entity::settings::Settings;
use crate::lang::{Message, say};
use crate::store::Operation;

/// Rows handed over at once.
const BATCH: usize = 1_024;

/// Or fewer, once their words take so many bytes: memory stays bounded whatever the fields hold.
const BATCH_WORDS: usize = 8 * 1_024 * 1_024;

/// Who is told what became of each row.
pub type Rows<'a> = Option<&'a mut dyn FnMut(RowFate) -> Result<()>>;

/// Reads the file by the plan and stores its rows within the operation. `progress` is told the bytes read, `rows` what
/// became of each row, in file order; `sold` are the orders of the files before, where there are several.
///
/// # Errors
/// When the store cannot be written, the file changes under the reader, or more rows than allowed are rejected.
pub fn load(
    op: &Operation,
    source: &Source,
    plan: &Plan,
    settings: &Settings,
    progress: &dyn Fn(u64),
    sold: Option<Sales>,
    mut rows: Rows<'_>,
) -> Result<Outcome> {
    let file = write::source_file(op, source, plan)?;
    let mut outcome = Outcome { rows: plan.rows, trace: rows.is_some().then(Trace::default), sold, ..Outcome::default() };
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
    let mut converter = Converter::new(plan, settings, currency, exponent, counts_in);
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

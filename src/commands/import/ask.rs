//! What only a person can tell of a file's columns, asked column by column on a terminal.

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::Session;
use crate::base::error::{Failure, Way};
use crate::base::reading::{DateOrder, DecimalMark};
use crate::import::{self, Doubt, Encoding, Glance, NoCustomer, Options, Source};
use crate::lang::say;

/// Does what a person may have to settle on the way: each question that it ends with is asked, and it is done again with the answer.
/// What is no question, or is not answered, is an error as ever.
pub(super) fn until_settled<T>(session: &Session, options: &mut Options, mut done: impl FnMut(&Options) -> Result<T>) -> Result<T> {
    loop {
        let failure = match done(options) {
            Ok(done) => return Ok(done),
            Err(error) => error.downcast::<Failure>()?,
        };
        let items: Vec<String> = failure.ways.iter().map(|way| way.says.to_string()).collect();
        let chosen = if items.is_empty() { None } else { session.ui.choose(failure.message.clone(), &items)? };
        match chosen.and_then(|index| failure.ways.get(index)) {
            Some(way) => answer(options, way)?,
            None => return Err(failure.into()),
        }
    }
}

/// Takes an answer as its flag would.
fn answer(options: &mut Options, Way { flag, value, .. }: &Way) -> Result<()> {
    match *flag {
        "--date-format" => options.date_format = DateOrder::from_str(value, true).ok(),
        "--decimal" => options.decimal = DecimalMark::from_str(value, true).ok(),
        "--year" => options.year = value.parse().ok(),
        "--encoding" => options.encoding = Some(Encoding::parse(value)?),
        "--sheet" => options.sheet = Some(value.clone()),
        "--no-customer" => options.no_customer = NoCustomer::from_str(value, true).ok(),
        "--any-day" => options.any_day = true,
        "--round" => options.round = true,
        other => bail!("{other} answers nothing that is asked"),
    }
    Ok(())
}

/// Asks about every doubt and returns the options with the answers in them.
pub(super) fn settle(session: &Session, source: &Source, glance: &Glance, options: &Options) -> Result<Options> {
    let mut options = options.clone();
    let taken = |options: &Options, field: &str| options.maps.iter().any(|(key, _)| key == field);
    for doubt in &glance.doubts {
        match doubt {
            Doubt::Like { header, field } if !taken(&options, field) => {
                let question = format!("{}: is {} the {field}?", source.name(), with_samples(glance, header));
                if session.ui.confirm(&question)? {
                    options.maps.push(((*field).to_string(), header.clone()));
                } else {
                    options.own.push(header.clone());
                }
            }
            Doubt::Like { .. } => {}
            Doubt::Moves { header, field, message, answers, .. } => {
                let mut items = vec![say!("it moves no figure").to_string()];
                items.extend((answers.len() > 1).then(|| say!("it is the {field}", field).to_string()));
                match session.ui.choose(say!("{message}: what is it", message), &items)? {
                    Some(0) => options.own.push(header.clone()),
                    Some(_) => options.maps.push(((*field).to_string(), header.clone())),
                    None => {}
                }
            }
            Doubt::Words { field, words, .. } => {
                for (word, rows, likely) in words {
                    let items: Vec<String> = import::meanings(field).iter().map(|m| (*m).to_string()).collect();
                    let question = say!(
                        "{source}: what does '{word}' ({rows} rows) mean, most likely {likely}",
                        source = source.name(),
                        word,
                        rows,
                        likely
                    );
                    if let Some(chosen) = session.ui.choose(question, &items)? {
                        options.words.push(((*field).to_string(), word.clone(), items[chosen].clone()));
                    }
                }
            }
            Doubt::Tie { headers, field } => {
                let mut items: Vec<String> = headers.iter().map(|h| with_samples(glance, h)).collect();
                items.push("none of them".to_string());
                let chosen = session.ui.choose(say!("{source}: which column is the {field}", source = source.name(), field), &items)?;
                if let Some(header) = chosen.and_then(|i| headers.get(i)) {
                    options.maps.push(((*field).to_string(), header.clone()));
                } else if chosen.is_some() {
                    options.own.extend(headers.iter().cloned());
                }
            }
        }
    }
    Ok(options)
}

/// A header with the first values below it: `'Totl' (12.50, 8.00)`.
fn with_samples(glance: &Glance, header: &str) -> String {
    let samples = glance.headers.iter().position(|h| h == header).and_then(|i| glance.samples.get(i));
    match samples.filter(|s| !s.is_empty()) {
        Some(samples) => format!("column '{header}' ({})", samples.join(", ")),
        None => format!("column '{header}', which is blank,"),
    }
}

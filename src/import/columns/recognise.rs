//! What a file is, from its header: the preset it was written for, and the kind of its rows.

use anyhow::Result;
use clap::ValueEnum;

use crate::base::error::Failure;
use crate::import::columns;
use crate::import::columns::Target;
use crate::import::columns::column::{Column, Why};
use crate::import::evidence::stems::{COMPLAINT, MONEY, PAYMENT, REFUND};
use crate::import::evidence::{Sample, names_an_order};
use crate::import::kind::Kind;
use crate::import::options::{Options, Preset};
use crate::import::recipe;
use crate::import::recipe::Recipe;
use crate::lang::say;

/// Fewer known columns than this tell nothing about the kind: who and when are columns of every kind of fact.
fn telling(kind: Kind) -> usize {
    if kind == Kind::CUSTOMERS { 2 } else { 3 }
}

/// The kind that a header means when it could as well be this one's: a file of contact persons or of payments has
/// some column that customers and orders have not.
fn yields_to(kind: Kind) -> Option<Kind> {
    match kind.word() {
        "contacts" | "surveys" => Some(Kind::CUSTOMERS),
        "payments" | "refunds" => Some(Kind::ORDERS),
        _ => None,
    }
}

/// If fewer than one in so many columns is known, the file is something else.
const FEW: usize = 4;

/// What a column known to one kind alone counts; one that several kinds know counts 1.
const OWN_COLUMN: usize = 3;

/// What is said of complaints alone.
const COMPLAINS: [&str; 5] = ["text", "subject", "severity", "cause", "resolution"];

/// What a file is.
pub struct Recognised {
    /// The kind of its rows.
    pub kind: Kind,
    /// The mapping file or preset it is read by.
    pub recipe: Option<Recipe>,
    /// Why, for the user.
    pub evidence: Vec<String>,
}

/// Decides kind and recipe of a file with these headers. `wanted` is the kind the user named.
///
/// # Errors
/// A mapping file of another kind, a preset that does not fit, or a header that tells no kind or several.
pub fn recognise(headers: &[String], sample: &Sample, wanted: Option<Kind>, options: &Options, file: &str) -> Result<Recognised> {
    if let Some(recipe) = chosen(headers, wanted, options, file)? {
        let kind = recipe.kind()?;
        if let Some(wanted) = wanted.filter(|w| *w != kind) {
            let failure = Failure::usage(say!(
                "{recipe_name} is for {kind}, not for {wanted}",
                recipe_name = recipe.name,
                kind = kind.word(),
                wanted = wanted.word()
            ));
            return Err(failure.hint(say!("import {kind} or auto", kind = kind.word())).into());
        }
        let mut evidence = Vec::new();
        if recipe.lenient {
            let way_out = if options.preset == Preset::Found { "; --preset none reads it without" } else { "" };
            let word = if wanted.is_none() { format!("{}, ", kind.word()) } else { String::new() };
            evidence.push(format!("{word}preset {}, by the columns {}{way_out}", recipe.name, recipe.headers.join(", ")));
        } else {
            evidence.push(format!("mapping file {}", recipe.name));
        }
        evidence.extend(recipe.notes.iter().cloned());
        return Ok(Recognised { kind, recipe: Some(recipe), evidence });
    }
    let (kind, evidence) = match wanted {
        Some(kind) => (kind, rather_orders(kind, headers, sample, options, file)),
        None => by_header(headers, sample, options, file)?,
    };
    Ok(Recognised { kind, recipe: None, evidence })
}

/// Says so where the rows of a file look like orders and are to be something else.
fn rather_orders(wanted: Kind, headers: &[String], sample: &Sample, options: &Options, file: &str) -> Vec<String> {
    if ![Kind::CUSTOMERS, Kind::CONTACTS, Kind::COMPLAINTS, Kind::INTERACTIONS, Kind::SURVEYS].contains(&wanted) {
        return Vec::new();
    }
    let of = |kind| candidate(kind, headers, sample, options, file);
    let orders = of(Kind::ORDERS).filter(|c| c.sells && c.lacks.is_none());
    let is_more = |orders: &Candidate| of(wanted).is_none_or(|c| orders.known.len() > c.known.len());
    orders
        .filter(is_more)
        .map(|c| say!("the columns look like those of {kind}: crmkit import {kind} FILE", kind = c.kind.word()).to_string())
        .into_iter()
        .collect()
}

/// The mapping file, the preset that was named, or the one that the header shows.
fn chosen(headers: &[String], wanted: Option<Kind>, options: &Options, file: &str) -> Result<Option<Recipe>> {
    if let Some(recipe) = &options.recipe {
        return Ok(Some(recipe.clone()));
    }
    let candidates = match &options.preset {
        Preset::None => return Ok(None),
        Preset::Found if options.no_header => return Ok(None),
        Preset::Found => recipe::builtin()?.to_vec(),
        Preset::Named(name) => recipe::named(name)?,
    };
    let named = matches!(options.preset, Preset::Named(_));
    let missing = |recipe: &Recipe| -> Vec<String> {
        recipe.headers.iter().filter(|h| !headers.iter().any(|there| columns::fold(there) == columns::fold(h))).cloned().collect()
    };
    let first = candidates.first().cloned();
    let fits: Vec<Recipe> =
        candidates.into_iter().filter(|r| r.recognises(headers) && wanted.is_none_or(|w| r.kind().is_ok_and(|kind| kind == w))).collect();
    // The more headers a shape is known by, the less it can be another one.
    let best = fits.into_iter().max_by_key(|r| r.headers.len());
    match (best, first) {
        (None, Some(first)) if named => Err(Failure::new(say!(
            "{file} is no file of the preset {name}: it has no column {missing}",
            file,
            name = first.name,
            missing = missing(&first).join(", ")
        ))
        .hint(say!("import maps lists the presets and the columns each is known by"))
        .into()),
        (best, _) => Ok(best),
    }
}

/// What a kind makes of a header.
struct Candidate {
    kind: Kind,
    score: usize,
    known: Vec<String>,
    lacks: Option<String>,
    /// Columns that this kind alone knows.
    own: usize,
    /// Whether it has the day and the amount of orders.
    sells: bool,
    /// Whether its day and its amount are called so, or a number of orders beside them is.
    named: bool,
    /// Whether it is that of orders, and no column names their customers.
    of_nobody: bool,
    /// Whether its day or amount is called so, of a payment or a refund; whether a complaint says what it is about, or is called one.
    tells: bool,
}

/// An error of a header that lacks a column of `kind`, with the kind whose columns it has for a hint, if that is another.
pub fn hinted(error: anyhow::Error, kind: Kind, headers: &[String], sample: &Sample, options: &Options, file: &str) -> anyhow::Error {
    match (error.downcast::<Failure>(), by_header(headers, sample, options, file)) {
        (Ok(mut failure), Ok((other, _))) if other != kind => {
            failure.hints.insert(0, say!("the columns look like those of {kind}: crmkit import {kind} FILE", kind = other.word()));
            failure.into()
        }
        (Ok(failure), _) => failure.into(),
        (Err(error), _) => error,
    }
}

/// The kind whose columns the header has.
fn by_header(headers: &[String], sample: &Sample, options: &Options, file: &str) -> Result<(Kind, Vec<String>)> {
    let mut candidates: Vec<Candidate> =
        Kind::value_variants().iter().filter_map(|k| candidate(*k, headers, sample, options, file)).collect();
    let shared = |header: &String, candidates: &[Candidate]| candidates.iter().filter(|c| c.known.contains(header)).count() > 1;
    for index in 0..candidates.len() {
        let known = candidates[index].known.len();
        let own = candidates[index].known.iter().filter(|h| !shared(h, &candidates)).count();
        (candidates[index].own, candidates[index].score) = (own, known - own + own * OWN_COLUMN);
    }
    candidates.sort_by_key(|c| std::cmp::Reverse(c.score));
    let known = |c: &&Candidate| c.known.len() >= telling(c.kind) && c.known.len() * FEW >= headers.len();
    let mut sound: Vec<&Candidate> = candidates
        .iter()
        .filter(|c| c.lacks.is_none() && known(c))
        .filter(|c| c.kind != Kind::SURVEYS || has_answers(sample, headers, c))
        .filter(|c| c.kind != Kind::COMPLAINTS || c.tells)
        .collect();
    // Orders of which few columns are known are rather those than persons or answers, and no rates or products.
    let others = [Kind::CUSTOMERS, Kind::CONTACTS, Kind::SURVEYS, Kind::COMPLAINTS];
    let orders = candidates.iter().find(|c| c.sells && c.lacks.is_none() && !known(c) && (c.named || !c.of_nobody));
    if sound.iter().all(|c| others.contains(&c.kind)) {
        sound.extend(orders);
    }
    // Orders of nobody in particular are the last that rows are taken for, unless they say in words that they are orders.
    let rival = |c: &&Candidate| !c.of_nobody && c.kind != Kind::SURVEYS;
    if sound.iter().any(rival) {
        let only_others = sound.iter().filter(|c| rival(c)).all(|c| others.contains(&c.kind));
        sound.retain(|c| !c.of_nobody || (c.named && only_others));
    }
    // Rows with the day and the amount of an order are orders, whatever they tell of their customers.
    let sells = sound.iter().any(|c| c.sells);
    // A list of persons, too, may have a day and a sum: that it sells must be said in words then.
    let sells_by_name = sound.iter().any(|c| c.sells && c.named);
    let beaten = |c: &Candidate| {
        (sells && [Kind::PAYMENTS, Kind::REFUNDS].contains(&c.kind) && !c.tells)
            || (sells && c.kind == Kind::SURVEYS)
            || ([Kind::CUSTOMERS, Kind::CONTACTS].contains(&c.kind) && (sells_by_name || (sells && c.own == 0)))
            || sound.iter().any(|o| Some(o.kind) == yields_to(c.kind) && o.score >= c.score)
    };
    let whole: Vec<&Candidate> = sound.iter().copied().filter(|c| !beaten(c)).collect();
    let open = match whole.as_slice() {
        [] => true,
        [first, second, ..] => first.score == second.score,
        _ => false,
    };
    if let Some(orders) = candidates.iter().find(|c| open && c.sells && c.lacks.is_none() && (whole.is_empty() || !c.of_nobody)) {
        let kind = orders.kind.word();
        let why = match orders.of_nobody {
            true => say!("{kind}, by the day and the amount in every row", kind),
            false => say!("{kind}, by the day, the amount and the customer in every row", kind),
        };
        return Ok((orders.kind, vec![why.to_string()]));
    }
    match whole.as_slice() {
        [] => {
            let likeliest = candidates
                .iter()
                .find(|c| c.sells)
                .or_else(|| candidates.iter().find(|c| c.lacks.is_none() && !c.known.is_empty()))
                .or(candidates.first());
            let kind = likeliest.filter(|c| !c.known.is_empty()).map_or("orders", |c| c.kind.word());
            let hint = say!("say what the rows are: crmkit import {kind} FILE", kind);
            let nearest = candidates.iter().filter(|c| !c.known.is_empty()).take(3);
            let lacks: Vec<String> = nearest
                .map(|c| {
                    format!(
                        "{}: {}",
                        c.kind.word(),
                        c.lacks.clone().unwrap_or_else(|| format!("only {} of {} columns are known", c.known.len(), headers.len()))
                    )
                })
                .collect();
            let why = if lacks.is_empty() { "no column is known".to_string() } else { lacks.join("; ") };
            Err(Failure::new(say!("{file}: the columns do not tell what the rows are ({why})", file, why)).hint(hint).into())
        }
        [first, second, ..] if first.score == second.score => {
            let tied: Vec<&str> = whole.iter().filter(|c| c.score == first.score).map(|c| c.kind.word()).collect();
            Err(Failure::new(say!("{file}: the columns may be those of {tied}", file, tied = tied.join(" or ")))
                .hint(say!("say which: crmkit import {tied} FILE", tied = tied[0]))
                .into())
        }
        [first, ..] => Ok((first.kind, vec![format!("{}, by the columns {}", first.kind.word(), first.known.join(", "))])),
    }
}

/// Whether a column that a survey would take for a question has answers: points of a scale, or a few words again and again.
fn has_answers(sample: &Sample, headers: &[String], candidate: &Candidate) -> bool {
    if candidate.known.iter().any(|h| matches!(columns::fold(h).as_str(), "question" | "answer" | "rating" | "score" | "nps" | "csat")) {
        return true;
    }
    let is_question = |header: &&String| !candidate.known.contains(header);
    let answers = |column: usize| {
        sample.profile(column).is_some_and(|p| {
            let points = p.nearly_all(p.whole) && p.distinct <= 11 && p.values.iter().all(|(v, _)| v.len() <= 3);
            let words = p.mostly(p.words) && p.distinct <= 7 && p.filled >= 2 * p.distinct;
            p.filled > 0 && (points || words)
        })
    };
    headers.iter().enumerate().filter(|(_, h)| is_question(h)).any(|(column, header)| answers(column) || header.contains(['?', '？']))
}

fn candidate(kind: Kind, headers: &[String], sample: &Sample, options: &Options, file: &str) -> Option<Candidate> {
    // A --map that names no field of the kind is not meant for it.
    let mapping = columns::map(kind, headers, &options.wishes(), None, Some(sample), file).ok()?;
    let by_name = |c: &&Column| matches!(c.target, Target::Field(_)) && c.why != Why::Values;
    let known: Vec<String> = mapping.columns.iter().filter(by_name).map(|c| c.header.clone()).collect();
    let lacks = mapping.lacks(kind, options.matching.as_ref(), options.nobody()).map(|l| l.to_string());
    let sells = kind == Kind::ORDERS && mapping.sells(kind, sample);
    let called = |key: &str| {
        let is = |c: &&Column| matches!(c.target, Target::Field(f) if kind.fields()[f].key == key);
        mapping.columns.iter().any(|c| is(&c) && !matches!(c.why, Why::Values | Why::Sums))
    };
    let money = |key: &str| mapping.header_of(kind, key).is_some_and(|header| MONEY.stand_in(header));
    let priced = || ["amount", "line_amount", "unit_price"].iter().any(|key| called(key) || money(key));
    let named = sells && ((called("date") && priced()) || headers.iter().any(|header| names_an_order(header)));
    // An order may be of nobody in particular: then it is asked whether these are.
    let of_nobody = sells && lacks.is_some();
    let lacks = if sells { mapping.lacks(kind, options.matching.as_ref(), true).map(|l| l.to_string()) } else { lacks };
    let words = if kind == Kind::REFUNDS { &REFUND } else { &PAYMENT };
    let names = |key: &str| mapping.header_of(kind, key).is_some_and(|header| words.stand_in(header));
    let complains = || COMPLAINS.iter().any(|key| mapping.has(kind, key)) || headers.iter().any(|h| COMPLAINT.stand_in(h));
    let tells = if kind == Kind::COMPLAINTS { complains() } else { ["date", "amount"].iter().any(|key| names(key)) };
    Some(Candidate { kind, score: 0, known, own: 0, lacks, sells, named, tells, of_nobody })
}

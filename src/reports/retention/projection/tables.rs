//! The tables of `report projection`.

use super::Found;
use crate::analysis::btyd::LEAST_CUSTOMERS;
use crate::analysis::sbg::{LEAST_RENEWALS, NoProjection, Sbg};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, grouped};

/// The findings in the owner's words.
pub(super) fn plain_words(found: &Found, word: &str) -> Message {
    let why = match &found.model {
        Ok((model, _)) => return projected(found, model, word),
        Err(NoProjection::Customers(n)) => say!(
            "{n} customers with a whole {word} behind them; it takes {least_customers}",
            n = grouped(n),
            word,
            least_customers = LEAST_CUSTOMERS
        ),
        Err(NoProjection::Renewals(n)) => {
            say!("{n} whole {word} observed; it takes {least_renewals}", n, word, least_renewals = LEAST_RENEWALS)
        }
        Err(NoProjection::NobodyLeft) => say!("nobody has left yet"),
        Err(NoProjection::NotConverged) => {
            say!("the retention does not rise with age, so that customers cannot be told apart; the model has no best parameters then")
        }
    };
    say!("no projection can be made: {why}. Longer or shorter periods (--by), or more customers (--cohort), may help.", why)
}

fn projected(found: &Found, model: &Sbg, word: &str) -> Message {
    let [some, more] = match word {
        "month" => [12, 24],
        "quarter" => [4, 8],
        _ => [5, 10],
    };
    let survival = model.survival(more);
    let of_hundred = |share: f64| format!("{:.0}", share * 100.0);
    let mut text = say!(
        "of 100 customers who come, {survival} are expected to be there after the first {word}, {some} after {some_2} and {more} after {more_2}. \
         Who has stayed is more likely to stay: of 100 there at the beginning, {model} stay through the first {word}, {more_3} through {word} {more_2}.",
        survival = of_hundred(survival[1]),
        word,
        some = of_hundred(survival[some]),
        some_2 = some,
        more = of_hundred(survival[more]),
        more_2 = more,
        model = of_hundred(model.retention(1)),
        more_3 = of_hundred(model.retention(more))
    );
    if let Some(lifetime) = model.discounted_lifetime(found.discount) {
        text = say!("Counted at the discount, a new customer is good for {lifetime} {word}s.", lifetime = format!("{lifetime:.1}"), word)
            .after(text);
    }
    if let Some(gap) = gap(found).filter(|gap| *gap > LARGE_GAP) {
        text = say!(
            "Warning: the model is off by up to {gap} of 100 customers where it can be checked; do not rely on it far ahead.",
            gap = format!("{:.0}", gap * 100.0)
        )
        .after(text);
    }
    if let Some(loose) = loose(found) {
        let seen = frame::counted(found.renewals.by_age.len(), word, &format!("{word}s"));
        text = say!(
            "Warning: {loose} hardly known, the standard error is more than half of it; whatever lies beyond the {seen} observed is little \
             more than a guess.",
            loose,
            seen
        )
        .after(text);
    }
    text
}

/// The parameters that the observations hardly tell, with their verb.
fn loose(found: &Found) -> Option<&'static str> {
    let (model, fit) = found.model.as_ref().ok()?;
    let vague = |parameter: f64, error: f64| error.is_nan() || error > 0.5 * parameter;
    match (vague(model.alpha, fit.errors[0]), vague(model.beta, fit.errors[1])) {
        (true, true) => Some("α and β are"),
        (true, false) => Some("α is"),
        (false, true) => Some("β is"),
        (false, false) => None,
    }
}

/// A model further off than this says too little about the time to come.
const LARGE_GAP: f64 = 0.05;

/// The largest difference between observed and model in the share still there, where enough customers are observed.
fn gap(found: &Found) -> Option<f64> {
    let model = found.model.as_ref().ok()?.0;
    let survival = model.survival(found.renewals.by_age.len());
    let checked = found.renewals.observed().into_iter().zip(&survival[1..]).zip(&found.renewals.by_age);
    let gaps = checked.filter(|(_, renewal)| renewal.at_risk >= frame::SMALL_GROUP as u64).map(|((seen, told), _)| (seen - told).abs());
    gaps.reduce(f64::max)
}

/// Observed and projected, period by period.
pub(super) fn periods(found: &Found, word: &str, ahead: usize) -> Table {
    let model = found.model.as_ref().ok().map(|m| m.0);
    let observed = found.renewals.observed();
    let rows = observed.len() + if model.is_some() { ahead } else { 0 };
    let survival = model.map(|m| m.survival(rows));
    let renewal = |t: usize| found.renewals.by_age.get(t - 1);
    Table::of("periods", say!("Still there after each {word}", word), 1..=rows)
        .col("period", say!("{to_uppercase}{word}", to_uppercase = word[..1].to_uppercase(), word = &word[1..]), Kind::Count, |t| *t)
        .col("at_risk", "Customers", Kind::Count, |t| renewal(*t).map(|r| r.at_risk))
        .col("left", "Left", Kind::Count, |t| renewal(*t).map(|r| r.left))
        .col("retention", "Retention", Kind::Percent, |t| renewal(*t).map(|r| 1.0 - r.left as f64 / r.at_risk as f64))
        .col("retention_projected", "Retention, model", Kind::Percent, |t| model.map(|m| m.retention(*t)))
        .col("survival", "Still there", Kind::Percent, |t| observed.get(t - 1).copied())
        .col("survival_projected", "Still there, model", Kind::Percent, |t| survival.as_ref().map(|s| s[*t]))
        .col("residual", say!("{word}s to come", word), Kind::Number(2), |t| model.and_then(|m| m.discounted_residual(*t, found.discount)))
        .note(say!("Customers: observed through the {word}, still there at its beginning. Still there: the shares that stayed, multiplied. {word}s \
             to come: of a customer who is there in the {word}, at {discount} % discount per {word} from the second on (DERL).", word, discount = format!("{:.2}", found.discount * 100.0)))
        .notes(frame::small((1..=observed.len()).zip(found.renewals.by_age.iter().map(|r| r.at_risk as usize))))
        .table()
}

pub(super) fn figures(found: &Found, word: &str) -> Table {
    let (model, fit) = match &found.model {
        Ok((model, fit)) => (Some(model), Some(fit)),
        Err(_) => (None, None),
    };
    let customers = found.renewals.by_age.first().map_or(0, |r| r.at_risk);
    let mut figures = Figures::new("Model card");
    figures.add("customers", Kind::Count, Cell::Int(customers as i64), say!("customers observed for a whole {word} at least", word));
    figures.add("periods", Kind::Count, Cell::count(found.renewals.by_age.len()), say!("whole {word}s observed", word));
    figures.add("alpha", Kind::Number(4), Cell::from(model.map(|m| m.alpha)), "α of the beta distribution of the chances of leaving");
    figures.add("alpha_error", Kind::Number(4), Cell::from(fit.map(|f| f.errors[0])), "its standard error, from the Hessian");
    figures.add("beta", Kind::Number(4), Cell::from(model.map(|m| m.beta)), "β of it");
    figures.add("beta_error", Kind::Number(4), Cell::from(fit.map(|f| f.errors[1])), "its standard error");
    figures.add("log_likelihood", Kind::Number(2), Cell::from(fit.map(|f| f.log_likelihood)), "natural logarithm, at the maximum");
    figures.add(
        "mean_churn",
        Kind::Percent,
        Cell::from(model.map(Sbg::mean_churn)),
        say!("mean chance of leaving in the first {word}: α / (α + β)", word),
    );
    let meaning = "how much customers differ: 0 not at all, 1 some leave at once and the others never";
    figures.add("polarisation", Kind::Number(3), Cell::from(model.map(Sbg::polarisation)), meaning);
    let meaning = format!("expected {word}s a new customer stays; not defined for α ≤ 1: without end");
    figures.add("expected_lifetime", Kind::Number(2), Cell::from(model.and_then(Sbg::lifetime)), meaning);
    let meaning = format!("the same at a discount, the first {word} in full (DEL)");
    figures.add("discounted_lifetime", Kind::Number(2), Cell::from(model.and_then(|m| m.discounted_lifetime(found.discount))), meaning);
    figures.add(
        "largest_gap",
        Kind::Percent,
        Cell::from(gap(found)),
        "largest difference between observed and model in 'still there', of 30 customers or more",
    );
    figures.table()
}

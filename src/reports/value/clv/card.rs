//! The model card of `report clv`: what was fitted to what, how surely, and what it means.

use super::tables::Sums;
use super::{Study, counted};
use crate::analysis::btyd::value::Horizon;
use crate::analysis::btyd::{Fit, Kind as ModelKind, NoFit, WEEK};
use crate::base::money;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame::{Figures, grouped};
use crate::reports::lens::prediction;
use crate::reports::lens::prediction::Which;
use crate::store::Snapshot;

/// Repeat purchases from which on customers are one group.
const MANY: usize = 7;
/// With fewer repeat customers the parameters of a model are little more than a guess.
const FEW_REPEATERS: usize = 100;

/// Everything a reader needs to understand and to defend the figures.
pub(super) fn explain(page: &mut Page, store: &Snapshot, study: &Study, sums: &Option<Sums>) {
    let clv = study.clv;
    page.option("model", clv.model.word());
    page.option("calibration_end", study.base.end);
    page.option("horizon", &clv.horizon.text);
    page.option("discount", format!("{} % a year", clv.discount * 100.0));
    page.option("margin", study.margin.word());
    match (study.fitted, sums) {
        (Ok(_), Some(sums)) => page.note(Note::meaning(meaning(store, study, sums))),
        (Err(why), _) => page.note(say!("There is no prediction: {why}.", why = prediction::reason(why))),
        _ => {}
    }
    if study.fitted.is_ok()
        && let Err(why) = study.spending.fit
    {
        page.note(say!("No value is told, only purchases: for the model of spend {why}.", why = prediction::reason(why)));
    }
    for warning in warnings(study) {
        page.note(Note::warning(warning));
    }
    page.note(check_note(study));
    page.note(definition(study));
    let monthly = crate::analysis::btyd::value::Discount { yearly: clv.discount };
    page.note(say!("{margin} The discount of {discount} % a year is (1 + d)^(1/12) − 1 = {monthly} % a month of 4.345 weeks, taken at the month's end; without \
         end it is ln(1 + d) / 52 = {monthly_2} a week, continuously.", margin = study.margin.words(), discount = format!("{:.2}", clv.discount * 100.0), monthly = format!("{:.4}", monthly.monthly() * 100.0), monthly_2 = format!("{:.6}", monthly.weekly())));
    let closed = study.base.closed();
    if closed > 0 {
        page.note(say!("{closed} closed by {end} {closed_2} left out; the model has seen them as silent since their last purchase, or it would think nobody leaves.", closed = counted(closed), end = study.base.end, closed_2 = if closed == 1 { "is" } else { "are" }));
    }
}

/// What the figures say, in the words of an owner.
fn meaning(store: &Snapshot, study: &Study, sums: &Sums) -> Message {
    let all = &sums.all;
    let amount =
        |value: f64| format!("{} {}", money::grouped(money::round_half_even(value), store.exponent()), store.settings.currency.code());
    let (customers, alive) = (counted(all.customers), grouped(money::round_half_even(all.alive)));
    let purchases = all.over_horizon.map(|n| (study.clv.horizon.words(), grouped(money::round_half_even(n))));
    let worth = all.value.map(|value| amount(value).trim_end().to_string());
    let mut text = match (purchases, worth) {
        (None, None) => say!("of {customers} about {alive} are still there.", customers, alive),
        (None, Some(worth)) => say!("of {customers} about {alive} are still there, worth {worth} today.", customers, alive, worth),
        (Some((horizon, n)), None) => {
            say!(
                "of {customers} about {alive} are still there; in {horizon} expect about {n} purchases from them.",
                customers,
                alive,
                horizon,
                n
            )
        }
        (Some((horizon, n)), Some(worth)) => say!(
            "of {customers} about {alive} are still there; in {horizon} expect about {n} purchases from them, worth {worth} today.",
            customers,
            alive,
            horizon,
            n,
            worth
        ),
    };
    if let Some((value, top)) = all.value.filter(|value| *value > 0.0).zip(sums.top) {
        let percent = format!("{:.0}", 100.0 * top / value);
        text = say!("The most valuable tenth will bring {percent} % of it: look after them first.", percent).after(text);
    }
    if study.clv.model == Which::Bgnbd && sums.groups[0].customers > 0 {
        let once = grouped(sums.groups[0].customers);
        text = say!(
            "{once} have bought once only: this model counts all of them as still there, however long ago that was; --model paretonbd does not.",
            once
        )
        .after(text);
    }
    text
}

fn warnings(study: &Study) -> Vec<Message> {
    let mut found: Vec<Message> = study.contracts.iter().cloned().collect();
    let Ok(fitted) = study.fitted else { return found };
    let repeaters = fitted.grouped.customers().1;
    if repeaters < FEW_REPEATERS {
        found.push(say!(
            "only {repeaters} came back; with fewer than {few_repeaters} the figures say little.",
            repeaters = counted(repeaters),
            few_repeaters = FEW_REPEATERS
        ));
    }
    let vague = |names: &[&str], parameters: &[f64], errors: &[f64]| {
        let loose = |i: &usize| errors[*i] > 0.5 * parameters[*i];
        (0..names.len()).filter(loose).map(|i| names[i].to_string()).collect::<Vec<_>>()
    };
    let mut loose = vague(&names(study.clv.model), &fitted.fit.parameters, &fitted.fit.errors);
    if let Ok(spend) = &study.spending.fit {
        loose.extend(vague(&SPEND, &spend.parameters, &spend.errors));
        if spend.parameters[1] <= 1.0 {
            found.push(say!(
                "q is 1 or less: the mean amount of customers without repeat purchases is not defined, and value is left empty."
            ));
        }
    }
    if !loose.is_empty() {
        found.push(say!("{loose} hardly known: the standard error is more than half of it.", loose = listed(&loose)));
    }
    if let Some(r) = study.spending.correlation.filter(|r| r.abs() > 0.3) {
        found.push(say!(
            "customers who buy more often spend {r} per purchase (correlation {r_2}); the model of spend takes the two for independent.",
            r = if r > 0.0 { "more" } else { "less" },
            r_2 = format!("{r:.2}")
        ));
    }
    if study.spending.worthless > 0 {
        found.push(say!(
            "{worthless} came back, but brought nothing or less; the model of spend is fitted without them.",
            worthless = counted(study.spending.worthless)
        ));
    }
    if let Some(total) = study.holdout.as_ref().and_then(|h| h.total()).filter(|t| t.actual > 0.0) {
        let off = total.expected / total.actual - 1.0;
        if off.abs() > 0.2 {
            let way = if off > 0.0 { "more" } else { "fewer" };
            found.push(say!(
                "in the check the model expected {off} % {way} purchases than came.",
                off = format!("{:.0}", off.abs() * 100.0),
                way
            ));
        }
    }
    found
}

/// "r is", "a and b are".
fn listed(names: &[String]) -> String {
    match names {
        [one] => format!("{one} is"),
        [first @ .., last] => format!("{} and {last} are", first.join(", ")),
        [] => String::new(),
    }
}

/// What the check says.
fn check_note(study: &Study) -> Message {
    let Some(holdout) = &study.holdout else {
        return say!("The model has not been checked against later purchases: there is too little time, or there is no model.");
    };
    let model = if holdout.own { say!("the model") } else { say!("a model fitted to the facts up to {end} alone", end = holdout.end) };
    match (&holdout.lines, holdout.total().zip(holdout.errors)) {
        (Ok(_), Some((total, (error, naive)))) => say!(
            "Check: for the {days} days after {end} {model} expected {expected} purchases of {customers}, and {actual} came. Per customer it was wrong by {error} on \
             average; \"as often as before\" by {naive}.",
            days = holdout.days,
            end = holdout.end,
            model,
            expected = grouped(money::round_half_even(total.expected)),
            customers = counted(total.customers),
            actual = grouped(total.actual as i64),
            error = format!("{error:.2}"),
            naive = format!("{naive:.2}")
        ),
        (Err(why), _) => say!("The model could not be checked: as of {end} {why}.", end = holdout.end, why = prediction::reason(*why)),
        (Ok(_), None) => say!("The model could not be checked: all customers of {end} are closed.", end = holdout.end),
    }
}

/// The exact definition, for whoever has to defend the figures.
fn definition(study: &Study) -> Message {
    let (model, source) = match study.clv.model {
        Which::Bgnbd => ("BG/NBD", "Fader, Hardie & Lee 2005"),
        Which::Paretonbd => ("Pareto/NBD", "Schmittlein, Morrison & Colombo 1987"),
    };
    let sum = match study.clv.horizon.horizon {
        Horizon::Endless => "Value = expected purchases without end, discounted (DERT), × expected amount × margin.",
        _ => "Value = Σ over months of expected purchases × expected amount × margin, discounted.",
    };
    say!(
        "Definition: {model} ({source}) by maximum likelihood on (x, t_x, T) up to {end}: x purchase days after the first, t_x weeks from \
         the first to the last, T weeks from the first to that day. Per order: gamma–gamma model (Fader & Hardie 2013) of the mean of the \
         daily totals on repeat days; a refund lowers the latest purchase day before it. {sum}",
        model,
        source,
        end = study.base.end,
        sum
    )
}

/// The names of the parameters.
fn names(which: Which) -> [&'static str; 4] {
    match which.kind() {
        ModelKind::BgNbd => ["r", "alpha", "a", "b"],
        ModelKind::ParetoNbd => ["r", "alpha", "s", "beta"],
    }
}

const SPEND: [&str; 3] = ["p", "q", "gamma"];

/// Parameters with their standard errors.
pub(super) fn parameters(study: &Study) -> Table {
    let which = study.clv.model;
    let meanings = match which.kind() {
        ModelKind::BgNbd => [
            "shape of the purchase rates among customers: small = very different",
            "scale of the rates: r / alpha purchases a week on average",
            "chance to leave after a purchase: a / (a + b) on average",
            "with a: large = customers alike in this",
        ],
        ModelKind::ParetoNbd => [
            "shape of the purchase rates among customers: small = very different",
            "scale of the rates: r / alpha purchases a week on average",
            "shape of the rates of leaving among customers",
            "scale of those rates: s / beta a week on average",
        ],
    };
    let rows = lines(which.name(), &names(which), &meanings, study.fitted.map(|f| &f.fit).ok());
    let meanings =
        ["shape of one customer's amounts", "shape of the scales among customers", "scale of the amounts, in the store's currency"];
    let spend = lines("gamma–gamma", &SPEND, &meanings, study.spending.fit.as_ref().ok());
    Table::of("parameters", "Model card: parameters", rows.into_iter().chain(spend))
        .col("model", "Model", Kind::Text, |l| l.model)
        .col("parameter", "Parameter", Kind::Text, |l| l.parameter)
        .col("estimate", "Estimate", Kind::Number(3), |l| l.estimate.map(|e| e.0))
        .col("standard_error", "Std. error", Kind::Number(3), |l| l.estimate.map(|e| e.1))
        .col("meaning", "Meaning", Kind::Text, |l| l.meaning)
        .table()
}

/// A parameter of a model.
struct Line {
    model: &'static str,
    parameter: &'static str,
    /// With its standard error; `None` without a fit.
    estimate: Option<(f64, f64)>,
    meaning: &'static str,
}

fn lines<const N: usize>(model: &'static str, names: &[&'static str; N], meanings: &[&'static str; N], fit: Option<&Fit<N>>) -> Vec<Line> {
    let line = |i: usize| Line { model, parameter: names[i], estimate: fit.map(|f| (f.parameters[i], f.errors[i])), meaning: meanings[i] };
    (0..N).map(line).collect()
}

/// How many customers have made how many repeat purchases, and how many the model gives.
pub(super) fn frequencies(study: &Study) -> Table {
    let mut rows = Vec::new();
    if let Ok(fitted) = study.fitted {
        let actual = fitted.grouped.by_frequency();
        let mut expected = [0.0; MANY + 1];
        for (age, n) in fitted.by_age() {
            let chances = fitted.model.chances(age, MANY as u32 - 1);
            for (x, chance) in chances.iter().enumerate() {
                expected[x] += n * chance;
            }
            expected[MANY] += n * (1.0 - chances.iter().sum::<f64>());
        }
        for (x, expected) in expected.into_iter().enumerate() {
            let counted: f64 = if x == MANY { actual.iter().skip(MANY).sum() } else { actual.get(x).copied().unwrap_or(0.0) };
            rows.push((x, counted, expected));
        }
    }
    Table::of("frequencies", say!("Model card: customers by repeat purchases up to {end}", end = study.base.end), rows)
        .col("repeat_purchases", "Repeat purchases", Kind::Text, |(x, ..)| if *x == MANY { format!("{MANY}+") } else { x.to_string() })
        .col("actual", "Actual customers", Kind::Count, |(_, counted, _)| *counted as i64)
        .col("expected", "Expected customers", Kind::Number(1), |(.., expected)| *expected)
        .table()
}

/// Single figures.
pub(super) fn figures(store: &Snapshot, study: &Study, sums: &Option<Sums>) -> Table {
    let money = Kind::Money(store.exponent());
    let fit = study.fitted.map(|f| f.fit).ok();
    let grouped = study.fitted.map(|f| &f.grouped).ok();
    let repeaters = study.base.customers.iter().filter(|c| c.summary.x > 0).count();
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, Cell::count(study.base.customers.len()), "customers who had bought: n of the model");
    figures.add("repeaters", Kind::Count, Cell::count(repeaters), "of them with a purchase on a second day");
    figures.add("closed", Kind::Count, Cell::count(study.base.closed()), "of them closed: left out of the predictions");
    figures.add("histories", Kind::Count, grouped.map_or(Cell::Empty, |g| Cell::count(g.rows.len())), "different (x, t_x, T) among them");
    let converged = match study.fitted {
        Ok(_) => Cell::text("yes"),
        Err(NoFit::NotConverged) => Cell::text("no"),
        Err(_) => Cell::Empty,
    };
    figures.add("converged", Kind::Text, converged, "whether the search for the parameters ended in a proper maximum");
    figures.add("steps", Kind::Count, fit.map_or(Cell::Empty, |f| Cell::count(f.steps)), "steps of that search");
    figures.add("evaluations", Kind::Count, fit.map_or(Cell::Empty, |f| Cell::count(f.calls)), "times the likelihood was computed");
    figures.add(
        "log_likelihood",
        Kind::Number(3),
        Cell::from(fit.map(|f| f.log_likelihood)),
        "of purchase and departure, no constant dropped",
    );
    let spend = study.spending.fit.as_ref().ok();
    figures.add("spend_customers", Kind::Count, Cell::count(study.spending.customers), "customers the model of spend is fitted to");
    figures.add("spend_log_likelihood", Kind::Number(3), Cell::from(spend.map(|f| f.log_likelihood)), "of the model of spend");
    figures.add("correlation", Kind::Number(4), Cell::from(study.spending.correlation), "of repeat purchases with their mean amount");
    let all = sums.as_ref().map(|s| s.all);
    figures.add("alive", Kind::Number(1), Cell::from(all.map(|s| s.alive)), "customers expected to be still there");
    figures.add("expected_365", Kind::Number(1), Cell::from(all.map(|s| s.year)), "purchases expected in the next 365 days");
    let newcomer = study.fitted.ok().map(|f| f.model.of_newcomer(365.0 / WEEK));
    figures.add("newcomer_365", Kind::Number(3), Cell::from(newcomer), "repeat purchases expected of somebody new in the first 365 days");
    figures.add("expected_horizon", Kind::Number(1), Cell::from(all.and_then(|s| s.over_horizon)), "purchases expected over the horizon");
    figures.add("predicted_value", money, Cell::from(all.and_then(|s| s.value)), "value over the horizon, discounted");
    let top = sums.as_ref().and_then(|s| s.top.zip(s.all.value)).map_or(Cell::Empty, |(top, all)| Cell::ratio(top, all));
    figures.add("top_tenth_share", Kind::Percent, top, "share of the value that the most valuable tenth will bring");
    let holdout = study.holdout.as_ref();
    let total = holdout.and_then(|h| h.total());
    figures.add("holdout_days", Kind::Days, holdout.map_or(Cell::Empty, |h| Cell::Int(i64::from(h.days))), "days of the check");
    figures.add("holdout_expected", Kind::Number(1), Cell::from(total.map(|t| t.expected)), "purchases the model expected in them");
    figures.add("holdout_actual", Kind::Count, total.map_or(Cell::Empty, |t| Cell::Int(t.actual as i64)), "purchases that came");
    figures.add(
        "holdout_mae",
        Kind::Number(4),
        Cell::from(total.and(holdout).and_then(|h| h.errors).map(|e| e.0)),
        "mean absolute error per customer",
    );
    let naive = Cell::from(total.and(holdout).and_then(|h| h.errors).map(|e| e.1));
    figures.add("holdout_mae_as_before", Kind::Number(4), naive, "the same of the rule \"as often as before\"");
    figures.table()
}

//! The tables of `report forecast`.

use super::{Forecast, Found, Measure};
use crate::analysis::forecast::backtest::{Method, Trial, smoothed};
use crate::analysis::forecast::holt_winters::Form;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, grouped};
use crate::store::Snapshot;

/// Key of the table of the series itself, built on request.
pub(super) const SERIES: &str = "series";

fn name(method: Method) -> &'static str {
    match method {
        Method::SeasonalNaive => "seasonal naive",
        Method::HoltWinters(Form::Additive) => "Holt–Winters, additive",
        Method::HoltWinters(Form::Multiplicative) => "Holt–Winters, multiplicative",
    }
}

fn kind(options: &Forecast, store: &Snapshot) -> Kind {
    match options.measure {
        Measure::Revenue => Kind::Money(store.exponent()),
        Measure::Orders | Measure::Customers => Kind::Number(1),
    }
}

/// An amount for people.
fn told(options: &Forecast, store: &Snapshot, value: f64) -> String {
    match options.measure {
        Measure::Revenue => crate::base::money::grouped(crate::base::money::round_half_even(value), store.exponent()),
        Measure::Orders | Measure::Customers => grouped(value.round() as i64),
    }
}

impl Found {
    /// The trial of the method that is used.
    fn trial(&self) -> Option<&Trial> {
        self.trials.iter().find(|t| Some(t.method) == self.method)
    }

    /// The forecast of a period ahead and its limits, none of them below 0.
    fn ahead(&self, h: usize) -> Option<(f64, Option<(f64, f64)>)> {
        let values = self.values.as_ref()?;
        Some((values.values.get(h)?.max(0.0), values.limits(h).map(|(low, high)| (low.max(0.0), high.max(0.0)))))
    }

    /// What came in the same period a season before a period ahead.
    fn season_before(&self, h: usize) -> Option<f64> {
        (self.series.values.len() + h).checked_sub(self.setting.season).and_then(|place| self.series.values.get(place).copied())
    }
}

/// The findings in the owner's words.
pub(super) fn plain_words(options: &Forecast, store: &Snapshot, found: &Found) -> Message {
    let (word, known) = (options.by.unit().word(), found.series.values.len());
    let Some(method) = found.method else {
        let least = options.method.methods().iter().map(|m| m.least(found.setting.season)).min().unwrap_or(0);
        let positive = if known >= least { ", each with something in it" } else { "" };
        return say!(
            "no forecast can be made: {known} whole {word}s are known, and this method takes {least}{positive}. Shorter or longer \
             periods (--by), or another --method, may help.",
            known = grouped(known),
            word,
            least,
            positive
        );
    };
    let sum: f64 = (0..found.ahead).filter_map(|h| found.ahead(h)).map(|a| a.0).sum();
    let before: Option<f64> = (0..found.ahead).map(|h| found.season_before(h)).sum();
    let compared = match before.filter(|b| *b > 0.0 && options.measure != Measure::Customers) {
        Some(before) => {
            let change = (sum / before - 1.0) * 100.0;
            let much =
                if change.abs() < 0.05 { say!("as much as in") } else { say!("{change} % against", change = format!("{change:+.1}")) };
            say!(", {much} the same {word}s a year before ({before})", much, word, before = told(options, store, before))
        }
        None => Message::default(),
    };
    let expected = match options.measure {
        Measure::Customers => {
            say!("about {ahead} customers are expected to buy in a {word}", ahead = told(options, store, sum / found.ahead as f64), word)
        }
        measure => say!(
            "about {measure} expected in the next {ahead}{compared}",
            measure = match measure {
                Measure::Revenue => say!("{options} of revenue is", options = told(options, store, sum)),
                _ => say!("{n} {what} are", n = told(options, store, sum), what = measure.word()),
            },
            ahead = frame::counted(found.ahead, word, &format!("{word}s")),
            compared
        ),
    };
    let trusted = match found.trial() {
        None => say!(" The past is too short to tell how far off that may be."),
        Some(trial) => {
            let share = trial.errors.mape.map_or(String::new(), |m| format!(", {:.0} %", m * 100.0));
            say!(
                " In the past this method ({method}) missed a single {word} by {mae} on average{share}.",
                method = name(method),
                word,
                mae = told(options, store, trial.errors.mae),
                share
            )
        }
    };
    say!("{expected}.{trusted} It goes on as before: what has never happened yet is in no forecast.", expected, trusted)
}

pub(super) fn forecast(options: &Forecast, store: &Snapshot, found: &Found) -> Table {
    let kind = kind(options, store);
    let period = |h: usize| found.series.period(found.series.values.len() + h);
    let change = |h: usize, value: f64| found.season_before(h).filter(|b| *b > 0.0).map(|b| Cell::ratio(value - b, b));
    let rows = (0..found.ahead).map_while(|h| found.ahead(h).map(|(value, limits)| (h, value, limits)));
    Table::of("forecast", say!("Forecast of {measure}", measure = options.measure.word()), rows)
        .col("period", "Period", Kind::Text, |(h, ..)| period(*h).label())
        .col("start_date", "From", Kind::Date, |(h, ..)| period(*h).start())
        .col("forecast", "Forecast", kind, |(_, value, _)| *value)
        .col("low", "Low", kind, |(.., limits)| limits.map(|l| l.0))
        .col("high", "High", kind, |(.., limits)| limits.map(|l| l.1))
        .col("year_before", "Year before", kind, |(h, ..)| found.season_before(*h))
        .col("change", "Change", Kind::Percent, |(h, value, _)| change(*h, *value))
        .notes(found.method.map(|m| say!("Method: {m}. Low to high: 95 % by the method's own errors, not below 0.", m = name(m))))
        .table()
}

/// How every method would have done.
pub(super) fn trials(options: &Forecast, store: &Snapshot, found: &Found) -> Table {
    let kind = kind(options, store);
    let season = found.setting.season;
    let full = Method::HoltWinters(Form::Additive).least(season) + season.div_ceil(4);
    let (known, word) = (found.series.values.len(), options.by.unit().word());
    Table::of("backtest", "What the methods would have missed", &found.trials)
        .col("method", "Method", Kind::Text, |t| name(t.method))
        .col("used", "Used", Kind::Text, |t| Some(t.method) == found.method)
        .col("forecasts", "Forecasts", Kind::Count, |t| t.forecasts)
        .col("mae", "MAE", kind, |t| t.errors.mae)
        .col("rmse", "RMSE", kind, |t| t.errors.rmse)
        .col("bias", "Bias", kind, |t| t.errors.bias)
        .col("mape", "MAPE", Kind::Percent, |t| t.errors.mape)
        .col("smape", "sMAPE", Kind::Percent, |t| t.errors.smape)
        .col("mase", "MASE", Kind::Number(3), |t| t.errors.mase)
        .note(say!(
            "MAE, RMSE: mean absolute error, root of the mean squared one. Bias: forecast above (+) or below what came. MAPE, sMAPE: as a \
             share of what came, or of the mean of both. MASE: against a season ago within the periods before the test; below 1 is better."
        ))
        .notes((known < full).then(|| say!("Holt–Winters is tried from {full} whole {word}s on; {known} are known.", full, word, known)))
        .table()
}

pub(super) fn figures(options: &Forecast, store: &Snapshot, found: &Found) -> Table {
    let word = options.by.unit().word();
    let kind = kind(options, store);
    let smoothed = match found.method {
        Some(Method::HoltWinters(form)) => smoothed(form, &found.series.values, &found.setting),
        _ => None,
    };
    let smoothed = smoothed.as_ref();
    let mut figures = Figures::new("Model card");
    figures.add("periods", Kind::Count, Cell::count(found.series.values.len()), say!("whole {word}s the forecast is made from", word));
    let first = (!found.series.values.is_empty()).then(|| found.series.first.label());
    figures.add("first_period", Kind::Text, Cell::from(first), "the first of them");
    let sum: Option<f64> = found.values.as_ref().map(|_| (0..found.ahead).filter_map(|h| found.ahead(h)).map(|a| a.0).sum());
    if options.measure != Measure::Customers {
        figures.add("sum", kind, Cell::from(sum), say!("sum of the forecasts, {ahead} {word}s", ahead = found.ahead, word));
    }
    figures.add(
        "alpha",
        Kind::Number(4),
        Cell::from(smoothed.map(|s| s.weights.alpha)),
        "Holt–Winters: weight of the newest period in the level",
    );
    figures.add("beta", Kind::Number(4), Cell::from(smoothed.map(|s| s.weights.beta)), "weight of the newest step in the trend");
    figures.add("gamma", Kind::Number(4), Cell::from(smoothed.map(|s| s.weights.gamma)), "weight of the newest period in the season");
    figures.add("level", kind, Cell::from(smoothed.map(|s| s.level)), say!("level after the last {word}", word));
    figures.add("trend", kind, Cell::from(smoothed.map(|s| s.trend)), say!("growth per {word}", word));
    let scale = if options.measure == Measure::Revenue { 10f64.powi(i32::from(store.exponent())) } else { 1.0 };
    let sse = smoothed.map(|s| s.sse / (scale * scale));
    figures.add(
        "squared_errors",
        Kind::Number(2),
        Cell::from(sse),
        "their sum within the series, in squared units of the currency or counts",
    );
    figures.table()
}

/// The series the forecast is made from.
pub(super) fn series(options: &Forecast, store: &Snapshot, found: &Found) -> Table {
    Table::of(SERIES, "The series", found.series.values.iter().enumerate())
        .col("period", "Period", Kind::Text, |(place, _)| found.series.period(*place).label())
        .col("start_date", "From", Kind::Date, |(place, _)| found.series.period(*place).start())
        .col("value", "Value", kind(options, store), |(_, value)| **value)
        .on_request()
        .table()
}

//! `report forecast`: revenue, orders or customers of the periods to come, with the error that the past would have had.

mod series;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::forecast::Forecast as Values;
use crate::analysis::forecast::backtest::{Method, Setting, Trial, backtest, best};
use crate::analysis::forecast::holt_winters::{Form, Start, Weights};
use crate::base::dates::Unit;
use crate::lang::say;
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Span;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use series::Series;

/// Options of `report forecast`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report forecast
  crmkit report forecast --measure orders --by week --periods 26
  crmkit report forecast --method seasonal-naive --as-of last-year
  crmkit report forecast --method multiplicative --weights 0.3,0.05,0.2 --start plain")]
pub struct Forecast {
    /// What is forecast
    #[arg(long, value_enum, default_value = "revenue")]
    pub measure: Measure,
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    pub by: Every,
    /// Periods to forecast [default: 12 months, 4 quarters or 13 weeks]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=520))]
    pub periods: Option<u16>,
    /// How to forecast
    #[arg(long, value_enum, default_value = "auto")]
    pub method: How,
    /// Weights of level, trend and season in Holt–Winters, each from 0 to 1, instead of those that fit best
    #[arg(long, value_name = "ALPHA,BETA,GAMMA", value_parser = weights)]
    pub weights: Option<Weights>,
    /// Where Holt–Winters begins
    #[arg(long, value_enum, default_value = "decomposed")]
    pub start: Begin,
}

/// What is forecast.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Measure {
    /// Purchases less refunds and returns
    Revenue,
    /// Purchases
    Orders,
    /// Customers with a purchase in the period
    Customers,
}

impl Measure {
    fn word(self) -> &'static str {
        match self {
            Measure::Revenue => "revenue",
            Measure::Orders => "orders",
            Measure::Customers => "customers",
        }
    }
}

/// Length of the periods of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Every {
    /// ISO weeks, 52 to a season
    Week,
    /// Calendar months, 12 to a season
    Month,
    /// Calendar quarters, 4 to a season
    Quarter,
}

impl Every {
    fn unit(self) -> Unit {
        match self {
            Every::Week => Unit::Week,
            Every::Month => Unit::Month,
            Every::Quarter => Unit::Quarter,
        }
    }

    /// Periods of a season.
    fn season(self) -> usize {
        match self {
            Every::Week => 52,
            Every::Month => 12,
            Every::Quarter => 4,
        }
    }

    /// Periods that are forecast when nobody says how many.
    fn ahead(self) -> usize {
        match self {
            Every::Week => 13,
            Every::Month => 12,
            Every::Quarter => 4,
        }
    }
}

/// How to forecast.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum How {
    /// Whatever would have erred least in the past
    Auto,
    /// As it was a season ago
    SeasonalNaive,
    /// The form of Holt–Winters that would have erred less in the past
    HoltWinters,
    /// Holt–Winters, the season as an amount added
    Additive,
    /// Holt–Winters, the season as a factor
    Multiplicative,
}

impl How {
    fn word(self) -> &'static str {
        match self {
            How::Auto => "auto",
            How::SeasonalNaive => "seasonal-naive",
            How::HoltWinters => "holt-winters",
            How::Additive => "additive",
            How::Multiplicative => "multiplicative",
        }
    }

    /// The methods meant.
    fn methods(self) -> &'static [Method] {
        match self {
            How::Auto => &Method::ALL,
            How::SeasonalNaive => &Method::ALL[..1],
            How::HoltWinters => &Method::ALL[1..],
            How::Additive => &Method::ALL[1..2],
            How::Multiplicative => &Method::ALL[2..],
        }
    }
}

/// Where Holt–Winters begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Begin {
    /// With the first two seasons taken apart by a moving average, as R does
    Decomposed,
    /// With the mean of the first season and the step to the second
    Plain,
}

/// Three weights from 0 to 1.
fn weights(text: &str) -> Result<Weights, String> {
    let numbers: Vec<f64> = text.split(',').filter_map(|w| w.trim().parse().ok()).filter(|w| (0.0..=1.0).contains(w)).collect();
    match (numbers.as_slice(), text.split(',').count()) {
        ([alpha, beta, gamma], 3) => Ok(Weights { alpha: *alpha, beta: *beta, gamma: *gamma }),
        _ => Err("expected three numbers from 0 to 1, such as 0.3,0.05,0.2".into()),
    }
}

/// Everything the tables are made of.
struct Found {
    series: Series,
    setting: Setting,
    ahead: usize,
    /// Last periods of the series that were tried.
    tests: usize,
    trials: Vec<Trial>,
    method: Option<Method>,
    values: Option<Values>,
}

impl Report for Forecast {
    const NAME: &'static str = "forecast";
    const GROUP: Group = Group::Overview;
    const ABOUT: &'static str = "Forecast revenue, orders or customers, with the error of the past";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = self.find(store)?;
        let word = self.by.unit().word();
        let title = say!("Forecast of {measure} by {word}", measure = self.measure.word(), word);
        let mut page = frame::page(Self::NAME, title, store, Span { from: None, to: store.as_of });
        self.explain(&mut page, &found);
        if self.measure == Measure::Customers {
            page.note_all(walk_ins::left_out(store, Span { from: None, to: store.as_of })?);
        }
        page.note(Note::meaning(tables::plain_words(self, store, &found)));
        page.table(tables::forecast(self, store, &found));
        page.table(tables::trials(self, store, &found));
        page.table(tables::figures(self, store, &found));
        if store.wants(tables::SERIES) {
            page.table(tables::series(self, store, &found));
        } else {
            page.offer(tables::SERIES);
        }
        Ok(page)
    }
}

impl Forecast {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let series = series::read(store, self.measure, self.by.unit())?;
        let season = self.by.season();
        let start = match self.start {
            Begin::Decomposed => Start::Decomposed,
            Begin::Plain => Start::Plain,
        };
        let setting = Setting { season, start, weights: self.weights };
        let ahead = self.periods.map_or(self.by.ahead(), usize::from);
        let values = &series.values;
        // Holt–Winters is tried out only where a quarter of a season is left to try it on.
        let full = values.len().saturating_sub(Method::HoltWinters(Form::Additive).least(season));
        let tests = if full >= season.div_ceil(4) { full } else { values.len().saturating_sub(season + 1) }.min(season);
        let asked = self.method.methods();
        let mut trials = if tests > 0 { backtest(values, &setting, ahead, tests) } else { Vec::new() };
        let told: Vec<Trial> = trials.iter().filter(|t| asked.contains(&t.method)).cloned().collect();
        // A method that was named is used even where the past is too short to try it.
        let untried = || asked.iter().copied().find(|method| method.forecast(values, &setting, 1).is_some());
        let method = best(&told).or_else(untried);
        trials.sort_by(|a, b| a.errors.mae.total_cmp(&b.errors.mae));
        let values = method.and_then(|method| method.forecast(values, &setting, ahead));
        Ok(Found { series, setting, ahead, tests, trials, method, values })
    }

    fn explain(&self, page: &mut Page, found: &Found) {
        let word = self.by.unit().word();
        page.option("measure", self.measure.word());
        page.option("by", word);
        page.option("periods", found.ahead);
        page.option("method", self.method.word());
        if let Some(Weights { alpha, beta, gamma }) = self.weights {
            page.option("weights", format!("{alpha},{beta},{gamma}"));
        }
        page.option("start", if self.start == Begin::Plain { "plain" } else { "decomposed" });
        for note in &found.series.left_out {
            page.note(note.clone());
        }
        let mut methods = format!(
            "Methods: seasonal naive (as it was {} {word}s ago) and Holt–Winters (a level, a trend and a season that follow the series; the \
             season added or as a factor).",
            found.setting.season
        );
        if found.tests > 0 {
            methods += &format!(
                " Each forecast the last {} {word}s, once from every {word} before them and at most {} ahead, knowing only what lay before: \
                 the errors below are those it would have had.",
                found.tests, found.ahead
            );
        }
        page.note(methods);
    }
}

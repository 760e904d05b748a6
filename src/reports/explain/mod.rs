//! What is behind a customer's figures: the facts that count, how they count, where they came from, and the cut
//! points that turn them into scores and tiers.

mod facts;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::base::dates::Day;
use crate::base::money;
use crate::lang::say;
use crate::page::{Cell, FIGURES, Kind, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::scan::Summary;
use crate::reports::value::pyramid;
use crate::reports::value::rfm::{Frequency, Monetary, Rfm, Standing};
use crate::store::Snapshot;

/// A figure that can be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Asked {
    /// Purchases less refunds and returns in the window
    Revenue,
    /// Purchases in the window
    Orders,
    /// Days with at least one purchase in the window
    Days,
    /// Days since the last purchase
    Recency,
    /// Revenue per order
    Average,
    /// The recency score
    R,
    /// The frequency score
    F,
    /// The monetary score
    M,
    /// The segment that the scores stand for
    Segment,
    /// The tier of the customer pyramid
    Tier,
}

/// What facts are counted for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Figure {
    Revenue,
    Orders,
    PurchaseDays,
    Recency,
    Average,
}

impl Figure {
    /// Title of the table of the facts.
    fn title(self) -> &'static str {
        match self {
            Figure::Revenue => "Facts behind the revenue",
            Figure::Orders => "Facts behind the number of orders",
            Figure::PurchaseDays => "Facts behind the purchase days",
            Figure::Recency => "Facts behind the days since the last purchase",
            Figure::Average => "Facts behind the average order",
        }
    }
}

impl Asked {
    /// What the facts have to be counted for.
    fn figure(self, rfm: &Rfm) -> Figure {
        match self {
            Asked::Revenue | Asked::Segment | Asked::Tier => Figure::Revenue,
            Asked::Orders => Figure::Orders,
            Asked::Days => Figure::PurchaseDays,
            Asked::Recency | Asked::R => Figure::Recency,
            Asked::Average => Figure::Average,
            Asked::F => match rfm.counted() {
                Frequency::Days => Figure::PurchaseDays,
                Frequency::Orders => Figure::Orders,
            },
            Asked::M => match rfm.monetary {
                Monetary::Revenue => Figure::Revenue,
                Monetary::Average => Figure::Average,
            },
        }
    }

    /// The places of the measures whose scores are of interest: recency, frequency, money.
    fn measures(self) -> &'static [usize] {
        match self {
            Asked::R => &[0],
            Asked::F => &[1],
            Asked::M => &[2],
            Asked::Segment => &[0, 1, 2],
            _ => &[],
        }
    }
}

/// The page that explains one figure of a customer, or all of them.
///
/// # Errors
/// Options that make no sense together, or a store that cannot be read.
pub fn page(store: &Snapshot, customer: i64, asked: Option<Asked>, rfm: &Rfm, limit: Option<usize>) -> Result<Page> {
    let (code, name) = store.customer(customer)?.unwrap_or_default();
    let span = rfm.window.span(store.as_of);
    let mut page = frame::page("explain", say!("{code}  {name}: what is behind the figures", code, name), store, span);
    let (facts, later) = facts::of_customer(store, customer)?;
    let mut summary = Summary::of(customer);
    facts.iter().filter(|f| span.holds(f.entry.day)).for_each(|f| summary.add(&f.entry));
    let standing = rfm.standing(store, customer)?;
    if later > 0 {
        page.note(say!("{later} facts after {as_of} do not exist for this page.", later, as_of = store.as_of));
    }
    page.table(figures(store, asked, &summary, standing.as_ref(), &pyramid::standing(store, customer, rfm.window.clone())?));
    let measures = asked.map_or(&[0, 1, 2][..], Asked::measures);
    match &standing {
        Some(standing) if !measures.is_empty() => {
            page.note(&standing.rule);
            page.table(scores(store, standing, measures));
            page.table(cuts(standing, measures));
        }
        None => page.note(say!("Not scored: no purchase in the window.")),
        Some(_) => {}
    }
    let figure = asked.map_or(Figure::Revenue, |a| a.figure(rfm));
    page.table(facts::table(store, &facts, figure, span, limit));
    page.table(facts::operations(store, &facts)?);
    Ok(page)
}

/// The figures, each with how it comes about.
fn figures(store: &Snapshot, asked: Option<Asked>, s: &Summary, standing: Option<&Standing>, tier: &pyramid::Place) -> Table {
    let money_kind = Kind::Money(store.exponent());
    let bought = s.orders > 0;
    let recency = bought.then(|| i64::from(store.as_of.0) - i64::from(s.last));
    let average = bought.then(|| s.revenue as f64 / s.orders as f64);
    let since = if bought { format!("from {} to {}", Day(s.last), store.as_of) } else { String::new() };
    let score = |place: usize| standing.map(|s| s.scores[place]).into();
    let why = |place: usize| standing.map_or_else(String::new, |s| s.why(place, store.exponent()));
    let plain = |amount: i64| money::grouped(amount, store.exponent());
    let segment_why = standing.map_or_else(String::new, |s| s.segment_why.clone());
    let figures: [(Asked, &str, Kind, Cell, String); 10] = [
        (Asked::Revenue, "revenue", money_kind, s.revenue.into(), "the sum of the facts below".to_string()),
        (Asked::Orders, "orders", Kind::Count, s.orders.into(), "purchases: not cancelled, not returns".to_string()),
        (Asked::Days, "purchase_days", Kind::Count, s.days.into(), "days with at least one of them".to_string()),
        (Asked::Recency, "recency_days", Kind::Days, recency.into(), since),
        (Asked::Average, "average_order", money_kind, average.into(), format!("{} / {}", plain(s.revenue), s.orders)),
        (Asked::R, "r", Kind::Count, score(0), why(0)),
        (Asked::F, "f", Kind::Count, score(1), why(1)),
        (Asked::M, "m", Kind::Count, score(2), why(2)),
        (Asked::Segment, "segment", Kind::Text, standing.map(|s| s.segment).into(), segment_why),
        (Asked::Tier, "tier", Kind::Text, tier.name.into(), tier.why.clone()),
    ];
    let shown = figures.into_iter().filter(|(which, ..)| asked.is_none_or(|asked| asked == *which));
    let known = |cell: &Cell| (*cell != Cell::Empty).then(|| cell.clone());
    Table::of(FIGURES, "Figures", shown)
        .col("figure", "Figure", Kind::Text, |(_, key, ..)| *key)
        .col("value", "Value", Kind::Text, |(_, _, kind, value, _)| known(value).map(|value| Cell::As(*kind, Box::new(value))))
        .col("why", "Why", Kind::Text, |(.., why)| Some(why.clone()).filter(|why| !why.is_empty()))
        .table()
}

/// The measures as the tables of scores name them.
const MEASURES: [&str; 3] = ["recency", "frequency", "monetary"];

/// Which range of values has the customer's score.
fn scores(store: &Snapshot, standing: &Standing, measures: &[usize]) -> Table {
    let cell = |place: usize, n: i64| Cell::As([Kind::Days, Kind::Count, Kind::Money(store.exponent())][place], Box::new(Cell::Int(n)));
    Table::of("scores", "Scores", measures.iter().map(|place| (*place, &standing.ranges[*place])))
        .col("measure", "Measure", Kind::Text, |(place, _)| MEASURES[*place])
        .col("value", "Value", Kind::Number(0), |(place, _)| cell(*place, standing.values[*place]))
        .col("score", "Score", Kind::Count, |(place, _)| standing.scores[*place])
        .col("low", "Score from", Kind::Number(0), |(place, range)| range.low.map(|low| cell(*place, low)))
        .col("high", "Score to", Kind::Number(0), |(place, range)| range.high.map(|high| cell(*place, high)))
        .col("customers", "Customers with it", Kind::Count, |(_, range)| range.customers)
        .col("scored", "Scored in all", Kind::Count, |_| standing.scored)
        .table()
}

/// The cut points of the measures of interest.
fn cuts(standing: &Standing, measures: &[usize]) -> Table {
    let mut table = standing.cuts.clone();
    let names: Vec<Cell> = measures.iter().map(|place| Cell::Word(MEASURES[*place])).collect();
    table.rows.retain(|row| names.contains(&row[0]));
    table
}

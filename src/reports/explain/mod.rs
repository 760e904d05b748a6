//! What is behind a customer's figures: the facts that count, how they count, where they came from, and the cut
//! points that turn them into scores and tiers.

mod facts;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::base::money;
use crate::page::{Cell, Kind, Page, Table};
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
    fn words(self) -> &'static str {
        match self {
            Figure::Revenue => "the revenue",
            Figure::Orders => "the number of orders",
            Figure::PurchaseDays => "the purchase days",
            Figure::Recency => "the days since the last purchase",
            Figure::Average => "the average order",
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
    let mut page = frame::page("explain", format!("{code}  {name}: what is behind the figures"), store, span);
    let (facts, later) = facts::of_customer(store, customer)?;
    let mut summary = Summary::of(customer);
    facts.iter().filter(|f| span.holds(f.entry.day)).for_each(|f| summary.add(&f.entry));
    let standing = rfm.standing(store, customer)?;
    if later > 0 {
        page.note(format!("{later} facts after {} do not exist for this page.", store.as_of));
    }
    page.table(figures(store, asked, &summary, standing.as_ref(), &pyramid::standing(store, customer, rfm.window.clone())?));
    let measures = asked.map_or(&[0, 1, 2][..], Asked::measures);
    match &standing {
        Some(standing) if !measures.is_empty() => {
            page.note(&standing.rule);
            page.table(scores(store, standing, measures));
            page.table(cuts(standing, measures));
        }
        None => page.note("Not scored: no purchase in the window."),
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
    let average = if bought { Cell::ratio(s.revenue as f64, s.orders as f64) } else { Cell::Empty };
    let score = |place: usize| standing.map(|s| i64::from(s.scores[place]));
    let why = |place: usize| standing.map_or_else(String::new, |s| s.why(place, store.exponent()));
    let plain = |amount: i64| money::grouped(amount, store.exponent());
    let rows: [(Asked, &str, Kind, Cell, String); 10] = [
        (Asked::Revenue, "revenue", money_kind, Cell::Int(s.revenue), "the sum of the facts below".to_string()),
        (Asked::Orders, "orders", Kind::Count, Cell::Int(s.orders), "purchases: not cancelled, not returns".to_string()),
        (Asked::Days, "purchase_days", Kind::Count, Cell::Int(s.days), "days with at least one of them".to_string()),
        (
            Asked::Recency,
            "recency_days",
            Kind::Days,
            recency.into(),
            if bought { format!("from {} to {}", crate::base::dates::Day(s.last), store.as_of) } else { String::new() },
        ),
        (Asked::Average, "average_order", money_kind, average, format!("{} / {}", plain(s.revenue), s.orders)),
        (Asked::R, "r", Kind::Count, score(0).into(), why(0)),
        (Asked::F, "f", Kind::Count, score(1).into(), why(1)),
        (Asked::M, "m", Kind::Count, score(2).into(), why(2)),
        (
            Asked::Segment,
            "segment",
            Kind::Text,
            standing.map(|s| s.segment).into(),
            standing.map_or_else(String::new, |s| s.segment_why.clone()),
        ),
        (Asked::Tier, "tier", Kind::Text, Cell::text(tier.name), tier.why.clone()),
    ];
    let mut table = Table::new(crate::page::FIGURES, "Figures")
        .column("figure", "Figure", Kind::Text)
        .column("value", "Value", Kind::Text)
        .column("why", "Why", Kind::Text);
    for (which, key, kind, value, why) in rows {
        if asked.is_none_or(|a| a == which) {
            let value = if value == Cell::Empty { Cell::Empty } else { Cell::As(kind, Box::new(value)) };
            table.push(vec![key.into(), value, if why.is_empty() { Cell::Empty } else { Cell::Text(why) }]);
        }
    }
    table
}

/// Which range of values has the customer's score.
fn scores(store: &Snapshot, standing: &Standing, measures: &[usize]) -> Table {
    let mut table = Table::new("scores", "Scores")
        .column("measure", "Measure", Kind::Text)
        .column("value", "Value", Kind::Number(0))
        .column("score", "Score", Kind::Count)
        .column("low", "Score from", Kind::Number(0))
        .column("high", "Score to", Kind::Number(0))
        .column("customers", "Customers with it", Kind::Count)
        .column("scored", "Scored in all", Kind::Count);
    for place in measures {
        let kind = [Kind::Days, Kind::Count, Kind::Money(store.exponent())][*place];
        let cell = |n: i64| Cell::As(kind, Box::new(Cell::Int(n)));
        let range = &standing.ranges[*place];
        table.push(vec![
            ["recency", "frequency", "monetary"][*place].into(),
            cell(standing.values[*place]),
            Cell::Int(i64::from(standing.scores[*place])),
            range.low.map(cell).into(),
            range.high.map(cell).into(),
            Cell::count(range.customers),
            Cell::count(standing.scored),
        ]);
    }
    table
}

/// The cut points of the measures of interest.
fn cuts(standing: &Standing, measures: &[usize]) -> Table {
    let mut table = standing.cuts.clone();
    let names: Vec<Cell> = measures.iter().map(|place| Cell::text(["recency", "frequency", "monetary"][*place])).collect();
    table.rows.retain(|row| names.contains(&row[0]));
    table
}

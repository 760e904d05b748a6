//! `report rfm`: how recently, how often and for how much customers bought, scored and named.

mod advice;
mod options;
mod standing;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::scoring::{Better, Rule, Scored, reaches_mean, score};
use crate::analysis::segments::{Scheme, eight};
use crate::base::money::round_half_even;
use crate::lang::{Message, say};
use crate::page::{Block, Chart, Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{InWindow, Span};
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Buyers, Summary};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use options::Ties;
pub use options::{Frequency, Monetary};
pub use standing::{Standing, segments, standing};

/// Options of `report rfm`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report rfm
  crmkit report rfm --scheme eight --window 12m
  crmkit report rfm --cuts r=30,90,180,365 f=2,3,5,8 m=50,100,200,500
  crmkit report rfm --table customers -o scores.csv")]
pub struct Rfm {
    /// How customers are named by their scores
    #[arg(long, value_enum, default_value = "eleven")]
    pub scheme: Scheme,
    /// Which scores equal values get [default: rank; quantile with --scheme rpackage]
    #[arg(long, value_enum)]
    pub ties: Option<Ties>,
    /// Number of scores per measure; the schemes eleven, ten and rpackage need 5
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(2..=9))]
    pub bins: u8,
    /// Fixed cut points by measure instead of --ties: r in days, f in purchases, m in money, ascending
    #[arg(long, value_name = "MEASURE=A,B,…", num_args = 1..)]
    pub cuts: Vec<String>,
    /// What counts as a purchase for the frequency [default: days; orders with --scheme rpackage]
    #[arg(long, value_enum)]
    pub frequency: Option<Frequency>,
    /// What the monetary measure is
    #[arg(long, value_enum, default_value = "revenue")]
    pub monetary: Monetary,
    /// The part of the past that counts.
    #[command(flatten)]
    pub window: InWindow,
}

/// The scored buyers: everything the tables are made of.
struct Scores {
    buyers: Vec<Summary>,
    /// Days from the last purchase to the as-of date.
    recency: Vec<i64>,
    /// Purchase days, or orders.
    frequency: Vec<i64>,
    /// Revenue, or revenue per order, in minor units.
    monetary: Vec<i64>,
    r: Scored,
    f: Scored,
    m: Scored,
    /// Position of each buyer's segment in the scheme.
    segments: Vec<u8>,
}

impl Report for Rfm {
    const NAME: &'static str = "rfm";
    const GROUP: Group = Group::Value;
    const ABOUT: &'static str = "Score and name customers by recency, frequency and money";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let rules = self.rules(store)?;
        let span = self.window.span(store.as_of);
        let mut found = scan::buyers(store, span)?;
        let people = people::people(store, &found.known)?;
        let scores = self.score(store, std::mem::take(&mut found.buyers), &rules)?;
        let mut page = self.frame(store, span, &rules, &scores, &found);
        page.note_all(walk_ins::left_out(store, span)?);
        page.note_all(tables::plain_words(self.scheme, store, &scores).map(Note::meaning));
        page.table(tables::segments(self.scheme, store, &scores));
        page.table(tables::what_to_do(self.scheme, &scores));
        page.table(tables::heat(self.bins, &scores));
        page.blocks.push(Block::Chart(Chart::Heat { table: "heat", columns: tables::heat_columns(self.bins) }));
        page.table(tables::score_table(store, &scores));
        page.table(tables::cut_table(store, &scores));
        page.table(tables::figures(store, self, &scores, &found, people));
        if store.wants("customers") {
            page.table(tables::customers(self.scheme, store, &scores)?);
        } else {
            page.offer("customers");
        }
        Ok(page)
    }
}

impl Rfm {
    /// Purchase days, unless asked for otherwise or compared with the R package, which counts rows.
    pub fn counted(&self) -> Frequency {
        self.frequency.unwrap_or(if self.scheme == Scheme::RPackage { Frequency::Orders } else { Frequency::Days })
    }

    fn tie_rule(&self) -> Ties {
        self.ties.unwrap_or(if self.scheme == Scheme::RPackage { Ties::Quantile } else { Ties::Rank })
    }

    fn score(&self, store: &Snapshot, buyers: Vec<Summary>, rules: &[Rule; 3]) -> Result<Scores> {
        let as_of = i64::from(store.as_of.0);
        let recency: Vec<i64> = buyers.iter().map(|b| as_of - i64::from(b.last)).collect();
        let counted = self.counted();
        let frequency: Vec<i64> = buyers.iter().map(|b| if counted == Frequency::Days { b.days } else { b.orders }).collect();
        let monetary: Vec<i64> = match self.monetary {
            Monetary::Revenue => buyers.iter().map(|b| b.revenue).collect(),
            Monetary::Average => buyers.iter().map(|b| round_half_even(b.revenue as f64 / b.orders as f64)).collect(),
        };
        let ties = if rules.contains(&Rule::Ntile) { Some(order_of_codes(store, &buyers)?) } else { None };
        let ties = ties.as_deref();
        let r = score(&recency, Better::Lower, self.bins, &rules[0], ties);
        let f = score(&frequency, Better::Higher, self.bins, &rules[1], ties);
        let m = score(&monetary, Better::Higher, self.bins, &rules[2], ties);
        let segments = if self.scheme == Scheme::Eight {
            let recent = reaches_mean(&recency, Better::Lower);
            let frequent = reaches_mean(&frequency, Better::Higher);
            let valuable = reaches_mean(&monetary, Better::Higher);
            (0..buyers.len()).map(|i| eight(recent[i], frequent[i], valuable[i]) as u8).collect()
        } else {
            let table = self.scheme.table();
            (0..buyers.len()).map(|i| table.get(r.scores[i], f.scores[i], m.scores[i]) as u8).collect()
        };
        Ok(Scores { buyers, recency, frequency, monetary, r, f, m, segments })
    }

    /// The page with its options and the notes a reader needs to defend the scores.
    fn frame(&self, store: &Snapshot, span: Span, rules: &[Rule; 3], scores: &Scores, found: &Buyers) -> Page {
        let mut page = frame::page(Self::NAME, "RFM: recency, frequency, money", store, span);
        page.option("scheme", options::word(self.scheme));
        page.option("ties", options::word(self.tie_rule()));
        page.option("bins", self.bins);
        if !self.cuts.is_empty() {
            page.option("cuts", self.cuts.join(" "));
        }
        page.option("frequency", options::word(self.counted()));
        page.option("monetary", options::word(self.monetary));
        page.note(options::explain(self, rules));
        for (measure, scored) in tables::measures(store, scores) {
            let taken = scored.scores_taken();
            if taken < scored.ranges.len() && !scores.buyers.is_empty() {
                let crowd = scored.ranges.iter().filter(|r| r.low == r.high).max_by_key(|r| r.customers).filter(|r| r.customers > 0);
                let (name, scores_there) = (Message::from(measure.name), scored.ranges.len());
                page.note(Note::warning(match crowd.map(|r| frame::grouped(r.customers)) {
                    None => say!("{name} takes only {taken} of {scores} scores.", name, taken, scores = scores_there),
                    Some(alike) => say!(
                        "{name} takes only {taken} of {scores} scores: {alike} of {total} customers share one value.",
                        name,
                        taken,
                        scores = scores_there,
                        alike,
                        total = frame::grouped(scores.buyers.len())
                    ),
                }));
            }
        }
        if found.other_revenue != 0 {
            page.note(Note::small(say!("Returns of customers without a purchase in the window are in no segment; see figures.")));
        }
        page
    }
}

/// The positions of the buyers in ascending order of their codes.
fn order_of_codes(store: &Snapshot, buyers: &[Summary]) -> Result<Vec<u32>> {
    let codes = people::names(store, buyers.iter().map(|b| b.key))?;
    let mut order: Vec<u32> = (0..buyers.len() as u32).collect();
    order.sort_by(|a, b| codes[*a as usize].0.cmp(&codes[*b as usize].0));
    Ok(order)
}

//! Where one customer stands: the scores, how each came about, and the segment.

use anyhow::Result;
use clap::{Args as _, FromArgMatches as _};

use super::{Rfm, Scores, options, tables};
use crate::analysis::scoring::{Better, Range, Rule, Scored};
use crate::analysis::segments::{Scheme, eight_code};
use crate::base::money;
use crate::lang::Message;
use crate::page::Table;
use crate::reports::lens::scan;
use crate::reports::report::Report;
use crate::store::Snapshot;

/// Where one customer stands. The measures are recency, frequency, monetary.
pub struct Standing {
    /// Scores from 1 (worst) to 5 (best).
    pub scores: [u8; 3],
    /// What was scored: days, purchases, minor units.
    pub values: [i64; 3],
    /// The values that have the same score.
    pub ranges: [Range; 3],
    /// Customers scored.
    pub scored: usize,
    /// Name of the segment.
    pub segment: &'static str,
    /// How the segment follows from the scores.
    pub segment_why: String,
    /// The cut points of all measures.
    pub cuts: Table,
    /// The rule behind the scores.
    pub rule: Message,
    rules: [Rule; 3],
    /// Customers strictly worse, and not better, by measure.
    below: [(usize, usize); 3],
    bins: usize,
}

/// The scores and the segment of one customer by the default rules; `None` when the customer has not bought.
///
/// # Errors
/// When the store cannot be read.
pub fn standing(store: &Snapshot, customer: i64) -> Result<Option<Standing>> {
    by_default()?.standing(store, customer)
}

/// Names of segments, and of each customer the place of its own among them.
pub type Segmented = (Vec<String>, Vec<(i64, u32)>);

/// The names of the segments by the default rules, and (key, place of the segment) of every buyer in order of the key.
///
/// # Errors
/// When the store cannot be read.
pub fn segments(store: &Snapshot) -> Result<Segmented> {
    let rfm = by_default()?;
    let scores = rfm.score(store, scan::buyers(store, rfm.window.span(store.as_of))?.buyers, &rfm.rules(store)?)?;
    let members = scores.buyers.iter().zip(&scores.segments).map(|(buyer, segment)| (buyer.key, u32::from(*segment))).collect();
    let labels = rfm.scheme.segments().iter().map(ToString::to_string).collect();
    Ok((labels, members))
}

fn by_default() -> Result<Rfm> {
    let matches = Rfm::augment_args(clap::Command::new(Rfm::NAME)).try_get_matches_from([Rfm::NAME])?;
    Ok(Rfm::from_arg_matches(&matches)?)
}

impl Rfm {
    /// Where one customer stands by the rules of this report; `None` when the customer has not bought in the window.
    ///
    /// # Errors
    /// Options that make no sense together, or a store that cannot be read.
    pub fn standing(&self, store: &Snapshot, customer: i64) -> Result<Option<Standing>> {
        let rules = self.rules(store)?;
        let found = scan::buyers(store, self.window.span(store.as_of))?;
        let Some(position) = found.buyers.iter().position(|b| b.key == customer) else { return Ok(None) };
        let scores = self.score(store, found.buyers, &rules)?;
        let measures = [(&scores.r, &scores.recency), (&scores.f, &scores.frequency), (&scores.m, &scores.monetary)];
        let of = |scored: &Scored| scored.scores[position];
        let range = |scored: &Scored| scored.ranges[usize::from(of(scored) - 1)].clone();
        let below = |place: usize| {
            let (better, values) = (if place == 0 { Better::Lower } else { Better::Higher }, measures[place].1);
            let own = values[position];
            let worse = |v: &&i64| if better == Better::Lower { **v > own } else { **v < own };
            let (worse, equal) = (values.iter().filter(worse).count(), values.iter().filter(|v| **v == own).count());
            (worse, worse + equal)
        };
        Ok(Some(Standing {
            scores: measures.map(|m| of(m.0)),
            values: measures.map(|m| m.1[position]),
            ranges: measures.map(|m| range(m.0)),
            scored: scores.buyers.len(),
            segment: self.scheme.segments()[usize::from(scores.segments[position])],
            segment_why: self.segment_why(store, &scores, position),
            cuts: tables::cut_table(store, &scores),
            rule: options::explain(self, &rules),
            below: [below(0), below(1), below(2)],
            bins: scores.r.ranges.len(),
            rules,
        }))
    }

    fn segment_why(&self, store: &Snapshot, scores: &Scores, position: usize) -> String {
        let scheme = options::word(self.scheme);
        if self.scheme != Scheme::Eight {
            let code = [&scores.r, &scores.f, &scores.m].map(|s| s.scores[position].to_string()).concat();
            return format!("the scores {code} in the scheme {scheme}");
        }
        let n = scores.buyers.len() as f64;
        let against = |values: &[i64], exponent: u8| {
            let mean = values.iter().sum::<i64>() as f64 / n;
            let own = money::plain(values[position], exponent);
            format!("{own} against a mean of {:.*}", usize::from(exponent.max(1)), mean / 10f64.powi(i32::from(exponent)))
        };
        let code = eight_code(usize::from(scores.segments[position]));
        let (r, f, m) = (against(&scores.recency, 0), against(&scores.frequency, 0), against(&scores.monetary, store.exponent()));
        format!("{code} in the scheme {scheme}: R {r}, F {f}, M {m}")
    }
}

impl Standing {
    /// How the score of a measure came about; amounts have `exponent` decimals.
    pub fn why(&self, place: usize, exponent: u8) -> String {
        let value = |n: i64| if place == 2 { money::grouped(n, exponent) } else { n.to_string() };
        let (worse, not_better) = self.below[place];
        let (n, k) = (self.scored, self.bins);
        let own = format!("{}{}", value(self.values[place]), if place == 0 { " days" } else { "" });
        match &self.rules[place] {
            Rule::Rank => format!("{own}; {worse} of {n} customers are worse: floor({k} × {worse} / {n}) + 1"),
            Rule::Count => format!("{own}; {not_better} of {n} customers are not better: ceil({k} × {not_better} / {n})"),
            Rule::Ntile | Rule::Quantile { .. } | Rule::Fixed(_) => {
                let range = &self.ranges[place];
                let bounds = range.low.zip(range.high).map_or_else(String::new, |(low, high)| format!("{} to {}", value(low), value(high)));
                format!("{own}; those with this score have {bounds}")
            }
        }
    }
}

//! The options of `report rfm`, and how they turn into scoring rules.

use anyhow::Result;

use super::Rfm;
use crate::analysis::scoring::Rule;
use crate::analysis::segments::Scheme;
use crate::base::error::Failure;
use crate::base::reading;
use crate::lang::{Message, say};
use crate::store::Snapshot;

/// Which scores equal values get.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Ties {
    /// By the share of customers strictly worse; equal values share the lower score
    Rank,
    /// By the share of customers not better; equal values share the upper score
    Count,
    /// Groups of equal size as SQL's NTILE makes them; equal values may be split, by customer code
    Ntile,
    /// Quantiles plus one as cut points, as the R package rfm does
    Quantile,
}

/// What counts for the frequency.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Frequency {
    /// Days with at least one purchase
    Days,
    /// Purchases
    Orders,
}

/// What the monetary measure is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Monetary {
    /// Revenue in the window
    Revenue,
    /// Revenue per order
    Average,
}

/// The word of an option's value, as typed.
pub(super) fn word(value: impl clap::ValueEnum) -> String {
    value.to_possible_value().map_or_else(String::new, |v| v.get_name().to_string())
}

impl Rfm {
    /// The scoring rules of recency, frequency and money.
    pub(super) fn rules(&self, store: &Snapshot) -> Result<[Rule; 3]> {
        if self.bins != 5 && self.scheme != Scheme::Eight {
            let scheme = word(self.scheme);
            return Err(Failure::usage(say!(
                "the scheme {scheme} is made of five scores: --bins {bins} does not fit",
                scheme,
                bins = self.bins
            ))
            .hint(say!("leave --bins out, or add --scheme eight, whose types are made of means"))
            .into());
        }
        // "Plus one" is one day, one purchase, one currency unit.
        let rule = |unit: i64| match self.tie_rule() {
            Ties::Rank => Rule::Rank,
            Ties::Count => Rule::Count,
            Ties::Ntile => Rule::Ntile,
            Ties::Quantile => Rule::Quantile { unit },
        };
        let mut rules = [rule(1), rule(1), rule(store.settings.currency.scale())];
        for text in self.cuts.iter().flat_map(|c| c.split_whitespace()) {
            let (place, cuts) = self.read_cuts(text, store.exponent())?;
            if matches!(rules[place], Rule::Fixed(_)) {
                return Err(Failure::usage(say!("--cuts gives the measure of '{text}' twice", text)).into());
            }
            rules[place] = Rule::Fixed(cuts);
        }
        Ok(rules)
    }

    /// Reads `r=30,90,180,365`: the place of the measure and its cut points.
    fn read_cuts(&self, text: &str, exponent: u8) -> Result<(usize, Vec<i64>)> {
        let wanted = usize::from(self.bins) - 1;
        let wrong = |why: &str| {
            Failure::usage(say!("--cuts '{text}': {why}", text, why))
                .hint(say!("give ascending cut points, for example --cuts r=30,90,180,365 f=2,3,5,8 m=50,100,200,500"))
        };
        let (measure, list) = text.split_once('=').ok_or_else(|| wrong("expected MEASURE=A,B,…"))?;
        let place = match measure.to_ascii_lowercase().as_str() {
            "r" | "recency" => 0,
            "f" | "frequency" => 1,
            "m" | "monetary" => 2,
            _ => return Err(wrong("the measure is r, f or m").into()),
        };
        let decimals = if place == 2 { exponent } else { 0 };
        let cuts = reading::amounts(list, decimals, "").map_err(|failure| wrong(&failure.to_string()))?;
        if !cuts.windows(2).all(|w| w[0] < w[1]) {
            return Err(wrong("cut points have to ascend").into());
        }
        if cuts.len() != wanted {
            return Err(wrong(&format!("{} scores need {wanted} cut points", self.bins)).into());
        }
        Ok((place, cuts))
    }
}

/// The rules behind the scores, in a sentence each.
pub(super) fn explain(rfm: &Rfm, rules: &[Rule; 3]) -> Message {
    let (ties, frequency, monetary) = (rfm.tie_rule(), rfm.counted(), rfm.monetary);
    let fixed = rules.iter().filter(|r| matches!(r, Rule::Fixed(_))).count();
    let rule = match ties {
        _ if fixed == 3 => say!("Scores by the given cut points; exactly on one counts as the better score."),
        Ties::Rank => say!("Scores by rank: floor(k × customers strictly worse / n) + 1; equal values share the lower score."),
        Ties::Count => say!("Scores by count: ceil(k × customers not better / n); equal values share the upper score."),
        Ties::Ntile => say!("Scores by NTILE: groups of equal size, ties in order of the customer code; equal values may differ in score."),
        Ties::Quantile => say!("Scores by cut points at the quantiles (type 7) plus one, as in the R package rfm."),
    };
    let rule = match fixed {
        0 | 3 => rule,
        _ => say!("Measures with given cut points: exactly on one counts as the better score.").after(rule),
    };
    let counted = match (frequency, monetary) {
        (Frequency::Days, Monetary::Revenue) => say!("Frequency counts purchase days; money is revenue."),
        (Frequency::Days, Monetary::Average) => say!("Frequency counts purchase days; money is revenue per order."),
        (Frequency::Orders, Monetary::Revenue) => say!("Frequency counts purchases; money is revenue."),
        (Frequency::Orders, Monetary::Average) => say!("Frequency counts purchases; money is revenue per order."),
    };
    let scored = say!("Scored: customers with a purchase in the window.").after(counted.after(rule));
    match rfm.scheme {
        Scheme::Eight => {
            say!("Types: each measure high (H) when it reaches its mean, which stands among the figures; scores do not matter.")
                .after(scored)
        }
        _ => scored,
    }
}

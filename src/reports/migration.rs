//! `report migration`: customers moving between tiers from one stretch of time to the next.

mod options;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use super::frame::{self, Span};
use super::scan;
use super::{Group, Need, Report};
use crate::analysis::concentration::tier;
use crate::analysis::transition::Transitions;
use crate::dates::{Day, Window};
use crate::db::Snapshot;
use crate::page::Page;
use options::Cut;

/// Options of `report migration`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report migration
  crmkit report migration --length 3m --as-of 2025Q4
  crmkit report migration --before 2024 --after 2025 --bounds 500,2000,10000
  crmkit report migration --table moved -o moved.csv")]
pub struct Migration {
    /// Length of the two windows: the later one ends at the as-of date, the earlier one just before it begins
    #[arg(long, value_name = "LENGTH", default_value = "12m", value_parser = options::length)]
    pub length: Window,
    /// The earlier window, instead of --length: a period such as 2024Q1, or FROM..TO
    #[arg(long, value_name = "WINDOW", requires = "after", conflicts_with = "length", value_parser = options::fixed)]
    pub before: Option<Window>,
    /// The later window, instead of --length
    #[arg(long, value_name = "WINDOW", requires = "before", value_parser = options::fixed)]
    pub after: Option<Window>,
    /// Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]
    #[arg(long, value_name = "A,B,C,D", conflicts_with = "bounds")]
    pub shares: Option<String>,
    /// Least revenue of every tier but the lowest, ascending, instead of shares
    #[arg(long, value_name = "A,B,…")]
    pub bounds: Option<String>,
    /// Margin on revenue, for the value of a tier
    #[arg(long, value_name = "PERCENT", default_value = "100", value_parser = options::percent)]
    pub margin: f64,
    /// Discount per year, for the value of a tier
    #[arg(long, value_name = "PERCENT", default_value = "10", value_parser = options::percent)]
    pub discount: f64,
    /// Windows to look ahead, for the value of a tier
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub ahead: u16,
    /// Candidates for an upgrade that are listed
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub candidates: usize,
}

/// What one customer brought in both windows. Money in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Spender {
    key: i64,
    before: i64,
    after: i64,
    /// Bought for the first time after the earlier window.
    new: bool,
}

/// Everybody who had bought by the end of the later window, in tiers.
struct Counted {
    spenders: Vec<Spender>,
    /// Names of the states from the lowest: none, then the tiers.
    states: Vec<String>,
    /// Least revenue of the tiers from the top, for each window.
    floors: [Vec<Option<i64>>; 2],
    /// Known in both windows.
    moved: Transitions,
}

impl Counted {
    /// Number of tiers.
    fn tiers(&self) -> usize {
        self.states.len() - 1
    }

    /// The state of somebody who brought so much in a window (0 = the earlier): 0 without revenue, else 1 for the lowest tier.
    fn state(&self, window: usize, amount: i64) -> usize {
        state(amount, &self.floors[window])
    }
}

/// The state of an amount: 0 = none, then the tiers from the lowest. `floors` run from the top tier down.
fn state(amount: i64, floors: &[Option<i64>]) -> usize {
    if amount <= 0 { 0 } else { floors.len() - tier(amount, floors) }
}

impl Report for Migration {
    const NAME: &'static str = "migration";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Show customers who moved up and down between tiers";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let (before, after) = self.windows(store.as_of)?;
        let cut = self.cut(store)?;
        let counted = count(store, before, after, &cut)?;
        let mut page = frame::page(Self::NAME, "Migration between tiers", store, after);
        self.explain(&mut page, store, before, after, &cut);
        let value = tables::Value::of(self, &counted, after);
        page.note(tables::plain_words(&counted, store));
        page.table(tables::matrix(&counted));
        page.table(tables::moves(store, &counted));
        page.table(tables::probabilities(&counted, &value));
        page.table(tables::values(store, self, &counted, &value));
        page.table(tables::candidates(store, &counted, self.candidates)?);
        page.table(tables::figures(store, &counted));
        if store.wants(tables::MOVED) {
            page.table(tables::moved(store, &counted)?);
        }
        Ok(page)
    }
}

impl Migration {
    fn explain(&self, page: &mut Page, store: &Snapshot, before: Span, after: Span, cut: &Cut) {
        let from = |span: Span| span.from.map_or(String::new(), |d: Day| d.to_string());
        page.option("before", format!("{}..{}", from(before), before.to));
        page.option("after", format!("{}..{}", from(after), after.to));
        page.note(format!("Compared: {} with {}. {}", before.words(), after.words(), cut.explain(store.exponent())));
        let (name, value) = cut.option(store.exponent());
        page.option(name, value);
        page.option("margin", format!("{} %", self.margin * 100.0));
        page.option("discount", format!("{} % a year", self.discount * 100.0));
        page.note(
            "None: bought earlier, but brought no revenue in the window. New: first purchase after the earlier window. \
             Moves count everybody known in both windows, None being the lowest tier.",
        );
    }
}

/// One pass over the histories: what everybody brought in both windows.
fn count(store: &Snapshot, before: Span, after: Span, cut: &Cut) -> Result<Counted> {
    let first = |span: Span| span.from.map_or(i32::MIN, |d| d.0);
    let (from_before, from_after) = (first(before), first(after));
    let mut spenders = Vec::new();
    store.histories(|key, packed| {
        let mut spender = Spender { key, before: 0, after: 0, new: false };
        let mut bought = false;
        for entry in scan::until(packed, after.to) {
            if entry.purchase && !bought {
                (bought, spender.new) = (true, entry.day > before.to);
            }
            if entry.day.0 >= from_after {
                spender.after += entry.net;
            } else if entry.day.0 >= from_before && entry.day <= before.to {
                spender.before += entry.net;
            }
        }
        if bought {
            spenders.push(spender);
        }
        Ok(())
    })?;
    let floors = [cut.floors(|| spenders.iter().map(|s| s.before).collect()), cut.floors(|| spenders.iter().map(|s| s.after).collect())];
    let states = cut.states(store);
    let mut moved = Transitions::new(states.len());
    for spender in spenders.iter().filter(|s| !s.new) {
        moved.add(state(spender.before, &floors[0]), state(spender.after, &floors[1]));
    }
    Ok(Counted { spenders, states, floors, moved })
}

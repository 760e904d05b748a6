//! `report migration`: customers moving between tiers from one stretch of time to the next.

mod options;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::concentration::tier;
use crate::analysis::transition::Transitions;
use crate::base::dates::Day;
use crate::base::reading::Window;
use crate::lang::say;
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Span;
use crate::reports::lens::prediction::{Margin, part, share};
use crate::reports::lens::scan;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
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
    /// Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]
    #[arg(long, value_name = "SHARE", value_parser = part)]
    pub margin: Option<f64>,
    /// Discount per year, for the value of a tier
    #[arg(long, value_name = "SHARE", default_value = "10%", value_parser = share)]
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
    /// Those known in both windows.
    moved: Transitions,
    /// Those of [`Counted::moved`] by both states, then those who were new by the later one.
    sums: Vec<Sums>,
}

/// Some customers. Money in minor units.
#[derive(Clone, Copy, Default)]
struct Sums {
    customers: u64,
    before: i64,
    after: i64,
}

impl Sums {
    fn add(&mut self, other: Sums) {
        self.customers += other.customers;
        self.before += other.before;
        self.after += other.after;
    }
}

impl Counted {
    /// Number of tiers.
    fn tiers(&self) -> usize {
        self.states.len() - 1
    }

    /// Customers and money of every way from a state (`None` = new) to a state.
    fn ways(&self) -> impl Iterator<Item = (Option<usize>, usize, Sums)> + '_ {
        let n = self.states.len();
        self.sums.iter().enumerate().map(move |(way, sums)| (Some(way / n).filter(|from| *from < n), way % n, *sums))
    }

    /// Everybody by the state in the later window.
    fn after(&self, state: usize) -> Sums {
        let mut sums = Sums::default();
        self.ways().filter(|way| way.1 == state).for_each(|way| sums.add(way.2));
        sums
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
        let margin = Margin::find(store, after.to, self.margin)?;
        let counted = count(store, before, after, &cut)?;
        let mut page = frame::page(Self::NAME, "Migration between tiers", store, after);
        page.note_all(walk_ins::left_out(store, after)?);
        self.explain(&mut page, store, (before, after), &cut, margin);
        let value = tables::Value::of(self, &counted, after, margin);
        page.note(Note::meaning(tables::plain_words(&counted, store)));
        page.table(tables::matrix(&counted));
        page.table(tables::moves(store, &counted));
        page.table(tables::probabilities(&counted, &value));
        page.table(tables::values(store, self, &counted, &value));
        page.table(tables::candidates(store, &counted, self.candidates)?);
        page.table(tables::figures(store, &counted));
        if store.wants(tables::MOVED) {
            page.table(tables::moved(store, &counted)?);
        } else {
            page.offer(tables::MOVED);
        }
        Ok(page)
    }
}

impl Migration {
    fn explain(&self, page: &mut Page, store: &Snapshot, (before, after): (Span, Span), cut: &Cut, margin: Margin) {
        let from = |span: Span| span.from.map_or(String::new(), |d: Day| d.to_string());
        page.option("before", format!("{}..{}", from(before), before.to));
        page.option("after", format!("{}..{}", from(after), after.to));
        page.note(say!(
            "Compared: {before} with {after}. {cut}",
            before = before.words(),
            after = after.words(),
            cut = cut.explain(store.exponent())
        ));
        let (name, value) = cut.option(store.exponent());
        page.option(name, value);
        page.option("margin", margin.word());
        page.option("discount", format!("{} % a year", self.discount * 100.0));
        page.note(say!(
            "None: bought earlier, but brought no revenue in the window. New: first purchase after the earlier window. \
             Moves count everybody known in both windows, None being the lowest tier."
        ));
        page.note(margin.words());
    }
}

/// The tiers of the last twelve months by the setting, as a ladder that customers climb.
pub struct Ladder {
    /// Net upward migration against the twelve months before; `None` when nobody can have moved.
    pub net_upward: Option<f64>,
    /// Customers and revenue by tier from the lowest, in minor units.
    tiers: Vec<(u64, i64)>,
}

impl Ladder {
    /// By what share revenue would grow if so many of each tier moved up one and brought what those there bring on average;
    /// `None` while fewer than two tiers have customers.
    pub fn gain(&self, share: f64) -> Option<f64> {
        let steps: Vec<(f64, f64)> = self.tiers.iter().filter(|t| t.0 > 0).map(|t| (t.0 as f64, t.1 as f64 / t.0 as f64)).collect();
        let total: i64 = self.tiers.iter().map(|t| t.1).sum();
        let gained: f64 = steps.windows(2).map(|w| w[0].0 * share * (w[1].1 - w[0].1)).sum();
        (steps.len() > 1 && total > 0).then(|| gained / total as f64)
    }
}

/// The ladder at the as-of date.
///
/// # Errors
/// When the store cannot be read.
pub fn ladder(store: &Snapshot) -> Result<Ladder> {
    let (after, before) = (Window::Months(12).bounds(store.as_of), Window::Months(24).bounds(store.as_of));
    let after = Span { from: after.0, to: after.1 };
    let before = Span { from: before.0, to: after.from.map_or(after.to, |from| from.plus(-1)) };
    let counted = count(store, before, after, &Cut::Shares(store.settings.tiers))?;
    let mut tiers = vec![(0, 0); counted.tiers()];
    for (tier, place) in tiers.iter_mut().zip(1..) {
        let Sums { customers, after, .. } = counted.after(place);
        *tier = (customers, after);
    }
    Ok(Ladder { net_upward: tables::net_upward(&counted), tiers })
}

/// One pass over the histories: what everybody brought in both windows.
fn count(store: &Snapshot, before: Span, after: Span, cut: &Cut) -> Result<Counted> {
    let first = |span: Span| span.from.map_or(i32::MIN, |d| d.0);
    let (from_before, from_after) = (first(before), first(after));
    let parts = store.histories_in_parts(|spenders: &mut Vec<Spender>, key, packed| {
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
    let spenders = parts.concat();
    let floors = [cut.floors(|| spenders.iter().map(|s| s.before).collect()), cut.floors(|| spenders.iter().map(|s| s.after).collect())];
    let states = cut.states(store);
    let n = states.len();
    let mut sums = vec![Sums::default(); (n + 1) * n];
    for spender in &spenders {
        let from = if spender.new { n } else { state(spender.before, &floors[0]) };
        let way = from * n + state(spender.after, &floors[1]);
        sums[way].add(Sums { customers: 1, before: spender.before, after: spender.after });
    }
    let mut moved = Transitions::new(n);
    for (way, sums) in sums[..n * n].iter().enumerate() {
        moved.add(way / n, way % n, sums.customers);
    }
    Ok(Counted { spenders, states, floors, moved, sums })
}

//! `report projection`: how many customers of a cohort will still be there in periods to come.

mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::btyd::Fit;
use crate::analysis::sbg::{NoProjection, Renewals, Sbg};
use crate::base::dates::{Day, Unit};
use crate::base::reading::Window;
use crate::base::words::Word;
use crate::entity::settings::Relationship;
use crate::lang::{Message, say};
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::By;
use crate::reports::lens::people;
use crate::reports::lens::prediction::share;
use crate::reports::lens::relationship;
use crate::reports::lens::relationship::{Basis, Life};
use crate::reports::lens::scan;
use crate::reports::lens::scan::Lapse;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report projection`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report projection
  crmkit report projection --by year --periods 5 --discount 8%
  crmkit report projection --cohort 2024Q1 --by month --as-of 2025")]
pub struct Projection {
    /// Length of a period, counted from each customer's first day
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// Customers whose first day lies in this window: a period such as 2024Q1, FROM..TO, or 24m
    #[arg(long, value_name = "WINDOW", default_value = "all", value_parser = Window::parse)]
    pub cohort: Window,
    /// Periods to project beyond those observed
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u16).range(0..=600))]
    pub periods: u16,
    /// Discount per year, for the discounted lifetimes
    #[arg(long, value_name = "SHARE", default_value = "10%", value_parser = share)]
    pub discount: f64,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
}

/// Everything the tables are made of.
struct Found {
    basis: Basis,
    lapse: Lapse,
    left_out: Option<Message>,
    renewals: Renewals,
    model: Result<(Sbg, Fit<2>), NoProjection>,
    /// Discount per period.
    discount: f64,
}

impl Report for Projection {
    const NAME: &'static str = "projection";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Project how many customers will still be there, from those so far";
    const NEEDS: &'static [Need] = &[Need::Customers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = self.find(store)?;
        let word = self.by.unit().word();
        let (from, to) = self.cohort.bounds(store.as_of);
        let mut page = frame::page(Self::NAME, say!("Projection of retention by {word}", word), store, frame::Span { from, to });
        page.note_all(walk_ins::left_out(store, frame::Span { from, to })?);
        self.explain(&mut page, &found);
        page.note(Note::meaning(tables::plain_words(&found, word)));
        page.table(tables::periods(&found, word, usize::from(self.periods)));
        page.table(tables::figures(&found, word));
        Ok(page)
    }
}

/// Months of a period.
fn months(by: By) -> i32 {
    match by.unit() {
        Unit::Quarter => 3,
        Unit::Year => 12,
        Unit::Day | Unit::Week | Unit::Month => 1,
    }
}

impl Projection {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let bought = scan::purchase_days(store)?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let basis = relationship::basis(store, &bought, &lapse, &closed)?;
        let lives = relationship::lives(store, basis.kind, &bought, &lapse, &closed)?;
        // Silence is told only once the lapse window has passed.
        let known = match basis.kind {
            Relationship::Contractual => store.as_of,
            Relationship::NonContractual => store.as_of.plus(-lapse.days - 1),
        };
        let (from, to) = self.cohort.bounds(store.as_of);
        let cohort = frame::Span { from, to };
        let mut renewals = Renewals::default();
        for life in lives.lives.iter().filter(|life| cohort.holds(life.start)) {
            let gone = gone(life, basis.kind, lapse.days);
            renewals.add(self.whole(life.start, known), gone.map(|gone| self.period(life.start, gone)));
        }
        let discount = (1.0 + self.discount).powf(f64::from(months(self.by)) / 12.0) - 1.0;
        Ok(Found { basis, lapse, left_out: lives.left_out(), model: renewals.fit(), renewals, discount })
    }

    /// Whole periods from a first day to a day.
    fn whole(&self, start: Day, to: Day) -> usize {
        let length = months(self.by);
        let ((y, m, _), (year, month, _)) = (start.ymd(), to.ymd());
        // The last of these may not be over yet.
        let most = ((year - y) * 12 + month as i32 - m as i32).div_euclid(length);
        let over = |n: i32| n > 0 && start.plus_months(n * length) <= to;
        usize::try_from(if over(most) { most } else { most - 1 }).unwrap_or(0)
    }

    /// The period, from 1, in which somebody left: the last day of a period still belongs to it.
    fn period(&self, start: Day, gone: Day) -> usize {
        self.whole(start, gone.plus(-1)) + 1
    }

    fn explain(&self, page: &mut Page, found: &Found) {
        let word = self.by.unit().word();
        page.option("by", word);
        page.option("periods", self.periods);
        page.option("discount", format!("{} % a year", self.discount * 100.0));
        page.option("relationship", found.basis.kind.word());
        page.note(say!("Relationship: {why}.", why = found.basis.why));
        page.note(match found.basis.kind {
            Relationship::Contractual => format!(
                "Time runs in {word}s from the acquisition or the first purchase, whichever is earlier; whoever has an end on record left in \
                 the {word} in which it lies. Only whole {word}s up to the as-of date count."
            ),
            Relationship::NonContractual => format!(
                "Time runs in {word}s from the first purchase; whoever has been silent for longer than the lapse window left with the last \
                 purchase, or at an end on record. Silence can be told only when the lapse window is over: only whole {word}s up to {} days \
                 before the as-of date count. Lapse window: {}.",
                found.lapse.days, found.lapse.derivation
            ),
        });
        page.note(
            say!("Model: shifted-beta-geometric (Fader & Hardie 2007), fitted by maximum likelihood to all cohorts together: every customer has a \
             chance of leaving per period, and these chances differ by a beta distribution."));
        if let Some(left_out) = &found.left_out {
            page.note(left_out.clone());
        }
    }
}

/// The day on which somebody was gone; `None` while there.
fn gone(life: &Life, kind: Relationship, lapse: i32) -> Option<Day> {
    let end = life.end?;
    match (kind, life.last) {
        (Relationship::NonContractual, Some(last)) if end == last.plus(lapse + 1) => Some(last.plus(1)),
        _ => Some(end),
    }
}

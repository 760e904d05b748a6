//! `report whatif`: what would change if customers stayed longer, from the store's own figures.

mod costs;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use super::migration::{self, Ladder};
use crate::base::dates::Day;
use crate::base::words::Word;
use crate::entity::settings::Relationship;
use crate::lang::say;
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::Span;
use crate::reports::lens::people;
use crate::reports::lens::prediction::{Margin, part, share};
use crate::reports::lens::relationship;
use crate::reports::lens::relationship::Basis;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, PurchaseDays};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use costs::Costs;

/// Options of `report whatif`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report whatif retention
  crmkit report whatif retention --margin 40% --discount 8%
  crmkit report whatif retention --points 1,3,5")]
pub struct WhatIf {
    /// What is changed
    #[arg(value_enum, value_name = "SUBJECT", default_value = "retention")]
    pub subject: Subject,
    /// Changes of the yearly retention in points; those that lead below 0 or above 100 % are left out
    #[arg(long, value_name = "A,B,…", default_value = "-10,-5,-2,-1,1,2,5,10", value_parser = points, allow_hyphen_values = true)]
    pub points: Points,
    /// Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]
    #[arg(long, value_name = "SHARE", value_parser = part)]
    pub margin: Option<f64>,
    /// Discount per year
    #[arg(long, value_name = "SHARE", default_value = "10%", value_parser = share)]
    pub discount: f64,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
}

/// What can be changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Subject {
    /// The share of customers who stay from year to year
    Retention,
}

/// Changes in points of a percentage.
#[derive(Clone, PartialEq, Debug)]
pub struct Points(pub Vec<f64>);

/// Reads `1,2,5`.
fn points(text: &str) -> Result<Points, String> {
    let wrong = || "expected points between -100 and 100, such as -5,1,5".to_string();
    let number = |t: &str| t.trim().parse::<f64>().ok().filter(|p| (-100.0..=100.0).contains(p));
    text.split(',').map(number).collect::<Option<_>>().map(Points).ok_or_else(wrong)
}

/// Months between the two days that are compared.
const MONTHS: i32 = 12;

/// Everything the tables are made of.
struct Found {
    basis: Basis,
    lapse: Lapse,
    then: Day,
    /// Customers there a year ago, and those of them still there.
    there: u64,
    kept: u64,
    /// Customers there now, and their revenue of the year, in minor units.
    now: u64,
    revenue: i64,
    margin: Margin,
    costs: Costs,
    ladder: Ladder,
}

impl Found {
    /// The share of the customers of a year ago who are still there.
    fn retention(&self) -> Option<f64> {
        (self.there > 0).then(|| self.kept as f64 / self.there as f64)
    }

    /// What a customer brings in a year, in minor units: revenue × margin.
    fn per_year(&self) -> Option<f64> {
        (self.now > 0).then(|| self.revenue as f64 / self.now as f64 * self.margin.factor())
    }
}

impl Report for WhatIf {
    const NAME: &'static str = "whatif";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Show what more or less retention would do to value and profit";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = match self.subject {
            Subject::Retention => self.find(store)?,
        };
        let span = Span { from: Some(found.then.plus(1)), to: store.as_of };
        let mut page = frame::page(Self::NAME, "What if more customers stayed?", store, span);
        page.note_all(walk_ins::left_out(store, span)?);
        self.explain(&mut page, &found);
        page.note(Note::meaning(tables::plain_words(self, store, &found)));
        page.table(tables::changes(self, store, &found));
        page.table(tables::claims(self, store, &found));
        page.table(tables::figures(store, &found));
        Ok(page)
    }
}

impl WhatIf {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let then = store.as_of.before_months(MONTHS);
        let (mut bought, mut brought) = (PurchaseDays::default(), Vec::new());
        store.histories(|key, packed| {
            let entries = scan::until(packed, store.as_of);
            bought.add(key, entries.clone());
            brought.push((key, entries.filter(|e| e.day > then).map(|e| e.net).sum::<i64>()));
            Ok(())
        })?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let basis = relationship::basis(store, &bought, &lapse, &closed)?;
        // (key, there a year ago, there now), in order of the keys.
        let mut stand: Vec<(i64, bool, bool)> = Vec::new();
        match basis.kind {
            Relationship::Contractual => {
                let lives = relationship::lives(store, basis.kind, &bought, &lapse, &closed)?;
                let on = |life: &relationship::Life, day: Day| life.start <= day && life.end.is_none_or(|end| end > day);
                stand.extend(lives.lives.iter().map(|life| (life.key, on(life, then), on(life, store.as_of))));
            }
            Relationship::NonContractual => {
                for (key, days) in bought.iter() {
                    let closed = people::closed_on(&closed, key);
                    let on = |day: Day| lapse.active_among(days, closed, day);
                    stand.push((key, on(then), on(store.as_of)));
                }
            }
        }
        let count = |of: &dyn Fn(&(i64, bool, bool)) -> bool| stand.iter().filter(|s| of(s)).count() as u64;
        let worth = |key: i64| brought.binary_search_by_key(&key, |b| b.0).map_or(0, |at| brought[at].1);
        let revenue = stand.iter().filter(|s| s.2).map(|s| worth(s.0)).sum();
        Ok(Found {
            there: count(&|s| s.1),
            kept: count(&|s| s.1 && s.2),
            now: count(&|s| s.2),
            revenue,
            margin: Margin::find(store, store.as_of, self.margin)?,
            costs: costs::read(store, then, &bought)?,
            ladder: migration::ladder(store)?,
            basis,
            lapse,
            then,
        })
    }

    fn explain(&self, page: &mut Page, found: &Found) {
        page.option("subject", "retention");
        page.option("margin", found.margin.word());
        page.option("discount", format!("{} % a year", self.discount * 100.0));
        page.option("relationship", found.basis.kind.word());
        page.note(say!("Relationship: {why}.", why = found.basis.why));
        let there = match found.basis.kind {
            Relationship::Contractual => "whose relationship has begun and not ended".to_string(),
            Relationship::NonContractual => {
                format!(
                    "whose last purchase is at most {} days old and who are not closed (lapse window: {})",
                    found.lapse.days, found.lapse.derivation
                )
            }
        };
        page.note(say!("There: customers {there}. Retention: of those there on {then}, the share still there.", there, then = found.then));
        page.note(say!("{margin} m = revenue of the last {months} months per customer there now × margin; r = retention; d = discount. Value of a customer = \
             m r / (1 + d − r), if the next payment comes after a year, and m (1 + d) / (1 + d − r), if one comes now (Gupta & Lehmann 2003); \
             both take r to be the same for everybody and every year.", margin = found.margin.words(), months = MONTHS));
    }
}

//! `report clv`: what every customer will still bring, by a model of purchases, departure and spend that shows its card.

mod card;
mod holdout;
mod tables;
#[cfg(test)]
mod tests;

use anyhow::Result;

use crate::analysis::btyd::NoFit;
use crate::analysis::btyd::value::{Discount, Horizon};
use crate::analysis::retention::Gaps;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::reading;
use crate::base::reading::Stretch;
use crate::lang::{Message, say};
use crate::page::Page;
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Span, grouped};
use crate::reports::lens::prediction;
use crate::reports::lens::prediction::{Ahead, Base, Fitted, Margin, Outlook, Spending, Which, part, share};
use crate::reports::lens::scan;
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use holdout::Holdout;

/// Options of `report clv`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report clv
  crmkit report clv --margin 40% --horizon 24m --discount 8%
  crmkit report clv --model paretonbd --horizon infinite
  crmkit report clv --calibration-end 2024-06-30 --as-of 2024-12-31
  crmkit report clv --table customers --limit 100 -o value.csv")]
pub struct Clv {
    /// How customers are thought to leave
    #[arg(long, value_enum, default_value = "bgnbd")]
    pub model: Which,
    /// Let the model see facts up to this day only, predict from it, and check by what came after [default: the as-of date]
    #[arg(long, value_name = "DATE", value_parser = reading::surely)]
    pub calibration_end: Option<Stretch>,
    /// How far ahead value is counted: 12m, 52w, 365d, 2y, or infinite with --model paretonbd
    #[arg(long, value_name = "HORIZON", default_value = "12m", value_parser = Ahead::parse)]
    pub horizon: Ahead,
    /// Discount per year
    #[arg(long, value_name = "SHARE", default_value = "10%", value_parser = share)]
    pub discount: f64,
    /// Share of the revenue that is profit [default: from the costs of order lines where known, else value is revenue]
    #[arg(long, value_name = "SHARE", value_parser = part)]
    pub margin: Option<f64>,
    /// List at most this many customers, the most valuable first
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// What the tables are made of.
struct Study<'a> {
    clv: &'a Clv,
    base: &'a Base,
    fitted: Result<&'a Fitted, NoFit>,
    outlook: Option<Outlook<'a>>,
    spending: Spending,
    margin: Margin,
    holdout: Option<Holdout>,
    /// Said where the models are not made for the store.
    contracts: Option<Message>,
}

impl Report for Clv {
    const NAME: &'static str = "clv";
    const GROUP: Group = Group::Value;
    const ABOUT: &'static str = "Predict purchases and value of every customer, with the model's card";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let end = self.end(store)?;
        let discount = Discount { yearly: self.discount };
        if self.horizon.horizon == Horizon::Endless && (self.model != Which::Paretonbd || self.discount == 0.0) {
            return Err(Failure::usage(say!("--horizon infinite needs --model paretonbd and a discount above 0"))
                .hint(say!("purchases without end have a finite value only where customers leave at any time and the future is discounted"))
                .into());
        }
        let mut gaps = Gaps::default();
        let base = Base::read(store, end, |entries| {
            gaps.add(entries.iter().filter(|e| e.purchase && e.day <= end).map(|e| e.day));
        })?;
        let contracts = prediction::under_contract(store, &base, &scan::lapse(store, None, &gaps))?;
        let fitted = prediction::fit(self.model, &base);
        let margin = Margin::find(store, end, self.margin)?;
        let holdout = holdout::check(store, self, &base, fitted.as_ref().map_err(|e| *e))?;
        let study = Study {
            clv: self,
            base: &base,
            outlook: fitted.as_ref().ok().map(|fitted| Outlook::new(fitted, self.horizon.horizon, discount)),
            fitted: fitted.as_ref().map_err(|e| *e),
            spending: Spending::fit(store, &base),
            margin,
            holdout,
            contracts,
        };
        let mut page = frame::page(Self::NAME, "Customer lifetime value", store, Span { from: None, to: end });
        page.note_all(walk_ins::left_out(store, Span { from: None, to: end })?);
        let sums = tables::sums(&study);
        card::explain(&mut page, store, &study, &sums);
        page.table(tables::groups(store, &study, &sums));
        page.table(card::parameters(&study));
        page.table(holdout::table(&study));
        page.table(card::frequencies(&study));
        page.table(card::figures(store, &study, &sums));
        if store.wants("customers") {
            page.table(tables::customers(store, &study)?);
        } else {
            page.offer("customers");
        }
        Ok(page)
    }
}

impl Clv {
    fn end(&self, store: &Snapshot) -> Result<Day> {
        match self.calibration_end.map(|end| end.back_from(store.as_of).end()) {
            Some(end) if end > store.as_of => {
                Err(Failure::usage(say!("--calibration-end {end} lies after the as-of date {as_of}", end, as_of = store.as_of))
                    .hint(say!("give an earlier day, or a later --as-of"))
                    .into())
            }
            Some(end) => Ok(end),
            None => Ok(store.as_of),
        }
    }
}

impl Study<'_> {
    /// What the purchases of the customer at a place are worth, in minor units: over the horizon, discounted, times the margin.
    fn value(&self, place: usize) -> Option<f64> {
        let order = self.spending.order_value(&self.base.customers[place].summary)?;
        Some(self.outlook.as_ref()?.of(place).discounted * order * self.margin.factor())
    }

    /// The places of the customers whose relationship is not closed.
    fn open(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.base.customers.len()).filter(|i| !self.base.customers[*i].closed)
    }
}

/// "1 customer", "2,357 customers".
fn counted(n: usize) -> String {
    if n == 1 { "1 customer".into() } else { format!("{} customers", grouped(n)) }
}

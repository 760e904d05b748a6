//! The list of all reports.

use anyhow::Result;

use crate::page::Page;
use crate::reports::loyalty::apostles::Apostles;
use crate::reports::loyalty::attachment::Attachment;
use crate::reports::loyalty::indicators::Loyalty;
use crate::reports::loyalty::loyalty_types::LoyaltyTypes;
use crate::reports::loyalty::satisfaction_loyalty::SatisfactionLoyalty;
use crate::reports::overview::alerts::Alerts;
use crate::reports::overview::forecast::Forecast;
use crate::reports::overview::quality::Quality;
use crate::reports::overview::summary::Overview;
use crate::reports::overview::trend::Trend;
use crate::reports::report::{Group, Need, Report};
use crate::reports::retention::at_risk::AtRisk;
use crate::reports::retention::churn::Churn;
use crate::reports::retention::cohorts::Cohorts;
use crate::reports::retention::kept::Retention;
use crate::reports::retention::migration::Migration;
use crate::reports::retention::projection::Projection;
use crate::reports::retention::survival::Survival;
use crate::reports::retention::whatif::WhatIf;
use crate::reports::satisfaction::acsi::Acsi;
use crate::reports::satisfaction::clusters::Clusters;
use crate::reports::satisfaction::delivered_value::Value;
use crate::reports::satisfaction::drivers::Drivers;
use crate::reports::satisfaction::factors::Factors;
use crate::reports::satisfaction::gaps::Gaps;
use crate::reports::satisfaction::kano::Kano;
use crate::reports::satisfaction::nps::Nps;
use crate::reports::satisfaction::scores::Satisfaction;
use crate::reports::satisfaction::servqual::Servqual;
use crate::reports::service::complaints::Complaints;
use crate::reports::service::requests::Service;
use crate::reports::service::suggestions::Suggestions;
use crate::reports::service::touchpoints::Touchpoints;
use crate::reports::value::clv::Clv;
use crate::reports::value::pareto::Pareto;
use crate::reports::value::pyramid::Pyramid;
use crate::reports::value::rfm::Rfm;
use crate::store::Snapshot;

/// One report of the catalogue.
pub struct Entry {
    /// Stable name.
    pub name: &'static str,
    /// Where it is listed.
    pub group: Group,
    /// First line of its help.
    pub about: &'static str,
    /// The facts it needs.
    pub needs: &'static [Need],
    augment: fn(clap::Command) -> clap::Command,
    run: fn(&clap::ArgMatches, &Snapshot) -> Result<Page>,
}

impl Entry {
    /// The entry of a report type.
    pub const fn of<R: Report>() -> Entry {
        Entry { name: R::NAME, group: R::GROUP, about: R::ABOUT, needs: R::NEEDS, augment: R::augment_args, run: run::<R> }
    }

    /// The subcommand of the report.
    pub fn command(&self) -> clap::Command {
        // Argument sets bring the first lines of their own descriptions; the report's line goes last.
        (self.augment)(clap::Command::new(self.name)).about(self.about).long_about(None)
    }

    /// Runs the report with parsed options.
    ///
    /// # Errors
    /// As [`Report::page`].
    pub fn page(&self, matches: &clap::ArgMatches, store: &Snapshot) -> Result<Page> {
        let mut page = (self.run)(matches, store)?;
        let currency = store.settings.currency.code();
        if page.shows_money() && !currency.is_empty() {
            page.option("currency", currency);
        }
        Ok(page)
    }

    /// Runs the report with its default options.
    ///
    /// # Errors
    /// As [`Report::page`].
    pub fn default_page(&self, store: &Snapshot) -> Result<Page> {
        let matches = self.command().try_get_matches_from([self.name])?;
        self.page(&matches, store)
    }
}

fn run<R: Report>(matches: &clap::ArgMatches, store: &Snapshot) -> Result<Page> {
    R::from_arg_matches(matches)?.page(store)
}

/// Every report, in the order they are listed.
pub const CATALOGUE: &[Entry] = &[
    Entry::of::<Overview>(),
    Entry::of::<Alerts>(),
    Entry::of::<Trend>(),
    Entry::of::<Forecast>(),
    Entry::of::<Rfm>(),
    Entry::of::<Pyramid>(),
    Entry::of::<Pareto>(),
    Entry::of::<Clv>(),
    Entry::of::<Retention>(),
    Entry::of::<Cohorts>(),
    Entry::of::<Survival>(),
    Entry::of::<Projection>(),
    Entry::of::<Churn>(),
    Entry::of::<AtRisk>(),
    Entry::of::<Migration>(),
    Entry::of::<WhatIf>(),
    Entry::of::<Complaints>(),
    Entry::of::<Touchpoints>(),
    Entry::of::<Service>(),
    Entry::of::<Suggestions>(),
    Entry::of::<Satisfaction>(),
    Entry::of::<Nps>(),
    Entry::of::<Servqual>(),
    Entry::of::<Gaps>(),
    Entry::of::<Kano>(),
    Entry::of::<Acsi>(),
    Entry::of::<Value>(),
    Entry::of::<Drivers>(),
    Entry::of::<Factors>(),
    Entry::of::<Clusters>(),
    Entry::of::<Loyalty>(),
    Entry::of::<LoyaltyTypes>(),
    Entry::of::<Apostles>(),
    Entry::of::<SatisfactionLoyalty>(),
    Entry::of::<Attachment>(),
    Entry::of::<Quality>(),
];

/// The report called `name`.
pub fn find(name: &str) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|e| e.name == name)
}

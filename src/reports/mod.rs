//! The catalogue of reports: one file per question, its query beside it.

pub mod acsi;
pub mod alerts;
pub mod apostles;
pub mod at_risk;
pub mod attachment;
#[cfg(test)]
mod cdnow;
pub mod churn;
pub mod clusters;
pub mod clv;
pub mod cohorts;
pub mod complaints;
mod contacts;
pub mod drivers;
pub mod everyone;
pub mod explain;
pub mod factors;
pub mod forecast;
mod frame;
pub mod gaps;
mod grouping;
pub mod kano;
mod loyal;
pub mod loyalty;
pub mod loyalty_types;
pub mod migration;
pub mod nps;
pub mod overview;
pub mod pareto;
mod people;
mod prediction;
pub mod projection;
pub mod pyramid;
pub mod quality;
mod relationship;
pub mod retention;
pub mod rfm;
pub mod satisfaction;
pub mod satisfaction_loyalty;
mod scan;
pub mod service;
pub mod servqual;
#[cfg(test)]
mod shop;
pub mod suggestions;
mod survey;
pub mod survival;
pub mod touchpoints;
pub mod trend;
pub mod value;
pub mod whatif;

use anyhow::Result;

use crate::db::Snapshot;
use crate::page::Page;

/// Which part of CRM a report belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// The shop at a glance.
    Overview,
    /// Who the customers are and what they are worth.
    Value,
    /// Who stays and who leaves.
    Retention,
    /// Interactions and complaints.
    Service,
    /// What customers say in surveys.
    Satisfaction,
    /// Who is bound to the shop, and by what.
    Loyalty,
}

impl Group {
    /// In the order in which they are listed.
    pub const ALL: [Group; 6] = [Group::Overview, Group::Value, Group::Retention, Group::Service, Group::Satisfaction, Group::Loyalty];

    /// Title for people.
    pub fn title(self) -> &'static str {
        match self {
            Group::Overview => "Overview",
            Group::Value => "Segments and value",
            Group::Retention => "Retention",
            Group::Service => "Service",
            Group::Satisfaction => "Satisfaction",
            Group::Loyalty => "Loyalty",
        }
    }
}

/// Facts a report needs to say anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// At least one customer.
    Customers,
    /// At least one order.
    Orders,
    /// At least one interaction.
    Interactions,
    /// At least one complaint.
    Complaints,
    /// At least one answer to a survey.
    Answers,
}

impl Need {
    /// The word for the facts: "orders".
    pub fn word(self) -> &'static str {
        match self {
            Need::Customers => "customers",
            Need::Orders => "orders",
            Need::Interactions => "interactions",
            Need::Complaints => "complaints",
            Need::Answers => "surveys",
        }
    }

    /// Whether the store has such facts.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn met(self, store: &Snapshot) -> Result<bool> {
        let sql = match self {
            Need::Customers => "SELECT EXISTS (SELECT 1 FROM customer)",
            Need::Orders => "SELECT EXISTS (SELECT 1 FROM sales_order)",
            Need::Interactions => "SELECT EXISTS (SELECT 1 FROM interaction)",
            Need::Complaints => "SELECT EXISTS (SELECT 1 FROM complaint)",
            Need::Answers => "SELECT EXISTS (SELECT 1 FROM answer)",
        };
        Ok(store.conn().query_row(sql, [], |r| r.get(0))?)
    }
}

/// A report: its options are a set of arguments, its answer a page.
pub trait Report: clap::Args {
    /// Stable name: the subcommand.
    const NAME: &'static str;
    /// Where it is listed.
    const GROUP: Group;
    /// First line of its help: imperative, no full stop.
    const ABOUT: &'static str;
    /// The facts it needs.
    const NEEDS: &'static [Need];

    /// Answers the question from the facts up to the snapshot's as-of date.
    ///
    /// # Errors
    /// Options that make no sense together, or a store that cannot be read.
    fn page(&self, store: &Snapshot) -> Result<Page>;
}

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
    Entry::of::<overview::Overview>(),
    Entry::of::<alerts::Alerts>(),
    Entry::of::<trend::Trend>(),
    Entry::of::<forecast::Forecast>(),
    Entry::of::<rfm::Rfm>(),
    Entry::of::<pyramid::Pyramid>(),
    Entry::of::<pareto::Pareto>(),
    Entry::of::<clv::Clv>(),
    Entry::of::<retention::Retention>(),
    Entry::of::<cohorts::CohortReport>(),
    Entry::of::<survival::Survival>(),
    Entry::of::<projection::Projection>(),
    Entry::of::<churn::Churn>(),
    Entry::of::<at_risk::AtRisk>(),
    Entry::of::<migration::Migration>(),
    Entry::of::<whatif::WhatIf>(),
    Entry::of::<complaints::Complaints>(),
    Entry::of::<touchpoints::Touchpoints>(),
    Entry::of::<service::Service>(),
    Entry::of::<suggestions::Suggestions>(),
    Entry::of::<satisfaction::Satisfaction>(),
    Entry::of::<nps::Recommend>(),
    Entry::of::<servqual::Servqual>(),
    Entry::of::<gaps::Gaps>(),
    Entry::of::<kano::Kano>(),
    Entry::of::<acsi::Acsi>(),
    Entry::of::<value::Value>(),
    Entry::of::<drivers::Drivers>(),
    Entry::of::<factors::Factors>(),
    Entry::of::<clusters::ClusterReport>(),
    Entry::of::<loyalty::Loyalty>(),
    Entry::of::<loyalty_types::LoyaltyTypes>(),
    Entry::of::<apostles::Apostles>(),
    Entry::of::<satisfaction_loyalty::SatisfactionLoyalty>(),
    Entry::of::<attachment::Attachment>(),
    Entry::of::<quality::Quality>(),
];

/// The report called `name`.
pub fn find(name: &str) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|e| e.name == name)
}

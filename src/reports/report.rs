//! What a report is: a set of arguments whose answer is a page.

use anyhow::Result;

use crate::page::Page;
use crate::store::Snapshot;

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

//! `crmkit customer`: the people and companies of the store.

mod add;
mod close;
mod contact;
mod edit;
pub mod erase;
mod fields;
mod find;
mod list;
pub(super) mod returned;
mod show;
mod tag;
mod timeline;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use super::later::Later;
use crate::base::error::Exit;

/// What to do with customers.
#[derive(Subcommand, Debug)]
#[command(after_long_help = "\
A customer is named by code, email, phone in any format, or a unique part of the name.

Examples:
  crmkit customer add 'Ann Lee' --email ann@shop.example --set shoe=38
  crmkit customer show ann@shop.example
  crmkit customer list --tag vip --city Berlin")]
pub enum Customer {
    /// Add a customer and print the new code
    Add(Later<Box<add::Add>>),
    /// Show everything known of a customer: identity, value, and what happened
    Show(Later<show::Show>),
    /// Change fields of a customer
    Edit(Later<Box<edit::Edit>>),
    /// List customers
    List(Later<list::List>),
    /// List everyone a text may mean
    Find(Later<find::Find>),
    /// Add and remove tags of a customer
    Tag(Later<tag::Tag>),
    /// Record that a customer has left
    Close(Later<close::Close>),
    /// Add and remove contact persons of a company
    Contact(Later<contact::Contact>),
    /// Erase a person for good: from every table, the log and the file
    Erase(Later<erase::Erase>),
}

impl Customer {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Customer::Add(c) => c.0.run(session),
            Customer::Show(c) => c.0.run(session),
            Customer::Edit(c) => c.0.run(session),
            Customer::List(c) => c.0.run(session),
            Customer::Find(c) => c.0.run(session),
            Customer::Tag(c) => c.0.run(session),
            Customer::Close(c) => c.0.run(session),
            Customer::Contact(c) => c.0.run(session),
            Customer::Erase(c) => c.0.run(session),
        }
    }
}

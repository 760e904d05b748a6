//! `crmkit customer`: the people and companies of the store.

mod add;
mod close;
mod contact;
mod edit;
pub mod erase;
mod fields;
mod find;
mod list;
mod show;
mod tag;
mod timeline;

use anyhow::Result;
use clap::Subcommand;

use super::Session;
use crate::error::Exit;

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
    Add(Box<add::Add>),
    /// Show everything known of a customer: identity, value, and what happened
    Show(show::Show),
    /// Change fields of a customer
    Edit(Box<edit::Edit>),
    /// List customers
    List(list::List),
    /// List everyone a text may mean
    Find(find::Find),
    /// Add and remove tags of a customer
    Tag(tag::Tag),
    /// Record that a customer has left
    Close(close::Close),
    /// Add and remove contact persons of a company
    Contact(contact::Contact),
    /// Erase a person for good: from every table, the log and the file
    Erase(erase::Erase),
}

impl Customer {
    /// Runs the command.
    ///
    /// # Errors
    /// Whatever stops it; nothing was written then.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        match self {
            Customer::Add(c) => c.run(session),
            Customer::Show(c) => c.run(session),
            Customer::Edit(c) => c.run(session),
            Customer::List(c) => c.run(session),
            Customer::Find(c) => c.run(session),
            Customer::Tag(c) => c.run(session),
            Customer::Close(c) => c.run(session),
            Customer::Contact(c) => c.run(session),
            Customer::Erase(c) => c.run(session),
        }
    }
}

//! `crmkit customer add`.

use anyhow::Result;

use super::fields::Fields;
use super::returned::returned;
use super::tag::checked;
use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::entity::customer::Customer;
use crate::lang::say;
use crate::store::records::customers;
use crate::store::records::customers::{Origin, next_code};
use crate::store::records::tags;

/// Options of `crmkit customer add`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Without --code the customer gets the next free code: C0001, C0002 …

Examples:
  crmkit customer add 'Ann Lee' --email ann@shop.example --city Berlin
  crmkit customer add --name 王芳 --phone '+86 138 0013 8000' --tag vip --set shoe=38
  crmkit customer add 'Nordwind GmbH' --kind company --industry retail")]
pub struct Add {
    /// Full name of the person or company
    #[arg(value_name = "NAME")]
    pub positional: Option<String>,
    /// The same as NAME
    #[arg(long, value_name = "NAME", conflicts_with = "positional")]
    pub name: Option<String>,
    /// Give the customer a tag; may be given several times
    #[arg(long = "tag", value_name = "TAG")]
    pub tags: Vec<String>,
    /// Every other field.
    #[command(flatten)]
    pub fields: Fields,
}

impl Add {
    /// Adds the customer.
    ///
    /// # Errors
    /// When a value makes no sense, or the code is taken.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let name = session.need(self.positional.or(self.name).as_deref(), "NAME", "Name", |text| match text.trim() {
            "" => Err(Failure::usage(say!("a customer cannot be without a name")).into()),
            name => Ok(name.to_string()),
        })?;
        let mut customer = Customer { name, ..Customer::default() };
        self.fields.apply(&mut customer, &given)?;
        let tags = self.tags.iter().map(|t| checked(t)).collect::<Result<Vec<_>>>()?;
        let op = store.operation(session.actor(), "customer add")?;
        if customer.code.is_empty() {
            customer.code = next_code(&op, "customer", "C")?;
        }
        customers::refuse_joined(&op, &customer.code)?;
        let id = customers::insert(&op, &customer, Origin::default())?;
        for tag in tags {
            tags::add(&op, id, tag)?;
        }
        let returned = returned(&op)?;
        let recorded = op.finish(&format!("{} {}", customer.code, customer.name))?;
        self.fields.oddities().iter().for_each(|odd| session.ui.warn(odd));
        session.made(&customer.code, say!("customer {customer_code} added", customer_code = customer.code), recorded)?;
        returned.iter().for_each(|words| session.ui.warn(words));
        Ok(Exit::Ok)
    }
}

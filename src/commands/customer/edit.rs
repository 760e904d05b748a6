//! `crmkit customer edit`.

use anyhow::Result;

use super::fields::{Fields, clear, set};
use crate::base::error::Exit;
use crate::commands::{Session, who};
use crate::lang::say;
use crate::store::records::customers;

/// Options of `crmkit customer edit`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Only the fields that are named change; 'crmkit history CUSTOMER' shows what they were before.

Examples:
  crmkit customer edit C0007 --email ann@shop.example --set shoe=42
  crmkit customer edit 'Ann Lee' --clear phone --clear shoe")]
pub struct Edit {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// New full name
    #[arg(long)]
    pub name: Option<String>,
    /// Clear this field; may be given several times
    #[arg(long, value_name = "FIELD")]
    pub clear: Vec<String>,
    /// Every other field.
    #[command(flatten)]
    pub fields: Fields,
}

impl Edit {
    /// Changes the fields.
    ///
    /// # Errors
    /// When nobody is meant, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let op = store.operation(session.actor(), "customer edit")?;
        let mut customer = customers::get(&op, meant.id)?;
        if self.name.is_some() {
            set(&mut customer, "name", self.name.as_deref(), &given)?;
        }
        self.fields.apply(&mut customer, &given)?;
        for field in &self.clear {
            clear(&mut customer, field, &given)?;
        }
        if customer.code != meant.code {
            customers::refuse_joined(&op, &customer.code)?;
        }
        customers::update(&op, meant.id, &customer)?;
        let recorded = op.finish(&format!("{} {}", customer.code, customer.name))?;
        self.fields.oddities().iter().for_each(|odd| session.ui.warn(odd));
        session.done(say!("customer {customer_code} changed", customer_code = customer.code), recorded);
        Ok(Exit::Ok)
    }
}

//! `crmkit customer contact`.

use anyhow::Result;
use clap::Subcommand;

use super::returned::returned;
use crate::base::error::{Exit, Failure};
use crate::commands::given::words;
use crate::commands::{Session, who};
use crate::lang::say;
use crate::store::records::contacts;

/// Options of `crmkit customer contact`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit customer contact Nordwind add 'Kim Berg' --role buyer --phone '+49 30 123456'
  crmkit customer contact Nordwind remove 'Kim Berg'")]
pub struct Contact {
    /// Code, email, phone, or a unique part of the name of the company
    pub customer: String,
    /// What to do.
    #[command(subcommand)]
    pub deed: Deed,
}

/// What to do with contact persons.
#[derive(Subcommand, Debug)]
pub enum Deed {
    /// Add a contact person
    #[command(after_long_help = "\
Examples:
  crmkit customer contact Nordwind add 'Kim Berg' --role buyer")]
    Add {
        /// Full name
        name: String,
        /// What the person does there
        #[arg(long)]
        role: Option<String>,
        /// Email
        #[arg(long)]
        email: Option<String>,
        /// Phone
        #[arg(long)]
        phone: Option<String>,
        /// Free notes
        #[arg(long)]
        notes: Option<String>,
    },
    /// Remove a contact person
    #[command(after_long_help = "\
Examples:
  crmkit customer contact Nordwind remove 'Kim Berg'")]
    Remove {
        /// Full name
        name: String,
    },
}

impl Contact {
    /// Changes the contact persons.
    ///
    /// # Errors
    /// When nobody is meant.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let op = store.operation(session.actor(), "customer contact")?;
        let done = match self.deed {
            Deed::Add { name, role, email, phone, notes } => {
                let name = name.trim().to_string();
                if name.is_empty() {
                    return Err(Failure::usage(say!("a contact person cannot be without a name")).into());
                }
                contacts::insert(
                    &op,
                    meant.id,
                    &contacts::Contact {
                        name: name.clone(),
                        role: words(role),
                        email: words(email),
                        phone: words(phone),
                        notes: words(notes),
                    },
                )?;
                say!("{name} added to {code}", name, code = meant.code)
            }
            Deed::Remove { name } => {
                if contacts::remove(&op, meant.id, name.trim())? == 0 {
                    return Err(no_contact(&meant.code, &name, contacts::of_customer(&op, meant.id)?).into());
                }
                say!("{name} removed from {code}", name, code = meant.code)
            }
        };
        let returned = returned(&op)?;
        let recorded = op.finish(&format!("{} {}", meant.code, meant.name))?;
        session.done(done, recorded);
        returned.iter().for_each(|words| session.ui.warn(words));
        Ok(Exit::Ok)
    }
}

/// The failure for a contact person who is not there, with those who are.
pub(super) fn no_contact(code: &str, name: &str, known: Vec<contacts::Contact>) -> Failure {
    let mut failure = Failure::new(say!("{code} has no contact person '{name}'", code, name));
    failure.hints = known.into_iter().map(|c| say!("there is {name}", name = c.name)).collect();
    failure
}

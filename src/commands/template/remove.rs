//! `crmkit template remove`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::store::records::{codes, templates};

/// Options of `crmkit template remove`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit template remove sorry")]
pub struct Remove {
    /// Code of the template
    pub code: String,
}

impl Remove {
    /// Removes the template.
    ///
    /// # Errors
    /// When there is no such template.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "template remove")?;
        let (_, code) = codes::TEMPLATE.record(&op, &self.code)?;
        templates::remove(&op, &code)?;
        let recorded = op.finish(&code)?;
        session.done(say!("template {code} removed", code), recorded);
        Ok(Exit::Ok)
    }
}

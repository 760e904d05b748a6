//! `crmkit template remove`.

use anyhow::Result;

use super::missing;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::store::records::templates;

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
        let code = self.code.trim();
        if !templates::remove(&op, code)? {
            return Err(missing(&op, code)?.into());
        }
        let recorded = op.finish(code)?;
        session.done(&format!("template {code} removed"), recorded);
        Ok(Exit::Ok)
    }
}

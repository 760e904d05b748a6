//! `crmkit answer remove`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::commands::Session;
use crate::lang::say;
use crate::store::records::{codes, knowledge};

/// Options of `crmkit answer remove`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit answer remove A0001")]
pub struct Remove {
    /// Code of the answer
    pub code: String,
}

impl Remove {
    /// Removes the answer.
    ///
    /// # Errors
    /// When there is no such answer.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "answer remove")?;
        let (_, code) = codes::ANSWER.record(&op, &self.code)?;
        knowledge::remove(&op, &code)?;
        let recorded = op.finish(&code)?;
        session.done(say!("answer {code} removed", code), recorded);
        Ok(Exit::Ok)
    }
}

//! `crmkit complaint assign`.

use anyhow::Result;

use crate::base::error::{Exit, Failure};
use crate::commands::Session;
use crate::lang::say;
use crate::store::records::{codes, complaints};

/// Options of `crmkit complaint assign`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint assign K0001 Kim
  crmkit complaint list --unassigned")]
pub struct Assign {
    /// Code of the complaint
    pub code: String,
    /// Who deals with it from now on
    #[arg(value_name = "WHO")]
    pub assignee: String,
}

impl Assign {
    /// Assigns the complaint.
    ///
    /// # Errors
    /// When there is no such complaint, or nobody is named.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let who = self.assignee.trim();
        if who.is_empty() {
            let failure = Failure::usage(say!("WHO names nobody"));
            return Err(failure.hint(say!("to give it to nobody: crmkit complaint edit {code} --clear assignee", code = self.code)).into());
        }
        let mut store = session.store()?;
        let op = store.operation(session.actor(), "complaint assign")?;
        let id = codes::COMPLAINT.key(&op, &self.code)?;
        let mut complaint = complaints::get(&op, id)?;
        let before = complaint.assignee.replace(who.to_string());
        complaints::update(&op, id, &complaint)?;
        let recorded = op.finish(&format!("{} to {who}", complaint.code))?;
        let code = &complaint.code;
        let done = match before {
            None => say!("complaint {code} is with {who}", code, who),
            Some(before) => say!("complaint {code} is with {who}, before {before}", code, who, before),
        };
        session.done(done, recorded);
        Ok(Exit::Ok)
    }
}

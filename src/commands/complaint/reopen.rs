//! `crmkit complaint reopen`.

use anyhow::Result;

use super::{by_code, next_taken};
use crate::base::error::{Exit, Failure};
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::words;
use crate::entity::service::Step;
use crate::store::records::complaints;

/// Options of `crmkit complaint reopen`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint reopen K0001 --note 'the new parcel came open, too'")]
pub struct Reopen {
    /// Code of the complaint
    pub code: String,
    /// Why it is opened again
    #[arg(long)]
    pub note: Option<String>,
    /// When it was; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

impl Reopen {
    /// Opens the complaint again.
    ///
    /// # Errors
    /// When there is no such complaint, or it is open.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let moment = self.at.as_deref().map_or_else(|| Ok(given.now()), |t| given.moment("--at", t))?;
        let op = store.operation(session.actor(), "complaint reopen")?;
        let id = by_code(&op, &self.code)?;
        let complaint = complaints::get(&op, id)?;
        let steps = complaints::steps(&op, id)?;
        let now = steps.last().map_or(Step::Received, |s| s.step);
        if !matches!(now, Step::Resolved | Step::Closed) {
            let failure = Failure::new(format!("complaint {} is open: it is {}", complaint.code, now.word()));
            return Err(failure.hint(format!("take its next step with: crmkit complaint advance {}", complaint.code)).into());
        }
        complaints::add_step(&op, id, &next_taken(&steps, Step::Reopened, moment, &session.actor().person, words(self.note))?)?;
        let recorded = op.finish(&format!("{} reopened", complaint.code))?;
        session.done(&format!("complaint {} is reopened", complaint.code), recorded);
        Ok(Exit::Ok)
    }
}

//! `crmkit complaint reopen`.

use anyhow::Result;

use super::next_taken;
use crate::base::error::{Exit, Failure};
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::words;
use crate::entity::service::{Step, StepTaken};
use crate::lang::say;
use crate::store::records::{codes, complaints};

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
        let id = codes::COMPLAINT.key(&op, &self.code)?;
        let complaint = complaints::get(&op, id)?;
        let steps = complaints::steps(&op, id)?;
        let now = steps.last().map_or(Step::Received, |s| s.step);
        if !matches!(now, Step::Resolved | Step::Closed) {
            let failure =
                Failure::new(say!("complaint {complaint_code} is open: it is {now}", complaint_code = complaint.code, now = now.word()));
            return Err(failure
                .hint(say!("take its next step with: crmkit complaint advance {complaint_code}", complaint_code = complaint.code))
                .into());
        }
        let person = Some(session.actor().person.clone());
        let step = StepTaken { step: Step::Reopened, day: moment.day, at: moment.at, person, note: words(self.note) };
        complaints::add_step(&op, id, &next_taken(&complaint.code, &steps, step, self.at.is_some())?)?;
        let recorded = op.finish(&format!("{} reopened", complaint.code))?;
        session.done(say!("complaint {complaint_code} is reopened", complaint_code = complaint.code), recorded);
        Ok(Exit::Ok)
    }
}

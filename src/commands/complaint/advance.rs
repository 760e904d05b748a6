//! `crmkit complaint advance`.

use anyhow::Result;

use super::next_taken;
use super::settle::Settled;
use crate::base::error::{Exit, Failure};
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::words;
use crate::entity::service::{Step, StepTaken};
use crate::lang::say;
use crate::store::records::{codes, complaints};

/// Options of `crmkit complaint advance`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Steps in order: received, confirmed, analysed, planned, resolved, closed. Steps are skipped only with --to.

Examples:
  crmkit complaint advance K0001 --note 'called back'
  crmkit complaint advance K0001 --to resolved --resolution 'new parcel sent' --compensation voucher --amount 10
  crmkit complaint advance K0001 --to closed --satisfaction 5")]
pub struct Advance {
    /// Code of the complaint
    pub code: String,
    /// Step to take; by default the next one
    #[arg(long, value_name = "STEP", value_parser = Step::parse)]
    pub to: Option<Step>,
    /// How it is settled.
    #[command(flatten)]
    pub settled: Settled,
    /// When it was; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

/// The steps in order, without reopening.
const ORDER: &[Step] = &[Step::Received, Step::Confirmed, Step::Analysed, Step::Planned, Step::Resolved, Step::Closed];

impl Advance {
    /// Takes the step.
    ///
    /// # Errors
    /// When there is no such complaint, or the step would go back.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        self.take(session, "complaint advance")
    }

    /// Takes the step as part of a command.
    ///
    /// # Errors
    /// As [`Advance::run`].
    pub fn take(self, session: &mut Session, command: &str) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let moment = self.at.as_deref().map_or_else(|| Ok(given.now()), |t| given.moment("--at", t))?;
        let op = store.operation(session.actor(), command)?;
        let id = codes::COMPLAINT.key(&op, &self.code)?;
        let mut complaint = complaints::get(&op, id)?;
        let steps = complaints::steps(&op, id)?;
        let now = steps.last().map_or(Step::Received, |s| s.step);
        let (to, skipped) = way(&complaint.code, now, self.to)?;
        self.settled.apply(&op, &mut complaint, &given, moment.day)?;
        let person = Some(session.actor().person.clone());
        let step = StepTaken { step: to, day: moment.day, at: moment.at, person, note: words(self.settled.note) };
        complaints::add_step(&op, id, &next_taken(&complaint.code, &steps, step, self.at.is_some())?)?;
        complaints::update(&op, id, &complaint)?;
        let recorded = op.finish(&format!("{} {}", complaint.code, to.word()))?;
        let (code, step) = (&complaint.code, to.word());
        let done = match skipped {
            [] => say!("complaint {code} is {step}", code, step),
            steps => {
                let skipped = steps.iter().map(|s| s.word()).collect::<Vec<_>>().join(", ");
                say!("complaint {code} is {step}, skipping {skipped}", code, step, skipped)
            }
        };
        session.done(done, recorded);
        Ok(Exit::Ok)
    }
}

/// The step to take from `now`, and the steps it skips.
fn way(code: &str, now: Step, to: Option<Step>) -> Result<(Step, &'static [Step])> {
    // A reopened complaint begins anew.
    let here = ORDER.iter().position(|s| *s == now).unwrap_or(0);
    let there = match to {
        Some(Step::Reopened) => {
            return Err(Failure::usage(say!("a complaint is reopened by its own command"))
                .hint(say!("crmkit complaint reopen {code} --note '…'", code))
                .into());
        }
        Some(to) => ORDER.iter().position(|s| *s == to).unwrap_or(0),
        None => here + 1,
    };
    match ORDER.get(there) {
        None => Err(Failure::new(say!("complaint {code} is closed", code))
            .hint(say!("open it again with: crmkit complaint reopen {code} --note '…'", code))
            .into()),
        Some(_) if there <= here => {
            let failure = Failure::new(say!("complaint {code} is {now} already; steps only go forward", code, now = now.word()));
            Err(failure
                .hint(say!("after it was resolved or closed, open it again with: crmkit complaint reopen {code} --note '…'", code))
                .into())
        }
        Some(step) => Ok((*step, &ORDER[here + 1..there])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_forward_one_by_one_unless_told() {
        assert_eq!(way("K", Step::Received, None).expect("a way"), (Step::Confirmed, &[][..]));
        assert_eq!(way("K", Step::Reopened, None).expect("a way"), (Step::Confirmed, &[][..]));
        assert_eq!(way("K", Step::Confirmed, Some(Step::Resolved)).expect("a way"), (Step::Resolved, &[Step::Analysed, Step::Planned][..]));
        for (now, to) in [
            (Step::Closed, None),
            (Step::Planned, Some(Step::Confirmed)),
            (Step::Planned, Some(Step::Planned)),
            (Step::Closed, Some(Step::Reopened)),
        ] {
            assert!(way("K", now, to).is_err(), "{now:?} to {to:?}");
        }
    }
}

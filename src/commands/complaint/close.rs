//! `crmkit complaint close`.

use anyhow::Result;

use super::advance::Advance;
use super::settle::Settled;
use crate::base::error::Exit;
use crate::commands::Session;
use crate::entity::service::Step;

/// Options of `crmkit complaint close`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
A complaint is closed after the customer was asked: with --satisfaction when an answer came. The same as advance --to closed.

Examples:
  crmkit complaint close K0001 --satisfaction 5 --note 'called, is happy'
  crmkit complaint close K0001 --satisfaction 4 --led-to O0012 --follow-up 2024-06-01")]
pub struct Close {
    /// Code of the complaint
    pub code: String,
    /// How it is settled.
    #[command(flatten)]
    pub settled: Settled,
    /// When it was; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

impl Close {
    /// Closes the complaint.
    ///
    /// # Errors
    /// When there is no such complaint, or it is closed already.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let advance = Advance { code: self.code, to: Some(Step::Closed), settled: self.settled, at: self.at };
        advance.take(session, "complaint close")
    }
}

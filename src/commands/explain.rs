//! `crmkit explain CUSTOMER [FIGURE]`: the facts behind a figure.

use anyhow::Result;

use super::{Session, who};
use crate::base::error::Exit;
use crate::reports::explain::{self, Asked};
use crate::reports::value::rfm::Rfm;

/// Options of `crmkit explain`.
#[derive(clap::Args, Debug)]
pub struct Explain {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// The figure to explain [default: all of them, with the facts behind the revenue]
    #[arg(value_enum)]
    pub figure: Option<Asked>,
    /// Show at most this many facts; by default 30 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    #[command(flatten)]
    rules: Rfm,
}

impl Explain {
    /// Explains the figure.
    ///
    /// # Errors
    /// When nobody is meant, or options make no sense together.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let snapshot = session.snapshot(&store)?;
        let limit = session.limit(self.limit, 30);
        let page = explain::page(&snapshot, meant.id, self.figure, &self.rules, limit)?;
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

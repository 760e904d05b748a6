//! `crmkit customer close`.

use anyhow::Result;

use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::{Session, who};
use crate::entity::customer::{ChurnReason, Status};
use crate::lang::say;
use crate::store::records::customers;

/// Options of `crmkit customer close`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit customer close C0007 --reason competition
  crmkit customer close 'Ann Lee' --on 2024-03-31 --reason involuntary")]
pub struct Close {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// Day on which the customer left; by default today
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// price, inconvenience, core-failure, service-encounter, failure-response, competition, ethical or involuntary
    #[arg(long, value_parser = ChurnReason::parse)]
    pub reason: Option<ChurnReason>,
}

impl Close {
    /// Records that the customer has left.
    ///
    /// # Errors
    /// When nobody is meant, or the day makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let on = self.on.as_deref().map(|d| given.day("--on", d)).transpose()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let op = store.operation(session.actor(), "customer close")?;
        let mut customer = customers::get(&op, meant.id)?;
        customer.status = Some(Status::Closed);
        // Closing again without a day keeps the day that is known.
        customer.closed_on = on.or(customer.closed_on).or(Some(given.today()));
        customer.churn_reason = self.reason.or(customer.churn_reason);
        customers::update(&op, meant.id, &customer)?;
        let reason = customer.churn_reason.map_or("no reason stated", Word::word);
        let recorded = op.finish(&format!("{} {} ({reason})", customer.code, customer.name))?;
        session.done(say!("customer {customer_code} closed ({reason})", customer_code = customer.code, reason), recorded);
        Ok(Exit::Ok)
    }
}

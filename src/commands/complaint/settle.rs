//! How a complaint is settled: the options that taking a step and closing have in common.

use anyhow::Result;
use rusqlite::Connection;

use super::sale_of;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::commands::given::{Given, words};
use crate::entity::service::{Compensation, Complaint};
use crate::lang::say;

/// How a complaint is settled.
#[derive(clap::Args, Debug)]
pub struct Settled {
    /// What was done
    #[arg(long)]
    pub note: Option<String>,
    /// How the complaint was settled
    #[arg(long, value_name = "TEXT")]
    pub resolution: Option<String>,
    /// voucher, refund, replacement, repair, discount, gift, points, apology or other
    #[arg(long, value_name = "KIND", value_parser = Compensation::parse)]
    pub compensation: Option<Compensation>,
    /// Amount of the compensation
    #[arg(long, value_name = "AMOUNT")]
    pub amount: Option<String>,
    /// How satisfied the customer is with it, 1 to 5
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub satisfaction: Option<u8>,
    /// Code of the order that the complaint led to
    #[arg(long, value_name = "ORDER")]
    pub led_to: Option<String>,
    /// Day on which to come back to the customer
    #[arg(long, value_name = "DATE")]
    pub follow_up: Option<String>,
}

impl Settled {
    /// Writes what was stated into the complaint; a compensation is given on `day`.
    ///
    /// # Errors
    /// A value that makes no sense, or a second compensation.
    pub fn apply(&self, conn: &Connection, complaint: &mut Complaint, given: &Given, day: Day) -> Result<()> {
        if self.compensation.is_some() || self.amount.is_some() {
            let amount = self.amount.as_deref().map(|a| given.amount("--amount", a)).transpose()?;
            let compensated = Compensated { kind: self.compensation, amount, day };
            compensated.write(complaint, false)?;
        }
        complaint.resolution = words(self.resolution.clone()).or(complaint.resolution.take());
        complaint.satisfaction = self.satisfaction.or(complaint.satisfaction);
        if let Some(code) = &self.led_to {
            complaint.led_to = Some(sale_of(conn, code, complaint)?);
        }
        if let Some(day) = &self.follow_up {
            complaint.follow_up_on = Some(given.day_ahead("--follow-up", day)?);
        }
        Ok(())
    }
}

/// A compensation as it is given.
pub struct Compensated {
    /// Its kind.
    pub kind: Option<Compensation>,
    /// Its amount.
    pub amount: Option<i64>,
    /// When it is given.
    pub day: Day,
}

impl Compensated {
    /// Writes it into the complaint.
    ///
    /// # Errors
    /// When there is another one, unless that is to be replaced; a negative amount; a day before the complaint.
    pub fn write(&self, complaint: &mut Complaint, replace: bool) -> Result<()> {
        if self.amount.is_some_and(|a| a < 0) {
            return Err(Failure::usage(say!("--amount is what the customer got: a positive amount")).into());
        }
        if self.day < complaint.received_on {
            return Err(Failure::usage(say!(
                "{day} lies before the complaint, which came in on {received_on}",
                day = self.day,
                received_on = complaint.received_on
            ))
            .hint(say!("name that day or a later one"))
            .into());
        }
        let there = complaint.compensation_kind.is_some() || complaint.compensation_amount.is_some();
        if there && !replace {
            let kind = complaint.compensation_kind.as_deref().unwrap_or("an amount");
            let failure = Failure::new(say!(
                "complaint {complaint_code} has been compensated already: {kind}",
                complaint_code = complaint.code,
                kind
            ));
            let hint = "put another one in its place, with the whole amount: crmkit complaint compensate";
            return Err(failure
                .hint(say!("{hint} {complaint_code} KIND --amount AMOUNT --replace", hint, complaint_code = complaint.code))
                .into());
        }
        complaint.compensation_kind = self.kind.map(|k| k.word().to_string());
        complaint.compensation_amount = self.amount;
        complaint.compensated_on = Some(self.day);
        Ok(())
    }
}

//! `crmkit complaint edit`.

use anyhow::Result;
use rusqlite::Connection;

use super::{order_of, sale_of};
use crate::base::error::{Exit, Failure, unknown};
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::{Given, pair, words};
use crate::entity::service::{Cause, Channel, Complaint, ComplaintType};
use crate::lang::say;
use crate::store::records::{codes, complaints};

/// Options of `crmkit complaint edit`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Only the fields that are named change; 'crmkit ops' lists the changes.

Examples:
  crmkit complaint edit K0001 --severity 4 --cause defect
  crmkit complaint edit K0001 --led-to O0012 --satisfaction 5
  crmkit complaint edit K0001 --clear follow-up")]
pub struct Edit {
    /// Code of the complaint
    pub code: String,
    /// quality, price, after-sales, delivery, attitude or other
    #[arg(long = "type", value_name = "TYPE", value_parser = ComplaintType::parse)]
    pub kind: Option<ComplaintType>,
    /// defect, communication, expectation, management or competitor
    #[arg(long, value_parser = Cause::parse)]
    pub cause: Option<Cause>,
    /// 1 (slight) to 4 (critical); decides on the deadlines
    #[arg(long, value_name = "1-4", value_parser = clap::value_parser!(u8).range(1..=4))]
    pub severity: Option<u8>,
    /// visit, phone, email, sms, chat, social, web, post or event
    #[arg(long, value_parser = Channel::parse)]
    pub channel: Option<Channel>,
    /// Code of the order concerned
    #[arg(long, value_name = "CODE")]
    pub order: Option<String>,
    /// Code of the product concerned
    #[arg(long, value_name = "CODE")]
    pub product: Option<String>,
    /// Who deals with it
    #[arg(long)]
    pub assignee: Option<String>,
    /// Subject
    #[arg(long)]
    pub subject: Option<String>,
    /// What the customer said
    #[arg(long)]
    pub text: Option<String>,
    /// How the complaint was settled
    #[arg(long, value_name = "TEXT")]
    pub resolution: Option<String>,
    /// How satisfied the customer is with it, 1 to 5
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub satisfaction: Option<u8>,
    /// Code of the order that the complaint led to
    #[arg(long, value_name = "ORDER")]
    pub led_to: Option<String>,
    /// Day on which to come back to the customer
    #[arg(long, value_name = "DATE")]
    pub follow_up: Option<String>,
    /// Set a field of your own; may be given several times
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub own: Vec<(String, String)>,
    /// Clear this field; may be given several times
    #[arg(long, value_name = "FIELD")]
    pub clear: Vec<String>,
}

/// What --clear can clear beside own fields.
const CLEARED: &[&str] = &[
    "cause",
    "severity",
    "channel",
    "order",
    "product",
    "assignee",
    "subject",
    "text",
    "resolution",
    "compensation",
    "satisfaction",
    "led-to",
    "follow-up",
];

impl Edit {
    /// Changes the fields.
    ///
    /// # Errors
    /// When there is no such complaint, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let op = store.operation(session.actor(), "complaint edit")?;
        let id = codes::COMPLAINT.key(&op, &self.code)?;
        let mut complaint = complaints::get(&op, id)?;
        for field in &self.clear {
            clear(&mut complaint, field)?;
        }
        self.apply(&op, &mut complaint, &given)?;
        complaints::update(&op, id, &complaint)?;
        let recorded = op.finish(&complaint.code)?;
        session.done(say!("complaint {complaint_code} changed", complaint_code = complaint.code), recorded);
        Ok(Exit::Ok)
    }

    fn apply(self, conn: &Connection, c: &mut Complaint, given: &Given) -> Result<()> {
        c.kind = self.kind.or(c.kind);
        c.cause = self.cause.or(c.cause);
        c.severity = self.severity.or(c.severity);
        c.channel = self.channel.or(c.channel);
        c.satisfaction = self.satisfaction.or(c.satisfaction);
        if let Some(code) = &self.order {
            c.order = Some(order_of(conn, code, c.customer)?);
        }
        if let Some(code) = &self.product {
            c.product = Some(codes::PRODUCT.key(conn, code)?);
        }
        if let Some(code) = &self.led_to {
            c.led_to = Some(sale_of(conn, code, c)?);
        }
        if let Some(day) = &self.follow_up {
            c.follow_up_on = Some(given.day_ahead("--follow-up", day)?);
        }
        for (slot, stated) in [
            (&mut c.assignee, self.assignee),
            (&mut c.subject, self.subject),
            (&mut c.text, self.text),
            (&mut c.resolution, self.resolution),
        ] {
            if stated.is_some() {
                *slot = words(stated);
            }
        }
        for (field, value) in self.own {
            c.own.retain(|(known, _)| *known != field);
            if !value.is_empty() {
                c.own.push((field, value));
            }
        }
        Ok(())
    }
}

fn clear(c: &mut Complaint, name: &str) -> Result<()> {
    match name.trim().to_lowercase().replace('_', "-").as_str() {
        "type" => {
            return Err(Failure::usage(say!("--clear: a complaint cannot be without a type"))
                .hint(say!("change it with --type other"))
                .into());
        }
        "cause" => c.cause = None,
        "severity" => c.severity = None,
        "channel" => c.channel = None,
        "order" => c.order = None,
        "product" => c.product = None,
        "assignee" => c.assignee = None,
        "subject" => c.subject = None,
        "text" => c.text = None,
        "resolution" => c.resolution = None,
        "compensation" => (c.compensation_kind, c.compensation_amount, c.compensated_on) = (None, None, None),
        "satisfaction" => c.satisfaction = None,
        "led-to" => c.led_to = None,
        "follow-up" | "follow-up-on" => c.follow_up_on = None,
        _ if c.own.iter().any(|(known, _)| known == name) => c.own.retain(|(known, _)| known != name),
        _ => {
            let fields: Vec<&str> = CLEARED.iter().copied().chain(c.own.iter().map(|(known, _)| known.as_str())).collect();
            return Err(unknown("field", name, &fields).into());
        }
    }
    Ok(())
}

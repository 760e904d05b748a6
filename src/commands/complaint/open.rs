//! `crmkit complaint open`.

use anyhow::Result;

use super::order_of;
use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::given::{code, pair, words};
use crate::commands::who::NOBODY;
use crate::commands::{Session, who};
use crate::entity::service::{Cause, Channel, Complaint, ComplaintType, Step, StepTaken};
use crate::lang::say;
use crate::store::records::customers::{Origin, next_code};
use crate::store::records::{codes, complaints};

/// Options of `crmkit complaint open`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint open C0007 --type delivery --cause management --severity 3 --order O0012
  crmkit complaint open 王芳 --type quality --severity 4 --assignee Kim --text 'zip broke on day one'
  crmkit complaint open --anonymous --type attitude --channel phone --text 'was not let in'")]
pub struct Open {
    /// Code, email, phone, or a unique part of the name
    pub customer: Option<String>,
    /// A complaint of nobody in particular
    #[arg(long, conflicts_with = "customer")]
    pub anonymous: bool,
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
    /// Day on which to come back to the customer
    #[arg(long, value_name = "DATE")]
    pub follow_up: Option<String>,
    /// When it came in; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Code of the complaint; by default the next free one: K0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
    /// Set a field of your own; may be given several times
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub own: Vec<(String, String)>,
}

impl Open {
    /// Opens the complaint.
    ///
    /// # Errors
    /// When nobody is meant, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let moment = self.at.as_deref().map_or_else(|| Ok(given.now()), |t| given.moment("--at", t))?;
        let meant = match self.anonymous {
            true => None,
            false => Some(who::needed(session, store.conn(), self.customer.as_deref())?),
        };
        let customer = meant.as_ref().map(|m| m.id);
        let kind = session.need_word(self.kind, "--type")?;
        let order = self.order.as_deref().map(|code| order_of(store.conn(), code, customer)).transpose()?;
        let product = self.product.as_deref().map(|code| codes::PRODUCT.key(store.conn(), code)).transpose()?;
        let follow_up_on = self.follow_up.as_deref().map(|d| given.day_ahead("--follow-up", d)).transpose()?;
        let op = store.operation(session.actor(), "complaint open")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "complaint", "K")?,
        };
        let complaint = Complaint {
            code,
            customer,
            received_on: moment.day,
            received_at: moment.at,
            channel: self.channel,
            kind: Some(kind),
            cause: self.cause,
            severity: self.severity,
            order,
            product,
            assignee: words(self.assignee),
            subject: words(self.subject),
            text: words(self.text),
            resolution: None,
            compensation_kind: None,
            compensation_amount: None,
            compensated_on: None,
            follow_up_on,
            satisfaction: None,
            led_to: None,
            own: self.own.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        };
        let id = complaints::insert(&op, &complaint, Origin::default())?;
        let person = Some(session.actor().person.clone());
        complaints::add_step(&op, id, &StepTaken { step: Step::Received, day: moment.day, at: moment.at, person, note: None })?;
        let whose = meant.map_or_else(|| NOBODY.to_string(), |m| format!("{} {}", m.code, m.name));
        let recorded = op.finish(&format!("{} {} of {whose}", complaint.code, kind.word()))?;
        let told = say!("complaint {complaint_code} of {whose} opened", complaint_code = complaint.code, whose);
        session.made(&complaint.code, told, recorded)?;
        Ok(Exit::Ok)
    }
}

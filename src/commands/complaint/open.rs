//! `crmkit complaint open`.

use anyhow::Result;
use rusqlite::Connection;

use super::next_taken;
use crate::commands::given::{code, words};
use crate::commands::{Session, who};
use crate::db::customers::{Origin, next_code};
use crate::db::{complaints, orders, products};
use crate::error::{Exit, Failure};
use crate::model::service::{Cause, Channel, Complaint, ComplaintType, Step};
use crate::model::words::Word;

/// Options of `crmkit complaint open`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit complaint open C0007 --type delivery --cause management --severity 3 --order O0012
  crmkit complaint open 王芳 --type quality --severity 4 --assignee Kim --text 'zip broke on day one'")]
pub struct Open {
    /// Code, email, phone, or a unique part of the name
    pub customer: Option<String>,
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
    /// When it came in; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Code of the complaint; by default the next free one: K0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
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
        let customer = session.need(self.customer, "CUSTOMER", "Customer")?;
        let meant = who::customer(session, store.conn(), &customer)?;
        let kind = session.need_word(self.kind, "--type")?;
        let order = self.order.as_deref().map(|code| order_of(store.conn(), code, meant.id)).transpose()?;
        let product = self.product.as_deref().map(|code| product(store.conn(), code)).transpose()?;
        let op = store.operation(session.actor(), "complaint open")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "complaint", "K")?,
        };
        let complaint = Complaint {
            code,
            customer: meant.id,
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
            satisfaction: None,
            led_to: None,
            own: Vec::new(),
        };
        let id = complaints::insert(&op, &complaint, Origin::default())?;
        complaints::add_step(&op, id, &next_taken(&[], Step::Received, moment, &session.actor().person, None)?)?;
        let recorded = op.finish(&format!("{} {} of {} {}", complaint.code, kind.word(), meant.code, meant.name))?;
        session.made(&complaint.code, &format!("complaint {} of {} {} opened", complaint.code, meant.code, meant.name), recorded)?;
        Ok(Exit::Ok)
    }
}

/// Key of the order with that code, which must be the customer's.
fn order_of(conn: &Connection, code: &str, customer: i64) -> Result<i64> {
    let id = orders::by_code(conn, code)?.ok_or_else(|| Failure::new(format!("there is no order '{code}'")))?;
    if orders::get(conn, id)?.customer != customer {
        return Err(Failure::new(format!("order '{code}' belongs to another customer")).into());
    }
    Ok(id)
}

fn product(conn: &Connection, code: &str) -> Result<i64> {
    products::by_code(conn, code)?.ok_or_else(|| Failure::new(format!("there is no product '{code}'")).into())
}

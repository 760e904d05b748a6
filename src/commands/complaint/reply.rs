//! `crmkit complaint reply`.

use anyhow::Result;

use super::standing;
use crate::base::dates::Moment;
use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::Session;
use crate::commands::given::local;
use crate::entity::letter;
use crate::entity::letter::{FIELDS, Fields};
use crate::entity::service::Step;
use crate::lang::say;
use crate::store::Snapshot;
use crate::store::records::{codes, complaints, customers, orders, products, templates};

/// Options of `crmkit complaint reply`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The letter is the answer; nothing is stored. Once it is sent, take the step: crmkit complaint advance.

Examples:
  crmkit template add sorry --text 'Dear {{ customer.name }}, we are sorry about {{ complaint.code }}.'
  crmkit complaint reply K0001 sorry
  crmkit complaint reply K0001 sorry -o reply.txt")]
pub struct Reply {
    /// Code of the complaint
    pub code: String,
    /// Code of the template
    pub template: String,
}

impl Reply {
    /// Writes the letter.
    ///
    /// # Errors
    /// When there is no such complaint or template, or a field of it is not known.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let template = templates::get(store.conn(), codes::TEMPLATE.key(store.conn(), &self.template)?)?;
        let snapshot = session.snapshot(&store)?;
        let fields = fields(session, &snapshot, codes::COMPLAINT.key(snapshot.conn(), &self.code)?)?;
        let text = letter::write(&template.code, &template.body, &fields)?;
        session.letter(&text)?;
        if let Some(Some(step)) = fields.get("complaint.step").filter(|s| s.as_deref() == Some(Step::Received.word())) {
            session.ui.say(say!(
                "the complaint is {step}; once the reply is sent: crmkit complaint advance {code} --to confirmed",
                step,
                code = self.code
            ));
        }
        Ok(Exit::Ok)
    }
}

fn fields(session: &Session, store: &Snapshot, id: i64) -> Result<Fields> {
    let (conn, zone) = (store.conn(), &store.settings.zone);
    let c = complaints::get(conn, id)?;
    let customer = c.customer.map(|key| customers::get(conn, key)).transpose()?;
    let known = customer.is_some();
    let customer = customer.unwrap_or_default();
    let standing = standing(&c, &complaints::steps(conn, id)?, store.as_of, &store.settings);
    let product = c.product.map(|key| products::code_and_name(conn, key)).transpose()?;
    let (product, product_name) = product.map_or((None, None), |(code, name)| (Some(code), Some(name)));
    let word = |w: Option<&'static str>| w.map(str::to_string);
    let values: [Option<String>; FIELDS.len()] = [
        Some(customer.code).filter(|_| known),
        Some(customer.name).filter(|_| known),
        customer.company,
        customer.email,
        customer.phone,
        customer.address,
        customer.city,
        customer.region,
        customer.country,
        customer.postal_code,
        customer.owner,
        Some(c.code),
        Some(c.received_on.to_string()),
        c.received_at.map(|at| local(at, zone)),
        word(c.channel.map(Word::word)),
        word(c.kind.map(Word::word)),
        word(c.cause.map(Word::word)),
        c.severity.map(|s| s.to_string()),
        Some(standing.step.word().to_string()),
        c.order.map(|key| orders::get(conn, key)).transpose()?.map(|o| o.code),
        product,
        product_name,
        c.assignee,
        c.subject,
        c.text,
        c.resolution,
        c.compensation_kind,
        c.compensation_amount.map(|a| money::grouped(a, store.exponent())),
        standing.next_due().map(|d| local(d.at, zone)),
        c.follow_up_on.map(|d| d.to_string()),
        Some(store.settings.currency.code().to_string()).filter(|code| !code.is_empty()),
        Some(session.actor().person.clone()),
        Some(Moment::known(session.actor().now, zone).day.to_string()),
    ];
    let own = |of: &'static str, fields: Vec<(String, String)>| fields.into_iter().map(move |(k, v)| (format!("{of}.own.{k}"), Some(v)));
    let fixed = FIELDS.map(str::to_string).into_iter().zip(values);
    Ok(fixed.chain(own("customer", customer.own)).chain(own("complaint", c.own)).collect())
}

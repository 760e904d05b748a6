//! `crmkit log`: an interaction with a customer.

use anyhow::Result;

use super::given::{code, pair, words};
use super::{Session, who};
use crate::base::error::Exit;
use crate::base::words::Word;
use crate::entity::service::{Channel, Direction, Interaction, Purpose};
use crate::lang::say;
use crate::store::records::customers::{Origin, next_code};
use crate::store::records::{codes, interactions};

/// Options of `crmkit log`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit log C0007 --channel phone --direction in --purpose service --text 'asked for the invoice'
  crmkit log ann@shop.example --channel visit --minutes 45 --follow-up 2024-04-02
  crmkit log C0007 --channel chat --purpose suggestion --topic size --text 'larger ones'
  crmkit log 王芳 --channel chat --at '2024-03-01 09:30'")]
pub struct Log {
    /// Code, email, phone, or a unique part of the name
    pub customer: Option<String>,
    /// visit, phone, email, sms, chat, social, web, post or event
    #[arg(long, value_parser = Channel::parse)]
    pub channel: Option<Channel>,
    /// in: the customer began; out: the shop began
    #[arg(long, value_parser = Direction::parse)]
    pub direction: Option<Direction>,
    /// inquiry, advice, suggestion, service, sales, care or marketing
    #[arg(long, value_parser = Purpose::parse)]
    pub purpose: Option<Purpose>,
    /// Member of staff
    #[arg(long)]
    pub staff: Option<String>,
    /// Subject
    #[arg(long)]
    pub subject: Option<String>,
    /// What was said
    #[arg(long)]
    pub text: Option<String>,
    /// How many minutes it took
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(0..=100_000))]
    pub minutes: Option<i64>,
    /// What it cost
    #[arg(long, value_name = "AMOUNT")]
    pub cost: Option<String>,
    /// How it ended
    #[arg(long)]
    pub outcome: Option<String>,
    /// Code of the product it was about
    #[arg(long, value_name = "CODE")]
    pub product: Option<String>,
    /// What it was about; suggestions are listed by it
    #[arg(long)]
    pub topic: Option<String>,
    /// Day on which to come back to it
    #[arg(long, value_name = "DATE")]
    pub follow_up: Option<String>,
    /// When it was; by default now
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// Code of the interaction; by default the next free one: I0001 …
    #[arg(long, value_parser = code)]
    pub code: Option<String>,
    /// Set a field of your own; may be given several times
    #[arg(long = "set", value_name = "FIELD=VALUE", value_parser = pair)]
    pub own: Vec<(String, String)>,
}

impl Log {
    /// Stores the interaction.
    ///
    /// # Errors
    /// When nobody is meant, or a value makes no sense.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let given = session.given(&store)?;
        let cost = self.cost.as_deref().map(|a| given.amount("--cost", a)).transpose()?;
        let follow_up_on = self.follow_up.as_deref().map(|d| given.day_ahead("--follow-up", d)).transpose()?;
        let moment = self.at.as_deref().map_or_else(|| Ok(given.now()), |t| given.moment("--at", t))?;
        let meant = who::needed(session, store.conn(), self.customer.as_deref())?;
        let channel = session.need_word(self.channel, "--channel")?;
        let product = self.product.as_deref().map(|code| codes::PRODUCT.key(store.conn(), code)).transpose()?;
        let op = store.operation(session.actor(), "log")?;
        let code = match self.code {
            Some(code) => code,
            None => next_code(&op, "interaction", "I")?,
        };
        let interaction = Interaction {
            code,
            customer: meant.id,
            day: moment.day,
            at: moment.at,
            channel,
            direction: self.direction,
            purpose: self.purpose,
            staff: words(self.staff),
            subject: words(self.subject),
            text: words(self.text),
            minutes: self.minutes,
            cost,
            outcome: words(self.outcome),
            follow_up_on,
            product,
            topic: words(self.topic),
            own: self.own.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        };
        interactions::insert(&op, &interaction, Origin::default())?;
        let recorded = op.finish(&format!("{} {} with {} {}", interaction.code, channel.word(), meant.code, meant.name))?;
        session.made(
            &interaction.code,
            say!(
                "interaction {interaction_code} with {meant_code} {meant_name} logged",
                interaction_code = interaction.code,
                meant_code = meant.code,
                meant_name = meant.name
            ),
            recorded,
        )?;
        Ok(Exit::Ok)
    }
}

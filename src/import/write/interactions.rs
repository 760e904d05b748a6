//! Rows of interactions.

use anyhow::Result;

use super::super::batch::Row;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::who::{Named, Who};
use super::{Repeats, fingerprint, own_fields, own_slots, unknown};
use crate::base::words::Word;
use crate::entity::service::{Channel, Interaction};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers::Origin;
use crate::store::records::{codes, interactions};

/// Writes rows of interactions.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    own: Vec<(String, usize)>,
    pub(super) who: Who<'a>,
    repeats: Repeats,
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        Ok(Writer { op, plan, file, own: own_slots(plan), who: Who::new(op, plan, file)?, repeats: Repeats::default() })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let read = match self.who.named(line, row)? {
            Ok(named) => self.given(&named, line, row)?.map(|given| (named, given)),
            Err(problem) => Err(problem),
        };
        let (named, mut given) = match read {
            Ok(read) => read,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        outcome.record(&given.code);
        let known = codes::INTERACTION.find(self.op, &given.code)?;
        if known.is_some() && self.plan.policy() == Policy::Error {
            outcome.reject(Problem::row(line, say!("interaction '{code}' is known already", code = given.code)));
            return Ok(());
        }
        match known {
            None => {
                given.customer = self.who.key(named, outcome)?;
                interactions::insert(self.op, &given, Origin { file: Some(self.file), line: Some(line as i64) })?;
                outcome.created += 1;
                outcome.records += 1;
            }
            Some(id) => {
                given.customer = self.who.key_for_known(named, self.plan.policy(), outcome)?;
                self.merge(id, given, outcome)?;
            }
        }
        Ok(())
    }

    fn given(&mut self, named: &Named, line: u64, row: Row<'_>) -> Result<Result<Interaction, Problem>> {
        let slot = |key: &str| self.plan.slot(key);
        let text = |key: &str| row.text(slot(key)).map(str::to_string);
        let (date, time) = (row.when(slot("date")), row.when(slot("time")));
        let Some(when) = time.or(date) else { return Ok(Err(Problem::row(line, say!("the day is blank")))) };
        let Some(channel) = text("channel").and_then(|w| Channel::parse(&w).ok()) else {
            return Ok(Err(Problem::row(line, say!("the channel is blank"))));
        };
        let product = match text("product") {
            Some(code) => match codes::PRODUCT.find(self.op, &code)? {
                Some(id) => Some(id),
                None => return Ok(Err(unknown(line, "product", &code, "import the products first, or in the same call"))),
            },
            None => None,
        };
        let mut interaction = Interaction {
            code: String::new(),
            customer: 0,
            day: date.map_or(when.day, |d| d.day),
            at: when.at,
            channel,
            direction: text("direction").and_then(|w| Word::parse(&w).ok()),
            purpose: text("purpose").and_then(|w| Word::parse(&w).ok()),
            staff: text("staff"),
            subject: text("subject"),
            text: text("text"),
            minutes: row.int(slot("minutes")),
            cost: row.int(slot("cost")),
            outcome: text("outcome"),
            follow_up_on: row.day(slot("follow_up_on")),
            product,
            topic: text("topic"),
            own: own_fields(&self.own, row),
        };
        interaction.code = match text("code") {
            Some(code) => code,
            None => {
                let customer = self.who.code(named)?;
                let wanted = self.code_from_content(&customer, &interaction);
                self.who.named_before("interaction", Some(named), wanted)?
            }
        };
        Ok(Ok(interaction))
    }

    /// The stable code of an interaction that has none, from what was said when and where.
    fn code_from_content(&mut self, customer: &str, i: &Interaction) -> String {
        let at = i.at.map(|at| at.to_string()).unwrap_or_default();
        let print =
            fingerprint(&[&at, i.subject.as_deref().unwrap_or(""), i.text.as_deref().unwrap_or(""), i.staff.as_deref().unwrap_or("")]);
        self.repeats.code(format!("{customer}/{}/{}/{print}", i.day, i.channel.word()))
    }

    fn merge(&self, id: i64, given: Interaction, outcome: &mut Outcome) -> Result<()> {
        let mut stored = interactions::get(self.op, id)?;
        let mut merge = Merge::new(self.plan.policy());
        merge.value("customer", &mut stored.customer, Some(given.customer), false);
        merge.value("date", &mut stored.day, Some(given.day), false);
        merge.field("time", &mut stored.at, given.at);
        merge.value("channel", &mut stored.channel, Some(given.channel), false);
        merge.field("direction", &mut stored.direction, given.direction);
        merge.field("purpose", &mut stored.purpose, given.purpose);
        merge.field("staff", &mut stored.staff, given.staff);
        merge.field("subject", &mut stored.subject, given.subject);
        merge.field("text", &mut stored.text, given.text);
        merge.field("minutes", &mut stored.minutes, given.minutes);
        merge.field("cost", &mut stored.cost, given.cost);
        merge.field("outcome", &mut stored.outcome, given.outcome);
        merge.field("product", &mut stored.product, given.product);
        merge.field("topic", &mut stored.topic, given.topic);
        merge.field("follow_up_on", &mut stored.follow_up_on, given.follow_up_on);
        merge.own(&mut stored.own, given.own);
        if merge.count(1, outcome) {
            interactions::update(self.op, id, &stored)?;
        }
        Ok(())
    }
}

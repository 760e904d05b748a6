//! A customer with a code takes over one that was made of an email, a phone or a name alone.

use anyhow::Result;

use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::Writer;
use super::given::Given;
use super::merge::Showed;
use crate::entity::reach::email_key;
use crate::entity::same_name::may_be_one;
use crate::lang::say;
use crate::store::records::{customers, joining};

impl Writer<'_> {
    /// Lets the row's customer take over who was made of the same email or phone. Whether the row is done with.
    pub(super) fn takes_over(&mut self, line: u64, given: &mut Given, outcome: &mut Outcome) -> Result<bool> {
        if self.index.is_some() || !matches!(self.policy, Policy::Fill | Policy::Update) {
            return Ok(false);
        }
        let Some(made) = &self.made else { return Ok(false) };
        let c = &given.customer;
        let email = c.email.as_deref().and_then(email_key);
        let phone = c.phone.as_deref().and_then(|p| self.op.phones().key(p));
        if email.is_none() && phone.is_none() {
            return self.asks_by_name(line, given, outcome);
        }
        let Some((id, by)) = made.of(email.as_deref(), phone.as_deref())? else { return self.asks_by_name(line, given, outcome) };
        self.loader.flush()?;
        // Who was joined into another since is found by that one's code.
        let Some(stored) = customers::with_key(self.op, id)? else { return Ok(false) };
        if stored.code == c.code {
            return Ok(false);
        }
        if stored.name != stored.code && by == "phone" && !may_be_one(&stored.name, &c.name) {
            outcome.remark(say!("shares a phone with somebody of another name who has no code, and is another person"));
            return Ok(false);
        }
        if let Some(made) = &mut self.made
            && let Some((first, code)) = made.take(id, line, &c.code)
        {
            let what = say!(
                "what is known of {before} belongs to '{code}' of line {first} or to this customer",
                before = stored.code,
                code,
                first
            );
            outcome.doubt(Problem::row(line, what).hint(say!("take the {by} out of the line that is somebody else's", by)));
            return Ok(false);
        }
        let mut given = std::mem::replace(given, Given::nothing());
        let c = &mut given.customer;
        outcome.join(say!(
            "{code} {name} (line {line}) is who was known by {by} alone: {before}",
            code = c.code,
            name = c.name,
            line,
            by,
            before = stored.code
        ));
        if c.name == c.code {
            c.name.clear();
        }
        match customers::by_code(self.op, &c.code)?.filter(|known| *known != id) {
            None => self.merge(line, id, given, Showed::Code, outcome)?,
            Some(known) => {
                joining::merge(self.op, known, id)?;
                self.merge(line, known, given, Showed::Joined, outcome)?;
            }
        }
        Ok(true)
    }

    /// A name alone makes nobody one: whether somebody who is known by it is the row's customer has to be asked.
    fn asks_by_name(&mut self, line: u64, given: &Given, outcome: &mut Outcome) -> Result<bool> {
        let (c, Some(made)) = (&given.customer, &self.made) else { return Ok(false) };
        if !self.doubts() || c.name == c.code || made.named(&c.name)?.is_none() || customers::by_code(self.op, &c.code)?.is_some() {
            return Ok(false);
        }
        let (code, name) = (&c.code, &c.name);
        outcome.doubt(
            Problem::row(
                line,
                say!("'{name}' is somebody whom the store knows by that name alone, and may be customer '{code}'", name, code),
            )
            .hint(say!("if names tell who is who here: --match code,name; if those are other people: --match code")),
        );
        Ok(false)
    }
}

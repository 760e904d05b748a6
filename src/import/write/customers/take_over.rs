//! A customer with a code takes over one that was made of an email, a phone or a name alone.

use anyhow::Result;

use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::super::adopt::{called, is_another};
use super::Writer;
use super::given::Given;
use super::merge::Showed;
use crate::entity::customer::Customer;
use crate::entity::reach::email_key;
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
        let known = customers::by_code(self.op, &c.code)?.filter(|known| *known != id);
        if let Some(known) = known {
            // The store knows of both, and the row says nothing that is new.
            let there = customers::get(self.op, known)?;
            let same = match by {
                "phone" => there.phone.as_deref().and_then(|p| self.op.phones().key(p)) == phone,
                _ => there.email.as_deref().and_then(email_key) == email,
            };
            if same {
                return Ok(false);
            }
        }
        if let Some(taken) = made.taken(id, &c.code) {
            if !taken.named {
                outcome.doubt(taken.doubt(line, by, made_of(by, c).unwrap_or_default()));
            }
            return Ok(false);
        }
        let named = called(&stored).is_some();
        if is_another(&stored, by, &c.name) {
            outcome.remark(say!("shares an email or a phone with somebody of another name who has no code, and is another person"));
            return Ok(false);
        }
        if let Some(made) = &mut self.made {
            made.take(id, line, &c.code, named);
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
        match known {
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

/// What a customer has of an email or a phone.
fn made_of<'c>(by: &str, c: &'c Customer) -> Option<&'c str> {
    if by == "phone" { c.phone.as_deref() } else { c.email.as_deref() }
}

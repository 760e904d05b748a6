//! A row of a customer that is known: what the file says is taken over by the policy, unless rows of the file contradict each other.

use std::cmp::Ordering;

use anyhow::Result;

use super::super::super::outcome::Outcome;
use super::super::super::plan::Policy;
use super::super::super::problem::Problem;
use super::super::combine::Merge;
use super::super::contradiction::{differences, doubt};
use super::super::later::later;
use super::Writer;
use super::given::Given;
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, is_plain_email};
use crate::entity::same_name::may_be_one;
use crate::lang::say;
use crate::store::records::{aliases, contacts, customers, tags};

/// What a row showed of a customer beside its fields.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Showed {
    /// Nothing.
    Nothing,
    /// The code of one who was known by an email or a phone alone.
    Code,
    /// That another one, who was known so, is the same; it was joined.
    Joined,
}

impl Writer<'_> {
    /// A row of a customer the store knows.
    pub(super) fn known(&mut self, line: u64, id: i64, given: Given, outcome: &mut Outcome) -> Result<()> {
        if self.policy == Policy::Error {
            let problem = Problem::row(line, say!("the customer is known already"));
            outcome.reject(problem.hint(say!("--on-duplicate fill, update or skip allows known ones")));
            return Ok(());
        }
        self.merge(line, id, given, Showed::Nothing, outcome)
    }

    /// Takes a row into a stored customer.
    pub(super) fn merge(&mut self, line: u64, id: i64, mut given: Given, showed: Showed, outcome: &mut Outcome) -> Result<()> {
        self.loader.flush()?;
        let mut stored = customers::get(self.op, id)?;
        if given.contact.is_some() && stored.email.is_some() {
            // They are the contact person's, of whom a company may have several.
            (given.customer.email, given.customer.phone) = (None, None);
        }
        let Some(policy) = self.policy_of(line, id, &stored, &given.customer, outcome)? else {
            outcome.skipped += 1;
            return Ok(());
        };
        let Given { customer: given, tags, further, contact, .. } = given;
        let mut merge = Merge::new(policy);
        match showed {
            Showed::Nothing => {}
            Showed::Joined => merge.changed.push("joined"),
            Showed::Code => {
                aliases::insert(self.op, id, aliases::Kind::Code, &stored.code, &stored.code, &stored.name)?;
                if !given.name.is_empty() {
                    stored.name.clone_from(&given.name);
                } else if stored.name == stored.code {
                    stored.name.clone_from(&given.code);
                }
                stored.code.clone_from(&given.code);
                merge.changed.push("code");
            }
        }
        outcome.about(|a| a.code.clone_from(&stored.code));
        if !given.code.is_empty() && given.code != stored.code {
            outcome.remark(say!("matched with a customer of another code, which keeps its own"));
        }
        // Only a row with an odd email, or with several, needs a look after it is taken.
        let odd = !further.is_empty() || given.email.as_deref().is_some_and(|e| !is_plain_email(e));
        let odd = odd.then(|| Customer { email: given.email.clone(), name: given.name.clone(), ..Customer::default() });
        // A customer made from an order has its code for a name: that is no name yet.
        let nameless = stored.name == stored.code;
        // Of the names that one person has in one file the fullest is kept, whichever row comes first.
        let fuller = id > self.last && given.name.chars().count() > stored.name.chars().count() && may_be_one(&given.name, &stored.name);
        merge.value("name", &mut stored.name, Some(given.name).filter(|n| !n.is_empty()), nameless || fuller);
        merge.field("kind", &mut stored.kind, given.kind);
        merge.field("company", &mut stored.company, given.company);
        merge.field("email", &mut stored.email, given.email);
        merge.field("phone", &mut stored.phone, given.phone);
        merge.field("handles", &mut stored.handles, given.handles);
        merge.field("address", &mut stored.address, given.address);
        merge.field("city", &mut stored.city, given.city);
        merge.field("region", &mut stored.region, given.region);
        merge.field("country", &mut stored.country, given.country);
        merge.field("postal_code", &mut stored.postal_code, given.postal_code);
        merge.field("consent", &mut stored.consent, given.consent);
        merge.field("industry", &mut stored.industry, given.industry);
        merge.field("occupation", &mut stored.occupation, given.occupation);
        merge.field("gender", &mut stored.gender, given.gender);
        merge.field("birthday", &mut stored.birthday, given.birthday);
        merge.field("education", &mut stored.education, given.education);
        merge.field("income_band", &mut stored.income_band, given.income_band);
        merge.field("source", &mut stored.source, given.source);
        merge.field("acquired_on", &mut stored.acquired_on, given.acquired_on);
        merge.field("acquisition_cost", &mut stored.acquisition_cost, given.acquisition_cost);
        merge.field("owner", &mut stored.owner, given.owner);
        merge.field("status", &mut stored.status, given.status);
        merge.field("closed_on", &mut stored.closed_on, given.closed_on);
        merge.field("churn_reason", &mut stored.churn_reason, given.churn_reason);
        merge.field("wallet", &mut stored.wallet, given.wallet);
        merge.field("notes", &mut stored.notes, given.notes);
        merge.own(&mut stored.own, given.own);
        let known = tags::of(self.op, id)?;
        let new_tags: Vec<&String> = tags.iter().filter(|t| !known.contains(t)).collect();
        if !new_tags.is_empty() {
            if matches!(policy, Policy::Fill | Policy::Update) {
                merge.changed.push("tags");
            } else {
                merge.differs = true;
            }
        }
        let contact = match contact {
            Some(contact) if !contacts::of_customer(self.op, id)?.iter().any(|known| contacts::same_name(&known.name, &contact.name)) => {
                if matches!(policy, Policy::Fill | Policy::Update) {
                    merge.changed.push("contacts");
                } else {
                    merge.differs = true;
                }
                Some(contact)
            }
            _ => None,
        };
        if merge.count(1, outcome) {
            if let Some(contact) = contact {
                contacts::insert(self.op, id, &contact)?;
            }
            if let Some(index) = &mut self.index {
                index.forget(id)?;
            }
            customers::update(self.op, id, &stored)?;
            for tag in new_tags {
                tags::add(self.op, id, tag)?;
            }
            if let Some(odd) = odd.filter(|odd| odd.email == stored.email || odd.email.is_none()) {
                self.let_find(id, &odd, &further, outcome)?;
            }
            if let Some(index) = &mut self.index {
                index.learn(id)?;
            }
        }
        Ok(())
    }

    /// By which policy a row is taken, given what the file said of the customer before; `None` where it is left: it tells of an
    /// earlier state, or contradicts an earlier row, which is a doubt.
    fn policy_of(&mut self, line: u64, id: i64, stored: &Customer, given: &Customer, outcome: &mut Outcome) -> Result<Option<Policy>> {
        let order = later(self.changed.as_deref(), &stored.own, &given.own);
        if self.policy == Policy::Update && order.is_some_and(Ordering::is_lt) {
            outcome.remark(say!("an earlier state of a customer of whom the store has a later one: passed over"));
            return Ok(None);
        }
        if !self.doubts() {
            return Ok(Some(self.policy));
        }
        let made_here = id > self.last;
        let other = if made_here {
            let other = differences(stored, given);
            let first = if other.is_empty() { None } else { customers::line_in(self.op, id, self.file)? };
            first.map(|first| (first, other))
        } else {
            self.spoken.take(id, line, given)
        };
        let Some((first, mut other)) = other else { return Ok(Some(self.policy)) };
        other.retain(|d| d.field != "name" || !may_be_one(&stored.name, &d.now));
        if other.is_empty() {
            return Ok(Some(self.policy));
        }
        match order.filter(|_| made_here) {
            Some(order) if order.is_gt() => Ok(Some(Policy::Update)),
            Some(_) => Ok(None),
            None => {
                outcome.doubt(doubt(self.plan, &stored.code, first, line, &other));
                Ok(None)
            }
        }
    }

    /// Lets a customer be found by every email and phone of the row, and tells when the email is none.
    pub(super) fn let_find(&self, id: i64, given: &Customer, further: &[(aliases::Kind, String)], outcome: &mut Outcome) -> Result<()> {
        for (kind, text) in further {
            let key = match kind {
                aliases::Kind::Phone => self.op.phones().key(text),
                _ => email_key(text),
            };
            if let Some(key) = key {
                aliases::insert(self.op, id, *kind, &key, text, &given.name)?;
            }
        }
        if given.email.as_deref().is_some_and(|e| !is_plain_email(e) && email_key(e).is_none()) {
            outcome.remark(say!("the email is no address and is kept as written, not used to match"));
        }
        Ok(())
    }
}

//! The customer of a row by email or phone, and customers whom the store does not know by the code that the row has.

use std::collections::HashMap;

use anyhow::Result;

use super::super::super::batch::Row;
use super::super::super::outcome::Outcome;
use super::super::super::problem::Problem;
use super::super::adopt::{Made, SHARED, called, is_another, looks_like_name, rivals};
use super::{Bare, Named, Reached, Who};
use crate::entity::customer::Customer;
use crate::entity::placeholder::{is_no_email, is_no_phone};
use crate::entity::reach::{email_key, phone_key, plain_phone, several_emails, several_phones};
use crate::entity::same_name::{may_be_one, sorted};
use crate::import::values::nobody::means_nobody;
use crate::lang::say;
use crate::store::read::matching;
use crate::store::records::customers::Candidate;
use crate::store::records::{aliases, customers};

impl Who<'_> {
    /// The email of a row, the first where it has several; none where it is what people type who have none.
    pub(super) fn email<'r>(&self, row: Row<'r>) -> Option<&'r str> {
        let text = row.text(self.email)?;
        Some(several_emails(text).map_or(text, |all| all[0])).filter(|text| !is_no_email(text))
    }

    /// The phone of a row, as its email.
    pub(super) fn phone<'r>(&self, row: Row<'r>) -> Option<&'r str> {
        let text = row.text(self.phone)?;
        Some(several_phones(text).map_or_else(|| plain_phone(text), |all| all[0])).filter(|text| !is_no_phone(text))
    }

    /// Whatever a row says of how its customer is reached.
    pub(super) fn reach<'r>(&self, row: Row<'r>) -> Option<&'r str> {
        self.email(row).or_else(|| self.phone(row))
    }

    /// The customer of a row without a code: by email, else by phone.
    pub(super) fn reached(&mut self, line: u64, row: Row<'_>) -> Result<Result<Named, Problem>> {
        let email = self.email(row).and_then(email_key);
        let phone = self.phone(row).and_then(phone_key);
        let line_key = self.phone(row).and_then(|p| self.op.phones().key(p));
        let name = row.text(self.name).filter(|name| !means_nobody(name));
        self.shared = false;
        for (key, what) in [(&email, "email"), (&line_key, "phone")] {
            let Some(key) = key else { continue };
            if let Some(Reached { id, called }) = self.reached.get_mut(key.as_str()) {
                self.by.push_str(what);
                let id = *id;
                match (called, name) {
                    (Some((first, one)), Some(name)) if !may_be_one(one, name) => {
                        let doubt = rivals(line, *first, what, key, [one, name]);
                        return Ok(self.bare(key, line, row).map(|named| named.doubted(doubt)));
                    }
                    (called @ None, Some(name)) => *called = Some((line, name.into())),
                    _ => {}
                }
                self.name_for(id, name);
                return Ok(Ok(Named::Known(id)));
            }
            let found = if what == "email" { customers::by_email(self.op, key)? } else { customers::by_phone(self.op, key)? };
            let one = match found.as_slice() {
                [] => continue,
                [one] => one,
                [one, two, ..] => match of_name(&found, name) {
                    Some(one) => one,
                    None if are_strangers(&found) => {
                        self.shared = true;
                        continue;
                    }
                    None => {
                        return Ok(Err(Problem::row(
                            line,
                            say!(
                                "the {what} {key} belongs to {one_code} and {two_code}",
                                what,
                                key,
                                one_code = one.code,
                                two_code = two.code
                            ),
                        )
                        .hint(say!("name the customer by code"))));
                    }
                },
            };
            if one.name == one.code {
                self.nameless.insert(one.id);
            }
            if found.len() == 1 {
                // What the file says of somebody counts, not what the store knew before.
                let made_here = if one.id > self.last { customers::line_in(self.op, one.id, self.file)? } else { None };
                let called = match made_here.filter(|_| one.name != one.code) {
                    Some(first) => Some((first, one.name.as_str())),
                    None => name.map(|name| (line, name)),
                };
                let called = called.map(|(line, name)| (line, name.into()));
                self.reached.insert(key.as_str().into(), Reached { id: one.id, called });
                return self.reached(line, row);
            }
            self.by.push_str(what);
            self.name_for(one.id, name);
            return Ok(Ok(Named::Known(one.id)));
        }
        if self.shared {
            return Ok(Err(Problem::row(line, say!("no customer: several people of different names share the email or phone"))
                .hint(say!("name the customer by code, or --no-customer walk-in takes the row as of nobody in particular"))));
        }
        let Some(key) = email.or(phone) else {
            let written = row.text(self.email).or(row.text(self.phone));
            return Ok(Err(match written {
                None => Problem::row(line, say!("no customer: code, email and phone are blank")),
                Some(text) => Problem::row(line, say!("no customer: '{text}' is neither an email nor a phone, and there is no code", text)),
            }));
        };
        // A customer made from this email or phone before has it for a code, even when it was changed since.
        Ok(match self.coded(&key)? {
            Some(id) => Ok(Named::Known(id)),
            None => self.bare(&key, line, row),
        })
    }

    /// A customer whose code the store does not know: perhaps somebody whom it knows by email, phone or name alone.
    pub(super) fn unknown(&mut self, code: &str, line: u64, row: Row<'_>) -> Result<Result<Named, Problem>> {
        let mut named = match self.bare(code, line, row) {
            Ok(named) => named,
            Err(problem) => return Ok(Err(problem)),
        };
        let Named::Unknown(bare) = &mut named else { return Ok(Ok(named)) };
        if let Some(made) = &self.made {
            let email = bare.customer.email.as_deref().and_then(email_key);
            let phone = bare.customer.phone.as_deref().and_then(|p| self.op.phones().key(p));
            bare.made = made.of(email.as_deref(), phone.as_deref())?;
        }
        if bare.made.is_none() {
            bare.doubt = self.namesake(code, line)?;
        }
        Ok(Ok(named))
    }

    /// The question that a code leaves which the store knows as somebody's name.
    fn namesake(&mut self, code: &str, line: u64) -> Result<Option<Problem>> {
        if self.last == 0 || !looks_like_name(code) {
            return Ok(None);
        }
        if self.names.is_none() {
            let mut names: HashMap<String, Vec<i64>, _> = HashMap::default();
            matching::each(self.op, &["name", "code"], |id, values| {
                if let [Some(name), Some(code)] = values
                    && name != code
                    && id <= self.last
                {
                    names.entry(sorted(name)).or_default().push(id);
                }
            })?;
            self.names = Some(names);
        }
        let Some(ids) = self.names.as_ref().and_then(|names| names.get(&sorted(code))) else { return Ok(None) };
        let mut codes = Vec::new();
        for id in ids.iter().take(2) {
            codes.push(customers::code_of(self.op, *id)?);
        }
        let problem = match codes.as_slice() {
            [one] => Problem::row(line, say!("'{code}' is no code that the store knows, and the name of customer {one}", code, one))
                .hint(say!("if names tell who is who here: --match name; if these words are the codes of others: --match code")),
            _ => Problem::row(
                line,
                say!("'{code}' is no code that the store knows, and the name of several: {codes}", code, codes = codes.join(", ")),
            )
            .hint(say!(
                "name the customer by code, email or phone in a column of its own; if these words are the codes of others: --match code"
            )),
        };
        Ok(Some(problem))
    }

    /// Gives the customer who was known by an email or a phone alone the code of the row. Whether that is done.
    pub(super) fn takes_over(&mut self, id: i64, by: &str, bare: &Bare, outcome: &mut Outcome) -> Result<bool> {
        let Some(mut stored) = customers::with_key(self.op, id)? else { return Ok(false) };
        let given = &bare.customer;
        let named = given.name != given.code;
        if let Some(made) = &mut self.made {
            if let Some(taken) = made.taken(id, &given.code) {
                if !taken.named {
                    let what = if by == "phone" { &given.phone } else { &given.email };
                    outcome.doubt(taken.doubt(bare.line, by, what.as_deref().unwrap_or_default()));
                }
                return Ok(false);
            }
            if named && is_another(&stored, by, &given.name) {
                return Ok(false);
            }
            made.take(id, bare.line, &given.code, called(&stored).is_some());
        }
        aliases::insert(self.op, id, aliases::Kind::Code, &stored.code, &stored.code, &stored.name)?;
        self.former.entry(id).or_default().insert(0, stored.code.clone());
        outcome.join(say!(
            "{code} {name} (line {line}) is who was known by {by} alone: {before}",
            code = given.code,
            name = given.name,
            line = bare.line,
            by,
            before = stored.code
        ));
        if named || stored.name == stored.code {
            stored.name.clone_from(&given.name);
        }
        stored.code.clone_from(&given.code);
        customers::update(self.op, id, &stored)?;
        outcome.remark(say!("a customer who was known by an email or a phone alone has the code of the file now"));
        self.known.insert(given.code.as_str().into(), id);
        Ok(true)
    }

    /// Takes in a customer that was made just now.
    pub(super) fn note(&mut self, id: i64, made: &Customer) {
        if made.name == made.code {
            self.nameless.insert(id);
        }
        if made.email.is_some() || made.phone.is_some() {
            self.made.get_or_insert_with(|| Made::none(self.op)).note(made, id);
        }
    }

    /// Remembers the name that a row has for somebody who is called by a code.
    fn name_for(&mut self, id: i64, name: Option<&str>) {
        self.naming = name.filter(|_| self.nameless.contains(&id)).map(|name| (id, name.to_string()));
    }

    /// Calls the customer by the name of the row at hand, who had none.
    pub(super) fn take_name(&mut self, id: i64, outcome: &mut Outcome) -> Result<()> {
        let Some((_, name)) = self.naming.take().filter(|(whose, _)| *whose == id) else { return Ok(()) };
        self.nameless.remove(&id);
        let mut stored = customers::get(self.op, id)?;
        if stored.name == stored.code {
            stored.name = name;
            customers::update(self.op, id, &stored)?;
            outcome.remark(say!("a customer who was known by an email or a phone alone is called by the name of the file now"));
        }
        Ok(())
    }
}

/// Whether so many people of different names share an email or a phone that it is nobody's.
fn are_strangers(found: &[Candidate]) -> bool {
    let apart = |(place, one): (usize, &Candidate)| found[..place].iter().all(|other| !may_be_one(&one.name, &other.name));
    found.len() >= SHARED && found.iter().enumerate().all(apart)
}

/// The one of several who can have this name.
fn of_name<'c>(found: &'c [Candidate], name: Option<&str>) -> Option<&'c Candidate> {
    let name = name?;
    let mut fitting = found.iter().filter(|c| c.name != c.code && may_be_one(&c.name, name));
    let one = fitting.next()?;
    fitting.next().is_none().then_some(one)
}

//! Which customer a fact belongs to.

use std::collections::HashMap;

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::batch::Row;
use super::super::outcome::{Outcome, Problem};
use super::super::plan::{Plan, UnknownCustomer};
use crate::db::Operation;
use crate::db::customers::{self, Origin};
use crate::model::customer::Customer;
use crate::model::reach::{email_key, phone_key};

/// Finds the customer of a row by code, else by email, else by phone; makes a bare one when there is none.
pub struct Who<'a> {
    op: &'a Operation<'a>,
    file: i64,
    create: bool,
    customer: Option<usize>,
    email: Option<usize>,
    phone: Option<usize>,
    name: Option<usize>,
    known: HashMap<Box<str>, i64, RandomState>,
    complete: bool,
    /// Emails and phones that were looked up: apart from the codes, for a code may look like a phone number.
    reached: HashMap<Box<str>, i64, RandomState>,
}

impl<'a> Who<'a> {
    /// A finder for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &Plan, file: i64) -> Result<Who<'a>> {
        let mut known = HashMap::with_hasher(RandomState::default());
        // Reading all codes at once pays when the file may name a good part of them.
        let complete = plan.slot("customer").is_some() && customers::count(op)? / 20 < plan.rows;
        if complete {
            customers::each_code(op, |code, id| {
                known.insert(code.into(), id);
            })?;
        }
        Ok(Who {
            op,
            file,
            create: plan.options.unknown_customer != Some(UnknownCustomer::Reject),
            customer: plan.slot("customer"),
            email: plan.slot("customer_email"),
            phone: plan.slot("customer_phone"),
            name: plan.slot("customer_name"),
            known,
            complete,
            reached: HashMap::with_hasher(RandomState::default()),
        })
    }

    /// Key of the row's customer, or the reason why there is none.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn of(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<Result<i64, Problem>> {
        if let Some(code) = row.text(self.customer) {
            return match self.coded(code)? {
                Some(id) => Ok(Ok(id)),
                None => self.bare(code, line, row, outcome),
            };
        }
        let email = row.text(self.email).and_then(email_key);
        let phone = row.text(self.phone).and_then(phone_key);
        for (key, what) in [(&email, "email"), (&phone, "phone")] {
            let Some(key) = key else { continue };
            if let Some(id) = self.reached.get(key.as_str()) {
                return Ok(Ok(*id));
            }
            let found = if what == "email" { customers::by_email(self.op, key)? } else { customers::by_phone(self.op, key)? };
            match found.as_slice() {
                [] => {}
                [one] => {
                    self.reached.insert(key.as_str().into(), one.id);
                    return Ok(Ok(one.id));
                }
                [one, two, ..] => {
                    return Ok(Err(Problem::row(line, format!("the {what} {key} belongs to {} and {}", one.code, two.code))
                        .hint("name the customer by code")));
                }
            }
        }
        match email.or(phone) {
            // A customer made from this email or phone before has it for a code, even when it was changed since.
            Some(key) => match self.coded(&key)? {
                Some(id) => Ok(Ok(id)),
                None => self.bare(&key, line, row, outcome),
            },
            None => Ok(Err(Problem::row(line, "no customer: code, email and phone are blank"))),
        }
    }

    /// Key of the customer with this code.
    fn coded(&mut self, code: &str) -> Result<Option<i64>> {
        if let Some(id) = self.known.get(code) {
            return Ok(Some(*id));
        }
        let found = if self.complete { None } else { customers::by_code(self.op, code)? };
        if let Some(id) = found {
            self.known.insert(code.into(), id);
        }
        Ok(found)
    }

    /// Makes a customer with nothing but what the row says of it.
    fn bare(&mut self, code: &str, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<Result<i64, Problem>> {
        if !self.create {
            return Ok(Err(Problem::row(line, format!("there is no customer '{code}'"))
                .hint("import the customers first, or leave out --unknown-customer reject")));
        }
        let customer = Customer {
            code: code.to_string(),
            name: row.text(self.name).unwrap_or(code).to_string(),
            email: row.text(self.email).map(str::to_string),
            phone: row.text(self.phone).map(str::to_string),
            ..Customer::default()
        };
        let id = customers::insert(self.op, &customer, Origin { file: Some(self.file), line: Some(line as i64) })?;
        outcome.bare_customers += 1;
        self.known.insert(code.into(), id);
        Ok(Ok(id))
    }
}

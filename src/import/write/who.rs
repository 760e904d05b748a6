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
        })
    }

    /// Key of the row's customer, or the reason why there is none.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn of(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<Result<i64, Problem>> {
        if let Some(code) = row.text(self.customer) {
            if let Some(id) = self.known.get(code) {
                return Ok(Ok(*id));
            }
            if !self.complete
                && let Some(id) = customers::by_code(self.op, code)?
            {
                self.known.insert(code.into(), id);
                return Ok(Ok(id));
            }
            return self.bare(code, line, row, outcome);
        }
        let email = row.text(self.email).and_then(email_key);
        let phone = row.text(self.phone).and_then(phone_key);
        for (key, what) in [(&email, "email"), (&phone, "phone")] {
            let Some(key) = key else { continue };
            if let Some(id) = self.known.get(key.as_str()) {
                return Ok(Ok(*id));
            }
            let found = if what == "email" { customers::by_email(self.op, key)? } else { customers::by_phone(self.op, key)? };
            match found.as_slice() {
                [] => {}
                [one] => {
                    self.known.insert(key.as_str().into(), one.id);
                    return Ok(Ok(one.id));
                }
                [one, two, ..] => {
                    return Ok(Err(Problem::row(line, format!("the {what} {key} belongs to {} and {}", one.code, two.code))
                        .hint("name the customer by code")));
                }
            }
        }
        match email.or(phone) {
            Some(key) => self.bare(&key, line, row, outcome),
            None => Ok(Err(Problem::row(line, "no customer: code, email and phone are blank"))),
        }
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

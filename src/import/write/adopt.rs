//! Customers that were made of an email, a phone or a name alone, because an order knew no more of them: the first file that
//! names them by a code takes them over, and all that is theirs follows.

use std::collections::HashMap;

use anyhow::Result;
use foldhash::fast::RandomState;

use super::super::problem::Problem;
use super::index::last_digits;
use crate::entity::customer::Customer;
use crate::entity::phones::Phones;
use crate::entity::reach::{email_key, phone_key, same_phone};
use crate::entity::same_name::may_be_one;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers;
use crate::store::records::customers::Candidate;

/// So many persons who share an email or a phone under different names make it nobody's.
pub const SHARED: usize = 3;

/// The customers that were made so, by what they were made of.
pub struct Made<'a> {
    op: &'a Operation<'a>,
    /// All of them; `None` where a small file looks them up one by one.
    all: Option<All>,
    /// Who took one over.
    taken: HashMap<i64, Taken, RandomState>,
}

/// Who took one over.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The line that did.
    pub line: u64,
    /// The code.
    pub code: String,
    /// Whether a name told that it is the same person.
    pub named: bool,
}

impl Taken {
    /// The doubt about another line that names the same email or phone: whose is what was known by it?
    pub fn doubt(&self, line: u64, by: &str, before: &str) -> Problem {
        let (first, code) = (self.line, &self.code);
        Problem::row(line, say!("what is known of {before} belongs to '{code}' of line {first} or to this customer", before, code, first))
            .hint(say!("take the {by} out of the line that is somebody else's", by))
    }
}

/// Whole keys of phones with their customers, by the last digits.
type ByLastDigits = HashMap<Box<str>, Vec<(Box<str>, i64)>, RandomState>;

#[derive(Default)]
struct All {
    emails: HashMap<Box<str>, i64, RandomState>,
    phones: ByLastDigits,
    names: HashMap<Box<str>, i64, RandomState>,
}

impl All {
    /// Takes in one whose code was made of the email or the phone, or is a name for want of a code. Whoever has a code is found by it.
    fn add(&mut self, phones: Phones, id: i64, code: &str, email: Option<&str>, phone: Option<&str>) {
        let named = looks_like_name(code);
        if let Some(email) = email.filter(|email| named || *email == code) {
            self.emails.entry(email.into()).or_insert(id);
        }
        if let Some(phone) = phone.filter(|p| named || phone_key(p).as_deref() == Some(code)) {
            let key = phones.key(phone).unwrap_or_else(|| code.to_string());
            self.phones.entry(last_digits(&key).into()).or_default().push((key.into(), id));
        }
    }

    /// The one with this phone; nobody where several may be meant.
    fn by_phone(&self, key: &str) -> Option<i64> {
        let like = self.phones.get(last_digits(key))?;
        let equal: Vec<i64> = like.iter().filter(|(k, _)| **k == *key).map(|(_, id)| *id).collect();
        let found = if equal.is_empty() { like.iter().filter(|(k, _)| same_phone(k, key)).map(|(_, id)| *id).collect() } else { equal };
        let [one] = found.as_slice() else { return None };
        Some(*one)
    }
}

impl<'a> Made<'a> {
    /// Those of the store, for a file of so many rows; `None` when there are none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, rows: u64) -> Result<Option<Made<'a>>> {
        let most = customers::most(op)?;
        if most == 0 {
            return Ok(None);
        }
        if most / 20 > rows {
            return Ok(Some(Made { op, all: None, taken: HashMap::default() }));
        }
        let mut all = All::default();
        let phones = op.phones();
        customers::each_made(op, |id, code, email, phone| {
            all.add(phones, id, code, email, phone);
            if looks_like_name(code) {
                all.names.insert(code.into(), id);
            }
        })?;
        let empty = all.emails.is_empty() && all.phones.is_empty() && all.names.is_empty();
        Ok((!empty).then(|| Made { op, all: Some(all), taken: HashMap::default() }))
    }

    /// None so far.
    pub fn none(op: &'a Operation<'a>) -> Made<'a> {
        Made { op, all: Some(All::default()), taken: HashMap::default() }
    }

    /// Takes in one that was made just now.
    pub fn note(&mut self, made: &Customer, id: i64) {
        let Some(all) = &mut self.all else { return };
        let email = made.email.as_deref().and_then(email_key);
        // Beside a name of its own a code in letters is one.
        if made.name == made.code || !looks_like_name(&made.code) {
            all.add(self.op.phones(), id, &made.code, email.as_deref(), made.phone.as_deref());
        }
    }

    /// The one that was made of this email or this phone, and of which; emails and phones as they are compared.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn of(&self, email: Option<&str>, phone: Option<&str>) -> Result<Option<(i64, &'static str)>> {
        let Some(all) = &self.all else { return self.looked_up(email, phone) };
        if let Some(id) = email.and_then(|key| all.emails.get(key)) {
            return Ok(Some((*id, "email")));
        }
        Ok(phone.and_then(|key| all.by_phone(key)).map(|id| (id, "phone")))
    }

    fn looked_up(&self, email: Option<&str>, phone: Option<&str>) -> Result<Option<(i64, &'static str)>> {
        if let Some(key) = email {
            let found = customers::by_email(self.op, key)?;
            if let Some(one) = found.iter().find(|c| c.code == key || is_called_by_name(c)) {
                return Ok(Some((one.id, "email")));
            }
        }
        let Some(key) = phone else { return Ok(None) };
        let found = customers::by_phone(self.op, key)?;
        let of_phone = |c: &&Candidate| c.code.bytes().all(|b| b.is_ascii_digit()) && same_phone(&c.code, key);
        let made: Vec<i64> = found.iter().filter(|c| of_phone(c) || is_called_by_name(c)).map(|c| c.id).collect();
        let [one] = made.as_slice() else { return Ok(None) };
        Ok(Some((*one, "phone")))
    }

    /// The one that was made of this name alone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn named(&self, name: &str) -> Result<Option<i64>> {
        if !looks_like_name(name) {
            return Ok(None);
        }
        match &self.all {
            Some(all) => Ok(all.names.get(name).copied()),
            None => {
                let Some(id) = customers::by_code(self.op, name)? else { return Ok(None) };
                Ok((customers::get(self.op, id)?.name == name).then_some(id))
            }
        }
    }

    /// The line and the code of who took one over before, if it was another.
    pub fn taken(&self, id: i64, code: &str) -> Option<&Taken> {
        self.taken.get(&id).filter(|taken| taken.code != code)
    }

    /// Notes who takes one over; `named` says whether a name told that it is the same person.
    pub fn take(&mut self, id: i64, line: u64, code: &str, named: bool) {
        self.taken.entry(id).or_insert_with(|| Taken { line, code: code.to_string(), named });
    }
}

/// Whether a code can be a name: letters and no digit.
pub fn looks_like_name(code: &str) -> bool {
    !code.contains('@') && !code.chars().any(char::is_numeric) && code.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// Whether a name stands for the code of somebody.
fn is_called_by_name(c: &Candidate) -> bool {
    c.code == c.name && looks_like_name(&c.code)
}

/// What the one is called whom the store knows by an email, a phone or a name alone; `None` while nothing but an email or a phone is
/// known.
pub fn called(stored: &Customer) -> Option<&str> {
    Some(stored.name.as_str()).filter(|name| *name != stored.code || looks_like_name(name))
}

/// Whether the one whom the store knows so is another person than one of this name who has the same email or phone: people share
/// phones, and whoever is known by a name alone is known by nothing else.
pub fn is_another(stored: &Customer, by: &str, name: &str) -> bool {
    let Some(called) = called(stored) else { return false };
    (by == "phone" || called == stored.code) && !may_be_one(called, name)
}

/// The question that two rows of a file leave which have one email or phone and the names of two.
pub fn rivals(line: u64, first: u64, by: &str, key: &str, [one, two]: [&str; 2]) -> Problem {
    Problem::row(line, say!("'{two}' has the {by} of '{one}' in line {first}: {key}", two, by, one, first, key))
        .hint(say!("if they are two people: --match {by}+name; if they are one: --match {by}", by))
}

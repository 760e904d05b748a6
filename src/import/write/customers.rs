//! Rows of customers.

use std::collections::HashMap;

use anyhow::Result;

use super::super::batch::Row;
use super::super::match_keys;
use super::super::matching::plain_code;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::super::values;
use super::index::{Found, Index};
use super::{own_fields, own_slots, written};
use crate::base::words::Word;
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, is_plain_email, phone_key, several_emails};
use crate::import::write::combine::Merge;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers;
use crate::store::records::customers::{Loader, Origin};
use crate::store::records::{aliases, tags};

/// Writes rows of customers.
pub struct Writer<'a> {
    op: &'a Operation<'a>,
    plan: &'a Plan,
    file: i64,
    own: Vec<(String, usize)>,
    policy: Policy,
    /// The store's customers by the keys of `--match`.
    index: Option<Index<'a>>,
    /// Customers that were joined into another, by their old code.
    joined: HashMap<String, i64>,
    /// Customers of this file whose codes are written in full-width letters or digits, under the plain code.
    wide: HashMap<String, i64>,
    /// Emails of the row beyond the first.
    further: Vec<String>,
    /// The last number put behind a code to make another one of it.
    suffixes: HashMap<String, u32>,
    loader: Loader<'a>,
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        op.defer_customer_indexes(plan.rows)?;
        let index = match_keys::of_file(plan)?.map(|keys| Index::new(op, keys)).transpose()?;
        let (wide, suffixes, mut joined, further) = (HashMap::new(), HashMap::new(), HashMap::new(), Vec::new());
        aliases::each(op, aliases::Kind::Code, |code, id| {
            joined.insert(code.to_string(), id);
        })?;
        Ok(Writer {
            op,
            plan,
            file,
            own: own_slots(plan),
            policy: plan.policy(),
            joined,
            wide,
            further,
            suffixes,
            loader: Loader::new(op, plan.rows >= super::MANY && index.is_none())?,
            index,
        })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let (mut given, tags) = self.given(row);
        self.further = further_emails(&mut given);
        let stated = !given.code.is_empty();
        let found = match self.found(line, row, &given)? {
            Ok(found) => found,
            Err(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
        };
        if let Some((id, by)) = found {
            outcome.about(|a| a.matched = by);
            if self.policy != Policy::New {
                return self.known(line, id, given, &tags, outcome);
            }
        }
        if !stated {
            given.code = stand_in_code(&given).unwrap_or_else(|| given.name.clone());
        }
        if given.code.is_empty() {
            outcome.reject(Problem::row(line, say!("no code, name, email or phone: nothing tells who this is")));
            return Ok(());
        }
        if values::destroyed_by_spreadsheet(&given.code) {
            // Cells of codes were looked at before; this is a name that stands in for one.
            outcome.reject(Problem::row(
                line,
                say!(
                    "no code, and the name '{name}' cannot stand in for one: {destroyed}",
                    name = given.name,
                    destroyed = values::DESTROYED
                ),
            ));
            return Ok(());
        }
        let nameless = given.name.is_empty();
        if nameless {
            given.name.clone_from(&given.code);
        }
        // Trying to insert first is cheaper than asking first: most rows of a first import are new.
        if self.insert(line, &given, &tags, outcome)? {
            return Ok(());
        }
        // The code is taken.
        if self.policy == Policy::New || (self.index.is_some() && !stated) {
            outcome.about(|a| {
                if a.matched.is_empty() {
                    a.matched.push_str("code");
                }
            });
            given.code = self.free_code(&given.code)?;
            self.insert(line, &given, &tags, outcome)?;
            return Ok(());
        }
        if let Some(index) = &self.index {
            let reason = format!("nobody is found by {}, and the code '{}' is another customer's", index.words(), given.code);
            outcome.reject(Problem::row(line, reason).hint(say!("add code to --match, or correct the code")));
            return Ok(());
        }
        if nameless {
            given.name.clear();
        }
        match self.by_code(&given.code)? {
            Some(id) => self.known(line, id, given, &tags, outcome),
            None => Ok(()),
        }
    }

    /// Stores a new customer; whether its code was free.
    fn insert(&mut self, line: u64, given: &Customer, tags: &[String], outcome: &mut Outcome) -> Result<bool> {
        let origin = Origin { file: Some(self.file), line: Some(line as i64) };
        let Some(id) = self.loader.insert(given, origin)? else { return Ok(false) };
        for tag in tags {
            tags::add(self.op, id, tag)?;
        }
        self.let_find(id, given, outcome)?;
        outcome.created += 1;
        outcome.records += 1;
        outcome.about(|a| a.code.clone_from(&given.code));
        self.note_wide(&given.code, id);
        if let Some(index) = &mut self.index {
            index.learn(id)?;
        }
        Ok(true)
    }

    /// The stored customer that the row means and by what it was found; `None` when there is none, or when that shows
    /// by the code alone.
    fn found(&mut self, line: u64, row: Row<'_>, given: &Customer) -> Result<Result<Option<(i64, String)>, Problem>> {
        let Some(index) = &self.index else {
            return if given.code.is_empty() { self.known_without_code(given, line) } else { Ok(Ok(self.known_wide(&given.code)?)) };
        };
        let name = |field: &str| if field == "name" { Some(given.name.clone()).filter(|n| !n.is_empty()) } else { None };
        Ok(match index.find(|field, slot| name(field).or_else(|| written(row, slot)))? {
            Found::One(id, by) => Ok(Some((id, by))),
            Found::Nobody => Ok(None),
            Found::Several(..) if self.policy == Policy::New => Ok(None),
            Found::Several(one, two, by) => {
                let (one, two) = (customers::code_of(self.op, one)?, customers::code_of(self.op, two)?);
                Err(Problem::row(line, say!("{by} fits {one} and {two}", by, one, two))
                    .hint(say!("add fields that tell them apart to --match, or give the code")))
            }
            Found::Blank if self.policy == Policy::New => Ok(None),
            Found::Blank => Err(Problem::row(line, say!("nothing to match by: {index} is blank", index = index.words()))
                .hint(say!("fill it in, or add code to --match"))),
        })
    }

    /// The customer into whom the one with this code was joined, or whose code differs in being written in full-width
    /// letters or digits only.
    fn known_wide(&mut self, code: &str) -> Result<Option<(i64, String)>> {
        if let Some(id) = self.joined.get(code) {
            return Ok(Some((*id, "code".to_string())));
        }
        let plain = plain_code(code);
        if plain.is_none() && self.wide.is_empty() {
            return Ok(None);
        }
        if let Some(id) = self.by_code(code)? {
            self.note_wide(code, id);
            return Ok(None);
        }
        let plain = plain.as_deref().unwrap_or(code);
        let id = self.wide.get(plain).copied();
        let id = if id.is_some() { id } else { self.by_code(plain)? };
        Ok(id.map(|id| (id, "code".to_string())))
    }

    fn note_wide(&mut self, code: &str, id: i64) {
        if let Some(plain) = plain_code(code) {
            self.wide.insert(plain, id);
        }
    }

    /// Key of the customer with this code.
    fn by_code(&mut self, code: &str) -> Result<Option<i64>> {
        self.loader.flush()?;
        customers::by_code(self.op, code)
    }

    /// A code that nobody has, made of one that is taken: `C1-2`, `C1-3` …
    fn free_code(&mut self, taken: &str) -> Result<String> {
        let mut number = self.suffixes.get(taken).copied().unwrap_or(1);
        loop {
            number += 1;
            let code = format!("{taken}-{number}");
            if self.by_code(&code)?.is_none() {
                self.suffixes.insert(taken.to_string(), number);
                return Ok(code);
            }
        }
    }

    /// Lets a customer be found by every email of the row, and tells when it has none that is one.
    fn let_find(&self, id: i64, given: &Customer, outcome: &mut Outcome) -> Result<()> {
        for email in &self.further {
            if let Some(key) = email_key(email) {
                aliases::insert(self.op, id, aliases::Kind::Email, &key, email, &given.name)?;
            }
        }
        if given.email.as_deref().is_some_and(|e| !is_plain_email(e) && email_key(e).is_none()) {
            outcome.remark(say!("the email is no address and is kept as written, not used to match"));
        }
        Ok(())
    }

    /// Makes the customers ready for being looked up.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self) -> Result<()> {
        self.loader.flush()?;
        self.op.build_deferred_indexes()
    }

    /// A row of a customer the store knows.
    fn known(&mut self, line: u64, id: i64, given: Customer, tags: &[String], outcome: &mut Outcome) -> Result<()> {
        if self.policy == Policy::Error {
            let problem = Problem::row(line, say!("the customer is known already"));
            outcome.reject(problem.hint(say!("--on-duplicate fill, update or skip allows known ones")));
            return Ok(());
        }
        self.merge(id, given, tags, outcome)
    }

    fn merge(&mut self, id: i64, given: Customer, tags: &[String], outcome: &mut Outcome) -> Result<()> {
        self.loader.flush()?;
        let mut stored = customers::get(self.op, id)?;
        outcome.about(|a| a.code.clone_from(&stored.code));
        if !given.code.is_empty() && given.code != stored.code {
            outcome.remark(say!("matched with a customer of another code, which keeps its own"));
        }
        // Only a row with an odd email needs a look after it is taken.
        let odd = given.email.as_deref().is_some_and(|e| !self.further.is_empty() || !is_plain_email(e));
        let odd = odd.then(|| Customer { email: given.email.clone(), name: given.name.clone(), ..Customer::default() });
        let mut merge = Merge::new(self.policy);
        // A customer made from an order has its code for a name: that is no name yet.
        let nameless = stored.name == stored.code;
        merge.value("name", &mut stored.name, Some(given.name).filter(|n| !n.is_empty()), nameless);
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
            if matches!(self.policy, Policy::Fill | Policy::Update) {
                merge.changed.push("tags");
            } else {
                merge.differs = true;
            }
        }
        if merge.count(1, outcome) {
            if let Some(index) = &mut self.index {
                index.forget(id)?;
            }
            customers::update(self.op, id, &stored)?;
            for tag in new_tags {
                tags::add(self.op, id, tag)?;
            }
            if let Some(odd) = odd.filter(|odd| odd.email == stored.email) {
                self.let_find(id, &odd, outcome)?;
            }
            if let Some(index) = &mut self.index {
                index.learn(id)?;
            }
        }
        Ok(())
    }

    /// Key of the stored customer that a row without a code means: by email, then by phone, then by what its code would be.
    fn known_without_code(&mut self, given: &Customer, line: u64) -> Result<Result<Option<(i64, String)>, Problem>> {
        self.loader.flush()?;
        // Only here customers are looked up by email and phone: a file with codes needs no index for that.
        self.op.build_deferred_indexes()?;
        let by_email = given.email.as_deref().and_then(email_key).map(|key| customers::by_email(self.op, &key)).transpose()?;
        let by_phone =
            given.phone.as_deref().and_then(|p| self.op.phones().key(p)).map(|key| customers::by_phone(self.op, &key)).transpose()?;
        for (found, by) in [(by_email, "email"), (by_phone, "phone")] {
            match found.unwrap_or_default().as_slice() {
                [] => {}
                [one] => return Ok(Ok(Some((one.id, by.to_string())))),
                _ if self.policy == Policy::New => return Ok(Ok(None)),
                [one, two, ..] => {
                    let problem = Problem::row(
                        line,
                        say!("email or phone belong to {one_code} and {two_code}", one_code = one.code, two_code = two.code),
                    );
                    return Ok(Err(problem.hint(say!("give the customer's code in a column"))));
                }
            }
        }
        let code = stand_in_code(given);
        let by = if code.is_some() { "code" } else { "name" };
        Ok(Ok(self.by_code(code.as_deref().unwrap_or(&given.name))?.map(|id| (id, by.to_string()))))
    }

    /// What the row says of a customer, and its tags.
    fn given(&self, row: Row<'_>) -> (Customer, Vec<String>) {
        let mut c = Customer { own: own_fields(&self.own, row), ..Customer::default() };
        let (mut first, mut last, mut tags) = (None, None, Vec::new());
        for (index, slot) in self.plan.slots.iter().enumerate() {
            let Some(field) = slot.field else { continue };
            let at = Some(index);
            let text = || row.text(at).map(str::to_string);
            match self.plan.fields()[field].key {
                "code" => c.code = text().unwrap_or_default(),
                "name" => c.name = text().unwrap_or_default(),
                "first_name" => first = row.text(at),
                "last_name" => last = row.text(at),
                "kind" => c.kind = row.text(at).and_then(|w| Word::parse(w).ok()),
                "company" => c.company = text(),
                "email" => c.email = text(),
                "phone" => c.phone = text(),
                "handles" => c.handles = text(),
                "address" => c.address = text(),
                "city" => c.city = text(),
                "region" => c.region = text(),
                "country" => c.country = text(),
                "postal_code" => c.postal_code = text(),
                "consent" => c.consent = text(),
                "industry" => c.industry = text(),
                "occupation" => c.occupation = text(),
                "gender" => c.gender = text(),
                "birthday" => c.birthday = row.day(at),
                "education" => c.education = text(),
                "income_band" => c.income_band = text(),
                "source" => c.source = text(),
                "acquired_on" => c.acquired_on = row.day(at),
                "acquisition_cost" => c.acquisition_cost = row.int(at),
                "owner" => c.owner = text(),
                "status" => c.status = row.text(at).and_then(|w| Word::parse(w).ok()),
                "closed_on" => c.closed_on = row.day(at),
                "churn_reason" => c.churn_reason = row.text(at).and_then(|w| Word::parse(w).ok()),
                "wallet" => c.wallet = row.int(at),
                "tags" => tags = row.text(at).map(tags::split).unwrap_or_default(),
                "notes" => c.notes = text(),
                _ => {}
            }
        }
        if c.name.is_empty() {
            c.name = full_name(first, last).unwrap_or_default();
        }
        (c, tags)
    }
}

/// Takes all emails but the first out of a row's email and puts them among the handles; most rows have one.
fn further_emails(given: &mut Customer) -> Vec<String> {
    let Some(several) = given.email.as_deref().filter(|e| !is_plain_email(e)).and_then(several_emails) else { return Vec::new() };
    let mut emails: Vec<String> = several.into_iter().map(str::to_string).collect();
    let first = emails.remove(0);
    let handles: Vec<&str> = given.handles.as_deref().into_iter().chain(emails.iter().map(String::as_str)).collect();
    given.handles = Some(handles.join(";"));
    given.email = Some(first);
    emails
}

/// The code of a customer whose file has none: what reaches the customer, so that a second import finds it again.
fn stand_in_code(c: &Customer) -> Option<String> {
    c.email.as_deref().and_then(email_key).or_else(|| c.phone.as_deref().and_then(phone_key))
}

/// First and last name in the order of their script: 王 + 芳 = 王芳, Ana + Silva = Ana Silva.
fn full_name(first: Option<&str>, last: Option<&str>) -> Option<String> {
    match (first, last) {
        (Some(f), Some(l)) if f.chars().chain(l.chars()).all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) => Some(format!("{l}{f}")),
        (Some(f), Some(l)) => Some(format!("{f} {l}")),
        (one, other) => one.or(other).map(str::to_string),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_in_the_order_of_their_script() {
        assert_eq!(full_name(Some("芳"), Some("王")), Some("王芳".into()));
        assert_eq!(full_name(Some("Ana"), Some("Silva")), Some("Ana Silva".into()));
        assert_eq!(full_name(None, Some("Silva")), Some("Silva".into()));
        assert_eq!(full_name(None, None), None);
    }
}

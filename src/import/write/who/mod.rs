//! Which customer a fact belongs to.

mod former;
mod reach;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use anyhow::Result;
use compact_str::CompactString;
use foldhash::fast::RandomState;

use super::super::batch::Row;
use super::super::match_keys;
use super::super::matching::plain_code;
use super::super::outcome::Outcome;
use super::super::plan::{NoCustomer, Plan, Policy, UnknownCustomer};
use super::super::problem::Problem;
use super::super::values::nobody::means_nobody;
use super::adopt::Made;
use super::index::{Found, Index};
use super::written;
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, phone_key};
use crate::entity::same_name::may_be_one;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers;
use crate::store::records::customers::Origin;
use former::former;

/// The customer a row names.
#[derive(Clone, Debug)]
pub enum Named {
    /// The key of one the store knows.
    Known(i64),
    /// One with nothing but what the row says of it. It is made once the row is taken, never for a refused one.
    Unknown(Box<Bare>),
}

/// The key that no customer has: where a row of a known record names a customer that is not made for it.
pub const NOBODY: i64 = 0;

/// The fields that say who a row is about.
const NAMING: [&str; 4] = ["customer", "customer_email", "customer_phone", "customer_name"];

/// What a row says of a customer the store does not know.
#[derive(Clone, Debug)]
pub struct Bare {
    customer: Customer,
    line: u64,
    /// The customer whom the store knows by the same email or phone alone, and by which.
    made: Option<(i64, &'static str)>,
    /// What has to be asked before this customer is made.
    doubt: Option<Problem>,
}

/// Whom rows of the file reach by an email or a phone.
struct Reached {
    id: i64,
    /// The first line that has a name beside it, and the name.
    called: Option<(u64, Box<str>)>,
}

impl Named {
    /// One who is not known, and of whom a question has to be asked first.
    fn doubted(mut self, doubt: Problem) -> Named {
        if let Named::Unknown(bare) = &mut self {
            bare.doubt = Some(doubt);
        }
        self
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Named) -> bool {
        match (self, other) {
            (Named::Known(a), Named::Known(b)) => a == b,
            (Named::Unknown(a), Named::Unknown(b)) => a.customer.code == b.customer.code,
            _ => false,
        }
    }
}

/// Customers by code. Short codes stand in the table itself: a look at words elsewhere would be most of what a look-up takes.
pub type Codes = HashMap<CompactString, i64, RandomState>;

/// Finds the customer of a row by code, else by email, else by phone; makes a bare one when there is none.
pub struct Who<'a> {
    op: &'a Operation<'a>,
    file: i64,
    create: bool,
    /// Whether a row may be of nobody in particular.
    walk_in: bool,
    customer: Option<usize>,
    email: Option<usize>,
    phone: Option<usize>,
    name: Option<usize>,
    /// Every customer's code, when the file may name a good part of them.
    codes: Option<Arc<Codes>>,
    /// Codes that were looked up, or belong to customers made since.
    known: Codes,
    /// The store's customers by the keys of `--match`.
    index: Option<Index<'a>>,
    /// By what the customer of the row at hand was found.
    by: String,
    /// Emails and phones that were looked up: apart from the codes, for a code may look like a phone number.
    reached: HashMap<Box<str>, Reached, RandomState>,
    /// Customers that were made of an email or a phone alone; `None` while there are none.
    made: Option<Made<'a>>,
    /// Whether the row at hand has nothing but an email or a phone that many share.
    shared: bool,
    /// Customers who are called by their code, for want of a name.
    nameless: HashSet<i64, RandomState>,
    /// The name that the row at hand has for such a one.
    naming: Option<(i64, String)>,
    /// The customers of the store by their names, once they are needed.
    names: Option<HashMap<String, Vec<i64>, RandomState>>,
    /// The highest key before the file.
    last: i64,
    /// The codes that customers had before, newest first.
    former: HashMap<i64, Vec<String>, RandomState>,
}

impl<'a> Who<'a> {
    /// A finder for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &Plan, file: i64) -> Result<Who<'a>> {
        let mut codes = None;
        // Reading all codes at once pays when the file may name a good part of them.
        if plan.slot("customer").is_some() && customers::most(op)? / 20 < plan.rows {
            let mut all = Codes::with_hasher(RandomState::default());
            let mut wide = Vec::new();
            customers::each_code(op, |code, id| {
                all.insert(code.into(), id);
                wide.extend(plain_code(code).map(|plain| (plain, id)));
            })?;
            for (plain, id) in wide {
                all.entry(plain.into()).or_insert(id);
            }
            codes = Some(Arc::new(all));
        }
        Ok(Who {
            op,
            file,
            create: plan.options.unknown_customer != Some(UnknownCustomer::Reject),
            walk_in: match plan.options.no_customer {
                Some(rule) => rule == NoCustomer::WalkIn,
                None => NAMING.iter().any(|key| plan.slot(key).is_some()),
            },
            customer: plan.slot("customer"),
            email: plan.slot("customer_email"),
            phone: plan.slot("customer_phone"),
            name: plan.slot("customer_name"),
            codes,
            known: HashMap::with_hasher(RandomState::default()),
            index: match_keys::of_file(plan)?.map(|keys| Index::new(op, keys)).transpose()?,
            by: String::new(),
            reached: HashMap::with_hasher(RandomState::default()),
            made: Made::new(op, plan.rows)?,
            shared: false,
            nameless: HashSet::default(),
            naming: None,
            names: None,
            last: customers::most(op)? as i64,
            former: former(op)?,
        })
    }

    /// The codes of the customers that were there when the import began, when they were all read.
    pub fn codes(&self) -> Option<Arc<Codes>> {
        self.codes.clone()
    }

    /// Whether the row says that it is of nobody in particular: nothing stands where its customer should, or only a till's word
    /// for nobody, and neither email nor phone beside it.
    pub fn says_nobody(&self, row: Row<'_>) -> bool {
        if row.customer().is_some() || self.reach(row).is_some() {
            return false;
        }
        match (row.text(self.customer), row.text(self.name)) {
            (None, None) => true,
            (code, name) => name.is_some_and(means_nobody) || name.is_none() && code.is_some_and(means_nobody),
        }
    }

    /// The row's customer; `None` for an order or a complaint of nobody in particular.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn whose(&mut self, line: u64, row: Row<'_>) -> Result<Result<Option<Named>, Problem>> {
        if !self.says_nobody(row) {
            return Ok(match self.named(line, row)? {
                Err(_) if self.shared && self.walk_in => Ok(None),
                named => named.map(Some),
            });
        }
        // A store of long ago may have a customer of that code.
        if let Some(code) = row.text(self.customer)
            && let Some(id) = self.coded(code)?
        {
            self.by.replace_range(.., "code");
            return Ok(Ok(Some(Named::Known(id))));
        }
        if self.walk_in {
            self.by.clear();
            return Ok(Ok(None));
        }
        let problem = match row.text(self.name).or(row.text(self.customer)) {
            Some(word) => Problem::row(line, say!("no customer: '{word}' is nobody in particular", word)),
            None => Problem::row(line, say!("no customer: code, email and phone are blank")),
        };
        Ok(Err(problem.hint(say!("--no-customer walk-in takes such rows as of nobody in particular"))))
    }

    /// Whether orders and complaints may be of nobody in particular.
    pub fn may_be_nobody(&self) -> bool {
        self.walk_in
    }

    /// Whether the row says anything by which its customer is known.
    pub fn is_named(&self, row: Row<'_>) -> bool {
        if self.says_nobody(row) {
            return false;
        }
        let name = self.name.filter(|_| self.index.as_ref().is_some_and(|index| index.goes_by("name")));
        self.reach(row).is_some() || [self.customer, name].iter().any(|slot| row.text(*slot).is_some())
    }

    /// The row's customer, or the reason why there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn named(&mut self, line: u64, row: Row<'_>) -> Result<Result<Named, Problem>> {
        if self.index.is_some() {
            return self.matched(line, row);
        }
        self.by.clear();
        self.shared = false;
        if let Some(id) = row.customer() {
            self.by.push_str("code");
            return Ok(Ok(Named::Known(id)));
        }
        if let Some(code) = row.text(self.customer) {
            if let Some(id) = self.coded(code)? {
                self.by.push_str("code");
                return Ok(Ok(Named::Known(id)));
            }
            // A guest who left an email or a phone is told by that.
            if !means_nobody(code) || self.reach(row).is_none() {
                return self.unknown(code, line, row);
            }
        }
        self.reached(line, row)
    }

    /// The row's customer by the keys of `--match`.
    fn matched(&mut self, line: u64, row: Row<'_>) -> Result<Result<Named, Problem>> {
        let Some(index) = &self.index else { return Ok(Err(Problem::row(line, say!("no customer")))) };
        self.by.clear();
        match index.find(|_, slot| written(row, slot))? {
            Found::One(id, by) => {
                self.by = by;
                Ok(Ok(Named::Known(id)))
            }
            Found::Several(one, two, by) => {
                let (one, two) = (customers::code_of(self.op, one)?, customers::code_of(self.op, two)?);
                Ok(Err(Problem::row(line, say!("{by} fits {one} and {two}", by, one, two))
                    .hint(say!("add fields that tell them apart to --match, or give the customer's code"))))
            }
            Found::Blank => Ok(Err(Problem::row(line, say!("no customer: {index} is blank", index = index.words())))),
            Found::Nobody => {
                let by = index.words();
                let stated = row.text(self.customer);
                let reach = || self.email(row).and_then(email_key).or_else(|| self.phone(row).and_then(phone_key));
                let Some(code) = stated.map(str::to_string).or_else(reach).or_else(|| row.text(self.name).map(str::to_string)) else {
                    return Ok(Err(Problem::row(line, say!("nobody is found by {by}, and nothing is there to make a customer of", by))));
                };
                match self.coded(&code)? {
                    Some(id) if stated.is_none() && self.is_other_name(id, row)? => {
                        let name = row.text(self.name).unwrap_or_default();
                        Ok(self.bare(&format!("{code}/{name}"), line, row))
                    }
                    Some(_) if stated.is_some() => {
                        Ok(Err(Problem::row(line, say!("nobody is found by {by}, and the code '{code}' is another customer's", by, code))
                            .hint(say!("add code to --match, or correct the code"))))
                    }
                    Some(id) => Ok(Ok(Named::Known(id))),
                    None => Ok(self.bare(&code, line, row)),
                }
            }
        }
    }

    /// Whether names are looked at, and the row's is not that of the customer whose email or phone it has.
    fn is_other_name(&self, id: i64, row: Row<'_>) -> Result<bool> {
        let Some(name) = row.text(self.name).filter(|_| self.index.as_ref().is_some_and(|index| index.goes_by("name"))) else {
            return Ok(false);
        };
        let stored = customers::get(self.op, id)?;
        Ok(stored.name != stored.code && !may_be_one(&stored.name, name))
    }

    /// Key of the customer with this code, which may be written in full-width letters and digits.
    fn coded(&mut self, code: &str) -> Result<Option<i64>> {
        if let Some(id) = self.known.get(code) {
            return Ok(Some(*id));
        }
        let mut found = match &self.codes {
            Some(codes) => codes.get(code).copied(),
            None => customers::by_code(self.op, code)?,
        };
        if found.is_none()
            && let Some(plain) = plain_code(code)
        {
            found = match (self.known.get(plain.as_str()), &self.codes) {
                (Some(id), _) => Some(*id),
                (None, Some(codes)) => codes.get(plain.as_str()).copied(),
                (None, None) => customers::by_code(self.op, &plain)?,
            };
        }
        if let Some(id) = found {
            self.known.insert(code.into(), id);
        }
        Ok(found)
    }

    /// A customer with nothing but what the row says of it.
    fn bare(&self, code: &str, line: u64, row: Row<'_>) -> Result<Named, Problem> {
        if !self.create {
            return Err(Problem::row(line, say!("there is no customer '{code}'", code))
                .hint(say!("import the customers first, or leave out --unknown-customer reject")));
        }
        if means_nobody(code) {
            return Err(Problem::row(line, say!("no customer: '{word}' is nobody in particular", word = code)));
        }
        let customer = Customer {
            code: code.to_string(),
            name: row.text(self.name).filter(|name| !means_nobody(name)).unwrap_or(code).to_string(),
            email: self.email(row).map(str::to_string),
            phone: self.phone(row).map(str::to_string),
            ..Customer::default()
        };
        Ok(Named::Unknown(Box::new(Bare { customer, line, made: None, doubt: None })))
    }

    /// Code of a customer that a row names.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn code(&self, named: &Named) -> Result<String> {
        match named {
            Named::Known(id) => customers::code_of(self.op, *id),
            Named::Unknown(bare) => Ok(bare.customer.code.clone()),
        }
    }

    /// Key of the customer that a row of a known record names. One that is not known is made only
    /// where the policy takes the file's values; else it is [`NOBODY`], and the record keeps its own.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn key_for_known(&mut self, named: Named, policy: Policy, outcome: &mut Outcome) -> Result<i64> {
        match (named, policy) {
            (Named::Unknown(_), Policy::Skip | Policy::Fill | Policy::Error) => Ok(NOBODY),
            (named, _) => self.key(named, outcome),
        }
    }

    /// Key of a customer that a row names; one that is not known is made.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn key(&mut self, named: Named, outcome: &mut Outcome) -> Result<i64> {
        if outcome.trace.is_some() {
            let code = self.code(&named)?;
            outcome.about(|a| (a.customer, a.customer_matched) = (code, self.by.clone()));
        }
        let bare = match named {
            Named::Known(id) => {
                self.take_name(id, outcome)?;
                return Ok(id);
            }
            Named::Unknown(bare) => bare,
        };
        // It may have been made since, by another order whose rows were gathered at the same time.
        if let Some(doubt) = &bare.doubt {
            outcome.doubt(doubt.clone());
        }
        if let Some(id) = self.known.get(bare.customer.code.as_str()) {
            return Ok(*id);
        }
        if let Some((id, by)) = bare.made
            && self.takes_over(id, by, &bare, outcome)?
        {
            return Ok(id);
        }
        let id = customers::insert(self.op, &bare.customer, Origin { file: Some(self.file), line: Some(bare.line as i64) })?;
        outcome.bare_customers += 1;
        self.known.insert(bare.customer.code.as_str().into(), id);
        if let Some(plain) = plain_code(&bare.customer.code) {
            self.known.entry(plain.into()).or_insert(id);
        }
        if let Some(index) = &mut self.index {
            index.learn(id)?;
        }
        self.note(id, &bare.customer);
        Ok(id)
    }
}

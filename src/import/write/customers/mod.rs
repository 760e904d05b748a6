//! Rows of customers.

mod given;
mod merge;
mod take_over;
mod without_code;

use std::collections::HashMap;

use anyhow::Result;

use super::super::batch::Row;
use super::super::match_keys;
use super::super::matching::plain_code;
use super::super::outcome::Outcome;
use super::super::plan::{Plan, Policy};
use super::super::problem::Problem;
use super::super::values;
use super::adopt::Made;
use super::contradiction::Spoken;
use super::index::{Found, Index};
use super::later::changed;
use super::{own_slots, written};
use crate::entity::customer::Customer;
use crate::lang::say;
use crate::store::Operation;
use crate::store::records::customers;
use crate::store::records::customers::{Loader, Origin};
use crate::store::records::{aliases, contacts, tags};
use given::{Given, stand_in_code};
use without_code::Namesakes;

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
    /// The last number put behind a code to make another one of it.
    suffixes: HashMap<String, u32>,
    loader: Loader<'a>,
    /// Whether the names are those of contact persons of companies.
    contacts: bool,
    /// The header of the names, where they are nicknames.
    nickname: Option<String>,
    /// The highest key before the file.
    last: i64,
    /// Customers that were made of an email, a phone or a name alone; `None` while there are none.
    made: Option<Made<'a>>,
    /// What the file said of customers that were known before.
    spoken: Spoken,
    /// The own field that says when a customer was changed last.
    changed: Option<String>,
    /// Persons without a code, who share a name, an email or a phone.
    namesakes: Namesakes,
}

/// Who a row means.
enum Meant {
    /// A stored customer, and by what it was found.
    Known(i64, String),
    /// Nobody that is known yet, unless the code shows otherwise.
    New,
    /// Somebody else than those who share the name, the email or the phone.
    Another,
    /// That cannot be told.
    Refused(Problem),
}

/// Whether a code is one.
fn sound_code(line: u64, c: &Customer) -> Result<(), Problem> {
    if c.code.is_empty() {
        return Err(Problem::row(line, say!("no code, name, email or phone: nothing tells who this is")));
    }
    if values::destroyed_by_spreadsheet(&c.code) {
        // Cells of codes were looked at before; this is a name that stands in for one.
        let (name, destroyed) = (&c.name, values::DESTROYED);
        return Err(Problem::row(line, say!("no code, and the name '{name}' cannot stand in for one: {destroyed}", name, destroyed)));
    }
    Ok(())
}

impl<'a> Writer<'a> {
    /// A writer for the rows of a file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, plan: &'a Plan, file: i64) -> Result<Writer<'a>> {
        op.defer_customer_indexes(plan.rows)?;
        let index = match_keys::of_file(plan)?.map(|keys| Index::new(op, keys)).transpose()?;
        let (wide, suffixes, mut joined) = (HashMap::new(), HashMap::new(), HashMap::new());
        let made = if index.is_none() { Made::new(op, plan.rows)? } else { None };
        let last = customers::most(op)? as i64;
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
            suffixes,
            loader: Loader::new(op, plan.rows >= super::MANY && index.is_none())?,
            index,
            contacts: given::has_contacts(plan),
            nickname: given::nickname(plan),
            last,
            made,
            spoken: Spoken::default(),
            changed: changed(plan),
            namesakes: Namesakes::default(),
        })
    }

    /// Matches and writes one row.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub fn row(&mut self, line: u64, row: Row<'_>, outcome: &mut Outcome) -> Result<()> {
        let mut given = given::given(self.plan, &self.own, self.nickname.as_deref(), row);
        if self.contacts {
            given.of_company();
        }
        for text in given.nobody.drain(..) {
            outcome.remark(say!("'{text}' is what people write who have none: left blank, nobody is known by it", text));
        }
        if given.is_nobody() {
            outcome.skipped += 1;
            outcome.remark(say!("a till's word for nobody in particular: no customer is made of it"));
            return Ok(());
        }
        let stated = !given.customer.code.is_empty();
        let apart = match self.meant(line, row, &given, outcome)? {
            Meant::Refused(problem) => {
                outcome.reject(problem);
                return Ok(());
            }
            Meant::Known(id, by) if self.policy != Policy::New => {
                outcome.about(|a| a.matched = by);
                return self.known(line, id, given, outcome);
            }
            Meant::Known(_, by) => {
                outcome.about(|a| a.matched = by);
                true
            }
            Meant::Another => true,
            Meant::New => self.policy == Policy::New || (self.index.is_some() && !stated),
        };
        let c = &mut given.customer;
        if !stated {
            c.code = stand_in_code(c).unwrap_or_else(|| c.name.clone());
        }
        if let Err(problem) = sound_code(line, c) {
            outcome.reject(problem);
            return Ok(());
        }
        let nameless = c.name.is_empty();
        if nameless {
            c.name.clone_from(&c.code);
        }
        if stated && self.takes_over(line, &mut given, outcome)? {
            return Ok(());
        }
        // Trying to insert first is cheaper than asking first: most rows of a first import are new.
        if self.insert(line, &given, stated, outcome)? {
            return Ok(());
        }
        // The code is taken.
        if apart {
            outcome.about(|a| {
                if a.matched.is_empty() && self.policy == Policy::New {
                    a.matched.push_str("code");
                }
            });
            given.customer.code = self.free_code(&given.customer.code)?;
            self.insert(line, &given, stated, outcome)?;
            return Ok(());
        }
        if let Some(index) = &self.index {
            let reason = format!("nobody is found by {}, and the code '{}' is another customer's", index.words(), given.customer.code);
            outcome.reject(Problem::row(line, reason).hint(say!("add code to --match, or correct the code")));
            return Ok(());
        }
        if nameless {
            given.customer.name.clear();
        }
        match self.by_code(&given.customer.code)? {
            Some(id) => self.known(line, id, given, outcome),
            None => Ok(()),
        }
    }

    /// Stores a new customer; whether its code was free.
    fn insert(&mut self, line: u64, given: &Given, stated: bool, outcome: &mut Outcome) -> Result<bool> {
        let origin = Origin { file: Some(self.file), line: Some(line as i64) };
        let c = &given.customer;
        let Some(id) = self.loader.insert(c, origin)? else { return Ok(false) };
        for tag in &given.tags {
            tags::add(self.op, id, tag)?;
        }
        self.let_find(id, c, &given.further, outcome)?;
        if let Some(contact) = &given.contact {
            self.loader.flush()?;
            contacts::insert(self.op, id, contact)?;
        }
        outcome.created += 1;
        outcome.records += 1;
        outcome.about(|a| a.code.clone_from(&c.code));
        self.note_wide(&c.code, id);
        if let Some(index) = &mut self.index {
            index.learn(id)?;
        }
        if !stated {
            self.namesakes.note(line, id, given);
            self.made.get_or_insert_with(|| Made::none(self.op)).note(c, id);
        }
        Ok(true)
    }

    /// Who the row means: by the keys of `--match`, by the code, or by what reaches the customer.
    fn meant(&mut self, line: u64, row: Row<'_>, given: &Given, outcome: &mut Outcome) -> Result<Meant> {
        let c = &given.customer;
        let Some(index) = &self.index else {
            return match c.code.is_empty() {
                true => self.without_code(line, given, outcome),
                false => Ok(self.known_wide(&c.code)?.map_or(Meant::New, |(id, by)| Meant::Known(id, by))),
            };
        };
        let text = |field: &str, slot| match field {
            "name" if !c.name.is_empty() => Some(c.name.clone()),
            "email" => c.email.clone(),
            "phone" => c.phone.clone(),
            _ => written(row, slot),
        };
        Ok(match index.find(text)? {
            Found::One(id, by) => Meant::Known(id, by),
            Found::Nobody => Meant::New,
            Found::Several(..) | Found::Blank if self.policy == Policy::New => Meant::New,
            Found::Several(one, two, by) => {
                let (one, two) = (customers::code_of(self.op, one)?, customers::code_of(self.op, two)?);
                Meant::Refused(
                    Problem::row(line, say!("{by} fits {one} and {two}", by, one, two))
                        .hint(say!("add fields that tell them apart to --match, or give the code")),
                )
            }
            // Without the keys the row is found as any other that has a name.
            Found::Blank if c.code.is_empty() && !c.name.is_empty() => self.without_code(line, given, outcome)?,
            Found::Blank => Meant::Refused(
                Problem::row(line, say!("nothing to match by: {index} is blank", index = index.words()))
                    .hint(say!("fill it in, or add code to --match")),
            ),
        })
    }

    /// Whether contradictions within the file are doubts: not where the person said which rows hold, or who is who.
    fn doubts(&self) -> bool {
        self.plan.options.on_duplicate.is_none() && self.index.is_none()
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

    /// Makes the customers ready for being looked up.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn finish(&mut self, outcome: &mut Outcome) -> Result<()> {
        self.loader.flush()?;
        self.tell_namesakes(outcome);
        self.op.build_deferred_indexes()
    }
}

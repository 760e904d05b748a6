//! Rows of customers without a code: who they mean shows by what reaches them; a name alone makes nobody one.

use std::collections::HashMap;
use std::hash::BuildHasher;

use anyhow::Result;
use foldhash::fast::{FixedState, RandomState};

use super::super::super::outcome::Outcome;
use super::super::super::problem::Problem;
use super::super::adopt::{SHARED, rivals};
use super::super::contradiction::likeness;
use super::given::Given;
use super::{Meant, Writer};
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, phone_key, same_phone};
use crate::entity::same_name::{is_one, may_be_one, sorted};
use crate::lang::say;
use crate::store::records::customers;
use crate::store::records::customers::Candidate;

/// Fields that tell people of one name apart.
const APART: &[&str] = &["birthday", "address", "postal_code", "city", "region", "company"];

/// Persons of the file who share a name, an email or a phone.
#[derive(Default)]
pub(super) struct Namesakes {
    /// By name, those who have nothing else to be told by.
    by_name: HashMap<String, Namesake, RandomState>,
    /// Two rows that share an email or a phone, and nothing tells whether they are one person.
    rivals: Vec<Rival>,
    /// Emails and phones that several persons share.
    shared: HashMap<String, usize, RandomState>,
}

/// Those of one name who have no email and no phone.
#[derive(Default)]
struct Namesake {
    /// Those of the store that no row meant so far.
    known: Vec<i64>,
    /// What rows said, and who they are: the same again is the same person.
    said: HashMap<u64, i64, RandomState>,
    /// A row that means nobody known.
    new: Option<u64>,
    /// A row that was taken for somebody of whom nothing but the name is known.
    bare: Option<u64>,
}

/// Two rows with one email or phone and two names.
struct Rival {
    key: String,
    by: &'static str,
    first: u64,
    line: u64,
    names: [String; 2],
}

impl Namesakes {
    /// Takes in who was made for a row that has nothing but a name to be told by.
    pub(super) fn note(&mut self, line: u64, id: i64, given: &Given) {
        if !is_told_by_name(&given.customer) {
            return;
        }
        let namesake = self.by_name.entry(sorted(&given.customer.name)).or_default();
        namesake.said.insert(print(given), id);
        namesake.new.get_or_insert(line);
    }
}

/// Whether nothing but the name can tell who this is.
fn is_told_by_name(c: &Customer) -> bool {
    c.email.as_deref().and_then(email_key).is_none() && c.phone.as_deref().and_then(phone_key).is_none()
}

/// A print of all that a row says, its name included.
fn print(given: &Given) -> u64 {
    let c = Customer { code: String::new(), ..given.customer.clone() };
    FixedState::default().hash_one(format!("{c:?}{:?}", given.tags))
}

impl Writer<'_> {
    /// Who a row without a code means: by email and phone, else by all that it says beside a name.
    pub(super) fn without_code(&mut self, line: u64, given: &Given, outcome: &mut Outcome) -> Result<Meant> {
        self.loader.flush()?;
        // Only here customers are looked up by email and phone: a file with codes needs no index for that.
        self.op.build_deferred_indexes()?;
        let c = &given.customer;
        if is_told_by_name(c) {
            return self.namesake(line, given);
        }
        let email = c.email.as_deref().and_then(email_key);
        let phone = c.phone.as_deref().and_then(|p| self.op.phones().key(p));
        let mut found: Vec<(Candidate, &'static str)> = Vec::new();
        for (key, by) in [(&email, "email"), (&phone, "phone")] {
            let Some(key) = key else { continue };
            let these = if by == "email" { customers::by_email(self.op, key)? } else { customers::by_phone(self.op, key)? };
            for one in these {
                if !found.iter().any(|(c, _)| c.id == one.id) {
                    found.push((one, by));
                }
            }
        }
        let (mut same, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|(one, _)| c.name.is_empty() || one.name == one.code || may_be_one(&one.name, &c.name));
        if same.len() > 1 && same.iter().filter(|(one, _)| is_one(&one.name, &c.name)).count() == 1 {
            same.retain(|(one, _)| is_one(&one.name, &c.name));
        }
        match (same.as_slice(), others.as_slice()) {
            ([(one, by)], _) => Ok(Meant::Known(one.id, (*by).to_string())),
            ([(one, _), (two, _), ..], _) => {
                let problem = Problem::row(
                    line,
                    say!("email or phone belong to {one_code} and {two_code}", one_code = one.code, two_code = two.code),
                );
                Ok(Meant::Refused(problem.hint(say!("give the customer's code in a column"))))
            }
            // Somebody who was made of the email or phone and has another one by now.
            ([], []) => Ok(Meant::New),
            ([], others) => self.sharing(line, c, others, email.or(phone).unwrap_or_default(), outcome),
        }
    }

    /// Who a row means that shares an email or a phone with people of other names.
    fn sharing(
        &mut self,
        line: u64,
        c: &Customer,
        others: &[(Candidate, &'static str)],
        key: String,
        outcome: &mut Outcome,
    ) -> Result<Meant> {
        let mut open = Vec::new();
        for (other, by) in others {
            let stored = customers::get(self.op, other.id)?;
            if !is_another(&stored, c, by) {
                open.push((other, *by));
            }
        }
        let [(other, by)] = open.as_slice() else {
            *self.namesakes.shared.entry(key).or_insert(others.len()) += 1;
            outcome.remark(say!("shares an email or a phone with others who have other names, and is another person"));
            return Ok(Meant::Another);
        };
        let spoken = other.id > self.last || self.spoken.has(other.id);
        if !spoken {
            return Ok(Meant::Known(other.id, (*by).to_string()));
        }
        *self.namesakes.shared.entry(key.clone()).or_insert(1) += 1;
        let first = customers::line_in(self.op, other.id, self.file)?.unwrap_or_default();
        self.namesakes.rivals.push(Rival { key, by, first, line, names: [other.name.clone(), c.name.clone()] });
        Ok(Meant::Another)
    }

    /// Who a row means that has nothing but a name to be told by: whoever of that name says the same of all else.
    fn namesake(&mut self, line: u64, given: &Given) -> Result<Meant> {
        let c = &given.customer;
        if c.name.is_empty() {
            return Ok(Meant::New);
        }
        let key = sorted(&c.name);
        if !self.namesakes.by_name.contains_key(&key) {
            let known = self.known_by_name(&c.name)?;
            self.namesakes.by_name.insert(key.clone(), Namesake { known, ..Namesake::default() });
        }
        let print = print(given);
        let mut best: Option<((bool, usize), usize, bool)> = None;
        let Some(namesake) = self.namesakes.by_name.get_mut(&key) else { return Ok(Meant::New) };
        for (place, id) in namesake.known.iter().enumerate() {
            let like = likeness(&customers::get(self.op, *id)?, c);
            let bare = like.ours == 0;
            if like.clash == 0 && (like.agree > 0 || bare || like.theirs == 0) {
                let exact = like.agree == like.ours && like.agree == like.theirs;
                if best.is_none_or(|(rank, ..)| (exact, like.agree) > rank) {
                    best = Some(((exact, like.agree), place, bare && like.theirs > 0));
                }
            }
        }
        if let Some((_, place, bare)) = best {
            let id = namesake.known.remove(place);
            namesake.said.insert(print, id);
            if bare {
                namesake.bare.get_or_insert(line);
            }
            return Ok(Meant::Known(id, "name".to_string()));
        }
        let facts = likeness(c, &Customer::default()).ours;
        Ok(match namesake.said.get(&print).filter(|_| facts > 0) {
            Some(id) => Meant::Known(*id, "name".to_string()),
            None => Meant::Another,
        })
    }

    /// The customers of the store whose codes were made of this name.
    fn known_by_name(&mut self, name: &str) -> Result<Vec<i64>> {
        let mut known = Vec::new();
        let mut code = name.to_string();
        for number in 2.. {
            let Some(id) = self.by_code(&code)? else { break };
            if is_one(&customers::get(self.op, id)?.name, name) {
                known.push(id);
            }
            code = format!("{name}-{number}");
        }
        Ok(known)
    }

    /// Tells who shares what with whom, and asks where nothing tells whether they are one person.
    pub(super) fn tell_namesakes(&mut self, outcome: &mut Outcome) {
        let doubts = self.doubts();
        let Namesakes { by_name, rivals: open, shared } = std::mem::take(&mut self.namesakes);
        for rival in open {
            let persons = shared.get(&rival.key).copied().unwrap_or_default();
            if persons >= SHARED || !doubts {
                outcome.remark(say!("shares an email or a phone with others who have other names, and is another person"));
                continue;
            }
            let Rival { key, by, first, line, names: [one, two] } = rival;
            outcome.doubt(rivals(line, first, by, &key, [&one, &two]));
        }
        for (_, Namesake { known, said, new, bare }) in by_name {
            let Some(line) = new else { continue };
            let asked = !known.is_empty() || bare.is_some();
            if asked && doubts {
                let reason = say!("somebody of this name is in the store, and nothing tells whether this is the same person");
                let apart = APART.iter().find(|field| self.plan.slot(field).is_some()).copied();
                outcome.doubt(Problem::row(line, reason).hint(match (apart, known.len()) {
                    (Some(field), 0 | 1) => say!("if it is: --match name; if it is not: --match name+{field}", field),
                    (Some(field), _) => say!("tell them apart by another field: --match name+{field}", field),
                    (None, _) => say!("if it is: --match name; if it is not, tell them apart by codes, emails or phones"),
                }));
            } else if said.len() > 1 {
                outcome.remark(say!(
                    "a name that stands in the file more than once, with nothing that says it is one person: each row is one"
                ));
            }
        }
    }
}

/// Whether somebody of another name who shares an email or a phone is another person: by the birthday, or by having an email or a
/// phone of their own.
fn is_another(stored: &Customer, given: &Customer, by: &str) -> bool {
    let birthdays = matches!((stored.birthday, given.birthday), (Some(a), Some(b)) if a != b);
    let key = |text: &Option<String>, key: fn(&str) -> Option<String>| text.as_deref().and_then(key);
    let own = match by {
        "phone" => matches!((key(&stored.email, email_key), key(&given.email, email_key)), (Some(a), Some(b)) if a != b),
        _ => matches!((key(&stored.phone, phone_key), key(&given.phone, phone_key)), (Some(a), Some(b)) if !same_phone(&a, &b)),
    };
    birthdays || own
}

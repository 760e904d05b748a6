//! Customers: storing, changing, and finding the one a person means.

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::aliases;
use super::codes;
use super::settings;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::words::Word;
use crate::entity::customer::Customer;
use crate::entity::reach::{email_key, same_phone};
use crate::lang::say;
use crate::store::ledger::operation::Operation;
use crate::store::load::binder::Binder;
use crate::store::load::inserter::Inserter;

/// Where a fact came from: the source file and its line; both empty when entered by hand.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Origin {
    /// Key of the source file.
    pub file: Option<i64>,
    /// Line in it, from 1.
    pub line: Option<i64>,
}

const INSERT: &str = include_str!("customers_insert.sql");
const UPDATE: &str = include_str!("customers_update.sql");

/// Stores a new customer and returns its key.
///
/// # Errors
/// When the code is taken, or the store cannot be written.
pub fn insert(op: &Operation, c: &Customer, origin: Origin) -> Result<i64> {
    Ok(Loader::new(op, false)?.insert(c, origin)?.ok_or_else(|| code_taken("customer", &c.code))?)
}

/// Inserts customers one after the other. In a large load they may wait until there are many.
pub struct Loader<'a> {
    op: &'a Operation<'a>,
    inserter: Inserter<'a>,
}

impl<'a> Loader<'a> {
    /// A loader within an operation for some customers, or for `many`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn new(op: &'a Operation<'a>, many: bool) -> Result<Loader<'a>> {
        Ok(Loader { op, inserter: Inserter::new(op, "customer", INSERT, many, op.taker("customer"))? })
    }

    /// Stores a new customer and returns its key; `None` when the code is taken.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn insert(&mut self, c: &Customer, origin: Origin) -> Result<Option<i64>> {
        let stored = Stored::of(self.op, c)?;
        let id = self.op.next_key("customer")?;
        let free = self.inserter.insert(id, &c.code, |row| bind(row, c, &stored, self.op.id, origin))?;
        Ok(free.then_some(id))
    }

    /// Stores the customers that wait. To be called before any are read.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn flush(&mut self) -> Result<()> {
        self.inserter.flush()
    }
}

/// Binds a customer but its key and code by position, in the order of the statement's named parameters: looking names up
/// costs more than the insert.
fn bind(sql: &mut Binder<'_>, c: &Customer, stored: &Stored, operation: i64, origin: Origin) -> Result<()> {
    sql.set(3, c.name.as_str())?;
    sql.set(4, stored.kind)?;
    sql.set_or_null(5, c.company.as_deref())?;
    sql.set_or_null(6, c.email.as_deref())?;
    sql.set_or_null(7, stored.email_key.as_deref())?;
    sql.set_or_null(8, c.phone.as_deref())?;
    sql.set_or_null(9, stored.phone_key.as_deref())?;
    sql.set_or_null(10, c.handles.as_deref())?;
    sql.set_or_null(11, c.address.as_deref())?;
    sql.set_or_null(12, c.city.as_deref())?;
    sql.set_or_null(13, c.region.as_deref())?;
    sql.set_or_null(14, c.country.as_deref())?;
    sql.set_or_null(15, c.postal_code.as_deref())?;
    sql.set_or_null(16, c.consent.as_deref())?;
    sql.set_or_null(17, c.industry.as_deref())?;
    sql.set_or_null(18, c.occupation.as_deref())?;
    sql.set_or_null(19, c.gender.as_deref())?;
    sql.set_or_null(20, c.birthday.map(|d| d.0))?;
    sql.set_or_null(21, c.education.as_deref())?;
    sql.set_or_null(22, c.income_band.as_deref())?;
    sql.set_or_null(23, c.source.as_deref())?;
    sql.set_or_null(24, c.acquired_on.map(|d| d.0))?;
    sql.set_or_null(25, c.acquisition_cost)?;
    sql.set_or_null(26, c.owner.as_deref())?;
    sql.set_or_null(27, c.status.map(Word::word))?;
    sql.set_or_null(28, c.closed_on.map(|d| d.0))?;
    sql.set_or_null(29, c.churn_reason.map(Word::word))?;
    sql.set_or_null(30, c.wallet)?;
    sql.set_or_null(31, c.notes.as_deref())?;
    sql.set_or_null(32, stored.own.as_deref())?;
    sql.set(33, operation)?;
    sql.set_or_null(34, origin.file)?;
    sql.set_or_null(35, origin.line)
}

/// Turns SQLite's UNIQUE message into one that names the code.
pub(in crate::store) fn taken(error: rusqlite::Error, what: &str, code: &str) -> anyhow::Error {
    match error.sqlite_extended_error_code() {
        Some(rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE) => code_taken(what, code).into(),
        _ => error.into(),
    }
}

/// The failure for a code that another record has.
pub fn code_taken(what: &str, code: &str) -> Failure {
    Failure::new(say!("another {what} has the code '{code}'", what, code)).hint(say!("choose another code, or edit that one"))
}

/// Refuses to give a customer the code of one that was joined into another: it would be found no more.
///
/// # Errors
/// When the code is such a one.
pub fn refuse_joined(conn: &Connection, code: &str) -> Result<()> {
    let Some(survivor) = aliases::by_code(conn, code)? else { return Ok(()) };
    let survivor = code_of(conn, survivor)?;
    Err(Failure::new(say!("the code '{code}' belongs to a customer who was joined into {survivor}", code, survivor))
        .hint(say!("choose another code; files that name the old one mean the survivor"))
        .into())
}

/// Replaces every field of the customer with key `id`.
///
/// # Errors
/// When the code is taken by another, or the store cannot be written.
pub fn update(op: &Operation, id: i64, c: &Customer) -> Result<()> {
    // A row that says the same already is left alone, so that the operation has changed nothing.
    if get(op, id)? == *c {
        return Ok(());
    }
    let mut sql = op.change("customer", UPDATE)?;
    let stored = Stored::of(op, c)?;
    sql.execute(named_params! {
        ":id": id, ":code": c.code, ":name": c.name, ":kind": stored.kind, ":company": c.company, ":email": c.email,
        ":email_key": stored.email_key, ":phone": c.phone, ":phone_key": stored.phone_key, ":handles": c.handles, ":address": c.address, ":city": c.city,
        ":region": c.region, ":country": c.country, ":postal_code": c.postal_code, ":consent": c.consent, ":industry": c.industry,
        ":occupation": c.occupation, ":gender": c.gender, ":birthday": c.birthday.map(|d| d.0), ":education": c.education,
        ":income_band": c.income_band, ":source": c.source, ":acquired_on": c.acquired_on.map(|d| d.0),
        ":acquisition_cost": c.acquisition_cost, ":owner": c.owner, ":status": c.status.map(Word::word),
        ":closed_on": c.closed_on.map(|d| d.0), ":churn_reason": c.churn_reason.map(Word::word), ":wallet": c.wallet,
        ":notes": c.notes, ":own": stored.own,
    })
    .map_err(|e| taken(e, "customer", &c.code))?;
    Ok(())
}

/// The columns that are derived from a customer's fields when it is stored.
struct Stored {
    kind: &'static str,
    email_key: Option<String>,
    phone_key: Option<String>,
    own: Option<String>,
}

impl Stored {
    fn of(op: &Operation, c: &Customer) -> Result<Stored> {
        Ok(Stored {
            kind: c.kind.map_or("person", Word::word),
            email_key: c.email.as_deref().and_then(email_key),
            phone_key: c.phone.as_deref().and_then(|p| op.phones().key(p)),
            own: own_to_text(&c.own)?,
        })
    }
}

/// Own fields as the JSON object that is stored; `None` when there are none.
pub fn own_to_text(own: &[(String, String)]) -> Result<Option<String>> {
    if own.is_empty() {
        return Ok(None);
    }
    let object: serde_json::Map<String, serde_json::Value> = own.iter().map(|(k, v)| (k.clone(), v.as_str().into())).collect();
    Ok(Some(serde_json::to_string(&object)?))
}

/// Own fields from the stored JSON object.
pub fn own_from_text(text: Option<String>) -> Result<Vec<(String, String)>> {
    let Some(text) = text else { return Ok(Vec::new()) };
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&text)?;
    Ok(object.into_iter().map(|(k, v)| (k, v.as_str().map_or_else(|| v.to_string(), str::to_string))).collect())
}

/// The customer with key `id`.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn get(conn: &Connection, id: i64) -> Result<Customer> {
    let mut query = conn.prepare_cached("SELECT * FROM customer WHERE id = ?1")?;
    let mut rows = query.query([id])?;
    match rows.next()? {
        Some(row) => from_row(row),
        None => Err(Failure::new(say!("there is no customer with key {id}", id)).into()),
    }
}

/// The customer with key `id`; `None` when it is not there any more.
///
/// # Errors
/// When the store cannot be read.
pub fn with_key(conn: &Connection, id: i64) -> Result<Option<Customer>> {
    let there = conn.prepare_cached("SELECT 1 FROM customer WHERE id = ?1")?.exists([id])?;
    there.then(|| get(conn, id)).transpose()
}

/// Reads a customer from a row of all columns of the table.
pub fn from_row(r: &Row<'_>) -> Result<Customer> {
    let day = |name: &str| r.get::<_, Option<i32>>(name).map(|d| d.map(Day));
    Ok(Customer {
        code: r.get("code")?,
        name: r.get("name")?,
        kind: stored_word(r.get("kind")?),
        company: r.get("company")?,
        email: r.get("email")?,
        phone: r.get("phone")?,
        handles: r.get("handles")?,
        address: r.get("address")?,
        city: r.get("city")?,
        region: r.get("region")?,
        country: r.get("country")?,
        postal_code: r.get("postal_code")?,
        consent: r.get("consent")?,
        industry: r.get("industry")?,
        occupation: r.get("occupation")?,
        gender: r.get("gender")?,
        birthday: day("birthday")?,
        education: r.get("education")?,
        income_band: r.get("income_band")?,
        source: r.get("source")?,
        acquired_on: day("acquired_on")?,
        acquisition_cost: r.get("acquisition_cost")?,
        owner: r.get("owner")?,
        status: stored_word(r.get("status")?),
        closed_on: day("closed_on")?,
        churn_reason: stored_word(r.get("churn_reason")?),
        wallet: r.get("wallet")?,
        notes: r.get("notes")?,
        own: own_from_text(r.get("own")?)?,
    })
}

/// A stored word as its enum; a word no version wrote counts as not known.
pub fn stored_word<W: Word>(text: Option<String>) -> Option<W> {
    text.and_then(|t| W::parse(&t).ok())
}

/// Key of the customer with this code, or of the one into whom it was joined.
///
/// # Errors
/// When the store cannot be read.
pub fn by_code(conn: &Connection, code: &str) -> Result<Option<i64>> {
    match codes::CUSTOMER.find(conn, code)? {
        None => aliases::by_code(conn, code),
        found => Ok(found),
    }
}

/// Streams (code, key) of every customer, those that were joined into another first, under the key of that one.
///
/// # Errors
/// When the store cannot be read.
pub fn each_code(conn: &Connection, mut each: impl FnMut(&str, i64)) -> Result<()> {
    aliases::each(conn, aliases::Kind::Code, &mut each)?;
    let mut query = conn.prepare("SELECT code, id FROM customer")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get_ref(0)?.as_str()?, row.get(1)?);
    }
    Ok(())
}

/// The line of the file from which a customer was made, if it was this file.
///
/// # Errors
/// When there is no such customer, or the store cannot be read.
pub fn line_in(conn: &Connection, id: i64, file: i64) -> Result<Option<u64>> {
    let mut query = conn.prepare_cached("SELECT line FROM customer WHERE id = ?1 AND file = ?2")?;
    Ok(query.query_row([id, file], |r| r.get::<_, Option<i64>>(0)).optional()?.flatten().map(|line| line as u64))
}

/// Streams (key, code, email key, phone) of every customer whose code was made of what reaches them, or of their name.
///
/// # Errors
/// When the store cannot be read.
pub fn each_made(conn: &Connection, mut each: impl FnMut(i64, &str, Option<&str>, Option<&str>)) -> Result<()> {
    let mut query = conn.prepare(
        "SELECT id, code, email_key, phone FROM customer
         WHERE code = name OR code = email_key OR (phone IS NOT NULL AND code NOT GLOB '*[^0-9]*')",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str_or_null()?, row.get_ref(3)?.as_str_or_null()?);
    }
    Ok(())
}

/// How many customers there are at most: counting them would take a pass over all.
///
/// # Errors
/// When the store cannot be read.
pub fn most(conn: &Connection) -> Result<u64> {
    Ok(conn.query_row("SELECT coalesce(max(id), 0) FROM customer", [], |r| r.get::<_, i64>(0))? as u64)
}

/// A customer that a person may have meant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Key.
    pub id: i64,
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// City, email or phone that tells candidates apart; may be empty.
    pub detail: String,
}

/// How many candidates are looked for at most.
pub const MOST_CANDIDATES: usize = 50;

/// Everyone a person may mean by `text`: the customer with that code or, failing that, with that email,
/// else with that phone in any format, else with that name or such a handle, else those whose name contains it.
/// The first rule that finds anyone decides.
///
/// # Errors
/// When the store cannot be read.
pub fn find(conn: &Connection, text: &str) -> Result<Vec<Candidate>> {
    let text = text.trim();
    for rule in ["code = ?1", "id IN (SELECT customer FROM customer_alias WHERE kind = 'code' AND key = ?1)"] {
        let exact = select(conn, rule, text)?;
        if !exact.is_empty() {
            return Ok(exact);
        }
    }
    if let Some(key) = email_key(text) {
        let found = by_email(conn, &key)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    if let Some(key) = settings::phones(conn)?.key(text) {
        let found = by_phone(conn, &key)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    if text.is_empty() {
        return Ok(Vec::new());
    }
    for rule in [
        "name = ?1 COLLATE NOCASE OR code = ?1 COLLATE NOCASE",
        "id IN (SELECT customer FROM customer_alias WHERE name = ?1 COLLATE NOCASE OR (kind = 'code' AND key = ?1 COLLATE NOCASE))",
        "instr(lower(handles), lower(?1)) > 0",
    ] {
        let found = select(conn, rule, text)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    select(conn, "instr(lower(name), lower(?1)) > 0 OR instr(name, ?1) > 0", text)
}

/// The customers with this email: their own, a contact's, or that of a customer who was joined into them.
///
/// # Errors
/// When the store cannot be read.
pub fn by_email(conn: &Connection, key: &str) -> Result<Vec<Candidate>> {
    let rule = "email_key = ?1 OR id IN (SELECT customer FROM contact WHERE email_key = ?1)
        OR id IN (SELECT customer FROM customer_alias WHERE kind = 'email' AND key = ?1)";
    select(conn, rule, key)
}

/// The customers with this phone number, with or without country and area code.
///
/// # Errors
/// When the store cannot be read.
pub fn by_phone(conn: &Connection, key: &str) -> Result<Vec<Candidate>> {
    // The index holds the last seven digits; the rule itself decides among those who share them.
    let mut query = conn.prepare_cached(
        "SELECT id, code, name, coalesce(city, email, phone, ''), phone_key AS number FROM customer
         WHERE phone_key IS NOT NULL AND substr(phone_key, -7) = substr(?1, -7)
         UNION SELECT c.id, c.code, c.name, coalesce(c.city, c.email, c.phone, ''), a.key FROM customer_alias a JOIN customer c ON c.id = a.customer
         WHERE a.kind = 'phone' AND substr(a.key, -7) = substr(?1, -7) ORDER BY 2",
    )?;
    let mut rows = query.query([key])?;
    let (mut equal, mut like) = (Vec::new(), Vec::new());
    while let Some(r) = rows.next()? {
        let other = r.get_ref(4)?.as_str()?;
        if other == key {
            equal.push(candidate(r)?);
        } else if same_phone(key, other) {
            like.push(candidate(r)?);
        }
    }
    equal.extend(select(conn, "id IN (SELECT customer FROM contact WHERE phone_key = ?1)", key)?);
    let mut found = if equal.is_empty() { like } else { equal };
    found.dedup_by_key(|c| c.id);
    found.truncate(MOST_CANDIDATES);
    Ok(found)
}

fn select(conn: &Connection, condition: &str, value: &str) -> Result<Vec<Candidate>> {
    let sql = format!(
        "SELECT id, code, name, coalesce(city, email, phone, '') FROM customer WHERE {condition} ORDER BY code LIMIT {MOST_CANDIDATES}"
    );
    let mut query = conn.prepare_cached(&sql)?;
    let found = query.query_map([value], candidate)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn candidate(r: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate { id: r.get(0)?, code: r.get(1)?, name: r.get(2)?, detail: r.get(3)? })
}

/// A free code of the form `PREFIX0001` for things a person adds without a code: the one after the highest among
/// the latest rows, or the nearest free one above it. (The highest of all would take a pass over the table.)
///
/// # Errors
/// When the store cannot be read.
pub fn next_code(conn: &Connection, table: &'static str, prefix: &str) -> Result<String> {
    let sql = format!(
        "SELECT coalesce(max(CAST(substr(code, ?2) AS INTEGER)), 0) + 1 FROM (SELECT code FROM {table} ORDER BY id DESC LIMIT 1000)
         WHERE code GLOB ?1 || '[0-9]*' AND substr(code, ?2) NOT GLOB '*[^0-9]*' AND length(code) < 18"
    );
    let mut next: i64 = conn.query_row(&sql, params![prefix, prefix.len() as i64 + 1], |r| r.get(0))?;
    let joined = if table == "customer" { " OR EXISTS (SELECT 1 FROM customer_alias WHERE kind = 'code' AND key = ?1)" } else { "" };
    let mut taken = conn.prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE code = ?1){joined}"))?;
    for tried in 1.. {
        let code = format!("{prefix}{next:04}");
        if !taken.query_row([&code], |r| r.get(0))? {
            return Ok(code);
        }
        next += if tried < 1_000 { 1 } else { next };
    }
    Err(Failure::new(say!("no free code that begins with {prefix}", prefix)).into())
}

/// Code of the customer with this key.
///
/// # Errors
/// When there is none, or the store cannot be read.
pub fn code_of(conn: &Connection, id: i64) -> Result<String> {
    Ok(conn.prepare_cached("SELECT code FROM customer WHERE id = ?1")?.query_one([id], |r| r.get(0))?)
}

//! The right to be forgotten: a person is taken out of every table, of the log, and of the file's unused pages.
//!
//! Orders, amounts, days and products stay under a code that says nothing, so that no sum changes. What the log held is
//! stood for by its digest, so that the chain of operations stays whole. An erasure cannot be undone, nor can any earlier
//! operation be that would bring something of the person back.
//!
//! A list remembers who was erased without saying who it was: the key of the row with the operation and moment that made
//! it, by which a restored backup is erased again, and keyed hashes of codes and emails, by which a later import is noticed.
//! Phone numbers are not on it: there are so few that they could all be tried.
//!
//! A contact person of a company can be erased alone; the company stays as it is.

mod names;
mod rows;

use anyhow::Result;
use rusqlite::{Connection, OptionalExtension, params};

pub use names::Mention;

use crate::base::error::Failure;
use crate::entity::reach::email_key;
use crate::lang::say;
use crate::store::file::connect::BUSY;
use crate::store::file::copy;
use crate::store::file::open::Store;
use crate::store::ledger::audit::Image;
use crate::store::ledger::made;
use crate::store::ledger::operation::{Actor, Operation, Recorded};
use crate::store::ledger::seal;
use crate::store::records::contacts::same_name;

/// What an erasure did.
#[derive(Clone, Debug)]
pub struct Erased {
    /// The operation; `None` when nothing of the person was left.
    pub recorded: Option<Recorded>,
    /// Rows of facts that were emptied or taken out.
    pub rows: usize,
    /// Rows of the journal and of the log of which only a digest is left.
    pub logged: usize,
    /// Files that rows of the person came from, as they were named.
    pub files: Vec<String>,
    /// Texts of other rows that still name the person, the first of them.
    pub mentions: Vec<Mention>,
    /// How many such texts there are.
    pub mentioned: usize,
}

/// A row that stands for a person who is erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A customer, with everything that belongs to it.
    Customer(i64),
    /// A contact person of a company.
    Contact(i64),
}

impl Subject {
    fn table(self) -> &'static str {
        match self {
            Subject::Customer(_) => "customer",
            Subject::Contact(_) => "contact",
        }
    }

    fn row(self) -> i64 {
        match self {
            Subject::Customer(row) | Subject::Contact(row) => row,
        }
    }

    /// How the list of the erased names the row: the key of a customer; that of a contact person is negative.
    fn listed(self) -> i64 {
        match self {
            Subject::Customer(row) => row,
            Subject::Contact(row) => -row,
        }
    }

    fn of_listed(number: i64) -> Subject {
        if number < 0 { Subject::Contact(-number) } else { Subject::Customer(number) }
    }
}

/// Somebody who was erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasure {
    /// The operation that erased.
    pub operation: i64,
    /// When, seconds UTC.
    pub at: i64,
    /// The key of the row (of a contact person, negative), the operation that made it, and when that was: the same in every
    /// backup of the store.
    pub row: (i64, i64, i64),
    /// Hashes of codes and emails, with their kinds.
    pub hashes: Vec<(String, Vec<u8>)>,
}

/// Everybody who was erased from a store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasures {
    /// The key of the hashes.
    pub key: Vec<u8>,
    /// The persons.
    pub persons: Vec<Erasure>,
}

/// So many texts of others that name the person are told.
const TOLD: usize = 20;

/// The customers who are the person: the one with this key, and those who were joined into it.
///
/// # Errors
/// When the store cannot be read.
pub fn person(conn: &Connection, customer: i64) -> Result<Vec<Subject>> {
    let mut query = conn.prepare(
        "SELECT ?1 UNION
         SELECT k.row FROM customer_alias a JOIN change k ON k.operation = a.operation AND k.tbl = 'customer' AND k.kind = 'delete'
         WHERE a.customer = ?1 AND a.kind = 'code' AND k.before ->> '$.code' = a.written",
    )?;
    Ok(query.query_map([customer], |r| r.get(0).map(Subject::Customer))?.collect::<Result<_, _>>()?)
}

/// The contact persons of a customer with this name or email, as they are or as the log still holds them.
///
/// # Errors
/// When the store cannot be read.
pub fn contacts(conn: &Connection, customer: i64, text: &str) -> Result<Vec<Subject>> {
    let mut query = conn.prepare(
        "SELECT id, name, email_key FROM contact WHERE customer = ?1 UNION
         SELECT row, before ->> '$.name', before ->> '$.email_key' FROM change
         WHERE tbl = 'contact' AND before <> '' AND before ->> '$.customer' = ?1",
    )?;
    let key = email_key(text);
    let mut found = Vec::new();
    let mut rows = query.query([customer])?;
    while let Some(row) = rows.next()? {
        let (name, email) = (row.get_ref(1)?.as_str_or_null()?, row.get_ref(2)?.as_str_or_null()?);
        if name.is_some_and(|name| same_name(name, text)) || key.is_some() && key.as_deref() == email {
            found.push(row.get(0)?);
        }
    }
    found.dedup();
    Ok(found.into_iter().map(Subject::Contact).collect())
}

/// Customers who are no more, but of whom the log still holds a state with this code.
///
/// # Errors
/// When the store cannot be read.
pub fn gone(conn: &Connection, code: &str) -> Result<Vec<Subject>> {
    let mut query = conn.prepare(
        "SELECT DISTINCT row FROM change
         WHERE tbl = 'customer' AND before <> '' AND before ->> '$.code' = ?1 AND row NOT IN (SELECT id FROM customer)",
    )?;
    Ok(query.query_map([code], |r| r.get(0).map(Subject::Customer))?.collect::<Result<_, _>>()?)
}

/// Erases a person. [`clean`] must follow: until then the file's unused pages may hold what was taken out.
///
/// # Errors
/// When the store cannot be written; then nothing was erased.
pub fn erase(store: &mut Store, actor: &Actor, subjects: &[Subject]) -> Result<Erased> {
    // What was typed names the person.
    let actor = Actor { command_line: erased_line(COMMAND), ..actor.clone() };
    let op = store.operation(&actor, COMMAND)?;
    let mut erased = within(&op, subjects)?;
    if erased.rows + erased.logged == 0 {
        op.cancel()?;
        return Ok(erased);
    }
    erased.recorded = op.finish(&format!("{} rows and {} entries of the log emptied", erased.rows, erased.logged))?;
    Ok(erased)
}

/// The command of an erasure in the log.
const COMMAND: &str = "customer erase";

fn erased_line(command: &str) -> String {
    format!("crmkit {command} {}", rows::ERASED)
}

fn within(op: &Operation, subjects: &[Subject]) -> Result<Erased> {
    rows::collect(op, subjects)?;
    let states = names::states(op)?;
    names::sql_function(op, &states)?;
    op.execute_batch(include_str!("places.sql"))?;
    let logged: i64 =
        op.query_row("SELECT count(*) FROM person_place WHERE tbl IN ('change', 'operation', 'source_file')", [], |r| r.get(0))?;
    let files = files(op)?;
    remember(op, subjects, &states)?;
    take_digests(op)?;
    let rows = rows::blank(op)?;
    op.execute_batch(include_str!("redact.sql"))?;
    // The journal took before-images of what this very operation emptied.
    op.execute("UPDATE change SET before = json_object('id', row, 'operation', before ->> '$.operation') WHERE operation = ?1", [op.id])?;
    let (mentions, mentioned) = names::mentions(op, TOLD)?;
    op.remove_function("names_person", 1)?;
    op.execute_batch("DROP TABLE person_row; DROP TABLE person_key; DROP TABLE person_change")?;
    Ok(Erased { recorded: None, rows, logged: logged as usize, files, mentions, mentioned })
}

/// The files that operations read which touched a row of the person.
fn files(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(
        "SELECT DISTINCT path FROM source_file WHERE path <> ?1
         AND operation IN (SELECT operation FROM person_place WHERE tbl NOT IN ('operation', 'source_file')) ORDER BY path",
    )?;
    Ok(query.query_map([rows::ERASED], |r| r.get(0))?.collect::<Result<_, _>>()?)
}

/// Puts the persons on the list of those who were erased, once.
fn remember(op: &Operation, subjects: &[Subject], states: &[Image]) -> Result<()> {
    let mut first = None;
    for subject in subjects {
        let Some((made_by, made_at)) = origin(op, *subject)? else { continue };
        let listed = "SELECT id FROM erasure WHERE customer = ?1 AND made_by = ?2 AND made_at = ?3";
        if op.query_row(listed, [subject.listed(), made_by, made_at], |_| Ok(())).optional()?.is_some() {
            continue;
        }
        op.execute(
            "INSERT INTO erasure (operation, at, customer, made_by, made_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![op.id, op.now, subject.listed(), made_by, made_at],
        )?;
        first.get_or_insert(op.last_insert_rowid());
    }
    let Some(erasure) = first else { return Ok(()) };
    let mut known = std::collections::BTreeSet::new();
    for state in states {
        let text = |field: &str| state.get(field).and_then(|v| v.as_str());
        // Of an alias the kind says what its key is; of a customer it is another word.
        let alias = text("kind").filter(|_| state.contains_key("key"));
        known.extend(text("email_key").map(|e| ("email", e.to_string())));
        known.extend(match alias {
            Some("email") => text("key").map(|e| ("email", e.to_string())),
            Some("phone") => None,
            Some(_) => text("key").map(|c| ("code", c.to_string())),
            None => text("code").map(|c| ("code", c.to_string())),
        });
        // A contact person has no code: the name among those of one company takes its place.
        if let (Some(Subject::Contact(_)), Some(customer), Some(name)) = (subjects.first(), state.get("customer"), text("name")) {
            known.insert((CONTACT, of_company(customer.as_i64().unwrap_or(0), name)));
        }
    }
    for (kind, text) in known {
        let hash = hash(op, kind, &text)?;
        let listed = if kind == CONTACT { "code" } else { kind };
        op.execute("INSERT INTO erasure_hash (erasure, kind, hash) VALUES (?1, ?2, ?3)", params![erasure, listed, hash])?;
    }
    Ok(())
}

/// What the hash of a contact person's name is for. The list has it among the codes.
const CONTACT: &str = "contact";

fn of_company(customer: i64, name: &str) -> String {
    format!("{customer} {}", name.trim().to_lowercase())
}

/// The operation that made a person's row, and when.
fn origin(conn: &Connection, subject: Subject) -> Result<Option<(i64, i64)>> {
    let sql = format!(
        "SELECT id, at FROM operation WHERE id = coalesce(
            (SELECT operation FROM {table} WHERE id = ?1),
            (SELECT before ->> '$.operation' FROM change WHERE tbl = '{table}' AND row = ?1 AND before <> '' ORDER BY id LIMIT 1))",
        table = subject.table()
    );
    Ok(conn.query_row(&sql, [subject.row()], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
}

fn key(conn: &Connection) -> Result<Vec<u8>> {
    Ok(conn.query_row("SELECT key FROM secret", [], |r| r.get(0))?)
}

fn hash(conn: &Connection, kind: &str, text: &str) -> Result<Vec<u8>> {
    Ok(copy::derived(conn, kind, text)?.to_vec())
}

/// Notes the digest of everything under a seal that is about to be emptied, unless one stands for it already.
fn take_digests(op: &Operation) -> Result<()> {
    let mut query = op.prepare("SELECT operation, tbl, row FROM person_place ORDER BY operation, tbl, row")?;
    let places: Vec<(i64, String, i64)> = query.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?.collect::<Result<_, _>>()?;
    let mut note = op.prepare("INSERT OR IGNORE INTO redacted (operation, tbl, row, digest, erased_by) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (operation, table, row) in places {
        for (table, digest) in seal::digests(op, operation, &table, row)? {
            note.execute(params![operation, table, row, digest, op.id])?;
        }
    }
    Ok(())
}

/// Rewrites the file without its unused pages and empties the write-ahead log. False when another process that reads the
/// store kept it from doing so: then both may still hold what was erased, and it must be done again.
///
/// # Errors
/// When the disk refuses.
pub fn clean(store: &Store) -> Result<bool> {
    let conn = &store.conn;
    conn.flush_prepared_statement_cache();
    // A reader that stays is told of rather than waited for.
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    let done = conn.execute_batch("VACUUM").map_err(anyhow::Error::from).and_then(|()| {
        let blocked: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        Ok(blocked == 0)
    });
    conn.busy_timeout(BUSY)?;
    match done {
        Err(error) if crate::store::exit_of(&error) == Some(crate::base::error::Exit::Busy) => Ok(false),
        done => done,
    }
}

/// When somebody with this code or email was erased, seconds UTC.
///
/// # Errors
/// When the store cannot be read.
pub fn known(conn: &Connection, text: &str) -> Result<Option<i64>> {
    let email = email_key(text).map(|email| ("email", email));
    let mut hashes = Vec::new();
    for (kind, text) in [Some(("code", text.trim().to_string())), email].into_iter().flatten() {
        hashes.push(hash(conn, kind, &text)?);
    }
    first_erased(conn, &hashes)
}

/// When a contact person of this customer with this name or email was erased, seconds UTC.
///
/// # Errors
/// When the store cannot be read.
pub fn known_contact(conn: &Connection, customer: i64, text: &str) -> Result<Option<i64>> {
    let mut hashes = vec![hash(conn, CONTACT, &of_company(customer, text))?];
    if let Some(email) = email_key(text) {
        hashes.push(hash(conn, "email", &email)?);
    }
    first_erased(conn, &hashes)
}

/// When the first of these that is on the list was erased.
fn first_erased(conn: &Connection, hashes: &[Vec<u8>]) -> Result<Option<i64>> {
    let sql = "SELECT e.at FROM erasure_hash h JOIN erasure e ON e.id = h.erasure WHERE h.hash = ?1 ORDER BY e.at DESC LIMIT 1";
    for hash in hashes {
        if let Some(at) = conn.prepare_cached(sql)?.query_row([hash], |r| r.get(0)).optional()? {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

/// Somebody who was erased and is in the store again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Returned {
    /// Code of the customer.
    pub code: String,
    /// Name of the contact person, when it is one of the customer's.
    pub contact: Option<String>,
    /// When the person was erased, seconds UTC.
    pub at: i64,
}

/// The customers and contact persons an operation made who were erased before, by code, name or email.
///
/// # Errors
/// When the store cannot be read.
pub fn returned(conn: &Connection, operation: i64) -> Result<Vec<Returned>> {
    let mut found = Vec::new();
    if !conn.query_row("SELECT EXISTS (SELECT 1 FROM erasure_hash)", [], |r| r.get(0))? {
        return Ok(found);
    }
    if let Some((first, last)) = made::span(conn, "customer", operation)? {
        let mut query = conn.prepare("SELECT code, email_key FROM customer WHERE id BETWEEN ?1 AND ?2 AND operation = ?3")?;
        let mut rows = query.query([first, last, operation])?;
        while let Some(row) = rows.next()? {
            let (code, email): (String, Option<String>) = (row.get(0)?, row.get(1)?);
            let mut at = known(conn, &code)?;
            if let (None, Some(email)) = (at, email) {
                at = known(conn, &email)?;
            }
            found.extend(at.map(|at| Returned { code, contact: None, at }));
        }
    }
    if let Some((first, last)) = made::span(conn, "contact", operation)? {
        let mut query = conn.prepare(
            "SELECT c.id, c.code, k.name, k.email_key FROM contact k JOIN customer c ON c.id = k.customer
             WHERE k.id BETWEEN ?1 AND ?2 AND k.operation = ?3",
        )?;
        let mut rows = query.query([first, last, operation])?;
        while let Some(row) = rows.next()? {
            let (customer, code, name, email): (i64, String, String, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            let mut at = known_contact(conn, customer, &name)?;
            if let (None, Some(email)) = (at, email) {
                at = known_contact(conn, customer, &email)?;
            }
            found.extend(at.map(|at| Returned { code, contact: Some(name), at }));
        }
    }
    Ok(found)
}

/// Everybody who was erased from the store.
///
/// # Errors
/// When the store cannot be read.
pub fn list(conn: &Connection) -> Result<Erasures> {
    let mut persons = Vec::new();
    let mut query = conn.prepare("SELECT id, at, customer, made_by, made_at, operation FROM erasure ORDER BY id")?;
    let mut rows = query.query([])?;
    let mut hashes = conn.prepare("SELECT kind, hash FROM erasure_hash WHERE erasure = ?1 ORDER BY id")?;
    while let Some(row) = rows.next()? {
        let hashes = hashes.query_map([row.get::<_, i64>(0)?], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<_, _>>()?;
        persons.push(Erasure { operation: row.get(5)?, at: row.get(1)?, row: (row.get(2)?, row.get(3)?, row.get(4)?), hashes });
    }
    Ok(Erasures { key: key(conn)?, persons })
}

/// Erases from a store that was restored everybody on the list of the store it replaces, and takes the list over; how many
/// persons were erased again. [`clean`] must follow.
///
/// # Errors
/// When the store cannot be written; then it is as it was.
pub fn replay(store: &mut Store, actor: &Actor, erasures: &Erasures) -> Result<usize> {
    let listed = list(&store.conn)?;
    let missing: Vec<&Erasure> = erasures.persons.iter().filter(|p| !listed.persons.iter().any(|l| l.row == p.row)).collect();
    if missing.is_empty() {
        return Ok(0);
    }
    let actor = Actor { command_line: erased_line(COMMAND), ..actor.clone() };
    let op = store.operation(&actor, COMMAND)?;
    // Hashes under another key would find nobody; a store that has none yet takes the key over.
    let same_key = listed.key == erasures.key || listed.persons.is_empty();
    if same_key {
        op.execute("UPDATE secret SET key = ?1", [&erasures.key])?;
    }
    let mut again = 0;
    for group in missing.chunk_by(|a, b| a.operation == b.operation) {
        let mut subjects = Vec::new();
        for (listed, made_by, made_at) in group.iter().map(|p| p.row) {
            let subject = Subject::of_listed(listed);
            if origin(&op, subject)? == Some((made_by, made_at)) {
                subjects.push(subject);
            }
        }
        if !subjects.is_empty() {
            let erased = within(&op, &subjects)?;
            again += usize::from(erased.rows + erased.logged > 0);
        }
        group.iter().try_for_each(|person| take_over(&op, person, same_key))?;
    }
    op.finish(&format!("{again} persons erased again from a restored backup"))?;
    Ok(again)
}

/// Takes somebody who was erased over from the list of another store, with the hashes when they are under the same key.
fn take_over(op: &Operation, person: &Erasure, hashes: bool) -> Result<()> {
    let (customer, made_by, made_at) = person.row;
    op.execute(
        "INSERT INTO erasure (operation, at, customer, made_by, made_at) SELECT ?1, ?2, ?3, ?4, ?5
         WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE customer = ?3 AND made_by = ?4 AND made_at = ?5)",
        params![op.id, person.at, customer, made_by, made_at],
    )?;
    let listed = "SELECT id FROM erasure WHERE customer = ?1 AND made_by = ?2 AND made_at = ?3";
    let erasure: i64 = op.query_row(listed, [customer, made_by, made_at], |r| r.get(0))?;
    for (kind, hash) in person.hashes.iter().filter(|_| hashes) {
        op.execute(
            "INSERT INTO erasure_hash (erasure, kind, hash) SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM erasure_hash WHERE hash = ?3)",
            params![erasure, kind, hash],
        )?;
    }
    Ok(())
}

/// Refuses to take back or put back an operation that would bring something of an erased person back.
///
/// # Errors
/// When it would.
pub(in crate::store) fn refuse_return(conn: &Connection, target: i64, original: i64, back: &str) -> Result<()> {
    let erased = "SELECT EXISTS (SELECT 1 FROM erasure WHERE operation = ?1)";
    if conn.query_row(erased, [target], |r| r.get(0))? {
        return Err(Failure::new(say!("operation {original} erased a person: that cannot be {back}", original, back))
            .hint(say!("name an earlier operation to take that one back: 'crmkit ops' lists them"))
            .into());
    }
    let by = "SELECT max(erased_by) FROM redacted WHERE operation = ?1 AND tbl NOT IN ('operation', 'source_file')";
    let by: Option<i64> = conn.query_row(by, [target], |r| r.get(0))?;
    let Some(by) = by else { return Ok(()) };
    Err(Failure::new(say!(
        "operation {original} cannot be {back}: it concerns a person who was erased by operation {by}",
        original,
        back,
        by
    ))
    .hint(say!("what the log held of the person is gone for good"))
    .into())
}

//! `crmkit customer erase`: the right to be forgotten.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::backup::{copies, default_folder};
use crate::base::error::{Exit, Failure};
use crate::commands::customer::contact::no_contact;
use crate::commands::given::local;
use crate::commands::{Session, who};
use crate::lang::{Message, say};
use crate::store::Store;
use crate::store::file::copy::name;
use crate::store::privacy::erase;
use crate::store::privacy::erase::{Erased, Subject};
use crate::store::records::{contacts, customers, settings};

/// Options of `crmkit customer erase`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
The person goes from every table and from the log: name, email, phone, address, every other personal field, tags, contacts,
notes, subjects and texts, also values that were changed long ago. Orders with their amounts, days and products stay under a
code that says nothing, so that no sum changes. Then the file is rewritten, so that nothing is left in its unused pages; this
takes as much memory as the store is large.
Wherever a digest stands for what was taken out, the chain of operations stays whole.

This cannot be undone, and neither can any earlier operation that would bring something of the person back.
It asks first; without a terminal it needs --yes. Status 5: another program that reads the store kept the file from being
cleaned; run the command again when it has ended.

What is outside the store is told, but not touched: backups and the files that were imported. A restored backup is erased
again; an import that brings the person back says so.

Examples:
  crmkit customer erase C0007
  crmkit customer erase ann@shop.example --yes
  crmkit customer erase Nordwind --contact 'Kim Berg'")]
pub struct Erase {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// Erase only the contact person with this name or email; the customer stays as it is
    #[arg(long, value_name = "NAME|EMAIL")]
    pub contact: Option<String>,
}

impl Erase {
    /// Erases the person.
    ///
    /// # Errors
    /// When nobody is meant, or it is not confirmed.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store()?;
        let (person, name) = match &self.contact {
            Some(contact) => self.contact_person(session, &store, contact)?,
            None => self.customer(session, &store)?,
        };
        if person.is_empty() {
            // The same again, after another program was in the way.
            session.ui.say(say!("{name}: cleaning the file again", name));
            return clean(session, &store);
        }
        confirm(session, &name)?;
        let erased = erase::erase(&mut store, session.actor(), &person)?;
        match erased.recorded {
            Some(op) => session.ui.say(say!(
                "erased: {rows} rows and {logged} entries of the log emptied (operation {op_id}; this cannot be undone)",
                rows = erased.rows,
                logged = erased.logged,
                op_id = op.id
            )),
            None => session.ui.say(say!("nothing of that person was left to erase")),
        }
        let exit = clean(session, &store)?;
        tell(session, &store, &erased)?;
        Ok(exit)
    }

    /// The rows of the person and a name for a question; no rows, and what to say, when the person was erased before.
    fn customer(&self, session: &Session, store: &Store) -> Result<(Vec<Subject>, Message)> {
        let conn = store.conn();
        let exact = customers::by_code(conn, self.customer.trim())?.is_some();
        let gone = if exact { Vec::new() } else { erase::gone(conn, self.customer.trim())? };
        if !exact
            && gone.is_empty()
            && let Some(at) = erase::known(conn, &self.customer)?
        {
            return Ok((Vec::new(), erased_before(store, at)?));
        }
        if gone.is_empty() {
            let meant = who::customer(session, conn, &self.customer)?;
            Ok((erase::person(conn, meant.id)?, Message::verbatim(format!("{} {}", meant.code, meant.name))))
        } else {
            Ok((gone, say!("{who} of whom only the log still tells", who = self.customer.trim())))
        }
    }

    /// As [`Erase::customer`], for a contact person.
    fn contact_person(&self, session: &Session, store: &Store, contact: &str) -> Result<(Vec<Subject>, Message)> {
        let conn = store.conn();
        let meant = who::customer(session, conn, &self.customer)?;
        let found = erase::contacts(conn, meant.id, contact)?;
        if found.is_empty() {
            let at = erase::known_contact(conn, meant.id, contact)?;
            let nobody = || Err(no_contact(&meant.code, contact, contacts::of_customer(conn, meant.id)?).into());
            return at.map_or_else(nobody, |at| Ok((Vec::new(), erased_before(store, at)?)));
        }
        Ok((found, say!("{contact}, contact person of {code} {name}", contact = contact.trim(), code = meant.code, name = meant.name)))
    }
}

fn erased_before(store: &Store, at: i64) -> Result<Message> {
    Ok(say!("that person was erased at {at}", at = local(at, &settings::read(store.conn())?.zone)))
}

/// Asks before what cannot be undone; without anybody to ask it must have been said beforehand.
fn confirm(session: &Session, name: &Message) -> Result<()> {
    if session.ui.yes {
        return Ok(());
    }
    if !session.interactive() {
        return Err(Failure::usage(say!("an erasure cannot be undone and needs --yes where nobody can be asked")).into());
    }
    if session.ui.confirm(say!("Erase {name}? This cannot be undone.", name))? {
        return Ok(());
    }
    Err(Failure::new(say!("nothing was erased")).into())
}

fn clean(session: &Session, store: &Store) -> Result<Exit> {
    match erase::clean(store) {
        Ok(true) => Ok(Exit::Ok),
        Ok(false) => {
            session.ui.warn(say!(
                "another program has the store open: what was erased may still be in unused parts of the file until it ends; \
                 then run the same command again"
            ));
            Ok(Exit::Busy)
        }
        Err(error) => {
            let failure =
                Failure::new(say!("the person is erased, but the file could not be cleaned: {error}", error = format!("{error:#}")));
            Err(failure.hint(say!("unused parts of it may still hold what was erased: make room and run the same command again")).into())
        }
    }
}

/// Names the places that may still hold the person.
fn tell(session: &Session, store: &Store, erased: &Erased) -> Result<()> {
    for mention in &erased.mentions {
        session.ui.warn(say!(
            "{table} {record} still names the person, or a namesake: look at it",
            table = mention.table,
            record = mention.record
        ));
    }
    if erased.mentioned > erased.mentions.len() {
        session.ui.warn(say!("… and {mentions} more texts name the person", mentions = erased.mentioned - erased.mentions.len()));
    }
    for file in &erased.files {
        for path in siblings(Path::new(file), |rest| rest.is_empty() || rest.starts_with(".rejects.")) {
            session
                .ui
                .warn(say!("{path} was imported from, or holds rows that were rejected: the person may be in it", path = path.display()));
        }
    }
    for copy in copies(store.path(), &name(store.conn())?, &[default_folder(store.path())])? {
        let path = copy.path.display();
        session.ui.warn(say!("{path} is a copy of the store and may hold the person; restored, it is erased again", path));
    }
    Ok(())
}

/// The files beside `path` that are called like it with something behind that `wanted` takes.
fn siblings(path: &Path, wanted: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let named = |p: &PathBuf| p.file_name().is_some_and(|n| n.to_string_lossy().strip_prefix(&name).is_some_and(&wanted));
    let mut found: Vec<PathBuf> = entries.filter(|p| named(p) && p.is_file()).collect();
    found.sort();
    found
}

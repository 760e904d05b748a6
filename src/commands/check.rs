//! `crmkit check`: whether the store is whole, and, when asked, whether its data is sound.

use anyhow::Result;

use super::Session;
use super::given::local;
use crate::base::error::{Exit, Failure};
use crate::lang::{Message, say};
use crate::page::{Kind, Page, Table};
use crate::reports::overview::quality::rules;
use crate::reports::overview::quality::rules::{Finding, RULES, Rule};
use crate::store::derived::keys;
use crate::store::file::check;
use crate::store::file::check::Damage;
use crate::store::ledger::{audit, seal};
use crate::store::records::settings;
use crate::store::{Store, exit_of};

/// Options of `crmkit check`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Looks at the file, its schema, references between rows, derived histories, and the chain of operations; it changes nothing.
When all is well it ends with status 0 and one line on standard error that names the head of the chain, none with -q.
Damage is listed and ends with status 6, with what can still be read.

Every operation is sealed with a hash over the one before it and what it did: a head that was written down elsewhere
shows later that nothing up to it was altered.

Examples:
  crmkit check
  crmkit check --head -f csv >> heads.csv
  crmkit check -q --strict || mail -s 'crmkit check' owner@shop.example < /dev/null
  crmkit check --fix-derived")]
pub struct Check {
    /// Look for contradictions, invalid values and orphans, too: the rules of report quality; status 4 when there are some
    #[arg(long)]
    pub strict: bool,
    /// Print the head of the chain of operations: number and seal of the latest one
    #[arg(long)]
    pub head: bool,
    /// Make anew what is derived from facts: histories, indexes, views and triggers; facts are not touched
    #[arg(long)]
    pub fix_derived: bool,
    /// Show at most this many cases of each rule; by default 20 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

/// Staleness is no fault: no rule that is looked at here asks for it.
const NO_STALENESS: i32 = 0;

impl Check {
    /// Looks, and lists what it finds.
    ///
    /// # Errors
    /// When the store cannot be opened at all.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read().map_err(cannot_open)?;
        let damage = check::damage(store.conn())?;
        if !self.fix_derived {
            return self.tell(session, &store, &damage);
        }
        drop(store);
        if !fix(session, &damage)? {
            return self.tell(session, &session.store_read().map_err(cannot_open)?, &damage);
        }
        let again = || {
            let store = session.store_read().map_err(cannot_open)?;
            let damage = check::damage(store.conn())?;
            self.tell(session, &store, &damage)
        };
        again().map_err(|e| {
            let failure =
                Failure::new(say!("what is derived is made anew, but the store cannot be looked at again: {e}", e = format!("{e:#}")));
            failure.exit(exit_of(&e).unwrap_or(Exit::Failed)).into()
        })
    }

    /// Shows what is damaged, or that nothing is.
    fn tell(&self, session: &Session, store: &Store, damage: &[Damage]) -> Result<Exit> {
        if !damage.is_empty() {
            return show(session, store, damage);
        }
        let strict = if self.strict { self.contradictions(session, store)? } else { None };
        let status = if strict.is_some() { Exit::Alert } else { Exit::Ok };
        let pages: Vec<Page> = self.head(session, store)?.into_iter().chain(strict).collect();
        if !pages.is_empty() {
            session.show(&pages)?;
        }
        Ok(status)
    }

    /// The page that shows the head of the chain, where it is asked for; else says that all is well, and the head.
    fn head(&self, session: &Session, store: &Store) -> Result<Option<Page>> {
        let conn = store.conn();
        let Some(head) = seal::head(conn)? else {
            session.ui.say(say!("the store is whole; nothing has been done to it yet"));
            return Ok(None);
        };
        let hash = seal::hex(&head.hash);
        if !self.head {
            session.ui.say(say!(
                head.operation => "the store is whole; head of its 1 operation: {hash}" |
                "the store is whole; head of its {operation} operations: {hash}",
                operation = head.operation,
                hash
            ));
            return Ok(None);
        }
        let columns = [("operation", "No.", Kind::Count), ("seal", "Seal", Kind::Text)];
        let mut table = Table::fixed("head", "Head of the chain of operations", columns, [[head.operation.into(), hash.into()]]);
        if let Some(op) = audit::get(conn, head.operation)? {
            table.note(say!(
                "{command} by {person} at {zone}",
                command = op.command,
                person = op.person,
                zone = local(op.at, &settings::read(conn)?.zone)
            ));
        }
        let mut page = Page::new("check", "The store is whole");
        page.table(table);
        Ok(Some(page))
    }

    /// A page of what contradicts itself; `None` when nothing does.
    fn contradictions(&self, session: &Session, store: &Store) -> Result<Option<Page>> {
        let snapshot = session.snapshot(store)?;
        let limit = session.limit(self.limit, 20).unwrap_or(usize::MAX >> 1);
        let mut broken: Vec<(&'static Rule, usize, Vec<Finding>)> = Vec::new();
        for rule in RULES.iter().filter(|r| r.class.is_fault()) {
            let (count, cases) = rule.broken(&snapshot, NO_STALENESS, limit)?;
            if count > 0 {
                broken.push((rule, count, cases));
            }
        }
        if broken.is_empty() {
            return Ok(None);
        }
        let mut page = Page::new("check", "The store is whole, but its data contradicts itself");
        page.as_of = Some(snapshot.as_of);
        let mut table = rules::table("Findings", broken.iter().map(|(r, _, cases)| (*r, cases.as_slice())));
        for (rule, count, cases) in &broken {
            let more = count - cases.len();
            let (key, about) = (rule.key, Message::from(rule.about));
            table.note(match more {
                0 => say!("{key}: {count} × {about}", key, count, about),
                more => say!("{key}: {count} × {about}; {more} more than shown", key, count, about, more),
            });
        }
        page.table(table);
        Ok(Some(page))
    }
}

/// What to do with a store that cannot be opened.
fn cannot_open(error: anyhow::Error) -> anyhow::Error {
    if exit_of(&error) != Some(Exit::Store) {
        return error;
    }
    let known = error.chain().find_map(|e| e.downcast_ref::<Failure>());
    let mut failure = Failure::new(say!("{error}", error = format!("{error:#}"))).exit(Exit::Store);
    failure.hints = known.map(|f| f.hints.clone()).unwrap_or_default();
    failure
        .hint(say!("if it was a store, nothing of it can be read any more: keep the file as it is and go back to a backup"))
        .hint(say!("SQLite's own shell may save more: sqlite3 FILE .recover"))
        .into()
}

/// Makes derived data anew, when that is what is wrong or nothing is; whether it did.
fn fix(session: &Session, damage: &[Damage]) -> Result<bool> {
    if damage.iter().any(|d| d.check == check::Check::File || d.check == check::Check::Schema && d.what.starts_with("the table")) {
        session.ui.warn(say!("the facts themselves cannot be read whole: nothing was made anew"));
        return Ok(false);
    }
    let mut store = session.store()?;
    if damage.iter().any(|d| d.check == check::Check::Keys) {
        let op = store.operation(session.actor(), "check")?;
        let renewed = keys::renew(&op)?;
        let summary = format!("{renewed} keys of emails and phones made anew");
        let recorded = op.finish(&summary)?;
        session.done(&summary, recorded);
    }
    let histories = check::rebuild(&mut store)?;
    session.ui.say(say!("made anew: {histories} histories, every index, view and trigger", histories));
    Ok(true)
}

/// Lists the damage, and on a damaged file what can still be read.
fn show(session: &Session, store: &Store, damage: &[Damage]) -> Result<Exit> {
    let mut page = Page::new("check", "The store is damaged");
    let table = Table::of("damage", "Damage", damage)
        .col("check", "Check", Kind::Text, |d| d.check.word())
        .col("what", "What is wrong", Kind::Text, |d| &d.what)
        .table();
    page.table(table);
    let file = damage.iter().any(|d| d.check == check::Check::File);
    if file {
        let table = Table::of("readable", "What can still be read", check::readable(store.conn()))
            .col("table", "Table", Kind::Text, |r| r.table)
            .col("rows", "Rows", Kind::Count, |r| r.rows)
            .col("whole", "Whole", Kind::Text, |r| r.whole);
        page.table(table.table());
    }
    session.show(&[page])?;
    session.ui.warn(say!("the store is damaged: keep a copy of the file as it is, and go on with a backup"));
    if file {
        session.ui.say(say!(" hint: 'crmkit backup list' and 'crmkit backup restore' put a backup in its place"));
        session.ui.say(say!(" hint: 'crmkit export KIND -o FILE' writes a kind of fact that can still be read; a new store imports it"));
    } else if damage.iter().all(|d| d.check.is_derived()) {
        session.ui.say(say!(" hint: only what is derived from facts is damaged: 'crmkit check --fix-derived' makes it anew"));
    }
    Ok(Exit::Store)
}

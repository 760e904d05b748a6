//! `crmkit history CUSTOMER`: each field's values over time.

use anyhow::Result;

use super::given::local;
use super::{Session, who};
use crate::base::error::Exit;
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::store::ledger::audit;
use crate::store::ledger::audit::Logged;
use crate::store::ledger::told::Told;
use crate::store::ledger::trail::{Deed, of_customer};
use crate::store::records::settings;

/// Options of `crmkit history`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit history C0007
  crmkit history ann@shop.example -f csv")]
pub struct History {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
}

impl History {
    /// Shows the history, oldest first.
    ///
    /// # Errors
    /// When nobody is meant.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let conn = store.conn();
        let meant = who::customer(session, conn, &self.customer)?;
        let settings = settings::read(conn)?;
        let title = say!("History of {code}  {name}", code = meant.code, name = meant.name);
        let mut table = Table::new("history", title.clone())
            .column("time", "Time", Kind::Text)
            .column("operation", "No.", Kind::Count)
            .column("field", "Field", Kind::Text)
            .column("before", "Before", Kind::Text)
            .column("after", "After", Kind::Text)
            .column("command", "Command", Kind::Text)
            .column("person", "Who", Kind::Text);
        let told = Told { conn, exponent: settings.currency.exponent, audit: false };
        for step in of_customer(conn, meant.id)? {
            let Some(op) = audit::get(conn, step.operation)? else { continue };
            let time = local(op.at, &settings.zone);
            let mut add = |field: &str, before: Option<String>, after: Option<String>| {
                table.push(vec![
                    Cell::text(&time),
                    op.id.into(),
                    field.into(),
                    before.into(),
                    after.into(),
                    Cell::text(command(&op)),
                    Cell::text(&op.person),
                ]);
            };
            match step.deed {
                Deed::Made => add("(customer)", None, Some("made".to_string())),
                Deed::TakenOut => add("(customer)", Some("taken out".to_string()), None),
                Deed::Tagged(tag) => add("tag", None, Some(tag)),
                Deed::Untagged(tag) => add("tag", Some(tag), None),
                Deed::Joined(code) => add("(joined)", None, Some(code)),
                Deed::Parted(code) => add("(joined)", Some(code), None),
                Deed::Changed(before, after) => {
                    for d in told.differences("customer", &before, &after)? {
                        add(&d.field, d.before, d.after);
                    }
                }
            }
        }
        let mut page = Page::new("history", title);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

/// The command of an operation, with what it reversed.
pub(super) fn command(op: &Logged) -> String {
    match op.target {
        Some(target) => format!("{} {target}", op.command),
        None => op.command.clone(),
    }
}

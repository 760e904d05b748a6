//! `crmkit check`: whether the store is whole, and, when asked, whether its data is sound.

use anyhow::Result;

use super::Session;
use crate::db::check;
use crate::error::Exit;
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::quality::rules::{self, Finding, RULES, Rule};

/// Options of `crmkit check`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Changes nothing. Says nothing and ends with status 0 when all is well; damage is listed and ends with status 6.

Examples:
  crmkit check
  crmkit check --strict || mail -s 'crmkit check' owner@shop.example < /dev/null")]
pub struct Check {
    /// Look for contradictions, invalid values and orphans, too: the rules of report quality; status 4 when there are some
    #[arg(long)]
    pub strict: bool,
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
    /// When the store cannot be read at all.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let damage = check::damage(store.conn())?;
        if !damage.is_empty() {
            let mut table = Table::new("damage", "Damage").column("check", "Check", Kind::Text).column("what", "What is wrong", Kind::Text);
            for d in &damage {
                table.push(vec![d.check.into(), Cell::text(&d.what)]);
            }
            let mut page = Page::new("check", "The store is damaged");
            page.table(table);
            session.show(&[page])?;
            session.ui.warn("the store is damaged: keep a copy of the file as it is, and go on with a backup");
            return Ok(Exit::Store);
        }
        if !self.strict {
            return Ok(Exit::Ok);
        }
        let snapshot = session.snapshot(&store)?;
        let limit = session.limit(self.limit, 20).unwrap_or(usize::MAX >> 1);
        let mut broken: Vec<(&'static Rule, usize, Vec<Finding>)> = Vec::new();
        for rule in RULES.iter().filter(|r| r.class.is_fault()) {
            let (count, cases) = rule.broken(&snapshot, NO_STALENESS, limit)?;
            if count > 0 {
                broken.push((rule, count, cases));
            }
        }
        if broken.is_empty() {
            return Ok(Exit::Ok);
        }
        let mut page = Page::new("check", "The store is whole, but its data contradicts itself");
        page.as_of = Some(snapshot.as_of);
        let mut table = rules::table("Findings", broken.iter().map(|(r, _, cases)| (*r, cases.as_slice())));
        for (rule, count, cases) in &broken {
            let more = count - cases.len();
            let more = if more > 0 { format!("; {more} more than shown") } else { String::new() };
            table.notes.push(format!("{}: {count} × {}{more}", rule.key, rule.about));
        }
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Alert)
    }
}

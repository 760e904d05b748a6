//! `crmkit order list`.

use anyhow::Result;

use crate::commands::{Session, who};
use crate::db::history::{self, Fact};
use crate::db::{orders, refunds};
use crate::error::Exit;
use crate::model::words::Word;
use crate::page::{Cell, Kind, Page, Table};

/// Options of `crmkit order list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit order list C0007
  crmkit order list 'Ann Lee' --as-of 2024Q1 -f csv")]
pub struct List {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

impl List {
    /// Lists the orders, the latest first.
    ///
    /// # Errors
    /// When nobody is meant.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let snapshot = session.snapshot(&store)?;
        let mut entries = history::of_customer(snapshot.conn(), meant.id)?;
        entries.retain(|e| e.day <= snapshot.as_of && matches!(e.fact(), Fact::Order(_)));
        let money = Kind::Money(snapshot.exponent());
        let title = format!("Orders of {}  {}", meant.code, meant.name);
        let mut table = Table::new("orders", title.as_str())
            .column("code", "Code", Kind::Text)
            .column("date", "Date", Kind::Date)
            .column("amount", "Amount", money)
            .column("refund", "Refund", money)
            .column("status", "Status", Kind::Text)
            .column("channel", "Channel", Kind::Text)
            .column("lines", "Lines", Kind::Count);
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        if entries.len() > limit {
            table.notes.push(format!("{} earlier orders; --limit {} lists them all", entries.len() - limit, entries.len()));
        }
        for entry in entries.iter().rev().take(limit) {
            let Fact::Order(id) = entry.fact() else { continue };
            let order = orders::get(snapshot.conn(), id)?;
            let refund = refunds::counted(snapshot.conn(), id, order.refund, snapshot.as_of)?;
            let lines = orders::lines(snapshot.conn(), id)?.len();
            table.push(vec![
                order.code.into(),
                order.day.into(),
                order.amount.into(),
                (refund != 0).then_some(refund).into(),
                order.status.map(Word::word).into(),
                order.channel.into(),
                Cell::count(lines),
            ]);
        }
        let mut page = Page::new("orders", title);
        page.as_of = Some(snapshot.as_of);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

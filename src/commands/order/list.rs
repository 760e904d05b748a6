//! `crmkit order list`.

use std::collections::HashSet;

use anyhow::Result;

use crate::base::dates::Day;
use crate::base::error::Exit;
use crate::base::words::Word;
use crate::commands::sql::Where;
use crate::commands::{Session, who};
use crate::lang::say;
use crate::page::{Kind, Page, Table};
use crate::store::Snapshot;
use crate::store::derived::history;
use crate::store::derived::packed::Fact;
use crate::store::records::{orders, refunds};

/// Options of `crmkit order list`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit order list C0007
  crmkit order list 'Ann Lee' --as-of 2024Q1 -f csv
  crmkit order list --where 'amount > 1000 AND paid_on IS NULL'")]
pub struct List {
    /// Code, email, phone, or a unique part of the name; may be left out with --where
    #[arg(required_unless_present = "expression")]
    pub customer: Option<String>,
    /// The condition on the view `orders`.
    #[command(flatten)]
    pub picked: Where,
    /// List at most this many; by default 50 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

impl List {
    /// Lists the orders, the latest first.
    ///
    /// # Errors
    /// When nobody is meant, or the condition is wrong.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let mut store = session.store_read()?;
        let picked = self.picked.picked(session, &mut store, "orders")?;
        let meant = self.customer.as_ref().map(|c| who::customer(session, store.conn(), c)).transpose()?;
        let snapshot = session.snapshot(&store)?;
        let orders = match &meant {
            Some(meant) => of_customer(&snapshot, meant.id, picked.as_ref())?,
            None => with_codes(&snapshot, picked.unwrap_or_default())?,
        };
        let money = Kind::Money(snapshot.exponent());
        let title = meant.as_ref().map_or(say!("Orders"), |m| say!("Orders of {code}  {name}", code = m.code, name = m.name));
        let limit = session.limit(self.limit, 50).unwrap_or(usize::MAX);
        let (all, conn) = (orders.len(), snapshot.conn());
        let read = |(_, id): &(Day, i64)| {
            let order = orders::get(conn, *id)?;
            let refund = refunds::counted(conn, *id, order.refund, snapshot.as_of)?;
            let customer = order.customer.map(|key| snapshot.customer(key)).transpose()?.flatten().map(|(code, _)| code);
            Ok((order, refund, orders::lines(conn, *id)?.len(), customer))
        };
        let rows = orders.iter().rev().take(limit).map(read).collect::<Result<Vec<_>>>()?;
        let mut table = Table::of("orders", title.clone(), &rows)
            .col("code", "Code", Kind::Text, |(o, ..)| &o.code)
            .col("date", "Date", Kind::Date, |(o, ..)| o.day)
            .col("amount", "Amount", money, |(o, ..)| o.amount)
            .col("refund", "Refund", money, |(_, refund, ..)| (*refund != 0).then_some(*refund))
            .col("status", "Status", Kind::Text, |(o, ..)| o.status.map(Word::word))
            .col("channel", "Channel", Kind::Text, |(o, ..)| o.channel.clone())
            .col("lines", "Lines", Kind::Count, |(_, _, lines, _)| *lines);
        if meant.is_none() {
            table = table.col("customer", "Customer", Kind::Text, |(.., customer)| customer.clone());
        }
        let more = (all > limit).then(|| format!("{} earlier orders; --limit {all} lists them all", all - limit));
        let table = table.notes(more).table();
        let mut page = Page::new("orders", title);
        page.as_of = Some(snapshot.as_of);
        page.table(table);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

/// Day and key of the customer's orders that are picked, the earliest first.
fn of_customer(snapshot: &Snapshot<'_>, customer: i64, picked: Option<&HashSet<String>>) -> Result<Vec<(Day, i64)>> {
    let mut found = Vec::new();
    for entry in history::of_customer(snapshot.conn(), customer)? {
        let Fact::Order(id) = entry.fact() else { continue };
        if entry.day > snapshot.as_of {
            continue;
        }
        let wanted = match picked {
            Some(picked) => picked.contains(&orders::get(snapshot.conn(), id)?.code),
            None => true,
        };
        if wanted {
            found.push((entry.day, id));
        }
    }
    Ok(found)
}

/// Day and key of the orders with these codes, the earliest first.
fn with_codes(snapshot: &Snapshot<'_>, codes: HashSet<String>) -> Result<Vec<(Day, i64)>> {
    let mut found = Vec::with_capacity(codes.len());
    for code in codes {
        let order = orders::with_code(snapshot.conn(), &code)?;
        found.extend(order.filter(|(_, o)| o.day <= snapshot.as_of).map(|(id, o)| (o.day, id)));
    }
    found.sort_unstable();
    Ok(found)
}

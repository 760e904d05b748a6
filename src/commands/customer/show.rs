//! `crmkit customer show`: the 360° view.

use anyhow::Result;

use super::timeline::events;
use crate::analysis::order::quantile_of;
use crate::base::dates::Day;
use crate::base::error::Exit;
use crate::base::money;
use crate::base::words::Word;
use crate::commands::{Session, who};
use crate::entity::customer::Customer;
use crate::entity::trade::OrderStatus;
use crate::lang::say;
use crate::page::{Cell, FIGURES, Kind, Page, Table};
use crate::reports::value::rfm;
use crate::store::Snapshot;
use crate::store::derived::history;
use crate::store::derived::packed::{Entry, Fact};
use crate::store::records::{complaints, contacts, customers, interactions, orders, tags};

/// Options of `crmkit customer show`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit customer show C0007
  crmkit customer show ann@shop.example --as-of 2024Q1
  crmkit customer show 'Ann Lee' -f json")]
pub struct Show {
    /// Code, email, phone, or a unique part of the name
    pub customer: String,
    /// Show at most this many events; by default 30 in a text, else all
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
}

impl Show {
    /// Shows the customer.
    ///
    /// # Errors
    /// When nobody is meant.
    pub fn run(self, session: &mut Session) -> Result<Exit> {
        let store = session.store_read()?;
        let meant = who::customer(session, store.conn(), &self.customer)?;
        let snapshot = session.snapshot(&store)?;
        let mut purchases = history::of_customer(snapshot.conn(), meant.id)?;
        purchases.retain(|e| e.day <= snapshot.as_of);
        let customer = customers::get(snapshot.conn(), meant.id)?;
        let mut page =
            Page::new("customer", say!("{customer_code}  {customer_name}", customer_code = customer.code, customer_name = customer.name));
        page.as_of = Some(snapshot.as_of);
        page.table(identity(&customer, &tags::of(snapshot.conn(), meant.id)?, snapshot.exponent()));
        page.table(figures(&snapshot, meant.id, &customer.code, &purchases)?);
        let people = contact_table(&snapshot, meant.id)?;
        if !people.rows.is_empty() {
            page.table(people);
        }
        page.table(timeline(&snapshot, meant.id, &purchases, session.limit(self.limit, 30))?);
        session.show(&[page])?;
        Ok(Exit::Ok)
    }
}

/// What is known of the customer now, field by field; unknown fields are left out.
fn identity(c: &Customer, tags: &[String], exponent: u8) -> Table {
    // Values of every kind stand in one column: as words they all begin at its left edge.
    let day = |d: Option<Day>| d.map(|d| Cell::text(d.to_string()));
    let amount = |a: Option<i64>| a.map(|a| Cell::text(money::plain(a, exponent)));
    let text = |t: &Option<String>| t.clone().map(Cell::Text);
    let fields = [
        ("code", Some(Cell::text(&c.code))),
        ("name", Some(Cell::text(&c.name))),
        ("kind", c.kind.map(|k| k.word().into())),
        ("company", text(&c.company)),
        ("email", text(&c.email)),
        ("phone", text(&c.phone)),
        ("handles", text(&c.handles)),
        ("address", text(&c.address)),
        ("city", text(&c.city)),
        ("region", text(&c.region)),
        ("country", text(&c.country)),
        ("postal_code", text(&c.postal_code)),
        ("consent", text(&c.consent)),
        ("industry", text(&c.industry)),
        ("occupation", text(&c.occupation)),
        ("gender", text(&c.gender)),
        ("birthday", day(c.birthday)),
        ("education", text(&c.education)),
        ("income_band", text(&c.income_band)),
        ("source", text(&c.source)),
        ("acquired_on", day(c.acquired_on)),
        ("acquisition_cost", amount(c.acquisition_cost)),
        ("owner", text(&c.owner)),
        ("status", c.status.map(|s| s.word().into())),
        ("closed_on", day(c.closed_on)),
        ("churn_reason", c.churn_reason.map(|r| r.word().into())),
        ("wallet", amount(c.wallet)),
        ("tags", (!tags.is_empty()).then(|| Cell::text(tags.join(";")))),
        ("notes", text(&c.notes)),
    ];
    let own = c.own.iter().map(|(field, value)| (field.as_str(), Some(Cell::text(value))));
    Table::fields("identity", "Identity", fields.into_iter().chain(own))
}

/// With more customers than this, comparing them all takes longer than anybody waits for one of them.
const COMPARED: i64 = 20_000;

/// The customer's value in single figures.
fn figures(store: &Snapshot, customer: i64, code: &str, entries: &[Entry]) -> Result<Table> {
    let bought: Vec<&Entry> = entries.iter().filter(|e| e.purchase).collect();
    let mut days: Vec<Day> = bought.iter().map(|e| e.day).collect();
    days.dedup();
    let revenue: i64 = entries.iter().map(|e| e.net).sum();
    let sum = |cell: Cell| Cell::As(Kind::Money(store.exponent()), Box::new(cell));
    let date = |day: Option<&Day>| Cell::As(Kind::Date, Box::new(day.copied().into()));
    let in_days = |cell: Cell| Cell::As(Kind::Days, Box::new(cell));
    let mut rows = vec![
        ("orders", Cell::count(bought.len())),
        ("purchase_days", Cell::count(days.len())),
        ("revenue", sum(revenue.into())),
        ("refunds", sum(refunds(store, entries)?.into())),
        ("average_order", sum(Cell::ratio(revenue as f64, bought.len() as f64))),
        ("first_purchase", date(days.first())),
        ("last_purchase", date(days.last())),
        ("recency_days", in_days(days.last().map(|d| i64::from(store.as_of.since(*d))).into())),
        ("median_gap_days", in_days(median_gap(&days).into())),
        ("interactions", Cell::count(interactions::of_customer(store.conn(), customer, store.as_of)?.len())),
        ("open_complaints", complaints::open_of_customer(store.conn(), customer, store.as_of)?.into()),
    ];
    let mut notes = None;
    if store.buyers_at_most()? > COMPARED {
        notes = Some(format!("Scores and segment compare all customers: crmkit explain {code} segment."));
    } else if let Some(standing) = rfm::standing(store, customer)? {
        let text = |text: String| Cell::As(Kind::Text, Box::new(text.into()));
        rows.push(("scores", text(standing.scores.map(|score| score.to_string()).concat())));
        rows.push(("segment", text(standing.segment.to_string())));
    }
    let table = Table::of(FIGURES, "Value", &rows).col("figure", "Figure", Kind::Text, |(figure, _)| *figure).col(
        "value",
        "Value",
        Kind::Count,
        |(_, value)| value.clone(),
    );
    Ok(table.notes(notes).table())
}

/// What was given back: refunds of orders that stand, and returns.
fn refunds(store: &Snapshot, entries: &[Entry]) -> Result<i64> {
    let mut sum = 0;
    for entry in entries {
        sum += match entry.fact() {
            Fact::Refund(_) => -entry.net,
            Fact::Order(id) => {
                let order = orders::get(store.conn(), id)?;
                if order.status == Some(OrderStatus::Cancelled) { 0 } else { order.amount.max(0) - entry.net }
            }
        };
    }
    Ok(sum)
}

/// The median of the days between one purchase day and the next; `None` with fewer than two.
fn median_gap(days: &[Day]) -> Option<f64> {
    quantile_of(days.windows(2).map(|w| f64::from(w[1].since(w[0]))), 0.5)
}

fn contact_table(store: &Snapshot, customer: i64) -> Result<Table> {
    let table = Table::of("contacts", "Contact persons", contacts::of_customer(store.conn(), customer)?)
        .col("name", "Name", Kind::Text, |c| c.name.clone())
        .col("role", "Role", Kind::Text, |c| c.role.clone())
        .col("email", "Email", Kind::Text, |c| c.email.clone())
        .col("phone", "Phone", Kind::Text, |c| c.phone.clone())
        .col("notes", "Notes", Kind::Text, |c| c.notes.clone());
    Ok(table.table())
}

fn timeline(store: &Snapshot, customer: i64, purchases: &[Entry], limit: Option<usize>) -> Result<Table> {
    let events = events(store, customer, purchases)?;
    let (all, shown) = (events.len(), limit.unwrap_or(usize::MAX).min(events.len()));
    let table = Table::of("timeline", "Timeline", events.iter().take(shown))
        .col("date", "Date", Kind::Date, |e| e.day)
        .col("what", "What", Kind::Text, |e| &e.what)
        .col("detail", "Detail", Kind::Text, |e| &e.detail)
        .col("amount", "Amount", Kind::Money(store.exponent()), |e| e.amount)
        .notes((shown < all).then(|| say!("{shown} earlier events; --limit {all} shows them all", shown = all - shown, all)));
    Ok(table.table())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_gap_needs_two_purchase_days() {
        let days = |numbers: &[i32]| numbers.iter().map(|n| Day(*n)).collect::<Vec<_>>();
        assert_eq!(median_gap(&days(&[])), None);
        assert_eq!(median_gap(&days(&[5])), None);
        assert_eq!(median_gap(&days(&[0, 10])), Some(10.0));
        assert_eq!(median_gap(&days(&[0, 10, 40])), Some(20.0));
        assert_eq!(median_gap(&days(&[0, 10, 40, 41])), Some(10.0));
    }
}

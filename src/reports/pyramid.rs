//! `report pyramid`: customers in tiers by what they bring.

use std::collections::HashMap;

use anyhow::Result;

use super::frame::{self, Figures, InWindow, Span};
use super::people::{self, Known, People};
use super::scan::{self, Lapse, Summary};
use super::{Group, Need, Report};
use crate::analysis::concentration::{Ranked, tier};
use crate::dates::{Day, Window};
use crate::db::Snapshot;
use crate::error::Failure;
use crate::model::settings::Settings;
use crate::money::parse_plain;
use crate::page::{Cell, Kind, Page, Table};

/// Options of `report pyramid`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report pyramid --window 12m
  crmkit report pyramid --shares 5,15,30,50
  crmkit report pyramid --from 10000,2000,500
  crmkit report pyramid --table customers -o tiers.csv")]
pub struct Pyramid {
    /// What customers are ranked by
    #[arg(long, value_enum, default_value = "revenue")]
    pub by: Measure,
    /// Percent of the customers in the tiers VIP, major, ordinary, small [default: the setting tiers]
    #[arg(long, value_name = "A,B,C,D", conflicts_with = "from")]
    pub shares: Option<String>,
    /// Least amounts of VIP, major and ordinary customers instead of shares
    #[arg(long, value_name = "A,B,C")]
    pub from: Option<String>,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    #[command(flatten)]
    window: InWindow,
}

/// What customers are ranked by.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Measure {
    /// Revenue in the window
    Revenue,
}

/// The tiers from the top.
const TIERS: [&str; 4] = ["VIP", "Major", "Ordinary", "Small"];

/// How the tiers are cut.
enum Cut {
    /// Percent of the customers per tier.
    Shares([f64; 4]),
    /// Least amounts of all tiers but the last.
    From([i64; 3]),
}

/// One customer with orders.
struct Ranking {
    now: Summary,
    tier: Standing,
}

/// Where a customer stands in the pyramid.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// In a tier, 0 = the top.
    Tier(usize),
    /// Bought once, but lapsed, closed, or not in the window.
    Lapsed,
}

impl Standing {
    fn name(self) -> &'static str {
        match self {
            Standing::Tier(t) => TIERS[t.min(3)],
            Standing::Lapsed => "Lapsed",
        }
    }

    fn place(self) -> usize {
        match self {
            Standing::Tier(t) => t.min(3),
            Standing::Lapsed => 4,
        }
    }
}

/// Everything one pass over the histories tells.
struct Counted {
    /// Every customer who has bought by the as-of date.
    customers: Vec<Ranking>,
    known: Vec<Known>,
    floors: Vec<Option<i64>>,
    ranked: usize,
    /// Of the members of each tier a year before: (members, of them active now).
    year: Option<[(u64, u64); 4]>,
}

impl Report for Pyramid {
    const NAME: &'static str = "pyramid";
    const GROUP: Group = Group::Value;
    const ABOUT: &'static str = "Show the customer pyramid: tiers by revenue";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let cut = self.cut(store)?;
        let span = self.window.span(store.as_of);
        let lapse = match self.lapse_days.or(store.settings.lapse_days) {
            Some(_) => scan::lapse(store, self.lapse_days, &Default::default()),
            None => scan::lapse(store, None, &scan::gaps(store)?),
        };
        let counted = self.count(store, span, &lapse, &cut)?;
        let people = people::people(store, &counted.known)?;
        let contacts = contacts(store, span)?;
        let mut page = frame::page(Self::NAME, "Customer pyramid by revenue", store, span);
        self.explain(&mut page, store, &cut, &lapse);
        page.table(tiers(store, &counted, people, &contacts)?);
        page.table(figures(&counted, people, &lapse));
        if store.wants("customers") {
            page.table(customers(store, &counted)?);
        }
        Ok(page)
    }
}

impl Pyramid {
    fn cut(&self, store: &Snapshot) -> Result<Cut> {
        if let Some(text) = &self.from {
            let amounts: Option<Vec<i64>> = text.split(',').map(|a| parse_plain(a.trim(), store.exponent())).collect();
            let amounts = amounts.and_then(|a| <[i64; 3]>::try_from(a).ok()).filter(|a| a[0] > a[1] && a[1] > a[2]);
            return amounts.map(Cut::From).ok_or_else(|| {
                Failure::usage(format!("--from '{text}': expected three descending amounts for VIP, major and ordinary customers"))
                    .hint("for example --from 10000,2000,500")
                    .into()
            });
        }
        let shares = match &self.shares {
            Some(text) => Settings::read(&[("tiers".to_string(), text.clone())])?.tiers,
            None => store.settings.tiers,
        };
        Ok(Cut::Shares(shares))
    }

    fn count(&self, store: &Snapshot, span: Span, lapse: &Lapse, cut: &Cut) -> Result<Counted> {
        let closed = people::closed(store)?;
        let then = self.year_before(store.as_of);
        let mut customers = Vec::new();
        let mut known = Vec::new();
        // (amount a year before, active now) of those who were ranked then.
        let mut earlier: Vec<(i64, bool)> = Vec::new();
        store.histories(|key, packed| {
            let mut seen = Known { key, any: false, bought: false };
            let (mut now, mut before) = (Summary::of(key), Summary::of(key));
            let (mut last, mut last_then) = (None, None);
            for entry in scan::until(packed, store.as_of) {
                seen.any = true;
                seen.bought |= entry.purchase;
                if entry.purchase {
                    last = Some(entry.day);
                }
                if span.holds(entry.day) {
                    now.add(&entry);
                }
                if let Some((as_of, span)) = &then
                    && entry.day <= *as_of
                {
                    if entry.purchase {
                        last_then = Some(entry.day);
                    }
                    if span.holds(entry.day) {
                        before.add(&entry);
                    }
                }
            }
            known.push(seen);
            let closed_on = people::closed_on(&closed, key);
            let active =
                |last: Option<Day>, at: Day| last.is_some_and(|l| at.since(l) <= lapse.days) && closed_on.is_none_or(|closed| closed > at);
            let is_active = active(last, store.as_of);
            if let Some((as_of, _)) = &then
                && before.orders > 0
                && active(last_then, *as_of)
            {
                earlier.push((before.revenue, is_active));
            }
            if seen.bought {
                let tier = if is_active && now.orders > 0 { Standing::Tier(0) } else { Standing::Lapsed };
                customers.push(Ranking { now, tier });
            }
            Ok(())
        })?;
        let amounts: Vec<i64> = customers.iter().filter(|c| c.tier != Standing::Lapsed).map(|c| c.now.revenue).collect();
        let ranked = amounts.len();
        let floors = floors(amounts, cut);
        for customer in customers.iter_mut().filter(|c| c.tier != Standing::Lapsed) {
            customer.tier = Standing::Tier(tier(customer.now.revenue, &floors));
        }
        let year = then.map(|_| {
            let floors = self::floors(earlier.iter().map(|e| e.0).collect(), cut);
            let mut year = [(0, 0); 4];
            for (amount, active) in &earlier {
                let (members, kept) = &mut year[tier(*amount, &floors).min(3)];
                *members += 1;
                *kept += u64::from(*active);
            }
            year
        });
        Ok(Counted { customers, known, floors, ranked, year })
    }

    /// The as-of date and the window a year before; a window of fixed dates has none.
    fn year_before(&self, as_of: Day) -> Option<(Day, Span)> {
        if let Window::Between(..) = self.window.window {
            return None;
        }
        let then = as_of.plus_months(-12);
        Some((then, self.window.span(then)))
    }

    fn explain(&self, page: &mut Page, store: &Snapshot, cut: &Cut, lapse: &Lapse) {
        page.option("by", "revenue");
        page.option("lapse_days", lapse.days);
        match cut {
            Cut::Shares(shares) => {
                let text: Vec<String> = shares.iter().map(ToString::to_string).collect();
                page.option("shares", text.join(","));
                page.note(format!(
                    "Tiers hold {} % of the ranked customers; the first ones together ceil(p × n / 100). \
                     Whoever has the amount of the last of a tier is in it too.",
                    text.join(", ")
                ));
            }
            Cut::From(from) => {
                let text: Vec<String> = from.iter().map(|a| crate::money::plain(*a, store.exponent())).collect();
                page.option("from", text.join(","));
                page.note(format!("Tiers begin at {}.", text.join(", ")));
            }
        }
        page.note(format!(
            "Ranked: customers with a purchase in the window who are active at the as-of date. Lapsed: bought, but not in the window, \
             not within the lapse window ({}), or closed.",
            lapse.derivation
        ));
        page.note("Retention: of those in the tier by the same rule 12 months before, the share still active.");
    }
}

fn floors(amounts: Vec<i64>, cut: &Cut) -> Vec<Option<i64>> {
    match cut {
        Cut::Shares(shares) => Ranked::new(amounts).floors(shares),
        Cut::From(from) => from.iter().map(|a| Some(*a)).chain([None]).collect(),
    }
}

/// Interactions in the window by customer.
fn contacts(store: &Snapshot, span: Span) -> Result<HashMap<i64, i64>> {
    let mut query =
        store.conn().prepare_cached("SELECT customer, count(*) FROM interaction WHERE day BETWEEN :from AND :to GROUP BY customer")?;
    let from = span.from.map_or(i32::MIN, |d| d.0);
    let rows = query.query_map(rusqlite::named_params! {":from": from, ":to": span.to.0}, |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn tiers(store: &Snapshot, counted: &Counted, people: People, contacts: &HashMap<i64, i64>) -> Result<Table> {
    #[derive(Clone, Copy, Default)]
    struct Sums {
        customers: usize,
        revenue: i64,
        orders: i64,
        contacts: i64,
    }
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("tiers", "Customer pyramid")
        .column("tier", "Tier", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .column("revenue", "Revenue", money)
        .column("revenue_share", "Revenue share", Kind::Percent)
        .column("from_revenue", "From revenue", money)
        .column("average_revenue", "Revenue per customer", money)
        .column("orders", "Orders", Kind::Count)
        .column("retention", "Retention", Kind::Percent)
        .column("interactions", "Interactions", Kind::Count);
    let mut sums = [Sums::default(); 5];
    for customer in &counted.customers {
        let sum = &mut sums[customer.tier.place()];
        sum.customers += 1;
        sum.revenue += customer.now.revenue;
        sum.orders += customer.now.orders;
        sum.contacts += contacts.get(&customer.now.key).copied().unwrap_or(0);
    }
    let total: i64 = sums.iter().map(|s| s.revenue).sum();
    for (place, sum) in sums.iter().enumerate() {
        let in_tier = place < TIERS.len();
        let retention = counted.year.filter(|_| in_tier).map_or(Cell::Empty, |y| Cell::ratio(y[place].1 as f64, y[place].0 as f64));
        let share = if in_tier { Cell::ratio(sum.customers as f64, counted.ranked as f64) } else { Cell::Empty };
        table.push(vec![
            Cell::text(if in_tier { TIERS[place] } else { "Lapsed" }),
            Cell::count(sum.customers),
            share,
            Cell::Int(sum.revenue),
            Cell::ratio(sum.revenue as f64, total as f64),
            counted.floors.get(place).copied().flatten().into(),
            Cell::ratio(sum.revenue as f64, sum.customers as f64),
            Cell::Int(sum.orders),
            retention,
            Cell::Int(sum.contacts),
        ]);
    }
    let bought: i64 = sums.iter().map(|s| s.contacts).sum();
    let mut row = vec![Cell::text("Prospects"), Cell::count(people.prospects)];
    row.resize(table.columns.len() - 1, Cell::Empty);
    row.push(Cell::Int(contacts.values().sum::<i64>() - bought));
    table.push(row);
    let contacts = contacts.values().sum::<i64>();
    table.total = Some(vec![
        Cell::text("Total"),
        Cell::count(counted.customers.len() + people.prospects),
        Cell::Empty,
        Cell::Int(total),
        Cell::ratio(total as f64, total as f64),
        Cell::Empty,
        Cell::ratio(total as f64, counted.customers.len() as f64),
        Cell::Int(sums.iter().map(|s| s.orders).sum()),
        Cell::Empty,
        Cell::Int(contacts),
    ]);
    frame::mark_small(&mut table, TIERS.into_iter().zip(sums.iter().map(|s| s.customers)));
    Ok(table)
}

fn figures(counted: &Counted, people: People, lapse: &Lapse) -> Table {
    let mut figures = Figures::new("Figures");
    figures.add("ranked", Kind::Count, Cell::count(counted.ranked), "active customers with a purchase in the window");
    figures.add(
        "lapsed",
        Kind::Count,
        Cell::count(counted.customers.len() - counted.ranked),
        "customers who bought once and are not ranked",
    );
    figures.add("prospects", Kind::Count, Cell::count(people.prospects), "customers who have never bought by the as-of date");
    figures.add("lapse_days", Kind::Days, Cell::Int(i64::from(lapse.days)), format!("lapse window: {}", lapse.derivation));
    figures.table()
}

/// Every customer who has bought, by tier, the highest revenue first.
fn customers(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let names = people::names(store, counted.customers.iter().map(|c| c.now.key))?;
    let mut table = Table::new("customers", "Customers")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("tier", "Tier", Kind::Text)
        .column("revenue", "Revenue", Kind::Money(store.exponent()))
        .column("orders", "Orders", Kind::Count)
        .column("last_purchase", "Last purchase in window", Kind::Date);
    table.on_request = true;
    let mut order: Vec<usize> = (0..counted.customers.len()).collect();
    order.sort_by(|&a, &b| {
        let rank = |i: usize| (counted.customers[i].tier.place(), std::cmp::Reverse(counted.customers[i].now.revenue));
        rank(a).cmp(&rank(b)).then_with(|| names[a].0.cmp(&names[b].0))
    });
    for i in order {
        let customer = &counted.customers[i];
        let last = if customer.now.orders > 0 { Cell::Int(i64::from(customer.now.last)) } else { Cell::Empty };
        table.push(vec![
            Cell::text(names[i].0.as_str()),
            Cell::text(names[i].1.as_str()),
            Cell::text(customer.tier.name()),
            Cell::Int(customer.now.revenue),
            Cell::Int(customer.now.orders),
            last,
        ]);
    }
    Ok(table)
}

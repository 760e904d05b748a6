//! `report overview`: the shop on one screen.

use anyhow::Result;

use crate::analysis::periods::Ages;
use crate::analysis::retention::Gaps;
use crate::base::dates::{Day, Unit};
use crate::lang::say;
use crate::page::{Cell, Kind, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, Span};
use crate::reports::lens::people;
use crate::reports::lens::people::{Known, People};
use crate::reports::lens::scan;
use crate::reports::lens::scan::Summary;
use crate::reports::lens::walk_ins::WalkIns;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use crate::store::derived::packed::Entry;
use crate::store::records::complaints;

/// Options of `report overview`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report overview
  crmkit report overview --as-of last-month
  crmkit report overview --table years -f csv")]
pub struct Overview {}

/// Days of the recent stretch that is compared with the one before it.
const RECENT: i32 = 90;

/// How many of the best customers are shown.
const BEST: usize = 5;

/// Sales of a stretch of time. Money in minor units.
#[derive(Clone, Copy, Default)]
struct Sales {
    revenue: i64,
    orders: i64,
    active: i64,
    new: i64,
}

/// Everything one pass over the histories tells.
#[derive(Default)]
struct Counted {
    all: Sales,
    recent: Sales,
    before: Sales,
    /// By age, 0 = the year of the as-of date.
    years: Vec<Sales>,
    first: Option<Day>,
    last: Option<Day>,
    buyers: Vec<Summary>,
    known: Vec<Known>,
    gaps: Gaps,
    /// What of it all is of nobody in particular.
    walk_ins: WalkIns,
}

/// What lies beside the orders.
struct Service {
    refunds: i64,
    interactions: i64,
    recent_interactions: i64,
    complaints: i64,
    open_complaints: i64,
}

impl Report for Overview {
    const NAME: &'static str = "overview";
    const GROUP: Group = Group::Overview;
    const ABOUT: &'static str = "Show the shop on one screen";
    const NEEDS: &'static [Need] = &[Need::Customers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = Span { from: None, to: store.as_of };
        let mut ages = Ages::new(Unit::Year, store.as_of);
        let counted = count(store, &mut ages)?;
        let people = people::people(store, &counted.known)?;
        let service = Service::read(store)?;
        let mut page = frame::page(Self::NAME, "Overview", store, span);
        page.table(figures(store, &counted, people, &service)?);
        page.table(years(store, &ages, &counted));
        page.table(best(store, &counted)?);
        Ok(page)
    }
}

fn count(store: &Snapshot, ages: &mut Ages) -> Result<Counted> {
    let mut counted = Counted { walk_ins: WalkIns::read(store, Span { from: None, to: store.as_of })?, ..Counted::default() };
    store.walk_ins(|packed| {
        for entry in scan::until(packed, store.as_of) {
            counted.take(store, ages, &entry);
        }
        Ok(())
    })?;
    store.histories(|key, packed| {
        let c = &mut counted;
        let mut known = Known { key, any: false, bought: false };
        let mut summary = Summary::of(key);
        let (mut last_year, mut in_recent, mut in_before) = (usize::MAX, false, false);
        let entries = scan::until(packed, store.as_of);
        for entry in entries.clone() {
            known.any = true;
            let (age, recent, before) = c.take(store, ages, &entry);
            if entry.purchase {
                c.years[age].active += i64::from(age != last_year);
                c.years[age].new += i64::from(!known.bought);
                c.recent.active += i64::from(recent && !in_recent);
                c.before.active += i64::from(before && !in_before);
                c.recent.new += i64::from(recent && !known.bought);
                c.before.new += i64::from(before && !known.bought);
                (in_recent, in_before) = (in_recent || recent, in_before || before);
                last_year = age;
                known.bought = true;
            }
            summary.add(&entry);
        }
        c.known.push(known);
        if known.bought {
            c.buyers.push(summary);
        }
        c.gaps.add(entries.filter(|e| e.purchase).map(|e| e.day));
        Ok(())
    })?;
    Ok(counted)
}

impl Counted {
    /// Counts an entry as what the shop sold, whoever bought. Tells the age of its year, and in which of the two stretches it lies.
    fn take(&mut self, store: &Snapshot, ages: &mut Ages, entry: &Entry) -> (usize, bool, bool) {
        let age = ages.age(entry.day);
        if age >= self.years.len() {
            self.years.resize(age + 1, Sales::default());
        }
        let back = store.as_of.since(entry.day);
        let (recent, before) = (back < RECENT, (RECENT..2 * RECENT).contains(&back));
        let sale = Sales { revenue: entry.net, orders: i64::from(entry.purchase), active: 0, new: 0 };
        self.all.add(sale);
        self.years[age].add(sale);
        if recent {
            self.recent.add(sale);
        } else if before {
            self.before.add(sale);
        }
        if entry.purchase {
            self.first = Some(self.first.map_or(entry.day, |d| d.min(entry.day)));
            self.last = self.last.max(Some(entry.day));
        }
        (age, recent, before)
    }
}

impl Sales {
    fn add(&mut self, other: Sales) {
        self.revenue += other.revenue;
        self.orders += other.orders;
    }
}

impl Service {
    fn read(store: &Snapshot) -> Result<Service> {
        let parameters = rusqlite::named_params! {":as_of": store.as_of.0, ":recent": store.as_of.0 - RECENT + 1};
        let open_complaints = complaints::open(store.conn(), store.as_of)?;
        let mut query = store.conn().prepare_cached(include_str!("summary.sql"))?;
        Ok(query.query_row(parameters, |r| {
            Ok(Service {
                refunds: r.get("refunds")?,
                interactions: r.get("interactions")?,
                recent_interactions: r.get("recent_interactions")?,
                complaints: r.get("complaints")?,
                open_complaints,
            })
        })?)
    }
}

fn figures(store: &Snapshot, counted: &Counted, people: People, service: &Service) -> Result<Table> {
    let money = Kind::Money(store.exponent());
    let lapse = scan::lapse(store, None, &counted.gaps);
    let closed = people::closed(store)?;
    let active = |b: &&Summary| store.as_of.0 - b.last <= lapse.days && people::closed_on(&closed, b.key).is_none();
    let active = counted.buyers.iter().filter(active).count();
    let repeaters = counted.buyers.iter().filter(|b| b.days > 1).count();
    let n = counted.buyers.len();
    let change = if counted.before.revenue > 0 {
        Cell::ratio((counted.recent.revenue - counted.before.revenue) as f64, counted.before.revenue as f64)
    } else {
        Cell::Empty
    };
    let mut f = Figures::new("The shop");
    f.add("customers", Kind::Count, Cell::count(people.customers), "everybody known at the as-of date");
    f.add("buyers", Kind::Count, Cell::count(n), "customers who have bought");
    f.add(
        "active",
        Kind::Count,
        Cell::count(active),
        say!("buyers not closed whose last purchase is at most {days} days old", days = lapse.days),
    );
    f.add("prospects", Kind::Count, Cell::count(people.prospects), "customers who have never bought");
    f.add("orders", Kind::Count, Cell::Int(counted.all.orders), "purchases");
    f.add("revenue", money, Cell::Int(counted.all.revenue), "orders less refunds and returns");
    if !counted.walk_ins.is_empty() {
        f.add("walk_in_orders", Kind::Count, Cell::Int(counted.walk_ins.sales), "of the orders those of nobody in particular");
        f.add("walk_in_revenue", money, Cell::Int(counted.walk_ins.revenue), "of the revenue that of nobody in particular");
    }
    f.add("refunds", money, Cell::Int(service.refunds), "refunds and returns, already taken off");
    f.add("average_order", money, Cell::ratio(counted.all.revenue as f64, counted.all.orders as f64), "revenue per purchase");
    let of_customers = counted.all.revenue - counted.walk_ins.revenue;
    f.add("revenue_per_buyer", money, Cell::ratio(of_customers as f64, n as f64), "revenue per customer who has bought");
    f.add(
        "repeat_purchase_rate",
        Kind::Percent,
        Cell::ratio(repeaters as f64, n as f64),
        "share of the buyers who bought on two days or more",
    );
    f.add("first_order", Kind::Date, counted.first, "day of the first purchase");
    f.add("last_order", Kind::Date, counted.last, "day of the last purchase");
    f.add("revenue_90_days", money, Cell::Int(counted.recent.revenue), "revenue of the last 90 days");
    f.add("revenue_90_days_before", money, Cell::Int(counted.before.revenue), "revenue of the 90 days before");
    f.add("revenue_change", Kind::Percent, change, "change between the two");
    f.add("orders_90_days", Kind::Count, Cell::Int(counted.recent.orders), "purchases of the last 90 days");
    f.add("buyers_90_days", Kind::Count, Cell::Int(counted.recent.active), "customers who bought in the last 90 days");
    f.add("new_90_days", Kind::Count, Cell::Int(counted.recent.new), "of them for the first time");
    f.add("interactions", Kind::Count, Cell::Int(service.interactions), "contacts with customers");
    f.add("interactions_90_days", Kind::Count, Cell::Int(service.recent_interactions), "of them in the last 90 days");
    f.add("complaints", Kind::Count, Cell::Int(service.complaints), "complaints received");
    f.add("open_complaints", Kind::Count, Cell::Int(service.open_complaints), "of them neither resolved nor closed");
    Ok(f.table())
}

fn years(store: &Snapshot, ages: &Ages, counted: &Counted) -> Table {
    let money = Kind::Money(store.exponent());
    let current = ages.period(0);
    let partial = !counted.years.is_empty() && current.end() > store.as_of;
    Table::of("years", "Years", counted.years.iter().enumerate().rev())
        .col("year", "Year", Kind::Text, |(age, _)| ages.period(*age).label())
        .col("revenue", "Revenue", money, |(_, year)| year.revenue)
        .col("orders", "Orders", Kind::Count, |(_, year)| year.orders)
        .col("active", "Buyers", Kind::Count, |(_, year)| year.active)
        .col("new", "New", Kind::Count, |(_, year)| year.new)
        .col("average_order", "Average order", money, |(_, year)| Cell::ratio(year.revenue as f64, year.orders as f64))
        .notes(partial.then(|| say!("{year} counts up to {day}.", year = current.label(), day = store.as_of)))
        .table()
}

fn best(store: &Snapshot, counted: &Counted) -> Result<Table> {
    let mut buyers: Vec<&Summary> = counted.buyers.iter().collect();
    let rank = |b: &&Summary| (std::cmp::Reverse(b.revenue), b.key);
    if buyers.len() > BEST {
        buyers.select_nth_unstable_by_key(BEST, rank);
        buyers.truncate(BEST);
    }
    buyers.sort_unstable_by_key(rank);
    let with_name = |buyer: &Summary| Ok((store.customer(buyer.key)?.unwrap_or_default(), *buyer));
    let rows = buyers.into_iter().map(with_name).collect::<Result<Vec<_>>>()?;
    let table = Table::of("top_customers", "Best customers", &rows)
        .col("customer", "Customer", Kind::Text, |(name, _)| &name.0)
        .col("name", "Name", Kind::Text, |(name, _)| &name.1)
        .col("revenue", "Revenue", Kind::Money(store.exponent()), |(_, b)| b.revenue)
        .col("revenue_share", "Share", Kind::Percent, |(_, b)| Cell::ratio(b.revenue as f64, counted.all.revenue as f64))
        .col("orders", "Orders", Kind::Count, |(_, b)| b.orders)
        .col("last_purchase", "Last purchase", Kind::Date, |(_, b)| b.last);
    Ok(table.table())
}

#[cfg(test)]
mod tests {
    use crate::entity::service::Step;
    use crate::entity::trade::OrderStatus;
    use crate::reports::tests::shop::{Shop, figure, told};

    #[test]
    fn a_small_shop_by_hand() {
        let mut shop = Shop::new();
        shop.order("A", "2023-06-01", 10_000);
        shop.full_order("A", "2024-03-01", 6_000, 1_000, Some(OrderStatus::PartlyRefunded));
        shop.order("B", "2023-12-15", 2_000);
        shop.order("B", "2024-01-10", -500);
        shop.full_order("C", "2024-01-01", 9_000, 9_000, Some(OrderStatus::Cancelled));
        shop.order("later", "2024-05-01", 1);
        shop.call("A", "2024-01-02");
        shop.call("A", "2024-03-02");
        shop.call("A", "2024-06-02");
        shop.complaint("A", "2024-01-01", &[(Step::Resolved, "2024-01-05")], |_| {});
        shop.complaint("B", "2024-03-30", &[(Step::Resolved, "2024-04-05")], |_| {});
        let page = shop.page("2024-03-31", &["overview"]).expect("a page");
        let names = ["customers", "buyers", "prospects", "orders", "revenue", "refunds", "average_order", "repeat_purchase_rate"];
        assert_eq!(names.map(|f| figure(&page, f)), ["3", "2", "1", "3", "16500", "1500", "5500", "0.5"]);
        let names = ["revenue_90_days", "revenue_90_days_before", "revenue_change", "orders_90_days", "buyers_90_days", "new_90_days"];
        assert_eq!(names.map(|f| figure(&page, f)), ["4500", "2000", "1.25", "1", "1", "0"]);
        assert_eq!(
            ["interactions", "interactions_90_days", "complaints", "open_complaints"].map(|f| figure(&page, f)),
            ["2", "2", "2", "1"]
        );
        assert_eq!(told(&page, "years", &["year", "revenue", "orders", "active", "new"]), ["2023 12000 2 2 2", "2024 4500 1 1 0"]);
        assert_eq!(told(&page, "top_customers", &["customer", "revenue"]), ["A 15000", "B 1500"]);
    }

    #[test]
    fn an_empty_store_has_an_overview() {
        let page = Shop::new().page("2024-03-31", &["overview"]).expect("a page");
        assert_eq!(["customers", "first_order", "average_order", "refunds"].map(|f| figure(&page, f)), ["0", "–", "–", "0"]);
    }
}

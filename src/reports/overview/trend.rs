//! `report trend`: revenue, orders and customers period by period, and the seasons of week and year.

use anyhow::Result;

use crate::analysis::periods::Ages;
use crate::analysis::retention::{Flow, Flows};
use crate::base::dates::{Day, Period, Unit};
use crate::base::money;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow, Span};
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, PurchaseDays};
use crate::reports::lens::walk_ins::WalkIns;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use crate::store::derived::packed::Entry;

/// Options of `report trend`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report trend
  crmkit report trend --by week --window 26w
  crmkit report trend --by year --table periods -f csv")]
pub struct Trend {
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    pub by: Unit,
    #[command(flatten)]
    window: InWindow,
}

/// Orders and revenue of one day or period. Money in minor units.
#[derive(Clone, Copy, Default, Debug)]
struct Sales {
    orders: i64,
    revenue: i64,
}

impl Sales {
    fn add(&mut self, other: Sales) {
        self.orders += other.orders;
        self.revenue += other.revenue;
    }
}

/// Everything counted in one pass, by days or periods before the as-of date.
struct Counted {
    ages: Ages,
    /// By days before the as-of date.
    days: Vec<Sales>,
    /// Customers with a purchase, by age of the period.
    active: Vec<i64>,
    flows: Vec<Flow>,
}

/// A period that is shown.
struct Line<'a> {
    /// Periods before the one of the as-of date.
    age: usize,
    period: Period,
    complete: bool,
    sales: Sales,
    flow: Option<&'a Flow>,
}

impl Report for Trend {
    const NAME: &'static str = "trend";
    const GROUP: Group = Group::Overview;
    const ABOUT: &'static str = "Show revenue, orders and customers over time, with seasons";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let (mut counted, lapse) = self.count(store)?;
        let mut page = frame::page(Self::NAME, say!("Trend by {by}", by = self.by.word()), store, span);
        page.option("by", self.by.word());
        page.note(say!("The window chooses periods, each shown whole. Active = with a purchase in the period; new = first purchase; lost = lapsed in it \
             (lapse window: {derivation}).", derivation = lapse.derivation));
        page.note(say!(
            "Compared with the period before and the one {by}. A period that is not over is compared with none.",
            by = year_ago(self.by).1
        ));
        let walk_ins = WalkIns::read(store, span)?;
        if !walk_ins.is_empty() {
            let words = walk_ins.words(store.exponent());
            page.note(Note::small(say!("Active, new and lost count customers; in orders and revenue are {words}, too.", words)));
        }
        let (table, words) = self.periods(store, span, &mut counted);
        page.note_all(words.map(Note::meaning));
        let shown: Vec<(Day, Sales)> = days_of(store, span, &counted);
        page.table(table);
        page.table(weekdays(store, &shown));
        page.table(months(store, &shown));
        page.table(figures(store, &shown));
        Ok(page)
    }
}

/// How many periods a year ago lies back, and in words.
fn year_ago(unit: Unit) -> (usize, &'static str) {
    match unit {
        Unit::Day => (364, "364 days ago (the same weekday)"),
        Unit::Week => (52, "52 weeks ago"),
        Unit::Month => (12, "12 months ago"),
        Unit::Quarter => (4, "4 quarters ago"),
        Unit::Year => (1, "a year ago"),
    }
}

impl Trend {
    fn count(&self, store: &Snapshot) -> Result<(Counted, Lapse)> {
        let mut ages = Ages::new(self.by, store.as_of);
        let mut days: Vec<Sales> = Vec::new();
        let mut active: Vec<i64> = Vec::new();
        let mut bought = PurchaseDays::default();
        let mut sell = |entry: &Entry| {
            let back = store.as_of.since(entry.day) as usize;
            if back >= days.len() {
                days.resize(back + 1, Sales::default());
            }
            days[back].add(Sales { orders: i64::from(entry.purchase), revenue: entry.net });
        };
        store.walk_ins(|packed| {
            scan::until(packed, store.as_of).for_each(|entry| sell(&entry));
            Ok(())
        })?;
        store.histories(|key, packed| {
            let entries = scan::until(packed, store.as_of);
            let mut last = usize::MAX;
            for entry in entries.clone() {
                sell(&entry);
                if entry.purchase {
                    let age = ages.age(entry.day);
                    if age != last {
                        if age >= active.len() {
                            active.resize(age + 1, 0);
                        }
                        active[age] += 1;
                        last = age;
                    }
                }
            }
            bought.add(key, entries);
            Ok(())
        })?;
        let lapse = scan::lapse(store, None, &bought.gaps);
        let closed = people::closed(store)?;
        let mut flows = Flows::new(self.by, store.as_of, lapse.days);
        for (key, days) in bought.iter() {
            flows.add(days.iter().copied(), people::closed_on(&closed, key));
        }
        Ok((Counted { ages, days, active, flows: flows.finish() }, lapse))
    }

    /// The table of periods, and the last whole one in the owner's words.
    fn periods(&self, store: &Snapshot, span: Span, counted: &mut Counted) -> (Table, Option<Message>) {
        let money = Kind::Money(store.exponent());
        let mut sales: Vec<Sales> = Vec::new();
        for (back, day) in counted.days.iter().enumerate() {
            let age = counted.ages.age(store.as_of.plus(-(back as i32)));
            sales.resize(sales.len().max(age + 1), Sales::default());
            sales[age].add(*day);
        }
        let line = |age: usize| {
            let period = counted.ages.period(age);
            // Flows begin with the first purchase; returns may lie before it.
            let flow = counted.flows.len().checked_sub(age + 1).map(|i| &counted.flows[i]);
            Line { age, period, complete: period.end() <= store.as_of, sales: sales[age], flow }
        };
        let lines: Vec<Line> = (0..sales.len()).rev().map(line).filter(|line| span.meets(line.period)).collect();
        let against = |line: &Line, back: usize| match sales.get(line.age + back) {
            Some(then) if line.complete && then.revenue > 0 => Cell::ratio((line.sales.revenue - then.revenue) as f64, then.revenue as f64),
            _ => Cell::Empty,
        };
        let (year, a_year_ago) = year_ago(self.by);
        let last = lines.iter().rev().find(|line| line.complete);
        let words = last.map(|l| plain_words(store, &l.period.label(), l.sales, (against(l, 1), against(l, year)), a_year_ago));
        let open = |line: &Line, cell: Cell| cell.open_if(!line.complete);
        let table = Table::of("periods", "Periods", &lines)
            .col("period", "Period", Kind::Text, |l| l.period.label())
            .spare("start_date", "From", Kind::Date, |l| l.period.start())
            .col("revenue", "Revenue", money, |l| open(l, l.sales.revenue.into()))
            .col("orders", "Orders", Kind::Count, |l| open(l, l.sales.orders.into()))
            .col("active", "Active", Kind::Count, |l| open(l, counted.active.get(l.age).copied().unwrap_or(0).into()))
            .col("new", "New", Kind::Count, |l| open(l, l.flow.map_or(0, |f| f.new).into()))
            .col("lost", "Lost", Kind::Count, |l| open(l, l.flow.map_or(0, |f| f.lost).into()))
            .col("average_order", "Average order", money, |l| open(l, Cell::ratio(l.sales.revenue as f64, l.sales.orders as f64)))
            .col("change", "vs before", Kind::Percent, |l| against(l, 1))
            .col("change_year", "vs year ago", Kind::Percent, |l| against(l, year))
            .spare("complete", "Complete", Kind::Text, |l| l.complete)
            .notes(lines.last().filter(|l| l.age == 0 && !l.complete).map(|_| frame::OPEN));
        (table.table(), words)
    }
}

/// What a whole period brought, and how that compares with the one before and the one a year ago.
fn plain_words(store: &Snapshot, period: &str, sales: Sales, (before, year): (Cell, Cell), year_ago: &'static str) -> Message {
    let share = |cell: Cell| match cell {
        Cell::Real(share) if share.is_finite() => Some(match share < 0.0 {
            true => say!("{percent} % less", percent = format!("{:.0}", 100.0 * share.abs())),
            false => say!("{percent} % more", percent = format!("{:.0}", 100.0 * share)),
        }),
        _ => None,
    };
    let (revenue, orders) = (money::grouped(sales.revenue, store.exponent()), frame::grouped(sales.orders));
    let year_ago = Message::from(year_ago);
    match (share(before), share(year)) {
        (None, None) => say!("{period}, the last whole period, brought {revenue} from {orders} orders.", period, revenue, orders),
        (Some(change), None) => say!(
            "{period}, the last whole period, brought {revenue} from {orders} orders, {change} than in the period before.",
            period,
            revenue,
            orders,
            change
        ),
        (None, Some(change)) => say!(
            "{period}, the last whole period, brought {revenue} from {orders} orders, {change} than {year_ago}.",
            period,
            revenue,
            orders,
            change,
            year_ago
        ),
        (Some(change), Some(yearly)) => say!(
            "{period}, the last whole period, brought {revenue} from {orders} orders, {change} than in the period before and {yearly} than {year_ago}.",
            period,
            revenue,
            orders,
            change,
            yearly,
            year_ago
        ),
    }
}

/// Every day of the window from the first order on, oldest first, days without orders included.
fn days_of(store: &Snapshot, span: Span, counted: &Counted) -> Vec<(Day, Sales)> {
    let days = counted.days.iter().enumerate().rev();
    days.map(|(back, sales)| (store.as_of.plus(-(back as i32)), *sales)).filter(|(day, _)| span.holds(*day)).collect()
}

/// The names of the days of the week, Monday first.
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The names of the months.
const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

fn weekdays(store: &Snapshot, shown: &[(Day, Sales)]) -> Table {
    season(store, shown, ("weekdays", "weekday", ["Weekdays", "Weekday"]), &WEEKDAYS, |day| day.weekday() as usize)
}

fn months(store: &Snapshot, shown: &[(Day, Sales)]) -> Table {
    let mut table = season(store, shown, ("months", "month", ["Months", "Month"]), &MONTHS, |day| day.ymd().1 as usize - 1);
    if shown.len() < 365 {
        table.note(say!("Less than a year of orders: months cannot be told from growth."));
    }
    table
}

/// Sales by the place of the day in a cycle. The index is revenue per day against the mean day = 1.
fn season(
    store: &Snapshot,
    shown: &[(Day, Sales)],
    (key, column, [all_of_them, one]): (&'static str, &str, [&'static str; 2]),
    names: &[&str],
    place: impl Fn(Day) -> usize,
) -> Table {
    let money = Kind::Money(store.exponent());
    let mut sums = vec![(0i64, Sales::default()); names.len()];
    let mut all = Sales::default();
    for (day, sales) in shown {
        let (days, sum) = &mut sums[place(*day)];
        *days += 1;
        sum.add(*sales);
        all.add(*sales);
    }
    let mean = all.revenue as f64 / shown.len() as f64;
    let index = |days: i64, sum: &Sales| (mean > 0.0).then(|| Cell::ratio(sum.revenue as f64 / mean, days as f64));
    Table::of(key, all_of_them, names.iter().zip(sums))
        .col(column, one, Kind::Text, |(name, _)| **name)
        .col("orders", "Orders", Kind::Count, |(_, (_, sum))| sum.orders)
        .col("revenue", "Revenue", money, |(_, (_, sum))| sum.revenue)
        .col("revenue_share", "Revenue share", Kind::Percent, |(_, (_, sum))| Cell::ratio(sum.revenue as f64, all.revenue as f64))
        .col("days", "Days", Kind::Count, |(_, (days, _))| *days)
        .col("revenue_per_day", "Revenue per day", money, |(_, (days, sum))| Cell::ratio(sum.revenue as f64, *days as f64))
        .col("index", "Index", Kind::Number(2), |(_, (days, sum))| index(*days, sum))
        .table()
}

fn figures(store: &Snapshot, shown: &[(Day, Sales)]) -> Table {
    let money = Kind::Money(store.exponent());
    let mut all = Sales::default();
    shown.iter().for_each(|(_, sales)| all.add(*sales));
    let mut figures = Figures::new("Figures");
    figures.add("revenue", money, Cell::Int(all.revenue), "revenue in the window");
    figures.add("orders", Kind::Count, Cell::Int(all.orders), "purchases in the window");
    figures.add("average_order", money, Cell::ratio(all.revenue as f64, all.orders as f64), "revenue per purchase");
    figures.add("days", Kind::Count, Cell::count(shown.len()), "days in the window from the first order on");
    figures.add("revenue_per_day", money, Cell::ratio(all.revenue as f64, shown.len() as f64), "mean revenue of a day");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    #[test]
    fn two_customers_by_hand() {
        let mut shop = Shop::new();
        shop.set("lapse-days", "31");
        shop.order("A", "2023-02-01", 5_000);
        shop.order("A", "2024-01-01", 10_000);
        shop.order("A", "2024-01-02", 2_000);
        shop.order("B", "2024-01-31", 8_000);
        shop.order("A", "2024-02-05", 15_000);
        shop.order("B", "2024-02-06", -5_000);
        shop.order("B", "2024-03-03", 1_000);
        let page = shop.page("2024-03-15", &["trend", "--window", "2024"]).expect("a page");
        let columns = ["period", "revenue", "orders", "active", "new", "lost", "average_order", "change", "change_year", "complete"];
        assert_eq!(
            told(&page, "periods", &columns),
            ["2024-01 20000 3 2 1 0 6666.6667 – – yes", "2024-02 10000 1 1 0 0 10000 -0.5 1 yes", "2024-03 1000* 1* 1* 0* 1* 1000* – – no"]
        );
        assert!(page.tables().any(|t| said(&t.notes).contains(&"* = the period is not over.".to_string())));
        assert_eq!(told(&page, "weekdays", &["weekday", "orders", "revenue", "days"])[0], "Monday 2 25000 11");
        assert_eq!(told(&page, "months", &["month", "orders", "days"])[2], "March 1 15");
        assert_eq!((figure(&page, "revenue"), figure(&page, "days")), ("31000".into(), "75".into()));
        let page = shop.page("2024-03-15", &["trend", "--by", "year"]).expect("a page");
        assert_eq!(told(&page, "periods", &["period", "start_date", "revenue"]), ["2023 19358 5000", "2024 19723 31000*"]);
    }
}

//! `report pareto`: how much of the revenue comes from how few customers.

use anyhow::Result;

use crate::analysis::concentration::Ranked;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow};
use crate::reports::lens::scan;
use crate::reports::lens::walk_ins;
use crate::reports::lens::walk_ins::WalkIns;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report pareto`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report pareto
  crmkit report pareto --window 12m --as-of last-month
  crmkit report pareto --table deciles -f csv")]
pub struct Pareto {
    #[command(flatten)]
    window: InWindow,
}

/// The top shares that are shown, in percent of the customers.
const STEPS: [u8; 13] = [1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 70, 80, 100];

impl Report for Pareto {
    const NAME: &'static str = "pareto";
    const GROUP: Group = Group::Value;
    const ABOUT: &'static str = "Show how much revenue the best customers bring: 80/20, deciles, Gini";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let found = scan::buyers(store, span)?;
        let ranked = Ranked::new(found.buyers.iter().map(|b| b.revenue).collect());
        let mut page = frame::page(Self::NAME, "Pareto: revenue of the best customers", store, span);
        page.note(say!("Ranked: customers with a purchase in the window, by revenue; the top p % are the first ceil(p × n / 100)."));
        if ranked.negatives() > 0 {
            page.note(say!(
                "{ranked} customers were refunded more than they bought; the Gini coefficient counts them as 0.",
                ranked = frame::grouped(ranked.negatives())
            ));
        }
        page.note_all(walk_ins::left_out(store, span)?);
        page.note_all(plain_words(&ranked).map(Note::meaning));
        page.table(shares(store, &ranked));
        page.table(deciles(store, &ranked));
        page.table(figures(store, &ranked, found.other_revenue, WalkIns::read(store, span)?));
        Ok(page)
    }
}

/// How much hangs on how few, in the owner's words; nothing without revenue.
fn plain_words(ranked: &Ranked) -> Option<Message> {
    let for_80 = ranked.customers_for(80)?;
    let fifth = ranked.customers_in(20.0);
    Some(say!(
        "the best fifth of the customers ({fifth} of {ranked}) bring {ranked_2} % of the revenue; {for_80} bring 80 % of it.",
        fifth = frame::grouped(fifth),
        ranked = frame::grouped(ranked.len()),
        ranked_2 = format!("{:.0}", 100.0 * ranked.top(fifth) as f64 / ranked.total() as f64),
        for_80 = frame::grouped(for_80)
    ))
}

fn shares(store: &Snapshot, ranked: &Ranked) -> Table {
    let money = Kind::Money(store.exponent());
    let total = ranked.total() as f64;
    Table::of("shares", "Top customers", STEPS.map(|percent| (percent, ranked.customers_in(f64::from(percent)))))
        .col("top_percent", "Top %", Kind::Count, |(percent, _)| *percent)
        .col("customers", "Customers", Kind::Count, |(_, k)| *k)
        .col("revenue", "Revenue", money, |(_, k)| ranked.top(*k))
        .col("revenue_share", "Revenue share", Kind::Percent, |(_, k)| Cell::ratio(ranked.top(*k) as f64, total))
        .col("from_revenue", "From revenue", money, |(_, k)| k.checked_sub(1).map(|last| ranked.values()[last]))
        .table()
}

fn deciles(store: &Snapshot, ranked: &Ranked) -> Table {
    let money = Kind::Money(store.exponent());
    let total = ranked.total() as f64;
    let few = ranked.len() < 10 * frame::SMALL_GROUP && !ranked.is_empty();
    Table::of("deciles", "Tenths of the customers, the best first", ranked.deciles())
        .col("decile", "Decile", Kind::Count, |d| d.decile)
        .col("customers", "Customers", Kind::Count, |d| d.customers)
        .col("revenue", "Revenue", money, |d| d.sum)
        .col("revenue_share", "Revenue share", Kind::Percent, |d| Cell::ratio(d.sum as f64, total))
        .col("cumulative_share", "Cumulative", Kind::Percent, |d| Cell::ratio(d.running as f64, total))
        .col("average_revenue", "Revenue per customer", money, |d| Cell::ratio(d.sum as f64, d.customers as f64))
        .col("from_revenue", "From revenue", money, |d| d.from)
        .notes(few.then(|| say!("Fewer than {small_group} customers per decile: read with care.", small_group = frame::SMALL_GROUP)))
        .table()
}

fn figures(store: &Snapshot, ranked: &Ranked, other_revenue: i64, walk_ins: WalkIns) -> Table {
    let money = Kind::Money(store.exponent());
    let n = ranked.len();
    let total = ranked.total();
    let for_80 = ranked.customers_for(80);
    let fifth = ranked.customers_in(20.0);
    let mut figures = Figures::new("Figures");
    figures.add("customers", Kind::Count, Cell::count(n), "customers with a purchase in the window");
    figures.add("revenue", money, Cell::Int(total), "their revenue in the window");
    figures.add("gini", Kind::Number(4), ranked.gini(), "0 = all spend the same, near 1 = one spends everything");
    figures.add(
        "customers_for_80_percent",
        Kind::Count,
        for_80.map_or(Cell::Empty, Cell::count),
        "customers, the best first, who bring 80 % of the revenue",
    );
    let share = for_80.map_or(Cell::Empty, |k| Cell::ratio(k as f64, n as f64));
    figures.add("share_for_80_percent", Kind::Percent, share, "their share of the customers");
    let top = if total > 0 { Cell::ratio(ranked.top(fifth) as f64, total as f64) } else { Cell::Empty };
    figures.add("top_20_percent_share", Kind::Percent, top, "share of the revenue that the best 20 % of the customers bring");
    if other_revenue != 0 {
        figures.add("other_revenue", money, Cell::Int(other_revenue), "returns of customers without a purchase in the window; not ranked");
    }
    if !walk_ins.is_empty() {
        let all = total + other_revenue + walk_ins.revenue;
        figures.add("walk_in_orders", Kind::Count, walk_ins.sales, "sales to nobody in particular in the window; not ranked");
        figures.add("walk_in_revenue", money, Cell::Int(walk_ins.revenue), "what they brought");
        figures.add("walk_in_share", Kind::Percent, Cell::ratio(walk_ins.revenue as f64, all as f64), "their share of the shop's revenue");
        figures.add("shop_revenue", money, Cell::Int(all), "revenue of the shop in the window, whoever bought");
    }
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, told};

    #[test]
    fn ten_customers_by_hand() {
        let mut shop = Shop::new();
        for (i, amount) in [500, 200, 100, 50, 50, 40, 30, 20, 10, 0].iter().enumerate() {
            shop.order(&format!("C{i}"), "2024-01-05", amount * 100);
        }
        shop.order("later", "2024-02-01", 99_999);
        shop.order("returner", "2024-01-06", -100);
        let page = shop.page("2024-01-31", &["pareto"]).expect("a page");
        let shares = told(&page, "shares", &["top_percent", "customers", "revenue", "revenue_share"]);
        assert_eq!((shares[0].as_str(), shares[5].as_str()), ("1 1 50000 0.5", "20 2 70000 0.7"));
        assert_eq!(told(&page, "deciles", &["decile", "cumulative_share", "from_revenue"])[2], "3 0.8 10000");
        let figures = ["customers", "gini", "customers_for_80_percent", "share_for_80_percent", "top_20_percent_share", "other_revenue"];
        assert_eq!(figures.map(|f| figure(&page, f)), ["10", "0.63", "3", "0.3", "0.7", "-100"]);
    }

    #[test]
    fn nothing_is_defined_without_revenue() {
        let page = Shop::new().page("2024-01-31", &["pareto"]).expect("a page");
        assert_eq!(["gini", "customers_for_80_percent", "top_20_percent_share"].map(|f| figure(&page, f)), ["–", "–", "–"]);
    }
}

//! `report retention`: customers kept, lost, won and won back per period.

mod groups;

use anyhow::Result;

use crate::analysis::retention::{Flow, Flows, Gaps};
use crate::analysis::revenue_flow::RevenueFlows;
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, Figures, InWindow, counted};
use crate::reports::lens::grouping;
use crate::reports::lens::people;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, PurchaseDays};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report retention`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report retention
  crmkit report retention --by quarter --lapse-days 180
  crmkit report retention --by year --as-of 2024
  crmkit report retention --group-by source
  crmkit report retention --group-by tier --over 6 --table groups -f csv")]
pub struct Retention {
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    /// The field whose groups are compared, too.
    #[arg(long, value_name = "FIELD", help = grouping::HELP, long_help = None)]
    pub group_by: Option<String>,
    /// Months over which groups are compared
    #[arg(long, value_name = "MONTHS", default_value_t = 12, value_parser = clap::value_parser!(i32).range(1..=120))]
    pub over: i32,
    #[command(flatten)]
    window: InWindow,
}

/// Who bought, and how often.
#[derive(Default)]
struct Buyers {
    once_or_more: u64,
    repeated: u64,
    active: u64,
}

impl Report for Retention {
    const NAME: &'static str = "retention";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Show customers kept, lost, new and won back per period";
    const NEEDS: &'static [Need] = &[Need::Orders];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let mut revenue = RevenueFlows::new(self.by.unit(), store.as_of);
        let mut bought = PurchaseDays::default();
        store.histories(|key, packed| {
            let entries = scan::until(packed, store.as_of);
            revenue.add(entries.clone().map(scan::event));
            bought.add(key, entries);
            Ok(())
        })?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let mut flows = Flows::new(self.by.unit(), store.as_of, lapse.days);
        let mut buyers = Buyers::default();
        for (key, days) in bought.iter() {
            let (first, last) = (days[0], days[days.len() - 1]);
            let closed_on = people::closed_on(&closed, key);
            buyers.once_or_more += 1;
            buyers.repeated += u64::from(first != last);
            buyers.active += u64::from(lapse.active(Some(last), closed_on, store.as_of));
            flows.add(days.iter().copied(), closed_on);
        }
        let mut found = flows.finish();
        found.retain(|flow| span.meets(flow.period));
        let mut page = frame::page(Self::NAME, say!("Retention by {by}", by = self.by.unit().word()), store, span);
        page.note_all(walk_ins::left_out(store, span)?);
        self.explain(&mut page, store, &lapse, &found);
        page.table(periods(store, &found));
        page.table(money(store, &found, &revenue));
        if let Some(field) = &self.group_by {
            let compared = groups::Compared { field, months: self.over, lapse: &lapse, closed: &closed };
            page.table(compared.table(store)?);
        }
        page.table(figures(&found, &lapse, &bought.gaps, &buyers));
        Ok(page)
    }
}

impl Retention {
    fn explain(&self, page: &mut Page, store: &Snapshot, lapse: &Lapse, found: &[Flow]) {
        page.option("by", self.by.unit().word());
        page.option("lapse_days", lapse.days);
        page.note(say!("A customer is active while the last purchase is at most {days} days old and the relationship is not closed. Lapse window: {derivation}.", days = lapse.days, derivation = lapse.derivation));
        page.note(say!(
            "Retention = (end − those of them who were new) / start, churn = 1 − retention; end = start + new + reactivated − lost. \
             New = first purchase in the period. Reactivated customers raise the retention, the kept rate leaves them out."
        ));
        if let Some(field) = &self.group_by {
            page.option("group_by", field);
            page.option("over", format!("{}m", self.over));
        }
        page.note(say!(
            "Revenue retention looks at those who bought in the period before: net = what they bring now / what they brought then; \
             gross = the same without growth (every customer counts at most what they brought then)."
        ));
        if let Some(flow) = found.iter().rev().find(|f| f.start > 0 && f.period.end() <= store.as_of) {
            page.note(Note::meaning(plain_words(flow)));
        }
        if let Some(last) = found.last().filter(|f| f.period.end() > store.as_of) {
            page.note(say!("{period} is not over at the as-of date: its figures are incomplete.", period = last.period.label()));
        }
    }
}

/// The last whole period in the owner's words.
fn plain_words(flow: &Flow) -> Message {
    let grouped = |n: u64| frame::grouped(n);
    let share = flow.kept() as f64 / flow.start as f64 * 100.0;
    say!(
        "of {start} customers who were active when {period} began, {flow} still were at its end ({share} of 100) and {flow_2} had fallen \
         silent or left. {new} bought for the first time, {reactivated} came back after a pause.",
        start = grouped(flow.start),
        period = flow.period.label(),
        flow = grouped(flow.kept()),
        share = format!("{share:.0}"),
        flow_2 = grouped(flow.start - flow.kept()),
        new = grouped(flow.new),
        reactivated = grouped(flow.reactivated)
    )
}

fn periods(store: &Snapshot, found: &[Flow]) -> Table {
    let open = |flow: &Flow| flow.period.end() > store.as_of;
    let count = |flow: &Flow, n: u64| Cell::from(n).open_if(open(flow));
    let share = |flow: &Flow, share: Option<f64>| Cell::from(share).open_if(open(flow));
    let few = found.iter().filter(|f| f.start > 0 && (f.start as usize) < frame::SMALL_GROUP).count();
    Table::of("periods", "Customers per period", found)
        .col("period", "Period", Kind::Text, |f| f.period.label())
        .col("start", "Start", Kind::Count, |f| f.start)
        .col("new", "New", Kind::Count, |f| count(f, f.new))
        .col("lost", "Lost", Kind::Count, |f| count(f, f.lost))
        .col("end", "End", Kind::Count, |f| count(f, f.end))
        .col("retention", "Retention", Kind::Percent, |f| share(f, f.retention()))
        .col("churn", "Churn", Kind::Percent, |f| share(f, f.retention().map(|r| 1.0 - r)))
        .col("reactivated", "Reactivated", Kind::Count, |f| count(f, f.reactivated))
        .col("kept", "Kept", Kind::Count, |f| count(f, f.kept()))
        .col("kept_rate", "Kept rate", Kind::Percent, |f| Cell::ratio(f.kept() as f64, f.start as f64).open_if(open(f)))
        .spare("complete", "Complete", Kind::Text, |f| !open(f))
        .spare("new_kept", "New at end", Kind::Count, |f| count(f, f.new_kept()))
        .notes(found.iter().any(open).then_some(frame::OPEN))
        .notes(
            (found.iter().any(|f| f.retention().is_some_and(|r| r > 1.0)))
                .then_some("Over 100 %: more customers came back than were lost; the kept rate tells how many stayed."),
        )
        .notes((few > 0).then(|| {
            say!(
                "{few} with fewer than {small_group} customers: read the rates with care.",
                few = counted(few, "period starts", "periods start"),
                small_group = frame::SMALL_GROUP
            )
        }))
        .table()
}

/// What the customers of one period bring in the next.
fn money(store: &Snapshot, found: &[Flow], revenue: &RevenueFlows) -> Table {
    let money = Kind::Money(store.exponent());
    let open = |flow: &Flow, cell: Cell| cell.open_if(flow.period.end() > store.as_of);
    let rows = found.iter().map(|flow| (flow, revenue.of(flow.period)));
    Table::of("revenue", "Revenue from those who bought in the period before", rows)
        .col("period", "Period", Kind::Text, |(flow, _)| flow.period.label())
        .col("customers", "Customers", Kind::Count, |(_, kept)| kept.customers)
        .col("base", "Then", money, |(_, kept)| kept.base)
        .col("now", "Now", money, |(flow, kept)| open(flow, kept.now.into()))
        .col("gross", "Gross", Kind::Percent, |(flow, kept)| open(flow, kept.gross().into()))
        .col("net", "Net", Kind::Percent, |(flow, kept)| open(flow, kept.net().into()))
        .col("lost", "Lost", money, |(flow, kept)| open(flow, kept.lost.into()))
        .col("contraction", "Less", money, |(flow, kept)| open(flow, kept.contraction.into()))
        .col("expansion", "More", money, |(flow, kept)| open(flow, kept.expansion.into()))
        .note(say!("now = then − lost − less + more. * = the period is not over."))
        .table()
}

fn figures(found: &[Flow], lapse: &Lapse, gaps: &Gaps, buyers: &Buyers) -> Table {
    let count = |n: u64| Cell::Int(n as i64);
    let quantile = |p: f64| Cell::from(gaps.quantile(p));
    let sum = |of: &dyn Fn(&Flow) -> u64| Cell::Int(found.iter().map(of).sum::<u64>() as i64);
    let mut figures = Figures::new("Figures");
    figures.add("buyers", Kind::Count, count(buyers.once_or_more), "customers who bought by the as-of date");
    figures.add("active", Kind::Count, count(buyers.active), "of them active at the as-of date");
    figures.add("lapsed", Kind::Count, count(buyers.once_or_more - buyers.active), "of them lapsed or closed");
    let repeat = Cell::ratio(buyers.repeated as f64, buyers.once_or_more as f64);
    figures.add("repeat_purchase_rate", Kind::Percent, repeat, "share of the buyers who bought on two days or more");
    figures.add(
        "lapse_days",
        Kind::Days,
        Cell::Int(i64::from(lapse.days)),
        say!("lapse window: {derivation}", derivation = lapse.derivation),
    );
    figures.add("gaps", Kind::Count, count(gaps.count()), "gaps between consecutive purchase days");
    figures.add("median_gap_days", Kind::Days, quantile(0.5), "median gap (type 7)");
    figures.add("p90_gap_days", Kind::Days, quantile(0.9), "90th percentile of the gaps (type 7)");
    figures.add("new", Kind::Count, sum(&|f| f.new), "first purchases in the periods shown");
    figures.add("lost", Kind::Count, sum(&|f| f.lost), "losses in the periods shown; a customer can be lost more than once");
    figures.add("reactivated", Kind::Count, sum(&|f| f.reactivated), "customers won back in the periods shown");
    figures.table()
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, said, told};

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.customer("C", "", "2024-03-05");
        for day in ["2024-01-10", "2024-02-05", "2024-03-01", "2024-04-01"] {
            shop.order("A", day, 100);
        }
        shop.order("B", "2024-01-01", 100);
        shop.order("B", "2024-04-15", 100);
        shop.order("C", "2024-02-20", 100);
        shop
    }

    #[test]
    fn three_customers_by_hand() {
        let page = shop().page("2024-04-30", &["retention", "--lapse-days", "31"]).expect("a page");
        let columns = ["period", "start", "new", "lost", "end", "retention", "churn", "reactivated", "kept", "complete"];
        assert_eq!(
            told(&page, "periods", &columns),
            [
                "2024-01 0 2 0 2 – – 0 0 yes",
                "2024-02 2 1 1 2 0.5 0.5 0 1 yes",
                "2024-03 2 0 1 1 0.5 0.5 0 1 yes",
                "2024-04 1 0 0 2 2 -1 1 1 yes"
            ]
        );
        let figures = ["buyers", "active", "lapsed", "repeat_purchase_rate", "lapse_days", "gaps"];
        assert_eq!(figures.map(|f| figure(&page, f)), ["3", "2", "1", "0.6667", "31", "4"]);
    }

    #[test]
    fn who_came_and_went_within_a_period_is_not_lost_of_those_at_its_start() {
        let mut shop = Shop::new();
        shop.order("A", "2022-12-20", 100);
        shop.order("A", "2023-12-20", 100);
        for (customer, day) in [("B", "2023-02-01"), ("C", "2023-03-01"), ("D", "2023-12-30")] {
            shop.order(customer, day, 100);
        }
        let page = shop.page("2023-12-31", &["retention", "--by", "year", "--lapse-days", "31"]).expect("a page");
        let columns = ["period", "start", "new", "new_kept", "lost", "end", "retention", "churn", "kept_rate"];
        assert_eq!(told(&page, "periods", &columns)[1], "2023 1 3 1 2 2 1 0 1");
    }

    #[test]
    fn revenue_of_those_who_bought_before_by_hand() {
        let page = shop().page("2024-04-15", &["retention", "--lapse-days", "31"]).expect("a page");
        let columns = ["period", "customers", "base", "lost", "contraction", "expansion", "now", "gross", "net"];
        assert_eq!(
            told(&page, "revenue", &columns),
            [
                "2024-01 0 0 0 0 0 0 – –",
                "2024-02 2 200 100 0 0 100 0.5 0.5",
                "2024-03 2 200 100 0 0 100 0.5 0.5",
                "2024-04 1 100 0* 0* 0* 100* 1* 1*"
            ]
        );
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("What this means: of 2 customers who were active when 2024-03 began, 1 "))
        );
    }

    #[test]
    fn groups_are_compared_from_the_day_they_are_taken() {
        let mut shop = shop();
        let args = ["retention", "--lapse-days", "31", "--group-by", "kind", "--over", "2"];
        let columns = ["group", "start", "kept", "retention", "revenue_before", "revenue", "gross", "net"];
        // 2024-02-29: A (5 February) and C (20 February) are active; two months later only A is.
        let page = shop.page("2024-04-30", &args).expect("a page");
        assert_eq!(told(&page, "groups", &columns), ["person 2 1 0.5 400 300 0.75 0.75"]);
        shop.order("A", "2024-04-02", 500);
        let page = shop.page("2024-04-30", &args).expect("a page");
        assert_eq!(told(&page, "groups", &columns), ["person 2 1 0.5 400 800 0.75 2"]);
        assert!(shop.page("2024-04-30", &["retention", "--group-by", "shoe-size"]).is_err());
    }

    #[test]
    fn the_lapse_window_is_derived_set_or_assumed() {
        let mut shop = shop();
        // gaps 25 26 31 105: position 2.7 → 31 + 0.7 × 74 = 82.8
        let page = shop.page("2024-04-30", &["retention"]).expect("a page");
        assert_eq!((figure(&page, "lapse_days"), figure(&page, "p90_gap_days")), ("83".into(), "82.8".into()));
        let page = shop.page("2024-01-15", &["retention"]).expect("a page");
        assert_eq!((figure(&page, "lapse_days"), figure(&page, "p90_gap_days")), ("365".into(), "–".into()));
        assert_eq!(told(&page, "periods", &["period", "new", "complete"]), ["2024-01 2* no"]);
        assert!(page.tables().any(|t| t.key == "periods" && said(&t.notes).into_iter().any(|n| n.starts_with("* = "))));
        shop.set("lapse-days", "40");
        assert_eq!(figure(&shop.page("2024-04-30", &["retention"]).expect("a page"), "lapse_days"), "40");
    }
}

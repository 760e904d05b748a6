//! `report complaints`: what customers complain about, how fast they are answered, and whether they come back.

pub(crate) mod cases;
mod recovery;
mod tables;

use std::collections::HashMap;

use anyhow::Result;

use crate::base::dates::{Moment, Period};
use crate::base::money;
use crate::entity::standing::{Urgency, rule};
use crate::lang::{Message, say};
use crate::page::{Cell, Kind, Note, Page, Table};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{Figures, InWindow};
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
use crate::store::records::complaints;
use cases::Case;
use recovery::{Back, DAYS, Recovery};

/// Options of `report complaints`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report complaints
  crmkit report complaints --window 90d
  crmkit report complaints --table open -f csv
  crmkit report complaints --table recovery")]
pub struct Complaints {
    #[command(flatten)]
    window: InWindow,
}

impl Report for Complaints {
    const NAME: &'static str = "complaints";
    const GROUP: Group = Group::Service;
    const ABOUT: &'static str = "Show complaints by type and cause, service targets, and who came back";
    const NEEDS: &'static [Need] = &[Need::Complaints];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let span = self.window.span(store.as_of);
        let cases = Case::load(store, span)?;
        let now = store.moment;
        let recovery = Recovery::read(store, span, &cases)?;
        let mut page = frame::page(Self::NAME, "Complaints", store, span);
        page.note(
            say!("Complaints received in the window, with the steps taken by the as-of date. First response = the first step after \"received\"; \
             resolved = \"resolved\" or \"closed\" and not reopened since; open = not resolved."));
        page.note(rule(&store.settings));
        page.note_all(tables::durations(&cases));
        page.note(Note::meaning(plain_words(&cases, now, &recovery)));
        page.table(tables::counts(store, &cases, ("types", "By type"), ("type", "Type"), |c| c.kind.as_deref()));
        page.table(tables::counts(store, &cases, ("causes", "By cause"), ("cause", "Cause"), |c| c.cause.as_deref()));
        page.table(tables::severities(store, &cases, now));
        page.table(tables::counts(store, &cases, ("channels", "By channel"), ("channel", "Channel"), |c| c.channel.as_deref()));
        page.table(tables::counts(store, &cases, ("products", "By product"), ("product", "Product"), |c| c.product.as_deref()));
        page.table(tables::assignees(&cases, now));
        page.table(tables::compensations(store, &cases));
        page.table(recovery.table(now));
        page.table(recovery.pairs(store)?);
        page.table(tables::open(store, &cases, now));
        page.table(tables::repeaters(&cases));
        page.table(tables::sales(store, &cases));
        page.table(figures(store, &cases, now, &recovery.back)?);
        Ok(page)
    }
}

/// What the complaints come to, in the owner's words.
fn plain_words(cases: &[Case], now: Moment, recovery: &Recovery) -> Message {
    if cases.is_empty() {
        return say!("nobody complained in the window.");
    }
    let open = cases.iter().filter(|c| c.standing.is_open()).count();
    let overdue = cases.iter().filter(|c| c.standing.urgency(now) == Urgency::Overdue).count();
    let first = match tables::first_causes(cases) {
        (causes, _) if causes.is_empty() => say!("no cause is recorded"),
        (causes, n) if causes.len() == 1 => {
            say!("the first cause is {causes} ({n} of {cases})", causes = causes[0], n, cases = frame::grouped(cases.len()))
        }
        (causes, n) => {
            say!("the first causes are {causes} ({n} each of {cases})", causes = causes.join(", "), n, cases = frame::grouped(cases.len()))
        }
    };
    let waiting = match (open, overdue) {
        (0, _) => say!("none is open"),
        (n, 0) => say!("{n} open, none overdue", n = frame::grouped(n)),
        (n, late) => say!("{n} open, {late} of them overdue: begin with these", n = frame::grouped(n), late = frame::grouped(late)),
    };
    let told = say!(
        cases.len() => "1 complaint; {first}; {waiting}." | "{n} complaints; {first}; {waiting}.",
        n = frame::grouped(cases.len()), first, waiting
    );
    recovery.plain_words().after(told)
}

fn figures(store: &Snapshot, cases: &[Case], now: Moment, back: &Back) -> Result<Table> {
    let n = cases.len();
    let count = |test: &dyn Fn(&Case) -> bool| cases.iter().filter(|c| test(c)).count();
    let share = |part: usize, whole: usize| Cell::ratio(part as f64, whole as f64);
    let mut customers: HashMap<i64, usize> = HashMap::new();
    cases.iter().filter_map(|c| c.customer).for_each(|key| *customers.entry(key).or_default() += 1);
    let anonymous = count(&|c| c.customer.is_none());
    let repeaters = customers.values().filter(|n| **n > 1).count();
    let reopened = count(&|c| c.standing.reopened);
    let ever_resolved = count(&|c| !c.standing.is_open() || c.standing.reopened);
    let marks = count(&|c| c.satisfaction.is_some());
    let (days, money) = (Kind::Number(2), Kind::Money(store.exponent()));
    let all: Vec<&Case> = cases.iter().collect();
    let mut figures = Figures::new("Figures");
    figures.add("complaints", Kind::Count, n, "complaints received in the window");
    figures.add("open", Kind::Count, tables::unresolved(&all), "of them not resolved at the as-of date");
    let overdue = count(&|c| c.standing.urgency(now) == Urgency::Overdue);
    figures.add("overdue", Kind::Count, overdue, "of the open ones past a service target");
    let escalated = count(&|c| c.standing.urgency(now).is_escalated());
    figures.add("escalated", Kind::Count, escalated, "of the open ones past a target or near it");
    figures.add(
        "per_100_orders",
        Kind::Number(2),
        Cell::ratio(100.0 * n as f64, back.orders as f64),
        say!("complaints per 100 purchases in the window ({orders})", orders = frame::grouped(back.orders)),
    );
    figures.add("response_median_days", days, tables::days(tables::responses(&all), 0.5), "median days to the first response");
    figures.add(
        "response_p90_days",
        days,
        tables::days(tables::responses(&all), 0.9),
        "90th percentile of days to the first response (type 7)",
    );
    figures.add("response_met", Kind::Percent, tables::kept(&all, now, tables::answer), "share of first responses in time");
    figures.add("resolution_median_days", days, tables::days(tables::resolutions(&all), 0.5), "median days to the resolution");
    figures.add(
        "resolution_p90_days",
        days,
        tables::days(tables::resolutions(&all), 0.9),
        "90th percentile of days to the resolution (type 7)",
    );
    figures.add("resolution_met", Kind::Percent, tables::kept(&all, now, tables::resolution), "share of resolutions in time");
    figures.add("reopened", Kind::Count, reopened, "complaints that were opened again");
    figures.add("reopened_share", Kind::Percent, share(reopened, ever_resolved), "their share of those ever resolved");
    figures.add("complainers", Kind::Count, customers.len(), "customers who complained");
    if anonymous > 0 {
        figures.add("anonymous", Kind::Count, anonymous, "complaints of nobody in particular; in no figure about customers");
    }
    figures.add("repeat_complainers", Kind::Count, repeaters, "of them more than once");
    figures.add("repeat_share", Kind::Percent, share(repeaters, customers.len()), "their share of the complainers");
    figures.add(
        "compensation",
        money,
        tables::compensation(&all),
        "compensation given for these complaints by the as-of date; one without a date counts once its complaint was first resolved",
    );
    budget(store, &mut figures)?;
    let mark = tables::satisfaction(&all);
    figures.add("satisfaction", Kind::Number(2), mark, say!("mean satisfaction after closing, 1 to 5 (n = {marks})", marks));
    let meaning = format!(
        "share of the complainers who bought within {DAYS} days after their first complaint in the window (n = {}, those whose {DAYS} days are over)",
        back.judged
    );
    figures.add("bought_again_90_days", Kind::Percent, share(back.bought, back.judged), meaning);
    let sales: Vec<i64> = cases.iter().filter_map(|c| c.sale.as_ref()).map(|s| s.2).collect();
    figures.add("turned_into_sales", Kind::Count, sales.len(), "complaints that led to an order");
    figures.add("revenue_of_sales", money, sales.iter().sum::<i64>(), "what these orders brought, less refunds");
    let mut table = figures.table();
    if (1..frame::SMALL_GROUP).contains(&n) {
        table.note(say!("Fewer than {small_group} complaints: read rates with care.", small_group = frame::SMALL_GROUP));
    }
    Ok(table)
}

/// What is left of the budget of the period in which the as-of date lies.
fn budget(store: &Snapshot, figures: &mut Figures) -> Result<()> {
    let Some(budget) = store.settings.budget else { return Ok(()) };
    let (exponent, period) = (store.exponent(), Period::of(store.as_of, budget.unit));
    let spent = complaints::compensated(store.conn(), period.start(), store.as_of)?;
    let meaning = format!("of {} for {} (setting compensation-budget)", money::grouped(budget.amount(exponent), exponent), period.label());
    figures.add("budget_left", Kind::Money(exponent), budget.amount(exponent) - spent, meaning);
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::entity::service::{Cause, ComplaintType, Step};
    use crate::reports::tests::shop::{Shop, day, figure, said, told};

    /// 2024-01-01T00:00:00Z.
    const NEW_YEAR: i64 = 1_704_067_200;

    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.order("A", "2023-12-01", 100);
        shop.order("A", "2024-03-01", 100);
        shop.order("B", "2023-12-01", 100);
        shop.order("B", "2024-05-01", 100);
        // Answered after an hour, resolved after 12 hours: within 4 h / 2 d.
        let steps =
            [(Step::Confirmed, format!("2024-01-01 {}", NEW_YEAR + 3_600)), (Step::Resolved, format!("2024-01-01 {}", NEW_YEAR + 43_200))];
        let steps: Vec<(Step, &str)> = steps.iter().map(|(s, t)| (*s, t.as_str())).collect();
        shop.complaint("A", "2024-01-01", &steps, |c| {
            c.received_at = Some(NEW_YEAR);
            c.severity = Some(3);
            c.kind = Some(ComplaintType::Quality);
            c.cause = Some(Cause::Defect);
            c.compensation_amount = Some(500);
            c.satisfaction = Some(4);
        });
        // Only days known: answered the same day, resolved after 3 days, reopened, resolved again after 9: over 5 d.
        let steps =
            [(Step::Confirmed, "2024-01-10"), (Step::Resolved, "2024-01-13"), (Step::Reopened, "2024-01-15"), (Step::Closed, "2024-01-19")];
        shop.complaint("A", "2024-01-10", &steps, |c| {
            c.severity = Some(2);
            c.kind = Some(ComplaintType::Quality);
            c.cause = Some(Cause::Communication);
            c.compensation_amount = Some(300);
        });
        // Never answered.
        shop.complaint("B", "2024-01-17", &[], |c| {
            c.severity = Some(4);
            c.kind = Some(ComplaintType::Delivery);
            c.cause = Some(Cause::Defect);
        });
        shop.complaint("C", "2024-06-01", &[], |_| {});
        shop
    }

    #[test]
    fn three_complaints_by_hand() {
        let page = shop().page("2024-04-20", &["complaints"]).expect("a page");
        assert_eq!(
            told(&page, "types", &["type", "complaints", "share", "open", "resolution_days", "compensation"]),
            ["quality 2 0.6667 0 4.75 800", "delivery 1 0.3333 1 – 0"]
        );
        assert_eq!(told(&page, "causes", &["cause", "complaints", "cumulative_share"]), ["defect 2 0.6667", "communication 1 1"]);
        assert_eq!(
            told(&page, "severities", &["severity", "complaints", "response_met", "resolution_median_days", "resolution_met"]),
            ["4 1 0 – 0", "3 1 1 0.5 1", "2 1 1 9 0", "1 0 – – –"]
        );
        assert_eq!(told(&page, "open", &["complaint", "customer", "age_days", "step", "state"]), ["K3 B 94 received overdue"]);
        assert_eq!(told(&page, "repeaters", &["customer", "complaints"]), ["A 2"]);
        let names = ["complaints", "open", "overdue", "per_100_orders", "reopened", "reopened_share", "repeat_complainers", "satisfaction"];
        assert_eq!(names.map(|f| figure(&page, f)), ["3", "1", "1", "100", "1", "0.5", "1", "4"]);
        // A bought 60 days after; B's purchase comes after the as-of date and after 90 days
        assert_eq!(figure(&page, "bought_again_90_days"), "0.5");
        assert!(
            said(&page.notes).into_iter().any(|n| n.starts_with("For 2 of 3 complaints only the days are known")),
            "{:?}",
            said(&page.notes)
        );
        assert_eq!(day("2024-01-01").0, 19_723);
    }

    #[test]
    fn a_refund_to_come_does_not_lower_the_sale_that_a_complaint_led_to() {
        let mut shop = Shop::new();
        // 4000, of which 1000 is stated as given back: dated 500 in May, 500 in June.
        let order = shop.full_order("A", "2024-05-01", 4_000, 1_000, None);
        shop.refund(order, "2024-05-10", 500);
        shop.refund(order, "2024-06-01", 500);
        shop.complaint("A", "2024-04-20", &[(Step::Resolved, "2024-04-22")], |c| c.led_to = Some(order));
        for (as_of, amount) in [("2024-05-09", "4000"), ("2024-05-31", "3500"), ("2024-06-01", "3000")] {
            let page = shop.page(as_of, &["complaints"]).expect("a page");
            assert_eq!(told(&page, "sales", &["amount"]), [amount], "{as_of}");
        }
    }

    #[test]
    fn causes_that_tie_are_named_together() {
        let words = |as_of: &str| {
            let page = shop().page(as_of, &["complaints"]).expect("a page");
            said(&page.notes).into_iter().find(|n| n.starts_with("What this means")).unwrap_or_default()
        };
        assert!(words("2024-01-10").contains("the first causes are communication, defect (1 each of 2)"), "{}", words("2024-01-10"));
        assert!(words("2024-04-20").contains("the first cause is defect (2 of 3)"), "{}", words("2024-04-20"));
    }

    #[test]
    fn steps_after_the_as_of_date_do_not_exist() {
        let shop = shop();
        let page = shop.page("2024-01-14", &["complaints"]).expect("a page");
        assert_eq!(["complaints", "open", "compensation", "reopened"].map(|f| figure(&page, f)), ["2", "0", "800", "0"]);
        let page = shop.page("2024-01-16", &["complaints"]).expect("a page");
        assert_eq!(["complaints", "open", "compensation", "reopened"].map(|f| figure(&page, f)), ["2", "1", "800", "1"]);
        assert_eq!(told(&page, "open", &["complaint", "step", "state"]), ["K2 reopened overdue"]);
        let page = shop.page("2024-01-01", &["complaints"]).expect("a page");
        assert_eq!(["complaints", "open", "bought_again_90_days"].map(|f| figure(&page, f)), ["1", "0", "–"]);
        assert_eq!(figure(&Shop::new().page("2024-01-01", &["complaints"]).expect("a page"), "per_100_orders"), "–");
    }
}

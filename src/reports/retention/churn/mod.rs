//! `report churn`: who left, why, what they were worth, and whether complaints come before it.

mod tables;

use anyhow::Result;

use crate::analysis::exposure::{AtRisk, Exposure};
use crate::base::dates::{Day, Period};
use crate::base::words::Word;
use crate::entity::customer::ChurnReason;
use crate::entity::settings::Relationship;
use crate::lang::say;
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{By, InWindow, Span};
use crate::reports::lens::people;
use crate::reports::lens::relationship;
use crate::reports::lens::relationship::{Basis, Life, Lives};
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, PurchaseDays};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;

/// Options of `report churn`.
#[derive(clap::Args, Debug)]
#[command(after_long_help = "\
Examples:
  crmkit report churn
  crmkit report churn --window 12m --by quarter
  crmkit report churn --table customers -o lost.csv
  crmkit customer close C0007 --on 2024-03-31 --reason price")]
pub struct Churn {
    /// Length of the periods
    #[arg(long, value_enum, default_value = "month")]
    pub by: By,
    /// Days without a purchase after which a customer counts as lapsed [default: the setting lapse-days]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub lapse_days: Option<i32>,
    /// Days for which a complaint counts as recent [default: 90, and the lapse window where silence tells who left]
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..=36_500))]
    pub complaint_days: Option<i32>,
    #[command(flatten)]
    window: InWindow,
}

/// Days for which a complaint counts as recent, once the lapse window is over.
const COMPLAINT_DAYS: i32 = 90;

/// A life that ended in the window.
#[derive(Clone, Copy)]
struct Gone {
    /// Its place among the lives.
    life: usize,
    cause: Cause,
    /// Revenue of its last year.
    value: i64,
}

/// Why somebody is gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cause {
    /// Closed, for a reason that was stated.
    Stated(ChurnReason),
    /// Closed without a reason.
    NotStated,
    /// Nobody said anything: no purchase for longer than the lapse window.
    Silent,
}

/// Everything the tables are made of.
struct Found {
    basis: Basis,
    lives: Lives,
    lapse: Lapse,
    span: Span,
    by: By,
    gone: Vec<Gone>,
    exposure: Exposure,
    /// Days for which a complaint counts as recent.
    recent: i32,
}

impl Report for Churn {
    const NAME: &'static str = "churn";
    const GROUP: Group = Group::Retention;
    const ABOUT: &'static str = "Show who left, why, what they were worth, and complaints before it";
    const NEEDS: &'static [Need] = &[Need::Customers];

    fn page(&self, store: &Snapshot) -> Result<Page> {
        let found = self.find(store)?;
        let mut page = frame::page(Self::NAME, "Churn: customers lost", store, found.span);
        page.note_all(walk_ins::left_out(store, found.span)?);
        self.explain(&mut page, store, &found);
        page.table(tables::reasons(store, &found));
        page.table(tables::trend(store, &found));
        page.table(tables::complaints(&found));
        page.table(tables::figures(store, &found));
        if store.wants("customers") {
            page.table(tables::customers(store, &found)?);
        } else {
            page.offer("customers");
        }
        Ok(page)
    }
}

impl Churn {
    fn find(&self, store: &Snapshot) -> Result<Found> {
        let span = self.window.span(store.as_of);
        let (mut bought, mut worth) = (PurchaseDays::default(), Vec::new());
        store.histories(|key, packed| {
            let entries = scan::until(packed, store.as_of);
            if bought.add(key, entries.clone()) {
                worth.push(scan::last_year(entries));
            }
            Ok(())
        })?;
        let lapse = scan::lapse(store, self.lapse_days, &bought.gaps);
        let closed = people::closed(store)?;
        let basis = relationship::basis(store, &bought, &lapse, &closed)?;
        let lives = relationship::lives(store, basis.kind, &bought, &lapse, &closed)?;
        let ended = |life: &Life| life.end.filter(|end| span.holds(*end));
        let reasons = stated(store)?;
        let gone = (0..lives.lives.len())
            .filter(|place| ended(&lives.lives[*place]).is_some())
            .map(|place| {
                let key = lives.lives[place].key;
                // Whoever fell silent and was closed later left for the reason that was found then.
                let cause = match reasons.binary_search_by_key(&key, |r| r.0) {
                    Ok(at) => reasons[at].1.map_or(Cause::NotStated, Cause::Stated),
                    Err(_) => Cause::Silent,
                };
                Gone { life: place, cause, value: bought.place(key).map_or(0, |at| worth[at]) }
            })
            .collect();
        let silence = if basis.kind == Relationship::NonContractual { lapse.days } else { 0 };
        let recent = self.complaint_days.unwrap_or(COMPLAINT_DAYS + silence);
        let first = lives.lives.iter().map(|l| l.start).min();
        let periods = first.map(|first| span.whole_periods(first, self.by.unit())).unwrap_or_default();
        let exposure = exposure(store, &lives, periods, recent)?;
        Ok(Found { basis, lives, lapse, span, by: self.by, gone, exposure, recent })
    }

    fn explain(&self, page: &mut Page, store: &Snapshot, found: &Found) {
        page.option("by", self.by.unit().word());
        page.option("relationship", found.basis.kind.word());
        page.option("lapse_days", found.lapse.days);
        page.option("complaint_days", found.recent);
        page.note(say!("Relationship: {why}.", why = found.basis.why));
        page.note(match found.basis.kind {
            Relationship::Contractual => "Lost = the end on record lies in the window.".to_string(),
            Relationship::NonContractual => format!(
                "Lost = closed in the window, or the lapse window ran out in it without a purchase since, whichever came first; whoever was closed \
                 after that keeps the reason stated then. Lapse window: {}. Whoever came back is not counted; report retention shows every pause.",
                found.lapse.derivation
            ),
        });
        page.note(say!("Value lost = revenue of the 365 days up to and including the last purchase of each customer lost, less what was given back since."));
        if let Some(left_out) = found.lives.left_out() {
            page.note(left_out);
        }
        if let Some(words) = tables::plain_words(store, found) {
            page.note(Note::meaning(words));
        }
    }
}

/// (key, reason) of the customers closed by the as-of date, in order of the key.
fn stated(store: &Snapshot) -> Result<Vec<(i64, Option<ChurnReason>)>> {
    let sql = "SELECT id, churn_reason FROM customer WHERE closed_on <= ?1 ORDER BY id";
    let mut query = store.conn().prepare_cached(sql)?;
    let mut rows = query.query([store.as_of.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let reason = row.get_ref(1)?.as_str_or_null()?.and_then(|word| ChurnReason::parse(word).ok());
        found.push((row.get(0)?, reason));
    }
    Ok(found)
}

/// Losses with and without a recent complaint.
fn exposure(store: &Snapshot, lives: &Lives, periods: Vec<Period>, within: i32) -> Result<Exposure> {
    let sql = "SELECT customer, received_on FROM complaint WHERE received_on <= ?1 AND customer IS NOT NULL ORDER BY customer, received_on";
    let mut query = store.conn().prepare_cached(sql)?;
    let received: Vec<(i64, Day)> = query.query_map([store.as_of.0], |r| Ok((r.get(0)?, Day(r.get(1)?))))?.collect::<Result<_, _>>()?;
    let rule = AtRisk { periods, within };
    let mut found = Exposure::default();
    let mut days = Vec::new();
    let mut received = received.into_iter().peekable();
    for life in &lives.lives {
        while received.next_if(|r| r.0 < life.key).is_some() {}
        days.clear();
        days.extend(std::iter::from_fn(|| received.next_if(|r| r.0 == life.key)).map(|r| r.1));
        rule.add(life.start, life.end, &days, &mut found);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use crate::entity::customer::ChurnReason;
    use crate::reports::tests::shop::{Shop, figure, said, told};

    /// A bought often and fell silent; B was closed in March; C complained in January and fell silent; D stays.
    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.customer("B", "2023-05-01", "2024-03-10");
        for (customer, day, amount) in [
            ("A", "2022-12-01", 900),
            ("A", "2023-12-01", 100),
            ("A", "2023-12-31", 200),
            ("B", "2023-05-01", 50),
            ("B", "2024-02-20", 70),
            ("C", "2024-01-05", 40),
            ("D", "2023-11-01", 10),
            ("D", "2024-03-25", 10),
        ] {
            shop.order(customer, day, amount);
        }
        shop.complaint("C", "2024-01-10", &[], |_| {});
        shop
    }

    #[test]
    fn who_left_and_what_they_were_worth_by_hand() {
        let page = shop().page("2024-03-31", &["churn", "--lapse-days", "30", "--complaint-days", "40"]).expect("a page");
        assert_eq!(
            told(&page, "reasons", &["reason", "customers", "share", "value_lost", "value_share"]),
            ["(not stated) 1 0.3333 120 0.2609", "(fell silent) 2 0.6667 340 0.7391"]
        );
        // The lapse windows of A and C ran out on 31 January and 5 February.
        let trend = told(&page, "trend", &["period", "start", "lost", "churn", "closed", "silent", "value_lost"]);
        assert_eq!(trend[trend.len() - 3..], ["2024-01 3 1 0.3333 0 1 300", "2024-02 3 1 0.3333 0 1 40", "2024-03 2 1 0.5 1 0 120"]);
        let complaints = told(&page, "complaints", &["group", "at_risk", "lost", "churn"]);
        // February (22 days after) of C, who leaves in it. Without: A 13 months, B 10, D 4; A and B leave.
        assert_eq!(complaints[0], "with a complaint in the last 40 days 1 1 1");
        assert_eq!(complaints[1], "without 27 2 0.0741");
        assert_eq!(["lost", "closed", "silent", "value_lost"].map(|f| figure(&page, f)), ["3", "1", "2", "460"]);
        let customers = told(&page, "customers", &["customer", "reason", "last_purchase", "days", "value_lost"]);
        assert_eq!(customers[0].split(' ').next(), Some("A"));
        assert_eq!(customers.len(), 3);
    }

    #[test]
    fn a_contract_ends_when_it_is_closed() {
        let mut shop = Shop::new();
        shop.set("relationship", "contractual");
        shop.customer("A", "2023-01-01", "2024-01-15");
        shop.customer("B", "2023-01-01", "");
        shop.customer("C", "2023-01-01", "2024-06-01");
        let page = shop.page("2024-03-31", &["churn", "--by", "quarter", "--window", "2024"]).expect("a page");
        assert_eq!(told(&page, "reasons", &["reason", "customers", "value_lost"]), ["(not stated) 1 0"]);
        assert_eq!(told(&page, "trend", &["period", "start", "lost", "churn"]), ["2024Q1 3 1 0.3333"]);
        assert!(said(&page.notes).into_iter().any(|n| n.contains("contractual, by the setting relationship")), "{:?}", said(&page.notes));
    }

    #[test]
    fn whoever_is_closed_after_falling_silent_keeps_the_reason_stated_then() {
        let mut shop = shop();
        shop.customer_with("E", "", "2024-03-20", |c| c.churn_reason = Some(ChurnReason::Price));
        shop.order("E", "2024-01-02", 80);
        let page = shop.page("2024-03-31", &["churn", "--lapse-days", "30"]).expect("a page");
        let reasons = told(&page, "reasons", &["reason", "customers", "value_lost"]);
        assert_eq!(reasons, ["price 1 80", "(not stated) 1 120", "(fell silent) 2 340"]);
        // The window ran out on 2 February, weeks before the owner closed the file; a day before that nobody knew why.
        assert_eq!(told(&page, "trend", &["period", "closed", "silent"])[14..], ["2024-02 1 1", "2024-03 1 0"]);
        // The day before nobody knew why; D had not come back yet.
        let page = shop.page("2024-03-19", &["churn", "--lapse-days", "30"]).expect("a page");
        assert_eq!(told(&page, "reasons", &["reason", "customers"]), ["(not stated) 1", "(fell silent) 4"]);
    }

    #[test]
    fn an_empty_store_has_lost_nobody() {
        let page = Shop::new().page("2024-03-31", &["churn"]).expect("a page");
        assert!(told(&page, "reasons", &["reason"]).is_empty());
        assert_eq!(figure(&page, "lost"), "0");
    }
}

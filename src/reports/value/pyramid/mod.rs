//! `report pyramid`: customers in tiers by what they bring.

mod place;
mod tables;

use anyhow::Result;

use crate::analysis::concentration::{Ranked, tier};
use crate::analysis::retention::Gaps;
use crate::base::dates::Day;
use crate::base::error::Failure;
use crate::base::money;
use crate::base::reading;
use crate::base::reading::Window;
use crate::entity::settings::Settings;
use crate::lang::say;
use crate::page::{Note, Page};
use crate::reports::lens::frame;
use crate::reports::lens::frame::{InWindow, Span};
use crate::reports::lens::people;
use crate::reports::lens::people::Known;
use crate::reports::lens::scan;
use crate::reports::lens::scan::{Lapse, Summary};
use crate::reports::lens::walk_ins;
use crate::reports::report::{Group, Need, Report};
use crate::store::Snapshot;
pub use place::{Place, Tiers, standing, tiers};

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
pub const TIERS: [&str; 4] = ["VIP", "Major", "Ordinary", "Small"];

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

/// A customer who has bought.
struct Buyer {
    now: Summary,
    before: Summary,
    last: Option<Day>,
    last_then: Option<Day>,
}

/// What one pass over the histories tells.
#[derive(Default)]
struct Scanned {
    buyers: Vec<Buyer>,
    known: Vec<Known>,
    gaps: Gaps,
    /// The as-of date and the window a year before.
    then: Option<(Day, Span)>,
}

/// The pyramid.
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
        let scanned = self.scan(store, span)?;
        let lapse = scan::lapse(store, self.lapse_days, &scanned.gaps);
        let counted = self.stand(store, scanned, &lapse, &cut)?;
        let people = people::people(store, &counted.known)?;
        let contacts = tables::contacts(store, span)?;
        let mut page = frame::page(Self::NAME, "Customer pyramid by revenue", store, span);
        page.note_all(walk_ins::left_out(store, span)?);
        self.explain(&mut page, store, &cut, &lapse);
        page.note_all(tables::plain_words(&counted).map(Note::meaning));
        page.table(tables::tiers(store, &counted, people, &contacts));
        page.table(tables::figures(&counted, people, &lapse));
        if store.wants("customers") {
            page.table(tables::customers(store, &counted)?);
        } else {
            page.offer("customers");
        }
        Ok(page)
    }
}

impl Pyramid {
    fn cut(&self, store: &Snapshot) -> Result<Cut> {
        if let Some(text) = &self.from {
            let amounts: Option<Vec<i64>> = reading::amounts(text, store.exponent(), store.settings.currency.code()).ok();
            let amounts = amounts.and_then(|a| <[i64; 3]>::try_from(a).ok()).filter(|a| a[0] > a[1] && a[1] > a[2]);
            return amounts.map(Cut::From).ok_or_else(|| {
                Failure::usage(say!("--from '{text}': expected three descending amounts for VIP, major and ordinary customers", text))
                    .hint(say!("for example --from 10000,2000,500"))
                    .into()
            });
        }
        let shares = match &self.shares {
            Some(text) => Settings::read(&[("tiers".to_string(), text.clone())])?.tiers,
            None => store.settings.tiers,
        };
        Ok(Cut::Shares(shares))
    }

    /// One pass over the histories: what everybody did in the window, and in the window a year before.
    fn scan(&self, store: &Snapshot, span: Span) -> Result<Scanned> {
        let then = self.year_before(store.as_of);
        let mut scanned = Scanned { then, ..Scanned::default() };
        store.histories(|key, packed| {
            let mut seen = Known { key, any: false, bought: false };
            let mut buyer = Buyer { now: Summary::of(key), before: Summary::of(key), last: None, last_then: None };
            let entries = scan::until(packed, store.as_of);
            for entry in entries.clone() {
                seen.any = true;
                seen.bought |= entry.purchase;
                if entry.purchase {
                    buyer.last = Some(entry.day);
                }
                if span.holds(entry.day) {
                    buyer.now.add(&entry);
                }
                if let Some((as_of, span)) = &then
                    && entry.day <= *as_of
                {
                    if entry.purchase {
                        buyer.last_then = Some(entry.day);
                    }
                    if span.holds(entry.day) {
                        buyer.before.add(&entry);
                    }
                }
            }
            scanned.gaps.add(entries.filter(|e| e.purchase).map(|e| e.day));
            scanned.known.push(seen);
            if seen.bought {
                scanned.buyers.push(buyer);
            }
            Ok(())
        })?;
        Ok(scanned)
    }

    /// Gives everybody a place in the pyramid.
    fn stand(&self, store: &Snapshot, scanned: Scanned, lapse: &Lapse, cut: &Cut) -> Result<Counted> {
        let closed = people::closed(store)?;
        let mut customers = Vec::with_capacity(scanned.buyers.len());
        // (amount a year before, active now) of those who were ranked then.
        let mut earlier: Vec<(i64, bool)> = Vec::new();
        for buyer in &scanned.buyers {
            let closed_on = people::closed_on(&closed, buyer.now.key);
            let is_active = lapse.active(buyer.last, closed_on, store.as_of);
            if let Some((as_of, _)) = scanned.then
                && buyer.before.orders > 0
                && lapse.active(buyer.last_then, closed_on, as_of)
            {
                earlier.push((buyer.before.revenue, is_active));
            }
            let tier = if is_active && buyer.now.orders > 0 { Standing::Tier(0) } else { Standing::Lapsed };
            customers.push(Ranking { now: buyer.now, tier });
        }
        let amounts: Vec<i64> = customers.iter().filter(|c| c.tier != Standing::Lapsed).map(|c| c.now.revenue).collect();
        let ranked = amounts.len();
        let floors = floors(amounts, cut);
        for customer in customers.iter_mut().filter(|c| c.tier != Standing::Lapsed) {
            customer.tier = Standing::Tier(tier(customer.now.revenue, &floors));
        }
        let year = scanned.then.map(|_| {
            let floors = self::floors(earlier.iter().map(|e| e.0).collect(), cut);
            let mut year = [(0, 0); 4];
            for (amount, active) in &earlier {
                let (members, kept) = &mut year[tier(*amount, &floors).min(3)];
                *members += 1;
                *kept += u64::from(*active);
            }
            year
        });
        Ok(Counted { customers, known: scanned.known, floors, ranked, year })
    }

    /// The as-of date and the window a year before; a window of fixed dates has none.
    fn year_before(&self, as_of: Day) -> Option<(Day, Span)> {
        if let Window::Between(..) = self.window.window {
            return None;
        }
        let then = as_of.before_months(12);
        Some((then, self.window.span(then)))
    }

    fn explain(&self, page: &mut Page, store: &Snapshot, cut: &Cut, lapse: &Lapse) {
        page.option("by", "revenue");
        page.option("lapse_days", lapse.days);
        match cut {
            Cut::Shares(shares) => {
                let text: Vec<String> = shares.iter().map(ToString::to_string).collect();
                page.option("shares", text.join(","));
                page.note(say!(
                    "Tiers hold {text} % of the ranked customers; the first ones together ceil(p × n / 100). \
                     Whoever has the amount of the last of a tier is in it too.",
                    text = text.join(", ")
                ));
            }
            Cut::From(from) => {
                let text = |of: fn(i64, u8) -> String| from.iter().map(|a| of(*a, store.exponent())).collect::<Vec<_>>();
                page.option("from", text(money::plain).join(","));
                page.note(say!("Tiers begin at {grouped}.", grouped = text(money::grouped).join("; ")));
            }
        }
        page.note(say!(
            "Ranked: customers with a purchase in the window who are active at the as-of date. Lapsed: bought, but not in the window, \
             not within the lapse window ({derivation}), or closed.",
            derivation = lapse.derivation
        ));
        page.note(say!("Retention: of those in the tier by the same rule 12 months before, the share still active."));
    }
}

fn floors(amounts: Vec<i64>, cut: &Cut) -> Vec<Option<i64>> {
    match cut {
        Cut::Shares(shares) => Ranked::new(amounts).floors(shares),
        Cut::From(from) => from.iter().map(|a| Some(*a)).chain([None]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, figure, told};

    /// Twenty active customers who spend 20, 19, … 1 in a year, one lapsed, one prospect.
    fn shop() -> Shop {
        let mut shop = Shop::new();
        shop.set("lapse-days", "100");
        for i in 1..=20 {
            shop.order(&format!("C{i:02}"), "2024-03-01", i * 100);
        }
        shop.order("C20", "2023-02-01", 500);
        shop.order("L", "2023-02-01", 300);
        shop.customer("P", "", "");
        shop.call("C20", "2024-01-01");
        shop.call("P", "2024-01-02");
        shop.call("P", "2024-09-02");
        shop
    }

    #[test]
    fn twenty_customers_by_hand() {
        let page = shop().page("2024-03-31", &["pyramid", "--window", "12m"]).expect("a page");
        let columns = ["tier", "customers", "share", "revenue", "from_revenue", "average_revenue", "orders", "retention", "interactions"];
        assert_eq!(
            told(&page, "tiers", &columns),
            [
                "VIP 1 0.05 2000 2000 2000 1 1 1",
                "Major 0 0 0 2000 – 0 – 0",
                "Ordinary 3 0.15 5400 1700 1800 3 – 0",
                "Small 16 0.8 13600 100 850 16 0 0",
                "Lapsed 1 – 0 – 0 0 – 0",
                "Prospects 1 – – – – – – 1"
            ]
        );
        assert_eq!(["ranked", "lapsed", "prospects"].map(|f| figure(&page, f)), ["20", "1", "1"]);
        assert_eq!(told(&page, "customers", &["customer", "tier", "revenue"])[1], "C19 Ordinary 1900");
    }

    #[test]
    fn money_thresholds_and_shares_can_be_given() {
        let shop = shop();
        let page = shop.page("2024-03-31", &["pyramid", "--window", "12m", "--from", "15,10,5"]).expect("a page");
        assert_eq!(told(&page, "tiers", &["tier", "customers"])[..4], ["VIP 6", "Major 5", "Ordinary 5", "Small 4"]);
        let page = shop.page("2024-03-31", &["pyramid", "--shares", "10,20,30,40"]).expect("a page");
        assert_eq!(told(&page, "tiers", &["tier", "customers"])[..4], ["VIP 2", "Major 4", "Ordinary 6", "Small 8"]);
        for args in [["--from", "1,2,3"], ["--from", "3,2"], ["--shares", "1,2,3"]] {
            assert!(shop.page("2024-03-31", &["pyramid", args[0], args[1]]).is_err(), "{args:?}");
        }
    }
}

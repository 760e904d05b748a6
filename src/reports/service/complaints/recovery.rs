//! Do customers come back after a complaint? Those who complained beside like ones who did not.
//!
//! Each customer's first complaint of the window is looked at, once the days after it are over, if there was a purchase before
//! it. The partner is a customer in the same tier and with about as many purchases on that day, who did not complain around it;
//! of these the one whose last purchase lay closest to as long ago, then whose revenue was closest. Nobody is a partner twice;
//! who may choose first is drawn, so that no time of the year has the better partners.

use std::collections::{BinaryHeap, HashMap, HashSet};

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::cases::Case;
use super::tables::resolution;
use crate::analysis::proportions::Pairs;
use crate::base::dates::{Day, Moment, Period, Unit};
use crate::lang::{Message, say};
use crate::page::{Kind, Table};
use crate::reports::lens::frame::{SMALL_GROUP, Span, grouped, sentences, small};
use crate::reports::lens::scan;
use crate::reports::lens::touches::complained;
use crate::reports::lens::walk_ins::WalkIns;
use crate::reports::value::pyramid;
use crate::store::Snapshot;
use crate::store::derived::packed::Entry;

/// Days after a complaint within which a purchase counts as coming back.
pub(super) const DAYS: i32 = 90;

/// Bands of purchases, by their first number.
const BANDS: [usize; 5] = [1, 2, 4, 7, 13];

/// For so many customers who complained a partner is looked for; of more, so many are drawn.
const MATCHED: usize = 2_000;

/// So many possible partners are remembered over all: those first to choose may take the best of the others.
const REMEMBERED: usize = 2_000_000;

/// So many pairs of a customer and a complaint are compared at most; beyond, only every n-th customer is a possible partner.
const COMPARED: usize = 50_000_000;

/// What a customer had done by a day, and did in the days after it.
#[derive(Clone, Copy, PartialEq, Debug)]
struct State {
    band: usize,
    tier: Option<u32>,
    /// Days since the last purchase.
    silent: i32,
    revenue: i64,
    bought: bool,
}

/// Where customers stood at the end of the quarter before.
struct Tiers(HashMap<Period, pyramid::Tiers>);

impl Tiers {
    fn read(store: &Snapshot, days: impl Iterator<Item = Day>) -> Result<Tiers> {
        let quarters: HashSet<Period> = days.map(|day| Period::of(day, Unit::Quarter)).collect();
        let tiers = quarters.into_iter().map(|q| Ok((q, pyramid::tiers(&store.at(q.start().plus(-1)))?)));
        Ok(Tiers(tiers.collect::<Result<_>>()?))
    }

    /// `None` for those who had not bought yet.
    fn of(&self, customer: i64, day: Day) -> Option<u32> {
        let members = &self.0.get(&Period::of(day, Unit::Quarter))?.members;
        members.binary_search_by_key(&customer, |m| m.0).ok().map(|at| members[at].1)
    }
}

/// The state of a customer on each of `days`, which are in order; `None` before the first purchase.
fn states(entries: &[Entry], days: &[Day]) -> Vec<Option<State>> {
    let mut found = Vec::with_capacity(days.len());
    let (mut place, mut purchases, mut revenue, mut last) = (0, 0, 0, None);
    for day in days {
        while let Some(entry) = entries.get(place).filter(|e| e.day <= *day) {
            revenue += entry.net;
            if entry.purchase {
                purchases += 1;
                last = Some(entry.day);
            }
            place += 1;
        }
        found.push(last.map(|last| State {
            band: BANDS.iter().rposition(|first| purchases >= *first).unwrap_or(0),
            tier: None,
            silent: day.since(last),
            revenue,
            bought: bought_after(&entries[place..], *day),
        }));
    }
    found
}

/// One customer who complained, and the partner who did not.
struct Pair<'a> {
    case: &'a Case,
    bought: bool,
    partner: Option<(i64, bool)>,
}

/// Tells which customers who complained a row is about.
type Test<'t> = &'t dyn Fn(&Case) -> bool;

/// Possible partners of one customer who complained, the worst on top: how far they are from alike, the key, and whether they
/// bought.
type Candidates = BinaryHeap<((i32, i64, i64), bool)>;

/// Everybody who complained, and purchases in general.
#[derive(Default)]
pub(super) struct Back {
    /// Purchases in the window.
    pub orders: i64,
    /// Customers whose days after their first complaint are over at the as-of date.
    pub judged: usize,
    /// Of them, those who bought on these days.
    pub bought: usize,
}

/// What came back, and what would have come back anyway.
pub(super) struct Recovery<'a> {
    /// Those who complained, whether like anybody else or not.
    pub back: Back,
    pairs: Vec<Pair<'a>>,
    /// Customers whose days are not over, or who had never bought before.
    left_out: usize,
    /// Customers for whom no partner was looked for, because there are so many.
    not_drawn: usize,
    /// Only every n-th customer was a possible partner.
    every: usize,
}

impl<'a> Recovery<'a> {
    /// Looks for partners in the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(store: &Snapshot, span: Span, cases: &'a [Case]) -> Result<Recovery<'a>> {
        let mut first: HashMap<i64, &Case> = HashMap::new();
        for case in cases {
            let Some(customer) = case.customer else { continue };
            let known = first.entry(customer).or_insert(case);
            if case.received.day < known.received.day {
                *known = case;
            }
        }
        let all = first.len();
        let mut judged: Vec<&Case> = first.into_values().filter(|c| c.received.day.plus(DAYS) <= store.as_of).collect();
        judged.sort_by(|a, b| (a.received.day, &a.code).cmp(&(b.received.day, &b.code)));
        let (states, back) = own_states(store, span, &judged)?;
        let known: Vec<(&Case, State)> = judged.into_iter().zip(states).filter_map(|(case, state)| Some((case, state?))).collect();
        let left_out = all - known.len();
        let mut order: Vec<usize> = (0..known.len()).collect();
        order.sort_by_cached_key(|place| drawn(&known[*place].0.code));
        let not_drawn = order.len().saturating_sub(MATCHED);
        order.truncate(MATCHED);
        let mut chosen: Vec<usize> = order.clone();
        chosen.sort_unstable();
        let tiers = Tiers::read(store, chosen.iter().map(|place| known[*place].0.received.day))?;
        let wanted: Vec<(Day, State)> = chosen
            .iter()
            .map(|place| {
                let (case, state) = known[*place];
                (case.received.day, State { tier: case.customer.and_then(|c| tiers.of(c, case.received.day)), ..state })
            })
            .collect();
        let every = 1 + usize::try_from(store.buyers_at_most()?).unwrap_or(0) * chosen.len() / COMPARED;
        let mut candidates = candidates(store, &wanted, &tiers, every)?;
        let mut taken: HashSet<i64> = HashSet::new();
        let mut pairs = Vec::with_capacity(order.len());
        for place in order {
            let (case, own) = known[place];
            let best = chosen.binary_search(&place).map(|at| std::mem::take(&mut candidates[at]).into_sorted_vec()).unwrap_or_default();
            let partner = best.into_iter().find(|(far, _)| !taken.contains(&far.2)).map(|(far, bought)| (far.2, bought));
            taken.extend(partner.map(|p| p.0));
            pairs.push(Pair { case, bought: own.bought, partner });
        }
        pairs.sort_by(|a, b| (a.case.received.day, &a.case.code).cmp(&(b.case.received.day, &b.case.code)));
        Ok(Recovery { back, left_out, not_drawn, pairs, every })
    }

    /// All of them, and those whose complaint was dealt with in one way or another.
    pub fn table(&self, now: Moment) -> Table {
        let in_time = |c: &Case| {
            let (due, done) = resolution(c);
            due.and_then(|d| d.kept(done, now))
        };
        let groups: [(&str, Test); 7] = [
            ("all", &|_| true),
            ("resolved in time", &|c| in_time(c) == Some(true)),
            ("resolved late or not at all", &|c| in_time(c) == Some(false)),
            ("compensated", &|c| c.compensation.is_some()),
            ("not compensated", &|c| c.compensation.is_none()),
            ("satisfied after closing (4 or 5)", &|c| c.satisfaction.is_some_and(|s| s >= 4)),
            ("not satisfied (1 to 3)", &|c| c.satisfaction.is_some_and(|s| s < 4)),
        ];
        let groups: Vec<(&str, Pairs)> =
            groups.map(|(name, test)| (name, self.matched(test))).into_iter().filter(|(name, p)| p.count() > 0 || *name == "all").collect();
        Table::of("recovery", say!("Bought again within {days} days, beside like customers who did not complain", days = DAYS), &groups)
            .col("group", "Customers who complained", Kind::Text, |(name, _)| *name)
            .col("complainers", "With a partner", Kind::Count, |(_, pairs)| pairs.count())
            .col("bought", "Bought again", Kind::Percent, |(_, pairs)| pairs.shares().0.value())
            .col("partners_bought", "Partners bought", Kind::Percent, |(_, pairs)| pairs.shares().1.value())
            .col("difference", "Difference", Kind::Percent, |(_, pairs)| pairs.difference().map(|d| d.0))
            .col("low", "95 % from", Kind::Percent, |(_, pairs)| pairs.difference().map(|d| d.1))
            .col("high", "95 % to", Kind::Percent, |(_, pairs)| pairs.difference().map(|d| d.2))
            .notes(small(groups.iter().map(|(name, pairs)| (name, pairs.count() as usize))))
            .note(self.rule())
            .table()
    }

    /// The pairs, for whoever wants to look at each.
    pub fn pairs(&self, store: &Snapshot) -> Result<Table> {
        let pairs = if store.wants("pairs") { &self.pairs[..] } else { &[] };
        let code = |key: i64| -> Result<Option<String>> { Ok(store.customer(key)?.map(|c| c.0)) };
        let named = pairs.iter().map(|pair| Ok((pair, pair.partner.map(|(key, _)| code(key)).transpose()?.flatten())));
        let pairs = named.collect::<Result<Vec<(&Pair, Option<String>)>>>()?;
        Ok(Table::of("pairs", "Customers who complained, each with the partner who did not", &pairs)
            .col("complaint", "Complaint", Kind::Text, |(pair, _)| &pair.case.code)
            .col("customer", "Customer", Kind::Text, |(pair, _)| pair.case.customer_code.as_ref())
            .col("received_on", "Received", Kind::Date, |(pair, _)| pair.case.received.day)
            .col("bought", "Bought again", Kind::Text, |(pair, _)| pair.bought)
            .col("partner", "Partner", Kind::Text, |(_, partner)| partner.as_ref())
            .col("partner_bought", "Partner bought", Kind::Text, |(pair, _)| pair.partner.map(|(_, bought)| bought))
            .on_request()
            .table())
    }

    /// Whether complaining cost customers, in the owner's words.
    pub fn plain_words(&self) -> Message {
        let (n, bought) = (grouped(self.back.judged), grouped(self.back.bought));
        if self.back.judged == 0 {
            return say!(
                "Whether customers come back after a complaint cannot be told yet: for none the {days} days after it are over.",
                days = DAYS
            );
        }
        let pairs = self.matched(&|_| true);
        let Some((difference, low, high)) = pairs.difference() else {
            return say!(
                "{bought} of {n} who complained bought again within {days} days; whether that is more or less than else cannot be told: nobody like \
                 them did not complain.",
                bought,
                n,
                days = DAYS
            );
        };
        let (own, partners) = pairs.shares();
        let percent = |share: Option<f64>| format!("{:.0} %", 100.0 * share.unwrap_or_default());
        let verdict = match (low > 0.0, high < 0.0) {
            (true, _) => "complaints are turned into loyalty",
            (_, true) => "complaints cost customers",
            _ if own.of < SMALL_GROUP as u64 => "that is too few to tell a difference from chance",
            _ => "no difference that could not be chance",
        };
        let again = say!("{bought} of {n} who complained bought again within {days} days.", bought, n, days = DAYS);
        let beside = say!(
            "Of the {of} who have a partner like them who did not complain {own} did, of the partners {partners}: {verdict} ({difference} points, {low} to {high}).",
            of = grouped(own.of),
            own = percent(own.value()),
            partners = percent(partners.value()),
            verdict,
            difference = format!("{:+.0}", 100.0 * difference),
            low = format!("{:+.0}", 100.0 * low),
            high = format!("{:+.0}", 100.0 * high)
        );
        sentences([Some(again), Some(beside)])
    }

    /// Those with a partner for whom `test` holds: the first of a pair complained.
    fn matched(&self, test: Test) -> Pairs {
        let mut pairs = Pairs::default();
        for Pair { bought, partner, .. } in self.pairs.iter().filter(|p| test(p.case)) {
            if let Some((_, partner_bought)) = partner {
                pairs.add(*bought, *partner_bought);
            }
        }
        pairs
    }

    fn rule(&self) -> Message {
        let (alone, left_out) = (self.pairs.iter().filter(|p| p.partner.is_none()).count(), self.left_out);
        let rule = say!(
            "First complaint of each customer in the window; a purchase on the {days} days after it counts. Partner: in the same tier at the end \
             of the quarter before, with as many purchases up to that day (1, 2–3, 4–6, 7–12, 13 and more), without a complaint in the {days} days \
             before and after; of these with the last purchase closest to as long ago, then the closest revenue; nobody twice, in an order \
             that is drawn. Interval for pairs: Newcombe (1998). Without a partner, left out: {alone}. Days not over, or no purchase before: \
             {left_out}.",
            days = DAYS,
            alone,
            left_out
        );
        let more = grouped(self.not_drawn);
        let drawn = (self.not_drawn > 0)
            .then(|| say!("Partners were looked for for {matched} customers, drawn; not for {more} more.", matched = MATCHED, more));
        let every = (self.every > 1).then(|| say!("Every {every}th customer was a possible partner.", every = self.every));
        sentences([Some(rule), drawn, every])
    }
}

/// A number that hangs on nothing but the code: the same draw each time.
fn drawn(code: &str) -> [u8; 32] {
    Sha256::digest(code.as_bytes()).into()
}

/// The states of those who complained, each on the own day, and who came back.
fn own_states(store: &Snapshot, span: Span, judged: &[&Case]) -> Result<(Vec<Option<State>>, Back)> {
    let places: HashMap<i64, usize> = judged.iter().enumerate().filter_map(|(place, case)| Some((case.customer?, place))).collect();
    let mut found = vec![None; judged.len()];
    let mut back = Back { judged: judged.len(), ..Back::default() };
    back.orders += WalkIns::read(store, span)?.sales;
    store.histories(|customer, packed| {
        let entries = scan::until(packed, store.as_of);
        back.orders += entries.clone().filter(|e| e.purchase && span.holds(e.day)).count() as i64;
        let Some(place) = places.get(&customer) else { return Ok(()) };
        let (entries, day): (Vec<Entry>, Day) = (entries.collect(), judged[*place].received.day);
        back.bought += usize::from(bought_after(&entries, day));
        found[*place] = states(&entries, &[day])[0];
        Ok(())
    })?;
    Ok((found, back))
}

/// Whether there is a purchase on the days after `day` that count as coming back.
fn bought_after(entries: &[Entry], day: Day) -> bool {
    entries.iter().take_while(|e| e.day.since(day) <= DAYS).any(|e| e.purchase && e.day > day)
}

/// The possible partners of each who complained, by the days on which they did, in order.
fn candidates(store: &Snapshot, wanted: &[(Day, State)], tiers: &Tiers, every: usize) -> Result<Vec<Candidates>> {
    let complained = complained(store)?;
    let mut found: Vec<Candidates> = vec![Candidates::new(); wanted.len()];
    if wanted.is_empty() {
        return Ok(found);
    }
    let days: Vec<Day> = wanted.iter().map(|w| w.0).collect();
    let remembered = REMEMBERED / wanted.len();
    let (mut entries, mut count) = (Vec::new(), 0);
    store.histories(|customer, packed| {
        count += 1;
        if count % every != 0 {
            return Ok(());
        }
        entries.clear();
        entries.extend(scan::until(packed, store.as_of));
        let own = complained.get(&customer).map_or(&[][..], Vec::as_slice);
        for (place, state) in states(&entries, &days).into_iter().enumerate() {
            let (Some(state), (day, like)) = (state, wanted[place]) else { continue };
            if state.band != like.band || own.iter().any(|d| d.since(day).abs() <= DAYS) || tiers.of(customer, day) != like.tier {
                continue;
            }
            let far = ((state.silent - like.silent).abs(), (state.revenue - like.revenue).abs(), customer);
            found[place].push((far, state.bought));
            if found[place].len() > remembered {
                found[place].pop();
            }
        }
        Ok(())
    })?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use crate::reports::tests::shop::{Shop, said, told};

    /// Five complain on 2024-05-10, each with one purchase on 2024-04-0x before; their partners bought as often.
    #[test]
    fn those_who_complained_beside_their_partners() {
        let mut shop = Shop::new();
        for n in 1..=5 {
            shop.order(&format!("C{n}"), &format!("2024-04-0{n}"), 1_000);
            shop.order(&format!("P{n}"), &format!("2024-04-0{n}"), 1_000);
        }
        // Nobody is like the one who bought twice, nor like the one who never bought.
        shop.order("C6", "2024-04-01", 1_000);
        shop.order("C6", "2024-04-20", 1_000);
        for customer in ["C1", "C2", "C3", "C4", "C5", "C6", "C7"] {
            shop.complaint(customer, "2024-05-10", &[], |c| c.severity = Some(1));
        }
        // A purchase on the day itself or after 91 days does not count; of the partners four bought in time.
        for (customer, on) in [("C1", "2024-05-11"), ("C2", "2024-08-08"), ("C3", "2024-08-09"), ("C4", "2024-05-10")] {
            shop.order(customer, on, 500);
        }
        for (customer, on) in [("P1", "2024-06-01"), ("P2", "2024-06-01"), ("P3", "2024-06-01"), ("P5", "2024-08-08"), ("P4", "2024-08-20")]
        {
            shop.order(customer, on, 500);
        }
        let page = shop.page("2024-08-31", &["complaints"]).expect("a page");
        let pairs = told(&page, "pairs", &["customer", "bought", "partner", "partner_bought"]);
        // C4 bought a second time on the day of the complaint: nobody is like that but C6.
        assert_eq!(pairs, ["C1 yes P1 yes", "C2 yes P2 yes", "C3 no P3 yes", "C4 no – –", "C5 no P5 yes", "C6 no – –"]);
        // 2 of 4 against 4 of 4: -.5; Wilson .1500–.8500 and .5101–1: below √(.35² + 0²), above √(.35² + .4899²).
        assert_eq!(
            told(&page, "recovery", &["group", "complainers", "bought", "partners_bought", "difference", "low", "high"]),
            [
                "all 4 0.5 1 -0.5 -0.85 0.1021",
                "resolved late or not at all 4 0.5 1 -0.5 -0.85 0.1021",
                "not compensated 4 0.5 1 -0.5 -0.85 0.1021"
            ]
        );
        // Before the 90 days are over nobody is judged, and nothing is claimed.
        let page = shop.page("2024-08-07", &["complaints"]).expect("a page");
        assert_eq!(told(&page, "recovery", &["group", "complainers", "bought", "difference", "low"]), ["all 0 – – –"]);
        assert!(said(&page.notes).into_iter().any(|n| n.contains("cannot be told yet")), "{:?}", said(&page.notes));
    }

    #[test]
    fn a_crowd_that_complains_at_once_finds_as_many_partners_as_there_are() {
        let mut shop = Shop::new();
        for n in 0..40 {
            shop.order(&format!("C{n:02}"), "2024-03-01", 1_000);
            shop.order(&format!("P{n:02}"), "2024-03-01", 1_000);
        }
        for n in 0..40 {
            shop.complaint(&format!("C{n:02}"), "2024-04-10", &[], |_| {});
        }
        let page = shop.page("2024-12-31", &["complaints"]).expect("a page");
        assert_eq!(told(&page, "recovery", &["group", "complainers"])[0], "all 40");
    }

    #[test]
    fn whoever_complained_around_the_day_is_no_partner() {
        let mut shop = Shop::new();
        for customer in ["A", "B", "C"] {
            shop.order(customer, "2024-01-10", 1_000);
        }
        shop.complaint("A", "2024-04-01", &[], |_| {});
        shop.complaint("B", "2024-06-30", &[], |_| {});
        let page = shop.page("2024-12-31", &["complaints"]).expect("a page");
        // B's complaint lies 90 days after A's: both would take C, who is taken once, by whom the draw puts first.
        assert_eq!(told(&page, "pairs", &["customer", "partner"]), ["A –", "B C"]);
        let none = Shop::new().page("2024-12-31", &["complaints"]).expect("a page");
        assert_eq!(told(&none, "recovery", &["group", "complainers"]), ["all 0"]);
    }
}

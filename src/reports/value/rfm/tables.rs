//! The tables of `report rfm`.

use anyhow::Result;

use super::advice::{CHINESE, advice};
use super::options::{Frequency, Monetary};
use super::{Rfm, Scores};
use crate::analysis::scoring::Scored;
use crate::analysis::segments::{Scheme, eight_code};
use crate::base::money;
use crate::lang::{Message, Within, say};
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Figures, grouped, small};
use crate::reports::lens::people;
use crate::reports::lens::people::People;
use crate::reports::lens::scan::Buyers;
use crate::store::Snapshot;

/// A measure as tables name it.
pub(super) struct Measure {
    /// Stable name.
    pub key: &'static str,
    /// Name in sentences.
    pub name: &'static str,
    kind: Kind,
}

/// The three measures with their scores.
pub(super) fn measures<'a>(store: &Snapshot, scores: &'a Scores) -> [(Measure, &'a Scored); 3] {
    [
        (Measure { key: "recency", name: "recency", kind: Kind::Days }, &scores.r),
        (Measure { key: "frequency", name: "frequency", kind: Kind::Count }, &scores.f),
        (Measure { key: "monetary", name: "money", kind: Kind::Money(store.exponent()) }, &scores.m),
    ]
}

/// Sums over the customers of a segment.
#[derive(Clone, Copy, Default)]
struct Sums {
    customers: usize,
    revenue: i64,
    recency: i64,
    frequency: i64,
}

impl Sums {
    fn mean(self, sum: i64) -> Cell {
        Cell::ratio(sum as f64, self.customers as f64)
    }
}

/// Sums of each segment of the scheme, and of all.
fn sums(scheme: Scheme, scores: &Scores) -> (Vec<Sums>, Sums) {
    let mut sums = vec![Sums::default(); scheme.segments().len()];
    let mut all = Sums::default();
    for (i, segment) in scores.segments.iter().enumerate() {
        for sum in [&mut sums[usize::from(*segment)], &mut all] {
            sum.customers += 1;
            sum.revenue += scores.buyers[i].revenue;
            sum.recency += scores.recency[i];
            sum.frequency += scores.frequency[i];
        }
    }
    (sums, all)
}

/// Who brings most, and whom to win back first, in the owner's words; nothing without revenue.
pub(super) fn plain_words(scheme: Scheme, store: &Snapshot, scores: &Scores) -> Option<Message> {
    let (sums, all) = sums(scheme, scores);
    let longest = all.recency as f64 / all.customers as f64;
    let most = |away: bool| {
        let found = scheme.segments().iter().zip(&sums).filter(|(_, sum)| sum.revenue > 0 && sum.customers > 0);
        found.filter(|(_, s)| !away || s.recency as f64 / s.customers as f64 > longest).max_by_key(|(_, s)| s.revenue)
    };
    let (best, sum) = most(false)?;
    let share = sum.revenue as f64 / all.revenue as f64;
    let (name, customers) = (Message::from(*best), grouped(sum.customers));
    let (percent, what) = (format!("{:.0}", 100.0 * share), Within(advice(best)));
    let words = if share > 0.5 {
        say!(
            "most of the revenue comes from {name} ({customers} customers, {percent} % of it): {advice}.",
            name,
            customers,
            percent,
            advice = what
        )
    } else {
        say!(
            "the largest part of the revenue comes from {name} ({customers} customers, {percent} % of it): {advice}.",
            name,
            customers,
            percent,
            advice = what
        )
    };
    let Some((away, sum)) = most(true).filter(|(away, _)| *away != best) else { return Some(words) };
    let next = say!(
        "Of those who have stayed away longer than the average, {name} brought most ({revenue} from {customers} customers): {advice}.",
        name = Message::from(*away),
        revenue = money::grouped(sum.revenue, store.exponent()),
        customers = grouped(sum.customers),
        advice = Within(advice(away))
    );
    Some(next.after(words))
}

/// The main table: one row per segment of the scheme, empty ones too.
pub(super) fn segments(scheme: Scheme, store: &Snapshot, scores: &Scores) -> Table {
    let (sums, all) = sums(scheme, scores);
    let money = Kind::Money(store.exponent());
    let rows = || scheme.segments().iter().zip(&sums);
    let mut table = Table::of("segments", "Segments", rows().enumerate().map(|(place, (name, sum))| (*name, Some(place), *sum)))
        .col("segment", "Segment", Kind::Text, |(name, ..)| Cell::Word(name))
        .col("customers", "Customers", Kind::Count, |(.., sum)| sum.customers)
        .spare("share", "Share", Kind::Percent, |(.., sum)| Cell::ratio(sum.customers as f64, all.customers as f64))
        .col("revenue", "Revenue", money, |(.., sum)| sum.revenue)
        .col("revenue_share", "Revenue share", Kind::Percent, |(.., sum)| Cell::ratio(sum.revenue as f64, all.revenue as f64))
        .col("recency_days", "Days since last", Kind::Days, |(.., sum)| sum.mean(sum.recency))
        .col("orders", "Freq.", Kind::Number(1), |(.., sum)| sum.mean(sum.frequency))
        .spare("average_revenue", "Per customer", money, |(.., sum)| sum.mean(sum.revenue));
    if scheme == Scheme::Eight {
        table = table.col("code", "R F M", Kind::Text, |(_, place, _)| place.map(eight_code));
        table = table.col("chinese", "Chinese", Kind::Text, |(_, place, _)| place.map(|p| CHINESE[p]));
    }
    table.total(("Total", None, all)).notes(small(rows().map(|(name, sum)| (name, sum.customers)))).table()
}

/// What to do about each segment that has members.
pub(super) fn what_to_do(scheme: Scheme, scores: &Scores) -> Table {
    let has_members = |place: usize| scores.segments.iter().any(|s| usize::from(*s) == place);
    let rows = scheme.segments().iter().enumerate().filter(|(place, _)| has_members(*place));
    Table::of("advice", "What to do", rows)
        .col("segment", "Segment", Kind::Text, |(_, segment)| Cell::Word(segment))
        .col("advice", "What to do", Kind::Text, |(_, segment)| Cell::Word(advice(segment)))
        .table()
}

/// The keys of the columns of the heat map: one per frequency score.
pub(super) fn heat_columns(bins: u8) -> Vec<String> {
    (1..=bins).map(|f| format!("f{f}")).collect()
}

/// Customers by recency score (rows, best first) and frequency score (columns).
pub(super) fn heat(bins: u8, scores: &Scores) -> Table {
    let size = usize::from(bins);
    let mut counts = vec![0usize; size * size];
    for (r, f) in scores.r.scores.iter().zip(&scores.f.scores) {
        counts[usize::from(r - 1) * size + usize::from(f - 1)] += 1;
    }
    let mut table =
        Table::of("heat", "Customers by recency and frequency score", (0..size).rev()).col("r", "R \\ F", Kind::Count, |r| r + 1);
    for (f, key) in heat_columns(bins).into_iter().enumerate() {
        let counts = &counts;
        table = table.col(key, say!("F{f}", f = f + 1), Kind::Count, move |r| counts[r * size + f]);
    }
    table.table()
}

/// Who got which score.
pub(super) fn score_table(store: &Snapshot, scores: &Scores) -> Table {
    let value = |measure: &Measure, v: Option<i64>| v.map(|v| Cell::As(measure.kind, Box::new(Cell::Int(v))));
    let measures = measures(store, scores);
    let rows = measures.iter().flat_map(|(measure, scored)| scored.ranges.iter().rev().map(move |range| (measure, range)));
    Table::of("scores", say!("Scores (1 = worst, {best} = best)", best = scores.r.ranges.len()), rows)
        .col("measure", "Measure", Kind::Text, |(measure, _)| Cell::Word(measure.key))
        .col("score", "Score", Kind::Count, |(_, range)| range.score)
        .col("customers", "Customers", Kind::Count, |(_, range)| range.customers)
        .col("low", "From", Kind::Number(0), |(measure, range)| value(measure, range.low))
        .col("high", "To", Kind::Number(0), |(measure, range)| value(measure, range.high))
        .table()
}

/// The cut points and how many customers sit exactly on each.
pub(super) fn cut_table(store: &Snapshot, scores: &Scores) -> Table {
    let begins = |measure: &Measure, value: f64| {
        let whole = value.fract() == 0.0;
        let kind = match measure.kind {
            Kind::Money(e) => Kind::Money(e),
            kind if whole => kind,
            _ => Kind::Number(1),
        };
        Cell::As(kind, Box::new(if whole { Cell::Int(value as i64) } else { Cell::Real(value) }))
    };
    let measures = measures(store, scores);
    let rows = measures.iter().flat_map(|(measure, scored)| scored.cuts.iter().rev().map(move |cut| (measure, cut)));
    Table::of("cuts", "Cut points", rows)
        .col("measure", "Measure", Kind::Text, |(measure, _)| Cell::Word(measure.key))
        .col("score", "Score", Kind::Count, |(_, cut)| cut.score)
        .col("cut", "Begins at", Kind::Number(1), |(measure, cut)| begins(measure, cut.value))
        .col("included", "On it counts", Kind::Text, |(_, cut)| cut.included)
        .col("customers", "Exactly on it", Kind::Count, |(_, cut)| cut.customers)
        .note(say!("A score begins at its cut point; \"on it counts\" says whether a customer exactly on it has the score already."))
        .table()
}

/// Single figures: who was scored, who was not, the means.
pub(super) fn figures(store: &Snapshot, rfm: &Rfm, scores: &Scores, found: &Buyers, people: People) -> Table {
    let n = scores.buyers.len();
    let mean = |values: &[i64]| Cell::ratio(values.iter().sum::<i64>() as f64, n as f64);
    let money = Kind::Money(store.exponent());
    let mut figures = Figures::new("Figures");
    figures.add("scored", Kind::Count, Cell::count(n), "customers with a purchase in the window");
    figures.add("outside_window", Kind::Count, Cell::count(found.outside), "customers who bought by the as-of date, but not in the window");
    figures.add("prospects", Kind::Count, Cell::count(people.prospects), "customers who have never bought by the as-of date");
    figures.add("mean_recency_days", Kind::Days, mean(&scores.recency), "mean days since the last purchase");
    let counted = if rfm.counted() == Frequency::Days { "mean number of purchase days" } else { "mean number of purchases" };
    figures.add("mean_frequency", Kind::Number(2), mean(&scores.frequency), counted);
    let measured = if rfm.monetary == Monetary::Revenue { "mean revenue" } else { "mean of the customers' revenue per order" };
    figures.add("mean_monetary", money, mean(&scores.monetary), measured);
    let revenue: i64 = scores.buyers.iter().map(|b| b.revenue).sum();
    figures.add("revenue", money, Cell::Int(revenue), "revenue of the scored customers in the window");
    if found.other_revenue != 0 {
        let meaning = "returns of customers without a purchase in the window; in no segment";
        figures.add("other_revenue", money, Cell::Int(found.other_revenue), meaning);
    }
    figures.table()
}

/// Every scored customer, by segment, the highest revenue first.
pub(super) fn customers(scheme: Scheme, store: &Snapshot, scores: &Scores) -> Result<Table> {
    let names = people::names(store, scores.buyers.iter().map(|b| b.key))?;
    let mut order: Vec<usize> = (0..scores.buyers.len()).collect();
    order.sort_by(|&a, &b| {
        let rank = |i: usize| (scores.segments[i], std::cmp::Reverse(scores.buyers[i].revenue));
        rank(a).cmp(&rank(b)).then_with(|| names[a].0.cmp(&names[b].0))
    });
    let table = Table::of("customers", "Customers", order)
        .col("customer", "Customer", Kind::Text, |&i| &names[i].0)
        .col("name", "Name", Kind::Text, |&i| &names[i].1)
        .col("recency_days", "Days since last", Kind::Days, |&i| scores.recency[i])
        .col("orders", "Freq.", Kind::Count, |&i| scores.frequency[i])
        .col("revenue", "Revenue", Kind::Money(store.exponent()), |&i| scores.buyers[i].revenue)
        .col("r", "R", Kind::Count, |&i| scores.r.scores[i])
        .col("f", "F", Kind::Count, |&i| scores.f.scores[i])
        .col("m", "M", Kind::Count, |&i| scores.m.scores[i])
        .col("segment", "Segment", Kind::Text, |&i| Cell::Word(scheme.segments()[usize::from(scores.segments[i])]));
    Ok(table.on_request().table())
}

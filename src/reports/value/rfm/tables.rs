//! The tables of `report rfm`.

use anyhow::Result;

use super::advice::{CHINESE, advice};
use super::options::{Frequency, Monetary};
use super::{Rfm, Scores};
use crate::analysis::scoring::Scored;
use crate::analysis::segments::{Scheme, eight_code};
use crate::base::money;
use crate::page::{Cell, Kind, Table};
use crate::reports::lens::frame::{Figures, grouped, mark_small};
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
    place: usize,
}

impl Measure {
    fn kind(&self, store: &Snapshot) -> Kind {
        [Kind::Days, Kind::Count, Kind::Money(store.exponent())][self.place]
    }
}

/// The three measures with their scores.
pub(super) fn measures(scores: &Scores) -> [(Measure, &Scored); 3] {
    [
        (Measure { key: "recency", name: "recency", place: 0 }, &scores.r),
        (Measure { key: "frequency", name: "frequency", place: 1 }, &scores.f),
        (Measure { key: "monetary", name: "money", place: 2 }, &scores.m),
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
pub(super) fn plain_words(scheme: Scheme, store: &Snapshot, scores: &Scores) -> Option<String> {
    let (sums, all) = sums(scheme, scores);
    let longest = all.recency as f64 / all.customers as f64;
    let most = |away: bool| {
        let found = scheme.segments().iter().zip(&sums).filter(|(_, sum)| sum.revenue > 0 && sum.customers > 0);
        found.filter(|(_, s)| !away || s.recency as f64 / s.customers as f64 > longest).max_by_key(|(_, s)| s.revenue)
    };
    let (best, sum) = most(false)?;
    let share = sum.revenue as f64 / all.revenue as f64;
    let mut words = format!(
        "What this means: {} the revenue comes from {} ({} customers, {:.0} % of it): {}.",
        if share > 0.5 { "most of" } else { "the largest part of" },
        best,
        grouped(sum.customers),
        100.0 * share,
        advice(best).to_lowercase()
    );
    if let Some((away, sum)) = most(true).filter(|(away, _)| *away != best) {
        words.push_str(&format!(
            " Of those who have stayed away longer than the average, {} brought most ({} from {} customers): {}.",
            away,
            money::grouped(sum.revenue, store.exponent()),
            grouped(sum.customers),
            advice(away).to_lowercase()
        ));
    }
    Some(words)
}

/// The main table: one row per segment of the scheme, empty ones too.
pub(super) fn segments(scheme: Scheme, store: &Snapshot, scores: &Scores) -> Table {
    let names = scheme.segments();
    let (sums, all) = sums(scheme, scores);
    let money = Kind::Money(store.exponent());
    let mut table = Table::new("segments", "Segments")
        .column("segment", "Segment", Kind::Text)
        .column("customers", "Customers", Kind::Count)
        .column("share", "Share", Kind::Percent)
        .gives_way()
        .column("revenue", "Revenue", money)
        .column("revenue_share", "Revenue share", Kind::Percent)
        .column("recency_days", "Days since last", Kind::Days)
        .column("orders", "Freq.", Kind::Number(1))
        .column("average_revenue", "Per customer", money)
        .gives_way();
    if scheme == Scheme::Eight {
        table = table.column("code", "R F M", Kind::Text).column("chinese", "Chinese", Kind::Text);
    }
    let row = |name: &str, sum: Sums| {
        vec![
            Cell::text(name),
            Cell::count(sum.customers),
            Cell::ratio(sum.customers as f64, all.customers as f64),
            Cell::Int(sum.revenue),
            Cell::ratio(sum.revenue as f64, all.revenue as f64),
            sum.mean(sum.recency),
            sum.mean(sum.frequency),
            sum.mean(sum.revenue),
        ]
    };
    for (place, (segment, sum)) in names.iter().zip(&sums).enumerate() {
        let mut cells = row(segment, *sum);
        if scheme == Scheme::Eight {
            cells.push(eight_code(place).into());
            cells.push(CHINESE[place].into());
        }
        table.push(cells);
    }
    let mut total = row("Total", all);
    total.resize(table.columns.len(), Cell::Empty);
    table.total = Some(total);
    mark_small(&mut table, names.iter().zip(&sums).map(|(segment, sum)| (*segment, sum.customers)));
    table
}

/// What to do about each segment that has members.
pub(super) fn what_to_do(scheme: Scheme, scores: &Scores) -> Table {
    let mut table = Table::new("advice", "What to do").column("segment", "Segment", Kind::Text).column("advice", "What to do", Kind::Text);
    for (place, segment) in scheme.segments().iter().enumerate() {
        if scores.segments.iter().any(|s| usize::from(*s) == place) {
            table.push(vec![(*segment).into(), advice(segment).into()]);
        }
    }
    table
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
    let mut table = Table::new("heat", "Customers by recency and frequency score").column("r", "R \\ F", Kind::Count);
    for (key, f) in heat_columns(bins).into_iter().zip(1..=bins) {
        table = table.column(key, format!("F{f}"), Kind::Count);
    }
    for r in (0..size).rev() {
        let mut row = vec![Cell::count(r + 1)];
        row.extend(counts[r * size..(r + 1) * size].iter().map(|n| Cell::count(*n)));
        table.push(row);
    }
    table
}

/// Who got which score.
pub(super) fn score_table(store: &Snapshot, scores: &Scores) -> Table {
    let mut table = Table::new("scores", format!("Scores (1 = worst, {} = best)", scores.r.ranges.len()))
        .column("measure", "Measure", Kind::Text)
        .column("score", "Score", Kind::Count)
        .column("customers", "Customers", Kind::Count)
        .column("low", "From", Kind::Number(0))
        .column("high", "To", Kind::Number(0));
    for (measure, scored) in measures(scores) {
        let value = |v: Option<i64>| v.map_or(Cell::Empty, |v| Cell::As(measure.kind(store), Box::new(Cell::Int(v))));
        for range in scored.ranges.iter().rev() {
            table.push(vec![
                Cell::text(measure.key),
                Cell::Int(i64::from(range.score)),
                Cell::count(range.customers),
                value(range.low),
                value(range.high),
            ]);
        }
    }
    table
}

/// The cut points and how many customers sit exactly on each.
pub(super) fn cut_table(store: &Snapshot, scores: &Scores) -> Table {
    let mut table = Table::new("cuts", "Cut points")
        .column("measure", "Measure", Kind::Text)
        .column("score", "Score", Kind::Count)
        .column("cut", "Begins at", Kind::Number(1))
        .column("included", "On it counts", Kind::Text)
        .column("customers", "Exactly on it", Kind::Count);
    for (measure, scored) in measures(scores) {
        for cut in scored.cuts.iter().rev() {
            let whole = cut.value.fract() == 0.0;
            let value = if whole { Cell::Int(cut.value as i64) } else { Cell::Real(cut.value) };
            let kind = match measure.kind(store) {
                Kind::Money(e) => Kind::Money(e),
                kind if whole => kind,
                _ => Kind::Number(1),
            };
            table.push(vec![
                Cell::text(measure.key),
                Cell::Int(i64::from(cut.score)),
                Cell::As(kind, Box::new(value)),
                Cell::text(if cut.included { "yes" } else { "no" }),
                Cell::count(cut.customers),
            ]);
        }
    }
    table
        .notes
        .push("A score begins at its cut point; \"on it counts\" says whether a customer exactly on it has the score already.".into());
    table
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
    let mut table = Table::new("customers", "Customers")
        .column("customer", "Customer", Kind::Text)
        .column("name", "Name", Kind::Text)
        .column("recency_days", "Days since last", Kind::Days)
        .column("orders", "Freq.", Kind::Count)
        .column("revenue", "Revenue", Kind::Money(store.exponent()))
        .column("r", "R", Kind::Count)
        .column("f", "F", Kind::Count)
        .column("m", "M", Kind::Count)
        .column("segment", "Segment", Kind::Text);
    table.on_request = true;
    let mut order: Vec<usize> = (0..scores.buyers.len()).collect();
    order.sort_by(|&a, &b| {
        let rank = |i: usize| (scores.segments[i], std::cmp::Reverse(scores.buyers[i].revenue));
        rank(a).cmp(&rank(b)).then_with(|| names[a].0.cmp(&names[b].0))
    });
    let segments = scheme.segments();
    table.rows.reserve(order.len());
    for i in order {
        table.push(vec![
            Cell::text(names[i].0.as_str()),
            Cell::text(names[i].1.as_str()),
            Cell::Int(scores.recency[i]),
            Cell::Int(scores.frequency[i]),
            Cell::Int(scores.buyers[i].revenue),
            Cell::Int(i64::from(scores.r.scores[i])),
            Cell::Int(i64::from(scores.f.scores[i])),
            Cell::Int(i64::from(scores.m.scores[i])),
            Cell::text(segments[usize::from(scores.segments[i])]),
        ]);
    }
    Ok(table)
}

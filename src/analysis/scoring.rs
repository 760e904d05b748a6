//! Scores 1 to `bins` for one measure of every customer, under several rules for equal values.
//!
//! No rule sorts. A rule that gives equal values equal scores is a set of thresholds, and every threshold
//! is an order statistic: it is found by counting when the values span a small range (days, counts) and by
//! selection otherwise, so that a million customers take some ten milliseconds.

use super::order::order_statistics;

/// Which end of a measure is good.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Better {
    /// More is better: frequency, money.
    Higher,
    /// Less is better: days since the last purchase.
    Lower,
}

/// How scores are given. n = customers, k = bins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rule {
    /// floor(k · customers strictly worse / n) + 1: equal values share a score, the lower one of a tie (rule D).
    Rank,
    /// ceil(k · customers not better / n): equal values share a score, the upper one of a tie (rule C).
    Count,
    /// SQL's `NTILE(k)` over the values from worst to best, then in the given order of ties; the first n mod k
    /// tiles hold one customer more. Equal values may be split (rule B).
    Ntile,
    /// The R package `rfm`: cut points are type-7 quantiles of the raw values plus one unit, bins are
    /// closed below and open above, and run backwards where less is better (rule A).
    Quantile {
        /// The "plus one" in the measure's own unit: 1 day, 1 order, the minor units of one currency unit.
        unit: i64,
    },
    /// Stated cut points in ascending order; a customer exactly on one gets the better score.
    /// There is one bin more than cut points.
    Fixed(Vec<i64>),
}

/// The scores of one measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Scored {
    /// One score per customer, in the order of the values.
    pub scores: Vec<u8>,
    /// One entry per score from 1 to k, empty scores included.
    pub ranges: Vec<Range>,
    /// The cut points from the worst score to the best; none when there are no customers.
    pub cuts: Vec<Cut>,
}

impl Scored {
    /// How many scores were given to anybody.
    pub fn scores_taken(&self) -> usize {
        self.ranges.iter().filter(|r| r.customers > 0).count()
    }
}

/// Who got a score.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Range {
    /// The score.
    pub score: u8,
    /// Customers with it.
    pub customers: usize,
    /// The smallest value among them.
    pub low: Option<i64>,
    /// The largest value among them.
    pub high: Option<i64>,
}

/// A cut point: where a score begins.
#[derive(Clone, PartialEq, Debug)]
pub struct Cut {
    /// The score that begins here.
    pub score: u8,
    /// The cut point in the measure's unit; quantiles may lie between two values.
    pub value: f64,
    /// Whether a customer exactly on the cut point gets this score ([`Rule::Ntile`]: some may).
    pub included: bool,
    /// Customers exactly on the cut point.
    pub customers: usize,
}

/// Scores `values` from 1 to `bins` (5 = best of five).
///
/// `ties` is the order in which [`Rule::Ntile`] takes equal values, as a permutation of the positions;
/// `None` = the order of the values. [`Rule::Fixed`] sets the number of bins itself.
///
/// Formulas: rfm 0.3.0 (R) for quantiles; SQL:2003 for NTILE; Hyndman & Fan (1996), type 7.
pub fn score(values: &[i64], better: Better, bins: u8, rule: &Rule, ties: Option<&[u32]>) -> Scored {
    let bins = if let Rule::Fixed(cuts) = rule { cuts.len() + 1 } else { usize::from(bins.max(1)) };
    if values.is_empty() {
        return Scored { scores: Vec::new(), ranges: Tally::new(bins).ranges(better), cuts: Vec::new() };
    }
    // From here on more is better; `sign` turns a value back into the measure's own direction.
    let sign = if better == Better::Higher { 1 } else { -1 };
    let oriented: Vec<i64> = if sign == 1 { Vec::new() } else { values.iter().map(|v| -v).collect() };
    let oriented: &[i64] = if sign == 1 { values } else { &oriented };

    let mut tally = Tally::new(bins);
    let (scores, mut cuts) = if *rule == Rule::Ntile {
        ntile(oriented, bins, ties, &mut tally)
    } else {
        let (thresholds, cuts) = thresholds(oriented, better, bins, rule);
        let scores = oriented.iter().map(|&v| tally.add(v, 1 + thresholds.iter().filter(|t| v >= **t).count())).collect();
        (scores, cuts)
    };
    for cut in &mut cuts {
        cut.customers = on(oriented, cut.value);
        cut.value = if sign == 1 { cut.value } else { 0.0 - cut.value };
    }
    Scored { scores, ranges: tally.ranges(better), cuts }
}

/// Whether each value reaches the mean of all (less than or equal to it where less is better): the high and low of
/// the eight customer types. Exact, without rounding the mean.
pub fn reaches_mean(values: &[i64], better: Better) -> Vec<bool> {
    let (n, sum) = (values.len() as i128, values.iter().map(|v| i128::from(*v)).sum::<i128>());
    let high = |v: i64| match better {
        Better::Higher => i128::from(v) * n >= sum,
        Better::Lower => i128::from(v) * n <= sum,
    };
    values.iter().map(|v| high(*v)).collect()
}

/// Thresholds from score 2 upwards: a score is 1 + the number of thresholds reached.
fn thresholds(oriented: &[i64], better: Better, bins: usize, rule: &Rule) -> (Vec<i64>, Vec<Cut>) {
    let n = oriented.len();
    let cut = |score: usize, value: f64, included: bool| Cut { score: score as u8, value, included, customers: 0 };
    match rule {
        // score ≥ s  ⇔  at least t = ceil((s−1)n/k) customers are strictly worse  ⇔  value > the t-th worst
        Rule::Rank => {
            let ranks: Vec<usize> = (1..bins).map(|s| (s * n).div_ceil(bins) - 1).collect();
            let found = order_statistics(oriented, &ranks);
            let cuts = (2..).zip(&found).map(|(s, x)| cut(s, *x as f64, false)).collect();
            (found.iter().map(|x| x.saturating_add(1)).collect(), cuts)
        }
        // score ≥ s  ⇔  more than (s−1)n/k customers are not better  ⇔  value ≥ the (floor((s−1)n/k)+1)-th worst
        Rule::Count => {
            let ranks: Vec<usize> = (1..bins).map(|s| s * n / bins).collect();
            let found = order_statistics(oriented, &ranks);
            let cuts = (2..).zip(&found).map(|(s, x)| cut(s, *x as f64, true)).collect();
            (found, cuts)
        }
        Rule::Quantile { unit } => {
            let mut thresholds = Vec::with_capacity(bins - 1);
            let mut cuts = Vec::with_capacity(bins - 1);
            for s in 1..bins {
                // Bins run over the raw values, so the cut of score s+1 is the quantile from the other end where less is better.
                let step = if better == Better::Higher { s } else { bins - s };
                let scaled = quantile_scaled(oriented, better, step, bins) + i128::from(*unit) * bins as i128;
                let value = scaled as f64 / bins as f64;
                let least = scaled.div_euclid(bins as i128) + i128::from(scaled.rem_euclid(bins as i128) != 0);
                let least = i64::try_from(least).unwrap_or(i64::MAX);
                if better == Better::Higher {
                    thresholds.push(least);
                    cuts.push(cut(s + 1, value, true));
                } else {
                    // raw < cut  ⇔  −raw ≥ −(least − 1)
                    thresholds.push(1 - least);
                    cuts.push(cut(s + 1, -value, false));
                }
            }
            (thresholds, cuts)
        }
        Rule::Fixed(stated) => {
            let mut from: Vec<i64> = stated.iter().map(|c| if better == Better::Higher { *c } else { -c }).collect();
            from.sort_unstable();
            let cuts = (2..).zip(&from).map(|(s, x)| cut(s, *x as f64, true)).collect();
            (from, cuts)
        }
        Rule::Ntile => (Vec::new(), Vec::new()),
    }
}

/// `k` times the type-7 quantile at `step`/`k` of the raw values: x_j + f·(x_{j+1} − x_j) at (n−1)·step/k, exact.
fn quantile_scaled(oriented: &[i64], better: Better, step: usize, k: usize) -> i128 {
    let last = oriented.len() - 1;
    let (j, f) = (last * step / k, last * step % k);
    let next = (j + 1).min(last);
    let (low, high) = match better {
        Better::Higher => {
            let found = order_statistics(oriented, &[j, next]);
            (found[0], found[1])
        }
        Better::Lower => {
            let found = order_statistics(oriented, &[last - next, last - j]);
            (-found[1], -found[0])
        }
    };
    i128::from(low) * k as i128 + f as i128 * (i128::from(high) - i128::from(low))
}

/// One boundary between two tiles.
struct Boundary {
    value: i64,
    /// Customers with exactly this value that stay below, first come first.
    below: usize,
    seen: usize,
}

fn ntile(oriented: &[i64], bins: usize, ties: Option<&[u32]>, tally: &mut Tally) -> (Vec<u8>, Vec<Cut>) {
    let n = oriented.len();
    let starts: Vec<usize> = (1..bins).map(|s| s * (n / bins) + s.min(n % bins)).filter(|start| *start < n).collect();
    let found = order_statistics(oriented, &starts);
    let mut boundaries: Vec<Boundary> = starts
        .iter()
        .zip(&found)
        .map(|(start, &value)| Boundary { value, below: start - oriented.iter().filter(|v| **v < value).count(), seen: 0 })
        .collect();
    let mut scores = vec![0u8; n];
    let mut place = |i: usize| {
        let v = oriented[i];
        let mut score = 1;
        for b in &mut boundaries {
            if v == b.value {
                b.seen += 1;
            }
            score += usize::from(v > b.value || (v == b.value && b.seen > b.below));
        }
        scores[i] = tally.add(v, score);
    };
    match ties {
        Some(order) => order.iter().for_each(|i| place(*i as usize)),
        None => (0..n).for_each(&mut place),
    }
    let cuts = (2..).zip(&found).map(|(score, x)| Cut { score, value: *x as f64, included: true, customers: 0 }).collect();
    (scores, cuts)
}

/// Customers exactly on a cut point.
fn on(oriented: &[i64], value: f64) -> usize {
    if value.fract() != 0.0 { 0 } else { oriented.iter().filter(|v| **v == value as i64).count() }
}

/// Customers and extremes per score, while scores are given.
struct Tally {
    entries: Vec<(usize, i64, i64)>,
}

impl Tally {
    fn new(bins: usize) -> Tally {
        Tally { entries: vec![(0, i64::MAX, i64::MIN); bins] }
    }

    fn add(&mut self, oriented: i64, score: usize) -> u8 {
        let (customers, low, high) = &mut self.entries[score - 1];
        *customers += 1;
        *low = oriented.min(*low);
        *high = oriented.max(*high);
        score as u8
    }

    fn ranges(&self, better: Better) -> Vec<Range> {
        let raw = |(low, high): (i64, i64)| if better == Better::Higher { (low, high) } else { (-high, -low) };
        (1..)
            .zip(&self.entries)
            .map(|(score, &(customers, low, high))| {
                let seen = (customers > 0).then(|| raw((low, high)));
                Range { score, customers, low: seen.map(|s| s.0), high: seen.map(|s| s.1) }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;
    use crate::base::dates::Day;
    use proptest::prelude::*;

    fn scores(values: &[i64], better: Better, bins: u8, rule: &Rule) -> Vec<u8> {
        score(values, better, bins, rule, None).scores
    }

    #[test]
    fn ten_values_with_ties_by_every_rule() {
        // strictly worse: 0 0 0 0 0 0 6 7 8 9; not better: 6 ×6, 7, 8, 9, 10
        let f = [1, 1, 1, 1, 1, 1, 2, 3, 4, 9];
        assert_eq!(scores(&f, Better::Higher, 5, &Rule::Rank), [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]);
        assert_eq!(scores(&f, Better::Higher, 5, &Rule::Count), [3, 3, 3, 3, 3, 3, 4, 4, 5, 5]);
        assert_eq!(scores(&f, Better::Higher, 5, &Rule::Ntile), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
        // quantiles at positions 1.8, 3.6, 5.4, 7.2: 1, 1, 1.4, 3.2; plus 1: 2, 2, 2.4, 4.2
        assert_eq!(scores(&f, Better::Higher, 5, &Rule::Quantile { unit: 1 }), [1, 1, 1, 1, 1, 1, 3, 4, 4, 5]);
        assert_eq!(scores(&f, Better::Higher, 5, &Rule::Fixed(vec![2, 3, 5, 8])), [1, 1, 1, 1, 1, 1, 2, 3, 3, 5]);
    }

    #[test]
    fn ntile_gives_the_first_tiles_one_more_and_follows_the_order_of_ties() {
        let same = [7; 7];
        assert_eq!(scores(&same, Better::Higher, 3, &Rule::Ntile), [1, 1, 1, 2, 2, 3, 3]);
        let backwards: Vec<u32> = (0..7).rev().collect();
        assert_eq!(score(&same, Better::Higher, 3, &Rule::Ntile, Some(&backwards)).scores, [3, 3, 2, 2, 1, 1, 1]);
        assert_eq!(scores(&[5, 5], Better::Higher, 5, &Rule::Ntile), [1, 2]);
    }

    #[test]
    fn less_is_better_turns_the_scores_round() {
        let days = [10, 40, 90, 91, 400];
        assert_eq!(scores(&days, Better::Lower, 5, &Rule::Rank), [5, 4, 3, 2, 1]);
        assert_eq!(scores(&days, Better::Lower, 5, &Rule::Fixed(vec![30, 90, 180, 365])), [5, 4, 4, 3, 1]);
        let scored = score(&days, Better::Lower, 5, &Rule::Fixed(vec![30, 90, 180, 365]), None);
        assert_eq!(scored.ranges[3], Range { score: 4, customers: 2, low: Some(40), high: Some(90) });
        assert_eq!(scored.ranges[1], Range { score: 2, customers: 0, low: None, high: None });
        assert_eq!(scored.cuts[2], Cut { score: 4, value: 90.0, included: true, customers: 1 });
        assert_eq!(scored.scores_taken(), 4);
    }

    #[test]
    fn cuts_tell_how_many_sit_on_them() {
        let f = [1, 1, 1, 1, 1, 1, 2, 3, 4, 9];
        let cuts = score(&f, Better::Higher, 5, &Rule::Rank, None).cuts;
        let told: Vec<(u8, f64, usize)> = cuts.iter().map(|c| (c.score, c.value, c.customers)).collect();
        assert_eq!(told, [(2, 1.0, 6), (3, 1.0, 6), (4, 1.0, 6), (5, 3.0, 1)]);
    }

    #[test]
    fn nobody_and_one_customer() {
        let none = score(&[], Better::Higher, 5, &Rule::Rank, None);
        assert_eq!((none.scores.len(), none.ranges.len(), none.cuts.len()), (0, 5, 0));
        for rule in [Rule::Rank, Rule::Ntile, Rule::Quantile { unit: 1 }] {
            assert_eq!(scores(&[3], Better::Higher, 5, &rule), [1], "{rule:?}");
        }
        assert_eq!(scores(&[3], Better::Higher, 5, &Rule::Count), [5]);
    }

    #[test]
    fn means_are_exact() {
        assert_eq!(reaches_mean(&[1, 2, 3], Better::Higher), [false, true, true]);
        assert_eq!(reaches_mean(&[1, 2, 3], Better::Lower), [true, true, false]);
    }

    proptest! {
        /// The definitions of rules C and D, counted naively, over small and wide ranges.
        #[test]
        fn thresholds_equal_the_definitions(values in prop::collection::vec(prop_oneof![-3i64..4, -1_000_000_000i64..1_000_000_000], 1..150), bins in 2u8..10) {
            let (n, k) = (values.len(), usize::from(bins));
            for better in [Better::Higher, Better::Lower] {
                let worse = |a: i64, b: i64| if better == Better::Higher { a < b } else { a > b };
                let rank: Vec<u8> = values.iter().map(|v| (k * values.iter().filter(|w| worse(**w, *v)).count() / n + 1) as u8).collect();
                let count: Vec<u8> = values.iter().map(|v| (k * values.iter().filter(|w| !worse(*v, **w)).count()).div_ceil(n) as u8).collect();
                prop_assert_eq!(scores(&values, better, bins, &Rule::Rank), rank);
                prop_assert_eq!(scores(&values, better, bins, &Rule::Count), count);
                let mut order: Vec<usize> = (0..n).collect();
                order.sort_by(|a, b| (if better == Better::Higher { values[*a].cmp(&values[*b]) } else { values[*b].cmp(&values[*a]) }).then(a.cmp(b)));
                let mut tiles = vec![0u8; n];
                let (size, extra) = (n / k, n % k);
                for (place, i) in order.iter().enumerate() {
                    let wide = extra * (size + 1);
                    tiles[*i] = 1 + if place < wide { place / (size + 1) } else { extra + (place - wide) / size.max(1) } as u8;
                }
                prop_assert_eq!(scores(&values, better, bins, &Rule::Ntile), tiles);
            }
        }
    }

    /// Recency, purchase days, revenue at an as-of date.
    fn measures(histories: &samples::Histories, as_of: &str, rows: bool) -> [Vec<i64>; 3] {
        let as_of = Day::parse_iso(as_of).expect("a day");
        let last = |h: &Vec<(Day, i64)>| i64::from(as_of.since(h[h.len() - 1].0));
        let days = |h: &Vec<(Day, i64)>| if rows { h.len() } else { 1 + h.windows(2).filter(|w| w[0].0 != w[1].0).count() } as i64;
        [
            histories.iter().map(last).collect(),
            histories.iter().map(days).collect(),
            histories.iter().map(|h| h.iter().map(|r| r.1).sum()).collect(),
        ]
    }

    #[test]
    fn cdnow_has_the_published_scores_under_every_rule() {
        let (golden, Some(histories)) = (samples::golden("rfm_cohort_pareto.json"), samples::cdnow()) else { return };
        let [r, f, m] = measures(&histories, "1998-07-01", false);
        let rules = [("A", Rule::Quantile { unit: 1 }), ("B", Rule::Ntile), ("C", Rule::Count), ("D", Rule::Rank)];
        for (key, rule) in rules {
            let expected = &golden["cdnow_full_rfm"]["methods"][key];
            let money = if key == "A" { Rule::Quantile { unit: 100 } } else { rule.clone() };
            let scored = [
                score(&r, Better::Lower, 5, &rule, None),
                score(&f, Better::Higher, 5, &rule, None),
                score(&m, Better::Higher, 5, &money, None),
            ];
            for (measure, scored) in ["R", "F", "M"].iter().zip(&scored) {
                for range in &scored.ranges {
                    assert_eq!(
                        expected["counts"][measure][range.score.to_string()],
                        range.customers,
                        "rule {key} {measure}{}",
                        range.score
                    );
                }
            }
            let mut cells = std::collections::BTreeMap::new();
            for i in 0..r.len() {
                let code = scored.iter().fold(0, |c, s| c * 10 + u32::from(s.scores[i]));
                *cells.entry(code.to_string()).or_insert(0) += 1;
            }
            assert_eq!(expected["n_555"], cells["555"], "rule {key}");
            for (code, n) in expected["cells"].as_object().expect("cells") {
                assert_eq!(n, cells.get(code).unwrap_or(&0), "rule {key} cell {code}");
            }
        }
    }

    #[test]
    fn the_r_package_vignette_has_its_published_segments() {
        use crate::analysis::segments::Scheme;
        let (golden, histories) = (samples::golden("rfm_R_package.json"), samples::rfm_orders());
        let [r, f, m] = measures(&histories, "2006-12-31", true);
        let rule = Rule::Quantile { unit: 1 };
        let (r, f, m) = (
            score(&r, Better::Lower, 5, &rule, None),
            score(&f, Better::Higher, 5, &rule, None),
            score(&m, Better::Higher, 5, &rule, None),
        );
        let cuts = |s: &Scored| s.cuts.iter().map(|c| c.value).collect::<Vec<f64>>();
        assert_eq!(cuts(&r), [482.0, 297.4, 181.0, 115.0]);
        assert_eq!(cuts(&f), [4.0, 5.0, 6.0, 8.0]);
        assert_eq!(cuts(&m), [255.8, 382.0, 506.4, 666.0]);
        let table = Scheme::RPackage.table();
        let segments = Scheme::RPackage.segments();
        let mut counts = vec![0; segments.len()];
        for ((r, f), m) in r.scores.iter().zip(&f.scores).zip(&m.scores) {
            counts[table.get(*r, *f, *m)] += 1;
        }
        for (segment, n) in segments.iter().zip(counts) {
            let published = golden["published_vignette"]["counts"].get(*segment).and_then(serde_json::Value::as_i64);
            assert_eq!(published.unwrap_or(0), n, "{segment}");
        }
    }
}

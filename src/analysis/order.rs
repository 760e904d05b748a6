//! Order statistics without sorting, and quantiles.

/// The values at the given ranks (0 = smallest; ranks ascending, each below the number of values), in O(n):
/// by counting when the values span a small range, by selection otherwise.
pub fn order_statistics(values: &[i64], ranks: &[usize]) -> Vec<i64> {
    /// Days and counts fit; a table of this size stays in the cache.
    const COUNTED: i64 = 1 << 16;
    let (low, high) = values.iter().fold((i64::MAX, i64::MIN), |(l, h), v| (l.min(*v), h.max(*v)));
    if values.len() > 64 && high.checked_sub(low).is_some_and(|span| span < COUNTED) {
        let mut counts = vec![0usize; (high - low) as usize + 1];
        for v in values {
            counts[(v - low) as usize] += 1;
        }
        let (mut at, mut passed) = (0, counts[0]);
        return ranks
            .iter()
            .map(|rank| {
                while passed <= *rank {
                    at += 1;
                    passed += counts[at];
                }
                low + at as i64
            })
            .collect();
    }
    let mut rest: Vec<i64> = values.to_vec();
    let mut rest = rest.as_mut_slice();
    let mut gone = 0;
    let mut last = (usize::MAX, 0);
    let mut found = Vec::with_capacity(ranks.len());
    for &rank in ranks {
        if rank != last.0 {
            let (_, value, upper) = rest.select_nth_unstable(rank - gone);
            last = (rank, *value);
            gone = rank + 1;
            rest = upper;
        }
        found.push(last.1);
    }
    found
}

/// The quantile at `p` (0 to 1) of values sorted ascending, type 7 of Hyndman & Fan (1996). `None` without values.
pub fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    let position = sorted.len().checked_sub(1)? as f64 * p;
    let (low, high) = (sorted[position.floor() as usize], sorted[position.ceil() as usize]);
    Some(low + (high - low) * position.fract())
}

/// The quantile at `p` of values in any order; `None` without values.
pub fn quantile_of(values: impl IntoIterator<Item = f64>, p: f64) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_unstable_by(f64::total_cmp);
    quantile(&values, p)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ranks_are_those_of_a_sort(values in prop::collection::vec(prop_oneof![-9i64..9, any::<i64>()], 1..200), picks in prop::collection::vec(any::<prop::sample::Index>(), 0..9)) {
            let mut sorted = values.clone();
            sorted.sort_unstable();
            let mut ranks: Vec<usize> = picks.iter().map(|p| p.index(values.len())).collect();
            ranks.sort_unstable();
            let expected: Vec<i64> = ranks.iter().map(|r| sorted[*r]).collect();
            prop_assert_eq!(order_statistics(&values, &ranks), expected);
        }
    }

    #[test]
    fn quantiles_lie_between_their_neighbours() {
        assert_eq!(quantile(&[10.0, 20.0, 30.0, 40.0], 0.5), Some(25.0));
        assert_eq!(quantile(&[10.0, 20.0, 30.0, 40.0], 1.0), Some(40.0));
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!((quantile_of([30.0, 10.0, 40.0, 20.0], 0.5), quantile_of([], 0.5)), (Some(25.0), None));
    }
}

//! Shares and the difference of two shares, with intervals that hold for small groups too.

/// 97.5 % quantile of the normal distribution: for intervals of 95 %.
pub const Z95: f64 = 1.959_963_984_540_054;

/// A share: so many of so many.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Share {
    /// How many have the property.
    pub hits: u64,
    /// How many there are.
    pub of: u64,
}

impl Share {
    /// The share; `None` of nobody.
    pub fn value(self) -> Option<f64> {
        (self.of > 0).then(|| self.hits as f64 / self.of as f64)
    }

    /// Wilson's interval of 95 % (Wilson 1927); `None` of nobody.
    pub fn wilson(self) -> Option<(f64, f64)> {
        let (p, n) = (self.value()?, self.of as f64);
        let z2 = Z95 * Z95;
        let middle = p + z2 / (2.0 * n);
        let half = Z95 * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        let scale = 1.0 + z2 / n;
        Some((((middle - half) / scale).max(0.0), ((middle + half) / scale).min(1.0)))
    }

    /// The difference to another share and its interval of 95 %: Newcombe's hybrid of two Wilson intervals (1998, method 10).
    pub fn less(self, other: Share) -> Option<(f64, f64, f64)> {
        let (p1, p2) = (self.value()?, other.value()?);
        let ((low1, high1), (low2, high2)) = (self.wilson()?, other.wilson()?);
        let below = ((p1 - low1).powi(2) + (high2 - p2).powi(2)).sqrt();
        let above = ((high1 - p1).powi(2) + (p2 - low2).powi(2)).sqrt();
        Some((p1 - p2, p1 - p2 - below, p1 - p2 + above))
    }
}

/// Two properties of the same pairs: how many pairs have both, only the first, only the second, or none.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Pairs {
    /// Both have the property.
    pub both: u64,
    /// Only the first of the pair has it.
    pub first: u64,
    /// Only the second has it.
    pub second: u64,
    /// Neither has it.
    pub neither: u64,
}

impl Pairs {
    /// How many pairs there are.
    pub fn count(self) -> u64 {
        self.both + self.first + self.second + self.neither
    }

    /// Counts one pair.
    pub fn add(&mut self, first: bool, second: bool) {
        let place = match (first, second) {
            (true, true) => &mut self.both,
            (true, false) => &mut self.first,
            (false, true) => &mut self.second,
            (false, false) => &mut self.neither,
        };
        *place += 1;
    }

    /// The shares of the first and of the second ones of the pairs.
    pub fn shares(self) -> (Share, Share) {
        let of = self.count();
        (Share { hits: self.both + self.first, of }, Share { hits: self.both + self.second, of })
    }

    /// The share of the first ones less that of the second ones, and its interval of 95 %: Newcombe's hybrid of two Wilson
    /// intervals with a correction for how far the pairs agree (Statistics in Medicine 17, 1998, 2635–2650, method 10).
    pub fn difference(self) -> Option<(f64, f64, f64)> {
        let (first, second) = self.shares();
        let (p1, p2) = (first.value()?, second.value()?);
        let ((low1, high1), (low2, high2)) = (first.wilson()?, second.wilson()?);
        let [a, b, c, d] = [self.both, self.first, self.second, self.neither].map(|n| n as f64);
        let margins = (a + b) * (c + d) * (a + c) * (b + d);
        let agreement = match a * d - b * c {
            n if n > 0.0 => (n - self.count() as f64 / 2.0).max(0.0),
            n => n,
        };
        let phi = if margins > 0.0 { agreement / margins.sqrt() } else { 0.0 };
        let reach = |one: f64, other: f64| (one * one - 2.0 * phi * one * other + other * other).max(0.0).sqrt();
        Some((p1 - p2, p1 - p2 - reach(p1 - low1, high2 - p2), p1 - p2 + reach(high1 - p1, p2 - low2)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_of_two_shares_has_the_published_interval() {
        // 620 of 10,000 against 500 of 10,000: [.005630, .018388].
        let (difference, low, high) = Share { hits: 620, of: 10_000 }.less(Share { hits: 500, of: 10_000 }).expect("defined");
        assert!((difference - 0.012).abs() < 1e-12 && (low - 0.005_630).abs() < 5e-7 && (high - 0.018_388).abs() < 5e-7, "{low} {high}");
        // Newcombe (1998), the first of his examples: 56/70 against 48/80: .0524 to .3339.
        let (_, low, high) = Share { hits: 56, of: 70 }.less(Share { hits: 48, of: 80 }).expect("defined");
        assert!((low - 0.0524).abs() < 5e-5 && (high - 0.3339).abs() < 5e-5, "{low} {high}");
    }

    #[test]
    fn the_difference_within_pairs_has_the_published_interval() {
        // Of Newcombe's examples: 36, 12, 2 and 0 pairs, .0569 to .3404; all alike, 0 ± .0664.
        let (difference, low, high) = Pairs { both: 36, first: 12, second: 2, neither: 0 }.difference().expect("defined");
        assert!((difference - 0.2).abs() < 1e-12 && (low - 0.0569).abs() < 5e-5 && (high - 0.3404).abs() < 5e-5, "{low} {high}");
        let (_, low, high) = Pairs { both: 54, ..Pairs::default() }.difference().expect("defined");
        assert!((low + 0.0664).abs() < 5e-5 && (high - 0.0664).abs() < 5e-5, "{low} {high}");
        assert_eq!(Pairs::default().difference(), None);
    }

    #[test]
    fn nobody_has_no_share_and_none_of_few_is_not_surely_none() {
        assert_eq!(Share::default().wilson(), None);
        let (low, high) = Share { hits: 0, of: 10 }.wilson().expect("defined");
        assert!(low == 0.0 && (high - 0.2775).abs() < 1e-4, "{high}");
    }
}

//! A purchase process that looks real: who buys how often, for how long, when in the year and for how much.
//!
//! Customers buy as in the Pareto/NBD model: each has a purchase rate of their own (gamma) and leaves after a
//! lifetime of their own (exponential with a gamma-distributed rate). The calendar adds what shops see beside it:
//! months and weekdays differ. Spend is log-normal around a mean that is log-normal between customers.

use anyhow::Result;
use rand::{Rng, RngExt};
use rand_distr::weighted::WeightedAliasIndex;
use rand_distr::{Distribution, Exp1, Gamma, StandardNormal};

use crate::base::dates::Day;

/// How busy a shop is from January to December, against the mean.
const MONTHS: [f64; 12] = [0.95, 0.75, 0.92, 0.93, 1.0, 1.08, 0.9, 0.88, 1.0, 1.04, 1.38, 1.27];
/// How busy a shop is from Monday to Sunday, against the mean.
const WEEKDAYS: [f64; 7] = [0.92, 0.84, 0.88, 0.93, 1.08, 1.27, 1.08];

/// Share of customers who never buy.
const NEVER: f64 = 0.03;

/// The days of a sample, each with how busy it is.
pub struct Calendar {
    first: Day,
    /// Busyness of all days before day `i`; one longer than there are days.
    before: Vec<f64>,
}

impl Calendar {
    /// The calendar from `first` to `last`, both included.
    pub fn new(first: Day, last: Day) -> Calendar {
        let mut before = vec![0.0];
        let mut sum = 0.0;
        for number in first.0..=last.0 {
            let day = Day(number);
            sum += MONTHS[day.ymd().1 as usize - 1] * WEEKDAYS[day.weekday() as usize];
            before.push(sum);
        }
        Calendar { first, before }
    }

    /// Number of days.
    pub fn len(&self) -> usize {
        self.before.len() - 1
    }

    /// Whether there is no day at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The `index`-th day.
    pub fn day(&self, index: usize) -> Day {
        self.first.plus(index as i32)
    }

    /// Busyness of the days from index `from` up to, not including, `until`.
    pub fn busyness(&self, from: usize, until: usize) -> f64 {
        self.before[until] - self.before[from]
    }

    /// A day between the indices `from` (included) and `until` (not included), busy days more often.
    pub fn pick(&self, rng: &mut impl Rng, from: usize, until: usize) -> usize {
        let (low, high) = (self.before[from], self.before[until]);
        let aim = low + rng.random::<f64>() * (high - low);
        let found = self.before[from + 1..until].partition_point(|sum| *sum <= aim);
        from + found
    }
}

/// What one customer is like as a buyer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Buyer {
    /// Index of the day of acquisition in the calendar.
    pub from: u32,
    /// Index of the first day on which the customer has left for good; the calendar's length when still there.
    pub until: u32,
    /// Purchases per ordinary day while there.
    pub rate: f32,
    /// Mean of an order in minor units.
    pub spend: f32,
}

impl Buyer {
    /// How many purchases are to be expected after the first.
    pub fn expected(&self, calendar: &Calendar) -> f64 {
        f64::from(self.rate) * calendar.busyness(self.from as usize, self.until as usize)
    }
}

/// How buyers differ from each other.
pub struct Process {
    rate: Gamma<f64>,
    leaving: Gamma<f64>,
    /// Mean and spread of the logarithm of a customer's mean spend.
    spend: (f64, f64),
    /// Spread of the logarithm of an order's amount around the customer's mean.
    variation: f64,
}

impl Process {
    /// A process with a `typical` mean spend per order in minor units.
    ///
    /// # Errors
    /// Never with these constants; the distributions check their parameters.
    pub fn new(typical: f64) -> Result<Process> {
        Ok(Process {
            // Shapes below 1: most buy rarely, a few very often.
            rate: Gamma::new(0.75, 0.02)?,
            leaving: Gamma::new(0.6, 1.0 / 260.0)?,
            spend: (typical.ln(), 0.62),
            variation: 0.48,
        })
    }

    /// A buyer acquired on the day with index `from` of a calendar of `days` days.
    pub fn buyer(&self, rng: &mut impl Rng, from: usize, days: usize) -> Buyer {
        let normal: f64 = StandardNormal.sample(rng);
        let exponential: f64 = Exp1.sample(rng);
        let lifetime = exponential / self.leaving.sample(rng).max(1e-9);
        let until = (from as f64 + lifetime + 1.0).min(days as f64);
        Buyer {
            from: from as u32,
            until: until as u32,
            rate: self.rate.sample(rng) as f32,
            spend: (self.spend.0 + self.spend.1 * normal).exp() as f32,
        }
    }

    /// The amount of one order in minor units, at least 1.
    pub fn amount(&self, rng: &mut impl Rng, buyer_spend: f32) -> i64 {
        let normal: f64 = StandardNormal.sample(rng);
        // Shifted so that the mean, not the median, is the customer's spend.
        let factor = (self.variation * normal - self.variation * self.variation / 2.0).exp();
        ((f64::from(buyer_spend) * factor).round() as i64).max(1)
    }
}

/// The days on which `count` customers were acquired, in order: a shop that grows by and by over the calendar.
pub fn acquisition(rng: &mut impl Rng, calendar: &Calendar, count: usize) -> Vec<u32> {
    let days = calendar.len();
    let mut picked: Vec<u32> = (0..count)
        .map(|_| {
            // The later of two days: the density grows linearly. One half uniform, so that the start is not empty.
            let day = calendar.pick(rng, 0, days);
            let day = if rng.random_bool(0.5) { day.max(calendar.pick(rng, 0, days)) } else { day };
            day as u32
        })
        .collect();
    picked.sort_unstable();
    picked
}

/// Who buys on which day. Given their total, independent Poisson processes are one multinomial draw: every purchase
/// picks its customer by weight and then its day, so that the total is met exactly.
pub struct Purchases {
    /// Indices of the customers, in order of the day.
    customers: Vec<u32>,
    per_day: Vec<usize>,
}

impl Purchases {
    /// Draws exactly `count` purchases. Most buyers have one soon after they were acquired, some never buy.
    ///
    /// # Errors
    /// When there are purchases but no buyers.
    pub fn draw(rng: &mut impl Rng, calendar: &Calendar, buyers: &[Buyer], count: usize) -> Result<Purchases> {
        let days = calendar.len();
        let mut drawn: Vec<(u16, u32)> = Vec::with_capacity(count);
        // First purchases, mostly on the day of acquisition.
        let never = NEVER.max(1.0 - count as f64 / buyers.len().max(1) as f64).min(1.0);
        let mut weights = vec![0.0; buyers.len()];
        for (index, buyer) in buyers.iter().enumerate() {
            let never = index > 0 && rng.random_bool(never);
            if drawn.len() == count || never {
                continue;
            }
            let wait: f64 = Exp1.sample(rng);
            let wait = if rng.random_bool(0.7) { 0.0 } else { wait * 9.0 };
            let day = (f64::from(buyer.from) + wait).min(days as f64 - 1.0);
            drawn.push((day as u16, index as u32));
            weights[index] = buyer.expected(calendar).max(1e-12);
        }
        // Then all others, by the weight of every buyer.
        if drawn.len() < count {
            let by_weight = WeightedAliasIndex::new(weights)?;
            while drawn.len() < count {
                let index = by_weight.sample(rng);
                let buyer = &buyers[index];
                let day = calendar.pick(rng, buyer.from as usize, buyer.until as usize);
                drawn.push((day as u16, index as u32));
            }
        }
        Ok(Purchases::sorted(drawn, days))
    }

    /// Counting sort by day: customers of one day stay in the random order in which they were drawn.
    fn sorted(drawn: Vec<(u16, u32)>, days: usize) -> Purchases {
        let mut per_day = vec![0usize; days];
        for (day, _) in &drawn {
            per_day[usize::from(*day)] += 1;
        }
        let mut next: Vec<usize> = Vec::with_capacity(days);
        let mut sum = 0;
        for count in &per_day {
            next.push(sum);
            sum += count;
        }
        let mut customers = vec![0u32; drawn.len()];
        for (day, customer) in drawn {
            let place = &mut next[usize::from(day)];
            customers[*place] = customer;
            *place += 1;
        }
        Purchases { customers, per_day }
    }

    /// Number of purchases.
    pub fn len(&self) -> usize {
        self.customers.len()
    }

    /// Whether nobody buys anything.
    pub fn is_empty(&self) -> bool {
        self.customers.is_empty()
    }

    /// Every day's index with the customers who buy on it.
    pub fn by_day(&self) -> impl Iterator<Item = (usize, &[u32])> {
        let mut rest = self.customers.as_slice();
        self.per_day.iter().enumerate().map(move |(index, count)| {
            let (today, later) = rest.split_at(*count);
            rest = later;
            (index, today)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).expect("a date")
    }

    #[test]
    fn busy_days_are_picked_more_often_and_none_outside() {
        let calendar = Calendar::new(day("2024-11-01"), day("2025-02-28"));
        assert_eq!(calendar.len(), 120);
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut months = [0u32; 12];
        let mut days = [0u32; 7];
        for _ in 0..20_000 {
            let picked = calendar.day(calendar.pick(&mut rng, 0, 120));
            assert!(picked >= day("2024-11-01") && picked <= day("2025-02-28"));
            months[picked.ymd().1 as usize - 1] += 1;
            days[picked.weekday() as usize] += 1;
        }
        assert!(months[10] > months[1] * 3 / 2, "{months:?}");
        assert!(days[5] > days[1] * 5 / 4, "{days:?}");
        for _ in 0..100 {
            assert_eq!(calendar.pick(&mut rng, 7, 8), 7);
        }
    }

    #[test]
    fn customers_differ_and_many_leave() {
        let process = Process::new(12_000.0).expect("sound parameters");
        let mut rng = ChaCha8Rng::seed_from_u64(2);
        let buyers: Vec<Buyer> = (0..5_000).map(|_| process.buyer(&mut rng, 10, 1_000)).collect();
        assert!(buyers.iter().all(|b| b.from == 10 && b.until > 10 && b.until <= 1_000 && b.rate >= 0.0 && b.spend > 0.0));
        let left = buyers.iter().filter(|b| b.until < 1_000).count();
        assert!((1_500..4_500).contains(&left), "{left} left");
        let mut spend: Vec<f32> = buyers.iter().map(|b| b.spend).collect();
        spend.sort_unstable_by(f32::total_cmp);
        assert!((11_000.0..13_000.0).contains(&spend[2_500]), "median {}", spend[2_500]);
    }

    #[test]
    fn an_order_is_on_average_what_the_customer_spends() {
        let process = Process::new(1.0).expect("sound parameters");
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        let sum: i64 = (0..20_000).map(|_| process.amount(&mut rng, 10_000.0)).sum();
        assert!((195_000_000..205_000_000).contains(&sum), "{sum}");
        assert!((0..100).all(|_| process.amount(&mut rng, 0.001) == 1));
    }

    #[test]
    fn acquisition_grows() {
        let calendar = Calendar::new(day("2023-07-01"), day("2026-06-30"));
        let days = acquisition(&mut ChaCha8Rng::seed_from_u64(4), &calendar, 10_000);
        assert!(days.is_sorted());
        let half = days.partition_point(|d| *d < 548);
        assert!((3_000..4_500).contains(&half), "{half} in the first half");
    }
}

//! What answers on a scale say: mean and spread with interval, the satisfied share, the net promoter score.

use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

use super::correlation;
use super::proportions::{Share, Z95};

/// Answers to one question.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Described {
    /// Answers.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Standard deviation of the sample; `None` of one answer.
    pub deviation: Option<f64>,
    /// Interval of 95 % of the mean by Student's t; `None` of one answer.
    pub interval: Option<(f64, f64)>,
}

/// Describes answers; `None` without any.
pub fn describe(values: &[f64]) -> Option<Described> {
    let mean = correlation::mean(values)?;
    let deviation = correlation::deviation(values);
    let n = values.len();
    let interval = deviation.and_then(|d| {
        let t = StudentsT::new(0.0, 1.0, (n - 1) as f64).ok()?.inverse_cdf(0.975);
        let reach = t * d / (n as f64).sqrt();
        Some((mean - reach, mean + reach))
    });
    Some(Described { n, mean, deviation, interval })
}

/// Those who chose one of the two highest points of a scale that goes in ones up to `top`.
pub fn top_two(values: &[f64], top: f64) -> Share {
    Share { hits: values.iter().filter(|v| **v >= top - 1.0).count() as u64, of: values.len() as u64 }
}

/// The net promoter score (Reichheld 2003).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Nps {
    /// Answers of 9 and 10.
    pub promoters: u64,
    /// 7 and 8.
    pub passives: u64,
    /// 0 to 6.
    pub detractors: u64,
}

impl Nps {
    /// Counts answers on a scale from 0 (or 1) to 10.
    pub fn of(values: impl IntoIterator<Item = f64>) -> Nps {
        let mut nps = Nps::default();
        for value in values {
            match value {
                v if v >= 9.0 => nps.promoters += 1,
                v if v >= 7.0 => nps.passives += 1,
                _ => nps.detractors += 1,
            }
        }
        nps
    }

    /// Answers.
    pub fn n(&self) -> u64 {
        self.promoters + self.passives + self.detractors
    }

    /// The score from −100 to 100; `None` without answers.
    pub fn score(&self) -> Option<f64> {
        (self.n() > 0).then(|| (self.promoters as f64 - self.detractors as f64) / self.n() as f64 * 100.0)
    }

    /// Standard error of the score in points: √((p + d − (p − d)²) / n) × 100.
    pub fn error(&self) -> Option<f64> {
        let n = self.n() as f64;
        let (p, d) = (self.promoters as f64 / n, self.detractors as f64 / n);
        (n > 0.0).then(|| ((p + d - (p - d).powi(2)).max(0.0) / n).sqrt() * 100.0)
    }

    /// Margin of error of 95 % in points; `None` where all answers are of one kind, which tells nothing of how others would vary.
    pub fn margin(&self) -> Option<f64> {
        self.error().filter(|e| *e > 0.0).map(|e| Z95 * e)
    }

    /// The score less and plus its margin, within −100 to 100.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let (score, margin) = (self.score()?, self.margin()?);
        Some(((score - margin).max(-100.0), (score + margin).min(100.0)))
    }

    /// The difference to another score: points, margin of error of 95 % (√ of the sum of the squared margins; `None` where one of
    /// them has none), and how likely as much would be by chance if both came from the same customers (a z-test with the
    /// variance of all answers together; `None` where these are all of one kind). `None` where one has no answers.
    pub fn less(&self, other: Nps) -> Option<(f64, Option<f64>, Option<f64>)> {
        let difference = self.score()? - other.score()?;
        let margin = self.margin().zip(other.margin()).map(|(a, b)| a.hypot(b));
        let all = Nps {
            promoters: self.promoters + other.promoters,
            passives: self.passives + other.passives,
            detractors: self.detractors + other.detractors,
        };
        // The error of all answers is √(variance / n); that of the difference √(variance (1/n₁ + 1/n₂)).
        let (n, apart) = (all.n() as f64, 1.0 / self.n() as f64 + 1.0 / other.n() as f64);
        let p = all.error().filter(|e| *e > 0.0).map(|e| 2.0 * Normal::standard().sf((difference / (e * (n * apart).sqrt())).abs()));
        Some((difference, margin, p))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9 * b.abs().max(1.0)
    }

    #[test]
    fn seventy_twenty_ten_is_sixty() {
        let nps = Nps { promoters: 70, passives: 20, detractors: 10 };
        assert!(near(nps.score().expect("defined"), 60.0) && near(nps.margin().expect("defined"), 13.000_930_278_658_581));
        let (difference, margin, p) = nps.less(Nps { promoters: 50, passives: 30, detractors: 20 }).expect("defined");
        // Errors 6.6332 and 7.8102: √(44 + 61) = 10.247.
        assert!(near(difference, 30.0) && near(margin.expect("defined"), Z95 * 105f64.sqrt()));
        // Together 120, 50, 30 of 200: variance .75 − .45² = .5475; √(.5475 / 50) = .10464: z = 2.8669.
        assert!((p.expect("defined") - 0.004_145).abs() < 1e-5, "{p:?}");
        // One answer of 7 against others says nothing, and has no margin.
        let (difference, margin, p) = Nps { passives: 1, ..Nps::default() }.less(nps).expect("defined");
        assert!(near(difference, -60.0) && margin.is_none() && p.expect("defined") > 0.3, "{p:?}");
        assert_eq!(Nps { promoters: 3, ..Nps::default() }.interval(), None);
        assert_eq!(Nps::default().score(), None);
        assert_eq!(Nps::of([0.0, 6.0, 7.0, 8.0, 9.0, 10.0]), Nps { promoters: 2, passives: 2, detractors: 2 });
    }

    #[test]
    fn real_answers_have_the_golden_scores() {
        let golden = samples::golden("surveys.json");
        // So many answers of 0 to 10: whether customers would recommend their bank, how content they are with it, and how content
        // advertisers are.
        let repeated = |counts: [usize; 11]| (0..).zip(counts).flat_map(|(v, n)| vec![f64::from(v); n]).collect::<Vec<f64>>();
        let loyal = repeated([14, 3, 4, 11, 8, 25, 21, 44, 55, 25, 40]);
        let content = repeated([4, 1, 3, 6, 10, 15, 33, 54, 64, 33, 27]);
        let served = repeated([0, 99, 115, 111, 127, 328, 174, 222, 327, 118, 190]);
        for (nps, name) in [(Nps::of(loyal.iter().copied()), "bank_loy3_recommend"), (Nps::of(served.iter().copied()), "customerSat_q1")] {
            let golden = &golden["nps"][name];
            let want = |key: &str| golden[key].as_f64().expect("a number");
            assert!(near(nps.score().expect("defined"), want("nps")), "{name}");
            assert!(near(nps.error().expect("defined"), want("se_points")) && near(nps.margin().expect("defined"), want("moe95_points")));
        }
        for (values, top, golden) in
            [(&served, 10.0, &golden["csat"]["customerSat_q1_top2of10"]), (&content, 10.0, &golden["csat"]["bank_sat1"])]
        {
            let (top, described) = (top_two(values, top), describe(values).expect("answers"));
            let want = |key: &str| golden[key].as_f64().expect("a number");
            assert_eq!((top.hits, top.of), (golden["satisfied"].as_u64().expect("a count"), golden["n"].as_u64().expect("a count")));
            let (low, high) = top.wilson().expect("defined");
            let wilson = |place: usize| golden["wilson95"][place].as_f64().expect("a number");
            assert!(near(low * 100.0, wilson(0)) && near(high * 100.0, wilson(1)));
            assert!(near(described.mean, want("mean")) && near(described.deviation.expect("defined"), want("sd")));
        }
    }

    #[test]
    fn one_answer_has_no_spread_and_none_no_mean() {
        assert_eq!(describe(&[]), None);
        let one = describe(&[4.0]).expect("one");
        assert_eq!((one.mean, one.deviation, one.interval), (4.0, None, None));
        // t of 2 degrees of freedom is 4.3027: 2 ± 4.3027 / √3.
        let three = describe(&[1.0, 2.0, 3.0]).expect("three").interval.expect("defined");
        assert!((three.0 - (2.0 - 4.302_652_73 / 3f64.sqrt())).abs() < 1e-7);
    }
}

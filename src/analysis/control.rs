//! Control charts: whether a period stands out from what is usual (Shewhart; Montgomery, Statistical Quality Control).

use super::correlation::{deviation, mean};

/// How far from the centre line the limits lie, in standard deviations.
pub const SIGMAS: f64 = 3.0;

/// So many points in a row on one side of the centre line are a signal, too.
pub const RUN: usize = 8;

/// One period: what was counted, and among how many.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sample {
    /// Defects, complaints, losses.
    pub count: f64,
    /// Units inspected, orders, customers. At least what makes a rate; a sample of 0 has none.
    pub size: f64,
}

/// What the counts are of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Chart {
    /// Shares: each unit is defective or not (binomial).
    P,
    /// Rates: a unit can have any number of defects (Poisson), as with complaints per order.
    U,
    /// Counts of samples of one and the same size (Poisson).
    C,
}

/// Why a point stands out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Signal {
    /// Above the upper limit.
    Above,
    /// Below the lower limit.
    Below,
    /// The last of [`RUN`] or more points in a row above the centre line.
    RunAbove,
    /// The last of [`RUN`] or more points in a row below the centre line.
    RunBelow,
}

/// One period on the chart.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// The rate, share or mean; `None` of a sample too small to have one.
    pub value: Option<f64>,
    /// Lower limit; of rates and shares at least 0.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
    /// Why it stands out.
    pub signal: Option<Signal>,
}

/// A chart with its centre line and limits.
#[derive(Clone, PartialEq, Debug)]
pub struct Charted {
    /// The centre line: what is usual.
    pub centre: f64,
    /// One point per sample, in order.
    pub points: Vec<Point>,
}

/// How far a value may lie beyond a limit, in parts of the limit, and be on it all the same: sums of floating-point
/// numbers are that inexact.
const SLACK: f64 = 1e-9;

/// Whether a value lies above a limit (1), below it (−1) or on it (0).
fn side(value: f64, limit: f64) -> i64 {
    let slack = SLACK * limit.abs().max(1.0);
    i64::from(value > limit + slack) - i64::from(value < limit - slack)
}

impl Point {
    fn new(value: Option<f64>, low: f64, high: f64) -> Point {
        let signal = value.and_then(|v| match (side(v, low), side(v, high)) {
            (_, 1) => Some(Signal::Above),
            (-1, _) => Some(Signal::Below),
            _ => None,
        });
        Point { value, low, high, signal }
    }
}

/// The chart of the means of samples of measurements in order of time (x̄-chart with limits that follow the size of the
/// sample). A sample of fewer than `least` measurements has no point. The centre line and the standard deviation come
/// from the samples of the first `base` that have one; `None` when there are none, or a single measurement.
pub fn means(samples: &[Vec<f64>], base: usize, least: usize) -> Option<Charted> {
    let enough = |sample: &&Vec<f64>| sample.len() >= least.max(1);
    let usual: Vec<f64> = samples.iter().take(base).filter(enough).flatten().copied().collect();
    let (centre, spread) = (mean(&usual)?, deviation(&usual)?);
    let mut points: Vec<Point> = samples
        .iter()
        .map(|sample| {
            let value = Some(sample).filter(enough).and_then(|s| mean(s));
            let reach = value.map_or(0.0, |_| SIGMAS * spread / (sample.len() as f64).sqrt());
            Point::new(value, centre - reach, centre + reach)
        })
        .collect();
    runs(centre, &mut points);
    Some(Charted { centre, points })
}

impl Chart {
    /// The chart of samples in order of time. The centre line comes from the first `base` of them; the later ones are
    /// judged by it. `None` when these are empty.
    pub fn of(self, samples: &[Sample], base: usize) -> Option<Charted> {
        let (count, size) = samples.iter().take(base).fold((0.0, 0.0), |(c, s), sample| (c + sample.count, s + sample.size));
        let usual = samples.iter().take(base).filter(|s| s.size > 0.0).count();
        if size <= 0.0 {
            return None;
        }
        let centre = if self == Chart::C { count / usual as f64 } else { count / size };
        let mut points: Vec<Point> = samples.iter().map(|sample| self.point(centre, *sample)).collect();
        runs(centre, &mut points);
        Some(Charted { centre, points })
    }

    fn point(self, centre: f64, sample: Sample) -> Point {
        let variance = match self {
            Chart::P => centre * (1.0 - centre) / sample.size,
            Chart::U => centre / sample.size,
            Chart::C => centre,
        };
        let value = (sample.size > 0.0).then(|| if self == Chart::C { sample.count } else { sample.count / sample.size });
        let reach = if sample.size > 0.0 { SIGMAS * variance.max(0.0).sqrt() } else { 0.0 };
        let most = if self == Chart::P { 1.0 } else { f64::INFINITY };
        Point::new(value, (centre - reach).max(0.0), (centre + reach).min(most))
    }
}

/// Marks the points that end a run on one side. A point on the line, or an empty sample, ends a run.
fn runs(centre: f64, points: &mut [Point]) {
    let mut run = 0i64;
    for point in points {
        run = match point.value {
            Some(v) if side(v, centre) > 0 => run.max(0) + 1,
            Some(v) if side(v, centre) < 0 => run.min(0) - 1,
            _ => 0,
        };
        if run.unsigned_abs() as usize >= RUN && point.signal.is_none() {
            point.signal = Some(if run > 0 { Signal::RunAbove } else { Signal::RunBelow });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples;

    /// The samples of a golden table.
    fn read(table: &str) -> Vec<Sample> {
        let number = |field: &str| field.parse().expect("a number");
        samples::rows_of(table).iter().map(|row| Sample { count: number(&row[0]), size: number(&row[1]) }).collect()
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-6 * b.abs().max(1.0)
    }

    fn limits(charted: &Charted) -> Vec<usize> {
        let out = |p: &Point| matches!(p.signal, Some(Signal::Above | Signal::Below));
        (1..).zip(&charted.points).filter(|(_, p)| out(p)).map(|(n, _)| n).collect()
    }

    #[test]
    fn orange_juice_cans_are_judged_as_published() {
        let mut samples = read("juice_cans.csv");
        samples.truncate(30); // the trial samples
        let charted = Chart::P.of(&samples, samples.len()).expect("a chart");
        assert!(
            near(charted.centre, 0.231_333_3) && near(charted.points[0].low, 0.052_427_55) && near(charted.points[0].high, 0.410_239_1)
        );
        assert_eq!(limits(&charted), [15, 23]);
        samples.remove(22);
        samples.remove(14);
        let charted = Chart::P.of(&samples, samples.len()).expect("a chart");
        assert!(near(charted.centre, 0.215) && near(charted.points[0].low, 0.040_702_84) && near(charted.points[0].high, 0.389_297_2));
    }

    #[test]
    fn rates_and_counts_are_judged_as_published() {
        let samples = read("computers.csv");
        let charted = Chart::U.of(&samples, samples.len()).expect("a chart");
        assert!(near(charted.centre, 1.93) && near(charted.points[0].high, 3.793_866_948) && near(charted.points[0].low, 0.066_133_052));
        let (samples, golden) = (read("dyed_cloth.csv"), samples::golden("forecast_tests_charts_R.json"));
        let charted = Chart::U.of(&samples, samples.len()).expect("a chart");
        let golden = &golden["u_chart_dyedcloth_variable_n"];
        assert!(near(charted.centre, golden["CL"].as_f64().expect("a number")));
        for (place, point) in charted.points.iter().enumerate() {
            let want = |limit: &str| golden[limit][place].as_f64().expect("a number");
            assert!(near(point.low, want("LCL")) && near(point.high, want("UCL")), "{point:?}");
        }
        let samples = read("circuit_boards.csv");
        let trial: Vec<Sample> = samples.into_iter().take(26).collect();
        let charted = Chart::C.of(&trial, trial.len()).expect("a chart");
        assert!(near(charted.centre, 19.846_153_846) && near(charted.points[0].high, 33.210_860_525));
        assert!(near(charted.points[0].low, 6.481_447_167));
        assert_eq!(limits(&charted), [6, 20]);
    }

    #[test]
    fn eight_in_a_row_are_a_signal_and_a_gap_ends_a_run() {
        let sample = |count: f64, size: f64| Sample { count, size };
        let mut samples = vec![sample(10.0, 100.0); 4];
        samples.extend([sample(12.0, 100.0); 8]);
        samples.push(sample(0.0, 0.0));
        samples.push(sample(12.0, 100.0));
        let charted = Chart::U.of(&samples, 4).expect("a chart");
        assert!(near(charted.centre, 0.1));
        let signals: Vec<usize> = (0..samples.len()).filter(|i| charted.points[*i].signal == Some(Signal::RunAbove)).collect();
        assert_eq!(signals, [11]);
        assert_eq!(charted.points[12].value, None);
        assert_eq!(Chart::U.of(&samples[12..13], 1), None);
    }

    #[test]
    fn means_are_judged_by_the_size_of_their_sample_and_by_runs() {
        let half = vec![4.0, 5.0, 4.0, 5.0];
        let mut samples = vec![half.clone(), half.clone(), vec![5.0]];
        samples.extend(vec![vec![4.6; 4]; 8]);
        samples.push(vec![3.0; 4]);
        let charted = means(&samples, 3, 2).expect("a chart");
        // Eight measurements around 4.5, deviation √(8 × .25 / 7) = .534522; the lone 5 of the third sample counts for nothing.
        assert!(near(charted.centre, 4.5) && near(charted.points[0].high, 4.5 + 3.0 * 0.534_522_484 / 2.0));
        assert_eq!(charted.points[2].value, None);
        let signals: Vec<_> = (0..).zip(&charted.points).filter_map(|(i, p)| p.signal.map(|s| (i, s))).collect();
        assert_eq!(signals, [(10, Signal::RunAbove), (11, Signal::Below)]);
        // Constant answers have no spread; that sums are inexact makes no signal.
        let constant = vec![vec![0.1 + 0.2; 3], vec![0.3; 7], vec![0.3; 11]];
        assert!(means(&constant, 2, 1).expect("a chart").points.iter().all(|p| p.signal.is_none()));
        assert_eq!((means(&[], 0, 1), means(&[vec![1.0]], 1, 1)), (None, None));
    }
}

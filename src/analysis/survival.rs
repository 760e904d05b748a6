//! How long customers stay: the Kaplan–Meier curve with Greenwood's variance, its confidence limits, and the
//! cumulative hazard of Nelson and Aalen.
//!
//! Sources: Kaplan & Meier (1958), JASA 53; Greenwood (1926); Kalbfleisch & Prentice (2002) for the limits on the log and
//! log-log scales; Nelson (1972) and Aalen (1978). Whoever was last seen at the very duration at which others left was
//! still at risk then.

use std::collections::BTreeMap;

use super::proportions::Z95;

/// Two shares this close are the same: products of fractions are not exact.
const SAME: f64 = 1e-9;

/// How many left, and how many were last seen without having left, at one duration.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Left after exactly this long.
    pub left: u64,
    /// Still there when last seen after this long.
    pub seen: u64,
}

/// The lifetimes of a group of customers, by whole duration (days, weeks …).
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Lifetimes {
    by_duration: BTreeMap<u32, Tally>,
}

impl Lifetimes {
    /// Adds a customer who left after `duration`, or was still there when last seen after it.
    pub fn add(&mut self, duration: u32, left: bool) {
        let tally = self.by_duration.entry(duration).or_default();
        if left {
            tally.left += 1;
        } else {
            tally.seen += 1;
        }
    }

    /// Adds everybody of another group.
    pub fn join(&mut self, other: &Lifetimes) {
        for (duration, tally) in &other.by_duration {
            let mine = self.by_duration.entry(*duration).or_default();
            mine.left += tally.left;
            mine.seen += tally.seen;
        }
    }

    /// Customers.
    pub fn count(&self) -> u64 {
        self.by_duration.values().map(|t| t.left + t.seen).sum()
    }

    /// Customers who left.
    pub fn left(&self) -> u64 {
        self.by_duration.values().map(|t| t.left).sum()
    }

    /// The durations that occur, in order, with what happened at each.
    pub fn tallies(&self) -> impl Iterator<Item = (u32, Tally)> {
        self.by_duration.iter().map(|(duration, tally)| (*duration, *tally))
    }

    /// The Kaplan–Meier curve.
    pub fn curve(&self) -> Curve {
        let mut at_risk = self.count();
        let (mut survival, mut greenwood, mut hazard) = (1.0, 0.0, 0.0);
        let mut steps = Vec::with_capacity(self.by_duration.len());
        for (time, tally) in self.tallies() {
            let (d, n) = (tally.left as f64, at_risk as f64);
            survival *= 1.0 - d / n;
            greenwood += if tally.left == at_risk { 0.0 } else { d / (n * (n - d)) };
            hazard += d / n;
            steps.push(Step { time, at_risk, left: tally.left, seen: tally.seen, now: State { survival, greenwood, hazard } });
            at_risk -= tally.left + tally.seen;
        }
        Curve { steps }
    }
}

/// What a curve says at one time.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct State {
    /// S(t): the share that stays longer than t.
    pub survival: f64,
    /// Greenwood's sum Σ d / (n (n − d)) up to t.
    pub greenwood: f64,
    /// Nelson and Aalen's cumulative hazard Σ d / n up to t.
    pub hazard: f64,
}

impl State {
    const START: State = State { survival: 1.0, greenwood: 0.0, hazard: 0.0 };

    /// The standard error of S(t); `None` where nobody is left: the sum is not defined there.
    pub fn standard_error(&self) -> Option<f64> {
        (self.survival > 0.0).then(|| self.survival * self.greenwood.sqrt())
    }

    /// The 95 % limits of S(t) within 0 and 1; `None` before anybody left and where nobody is left.
    pub fn limits(&self, scale: Scale) -> Option<(f64, f64)> {
        if self.survival <= 0.0 || self.greenwood <= 0.0 {
            return None;
        }
        let (s, spread) = (self.survival, Z95 * self.greenwood.sqrt());
        let (low, high) = match scale {
            Scale::Plain => (s - s * spread, s + s * spread),
            Scale::Log => (s * (-spread).exp(), s * spread.exp()),
            Scale::LogLog => {
                let power = spread / s.ln().abs();
                (s.powf(power.exp()), s.powf((-power).exp()))
            }
        };
        Some((low.max(0.0), high.min(1.0)))
    }
}

/// The scale on which confidence limits are symmetric.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scale {
    /// S itself: S ± z·se.
    Plain,
    /// ln S, as R's survfit does by default: S·exp(± z·√g).
    Log,
    /// ln(−ln S), as lifelines does: S to the power of exp(± z·√g / ln S). The limits never leave 0 to 1.
    LogLog,
}

/// One duration at which somebody left or was last seen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Step {
    /// The duration.
    pub time: u32,
    /// Customers observed at least this long: those of this very duration included.
    pub at_risk: u64,
    /// Of them, left after exactly this long.
    pub left: u64,
    /// Of them, last seen without having left.
    pub seen: u64,
    /// The curve from this duration on.
    pub now: State,
}

/// A Kaplan–Meier curve.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    steps: Vec<Step>,
}

impl Curve {
    /// Every duration at which somebody left or was last seen, in order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The longest duration observed.
    pub fn last(&self) -> Option<u32> {
        self.steps.last().map(|s| s.time)
    }

    /// The curve at a time: whoever left at that very time has left.
    pub fn at(&self, time: u32) -> State {
        self.up_to(time).last().map_or(State::START, |s| s.now)
    }

    /// Customers observed at least this long.
    pub fn at_risk(&self, time: u32) -> u64 {
        self.steps.get(self.steps.partition_point(|s| s.time < time)).map_or(0, |s| s.at_risk)
    }

    /// Customers who left up to `time`.
    pub fn left_by(&self, time: u32) -> u64 {
        self.up_to(time).iter().map(|s| s.left).sum()
    }

    /// The least time at which at most half are still there; `None` while more than half are.
    pub fn median(&self) -> Option<u32> {
        self.steps.iter().find(|s| s.now.survival <= 0.5 + SAME).map(|s| s.time)
    }

    /// The 95 % limits of the median: the least times at which the lower and the upper limit of S reach one half
    /// (Brookmeyer & Crowley 1982). `None` where a limit never gets there.
    pub fn median_limits(&self, scale: Scale) -> (Option<u32>, Option<u32>) {
        let first = |side: fn((f64, f64)) -> f64| {
            let reached = |s: &&Step| s.now.limits(scale).is_some_and(|l| side(l) <= 0.5 + SAME);
            self.steps.iter().find(reached).map(|s| s.time)
        };
        (first(|l| l.0), first(|l| l.1))
    }

    fn up_to(&self, time: u32) -> &[Step] {
        &self.steps[..self.steps.partition_point(|s| s.time <= time)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::samples::{self, lifetimes_of};
    use proptest::prelude::*;

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9 * b.abs().max(1.0)
    }

    /// Leukaemia, maintained and not (Miller 1997).
    fn aml() -> [Lifetimes; 2] {
        let mut maintained = Lifetimes::default();
        [9, 13, 18, 23, 31, 34, 48].iter().for_each(|t| maintained.add(*t, true));
        [13, 28, 45, 161].iter().for_each(|t| maintained.add(*t, false));
        let mut other = Lifetimes::default();
        [5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45].iter().for_each(|t| other.add(*t, true));
        other.add(16, false);
        [maintained, other]
    }

    #[test]
    fn the_published_curves_of_aml() {
        let [maintained, other] = aml().map(|g| g.curve());
        let told =
            |curve: &Curve, times: &[u32]| times.iter().map(|t| format!("{:.3}", curve.at(*t).survival)).collect::<Vec<_>>().join(" ");
        assert_eq!(told(&maintained, &[8, 9, 13, 18, 23, 31, 34, 48, 500]), "1.000 0.909 0.818 0.716 0.614 0.491 0.368 0.184 0.184");
        assert_eq!(told(&other, &[5, 8, 12, 23, 27, 30, 33, 43, 45]), "0.833 0.667 0.583 0.486 0.389 0.292 0.194 0.097 0.000");
        assert_eq!((maintained.median(), maintained.median_limits(Scale::Log)), (Some(31), (Some(18), None)));
        assert_eq!((other.median(), other.median_limits(Scale::Log)), (Some(23), (Some(8), None)));
        assert_eq!((maintained.at_risk(13), maintained.at_risk(14), maintained.left_by(34)), (10, 8, 6));
        assert_eq!(other.at(45).standard_error(), None);
        assert_eq!((other.at(45).limits(Scale::Log), other.at(4).limits(Scale::LogLog)), (None, None));
    }

    #[test]
    fn nobody_and_nobody_gone() {
        let mut nobody = Lifetimes::default();
        assert_eq!((nobody.curve().median(), nobody.curve().at(3).survival, nobody.curve().at_risk(0)), (None, 1.0, 0));
        nobody.add(5, false);
        assert_eq!((nobody.curve().median(), nobody.curve().at(9).survival, nobody.left()), (None, 1.0, 0));
    }

    #[test]
    fn the_golden_curves() {
        let golden = samples::golden("survival_km.json");
        let waltons = lifetimes_of("waltons.csv");
        let aml = lifetimes_of("aml.csv");
        let mut everyone = Lifetimes::default();
        waltons.values().for_each(|g| everyone.join(g));
        let mut groups: Vec<(&serde_json::Value, &Lifetimes)> = vec![(&golden["waltons"]["all"], &everyone)];
        groups.extend(waltons.iter().map(|(name, g)| (&golden["waltons"][name.as_str()], g)));
        groups.extend(aml.iter().map(|(name, g)| (&golden["aml"][name.as_str()], g)));
        assert_eq!(groups.len(), 5);
        for (want, group) in groups {
            let curve = group.curve();
            assert_eq!((want["n"].as_u64(), want["events"].as_u64()), (Some(group.count()), Some(group.left())));
            assert_eq!(want["median"].as_f64(), curve.median().map(f64::from));
            for (time, want) in want["at"].as_object().expect("times") {
                let state = curve.at(time.parse().expect("a time"));
                assert!(near(state.survival, want["S"].as_f64().expect("a share")), "{time} {want}");
                let Some(error) = want.get("se_greenwood") else { continue };
                assert_eq!(error.is_null(), state.standard_error().is_none(), "{time}");
                let Some(error) = error.as_f64() else { continue };
                assert!(near(state.standard_error().expect("defined"), error), "{time} {want}");
                for (scale, name) in [(Scale::Plain, "plain"), (Scale::Log, "log"), (Scale::LogLog, "loglog")] {
                    let (low, high) = state.limits(scale).expect("defined");
                    assert!(near(low, want[format!("{name}_lo")].as_f64().expect("a limit")), "{name} {time} {want}");
                    assert!(near(high, want[format!("{name}_hi")].as_f64().expect("a limit")), "{name} {time} {want}");
                }
            }
        }
    }

    #[test]
    fn the_golden_curves_of_r() {
        let golden = samples::golden("survival_R.json");
        let aml = lifetimes_of("aml.csv");
        for want in golden["aml_survfit"].as_array().expect("rows") {
            let group = want["strata"].as_str().expect("a name").trim_start_matches("x=");
            let curve = aml[group].curve();
            let time = want["time"].as_u64().expect("a time") as u32;
            let state = curve.at(time);
            assert_eq!(want["n"].as_u64(), Some(curve.at_risk(time)));
            assert_eq!(want["d"].as_u64(), Some(curve.left_by(time) - curve.left_by(time - 1)));
            assert!(near(state.survival, want["surv"].as_f64().expect("a share")), "{want}");
            let limits = state.limits(Scale::Log);
            for (mine, want) in
                [(state.standard_error(), &want["se"]), (limits.map(|l| l.0), &want["lo"]), (limits.map(|l| l.1), &want["hi"])]
            {
                match (mine, want.as_f64()) {
                    (Some(mine), Some(want)) => assert!(near(mine, want), "{mine} {want}"),
                    (mine, want) => assert_eq!((mine, want), (None, None), "{time}"),
                }
            }
        }
        let mut lung = Lifetimes::default();
        lifetimes_of("lung.csv").values().for_each(|g| lung.join(g));
        let curve = lung.curve();
        for want in golden["lung"].as_array().expect("rows") {
            let time = want["time"].as_u64().expect("a time") as u32;
            let (state, limits) = (curve.at(time), curve.at(time).limits(Scale::Log).expect("defined"));
            assert_eq!(want["n"].as_u64(), Some(curve.at_risk(time)));
            for (mine, key) in
                [(state.survival, "surv"), (state.standard_error().expect("defined"), "se"), (limits.0, "lo"), (limits.1, "hi")]
            {
                assert!(near(mine, want[key].as_f64().expect("a number")), "{key} {want}");
            }
        }
        let (low, high) = curve.median_limits(Scale::Log);
        let median: Vec<Option<u64>> = golden["lung_median"].as_array().expect("three").iter().map(serde_json::Value::as_u64).collect();
        assert_eq!(median, [curve.median().map(u64::from), low.map(u64::from), high.map(u64::from)]);
    }

    proptest! {
        #[test]
        fn curves_fall_and_stay_between_zero_and_one(lives in prop::collection::vec((0u32..60, any::<bool>()), 0..80)) {
            let mut group = Lifetimes::default();
            lives.iter().for_each(|(time, left)| group.add(*time, *left));
            let curve = group.curve();
            let mut before = State::START;
            for step in curve.steps() {
                let now = step.now;
                prop_assert!(now.survival <= before.survival && (0.0..=1.0).contains(&now.survival));
                prop_assert!(now.hazard >= before.hazard);
                for scale in [Scale::Plain, Scale::Log, Scale::LogLog] {
                    if let Some((low, high)) = now.limits(scale) {
                        prop_assert!(0.0 <= low && low <= now.survival + SAME && now.survival <= high + SAME && high <= 1.0, "{low} {high}");
                    }
                }
                before = now;
            }
            // Without anybody lost from sight the curve is the plain share of those who stay longer.
            if lives.iter().all(|l| l.1) && !lives.is_empty() {
                let longer = lives.iter().filter(|l| l.0 > 20).count() as f64 / lives.len() as f64;
                prop_assert!((curve.at(20).survival - longer).abs() < 1e-12);
            }
        }
    }
}

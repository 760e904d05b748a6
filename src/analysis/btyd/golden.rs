//! The published figures, from the golden files and the CDNOW sample, and checks the models share.

use proptest::prelude::*;
use serde_json::Value;

use super::spend::{self, Spender, Spenders};
use super::value::{Discount, Horizon, MONTH, discounted};
use super::*;
use crate::analysis::samples::{self, golden};
use crate::base::dates::Day;

/// Whether the derivatives are those of the likelihood, over customers of all kinds.
#[track_caller]
pub(super) fn check_slopes(at: &[f64; 4], function: impl Fn(&[f64; 4], &Grouped) -> (f64, [f64; 4])) {
    let customers =
        [(0, 0.0, 30.0), (1, 12.0, 30.0), (2, 30.43, 38.86), (7, 20.0, 38.86), (40, 38.0, 38.0), (3, 0.5, 300.0), (1, 12.0, 30.0)];
    let grouped = Grouped::of_times(&customers).0;
    let (_, slope) = function(at, &grouped);
    for i in 0..4 {
        let shifted = |by: f64| {
            let mut place = *at;
            place[i] += by;
            function(&place, &grouped).0
        };
        let estimate = (shifted(1e-5) - shifted(-1e-5)) / 2e-5;
        assert!((slope[i] - estimate).abs() < 1e-6 * estimate.abs().max(1.0), "parameter {i}: {} {estimate}", slope[i]);
    }
}

const BG: [f64; 4] = [0.243, 4.414, 0.793, 2.426];
const PARETO: [f64; 4] = [0.553, 10.578, 0.606, 11.669];

fn number(value: &Value) -> f64 {
    value.as_f64().or_else(|| value.as_str().and_then(|s| s.parse().ok())).unwrap_or_else(|| panic!("no number: {value}"))
}

#[track_caller]
fn near(found: f64, want: &Value, relative: f64, what: &str) {
    let want = number(want);
    assert!((found - want).abs() <= relative * want.abs(), "{what}: {found} instead of {want}");
}

fn parameters<const N: usize>(of: &Value, names: [&str; N]) -> [f64; N] {
    names.map(|name| number(&of[name]))
}

/// The customers of the sample by their number (1 to 2357), and the holdout purchases of each.
struct Sample {
    exact: Vec<Summary>,
    holdout: Vec<u32>,
}

fn sample() -> Sample {
    let text = samples::fixture("real/cdnow/orders.csv");
    let end = Day::parse_iso("1997-09-30").expect("a day");
    let mut found = Sample { exact: Vec::new(), holdout: Vec::new() };
    // The file is in the order of the customers' numbers.
    let rows: Vec<csv::StringRecord> = csv::Reader::from_reader(text.as_bytes()).records().map(|r| r.expect("a row")).collect();
    for customer in rows.chunk_by(|a, b| a[0] == b[0]) {
        let mut rows: Vec<(Day, i64)> = customer
            .iter()
            .map(|r| (Day::parse_iso(&r[1]).expect("a day"), crate::base::money::parse_plain(&r[3], 2).expect("an amount")))
            .collect();
        rows.sort();
        let (mut calibration, mut all) = (Purchases::default(), Purchases::default());
        for (day, amount) in rows {
            all.add(day, amount, true);
            if day <= end {
                calibration.add(day, amount, true);
            }
        }
        found.exact.push(calibration.summary(end).expect("everybody bought"));
        found.holdout.push(all.repeats() - calibration.repeats());
    }
    found
}

/// (x, t_x, T, m) with two decimals, as the package lifetimes publishes them.
fn rounded() -> Vec<(u32, f64, f64, f64)> {
    let two = |value: f64| (value * 100.0).round() / 100.0;
    let weeks = |days: u32| two(f64::from(days) / WEEK);
    // Means are of whole cents: a sum of halves is exact.
    sample().exact.iter().map(|c| (c.x, weeks(c.last), weeks(c.age), c.mean.round() / 100.0)).collect()
}

/// What both kinds of customer summary have in common.
struct Case {
    grouped: Grouped,
    row_of: Vec<u32>,
    customers: Vec<(u32, f64, f64, f64)>,
}

impl Case {
    fn of_rounded() -> Case {
        let customers = rounded();
        let (grouped, row_of) = Grouped::of_times(&customers.iter().map(|c| (c.0, c.1, c.2)).collect::<Vec<_>>());
        Case { grouped, row_of, customers }
    }

    fn of_exact(sample: &Sample) -> Case {
        let (grouped, row_of) = Grouped::of_days(sample.exact.iter().copied());
        let weeks = |days: u32| f64::from(days) / WEEK;
        let customers = sample.exact.iter().map(|c| (c.x, weeks(c.last), weeks(c.age), c.mean / 100.0)).collect();
        Case { grouped, row_of, customers }
    }

    fn spenders(&self) -> impl Iterator<Item = Spender> + Clone {
        self.customers.iter().filter(|c| c.0 > 0 && c.3 > 0.0).map(|c| Spender { x: c.0, mean: c.3 })
    }

    /// The twenty customers of a golden case at given parameters; `rough` is how far those of the fit may differ.
    fn check_customers(&self, want: &Value, bg: [f64; 4], pareto: [f64; 4], gg: [f64; 3], rough: f64) {
        let customers = want.as_array().expect("customers");
        assert_eq!(customers.len(), 20);
        for (kind, parameters, prefix) in [(Kind::BgNbd, bg, "bg"), (Kind::ParetoNbd, pareto, "p")] {
            let model = Model { kind, parameters };
            let alive = model.alive(&self.grouped);
            for want in customers {
                let place = want["id"].as_u64().expect("an id") as usize - 1;
                let (x, last, age, mean) = self.customers[place];
                assert_eq!(want["x"], x);
                near(last, &want["t_x"], 1e-12, "t_x");
                near(age, &want["T"], 1e-12, "T");
                near(mean, &want["m"], 1e-12, "m");
                let alive = alive[self.row_of[place] as usize];
                near(alive, &want[format!("{prefix}nbd_p_alive")], rough.max(1e-11), "P(alive)");
                for (weeks, want) in want[format!("{prefix}nbd_expected_purchases")].as_object().expect("times") {
                    let found = alive * model.if_alive(x, age, weeks.parse().expect("weeks"));
                    near(found, want, rough.max(1e-10), &format!("{kind:?} E[Y({weeks})]"));
                }
                let amount = spend::expected(&gg, x, mean).expect("finite");
                near(amount, &want["gg_expected_avg_value"], rough.max(1e-11), "E[M]");
                let discount = Discount { yearly: 1.01f64.powi(12) - 1.0 };
                let value = alive * amount * discounted(&model, x, age, Horizon::Weeks(12.0 * MONTH), discount);
                let key = if kind == Kind::BgNbd { "clv_bg_12m_1pct" } else { "clv_pn_12m_1pct" };
                near(value, &want[key], rough.max(1e-10), key);
            }
        }
    }

    /// Fits all models and compares them with a golden case: 1e-4 on parameters, 1e-3 on the log-likelihood, as agreed.
    fn check_fits(&self, want: &Value) {
        let (customers, repeaters) = self.grouped.customers();
        assert_eq!((want["n_customers"].as_u64(), want["n_repeat_customers"].as_u64()), (Some(2357), Some(946)));
        assert_eq!((customers, repeaters), (2357, 946));
        let same = |found: f64, log_likelihood: &Value| {
            assert!((found - number(log_likelihood)).abs() < 1e-6, "{found} {log_likelihood}");
        };
        for (kind, key, names) in [(Kind::BgNbd, "bgnbd", ["r", "alpha", "a", "b"]), (Kind::ParetoNbd, "pnbd", ["r", "alpha", "s", "beta"])]
        {
            let fit = kind.fit(&self.grouped).expect("fits");
            for (i, name) in names.iter().enumerate() {
                near(fit.parameters[i], &want[key][name], 1e-4, &format!("{key} {name}"));
                assert!(fit.errors[i] > 0.0 && fit.errors[i] < fit.parameters[i]);
            }
            same(fit.log_likelihood, &want[key]["log_likelihood"]);
        }
        let fit = Spenders::new(self.spenders()).fit().expect("fits");
        for (i, name) in ["p", "q", "gamma"].iter().enumerate() {
            near(fit.parameters[i], &want["gamma_gamma"][name], 1e-4, name);
        }
        same(fit.log_likelihood, &want["gamma_gamma"]["log_likelihood"]);
        let bg = parameters(&want["bgnbd"], ["r", "alpha", "a", "b"]);
        let pareto = parameters(&want["pnbd"], ["r", "alpha", "s", "beta"]);
        self.check_customers(&want["customers"], bg, pareto, parameters(&want["gamma_gamma"], ["p", "q", "gamma"]), 0.0);
    }
}

fn check_expectations(want: &Value, bg: [f64; 4], pareto: [f64; 4]) {
    for (kind, parameters, key) in [(Kind::BgNbd, bg, "bg_expectation"), (Kind::ParetoNbd, pareto, "pn_expectation")] {
        for (t, want) in want[key].as_object().expect("times") {
            near(Model { kind, parameters }.of_newcomer(t.parse().expect("a time")), want, 1e-11, key);
        }
    }
}

#[test]
fn the_rounded_sample_has_its_published_figures() {
    let (golden, case) = (golden("btyd_cdnow.json"), Case::of_rounded());
    let want = &golden["sample_rounded"];
    case.check_fits(want);
    let bg = parameters(&want["bgnbd"], ["r", "alpha", "a", "b"]);
    let pareto = parameters(&want["pnbd"], ["r", "alpha", "s", "beta"]);
    check_expectations(want, bg, pareto);
    near(spend::correlation(case.spenders()).expect("varies"), &want["corr_x_m_repeat"], 1e-9, "correlation");
    let (sum, squares) = case.spenders().fold((0.0, 0.0), |s, c| (s.0 + c.mean, s.1 + c.mean * c.mean));
    let mean = sum / 946.0;
    near(mean, &want["mean_repeat_m"], 1e-9, "mean of m");
    near(((squares - 946.0 * mean * mean) / 945.0).sqrt(), &want["std_repeat_m"], 1e-9, "sd of m");
    assert_eq!(want["unique_cbs_rows"], case.grouped.rows.len());

    let want = &golden["sample_rounded_at_published_params"];
    near(bgnbd::log_likelihood(&BG, &case.grouped).0, &want["bgnbd_ll"], 1e-13, "LL");
    near(paretonbd::log_likelihood(&PARETO, &case.grouped, &case.grouped.pairs()).0, &want["pnbd_ll"], 1e-13, "LL");
    let gg = [6.25, 3.74, 15.44];
    near(Spenders::new(case.spenders()).log_likelihood(&gg).0, &want["gg_ll"], 1e-12, "LL");
    case.check_customers(&want["customers"], BG, PARETO, gg, 0.0);
    check_expectations(want, BG, PARETO);

    // The Python package lifetimes: fits and values of its own.
    let peer = &golden["lifetimes_crosscheck"];
    let fitted = Kind::BgNbd.fit(&case.grouped).expect("fits").parameters;
    near(fitted[3], &peer["bgnbd"]["b"], 1e-4, "b of lifetimes");
    let fitted = Kind::ParetoNbd.fit(&case.grouped).expect("fits").parameters;
    near(fitted[3], &peer["pnbd"]["beta"], 1e-4, "beta of lifetimes");
    let model = Model { kind: Kind::BgNbd, parameters: BG };
    let alive = model.alive(&case.grouped);
    let discount = Discount { yearly: 1.01f64.powi(12) - 1.0 };
    let value = |place: usize| {
        let (x, _, age, mean) = case.customers[place];
        let amount = spend::expected(&gg, x, mean).expect("finite");
        alive[case.row_of[place] as usize] * amount * discounted(&model, x, age, Horizon::Weeks(12.0 * MONTH), discount)
    };
    for (id, want) in peer["clv_12m_1pct_weekly_at_published_params"].as_object().expect("customers") {
        near(value(id.parse::<usize>().expect("an id") - 1), want, 1e-9, "value of lifetimes");
    }
    near((0..2357).map(value).sum(), &peer["clv_total_all_2357"], 1e-9, "value of all");
    for (place, want) in peer["expected_avg_profit_first10"].as_array().expect("ten").iter().enumerate() {
        let (x, _, _, mean) = case.customers[place];
        near(spend::expected(&gg, x, mean).expect("finite"), want, 1e-11, "E[M] of lifetimes");
    }
}

#[test]
fn the_exact_sample_has_its_figures_and_its_holdout() {
    let (golden, sample) = (golden("btyd_cdnow.json"), sample());
    let want = &golden["sample_exact"];
    let case = Case::of_exact(&sample);
    case.check_fits(want);
    let holdout = &want["holdout_39w"];
    assert_eq!(holdout["actual_repeat_transactions"], sample.holdout.iter().sum::<u32>());
    assert_eq!(holdout["calibration_repeat_transactions"], sample.exact.iter().map(|c| c.x).sum::<u32>());
    for (kind, key) in [(Kind::BgNbd, "bg_predicted"), (Kind::ParetoNbd, "pn_predicted")] {
        let model = Model { kind, parameters: kind.fit(&case.grouped).expect("fits").parameters };
        let alive = model.alive(&case.grouped);
        let expected = |row: &Row| model.if_alive(row.x, case.grouped.times[row.age as usize], 39.0) * f64::from(row.weight);
        let total: f64 = case.grouped.rows.iter().zip(alive).map(|(row, alive)| alive * expected(row)).sum();
        near(total, &holdout[key], 1e-5, key);
    }
}

#[test]
fn the_r_packages_agree() {
    let (golden, sample, rounded) = (golden("btyd_R_reference.json"), sample(), rounded());
    let case = Case::of_exact(&sample);
    // BTYD stops earlier: its b is 2.5e-4 off, its likelihood 8e-8 lower.
    for (kind, package, peer, names) in [
        (Kind::BgNbd, "bgnbd", "BTYD_bgnbd", ["r", "alpha", "a", "b"]),
        (Kind::ParetoNbd, "pnbd", "BTYD_pnbd", ["r", "alpha", "s", "beta"]),
    ] {
        let fit = kind.fit(&case.grouped).expect("fits");
        for (name, found) in names.iter().zip(fit.parameters) {
            near(found, &golden["CLVTools_cdnow"][package][name], 5e-4, name);
            near(found, &golden[peer][name], 1.1e-3, name);
        }
        assert!((fit.log_likelihood - number(&golden["CLVTools_cdnow"][package]["LL"])).abs() < 3e-6);
        assert!((fit.log_likelihood - number(&golden[peer]["LL"])).abs() < 3e-6);
    }
    let fit = Spenders::new(case.spenders()).fit().expect("fits");
    for (name, found) in ["p", "q", "gamma"].iter().zip(fit.parameters) {
        near(found, &golden["CLVTools_cdnow"]["gg"][name], 1e-4, name);
        near(found, &golden["BTYD_spend"][name], 1e-4, name);
    }
    assert!((fit.log_likelihood - number(&golden["BTYD_spend"]["LL"])).abs() < 1e-6);
    for (place, want) in golden["spend_expected_value_published"].as_array().expect("ten").iter().enumerate() {
        let (x, _, _, mean) = rounded[place];
        near(spend::expected(&[6.25, 3.74, 15.44], x, mean).expect("finite"), want, 5e-4, "E[M]");
    }

    let (bg, pareto) = (Model { kind: Kind::BgNbd, parameters: BG }, Model { kind: Kind::ParetoNbd, parameters: PARETO });
    let best = Grouped::of_times(&[(26, 30.86, 31.0)]).0;
    let vignette = &golden["vignette_1516"];
    for (model, name) in [(bg, "bgnbd"), (pareto, "pnbd")] {
        let alive = model.alive(&best)[0];
        near(alive, &vignette[format!("{name}_PAlive")], 1e-11, "P(alive)");
        near(alive * model.if_alive(26, 31.0, 52.0), &vignette[format!("{name}_CET_52")], 1e-11, "E[Y(52)]");
        near(model.of_newcomer(52.0), &vignette[format!("{name}_Expectation_52")], 1e-11, "E[X(52)]");
    }
    for want in golden["pnbd_DERT_grid"].as_array().expect("cases").iter().chain([&golden["vignette_1516"]]) {
        let (x, last, age) = (want["x"].as_u64().expect("a count") as u32, number(&want["t.x"]), number(&want["T.cal"]));
        let alive = pareto.alive(&Grouped::of_times(&[(x, last, age)]).0)[0];
        let found = alive * paretonbd::if_alive_for_ever(&PARETO, x, age, 0.0027);
        near(found, want.get("DERT").unwrap_or(&want["pnbd_DERT_d0027"]), 1e-9, "DERT");
    }
    for (model, key) in [(bg, "bgnbd_pmf_T39"), (pareto, "pnbd_pmf_T39")] {
        for (found, want) in model.chances(39.0, 7).into_iter().zip(golden[key].as_array().expect("chances")) {
            near(found, want, 1e-10, key);
        }
    }
    let counts = case.grouped.by_frequency();
    for (x, want) in golden["freq_actual"].as_object().expect("counts") {
        let place: usize = x.parse().expect("a count");
        let found: f64 = if place == 7 { counts[7..].iter().sum() } else { counts[place] };
        assert_eq!(found, number(want), "{x}");
    }
    // CLVTools predicts from its own parameters; it discounts by ln 1.1 per week.
    let theirs = parameters(&golden["CLVTools_cdnow"]["pnbd"], ["r", "alpha", "s", "beta"]);
    let gg = parameters(&golden["CLVTools_cdnow"]["gg"], ["p", "q", "gamma"]);
    let model = Model { kind: Kind::ParetoNbd, parameters: theirs };
    let alive = model.alive(&case.grouped);
    for want in golden["CLVTools_cdnow"]["pnbd_predict_head"].as_array().expect("customers") {
        let place = want["Id"].as_str().expect("an id").parse::<usize>().expect("a number") - 1;
        let (x, _, age, mean) = case.customers[place];
        assert_eq!(want["actual.x"], sample.holdout[place]);
        let alive = alive[case.row_of[place] as usize];
        near(alive, &want["PAlive"], 1e-9, "P(alive)");
        near(alive * model.if_alive(x, age, 39.0), &want["CET"], 1e-9, "CET");
        let dert = alive * paretonbd::if_alive_for_ever(&theirs, x, age, 1.1f64.ln());
        near(dert, &want["DERT"], 1e-8, "DERT");
        let amount = spend::expected(&gg, x, mean).expect("finite");
        near(amount, &want["predicted.mean.spending"], 1e-9, "spending");
        near(dert * amount, &want["predicted.CLV"], 1e-8, "CLV");
        near(alive * model.if_alive(x, age, 39.0) * amount, &want["predicted.period.spending"], 1e-9, "spending of the period");
    }
}

#[test]
fn extremes_keep_their_digits() {
    let (extremes, cdnow) = (golden("btyd_extremes.json"), golden("btyd_cdnow.json"));
    for case in extremes["cases"].as_array().expect("cases") {
        let parameters: [f64; 4] = std::array::from_fn(|i| number(&case["params"][i]));
        let (x, last, age, t) = (case["x"].as_u64().expect("a count") as u32, number(&case["t_x"]), number(&case["T"]), number(&case["t"]));
        let kind = if case["model"] == "bg" { Kind::BgNbd } else { Kind::ParetoNbd };
        let ll = if kind == Kind::BgNbd { bgnbd::of_one } else { paretonbd::of_one }(&parameters, x, last, age);
        let want = number(&case["ll"]);
        assert!((ll - want).abs() <= 4e-12_f64.max(1e-14 * want.abs()), "{case}: {ll}");
        let model = Model { kind, parameters };
        let alive = model.alive(&Grouped::of_times(&[(x, last, age)]).0)[0];
        // A tiny chance is the exponential of a large logarithm: it keeps the absolute error of that.
        near(alive, &case["p_alive"], 1e-11, &format!("{case}"));
        near(alive * model.if_alive(x, age, t), &case["ce"], 1e-11, &format!("{case}"));
    }
    for case in cdnow["mpmath_check"].as_array().expect("cases") {
        let (x, last, age) = (case["x"].as_u64().expect("a count") as u32, number(&case["t_x"]), number(&case["T"]));
        let model = Model { kind: Kind::BgNbd, parameters: BG };
        let alive = model.alive(&Grouped::of_times(&[(x, last, age)]).0)[0];
        near(alive * model.if_alive(x, age, 39.0), &case["bg_ce_39"], 1e-12, "E[Y(39)]");
        near(paretonbd::of_one(&PARETO, x, last, age), &case["pn_ll"], 1e-12, "LL");
    }
}

/// The figures of the papers, which need no file.
#[test]
fn the_papers_have_their_figures() {
    let bg = Model { kind: Kind::BgNbd, parameters: BG };
    let alive = bg.alive(&Grouped::of_times(&[(2, 30.43, 38.86)]).0)[0];
    assert!((alive * bg.if_alive(2, 38.86, 39.0) - 1.226).abs() < 5e-4);
    let pareto = Model { kind: Kind::ParetoNbd, parameters: PARETO };
    let alive = pareto.alive(&Grouped::of_times(&[(26, 30.86, 31.0)]).0)[0];
    assert!((alive - 0.9979).abs() < 5e-5 && (alive * pareto.if_alive(26, 31.0, 52.0) - 25.46).abs() < 5e-3);
    assert!((pareto.of_newcomer(52.0) - 1.473).abs() < 5e-4);
    assert!((spend::expected(&[6.25, 3.74, 15.44], 2, 22.35).expect("finite") - 24.65).abs() < 0.05);
    assert!((Discount { yearly: 0.15 }.weekly() - 0.0027).abs() < 5e-5);
}

#[test]
fn too_few_customers_make_no_model() {
    let customer = |x: u32| Summary { x, last: 7 * x, age: 100, mean: 10.0 };
    let of = |customers: Vec<Summary>| Kind::BgNbd.fit(&Grouped::of_days(customers.into_iter()).0).expect_err("no fit");
    assert_eq!(of(vec![customer(1); 29]), NoFit::Customers(29));
    assert_eq!(of([vec![customer(0); 40], vec![customer(2); 9]].concat()), NoFit::Repeaters(9));
    assert_eq!(of(Vec::new()), NoFit::Customers(0));
    // Everybody the same: nothing to learn about how customers differ.
    for kind in [Kind::BgNbd, Kind::ParetoNbd] {
        assert_eq!(kind.fit(&Grouped::of_days(vec![customer(3); 50].into_iter()).0).expect_err("no fit"), NoFit::NotConverged);
    }
    let same = Spenders::new((0..50).map(|_| Spender { x: 2, mean: 10.0 }));
    assert_eq!(same.fit().expect_err("no fit"), NoFit::NotConverged);
}

proptest! {
    #[test]
    fn chances_stay_chances_and_fall_with_silence(
        logs in prop::array::uniform4(-3.0f64..3.0), x in 0u32..300, last in 0.1f64..300.0, more in 0.0f64..300.0, t in 0.01f64..300.0,
    ) {
        for (kind, least) in [(Kind::BgNbd, -3.0), (Kind::ParetoNbd, -2.5_f64)] {
            let model = Model { kind, parameters: logs.map(|log| log.max(least).exp()) };
            let at = |silent: f64| {
                let customer = if x == 0 { (0, 0.0, silent) } else { (x, last, last + silent) };
                model.alive(&Grouped::of_times(&[customer]).0)[0]
            };
            prop_assert!((0.0..=1.0).contains(&at(more)), "{:?} {}", kind, at(more));
            prop_assert!(at(more + 1.0) <= at(more), "{:?}", kind);
            let expected = |t: f64| model.if_alive(x, last + more, t);
            prop_assert!(expected(t) > 0.0 && expected(t * 1.5) > expected(t), "{:?} {} {}", kind, expected(t), expected(t * 1.5));
        }
    }
}

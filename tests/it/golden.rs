//! Published figures come out of the real files, through the command line.
//!
//! The figures are in `fixtures/golden`. Whole data files lie outside the package; without them their tests say so and end.

mod opinions; // answers to surveys: index, gaps, drivers
mod stay; // survival, projection and forecast

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::world::{World, package, paired, shared};

/// A page as JSON.
#[track_caller]
fn page(world: &World, args: &[&str]) -> Value {
    let args: Vec<&str> = args.iter().copied().chain(["-f", "json"]).collect();
    let text = world.ok(&args).stdout;
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn rows<'p>(page: &'p Value, table: &str) -> &'p Vec<Value> {
    page["tables"][table].as_array().unwrap_or_else(|| panic!("no table {table}"))
}

#[track_caller]
fn figure<'p>(page: &'p Value, name: &str) -> &'p Value {
    &rows(page, "figures").iter().find(|r| r["figure"] == name).unwrap_or_else(|| panic!("no figure {name}"))["value"]
}

fn golden(name: &str) -> Value {
    let text = fs::read_to_string(package(&format!("fixtures/golden/{name}"))).expect("readable");
    serde_json::from_str(&text).expect("golden files are JSON")
}

#[track_caller]
fn near(value: &Value, want: &Value) {
    let (a, b) = (value.as_f64().expect("a number"), want.as_f64().expect("a number"));
    assert!((a - b).abs() < 1e-9 * b.abs().max(1.0), "{a} instead of {b}");
}

/// The log of CDNOW, made into a CSV file as a person would.
fn cdnow() -> Option<String> {
    let text = fs::read_to_string(shared("data/cdnow/CDNOW_master.txt")?).expect("readable");
    let mut csv = String::new();
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        csv.push_str(&line.split_whitespace().collect::<Vec<_>>().join(","));
        csv.push('\n');
    }
    Some(csv)
}

#[test]
fn cdnow_in_full() {
    let (Some(csv), golden) = (cdnow(), golden("rfm_cohort_pareto.json")) else { return };
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    let out = world.import("orders", csv, &[], 0);
    assert!(out.stderr.contains("69659 rows read: 69659 created, 0 updated, 0 unchanged, 0 skipped, 0 rejected"), "{}", out.stderr);
    assert!(out.stderr.contains("23570 customers were not known"), "{}", out.stderr);
    world.sound();
    let out = world.ok(&["import", "orders", "in.csv"]);
    assert!(out.stderr.contains("69659 rows read: 0 created, 0 updated, 69659 unchanged, 0 skipped, 0 rejected"), "{}", out.stderr);

    let overview = page(&world, &["report", "overview", "--as-of", "1998-06-30"]);
    for (name, want) in [("buyers", "customers"), ("revenue", "revenue"), ("first_order", "first"), ("last_order", "last")] {
        assert_eq!(figure(&overview, name), &golden["cdnow_full_totals"][want], "{name}");
    }
    assert_eq!(figure(&overview, "orders"), 69_659);

    for (ties, method, best) in [("rank", "D", 2_340), ("quantile", "A", 2_335), ("ntile", "B", 2_509), ("count", "C", 2_622)] {
        let page = page(&world, &["report", "rfm", "--as-of", "1998-07-01", "--ties", ties]);
        let golden = &golden["cdnow_full_rfm"]["methods"][method];
        let mut cells: BTreeMap<String, i64> = BTreeMap::new();
        for row in rows(&page, "customers") {
            *cells.entry(format!("{}{}{}", row["r"], row["f"], row["m"])).or_default() += 1;
        }
        assert_eq!(cells["555"], best, "{ties}");
        assert_eq!(serde_json::to_value(&cells).expect("JSON"), golden["cells"], "{ties}");
        for row in rows(&page, "scores") {
            let measure = row["measure"].as_str().expect("a word")[..1].to_uppercase();
            assert_eq!(row["customers"], golden["counts"][measure][row["score"].to_string()], "{ties} {row}");
        }
        let code = |row: &Value| row["customer"].as_str().and_then(|c| c.parse::<u32>().ok()).expect("a number").to_string();
        let by_code: BTreeMap<String, &Value> = rows(&page, "customers").iter().map(|r| (code(r), r)).collect();
        for want in golden["customers"].as_array().expect("customers") {
            let row = by_code[want["id"].as_str().expect("an id")];
            assert_eq!(want["score"].to_string(), format!("{}{}{}", row["r"], row["f"], row["m"]), "{ties} {want}");
            assert_eq!((&row["recency_days"], &row["revenue"]), (&want["R"], &want["M"]), "{ties} {want}");
        }
    }

    let cohorts = page(&world, &["report", "cohorts", "--as-of", "1998-06-30", "--by", "month", "--show", "count"]);
    let months = golden["cdnow_full_cohort_monthly"].as_array().expect("cohorts");
    for (row, want) in paired(rows(&cohorts, "cohorts"), months) {
        assert_eq!((&row["cohort"], &row["size"]), (&want["cohort"], &want["size"]));
        for (since, active) in want["active"].as_array().expect("counts").iter().enumerate() {
            assert_eq!(&row[since.to_string()], active, "{} {since}", want["cohort"]);
        }
    }

    let pareto = page(&world, &["report", "pareto", "--as-of", "1998-06-30"]);
    let want = &golden["cdnow_full_pareto"];
    for row in rows(&pareto, "shares") {
        let Some(want) = want.get(row["top_percent"].to_string()) else { continue };
        assert_eq!(row["customers"], want["n_customers"]);
        near(&row["revenue_share"], &want["share"]);
    }
    assert_eq!(figure(&pareto, "customers_for_80_percent"), &want["customers_needed_for_80pct_revenue"]);
    near(figure(&pareto, "share_for_80_percent"), &want["fraction_needed_for_80pct"]);
    near(figure(&pareto, "gini"), &want["gini"]);

    let migration = page(&world, &["report", "migration", "--as-of", "1998-06-30", "--length", "6m", "--bounds", "50,150"]);
    let want = &golden["cdnow_full_tier_transition"];
    for (from, counts) in want["counts"].as_array().expect("rows").iter().enumerate() {
        let row = &rows(&migration, "matrix")[3 - from];
        let found = ["none", "tier_1", "tier_2", "tier_3"].map(|to| row[to].clone());
        assert_eq!(Value::from(found.to_vec()), *counts, "{row}");
        let row = &rows(&migration, "probabilities")[3 - from];
        for (to, share) in paired(["none", "tier_1", "tier_2", "tier_3"], want["row_probabilities"][from].as_array().expect("shares")) {
            near(&row[to], share);
        }
        near(&rows(&migration, "tiers")[3 - from]["long_run_share"], &want["stationary"][from]);
    }
    for (name, moved) in [("up", 2_590), ("same", 17_094), ("down", 3_886)] {
        assert_eq!((figure(&migration, name), &want[name]), (&Value::from(moved), &Value::from(moved)));
    }
    world.ok(&["undo"]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["0"]);
    world.sound();
}

#[test]
fn the_sample_of_the_rfm_package() {
    let golden = golden("rfm_R_package.json");
    // What counts are the number of orders, the day of the last one and the amount of all.
    let mut csv = "customer_id,order_date,revenue\n".to_string();
    for customer in golden["customers"].as_array().expect("customers") {
        let number = |key: &str| customer[key].as_i64().expect("a number");
        let (end, orders) = (jiff::civil::date(2006, 12, 31), number("transaction_count"));
        for back in (0..orders).rev() {
            let day = end.checked_sub(jiff::Span::new().days(number("recency_days") + back)).expect("a date");
            let amount = if back == 0 { number("amount") - (orders - 1) } else { 1 };
            csv += &format!("{},{day},{amount}\n", customer["customer_id"].as_str().expect("an id"));
        }
    }
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world.import("orders", csv, &[], 0);
    let page =
        page(&world, &["report", "rfm", "--as-of", "2006-12-31", "--scheme", "rpackage", "--ties", "quantile", "--frequency", "orders"]);
    let found: BTreeMap<&str, i64> = rows(&page, "segments")
        .iter()
        .map(|r| (r["segment"].as_str().expect("a name"), r["customers"].as_i64().expect("a count")))
        .filter(|(_, n)| *n > 0)
        .collect();
    let published: BTreeMap<&str, i64> = golden["published_vignette"]["counts"]
        .as_object()
        .expect("counts")
        .iter()
        .map(|(name, n)| (name.as_str(), n.as_i64().expect("a count")))
        .collect();
    assert_eq!(published.len(), 10);
    assert_eq!(found, published);

    let by_code: BTreeMap<&str, &Value> = rows(&page, "customers").iter().map(|r| (r["customer"].as_str().expect("a code"), r)).collect();
    let customers = golden["customers"].as_array().expect("customers");
    assert_eq!((customers.len(), by_code.len()), (995, 995));
    for want in customers {
        let row = by_code[want["customer_id"].as_str().expect("an id")];
        for (key, golden) in [
            ("recency_days", "recency_days"),
            ("orders", "transaction_count"),
            ("r", "recency_score"),
            ("f", "frequency_score"),
            ("m", "monetary_score"),
            ("segment", "segment"),
        ] {
            assert_eq!(row[key], want[golden], "{key} of {want}");
        }
        near(&row["revenue"], &want["amount"]);
    }
}

#[test]
fn the_demo_of_cdnow_has_the_known_figures_of_the_sample() {
    let world = World::empty();
    world.ok(&["demo", "--data", "cdnow"]);
    let page = page(&world, &["report", "overview"]);
    let figures = ["customers", "buyers", "orders", "revenue", "first_order", "last_order"].map(|name| figure(&page, name).to_string());
    assert_eq!(figures, ["2357", "2357", "6919", "244091.94", "\"1997-01-01\"", "\"1998-06-30\""]);
    assert_eq!(page["as_of"], "1998-06-30", "an archive is seen as of its last fact");
    world.sound();
}

#[test]
fn the_kano_answers_on_transfers_have_the_published_classes() {
    let (Some(csv), golden) = (shared("data/kano_reppl/transfers--all_cohorts-clean.csv"), golden("surveys.json")) else { return };
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world.ok(&["import", "surveys", &csv.display().to_string(), "--survey", "TRANSFERS"]);
    for evaluation in ["pouliot", "classic"] {
        let page = page(&world, &["report", "kano", "--as-of", "2024-12-31", "--evaluation", evaluation]);
        let published = golden["kano"][format!("transfers_{evaluation}")].as_array().expect("rows");
        let (found, strength) = (rows(&page, "features"), rows(&page, "strength"));
        assert_eq!(published.len(), 6);
        for ((row, sure), want) in paired(paired(found, strength), published) {
            for letter in ["A", "O", "M", "I", "R", "Q"] {
                assert_eq!(row[letter.to_lowercase()], want[letter], "{letter} of {want}");
            }
            assert_eq!(row["class"].as_str().expect("a class")[..1].to_uppercase(), want["mode_class"].as_str().expect("a letter")[..1]);
            near(&row["better"], &want["better"]);
            near(&row["worse"], &want["worse"]);
            near(&sure["importance"], &want["importance_mean"]);
            near(&sure["fong_threshold"], &want["fong_threshold"]);
            assert_eq!(sure["clear"], if want["fong_significant"] == true { "yes" } else { "no" });
        }
    }
}

#[test]
fn the_bank_and_the_advertisers_have_their_known_scores_and_factors() {
    let (Some(bank), Some(served)) = (shared("data/csat_survey/satisfaction_bank.csv"), shared("data/csat_survey/customerSat.csv")) else {
        return;
    };
    let (scores, factors) = (golden("surveys.json"), golden("multivariate.json"));
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world.ok(&["import", "surveys", &bank.display().to_string(), "--survey", "BANK"]);
    world.ok(&["import", "surveys", &served.display().to_string(), "--survey", "SERVED", "--scale", "1-10"]);
    let nps = page(&world, &["report", "nps", "--survey", "BANK", "--question", "loy3"]);
    let want = &scores["nps"]["bank_loy3_recommend"];
    near(&rows(&nps, "nps")[0]["nps"], &want["nps"]);
    near(&rows(&nps, "nps")[0]["margin"], &want["moe95_points"]);
    let found = page(&world, &["report", "factors", "--survey", "SERVED"]);
    near(figure(&found, "kmo"), &factors["customerSat"]["kmo"]);
    near(figure(&found, "bartlett"), &factors["customerSat"]["bartlett"]["chisq"]);
    for (row, want) in paired(rows(&found, "loadings"), factors["customerSat"]["paf_varimax_2"].as_array().expect("rows")) {
        for (factor, want) in paired(["f1", "f2"], want.as_array().expect("numbers")) {
            let apart = row[factor].as_f64().expect("a number") - want.as_f64().expect("a number");
            assert!(apart.abs() < 1e-6, "{factor} of {row}");
        }
    }
}

/// The published model cards of the sample, whose orders come with the program: Fader, Hardie & Lee (2005), BTYD.
#[test]
fn the_model_cards_of_cdnow_are_the_published_ones() {
    let world = World::empty();
    world.ok(&["demo", "--data", "cdnow"]);
    let close = |value: &Value, want: f64, within: f64, what: &str| {
        let found = value.as_f64().unwrap_or_else(|| panic!("{what}: {value}"));
        assert!((found - want).abs() <= within, "{what}: {found} instead of {want}");
    };
    for (model, parameters, log_likelihood, expected) in [
        ("bgnbd", [0.243, 4.414, 0.793, 2.426, 6.25, 3.74, 15.44], -9582.4, 1653.4),
        ("paretonbd", [0.553, 10.578, 0.606, 11.669, 6.25, 3.74, 15.44], -9595.0, 1665.5),
    ] {
        let page = page(&world, &["report", "clv", "--model", model, "--calibration-end", "1997-09-30", "--horizon", "52w"]);
        for (row, want) in paired(rows(&page, "parameters"), parameters) {
            // As published: the first model with three decimals, that of spend with two.
            let within = if row["model"] == "gamma–gamma" { 0.0051 } else { 0.00051 };
            close(&row["estimate"], want, within, &format!("{model} {}", row["parameter"]));
        }
        close(figure(&page, "log_likelihood"), log_likelihood, 0.05, "log-likelihood");
        close(figure(&page, "spend_log_likelihood"), -4055.918, 0.001, "log-likelihood of spend");
        close(figure(&page, "holdout_expected"), expected, 0.1, "predicted in the holdout");
        assert_eq!(figure(&page, "holdout_actual"), 1882);
        let figures = ["customers", "repeaters", "spend_customers", "histories"].map(|name| figure(&page, name).to_string());
        assert_eq!(figures, ["2357", "946", "946", "1016"]);
        // Customer 1516 of the sample, 15562 of the log.
        let best = rows(&page, "customers").iter().find(|r| r["customer"] == "15562").expect("there");
        let (alive, year) = if model == "bgnbd" { (0.9689, 25.76) } else { (0.9979, 25.46) };
        close(&best["p_alive"], alive, 5e-5, "P(alive)");
        close(&best["expected_horizon"], year, 0.05, "E[Y(52)]");
        assert_eq!((&best["repeat_purchases"], &best["recency_days"], &best["age_days"]), (&26.into(), &216.into(), &217.into()));
    }
    // The first customer of the sample: 2 purchases, 30.43 weeks, 38.86 weeks.
    let page = page(&world, &["report", "clv", "--calibration-end", "1997-09-30", "--horizon", "273d"]);
    let first = rows(&page, "customers").iter().find(|r| r["customer"] == "00004").expect("there");
    close(&first["expected_horizon"], 1.226, 5e-4, "E[Y(39)]");
    close(&first["order_value"], 24.65, 0.01, "E[M]");
}

/// Montgomery's u-chart: defects of twenty samples of five computers, here complaints of months with five orders; then a month
/// beyond the limit.
#[test]
fn complaints_per_order_have_the_published_limits_and_a_bad_month_ends_with_a_status_for_cron() {
    let defects = [10, 12, 8, 14, 10, 16, 11, 7, 10, 15, 9, 5, 7, 11, 12, 6, 8, 10, 7, 5];
    let (mut orders, mut complaints) = ("customer,date,amount\n".to_string(), "customer,received_on,type\n".to_string());
    for (month, count) in (0..).zip(defects.into_iter().chain([20])) {
        let month = format!("{}-{:02}", 2023 + month / 12, month % 12 + 1);
        (1..=5).for_each(|n| orders.push_str(&format!("C{n},{month}-0{n},{}\n", 10 * n)));
        (0..count).for_each(|n| complaints.push_str(&format!("C{},{month}-{:02},delivery\n", n % 5 + 1, n + 1)));
    }
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world.import("orders", orders, &[], 0);
    world.import("complaints", complaints, &[], 0);
    let alerts = page(&world, &["report", "alerts", "--as-of", "2024-09-30"]);
    let chart = rows(&alerts, "complaints");
    assert_eq!(chart.len(), 21);
    for (key, want) in [("usual", 193.0), ("high", 379.386_694_8), ("low", 6.613_305_2)] {
        near_to(&chart[0][key], want);
    }
    assert!(chart[..20].iter().all(|month| month["signal"].is_null()), "in control, as published");
    let found = rows(&alerts, "alerts");
    let bad = found.iter().find(|a| a["rule"] == "complaint rate").expect("the month is found");
    assert_eq!((bad["level"].as_str(), bad["period"].as_str()), (Some("critical"), Some("2024-09")));
    assert_eq!(bad["what"], "400.0 complaints per 100 orders; usual 193.0, limit 379.4");
    let out = world.ends(&["-q", "report", "alerts", "--as-of", "2024-09-30", "--fail-if", "critical"], 4);
    assert!(out.stderr.contains("critical: 2024-09: 400.0 complaints per 100 orders"), "{}", out.stderr);
    world.ends(&["-q", "report", "alerts", "--as-of", "2024-08-31", "--fail-if", "critical"], 0);
}

#[track_caller]
fn near_to(value: &Value, want: f64) {
    let found = value.as_f64().expect("a number");
    assert!((found - want).abs() < 1e-6, "{found} instead of {want}");
}

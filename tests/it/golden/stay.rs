//! Published curves of survival, projections of contracts and forecasts, from files a person would import.

use std::fs;

use serde_json::Value;

use super::{figure, golden, near, page, rows};
use crate::world::{World, package, paired};

fn store() -> World {
    let world = World::empty();
    world.ok(&["init", "--currency", "USD", "--time-zone", "UTC"]);
    world
}

/// The rows of a golden table, without its header.
fn reference(table: &str) -> Vec<csv::StringRecord> {
    let text = fs::read_to_string(package(&format!("fixtures/golden/{table}"))).expect("readable");
    csv::Reader::from_reader(text.as_bytes()).records().map(|r| r.expect("a row")).collect()
}

/// The day a number of days after 2000-01-01.
fn after(days: i64) -> String {
    let day = jiff::civil::date(2000, 1, 1).checked_add(jiff::Span::new().days(days)).expect("a date");
    day.to_string()
}

/// An amount shown in cents.
#[track_caller]
fn cents(mine: &Value, want: &Value) {
    let (a, b) = (mine.as_f64().expect("a number"), want.as_f64().expect("a number"));
    assert!((a - b).abs() < 0.005_001, "{a} instead of {b}");
}

/// A number that is the same but for the last bit, or missing on both sides.
#[track_caller]
fn same(mine: &Value, want: &Value) {
    if want.is_number() { near(mine, want) } else { assert!(mine.is_null(), "{mine} instead of {want}") }
}

#[test]
fn the_leukaemia_patients_as_customers() {
    let (golden, patients) = (golden("survival_R.json"), reference("aml.csv"));
    // Whoever was last seen came so long before the as-of date; whoever died had come earlier.
    let mut csv = "code,name,acquired_on,closed_on,source\n".to_string();
    for (number, row) in patients.iter().enumerate() {
        let time: i64 = row[0].parse().expect("a number");
        let (start, end) = if &row[1] == "1" { (after(0), after(time)) } else { (after(365 - time), String::new()) };
        csv += &format!("P{number},Patient {number},{start},{end},{}\n", &row[2]);
    }
    let world = store();
    world.import("customers", csv, &[], 0);
    let page = page(&world, &["report", "survival", "--as-of", "2000-12-31", "--group-by", "source", "--ci", "log"]);
    let steps = rows(&page, "steps");
    for want in golden["aml_survfit"].as_array().expect("rows") {
        let group = want["strata"].as_str().expect("a name").trim_start_matches("x=");
        let row = steps.iter().find(|r| r["group"] == group && r["days"] == want["time"]).unwrap_or_else(|| panic!("no row {want}"));
        assert_eq!((&row["at_risk"], &row["left"]), (&want["n"], &want["d"]));
        for (mine, theirs) in [("survival", "surv"), ("standard_error", "se"), ("low", "lo"), ("high", "hi")] {
            same(&row[mine], &want[theirs]);
        }
    }
    near(figure(&page, "log_rank_chi_squared"), &golden["aml_logrank"]["chisq"]);
    near(figure(&page, "log_rank_p"), &golden["aml_logrank"]["p"]);
    let groups = rows(&page, "groups");
    let median = |name: &str| groups.iter().find(|r| r["group"] == name).map(|r| r["median_days"].clone());
    assert_eq!((median("Maintained"), median("Nonmaintained")), (Some(31.into()), Some(23.into())));
}

#[test]
fn the_contracts_of_fader_and_hardie() {
    let golden = golden("sbg_markov_finance.json");
    for segment in ["high_end", "regular"] {
        let there: Vec<u64> = golden["sbg"][segment]["data"].as_array().expect("counts").iter().filter_map(Value::as_u64).collect();
        let mut csv = "code,name,acquired_on,closed_on\n".to_string();
        let mut number = 0;
        for year in 1..=there.len() {
            let left = there[year - 1] - there.get(year).copied().unwrap_or(0);
            let end = if year < there.len() { format!("{}-01-01", 2000 + year) } else { String::new() };
            for _ in 0..left {
                number += 1;
                csv += &format!("C{number},Customer {number},2000-01-01,{end}\n");
            }
        }
        let world = store();
        world.import("customers", csv, &[], 0);
        for years in [4, 7, 12] {
            let want = &golden["sbg"][segment][format!("fit_{years}_years")];
            let as_of = format!("{}-01-01", 2000 + years);
            let page = page(&world, &["report", "projection", "--by", "year", "--periods", "12", "--discount", "10%", "--as-of", &as_of]);
            let close = |mine: &Value, want: &Value| {
                let (a, b) = (mine.as_f64().expect("a number"), want.as_f64().expect("a number"));
                assert!((a - b).abs() < 1e-4 * b.abs(), "{segment} {years}: {a} instead of {b}");
            };
            for (mine, theirs) in [("alpha", "alpha"), ("beta", "beta"), ("discounted_lifetime", "del_10pct"), ("mean_churn", "mean_theta")]
            {
                close(figure(&page, mine), &want[theirs]);
            }
            near(figure(&page, "log_likelihood"), &want["log_likelihood"]);
            for (t, row) in paired(1..=12, &rows(&page, "periods")[..12]) {
                close(&row["retention_projected"], &want["retention"][t.to_string()]);
                let share = row["survival_projected"].as_f64().expect("a share") * 100.0;
                close(&Value::from(share), &want["survival_pct"][t.to_string()]);
                if t <= years {
                    near(&row["survival"], &Value::from(there[t] as f64 / 1_000.0));
                }
            }
        }
        let page = page(&world, &["report", "projection", "--by", "year", "--as-of", "2007-01-01"]);
        let published = &golden["sbg"]["published"][segment];
        for (figure_name, key, places) in [("alpha", "alpha", 1e3), ("beta", "beta", 1e3), ("log_likelihood", "LL", 1e1)] {
            let rounded = (figure(&page, figure_name).as_f64().expect("a number") * places).round() / places;
            assert_eq!(Some(rounded), published[key].as_f64(), "{segment} {key}");
        }
    }
}

#[test]
fn the_passengers_as_revenue() {
    let (golden, series) = (golden("forecast_lift.json"), reference("air_passengers.csv"));
    let mut csv = "code,customer,date,amount\n".to_string();
    for (month, row) in series.iter().enumerate() {
        csv += &format!("O{month},C1,{}-{:02}-01,{}\n", 1949 + month / 12, month % 12 + 1, &row[1]);
    }
    let world = store();
    world.import("orders", csv, &["--any-day"], 0);
    let golden = &golden["AirPassengers"];
    for (method, key) in [("multiplicative", "hw_mult_fixed"), ("additive", "hw_add_fixed")] {
        let args = ["report", "forecast", "--method", method, "--weights", "0.3,0.05,0.2", "--start", "plain", "--as-of", "1959-12-31"];
        let page = page(&world, &args);
        for (row, want) in paired(rows(&page, "forecast"), golden[key]["forecast"].as_array().expect("twelve")) {
            cents(&row["forecast"], want);
        }
        near(figure(&page, "squared_errors"), &golden[key]["SSE"]);
    }
    let page = page(&world, &["report", "forecast", "--method", "seasonal-naive", "--as-of", "1959-12-31"]);
    for (row, want) in paired(rows(&page, "forecast"), golden["snaive"].as_array().expect("twelve")) {
        cents(&row["forecast"], want);
    }
}

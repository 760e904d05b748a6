//! `explain`: the facts behind a figure add up to what the reports say, and lead back to the lines of the files.

use std::collections::HashMap;

use serde_json::Value;

use crate::world::{World, fixture};

/// A page as JSON.
#[track_caller]
fn json(world: &World, line: &str) -> Value {
    let args: Vec<&str> = line.split(' ').chain(["-f", "json"]).collect();
    serde_json::from_str(&world.ok(&args).stdout).expect("JSON")
}

fn rows<'v>(page: &'v Value, table: &str) -> &'v [Value] {
    page["tables"][table].as_array().map_or(&[], Vec::as_slice)
}

/// A figure of an explanation.
fn figure(page: &Value, name: &str) -> Value {
    rows(page, "figures").iter().find(|r| r["figure"] == name).map_or(Value::Null, |r| r["value"].clone())
}

fn cents(value: &Value) -> i64 {
    (value.as_f64().unwrap_or(0.0) * 100.0).round() as i64
}

/// The sum of what the facts count, in hundredths.
fn counted(page: &Value) -> i64 {
    rows(page, "facts").iter().map(|r| cents(&r["counted"])).sum()
}

#[test]
fn the_facts_add_up_to_the_figures_of_the_reports() {
    let world = World::shop();
    world.ok(&["order", "refund", "O01", "--amount", "7", "--date", "2025-11-20"]);
    for window in ["all", "2025Q1", "90d"] {
        let rfm = json(&world, &format!("report rfm --as-of 2025-12-31 --window {window}"));
        let tiers = json(&world, &format!("report pyramid --as-of 2025-12-31 --window {window}"));
        let mut total = 0;
        for customer in rows(&rfm, "customers") {
            let code = customer["customer"].as_str().expect("a code");
            let explain = |what: &str| json(&world, &format!("explain {code} {what} --as-of 2025-12-31 --window {window}"));
            let revenue = explain("revenue");
            assert_eq!(counted(&revenue), cents(&customer["revenue"]), "{code} {window}");
            assert_eq!(cents(&figure(&revenue, "revenue")), cents(&customer["revenue"]), "{code} {window}");
            total += counted(&revenue);
            assert_eq!(counted(&explain("days")) / 100, customer["orders"].as_i64().expect("purchase days"));
            let recency = explain("recency");
            let last = rows(&recency, "facts").iter().rev().find_map(|r| r["counted"].as_i64());
            assert_eq!(last, customer["recency_days"].as_i64(), "{code} {window}");
            for (score, key) in [("r", "r"), ("f", "f"), ("m", "m"), ("segment", "segment")] {
                assert_eq!(figure(&explain(score), key), customer[key], "{code} {window} {score}");
            }
            let tier = rows(&tiers, "customers").iter().find(|r| r["customer"] == code).expect("in the pyramid");
            assert_eq!(figure(&explain("tier"), "tier"), tier["tier"], "{code} {window}");
        }
        let pareto = json(&world, &format!("report pareto --as-of 2025-12-31 --window {window}"));
        assert_eq!(total, cents(&figure(&pareto, "revenue")), "{window}");
    }
    for code in world.sql("SELECT code FROM customer") {
        let shown = json(&world, &format!("customer show {code} --as-of 2025-12-31"));
        assert_eq!(
            counted(&json(&world, &format!("explain {code} revenue --as-of 2025-12-31"))),
            cents(&figure(&shown, "revenue")),
            "{code}"
        );
    }
}

#[test]
fn every_fact_leads_back_to_its_line() {
    let world = World::shop();
    let text = std::fs::read_to_string(fixture("orders")).expect("read");
    let lines: HashMap<usize, &str> = (1..).zip(text.lines()).collect();
    for code in world.sql("SELECT DISTINCT customer FROM orders") {
        let page = json(&world, &format!("explain {code}"));
        for fact in rows(&page, "facts") {
            let line = lines[&(fact["line"].as_u64().expect("a line") as usize)];
            assert!(line.starts_with(&format!("{},{code},", fact["code"].as_str().expect("a code"))), "{fact}: {line}");
            assert_eq!((fact["file"].as_str(), fact["recorded_on"].as_str()), (Some("orders.csv"), Some("2025-12-31")));
        }
        assert_eq!(rows(&page, "operations")[0]["file"], fixture("orders").display().to_string());
    }
}

#[test]
fn facts_by_hand_and_later_changes_name_operation_and_person() {
    let world = World::shop();
    world.ok(&["order", "add", "K01", "--amount", "59.90", "--date", "2025-12-30", "--code", "H1"]);
    world.ok(&["order", "cancel", "H1"]);
    let page = json(&world, "explain K01 revenue");
    let fact = rows(&page, "facts").iter().find(|r| r["code"] == "H1").expect("there");
    assert_eq!((fact["file"].as_str(), fact["how"].as_str()), (Some("by hand"), Some("cancelled: not counted")));
    assert_eq!((fact["operation"].as_i64(), fact["changed_by"].as_str(), fact["line"].is_null()), (Some(6), Some("7"), true));
    let operations = rows(&page, "operations");
    assert!(operations.iter().any(|o| o["operation"] == 6 && o["person"] == "tester" && o["command"] == "order add"), "{operations:?}");
    assert!(operations.iter().any(|o| o["operation"] == 7 && o["command"] == "order cancel"), "{operations:?}");
}

#[test]
fn explanations_fit_a_page_and_are_short_on_a_terminal() {
    let world = World::shop();
    for line in ["explain K01", "explain K13 tier", "explain K01 segment --scheme eight", "explain K02 m --monetary average --ties ntile"] {
        let out = world.ok(&line.split(' ').collect::<Vec<_>>());
        let wide = out.stdout.lines().find(|l| unicode_width::UnicodeWidthStr::width(*l) > 80);
        assert_eq!(wide, None, "{line}");
        assert_eq!(out.stderr, "", "{line}");
    }
    let short = world.ok(&["explain", "K01", "revenue", "--limit", "1"]).stdout;
    assert!(short.contains("earlier facts are counted in the total; --limit"), "{short}");
    world.fails(&["explain", "K01", "revenu"], 2, &["revenu", "revenue"]);
    world.fails(&["explain", "nobody at all"], 1, &["no customer is known by 'nobody at all'"]);
    world.fails(&["explain", "K01", "--cuts", "r=1"], 2, &["--cuts"]);
}

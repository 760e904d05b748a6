//! Every report in every format on the hand-worked shop, and what must hold of every report.
//!
//! A snapshot that differs is written beside the old one as `.snap.new`; `cargo insta review` shows both.

mod answers; // too few answers, answers that do not vary: clear words, no numbers that are none
mod by_hand; // the figures that fixtures/shop/README.md works out
mod past; // an earlier as-of date sees what a store of that day saw

use crmkit::reports::catalogue::CATALOGUE;
use serde_json::Value;

use crate::inside::printed;
use crate::world::{World, paired};

/// The day at which the shop is worked out.
const AS_OF: &str = "2025-12-31";

/// Every format of which there are snapshots, by the name they have.
const FORMATS: [&str; 6] = ["text", "csv", "tsv", "json", "jsonl", "markdown"];

/// Other ways to ask, each shown as a text.
const VARIANTS: &[(&str, &str)] = &[
    ("rfm-eight", "rfm --scheme eight"),
    ("rfm-ten-count", "rfm --scheme ten --ties count"),
    ("rfm-rpackage", "rfm --scheme rpackage"),
    ("rfm-customers", "rfm --table customers"),
    ("rfm-cuts", "rfm --cuts r=30,60,90,180 f=2,3,4,5 m=100,200,300,500 --window 6m"),
    ("pyramid-from", "pyramid --from 1000,500,100"),
    ("pareto-deciles", "pareto --table deciles"),
    ("retention-quarter", "retention --by quarter"),
    ("retention-groups", "retention --by year --group-by source --over 6"),
    ("churn-customers", "churn --table customers"),
    ("cohorts-orders", "cohorts --by quarter --show orders"),
    ("cohorts-quarter-percent", "cohorts --by quarter --show percent"),
    ("cohorts-quarter-revenue", "cohorts --by quarter --show revenue"),
    ("cohorts-quarter-cumulative", "cohorts --by quarter --show cumulative"),
    ("clv-paretonbd", "clv --model paretonbd --horizon infinite --margin 40% --calibration-end 2025-06-30"),
    ("at-risk-limit", "at-risk --overdue 1.2 --limit 2 --lapse-days 100"),
    ("trend-week", "trend --by week --window 2025Q4"),
    ("complaints-window", "complaints --window 90d"),
    ("survival-source", "survival --group-by source --unit quarter --ci plain"),
    ("migration-half-years", "migration --length 6m --bounds 100,500"),
    ("projection-quarter", "projection --by quarter"),
    ("forecast-weeks", "forecast --by week --measure orders"),
    ("whatif-margin", "whatif retention --margin 40% --points -5,5"),
];

/// A report as JSON.
#[track_caller]
fn page(world: &World, report: &str, as_of: &str) -> Value {
    let text = told(world, report, as_of, "json");
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{report}: {e}\n{text}"))
}

/// A report in a format.
#[track_caller]
fn told(world: &World, report: &str, as_of: &str, format: &str) -> String {
    printed(&world.path("crm.db"), report, as_of, format, None).unwrap_or_else(|e| panic!("{report}: {e:#}"))
}

/// The rows of a table of a page.
#[track_caller]
fn rows<'p>(page: &'p Value, table: &str) -> &'p [Value] {
    page["tables"][table].as_array().unwrap_or_else(|| panic!("no table {table}"))
}

/// Whether a cell is a number but for its last bit, which the reader of JSON may lose.
fn near(cell: &str, number: Option<f64>) -> bool {
    cell.parse::<f64>().ok().zip(number).is_some_and(|(a, b)| (a - b).abs() <= 1e-14 * b.abs())
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn every_report_in_every_format() {
    let world = World::surveyed();
    for entry in CATALOGUE {
        let out = world.ok(&["report", entry.name, "--as-of", AS_OF]);
        assert_eq!(out.stderr, "", "{}", entry.name);
        assert_snapshot(&format!("{}.text", entry.name), &out.stdout);
        for format in FORMATS {
            assert_snapshot(&format!("{}.{format}", entry.name), &told(&world, entry.name, AS_OF, format));
        }
    }
}

#[test]
fn every_report_asked_in_other_ways() {
    let world = World::surveyed();
    for (name, report) in VARIANTS {
        let table = report.split_once(" --table ");
        let (report, table) = table.map_or((*report, None), |(report, table)| (report, Some(table)));
        assert_snapshot(name, &printed(&world.path("crm.db"), report, AS_OF, "text", table).unwrap_or_else(|e| panic!("{report}: {e:#}")));
    }
    assert_snapshot("list", &world.ok(&["report", "list"]).stdout);
}

#[test]
fn every_table_can_be_had_alone_and_is_the_same_in_every_format() {
    let world = World::surveyed();
    for entry in CATALOGUE {
        let page = page(&world, entry.name, AS_OF);
        for (key, all) in page["tables"].as_object().expect("tables") {
            let table = |format: &str| {
                printed(&world.path("crm.db"), entry.name, AS_OF, format, Some(key))
                    .unwrap_or_else(|e| panic!("{} {key}: {e:#}", entry.name))
            };
            let lines: Vec<Value> = table("jsonl").lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
            assert_eq!(&Value::from(lines), all, "{} {key}", entry.name);
            for (format, delimiter) in [("csv", b','), ("tsv", b'\t')] {
                let text = table(format);
                let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
                let header = reader.headers().expect("a header").clone();
                let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("a row")).collect();
                for (row, want) in paired(&rows, all.as_array().expect("rows")) {
                    let keys: Vec<&String> = want.as_object().expect("an object").keys().collect();
                    assert_eq!(header.iter().collect::<Vec<_>>(), keys, "{} {key}", entry.name);
                    for (cell, (column, value)) in row.iter().zip(want.as_object().expect("an object")) {
                        let same = match value {
                            Value::Null => cell.is_empty(),
                            Value::Number(n) => near(cell, n.as_f64()),
                            Value::String(s) => cell == s,
                            _ => false,
                        };
                        assert!(same, "{} {key} {column} {format}: {cell} is not {value}", entry.name);
                    }
                }
            }
        }
    }
}

#[test]
fn tables_made_on_request_are_named_before_anybody_asks() {
    let world = World::surveyed();
    for entry in CATALOGUE {
        let text = told(&world, entry.name, AS_OF, "markdown");
        let unknown =
            printed(&world.path("crm.db"), entry.name, AS_OF, "text", Some("zzz")).expect_err("there is no such table").to_string();
        let more = text.lines().find(|line| line.starts_with("More: ")).unwrap_or_default();
        let in_request = |key: &str| more.contains(&format!("`--table {key}`"));
        for key in page(&world, entry.name, AS_OF)["tables"].as_object().expect("tables").keys() {
            let listed = unknown.split([' ', ',', '\n']).any(|word| word == key);
            assert!(listed, "{} {key}: {unknown}", entry.name);
            if matches!(key.as_str(), "customers" | "moved" | "series" | "steps") && entry.name != "overview" {
                assert!(in_request(key), "{} {key}: {text}", entry.name);
            }
        }
    }
}

#[test]
fn a_store_without_facts_has_an_answer_to_everything() {
    let (empty, shop) = (World::store(), World::surveyed());
    let people = World::store();
    people.ok(&["customer", "add", "Ann"]);
    for entry in CATALOGUE {
        let nothing = page(&empty, entry.name, "2000-01-01");
        for (world, as_of) in
            [(&empty, "2000-01-01"), (&people, AS_OF), (&shop, "2000-01-01"), (&shop, "2025-01-09"), (&shop, "2099-12-31")]
        {
            for format in FORMATS.into_iter().chain(["html"]) {
                let text = told(world, entry.name, as_of, format);
                let number = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
                let bad = text.split(number).find(|word| matches!(*word, "NaN" | "inf" | "-inf" | "-0" | "-0.0" | "-0.00"));
                assert_eq!(bad, None, "{} {as_of}: {text}", entry.name);
            }
        }
        for row in nothing["tables"]["figures"].as_array().into_iter().flatten() {
            let value = &row["value"];
            let undated = value.as_str().is_some_and(|v| v == "auto");
            assert!(value.is_null() || value.as_f64() == Some(0.0) || undated || row["figure"] == "lapse_days", "{}: {row}", entry.name);
        }
        let out = empty.ok(&["report", entry.name]);
        assert!(out.stderr.contains("warning: the store has no "), "{}: {}", entry.name, out.stderr);
    }
    shop.fails(&["report", "cohorts", "--as-of", "9999-12-31"], 2, &["95700 months since the first purchase are too many", "--by year"]);
    shop.ok(&["report", "cohorts", "--as-of", "2900-12-31", "--by", "year"]);
}

#[test]
fn an_alert_is_told_with_its_level_once() {
    let world = World::shop();
    world.ok(&["complaint", "open", "K01", "--type", "delivery", "--severity", "3", "--at", "2025-11-01"]);
    let out = world.ends(&["report", "alerts", "--as-of", AS_OF, "--fail-if", "any"], 4);
    assert!(out.stderr.contains("warning: 2025-12-31: ") && out.stderr.contains("warning: critical: "), "{}", out.stderr);
}

#[test]
fn pages_with_money_name_its_currency() {
    let world = World::store();
    world.ok(&["config", "set", "currency", "CNY"]);
    let head = |report: &str| world.ok(&["report", report]).stdout.lines().take(4).collect::<Vec<_>>().join(" ");
    assert!(head("overview").contains("currency: CNY"), "{}", head("overview"));
    assert!(!head("kano").contains("currency"), "{}", head("kano"));
    world.ok(&["config", "set", "currency", ""]);
    assert!(!head("overview").contains("currency"), "{}", head("overview"));
}

#[test]
fn the_list_of_reports_fits_a_screen_per_group() {
    let world = World::empty();
    let text = world.ok(&["report", "list"]).stdout;
    let groups: Vec<&str> = text.trim().split("\n\n").skip(1).collect();
    assert_eq!(groups.len(), 6, "{text}");
    assert!(groups.iter().all(|group| group.lines().count() <= 24), "{text}");
    assert_eq!(world.ok(&["report", "list", "-f", "csv"]).stdout.lines().count(), CATALOGUE.len() + 1);
}

#[test]
fn a_report_says_when_the_facts_end_long_before() {
    let world = World::surveyed();
    let mut command = world.command(crate::world::BINARY, ["report", "overview"]);
    let out = world.finish(command.env("CRMKIT_NOW", "2027-01-01"));
    assert!(out.stderr.contains("the latest fact in the store is of 2026-01-05") && out.stderr.contains("--as-of last"), "{}", out.stderr);
    let out = world.ok(&["report", "overview", "--as-of", "last"]);
    assert!(out.stdout.contains("2026-01-05") && out.stderr.is_empty(), "{}", out.stdout);
    world.ok(&["config", "set", "as-of", "last"]);
    assert_eq!(world.ok(&["report", "overview"]).stdout, out.stdout);
}

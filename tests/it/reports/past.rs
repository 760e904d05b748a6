//! An earlier as-of date sees what a store of that day saw: later facts do not exist.

use crmkit::reports::catalogue::CATALOGUE;
use serde_json::Value;

use super::page;
use crate::world::{KINDS, SURVEYS, World, fixture};

/// The rows of a fixture as they could have been imported on `day`.
fn as_known_on(kind: &str, day: &str) -> Vec<u8> {
    let mut reader = csv::Reader::from_path(fixture(kind)).expect("readable");
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap_or_else(|| panic!("no column {name}"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).expect("written");
    for row in reader.records() {
        let mut row: Vec<String> = row.expect("a row").iter().map(str::to_string).collect();
        let blank = |row: &mut Vec<String>, names: &[&str]| names.iter().for_each(|n| row[at(n)].clear());
        match kind {
            "customers" => {
                if row[at("acquired_on")].as_str() > day {
                    continue;
                }
                if row[at("closed_on")].as_str() > day {
                    blank(&mut row, &["status", "closed_on", "churn_reason"]);
                }
            }
            "complaints" => {
                if row[at("received_on")].as_str() > day {
                    continue;
                }
                let steps: Vec<Value> = serde_json::from_str(&row[at("steps")]).expect("JSON");
                let taken = |s: &&Value| s["day"].as_str().is_some_and(|d| d <= day);
                let known: Vec<&Value> = steps.iter().filter(taken).collect();
                let took = |step: &str| known.iter().any(|s| s["step"] == step);
                if !took("resolved") {
                    blank(&mut row, &["resolution", "compensation_kind", "compensation_amount"]);
                }
                if !took("closed") {
                    blank(&mut row, &["satisfaction"]);
                }
                row[at("steps")] = serde_json::to_string(&known).expect("JSON");
            }
            _ if row[at("date")].as_str() > day => continue,
            _ => {}
        }
        writer.write_record(&row).expect("written");
    }
    writer.into_inner().expect("written")
}

#[test]
fn later_facts_do_not_exist() {
    let today = World::surveyed();
    for day in ["2025-04-10", "2025-04-16", "2025-06-30", "2025-09-14", "2025-10-19", "2025-12-30"] {
        let then = World::store();
        for kind in KINDS {
            then.import(kind, as_known_on(kind, day), &[], 0);
        }
        for file in SURVEYS {
            then.import("surveys", as_known_on(file, day), &[], 0);
        }
        assert_ne!(then.facts(), today.facts());
        for entry in CATALOGUE {
            let (seen_now, seen_then) = (page(&today, entry.name, day), page(&then, entry.name, day));
            for (key, table) in seen_then["tables"].as_object().expect("tables") {
                assert_eq!(&seen_now["tables"][key], table, "{} {key} as of {day}", entry.name);
            }
            assert_eq!(seen_now, seen_then, "{} as of {day}", entry.name);
        }
    }
}

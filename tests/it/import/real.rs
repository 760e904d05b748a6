//! Real files of others, imported with the flags that the recipes of the manual show.

use super::counts;
use crate::world::{World, package, shared};

/// Path of the file, flags, rows created, and revenue by the sources' own count.
const FILES: [(&str, &[&str], u64, &str); 4] = [
    ("data/cdnow/CDNOW_master.txt", &[], 69_659, "2500315.63"),
    ("data/cdnow/CDNOW_sample.txt", &["--no-header", "--map", "customer=1", "--map", "date=3", "--map", "amount=5"], 6_919, "244091.94"),
    ("data/cdnow/BTYD_cdnowElog.csv", &[], 6_919, "244091.94"),
    ("data/rfm/rfm_data_orders.csv", &[], 4_906, "464158"),
];

#[test]
fn real_files_are_read_with_the_flags_of_the_recipes() {
    for (path, flags, rows, revenue) in FILES {
        let Some(file) = shared(path) else { continue };
        let world = World::empty();
        world.ok(&["init", "--currency", "USD"]);
        let file = file.to_str().expect("a path");
        let kind = if flags.is_empty() { "auto" } else { "orders" };
        let out = world.ok(&[&["import", kind, file], flags].concat());
        assert_eq!(counts(&out), [rows, 0, 0, 0, 0], "{path}");
        assert_eq!(world.sql("SELECT round(sum(amount), 2) FROM orders"), [revenue], "{path}");
    }
}

#[test]
fn the_recipes_show_these_flags() {
    let recipes = std::fs::read_to_string(package("src/manual/en/import.md")).expect("readable");
    for (path, flags, _, _) in FILES.iter().filter(|f| !f.1.is_empty()) {
        let name = path.rsplit('/').next().expect("a name");
        let command = format!("crmkit import orders {name} {}", flags.join(" "));
        assert!(recipes.contains(&command), "the manual does not show: {command}");
    }
}

#[test]
fn real_surveys_are_read_without_flags() {
    for (path, respondents, questions) in
        [("data/csat_survey/satisfaction_bank.csv", 250, 27), ("data/kano_reppl/storage--cohort1-clean.csv", 91, 19)]
    {
        let Some(file) = shared(path) else { continue };
        let world = World::store();
        let out = world.ok(&["import", "surveys", file.to_str().expect("a path")]);
        assert_eq!(counts(&out), [respondents, 0, 0, 0, 0], "{path}");
        let asked = out.stderr.lines().find_map(|l| l.strip_prefix("questions: ")).expect("questions");
        assert_eq!(asked.split(", ").count(), questions, "{path}");
        assert!(!out.stderr.contains("looks like"), "{}", out.stderr);
    }
}

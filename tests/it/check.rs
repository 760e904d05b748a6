//! `check`: silent on a whole store, status 6 with a list on a damaged one; `--strict` and `report quality` share their rules.

use rusqlite::Connection;

use crate::world::World;

/// Changes the store behind crmkit's back.
fn tamper(world: &World, sql: &str) {
    let conn = Connection::open(world.path("crm.db")).expect("opened");
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).expect("tampered with");
}

#[test]
fn a_whole_store_is_passed_over_in_silence_and_not_written_to() {
    let world = World::store();
    world.import("orders", "code,customer,date,amount\nO1,A1,2025-01-01,5\n", &[], 0);
    world.ok(&["order", "add", "A1", "--amount", "5"]);
    world.ok(&["undo"]);
    world.ok(&["redo"]);
    world.ok(&["undo", "3"]);
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    for args in [&["check"][..], &["check", "--strict"], &["check", "-f", "json"]] {
        let out = world.ok(args);
        assert_eq!((out.stdout.as_str(), out.stderr.as_str()), ("", ""), "{args:?}");
    }
    assert!(before == std::fs::read(world.path("crm.db")).expect("readable"));
    let out = World::store().ok(&["check", "--strict"]);
    assert_eq!((out.stdout.as_str(), out.stderr.as_str()), ("", ""));
    World::empty().fails(&["check"], 1, &["there is no store"]);
}

#[test]
fn every_kind_of_damage_is_listed() {
    for (sql, check, what) in [
        ("UPDATE history SET purchases = zeroblob(3) WHERE customer = 1", "histories", "history of customer 1 differs"),
        ("DELETE FROM history WHERE customer = 2", "histories", "history of customer 2 differs"),
        ("DELETE FROM customer WHERE code = 'K09'", "references", "its customer is not there"),
        ("UPDATE operation SET undone_by = 3 WHERE id = 2", "operations", "operation 2 is said to be undone by operation 3"),
        (
            "INSERT INTO operation (at, person, command, command_line, kind, target) VALUES (0, '', '', '', 'undo', 99)",
            "operations",
            "is an undo",
        ),
        ("INSERT INTO history_stale VALUES (1, 1)", "histories", "1 changed orders are not in the histories yet"),
    ] {
        let world = World::shop();
        tamper(&world, sql);
        let out = world.ends(&["check", "-f", "csv"], 6);
        assert!(out.stdout.lines().any(|l| l.starts_with(check) && l.contains(what)), "{sql}:\n{}", out.stdout);
        assert!(out.stderr.contains("the store is damaged"), "{}", out.stderr);
    }
}

#[test]
fn a_file_that_was_overwritten_in_the_middle_is_damaged() {
    let world = World::shop();
    let mut bytes = std::fs::read(world.path("crm.db")).expect("read");
    let pages = bytes.len() / 16_384;
    for page in 2..pages {
        bytes[page * 16_384..page * 16_384 + 64].fill(0xaa);
    }
    std::fs::write(world.path("crm.db"), bytes).expect("written");
    let out = world.run(&["check"]);
    assert_eq!(out.status, 6, "{}{}", out.stdout, out.stderr);
}

#[test]
fn strict_looks_for_what_the_quality_report_counts() {
    let world = World::shop();
    world.ok(&["customer", "close", "K01", "--reason", "price", "--on", "2025-03-01"]);
    world.ok(&["customer", "add", "Odd", "--email", "no address", "--code", "X1"]);
    assert_eq!(world.ok(&["check"]).stdout, "", "the store itself is whole");
    let out = world.ends(&["check", "--strict", "-f", "csv"], 4);
    let listed = |rule: &str| out.stdout.lines().filter(|l| l.starts_with(&format!("{rule},"))).count();
    let report = world.ok(&["report", "quality", "--table", "rules", "-f", "csv"]).stdout;
    let mut broken = 0;
    for line in report.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if ["contradiction", "invalid", "orphan"].contains(&cells[1]) {
            assert_eq!(listed(cells[0]).to_string(), cells[2], "{line}");
            broken += usize::from(cells[2] != "0");
        }
    }
    assert_eq!(broken, 3, "{report}");
    world.ends(&["report", "quality", "--fail-if", "any"], 4);
    world.ends(&["report", "quality", "--fail-if", "orphan", "--fail-under", "1"], 0);
    let out = world.ends(&["report", "quality", "--fail-if", "order-after-closed"], 4);
    assert!(out.stderr.contains("warning: order-after-closed: ") && out.stdout.contains("Quality of the customer data"), "{}", out.stderr);
}

#[test]
fn the_trend_knows_the_fields_as_they_were() {
    let world = World::shop();
    let mut later = world.command(crate::world::BINARY, ["customer", "edit", "K02", "--clear", "city"]);
    assert_eq!(world.finish(later.env("CRMKIT_NOW", "2026-03-31T12:00:00Z")).status, 0);
    let args = ["report", "quality", "--as-of", "2026-04-30", "--fields", "city", "--table", "trend", "-f", "csv"];
    let trend = world.ok(&args).stdout;
    let cities: i64 = world.sql("SELECT count(city) FROM customer")[0].parse().expect("a number");
    let share = |n: i64| format!("{:.8}", n as f64 / 13.0);
    let rows: Vec<&str> = trend.lines().skip(1).collect();
    assert!(rows[0].starts_with("2025-04-30,0,,"), "{trend}");
    assert!(rows[2].starts_with(&format!("2026-01-30,13,{}", share(cities + 1).trim_end_matches('0').trim_end_matches('.'))), "{trend}");
    let now = world.ok(&["report", "quality", "--as-of", "2026-04-30", "--fields", "city", "-f", "csv"]).stdout;
    assert!(now.contains(&format!("completeness,{}", &share(cities)[..7])), "{now}");
}

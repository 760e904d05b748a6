//! `check`: the head of the chain on a whole store, status 6 with a list on a damaged one; `--strict` and `report quality` share their rules.

use rusqlite::Connection;

use crate::world::World;

/// Changes the store behind crmkit's back.
fn tamper(world: &World, sql: &str) {
    let conn = Connection::open(world.path("crm.db")).expect("opened");
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).expect("tampered with");
}

/// The checks that fail, each once.
fn failing(world: &World) -> Vec<String> {
    let out = world.ends(&["check", "-f", "csv"], 6);
    let mut found: Vec<String> = out.stdout.lines().skip(1).map(|l| l.split(',').next().expect("a cell").to_string()).collect();
    found.dedup();
    found
}

#[test]
fn a_whole_store_names_its_head_and_is_not_written_to() {
    let world = World::store();
    world.import("orders", "code,customer,date,amount\nO1,A1,2025-01-01,5\n", &[], 0);
    world.ok(&["order", "add", "A1", "--amount", "5"]);
    world.ok(&["undo"]);
    world.ok(&["redo"]);
    world.ok(&["undo", "3"]);
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    for args in [&["check"][..], &["check", "--strict"], &["check", "-f", "json"]] {
        let out = world.ok(args);
        assert_eq!(out.stdout, "", "{args:?}");
        assert!(out.stderr.starts_with("the store is whole; head of its 6 operations: "), "{}", out.stderr);
    }
    let out = world.ok(&["check", "--strict", "-q"]);
    assert_eq!((out.stdout.as_str(), out.stderr.as_str()), ("", ""));
    let head = world.ok(&["check", "-q", "--head", "-f", "csv"]).stdout;
    let sealed = world.sql("SELECT lower(hex(hash)) FROM seal WHERE operation = 6").remove(0);
    assert_eq!(head, format!("operation,seal\n6,{sealed}\n"));
    assert!(before == std::fs::read(world.path("crm.db")).expect("readable"));
    let out = World::store().ok(&["check", "--strict"]);
    assert!(out.stdout.is_empty() && out.stderr.starts_with("the store is whole; head of its 1 operation: "), "{}", out.stderr);
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
        ("UPDATE customer SET email_key = 'other@mail.example' WHERE code = 'K01'", "keys", "customer 1: the key of its email is not what"),
        ("UPDATE customer SET phone_key = NULL WHERE code = 'K01'", "keys", "customer 1: the key of its phone is not what"),
        ("UPDATE customer SET email = NULL WHERE code = 'K01'", "keys", "customer 1: the key of its email is not what"),
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
fn whatever_is_altered_behind_the_log_breaks_the_chain() {
    let shop = || {
        let world = World::shop();
        world.ok(&["customer", "edit", "K01", "--city", "Bonn", "--notes", "moved"]);
        world.ok(&["order", "refund", "O01", "--amount", "10"]);
        world.ok(&["undo"]);
        world.ok(&["customer", "tag", "K02", "+vip"]);
        world
    };
    assert_eq!(shop().ok(&["check"]).stdout, "");
    for sql in [
        // The log itself: who, when, what, in which order.
        "UPDATE operation SET person = 'nobody' WHERE id = 6",
        "UPDATE operation SET at = at + 1 WHERE id = 2",
        "UPDATE operation SET command_line = 'crmkit customer edit K01 --city Rom' WHERE id = 6",
        "UPDATE operation SET summary = '' WHERE id = 3",
        "UPDATE operation SET id = 99 WHERE id = 6; UPDATE operation SET id = 6 WHERE id = 9; UPDATE operation SET id = 9 WHERE id = 99",
        "UPDATE source_file SET path = 'other.csv'",
        // What was there before, and what came after.
        "UPDATE change SET before = json_set(before, '$.city', 'Rom') WHERE operation = 6",
        "DELETE FROM change WHERE operation = 6",
        "UPDATE change SET operation = 7 WHERE operation = 6",
        "INSERT INTO change (operation, tbl, row, kind, before) VALUES (9, 'customer', 1, 'update', '{}')",
        "UPDATE customer SET city = 'Rom' WHERE code = 'K01'",
        "UPDATE customer SET name = 'Other' WHERE code = 'K05'",
        "DELETE FROM interaction WHERE code = 'I03'",
        "INSERT INTO customer_tag (id, customer, tag, operation) VALUES (999, 3, 'vip', 9); DELETE FROM customer_tag WHERE tag = 'vip' AND customer = 2",
        "UPDATE setting SET value = 'EUR' WHERE key = 'currency'",
        // The seals.
        "UPDATE seal SET hash = zeroblob(32) WHERE operation = 4",
        "UPDATE seal SET made = '' WHERE operation = 2",
        "DELETE FROM seal WHERE operation = 5",
        "INSERT INTO redacted (operation, tbl, row, digest, erased_by) VALUES (6, 'change', 1, zeroblob(32), 9); UPDATE change SET before = '{}' WHERE operation = 6",
    ] {
        let world = shop();
        tamper(&world, sql);
        assert!(failing(&world).contains(&"chain".to_string()), "{sql}");
    }
}

#[test]
fn what_is_missing_from_the_schema_is_noticed_and_made_anew() {
    for sql in [
        "DROP TRIGGER refund_stale_insert",
        "DROP TRIGGER sales_order_stale_delete; CREATE TRIGGER sales_order_stale_delete AFTER DELETE ON sales_order BEGIN SELECT 1; END",
        "DROP INDEX customer_by_email",
        "DROP VIEW customers",
    ] {
        let world = World::shop();
        let facts = world.facts();
        tamper(&world, sql);
        assert_eq!(failing(&world), ["schema"], "{sql}");
        let out = world.ok(&["check", "--fix-derived"]);
        assert!(out.stderr.contains("made anew: 11 histories, every index, view and trigger"), "{}", out.stderr);
        assert_eq!(world.facts(), facts);
        world.ok(&["check"]);
    }
    let world = World::shop();
    tamper(
        &world,
        "CREATE TRIGGER rogue AFTER INSERT ON customer BEGIN UPDATE customer SET name = 'x'; END; CREATE INDEX mine ON customer (city)",
    );
    let out = world.ends(&["check", "-f", "csv"], 6);
    assert_eq!(out.stdout, "check,what\nschema,the trigger rogue is none of crmkit's\n");
}

#[test]
fn histories_are_made_anew_from_the_facts() {
    let world = World::shop();
    let (facts, rfm) = (world.facts(), world.ok(&["report", "rfm"]).stdout);
    tamper(
        &world,
        "UPDATE history SET purchases = zeroblob(3) WHERE customer = 1; DELETE FROM history WHERE customer = 2; INSERT INTO history_stale VALUES (1, 1)",
    );
    assert_eq!(failing(&world), ["histories"]);
    let told = world.ends(&["check"], 6).stderr;
    assert!(told.contains("crmkit check --fix-derived"), "{told}");
    world.ok(&["check", "--fix-derived"]);
    assert_eq!((world.facts(), world.ok(&["report", "rfm"]).stdout), (facts, rfm));
    // A fact that is gone is none that can be made anew.
    tamper(&world, "DELETE FROM customer WHERE code = 'K09'");
    let facts = world.facts();
    let out = world.ends(&["check", "--fix-derived"], 6);
    assert!(out.stdout.contains("its customer is not there"), "{}", out.stdout);
    assert_eq!(world.facts(), facts);
}

#[test]
fn keys_are_made_anew_as_an_operation() {
    let world = World::shop();
    let facts = world.facts();
    tamper(&world, "UPDATE customer SET phone_key = NULL, email_key = 'other@mail.example' WHERE code = 'K01'");
    assert_eq!(failing(&world), ["keys", "chain"]);
    let out = world.ends(&["check", "--fix-derived"], 6);
    assert!(out.stderr.contains("2 keys of emails and phones made anew"), "{}", out.stderr);
    // That somebody altered the row is still told.
    assert_eq!(failing(&world), ["chain"]);
    let of_rows = |rows: Vec<String>| -> Vec<String> { rows.into_iter().filter(|row| row.starts_with("customer")).collect() };
    assert_eq!(of_rows(world.facts()), of_rows(facts));
    assert_eq!(world.sql("SELECT command FROM operation ORDER BY id DESC LIMIT 1"), ["check"]);
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
    let out = world.ends(&["check"], 6);
    assert!(out.stderr.contains("can") && !out.stderr.contains("panicked"), "{}", out.stderr);
    // With only the pages of the orders overwritten, the customers can still be read.
    let world = World::shop();
    let root: usize = world.sql("SELECT rootpage FROM sqlite_schema WHERE name = 'sales_order'")[0].parse().expect("a number");
    let mut bytes = std::fs::read(world.path("crm.db")).expect("read");
    bytes[(root - 1) * 16_384..root * 16_384].fill(0xaa);
    std::fs::write(world.path("crm.db"), bytes).expect("written");
    let out = world.ends(&["check", "--table", "readable", "-f", "csv"], 6);
    assert!(out.stdout.contains("\ncustomer,13,yes\n") && out.stdout.contains("\nsales_order,0,no\n"), "{}", out.stdout);
    assert!(out.stderr.contains("crmkit backup restore") && out.stderr.contains("crmkit export"), "{}", out.stderr);
    let out = world.ends(&["check", "--fix-derived"], 6);
    assert!(out.stderr.contains("nothing was made anew"), "{}", out.stderr);
}

#[test]
fn strict_looks_for_what_the_quality_report_counts() {
    let world = World::shop();
    world.ok(&["customer", "close", "K01", "--reason", "price", "--on", "2025-03-01"]);
    world.ok(&["customer", "add", "Odd", "--email", "no address", "--code", "X1"]);
    world.ok(&["check"]);
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

//! The seals of operations that touch many rows: each row is under them, as it was made and as it was left.

use std::fmt::Write as _;
use std::sync::LazyLock;

use rusqlite::Connection;

use crate::world::World;

/// More rows than are sealed one by one.
const MANY: usize = 5_200;

/// A store into which many customers and orders were imported.
fn large() -> World {
    let world = World::empty();
    world.write("crm.db", &*LARGE);
    world
}

static LARGE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let world = World::store();
    let (mut customers, mut orders) = (String::from("code,name,city,email\n"), String::from("code,customer,date,amount,product,note\n"));
    for n in 0..MANY {
        let _ = writeln!(
            customers,
            "C{n:05},Name {n},{},{}",
            ["", "Bonn", "北京"][n % 3],
            if n % 7 == 0 { format!("n{n}@mail.example") } else { String::new() }
        );
        let _ = writeln!(
            orders,
            "O{n:05},C{:05},2025-01-{:02},{}.50,{},{}",
            n * 7 % MANY,
            n % 28 + 1,
            n % 900,
            ["tea", "pot"][n % 2],
            ["", "a gift"][n / 2_600]
        );
    }
    world.import("customers", &customers, &[], 0);
    world.import("orders", &orders, &[], 0);
    std::fs::read(world.path("crm.db")).expect("readable")
});

fn many_are_changed(world: &World) {
    let mut customers = String::from("code,name,city\n");
    (0..MANY).for_each(|n| writeln!(customers, "C{n:05},Name {n},Town {n}").expect("written"));
    world.import("customers", &customers, &["--on-duplicate", "update"], 0);
}

/// What the seal of the latest operation says of tables, without the digests.
fn sealed(world: &World) -> String {
    let made = world.sql("SELECT made FROM seal ORDER BY operation DESC LIMIT 1").remove(0);
    let short = |part: &str| part.split(' ').map(|word| if word.len() == 64 { "…" } else { word }).collect::<Vec<_>>().join(" ");
    made.split(", ").map(short).collect::<Vec<_>>().join(", ")
}

/// The faults that `check` finds after the store was changed behind crmkit's back.
fn faults(world: &World, sql: &str) -> String {
    let conn = Connection::open(world.path("crm.db")).expect("opened");
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}")).unwrap_or_else(|e| panic!("{sql}: {e}"));
    world.ends(&["check", "-f", "csv"], 6).stdout
}

#[test]
fn every_row_of_a_large_import_is_under_its_seal() {
    let world = large();
    world.ok(&["check"]);
    assert_eq!(sealed(&world), format!("order_line 1-{MANY} made …, product 1-2, sales_order 1-{MANY} made …"));
    for (sql, table) in [
        ("UPDATE customer SET name = 'Nobody' WHERE code = 'C03210'", "customer"),
        ("UPDATE customer SET notes = 'x' WHERE id = 1", "customer"),
        ("UPDATE sales_order SET amount = amount + 1 WHERE code = 'O05199'", "sales_order"),
        ("UPDATE sales_order SET notes = NULL WHERE code = 'O05199'", "sales_order"),
        ("UPDATE order_line SET quantity = 2000 WHERE id = 77", "order_line"),
        ("DELETE FROM order_line WHERE id = 5000", "order_line"),
        ("UPDATE customer SET city = 'Bonn' WHERE id = 6; UPDATE customer SET city = NULL WHERE id = 7", "customer"),
    ] {
        let world = large();
        let told = faults(&world, sql);
        let there = told.lines().any(|line| line.starts_with("chain,") && line.contains(&format!("made in {table} ")));
        assert!(there, "{sql}: {told}");
    }
    let stranger = "INSERT INTO customer (id, code, name, operation) VALUES (9999, 'X', 'Xaver', 2)";
    let told = faults(&large(), stranger);
    assert!(told.contains("chain,customer 9999 was made by no operation"), "{told}");
}

#[test]
fn every_row_that_many_changes_left_is_under_their_seal() {
    let world = large();
    many_are_changed(&world);
    world.ok(&["check"]);
    assert_eq!(sealed(&world), "customer left …");
    for sql in [
        "UPDATE customer SET city = 'Rom' WHERE code = 'C03210'",
        // What was there before.
        "UPDATE change SET before = json_set(before, '$.city', 'Rom') WHERE tbl = 'customer' AND row = 3210",
    ] {
        let world = large();
        many_are_changed(&world);
        let told = faults(&world, sql);
        assert!(told.contains("\nchain,"), "{sql}: {told}");
    }
}

#[test]
fn many_rows_that_are_taken_out_and_put_back_are_as_they_were_made() {
    let world = large();
    let facts = world.facts();
    many_are_changed(&world);
    world.ok(&["undo"]);
    world.ok(&["check"]);
    assert_eq!(world.facts(), facts);
    world.ok(&["undo"]);
    world.ok(&["check"]);
    assert_eq!(sealed(&world), "");
    let told = faults(&world, "INSERT INTO sales_order (id, code, customer, day, amount, operation) VALUES (7, 'O00006', 43, 20000, 1, 3)");
    assert!(told.contains("sales_order 7 is there, though the log says that it was deleted"), "{told}");
    let world = large();
    world.ok(&["undo"]);
    world.ok(&["redo"]);
    assert_eq!(world.facts(), facts);
    world.ok(&["check"]);
    assert_eq!(sealed(&world), "order_line left …, sales_order left …");
    let told = faults(&world, "UPDATE sales_order SET amount = 1 WHERE id = 4321");
    assert!(told.contains("\nchain,"), "{told}");
}

#[test]
fn a_digest_stands_for_one_of_many_who_was_erased() {
    let world = large();
    many_are_changed(&world);
    world.ok(&["customer", "erase", "C00007", "--yes"]);
    world.ok(&["check"]);
    let kept = world.sql("SELECT operation, tbl FROM redacted WHERE tbl LIKE 'customer%' ORDER BY 1, 2");
    assert_eq!(kept, ["2|customer", "2|customer made", "4|customer"]);
    for sql in [
        "UPDATE customer SET city = 'Rom' WHERE code = 'C00008'",
        "UPDATE customer SET city = 'Rom' WHERE id = 8",
        "UPDATE redacted SET digest = zeroblob(32) WHERE tbl = 'customer made'",
    ] {
        let world = large();
        world.ok(&["customer", "erase", "C00007", "--yes"]);
        let told = faults(&world, sql);
        assert!(told.contains("\nchain,"), "{sql}: {told}");
    }
}

#[test]
fn rows_that_one_import_makes_and_changes_are_sealed_both_ways() {
    let world = World::store();
    let mut customers = String::from("code,name,city\n");
    (0..MANY).for_each(|n| writeln!(customers, "C{n:05},Name {n},Town {n}").expect("written"));
    // Some codes again, with another city.
    (0..40).for_each(|n| writeln!(customers, "C{:05},Name {},Elsewhere", n * 100, n * 100).expect("written"));
    let out = world.import("customers", &customers, &["--on-duplicate", "update"], 0);
    assert!(out.stderr.contains("40 updated"), "{}", out.stderr);
    assert_eq!(sealed(&world), format!("customer 1-{MANY} made … left …"));
    world.ok(&["check"]);
    world.ok(&["customer", "erase", "C00100", "--yes"]);
    world.ok(&["check"]);
    let kept = world.sql("SELECT operation, tbl FROM redacted WHERE tbl LIKE 'customer%' ORDER BY 1, 2");
    assert_eq!(kept, ["2|customer", "2|customer made"]);
    let told = faults(&world, "UPDATE customer SET city = 'Rom' WHERE code = 'C00200'");
    assert!(told.contains("\nchain,"), "{told}");
}

#[test]
fn every_kind_that_comes_in_large_files_is_sealed_as_it_was_made() {
    let world = large();
    let mut contacts = String::from("code,customer,date,channel,direction,subject,minutes,topic,shoe\n");
    let mut answers = String::from("respondent,customer,date,NPS,Why?\n");
    let mut points = String::from("code,customer,date,points,reason\n");
    for n in 0..MANY {
        let day = n % 28 + 1;
        let _ = writeln!(
            contacts,
            "I{n:05},C{n:05},2025-02-{day:02},{},in,,{},{},{}",
            ["phone", "邮件"][n % 2],
            n % 50,
            ["", "price"][n % 2],
            n % 3
        );
        let _ = writeln!(answers, "r{n},C{n:05},2025-03-{day:02},{},{}", n % 11, ["", "words"][n % 2]);
        let _ = writeln!(points, "P{n:05},C{n:05},2025-03-{day:02},{},{}", n % 90 + 1, ["", "order"][n % 2]);
    }
    for (kind, text, options, wanted) in [
        ("interactions", contacts, &[][..], format!("interaction 1-{MANY} made …")),
        (
            "surveys",
            answers,
            &["--survey", "march"],
            format!("answer 1-{} made …, question 1-2, survey 1-1, survey_response 1-{MANY} made …", MANY * 3 / 2),
        ),
        ("points", points, &[], format!("point_entry 1-{MANY} made …")),
    ] {
        world.import(kind, &text, options, 0);
        assert_eq!(sealed(&world), wanted);
        world.ok(&["check"]);
    }
    let told = faults(&world, "UPDATE answer SET value = 10000000 WHERE id = 4001 AND value < 10000000");
    assert!(told.contains("made in answer "), "{told}");
}

//! What becomes of a row.

use super::{counts, imported};
use crate::world::World;

#[test]
fn rows_of_another_width_are_refused_and_blank_rows_passed_over() {
    let world = World::store();
    let out = world.import("customers", "code,name\nA1,Ann\nA2\nA3,Cid,x\n,\n\nA4,Dee\n", &[], 3);
    assert_eq!(counts(&out), [2, 0, 0, 1, 2]);
    assert!(out.stderr.contains("line 3: 1 fields where the header has 2"), "{}", out.stderr);
    assert!(out.stderr.contains("line 4: 3 fields where the header has 2"), "{}", out.stderr);
    let rejects = world.read("in.csv.rejects.csv");
    assert!(rejects.contains("A3,Cid,4,") && rejects.trim_end().ends_with(",x"), "nothing is cut off:\n{rejects}");
}

#[test]
fn a_file_with_every_row_bad_leaves_the_store_as_it_was() {
    for (kind, text) in [
        ("customers", "code,name,wallet\nA1,Ann,2x\nA2,Bob,soon\n"),
        ("orders", "customer,date,amount\nA1,2024-01-32,1\nA2,2024-01-01,\nA3,,1\nA4,2024-01-01,x\n"),
        ("orders", "code,customer,date,amount,product,line_amount\nO1,A1,2024-01-01,,P1,\nO2,A2,,5,P1,5\nO3,A3,2024-01-01,5,P1,x\n"),
        ("interactions", "customer,date,channel\nA1,2024-01-32,phone\nA2,2024-01-01,\nA3,,phone\n"),
        ("complaints", "customer,received_on,type,severity\nA1,2024-01-32,price,5\nA2,,price,1\n"),
    ] {
        let world = World::store();
        let facts = world.facts();
        let out = world.import(kind, text, &[], 3);
        let rows = text.lines().count() as u64 - 1;
        assert_eq!(counts(&out), [0, 0, 0, 0, rows], "{kind}");
        assert_eq!(world.facts(), facts, "{kind}");
        assert_eq!(world.sql("SELECT count(*) FROM operation"), ["1"], "{kind}: nothing happened, so there is nothing to undo");
        let rejects = world.read("in.csv.rejects.csv");
        assert_eq!(rejects.lines().count() as u64, rows + 1, "{rejects}");
        assert!(
            rejects
                .lines()
                .next()
                .is_some_and(|h| h.ends_with("reject_line,reject_column,reject_value,reject_problem,reject_hint,reject_reading"))
        );
    }
}

#[test]
fn rejects_corrected_and_imported_again_complete_the_first_import() {
    let world = World::store();
    let out = world.import(
        "orders",
        "code,customer,date,amount,desk\nO1,A1,2024-01-01,10,\"a, b\"\nO2,A2,2024-01-32,20,\"c\nd\"\nO3,A1,2024-01-03,x,e\n",
        &[],
        3,
    );
    assert_eq!(counts(&out), [1, 0, 0, 0, 2]);
    let rejects = world.read("in.csv.rejects.csv");
    world.write(
        "in.csv.rejects.csv",
        rejects.replace("O2,A2,2024-01-32", "O2,A2,2024-01-31").replace("O3,A1,2024-01-03,x", "O3,A1,2024-01-03,30"),
    );
    world.ok(&["import", "orders", "in.csv.rejects.csv"]);
    let whole = imported(
        "orders",
        "code,customer,date,amount,desk\nO1,A1,2024-01-01,10,\"a, b\"\nO2,A2,2024-01-31,20,\"c\nd\"\nO3,A1,2024-01-03,30,e\n",
        &[],
    );
    let facts = "SELECT o.code, c.code, o.day, o.amount, o.own FROM sales_order o JOIN customer c ON c.id = o.customer ORDER BY 1";
    assert_eq!(world.sql(facts), whole.sql(facts));
    assert_eq!(world.sql("SELECT own FROM sales_order WHERE code = 'O2'"), ["{\"desk\":\"c\\nd\"}"]);
}

#[test]
fn rejects_that_somebody_may_be_correcting_are_never_overwritten() {
    let world = World::store();
    world.import("customers", "code,name\nA1\n", &[], 3);
    world.write("in.csv.rejects.csv", "corrected by hand");
    world.import("customers", "code,name\nA1\n", &[], 3);
    assert_eq!(world.read("in.csv.rejects.csv"), "corrected by hand");
    assert!(world.read("in.csv.rejects.2.csv").contains("A1"));
    world.import("customers", "code,name\nA1\n", &[], 3);
    assert_eq!(world.files(), ["crm.db", "in.csv", "in.csv.rejects.2.csv", "in.csv.rejects.csv"]);
}

#[test]
fn strict_writes_nothing_when_any_row_is_bad() {
    let world = World::store();
    let facts = world.facts();
    let out = world.import("customers", "code,name\nA1,Ann\nA2\n", &["--strict"], 1);
    assert!(out.stderr.contains("1 row is rejected and --strict is given: nothing was written"), "{}", out.stderr);
    assert_eq!(world.facts(), facts);
    assert_eq!(world.sql("SELECT count(*) FROM operation"), ["1"]);
    world.import("customers", "code,name\nA1,Ann\n", &["--strict"], 0);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["1"]);
}

#[test]
fn a_dry_run_says_everything_and_writes_nothing() {
    let world = World::shop();
    let before = (world.facts(), world.sql("SELECT * FROM operation"), world.sql("SELECT * FROM source_file"));
    let text = "code,name,city\nK01,王芳,Bonn\nN1,New,Rom\nN2\n";
    let dry = world.import("customers", text, &["--dry-run", "--on-duplicate", "update"], 3);
    assert_eq!(counts(&dry), [1, 1, 0, 0, 1]);
    assert!(dry.stderr.contains("dry run: nothing was written"), "{}", dry.stderr);
    assert_eq!((world.facts(), world.sql("SELECT * FROM operation"), world.sql("SELECT * FROM source_file")), before);
    assert_eq!(world.files(), ["crm.db", "in.csv"]);
    assert_eq!(
        counts(&world.import("customers", text, &["--on-duplicate", "update"], 3)),
        [1, 1, 0, 0, 1],
        "the real run does what it said"
    );
}

#[test]
fn too_many_bad_rows_stop_the_import() {
    let world = World::store();
    let text = "code,name\nA1,Ann\nA2\nA3\nA4\n";
    let facts = world.facts();
    let out = world.import("customers", text, &["--max-errors", "2"], 1);
    assert!(out.stderr.contains("more than 2 rows are rejected; nothing was written") && out.stderr.contains("line 3"), "{}", out.stderr);
    assert_eq!(world.facts(), facts);
    world.import("customers", text, &["--max-errors", "3"], 3);
    assert_eq!(world.sql("SELECT code FROM customer"), ["A1"]);
}

#[test]
fn several_files_are_one_operation() {
    let world = World::store();
    world.write("a.csv", "code,name\nA1,Ann\n");
    world.write("b.csv", "name;code\nBob;B1\n");
    world.ok(&["import", "customers", "a.csv", "b.csv"]);
    assert_eq!(world.sql("SELECT code, operation FROM customer"), ["A1|2", "B1|2"]);
    world.write("c.csv", "code,name\nC1,\"Cid\n");
    world.write("d.csv", "code,name\nD1,Dee\n");
    world.fails(&["import", "customers", "d.csv", "c.csv"], 1, &["c.csv, line 2"]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["2"], "all or nothing");
}

#[test]
fn every_fact_knows_its_file_and_line() {
    let world = imported("customers", "code,name\nA1,\"Ann\nLee\"\nA2,Bob\n", &[]);
    let origins = world.sql("SELECT c.code, f.kind, f.rows, c.line FROM customer c JOIN source_file f ON f.id = c.file");
    assert_eq!(origins, ["A1|customers|2|2", "A2|customers|2|4"]);
    assert!(world.sql("SELECT path FROM source_file")[0].ends_with("/in.csv"));
}

/// Orders and customers of large files are stored many at once, those of small files one by one.
#[test]
fn a_large_file_is_stored_as_its_parts_are() {
    let order = |n: u32| match n % 10 {
        // Now and then an order comes again, changed, unchanged or under a customer nobody knows, or has no customer.
        3 => format!("O{:04},C{:03},2024-01-{:02},{}.50\n", n / 2, n % 97, n % 28 + 1, n + 1),
        5 => format!("O{:04},C{:03},2024-01-{:02},{}.50\n", n - 1, (n - 1) % 97, (n - 1) % 28 + 1, n - 1),
        7 => format!("O{n:04},N{n:03},2024-01-{:02},{n}.50\n", n % 28 + 1),
        8 => format!("A{:04},,2024-01-{:02},{n}.50\n", 9_999 - n, n % 28 + 1),
        9 => format!("A{:04},C{:03},2024-01-{:02},{n}.50\n", 9_999 - n, n % 97, n % 28 + 1),
        _ => format!("O{n:04},C{:03},2024-01-{:02},{n}.50\n", n % 97, n % 28 + 1),
    };
    let person = |n: u32| match n % 7 {
        2 => format!("K{:03},Person {n},p{n}@shop.example\n", n / 2),
        4 => format!(",Person {n},q{n}@shop.example\n"),
        _ => format!("K{n:03},Person {n},p{n}@shop.example\n"),
    };
    let file =
        |head: &str, rows: &dyn Fn(u32) -> String, range: std::ops::Range<u32>| head.to_string() + &range.map(rows).collect::<String>();
    let (whole, parts) = (World::store(), World::store());
    for (kind, policy, head, rows) in [
        ("customers", "fill", "code,name,email\n", &person as &dyn Fn(u32) -> String),
        ("orders", "update", "code,customer,date,amount\n", &order as &dyn Fn(u32) -> String),
    ] {
        whole.write("all.csv", file(head, rows, 0..600));
        whole.run(&["import", kind, "all.csv", "--on-duplicate", policy, "--rejects", &format!("{kind}.rejects.csv")]);
        for part in 0..6 {
            parts.write("part.csv", file(head, rows, part * 100..part * 100 + 100));
            parts.run(&["import", kind, "part.csv", "--on-duplicate", policy, "--rejects", &format!("{kind}.{part}.csv")]);
        }
    }
    for facts in [
        "SELECT code, name, email FROM customer ORDER BY id",
        "SELECT o.code, c.code, o.day, o.amount FROM sales_order o JOIN customer c ON c.id = o.customer ORDER BY o.id",
        "SELECT c.code, h.last_day, length(h.purchases) > 0 FROM history h JOIN customer c ON c.id = h.customer ORDER BY c.code",
    ] {
        assert!(whole.sql(facts).len() > 100);
        assert_eq!(whole.sql(facts), parts.sql(facts));
    }
    whole.ok(&["check"]);
    whole.ok(&["undo"]);
    whole.ok(&["redo"]);
    whole.ok(&["check"]);
}

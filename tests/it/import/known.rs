//! What the store knows already.

use super::{counts, imported, refused};
use crate::world::{World, fixture};

#[test]
fn a_repeated_file_is_unchanged_whatever_its_kind() {
    let world = World::shop();
    let before = (world.facts(), world.sql("SELECT * FROM operation"));
    for (kind, rows) in [("customers", 13), ("orders", 35), ("interactions", 9), ("complaints", 5)] {
        let out = world.ok(&["import", kind, &fixture(kind).display().to_string()]);
        assert_eq!(counts(&out), [0, 0, rows, 0, 0], "{kind}");
        assert!(out.stderr.contains("nothing new: the store is as it was"), "{}", out.stderr);
    }
    assert_eq!((world.facts(), world.sql("SELECT * FROM operation")), before);
}

#[test]
fn orders_without_a_code_get_a_stable_one_from_their_content() {
    let first = "customer,date,amount\nA1,2024-01-01,10.00\nA1,2024-01-01,10.00\nA2,2024-01-02,5\n";
    let world = imported("orders", first, &[]);
    let codes = ["A1/2024-01-01/10.00/1", "A1/2024-01-01/10.00/2", "A2/2024-01-02/5.00/1"];
    assert_eq!(world.sql("SELECT code FROM sales_order ORDER BY id"), codes);
    assert_eq!(counts(&world.import("orders", first, &[], 0)), [0, 0, 3, 0, 0], "the same file adds nothing");
    let overlapping = "customer,date,amount\nA2,2024-01-02,5.0\nA1,2024-01-01,10\nA1,2024-01-01,10\nA1,2024-01-01,10\nA3,2024-01-05,7\n";
    assert_eq!(counts(&world.import("orders", overlapping, &[], 0)), [2, 0, 3, 0, 0], "an overlapping file adds what is new");
    assert_eq!(world.sql("SELECT count(*), sum(amount) FROM sales_order"), ["5|4200"]);
    world.sound();
}

#[test]
fn interactions_and_complaints_without_a_code_are_not_doubled_either() {
    let world = World::store();
    for (kind, text) in [
        ("interactions", "customer,date,channel,text\nA1,2024-01-01,phone,hi\nA1,2024-01-01,phone,hi\nA1,2024-01-01,phone,ho\n"),
        ("complaints", "customer,received_on,type\nA1,2024-01-01,price\nA1,2024-01-01,price\nA1,2024-01-02,price\n"),
    ] {
        assert_eq!(counts(&world.import(kind, text, &[], 0)), [3, 0, 0, 0, 0], "{kind}");
        assert_eq!(counts(&world.import(kind, text, &[], 0)), [0, 0, 3, 0, 0], "{kind}");
    }
}

#[test]
fn known_customers_are_treated_by_the_rule_that_was_given() {
    let text = "code,name,city,shoe\nA1,Anna,Rom,39\nA2,Bob,Bonn,\n";
    let known = |options: &[&str], status: i32| {
        let world = imported("customers", "code,name,phone,shoe\nA1,Ann,123,38\n", &[]);
        let out = world.import("customers", text, options, status);
        (counts(&out), world.sql("SELECT name, phone, city, own FROM customer WHERE code = 'A1'"))
    };
    let row = |cells: &str| vec![cells.to_string()];
    assert_eq!(known(&[], 0), ([1, 1, 0, 0, 0], row(r#"Ann|123|Rom|{"shoe":"38"}"#)), "fill is the default");
    assert_eq!(known(&["--on-duplicate", "fill"], 0), known(&[], 0));
    assert_eq!(known(&["--on-duplicate", "update"], 0), ([1, 1, 0, 0, 0], row(r#"Anna|123|Rom|{"shoe":"39"}"#)));
    assert_eq!(known(&["--on-duplicate", "skip"], 0), ([1, 0, 0, 1, 0], row(r#"Ann|123||{"shoe":"38"}"#)));
    assert_eq!(known(&["--on-duplicate", "error"], 3), ([1, 0, 0, 0, 1], row(r#"Ann|123||{"shoe":"38"}"#)));
    refused("customers", text, &["--on-duplicate", "replace"], 2, &["--on-duplicate", "fill"]);
}

#[test]
fn known_orders_are_updated_with_the_change_shown() {
    let first = "code,customer,date,amount,status\nO1,A1,2024-01-01,10,paid\nO2,A1,2024-01-02,20,paid\n";
    let second = "code,customer,date,amount,status\nO1,A1,2024-01-01,12,completed\nO2,A1,2024-01-02,20,paid\n";
    let known = |options: &[&str], status: i32| {
        let world = imported("orders", first, &[]);
        let out = world.import("orders", second, options, status);
        world.sound();
        (counts(&out), world.sql("SELECT amount, status FROM sales_order WHERE code = 'O1'")[0].clone(), out.stderr)
    };
    let (changed, row, told) = known(&[], 0);
    assert_eq!((changed, row.as_str()), ([0, 1, 1, 0, 0], "1200|completed"));
    assert!(told.contains("changed: amount (1), status (1)"), "{told}");
    assert_eq!(known(&["--on-duplicate", "skip"], 0).1, "1000|paid");
    assert_eq!(known(&["--on-duplicate", "fill"], 0).1, "1000|paid");
    assert_eq!(known(&["--on-duplicate", "error"], 3).0, [0, 0, 0, 0, 2]);
}

#[test]
fn facts_of_unknown_customers_make_bare_ones_or_are_refused() {
    let text = "customer,date,amount\nA1,2024-01-01,1\nA2,2024-01-02,2\n";
    let world = imported("customers", "code,name\nA1,Ann\n", &[]);
    let out = world.import("orders", text, &["--unknown-customer", "reject"], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 1]);
    assert!(out.stderr.contains("line 3: there is no customer 'A2'"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["1"]);
    let out = world.import("orders", text, &[], 0);
    assert_eq!(counts(&out), [1, 0, 1, 0, 0]);
    assert!(out.stderr.contains("1 customer was not known"), "{}", out.stderr);
    world.import("customers", "code,name\nA2,Bob\n", &[], 0);
    assert_eq!(world.sql("SELECT code, name FROM customer"), ["A1|Ann", "A2|Bob"], "a bare customer gets its name later");
}

#[test]
fn customers_without_a_code_are_found_by_email_and_phone() {
    let world = imported("customers", "code,name,email,phone\nA1,Ann,Ann@Mail.example,+86 138 0013 8000\n", &[]);
    world.import("orders", "email,date,amount\nann@mail.example,2024-01-01,1\n", &[], 0);
    world.import("orders", "phone,date,amount\n13800138000,2024-01-02,2\n", &[], 0);
    assert_eq!(world.sql("SELECT customer, count(*) FROM orders GROUP BY 1"), ["A1|2"]);
    let out = world.import("customers", "name,email,city\nAnn,ANN@mail.example,Bonn\n", &[], 0);
    assert_eq!(counts(&out), [0, 1, 0, 0, 0]);
    assert_eq!(world.sql("SELECT count(*), max(city) FROM customer"), ["1|Bonn"]);
}

#[test]
fn rows_of_one_order_are_grouped() {
    let head = "code,customer,date,amount,product,description,quantity,unit_price\n";
    let world =
        imported("orders", format!("{head}O1,A1,2024-01-01,25,P1,Pot,1,15\nO1,,,,P2,Cup,2,5\nO2,A1,2024-01-02,15,P1,Pot,1,15\n"), &[]);
    assert_eq!(world.sql("SELECT code, amount FROM sales_order ORDER BY id"), ["O1|2500", "O2|1500"]);
    let lines = world.sql("SELECT order_code, position, product, quantity, amount FROM order_lines");
    assert_eq!(lines, ["O1|1|P1|1|15", "O1|2|P2|2|10", "O2|1|P1|1|15"]);
    assert_eq!(world.sql("SELECT code, name FROM product"), ["P1|Pot", "P2|Cup"]);

    let world = World::store();
    let out =
        world.import("orders", format!("{head}O1,A1,2024-01-01,,P1,Pot,1,15\nO1,,,,P2,Cup,x,5\nO2,A1,2024-01-02,15,P1,Pot,1,15\n"), &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 2], "an order goes in whole or not at all");
    assert!(out.stderr.contains("line 2: line 3 of the same order was refused"), "{}", out.stderr);

    let out = world.import("orders", format!("{head}O3,A1,2024-01-01,,P1,Pot,1,15\nO3,A2,,,P2,Cup,1,5\n"), &[], 3);
    assert!(out.stderr.contains("another customer than in line 2 of the same order"), "{}", out.stderr);
    world.import("orders", format!("{head}O4,A1,2024-01-01,,P1,Pot,1,15\nO5,A1,2024-01-01,,P1,Pot,1,15\nO4,,,,P2,Cup,1,5\n"), &[], 0);
    assert_eq!(world.sql("SELECT code, amount FROM orders WHERE code IN ('O4', 'O5') ORDER BY 1"), ["O4|20", "O5|15"]);
    world.sound();
}

#[test]
fn no_customer_is_made_for_a_known_record_that_keeps_its_own() {
    for (kind, text) in [
        ("orders", "code,customer,date,amount\nX1,A1,2024-01-01,1\n"),
        ("orders", "code,customer,date,amount,product,line_amount\nX1,A1,2024-01-01,1,P1,1\n"),
        ("interactions", "code,customer,date,channel\nX1,A1,2024-01-01,phone\n"),
        ("complaints", "code,customer,received_on,type\nX1,A1,2024-01-01,price\n"),
    ] {
        for (policy, status, customers) in [("skip", 0, "A1"), ("fill", 0, "A1"), ("error", 3, "A1"), ("update", 0, "A1 B1")] {
            let world = imported(kind, text, &[]);
            world.import(kind, text.replace("A1", "B1"), &["--on-duplicate", policy], status);
            assert_eq!(world.sql("SELECT group_concat(code, ' ') FROM customer"), [customers], "{kind} {policy}");
            world.sound();
        }
    }
}

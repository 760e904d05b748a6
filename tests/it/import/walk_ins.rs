//! Orders and complaints of nobody in particular: through imports, commands and reports.

use super::{counts, imported, refused};
use crate::world::World;

const TILL: &str = "code,member,date,amount
R1,V1,2025-01-05,100.00
R2,,2025-01-06,30.00
R3,散客,2025-01-07,20.00
R4,V1,2025-02-07,50.00
R5,Walk-In,2025-02-08,-5.00
";

fn till() -> World {
    imported("orders", TILL, &["--map", "customer=member"])
}

#[test]
fn a_blank_cell_and_a_tills_word_for_nobody_are_nobody_in_particular() {
    let world = World::store();
    let out = world.import("orders", TILL, &["--map", "customer=member"], 0);
    assert_eq!(counts(&out), [5, 0, 0, 0, 0]);
    assert!(out.stderr.contains("3 sales to nobody in particular"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["R1|V1", "R2|", "R3|", "R4|V1", "R5|"]);
    assert_eq!(world.sql("SELECT code FROM customer"), ["V1"]);
    world.sound();
    // Once more, nothing is new; and it can be taken back and put in again.
    let facts = world.facts();
    assert_eq!(counts(&world.import("orders", TILL, &["--map", "customer=member"], 0)), [0, 0, 5, 0, 0]);
    world.ok(&["undo"]);
    assert_eq!(world.facts(), World::store().facts());
    world.sound();
    world.ok(&["redo"]);
    assert_eq!(world.facts(), facts);
    world.sound();
    world.ok(&["check"]);
}

#[test]
fn rows_of_nobody_are_refused_where_that_is_asked_for() {
    let world = World::store();
    let out = world.import("orders", TILL, &["--map", "customer=member", "--no-customer", "reject"], 3);
    assert_eq!(counts(&out), [2, 0, 0, 0, 3]);
    assert!(out.stderr.contains("no customer: code, email and phone are blank (--no-customer walk-in takes"), "{}", out.stderr);
    assert!(out.stderr.contains("'散客' is nobody in particular"), "{}", out.stderr);
    // A file without any column of customers has to be told.
    let text = "code,date,amount\nR1,2025-01-05,10\n";
    refused("orders", text, &[], 1, &["no column for the customer"]);
    let world = imported("orders", text, &["--no-customer", "walk-in"]);
    assert_eq!(world.sql("SELECT code, customer FROM orders"), ["R1|"]);
}

#[test]
fn a_guest_who_left_an_email_or_a_phone_is_somebody() {
    let text = "code,customer,customer_name,email,phone,date,amount
R1,guest,Guest,ann@mail.example,,2025-01-05,10
R2,Guest,,,13800138000,2025-01-06,20
R3,,Guest,,,2025-01-07,30
R4,guest,Guest,ann@mail.example,,2025-01-08,40
";
    let world = imported("orders", text, &[]);
    let told = world.sql("SELECT code, customer FROM orders ORDER BY code");
    assert_eq!(told, ["R1|ann@mail.example", "R2|13800138000", "R3|", "R4|ann@mail.example"]);
    assert_eq!(world.sql("SELECT name FROM customer WHERE name LIKE '%uest%'"), [""; 0]);
}

#[test]
fn rows_of_one_receipt_are_of_nobody_together() {
    let text = "code,customer,date,product,quantity,unit_price
R1,,2025-01-05,TEA,2,10
R1,,2025-01-05,CUP,1,5
R2,V1,2025-01-05,TEA,1,10
R2,,,CUP,1,5
";
    let world = imported("orders", text, &[]);
    assert_eq!(world.sql("SELECT code, customer, amount FROM orders ORDER BY code"), ["R1||25", "R2|V1|15"]);
}

#[test]
fn sales_without_a_code_are_told_apart_by_what_they_say() {
    let text = "customer,date,amount\n,2025-01-05,10\n,2025-01-05,10\n,2025-01-06,10\n";
    let world = imported("orders", text, &[]);
    let codes = world.sql("SELECT code FROM orders ORDER BY code");
    assert_eq!(codes, ["walk-in/2025-01-05/10.00/1", "walk-in/2025-01-05/10.00/2", "walk-in/2025-01-06/10.00/1"]);
    assert_eq!(counts(&world.import("orders", text, &[], 0)), [0, 0, 3, 0, 0]);
}

#[test]
fn a_later_file_may_say_who_it_was_and_never_takes_the_customer_away() {
    let world = till();
    world.import("orders", "code,customer,date,amount\nR2,V2,2025-01-06,30\nR1,,2025-01-05,100\nR4,散客,2025-02-07,50\n", &[], 0);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["R1|V1", "R2|V2", "R3|", "R4|V1", "R5|"]);
    world.sound();
    world.ok(&["undo"]);
    assert_eq!(world.sql("SELECT customer FROM orders WHERE code = 'R2'"), [""]);
    world.sound();
}

#[test]
fn they_count_for_the_shop_and_in_no_ranking_and_pages_say_how_much_they_are() {
    let world = till();
    let figure = |report: &[&str], name: &str| {
        let out = world.ok(&[&["report"], report, &["--as-of", "2025-03-01", "--table", "figures", "-f", "csv"]].concat()).stdout;
        let line = out.lines().find(|l| l.starts_with(&format!("{name},"))).unwrap_or_else(|| panic!("{name}:\n{out}")).to_string();
        line.split(',').nth(1).unwrap_or_default().to_string()
    };
    assert_eq!(
        ["revenue", "orders", "buyers", "walk_in_orders", "walk_in_revenue"].map(|f| figure(&["overview"], f)),
        ["195.00", "4", "1", "2", "45.00"]
    );
    assert_eq!(["revenue", "walk_in_revenue", "shop_revenue"].map(|f| figure(&["pareto"], f)), ["150.00", "45.00", "195.00"]);
    assert_eq!(["revenue", "orders"].map(|f| figure(&["trend"], f)), ["195.00", "4"]);
    let told = |args: &[&str]| world.ok(&[&["report"], args, &["--as-of", "2025-03-01"]].concat()).stdout;
    for report in ["rfm", "pyramid", "clv", "cohorts", "survival", "churn", "retention", "at-risk", "projection", "pareto"] {
        assert!(told(&[report]).contains("2 sales of 45.00 to nobody in particular"), "{report}:\n{}", told(&[report]));
    }
    // The period that is looked at decides.
    assert!(told(&["rfm", "--window", "2025-01"]).contains("2 sales of 50.00 to nobody in particular"));
    assert!(!told(&["rfm", "--window", "2024"]).contains("nobody in particular"));
    let periods = world.ok(&["report", "trend", "--as-of", "2025-03-01", "--table", "periods", "-f", "csv"]).stdout;
    assert!(periods.contains("2025-01,2025-01-01,150.00,3,1,1"), "{periods}");
    let series = world.ok(&["report", "forecast", "--as-of", "2025-03-01", "--table", "series", "-f", "csv"]).stdout;
    assert!(series.contains("2025-02,45.00") || series.contains("45.00"), "{series}");
}

#[test]
fn refunds_and_payments_of_such_an_order_are_of_nobody_too() {
    let world = till();
    world.ok(&["order", "refund", "R2", "--amount", "12", "--date", "2025-01-20"]);
    world.import("payments", "order,date,amount,method\nR3,2025-01-07,20,cash\n", &[], 0);
    world.sound();
    assert_eq!(world.sql("SELECT order_code, customer, amount FROM refunds"), ["R2||12"]);
    assert_eq!(world.sql("SELECT order_code, customer, amount FROM payments"), ["R3||20"]);
    let out = world.ok(&["report", "rfm", "--as-of", "2025-03-01"]).stdout;
    assert!(out.contains("2 sales of 33.00 to nobody in particular"), "{out}");
    // What needs a customer does not find one.
    world.import("points", "order,date,points\nR3,2025-01-07,5\n", &[], 3);
    world.ok(&["check", "--strict"]);
}

#[test]
fn such_orders_are_made_shown_and_listed_by_hand() {
    let world = World::store();
    world.ok(&["order", "add", "--walk-in", "--amount", "12.50", "--date", "2025-01-05"]);
    world.fails(&["order", "add", "C1", "--walk-in", "--amount", "1"], 2, &["cannot be used with"]);
    let out = world.ok(&["order", "show", "O0001"]).stdout;
    assert!(out.contains("nobody in particular"), "{out}");
    let out = world.ok(&["order", "list", "--where", "customer IS NULL", "-f", "csv"]).stdout;
    assert!(out.contains("O0001,2025-01-05,12.50"), "{out}");
    assert!(world.ok(&["ops", "show", "2"]).stdout.contains("12.50"));
    world.ok(&["order", "cancel", "O0001", "--yes"]);
    world.ok(&["undo"]);
    world.ok(&["undo"]);
    assert_eq!(world.facts(), World::store().facts());
    world.sound();
}

#[test]
fn tickets_without_a_customer_are_complaints_like_others() {
    let text = "code,customer,received_on,type,severity,text,resolved_on
K1,C1,2025-01-05,quality,3,zip broke,2025-01-08
K2,,2025-01-06,delivery,4,came late,
K3,anonymous,2025-01-07,delivery,,never came,2025-01-09
K4,,2025-01-08,delivery,,never came,2025-01-09
";
    let world = World::store();
    let out = world.import("complaints", text, &[], 0);
    assert!(out.stderr.contains("3 complaints of nobody in particular"), "{}", out.stderr);
    world.sound();
    let page = world.ok(&["report", "complaints", "--as-of", "2025-03-01", "-f", "json"]).stdout;
    let page: serde_json::Value = serde_json::from_str(&page).expect("JSON");
    let figure = |name: &str| {
        let found = page["tables"]["figures"].as_array().expect("figures").iter().find(|f| f["figure"] == name).expect("a figure");
        found["value"].clone()
    };
    let told = ["complaints", "open", "complainers", "repeat_complainers", "anonymous"].map(|name| figure(name).to_string());
    assert_eq!(told, ["4", "1", "1", "0", "3"]);
    assert_eq!(page["tables"]["repeaters"].as_array().expect("rows").len(), 0);
    assert_eq!(page["tables"]["open"][0]["complaint"], "K2");
    for args in
        [&["complaint", "list"][..], &["complaint", "show", "K2"], &["report", "alerts"], &["report", "churn"], &["report", "overview"]]
    {
        world.ok(&[args, &["--as-of", "2025-03-01"]].concat());
    }
    world.ok(&["complaint", "advance", "K2", "--to", "confirmed", "--at", "2025-02-01"]);
    world.ok(&["complaint", "open", "--anonymous", "--type", "price", "--text", "too dear"]);
    let facts = world.facts();
    world.ok(&["export", "complaints", "-o", "out.csv"]);
    assert_eq!(counts(&world.ok(&["import", "complaints", "out.csv"])), [0, 0, 5, 0, 0]);
    assert_eq!(world.facts(), facts);
    world.ok(&["check", "--strict"]);
}

#[test]
fn a_copy_for_outsiders_and_the_erasure_of_a_customer_leave_them_as_they_are() {
    let world = till();
    world.ok(&["customer", "erase", "V1", "--yes"]);
    world.sound();
    assert_eq!(world.sql("SELECT count(*), sum(amount) FROM orders WHERE customer IS NULL"), ["3|45"]);
    world.ok(&["anonymize", "copy.db"]);
    let out = world.ok(&["--db", "copy.db", "report", "rfm", "--as-of", "2025-03-01"]).stdout;
    assert!(out.contains("2 sales of 45.00 to nobody in particular"), "{out}");
    world.ok(&["--db", "copy.db", "check"]);
}

#[test]
fn a_name_alone_is_neither_nobody_nor_anybody_who_can_be_found() {
    for text in [
        "code,customer,customer_name,date,amount\nR1,,Tom Fox,2025-01-05,10\n",
        "code,customer,customer_name,date,product,quantity,unit_price\nR1,,Tom Fox,2025-01-05,TEA,1,10\n",
    ] {
        let world = World::store();
        let out = world.import("orders", text, &[], 3);
        assert_eq!(counts(&out), [0, 0, 0, 0, 1], "{text}");
        assert_eq!(world.sql("SELECT count(*) FROM orders"), ["0"]);
    }
}

#[test]
fn what_differs_within_an_order_stays_with_its_lines() {
    let text = "code,customer,date,product,quantity,unit_price,engraving,till
R1,V1,2025-01-05,CUP,1,10,Ann,2
R1,V1,2025-01-05,CUP,1,10,Bob,2
R2,V1,2025-01-06,CUP,1,10,,3
";
    let world = imported("orders", text, &[]);
    let own = "SELECT own FROM order_line ORDER BY id";
    assert_eq!(world.sql(own), [r#"{"engraving":"Ann"}"#, r#"{"engraving":"Bob"}"#, ""]);
    assert_eq!(world.sql("SELECT own FROM sales_order ORDER BY id"), [r#"{"till":"2"}"#, r#"{"till":"3"}"#]);
    let facts = world.facts();
    assert_eq!(counts(&world.import("orders", text, &[], 0)), [0, 0, 3, 0, 0]);
    world.ok(&["export", "orders", "--lines", "-o", "out.csv"]);
    assert!(world.read("out.csv").contains(",Ann") && world.read("out.csv").contains(",Bob"), "{}", world.read("out.csv"));
    assert_eq!(counts(&world.ok(&["import", "orders", "out.csv"])), [0, 0, 3, 0, 0]);
    assert_eq!(world.facts(), facts);
    let other = World::store();
    other.ok(&["import", "orders", &world.path("out.csv").display().to_string()]);
    assert_eq!(other.sql(own), world.sql(own));
    // One row for each order says that lines are left out, and can be added up.
    let out = world.ok(&["export", "orders", "-f", "csv"]);
    assert!(out.stderr.contains("--lines writes a row for each line"), "{}", out.stderr);
    assert_eq!(out.stdout.lines().map(|l| l.split(',').nth(4).unwrap_or_default()).collect::<Vec<_>>(), ["amount", "20.00", "10.00"]);
    let totals = world.ok(&["export", "orders", "--lines", "-f", "csv"]).stdout;
    assert_eq!(totals.lines().map(|l| l.split(',').nth(4).unwrap_or_default()).collect::<Vec<_>>(), ["amount", "20.00", "", "10.00"]);
}

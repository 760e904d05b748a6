//! What a value is.

use super::{counts, imported, refused};
use crate::world::World;

#[test]
fn one_date_settles_its_whole_column() {
    for (second, want) in [("25/12/2023", ["2023-12-25", "2024-03-05"]), ("12/25/2023", ["2023-12-25", "2024-05-03"])] {
        let world = imported("orders", format!("customer,date,amount\nA1,05/03/2024,1\nA1,{second},2\n"), &[]);
        assert_eq!(world.sql("SELECT date FROM orders ORDER BY date"), want);
    }
}

#[test]
fn undecidable_dates_are_refused_with_line_column_and_flag() {
    let text = "customer,bought,amount\nA1,2024-01-01,1\nA1,05/03/2024,2\n";
    let map = ["--map", "date=bought"];
    refused("orders", text, &map, 1, &["in.csv, column 'bought'", "line 3: 05/03/2024", "--date-format dmy"]);
    let told = |order: &str| imported("orders", text, &[&map[..], &["--date-format", order]].concat()).sql("SELECT max(date) FROM orders");
    assert_eq!((told("dmy"), told("mdy")), (vec!["2024-03-05".to_string()], vec!["2024-05-03".to_string()]));
    let both = "customer,date,amount\nA1,25/12/2023,1\nA1,12/25/2023,2\n";
    refused("orders", both, &[], 1, &["column 'date'", "line 2 (25/12/2023)", "line 3 (12/25/2023)"]);
    refused("orders", text, &["--date-format", "ymmd"], 2, &["--date-format", "ymd"]);
}

#[test]
fn undecidable_decimals_are_refused_with_line_column_and_flag() {
    let text = "customer,date,amount\nA1,2024-01-01,\"1,234\"\nA1,2024-01-02,\"5,678\"\n";
    refused("orders", text, &[], 1, &["in.csv, column 'amount'", "'1,234' (line 2)", "--decimal dot or --decimal comma"]);
    let told = |mark: &str| imported("orders", text.replace("234", "230").replace("678", "670"), &["--decimal", mark]);
    assert_eq!(told("dot").sql("SELECT amount FROM sales_order ORDER BY id"), ["123000", "567000"]);
    assert_eq!(told("comma").sql("SELECT amount FROM sales_order ORDER BY id"), ["123", "567"]);
    let world = imported("orders", text.replace("5,678", "5,678.90"), &[]);
    assert_eq!(world.sql("SELECT amount FROM sales_order ORDER BY id"), ["123400", "567890"]);
    let both = "customer;date;amount\nA1;2024-01-01;1,50\nA1;2024-01-02;1.50\n";
    refused("orders", both, &[], 1, &["column 'amount'", "line 2 (1,50)", "line 3 (1.50)"]);
}

#[test]
fn amounts_are_read_in_many_shapes_and_never_rounded() {
    let shapes = ["¥12.50", "(12.50)", "12.50-", "\"1,012.50\"", "１２．５０", "CNY 12.50", "+12.5"];
    let text: String = shapes.iter().enumerate().map(|(i, s)| format!("O{i},A1,2024-01-01,{s}\n")).collect();
    let world = imported("orders", format!("code,customer,date,amount\n{text}"), &[]);
    let amounts = ["1250", "-1250", "-1250", "101250", "1250", "1250", "1250"];
    assert_eq!(world.sql("SELECT amount FROM sales_order ORDER BY id"), amounts);
    let world = World::store();
    let out = world.import("orders", "customer,date,amount\nA1,2024-01-01,1.0055\nA1,2024-01-02,abc\nA1,2024-01-03,1e5\n", &[], 3);
    assert_eq!(counts(&out), [0, 0, 0, 0, 3]);
    for words in ["line 2, amount '1.0055': has 4 decimals", "line 3, amount 'abc': not a number", "line 4, amount '1e5': not a number"] {
        assert!(out.stderr.contains(words), "{words}:\n{}", out.stderr);
    }
}

#[test]
fn dates_never_roll_over() {
    let world = World::store();
    let out = world.import("orders", "customer,date,amount\nA1,2023-02-29,1\nA1,2024-04-31,1\nA1,2024-02-29,1\n", &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 2]);
    assert_eq!(world.sql("SELECT date FROM orders"), ["2024-02-29"]);
    assert!(out.stderr.contains("line 2, date '2023-02-29': there is no such day"), "{}", out.stderr);
}

#[test]
fn ids_stay_text_and_those_a_spreadsheet_destroyed_are_refused() {
    let world = World::store();
    let out = world.import("customers", "code,name,phone,zip\n007,Ann,013800138000,01234\n1.38E+10,Bob,,\nA3,Cid,1.38E+10,\n", &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 2]);
    assert_eq!(world.sql("SELECT code, phone, postal_code FROM customer"), ["007|013800138000|01234"]);
    assert!(out.stderr.contains("line 3, code '1.38E+10': a spreadsheet turned this number"), "{}", out.stderr);
    assert!(out.stderr.contains("line 4, phone '1.38E+10'"), "{}", out.stderr);
}

#[test]
fn words_of_closed_lists_are_checked_and_the_right_ones_named() {
    let world = World::store();
    let out = world.import("interactions", "customer,date,channel\nA1,2024-01-01,telefax\nA1,2024-01-02,电话\n", &[], 3);
    assert!(out.stderr.contains("line 2, channel 'telefax'") && out.stderr.contains("phone"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT channel FROM interaction"), ["phone"]);
}

#[test]
fn the_apostrophe_that_neutralises_formulas_is_taken_off_again() {
    let text = "code,name,notes\nA1,'=cmd,'@x\nA2,'tis,'-1+1\nA3,''=x,-5\n";
    let world = imported("customers", text, &[]);
    assert_eq!(world.sql("SELECT name, notes FROM customer ORDER BY id"), ["=cmd|@x", "'tis|-1+1", "'=x|-5"]);
    let world = imported("customers", text, &["--raw"]);
    assert_eq!(world.sql("SELECT name, notes FROM customer ORDER BY id"), ["'=cmd|'@x", "'tis|'-1+1", "''=x|-5"]);
}

#[test]
fn mixed_currencies_are_never_added_up() {
    let mixed = "customer,date,amount,currency\nA1,2024-01-01,1,CNY\nA1,2024-01-02,2,EUR\n";
    let world = World::store();
    let out = world.import("orders", mixed, &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 1]);
    assert!(out.stderr.contains("line 3, currency 'EUR': there is no rate from EUR to CNY for 2024-01-02"), "{}", out.stderr);

    let world = World::empty();
    world.ok(&["init", "--time-zone", "UTC"]);
    let out = world.import("orders", mixed, &[], 1);
    assert!(out.stderr.contains("column 'currency'") && out.stderr.contains("(CNY, EUR)"), "{}", out.stderr);
    assert!(out.stderr.contains("config set currency CNY"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["0"]);
    world.import("orders", mixed.replace("EUR", "cny"), &[], 0);
    assert_eq!(world.ok(&["config", "get", "currency"]).stdout, "CNY\n", "a store without a currency takes the file's");
    world.ok(&["undo"]);
    assert_eq!(world.ok(&["config", "get", "currency"]).stdout, "\n");
}

#[test]
fn a_column_may_name_its_currency_by_a_sign() {
    let till = |sign: &str| format!("customer,date,amount,currency\nA1,2024-01-01,1,{sign}\nA1,2024-01-02,2,{sign}\n");
    for (own, sign) in [("EUR", "€"), ("EUR", "Euro"), ("AUD", "$"), ("SEK", "kr"), ("JPY", "¥"), ("CNY", "元")] {
        let world = World::empty();
        world.ok(&["init", "--currency", own, "--time-zone", "UTC"]);
        assert_eq!(counts(&world.import("orders", till(sign), &[], 0))[0], 2, "{sign} in {own}");
    }
    // A sign that several countries share is not guessed at.
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR", "--time-zone", "UTC"]);
    let out = world.import("orders", till("$"), &[], 3);
    assert!(out.stderr.contains("line 2, currency '$': '$' may be USD, "), "{}", out.stderr);
    let world = World::empty();
    world.ok(&["init", "--time-zone", "UTC"]);
    let out = world.import("orders", till("$"), &[], 1);
    assert!(out.stderr.contains("column 'currency'") && out.stderr.contains("config set currency USD"), "{}", out.stderr);
    world.ok(&["config", "set", "currency", "USD"]);
    world.import("orders", till("$"), &[], 0);
}

#[test]
fn an_amount_is_read_with_the_decimals_of_the_currency() {
    let world = World::empty();
    world.ok(&["init", "--time-zone", "UTC", "--currency", "JPY"]);
    let out = world.import("orders", "customer,date,amount\nA1,2024-01-01,\"1,234\"\nA1,2024-01-02,12.5\n", &["--decimal", "dot"], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 1]);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["1234"]);
}

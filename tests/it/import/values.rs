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
    let out = world.import("orders", "customer,date,amount\nA1,2024-01-02,abc\nA1,2024-01-03,1e5\n", &[], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 1]);
    assert!(out.stderr.contains("line 2, amount 'abc': not a number"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["100000"]);
    let fine = "customer,date,amount\nA1,2024-01-01,1.0055\nA1,2024-01-02,12.50\n";
    refused("orders", fine, &[], 1, &["'1.0055' (line 2) has more than the 2 decimals", "--round"]);
    let world = imported("orders", fine, &["--round"]);
    assert_eq!(world.sql("SELECT amount FROM sales_order ORDER BY id"), ["101", "1250"]);
}

#[test]
fn the_noise_of_computed_numbers_is_taken_off_and_counted() {
    let world = World::store();
    let text = "customer,date,amount\nA1,2024-01-01,118.22999999999999\nA1,2024-01-02,0.30000000000000004\nA1,2024-01-03,7\n";
    let out = world.import("orders", text, &[], 0);
    assert!(out.stderr.contains("2 numbers of \"amount\" without the noise of computing: \"118.22999999999999\""), "{}", out.stderr);
    assert_eq!(world.sql("SELECT amount FROM sales_order ORDER BY id"), ["11823", "30", "700"]);
}

#[test]
fn a_price_finer_than_the_currency_counts_makes_its_line_exactly() {
    let world = World::store();
    let text = "code,customer,date,product,quantity,unit_price,line_amount\nO1,A1,2024-01-01,P1,1000,0.085,85.00\n";
    let out = world.import("orders", text, &[], 0);
    assert!(out.stderr.contains("1 price of \"unit_price\" finer than the currency counts, kept as written: \"0.085\""), "{}", out.stderr);
    assert_eq!(world.sql("SELECT amount, own_fields ->> 'unit_price' FROM orders"), ["85|0.085"]);
    let world = imported("orders", "code,customer,date,product,quantity,unit_price\nO1,A1,2024-01-01,P1,1000,0.085\n", &[]);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["85"]);
}

#[test]
fn a_cell_that_cannot_be_read_costs_no_row_unless_it_moves_figures() {
    let world = World::store();
    let text = "code,name,Birthday,status,phone\nA1,Ann,31.02.1990,purple,ask Bob\nA2,Bob,1990-03-01,active,030 123\nA3,Cy,NULL,-,\\N\n";
    let out = world.import("customers", text, &[], 0);
    assert_eq!(counts(&out), [3, 0, 0, 0, 0]);
    for words in [
        "1 cell of \"Birthday\" left out, kept as written: \"31.02.1990\"",
        "1 cell of \"status\" left out, kept as written: \"purple\"",
        "1 cell of \"phone\" left out, kept as written: \"ask Bob\"",
        "1 cell of \"Birthday\" says that nothing is known: \"NULL\"",
    ] {
        assert!(out.stderr.contains(words), "{words}:\n{}", out.stderr);
    }
    assert_eq!(
        world.sql("SELECT code, birthday, own_fields ->> 'Birthday' FROM customers ORDER BY code"),
        ["A1||31.02.1990", "A2|1990-03-01|", "A3||"]
    );
    let again = world.import("customers", text, &[], 0);
    assert_eq!(counts(&again), [0, 0, 3, 0, 0], "{}", again.stderr);
    let out = world.import("orders", "code,customer,date,amount,status\nO1,A1,2024-01-01,5,purple\nO2,A1,2024-01-01,5,paid\n", &[], 1);
    assert!(out.stderr.contains("'purple' (1)") && out.stderr.contains("--word status:purple=completed"), "{}", out.stderr);
}

#[test]
fn a_word_of_the_shops_own_stands_among_the_others_of_its_list() {
    let world = World::store();
    let out = world.import("interactions", "customer,date,channel\nA1,2024-01-01,telegraph\nA1,2024-01-02,電話\n", &[], 0);
    assert!(out.stderr.contains("1 word of \"channel\" is the shop's own, kept as written: \"telegraph\""), "{}", out.stderr);
    assert_eq!(world.sql("SELECT channel, own ->> 'channel' FROM interaction ORDER BY day"), ["other|telegraph", "phone|"]);
}

#[test]
fn birthdays_need_no_year_and_come_back_from_an_export() {
    let world = World::store();
    let text = "code,name,birthday\nA1,Ann,03/25\nA2,Bob,12/31\nA3,Cy,--02-29\nA4,Di,1/2/68\n";
    world.import("customers", text, &[], 0);
    let birthdays = "SELECT birthday FROM customers ORDER BY code";
    assert_eq!(world.sql(birthdays), ["--03-25", "--12-31", "--02-29", "1968-01-02"]);
    let exported = world.ok(&["export", "customers", "-f", "csv"]).stdout;
    let other = World::store();
    other.import("customers", exported, &[], 0);
    assert_eq!(other.sql(birthdays), world.sql(birthdays));
}

#[test]
fn days_without_a_year_are_asked_and_periods_are_no_days() {
    let text = "customer,date,amount\nA1,1月5日,10\nA1,2月6日,20\n";
    refused("orders", text, &[], 1, &["'1月5日' (line 2) does not say its year", "--year 20"]);
    let world = imported("orders", text, &["--year", "2025"]);
    assert_eq!(world.sql("SELECT date FROM orders ORDER BY date"), ["2025-01-05", "2025-02-06"]);
    for (day, what) in [("2019", "a year"), ("202401", "a month")] {
        refused("orders", format!("customer,date,amount\nA1,{day},10\n"), &[], 1, &[&format!("'{day}' (line 2) is {what}")]);
    }
    let late = "customer,date,amount\nA1,2024-01-05,10\nA1,2204-01-06,20\n";
    refused("orders", late, &[], 1, &["'2204-01-06' (line 3) would be 2204-01-06", "--any-day", "latest-day"]);
    assert_eq!(imported("orders", late, &["--any-day"]).sql("SELECT max(date) FROM orders"), ["2204-01-06"]);
    let short = "customer,date,amount\nA1,24-02-29,10\nA1,24-12-31,20\n";
    refused("orders", short, &[], 1, &["which number is the year", "--date-format ymd", "--date-format dmy"]);
    assert_eq!(imported("orders", short, &["--date-format", "ymd"]).sql("SELECT max(date) FROM orders"), ["2024-12-31"]);
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
    assert_eq!(counts(&out), [2, 0, 0, 0, 1]);
    assert_eq!(world.sql("SELECT code, phone, postal_code FROM customer ORDER BY code"), ["007|013800138000|01234", "A3||"]);
    assert!(out.stderr.contains("line 3, code '1.38E+10': a spreadsheet turned this number"), "{}", out.stderr);
    assert!(out.stderr.contains("1 cell of \"phone\" left out, kept as written: \"1.38E+10\""), "{}", out.stderr);
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
    let text = "customer,date,amount\nA1,2024-01-01,\"1,234\"\nA1,2024-01-02,12.5\n";
    let out = world.import("orders", text, &["--decimal", "dot"], 1);
    assert!(out.stderr.contains("'12.5' (line 3) has more than the 0 decimals that are stored"), "{}", out.stderr);
    world.import("orders", text, &["--decimal", "dot", "--round"], 0);
    assert_eq!(world.sql("SELECT amount FROM orders ORDER BY 1"), ["12", "1234"]);
}

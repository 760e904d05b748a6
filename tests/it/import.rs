//! Every way a file can be read, doubted or refused. Each test writes the small files it is about.

use std::os::unix::fs::symlink;

use crate::world::{Output, World, fixture};

/// The five counts of the summary line: created, updated, unchanged, skipped, rejected; they must add up to the rows read.
#[track_caller]
fn counts(out: &Output) -> [u64; 5] {
    let line = out.stderr.lines().find(|l| l.contains(" rows read: ")).unwrap_or_else(|| panic!("no summary:\n{}", out.stderr));
    let (head, tail) = line.split_once(" rows read: ").expect("a summary");
    let rows: u64 = head.rsplit(' ').next().and_then(|n| n.parse().ok()).expect("a number");
    let numbers: Vec<u64> = tail.split(", ").map(|p| p.split(' ').next().and_then(|n| n.parse().ok()).expect("a number")).collect();
    assert_eq!(numbers.iter().sum::<u64>(), rows, "{line}");
    numbers.try_into().expect("five counts")
}

/// Imports into an empty store, all rows well.
#[track_caller]
fn imported(kind: &str, content: impl AsRef<[u8]>, options: &[&str]) -> World {
    let world = World::store();
    world.import(kind, content, options, 0);
    world.sound();
    world
}

/// The file as a whole is refused with `status`; the message says all of `words`, and nothing is written.
#[track_caller]
fn refused(kind: &str, content: impl AsRef<[u8]>, options: &[&str], status: i32, words: &[&str]) {
    let world = World::store();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    let out = world.import(kind, content, options, status);
    for word in words {
        assert!(out.stderr.contains(word), "'{word}' is not in:\n{}", out.stderr);
    }
    assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "the store was written to");
    assert_eq!(world.files(), ["crm.db", "in.csv"]);
}

const CUSTOMERS: &str = "SELECT code, name, email, phone, city, own FROM customer ORDER BY id";
const ORDERS: &str = "SELECT o.code, o.customer, o.date, o.amount, o.refund, o.status FROM orders o ORDER BY o.date, o.code";

// How the text is cut.

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_header() {
    let world = imported("customers", "\u{feff}code,name\nA1,Ann\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    let world = imported("customers", "\u{feff}\"code\",name\nA1,Ann\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
}

#[test]
fn delimiters_are_found_or_told() {
    for delimiter in [',', ';', '\t', '|'] {
        let text = "code#name#city\nA1#Ann#\"Bonn #1\"\nA2#Bob#Köln\n".replace('#', &delimiter.to_string());
        let world = imported("customers", text, &[]);
        assert_eq!(world.sql(CUSTOMERS), [format!("A1|Ann|||Bonn {delimiter}1|"), "A2|Bob|||Köln|".to_string()]);
    }
    let world = imported("customers", "code^name\nA1^Ann, Lee\n", &["--delimiter", "^"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann, Lee||||"]);
    let world = imported("customers", "code\tname\nA1\tAnn\n", &["--delimiter", "tab"]);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    refused("customers", "code,name\n", &["--delimiter", "::"], 2, &["--delimiter", "one character"]);
}

#[test]
fn line_ends_of_every_system_and_line_breaks_in_cells_are_read() {
    for end in ["\n", "\r\n", "\r"] {
        let world = imported("customers", "code,name\nA1,\"Ann\nLee\"\n\nA2,Bob".replace('\n', end), &[]);
        assert_eq!(world.sql("SELECT count(*) FROM customer"), ["2"], "{end:?}");
        assert_eq!(
            world.sql("SELECT name FROM customer WHERE code = 'A1'"),
            [format!("Ann{end}Lee")],
            "a line break in a cell stays as it is"
        );
    }
    let world = World::store();
    let out = world.import("customers", "code,name\rA1,Ann\rA2\rA3,Cid\r", &[], 3);
    assert!(out.stderr.contains("line 3: 1 fields"), "{}", out.stderr);
    assert!(world.read("in.csv.rejects.csv").contains("\nA2,"), "lines are counted by whatever ends them");
}

#[test]
fn standard_input_is_a_file_like_any_other() {
    let world = World::store();
    let out = world.fed(&["import", "customers", "-"], b"code,name\nA1,Ann\nA2\n");
    assert_eq!(out.status, 3, "{}", out.stderr);
    assert_eq!(world.sql(CUSTOMERS), ["A1|Ann||||"]);
    assert_eq!(world.files(), ["crm.db", "stdin.rejects.csv"]);
    assert_eq!(world.fed(&["import", "customers", "-"], b"").status, 1);
}

#[test]
fn quotes_that_would_swallow_rows_are_refused_with_their_line() {
    refused("customers", "code,name\nA1,Ann\nA2,\"Bob\nA3,Cid\n", &[], 1, &["in.csv, line 3", "never closed"]);
    refused("customers", "code,name\nA1,\"Ann\" Lee\n", &[], 1, &["in.csv, line 2", "text after a closing quote"]);
    let world = imported("customers", "code,name\nA1,5\" pipe\nA2,\"say \"\"hi\"\"\"\n", &[]);
    assert_eq!(world.sql("SELECT name FROM customer ORDER BY id"), ["5\" pipe", "say \"hi\""]);
}

#[test]
fn text_that_is_not_utf_8_is_refused_with_line_and_column() {
    refused("customers", b"code,name\nA1,Ann\nA2,M\xFCller\n", &[], 1, &["in.csv, line 3, column 'name'", "byte 2", "iconv"]);
    refused("customers", b"code,n\xE4me\nA1,Ann\n", &[], 1, &["in.csv, line 1", "not UTF-8"]);
    refused("customers", b"\xFF\xFEc\0o\0d\0e\0", &[], 1, &["UTF-16", "CSV UTF-8"]);
    refused("customers", b"PK\x03\x04xxxx", &[], 1, &["Excel or zip"]);
}

#[test]
fn files_that_are_not_there_or_empty_are_named() {
    let world = World::store();
    world.write("customers.csv", "code\nA1\n");
    world.fails(&["import", "customers", "custmers.csv"], 1, &["there is no file custmers.csv", "did you mean customers.csv?"]);
    world.fails(&["import", "customers", "."], 1, &["is not a file"]);
    refused("customers", "", &[], 1, &["in.csv is empty", "a header row"]);
    refused("customers", "\u{feff}\n \n", &[], 1, &["in.csv is empty"]);
    let world = World::store();
    let out = world.import("customers", "code,name\n", &[], 0);
    assert_eq!(counts(&out), [0, 0, 0, 0, 0]);
    assert_eq!(world.sql("SELECT count(*) FROM operation"), ["1"], "an empty import is no operation");
}

// Which column is what.

#[test]
fn chinese_and_english_headers_are_understood() {
    let world = imported("customers", "客户编号,姓名,手机号码,电子邮箱,城市,鞋码\nA1,王芳,138 0013 8000,wang@mail.example,杭州,38\n", &[]);
    assert_eq!(world.sql(CUSTOMERS), [r#"A1|王芳|wang@mail.example|138 0013 8000|杭州|{"鞋码":"38"}"#]);
    let world = imported("orders", "订单号,客户编号,下单日期,实付金额,订单状态\nO1,A1,2024年3月5日,￥12.50,已完成\n", &[]);
    assert_eq!(world.sql(ORDERS), ["O1|A1|2024-03-05|12.5|0|completed"]);
    let world = imported("customers", "Member-ID,FULL NAME,E-Mail,Zip Code\nA1,Ann,ann@mail.example,01234\n", &[]);
    assert_eq!(world.sql("SELECT code, name, email, postal_code FROM customer"), ["A1|Ann|ann@mail.example|01234"]);
}

#[test]
fn maps_settle_what_a_header_means() {
    let text = "who,when,gross,net\nA1,2024-03-05,12.00,10.00\n";
    refused("orders", text, &[], 1, &["in.csv: no column for the customer", "--map customer=who"]);
    let world = imported("orders", text, &["--map", "customer=who", "--map", "date=when", "--map", "amount=net"]);
    assert_eq!(world.sql("SELECT amount, own FROM sales_order"), [r#"1000|{"gross":"12.00"}"#]);
    refused("orders", text, &["--map", "customer=whom"], 2, &["no column 'whom'", "did you mean 'who'?"]);
    refused("orders", text, &["--map", "amonut=net"], 2, &["unknown field of orders 'amonut'", "did you mean 'amount'?"]);
    refused("orders", text, &["--map", "amount"], 2, &["--map", "FIELD=HEADER"]);
}

#[test]
fn two_columns_for_one_field_are_refused_until_one_is_chosen() {
    let text = "customer,date,total,revenue\nA1,2024-03-05,12.00,10.00\n";
    refused("orders", text, &[], 1, &["both column 'total' and column 'revenue' look like amount", "--map amount=total"]);
    let world = imported("orders", text, &["--map", "amount=revenue"]);
    assert_eq!(world.sql("SELECT amount, own FROM sales_order"), [r#"1000|{"total":"12.00"}"#]);
    refused("customers", "code,name,Name\nA1,Ann,Bea\n", &["--map", "name=nom"], 2, &["no column 'nom'"]);
    // A header that is the field's own key comes before its synonyms; the other one is kept beside it.
    let world = imported("customers", "code,name,Full Name,shoe,shoe,\nA1,Ann,Ann Lee,38,39,x\n", &[]);
    assert_eq!(world.sql("SELECT name, own FROM customer"), [r#"Ann|{"Full Name":"Ann Lee","shoe":"38","shoe (2)":"39","column 6":"x"}"#]);
}

#[test]
fn a_missing_column_is_named_with_a_way_out() {
    refused(
        "orders",
        "customer,amount\nA1,1\n",
        &[],
        1,
        &["in.csv: no column for the day of the order (date)", "customer, amount", "--map date="],
    );
    refused("orders", "customer,date\nA1,2024-01-01\n", &[], 1, &["no column for the amount (amount or line_amount or unit_price)"]);
    refused("interactions", "customer,date\nA1,2024-01-01\n", &[], 1, &["no column for the channel"]);
    refused("complaints", "customer,type\nA1,price\n", &[], 1, &["no column for the day it was received"]);
}

#[test]
fn a_file_without_a_header_is_noticed_and_can_be_mapped_by_number() {
    let text = "A1,2024-03-05,12.00\nA2,2024-03-06,7.00\n";
    refused("orders", text, &[], 1, &["in.csv, line 1: expected a header row", "--no-header"]);
    let options = ["--no-header", "--map", "customer=1", "--map", "date=2", "--map", "amount=3"];
    let world = imported("orders", text, &options);
    assert_eq!(world.sql(ORDERS), ["A1/2024-03-05/12.00/1|A1|2024-03-05|12|0|", "A2/2024-03-06/7.00/1|A2|2024-03-06|7|0|"]);
}

#[test]
fn unknown_columns_are_kept_as_own_fields() {
    let world = imported("customers", "code,name,shoe size,own:name\nA1,Ann,38,Annie\nA2,Bob,,\n", &[]);
    assert_eq!(world.sql("SELECT code, own FROM customer"), [r#"A1|{"shoe size":"38","name":"Annie"}"#, "A2|"]);
    let world = imported("interactions", "customer,date,channel,room\nA1,2024-01-01,phone,12\n", &[]);
    assert_eq!(world.sql("SELECT own FROM interaction"), [r#"{"room":"12"}"#]);
    let world = imported("complaints", "customer,received_on,type,room\nA1,2024-01-01,price,12\n", &[]);
    assert_eq!(world.sql("SELECT own FROM complaint"), [r#"{"room":"12"}"#]);
}

// What a value is.

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
    assert!(out.stderr.contains("line 3, currency 'EUR': an amount in EUR cannot be added to a store in CNY"), "{}", out.stderr);

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
fn an_amount_is_read_with_the_decimals_of_the_currency() {
    let world = World::empty();
    world.ok(&["init", "--time-zone", "UTC", "--currency", "JPY"]);
    let out = world.import("orders", "customer,date,amount\nA1,2024-01-01,\"1,234\"\nA1,2024-01-02,12.5\n", &["--decimal", "dot"], 3);
    assert_eq!(counts(&out), [1, 0, 0, 0, 1]);
    assert_eq!(world.sql("SELECT amount FROM orders"), ["1234"]);
}

// What becomes of a row.

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
        ("customers", "code,name,birthday\nA1,Ann,2023-02-30\nA2,Bob,soon\n"),
        ("orders", "customer,date,amount\nA1,2024-01-32,1\nA2,2024-01-01,\nA3,,1\nA4,2024-01-01,x\n"),
        ("orders", "code,customer,date,amount,product,line_amount\nO1,A1,2024-01-01,,P1,\nO2,A2,,5,P1,5\nO3,,2024-01-01,5,P1,5\n"),
        ("interactions", "customer,date,channel\nA1,2024-01-01,telefax\nA2,2024-01-01,\nA3,,phone\n"),
        ("complaints", "customer,received_on,type,severity\nA1,2024-01-01,price,5\nA2,,price,1\n"),
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
        assert!(rejects.lines().next().is_some_and(|h| h.ends_with("reject_line,reject_column,reject_value,reject_problem,reject_hint")));
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
    assert!(out.stderr.contains("1 rows are rejected and --strict is given: nothing was written"), "{}", out.stderr);
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

// What the store knows already.

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
    assert!(out.stderr.contains("1 customers were not known"), "{}", out.stderr);
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
    let out =
        world.import("orders", format!("{head}O4,A1,2024-01-01,,P1,Pot,1,15\nO5,A1,2024-01-01,,P1,Pot,1,15\nO4,,,,P2,Cup,1,5\n"), &[], 3);
    assert!(out.stderr.contains("the rows of order 'O4' do not follow each other"), "{}", out.stderr);
    world.sound();
}

// Where nothing may ever be written.

#[test]
fn rejects_never_overwrite_the_input_or_the_store() {
    let text = "code,name\nA1,Ann\nA2\n";
    for target in ["in.csv", "./in.csv", "soft.csv", "hard.csv", "crm.db", "crm.db-wal", "crm.db-journal", "."] {
        let world = World::store();
        world.write("in.csv", text);
        symlink(world.path("in.csv"), world.path("soft.csv")).expect("linked");
        std::fs::hard_link(world.path("in.csv"), world.path("hard.csv")).expect("linked");
        let facts = world.facts();
        let out = world.fails(&["import", "customers", "in.csv", "--rejects", target], 1, &["cannot write to"]);
        assert!(out.stderr.contains(target), "{}", out.stderr);
        assert_eq!(world.read("in.csv"), text, "{target}");
        assert_eq!(world.facts(), facts, "{target}: rejects that cannot be kept stop the import");
    }
    let world = World::store();
    world.import("customers", text, &["--rejects", "bad.csv"], 3);
    assert!(world.read("bad.csv").starts_with("code,name,reject_line"));
}

#[test]
fn the_store_is_never_overwritten_by_an_answer() {
    let world = World::shop();
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    symlink(world.path("crm.db"), world.path("link.csv")).expect("linked");
    for target in ["crm.db", "./crm.db", "link.csv", "crm.db-wal", "crm.db-shm"] {
        world.fails(&["export", "customers", "-f", "csv", "-o", target], 1, &["cannot write to", "overwrite"]);
        assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "{target}");
    }
}

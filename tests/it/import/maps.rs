//! Mapping files, the kind found from the header, several files in one call, and the page that explains a file.

use super::{ORDERS, counts, imported, refused};
use crate::world::{World, package};

const TILL: &str = "Bon;Kunde;Datum;Netto;Brutto;Filiale\nB1;A1;05.03.2024;10,50;12,50;Mitte\nB2;A2;25.03.2024;20,00;24,00;Nord\n";
const JULY: &str = "Bon;Kunde;Datum;Netto;Brutto;Filiale\nB3;A1;05/04/2024;1,50;2,50;Mitte\n";

#[test]
fn a_mapping_file_reads_the_next_file_alike() {
    let world = World::store();
    world.write("march.csv", TILL);
    world.write("july.csv", JULY);
    let decided = ["--map", "amount=Brutto", "--map", "code=Bon", "--map", "customer=Kunde", "--map", "channel=Filiale"];
    world.ok(&[&["import", "orders", "march.csv", "--save-map", "till.toml"], &decided[..]].concat());
    let text = world.read("till.toml");
    for line in [
        "kind = \"orders\"",
        "delimiter = \";\"",
        "date_format = \"dmy\"",
        "decimal = \"comma\"",
        "amount = \"Brutto\"",
        "own = [\"Netto\"]",
    ] {
        assert!(text.contains(line), "'{line}' is not in:\n{text}");
    }
    // July alone would leave the order of day and month open.
    world.fails(&[&["import", "orders", "july.csv"], &decided[..]].concat(), 1, &["--date-format"]);
    let out = world.ok(&["import", "auto", "july.csv", "--use-map", "till.toml"]);
    assert!(out.stderr.contains("mapping file till.toml"), "{}", out.stderr);
    assert_eq!(world.sql(ORDERS)[2], "B3|A1|2024-04-05|2.5|0|");
    assert_eq!(world.sql("SELECT own FROM sales_order WHERE code = 'B3'"), [r#"{"Netto":"1,50"}"#]);
    // What the mapping file led to is written down alike again.
    world.ok(&["import", "orders", "july.csv", "--use-map", "till.toml", "--save-map", "again.toml", "--explain", "-q"]);
    assert_eq!(world.read("again.toml").replace("july.csv", "march.csv"), text);
}

#[test]
fn a_mapping_file_that_does_not_fit_is_refused() {
    let world = World::store();
    world.write("july.csv", JULY);
    let fails = |toml: &str, status: i32, words: &[&str]| {
        world.write("map.toml", toml);
        world.fails(&["import", "orders", "july.csv", "--use-map", "map.toml"], status, words);
    };
    fails(
        "kind = \"orders\"\n[fields]\namount = \"Brutt\"\n",
        2,
        &["the mapping file map.toml", "no column 'Brutt'", "did you mean 'Brutto'?"],
    );
    fails("kind = \"orders\"\n\n[fields]\nprice = \"Brutto\"\n", 2, &["map.toml", "unknown field of orders 'price'"]);
    fails("kind = \"order\"\n", 2, &["unknown kind 'order'", "did you mean 'orders'?"]);
    fails("kind = \"customers\"\n", 2, &["map.toml is for customers, not for orders"]);
    fails("kind = \"orders\"\n[fields]\namount = 3\n", 1, &["map.toml, line 3", "expected a header"]);
    fails("kind = \"orders\"\ncolour = \"red\"\n", 1, &["map.toml, line 2", "colour"]);
    fails("kind = \"orders\"\ndate_format = \"dym\"\n[fields]\n", 2, &["map.toml", "unknown date_format 'dym'", "dmy"]);
    fails("kind = ", 1, &["map.toml, line 1"]);
    world.fails(&["import", "orders", "july.csv", "--use-map", "none.toml"], 1, &["none.toml"]);
    world.fails(&["import", "orders", "july.csv", "july.csv", "--save-map", "x.toml"], 2, &["several"]);
    assert_eq!(world.sql("SELECT count(*) FROM sales_order"), ["0"]);
}

#[test]
fn a_preset_can_be_saved_and_changed() {
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR"]);
    let file = crate::world::package("fixtures/presets/woocommerce-orders.csv");
    let path = file.to_str().expect("a path");
    world.ok(&["import", "orders", path, "--save-map", "woo.toml", "--explain", "-q"]);
    let text = world.read("woo.toml");
    for part in ["sum = \"refund_items\"", "after = \"amount:\"", "join = [", "channel = \"woocommerce\"", "in the bin or a draft"] {
        assert!(text.contains(part), "'{part}' is not in:\n{text}");
    }
    world.write("woo.toml", text.replace("channel = \"woocommerce\"", "channel = \"shop\""));
    assert_eq!(counts(&world.ok(&["import", "orders", path, "--use-map", "woo.toml"])), [5, 0, 0, 1, 0]);
    assert_eq!(world.sql("SELECT DISTINCT channel FROM orders"), ["shop"]);
}

#[test]
fn presets_and_mapping_files_are_listed() {
    let world = World::empty();
    world.write("till.toml", "kind = \"orders\"\nabout = \"Our till\"\n[fields]\namount = \"Brutto\"\n");
    world.write("other.toml", "[package]\nname = \"x\"\n");
    let out = world.ok(&["import", "maps", "-f", "csv"]).stdout;
    assert!(out.contains("shopify-orders,orders,") && out.contains("till.toml,orders,Our till,Brutto"), "{out}");
    let text = world.ok(&["import", "maps"]).stdout;
    assert!(text.contains("not a mapping file: other.toml"), "{text}");
    assert!(text.lines().all(|l| unicode_width::UnicodeWidthStr::width(l) <= 80), "{text}");
    world.fails(&["import", "maps", "nowhere"], 1, &["nowhere"]);
}

#[test]
fn the_kind_is_found_from_the_header() {
    let cases = [
        ("customer_id,order_date,total\nA1,2024-01-01,5\n", "orders, by the columns customer_id, order_date, total"),
        ("code,name,email,city\nA1,Ann,a@mail.example,Ulm\n", "customers, by the columns code, name, email, city"),
        ("customer,date,channel,direction\nA1,2024-01-01,phone,in\n", "interactions, by"),
        ("customer,received_on,severity,cause\nA1,2024-01-01,2,\n", "complaints, by"),
        ("客户编号,下单日期,实付金额\nA1,2024-01-01,5\n", "orders, by the columns 客户编号, 下单日期, 实付金额"),
    ];
    for (text, words) in cases {
        let world = World::store();
        let out = world.import("auto", text, &[], 0);
        assert!(out.stderr.contains(words), "{words}:\n{}", out.stderr);
    }
    refused("auto", "shoe,size\na,b\n", &[], 1, &["the columns do not tell what the rows are", "crmkit import orders FILE"]);
    refused("auto", "customer,date\nA1,2024-01-01\n", &[], 1, &["orders: no column for the amount"]);
}

#[test]
fn several_files_are_read_in_the_order_in_which_they_refer_to_each_other() {
    let world = World::store();
    world.write("orders.csv", "order_id,customer,order_date,total\nO1,A1,2024-01-01,5\nO2,A9,2024-01-02,6\n");
    world.write("people.csv", "code,name,email\nA1,Ann,ann@mail.example\nA2,Bo,bo@mail.example\n");
    world.write("calls.csv", "customer,date,channel,direction\nA1,2024-01-03,phone,in\n");
    let out = world.ok(&["import", "auto", "orders.csv", "calls.csv", "people.csv", "people.csv"]);
    let at = |what: &str| out.stderr.find(&format!("{what}.csv: ")).unwrap_or_else(|| panic!("{}", out.stderr));
    assert!(at("people") < at("orders") && at("orders") < at("calls"), "{}", out.stderr);
    assert!(out.stderr.contains("people.csv: 2 rows read: 0 created, 0 updated, 2 unchanged"), "{}", out.stderr);
    assert!(out.stderr.contains("1 customer was not known"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT customer FROM orders ORDER BY code"), ["A1", "A9"]);
    assert_eq!(world.sql("SELECT name FROM customer ORDER BY code"), ["Ann", "Bo", "A9"]);
    let ops = world.ok(&["ops", "-f", "csv"]).stdout;
    assert!(ops.contains("import customers, orders, interactions"), "{ops}");
    world.ok(&["undo"]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["0"]);
}

#[test]
fn rejects_are_read_again_with_the_files_they_come_from() {
    let world = World::store();
    world.write("orders.csv", "order_id,customer,order_date,total\nO1,A1,2024-01-01,5\nO2,A2,2024-02-31,6\n");
    world.ends(&["import", "auto", "orders.csv"], 3);
    let rejects = world.read("orders.csv.rejects.csv").replace("2024-02-31,6", "2024-02-28,6");
    world.write("orders.csv.rejects.csv", rejects);
    let out = world.ends(&["import", "auto", "orders.csv.rejects.csv", "orders.csv"], 3);
    assert!(out.stderr.contains("orders.csv.rejects.csv: 1 row read: 1 created"), "{}", out.stderr);
    assert_eq!(world.sql(ORDERS).len(), 2);
}

#[test]
fn a_header_like_a_name_is_only_taken_when_somebody_says_yes() {
    // A lone whole number may be anything.
    refused("orders", "customer_id,order_date,Totl\nA1,2024-01-01,5\n", &[], 1, &["--map amount=Totl"]);
    // What is needed and has one column of its values alone is taken and told.
    let out = World::store().import("orders", "customer_id,order_date,Totl\nA1,2024-01-01,5.50\n", &[], 0);
    assert!(out.stderr.contains("'Totl' is taken for amount by its values (5.50)"), "{}", out.stderr);
    let text = "customer_id,order_date,total,Chanel\nA1,2024-01-01,5,web\n";
    let world = World::store();
    let out = world.import("orders", text, &[], 0);
    assert!(
        out.stderr.contains("column 'Chanel' looks like channel and is not taken for it; if it is: --map channel=Chanel"),
        "{}",
        out.stderr
    );
    assert_eq!(world.sql("SELECT own, channel FROM sales_order"), [r#"{"Chanel":"web"}|"#]);
    // Several headers like one name are a series of their own.
    let out = imported("orders", "customer_id,order_date,total,Chanel1,Chanel2\nA1,2024-01-01,5,a,b\n", &["--yes"]);
    assert_eq!(out.sql("SELECT own FROM sales_order"), [r#"{"Chanel1":"a","Chanel2":"b"}"#]);
    // A tie is settled by nobody but a person.
    refused("orders", "customer,date,total,revenue\nA1,2024-03-05,12.00,10.00\n", &["--yes"], 1, &["--map amount=total"]);
}

#[test]
fn a_file_is_explained_before_anything_is_written() {
    let world = World::store();
    world.write("till.csv", TILL);
    let before = std::fs::read(world.path("crm.db")).expect("readable");
    let decided = ["import", "orders", "till.csv", "--map", "amount=Brutto", "--explain"];
    let out = world.ok(&decided);
    insta::assert_snapshot!("import-explain", out.stdout);
    let csv = world.ok(&[&decided[..], &["-f", "csv"]].concat()).stdout;
    assert!(csv.contains("Brutto,amount,told with --map,\"decimal comma, because of line 2 (12,50)\",\"12,50 | 24,00\""), "{csv}");
    assert!(before == std::fs::read(world.path("crm.db")).expect("readable"), "the store was written to");
    assert_eq!(world.files(), ["crm.db", "till.csv"]);
}

#[test]
fn full_names_are_split_where_asked() {
    let world = imported("customers", "code,name\nA1,Ludwig van Beethoven\nA2,王芳\nA3,Madonna\n", &["--split-name"]);
    assert_eq!(
        world.sql("SELECT name, own FROM customer ORDER BY code"),
        [r#"Ludwig van Beethoven|{"given name":"Ludwig","family name":"van Beethoven"}"#, "王芳|", "Madonna|"]
    );
    refused("customers", "code,email\nA1,a@mail.example\n", &["--split-name"], 2, &["no column of full names"]);
}

#[test]
fn a_file_of_another_kind_is_named() {
    let world = World::store();
    world.write("people.csv", "code,name,email,city\nC1,Ana,ana@shop.example,Porto\n");
    world.fails(&["import", "orders", "people.csv"], 1, &["the columns look like those of customers: crmkit import customers FILE"]);
}

#[test]
fn a_preset_of_one_country_states_its_currency() {
    let world = World::empty();
    world.ok(&["init"]);
    let file = package("fixtures/presets/youzan-orders.csv").display().to_string();
    let out = world.run(&["import", "auto", &file, "--dry-run"]);
    assert!(out.stderr.contains("the store now counts in CNY"), "{}", out.stderr);
    world.ok(&["config", "set", "currency", "USD"]);
    world.fails(&["import", "auto", &file, "--dry-run"], 3, &["there is no rate from CNY to USD"]);
    // What the store counts in can be said anew until there are amounts, and never with letters that are no currency.
    world.fails(&["config", "set", "currency", "CNZ"], 2, &["'CNZ' is not a currency", "did you mean 'CN"]);
    world.ok(&["config", "set", "currency", "CNY"]);
    world.import("orders", "customer,date,amount\nA1,2024-01-01,5\n", &[], 0);
    world.fails(
        &["config", "set", "currency", "USD"],
        1,
        &["the store holds amounts in CNY", "crmkit import rates FILE", "init --currency"],
    );
    world.fails(&["config", "set", "currency", ""], 1, &["the store holds amounts in CNY"]);
    world.ok(&["config", "set", "currency", "CNY"]);
}

#[test]
fn a_column_named_for_several_files_is_that_of_those_which_have_it() {
    let world = World::store();
    world.write("a.csv", "Nr,Tag,Wer,Betrag\n1,2026-01-02,K1,10.50\n2,2026-01-03,K2,5.25\n");
    world.write("b.csv", "Nr,Tag,customer,Betrag\n3,2026-01-02,K1,10.50\n");
    world.write("c.csv", "code,name,email\nK1,Ann,ann@shop.example\n");
    let import = |maps: &[&str]| world.run(&[&["import", "a.csv", "b.csv", "c.csv"], maps].concat());
    let named = ["--map", "code=Nr", "--map", "date=Tag", "--map", "amount=Betrag", "--map", "customer=wer"];
    let out = import(&[&named[..], &["--map", "email=Mail"]].concat());
    assert!(out.status == 2 && out.stderr.contains("--map email=Mail: no file has such a column"), "{}", out.stderr);
    let out = import(&named);
    assert_eq!(out.status, 0, "{}", out.stderr);
    assert_eq!(world.sql("SELECT code, customer FROM orders ORDER BY code"), ["1|K1", "2|K2", "3|K1"]);
    assert_eq!(world.run(&["import", "orders", "b.csv", "--map", "customer=wer"]).status, 2, "of one file it is a slip");
}

//! Emails and phones: kept as written, compared by what they mean.

use crate::world::World;

#[test]
fn an_email_that_is_none_loses_no_row_and_matches_nobody() {
    let world = World::store();
    let text = "code,name,email\nA,Ann,n/a\nB,Ben,no@\nC,Cy,ａｎｎ＠Shop.Example\nD,Di,or d@x.example\n";
    let out = world.import("customers", text, &[], 0);
    assert!(out.stderr.contains("2 rows: the email is no address and is kept as written, not used to match"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT email FROM customer ORDER BY code"), ["", "no@", "ａｎｎ＠Shop.Example", "or d@x.example"]);
    assert_eq!(world.sql("SELECT email_key FROM customer ORDER BY code"), ["", "", "ann@shop.example", ""]);
    let again = world.import("customers", text, &[], 0);
    assert!(again.stderr.contains("4 unchanged"), "{}", again.stderr);
    let out = world.import("orders", "code,customer_email,date,amount\nO1,n/a,2025-01-01,5\nO2,ANN@shop.example,2025-01-01,5\n", &[], 0);
    assert!(out.stderr.contains("1 sale to nobody in particular"), "{}", out.stderr);
    assert_eq!(world.sql("SELECT customer FROM orders ORDER BY code"), ["", "C"]);
}

#[test]
fn of_several_emails_the_first_is_the_email_and_all_find_the_customer() {
    let world = World::store();
    let text = "code,name,email,handles\nA,Ann,a@x.example; b@y.example／c@z.example,wechat:ann\n";
    world.import("customers", text, &[], 0);
    assert_eq!(world.sql("SELECT email, handles FROM customer"), ["a@x.example|wechat:ann;b@y.example;c@z.example"]);
    let again = world.import("customers", text, &[], 0);
    assert!(again.stderr.contains("1 unchanged"), "{}", again.stderr);
    let orders = "code,customer_email,date,amount\nO1,a@x.example,2025-01-01,5\nO2,B@y.example,2025-01-01,5\nO3,c@z.example,2025-01-01,5\n";
    world.import("orders", orders, &["--unknown-customer", "reject"], 0);
    assert_eq!(world.sql("SELECT count(*) FROM orders WHERE customer = 'A'"), ["3"]);
    let before = world.sql("SELECT count(*) FROM customer");
    world.import("customers", "name,email\nAnn,b@y.example\n", &[], 0);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), before);
    let facts = world.facts();
    world.import("customers", "code,name,email\nB,Ben,d@x.example d@y.example\n", &[], 0);
    world.ok(&["undo"]);
    assert_eq!(world.facts(), facts);
}

#[test]
fn phones_of_the_country_are_one_line_however_they_are_written() {
    let world = World::empty();
    world.ok(&["init", "--currency", "EUR", "--country", "de"]);
    assert_eq!(world.ok(&["config", "get", "country"]).stdout, "DE\n");
    let text = "code,name,phone\nA,Ann,030 1234567\nB,Ben,+44 (0)20 7946 0018\nC,Cy,n/a\n";
    world.import("customers", text, &[], 0);
    assert_eq!(
        world.sql("SELECT phone, phone_key FROM customer ORDER BY code"),
        ["030 1234567|49301234567", "+44 (0)20 7946 0018|442079460018", "|"]
    );
    let orders = "code,customer_phone,date,amount\nO1,+49 30 1234567,2025-01-01,5\nO2,0049-30-1234567,2025-01-01,5\nO3,(030) 1234567,2025-01-01,5\nO4,0044 20 79460018,2025-01-01,5\n";
    world.import("orders", orders, &["--unknown-customer", "reject"], 0);
    assert_eq!(world.sql("SELECT group_concat(code) FROM orders WHERE customer = 'A'"), ["O1,O2,O3"]);
    for phone in ["030/1234567", "+49301234567", "1234567"] {
        assert!(world.ok(&["customer", "show", phone]).stdout.contains("Ann"), "{phone}");
    }
    let out = world.import("customers", "code,name,phone\nD,Di,4.93E+10\n", &[], 0);
    assert!(out.stderr.contains("left out, kept as written: \"4.93E+10\""), "{}", out.stderr);
    assert_eq!(world.sql("SELECT phone FROM customer WHERE code = 'D'"), [""]);
}

#[test]
fn another_country_reads_every_phone_again_and_can_be_taken_back() {
    let world = World::store();
    world.import("customers", "code,name,phone\nA,Ann,138 0013 8000\nB,Ben,+86 13900139000\n", &[], 0);
    world.ok(&["customer", "contact", "A", "add", "Mei", "--phone", "021-66668888"]);
    let keys = || world.sql("SELECT phone_key FROM customer UNION ALL SELECT phone_key FROM contact");
    assert_eq!(keys(), ["13800138000", "8613900139000", "02166668888"]);
    let before = world.facts();
    world.ok(&["config", "set", "country", "CN"]);
    assert_eq!(keys(), ["8613800138000", "8613900139000", "862166668888"]);
    let after = world.facts();
    world.ok(&["undo"]);
    assert_eq!(world.facts(), before);
    world.ok(&["redo"]);
    assert_eq!(world.facts(), after);
    world.ok(&["config", "set", "country", ""]);
    assert_eq!(keys(), ["13800138000", "8613900139000", "02166668888"]);
    world.fails(&["config", "set", "country", "China"], 2, &["'CHINA' is no country", "CN, DE or US"]);
}

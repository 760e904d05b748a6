//! Suspected duplicates and joining them: known ones are found, what only looks like one is not, and nothing is lost.

use std::collections::{BTreeMap, BTreeSet};

use crmkit::analysis::duplicates::SUSPECTED;
use crmkit::store::file::check::readable;
use rusqlite::Connection;

use crate::febrl::{Quality, SETS, Set};
use crate::world::{World, package, rows};

#[test]
fn known_duplicates_of_public_data_are_found_with_default_settings() {
    // The figures that were reached, rounded down.
    for (name, least) in [("febrl1", 0.98), ("febrl3", 0.96), ("febrl4", 0.985)] {
        let (_, files) = SETS.iter().find(|(set, _)| *set == name).expect("a set");
        let set = Set::read(files).expect("readable");
        let quality = Quality::of(&set.book().pairs(SUSPECTED), &set.truth);
        assert!(quality.f1() >= least, "{name}: F1 {:.4}", quality.f1());
        assert!(quality.precision >= 0.999, "{name}: precision {:.4}", quality.precision);
    }
}

/// The store of `fixtures/dupes`, whose column `who` says which customers are one person.
fn people() -> World {
    let world = World::store();
    world.ok(&["import", "customers", &package("fixtures/dupes/customers.csv").display().to_string()]);
    world
}

/// The pairs that `crmkit dupes` lists, as "A01 A02".
fn listed(world: &World, args: &[&str]) -> BTreeSet<String> {
    let out = world.ok(&[&["dupes", "-f", "csv"], args].concat()).stdout;
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    reader.records().map(|r| r.expect("a row")).map(|r| format!("{} {}", &r[1], &r[2])).collect()
}

#[test]
fn what_is_one_is_found_and_what_only_looks_like_it_is_not() {
    let world = people();
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in world.sql("SELECT own ->> '$.who', code FROM customer WHERE own ->> '$.who' IS NOT NULL ORDER BY id") {
        let (who, code) = row.split_once('|').expect("two cells");
        groups.entry(who.to_string()).or_default().push(code.to_string());
    }
    let wanted: BTreeSet<String> = groups.values().map(|codes| codes.join(" ")).collect();
    assert_eq!(wanted.len(), 14);
    assert_eq!(listed(&world, &[]), wanted);
    assert_eq!(listed(&world, &["--field", "email"]), BTreeSet::from(["A09 A10", "A42 A43", "A48 A49"].map(String::from)));
    assert_eq!(listed(&world, &["--limit", "2"]).len(), 2);
    let reasons = world.ok(&["dupes", "-f", "csv", "--field", "birthday"]).stdout;
    assert!(reasons.contains("birthday (day and month exchanged)"), "{reasons}");
    world.fails(&["dupes", "--above", "2"], 2, &["--above", "'2' is not a score", "from 0.3 to 1"]);
    world.fails(&["dupes", "--field", "phon"], 2, &["did you mean 'phone'?"]);
    assert!(World::store().ok(&["dupes"]).stdout.contains("(none)"));
}

#[test]
fn groups_are_joined_in_one_operation_and_come_apart_again() {
    let world = people();
    let before = world.facts();
    world.fails(&["dupes", "--merge"], 2, &["needs --yes", "--dry-run"]);
    let shown = world.ok(&["dupes", "--merge", "--dry-run", "-f", "csv"]).stdout;
    assert_eq!(world.facts(), before, "a dry run writes nothing");
    let done = world.ok(&["dupes", "--merge", "--yes", "-f", "csv"]);
    assert_eq!(done.stdout, shown);
    assert!(done.stderr.contains("14 customers joined into 14 (operation 3; undo with: crmkit undo 3)"), "{}", done.stderr);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["38"]);
    assert_eq!(listed(&world, &["--above", "0.95"]), BTreeSet::new());
    world.sound();
    world.ok(&["undo"]);
    assert_eq!(world.facts(), before);
    let nobody = world.ok(&["dupes", "--merge", "--above", "1", "--yes"]);
    assert!(nobody.stderr.contains("nobody to join"), "{}", nobody.stderr);
}

/// (table, column) of every foreign key to customers.
fn belongings(conn: &Connection) -> Vec<(String, String)> {
    let found = rows(
        conn,
        "SELECT t.name, f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table' AND f.\"table\" = 'customer' ORDER BY 1, 2",
    );
    found.iter().filter_map(|r| r.split_once('|')).map(|(t, c)| (t.to_string(), c.to_string())).collect()
}

/// Gives K02 a row in a table that has nothing but what must not be NULL.
fn give(conn: &Connection, table: &str, customer: &str) {
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for column in rows(conn, &format!("SELECT name, type, \"notnull\" FROM pragma_table_info('{table}') WHERE pk = 0")) {
        let parts: Vec<&str> = column.split('|').collect();
        let parent = rows(conn, &format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}') WHERE \"from\" = '{}'", parts[0]));
        let value = match (parts[0], parts[1], parent.first().map(String::as_str)) {
            (_, _, Some("customer")) => "(SELECT id FROM customer WHERE code = 'K02')".to_string(),
            _ if parts[2] == "0" => continue,
            (_, _, Some(parent)) => {
                if rows(conn, &format!("SELECT count(*) FROM {parent}")) == ["0"] {
                    give(conn, parent, customer);
                }
                format!("(SELECT min(id) FROM {parent})")
            }
            ("kind", ..) => "'code'".to_string(),
            ("day", ..) => "20000".to_string(),
            (_, "INTEGER", _) => "1".to_string(),
            _ => format!("'made for {customer}'"),
        };
        names.push(parts[0].to_string());
        values.push(value);
    }
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "));
    conn.execute_batch(&sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
}

#[test]
fn whatever_belongs_to_a_customer_goes_with_it() {
    let world = World::shop();
    world.ok(&["survey", "define", "S", "--question", "NPS"]);
    world.import("responses", "campaign,customer,event,date\nMay,K05,sent,2025-05-01\n", &[], 0);
    let conn = Connection::open(world.path("crm.db")).expect("opened");
    let (tables, known) = (belongings(&conn), readable(&conn));
    assert!(tables.len() >= 11, "{tables:?}");
    for (table, _) in &tables {
        give(&conn, table, "K02");
        let is_fact = known.iter().any(|known| known.table == table);
        assert!(is_fact, "{table} refers to customers: it must be one of the tables of facts, or a join would not move its rows");
        let index = rows(
            &conn,
            &format!(
                "SELECT count(*) FROM pragma_index_list('{table}') l, pragma_index_info(l.name) i WHERE i.seqno = 0 AND i.name = 'customer'"
            ),
        );
        assert!(index != ["0"] || table == "sales_order", "{table} needs an index by customer, or a join would take a pass over it");
    }
    // What was put in by hand has to reach the histories first.
    conn.execute_batch("INSERT INTO history_stale SELECT id, customer FROM sales_order").expect("noted");
    world.ok(&["order", "add", "K02", "--amount", "1"]);
    let count = |who: &str| -> Vec<String> {
        let of = |(t, c): &(String, String)| rows(&conn, &format!("SELECT '{t}', count(*) FROM {t} WHERE {c} = {who}"));
        tables.iter().flat_map(of).collect()
    };
    let key = |code: &str| rows(&conn, &format!("SELECT id FROM customer WHERE code = '{code}'")).swap_remove(0);
    let (survivor, other) = (key("K01"), key("K02"));
    let (all, before) = (count(&format!("{survivor} OR customer = {other}")), world.facts());
    // A dry run foresees exactly what is done.
    let told = |how: &str| -> serde_json::Value {
        serde_json::from_str(&world.ok(&["merge", "K01", "K02", "K03", how, "-f", "json"]).stdout).expect("JSON")
    };
    assert_eq!(told("--dry-run")["tables"], told("--yes")["tables"]);
    world.ok(&["undo"]);
    world.ok(&["merge", "K01", "K02", "--yes"]);
    world.sound();
    assert!(count(&other).iter().all(|c| c.ends_with("|0")), "{:?}", count(&other));
    let grown: Vec<String> = count(&survivor).into_iter().filter(|c| !c.starts_with("customer_alias")).collect();
    let wanted: Vec<String> = all.into_iter().filter(|c| !c.starts_with("customer_alias")).collect();
    assert_eq!(grown, wanted);
    let after = world.facts();
    for _ in 0..2 {
        world.ok(&["undo"]);
        assert_eq!(world.facts(), before);
        world.sound();
        world.ok(&["redo"]);
        assert_eq!(world.facts(), after);
        world.sound();
    }
}

#[test]
fn files_and_people_that_name_the_old_customer_mean_the_survivor() {
    let world = World::shop();
    world.ok(&["merge", "K01", "K02", "--yes"]);
    let orders = "code,customer,customer_email,customer_phone,date,amount\n\
                  N1,K02,,,2025-12-01,1\nN2,,li.lei@mail.example,,2025-12-01,2\nN3,,,+86 19000000002,2025-12-01,3\n";
    world.import("orders", orders, &["--unknown-customer", "reject"], 0);
    assert_eq!(world.sql("SELECT count(*) FROM orders WHERE code LIKE 'N%' AND customer = 'K01'"), ["3"]);
    for options in [&[][..], &["--match", "code,email"], &["--match", "email"], &["--match", "phone"]] {
        let text = "code,email,phone,city\nK02,li.lei@mail.example,19000000002,上海\n";
        let out = world.import("customers", text, options, 0);
        assert!(out.stderr.contains("0 created"), "{options:?} {}", out.stderr);
    }
    for named in ["K02", "k02", "李雷", "li.lei@mail.example", "190 0000 0002"] {
        assert!(world.ok(&["customer", "show", named]).stdout.contains("K01"), "{named}");
    }
    world.fails(&["customer", "add", "New", "--code", "K02"], 1, &["'K02' belongs to a customer who was joined into K01"]);
    world.fails(&["customer", "edit", "K03", "--code", "K02"], 1, &["joined into K01"]);
    assert_eq!(world.sql("SELECT alias, kind, name, customer FROM customer_aliases ORDER BY 2, 1")[0], "K02|code|李雷|K01");
}

#[test]
fn a_join_is_told_by_the_history_and_taken_back_in_order() {
    let world = World::shop();
    let before = world.facts();
    world.ok(&["merge", "K01", "K02", "--yes"]);
    world.ok(&["merge", "K03", "K01", "--yes"]);
    let history = world.ok(&["history", "K02", "-f", "csv"]).stdout;
    assert!(history.contains(",(joined),,K02,merge,") && history.contains(",(joined),,K01,merge,"), "{history}");
    world.fails(&["undo", "6"], 1, &["operation 6 cannot be taken back", "operation 7 (merge)"]);
    world.ok(&["undo"]);
    world.ok(&["undo"]);
    assert_eq!(world.facts(), before);
    let history = world.ok(&["history", "K01", "-f", "csv"]).stdout;
    assert!(history.contains(",(joined),K02,,undo 6,"), "{history}");
    // What the joined one got after it came back stands in the way of putting the join back.
    world.ok(&["order", "add", "K02", "--amount", "5"]);
    world.fails(&["redo", "6"], 1, &["operation 6 cannot be put back", "order add"]);
}

#[test]
fn joining_needs_two_customers_and_a_yes() {
    let world = World::shop();
    let before = world.facts();
    world.fails(&["merge", "K01", "K02"], 2, &["needs --yes", "one undo takes a join back"]);
    world.fails(&["merge", "K01", "K01", "--yes"], 2, &["K01", "once more"]);
    world.fails(&["merge", "K01", "K02", "K02", "--yes"], 2, &["K02", "once more"]);
    world.fails(&["merge", "K01", "Nobody Here", "--yes"], 1, &["no customer is known by 'Nobody Here'"]);
    world.fails(&["merge", "K01", "--yes"], 2, &["CUSTOMER"]);
    let dry = world.ok(&["merge", "K01", "K02", "K03", "--dry-run"]);
    assert!(dry.stdout.contains("3 orders") && dry.stderr.contains("nothing was written"), "{}{}", dry.stdout, dry.stderr);
    assert_eq!(world.facts(), before);
}

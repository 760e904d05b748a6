//! The copy for a consultant: the same figures in every report, and nothing of the persons behind them.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;

use crmkit::reports::catalogue::CATALOGUE;
use rusqlite::Connection;
use serde_json::Value;

use crate::inside::printed;
use crate::world::{World, rows};

/// The shop with everything that can name a person, and a day of everyday work behind it.
fn shop() -> World {
    let world = World::shop();
    for line in [
        "customer edit K01 --address Lindenallee-17 --notes allergic-to-peanuts --handles wechat:fang1988",
        "customer edit K02 --birthday 1990-05-17 --owner Magdalena --set club=gold --set locker=L-4711",
        "customer edit K03 --email old.address@mail.example --set club=silver --set locker=L-4712",
        "customer edit K03 --email new.address@mail.example --set club=gold",
        "customer edit K04 --set club=gold --set locker=L-4713",
        "customer edit K05 --set club=silver --set locker=L-4714",
        "customer contact K05 add Zbigniew-Contact --email zbig@work.example --phone +49-30-1234567",
        "log K01 --channel phone --subject Peanut-subject --text Called-about-peanuts --staff Magdalena",
        "complaint open K02 --type delivery --severity 2 --subject Torn-parcel --text The-parcel-was-torn --assignee Magdalena",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        world.ok(&words);
    }
    world
}

/// Texts of the original that must not be found again: those long enough not to be found by chance.
fn secrets(world: &World) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (table, columns) in [
        ("customer", &["name", "email", "phone", "address", "notes", "handles", "company", "own"][..]),
        ("contact", &["name", "email", "phone", "notes"]),
        ("sales_order", &["notes", "own"]),
        ("interaction", &["subject", "text", "staff"]),
        ("complaint", &["subject", "text", "resolution", "assignee"]),
        ("complaint_step", &["note"]),
        ("operation", &["command_line", "summary"]),
        ("source_file", &["path"]),
    ] {
        for column in columns {
            found.extend(world.sql(&format!("SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")));
        }
    }
    found.extend(["old.address@mail.example", "peanut", "Peanut", "fang1988", "L-4711", "Magdalena", "Zbigniew"].map(str::to_string));
    found.into_iter().filter(|text| text.len() >= 6).collect()
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|w| w == text)
}

/// The numbers of a value; words are left out. Rows that are equal but for the person are listed by code, which is made up:
/// the rows of a list count in any order.
fn numbers(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let mut rows: Vec<String> = items.iter().map(numbers).collect();
            rows.sort();
            format!("[{}]", rows.join("; "))
        }
        Value::Object(fields) => fields.iter().map(|(k, v)| format!("{k}: {}", numbers(v))).collect::<Vec<_>>().join(", "),
        // Words that were left out are null.
        Value::String(_) | Value::Null => "words".to_string(),
        other => other.to_string(),
    }
}

#[test]
fn every_report_has_the_same_figures() {
    let world = shop();
    world.ok(&["anonymize", "out.db"]);
    for report in CATALOGUE {
        for day in ["2025-12-31", "2025-06-30"] {
            let told = |db: &str| {
                let text = printed(&world.path(db), report.name, day, "json", None).unwrap_or_else(|e| panic!("{}: {e:#}", report.name));
                let mut page: Value = serde_json::from_str(&text).expect("JSON");
                if report.name == "quality" {
                    // Names are made up and the log is gone: what is looked for there is not the same.
                    let tables = page["tables"].as_object_mut().expect("tables");
                    tables.remove("trend");
                    for table in ["figures", "rules", "findings"] {
                        let rows = tables.get_mut(table).and_then(Value::as_array_mut);
                        if let Some(rows) = rows {
                            rows.retain(|r| !["score", "uniqueness"].iter().any(|w| r["figure"] == *w) && r["rule"] != "duplicate");
                        }
                    }
                }
                numbers(&page)
            };
            let (original, copy) = (told("crm.db"), told("out.db"));
            assert!(original.len() > 100, "{}", report.name);
            assert_eq!(original, copy, "{} on {day}", report.name);
        }
    }
    world.ok(&["--db", "out.db", "check"]);
}

#[test]
fn nothing_of_the_original_is_in_the_file() {
    let world = shop();
    world.ok(&["anonymize", "out.db"]);
    assert_eq!(fs::metadata(world.path("out.db")).expect("there").permissions().mode() & 0o777, 0o600);
    assert_eq!(world.files(), ["crm.db", "out.db"]);
    let original = fs::read(world.path("crm.db")).expect("read");
    let bytes = fs::read(world.path("out.db")).expect("read");
    let secrets = secrets(&world);
    assert!(secrets.len() > 60, "{}", secrets.len());
    for text in &secrets {
        assert!(holds(&original, text.as_bytes()), "{text}");
        assert!(!holds(&bytes, text.as_bytes()), "{text}");
    }
    let secret: Vec<u8> = world.conn().query_row("SELECT key FROM secret", [], |r| r.get(0)).expect("a secret");
    assert!(holds(&original, &secret) && !holds(&bytes, &secret));
    // Codes are too short to be looked for in bytes: no cell holds one.
    let copy = Connection::open(world.path("out.db")).expect("opened");
    for table in ["customer", "sales_order", "interaction", "complaint"] {
        let (before, after) = (world.sql(&format!("SELECT code FROM {table}")), rows(&copy, &format!("SELECT code FROM {table}")));
        assert_eq!(before.len(), after.len());
        assert!(!before.is_empty() && after.iter().all(|code| !before.contains(code)), "{table}");
    }
    for table in ["change", "customer_alias", "erasure", "redacted"] {
        assert_eq!(rows(&copy, &format!("SELECT count(*) FROM {table}")), ["0"], "{table}");
    }
    assert_eq!(rows(&copy, "SELECT DISTINCT birthday FROM customers WHERE birthday LIKE '1990%'"), ["1990-01-01"]);
    assert_eq!(rows(&copy, "SELECT count(*) FROM customer WHERE own IS NOT NULL"), ["0"]);
}

#[test]
fn a_person_is_the_same_in_every_copy_of_a_store_and_in_no_copy_of_another() {
    let world = shop();
    world.ok(&["anonymize", "one.db"]);
    world.ok(&["customer", "add", "Latecomer"]);
    world.ok(&["anonymize", "two.db"]);
    let who = |world: &World, file: &str| {
        let conn = Connection::open(world.path(file)).expect("opened");
        rows(&conn, "SELECT id, code, name, email, phone, owner FROM customer WHERE id <= 13 ORDER BY id")
    };
    assert_eq!(who(&world, "one.db"), who(&world, "two.db"));
    let other = World::store();
    for kind in crate::world::KINDS {
        other.ok(&["import", kind, &crate::world::fixture(kind).display().to_string()]);
    }
    other.ok(&["anonymize", "one.db"]);
    assert_ne!(who(&world, "one.db"), who(&other, "one.db"));
    let names: BTreeSet<String> = who(&world, "one.db").into_iter().collect();
    assert_eq!(names.len(), 13);
}

#[test]
fn own_fields_stay_only_where_they_are_categories() {
    let world = shop();
    world.fails(&["anonymize", "out.db", "--keep-own", "locker"], 2, &["locker has 4 different values in 4 records", "no category"]);
    world.fails(&["anonymize", "out.db", "--keep-own", "clubs"], 2, &["unknown own field 'clubs'", "did you mean 'club'?"]);
    assert_eq!(world.files(), ["crm.db"], "nothing half made stays");
    world.ok(&["anonymize", "out.db", "--keep-own", "club"]);
    let copy = Connection::open(world.path("out.db")).expect("opened");
    let kept = rows(&copy, "SELECT own, count(*) FROM customer WHERE own IS NOT NULL GROUP BY 1 ORDER BY 1");
    assert_eq!(kept, [r#"{"club":"gold"}|3"#, r#"{"club":"silver"}|1"#]);
    assert!(!holds(&fs::read(world.path("out.db")).expect("read"), b"locker"));
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let world = shop();
    world.write("there.db", "precious");
    world.fails(&["anonymize", "there.db"], 1, &["there.db already exists"]);
    assert_eq!(world.read("there.db"), "precious");
    for target in ["crm.db", "crm.db-wal", "crm.db-journal"] {
        assert_eq!(world.run(&["anonymize", target]).status, 1, "{target}");
    }
    world.fails(&["anonymize", "nowhere/out.db"], 1, &["nowhere/out.db"]);
    assert_eq!(world.files(), ["crm.db", "there.db"]);
}

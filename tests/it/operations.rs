//! How commands end: the exit status of each, whatever went wrong, and where no output may land.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::symlink;

use rusqlite::Connection;

use crate::undo::{CHANGES, words};
use crate::world::{BINARY, World};

/// Commands that only read.
const READS: &[&str] = &[
    "customer list",
    "customer show K01",
    "customer find 王",
    "order list K01",
    "order show O01",
    "complaint list",
    "complaint show V01",
    "report overview",
    "report rfm",
    "report quality",
    "export orders",
    "export rfm",
    "explain K01",
    "history K01",
    "ops",
    "ops show 2",
    "check",
    "dupes",
    "config list",
    "config get currency",
    "sql SELECT_1",
];

/// Every command that opens a store: those that read, those that change, and the imports.
fn commands() -> impl Iterator<Item = Vec<String>> {
    let changes = CHANGES.iter().filter(|(setting, _)| setting.is_empty()).map(|(_, line)| words(line));
    READS.iter().map(|l| words(l)).chain(changes).chain([words("import customers in.csv"), words("undo"), words("redo")])
}

fn with<'a>(line: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    more.iter().copied().chain(line.iter().map(String::as_str)).collect()
}

#[test]
fn every_command_ends_with_the_status_of_what_went_wrong() {
    let world = World::shop();
    world.write("in.csv", "code,name\nN1,Ann\n");
    Connection::open(world.path("foreign.db")).expect("opened").execute_batch("CREATE TABLE t (a)").expect("made");
    let mut newer = fs::read(world.path("crm.db")).expect("readable");
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    world.write("newer.db", &newer);
    let before = world.facts();
    for line in commands() {
        let out = world.run(&with(&line, &["--wrong-flag"]));
        assert!(out.status == 2 && out.stderr.starts_with("error: "), "{line:?}: {} {}", out.status, out.stderr);
        world.fails(&with(&line, &["--db", "missing.db"]), 1, &["there is no store at", "crmkit init"]);
        world.fails(&with(&line, &["--db", "foreign.db"]), 6, &["not a crmkit store"]);
        world.fails(&with(&line, &["--db", "newer.db"]), 6, &["schema version 99"]);
    }
    assert_eq!(world.facts(), before);
    assert_eq!(world.files(), ["crm.db", "foreign.db", "in.csv", "newer.db"]);
}

#[test]
fn a_store_that_stays_locked_has_its_own_status() {
    let world = World::shop();
    world.write("in.csv", "code,name\nN1,Ann\n");
    world.ok(&["customer", "edit", "K02", "--city", "Bonn"]);
    let before = world.facts();
    let lock = Connection::open(world.path("crm.db")).expect("opened");
    lock.execute_batch("BEGIN IMMEDIATE").expect("locked");
    for line in commands() {
        let reads = READS.iter().any(|r| words(r) == line);
        let out = world.run(&with(&line, &["--wait", "0"]));
        if reads {
            assert_eq!(out.status, 0, "{line:?}: {}", out.stderr);
        } else if line != ["redo"] {
            assert!(out.status == 5 && out.stderr.contains("the store is busy"), "{line:?}: {} {}", out.status, out.stderr);
        }
    }
    lock.execute_batch("ROLLBACK").expect("freed");
    drop(lock);
    assert_eq!(world.facts(), before);
}

#[test]
fn rows_refused_and_alerts_have_their_own_status() {
    let world = World::shop();
    world.import("customers", "code,name\nN1,Ann\nN2\n", &[], 3);
    world.import("customers", "code,name\nN3,Ann\nN4\n", &["--strict"], 1);
    assert_eq!(world.sql("SELECT count(*) FROM customer WHERE code = 'N3'"), ["0"]);
}

#[test]
fn a_full_disk_under_the_answer_is_an_error_that_tells_what_stays() {
    for line in commands() {
        let world = World::shop();
        world.write("in.csv", "code,name\nN1,Ann\n");
        let prints = !world.run(&line).stdout.is_empty();
        let world = World::shop();
        world.write("in.csv", "code,name\nN1,Ann\n");
        let before = world.facts();
        let full = OpenOptions::new().write(true).open("/dev/full").expect("the device is there");
        let mut command = world.command(BINARY, &line);
        let out = world.finish(command.stdout(full).stderr(std::process::Stdio::piped()));
        if !prints {
            continue;
        }
        assert_eq!(out.status, 1, "{line:?}: {}", out.stderr);
        assert!(out.stderr.contains("error: cannot write to standard output: "), "{line:?}: {}", out.stderr);
        assert!(world.facts() == before || out.stderr.contains("all the same (operation "), "{line:?}: {}", out.stderr);
    }
}

#[test]
fn the_environment_changes_nothing() {
    let world = World::shop();
    world.write("in.csv", "code,name,acquired_on\nN1,Ann,2025-03-31\n");
    let odd: [&[(&str, &str)]; 8] = [
        &[],
        &[("LANG", "C"), ("LC_ALL", "C")],
        &[("LANG", "zh_CN.UTF-8")],
        &[("COLUMNS", "0")],
        &[("COLUMNS", "abc")],
        &[("COLUMNS", "100000")],
        &[("TZ", "Pacific/Kiritimati")],
        &[("TZ", ":/etc/nothing"), ("HOME", "")],
    ];
    for line in READS.iter().copied().chain(["import customers in.csv --dry-run"]) {
        let line = format!("{line} --as-of 2025-12-31");
        let line = if line.starts_with("sql") { "sql SELECT_date('now')_>_'2025'".to_string() } else { line };
        let mut want = None;
        for pairs in odd {
            let mut command = world.command(BINARY, words(&line));
            command.env_clear().env("CRMKIT_NOW", crate::world::NOW).envs(pairs.iter().copied());
            let out = world.finish(&mut command);
            assert_eq!(out.status, 0, "{line} {pairs:?}: {}", out.stderr);
            // A text is as wide as its reader wants; what it says is the same.
            if pairs.first() != Some(&("COLUMNS", "100000")) {
                assert_eq!(want.get_or_insert_with(|| out.clone()), &out, "{line} {pairs:?}");
            }
        }
    }
}

#[test]
fn no_output_lands_on_the_store_or_the_input() {
    let world = World::shop();
    let text = "code,name\nN1,Ann\nN2\n";
    world.write("in.csv", text);
    fs::create_dir(world.path("sub")).expect("made");
    symlink(world.path("crm.db"), world.path("soft.csv")).expect("linked");
    fs::hard_link(world.path("crm.db"), world.path("hard.csv")).expect("linked");
    symlink(world.path("in.csv"), world.path("input.csv")).expect("linked");
    fs::hard_link(world.path("in.csv"), world.path("same.csv")).expect("linked");
    symlink(world.path("."), world.path("loop")).expect("linked");
    let absolute = world.path("crm.db").display().to_string();
    let store = ["crm.db", "./crm.db", "sub/../crm.db", "loop/crm.db", &absolute, "soft.csv", "hard.csv"];
    let side = ["crm.db-wal", "crm.db-shm", "crm.db-journal", "loop/crm.db-wal", "sub/../crm.db-shm"];
    let input = ["in.csv", "./in.csv", "loop/in.csv", "input.csv", "same.csv"];
    let bytes = fs::read(world.path("crm.db")).expect("readable");
    let facts = world.facts();
    for target in store.iter().chain(&side) {
        for line in [
            "customer list -f csv -o",
            "export orders -f csv -o",
            "report rfm -f csv -o",
            "sql SELECT_1 -f csv -o",
            "import customers in.csv --explain -f csv -o",
            "import customers in.csv --rejects",
            "import customers in.csv --report",
            "import customers in.csv --save-map",
        ] {
            let mut args = words(line);
            args.push((*target).to_string());
            // The report of rows is refused for its name already where that is no .csv.
            let named = line.ends_with("--report") && !target.ends_with(".csv");
            world.fails(&args, if named { 2 } else { 1 }, &[if named { "a report of rows is CSV" } else { "cannot write to" }]);
            assert!(bytes == fs::read(world.path("crm.db")).expect("readable"), "{line} {target}");
        }
    }
    for target in store.iter().chain(&side) {
        for line in ["backup create --to", "anonymize"] {
            let mut args = words(line);
            args.push((*target).to_string());
            let out = world.run(&args);
            assert!([1, 2].contains(&out.status), "{line} {target}: {} {}", out.status, out.stderr);
            assert!(bytes == fs::read(world.path("crm.db")).expect("readable"), "{line} {target}");
        }
    }
    for target in input {
        for line in [
            "import customers in.csv --rejects",
            "import customers in.csv --report",
            "import customers in.csv --save-map",
            "import customers in.csv --explain -f csv -o",
        ] {
            let mut args = words(line);
            args.push(target.to_string());
            world.fails(&args, 1, &["cannot write to"]);
            assert_eq!(world.read("in.csv"), text, "{line} {target}");
        }
    }
    assert_eq!(world.facts(), facts);
}

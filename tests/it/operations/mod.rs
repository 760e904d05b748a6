//! How commands end: the exit status of each, whatever went wrong, and where no output may land.

mod table;

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::symlink;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use rusqlite::Connection;

pub use table::{Effect, Row, TABLE};

use crate::help;
use crate::undo::words;
use crate::world::{BINARY, World};

/// Files that the lines of the table name beside the store.
static FILES: LazyLock<BTreeMap<&str, Vec<u8>>> = LazyLock::new(|| {
    let world = World::shop();
    Connection::open(world.path("foreign.db")).expect("opened").execute_batch("CREATE TABLE t (a)").expect("made");
    world.ok(&["backup", "create", "--to", "b.crmbak"]);
    let read = |name: &str| fs::read(world.path(name)).expect("readable");
    let mut newer = read("crm.db");
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut damaged = read("crm.db");
    damaged[16_384..].fill(0xaa);
    let (foreign, backup) = (read("foreign.db"), read("b.crmbak"));
    [
        ("in.csv", b"code,name\nN1,Ann\n".to_vec()),
        ("bad.csv", b"code,name\nN1,Ann\nN2\n".to_vec()),
        ("old.csv", b"code,customer,received_on,type,resolved_on\nX1,K01,2024-01-02,price,2024-01-05\n".to_vec()),
        ("late.csv", b"code,customer,received_on,type,resolved_on\nX2,K01,2024-01-02,price,2024-01-01\n".to_vec()),
        ("raw", "0f".repeat(32).into_bytes()),
        ("new", b"open sesame\n".to_vec()),
        ("torn/torn.crmbak", backup[..backup.len() - 1].to_vec()),
        ("b.crmbak", backup),
        ("foreign.db", foreign),
        ("newer.db", newer),
        ("damaged.db", damaged),
    ]
    .into()
});

/// The world of a row of the table.
pub fn setting(row: &Row) -> World {
    let world = World::shop();
    fs::create_dir(world.path("torn")).expect("made");
    for (name, bytes) in &*FILES {
        world.write(name, bytes);
    }
    for line in row.setting {
        world.ok(&words(line));
    }
    if row.effect == Effect::Encrypts && available(row) && row.command != "encrypt" {
        world.ok(&words("encrypt --key-file raw"));
    }
    world
}

/// Whether the build under test can do what the command is for.
fn available(row: &Row) -> bool {
    row.effect != Effect::Encrypts || cfg!(feature = "sqlcipher")
}

/// Rows of the table, and one for each report and export that is not in it.
pub fn rows() -> Vec<Row> {
    let listed = |name: &str| TABLE.iter().any(|row| row.command == name);
    let names = help::commands().into_iter().map(|(path, _)| path.join(" "));
    let more = names.filter(|name| (name.starts_with("report ") || name.starts_with("export ")) && !listed(name));
    let more = more.map(|name| {
        let line: &'static str = name.leak();
        Row { command: line, effect: Effect::Reads, setting: &[], line, others: &[] }
    });
    TABLE.iter().map(|row| Row { ..*row }).chain(more).collect()
}

/// Looks at every row on every processor.
fn each(look: impl Fn(&Row) + Sync) {
    let (rows, next) = (rows(), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(row) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                    look(row);
                }
            });
        }
    });
}

/// Whether the command opens the store before anything else.
fn opens(row: &Row) -> bool {
    matches!(row.effect, Effect::Reads | Effect::Writes | Effect::Files)
}

fn with<'a>(line: &'a [String], more: &[&'a str]) -> Vec<&'a str> {
    more.iter().copied().chain(line.iter().map(String::as_str)).collect()
}

#[test]
fn every_command_is_in_the_table() {
    let catalogue: Vec<String> = help::commands()
        .into_iter()
        .filter(|(path, command)| !command.has_subcommands() || ["import", "ops"].contains(&path.join(" ").as_str()))
        .map(|(path, _)| path.join(" "))
        .collect();
    assert!(catalogue.len() > 75, "{}", catalogue.len());
    let rows = rows();
    for name in &catalogue {
        assert!(rows.iter().any(|row| row.command == name), "'crmkit {name}' is not in tests/it/operations/table.rs");
    }
    for row in &rows {
        assert!(catalogue.iter().any(|name| name == row.command), "there is no 'crmkit {}'", row.command);
    }
}

#[test]
fn every_command_ends_with_the_status_of_what_happened() {
    each(|row| {
        let out = setting(row).run(&words(row.line));
        assert_eq!(out.status, if available(row) { 0 } else { 1 }, "{}: {}{}", row.line, out.stdout, out.stderr);
        for (status, line) in row.others.iter().chain(&[(2, "")]) {
            let world = setting(row);
            let args = if line.is_empty() { with(&words(row.line), &["--wrong-flag"]).join(" ") } else { (*line).to_string() };
            let out = world.run(&words(&args));
            assert_eq!(out.status, *status, "{args}: {}{}", out.stdout, out.stderr);
            let silent = [3, 4, 6].contains(status);
            assert!(silent || out.stderr.lines().any(|l| l.starts_with("error: ") || l.starts_with("warning: ")), "{args}: {}", out.stderr);
        }
    });
}

#[test]
fn every_command_tells_what_is_no_store_and_leaves_it_alone() {
    each(|row| {
        if !opens(row) {
            return;
        }
        let (world, line) = (setting(row), words(row.line));
        let (before, files) = (world.facts(), world.files());
        world.fails(&with(&line, &["--db", "missing.db"]), 1, &["there is no store at", "crmkit init"]);
        world.fails(&with(&line, &["--db", "foreign.db"]), 6, &["not a crmkit store"]);
        world.fails(&with(&line, &["--db", "newer.db"]), 6, &["schema version 99"]);
        let out = world.run(&with(&line, &["--db", "damaged.db"]));
        assert!(
            out.status == 6 && (out.stderr.contains("damaged") || out.stderr.contains("malformed")),
            "{}: {} {}",
            row.line,
            out.status,
            out.stderr
        );
        assert!(fs::read(world.path("damaged.db")).expect("there") == FILES["damaged.db"], "{}", row.line);
        assert_eq!((world.facts(), world.files()), (before, files), "{}", row.line);
    });
}

#[test]
fn a_store_that_stays_locked_has_its_own_status() {
    each(|row| {
        let world = setting(row);
        if row.effect == Effect::Encrypts && row.command != "encrypt" {
            // The lock would have to be taken with the key.
            return;
        }
        let before = world.facts();
        let lock = Connection::open(world.path("crm.db")).expect("opened");
        lock.execute_batch("BEGIN IMMEDIATE").expect("locked");
        let out = world.run(&with(&words(row.line), &["--wait", "0"]));
        let (status, told) = match row.effect {
            Effect::Writes => (5, "the store is busy"),
            Effect::Replaces => (5, "another process uses"),
            Effect::Encrypts if available(row) => (5, "another process uses"),
            Effect::Encrypts => (1, "built without encryption"),
            Effect::Reads | Effect::Files | Effect::Makes | Effect::Nothing => (0, ""),
        };
        assert!(out.status == status && out.stderr.contains(told), "{}: {} {}", row.line, out.status, out.stderr);
        lock.execute_batch("ROLLBACK").expect("freed");
        drop(lock);
        assert_eq!(world.facts(), before, "{}", row.line);
    });
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
    each(|row| {
        let line = words(row.line);
        if !opens(row) || setting(row).run(&line).stdout.is_empty() {
            return;
        }
        let world = setting(row);
        let before = world.facts();
        let full = OpenOptions::new().write(true).open("/dev/full").expect("the device is there");
        let mut command = world.command(BINARY, &line);
        let out = world.finish(command.stdout(full).stderr(std::process::Stdio::piped()));
        assert_eq!(out.status, 1, "{line:?}: {}", out.stderr);
        assert!(out.stderr.contains("error: cannot write to standard output: "), "{line:?}: {}", out.stderr);
        assert!(world.facts() == before || out.stderr.contains("all the same (operation "), "{line:?}: {}", out.stderr);
    });
}

#[test]
fn the_environment_changes_nothing() {
    let odd: [&[(&str, &str)]; 8] = [
        &[],
        &[("LANG", "C"), ("LC_ALL", "C")],
        &[("LANG", "de_DE.UTF-8")],
        &[("COLUMNS", "0")],
        &[("COLUMNS", "abc")],
        &[("COLUMNS", "100000")],
        &[("TZ", "Pacific/Kiritimati")],
        &[("TZ", ":/etc/nothing"), ("HOME", "")],
    ];
    each(|row| {
        let line = match row.command {
            "sql" => "sql SELECT_date('now')_>_'2025'",
            "import" => "import customers in.csv --dry-run",
            _ if row.effect == Effect::Reads => row.line,
            _ => return,
        };
        let world = setting(row);
        let line = if row.command == "sql" { line.to_string() } else { format!("{line} --as-of 2025-12-31") };
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
    });
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

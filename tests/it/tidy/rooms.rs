//! The rooms: what lies in them, how much, and under which names.

use std::collections::BTreeMap;

use super::{declared, files, read};

/// Rooms of `reports` that hold no reports, each with its reason.
const NO_REPORTS: &[(&str, &str)] =
    &[("lens", "what several reports look through"), ("explain", "the facts behind the figures of reports")];

/// A room has at most so many files, beside its face and the rooms in it.
const FILES: usize = 24;

/// Rooms that may have more, each with its reason.
const LARGE: &[(&str, &str)] = &[("src/commands", "one file per command"), ("src/entity", "one file per kind of fact")];

/// Rooms whose files may be called like those elsewhere, each with its reason.
const CALLED_ALIKE: &[(&str, &str)] = &[
    ("src/commands/", "a command is called like what it runs"),
    ("src/analysis/", "numerics are called like the report that shows them"),
    ("src/entity/", "a kind of fact has one name wherever it goes"),
    ("src/store/records/", "a kind of fact has one name wherever it goes"),
    ("src/import/write/", "a kind of fact has one name wherever it goes"),
    ("src/sample/", "a kind of fact has one name wherever it goes"),
];

/// Names that stand in several places all the same, each with its reason.
const REPEATED: &[(&str, &str)] = &[
    ("tables", "the tables of the report in whose room they stand"),
    ("options", "what can be said of an import; of the report in whose room they stand"),
    ("complaints", "their headers; their report"),
    ("dates", "the days of the calendar; how they are written in files"),
    ("load", "the rows of a file; what makes their inserts quick"),
    ("matching", "what customers are matched by; their fields to be matched"),
    ("names", "of columns; of people who are erased"),
    ("read", "a backup; the store"),
    ("rows", "of a sealed operation; of a person who is erased"),
    ("rules", "of a recipe; of the quality of data"),
    ("text", "the cells of a file; what people read"),
];

/// The room and the name of a file; the face of a room bears the room's name.
fn place(file: &str) -> (&str, &str) {
    let path = file.trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.rsplit_once('/').unwrap_or(("", path))
}

/// What is wrong with the rooms of these files, of which `is_report` are reports.
fn wrong(files: &[&str], is_report: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut rooms: BTreeMap<&str, usize> = BTreeMap::new();
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files {
        let (room, name) = place(file);
        *rooms.entry(room).or_default() += usize::from(!file.ends_with("/mod.rs"));
        if CALLED_ALIKE.iter().all(|(room, _)| !file.starts_with(room)) {
            places.entry(name).or_default().push(file);
        }
        let parts: Vec<&str> = file.split('/').collect();
        let inner = match parts.as_slice() {
            ["src", "reports", room, name] if *name != "mod.rs" => Some(room),
            ["src", "reports", room, _, "mod.rs"] => Some(room),
            _ => None,
        };
        if inner.is_some_and(|room| NO_REPORTS.iter().all(|(r, _)| r != room)) && !is_report(file) {
            found.push(format!("{file} is no report: what several reports look through stands in reports/lens"));
        }
        let beside = format!("{}/", file.trim_end_matches(".rs"));
        if !file.ends_with("/mod.rs") && files.iter().any(|f| f.starts_with(&beside)) {
            found.push(format!("{file} is the face of a folder: it is called {beside}mod.rs"));
        }
    }
    for (room, count) in rooms.into_iter().filter(|(room, count)| *count > FILES && LARGE.iter().all(|(r, _)| r != room)) {
        found.push(format!("{room} has {count} files, more than {FILES}"));
    }
    for (name, places) in places {
        if places.len() > 1 && REPEATED.iter().all(|(n, _)| *n != name) {
            found.push(format!("{name} stands in several places: {}", places.join(", ")));
        }
    }
    found
}

#[test]
fn rooms_hold_what_they_are_called_by() {
    let sources = files("src", &[".rs"]);
    let (_, for_tests) = declared(&sources);
    let files: Vec<&str> = sources.iter().filter(|f| !for_tests.contains(*f)).map(String::as_str).collect();
    let found = wrong(&files, |file| read(file).contains("impl Report for "));
    assert!(found.is_empty(), "{found:#?}");
    let count = |name: &str| files.iter().filter(|f| place(f).1 == name).count();
    let stale: Vec<&str> = REPEATED.iter().map(|(name, _)| *name).filter(|name| count(name) < 2).collect();
    assert!(stale.is_empty(), "these names stand in one place now: {stale:?}");
    for room in
        NO_REPORTS.iter().map(|(room, _)| format!("src/reports/{room}/")).chain(CALLED_ALIKE.iter().map(|(room, _)| room.to_string()))
    {
        assert!(files.iter().any(|f| f.starts_with(&room)), "there is no {room}");
    }
}

mod tests {
    use super::*;

    #[track_caller]
    fn bites(files: &[&str], words: &str) {
        let found = wrong(files, |file| file.contains("report_"));
        assert!(found.len() == 1 && found[0].contains(words), "{words}: {found:?}");
    }

    #[test]
    fn rooms_bite() {
        bites(&["src/reports/value/helper.rs"], "is no report");
        bites(&["src/reports/value/helper/mod.rs"], "is no report");
        bites(&["src/store/fresh.rs", "src/store/fresh/inner.rs"], "called src/store/fresh/mod.rs");
        bites(&["src/store/fresh.rs", "src/import/fresh.rs"], "fresh stands in several places");
        let many: Vec<String> = (0..=FILES).map(|n| format!("src/store/made_up_{n}.rs")).collect();
        bites(&many.iter().map(String::as_str).collect::<Vec<_>>(), "src/store has");
        let sound = [
            "src/reports/value/report_a.rs",
            "src/reports/value/report_b/mod.rs",
            "src/reports/value/report_b/inner.rs",
            "src/reports/lens/eye.rs",
        ];
        assert_eq!(wrong(&sound, |file| file.contains("report_")), Vec::<String>::new());
    }
}

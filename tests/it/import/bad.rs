//! One small file for every fault a file can have, each with its expected outcome: fixtures/bad/expected.csv.

use std::collections::BTreeSet;
use std::fs;

use super::counts;
use crate::world::{World, package};

/// A line of the table of expected outcomes.
struct Expected {
    file: String,
    kind: String,
    options: Vec<String>,
    status: i32,
    /// Created, updated, unchanged, skipped, rejected; `None` when the file as a whole is refused.
    counts: Option<[u64; 5]>,
    says: String,
}

fn expected() -> Vec<Expected> {
    let mut reader = csv::Reader::from_path(package("fixtures/bad/expected.csv")).expect("the table");
    let line = |record: csv::StringRecord| {
        let numbers: Vec<u64> = (4..9).filter_map(|i| record[i].parse().ok()).collect();
        Expected {
            file: record[0].to_string(),
            kind: record[1].to_string(),
            options: record[2].split_whitespace().map(str::to_string).collect(),
            status: record[3].parse().expect("a status"),
            counts: numbers.try_into().ok(),
            says: record[9].to_string(),
        }
    };
    reader.records().map(|r| line(r.expect("a line"))).collect()
}

fn check(case: &Expected) {
    let world = World::store();
    fs::copy(package("fixtures/bad").join(&case.file), world.path(&case.file)).expect("copied");
    let before = world.facts();
    let mut args = vec!["import", &case.kind, &case.file];
    args.extend(case.options.iter().map(String::as_str));
    let out = world.run(&args);
    let place = format!("{}:\n{}", case.file, out.stderr);
    assert_eq!(out.status, case.status, "{place}");
    assert!(out.stderr.contains(&case.says), "'{}' is not said by {place}", case.says);
    assert_eq!(out.stdout, "", "{place}");
    let Some(wanted) = case.counts else {
        assert_eq!(world.facts(), before, "{place}");
        assert!(out.stderr.contains("error: ") && !out.stderr.contains("rows read"), "{place}");
        assert_eq!(world.files().len(), 2, "{place}");
        return;
    };
    // The counts are checked to add up there.
    assert_eq!(counts(&out), wanted, "{place}");
    let rejects = world.files().iter().any(|f| f.contains("rejects"));
    assert_eq!(rejects, wanted[4] > 0, "{place}");
    let once = world.facts();
    let again = world.run(&args);
    assert_eq!(again.status, case.status, "{}", again.stderr);
    let [created, updated, unchanged, skipped, rejected] = counts(&again);
    assert_eq!([created, updated], [0, 0], "a second import changes nothing:\n{}", again.stderr);
    assert_eq!([unchanged, skipped, rejected], [wanted[0] + wanted[2], wanted[3], wanted[4]], "{}", again.stderr);
    assert_eq!(world.facts(), once, "{place}");
    world.sound();
}

#[test]
fn every_bad_file_ends_as_expected_and_a_second_import_changes_nothing() {
    let cases = expected();
    assert!(cases.len() > 70);
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let wrong = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for worker in 0..workers {
            let (cases, wrong) = (&cases, &wrong);
            scope.spawn(move || {
                for case in cases.iter().skip(worker).step_by(workers) {
                    if std::panic::catch_unwind(|| check(case)).is_err() {
                        wrong.lock().expect("no panic while locked").push(case.file.clone());
                    }
                }
            });
        }
    });
    assert_eq!(wrong.into_inner().expect("all are done"), Vec::<String>::new(), "see above");
}

#[test]
fn every_bad_file_is_in_the_table() {
    let mut files: BTreeSet<String> = expected().into_iter().map(|e| e.file).collect();
    files.extend(["README.md", "expected.csv"].map(str::to_string));
    let there: BTreeSet<String> = fs::read_dir(package("fixtures/bad"))
        .expect("the folder")
        .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(there, files);
}

#[test]
fn workbooks_hold_what_was_seen() {
    let orders = |file: &str| {
        let world = World::store();
        let path = package("fixtures/bad").join(file).display().to_string();
        world.ok(&["import", "orders", &path]);
        world.sql("SELECT customer, date, amount, paid_on IS NOT NULL, notes FROM orders ORDER BY date")
    };
    assert_eq!(
        orders("workbook.xlsx"),
        ["A1|2024-03-05|1234.5|1|x", "13800138000|2024-03-06|0.3|0|TRUE", "A3|2024-03-07|17.99|0|", "00042|2024-03-08|5|0|"]
    );
    assert_eq!(orders("old-workbook.xls"), ["王芳|2024-03-05|1234.5|0|", "A2|2024-03-06|7|0|"]);
    assert_eq!(orders("workbook.ods"), ["王芳|2024-03-05|1234.5|0|", "A2|2024-03-06|7|0|"]);
    assert_eq!(orders("days-from-1904.xlsx"), ["A1|2024-03-05|10|0|"]);
}

#[test]
fn rejects_of_a_workbook_are_comma_separated_text_with_its_columns() {
    let world = World::store();
    fs::copy(package("fixtures/bad/error-cells.xlsx"), world.path("e.xlsx")).expect("copied");
    world.ends(&["import", "customers", "e.xlsx"], 3);
    let rejects = world.read("e.xlsx.rejects.csv");
    assert!(rejects.starts_with("\u{feff}code,name,city,reject_line"), "{rejects}");
    assert!(!rejects.contains("#N/A"), "it says that nothing is known: {rejects}");
    assert!(rejects.contains("a formula whose result was not saved; open the workbook in Excel and save it (cell B4)"), "{rejects}");
}

#[test]
fn text_in_any_encoding_is_stored_as_it_was_meant() {
    for (file, names) in [
        ("gbk.csv", ["王芳", "李伟"]),
        ("utf-16le.csv", ["王芳", "李伟"]),
        ("big5-pipe.csv", ["育成", "陳美玲"]),
        ("shift-jis.csv", ["山田太郎", "サトウ花子"]),
        ("euc-kr.csv", ["김철수", "이영희"]),
        ("windows-1250.csv", ["Jiří Dvořák", "Růžena Šťastná"]),
        ("windows-1251.csv", ["Иван Петров", "Анна Смирнова"]),
        ("windows-1252.csv", ["Jürgen Weiß", "Anna Müller"]),
        ("single-quotes.csv", ["Lee, Ann", "O'Brien"]),
        ("escaped-quotes.csv", ["say \"hi\", Ann", "C:\\dir"]),
    ] {
        let world = World::store();
        let path = package("fixtures/bad").join(file).display().to_string();
        world.ok(&["import", "customers", &path]);
        assert_eq!(world.sql("SELECT name FROM customer ORDER BY id"), names, "{file}");
    }
}

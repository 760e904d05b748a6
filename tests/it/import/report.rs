//! `--report`: every row's outcome, in file order, agreeing with the counts.

use super::counts;
use crate::world::World;

/// The cells of a report of rows, the header left out.
fn rows(world: &World, name: &str) -> Vec<Vec<String>> {
    let text = world.read(name);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|r| r.expect("a row").iter().map(str::to_string).collect()).collect()
}

/// How many rows of a report have each outcome, in the order of the summary.
fn fates(rows: &[Vec<String>]) -> [u64; 5] {
    ["created", "updated", "unchanged", "skipped", "rejected"].map(|fate| rows.iter().filter(|r| r[2] == fate).count() as u64)
}

#[test]
fn customers_with_matches_changes_and_reasons() {
    let world = World::shop();
    let text =
        "code,name,city,tags,shoe,email\nK01,王芳,Bonn,vip,37,\n,Somebody,,,,LI@mail.example\nN1,New,Rom,,,\nK02,Other,,,,\n,,,,,\nN2\n";
    let out = world.import("customers", text, &["--report", "rows.csv"], 3);
    let rows = rows(&world, "rows.csv");
    assert_eq!(fates(&rows), counts(&out));
    let lines: Vec<&str> = rows.iter().map(|r| r[1].as_str()).collect();
    assert_eq!(lines, ["2", "3", "4", "5", "6", "7"]);
    assert_eq!(rows[0][2..8], ["updated", "K01", "code", "", "", "shoe: - -> 37; tags"].map(String::from), "{:?}", rows[0]);
    assert_eq!(rows[2][2..5], ["created", "N1", ""].map(String::from));
    assert_eq!((rows[3][2].as_str(), rows[3][10].as_str()), ("skipped", "the store says otherwise and was left as it is: name"));
    assert_eq!((rows[4][2].as_str(), rows[4][10].as_str()), ("skipped", "the row is blank, or a total at the end of the file"));
    assert_eq!((rows[5][2].as_str(), rows[5][10].as_str()), ("rejected", "1 fields where the header has 6"));
    let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(world.path("rows.csv")).expect("there"));
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn orders_of_several_rows_stand_in_file_order_with_their_customers() {
    let world = World::shop();
    let text = "code,customer,customer_email,date,amount,product,line_amount\n\
                A1,K01,,2025-01-01,,TEA-1,10\nA1,K01,,2025-01-01,,TEA-1,x\nA1,K01,,2025-01-01,,TEA-1,10\n\
                A2,K99,,2025-01-01,,TEA-1,10\nA2,,,,,CUP-1,5\nO05,K03,,2025-02-03,301.00,,\n,K01,,2025-03-03,,TEA-1,7\n";
    let out = world.import("orders", text, &["--report", "rows.csv"], 3);
    let rows = rows(&world, "rows.csv");
    assert_eq!(fates(&rows), counts(&out));
    let told: Vec<String> = rows.iter().map(|r| r[1..7].join("|")).collect();
    assert_eq!(
        told,
        [
            "2|rejected|A1|||".to_string(),
            "3|rejected|A1|||".to_string(),
            "4|rejected|A1|||".to_string(),
            "5|created|A2||K99|".to_string(),
            "6|created|A2||K99|".to_string(),
            "7|updated|O05|code|K03|code".to_string(),
            "8|created|K01/2025-03-03/7.00/1||K01|code".to_string(),
        ]
    );
    assert_eq!(rows[5][7], "amount: 300.00 -> 301.00");
}

#[test]
fn a_dry_run_writes_the_report_of_what_it_would_do() {
    let world = World::shop();
    let text = "customer,date,channel,text\nK01,2025-06-01,phone,hello\nK98,2025-06-01,phone,hello\nK01,2025-06-31,phone,hello\n";
    let dry = world.import("interactions", text, &["--dry-run", "--report", "dry.jsonl"], 3);
    world.import("interactions", text, &["--report", "done.jsonl"], 3);
    assert_eq!(world.read("dry.jsonl"), world.read("done.jsonl"));
    assert_eq!(world.read("dry.jsonl").lines().count() as u64, counts(&dry).iter().sum::<u64>());
    world.import("interactions", text, &["--report", "again.tsv"], 3);
    assert!(world.read("again.tsv").contains("\tunchanged\tK01/2025-06-01/phone/"), "{}", world.read("again.tsv"));
    assert!(world.read("again.tsv").contains("\tcontent\tK01\tcode\t"), "{}", world.read("again.tsv"));
}

#[test]
fn a_report_lands_on_nothing_else_and_in_a_format_that_grows() {
    let world = World::store();
    world.write("in.csv", "code,name\nA1,Ann\nA2\n");
    for (name, words) in [("in.csv", "would overwrite"), ("crm.db.csv", ""), ("rows.json", "CSV, TSV or JSON lines"), ("rows", ".jsonl")] {
        let before = world.facts();
        let out = world.run(&["import", "customers", "in.csv", "--dry-run", "--report", name]);
        assert!(out.stderr.contains(words), "{name}: {}", out.stderr);
        assert_eq!((out.status == 3, world.facts()), (words.is_empty(), before), "{name}: {}", out.stderr);
    }
    world.fails(&["import", "customers", "in.csv", "--report", "in.csv.rejects.csv"], 1, &["in.csv.rejects.csv", "would overwrite"]);
    world.fails(&["import", "customers", "in.csv", "--report", "r.csv", "--rejects", "r.csv"], 1, &["r.csv", "would overwrite"]);
    assert_eq!(world.sql("SELECT count(*) FROM customer"), ["0"]);
    assert_eq!(world.files(), ["crm.db", "crm.db.csv", "in.csv"]);
}

#[test]
fn a_long_report_has_one_header_and_every_row() {
    let world = World::store();
    let text: String = (0..10_000).map(|n| format!("A{n},Ann\n")).collect();
    world.import("customers", format!("code,name\n{text}"), &["--report", "rows.csv"], 0);
    let rows = rows(&world, "rows.csv");
    assert_eq!((rows.len(), rows[9_999][1].as_str(), rows[9_999][3].as_str()), (10_000, "10001", "A9999"));
    assert_eq!(world.read("rows.csv").matches("matched_by").count(), 1 + 1, "one header: matched_by and customer_matched_by");
}

//! Published data sets and golden figures for tests; they lie outside the package and may be absent.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use super::survival::Lifetimes;
use crate::base::dates::Day;

/// One customer of a sample: (day, amount in minor units) per row, sorted by day; customers in the order of their ids.
pub(crate) type Histories = Vec<Vec<(Day, i64)>>;

/// The text of a shared file, or `None` with a word on stderr when it is absent: written past the capture of what a test prints,
/// which shows nothing of a test that passes.
pub(crate) fn shared(path: &str) -> Option<String> {
    let full = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared").join(path);
    match std::fs::read_to_string(full) {
        Ok(text) => Some(text),
        Err(_) => {
            writeln!(std::io::stderr(), "skipped: no reference data {path}").expect("written");
            None
        }
    }
}

/// A golden file.
pub(crate) fn golden(name: &str) -> Option<serde_json::Value> {
    Some(serde_json::from_str(&shared(&format!("golden/{name}"))?).expect("golden files are JSON"))
}

/// CDNOW: 23,570 customers, 69,659 rows, amounts in cents. Zero-padded ids sort as text and as numbers alike.
pub(crate) fn cdnow() -> Option<Histories> {
    let text = shared("data/cdnow/CDNOW_master.txt")?;
    let mut customers: BTreeMap<String, Vec<(Day, i64)>> = BTreeMap::new();
    for line in text.lines().skip(1).filter(|l| !l.trim().is_empty()) {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let date = fields[1];
        let day = Day::parse_iso(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..])).expect("a date");
        let amount = crate::base::money::parse_plain(fields[3], 2).expect("an amount");
        customers.entry(fields[0].to_string()).or_default().push((day, amount));
    }
    Some(sorted(customers))
}

/// The orders of the R package `rfm`: 995 customers, 4,906 rows, whole currency units.
pub(crate) fn rfm_orders() -> Option<Histories> {
    let text = shared("data/rfm/rfm_data_orders.csv")?;
    let mut customers: BTreeMap<String, Vec<(Day, i64)>> = BTreeMap::new();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for row in reader.records() {
        let row = row.expect("a row");
        let day = Day::parse_iso(&row[1]).expect("a date");
        customers.entry(row[0].to_string()).or_default().push((day, row[2].parse().expect("an amount")));
    }
    Some(sorted(customers))
}

fn sorted(customers: BTreeMap<String, Vec<(Day, i64)>>) -> Histories {
    let mut all: Histories = customers.into_values().collect();
    for rows in &mut all {
        rows.sort();
    }
    all
}

/// The groups of a published table of lifetimes, by the value of a column. A status of 1 of 0 and 1, or 2 of 1 and 2,
/// means that somebody left. Empty when the table is not here.
pub(crate) fn lifetimes_of(path: &str, time: &str, status: &str, group: &str) -> BTreeMap<String, Lifetimes> {
    let mut groups: BTreeMap<String, Lifetimes> = BTreeMap::new();
    let Some(text) = shared(path) else { return groups };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|h| h == name).expect("the column is there");
    let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("a row")).collect();
    let left = rows.iter().map(|r| r[at(status)].to_string()).max().expect("rows");
    for row in &rows {
        let duration: f64 = row[at(time)].parse().expect("a number");
        groups.entry(row[at(group)].to_string()).or_default().add(duration as u32, row[at(status)] == left);
    }
    groups
}

/// The values of a published series: the last column of its table.
pub(crate) fn series_of(path: &str) -> Option<Vec<f64>> {
    let text = shared(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let value = |row: csv::StringRecord| row.iter().next_back().and_then(|v| v.parse().ok()).expect("a number");
    Some(reader.records().map(|r| value(r.expect("a row"))).collect())
}

/// The columns of a published CSV file of numbers.
pub(crate) fn columns(path: &str) -> Option<Vec<Vec<f64>>> {
    let text = shared(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let mut columns = vec![Vec::new(); reader.headers().expect("a header").len()];
    for row in reader.records() {
        let row = row.expect("a row");
        columns.iter_mut().zip(&row).for_each(|(column, field)| column.push(field.trim().parse().expect("a number")));
    }
    Some(columns)
}

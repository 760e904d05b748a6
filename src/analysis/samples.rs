//! Published figures and data sets for tests. Figures and small tables are in `fixtures/golden`; whole data files lie outside
//! the package and may be absent.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use nalgebra::DMatrix;

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

/// The text of a file of this package.
pub(crate) fn fixture(path: &str) -> String {
    let full = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path);
    std::fs::read_to_string(full).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// A golden file.
pub(crate) fn golden(name: &str) -> serde_json::Value {
    serde_json::from_str(&fixture(&format!("golden/{name}"))).expect("golden files are JSON")
}

/// The rows of a golden table, without its header.
pub(crate) fn rows_of(table: &str) -> Vec<csv::StringRecord> {
    let text = fixture(&format!("golden/{table}"));
    csv::Reader::from_reader(text.as_bytes()).records().map(|r| r.expect("a row")).collect()
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

/// Orders as those of the R package `rfm`: for each of its 995 customers so many on so many days, the last of them on the day and
/// all together of the amount in its result, whole currency units.
pub(crate) fn rfm_orders() -> Histories {
    let golden = golden("rfm_R_package.json");
    let end = Day::parse_iso(golden["analysis_date"].as_str().expect("a day")).expect("a day");
    let of = |customer: &serde_json::Value| {
        let number = |key: &str| customer[key].as_i64().expect("a number");
        let (silent, orders) = (number("recency_days") as i32, number("transaction_count"));
        let earlier = (1..orders).rev().map(|back| (end.plus(-silent - back as i32), 1));
        earlier.chain([(end.plus(-silent), number("amount") - (orders - 1))]).collect()
    };
    golden["customers"].as_array().expect("customers").iter().map(of).collect()
}

fn sorted(customers: BTreeMap<String, Vec<(Day, i64)>>) -> Histories {
    let mut all: Histories = customers.into_values().collect();
    for rows in &mut all {
        rows.sort();
    }
    all
}

/// The groups of a golden table of lifetimes. A status of 1 of 0 and 1, or 2 of 1 and 2, means that somebody left.
pub(crate) fn lifetimes_of(table: &str) -> BTreeMap<String, Lifetimes> {
    let mut groups: BTreeMap<String, Lifetimes> = BTreeMap::new();
    let rows = rows_of(table);
    let left = rows.iter().map(|r| r[1].to_string()).max().expect("rows");
    for row in &rows {
        groups.entry(row[2].to_string()).or_default().add(row[0].parse().expect("a number"), row[1] == left);
    }
    groups
}

/// The values of a golden series: the last column of its table.
pub(crate) fn series_of(table: &str) -> Vec<f64> {
    let value = |row: csv::StringRecord| row.iter().next_back().and_then(|v| v.parse().ok()).expect("a number");
    rows_of(table).into_iter().map(value).collect()
}

/// Columns of made-up numbers with exactly the means, deviations and correlations of a published data set, so that whatever follows
/// from these is as published: waves that have nothing to do with each other, mixed.
pub(crate) fn like(data: &str) -> Vec<Vec<f64>> {
    let moments = &golden("moments.json")[data];
    let list =
        |v: &serde_json::Value| -> Vec<f64> { v.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect() };
    let (n, mean, deviation) = (moments["n"].as_u64().expect("a count") as usize, list(&moments["mean"]), list(&moments["deviation"]));
    let below: Vec<Vec<f64>> = moments["correlation"].as_array().expect("rows").iter().map(list).collect();
    let items = mean.len();
    let at = |i: usize, k: usize| if i == k { 1.0 } else { below[i.max(k)][i.min(k)] };
    let mix = DMatrix::from_fn(items, items, at).cholesky().expect("items do not determine each other").l();
    let scale = (2.0 * (n - 1) as f64 / n as f64).sqrt();
    let wave = |row: usize, k: usize| scale * (std::f64::consts::PI * (row as f64 + 0.5) * (k + 1) as f64 / n as f64).cos();
    let cell = |row: usize, i: usize| mean[i] + deviation[i] * (0..=i).map(|k| mix[(i, k)] * wave(row, k)).sum::<f64>();
    (0..items).map(|i| (0..n).map(|row| cell(row, i)).collect()).collect()
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

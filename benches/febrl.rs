//! The FEBRL sets of `fixtures/febrl`: records whose duplicates are known. Read by the bench and by a test.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use crmkit::analysis::duplicates::{Book, Found, Person};
use crmkit::base::dates::Day;

/// A set: its name, and its files.
pub const SETS: [(&str, &[&str]); 3] =
    [("febrl1", &["febrl1.csv"]), ("febrl3", &["febrl3.csv.gz"]), ("febrl4", &["febrl4a.csv.gz", "febrl4b.csv.gz"])];

/// The records of a set and the pairs that are one person.
pub struct Set {
    records: Vec<csv::StringRecord>,
    /// Every true pair by the places of its records, the lower first.
    pub truth: HashSet<(u32, u32)>,
}

/// How well pairs were found.
pub struct Quality {
    /// Share of the pairs found that are true.
    pub precision: f64,
    /// Share of the true pairs that were found.
    pub recall: f64,
}

impl Quality {
    /// Of pairs found against the true ones.
    pub fn of(found: &Found, truth: &HashSet<(u32, u32)>) -> Quality {
        let right = found.pairs.iter().filter(|p| truth.contains(&(p.first, p.second))).count() as f64;
        Quality { precision: right / found.pairs.len() as f64, recall: right / truth.len() as f64 }
    }

    /// The harmonic mean of both.
    pub fn f1(&self) -> f64 {
        2.0 * self.precision * self.recall / (self.precision + self.recall)
    }
}

impl Set {
    /// Reads the files of a set.
    pub fn read(files: &[&str]) -> Result<Set> {
        let mut records = Vec::new();
        for file in files {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/febrl").join(file);
            let mut text = String::new();
            let bytes = File::open(&path).with_context(|| format!("cannot open {}", path.display()))?;
            if file.ends_with(".gz") {
                flate2::read::GzDecoder::new(bytes).read_to_string(&mut text)?;
            } else {
                std::io::BufReader::new(bytes).read_to_string(&mut text)?;
            }
            let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
            for record in reader.records() {
                records.push(record?);
            }
        }
        let mut persons: HashMap<String, Vec<u32>> = HashMap::new();
        for (at, record) in records.iter().enumerate() {
            let person = record[0].split('-').nth(1).context("a record is called rec-N-…")?;
            persons.entry(person.to_string()).or_default().push(at as u32);
        }
        let truth = persons
            .values()
            .flat_map(|same| same.iter().enumerate().flat_map(|(i, a)| same[i + 1..].iter().map(move |b| (*a, *b))))
            .collect();
        Ok(Set { records, truth })
    }

    /// The set as a shop would have it.
    pub fn book(&self) -> Book {
        let mut book = Book::new();
        for r in &self.records {
            let words = |fields: &[&str]| fields.iter().filter(|f| !f.is_empty()).copied().collect::<Vec<_>>().join(" ");
            let (name, address) = (words(&[&r[1], &r[2]]), words(&[&r[3], &r[4], &r[5]]));
            let known = |at: usize| Some(&r[at]).filter(|t| !t.is_empty());
            book.add(&Person {
                name: &name,
                address: Some(address.as_str()).filter(|t| !t.is_empty()),
                city: known(6),
                postal_code: known(7),
                region: known(8),
                birthday: birthday(&r[9]),
                ..Person::default()
            });
        }
        book
    }
}

/// A date of the form `19491231`; nothing when there is no such day.
fn birthday(text: &str) -> Option<Day> {
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    if text.len() == 8 { Day::new(part(0..4)? as i32, part(4..6)?, part(6..8)?) } else { None }
}

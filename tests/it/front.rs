//! The front half of the import, bytes to rows, as the tests and the fuzz target drive it.

use anyhow::Result;
use crmkit::entity::settings::Settings;
use crmkit::import::{Encoding, Kind, Options, Quotes, Source, Text, survey};

/// The most rows that are looked at.
const ROWS: usize = 10_000;

/// The rows of a file with their lines, the header included. `known` tells whether a cell is the name of a column.
///
/// # Errors
/// Every reason for which a file as a whole is refused.
pub fn rows(bytes: &[u8], options: &Options, known: &dyn Fn(&str) -> bool) -> Result<Vec<(u64, Vec<String>)>> {
    let source = Source::of_bytes("fuzz", bytes)?;
    let mut text = Text::open(&source, &options.text(), known)?;
    loop {
        let error = match rows_of(&text) {
            Ok(rows) => return Ok(rows),
            Err(error) => error,
        };
        text = text.otherwise(error, known)?;
    }
}

fn rows_of(text: &Text) -> Result<Vec<(u64, Vec<String>)>> {
    let mut records = text.records()?;
    let mut record = csv::StringRecord::new();
    let mut rows = Vec::new();
    while let Some(line) = records.read(&mut record).map_err(|e| text.unreadable(e, &mut records, &[]))? {
        if rows.len() < ROWS {
            rows.push((line, record.iter().map(str::to_string).collect()));
        }
    }
    match text.faulty(&records) {
        Some(stopped) => Err(stopped.into()),
        None => Ok(rows),
    }
}

/// Options out of three bytes, in nearly every combination.
fn options(choice: [u8; 3]) -> Options {
    let encodings = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "shift_jis", "euc-kr", "windows-1252", "windows-1251"];
    let quotes = ["\"", "'", "none", "\\\"", "\\'"];
    Options {
        encoding: encodings.get(usize::from(choice[0] % 32)).and_then(|name| Encoding::parse(name).ok()),
        delimiter: [b',', b';', b'\t', b'|'].get(usize::from(choice[0] / 32)).copied(),
        quotes: quotes.get(usize::from(choice[1] % 16)).and_then(|q| Quotes::parse(q).ok()),
        skip: (choice[1] / 16 > 11).then(|| u64::from(choice[1] / 16 - 12)),
        no_header: choice[2] & 0x10 != 0,
        sheet: (choice[2] & 0x60 == 0x60).then(|| "1".to_string()),
        raw: choice[2] & 0x80 != 0,
        ..Options::default()
    }
}

/// Reads any bytes as a file: the first three choose the options, the rest is the file. It may be refused, but nothing
/// may panic or hang, and what is read must be the same each time, in lines that grow.
pub fn drive(data: &[u8]) {
    let [a, b, c, file @ ..] = data else { return };
    let options = options([*a, *b, *c]);
    let known = |cell: &str| ["code", "name", "date", "amount", "客户编号", "姓名"].contains(&cell);
    let once = rows(file, &options, &known);
    let again = rows(file, &options, &known);
    match (&once, &again) {
        (Ok(once), Ok(again)) => assert_eq!(once, again),
        (Err(once), Err(again)) => assert_eq!(once.to_string(), again.to_string()),
        _ => panic!("read once and refused once: {:?}", [once.err(), again.err()]),
    }
    if let Ok(rows) = once {
        assert!(rows.windows(2).all(|two| two[0].0 < two[1].0), "lines grow");
    }
    let kinds = [Some(Kind::CUSTOMERS), Some(Kind::ORDERS), Some(Kind::INTERACTIONS), Some(Kind::COMPLAINTS), None];
    let settings = Settings::read(&[]).expect("the defaults");
    let source = Source::of_bytes("fuzz", file).expect("a temporary file");
    if let Ok(plan) = survey(&source, kinds[usize::from(c & 0xF) % kinds.len()], &options, &settings) {
        assert!(!plan.headers.is_empty());
    }
}

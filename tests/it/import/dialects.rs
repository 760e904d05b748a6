//! Any table comes back as it was written, in every encoding and dialect; nothing that is read panics.

use std::fs;

use crmkit::import::{Encoding, Options, Quotes};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::front;
use crate::world::package;

/// Characters that every table is made of: what cuts, quotes and escapes, and what has bytes of these in old encodings.
const MARKS: &str = ",;|\t\"'\\\n\r =0aZ 功育東ポ|é";

fn cells(characters: &'static str) -> impl Strategy<Value = String> {
    let all: Vec<char> = characters.chars().collect();
    vec(select(all), 0..8).prop_map(|c| c.into_iter().collect())
}

/// A table of at least two columns and one row, whose first cell is a name, so that no row is blank.
fn tables(characters: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    (2..5usize).prop_flat_map(move |width| {
        vec(vec(cells(characters), width), 1..8).prop_map(|mut rows| {
            rows.iter_mut().for_each(|row| row[0].insert(0, 'x'));
            rows
        })
    })
}

/// The table as the csv crate writes it.
fn written(rows: &[Vec<String>], delimiter: u8, quotes: Quotes, end: csv::Terminator, always: bool) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote(quotes.mark.expect("quotes"))
        .double_quote(!quotes.escaped)
        .terminator(end)
        .quote_style(if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary })
        .from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).expect("written"));
    String::from_utf8(writer.into_inner().expect("written")).expect("UTF-8")
}

/// The text in an encoding; `None` when it has no such characters.
fn encoded(text: &str, name: &str) -> Option<Vec<u8>> {
    match name {
        "utf-16le" => Some(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        "utf-16be" => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        _ => {
            let (bytes, _, lossy) = encoding_rs::Encoding::for_label(name.as_bytes()).expect("known").encode(text);
            (!lossy).then(|| bytes.into_owned())
        }
    }
}

fn read(bytes: &[u8], options: &Options) -> Vec<Vec<String>> {
    let rows = front::rows(bytes, options, &|_| false).unwrap_or_else(|e| panic!("{e}\n{}", String::from_utf8_lossy(bytes)));
    rows.into_iter().map(|(_, cells)| cells).collect()
}

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
const ENCODINGS: [&str; 12] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "gb18030",
    "gbk",
    "big5",
    "shift_jis",
    "euc-kr",
    "euc-jp",
    "windows-1252",
    "windows-1251",
    "iso-8859-2",
];

/// The delimiter and quotes of a table, and how its lines end.
fn dialects() -> impl Strategy<Value = (u8, Quotes, csv::Terminator, bool)> {
    let ends = [csv::Terminator::CRLF, csv::Terminator::Any(b'\n'), csv::Terminator::Any(b'\r')];
    let quotes = ["\"", "'", "\\\"", "\\'"].map(|q| Quotes::parse(q).expect("quotes"));
    (select(DELIMITERS.to_vec()), select(quotes.to_vec()), select(ends.to_vec()), any::<bool>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_table_comes_back_in_any_encoding_and_dialect_that_is_told(
        rows in tables(MARKS), (delimiter, quotes, end, always) in dialects(), name in select(ENCODINGS.to_vec()),
    ) {
        // The csv crate leaves backslashes as they are beside the quotes that it escapes with one: such text has two readings.
        prop_assume!(!quotes.escaped || !rows.iter().flatten().any(|c| c.contains('\\')));
        let Some(bytes) = encoded(&written(&rows, delimiter, quotes, end, always), name) else { return Ok(()) };
        let options = Options {
            encoding: Encoding::parse(name).ok(),
            delimiter: Some(delimiter),
            quotes: Some(quotes),
            skip: Some(0),
            ..Options::default()
        };
        prop_assert_eq!(read(&bytes, &options), rows);
    }

    #[test]
    fn any_table_comes_back_in_any_encoding_with_a_mark(
        rows in tables("王芳李伟é€,\"\n 0aZ😀"), delimiter in select(DELIMITERS.to_vec()), name in select(ENCODINGS[..4].to_vec()),
    ) {
        let text = format!("\u{feff}{}", written(&rows, delimiter, Quotes::DOUBLED, csv::Terminator::CRLF, false));
        let bytes = encoded(&text, name).expect("all of Unicode");
        let options = Options { delimiter: Some(delimiter), skip: Some(0), ..Options::default() };
        prop_assert_eq!(read(&bytes, &options), rows);
    }

    #[test]
    fn any_table_with_a_header_comes_back_untold(
        rows in tables("王芳李伟 0aZ"), delimiter in select(DELIMITERS.to_vec()), end in select(vec![csv::Terminator::CRLF, csv::Terminator::Any(b'\r')]),
    ) {
        let header: Vec<String> = (0..rows[0].len()).map(|i| format!("column {i}")).collect();
        let table = [&[header][..], &rows].concat();
        let bytes = written(&table, delimiter, Quotes::DOUBLED, end, false).into_bytes();
        prop_assert_eq!(read(&bytes, &Options::default()), table);
    }

    #[test]
    fn anything_at_all_is_read_or_refused(data in vec(any::<u8>(), 0..300)) {
        front::drive(&data);
    }

    #[test]
    fn any_text_is_read_or_refused(choice in any::<[u8; 3]>(), text in "[a-c,;\t|\"'\\\\\r\n\u{0}\u{1a}王é0-9.]{0,200}") {
        front::drive(&[&choice[..], text.as_bytes()].concat());
    }
}

/// A small generator of numbers, so that every run tries the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // Knuth's MMIX generator.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides.max(1)
    }
}

/// Bytes changed, cut out, doubled, and cut off.
fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.roll(6) {
        let (at, length) = (dice.roll(out.len()), dice.roll(16));
        let end = (at + length).min(out.len());
        match dice.roll(5) {
            0 if !out.is_empty() => out[at] ^= 1 << dice.roll(8),
            1 => drop(out.drain(at..end)),
            2 => {
                let piece = out[at..end].to_vec();
                out.splice(at..at, piece);
            }
            3 => out.insert(at, b"\"',;\\\n\r\0\x1a\xff|\t"[dice.roll(12)]),
            _ => out.truncate(out.len() - dice.roll(out.len() / 4 + 1)),
        }
    }
    out
}

#[test]
fn bad_files_changed_at_random_are_read_or_refused() {
    let mut dice = Dice(1);
    for entry in fs::read_dir(package("fixtures/bad")).expect("the folder") {
        let path = entry.expect("an entry").path();
        let bytes = fs::read(&path).expect("read");
        // What unpacks to megabytes takes long, and is tried as it is elsewhere.
        if path.to_string_lossy().contains("endless") || bytes.len() > 100_000 {
            continue;
        }
        for round in 0..8 {
            let choice = if round < 4 { [255, 15, 0] } else { [0; 3].map(|_: u8| dice.roll(256) as u8) };
            front::drive(&[&choice[..], &mutated(&bytes, &mut dice)].concat());
        }
    }
}

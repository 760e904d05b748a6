//! CSV and TSV of one table: RFC 4180 with line feeds, column keys as the header.
//!
//! Fields are quoted here rather than by a writer that quotes whole records alike, so that an empty
//! text (`""`) stays apart from a value that is not known (nothing).

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::cell::{self, Value};
use crate::base::formula::neutralise;
use crate::page::Table;

/// Renders the table; a `raw` one keeps even cells that a spreadsheet would run as formulas.
pub fn render(table: &Table, delimiter: u8, raw: bool) -> Vec<u8> {
    let writer = Writer { delimiter, raw };
    let alone = table.columns.len() == 1;
    let mut out = Vec::with_capacity(64 + table.rows.len() * table.columns.len() * 9);
    for (i, column) in table.columns.iter().enumerate() {
        writer.separate(i, &mut out);
        writer.words(&column.key, &mut out);
    }
    out.push(b'\n');
    for row in &table.rows {
        for (i, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            writer.separate(i, &mut out);
            match cell::read(column.kind, cell).1 {
                Value::Text(text) => writer.words(&text, &mut out),
                // A line of one empty field would be an empty line, which readers skip.
                Value::Empty if alone => out.extend_from_slice(b"\"\""),
                // Numbers and days hold nothing that would have to be quoted.
                value => cell::write_plain(value, &mut out),
            }
        }
        out.push(b'\n');
    }
    out
}

struct Writer {
    delimiter: u8,
    raw: bool,
}

impl Writer {
    fn separate(&self, index: usize, out: &mut Vec<u8>) {
        if index > 0 {
            out.push(self.delimiter);
        }
    }

    fn words(&self, text: &str, out: &mut Vec<u8>) {
        let text = if self.raw { Cow::Borrowed(text) } else { neutralise(text) };
        let bytes = text.as_bytes();
        if !bytes.is_empty() && memchr3(self.delimiter, b'"', b'\n', bytes).is_none() && memchr(b'\r', bytes).is_none() {
            out.extend_from_slice(bytes);
            return;
        }
        out.push(b'"');
        for (i, part) in text.split('"').enumerate() {
            if i > 0 {
                out.extend_from_slice(b"\"\"");
            }
            out.extend_from_slice(part.as_bytes());
        }
        out.push(b'"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::formula::restore;
    use crate::page::{Cell, Kind};
    use proptest::prelude::*;

    fn table(rows: Vec<Vec<Cell>>) -> Table {
        let mut table = Table::new("t", "T").column("name", "Name", Kind::Text).column("spend", "Spend", Kind::Money(2));
        table.rows = rows;
        table
    }

    fn rendered(table: &Table, delimiter: u8, raw: bool) -> String {
        String::from_utf8(render(table, delimiter, raw)).expect("UTF-8")
    }

    #[test]
    fn fields_are_quoted_only_where_needed() {
        let table = table(vec![
            vec![Cell::text("Ann"), Cell::Int(123_456)],
            vec![Cell::text("Lee, \"Bo\""), Cell::Empty],
            vec![Cell::text(""), Cell::Real(99.5)],
            vec![Cell::Empty, Cell::text("n/a")],
            vec![Cell::text("two\nlines"), Cell::As(Kind::Percent, Box::new(Cell::Real(0.25)))],
            vec![Cell::text("a\tb"), Cell::Int(-5)],
        ]);
        let csv = "name,spend\nAnn,1234.56\n\"Lee, \"\"Bo\"\"\",\n\"\",1.00\n,n/a\n\"two\nlines\",0.25\na\tb,-0.05\n";
        assert_eq!(rendered(&table, b',', false), csv);
        let tsv = "name\tspend\nAnn\t1234.56\n\"Lee, \"\"Bo\"\"\"\t\n\"\"\t1.00\n\tn/a\n\"two\nlines\"\t0.25\n\"a\tb\"\t-0.05\n";
        assert_eq!(rendered(&table, b'\t', false), tsv);
    }

    #[test]
    fn formulas_are_neutralised_in_words_alone() {
        let table = table(vec![vec![Cell::text("=1+1"), Cell::Int(-5)], vec![Cell::text("-12.50"), Cell::text("@x")]]);
        assert_eq!(rendered(&table, b',', false), "name,spend\n'=1+1,-0.05\n-12.50,'@x\n");
        assert_eq!(rendered(&table, b',', true), "name,spend\n=1+1,-0.05\n-12.50,@x\n");
    }

    #[test]
    fn a_single_empty_field_is_no_empty_line() {
        let mut table = Table::new("t", "T").column("day", "Day", Kind::Date);
        table.rows = vec![vec![Cell::Empty], vec![Cell::Int(0)]];
        assert_eq!(rendered(&table, b',', false), "day\n\"\"\n1970-01-01\n");
    }

    proptest! {
        #[test]
        fn readers_get_back_what_was_written(names in prop::collection::vec(prop_oneof![any::<String>(), "[\"',=\\r\\n\\t a]{0,6}"], 0..6)) {
            let table = table(names.iter().map(|name| vec![Cell::text(name.clone()), Cell::Int(1)]).collect());
            for delimiter in [b',', b'\t'] {
                let bytes = render(&table, delimiter, false);
                let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes.as_slice());
                let read: Vec<String> = reader.records().map(|r| restore(&r.expect("a record")[0]).into_owned()).collect();
                prop_assert_eq!(&read, &names);
            }
        }
    }
}

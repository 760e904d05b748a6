//! JSON documents and JSON lines, serialised straight from the page.
//!
//! The document is stable: `report`, `title`, `as_of`, `options`, `notes` (the page's, then its tables')
//! and `tables`, by key, each a list of objects by column key. Several pages are a list of documents.

use std::fmt::Write;

use anyhow::Result;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::Selection;
use super::cell::Json;
use crate::base::printable::steers;
use crate::page::{Cell, Column, Table};

/// One page as an object, several as a list of objects.
pub fn document(pages: &[Selection]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    match pages {
        [page] => serde_json::to_writer_pretty(&mut out, page)?,
        pages => serde_json::to_writer_pretty(&mut out, pages)?,
    }
    out.push(b'\n');
    escaped(out)
}

/// One object per row and line.
pub fn lines(table: &Table) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(table.rows.len() * table.columns.len() * 20);
    for row in &table.rows {
        serde_json::to_writer(&mut out, &Row { columns: &table.columns, row })?;
        out.push(b'\n');
    }
    escaped(out)
}

impl Serialize for Selection<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let page = self.page;
        let mut map = out.serialize_map(Some(6))?;
        map.serialize_entry("report", &page.name)?;
        map.serialize_entry("title", &page.title.to_string())?;
        map.serialize_entry("as_of", &page.as_of.map(|day| day.to_string()))?;
        map.serialize_entry("options", &Entries(&page.options))?;
        let notes = page.notes.iter().chain(self.tables.iter().flat_map(|table| &table.notes));
        let notes: Vec<String> = notes.map(|note| note.whole().to_string()).collect();
        map.serialize_entry("notes", &notes)?;
        map.serialize_entry("tables", &Tables(&self.tables))?;
        map.end()
    }
}

struct Entries<'a>(&'a [(String, String)]);

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

struct Tables<'a>(&'a [&'a Table]);

impl Serialize for Tables<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.0.iter().map(|table| (table.key, Rows(table))))
    }
}

struct Rows<'a>(&'a Table);

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.0.rows.iter().map(|row| Row { columns: &self.0.columns, row }))
    }
}

struct Row<'a> {
    columns: &'a [Column],
    row: &'a [Cell],
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_map(self.columns.iter().zip(self.row).map(|(column, cell)| (&column.key, Json(column.kind, cell))))
    }
}

/// JSON allows some characters in strings that steer a terminal: they become `\u` escapes, which mean the same.
fn escaped(json: Vec<u8>) -> Result<Vec<u8>> {
    // First bytes of those characters in UTF-8; few texts have one, and fewer such a character.
    let suspects = [0x7f, 0xc2, 0xd8, 0xe2];
    if !suspects.iter().any(|byte| memchr::memchr(*byte, &json).is_some()) {
        return Ok(json);
    }
    let text = String::from_utf8(json)?;
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c| steers(c) && c != '\n') {
        let c = rest[at..].chars().next().unwrap_or_default();
        out.push_str(&rest[..at]);
        write!(out, "\\u{:04x}", u32::from(c))?;
        rest = &rest[at + c.len_utf8()..];
    }
    out.push_str(rest);
    Ok(out.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::page::{Kind, Page};

    fn page() -> Page {
        let mut page = Page::new("rfm", "RFM segments");
        page.as_of = Day::new(2024, 3, 31);
        page.option("window", "12m");
        page.note("Orders paid.");
        let mut table =
            Table::new("segments", "Segments").column("segment", "Segment", Kind::Text).column("spend", "Spend", Kind::Money(2));
        table.push(vec![Cell::text("Cham\"pions"), Cell::Int(1234)]);
        table.push(vec![Cell::text("\u{9b}\u{202e}–"), Cell::Empty]);
        table.total = Some(vec![Cell::text("Total"), Cell::Int(1234)]);
        table.note("Ties share a score.");
        page.table(table);
        page.table(Table::new("customers", "Customers").column("code", "Code", Kind::Text));
        page
    }

    fn selection(page: &Page) -> Selection<'_> {
        Selection { page, tables: page.tables().collect(), more: Vec::new() }
    }

    #[test]
    fn a_document_holds_everything_but_totals() {
        let page = page();
        let json = String::from_utf8(document(&[selection(&page)]).expect("JSON")).expect("UTF-8");
        let expected = r#"{
  "report": "rfm",
  "title": "RFM segments",
  "as_of": "2024-03-31",
  "options": {
    "window": "12m"
  },
  "notes": [
    "Orders paid.",
    "Ties share a score."
  ],
  "tables": {
    "segments": [
      {
        "segment": "Cham\"pions",
        "spend": 12.34
      },
      {
        "segment": "\u009b\u202e–",
        "spend": null
      }
    ],
    "customers": []
  }
}
"#;
        assert_eq!(json, expected);
        let value: serde_json::Value = serde_json::from_str(&json).expect("valid");
        assert_eq!(value["tables"]["segments"][1]["segment"], "\u{9b}\u{202e}–");
    }

    #[test]
    fn several_pages_are_a_list() {
        let page = page();
        let json = document(&[selection(&page), selection(&page)]).expect("JSON");
        let value: serde_json::Value = serde_json::from_slice(&json).expect("valid");
        assert_eq!(value.as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn lines_hold_one_row_each() {
        let page = page();
        let table = page.tables().next().expect("a table");
        let text = String::from_utf8(lines(table).expect("JSON")).expect("UTF-8");
        assert_eq!(text, "{\"segment\":\"Cham\\\"pions\",\"spend\":12.34}\n{\"segment\":\"\\u009b\\u202e–\",\"spend\":null}\n");
    }
}

//! What the parts of an .xlsx workbook say beside the values of its cells: which rows are hidden, which cells are merged,
//! and whether there are formulas at all. They are looked through while their size is measured.

use std::collections::HashMap;
use std::io::{self, Read, Write};

/// What a sheet says of its rows and cells.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Look {
    /// Numbers of hidden rows, as far as they are told.
    pub hidden: Vec<u32>,
    /// How many there are.
    pub hidden_rows: u64,
    /// Whether columns are hidden.
    pub hidden_columns: bool,
    /// Rectangles of merged cells: first row and column, last row and column, from 0.
    pub merged: Vec<[u32; 4]>,
    /// Whether any cell has a formula.
    pub formulas: bool,
}

/// So many hidden rows are told.
const TOLD: usize = 12;

/// No tag that tells something is longer, in bytes.
const TAG: usize = 1024;

/// Takes the text of a sheet's part.
#[derive(Default)]
pub struct Looking {
    look: Look,
    /// The end of what came before, in which a tag may have begun.
    rest: Vec<u8>,
}

impl Looking {
    /// What was seen.
    pub fn finish(mut self) -> Look {
        let rest = std::mem::take(&mut self.rest);
        self.see(&rest, rest.len());
        self.look
    }

    /// Looks at the tags that begin before `end`.
    fn see(&mut self, text: &[u8], end: usize) {
        self.look.formulas |= ["<f>", "<f ", "<f/"].iter().any(|tag| memchr::memmem::find(&text[..end], tag.as_bytes()).is_some());
        for at in memchr::memmem::find_iter(text, b" hidden=\"").filter(|at| *at < end) {
            let value = &text[at + 9..];
            let Some(begin) = memchr::memrchr(b'<', &text[..at]) else { continue };
            let tag = &text[begin..];
            if !(value.starts_with(b"1\"") || value.starts_with(b"true\"")) {
                continue;
            }
            if tag.starts_with(b"<col ") {
                self.look.hidden_columns = true;
            } else if tag.starts_with(b"<row ") {
                self.look.hidden_rows += 1;
                let number: Option<u32> = attribute(tag, b" r=\"").and_then(|n| n.parse().ok());
                if self.look.hidden.len() < TOLD {
                    self.look.hidden.extend(number);
                }
            }
        }
        for at in memchr::memmem::find_iter(text, b"<mergeCell ").filter(|at| *at < end) {
            let range = attribute(&text[at..], b" ref=\"").and_then(|range| rectangle(&range));
            self.look.merged.extend(range);
        }
    }
}

impl Write for Looking {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.rest.extend_from_slice(buffer);
        if self.rest.len() > 64 * TAG {
            let text = std::mem::take(&mut self.rest);
            // The last tag may go on in what comes.
            let end = memchr::memrchr(b'<', &text).unwrap_or(text.len());
            self.see(&text, end);
            self.rest.extend_from_slice(&text[end..]);
        }
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The value of an attribute of the tag that the text begins with.
fn attribute(tag: &[u8], name: &[u8]) -> Option<String> {
    let tag = &tag[..memchr::memchr(b'>', tag).unwrap_or(tag.len())];
    let at = memchr::memmem::find(tag, name)? + name.len();
    let value = &tag[at..];
    Some(unescaped(&String::from_utf8_lossy(&value[..memchr::memchr(b'"', value)?])))
}

fn unescaped(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_string(), |text, (escaped, plain)| text.replace(escaped, plain))
}

/// `A10:C12` as first row and column, last row and column.
fn rectangle(range: &str) -> Option<[u32; 4]> {
    let place = |cell: &str| {
        let split = cell.find(|c: char| c.is_ascii_digit())?;
        let column = cell[..split].bytes().fold(0u32, |n, b| n.saturating_mul(26).saturating_add(u32::from(b & 0x1F)));
        Some((cell[split..].parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
    };
    let (first, last) = range.split_once(':')?;
    let ((top, left), (bottom, right)) = (place(first)?, place(last)?);
    (bottom >= top && right >= left).then_some([top, left, bottom, right])
}

/// Paths of the parts of the sheets by their names, from `workbook.xml` and the list of its relations.
pub fn paths(workbook: &str, relations: &str) -> HashMap<String, String> {
    let tags = |text: &str, name: &str| -> Vec<String> {
        let begins = memchr::memmem::find_iter(text.as_bytes(), name.as_bytes()).collect::<Vec<_>>();
        begins.into_iter().map(|at| text[at..].to_string().chars().take(2 * TAG).collect()).collect()
    };
    let of = |tag: &str, name: &str| attribute(tag.as_bytes(), name.as_bytes());
    let target = |tag: String| {
        let path = of(&tag, " Target=\"")?;
        let path = path.strip_prefix('/').map_or_else(|| format!("xl/{path}"), str::to_string);
        Some((of(&tag, " Id=\"")?, path))
    };
    let parts: HashMap<String, String> = tags(relations, "<Relationship ").into_iter().filter_map(target).collect();
    let sheet = |tag: String| Some((of(&tag, " name=\"")?, parts.get(&of(&tag, "r:id=\"")?)?.clone()));
    tags(workbook, "<sheet ").into_iter().filter_map(sheet).collect()
}

/// The text of a small part; empty when it is not there.
pub fn text_of(part: Option<impl Read>) -> String {
    let mut text = String::new();
    let sound = part.is_some_and(|part| part.take(1 << 22).read_to_string(&mut text).is_ok());
    if sound { text } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_rows_merged_cells_and_formulas_are_seen_whatever_the_chunks() {
        let filler = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(3000);
        let text = format!(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>{filler}<row r=\"5\" hidden=\"1\"><c r=\"A5\"><f>1+1</f></c></row>{filler}<row hidden=\"true\" r=\"7\"/><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"AA1:AB1\"/>"
        );
        for chunk in [1, 100, 70_000, 1_000_000] {
            let mut looking = Looking::default();
            text.as_bytes().chunks(chunk).for_each(|part| looking.write_all(part).expect("written"));
            let look = looking.finish();
            assert_eq!((look.hidden.as_slice(), look.hidden_rows, look.hidden_columns, look.formulas), (&[5, 7][..], 2, true, true));
            assert_eq!(look.merged, [[1, 0, 3, 0], [0, 26, 0, 27]], "{chunk}");
        }
    }

    #[test]
    fn sheets_have_their_parts() {
        let workbook =
            "<sheets><sheet name=\"A &amp; B\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"2月\" sheetId=\"2\" r:id=\"rId2\"/></sheets>";
        let relations =
            "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Target=\"/xl/worksheets/sheet2.xml\" Id=\"rId2\"/>";
        let found = paths(workbook, relations);
        assert_eq!(found.get("A & B").map(String::as_str), Some("xl/worksheets/sheet1.xml"));
        assert_eq!(found.get("2月").map(String::as_str), Some("xl/worksheets/sheet2.xml"));
    }
}

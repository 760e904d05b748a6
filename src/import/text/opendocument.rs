//! OpenDocument workbooks (.ods) are looked through before the library opens them: a few bytes may stand for millions
//! of repeated cells, which it would keep in memory.

use std::io::{self, BufRead, BufReader, Read};

/// How many cells the sheets of a `content.xml` span together, repeated ones included.
///
/// # Errors
/// When it cannot be read.
pub fn spanned(content: impl Read) -> io::Result<u64> {
    let mut reader = BufReader::new(content);
    let (mut tag, mut total) = (Vec::new(), 0);
    let mut sheet = Extent::default();
    loop {
        reader.skip_until(b'<')?;
        tag.clear();
        if reader.read_until(b'>', &mut tag)? == 0 {
            return Ok(total + sheet.area());
        }
        if is(&tag, b"table:table") {
            total += std::mem::take(&mut sheet).area();
        } else if is(&tag, b"table:table-row") {
            sheet.end_row();
            sheet.repeated = repeated(&tag, b"number-rows-repeated=");
            sheet.column = 0;
        } else if is(&tag, b"table:table-cell") || is(&tag, b"table:covered-table-cell") {
            sheet.column += repeated(&tag, b"number-columns-repeated=");
            if !tag.ends_with(b"/>") || memchr::memmem::find(&tag, b"office:").is_some() {
                sheet.filled = sheet.column;
            }
        }
    }
}

fn is(tag: &[u8], name: &[u8]) -> bool {
    tag.strip_prefix(name).is_some_and(|rest| matches!(rest.first(), Some(b' ' | b'>' | b'/' | b'\t' | b'\r' | b'\n')))
}

/// The number of an attribute; 1 when it is not there.
fn repeated(tag: &[u8], attribute: &[u8]) -> u64 {
    let Some(at) = memchr::memmem::find(tag, attribute) else { return 1 };
    let digits = tag[at + attribute.len()..].iter().skip(1).take_while(|b| b.is_ascii_digit());
    digits.fold(0u64, |n, b| n.saturating_mul(10).saturating_add(u64::from(b - b'0'))).min(1 << 24)
}

/// The rectangle of a sheet up to its last filled cell.
#[derive(Default)]
struct Extent {
    /// Rows up to the last one with something in it, and rows without behind it.
    rows: u64,
    blank: u64,
    width: u64,
    /// The row at hand: how often it is repeated, its columns so far, and those up to the last filled one.
    repeated: u64,
    column: u64,
    filled: u64,
}

impl Extent {
    fn end_row(&mut self) {
        if self.filled > 0 {
            self.rows += self.blank + self.repeated;
            self.blank = 0;
            self.width = self.width.max(self.filled);
        } else {
            self.blank += self.repeated;
        }
        (self.repeated, self.filled) = (0, 0);
    }

    fn area(mut self) -> u64 {
        self.end_row();
        self.rows.saturating_mul(self.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_cells_are_counted_up_to_the_last_filled_one() {
        let row = |rows: &str, cells: &str| format!("<table:table-row table:number-rows-repeated=\"{rows}\">{cells}</table:table-row>");
        let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>";
        let many = "<table:table-cell table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell>";
        let blank = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
        for (content, cells) in [
            (String::new(), 0),
            (row("1", cell), 1),
            (format!("{}{}", row("1", cell), row("1000000", blank)), 1),
            (format!("{}{}{}", row("1", cell), row("10", blank), row("1", cell)), 12),
            (row("1000000", many), 1_000_000_000),
            (format!("<table:table a=\"1\">{}</table:table><table:table b=\"2\">{}</table:table>", row("2", cell), row("1", many)), 1_002),
        ] {
            assert_eq!(spanned(content.as_bytes()).expect("read"), cells, "{content}");
        }
    }
}

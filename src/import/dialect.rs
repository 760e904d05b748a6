//! Stage 1b: how the text is cut into rows and fields: byte order mark, delimiter.

use std::io::{Cursor, Read};

use anyhow::Result;
use csv::{ByteRecord, Position, StringRecord};

use super::quotes::{Fault, QuoteCheck};
use super::source::Source;
use crate::error::Failure;

/// How a file's text is cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dialect {
    /// The byte between fields.
    pub delimiter: u8,
    /// Whether the text begins with a UTF-8 byte order mark.
    pub bom: bool,
}

/// Delimiters that are looked for, most usual first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How much of a file is looked at.
const HEAD: u64 = 64 * 1024;

impl Dialect {
    /// Finds the dialect from the head of the file; a delimiter given by the user stands.
    ///
    /// # Errors
    /// An empty file, or text that is not UTF-8 by its byte order mark.
    pub fn sniff(source: &Source, delimiter: Option<u8>) -> Result<Dialect> {
        let head = source.head(HEAD)?;
        if head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]) {
            return Err(Failure::new(format!("{} is UTF-16 text; only UTF-8 is read", source.name()))
                .hint("save it as 'CSV UTF-8' in Excel, or convert it: iconv -f UTF-16 -t UTF-8")
                .into());
        }
        if head.starts_with(b"PK\x03\x04") {
            return Err(Failure::new(format!("{} is an Excel or zip file, not CSV", source.name()))
                .hint("save it as 'CSV UTF-8' in Excel")
                .into());
        }
        let bom = head.starts_with(b"\xEF\xBB\xBF");
        let mut text = &head[if bom { 3 } else { 0 }..];
        if text.iter().all(u8::is_ascii_whitespace) {
            return Err(Failure::new(format!("{} is empty", source.name())).hint("expected a header row and at least one row").into());
        }
        if (text.len() as u64) + 3 >= HEAD
            && let Some(end) = memchr::memrchr(b'\n', text)
        {
            text = &text[..end];
        }
        Ok(Dialect { delimiter: delimiter.unwrap_or_else(|| guess(text)), bom })
    }

    /// A reader of the whole file's records, headers included, that watches the quotes and counts the lines.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn records(self, source: &Source) -> Result<Records<impl Read + use<>>> {
        let mut inner = source.reader()?;
        if self.bom {
            inner.read_exact(&mut [0; 3])?;
        }
        Ok(Records { reader: self.reader(QuoteCheck::new(inner, self.delimiter)) })
    }

    fn reader<R: Read>(self, inner: R) -> csv::Reader<R> {
        csv::ReaderBuilder::new().delimiter(self.delimiter).has_headers(false).flexible(true).buffer_capacity(256 * 1024).from_reader(inner)
    }

    /// The delimiter in words.
    pub fn delimiter_word(self) -> String {
        match self.delimiter {
            b',' => "comma".to_string(),
            b';' => "semicolon".to_string(),
            b'\t' => "tab".to_string(),
            b'|' => "pipe".to_string(),
            other => format!("'{}'", char::from(other)),
        }
    }
}

/// The records of a file with the lines they begin on.
pub struct Records<R> {
    reader: csv::Reader<QuoteCheck<R>>,
}

impl<R: Read> Records<R> {
    /// Reads the next record and returns the number of its first line; `None` after the last one.
    ///
    /// # Errors
    /// When the file cannot be read, or is not UTF-8.
    pub fn read(&mut self, record: &mut StringRecord) -> csv::Result<Option<u64>> {
        let more = self.reader.read_record(record)?;
        Ok(more.then(|| self.line(record.position())))
    }

    /// As [`Records::read`], for bytes of any kind.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_bytes(&mut self, record: &mut ByteRecord) -> csv::Result<Option<u64>> {
        let more = self.reader.read_byte_record(record)?;
        Ok(more.then(|| self.line(record.position())))
    }

    /// Number of the line on which the record at `position` begins.
    pub fn line(&mut self, position: Option<&Position>) -> u64 {
        self.reader.get_mut().line_from(position.map_or(0, Position::byte))
    }

    /// How far the reader is, in bytes.
    pub fn byte(&self) -> u64 {
        self.reader.position().byte()
    }

    /// The quoting fault of the whole file, once everything was read.
    pub fn fault(&self) -> Option<Fault> {
        self.reader.get_ref().finish()
    }
}

/// The delimiter that cuts most rows into as many fields as the first row, and into the most fields.
fn guess(text: &[u8]) -> u8 {
    let score = |delimiter: u8| {
        let mut reader = Dialect { delimiter, bom: false }.reader(Cursor::new(text));
        let widths: Vec<usize> = reader.byte_records().take(50).filter_map(Result::ok).map(|r| r.len()).collect();
        let first = widths.first().copied().unwrap_or(1);
        if first < 2 {
            return (0, 0);
        }
        let same = widths.iter().filter(|w| **w == first).count();
        (same * 1000 / widths.len(), first)
    };
    let mut best = (b',', (0, 0));
    for delimiter in DELIMITERS {
        let found = score(delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_are_recognised() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2\n3,25;4\n", b';'),
            ("a\tb\nx, y\tz\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("one\n1\n2\n", b','),
            ("name;\"note, long\"\nx;\"1,2,3\"\n", b';'),
        ] {
            assert_eq!(guess(text.as_bytes()), delimiter, "{text}");
        }
    }
}

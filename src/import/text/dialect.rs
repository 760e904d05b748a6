//! How the text is cut into rows and fields: delimiter, quotes, and where the header stands.

use std::io::{Cursor, Read};

use csv::{ByteRecord, ErrorKind, Position, StringRecord};

use super::heads::{Under, beside, under};
use super::quotes::{Fault, QuoteCheck};

/// How a file's text is cut.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dialect {
    /// The byte between fields.
    pub delimiter: u8,
    /// What stands around fields that hold delimiters or line ends.
    pub quotes: Quotes,
}

/// What stands around fields, and how it is written inside of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quotes {
    /// The byte; `None` when there are no quotes.
    pub mark: Option<u8>,
    /// Whether a backslash before a quote makes it a part of the text; doubled ones are too.
    pub escaped: bool,
}

impl Quotes {
    /// `"`, doubled inside of fields.
    pub const DOUBLED: Quotes = Quotes { mark: Some(b'"'), escaped: false };

    /// Reads quotes as people name them: `'`, `\"` for escaped ones, `none`.
    ///
    /// # Errors
    /// What was expected.
    pub fn parse(text: &str) -> Result<Quotes, String> {
        if text == "none" {
            return Ok(Quotes { mark: None, escaped: false });
        }
        let bare = text.strip_prefix('\\').unwrap_or(text);
        match bare.as_bytes() {
            [mark] if mark.is_ascii_punctuation() && *mark != b'\\' => Ok(Quotes { mark: Some(*mark), escaped: bare.len() < text.len() }),
            _ => Err("expected one character, such as \" or ', perhaps with a backslash before it, or none".to_string()),
        }
    }

    /// What is unusual about them, in words; empty for doubled `"`.
    pub fn words(self) -> String {
        let quotes = match self.mark {
            Some(b'"') => String::new(),
            Some(other) => format!(", quotes {}", char::from(other)),
            None => ", no quotes".to_string(),
        };
        format!("{quotes}{}", if self.escaped { ", quotes escaped with a backslash" } else { "" })
    }
}

/// Delimiters that are looked for, most usual first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The most columns a table may have.
pub const MAX_COLUMNS: usize = 10_000;

/// So many rows are looked at to find the delimiter and the header.
const LOOKED_AT: usize = 60;

impl Dialect {
    /// The delimiter in words.
    pub fn delimiter_word(self) -> String {
        match self.delimiter {
            b',' => "comma".to_string(),
            b';' => "semicolon".to_string(),
            b'\t' => "tab".to_string(),
            b'|' => "pipe".to_string(),
            super::aligned::BLANKS => "blanks".to_string(),
            other => format!("'{}'", char::from(other)),
        }
    }

    fn reader<R: Read>(self, inner: R) -> csv::Reader<R> {
        csv::ReaderBuilder::new()
            .delimiter(self.delimiter)
            .quote(self.quotes.mark.unwrap_or(b'"'))
            .quoting(self.quotes.mark.is_some())
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(256 * 1024)
            .from_reader(inner)
    }

    /// The first rows of `text` with their numbers.
    fn rows(self, text: &[u8], numbering: Numbering) -> Vec<Candidate> {
        let mut records = Records::new(Cursor::new(text), self, numbering, 0);
        let mut record = ByteRecord::new();
        let mut rows = Vec::new();
        while let Ok(Some(line)) = records.read_bytes(&mut record)
            && rows.len() < LOOKED_AT
        {
            let cells = record.iter().map(|c| String::from_utf8_lossy(c).trim().to_string()).collect();
            rows.push(Candidate { line, cells });
        }
        rows
    }
}

/// How the rows are numbered for people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Numbering {
    /// By the lines of the text.
    Lines,
    /// One by one, as the rows of a sheet, from this number on.
    Rows(u64),
}

/// The records of a file with the lines they begin on.
pub struct Records<R> {
    reader: csv::Reader<QuoteCheck<R>>,
    numbering: Numbering,
    /// Records up to this line are passed over.
    skip: u64,
    read: u64,
    /// Lines that belong to the header, and are passed over behind its first row.
    under: Vec<u64>,
    again: Again,
}

/// Headers that come again between the rows, as in files that were joined.
#[derive(Default)]
struct Again {
    /// Whether the first record is a header to be looked for.
    looked_for: bool,
    header: Option<ByteRecord>,
    count: u64,
    first: u64,
}

impl Again {
    /// Whether a record is the header again.
    fn is(&mut self, record: &ByteRecord, line: u64) -> bool {
        let Some(header) = &self.header else {
            self.header = Some(record.clone());
            return false;
        };
        // Nearly all rows differ in their length.
        if record.as_slice().len() != header.as_slice().len() || record != header {
            return false;
        }
        self.first = if self.count == 0 { line } else { self.first };
        self.count += 1;
        true
    }
}

impl<R: Read> Records<R> {
    /// The records of `inner`, from the first one behind line `skip` on.
    pub fn new(inner: R, dialect: Dialect, numbering: Numbering, skip: u64) -> Records<R> {
        let reader = dialect.reader(QuoteCheck::new(inner, dialect.delimiter, dialect.quotes.mark));
        Records { reader, numbering, skip, read: 0, under: Vec::new(), again: Again::default() }
    }

    /// These records, without the lines `under` the first row of the header, and without those that are the header again.
    pub fn below_header(mut self, under: Vec<u64>, again: bool) -> Records<R> {
        self.under = under;
        self.again.looked_for = again;
        self
    }

    /// How many rows that are the header again were passed over, and the line of the first.
    pub fn headers_again(&self) -> (u64, u64) {
        (self.again.count, self.again.first)
    }

    fn is_passed_over(&mut self, line: u64, record: &ByteRecord) -> bool {
        line <= self.skip || self.under.contains(&line) || (self.again.looked_for && self.again.is(record, line))
    }

    /// Reads the next record and returns the number of its first line; `None` after the last one.
    ///
    /// # Errors
    /// When the file cannot be read, is not UTF-8, or has a fault in its quotes.
    pub fn read(&mut self, record: &mut StringRecord) -> csv::Result<Option<u64>> {
        loop {
            if !self.reader.read_record(record)? {
                return Ok(None);
            }
            let line = self.line(record.position());
            if !self.is_passed_over(line, record.as_byte_record()) {
                return self.bounded(record.len(), line);
            }
        }
    }

    /// As [`Records::read`], for bytes of any kind.
    ///
    /// # Errors
    /// When the file cannot be read, or has a fault in its quotes.
    pub fn read_bytes(&mut self, record: &mut ByteRecord) -> csv::Result<Option<u64>> {
        loop {
            if !self.reader.read_byte_record(record)? {
                return Ok(None);
            }
            let line = self.line(record.position());
            if !self.is_passed_over(line, record) {
                return self.bounded(record.len(), line);
            }
        }
    }

    fn bounded(&self, columns: usize, line: u64) -> csv::Result<Option<u64>> {
        if columns > MAX_COLUMNS {
            let message = format!("line {line}: {columns} columns; at most {MAX_COLUMNS} are read");
            return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, message).into());
        }
        Ok(Some(line))
    }

    /// Number of the line on which the record at `position` begins. To be asked once for each record, in their order.
    fn line(&mut self, position: Option<&Position>) -> u64 {
        self.read += 1;
        match self.numbering {
            Numbering::Lines => self.reader.get_mut().line_from(position.map_or(0, Position::byte)),
            Numbering::Rows(first) => first + self.read - 1,
        }
    }

    /// Line and field of text that is not UTF-8, and how many bytes of the field are sound; `None` for other errors.
    pub fn place(&mut self, error: &csv::Error) -> Option<(u64, usize, usize)> {
        let ErrorKind::Utf8 { pos, err } = error.kind() else { return None };
        Some((self.line(pos.as_ref()), err.field(), err.valid_up_to()))
    }

    /// How far the reader is, in bytes.
    pub fn byte(&self) -> u64 {
        self.reader.position().byte()
    }

    /// The quoting fault of what was read.
    pub fn fault(&self) -> Option<Fault> {
        self.reader.get_ref().finish()
    }

    /// Whether some quote has a backslash before it.
    pub fn backslash(&self) -> bool {
        self.reader.get_ref().backslash()
    }

    /// The line that follows a line end at the end of the text, once everything was read; `None` when it ends in a row.
    pub fn fresh_line(&self) -> Option<u64> {
        let check = self.reader.get_ref();
        (matches!(check.last(), b'\n' | b'\r') && check.finish().is_none()).then(|| check.current_line())
    }
}

/// A row that might be the header.
struct Candidate {
    line: u64,
    cells: Vec<String>,
}

impl Candidate {
    fn filled(&self) -> usize {
        self.cells.iter().filter(|c| !c.is_empty()).count()
    }
}

/// What the user settles about the cut.
#[derive(Clone, Copy, Default, Debug)]
pub struct Told {
    /// The delimiter.
    pub delimiter: Option<u8>,
    /// The quotes.
    pub quotes: Option<Quotes>,
    /// Lines to be passed over.
    pub skip: Option<u64>,
    /// There is no header row.
    pub no_header: bool,
}

/// The cut of a text, and what stands above its header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cut {
    /// How rows and fields are cut.
    pub dialect: Dialect,
    /// Lines above the header that are passed over.
    pub skip: u64,
    /// What these lines say, for the user.
    pub above: Vec<(u64, String)>,
    /// Rows below the first row of the header that belong to it, with their cells.
    pub under: Vec<(u64, Under, Vec<String>)>,
    /// The first column of another table beside the first.
    pub beside: Option<usize>,
    /// How many cells of the header are names of columns that are known.
    pub names: usize,
}

/// Finds the cut from the head of a text: the delimiter that gives the most column names of which `known` knows,
/// and cuts most rows into as many fields as the header, and into the most fields. What the user told stands.
pub fn find(text: &[u8], told: Told, numbering: Numbering, known: &dyn Fn(&str) -> bool) -> Cut {
    let declared = declared_delimiter(text).filter(|_| numbering == Numbering::Lines);
    // Exports for DATEV say what they are in a first line of their own.
    let exchange =
        [&b"\"EXTF\""[..], b"EXTF;", b"\"DTVF\"", b"DTVF;"].iter().any(|mark| text.starts_with(mark)) && numbering == Numbering::Lines;
    let from = told.skip.unwrap_or_else(|| u64::from(declared.is_some() || exchange));
    let delimiters = match told.delimiter.or(declared) {
        Some(one) => vec![one],
        None => DELIMITERS.to_vec(),
    };
    let mut best: Option<((usize, usize, usize), Cut)> = None;
    for delimiter in delimiters {
        let quotes = told.quotes.unwrap_or_else(|| Quotes { mark: Some(quote(text, delimiter)), escaped: false });
        let dialect = Dialect { delimiter, quotes };
        let rows: Vec<Candidate> = dialect.rows(text, numbering).into_iter().filter(|r| r.line > from).collect();
        let at = if told.no_header || told.skip.is_some() { 0 } else { header(&rows, known) };
        let skip = if at == 0 { from } else { rows[at].line - 1 };
        let above = rows[..at]
            .iter()
            .filter(|r| r.filled() > 0)
            .map(|r| (r.line, r.cells.iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(" ")));
        let width = rows.get(at).map_or(0, |r| r.cells.len());
        let names = rows.get(at).map_or(0, |r| r.cells.iter().filter(|c| known(c)).count());
        let below: Vec<&[String]> = rows.iter().skip(at + 1).map(|r| r.cells.as_slice()).collect();
        let beside = rows.get(at).filter(|_| !told.no_header).and_then(|r| beside(&r.cells, &below, known));
        let kinds = rows.get(at).filter(|_| !told.no_header).map_or_else(Vec::new, |r| under(&r.cells, &below, known));
        let under = rows.iter().skip(at + 1).zip(kinds).map(|(r, kind)| (r.line, kind, r.cells.clone()));
        let cut = Cut { dialect, skip, above: above.collect(), under: under.collect(), beside, names };
        let same = rows[at.min(rows.len())..].iter().filter(|r| r.cells.len() == width).count();
        let score = match width {
            0 | 1 => (0, 0, 0),
            _ => (if names > 1 { names } else { 0 }, same * 1000 / rows[at..].len(), width),
        };
        if best.as_ref().is_none_or(|(s, _)| score > *s) {
            best = Some((score, cut));
        }
    }
    best.map_or_else(
        || Cut {
            dialect: Dialect { delimiter: b',', quotes: Quotes::DOUBLED },
            skip: from,
            above: Vec::new(),
            under: Vec::new(),
            beside: None,
            names: 0,
        },
        |b| b.1,
    )
}

/// The delimiter of a first line `sep=;`, which spreadsheets understand.
fn declared_delimiter(text: &[u8]) -> Option<u8> {
    let line = text.split(|b| *b == b'\n' || *b == b'\r').next()?;
    let line = line.strip_prefix(b"\"").and_then(|l| l.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [s, e, p, b'=', delimiter] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") => Some(*delimiter),
        _ => None,
    }
}

/// `'` when the header or half of the rows have fields wrapped in it, and no field is wrapped in `"`.
fn quote(text: &[u8], delimiter: u8) -> u8 {
    let wrapped = |line: &[u8], quote: u8| {
        let mut fields = line.split(|b| *b == delimiter).filter(|f| f.len() > 1).skip_while(|f| f.first() != Some(&quote));
        fields.any(|f| f.last() == Some(&quote))
    };
    let lines = || text.split(|b| *b == b'\n' || *b == b'\r').filter(|l| !l.is_empty()).take(LOOKED_AT);
    let count = lines().filter(|l| wrapped(l, b'\'')).count();
    if count * 2 > lines().count() && !lines().any(|l| wrapped(l, b'"')) { b'\'' } else { b'"' }
}

/// The index of the header row: the first one with at least half as many known names as any other, if all rows
/// above it are narrower, as titles are. Where no name is known, the first row that is as wide as the table.
fn header(rows: &[Candidate], known: &dyn Fn(&str) -> bool) -> usize {
    let names: Vec<usize> = rows.iter().map(|r| r.cells.iter().filter(|c| known(c)).count()).collect();
    let most = names.iter().copied().max().unwrap_or(0);
    let at = if most > 0 {
        names.iter().position(|n| n * 2 >= most)
    } else {
        let mut widths: Vec<usize> = rows.iter().map(Candidate::filled).collect();
        widths.sort_unstable();
        let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
        rows.iter().position(|r| usual > 2 && r.filled() * 2 > usual)
    };
    let at = at.unwrap_or(0);
    if rows[..at].iter().all(|above| above.filled() * 2 <= rows[at].filled()) { at } else { 0 }
}

/// Reads a delimiter as people write it.
///
/// # Errors
/// What was expected.
pub fn parse_delimiter(text: &str) -> Result<u8, String> {
    match text {
        "tab" | "\\t" => Ok(b'\t'),
        "blanks" => Ok(b' '),
        one if one.len() == 1 && !one.contains(['"', '\n', '\r']) => Ok(one.as_bytes()[0]),
        _ => Err("expected one character, such as ';', or tab or blanks".to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Cut {
        find(text.as_bytes(), Told::default(), Numbering::Lines, &|c| ["code", "name", "city", "note"].contains(&c))
    }

    #[test]
    fn delimiters_are_recognised() {
        for (text, delimiter) in [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2\n3,25;4\n", b';'),
            ("a\tb\nx, y\tz\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("one\n1\n2\n", b','),
            ("name;\"note, long\"\nx;\"1,2,3\"\n", b';'),
            ("code;name\nA, B, C, D;x\nE, F, G, H;x\n", b';'),
            ("sep=^\r\na^b\r\n1,2^3\r\n", b'^'),
            ("\"sep=;\"\na,b\n1;2\n", b';'),
        ] {
            assert_eq!(cut(text).dialect.delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn titles_above_the_header_are_passed_over() {
        for (text, skip) in [
            ("code,name\nA,Ann\n", 0),
            ("Report of May\n\ncode,name,city\nA,Ann,Rom\n", 2),
            ("销售报表,,,\n导出时间：2024-05-01,,,\ncode,name,city,note\nA,Ann,Rom,x\n", 2),
            ("Report\n\"two\nlines\"\ncode,name,city\n", 3),
            ("who,when,gross\nA,2024,phone\nname,2024,phone\n", 0),
            ("Title\nwho,when,gross\nA,2024,phone\nB,2024,phone\nC,2024,phone\n", 1),
            ("sep=;\ncode;name\nA;Ann\n", 1),
            ("sep=;\nTitle\ncode;name;city\nA;Ann;Rom\n", 2),
        ] {
            assert_eq!(cut(text).skip, skip, "{text}");
        }
        assert_eq!(cut("Report of May,,\ncode,name,city\n").above, [(1, "Report of May".to_string())]);
        let told = Told { skip: Some(1), ..Told::default() };
        assert_eq!(find(b"code,name\ncode,name\nA,Ann\n", told, Numbering::Lines, &|_| true).skip, 1);
        let told = Told { no_header: true, ..Told::default() };
        assert_eq!(find(b"Title\nA,name,x\nB,name,x\n", told, Numbering::Lines, &|c| c == "name").skip, 0);
    }

    #[test]
    fn quotes_of_the_other_kind_are_recognised() {
        for (text, quote) in [
            ("'code','name'\n'A','Ann, Lee'\n", b'\''),
            ("code,name\nA,'Ann, Lee'\nB,'Bob, Lee'\n", b'\''),
            ("code,name\nA,\"Ann, Lee\"\nB,'Bob'\n", b'"'),
            ("code,name\nA,'=1+1\nB,'n Bietjie\n", b'"'),
            ("code,name\nA,Ann\nB,'Bob'\nC,Cid\nD,Dee\n", b'"'),
        ] {
            assert_eq!(cut(text).dialect.quotes.mark, Some(quote), "{text}");
        }
    }
}

//! Stage 1: the bytes of a file become rows of text, whatever the file is: packed, a workbook, in an old encoding,
//! with other delimiters or quotes, with titles above the header. Nothing is replaced and nothing is guessed
//! silently: every decision has a note, and what leaves a doubt is refused with both readings.

mod aligned;
mod archive;
mod cells;
mod compound;
mod decoding;
mod detect;
mod dialect;
mod encoding;
mod escapes;
mod faults;
mod footers;
mod heads;
mod letters;
mod marks;
mod opendocument;
mod others;
mod pages;
mod quotes;
mod sheets;
mod source;
mod strays;
mod totals;
mod workbook;

use std::fmt;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use anyhow::{Context, Result};

pub use cells::{ERRORS as CELL_ERRORS, UNSAVED};
pub use dialect::{Dialect, Quotes, Records, parse_delimiter};
pub use encoding::Encoding;
pub use heads::begins_table;
pub use source::Source;
pub use strays::Strays;
pub use totals::says as says_total;

use crate::base::error::Failure;
use crate::lang::{Message, say};
use aligned::{Aligned, BLANKS};
use decoding::Decoding;
use dialect::{Numbering, Told};
use escapes::Escapes;
use heads::Under;
use marks::Unmarked;

/// What the user settles about the text.
#[derive(Clone, Debug, Default)]
pub struct TextOptions {
    /// The encoding; found when `None`.
    pub encoding: Option<Encoding>,
    /// The delimiter; found when `None`.
    pub delimiter: Option<u8>,
    /// The quotes; found when `None`.
    pub quotes: Option<Quotes>,
    /// Name or number of the sheet of a workbook.
    pub sheet: Option<String>,
    /// Lines above the header that are passed over; found when `None`.
    pub skip: Option<u64>,
    /// There is no header row.
    pub no_header: bool,
}

/// A file as rows of text: everything that was decided about it.
pub struct Text {
    /// What to call it in messages.
    pub name: String,
    file: File,
    /// Where the text begins and ends in the file.
    start: u64,
    end: u64,
    encoding: Encoding,
    /// Whether the encoding is certain, and not only that of the head.
    certain: bool,
    /// How it is cut.
    pub dialect: Dialect,
    skip: u64,
    numbering: Numbering,
    /// Whether it is the sheet of a workbook.
    pub is_sheet: bool,
    /// What it was taken out of: archive, workbook.
    origin: Vec<Message>,
    /// Why it is read in this encoding.
    evidence: Vec<Message>,
    /// What was found out about the cut.
    above: Vec<Message>,
    /// Lines below the first row of the header that belong to it.
    under: Vec<u64>,
    /// The second row of the header where it has one: the texts of questions, or names in another language.
    pub second_header: Option<Vec<String>>,
    /// Whether a row that says what the header says is the header again.
    again: bool,
    /// What the text begins with.
    beginning: Vec<u8>,
    /// Byte order marks in the midst of the text, as far as the text was read.
    marks: Arc<AtomicU64>,
    options: TextOptions,
}

/// The records of any text.
pub type AnyRecords = Records<Box<dyn Read + Send>>;

/// Why the reading of a text stopped. Another reading of it may go further.
#[derive(Debug)]
pub struct Stopped {
    failure: Failure,
    /// The text is not UTF-8, or its quotes seem wrong, which they may be for want of the right encoding.
    encoding: bool,
    /// Quotes with a backslash before them may be a part of the text.
    escapes: bool,
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)
    }
}

impl std::error::Error for Stopped {}

/// How much of a text is looked at to find its cut.
const HEAD: u64 = 64 * 1024;

impl Text {
    /// Opens a source and finds out how to read it. `known` tells whether a cell is the name of a column.
    ///
    /// # Errors
    /// An empty file, one that is no table, or one whose reading is in doubt.
    pub fn open(source: &Source, options: &TextOptions, known: &dyn Fn(&str) -> bool) -> Result<Text> {
        if options.delimiter.is_some() && options.delimiter == options.quotes.and_then(|q| q.mark) {
            return Err(Failure::usage(say!("the delimiter and the quote are the same character")).hint(say!("leave --quote out")).into());
        }
        let (file, length, mut origin) = archive::unpacked(source)?;
        let mut text = Text {
            name: source.name().to_string(),
            file,
            start: 0,
            end: length,
            encoding: Encoding::UTF_8,
            certain: options.encoding.is_some(),
            dialect: Dialect { delimiter: b',', quotes: Quotes::DOUBLED },
            skip: 0,
            numbering: Numbering::Lines,
            is_sheet: false,
            origin: Vec::new(),
            evidence: Vec::new(),
            above: Vec::new(),
            under: Vec::new(),
            second_header: None,
            again: false,
            beginning: Vec::new(),
            marks: Arc::default(),
            options: options.clone(),
        };
        if let Some(sheet) = workbook::open(&text.file, &text.name, options, known)? {
            origin.push(sheet.note.into());
            text.file = sheet.rows;
            text.end = text.file.seek(SeekFrom::End(0))?;
            text.numbering = Numbering::Rows(sheet.first_row);
            text.is_sheet = true;
            text.certain = true;
            text.origin = origin;
            text.evidence = sheet.notes;
            text.cut(known)?;
            return Ok(text);
        }
        if let Some(sheet) = &options.sheet {
            let failure = Failure::usage(say!("{name} is no workbook: it has no sheet '{sheet}'", name = text.name, sheet));
            return Err(failure.hint(say!("leave --sheet out")).into());
        }
        text.origin = origin;
        text.find_encoding(known)?;
        text.drop_tail()?;
        text.cut(known)?;
        Ok(text)
    }

    /// Decides the encoding by what was told, the byte order mark, or the head.
    fn find_encoding(&mut self, known: &dyn Fn(&str) -> bool) -> Result<()> {
        let head = self.head(self.raw()?)?;
        let marked = Encoding::marked(&head);
        if let (Some(told), Some(marked)) = (self.options.encoding, marked)
            && told != marked
            && !(told.mark().is_empty() && marked.name() == "gb18030")
        {
            let failure = Failure::new(say!(
                "{name} begins with the byte order mark of {marked}, not {told}",
                name = self.name,
                marked = marked.name(),
                told = told.name()
            ));
            return Err(failure.hint(say!("leave --encoding out")).into());
        }
        if let Some(encoding) = self.options.encoding {
            self.encoding = encoding;
        } else if let Some(encoding) = marked {
            self.encoding = encoding;
            self.certain = true;
        } else if let Some(encoding) = Encoding::unmarked_wide(&head) {
            self.encoding = encoding;
            self.certain = true;
            self.evidence.push(match encoding.name().starts_with("UTF-32") {
                true => say!("read as {encoding}: three of four bytes are zero", encoding = encoding.name()),
                false => {
                    say!("read as {encoding}: every second byte is zero where text has digits and delimiters", encoding = encoding.name())
                }
            });
        } else if Encoding::is_iso_2022_jp(&head) {
            self.encoding = Encoding::ISO_2022_JP;
            self.certain = true;
            self.evidence.push(say!("read as ISO-2022-JP: escapes switch to Japanese and back"));
        } else if std::str::from_utf8(&head).is_err_and(|e| e.error_len().is_some()) {
            self.detect(known)?;
        }
        if marked.is_some_and(|m| m == self.encoding) {
            self.start = self.encoding.mark().len() as u64;
        }
        Ok(())
    }

    /// Finds the encoding from the whole file.
    fn detect(&mut self, known: &dyn Fn(&str) -> bool) -> Result<()> {
        if others::is_binary(&self.head(self.raw()?)?) {
            return Err(Failure::new(say!("{name} is neither text nor a workbook", name = self.name))
                .hint(say!("it may be damaged or encrypted: export it again as CSV or Excel"))
                .into());
        }
        let found = detect::detect(self.raw()?, &self.name, known)?;
        self.certain = true;
        if found.encoding != self.encoding {
            self.encoding = found.encoding;
            self.evidence.push(say!("read as {encoding}: {because}", encoding = found.encoding.name(), because = found.because));
        }
        Ok(())
    }

    /// Leaves out the end-of-file characters (Ctrl-Z) that old systems put at the end.
    fn drop_tail(&mut self) -> Result<()> {
        let unit: &[u8] = match self.encoding.name() {
            "UTF-16LE" => b"\x1A\0",
            "UTF-16BE" => b"\0\x1A",
            _ => b"\x1A",
        };
        let end = self.end;
        let mut last = vec![0; unit.len()];
        while self.end >= self.start + unit.len() as u64 {
            self.file.seek(SeekFrom::Start(self.end - unit.len() as u64))?;
            self.file.read_exact(&mut last)?;
            if last != unit {
                break;
            }
            self.end -= unit.len() as u64;
        }
        if self.end < end {
            self.evidence.push(say!("the end-of-file character (Ctrl-Z) at the end was left out"));
        }
        Ok(())
    }

    /// Finds delimiter, quotes and header from the head.
    fn cut(&mut self, known: &dyn Fn(&str) -> bool) -> Result<()> {
        let mut head = self.head(self.decoded()?).map_err(|e| self.undecodable(&e).unwrap_or(e))?;
        if head.iter().all(u8::is_ascii_whitespace) {
            return Err(Failure::new(say!("{name} is empty", name = self.name))
                .hint(say!("expected a header row and at least one row"))
                .into());
        }
        if head.len() as u64 == HEAD
            && let Some(end) = memchr::memrchr2(b'\n', b'\r', &head)
        {
            head.truncate(end);
        }
        self.beginning = head[..head.len().min(64)].to_vec();
        if let Some((what, hint)) = others::known(&head).filter(|_| !self.is_sheet && self.options.delimiter.is_none()) {
            return Err(Failure::new(say!("{name} is {what}, not a table", name = self.name, what)).hint(hint).into());
        }
        let options = &self.options;
        let delimiter = options.delimiter.or_else(|| aligned::is_aligned(&head).then_some(BLANKS));
        if delimiter == Some(BLANKS) && !self.is_sheet {
            let mut even = Vec::with_capacity(head.len());
            Aligned::new(head.as_slice()).read_to_end(&mut even)?;
            head = even;
        }
        let told = match self.is_sheet {
            true => Told { delimiter: Some(b','), quotes: Some(Quotes::DOUBLED), skip: options.skip, no_header: options.no_header },
            false => Told { delimiter, quotes: options.quotes, skip: options.skip, no_header: options.no_header },
        };
        let cut = dialect::find(&head, told, self.numbering, known);
        (self.dialect, self.skip) = (cut.dialect, cut.skip);
        if let Some(column) = cut.beside {
            let column = if self.is_sheet { workbook::letters(column) } else { (column + 1).to_string() };
            return Err(Failure::new(say!(
                "{name}: two tables stand beside each other; the second begins in column {column}",
                name = self.name,
                column
            ))
            .hint(say!("put each on a sheet or into a file of its own, and import them one by one"))
            .into());
        }
        if let Some((line, words)) = cut.above.iter().find(|(_, words)| footers::speaks_of_colours(words)) {
            return Err(strays::colours(&self.name, *line, words));
        }
        let is_sheet = self.is_sheet;
        let left_out = |(line, words): &(u64, String)| match is_sheet {
            true => say!("row {line} is above the header and left out: {words}", line, words = short(words)),
            false => say!("line {line} is above the header and left out: {words}", line, words = short(words)),
        };
        self.above = cut.above.iter().map(left_out).collect();
        self.again = cut.names > 1 && !self.options.no_header;
        self.under = cut.under.iter().map(|(line, _, _)| *line).collect();
        for (line, kind, cells) in cut.under {
            let words = cells.iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(" ");
            self.above.push(match is_sheet {
                true => say!("row {line} belongs to the header: {words}", line, words = short(&words)),
                false => say!("line {line} belongs to the header: {words}", line, words = short(&words)),
            });
            if kind == Under::Names && self.second_header.is_none() {
                self.second_header = Some(cells);
            }
        }
        Ok(())
    }

    /// A reader of the bytes between mark and end.
    fn raw(&self) -> Result<Box<dyn Read + Send>> {
        let mut file = self.file.try_clone().with_context(|| say!("cannot read {name}", name = self.name))?;
        file.seek(SeekFrom::Start(self.start)).with_context(|| say!("cannot read {name}", name = self.name))?;
        Ok(Box::new(file.take(self.end - self.start)))
    }

    /// A reader of the text as UTF-8. UTF-8 is passed through as it is: the records check it.
    fn decoded(&self) -> Result<Box<dyn Read + Send>> {
        let raw = self.raw()?;
        Ok(if self.encoding == Encoding::UTF_8 { raw } else { Box::new(Decoding::new(raw, self.encoding)) })
    }

    fn head(&self, reader: Box<dyn Read + Send>) -> Result<Vec<u8>> {
        let mut head = Vec::new();
        reader.take(HEAD).read_to_end(&mut head).with_context(|| say!("cannot read {name}", name = self.name))?;
        Ok(head)
    }

    fn records_of(&self, decoded: Box<dyn Read + Send>, skip: u64) -> AnyRecords {
        let inner: Box<dyn Read + Send> = match self.dialect {
            Dialect { delimiter: BLANKS, .. } if !self.is_sheet => Box::new(Aligned::new(decoded)),
            Dialect { delimiter, quotes: Quotes { mark: Some(quote), escaped: true } } => Box::new(Escapes::new(decoded, delimiter, quote)),
            _ => decoded,
        };
        Records::new(inner, self.dialect, self.numbering, skip)
    }

    /// The records from the header on. Only one reader of a text may be in use at a time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn records(&self) -> Result<AnyRecords> {
        self.marks.store(0, Ordering::Relaxed);
        let decoded: Box<dyn Read + Send> = match self.is_sheet {
            true => self.decoded()?,
            false => Box::new(Unmarked::new(self.decoded()?, &self.beginning, self.marks.clone())),
        };
        Ok(self.records_of(decoded, self.skip).below_header(self.under.clone(), self.again))
    }

    /// Another way to read the text after `error` stopped this one: in the encoding of the whole file instead of that
    /// of its head, or with quotes escaped by backslashes.
    ///
    /// # Errors
    /// The same error when there is no other way, or an encoding in doubt.
    pub fn otherwise(mut self, error: anyhow::Error, known: &dyn Fn(&str) -> bool) -> Result<Text> {
        let stopped = error.downcast::<Stopped>()?;
        if stopped.encoding && !self.certain {
            self.detect(known)?;
            if self.encoding != Encoding::UTF_8 {
                self.cut(known)?;
                return Ok(self);
            }
        }
        if stopped.escapes {
            self.dialect.quotes.escaped = true;
            let mut records = self.records()?;
            let mut record = csv::ByteRecord::new();
            while let Ok(Some(_)) = records.read_bytes(&mut record) {}
            if records.fault().is_none() {
                return Ok(self);
            }
        }
        Err(stopped.failure.into())
    }

    /// What was decided, in one line, and what led to it in others. `rows` are the rows below the header.
    pub fn notes(&self, rows: u64) -> Vec<Message> {
        let cut = if self.is_sheet {
            String::new()
        } else {
            let mark = if self.start > 0 { " with byte order mark" } else { "" };
            format!("{}{mark}, {}{}, ", self.encoding.name(), self.dialect.delimiter_word(), self.dialect.quotes.words())
        };
        let origin: String = self.origin.iter().map(|from| format!("{from}, ")).collect();
        let (name, cut) = (&self.name, format!("{origin}{cut}"));
        let mut notes = vec![say!(rows => "{name}: {cut}1 row" | "{name}: {cut}{rows} rows", name, cut, rows)];
        notes.extend(self.evidence.iter().cloned());
        notes.extend(self.above.iter().cloned());
        let marks = self.marks.load(Ordering::Relaxed);
        if marks > 0 {
            notes.push(say!(marks => "1 byte order mark in the midst of the text is left out" | "{marks} byte order marks in the midst of the text are left out", marks));
        }
        notes
    }

    /// The address of a cell of a sheet, such as `B7`; `None` for other texts.
    pub fn address(&self, row: u64, column: usize) -> Option<String> {
        self.is_sheet.then(|| format!("{}{row}", workbook::letters(column)))
    }

    /// The encoding it is read in.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Length of the text in bytes.
    pub fn bytes(&self) -> u64 {
        self.end - self.start
    }
}

/// The first words of a text that is shown.
fn short(words: &str) -> String {
    match words.char_indices().nth(60) {
        Some((at, _)) => format!("{}…", &words[..at]),
        None => words.to_string(),
    }
}

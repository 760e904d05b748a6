//! Finds the two quoting faults that CSV readers pass over in silence: a quote that is never closed
//! (it swallows every later row) and text after a closing quote. It also counts lines, because the
//! reader's own count is off by one after a blank line or a CRLF, and knows no lines that end in CR.

use std::collections::VecDeque;
use std::io::{self, Read};

use crate::base::error::Failure;
use crate::lang::say;

/// Passes bytes through and follows the quotes in them.
pub struct QuoteCheck<R> {
    inner: R,
    delimiter: u8,
    quote: Option<u8>,
    state: State,
    line: u64,
    /// Bytes passed so far.
    passed: u64,
    /// Whether the last byte outside quotes was a CR: an LF after it ends the same line.
    after_cr: bool,
    /// Whether the next byte outside quotes is the first of its line.
    fresh: bool,
    /// Where the lines that are not blank begin, and their numbers; those that were asked for are gone.
    starts: VecDeque<(u64, u64)>,
    /// Where the row begins that is being read.
    row: u64,
    /// Whether a backslash stands before a closing quote somewhere.
    backslash: bool,
    /// The last byte passed.
    last: u8,
    /// The first fault found.
    fault: Option<Fault>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// At the beginning of a field.
    Start,
    /// Inside an unquoted field: quotes are ordinary characters.
    Plain,
    /// Inside quotes that were opened on this line.
    Quoted(u64),
    /// Just after a quote inside quotes: the field's end, or the first half of a doubled quote.
    Closed(u64),
}

/// A quoting fault and the line it is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// A quote opened on this line is never closed.
    Unclosed(u64),
    /// After a closing quote on this line there is more text in the field.
    TextAfter(u64),
    /// The row that begins on this line is longer than any may be.
    TooLong(u64),
}

/// The longest row that is read, in bytes. What is longer is no table, and would fill the memory.
pub const MAX_ROW: u64 = 16 * 1_024 * 1_024;

impl Fault {
    /// The failure to show for file `name`, whose quotes are `quote`.
    pub fn failure(self, name: &str, quote: Option<u8>) -> Failure {
        let quote = char::from(quote.unwrap_or(b'"'));
        let other = if quote == '"' { "'" } else { "\"" };
        let another = say!("if the quotes of this file are others: --quote \"{other}\", or --quote none if it has none", other);
        match self {
            Fault::Unclosed(line) => Failure::new(say!(
                "{name}, line {line}: a quote ({quote}) is opened and never closed; every later row would vanish in it",
                name,
                line,
                quote
            ))
            .hint(say!("close the quote, or double it ({quote}{quote}) where it is part of the text", quote))
            .hint(another),
            Fault::TextAfter(line) => {
                Failure::new(say!("{name}, line {line}: there is text after a closing quote ({quote})", name, line, quote))
                    .hint(say!(
                        "double the quotes inside a quoted field ({quote}{quote}), or put the delimiter after the closing quote",
                        quote
                    ))
                    .hint(another)
            }
            Fault::TooLong(line) => {
                Failure::new(say!("{name}, line {line}: the row is longer than {n} MB", name, line, n = MAX_ROW / 1_024 / 1_024))
                    .hint(say!("this does not look like a table of rows; rows end in a line feed, a carriage return or both"))
            }
        }
    }
}

impl<R: Read> QuoteCheck<R> {
    /// Follows the quotes of what `inner` gives; no byte is a quote when `quote` is `None`.
    pub fn new(inner: R, delimiter: u8, quote: Option<u8>) -> QuoteCheck<R> {
        QuoteCheck {
            inner,
            delimiter,
            quote,
            state: State::Start,
            line: 1,
            passed: 0,
            after_cr: false,
            fresh: true,
            starts: VecDeque::new(),
            row: 0,
            backslash: false,
            last: b'\n',
            fault: None,
        }
    }

    /// The fault of the whole text, once everything was read.
    pub fn finish(&self) -> Option<Fault> {
        match (self.fault, self.state) {
            (Some(fault), _) => Some(fault),
            (None, State::Quoted(line)) => Some(Fault::Unclosed(line)),
            _ => None,
        }
    }

    /// Whether some quote has a backslash before it: perhaps that makes it a part of the text.
    pub fn backslash(&self) -> bool {
        self.backslash
    }

    /// The number of the line that was reached.
    pub fn current_line(&self) -> u64 {
        self.line
    }

    /// The last byte of the text, once everything was read.
    pub fn last(&self) -> u8 {
        self.last
    }

    /// Number of the line on which the record begins that the reader looked for from `byte` on:
    /// blank lines and the rest of a line end may come before it. To be asked in the order of the file.
    pub fn line_from(&mut self, byte: u64) -> u64 {
        while let Some(&(start, line)) = self.starts.front() {
            if start >= byte {
                return line;
            }
            self.starts.pop_front();
        }
        self.line
    }

    fn next_quote(&self, bytes: &[u8]) -> usize {
        self.quote.and_then(|q| memchr::memchr(q, bytes)).unwrap_or(bytes.len())
    }

    fn follow(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() && self.fault.is_none() {
            let before = rest.len();
            match self.state {
                State::Quoted(opened) => {
                    let stop = self.next_quote(rest);
                    self.line += memchr::memchr_iter(b'\n', &rest[..stop]).count() as u64;
                    if stop < rest.len() {
                        self.backslash |= stop > 0 && rest[stop - 1] == b'\\';
                        self.state = State::Closed(opened);
                        rest = &rest[stop + 1..];
                    } else {
                        rest = &[];
                    }
                }
                State::Closed(opened) => {
                    match rest[0] {
                        b if Some(b) == self.quote => self.state = State::Quoted(opened),
                        b'\n' | b'\r' => {
                            self.lines(&rest[..1]);
                            self.state = State::Start;
                        }
                        b if b == self.delimiter => {
                            self.after_cr = false;
                            self.state = State::Start;
                        }
                        _ => self.fault = Some(Fault::TextAfter(self.line)),
                    }
                    rest = &rest[1..];
                }
                State::Start | State::Plain => rest = self.follow_plain(rest),
            }
            self.passed += (before - rest.len()) as u64;
        }
    }

    /// Outside quotes only a quote at the beginning of a field matters: everything up to the next one is skipped.
    fn follow_plain<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let stop = self.next_quote(bytes);
        let at_start = match stop.checked_sub(1).map(|i| bytes[i]) {
            Some(b) => b == b'\n' || b == b'\r' || b == self.delimiter,
            None => self.state == State::Start,
        };
        // The quote itself may be the first byte of its line.
        self.lines(&bytes[..bytes.len().min(stop + 1)]);
        if stop == bytes.len() {
            self.state = if at_start { State::Start } else { State::Plain };
            return &[];
        }
        self.state = if at_start { State::Quoted(self.line) } else { State::Plain };
        &bytes[stop + 1..]
    }

    /// Counts the lines of a stretch outside quotes, which begins at `passed`: they end in LF, CRLF or CR.
    fn lines(&mut self, bytes: &[u8]) {
        let mut at = 0;
        while at < bytes.len() {
            let stop = memchr::memchr2(b'\n', b'\r', &bytes[at..]).map_or(bytes.len(), |i| at + i);
            if stop > at {
                if self.fresh {
                    self.starts.push_back((self.passed + at as u64, self.line));
                    self.fresh = false;
                }
                self.after_cr = false;
            }
            if stop < bytes.len() {
                if bytes[stop] == b'\r' || !self.after_cr {
                    self.line += 1;
                }
                self.row = self.passed + stop as u64;
                self.after_cr = bytes[stop] == b'\r';
                self.fresh = true;
            }
            at = stop + 1;
        }
    }
}

impl<R: Read> Read for QuoteCheck<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.follow(&buffer[..count]);
        self.last = buffer[..count].last().copied().unwrap_or(self.last);
        if self.fault.is_none() && self.passed - self.row > MAX_ROW {
            self.fault = Some(match self.state {
                State::Quoted(line) | State::Closed(line) => Fault::Unclosed(line),
                State::Start | State::Plain => Fault::TooLong(self.line),
            });
        }
        match self.fault {
            // Nothing behind a fault means what it says.
            Some(_) => Err(io::Error::new(io::ErrorKind::InvalidData, "the quotes of the text are wrong")),
            None => Ok(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads in chunks of one byte and in one go: the answer must not depend on the chunks.
    fn fault(text: &str) -> Option<Fault> {
        fault_with(text, b'"')
    }

    fn fault_with(text: &str, quote: u8) -> Option<Fault> {
        let mut whole = QuoteCheck::new(text.as_bytes(), b',', Some(quote));
        let sound = io::copy(&mut whole, &mut io::sink()).is_ok();
        assert!(sound || whole.finish().is_some());
        let mut single = QuoteCheck::new(text.as_bytes(), b',', Some(quote));
        let mut byte = [0];
        while single.read(&mut byte).is_ok_and(|n| n > 0) {}
        assert_eq!(whole.finish(), single.finish(), "{text}");
        whole.finish()
    }

    #[test]
    fn lines_are_counted_whatever_ends_them() {
        for (text, lines) in [
            ("a\nb\nc", vec![1, 2, 3]),
            ("a\r\nb\r\nc\r\n", vec![1, 2, 3]),
            ("a\rb\rc\r", vec![1, 2, 3]),
            ("\n\na\n\nb\r\n\r\n\r\n\"c\"\r\nd", vec![3, 5, 8, 9]),
            ("a,\"1\n2\r\n3\"\nb\r\n\"c\"\rd", vec![1, 4, 5, 6]),
            ("\"a\n\"\n\n\"\"\"b\"\n", vec![1, 4]),
        ] {
            for capacity in [1, 2, 3, 64] {
                let mut reader = csv::ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .buffer_capacity(capacity)
                    .from_reader(QuoteCheck::new(text.as_bytes(), b',', Some(b'"')));
                let mut record = csv::ByteRecord::new();
                let mut found = Vec::new();
                while reader.read_byte_record(&mut record).expect("read") {
                    let byte = record.position().map_or(0, csv::Position::byte);
                    found.push(reader.get_mut().line_from(byte));
                }
                assert_eq!(found, lines, "{text:?} in chunks of {capacity}");
            }
        }
    }

    #[test]
    fn sound_quotes_pass() {
        for text in
            ["", "a,b\n1,2\n", "a,\"b\"\n\"1\n2\",\"x\"\"y\"\n", "a\n5\" pipe\n", "a\r\n\"b\"\r\n\"c\"", "a\r\"b\"\r\"c\"\r", "\"\",\"\"\n"]
        {
            assert_eq!(fault(text), None, "{text}");
        }
    }

    #[test]
    fn an_unclosed_quote_is_found_where_it_opens() {
        assert_eq!(fault("a,b\n1,\"2\n3,4\n5,6\n"), Some(Fault::Unclosed(2)));
        assert_eq!(fault("a\n\"x\ny\"\n\"z\n"), Some(Fault::Unclosed(4)));
    }

    #[test]
    fn text_after_a_closing_quote_is_found() {
        assert_eq!(fault("a,b\n\"1\"x,2\n"), Some(Fault::TextAfter(2)));
        assert_eq!(fault("a,b\n1,2\n\"say \"hi\"\",2\n"), Some(Fault::TextAfter(3)));
    }

    #[test]
    fn the_other_quote_is_followed_too() {
        assert_eq!(fault_with("a,b\n'1','x''y'\n'a \"b','c\nd'\n", b'\''), None);
        assert_eq!(fault_with("a,b\n'1','x'y'\n", b'\''), Some(Fault::TextAfter(2)));
        assert_eq!(fault_with("a,b\n1,'x\n3,4\n", b'\''), Some(Fault::Unclosed(2)));
        let mut none = QuoteCheck::new("a,b\n\"1,2\n".as_bytes(), b',', None);
        io::copy(&mut none, &mut io::sink()).expect("read");
        assert_eq!(none.finish(), None);
    }

    #[test]
    fn a_row_without_end_is_left_before_it_fills_the_memory() {
        let long = "x".repeat(MAX_ROW as usize * 2);
        assert_eq!(fault(&format!("a,b\n1,{long}")), Some(Fault::TooLong(2)));
        assert_eq!(fault(&format!("a,b\n1,\"{long}\"\n")), Some(Fault::Unclosed(2)));
        assert_eq!(fault(&format!("a,b\n1,2\n{}", "1,2\n".repeat(MAX_ROW as usize / 4 + 2))), None);
    }
}

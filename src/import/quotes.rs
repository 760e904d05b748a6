//! Finds the two quoting faults that CSV readers pass over in silence: a quote that is never closed
//! (it swallows every later row) and text after a closing quote. It also counts lines, because the
//! reader's own count is off by one after a blank line or a CRLF, and knows no lines that end in CR.

use std::collections::VecDeque;
use std::io::{self, Read};

use crate::error::Failure;

/// Passes bytes through and follows the quotes in them.
pub struct QuoteCheck<R> {
    inner: R,
    delimiter: u8,
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
    /// The first fault found.
    pub fault: Option<Fault>,
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
}

impl Fault {
    /// The failure to show for file `name`.
    pub fn failure(self, name: &str) -> Failure {
        match self {
            Fault::Unclosed(line) => {
                Failure::new(format!("{name}, line {line}: a quote (\") is opened and never closed; every later row would vanish in it"))
                    .hint("close the quote, or double it (\"\") where it is part of the text")
            }
            Fault::TextAfter(line) => Failure::new(format!("{name}, line {line}: there is text after a closing quote (\")"))
                .hint("double the quotes inside a quoted field (\"\"), or put the delimiter after the closing quote"),
        }
    }
}

impl<R: Read> QuoteCheck<R> {
    /// Follows the quotes of what `inner` gives.
    pub fn new(inner: R, delimiter: u8) -> QuoteCheck<R> {
        QuoteCheck {
            inner,
            delimiter,
            state: State::Start,
            line: 1,
            passed: 0,
            after_cr: false,
            fresh: true,
            starts: VecDeque::new(),
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

    fn follow(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() && self.fault.is_none() {
            let before = rest.len();
            match self.state {
                State::Quoted(opened) => {
                    let stop = memchr::memchr(b'"', rest).unwrap_or(rest.len());
                    self.line += memchr::memchr_iter(b'\n', &rest[..stop]).count() as u64;
                    if stop < rest.len() {
                        self.state = State::Closed(opened);
                        rest = &rest[stop + 1..];
                    } else {
                        rest = &[];
                    }
                }
                State::Closed(opened) => {
                    match rest[0] {
                        b'"' => self.state = State::Quoted(opened),
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
        let stop = memchr::memchr(b'"', bytes).unwrap_or(bytes.len());
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
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads in chunks of one byte and in one go: the answer must not depend on the chunks.
    fn fault(text: &str) -> Option<Fault> {
        let mut whole = QuoteCheck::new(text.as_bytes(), b',');
        io::copy(&mut whole, &mut io::sink()).expect("read");
        let mut single = QuoteCheck::new(text.as_bytes(), b',');
        let mut byte = [0];
        while single.read(&mut byte).expect("read") > 0 {}
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
                    .from_reader(QuoteCheck::new(text.as_bytes(), b','));
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
}

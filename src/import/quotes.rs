//! Finds the two quoting faults that CSV readers pass over in silence: a quote that is never closed
//! (it swallows every later row) and text after a closing quote.

use std::io::{self, Read};

use crate::error::Failure;

/// Passes bytes through and follows the quotes in them.
pub struct QuoteCheck<R> {
    inner: R,
    delimiter: u8,
    state: State,
    line: u64,
    bare_cr: bool,
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
        QuoteCheck { inner, delimiter, state: State::Start, line: 1, bare_cr: false, fault: None }
    }

    /// Reads every carriage return as a line feed: for text that knows no other line end.
    pub fn ending_rows(mut self, bare_cr: bool) -> QuoteCheck<R> {
        self.bare_cr = bare_cr;
        self
    }

    /// The fault of the whole text, once everything was read.
    pub fn finish(&self) -> Option<Fault> {
        match (self.fault, self.state) {
            (Some(fault), _) => Some(fault),
            (None, State::Quoted(line)) => Some(Fault::Unclosed(line)),
            _ => None,
        }
    }

    fn follow(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() && self.fault.is_none() {
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
                        b'\n' => {
                            self.line += 1;
                            self.state = State::Start;
                        }
                        b'\r' => {}
                        b if b == self.delimiter => self.state = State::Start,
                        _ => self.fault = Some(Fault::TextAfter(self.line)),
                    }
                    rest = &rest[1..];
                }
                State::Start | State::Plain => rest = self.follow_plain(rest),
            }
        }
    }

    /// Outside quotes only a quote at the beginning of a field matters: everything up to the next one is skipped.
    fn follow_plain<'b>(&mut self, bytes: &'b [u8]) -> &'b [u8] {
        let stop = memchr::memchr(b'"', bytes).unwrap_or(bytes.len());
        self.line += memchr::memchr_iter(b'\n', &bytes[..stop]).count() as u64;
        let at_start = match stop.checked_sub(1).map(|i| bytes[i]) {
            Some(b) => b == b'\n' || b == b'\r' || b == self.delimiter,
            None => self.state == State::Start,
        };
        if stop == bytes.len() {
            self.state = if at_start { State::Start } else { State::Plain };
            return &[];
        }
        self.state = if at_start { State::Quoted(self.line) } else { State::Plain };
        &bytes[stop + 1..]
    }
}

impl<R: Read> Read for QuoteCheck<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if self.bare_cr {
            buffer[..count].iter_mut().filter(|b| **b == b'\r').for_each(|b| *b = b'\n');
        }
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
    fn sound_quotes_pass() {
        for text in ["", "a,b\n1,2\n", "a,\"b\"\n\"1\n2\",\"x\"\"y\"\n", "a\n5\" pipe\n", "a\r\n\"b\"\r\n\"c\"", "\"\",\"\"\n"] {
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

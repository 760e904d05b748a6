//! Text whose quotes are escaped with a backslash, as databases write it, made into text with doubled quotes.
//! Only `\"` and `\\` inside quotes change; any other backslash is a part of the text.

use std::io::{self, Read};

/// Gives the text of `inner` with doubled quotes in place of escaped ones.
pub struct Escapes<R> {
    inner: R,
    delimiter: u8,
    quote: u8,
    place: Place,
    raw: Vec<u8>,
    out: Vec<u8>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Plain,
    Quoted,
    /// After a backslash inside quotes.
    Escaped,
    /// After a quote inside quotes.
    Closed,
}

/// Bytes handled at once.
const CHUNK: usize = 64 * 1024;

impl<R: Read> Escapes<R> {
    /// Reads `inner`, whose fields are cut and quoted so.
    pub fn new(inner: R, delimiter: u8, quote: u8) -> Escapes<R> {
        Escapes { inner, delimiter, quote, place: Place::Start, raw: vec![0; CHUNK], out: Vec::new(), at: 0 }
    }

    fn take(&mut self, byte: u8) {
        let (quote, delimiter) = (self.quote, self.delimiter);
        self.place = match self.place {
            Place::Start if byte == quote => Place::Quoted,
            Place::Start | Place::Plain if byte == delimiter || byte == b'\n' || byte == b'\r' => Place::Start,
            Place::Start | Place::Plain => Place::Plain,
            Place::Quoted if byte == b'\\' => {
                // It is written once the next byte tells what it is.
                self.place = Place::Escaped;
                return;
            }
            Place::Quoted if byte == quote => Place::Closed,
            Place::Quoted => Place::Quoted,
            Place::Escaped => {
                match byte {
                    b'\\' => {}
                    b if b == quote => self.out.push(quote),
                    _ => self.out.push(b'\\'),
                }
                Place::Quoted
            }
            Place::Closed if byte == quote => Place::Quoted,
            Place::Closed if byte == delimiter || byte == b'\n' || byte == b'\r' => Place::Start,
            Place::Closed => Place::Plain,
        };
        self.out.push(byte);
    }
}

impl<R: Read> Read for Escapes<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() && !buffer.is_empty() {
            self.out.clear();
            self.at = 0;
            let mut raw = std::mem::take(&mut self.raw);
            let count = self.inner.read(&mut raw);
            if let Ok(count) = count {
                for byte in &raw[..count] {
                    self.take(*byte);
                }
            }
            self.raw = raw;
            if count? == 0 {
                if self.place != Place::Escaped {
                    return Ok(0);
                }
                self.place = Place::Quoted;
                self.out.push(b'\\');
            }
        }
        let count = buffer.len().min(self.out.len() - self.at);
        buffer[..count].copy_from_slice(&self.out[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_quotes_become_doubled_ones() {
        for (text, plain) in [
            (r#"a,"say \"hi\"",b"#, r#"a,"say ""hi""",b"#),
            (r#""C:\\dir\\","\n""#, r#""C:\dir\","\n""#),
            (r#"C:\\dir,\"x"#, r#"C:\\dir,\"x"#),
            (r#""\\\"","a""b""#, r#""\""","a""b""#),
            (r#""open \"#, r#""open \"#),
            ("\"a\"\n\"\\\"b\"\r\n", "\"a\"\n\"\"\"b\"\r\n"),
        ] {
            let mut out = String::new();
            Escapes::new(text.as_bytes(), b',', b'"').read_to_string(&mut out).expect("read");
            assert_eq!(out, plain, "{text}");
        }
    }
}

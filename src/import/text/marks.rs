//! Byte order marks in the midst of a text, as files have them that were joined with `cat`.

use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The mark in UTF-8.
pub const MARK: &[u8] = b"\xEF\xBB\xBF";

/// So many bytes of what a text begins with show that another one begins.
const BEGINNING: usize = 24;

/// Bytes handled at once.
const CHUNK: usize = 64 * 1024;

/// Gives the text of `inner` without the marks at the beginnings and ends of its lines and cells. A mark within a line, with the
/// beginning of the text behind it, ends the line: the last line of the file before had no end.
pub struct Unmarked<R> {
    inner: R,
    /// What the text begins with.
    beginning: Vec<u8>,
    raw: Vec<u8>,
    /// Bytes of `raw` that are not handled.
    left: usize,
    out: Vec<u8>,
    at: usize,
    last: u8,
    ended: bool,
    found: Arc<AtomicU64>,
}

impl<R: Read> Unmarked<R> {
    /// Reads `inner`, whose text begins with `head`, and counts the marks in `found`.
    pub fn new(inner: R, head: &[u8], found: Arc<AtomicU64>) -> Unmarked<R> {
        let line = head.split(|b| matches!(b, b'\n' | b'\r')).next().unwrap_or_default();
        let beginning = line[..line.len().min(BEGINNING)].to_vec();
        Unmarked { inner, beginning, raw: vec![0; CHUNK], left: 0, out: Vec::new(), at: 0, last: b'\n', ended: false, found }
    }

    /// Handles what was read, up to where a mark and what follows it may be cut off.
    fn take(&mut self, count: usize) {
        let text = &self.raw[..count];
        let held = if self.ended { 0 } else { (MARK.len() + BEGINNING).min(count) };
        // Only a mark, or the beginning of one, makes it necessary to wait for more.
        let from = count - held;
        let safe = memchr::memchr(MARK[0], &text[from..]).map_or(count, |at| from + at);
        let mut at = 0;
        while at < safe {
            let stop = memchr::memmem::find(&text[at..count], MARK).map_or(safe, |i| (at + i).min(safe));
            self.out.extend_from_slice(&text[at..stop]);
            self.last = if stop > at { text[stop - 1] } else { self.last };
            at = stop;
            if at < safe {
                let fresh = matches!(self.last, b'\n' | b'\r');
                let rest = &text[at + MARK.len()..];
                let joined = !fresh && !self.beginning.is_empty() && rest.starts_with(&self.beginning);
                if fresh || joined || is_edge(self.last) || rest.first().is_none_or(|next| is_edge(*next)) {
                    if joined {
                        self.out.push(b'\n');
                        self.last = b'\n';
                    }
                    self.found.fetch_add(1, Ordering::Relaxed);
                } else {
                    self.out.extend_from_slice(MARK);
                    self.last = MARK[2];
                }
                at += MARK.len();
            }
        }
        let at = at.min(count);
        self.raw.copy_within(at..count, 0);
        self.left = count - at;
    }
}

/// Whether a cell may begin behind such a byte, and end before it.
fn is_edge(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r' | b'"' | b',' | b';' | b'\t' | b'|')
}

impl<R: Read> Read for Unmarked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() && !buffer.is_empty() {
            self.out.clear();
            self.at = 0;
            if self.ended && self.left == 0 {
                return Ok(0);
            }
            let count = self.inner.read(&mut self.raw[self.left..])?;
            self.ended = count == 0;
            self.take(self.left + count);
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

    /// Gives few bytes at a time: the answer must not depend on the chunks.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = buffer.len().min(self.1).min(self.0.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    #[test]
    fn marks_at_the_beginnings_of_lines_are_left_out() {
        for (text, plain, marks) in [
            ("a,b\n1,2\n", "a,b\n1,2\n", 0),
            ("a,b\n1,2\n\u{feff}a,b\n3,4\n", "a,b\n1,2\na,b\n3,4\n", 1),
            ("a,b\r\n1,2\r\n\u{feff}3,4", "a,b\r\n1,2\r\n3,4", 1),
            ("a,b\n1,2\u{feff}a,b\n3,4\n", "a,b\n1,2\na,b\n3,4\n", 1),
            ("a,b\n1,x\u{feff}y\n", "a,b\n1,x\u{feff}y\n", 0),
            ("a,b\n1,（｛\u{ffff}\n", "a,b\n1,（｛\u{ffff}\n", 0),
            ("\u{feff}", "", 1),
            ("a\n\u{feff}", "a\n", 1),
        ] {
            for chunk in [1, 2, 3, 7, 1000] {
                let found = Arc::new(AtomicU64::new(0));
                let mut out = String::new();
                Unmarked::new(Slow(text.as_bytes(), chunk), b"a,b\n", found.clone()).read_to_string(&mut out).expect("read");
                assert_eq!((out.as_str(), found.load(Ordering::Relaxed)), (plain, marks), "{text:?} by {chunk}");
            }
        }
    }
}

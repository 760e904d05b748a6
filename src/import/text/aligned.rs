//! Tables whose columns are lined up with blanks, as statistics programs print them: a run of blanks is one delimiter.

use std::io::{self, Read};

/// The delimiter that stands for a run of blanks.
pub const BLANKS: u8 = b' ';

/// Gives the text of `inner` with one blank in place of every run of blanks, and none at the ends of lines.
pub struct Aligned<R> {
    inner: R,
    /// Whether nothing but blanks stands before this place in its line.
    start: bool,
    /// Whether a run of blanks waits for what follows it.
    run: bool,
    raw: Vec<u8>,
    out: Vec<u8>,
    at: usize,
}

/// Bytes handled at once.
const CHUNK: usize = 64 * 1024;

impl<R: Read> Aligned<R> {
    /// Reads `inner`.
    pub fn new(inner: R) -> Aligned<R> {
        Aligned { inner, start: true, run: false, raw: vec![0; CHUNK], out: Vec::new(), at: 0 }
    }

    fn take(&mut self, byte: u8) {
        match byte {
            b' ' | b'\t' => self.run = true,
            b'\n' | b'\r' => {
                (self.start, self.run) = (true, false);
                self.out.push(byte);
            }
            _ => {
                if self.run && !self.start {
                    self.out.push(BLANKS);
                }
                (self.start, self.run) = (false, false);
                self.out.push(byte);
            }
        }
    }
}

impl<R: Read> Read for Aligned<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.out.len() && !buffer.is_empty() {
            self.out.clear();
            self.at = 0;
            let mut raw = std::mem::take(&mut self.raw);
            let count = self.inner.read(&mut raw);
            if let Ok(count) = count {
                raw[..count].iter().for_each(|byte| self.take(*byte));
            }
            self.raw = raw;
            if count? == 0 {
                return Ok(0);
            }
        }
        let count = buffer.len().min(self.out.len() - self.at);
        buffer[..count].copy_from_slice(&self.out[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

/// Whether the head of a text is such a table: no other delimiter anywhere, every line cut by blanks into the same
/// number of at least three words, and some of them lined up with more than one blank.
pub fn is_aligned(head: &[u8]) -> bool {
    if head.iter().any(|b| matches!(b, b',' | b';' | b'\t' | b'|' | b'"')) {
        return false;
    }
    let mut lines = head.split(|b| matches!(b, b'\n' | b'\r')).filter(|l| !l.iter().all(u8::is_ascii_whitespace)).take(100);
    let words = |line: &[u8]| line.split(|b| *b == b' ').filter(|w| !w.is_empty()).count();
    let Some(first) = lines.next() else { return false };
    let width = words(first);
    let lined_up = |line: &[u8]| line.starts_with(b" ") || line.windows(2).any(|two| two == b"  ");
    let mut some = lined_up(first);
    let mut count = 1;
    let even = lines.all(|line| {
        some |= lined_up(line);
        count += 1;
        words(line) == width
    });
    width >= 3 && count >= 2 && even && some
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_blanks_become_one() {
        let mut out = String::new();
        Aligned::new(&b"  a   b \r\n c \t d\n\n e"[..]).read_to_string(&mut out).expect("read");
        assert_eq!(out, "a b\r\nc d\n\ne");
    }

    #[test]
    fn aligned_tables_are_recognised_and_prose_is_not() {
        assert!(is_aligned(b" id  day  value\n 1  2024  3.50\n 2  2024 10.00\n"));
        for text in
            ["id,  day,  value\n1,  2,  3\n", "name\nAnn Lee\nBo\n", "a b c\n1 2 3\n", "a  b\n1  2\n", "one  two three\nfour five\n"]
        {
            assert!(!is_aligned(text.as_bytes()), "{text}");
        }
    }
}

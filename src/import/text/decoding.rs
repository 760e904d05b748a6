//! A reader that makes characters of the bytes of an encoding, without ever putting a replacement for what it cannot read.

use std::fmt;
use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};

use super::encoding::{Encoding, Way};
use super::pages::Page;

/// Bytes that stand for no character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Undecodable {
    /// How many bytes of the text come before it.
    pub offset: u64,
    /// Number of bytes.
    pub length: u8,
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {} stands for no character", self.offset + 1)
    }
}

impl std::error::Error for Undecodable {}

/// Makes characters of the bytes of an encoding, stretch by stretch.
pub enum Characters {
    /// As the standard says.
    Standard(Box<Decoder>),
    /// By the table of a page.
    Page(&'static Page),
    /// Four bytes each: those of a character that is not whole yet.
    Utf32 {
        /// Whether the highest byte is the first.
        big: bool,
        /// The bytes.
        begun: Vec<u8>,
    },
}

impl Characters {
    /// Those of an encoding, whose text begins after any byte order mark.
    pub fn of(encoding: Encoding) -> Characters {
        match encoding.0 {
            Way::Standard(standard) => Characters::Standard(Box::new(standard.new_decoder_without_bom_handling())),
            Way::Page(page) => Characters::Page(page),
            Way::Utf32 { big } => Characters::Utf32 { big, begun: Vec::new() },
        }
    }

    /// Decodes `bytes` to UTF-8 in `out`, which has room for four bytes at least; `last` when nothing follows. Gives how it
    /// ended, how many bytes were taken, and how many written.
    pub fn decode(&mut self, bytes: &[u8], out: &mut [u8], last: bool) -> (DecoderResult, usize, usize) {
        let mut written = 0;
        match self {
            Characters::Standard(decoder) => decoder.decode_to_utf8_without_replacement(bytes, out, last),
            Characters::Page(page) => {
                for (read, byte) in bytes.iter().enumerate() {
                    if out.len() - written < 4 {
                        return (DecoderResult::OutputFull, read, written);
                    }
                    written += page.character(*byte).encode_utf8(&mut out[written..]).len();
                }
                (DecoderResult::InputEmpty, bytes.len(), written)
            }
            Characters::Utf32 { big, begun } => {
                for (read, byte) in bytes.iter().enumerate() {
                    if out.len() - written < 4 {
                        return (DecoderResult::OutputFull, read, written);
                    }
                    begun.push(*byte);
                    let Ok(four) = <[u8; 4]>::try_from(begun.as_slice()) else { continue };
                    begun.clear();
                    match char::from_u32(if *big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }) {
                        Some(c) => written += c.encode_utf8(&mut out[written..]).len(),
                        None => return (DecoderResult::Malformed(4, 0), read + 1, written),
                    }
                }
                match u8::try_from(begun.len()) {
                    Ok(rest) if last && rest > 0 => {
                        begun.clear();
                        (DecoderResult::Malformed(rest, 0), bytes.len(), written)
                    }
                    _ => (DecoderResult::InputEmpty, bytes.len(), written),
                }
            }
        }
    }
}

/// Whether text in UTF-8 has one of the invisible control characters that the standard gives to bytes a code page leaves open,
/// and where.
pub fn control(text: &[u8]) -> Option<usize> {
    memchr::memchr_iter(0xC2, text).find(|at| text.get(at + 1).is_some_and(|b| (0x80..0xA0).contains(b)))
}

/// Bytes handled at once.
const CHUNK: usize = 64 * 1024;

/// Gives the text of `inner` as UTF-8. What cannot be read is an error that holds an [`Undecodable`].
pub struct Decoding<R> {
    inner: R,
    decoder: Characters,
    single_byte: bool,
    raw: Vec<u8>,
    raw_at: usize,
    out: Vec<u8>,
    out_at: usize,
    out_end: usize,
    consumed: u64,
    inner_ended: bool,
    done: bool,
    fault: Option<Undecodable>,
}

impl<R: Read> Decoding<R> {
    /// Reads `inner`, which begins after any byte order mark.
    pub fn new(inner: R, encoding: Encoding) -> Decoding<R> {
        Decoding {
            inner,
            decoder: Characters::of(encoding),
            single_byte: encoding.is_single_byte(),
            raw: Vec::new(),
            raw_at: 0,
            out: vec![0; CHUNK],
            out_at: 0,
            out_end: 0,
            consumed: 0,
            inner_ended: false,
            done: false,
            fault: None,
        }
    }

    /// Decodes the next stretch.
    fn fill(&mut self) -> io::Result<()> {
        if self.raw_at == self.raw.len() && !self.inner_ended {
            self.raw.resize(CHUNK, 0);
            let count = self.inner.read(&mut self.raw)?;
            self.raw.truncate(count);
            self.raw_at = 0;
            self.inner_ended = count == 0;
        }
        let before = self.consumed;
        let (result, read, written) = self.decoder.decode(&self.raw[self.raw_at..], &mut self.out, self.inner_ended);
        self.raw_at += read;
        self.consumed += read as u64;
        (self.out_at, self.out_end) = (0, written);
        match result {
            DecoderResult::InputEmpty => self.done = self.inner_ended,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, after) => {
                self.fault = Some(Undecodable { offset: self.consumed - u64::from(length) - u64::from(after), length });
            }
        }
        if self.single_byte {
            self.refuse_controls(before);
        }
        Ok(())
    }

    /// The standard lets bytes that a code page leaves open stand for invisible control characters. No text has them.
    fn refuse_controls(&mut self, before: u64) {
        let out = &self.out[..self.out_end];
        if let Some(at) = control(out) {
            // Each byte is one character; those of a character after its first begin with the bits 10.
            let characters = out[..at].iter().filter(|b| **b & 0xC0 != 0x80).count();
            self.fault = Some(Undecodable { offset: before + characters as u64, length: 1 });
            self.out_end = at;
        }
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.out_at == self.out_end {
            if let Some(fault) = self.fault {
                return Err(io::Error::new(io::ErrorKind::InvalidData, fault));
            }
            if self.done {
                return Ok(0);
            }
            self.fill()?;
        }
        let count = buffer.len().min(self.out_end - self.out_at);
        buffer[..count].copy_from_slice(&self.out[self.out_at..self.out_at + count]);
        self.out_at += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoding(name: &str) -> Encoding {
        Encoding::parse(name).expect("known")
    }

    /// Gives one byte at a time: the answer must not depend on the chunks.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = buffer.len().min(1).min(self.0.len());
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn decoded(bytes: &[u8], name: &str) -> Result<String, Undecodable> {
        let mut slow = String::new();
        let slowly = Decoding::new(Slow(bytes), encoding(name)).read_to_string(&mut slow);
        let mut fast = String::new();
        let result = Decoding::new(bytes, encoding(name)).read_to_string(&mut fast);
        let fault = |e: io::Error| *e.get_ref().and_then(|e| e.downcast_ref::<Undecodable>()).expect("undecodable");
        let (result, slowly) = (result.map_err(fault), slowly.map_err(fault));
        assert_eq!(result.is_ok(), slowly.is_ok());
        assert_eq!(result.as_ref().err(), slowly.as_ref().err());
        result.map(|_| {
            assert_eq!(fast, slow);
            fast
        })
    }

    #[test]
    fn text_of_many_encodings_is_read() {
        for (bytes, name, text) in [
            (&b"\xCD\xF5\xB7\xBC"[..], "gbk", "王芳"),
            (b"\x81\x30\x89\x38a", "gb18030", "ßa"),
            (b"\xA4\xFD\xAA\xDA", "big5", "王芳"),
            (b"\x8E\x52\x93\x63", "shift_jis", "山田"),
            (b"\xB1\xE8", "euc-kr", "김"),
            (b"M\xFCller \x80", "windows-1252", "Müller €"),
            (b"a\0,\0\x8B\x73", "utf-16le", "a,王"),
            (b"\xD8\x3D\xDE\x00", "utf-16be", "😀"),
            (b"a\0\0\0\0\xF6\x01\0", "utf-32le", "a😀"),
            (b"\0\0\x73\x8B", "utf-32be", "王"),
            (b"M\x81ller", "cp850", "Müller"),
            (b"\x1B$B;3ED\x1B(B", "iso-2022-jp", "山田"),
        ] {
            assert_eq!(decoded(bytes, name).as_deref(), Ok(text), "{name}");
        }
    }

    #[test]
    fn what_stands_for_no_character_is_refused_where_it_is() {
        for (bytes, name, offset, length) in [
            (&b"ab\xFFcd"[..], "gbk", 2, 1),
            (b"\xCD\xF5\xB7", "gbk", 2, 1),
            (b"a\0b", "utf-16le", 2, 1),
            (b"a\0\x00\xD8b\0", "utf-16le", 2, 2),
            (b"M\xFC\x81ller", "windows-1252", 2, 1),
            (b"\xE9\xE9\xE9\x8D", "windows-1252", 3, 1),
            (b"\xA4\xFD\xFF", "big5", 2, 1),
            (b"a\0\0\0b\0", "utf-32le", 4, 2),
            (b"a\0\0\0\0\xD8\0\0", "utf-32le", 4, 4),
        ] {
            assert_eq!(decoded(bytes, name), Err(Undecodable { offset, length }), "{name} {bytes:02x?}");
        }
    }
}

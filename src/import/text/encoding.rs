//! How bytes stand for characters: the encodings by name, and a reader that decodes without ever
//! putting a replacement for what it cannot read.

use std::fmt;
use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};

use crate::base::error::{Failure, unknown};

/// A way in which bytes stand for characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Encoding(pub(super) &'static encoding_rs::Encoding);

/// The encodings that help and errors name. Others of the WHATWG encoding standard are known too.
const NAMES: [&str; 22] = [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "gb18030",
    "gbk",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "iso-8859-2",
    "iso-8859-15",
    "koi8-r",
    "macintosh",
];

/// Names that people use and the standard has not.
const ALIASES: [(&str, &str); 11] = [
    ("cp936", "gbk"),
    ("ansi936", "gbk"),
    ("gb18030-2022", "gb18030"),
    ("cp932", "shift_jis"),
    ("ms932", "shift_jis"),
    ("cp949", "euc-kr"),
    ("uhc", "euc-kr"),
    ("cp950", "big5"),
    ("latin-1", "windows-1252"),
    ("utf-8-sig", "utf-8"),
    ("cp65001", "utf-8"),
];

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Encoding = Encoding(encoding_rs::UTF_8);

    /// The encoding of a name such as `gbk`, in any case.
    ///
    /// # Errors
    /// A name that no encoding has; the message lists the usual ones.
    pub fn parse(name: &str) -> Result<Encoding, Failure> {
        let folded = name.trim().to_ascii_lowercase();
        let label = ALIASES.iter().find(|(alias, _)| *alias == folded).map_or(folded.as_str(), |(_, label)| label);
        match encoding_rs::Encoding::for_label_no_replacement(label.as_bytes()) {
            Some(found) if found != encoding_rs::X_USER_DEFINED => Ok(Encoding(found)),
            _ => Err(unknown("encoding", name, &NAMES)),
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Whether two bytes or four stand for every character.
    pub fn is_utf_16(self) -> bool {
        self.0 == encoding_rs::UTF_16LE || self.0 == encoding_rs::UTF_16BE
    }

    /// The byte order mark of the encoding, which is no part of the text.
    pub fn mark(self) -> &'static [u8] {
        match self.0.name() {
            "UTF-8" => b"\xEF\xBB\xBF",
            "UTF-16LE" => b"\xFF\xFE",
            "UTF-16BE" => b"\xFE\xFF",
            "gb18030" => b"\x84\x31\x95\x33",
            _ => b"",
        }
    }

    /// The encoding whose byte order mark the bytes begin with.
    pub fn marked(head: &[u8]) -> Option<Encoding> {
        let all = [encoding_rs::UTF_8, encoding_rs::UTF_16LE, encoding_rs::UTF_16BE, encoding_rs::GB18030];
        all.map(Encoding).into_iter().find(|e| head.starts_with(e.mark()))
    }

    /// UTF-16 without a mark: every second byte of the many delimiters, digits and line ends is zero.
    pub fn unmarked_utf_16(head: &[u8]) -> Option<Encoding> {
        let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
        let (first, second) = (zeros(0), zeros(1));
        let many = (first + second) * 16 > head.len();
        let found = if many && second > first * 2 {
            encoding_rs::UTF_16LE
        } else if many && first > second * 2 {
            encoding_rs::UTF_16BE
        } else {
            return None;
        };
        let mut out = vec![0; head.len() * 3];
        let (result, _, _) = found.new_decoder_without_bom_handling().decode_to_utf8_without_replacement(head, &mut out, false);
        (result == DecoderResult::InputEmpty).then_some(Encoding(found))
    }
}

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

/// Bytes handled at once.
const CHUNK: usize = 64 * 1024;

/// Gives the text of `inner` as UTF-8. What cannot be read is an error that holds an [`Undecodable`].
pub struct Decoding<R> {
    inner: R,
    decoder: Decoder,
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
            decoder: encoding.0.new_decoder_without_bom_handling(),
            single_byte: encoding.0.is_single_byte(),
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
        let (result, read, written) =
            self.decoder.decode_to_utf8_without_replacement(&self.raw[self.raw_at..], &mut self.out, self.inner_ended);
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
        let found = memchr::memchr_iter(0xC2, out).find(|at| out.get(at + 1).is_some_and(|b| (0x80..0xA0).contains(b)));
        if let Some(at) = found {
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
    fn names_are_known_in_many_spellings() {
        for name in NAMES {
            assert!(Encoding::parse(name).is_ok(), "{name}");
        }
        for (name, found) in [("GBK", "GBK"), ("latin1", "windows-1252"), ("CP936", "GBK"), ("SJIS", "Shift_JIS"), ("UTF8", "UTF-8")] {
            assert_eq!(encoding(name).name(), found);
        }
        let error = Encoding::parse("gb18300").expect_err("unknown");
        assert!(error.hints.iter().any(|h| h.to_string().contains("gb18030")), "{error:?}");
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
        ] {
            assert_eq!(decoded(bytes, name), Err(Undecodable { offset, length }), "{name} {bytes:02x?}");
        }
    }

    #[test]
    fn utf_16_is_known_by_its_zeros() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let swapped = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for text in ["code,name\nA1,Ann\n", "客户编号,姓名\nA1,王一\nA2,一一\n", "编号\t姓名\r\n1\t王芳\r\n"] {
            assert_eq!(Encoding::unmarked_utf_16(&wide(text)).map(Encoding::name), Some("UTF-16LE"), "{text}");
            assert_eq!(Encoding::unmarked_utf_16(&swapped(text)).map(Encoding::name), Some("UTF-16BE"), "{text}");
            assert_eq!(Encoding::unmarked_utf_16(text.as_bytes()), None, "{text}");
        }
        assert_eq!(Encoding::unmarked_utf_16(b"code,name\nA1,A\0nn\nA2,Bob\n"), None);
    }
}

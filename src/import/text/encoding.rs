//! How bytes stand for characters: the encodings by name, and how the first bytes of a file tell one.

use encoding_rs::DecoderResult;

use super::pages::Page;
use crate::base::error::{Failure, unknown};

/// A way in which bytes stand for characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Encoding(pub(super) Way);

/// Who knows the characters of an encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Way {
    /// The encoding standard of the web.
    Standard(&'static encoding_rs::Encoding),
    /// A code page of old programs.
    Page(&'static Page),
    /// Four bytes for each character, the first of them the highest or the lowest.
    Utf32 {
        /// Whether the highest byte is the first.
        big: bool,
    },
}

/// The encodings that help and errors name. Others of the WHATWG encoding standard are known too.
const NAMES: [&str; 29] = [
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
    "koi8-u",
    "ibm437",
    "ibm850",
    "ibm852",
    "ibm866",
    "iso-2022-jp",
    "utf-32le",
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
    pub const UTF_8: Encoding = Encoding(Way::Standard(encoding_rs::UTF_8));

    /// The Japanese encoding of mails, which switches between alphabets by escapes.
    pub const ISO_2022_JP: Encoding = Encoding(Way::Standard(encoding_rs::ISO_2022_JP));

    const UTF_16: [Encoding; 2] = [Encoding(Way::Standard(encoding_rs::UTF_16LE)), Encoding(Way::Standard(encoding_rs::UTF_16BE))];
    const UTF_32: [Encoding; 2] = [Encoding(Way::Utf32 { big: false }), Encoding(Way::Utf32 { big: true })];

    /// The encoding of a name such as `gbk`, in any case.
    ///
    /// # Errors
    /// A name that no encoding has; the message lists the usual ones.
    pub fn parse(name: &str) -> Result<Encoding, Failure> {
        let folded = name.trim().to_ascii_lowercase();
        let label = ALIASES.iter().find(|(alias, _)| *alias == folded).map_or(folded.as_str(), |(_, label)| label);
        match encoding_rs::Encoding::for_label_no_replacement(label.as_bytes()) {
            Some(found) if found != encoding_rs::X_USER_DEFINED => return Ok(Encoding(Way::Standard(found))),
            _ => {}
        }
        let wide = Encoding::UTF_32.into_iter().find(|e| e.name().eq_ignore_ascii_case(label));
        let page = Page::named(label).map(|page| Encoding(Way::Page(page)));
        wide.or(page).ok_or_else(|| unknown("encoding", name, &NAMES))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self.0 {
            Way::Standard(standard) => standard.name(),
            Way::Page(page) => page.name,
            Way::Utf32 { big: false } => "UTF-32LE",
            Way::Utf32 { big: true } => "UTF-32BE",
        }
    }

    /// Whether one byte stands for each character.
    pub fn is_single_byte(self) -> bool {
        match self.0 {
            Way::Standard(standard) => standard.is_single_byte(),
            Way::Page(_) => true,
            Way::Utf32 { .. } => false,
        }
    }

    /// The bytes of a character; none where the encoding has no such character.
    pub fn bytes(self, c: char) -> Vec<u8> {
        match self.0 {
            Way::Standard(standard) => {
                let text = c.to_string();
                let (bytes, _, lossy) = standard.encode(&text);
                if lossy { Vec::new() } else { bytes.into_owned() }
            }
            Way::Page(page) => (0..=255).filter(|b| page.character(*b) == c).take(1).collect(),
            Way::Utf32 { big: true } => u32::from(c).to_be_bytes().to_vec(),
            Way::Utf32 { big: false } => u32::from(c).to_le_bytes().to_vec(),
        }
    }

    /// The byte order mark of the encoding, which is no part of the text.
    pub fn mark(self) -> &'static [u8] {
        match self.name() {
            "UTF-8" => b"\xEF\xBB\xBF",
            "UTF-16LE" => b"\xFF\xFE",
            "UTF-16BE" => b"\xFE\xFF",
            "UTF-32LE" => b"\xFF\xFE\0\0",
            "UTF-32BE" => b"\0\0\xFE\xFF",
            "gb18030" => b"\x84\x31\x95\x33",
            _ => b"",
        }
    }

    /// The encoding whose byte order mark the bytes begin with.
    pub fn marked(head: &[u8]) -> Option<Encoding> {
        // The mark of UTF-16LE is the beginning of that of UTF-32LE.
        let others = [Encoding::UTF_8, Encoding(Way::Standard(encoding_rs::GB18030))];
        Encoding::UTF_32.into_iter().chain(Encoding::UTF_16).chain(others).find(|e| head.starts_with(e.mark()))
    }

    /// UTF-16 or UTF-32 without a mark: every second byte of the many delimiters, digits and line ends is zero, or three of four.
    pub fn unmarked_wide(head: &[u8]) -> Option<Encoding> {
        let zeros = |from: usize, step: usize| head.iter().skip(from).step_by(step).filter(|b| **b == 0).count();
        let quarter = head.len() / 4;
        if quarter > 0 && head.len().is_multiple_of(4) {
            // No character needs the highest byte, and nearly none the next one.
            let all = |at: usize| zeros(at, 4) >= quarter;
            let mostly = |at: usize| zeros(at, 4) * 10 >= quarter * 9;
            if all(3) && mostly(2) {
                return Some(Encoding::UTF_32[0]);
            }
            if all(0) && mostly(1) {
                return Some(Encoding::UTF_32[1]);
            }
        }
        let (first, second) = (zeros(0, 2), zeros(1, 2));
        let many = (first + second) * 16 > head.len();
        let (found, standard) = if many && second > first * 2 {
            (Encoding::UTF_16[0], encoding_rs::UTF_16LE)
        } else if many && first > second * 2 {
            (Encoding::UTF_16[1], encoding_rs::UTF_16BE)
        } else {
            return None;
        };
        let mut out = vec![0; head.len() * 3];
        let (result, _, _) = standard.new_decoder_without_bom_handling().decode_to_utf8_without_replacement(head, &mut out, false);
        (result == DecoderResult::InputEmpty).then_some(found)
    }

    /// Whether a text of nothing but ASCII switches to Japanese by escapes.
    pub fn is_iso_2022_jp(head: &[u8]) -> bool {
        let switch = |escape: &[u8]| memchr::memmem::find(head, escape).is_some();
        head.is_ascii() && (switch(b"\x1B$B") || switch(b"\x1B$@")) && (switch(b"\x1B(B") || switch(b"\x1B(J"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoding(name: &str) -> Encoding {
        Encoding::parse(name).expect("known")
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
    fn utf_16_is_known_by_its_zeros() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let swapped = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        for text in ["code,name\nA1,Ann\n", "客户编号,姓名\nA1,王一\nA2,一一\n", "编号\t姓名\r\n1\t王芳\r\n"] {
            assert_eq!(Encoding::unmarked_wide(&wide(text)).map(Encoding::name), Some("UTF-16LE"), "{text}");
            assert_eq!(Encoding::unmarked_wide(&swapped(text)).map(Encoding::name), Some("UTF-16BE"), "{text}");
            assert_eq!(Encoding::unmarked_wide(text.as_bytes()), None, "{text}");
        }
        assert_eq!(Encoding::unmarked_wide(b"code,name\nA1,A\0nn\nA2,Bob\n"), None);
    }

    #[test]
    fn utf_32_is_no_utf_16_with_a_mark_and_without() {
        let little = |text: &str| text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect::<Vec<u8>>();
        let big = |text: &str| text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect::<Vec<u8>>();
        for text in ["code,name\nA1,Ann\n", "客户编号,姓名\nA1,王一\n"] {
            assert_eq!(Encoding::unmarked_wide(&little(text)).map(Encoding::name), Some("UTF-32LE"), "{text}");
            assert_eq!(Encoding::unmarked_wide(&big(text)).map(Encoding::name), Some("UTF-32BE"), "{text}");
            let marked = format!("\u{feff}{text}");
            assert_eq!(Encoding::marked(&little(&marked)).map(Encoding::name), Some("UTF-32LE"), "{text}");
            assert_eq!(Encoding::marked(&big(&marked)).map(Encoding::name), Some("UTF-32BE"), "{text}");
        }
    }

    #[test]
    fn japanese_mail_text_is_known_by_its_escapes() {
        assert!(Encoding::is_iso_2022_jp(b"code,name\nA1,\x1B$B;3ED\x1B(B\n"));
        assert!(!Encoding::is_iso_2022_jp(b"code,name\nA1,\x1B[1mAnn\x1B[0m\n"));
    }
}

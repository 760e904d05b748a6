//! Code pages of old programs that the encoding standard of the web has not: one byte for each character.

/// A code page.
#[derive(PartialEq, Eq, Debug)]
pub struct Page {
    /// Its name.
    pub name: &'static str,
    /// The number by which DOS knew it.
    pub number: &'static str,
    /// The characters of the bytes from 128 on.
    pub upper: [char; 128],
}

/// The code pages.
#[rustfmt::skip]
pub static PAGES: [Page; 3] = [
    Page { name: "IBM437", number: "437", upper: [
            'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å',
            'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', '¢', '£', '¥', '₧', 'ƒ',
            'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '⌐', '¬', '½', '¼', '¡', '«', '»',
            '░', '▒', '▓', '│', '┤', '╡', '╢', '╖', '╕', '╣', '║', '╗', '╝', '╜', '╛', '┐',
            '└', '┴', '┬', '├', '─', '┼', '╞', '╟', '╚', '╔', '╩', '╦', '╠', '═', '╬', '╧',
            '╨', '╤', '╥', '╙', '╘', '╒', '╓', '╫', '╪', '┘', '┌', '█', '▄', '▌', '▐', '▀',
            'α', 'ß', 'Γ', 'π', 'Σ', 'σ', 'µ', 'τ', 'Φ', 'Θ', 'Ω', 'δ', '∞', 'φ', 'ε', '∩',
            '≡', '±', '≥', '≤', '⌠', '⌡', '÷', '≈', '°', '∙', '·', '√', 'ⁿ', '²', '■', '\u{a0}',
    ] },
    Page { name: "IBM850", number: "850", upper: [
            'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å',
            'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', 'ø', '£', 'Ø', '×', 'ƒ',
            'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '®', '¬', '½', '¼', '¡', '«', '»',
            '░', '▒', '▓', '│', '┤', 'Á', 'Â', 'À', '©', '╣', '║', '╗', '╝', '¢', '¥', '┐',
            '└', '┴', '┬', '├', '─', '┼', 'ã', 'Ã', '╚', '╔', '╩', '╦', '╠', '═', '╬', '¤',
            'ð', 'Ð', 'Ê', 'Ë', 'È', 'ı', 'Í', 'Î', 'Ï', '┘', '┌', '█', '▄', '¦', 'Ì', '▀',
            'Ó', 'ß', 'Ô', 'Ò', 'õ', 'Õ', 'µ', 'þ', 'Þ', 'Ú', 'Û', 'Ù', 'ý', 'Ý', '¯', '´',
            '\u{ad}', '±', '‗', '¾', '¶', '§', '÷', '¸', '°', '¨', '·', '¹', '³', '²', '■', '\u{a0}',
    ] },
    Page { name: "IBM852", number: "852", upper: [
            'Ç', 'ü', 'é', 'â', 'ä', 'ů', 'ć', 'ç', 'ł', 'ë', 'Ő', 'ő', 'î', 'Ź', 'Ä', 'Ć',
            'É', 'Ĺ', 'ĺ', 'ô', 'ö', 'Ľ', 'ľ', 'Ś', 'ś', 'Ö', 'Ü', 'Ť', 'ť', 'Ł', '×', 'č',
            'á', 'í', 'ó', 'ú', 'Ą', 'ą', 'Ž', 'ž', 'Ę', 'ę', '¬', 'ź', 'Č', 'ş', '«', '»',
            '░', '▒', '▓', '│', '┤', 'Á', 'Â', 'Ě', 'Ş', '╣', '║', '╗', '╝', 'Ż', 'ż', '┐',
            '└', '┴', '┬', '├', '─', '┼', 'Ă', 'ă', '╚', '╔', '╩', '╦', '╠', '═', '╬', '¤',
            'đ', 'Đ', 'Ď', 'Ë', 'ď', 'Ň', 'Í', 'Î', 'ě', '┘', '┌', '█', '▄', 'Ţ', 'Ů', '▀',
            'Ó', 'ß', 'Ô', 'Ń', 'ń', 'ň', 'Š', 'š', 'Ŕ', 'Ú', 'ŕ', 'Ű', 'ý', 'Ý', 'ţ', '´',
            '\u{ad}', '˝', '˛', 'ˇ', '˘', '§', '÷', '¸', '°', '¨', '˙', 'ű', 'Ř', 'ř', '■', '\u{a0}',
    ] },
];

impl Page {
    /// The code page of a name such as `cp850`, `ibm850` or `850`.
    pub fn named(name: &str) -> Option<&'static Page> {
        let number = ["ibm", "cp", "dos", "oem"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
        let number = number.trim_start_matches(['-', '_', ' ']);
        PAGES.iter().find(|page| page.number == number)
    }

    /// The character of a byte.
    pub fn character(&self, byte: u8) -> char {
        match byte.checked_sub(128) {
            Some(index) => self.upper[usize::from(index)],
            None => char::from(byte),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_code_pages_are_known_by_name_and_number() {
        for name in ["ibm437", "cp437", "437", "dos-437", "oem437"] {
            assert_eq!(Page::named(name).map(|p| p.name), Some("IBM437"), "{name}");
        }
        assert!(Page::named("cp1250").is_none());
    }

    #[test]
    fn bytes_stand_for_the_letters_of_the_page() {
        let read = |page: &str, bytes: &[u8]| bytes.iter().map(|b| Page::named(page).expect("known").character(*b)).collect::<String>();
        assert_eq!(read("437", b"M\x81ller & S\x94hne"), "Müller & Söhne");
        assert_eq!(read("850", b"S\xC6o Jos\x82"), "São José");
        assert_eq!(read("852", b"\x9D\xA2d\xAB"), "Łódź");
    }
}

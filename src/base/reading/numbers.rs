//! Decimal numbers with every mark, sign and currency that files have them in.

use super::{currencies, folded};
use crate::base::money;

/// The mark between whole units and decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum DecimalMark {
    /// 1,234.50
    Dot,
    /// 1.234,50
    Comma,
}

impl DecimalMark {
    /// In words.
    pub fn describe(self) -> &'static str {
        match self {
            DecimalMark::Dot => "decimal point",
            DecimalMark::Comma => "decimal comma",
        }
    }
}

/// What the marks in one number say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Marks {
    /// No mark, or not a number.
    None,
    /// This mark separates decimals for certain.
    Decimal(DecimalMark),
    /// One mark before exactly three digits: thousands or decimals.
    Either,
}

/// A number without its sign, brackets and currency.
struct Bare {
    /// Digits, points and commas; other marks between digits are `'` or a blank.
    digits: String,
    negative: bool,
}

/// Reads a whole number with a sign. As there are no decimals, a comma can only separate thousands;
/// a point before three digits could be meant as either.
///
/// # Errors
/// The reason, in words.
pub fn signed(text: &str) -> Result<i64, String> {
    if text.rsplit_once('.').is_some_and(|(_, after)| after.len() == 3) {
        return Err("a thousand or one with three decimals? Write the whole number without a mark".to_string());
    }
    decimal(text, DecimalMark::Dot, 0).map_err(|_| "not a whole number".to_string())
}

/// What the marks of a number say about the decimal mark.
pub fn number_marks(text: &str) -> Marks {
    // Nearly every cell ends here: this is asked of every amount of a file.
    let plain = text.strip_prefix('-').unwrap_or(text);
    if plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',') && plain.bytes().any(|b| b.is_ascii_digit()) {
        return marks(plain);
    }
    let Some(bare) = bare(text) else { return Marks::None };
    marks(&bare.digits)
}

fn marks(digits: &str) -> Marks {
    let dots = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let after = |mark: char| digits.rsplit(mark).next().map_or(0, str::len);
    let before = |mark: char| digits.split(mark).next().map_or(0, str::len);
    let one = |mark: char, sole: DecimalMark| {
        // 0.125 and 1234.125 can have no thousands mark there, nor can a number whose thousands have another mark.
        let grouping = after(mark) == 3 && (1..=3).contains(&before(mark)) && !digits.starts_with('0') && !digits.contains(['\'', ' ']);
        if grouping { Marks::Either } else { Marks::Decimal(sole) }
    };
    match (dots, commas) {
        (0, 0) => Marks::None,
        (1, 0) => one('.', DecimalMark::Dot),
        (0, 1) => one(',', DecimalMark::Comma),
        (0, _) => Marks::Decimal(DecimalMark::Dot),
        (_, 0) => Marks::Decimal(DecimalMark::Comma),
        _ if digits.rfind('.') > digits.rfind(',') => Marks::Decimal(DecimalMark::Dot),
        _ => Marks::Decimal(DecimalMark::Comma),
    }
}

/// Takes sign, brackets and currency off a number; `None` when something else stands there.
fn bare(text: &str) -> Option<Bare> {
    let text = folded(text.trim());
    let bytes = text.as_bytes();
    let mut first = bytes.iter().position(u8::is_ascii_digit)?;
    let last = bytes.iter().rposition(u8::is_ascii_digit)?;
    // `.5` begins with its mark, but the point of `Rs.5` belongs to the currency.
    if first > 0 && matches!(bytes[first - 1], b'.' | b',') && !(first > 1 && bytes[first - 2].is_ascii_alphabetic()) {
        first -= 1;
    }
    let mut end = last + 1;
    if end < bytes.len() && matches!(bytes[end], b'.' | b',') {
        end += 1;
    }
    let (before, core, after) = (&text[..first], &text[first..end], &text[end..]);
    let mut digits = String::with_capacity(core.len());
    for c in core.chars() {
        match c {
            '0'..='9' | '.' | ',' => digits.push(c),
            '\'' | '\u{2019}' | '\u{2bc}' => digits.push('\''),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => digits.push(' '),
            _ => return None,
        }
    }
    let (mut signs, mut minus, mut open, mut close) = (0, false, 0, 0);
    let mut words = [String::new(), String::new()];
    for (side, part) in [before, after].into_iter().enumerate() {
        for c in part.chars() {
            match c {
                '-' | '\u{2212}' | '\u{2013}' => (signs, minus) = (signs + 1, true),
                '+' => signs += 1,
                '(' if side == 0 => open += 1,
                ')' if side == 1 => close += 1,
                c if c.is_whitespace() => words[side].push(' '),
                c => words[side].push(c),
            }
        }
    }
    let [prefix, suffix] = words.map(|w| w.trim().to_string());
    // `￥99元` says the same twice.
    let sound = [&prefix, &suffix].iter().all(|w| w.is_empty() || currencies::codes(w).is_some());
    // `12.-` is a price without cents in some countries, and a negative number in others.
    let open_end = core.ends_with(['.', ',']) && signs > 0 && after.contains(['-', '\u{2013}', '\u{2212}']);
    let brackets = open == close && open <= 1 && !(open == 1 && signs > 0);
    (sound && signs <= 1 && brackets && !open_end).then_some(Bare { digits, negative: minus || open == 1 })
}

/// Whether the text is a negative number, whatever its decimal mark.
pub fn is_negative(text: &str) -> bool {
    bare(text).is_some_and(|b| b.negative)
}

/// Reads a decimal number with `places` decimals into an integer of its smallest unit.
///
/// # Errors
/// The reason, in words.
pub fn decimal(text: &str, mark: DecimalMark, places: u8) -> Result<i64, String> {
    if mark == DecimalMark::Dot
        && let Some(value) = money::parse_plain(text, places)
    {
        return bounded(value);
    }
    let Bare { digits, negative } = bare(text).ok_or("not a number")?;
    let point = if mark == DecimalMark::Dot { '.' } else { ',' };
    let (whole, fraction) = digits.split_once(point).map_or((digits.as_str(), None), |(w, f)| (w, Some(f)));
    if !grouped(whole) || fraction.is_some_and(|f| !f.bytes().all(|b| b.is_ascii_digit())) {
        return Err(format!("not a number with a decimal {}", if mark == DecimalMark::Dot { "point" } else { "comma" }));
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let plain = format!("{}{whole}.{}", if negative { "-" } else { "" }, fraction.unwrap_or(""));
    let value = money::parse_plain(&plain, places).ok_or_else(|| {
        let decimals = fraction.map_or(0, |f| f.trim_end_matches('0').len());
        if decimals > usize::from(places) {
            format!("has {decimals} decimals; at most {places} are possible here")
        } else {
            "too large a number".to_string()
        }
    })?;
    bounded(value)
}

/// Whether the digits before the decimals are in one piece, or in groups of three with one kind of mark between them;
/// groups of two before the last one are those of India.
fn grouped(whole: &str) -> bool {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else { return true };
    let groups: Vec<&str> = whole.split(mark).collect();
    let (head, inner) = (groups[0], &groups[1..groups.len() - 1]);
    let digits = groups.iter().all(|g| g.bytes().all(|b| b.is_ascii_digit()));
    let threes = (1..=3).contains(&head.len()) && inner.iter().all(|g| g.len() == 3);
    let twos = (1..=2).contains(&head.len()) && !inner.is_empty() && inner.iter().all(|g| g.len() == 2);
    digits && groups[groups.len() - 1].len() == 3 && (threes || twos)
}

fn bounded(value: i64) -> Result<i64, String> {
    if value.abs() <= money::MAX_AMOUNT { Ok(value) } else { Err("too large a number".to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_in_many_shapes() {
        use DecimalMark::{Comma, Dot};
        for (text, mark, cents) in [
            ("12.5", Dot, 1250),
            ("1,234.50", Dot, 123_450),
            ("$1,234.56", Dot, 123_456),
            ("(12.00)", Dot, -1200),
            ("12-", Dot, -1200),
            ("¥1,234", Dot, 123_400),
            ("１２．５０", Dot, 1250),
            ("1.234,50", Comma, 123_450),
            ("1'234.50", Dot, 123_450),
            ("1 234,50 €", Comma, 123_450),
            ("CNY 12.00", Dot, 1200),
            ("12.00 USD", Dot, 1200),
            ("-¥5", Dot, -500),
            ("+3", Dot, 300),
            ("12.500", Dot, 1250),
            ("￥99元", Dot, 9900),
            ("12元", Dot, 1200),
            ("RMB 12.5", Dot, 1250),
            ("人民币12.5元", Dot, 1250),
            ("US$1,234.56", Dot, 123_456),
            ("HK$ 12", Dot, 1200),
            ("-$12.00", Dot, -1200),
            ("$-12.00", Dot, -1200),
            ("$(12.00)", Dot, -1200),
            ("（１２．００）", Dot, -1200),
            ("\u{2212}12,50 €", Comma, -1250),
            ("12,50-", Comma, -1250),
            ("1\u{2019}234.50", Dot, 123_450),
            ("1\u{202f}234\u{202f}567,5", Comma, 123_456_750),
            ("Rs. 1,00,000.00", Dot, 10_000_000),
            ("100 kr", Comma, 10_000),
            ("12,00 zł", Comma, 1200),
            (".5", Dot, 50),
            ("Rs.5", Dot, 500),
            ("12.", Dot, 1200),
        ] {
            assert_eq!(decimal(text, mark, 2), Ok(cents), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_has_a_reason() {
        for text in [
            "",
            "abc",
            "1.2.3",
            "12,34",
            "1-2",
            "12.345",
            "--5",
            "1e5",
            "NaN",
            "12 apples",
            "99999999999999999999",
            "5%",
            "12 34",
            "1'23",
            "1 234'567",
            "12万元",
            "12 pcs",
            "12.-",
            "--5",
            "(-5)",
            "(5",
            "5)",
            "1,2345.00",
            "5 USD EUR",
            "1/2",
            "$",
            "1.234,50.1",
            "٣",
        ] {
            assert!(decimal(text, DecimalMark::Dot, 2).is_err(), "{text}");
        }
        assert_eq!(decimal("12.345", DecimalMark::Dot, 2), Err("has 3 decimals; at most 2 are possible here".to_string()));
    }
}

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

/// How many decimals a number has, the mark before them being its last; the noise of computed numbers is none.
pub fn places(text: &str) -> u8 {
    let Some(bare) = bare(text) else { return 0 };
    let digits = bare.digits;
    let Some(at) = digits.rfind(['.', ',']) else { return 0 };
    decimals(&digits[at + 1..])
}

/// Of computed numbers this much is noise, in units of 10⁻¹².
const NOISE: u64 = 1_000_000;

/// How many of these decimals say something.
fn decimals(fraction: &str) -> u8 {
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() <= 6 {
        return fraction.len() as u8;
    }
    let scaled = fraction.bytes().chain(std::iter::repeat(b'0')).take(12).fold(0_u64, |n, b| n * 10 + u64::from(b.saturating_sub(b'0')));
    (0..12).find(|places| noise(scaled, *places)).unwrap_or(12)
}

/// Whether nothing but noise follows the first `places` of twelve decimals.
fn noise(scaled: u64, places: u8) -> bool {
    let unit = 10_u64.pow(12 - u32::from(places));
    let rest = scaled % unit;
    rest.min(unit - rest) <= NOISE.min(unit / 10)
}

/// A number that has more decimals than are possible, rounded to them (half to even); and whether only noise was taken off.
/// `None` where it is no number.
pub fn rounded(text: &str, mark: DecimalMark, places: u8) -> Option<(i64, bool)> {
    let Bare { digits, negative } = bare(text)?;
    let (whole, fraction) = digits.split_once(if mark == DecimalMark::Dot { '.' } else { ',' })?;
    if !grouped(whole) || !fraction.bytes().all(|b| b.is_ascii_digit()) || fraction.len() <= usize::from(places) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let (kept, rest) = fraction.split_at(usize::from(places));
    let mut value = money::parse_plain(&format!("{whole}.{kept}"), places)?;
    let half = rest.trim_end_matches('0');
    let up = match half.as_bytes().first() {
        Some(b'5') if half.len() == 1 => value % 2 != 0,
        first => first.is_some_and(|b| *b >= b'5'),
    };
    value += i64::from(up);
    let value = bounded(if negative { -value } else { value }).ok()?;
    Some((value, fraction.len() > 6 && decimals(fraction) <= places))
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
        _ if !sound(digits) => Marks::None,
        (1, 0) => one('.', DecimalMark::Dot),
        (0, 1) => one(',', DecimalMark::Comma),
        (0, _) => Marks::Decimal(DecimalMark::Dot),
        (_, 0) => Marks::Decimal(DecimalMark::Comma),
        _ if digits.rfind('.') > digits.rfind(',') => Marks::Decimal(DecimalMark::Dot),
        _ => Marks::Decimal(DecimalMark::Comma),
    }
}

/// Whether some mark can be the decimal one: `1.2.3` and `1,23,4` are no numbers.
fn sound(digits: &str) -> bool {
    let last = digits.rfind(['.', ',']).unwrap_or(digits.len());
    let mark = digits.as_bytes().get(last).copied().unwrap_or_default();
    let once = digits.bytes().filter(|b| *b == mark).count() == 1;
    // The last mark separates decimals where it stands once, else it is one of thousands.
    grouped(if once { &digits[..last] } else { digits })
}

/// A number with an exponent, written out: `1.5e2` is 150.
fn spread(text: &str) -> Option<String> {
    let at = text.find(['e', 'E']).filter(|at| text.as_bytes()[at - 1.min(*at)].is_ascii_digit())?;
    let (mantissa, exponent) = (&text[..at], text[at + 1..].parse::<i32>().ok().filter(|e| e.abs() <= 18)?);
    let (sign, plain) = mantissa.strip_prefix('-').map_or(("", mantissa), |plain| ("-", plain));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    if whole.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = format!("{}{whole}{fraction}{}", "0".repeat(20), "0".repeat(20));
    let point = usize::try_from(20 + whole.len() as i32 + exponent).ok()?;
    let (whole, fraction) = digits.split_at_checked(point)?;
    let whole = whole.trim_start_matches('0');
    Some(format!("{sign}{}.{}", if whole.is_empty() { "0" } else { whole }, fraction.trim_end_matches('0')))
}

/// Takes sign, brackets and currency off a number; `None` when something else stands there.
fn bare(text: &str) -> Option<Bare> {
    let text = folded(text.trim());
    let text = spread(&text).map_or(text, Into::into);
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
    if let Some(whole) = text.trim().strip_suffix(['整', '正']) {
        return decimal(whole, mark, places);
    }
    if let Some((rest, zeros)) = scaled(text) {
        return decimal(&rest, if zeros == 0 { DecimalMark::Dot } else { mark }, places + zeros);
    }
    // An exponent is written with a point, whatever the others have.
    let mark = if text.contains(['e', 'E']) && spread(&folded(text.trim())).is_some() { DecimalMark::Dot } else { mark };
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

/// A number with a word for thousands or ten thousands behind it, or with 角 and 分 behind 元, as people write sums by hand: the number
/// and how many zeros the word stands for. `1.2万`, `3k`, `12元5角`.
fn scaled(text: &str) -> Option<(String, u8)> {
    let text = text.trim();
    let last = text.chars().last()?;
    if matches!(last, '角' | '毛' | '分') || (text.contains(['元', '块']) && last.is_ascii_digit()) {
        let (yuan, rest) = text.split_once(['元', '块'])?;
        let (tenths, cents) = rest.split_once(['角', '毛']).unwrap_or(if last == '分' { ("0", rest) } else { (rest, "") });
        let digit = |part: &str| part.trim_end_matches('分').parse::<u8>().ok().filter(|n| *n < 10);
        let cents = if cents.is_empty() { 0 } else { digit(cents)? };
        let tenths = digit(tenths)?;
        return yuan.ends_with(|c: char| c.is_ascii_digit()).then(|| (format!("{yuan}.{tenths}{cents}"), 0));
    }
    let bare = text.trim_end_matches(['元', '块', '円', '원']).trim_end();
    let word = bare.chars().last()?;
    let zeros = match word {
        '千' => 3,
        'k' if bare.len() == text.len() => 3,
        '万' | '萬' | '만' => 4,
        _ => return None,
    };
    let number = bare[..bare.len() - word.len_utf8()].trim_end();
    number.ends_with(|c: char| c.is_ascii_digit()).then(|| (number.to_string(), zeros))
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
            ("1.5e2", Dot, 15_000),
            ("1.5E+02", Comma, 15_000),
            ("-2.5e-1", Dot, -25),
            ("٨٠٫١٩", Dot, 8_019),
            ("١٬٢٣٤٫٥٠", Dot, 123_450),
            ("۱۲", Dot, 1_200),
            ("1,23,456.00", Dot, 12_345_600),
        ] {
            assert_eq!(decimal(text, mark, 2), Ok(cents), "{text}");
        }
    }

    #[test]
    fn the_noise_of_computed_numbers_is_told_from_decimals() {
        use DecimalMark::{Comma, Dot};
        for (text, mark, want) in [
            ("118.22999999999999", Dot, Some((11_823, true))),
            ("45.300000000000004", Dot, Some((4_530, true))),
            ("0.30000000000000004", Dot, Some((30, true))),
            ("11,879999999999999", Comma, Some((1_188, true))),
            ("-11.879999999999999", Dot, Some((-1_188, true))),
            ("22.368", Dot, Some((2_237, false))),
            ("0.125", Dot, Some((12, false))),
            ("12.3456789", Dot, Some((1_235, false))),
            ("12.5", Dot, None),
            ("abc", Dot, None),
        ] {
            assert_eq!(rounded(text, mark, 2), want, "{text}");
        }
        assert_eq!(["1.50", "22.368", "1.005000000001", "7", "1.234,5"].map(places), [1, 3, 3, 0, 1]);
    }

    #[test]
    fn what_is_no_number_says_nothing_of_marks() {
        for text in ["1.2.3", "1,23,4", "12.3.2024", "1,2,3"] {
            assert_eq!(number_marks(text), Marks::None, "{text}");
        }
        assert_eq!(number_marks("1.234.567"), Marks::Decimal(DecimalMark::Comma));
        assert_eq!(number_marks("1,23,456.00"), Marks::Decimal(DecimalMark::Dot));
        assert_eq!(number_marks("1,234.50"), Marks::Decimal(DecimalMark::Dot));
    }

    #[test]
    fn sums_are_read_as_people_write_them_by_hand() {
        for (text, value) in [
            ("1.2万", 1_200_000),
            ("1.2万元", 1_200_000),
            ("3k", 300_000),
            ("2千", 200_000),
            ("12元5角", 1_250),
            ("12块5", 1_250),
            ("8元6角5分", 865),
            ("8元5分", 805),
            ("680元整", 68_000),
        ] {
            assert_eq!(decimal(text, DecimalMark::Dot, 2), Ok(value), "{text}");
        }
        for text in ["元5角", "1.2万3", "k", "12元15角", "3kg"] {
            assert!(decimal(text, DecimalMark::Dot, 2).is_err(), "{text}");
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
            "1e",
            "e5",
            "1e2e3",
            "NaN",
            "12 apples",
            "99999999999999999999",
            "5%",
            "12 34",
            "1'23",
            "1 234'567",
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
            "1,23,4",
        ] {
            assert!(decimal(text, DecimalMark::Dot, 2).is_err(), "{text}");
        }
        assert_eq!(decimal("12.345", DecimalMark::Dot, 2), Err("has 3 decimals; at most 2 are possible here".to_string()));
    }
}

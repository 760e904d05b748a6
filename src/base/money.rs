//! Money in integer minor units of the store's currency, and how it is written.

use crate::lang::say;
use anyhow::{Result, bail};

/// A currency: its ISO 4217 code and how many decimal places its minor unit has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Currency {
    code: [u8; 3],
    /// Decimal places of the minor unit (JPY 0, CNY 2, KWD 3).
    pub exponent: u8,
}

/// ISO 4217 currencies whose exponent is not 2.
const EXPONENTS: &[(&str, u8)] = &[
    ("BIF", 0),
    ("CLP", 0),
    ("DJF", 0),
    ("GNF", 0),
    ("ISK", 0),
    ("JPY", 0),
    ("KMF", 0),
    ("KRW", 0),
    ("PYG", 0),
    ("RWF", 0),
    ("UGX", 0),
    ("UYI", 0),
    ("VND", 0),
    ("VUV", 0),
    ("XAF", 0),
    ("XOF", 0),
    ("XPF", 0),
    ("BHD", 3),
    ("IQD", 3),
    ("JOD", 3),
    ("KWD", 3),
    ("LYD", 3),
    ("OMR", 3),
    ("TND", 3),
];

/// The codes of ISO 4217 in use, and CNH, by which banks tell the yuan that is traded abroad.
const CODES: &str = "\
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH \
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS \
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU \
MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK \
SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF \
XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL";

/// Currencies of the past, which archives still count in.
const FORMER: &str = "ATS BEF BGN CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK";

/// Every currency that amounts may be in, by its ISO 4217 code.
pub fn currencies() -> impl Iterator<Item = &'static str> {
    CODES.split(' ').chain(FORMER.split(' '))
}

/// Whether there is, or was, a currency with this ISO 4217 code, in capital letters.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && currencies().any(|c| c == code)
}

impl Currency {
    /// No currency stated: two decimal places and no code shown.
    pub const UNSTATED: Currency = Currency { code: *b"   ", exponent: 2 };

    /// The currency of an ISO 4217 code, in any case.
    ///
    /// # Errors
    /// When there is no currency with this code.
    pub fn parse(text: &str) -> Result<Currency> {
        match Currency::stored(text) {
            Ok(currency) if is_currency(currency.code()) => Ok(currency),
            _ => bail!(say!("'{text}' is not a currency: expected a code of ISO 4217 such as CNY, EUR or USD", text)),
        }
    }

    /// The currency of any three letters: what a store says of itself is taken, whoever wrote it.
    ///
    /// # Errors
    /// When the text is not three ASCII letters.
    pub fn stored(text: &str) -> Result<Currency> {
        let upper = text.trim().to_ascii_uppercase();
        let bytes = upper.as_bytes();
        let [a, b, c] = *bytes else {
            bail!(say!("'{text}' is not a currency: expected a three-letter code such as CNY, EUR or USD", text))
        };
        if !bytes.iter().all(u8::is_ascii_uppercase) {
            bail!(say!("'{text}' is not a currency: expected a three-letter code such as CNY, EUR or USD", text));
        }
        let exponent = EXPONENTS.iter().find(|(code, _)| *code == upper).map_or(2, |(_, e)| *e);
        Ok(Currency { code: [a, b, c], exponent })
    }

    /// The ISO code; empty when unstated.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("").trim()
    }

    /// Minor units in one major unit: 100 for two decimals.
    pub fn scale(&self) -> i64 {
        10i64.pow(u32::from(self.exponent))
    }
}

/// The form of a noun that goes with a number: one row, two rows.
pub fn noun<'a>(n: u64, one: &'a str, many: &'a str) -> &'a str {
    if n == 1 { one } else { many }
}

/// Writes an amount in minor units as a plain decimal number: `-1234.50`.
pub fn plain(minor: i64, exponent: u8) -> String {
    let scale = 10u64.pow(u32::from(exponent));
    let sign = if minor < 0 { "-" } else { "" };
    let magnitude = minor.unsigned_abs();
    match exponent {
        0 => format!("{sign}{magnitude}"),
        e => format!("{sign}{}.{:0width$}", magnitude / scale, magnitude % scale, width = usize::from(e)),
    }
}

/// Writes an amount in minor units for people, with thousands marks: `-1,234.50`.
pub fn grouped(minor: i64, exponent: u8) -> String {
    let text = plain(minor, exponent);
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(w, f)| (w, Some(f)));
    let whole = group_thousands(whole);
    match fraction {
        Some(fraction) => format!("{whole}.{fraction}"),
        None => whole,
    }
}

/// Puts thousands marks into a string of digits that may begin with a sign.
pub fn group_thousands(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    out.push_str(sign);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// Reads a plain decimal number (`-1234.5`, `.5`, `12`) into minor units, exactly.
/// `None` when it is not such a number, has more decimals than the currency that are not zero, or does not fit.
pub fn parse_plain(text: &str, exponent: u8) -> Option<i64> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for b in whole.bytes() {
        value = value.checked_mul(10)?.checked_add(i64::from(digit(b)?))?;
    }
    let mut places = exponent;
    for b in fraction.bytes() {
        let d = digit(b)?;
        if places == 0 {
            if d != 0 {
                return None;
            }
            continue;
        }
        value = value.checked_mul(10)?.checked_add(i64::from(d))?;
        places -= 1;
    }
    value = value.checked_mul(10i64.pow(u32::from(places)))?;
    Some(if negative { -value } else { value })
}

fn digit(b: u8) -> Option<u8> {
    b.is_ascii_digit().then(|| b - b'0')
}

/// The largest amount that is taken, in minor units: so many that no real amount reaches it, and so few that
/// ninety thousand of them can be added up.
pub const MAX_AMOUNT: i64 = 100_000_000_000_000;

/// Price × quantity in thousandths, exactly, rounded half to even; `None` when it is larger than any amount may be.
pub fn times(price: i64, quantity: i64) -> Option<i64> {
    let product = i128::from(price) * i128::from(quantity);
    let (whole, rest) = (product.div_euclid(1_000), product.rem_euclid(1_000));
    bounded(whole + i128::from(rest > 500 || (rest == 500 && whole % 2 != 0)))
}

/// A price in millionths for a quantity in thousandths, in minor units of `exponent` decimals, half to even; `None` when it is
/// larger than any amount may be.
pub fn of_millionths(price: i64, quantity: i64, exponent: u8) -> Option<i64> {
    let product = i128::from(price) * i128::from(quantity);
    let unit = 10_i128.pow(9_u32.saturating_sub(u32::from(exponent)));
    let (whole, rest) = (product.div_euclid(unit), product.rem_euclid(unit));
    bounded(whole + i128::from(rest * 2 > unit || (rest * 2 == unit && whole % 2 != 0)))
}

/// The sum of amounts; `None` when it is larger than any amount may be.
pub fn sum(amounts: impl IntoIterator<Item = i64>) -> Option<i64> {
    bounded(amounts.into_iter().map(i128::from).sum())
}

/// The amount, unless it is larger than any may be.
pub fn bounded(amount: i128) -> Option<i64> {
    i64::try_from(amount).ok().filter(|a| a.abs() <= MAX_AMOUNT)
}

/// Rounds half to even, as all shown figures are.
pub fn round_half_even(value: f64) -> i64 {
    value.round_ties_even() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_no_plural() {
        assert_eq!([0, 1, 2].map(|n| noun(n, "row", "rows")), ["rows", "row", "rows"]);
    }

    #[test]
    fn currencies_know_their_exponent() {
        let exponent = |code| Currency::parse(code).expect("a code").exponent;
        assert_eq!((exponent("jpy"), exponent("CNY"), exponent("KWD")), (0, 2, 3));
        assert!(Currency::parse("RMB¥").is_err());
        for text in ["XYZ", "CN", "XTS", "XXX", "元", ""] {
            assert!(Currency::parse(text).is_err(), "{text}");
        }
        assert_eq!(
            (Currency::stored("XYZ").expect("three letters").code(), Currency::parse("dem").expect("once a code").code()),
            ("XYZ", "DEM")
        );
        assert!(EXPONENTS.iter().all(|(code, _)| is_currency(code) || *code == "UYI"));
        assert_eq!(Currency::UNSTATED.code(), "");
    }

    #[test]
    fn amounts_are_written_and_read_exactly() {
        for (minor, exponent, text) in [(0, 2, "0.00"), (-5, 2, "-0.05"), (123_456_789, 2, "1234567.89"), (7, 0, "7"), (1_001, 3, "1.001")]
        {
            assert_eq!(plain(minor, exponent), text);
            assert_eq!(parse_plain(text, exponent), Some(minor));
        }
        assert_eq!(grouped(-123_456_789, 2), "-1,234,567.89");
        assert_eq!(grouped(999, 0), "999");
        assert_eq!(parse_plain("12.5", 2), Some(1250));
        assert_eq!(parse_plain(".5", 2), Some(50));
        assert_eq!(parse_plain("12.340000", 2), Some(1234));
    }

    #[test]
    fn products_and_sums_are_exact_and_bounded() {
        assert_eq!(times(1_990, 2_000), Some(3_980));
        assert_eq!((times(5, 500), times(15, 500), times(-5, 500), times(-15, 500)), (Some(2), Some(8), Some(-2), Some(-8)));
        assert_eq!(times(90_071_992_547_409, 1_001), Some(90_162_064_539_956));
        assert_eq!(times(i64::MAX, i64::MAX), None);
        assert_eq!(sum([1, -3]), Some(-2));
        assert_eq!(sum([i64::MAX, i64::MAX]), None);
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-", ".", "1e5", "12.345", "1,234", "99999999999999999999", "１２", "12 "] {
            assert_eq!(parse_plain(text, 2), None, "{text}");
        }
    }
}

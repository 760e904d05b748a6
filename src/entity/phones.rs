//! Phone numbers of one country: one line has one key, whether it is written with the country's code, with the trunk
//! prefix (0), or in any other form people use.

use std::str::FromStr;

use phonenumber::country::Id;

use super::reach::{folded_phone, phone_key};
use crate::base::error::Failure;
use crate::lang::say;

/// How a store reads phone numbers: `None` = no country is stated, and digits are compared as they are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Phones {
    country: Option<Id>,
}

/// The shape of one country's national numbers, for the path that does without the library.
struct Shape {
    country: Id,
    code: &'static str,
    /// What stands before a national number when it is dialled within the country.
    trunk: &'static str,
    /// How many digits follow that, at least and at most.
    digits: (usize, usize),
    /// First digits that belong to numbers of this shape.
    first: &'static str,
}

/// Shapes that most numbers of these countries have. All others are left to the library.
const SHAPES: &[Shape] = &[
    Shape { country: Id::CN, code: "86", trunk: "1", digits: (10, 10), first: "3456789" },
    Shape { country: Id::US, code: "1", trunk: "", digits: (10, 10), first: "23456789" },
    Shape { country: Id::CA, code: "1", trunk: "", digits: (10, 10), first: "23456789" },
    Shape { country: Id::GB, code: "44", trunk: "0", digits: (10, 10), first: "1237" },
    Shape { country: Id::FR, code: "33", trunk: "0", digits: (9, 9), first: "12345679" },
    Shape { country: Id::DE, code: "49", trunk: "0", digits: (8, 11), first: "2345679" },
];

/// Country codes after which a number that does not begin with 0 stands as it is dialled from abroad.
const PLAIN: &[&str] = &[
    "20", "27", "30", "31", "32", "33", "34", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "60", "61", "62", "63", "64",
    "65", "66", "84", "90", "91", "92", "94", "351", "352", "353", "354", "358", "380", "385", "386", "420", "421", "852", "853", "855",
    "880", "886", "971", "972",
];

impl Phones {
    /// The numbers of the country with this ISO 3166-1 code; the empty text states none.
    ///
    /// # Errors
    /// When there is no such country.
    pub fn of(text: &str) -> Result<Phones, Failure> {
        let text = text.trim().to_ascii_uppercase();
        if text.is_empty() {
            return Ok(Phones::default());
        }
        match Id::from_str(&text) {
            Ok(country) => Ok(Phones { country: Some(country) }),
            Err(_) => Err(Failure::usage(say!("'{text}' is no country: expected two letters of ISO 3166-1 such as CN, DE or US", text))),
        }
    }

    /// The two letters of the country, or nothing.
    pub fn code(&self) -> &str {
        self.country.as_ref().map_or("", AsRef::as_ref)
    }

    /// The key under which a phone number is compared: the digits as they are dialled from abroad where the number is
    /// one of the country or states its own, else [`phone_key`].
    pub fn key(self, text: &str) -> Option<String> {
        let digits = phone_key(text)?;
        let Some(country) = self.country else { return Some(digits) };
        let folded = folded_phone(text);
        let abroad = folded.starts_with('+') || (digits.len() < folded.len() && folded.starts_with("00"));
        let key = if abroad {
            quick_abroad(&digits).or_else(|| by_library(None, &format!("+{digits}")))
        } else {
            quick_national(country, &digits).or_else(|| by_library(Some(country), &folded))
        };
        key.or(Some(digits))
    }
}

/// The key of a number that states its country and has no trunk prefix left in it.
fn quick_abroad(digits: &str) -> Option<String> {
    let plain = |code: &&&str| digits.strip_prefix(**code).is_some_and(|rest| !rest.starts_with('0') && (7..=12).contains(&rest.len()));
    let american = digits.len() == 11 && digits.starts_with('1') && !digits.starts_with("10") && !digits.starts_with("11");
    let chinese = digits.len() == 13 && digits.starts_with("861") && digits.as_bytes()[3] >= b'3';
    (american || chinese || PLAIN.iter().any(|code| plain(&code))).then(|| digits.to_string())
}

/// The key of a number of the country that has its usual shape.
fn quick_national(country: Id, digits: &str) -> Option<String> {
    let shape = SHAPES.iter().find(|s| s.country == country)?;
    let rest = digits.strip_prefix(shape.trunk)?;
    let (least, most) = shape.digits;
    let usual = (least..=most).contains(&rest.len()) && rest.starts_with(|c| shape.first.contains(c));
    // In China a mobile number begins with 1, which is part of it.
    let national = if shape.trunk == "0" { rest } else { digits };
    usual.then(|| format!("{}{national}", shape.code))
}

/// The key of a number that the library holds valid. With a country the library would strip that country's trunk prefix
/// from numbers of others: a number that states its own is parsed without one.
fn by_library(country: Option<Id>, text: &str) -> Option<String> {
    let number = phonenumber::parse(country, text).ok().filter(phonenumber::is_valid)?;
    Some(number.format().mode(phonenumber::Mode::E164).to_string().trim_start_matches('+').to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn phones(country: &str) -> Phones {
        Phones::of(country).expect("a country")
    }

    #[test]
    fn one_line_has_one_key_however_it_is_written() {
        for (country, key, forms) in [
            (
                "CN",
                "8613800138000",
                &["13800138000", "+86 138 0013 8000", "0086-13800138000", "１３８００１３８０００", "+86 (138) 0013-8000"][..],
            ),
            ("CN", "862166668888", &["021-66668888", "+86 21 6666 8888", "(021) 6666 8888"]),
            ("DE", "4930123456", &["030 123456", "+49 30 123456", "+49 (0)30 123456", "0049 30 123456", "030/123456"]),
            ("GB", "442079460018", &["020 7946 0018", "+44 20 7946 0018", "+44 (0)20 7946 0018"]),
            ("US", "12125550123", &["(212) 555-0123", "1-212-555-0123", "+1 212 555 0123", "212.555.0123"]),
            ("IT", "390612345678", &["06 12345678", "+39 06 12345678"]),
            ("FR", "33142685300", &["01 42 68 53 00", "+33 1 42 68 53 00"]),
        ] {
            for form in forms {
                assert_eq!(phones(country).key(form).as_deref(), Some(key), "{country} {form}");
            }
        }
    }

    #[test]
    fn what_is_no_number_of_the_country_keeps_its_digits() {
        assert_eq!(phones("CN").key("66668888").as_deref(), Some("66668888"), "no area code");
        assert_eq!(phones("CN").key("12345"), Some("12345".into()));
        assert_eq!(phones("DE").key("n/a"), None);
        assert_eq!(phones("DE").key("1.38E+10"), None);
        assert_eq!(Phones::default().key("030 123456").as_deref(), Some("030123456"));
        assert_eq!((phones("cn").code(), Phones::default().code()), ("CN", ""));
        assert!(Phones::of("China").is_err() && Phones::of("XX").is_err());
    }

    proptest! {
        /// Where the library holds a number valid, the quick path says the same.
        #[test]
        fn the_quick_path_agrees_with_the_library(shape in 0..SHAPES.len(), rest in "[0-9]{6,12}", plus in any::<bool>(), plain in 0..PLAIN.len()) {
            let shape = &SHAPES[shape];
            let text = if plus { format!("+{}{rest}", PLAIN[plain]) } else { format!("{}{rest}", shape.trunk) };
            let Some(digits) = phone_key(&text) else { return Ok(()) };
            let quick = if plus { quick_abroad(&digits) } else { quick_national(shape.country, &digits) };
            if let (Some(quick), Some(valid)) = (quick, by_library((!plus).then_some(shape.country), &text)) {
                prop_assert_eq!(quick, valid, "{}", text);
            }
        }

        #[test]
        fn chinese_and_american_numbers_agree_too(cn in "1[0-9]{10}", us in "[0-9]{10}", national in any::<bool>()) {
            for (country, code, number) in [(Id::CN, "86", cn), (Id::US, "1", us)] {
                let text = if national { number.clone() } else { format!("+{code}{number}") };
                let digits = phone_key(&text).expect("digits");
                let quick = if national { quick_national(country, &digits) } else { quick_abroad(&digits) };
                if let (Some(quick), Some(valid)) = (quick, by_library(national.then_some(country), &text)) {
                    prop_assert_eq!(quick, valid, "{}", text);
                }
            }
        }
    }
}

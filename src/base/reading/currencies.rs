//! Currencies as people write them beside an amount.

use super::folded;
use crate::base::error::Failure;
use crate::base::money::{Currency, currencies, is_currency};
use crate::lang::say;

/// Signs and words with the currencies they may stand for.
const SIGNS: &[(&str, &[&str])] = &[
    ("¥", &["CNY", "JPY"]),
    ("CN¥", &["CNY"]),
    ("JP¥", &["JPY"]),
    ("RMB", &["CNY"]),
    ("RMB¥", &["CNY"]),
    ("人民币", &["CNY"]),
    ("人民幣", &["CNY"]),
    ("元", &["CNY", "TWD", "HKD", "MOP"]),
    ("圆", &["CNY"]),
    ("圓", &["TWD", "HKD"]),
    ("元人民币", &["CNY"]),
    ("美元", &["USD"]),
    ("欧元", &["EUR"]),
    ("港元", &["HKD"]),
    ("港币", &["HKD"]),
    ("日元", &["JPY"]),
    ("円", &["JPY"]),
    ("원", &["KRW"]),
    ("₩", &["KRW"]),
    ("$", &["USD", "AUD", "CAD", "HKD", "TWD", "SGD", "NZD", "MXN", "ARS", "CLP", "COP", "BRL", "UYU", "BSD", "BBD", "JMD", "FJD"]),
    ("US$", &["USD"]),
    ("HK$", &["HKD"]),
    ("NT$", &["TWD"]),
    ("A$", &["AUD"]),
    ("AU$", &["AUD"]),
    ("C$", &["CAD"]),
    ("CA$", &["CAD"]),
    ("S$", &["SGD"]),
    ("SG$", &["SGD"]),
    ("NZ$", &["NZD"]),
    ("MX$", &["MXN"]),
    ("R$", &["BRL"]),
    ("€", &["EUR"]),
    ("£", &["GBP", "EGP", "GIP", "FKP", "LBP", "SYP"]),
    ("₹", &["INR"]),
    ("RS", &["INR", "PKR", "LKR", "NPR", "MUR"]),
    ("RS.", &["INR", "PKR", "LKR", "NPR", "MUR"]),
    ("₽", &["RUB"]),
    ("РУБ", &["RUB"]),
    ("РУБ.", &["RUB"]),
    ("KR", &["SEK", "NOK", "DKK", "ISK"]),
    ("KR.", &["SEK", "NOK", "DKK", "ISK"]),
    ("ZŁ", &["PLN"]),
    ("KČ", &["CZK"]),
    ("FT", &["HUF"]),
    ("FR", &["CHF", "XAF", "XOF"]),
    ("FR.", &["CHF", "XAF", "XOF"]),
    ("LEI", &["RON", "MDL"]),
    ("ЛВ", &["BGN"]),
    ("ЛВ.", &["BGN"]),
    ("₺", &["TRY"]),
    ("TL", &["TRY"]),
    ("₴", &["UAH"]),
    ("₫", &["VND"]),
    ("Đ", &["VND"]),
    ("฿", &["THB"]),
    ("₱", &["PHP"]),
    ("RM", &["MYR"]),
    ("RP", &["IDR"]),
    ("₪", &["ILS"]),
    ("R", &["ZAR"]),
    ("₦", &["NGN"]),
    ("EURO", &["EUR"]),
    ("YUAN", &["CNY"]),
];

/// The currencies that a word or sign may stand for; `None` when it is none.
pub fn codes(word: &str) -> Option<Vec<String>> {
    let upper = word.to_uppercase();
    if let Some((_, codes)) = SIGNS.iter().find(|(sign, _)| *sign == upper) {
        return Some(codes.iter().map(|c| (*c).to_string()).collect());
    }
    let code = upper.trim_end_matches(['$', '€', '£', '¥']).trim_end().to_string();
    is_currency(&code).then(|| vec![code])
}

/// Names of currencies and countries, as nobody writes them beside an amount.
const NAMES: &[(&str, &[&str])] = &[
    ("CNY", &["renminbi", "chinese yuan", "china", "中国", "块", "块钱"]),
    ("EUR", &["euros", "歐元"]),
    ("USD", &["dollar", "dollars", "us dollar", "us-dollar", "美金", "usa", "美国"]),
    ("GBP", &["pound", "pounds", "sterling", "英镑", "uk", "英国"]),
    ("JPY", &["yen", "日圆", "日币", "japan", "日本"]),
    ("HKD", &["hong kong", "香港"]),
    ("TWD", &["ntd", "台币", "新台币", "台湾", "taiwan"]),
    ("KRW", &["won", "韩元", "韩国"]),
    ("CHF", &["franken", "swiss franc", "瑞士法郎", "switzerland"]),
    ("INR", &["rupee", "rupees", "卢比", "印度", "india"]),
    ("RUB", &["ruble", "rubles", "卢布"]),
    ("SGD", &["新加坡元", "新币", "singapore"]),
    ("AUD", &["澳元", "australia"]),
    ("CAD", &["加元", "canada"]),
    ("THB", &["baht", "泰铢"]),
];

/// Signs of several currencies that are taken for the first of them: by far the most who write so mean it.
const USUAL: &[&str] = &["¥", "元", "$", "£"];

/// What a code, a sign or a name may stand for, the usual first; none where it is no currency.
fn candidates(text: &str) -> Vec<String> {
    let plain = folded(text.trim());
    let lower = plain.to_lowercase();
    let named = || NAMES.iter().find(|(_, names)| names.contains(&lower.as_str())).map(|(code, _)| vec![(*code).to_string()]);
    codes(&plain).or_else(named).unwrap_or_default()
}

/// The currency of an ISO 4217 code, a sign or a name: `CNY`, `¥`, `RMB`, `人民币`, `€`.
///
/// # Errors
/// A usage failure that names the nearest, or all that a sign may stand for.
pub fn currency(text: &str) -> Result<Currency, Failure> {
    chosen(text, |found| (found.len() == 1 || USUAL.contains(&folded(text.trim()).as_ref())).then_some(&found[0]))
}

/// The currency that a column of a file names where amounts count in `own` (empty for none): that one where the word may stand
/// for it. A sign that several countries share, and 元 alone does not count as one, is never guessed at.
///
/// # Errors
/// As [`currency`].
pub fn stated(text: &str, own: &str) -> Result<Currency, Failure> {
    chosen(text, |found| match found {
        [one] => Some(one),
        several => several.iter().find(|c| *c == own).or_else(|| (text.trim() == "元").then_some(&several[0])),
    })
}

/// The currency that is chosen out of what a word may stand for.
fn chosen(text: &str, choose: impl Fn(&[String]) -> Option<&String>) -> Result<Currency, Failure> {
    let found = candidates(text);
    if found.is_empty() {
        let failure = Failure::usage(say!("'{text}' is not a currency: expected a code of ISO 4217 such as CNY, EUR or USD", text));
        return Err(failure.near(&folded(text.trim()), currencies(), None));
    }
    match choose(&found) {
        Some(code) => Currency::parse(code).map_err(|e| Failure::usage(e.to_string())),
        None => Err(Failure::usage(say!("'{text}' may be {several}", text, several = found.join(", ")))
            .hint(say!("write {several}", several = found.join(" or ")))),
    }
}

/// The currency written beside an amount, if it cannot be `code`, the one that is counted in.
pub fn foreign(text: &str, code: &str) -> Option<String> {
    if code.is_empty() || text.bytes().all(|b| b.is_ascii_digit() || b".,-+ '()".contains(&b)) {
        return None;
    }
    written(&folded(text)).find(|(_, codes)| !codes.iter().any(|c| c == code)).map(|(word, _)| word.to_string())
}

/// Whether a word of the text stands for a currency.
pub fn names_currency(text: &str) -> bool {
    written(&folded(text)).next().is_some()
}

/// The words and signs of a text that stand for currencies, with those that each may mean.
fn written(text: &str) -> impl Iterator<Item = (&str, Vec<String>)> {
    let words = text.split(|c: char| c.is_ascii_digit() || ".,-+'() \u{a0}\u{202f}\u{2212}".contains(c)).filter(|w| !w.is_empty());
    words.filter_map(|word| Some((word, codes(word)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_known_by_codes_signs_and_names() {
        for (text, code) in [
            ("cny", "CNY"),
            ("¥", "CNY"),
            ("￥", "CNY"),
            ("RMB", "CNY"),
            ("人民币", "CNY"),
            ("元", "CNY"),
            ("€", "EUR"),
            ("Euro", "EUR"),
            ("$", "USD"),
            ("ＵＳＤ", "USD"),
            ("HK$", "HKD"),
            ("dem", "DEM"),
            ("英镑", "GBP"),
        ] {
            assert_eq!(currency(text).expect(text).code(), code, "{text}");
        }
        assert_eq!(currency("kr").expect_err("several").hints, ["write SEK or NOK or DKK or ISK"]);
        assert_eq!(currency("EURR").expect_err("mistyped").hints, ["did you mean 'EUR'?"]);
        assert!(["XYZ", "", "money"].iter().all(|text| currency(text).is_err()));
    }

    #[test]
    fn a_sign_in_a_file_is_the_own_currency_where_it_can_be_and_never_guessed_at() {
        for (text, own, code) in [
            ("€", "CNY", "EUR"),
            ("￥", "CNY", "CNY"),
            ("¥", "JPY", "JPY"),
            ("$", "AUD", "AUD"),
            ("usd", "AUD", "USD"),
            ("kr", "SEK", "SEK"),
            ("RMB", "EUR", "CNY"),
            ("元", "EUR", "CNY"),
            ("元", "TWD", "TWD"),
            ("人民币", "", "CNY"),
        ] {
            assert_eq!(stated(text, own).expect(text).code(), code, "{text} {own}");
        }
        for (text, own) in [("$", "EUR"), ("¥", ""), ("kr", "EUR"), ("money", "EUR")] {
            assert!(stated(text, own).is_err(), "{text} {own}");
        }
    }

    #[test]
    fn foreign_currencies_are_told_from_the_own_one() {
        for (text, own) in
            [("12.50", "CNY"), ("¥12", "CNY"), ("12元", "CNY"), ("CNY 12", "CNY"), ("$12", "USD"), ("12 €", "EUR"), ("€5", "")]
        {
            assert_eq!(foreign(text, own), None, "{text} {own}");
        }
        for (text, own, sign) in [("$12", "CNY", "$"), ("12 EUR", "CNY", "EUR"), ("US$ 12", "AUD", "US$"), ("12元", "JPY", "元")] {
            assert_eq!(foreign(text, own).as_deref(), Some(sign), "{text} {own}");
        }
    }
}

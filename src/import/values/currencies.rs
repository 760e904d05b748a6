//! Currencies as people write them beside an amount.

use crate::base::money::is_currency;

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

/// The currency written beside an amount, if it cannot be `code`, the one that is counted in.
pub fn foreign(text: &str, code: &str) -> Option<String> {
    if code.is_empty() || text.bytes().all(|b| b.is_ascii_digit() || b".,-+ '()".contains(&b)) {
        return None;
    }
    let text = super::folded(text);
    let words = text.split(|c: char| c.is_ascii_digit() || ".,-+'() \u{a0}\u{202f}\u{2212}".contains(c)).filter(|w| !w.is_empty());
    words.filter(|w| codes(w).is_some_and(|codes| !codes.iter().any(|c| c == code))).map(str::to_string).next()
}

#[cfg(test)]
mod tests {
    use super::*;

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

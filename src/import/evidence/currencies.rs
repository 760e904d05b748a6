//! The currency that the header of an amount states: `Total (USD)`, `Betrag in €`.

use crate::base::reading;

/// Codes that may stand at the end of a header without brackets; others, such as ALL and TOP, are words as well.
const COMMON: &[&str] = &[
    "EUR", "USD", "GBP", "CNY", "RMB", "JPY", "CHF", "CAD", "AUD", "NZD", "HKD", "TWD", "SGD", "INR", "KRW", "SEK", "NOK", "DKK", "PLN",
    "CZK", "HUF", "RON", "BRL", "MXN", "ARS", "CLP", "COP", "ZAR", "THB", "MYR", "IDR", "PHP", "VND", "AED", "SAR", "ILS", "RUB", "UAH",
    "TRY",
];

/// Codes that are words of headers, too.
const WORDS: &[&str] = &["ALL", "TOP", "CUP", "MOP", "LAK", "PEN", "BAM", "GEL", "BOB", "NET"];

/// The sign or code in a header, as it stands there.
pub fn stated(header: &str) -> Option<String> {
    let header = header.trim();
    let inner = header.strip_suffix([')', '）', ']', '】']).and_then(|h| h.rsplit(['(', '（', '[', '【']).next()).map(str::trim);
    let is = |text: &&str| reading::stated(text, "").is_ok() || reading::currency(text).is_ok();
    let in_brackets = inner.filter(|t| !WORDS.contains(&t.to_uppercase().as_str())).filter(is);
    let last = header.rsplit([' ', '_', '-', ':', '/', ',']).next().filter(|t| t.len() < header.len());
    let last = last.filter(|t| COMMON.contains(t) || t.chars().any(|c| "€£₽₺₩₹₫฿".contains(c))).filter(is);
    in_brackets.or(last).map(str::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_stands_in_brackets_or_last() {
        for (header, currency) in [
            ("Total (USD)", Some("USD")),
            ("Betrag (EUR)", Some("EUR")),
            ("金额（元）", Some("元")),
            ("Umsatz in €", Some("€")),
            ("Amount EUR", Some("EUR")),
            ("amount_usd", None),
            ("Total (ALL)", None),
            ("Sum of all", None),
            ("Total", None),
            ("Amount (net)", None),
        ] {
            assert_eq!(stated(header).as_deref(), currency, "{header}");
        }
    }
}

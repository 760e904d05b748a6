//! Currencies that a header says its amounts are in, such as `Total (USD)`.

use anyhow::Result;

use super::plan::Plan;
use crate::base::error::Failure;
use crate::base::reading;
use crate::entity::What;
use crate::entity::settings::Settings;
use crate::lang::say;

/// Refuses a column of amounts whose header says another currency than the store counts in, where no column states the
/// currency of each row.
///
/// # Errors
/// Such a column.
pub(super) fn check(plan: &Plan, settings: &Settings) -> Result<()> {
    let own = plan.currency.unwrap_or(settings.currency);
    if plan.slot("currency").is_some() {
        return Ok(());
    }
    for slot in &plan.slots {
        let amounts = slot.field.is_some_and(|f| matches!(plan.fields()[f].what, What::Amount));
        let header = &plan.headers[slot.column];
        if let Some(unit) = stated(header).filter(|_| amounts).and_then(|unit| reading::foreign(unit, own.code())) {
            return Err(Failure::new(say!(
                "{file}, column '{header}': amounts in {unit} cannot be added to a store in {own}",
                file = plan.name,
                header,
                unit,
                own = own.code()
            ))
            .hint(say!(
                "add a column 'currency' with {unit} in every row: amounts are then converted at the rates of 'crmkit import rates'",
                unit
            ))
            .into());
        }
    }
    Ok(())
}

/// Codes that are taken for currencies in small letters as well.
const USUAL: [&str; 12] = ["usd", "eur", "gbp", "cny", "rmb", "jpy", "chf", "cad", "aud", "hkd", "sgd", "krw"];

/// The unit in a header: what stands in brackets at its end, or a code or sign as its last word.
fn stated(header: &str) -> Option<&str> {
    let header = header.trim();
    if let Some(inner) = header.strip_suffix([')', '）', ']']) {
        let at = inner.rfind(['(', '（', '['])?;
        let unit = inner[at..].trim_start_matches(['(', '（', '[']).trim();
        return (is_code(unit, true) || !unit.is_ascii() || unit.contains('$')).then_some(unit);
    }
    let last = header.rsplit([' ', '_', '-', '/']).next().filter(|last| last.len() < header.len())?;
    let sign = matches!(last, "€" | "£" | "$" | "¥" | "￥" | "₽" | "₹" | "₩" | "US$" | "HK$" | "R$");
    (is_code(last, header.chars().any(char::is_lowercase)) || sign).then_some(last)
}

/// Whether a word is a code of a currency. Some are words, too, `all`, `top`: in capitals, beside small letters, they are codes.
fn is_code(word: &str, beside_small: bool) -> bool {
    let capitals = word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) && beside_small;
    capitals || USUAL.contains(&word.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_state_units_in_brackets_and_as_their_last_words() {
        for (header, unit) in [
            ("Betrag (EUR)", Some("EUR")),
            ("金额（美元）", Some("美元")),
            ("Total [US$]", Some("US$")),
            ("amount_usd", Some("usd")),
            ("Total €", Some("€")),
            ("Total", None),
            ("EUR", None),
            ("unit price", None),
            ("Price (cup)", None),
            ("Amount (all)", None),
        ] {
            assert_eq!(stated(header), unit, "{header}");
        }
    }
}

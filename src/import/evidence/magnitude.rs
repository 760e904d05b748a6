//! Units of money that a header states: cents, thousands, 万元.

use super::case::Case;
use super::stems::words_of;
use crate::entity::What;
use crate::lang::say;

/// The units: the words that say so, and by how many places the point moves to the right.
const UNITS: &[(&str, i8, &[&str])] = &[
    (
        "cents",
        -2,
        &["cents", "cent", "pence", "pennies", "centimes", "centavos", "centesimi", "céntimos", "grosz", "groszy", "kopeks", "分"],
    ),
    (
        "thousands",
        3,
        &[
            "thousand",
            "thousands",
            "tausend",
            "milliers",
            "miles",
            "migliaia",
            "milhares",
            "duizend",
            "tys",
            "тыс",
            "千元",
            "teur",
            "keur",
            "kusd",
            "千円",
            "千",
        ],
    ),
    ("ten-thousands", 4, &["万元", "万", "萬元", "万円"]),
    (
        "millions",
        6,
        &["million", "millions", "mio", "millionen", "millones", "milioni", "milhões", "miljoen", "mln", "млн", "百万", "百万元"],
    ),
];

/// By how many places a unit moves the point; `None` for one that is not known.
pub fn places(unit: &str) -> Option<i8> {
    UNITS.iter().find(|(name, _, _)| *name == unit).map(|(_, places, _)| *places)
}

/// The unit that a header states in brackets, behind "in", or as its last word.
fn stated(header: &str) -> Option<&'static str> {
    let inner = header.trim().strip_suffix([')', '）', ']', '】']).and_then(|h| h.rsplit(['(', '（', '[', '【']).next());
    let words = words_of(header);
    let after_in = words.iter().rposition(|w| ["in", "en", "em", "単位", "单位"].contains(&w.as_str())).map(|i| words[i + 1..].to_vec());
    let last = words.last().cloned().filter(|_| header.contains(['_', ' ', ':', '/', '-']));
    let said: Vec<String> = inner.map(words_of).into_iter().flatten().chain(after_in.into_iter().flatten()).chain(last).collect();
    UNITS
        .iter()
        .find(|(_, _, words)| said.iter().any(|w| words.contains(&w.trim_start_matches("单位").trim_start_matches("単位"))))
        .map(|(name, _, _)| *name)
}

/// Takes the units that the headers of amounts state. An amount without one beside them that has no decimals counts in the same.
pub fn settle(case: &mut Case) {
    let amounts: Vec<(&'static str, usize)> = (0..case.work.fields.len())
        .filter(|f| matches!(case.work.fields[*f].what, What::Amount))
        .filter_map(|f| Some((case.work.fields[f].key, case.work.column_of(f)?)))
        .collect();
    let is_whole = |column: usize| case.sample.profile(column).is_some_and(|p| p.whole == p.numbers);
    // 12.50 is no number of cents.
    let unit = |column: usize| stated(case.header(column)).filter(|unit| *unit != "cents" || is_whole(column));
    let Some(common) = amounts.iter().find_map(|(_, column)| unit(*column)) else { return };
    let found: Vec<(&'static str, usize, &'static str)> = amounts
        .iter()
        .filter_map(|(key, column)| Some((*key, *column, unit(*column).or_else(|| is_whole(*column).then_some(common))?)))
        .collect();
    for (key, column, unit) in found {
        case.note(say!("'{header}' is read in {unit}", header = case.header(column), unit));
        case.recipe.units.insert(key.to_string(), unit.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_stand_in_brackets_behind_in_or_last() {
        for (header, unit) in [
            ("amount (cents)", Some("cents")),
            ("amount_cents", Some("cents")),
            ("revenue (in thousands)", Some("thousands")),
            ("Umsatz in TEUR", Some("thousands")),
            ("销售额（万元）", Some("ten-thousands")),
            ("金额(分)", Some("cents")),
            ("金额（单位：千元）", Some("thousands")),
            ("amount", None),
            ("得分", None),
            ("Amount (USD)", None),
        ] {
            assert_eq!(stated(header), unit, "{header}");
        }
    }
}

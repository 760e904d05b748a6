//! The state of orders: columns that say yes or no to one state, and words that nobody knows.

use super::case::Case;
use super::documents::is_state;
use super::profile::Profile;
use super::stems::{STATE, has_any};
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Doubt, Why};
use crate::import::columns::names::fold;
use crate::import::recipe::Set;
use crate::import::values;
use crate::lang::say;

/// Headers that ask for one state of an order, with the state that a yes means.
const ASKED: &[(&str, &[&str])] = &[
    (
        "cancelled",
        &[
            "cancelled",
            "canceled",
            "voided",
            "void",
            "storniert",
            "annulé",
            "annulée",
            "anulado",
            "anulada",
            "cancelado",
            "annullato",
            "geannuleerd",
            "anulowane",
            "отменен",
            "iptal",
            "作废",
            "已取消",
            "是否取消",
            "是否作废",
            "취소",
            "キャンセル",
        ],
    ),
    (
        "refunded",
        &[
            "refunded",
            "returned",
            "erstattet",
            "retourniert",
            "remboursé",
            "reembolsado",
            "rimborsato",
            "terugbetaald",
            "zwrócone",
            "已退款",
            "已退货",
            "是否退款",
            "是否退货",
            "是否退单",
            "환불",
            "返品",
        ],
    ),
];

/// Takes a column of yes and no called like a state, and a column of states that goes by another name; lists words not known.
pub fn settle(case: &mut Case) {
    if case.field_of("status").is_none() || case.field("line_amount").is_none() {
        return;
    }
    if case.lacks("status") && !case.is_told("status") {
        let is = |c: &usize| {
            let called = has_any(case.header(*c), STATE);
            let states =
                |p: &Profile| p.nearly_all(p.states) || (called && p.mostly(p.words) && p.values.iter().any(|(word, _)| moves(word)));
            case.sample.profile(*c).is_some_and(|p| states(p) && !p.nearly_all(p.flags) && tells(p.values.as_slice()))
        };
        if let [one] = case.free().into_iter().filter(|c| !case.explained.contains(c)).filter(is).collect::<Vec<_>>().as_slice() {
            let (column, shown) = (*one, case.sample.shown(*one));
            case.take("status", column, Why::Values);
            case.note(say!("'{header}' holds states of orders ({shown})", header = case.header(column), shown));
        }
    }
    named(case);
    flags(case);
    unknown(case);
}

/// Headers that mean a place as often as a state.
const PLACES: &[&str] = &["state", "estado", "stato", "stan", "land", "étatprovince", "province"];

/// Headers that stand beside those of places.
const ADDRESSES: &[&str] = &[
    "city",
    "zip",
    "postcode",
    "country",
    "address",
    "street",
    "town",
    "ciudad",
    "cidade",
    "città",
    "ville",
    "ort",
    "plz",
    "pais",
    "país",
    "cep",
    "dirección",
    "endereço",
    "bairro",
    "miasto",
    "城市",
    "地址",
    "邮编",
];

/// A column called like the state whose words nobody knows is it all the same, unless they are places: its words are asked about.
fn named(case: &mut Case) {
    let Some(status) = case.field("status").filter(|_| case.lacks("status") && !case.is_told("status")) else { return };
    let called: Vec<usize> = case.work.unfit.iter().filter(|(c, f)| *f == status && case.is_free(*c)).map(|(c, _)| *c).collect();
    let [column] = called.as_slice() else { return };
    let column = *column;
    let Some(profile) = case.sample.profile(column) else { return };
    let is_word = profile.mostly(profile.words) && !profile.values.is_empty();
    let short = profile.values.iter().all(|(word, _)| word.chars().count() <= 3 && word.chars().all(char::is_uppercase));
    let beside = case.work.headers.iter().any(|h| has_any(h, ADDRESSES));
    let is_place = PLACES.contains(&fold(case.header(column)).as_str()) && (short || beside);
    if is_word && !is_place {
        case.take("status", column, Why::Name);
    }
}

/// Whether the words of a column tell anything: two of them, or one that takes revenue away.
fn tells(values: &[(String, usize)]) -> bool {
    values.len() > 1 || values.iter().any(|(word, _)| moves(word))
}

/// Whether a state takes an order, or part of it, out of revenue.
pub fn moves(word: &str) -> bool {
    matches!(OrderStatus::parse(word), Ok(OrderStatus::Cancelled | OrderStatus::Refunded | OrderStatus::PartlyRefunded))
}

/// A yes in a column called "cancelled" makes its order a cancelled one.
fn flags(case: &mut Case) {
    for column in case.free() {
        let Some(state) = ASKED.iter().find(|(_, headers)| has_any(case.header(column), headers)).map(|(state, _)| *state) else {
            continue;
        };
        let Some(profile) = case.sample.profile(column).filter(|p| p.nearly_all(p.flags) && p.filled > 0) else { continue };
        let yes: Vec<String> = profile.values.iter().filter(|(w, _)| values::flag(w) == Ok(true)).map(|(w, _)| w.clone()).collect();
        case.work.chosen[column] = Some((None, Why::Own));
        case.explained.push(column);
        if yes.is_empty() {
            continue;
        }
        let header = case.header(column).to_string();
        case.note(say!("orders with '{words}' in '{header}' are {state}", words = yes.join(", "), header, state));
        case.recipe.set.push(Set { column: header, words: yes, field: "status".to_string(), value: state.to_string() });
    }
}

/// Words of the state that nobody knows, all at once.
fn unknown(case: &mut Case) {
    let Some(column) = case.column_of("status") else { return };
    let Some(profile) = case.sample.profile(column) else { return };
    let settled =
        |word: &str| case.work.words.iter().any(|(field, from, _)| field == "status" && from.to_lowercase() == word.to_lowercase());
    let open: Vec<(String, usize, &'static str)> = profile
        .values
        .iter()
        .filter(|(word, _)| !is_state(word) && !settled(word) && !is_blank(word))
        .map(|(word, rows)| (word.clone(), *rows, likely(word)))
        .collect();
    if !open.is_empty() {
        let header = case.header(column).to_string();
        case.work.doubts.push(Doubt::Words { header, field: "status", words: open });
    }
}

/// The state that a word most likely means: that of a known word within it, else that of a sale.
fn likely(word: &str) -> &'static str {
    OrderStatus::within(word).map_or("completed", Word::word)
}

/// Whether a cell stands for nothing.
fn is_blank(word: &str) -> bool {
    ["-", "--", "—", "n/a", "na", "null", "none", "nan", "\\n", "无", "暂无"].contains(&word.to_lowercase().as_str())
}

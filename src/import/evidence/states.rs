//! The state of orders: columns that say yes or no to one state, and words that nobody knows.

use super::case::Case;
use super::profile::Profile;
use super::stems::{STATE, Stems, words_of};
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Doubt, Why, quote};
use crate::import::columns::names::fold;
use crate::import::recipe::Set;
use crate::import::values;
use crate::lang::say;

/// Headers that ask whether an order is cancelled.
static ASKED_CANCELLED: Stems = Stems::of(&[
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
]);

/// Headers that ask whether an order is refunded.
static ASKED_REFUNDED: Stems = Stems::of(&[
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
]);

/// Takes a column of yes and no called like a state, and a column of states that goes by another name; lists words not known.
pub fn settle(case: &mut Case) {
    if case.field_of("status").is_none() || case.field("line_amount").is_none() {
        return;
    }
    if case.lacks("status") && !case.is_told("status") {
        let is = |c: &usize| {
            let called = STATE.stand_in(case.header(*c));
            let states =
                |p: &Profile| p.nearly_all(p.states) || (called && p.mostly(p.words) && p.values.iter().any(|(word, _)| moves(word)));
            case.sample.profile(*c).is_some_and(|p| states(p) && !p.nearly_all(p.flags) && tells(p.values.as_slice()))
        };
        if let [one] = case.free().into_iter().filter(is).collect::<Vec<_>>().as_slice() {
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
static ADDRESSES: Stems = Stems::of(&[
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
]);

/// A column called like the state whose words nobody knows is it all the same, unless they are places: its words are asked about.
fn named(case: &mut Case) {
    let Some(status) = case.field("status").filter(|_| case.lacks("status") && !case.is_told("status")) else { return };
    let called: Vec<usize> = case.work.unfit.iter().filter(|(c, f)| *f == status && case.is_free(*c)).map(|(c, _)| *c).collect();
    let [column] = called.as_slice() else { return };
    let column = *column;
    let Some(profile) = case.sample.profile(column) else { return };
    let is_word = profile.mostly(profile.words) && !profile.values.is_empty();
    let short = profile.values.iter().all(|(word, _)| word.chars().count() <= 3 && word.chars().all(char::is_uppercase));
    let beside = case.work.headers.iter().any(|h| ADDRESSES.stand_in(h));
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

/// Words that ask whether something is so.
const ASKING: &[&str] = &["is", "was", "order", "orders", "flag", "been", "yes", "no", "ist", "est", "es"];

/// The state that a header asks about, in no other words than those of a question.
pub fn asked(header: &str) -> Option<&'static str> {
    let [state, list] = [("cancelled", &ASKED_CANCELLED), ("refunded", &ASKED_REFUNDED)];
    let words: Vec<String> = words_of(header).into_iter().filter(|w| !ASKING.contains(&w.as_str())).collect();
    let alone =
        |list: &Stems| matches!(words.as_slice(), [one] if list.words().iter().any(|w| fold(w) == *one || fold(w) == format!("是否{one}")));
    [state, list].into_iter().find(|(_, list)| alone(list)).map(|(state, _)| state)
}

/// Whether a cell is yes or no, and no count.
fn is_answer(word: &str) -> bool {
    values::flag(word).is_ok() && (word.len() < 2 || !word.bytes().all(|b| b.is_ascii_digit())) && !("2"..="9").contains(&word)
}

/// A yes in a column called "cancelled" makes its order a cancelled one. Beside a column of states it must say the same: else one of them
/// is in doubt.
fn flags(case: &mut Case) {
    for column in case.free() {
        let Some(state) = asked(case.header(column)) else { continue };
        let Some(profile) = case.sample.profile(column).filter(|p| p.filled > 0) else { continue };
        if profile.values.is_empty() || !profile.values.iter().all(|(word, _)| is_answer(word)) {
            continue;
        }
        let yes: Vec<String> = profile.values.iter().filter(|(w, _)| values::flag(w) == Ok(true)).map(|(w, _)| w.clone()).collect();
        let header = case.header(column).to_string();
        let (cells, states) = (case.sample.column(column), case.column_of("status").map(|c| case.sample.column(c)));
        let agrees = |states: &[String]| cells.iter().zip(states).all(|(cell, state)| !yes.contains(cell) || moves(state));
        match states {
            Some(states) if !agrees(states) => {
                let named = quote(&header);
                let state = case.column_of("status").map(|c| quote(case.header(c))).unwrap_or_default();
                case.work.doubts.push(Doubt::Moves {
                    field: "status",
                    message: say!("'{header}' says yes where the state of the order says otherwise", header),
                    answers: vec![format!("--keep {named}")],
                    hint: say!("the state holds: --keep {named}; '{header}' holds: --unmap status --keep {state}", named, header, state),
                    header,
                });
                continue;
            }
            Some(_) => {}
            None if yes.is_empty() => {}
            None => {
                case.note(say!("orders with '{words}' in '{header}' are {state}", words = yes.join(", "), header, state));
                case.recipe.set.push(Set { column: header, words: yes, field: "status".to_string(), value: state.to_string() });
            }
        }
        case.explain(column);
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
        .filter(|(word, _)| OrderStatus::known(word).is_none() && !settled(word))
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

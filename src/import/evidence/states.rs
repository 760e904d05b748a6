//! The state of orders: columns that say yes or no to one state, and words that nobody knows.

use super::case::Case;
use super::documents::OTHER_TYPES;
use super::profile::Profile;
use super::stems::{REFUND, STATE, Stems, words_of};
use crate::base::reading::missing;
use crate::base::words::Word;
use crate::entity::service::Step;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Doubt, Why, quote};
use crate::import::columns::names::fold;
use crate::import::kind::Kind;
use crate::import::recipe::Set;
use crate::import::values;
use crate::lang::say;

/// Headers that ask whether an order is cancelled.
static ASKED_CANCELLED: Stems = Stems::of(
    "\
    cancelled, canceled, voided, void, cancellation, storniert, storno, stornierung, annulé, annulée, annulation, anulado, \
    anulada, cancelado, cancelada, annullato, annullata, annullo, geannuleerd, anulowane, отменен, iptal, 作废, 已作废, 撤单, \
    取消, 已取消, 취소, キャンセル",
);

/// Headers that ask whether an order is refunded.
static ASKED_REFUNDED: Stems = Stems::of(
    "\
    devuelto, devuelta, devolvido, devolvida, reso, zurückgegeben, retourné, retournée, återlämnad, returneret, refunded, \
    returned, erstattet, retourniert, remboursé, reembolsado, rimborsato, terugbetaald, zwrócone, 已退款, 已退货, 退款, 退货, \
    退单, 환불, 返品",
);

/// Takes a column of yes and no called like a state, and a column of states that goes by another name; lists words not known.
pub fn settle(case: &mut Case) {
    if case.field_of("status").is_none() || case.field("line_amount").is_none() {
        return unknown(case);
    }
    if case.lacks("status") && !case.is_told("status") {
        let is = |c: &usize| {
            let header = case.header(*c);
            // A few words of which one takes an order out of revenue say what the column is, whatever it is called.
            let few = |p: &Profile| p.values.len() <= FEW_WORDS && p.values.iter().any(|(word, _)| came_to_nothing(word));
            let called = STATE.stand_in(header) || (!OTHER_TYPES.stand_in(header) && case.sample.profile(*c).is_some_and(few));
            let states = |p: &Profile| {
                p.nearly_all(p.states)
                    || (called && p.mostly(p.words) && p.values.iter().any(|(word, _)| moves(word) || came_to_nothing(word)))
            };
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
static ADDRESSES: Stems = Stems::of(
    "\
    city, zip, postcode, country, address, street, town, ciudad, cidade, città, ville, ort, plz, pais, país, cep, dirección, \
    endereço, bairro, miasto, 城市, 地址, 邮编",
);

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

/// A column of states has no more words.
const FEW_WORDS: usize = 8;

/// Whether a cell is, or begins with, a word for an order that came to nothing: `Cancelled by guest`.
fn came_to_nothing(cell: &str) -> bool {
    let first = cell.split_whitespace().next().unwrap_or(cell);
    [cell, first].iter().any(|word| matches!(OrderStatus::known(word), Some(OrderStatus::Cancelled | OrderStatus::Refunded)))
}

/// Words that ask whether or when something is so.
const ASKING: &[&str] = &[
    "is",
    "was",
    "order",
    "orders",
    "flag",
    "mark",
    "indicator",
    "been",
    "yes",
    "no",
    "y",
    "n",
    "ja",
    "nein",
    "j",
    "ist",
    "est",
    "es",
    "at",
    "on",
    "date",
    "am",
    "le",
    "el",
    "il",
];

/// What stands before and behind such a word without a blank between.
const ASKING_BEFORE: &[&str] = &["是否"];
const ASKING_BEHIND: &[&str] = &["kennzeichen", "kz", "flag", "标志", "标记", "标识", "日期", "时间"];

/// The state that a header asks about, in no other words than those of a question.
pub fn asked(header: &str) -> Option<&'static str> {
    let words: Vec<String> = words_of(header).into_iter().filter(|w| !ASKING.contains(&w.as_str())).collect();
    let [word] = words.as_slice() else { return None };
    let word = ASKING_BEFORE.iter().find_map(|before| word.strip_prefix(before)).unwrap_or(word);
    let word = ASKING_BEHIND.iter().find_map(|behind| word.strip_suffix(behind)).unwrap_or(word);
    let alone = |list: &Stems| list.words().any(|w| fold(w) == word);
    [("cancelled", &ASKED_CANCELLED), ("refunded", &ASKED_REFUNDED)].into_iter().find(|(_, list)| alone(list)).map(|(state, _)| state)
}

/// Whether a cell is yes or no, and no count.
fn is_answer(word: &str) -> bool {
    values::flag(word).is_ok() && (word.len() < 2 || !word.bytes().all(|b| b.is_ascii_digit())) && !("2"..="9").contains(&word)
}

/// What tells in a column that asks about a state that the answer is yes.
enum Yes {
    /// These words.
    Words(Vec<String>),
    /// Whatever stands there, such as the day on which it came to be so.
    Filled,
}

impl Yes {
    /// Of yes and no, the yes; of a mark that stands on some rows only, such as `V`, the mark; of days, all.
    fn of(profile: &Profile, rows: usize) -> Option<Yes> {
        if profile.days == profile.filled {
            return Some(Yes::Filled);
        }
        if profile.values.iter().all(|(word, _)| is_answer(word)) {
            let yes = profile.values.iter().filter(|(w, _)| values::flag(w) == Ok(true));
            return (!profile.values.is_empty()).then(|| Yes::Words(yes.map(|(w, _)| w.clone()).collect()));
        }
        let is_mark = |word: &str| word.chars().count() <= LONGEST_MARK && !word.chars().any(char::is_numeric);
        match profile.values.as_slice() {
            [(mark, count)] if *count < rows && is_mark(mark) => Some(Yes::Words(vec![mark.clone()])),
            _ => None,
        }
    }

    fn is(&self, cell: &str) -> bool {
        match self {
            Yes::Words(words) => words.iter().any(|w| w == cell),
            Yes::Filled => !cell.is_empty() && !missing::is(cell),
        }
    }
}

/// A mark on a row has no more letters.
const LONGEST_MARK: usize = 3;

/// A yes in a column called "cancelled" makes its order a cancelled one. Beside a column of states it must say the same: else one of them
/// is in doubt, as is a column whose values say neither yes nor no.
fn flags(case: &mut Case) {
    for column in case.free() {
        let Some(state) = asked(case.header(column)) else { continue };
        let Some(profile) = case.sample.profile(column).filter(|p| p.filled > 0) else { continue };
        let header = case.header(column).to_string();
        let named = quote(&header);
        let cells = case.sample.column(column);
        let Some(yes) = Yes::of(profile, cells.len()) else {
            // What was given back in figures is asked of elsewhere.
            let figures = profile.is_figures() && (profile.nonzero == 0 || REFUND.stand_in(&header));
            if state == "cancelled" && !figures {
                let shown = case.sample.shown(column);
                case.work.doubts.push(Doubt::Moves {
                    field: "status",
                    message: say!("'{header}' ({shown}) is called like cancelled orders and says neither yes nor no", header, shown),
                    answers: vec![format!("--keep {named}")],
                    hint: say!("it moves no figure: --keep {named}; it is the state: --map status={named}", named),
                    header,
                });
            }
            continue;
        };
        let named_state = case.column_of("status").map(|c| quote(case.header(c))).unwrap_or_default();
        let states = case.column_of("status").map(|c| case.sample.column(c));
        let agrees = states.is_none_or(|states| cells.iter().zip(states).all(|(cell, state)| !yes.is(cell) || moves(state)));
        match (states, yes) {
            (Some(_), _) if !agrees => {
                case.work.doubts.push(Doubt::Moves {
                    field: "status",
                    message: say!("'{header}' says yes where the state of the order says otherwise", header),
                    answers: vec![format!("--keep {named}")],
                    hint: say!(
                        "the state holds: --keep {named}; '{header}' holds: --unmap status --keep {named_state}",
                        named,
                        header,
                        named_state
                    ),
                    header,
                });
                continue;
            }
            (Some(_), _) => {}
            (None, Yes::Words(words)) if words.is_empty() => {}
            (None, yes) => {
                let words = match yes {
                    Yes::Words(words) => words,
                    Yes::Filled => Vec::new(),
                };
                case.note(match words.as_slice() {
                    [] => say!("orders with a day in '{header}' are {state}", header, state),
                    words => say!("orders with '{words}' in '{header}' are {state}", words = words.join(", "), header, state),
                });
                case.recipe.set.push(Set { column: header, words, field: "status".to_string(), value: state.to_string() });
            }
        }
        case.explain(column);
    }
}

/// Words of the state of orders, and of the step of complaints, that nobody knows, all at once.
pub fn unknown(case: &mut Case) {
    if case.field("line_amount").is_some() {
        ask(case, "status", |word| OrderStatus::known(word).is_some(), likely);
    } else if case.kind == Kind::COMPLAINTS {
        ask(case, "step", |word| Step::known(word).is_some(), |word| Step::within(word).map_or("received", Word::word));
    }
}

fn ask(case: &mut Case, field: &'static str, known: impl Fn(&str) -> bool, likely: impl Fn(&str) -> &'static str) {
    let Some(column) = case.column_of(field) else { return };
    let Some(profile) = case.sample.profile(column) else { return };
    let settled = |word: &str| case.work.words.iter().any(|(key, from, _)| key == field && from.to_lowercase() == word.to_lowercase());
    let new = profile.values.iter().filter(|(word, _)| !known(word) && !settled(word));
    let open: Vec<(String, usize, &'static str)> = new.map(|(word, rows)| (word.clone(), *rows, likely(word))).collect();
    if !open.is_empty() {
        let header = case.header(column).to_string();
        case.work.doubts.push(Doubt::Words { header, field, words: open });
    }
}

/// Beginnings and characters of words for what came to nothing, in any language.
const NOTHING: &[&str] = &[
    "cancel",
    "annul",
    "anul",
    "storn",
    "void",
    "fail",
    "reject",
    "declin",
    "abort",
    "expire",
    "delete",
    "removed",
    "avbr",
    "avbest",
    "perut",
    "peruu",
    "makul",
    "kansel",
    "geannul",
    "отмен",
    "удал",
    "iptal",
    "huỷ",
    "hủy",
    "ยกเลิก",
    "취소",
    "キャンセル",
    "取消",
    "删除",
    "失败",
    "关闭",
    "作废",
    "不成立",
    "撤单",
    "未成",
];

/// Those of words for what was given back.
const BACK: &[&str] = &[
    "refund",
    "return",
    "återb",
    "retur",
    "reembol",
    "devol",
    "devuel",
    "rembours",
    "rimbors",
    "zwrot",
    "zwróc",
    "возвр",
    "iade",
    "hoàn tiền",
    "คืน",
    "환불",
    "반품",
    "返金",
    "返品",
    "退",
];

/// The state that a word most likely means: nothing where it tells so, else that of a known word within it, else that of a sale.
fn likely(word: &str) -> &'static str {
    let lower = word.to_lowercase();
    let tells = |list: &[&str]| list.iter().any(|begin| lower.contains(begin));
    match (tells(NOTHING), tells(BACK)) {
        (true, _) => "cancelled",
        (false, true) => "refunded",
        _ => OrderStatus::within(word).map_or("completed", Word::word),
    }
}

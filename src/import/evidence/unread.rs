//! Columns that look as if they bore on figures and that nothing reads: each is a doubt.

use super::case::Case;
use super::figures::ONE;
use super::states::moves;
use super::stems::{APART, DISCOUNT, MONEY, NUMBERS, QUANTITY, REFUND, STATE};
use crate::base::words::Word;
use crate::entity::trade::OrderStatus;
use crate::import::columns::column::{Doubt, Why, quote};
use crate::import::recipe::Set;
use crate::lang::say;

/// Finds them, for kinds whose figures are sums of money.
pub fn settle(case: &mut Case) {
    if case.field("line_amount").is_none() || case.field("amount").is_none() {
        return;
    }
    let mut found = Vec::new();
    let tied = |c: &usize| {
        case.work.doubts.iter().any(|d| matches!(d, Doubt::Tie { headers, .. } if headers.iter().any(|h| h == case.header(*c))))
    };
    for column in case.free().into_iter().filter(|c| !tied(c)) {
        if let Some(field) = bears_on(case, column) {
            found.push((column, field));
        }
    }
    for (column, field) in found {
        if field == "refund" && case.lacks(field) && !case.is_told(field) && is_part(case, column) {
            case.take(field, column, Why::Part);
            continue;
        }
        if field == "status" && !case.lacks(field) && takes_out(case, column) {
            continue;
        }
        let (header, shown) = (case.header(column).to_string(), case.sample.shown(column));
        let named = quote(&header);
        let mut answers = vec![format!("--keep {named}")];
        if case.field(field).is_some() {
            let other = if case.column_of(field).is_some() { format!("--unmap {field} ") } else { Default::default() };
            let map = format!("{other}--map {}", quote(&format!("{field}={header}")));
            // What is called a refund or a state most likely is one; of another amount most often nothing follows.
            answers.insert(usize::from(field == "amount" || !case.lacks(field)), map);
        }
        case.work.doubts.push(Doubt::Moves {
            field,
            message: say!("column '{header}' ({shown}) looks as if it bore on what orders are worth, and nothing reads it", header, shown),
            header,
            answers,
            hint: match case.lacks(field) {
                true if field != "amount" => {
                    say!("it is the {field}: --map {field}={named}; it moves no figure: --keep {named}", named, field)
                }
                true => say!("it moves no figure: --keep {named}; it is the {field}: --map {field}={named}", named, field),
                false => say!("it moves no figure: --keep {named}", named),
            },
        });
    }
}

/// The field that an unread column might be, if it bears on figures.
fn bears_on(case: &Case, column: usize) -> Option<&'static str> {
    let header = case.header(column);
    let profile = case.sample.profile(column)?;
    // A number of something is no figure of it.
    if profile.nearly_all(profile.whole) && NUMBERS.stand_in(header) {
        return None;
    }
    let figures = case.figures.has(column) && case.figures.moves(column);
    if figures && REFUND.stand_in(header) && !APART.stand_in(header) {
        return Some("refund");
    }
    let settled = case.is_told("amount") || case.is_told("line_amount");
    if figures
        && !settled
        && DISCOUNT.stand_in(header)
        && !APART.stand_in(header)
        && case.column_of("amount").is_none()
        && case.column_of("line_amount").is_none()
    {
        return Some("discount");
    }
    if figures && QUANTITY.stand_in(header) && profile.distinct > 1 && case.lacks("quantity") && !case.lacks("unit_price") {
        return Some("quantity");
    }
    // Beside prices of one, small whole numbers of whatever name may say how many.
    let priced = !case.lacks("unit_price") && case.lacks("line_amount") && case.lacks("amount");
    let small = |c: usize| (0..case.sample.rows()).all(|row| case.figures.at(c, row).is_none_or(|n| (0..=MOST * ONE).contains(&n)));
    let some = profile.nearly_all(profile.whole) && profile.distinct > 1 && !profile.is_unique();
    if figures && priced && some && case.lacks("quantity") && small(column) {
        return Some("quantity");
    }
    let varies = profile.distinct > 1;
    let settled = case.is_told("amount") || case.is_told("line_amount");
    if figures
        && !settled
        && varies
        && MONEY.stand_in(header)
        && ![&APART, &DISCOUNT, &QUANTITY].iter().any(|list| list.stand_in(header))
        && !equals_amount(case, column)
    {
        return Some("amount");
    }
    let states = profile.values.iter().any(|(word, _)| moves(word))
        && profile.values.iter().filter(|(word, _)| OrderStatus::known(word).is_some()).count() * 2 >= profile.values.len();
    if states && (STATE.stand_in(header) || profile.nearly_all(profile.states)) && !agrees(case, column) {
        return Some("status");
    }
    None
}

/// More pieces than this are seldom sold at once.
const MOST: i64 = 999;

/// Whether a column never has more than the amount of its row: what is given back is a part of it.
fn is_part(case: &Case, column: usize) -> bool {
    let Some(amount) = case.column_of("amount").or_else(|| case.column_of("line_amount")) else { return false };
    let f = &case.figures;
    f.tried(case.sample.rows(), |row| Some(f.at(column, row)?.abs() <= f.at(amount, row)?.abs())).holds()
}

/// Whether a column says in every row what the amount says.
fn equals_amount(case: &Case, column: usize) -> bool {
    ["amount", "line_amount"].iter().filter_map(|key| case.column_of(key)).any(|amount| {
        case.figures.tried(case.sample.rows(), |row| Some(case.figures.at(column, row)? == case.figures.at(amount, row)?)).holds()
    })
}

/// Lets a second column of states that knows all of its words take orders out of revenue where the first does not, such as 售后状态 beside
/// 订单状态: what was given back is given back.
fn takes_out(case: &mut Case, column: usize) -> bool {
    let Some(profile) = case.sample.profile(column) else { return false };
    let values = profile.values.clone();
    if values.iter().any(|(word, _)| OrderStatus::known(word).is_none()) {
        return false;
    }
    let header = case.header(column).to_string();
    for state in [OrderStatus::Cancelled, OrderStatus::Refunded] {
        let is = |(word, _): &(String, usize)| (OrderStatus::known(word) == Some(state)).then(|| word.clone());
        let words: Vec<String> = values.iter().filter_map(is).collect();
        if !words.is_empty() {
            let value = state.word().to_string();
            case.note(say!("orders with '{words}' in '{header}' are {value}", words = words.join(", "), header, value));
            case.recipe.set.push(Set { column: header.clone(), words, field: "status".to_string(), value });
        }
    }
    case.explain(column);
    true
}

/// Whether each row that a column takes out of revenue is taken out by the state, too.
fn agrees(case: &Case, column: usize) -> bool {
    let Some(status) = case.column_of("status") else { return false };
    let (cells, states) = (case.sample.column(column), case.sample.column(status));
    cells.iter().zip(states).all(|(cell, state)| !moves(cell) || moves(state))
}

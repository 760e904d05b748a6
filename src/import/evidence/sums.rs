//! What the arithmetic of a file's figures shows: which amount is the line's and which the order's, what was received, whether a
//! discount is money or a share.

use std::collections::HashMap;

use super::case::Case;
use super::figures::{ONE, Tried, same, times};
use super::stems::{ADDED, APART, DISCOUNT, GROSS, MONEY, NET, PAYMENT, QUANTITY, RECEIVED, REFUND, Stems, before_tax_words};
use crate::import::columns::column::Why;
use crate::lang::say;

/// Fields of the lines of an order.
const OF_LINES: &[&str] = &["product", "description", "quantity", "unit_price", "line_amount"];

/// What each order or line came to, of what was added, taken off and taxed.
pub fn amounts(case: &mut Case) {
    parts(case);
    received(case);
    taxed(case);
}

/// The amounts of orders beside those of their lines, and amounts that say the same.
pub fn totals(case: &mut Case) {
    order_total(case);
    tie(case);
    explain(case);
}

/// The rows of every order that has several, by its code; a row without a code belongs to the order above it.
pub fn several_rows(case: &Case) -> Vec<Vec<usize>> {
    let Some(code) = case.column_of("code") else { return Vec::new() };
    let carried = case.recipe.carry.iter().any(|h| h == case.header(code));
    let mut rows: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut last = "";
    for (row, cell) in case.sample.column(code).iter().enumerate() {
        let cell = if cell.is_empty() && carried { last } else { cell.as_str() };
        if !cell.is_empty() {
            rows.entry(cell).or_default().push(row);
            last = cell;
        }
    }
    let mut several: Vec<Vec<usize>> = rows.into_values().filter(|r| r.len() > 1).collect();
    several.sort_unstable();
    several
}

/// The columns that may be the amount of something: those that are it by name, and those that nothing reads.
pub(super) fn candidates(case: &Case) -> Vec<usize> {
    let named = ["amount", "line_amount"].into_iter().filter_map(|key| case.column_of(key));
    let mut all: Vec<usize> = named.chain(case.free()).filter(|c| case.figures.has(*c) && case.figures.moves(*c)).collect();
    all.dedup();
    all
}

/// Quantity × price = amount: the amount is the line's.
pub fn products(case: &mut Case) {
    let orders = several_rows(case);
    let (Some(quantity), Some(price)) = (case.column_of("quantity"), case.column_of("unit_price")) else { return };
    let Some(column) = candidates(case).into_iter().find(|c| is_product(case, quantity, price, *c).holds()) else { return };
    let is_amount = case.column_of("amount") == Some(column) || case.tied("amount").contains(&column);
    if case.lacks("line_amount") && !case.is_told("line_amount") {
        if !is_amount {
            case.take("line_amount", column, Why::Sums);
        } else if !orders.is_empty() && !case.is_told("amount") {
            case.take("line_amount", column, Why::Sums);
            case.note(say!("'{header}' is what each line came to: quantity × price", header = case.header(column)));
        } else if case.lacks("amount") {
            case.take("amount", column, Why::Sums);
        }
    }
    if case.is_free(column) {
        case.explain(column);
    }
}

/// At most so many columns beside two amounts are tried in an equation.
const PARTS: usize = 6;

/// Several columns that make another one together, such as net and tax, gross by rates, cash and card: the whole is the amount.
fn parts(case: &mut Case) {
    if case.is_told("amount") || (case.lacks("amount") && !case.lacks("line_amount")) {
        return;
    }
    let tied = case.tied("amount");
    let money = |c: &usize| MONEY.stand_in(case.header(*c)) && !APART.stand_in(case.header(*c));
    let wholes: Vec<usize> = match case.column_of("amount") {
        Some(amount) => vec![amount],
        None if tied.is_empty() => case.free().into_iter().filter(money).collect(),
        None => tied,
    };
    let other = |c: &usize| [&DISCOUNT, &REFUND, &QUANTITY, &PAYMENT].iter().any(|list| list.stand_in(case.header(*c)));
    let f = &case.figures;
    let found = wholes.into_iter().find_map(|whole| {
        let free = case.free().into_iter().filter(|c| *c != whole && f.has(*c) && f.moves(*c) && !other(c));
        let beside: Vec<usize> = free.take(PARTS).collect();
        let of = |set: u32| beside.iter().enumerate().filter(move |(i, _)| set & (1 << i) != 0).map(|(_, c)| *c);
        let makes = |set: &u32| {
            f.tried(case.sample.rows().min(ROWS), |row| {
                let whole = f.at(whole, row)?;
                let figures = || of(*set).map(|c| f.at(c, row).unwrap_or(0));
                // What has the other sign, such as a fee, is taken off and no part.
                Some(figures().all(|part| part == 0 || part.signum() == whole.signum()) && same(figures().sum(), whole, 1))
            })
            .holds()
        };
        let sets = (1u32..1 << beside.len()).filter(|set| set.count_ones() > 1);
        sets.filter(makes).min_by_key(|set| set.count_ones()).map(|set| (whole, of(set).collect::<Vec<_>>()))
    });
    let Some((whole, parts)) = found else { return };
    let named: Vec<&str> = parts.iter().map(|c| case.header(*c)).collect();
    let note = say!("'{header}' is the sum of {parts}: it is the amount", header = case.header(whole), parts = named.join(" + "));
    case.take("amount", whole, Why::Sums);
    case.note(note);
    parts.into_iter().for_each(|c| case.explain(c));
}

/// What tills call gross and net of discounts.
static SALES: Stems = Stems::of("sales");

/// The most that a tax adds: more than this above it, and the amount is another one.
const TAX: i64 = 35;

/// Of two amounts of which one is called net and the other gross, and which are never further apart than a tax, the gross one is what
/// the customer paid.
fn taxed(case: &mut Case) {
    let key = if case.lacks("amount") && !case.lacks("line_amount") { "line_amount" } else { "amount" };
    if case.is_told(key) {
        return;
    }
    let held = case.column_of(key);
    let other = |c: &usize| {
        let header = before_tax_words(case.header(*c));
        [&APART, &DISCOUNT, &REFUND, &QUANTITY, &SALES].iter().any(|list| list.stand_in(&header))
    };
    let money = |c: &usize| (held == Some(*c) && !SALES.stand_in(case.header(*c))) || (MONEY.stand_in(case.header(*c)) && !other(c));
    let all: Vec<usize> = candidates(case).into_iter().filter(money).collect();
    let is_net = |c: &usize| NET.stand_in(case.header(*c));
    let f = &case.figures;
    let above = |net: usize, gross: usize| {
        let within = |row: usize| {
            let (net, gross) = (f.at(net, row)?.abs(), f.at(gross, row)?.abs());
            Some(gross >= net && gross.saturating_mul(100) <= net.saturating_mul(100 + TAX).saturating_add(ONE))
        };
        f.tried(case.sample.rows(), within).holds()
    };
    let found = all.iter().copied().filter(is_net).find_map(|net| {
        let mut gross = all.iter().copied().filter(|c| !is_net(c) && GROSS.stand_in(case.header(*c)));
        gross.find(|gross| above(net, *gross)).map(|gross| (net, gross))
    });
    let Some((net, gross)) = found else { return };
    if held != Some(gross) {
        let (before, after) = (case.header(net).to_string(), case.header(gross).to_string());
        case.take(key, gross, Why::Sums);
        case.note(say!("'{after}' is '{before}' with the tax: it is the amount", after, before));
    }
    case.explain(net);
}

/// What stands between two amounts in an equation.
struct Between {
    added: Vec<usize>,
    off: Vec<usize>,
}

/// Before − discount + tax and shipping = received: an order is worth what was received.
fn received(case: &mut Case) {
    let key = if case.lacks("amount") && !case.lacks("line_amount") { "line_amount" } else { "amount" };
    if case.is_told(key) {
        return;
    }
    let named = |list: &Stems| -> Vec<usize> {
        let free = case.free().into_iter().filter(|c| case.figures.has(*c) && case.figures.moves(*c));
        free.filter(|c| list.stand_in(case.header(*c))).take(PARTS).collect()
    };
    let added = named(&ADDED);
    let mut off: Vec<usize> = case.column_of("discount").filter(|c| case.figures.moves(*c)).into_iter().collect();
    off.extend(named(&DISCOUNT).into_iter().filter(|c| !added.contains(c)));
    let other =
        |c: &usize| added.contains(c) || off.contains(c) || [&APART, &REFUND, &QUANTITY].iter().any(|list| list.stand_in(case.header(*c)));
    let held = case.column_of(key);
    let all: Vec<usize> = candidates(case).into_iter().filter(|c| held == Some(*c) || !other(c)).collect();
    for before in &all {
        for after in all.iter().filter(|after| *after != before) {
            let tied = case.tied(key);
            let concerns = held.is_none() || [*before, *after].iter().any(|c| held == Some(*c) || tied.contains(c));
            let Some(between) = between(case, *before, *after, &added, &off).filter(|_| concerns) else { continue };
            if held != Some(*after) {
                let (header, taken) = (case.header(*before).to_string(), case.header(*after).to_string());
                case.take(key, *after, Why::Sums);
                case.note(say!(
                    "'{taken}' is '{header}' with what was added and taken off: an order is worth what was received",
                    taken,
                    header
                ));
            }
            if case.is_free(*before) {
                case.explain(*before);
            }
            case.is_after |= key == "line_amount" && !between.off.is_empty();
            between.added.into_iter().for_each(|c| case.explain(c));
            if let ([discount], true) = (between.off.as_slice(), case.lacks("discount") && !case.is_told("discount")) {
                case.take("discount", *discount, Why::Sums);
            }
            return;
        }
    }
}

/// The columns that make one amount of another on every row, none of them always nothing.
fn between(case: &Case, before: usize, after: usize, added: &[usize], off: &[usize]) -> Option<Between> {
    let f = &case.figures;
    let parts: Vec<(usize, i64)> = added.iter().map(|c| (*c, 1)).chain(off.iter().map(|c| (*c, -1))).take(PARTS).collect();
    let holds = |set: u32| {
        let sum = |row: usize| -> i64 {
            let part = |(i, (column, sign)): (usize, &(usize, i64))| {
                if set & (1 << i) != 0 { f.at(*column, row).unwrap_or(0).abs() * sign } else { 0 }
            };
            parts.iter().enumerate().map(part).sum()
        };
        f.tried(case.sample.rows().min(ROWS), |row| Some(same(f.at(before, row)?.abs() + sum(row), f.at(after, row)?.abs(), 2))).holds()
    };
    let set = (1u32..1 << parts.len()).filter(|set| holds(*set)).min_by_key(|set| set.count_ones())?;
    let of = |sign: i64| parts.iter().enumerate().filter(|(i, p)| set & (1 << i) != 0 && p.1 == sign).map(|(_, p)| p.0).collect();
    Some(Between { added: of(1), off: of(-1) })
}

/// What an order came to, repeated on each of its rows beside the amounts of its lines: it is the order's amount where it is the same on
/// all of them, and the sum of the lines for some.
fn order_total(case: &mut Case) {
    if !case.lacks("amount") || case.is_told("amount") || !case.tied("amount").is_empty() {
        return;
    }
    let of_line = case.column_of("line_amount");
    let product = case.column_of("quantity").zip(case.column_of("unit_price"));
    let f = &case.figures;
    let line = |row: usize| match (of_line, product) {
        (Some(column), _) => f.at(column, row),
        (None, Some((quantity, price))) => Some(times(f.at(quantity, row)?, f.at(price, row)?)),
        (None, None) => None,
    };
    let orders = several_rows(case);
    if orders.is_empty() || (of_line.is_none() && product.is_none()) {
        return;
    }
    let constant = |c: usize| orders.iter().all(|rows| rows.iter().all(|row| f.at(c, *row).is_none_or(|n| Some(n) == f.at(c, rows[0]))));
    let sums = |c: usize| {
        let is_sum = |rows: &&Vec<usize>| {
            let sum: Option<i64> = rows.iter().map(|row| line(*row)).sum();
            sum.zip(f.at(c, rows[0])).is_some_and(|(sum, total)| same(sum, total, rows.len() as i64))
        };
        orders.iter().filter(is_sum).count() * 4 >= orders.len()
    };
    let other = |c: &usize| [&APART, &DISCOUNT, &REFUND, &QUANTITY].iter().any(|list| list.stand_in(case.header(*c)));
    let found: Vec<usize> = candidates(case).into_iter().filter(|c| of_line != Some(*c) && !other(c) && constant(*c) && sums(*c)).collect();
    let received = |c: &usize| RECEIVED.stand_in(case.header(*c));
    let Some(column) = found.iter().copied().find(received).or(found.first().copied()) else { return };
    case.take("amount", column, Why::Sums);
    case.note(say!("'{header}' is what each order came to: it is the same on all of its rows", header = case.header(column)));
    found.into_iter().for_each(|c| case.explain(c));
}

/// Rows of one order that have different amounts: each is its line's.
pub fn lines_of_their_own(case: &mut Case) {
    let orders = several_rows(case);
    let has_lines = OF_LINES.iter().any(|key| !case.lacks(key) && case.field(key).is_some());
    let Some(amount) = case.column_of("amount").filter(|_| has_lines && case.lacks("line_amount")) else { return };
    if case.is_told("amount") || case.is_told("line_amount") {
        return;
    }
    let differs = |rows: &Vec<usize>| {
        let mut amounts = rows.iter().filter_map(|row| case.figures.at(amount, *row));
        amounts.next().is_some_and(|first| amounts.any(|a| a != first))
    };
    if orders.iter().any(differs) {
        case.take("line_amount", amount, Why::Sums);
        case.note(say!("'{header}' differs between rows of one order: it is what each line came to", header = case.header(amount)));
    }
}

/// Tries whether an amount is quantity × price.
pub(super) fn is_product(case: &Case, quantity: usize, price: usize, amount: usize) -> Tried {
    let f = &case.figures;
    f.tried(case.sample.rows(), |row| {
        let product = times(f.at(quantity, row)?, f.at(price, row)?);
        let amount = f.at(amount, row)?;
        Some(same(product, amount, 1) || same(product, -amount, 1))
    })
}

/// Two columns that are equally good names of the amount: one that is blank or nothing, or the same as the other, is none.
fn tie(case: &mut Case) {
    let tied = case.tied("amount");
    let telling: Vec<usize> = tied.iter().copied().filter(|c| case.figures.has(*c) && case.figures.moves(*c)).collect();
    let f = &case.figures;
    let equal = |a: usize, b: usize| f.tried(case.sample.rows(), |row| Some(f.at(a, row) == f.at(b, row))).failed == 0;
    let first = match telling.as_slice() {
        [first, rest @ ..] if rest.iter().all(|c| equal(*first, *c)) => *first,
        _ => return,
    };
    case.take("amount", first, Why::Sums);
    tied.into_iter().filter(|c| *c != first).for_each(|c| case.explain(c));
}

/// So many rows tell whether an equation of many parts holds.
const ROWS: usize = 200;

/// Columns that make the amount together with tax, shipping, tips and discounts: it is known what they are.
fn explain(case: &mut Case) {
    let Some(amount) = case.column_of("amount").or_else(|| case.column_of("line_amount")) else { return };
    let f = &case.figures;
    let others: Vec<usize> = case.free().into_iter().chain(case.column_of("discount")).filter(|c| f.has(*c)).collect();
    let beside: Vec<usize> = others
        .iter()
        .copied()
        .filter(|c| f.moves(*c) && (APART.stand_in(case.header(*c)) || DISCOUNT.stand_in(case.header(*c))))
        .take(PARTS - 1)
        .collect();
    let sum = |row: usize, set: u32, sign: u32| -> i64 {
        let part = |i: usize| f.at(beside[i], row).unwrap_or(0) * if sign & (1 << i) != 0 { -1 } else { 1 };
        (0..beside.len()).filter(|i| set & (1 << i) != 0).map(part).sum()
    };
    let explains = |column: usize| {
        (0..1u32 << beside.len()).any(|set| {
            (0..1u32 << beside.len()).filter(|sign| sign & !set == 0).any(|sign| {
                f.tried(case.sample.rows().min(ROWS), |row| Some(same(f.at(column, row)? + sum(row, set, sign), f.at(amount, row)?, 2)))
                    .holds()
            })
        })
    };
    let known: Vec<usize> = others.iter().copied().filter(|c| !beside.contains(c) && case.is_free(*c) && explains(*c)).collect();
    known.into_iter().for_each(|c| case.explain(c));
}

//! What a discount is: money or a share of the price, of a line or of the order, taken off already or not.

use super::case::Case;
use super::figures::{ONE, Tried, same, times};
use super::stems::{DISCOUNT, Stems};
use super::sums::{candidates, is_product, several_rows};
use crate::import::columns::column::{Doubt, Why, quote};
use crate::lang::say;

/// Finds discounts that are shares, or that were taken off already.
pub fn settle(case: &mut Case) {
    shares(case);
    marked_shares(case);
}

/// Price × quantity × (1 − discount) = amount: the discount is a share, and the amount is after it. Price × quantity − discount = amount:
/// it is money, and the amount is after it, too.
fn shares(case: &mut Case) {
    let (Some(quantity), Some(price)) = (case.column_of("quantity"), case.column_of("unit_price")) else { return };
    let discount = case.column_of("discount").or_else(|| case.free().into_iter().find(|c| DISCOUNT.stand_in(case.header(*c))));
    let Some(discount) = discount.filter(|c| *c != quantity && *c != price) else { return };
    let full = |row: usize| Some(times(case.figures.at(quantity, row)?, case.figures.at(price, row)?));
    let left = |row: usize| remaining(&case.sample.column(discount)[row]);
    let shares = |column: usize| -> Tried {
        case.figures.tried(case.sample.rows(), |row| {
            let left = left(row).filter(|left| *left != ONE)?;
            Some(same(times(full(row)?, left).abs(), case.figures.at(column, row)?.abs(), 2))
        })
    };
    let all: Vec<usize> = candidates(case).into_iter().filter(|c| *c != discount && !DISCOUNT.stand_in(case.header(*c))).collect();
    let money = |column: usize| -> Tried {
        let f = &case.figures;
        let off = |row: usize| f.at(discount, row).map(i64::abs).filter(|off| *off != 0);
        f.tried(case.sample.rows(), |row| Some(same(full(row)?.abs() - off(row)?, f.at(column, row)?.abs(), 2)))
    };
    let share = all.iter().copied().find(|c| shares(*c).holds());
    // An amount by its own name is settled below, with what the rows of an order say.
    let free = |c: &usize| case.is_free(*c) && case.lacks("line_amount") && case.lacks("amount");
    let Some(column) = share.or_else(|| all.into_iter().filter(free).find(|c| money(*c).holds())) else { return };
    if case.is_told("discount") || case.is_told("amount") || case.is_told("line_amount") {
        return;
    }
    case.free_field("discount");
    case.explain(discount);
    case.take("line_amount", column, Why::Sums);
    case.is_after = true;
    let (discount, amount) = (case.header(discount), case.header(column));
    case.note(match share {
        Some(_) => say!(
            "'{discount}' is a share of the price, kept as an own field: '{amount}' is what the lines came to after it",
            discount,
            amount
        ),
        None => say!("'{discount}' is kept as an own field: '{amount}' is what the lines came to after it", discount, amount),
    });
}

/// Headers of discounts that are shares.
static SHARES: Stems = Stems::of(
    "\
    percent, percentage, pct, prozent, pourcentage, porcentaje, percentuale, percentual, procent, 率, 折扣率",
);

/// A discount written with 折 or %, in its cells or its header, is a share: beside an amount it takes nothing off again.
fn marked_shares(case: &mut Case) {
    let Some(discount) = case.column_of("discount").filter(|_| !case.is_told("discount")) else { return };
    let cells = case.sample.column(discount).iter().filter(|c| c.chars().any(|c| c.is_ascii_digit()));
    let (marked, all) = cells.fold((0, 0), |(marked, all), c| (marked + usize::from(c.contains(['折', '%', '％'])), all + 1));
    let called = case.header(discount).contains(['%', '％']) || SHARES.stand_in(case.header(discount));
    if called || marked * 2 > all || is_fraction(case, discount) {
        let header = case.header(discount).to_string();
        case.shares.push(discount);
        case.free_field("discount");
        case.note(say!("'{header}' is a share of the price and is kept as an own field", header));
    }
}

/// Whether a discount is below one throughout, with broken parts, beside amounts far above it: `0.15` of 957.58 is a share.
fn is_fraction(case: &Case, discount: usize) -> bool {
    let f = &case.figures;
    let amounts: Vec<usize> = ["amount", "line_amount", "unit_price"].iter().filter_map(|key| case.column_of(key)).collect();
    let rows: Vec<usize> = (0..case.sample.rows()).filter(|row| f.at(discount, *row).is_some_and(|d| d != 0)).collect();
    let is = |row: &usize| f.at(discount, *row).is_some_and(|d| d.abs() <= ONE);
    let small = |row: &usize| {
        let least = amounts.iter().filter_map(|c| f.at(*c, *row)).map(i64::abs).min();
        least.is_some_and(|least| least >= f.at(discount, *row).unwrap_or(0).abs().saturating_mul(FAR))
    };
    let broken = rows.iter().any(|row| f.at(discount, *row).is_some_and(|d| d % ONE != 0));
    // 0.15 and 0.2 are shares that people give, 0.33 and 0.99 what was taken off a price.
    let round = rows.iter().filter(|row| f.at(discount, **row).is_some_and(|d| d % (ONE / 20) == 0)).count();
    case.lacks("amount")
        && broken
        && round * 2 > rows.len()
        && rows.iter().all(is)
        && rows.iter().filter(|row| small(row)).count() * 2 > rows.len()
}

/// So many times a discount in money an amount seldom is, and a share of one always.
const FAR: i64 = 40;

/// What is left of a price after the discount in a cell, in millionths: of `10%` 900,000, of `8.5折` 850,000.
fn remaining(cell: &str) -> Option<i64> {
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    let millionths = |share: f64| (0.0..=1.0).contains(&share).then(|| (share * ONE as f64).round() as i64);
    if let Some(paid) = cell.strip_suffix('折') {
        let paid = number(paid)?;
        return millionths(if paid >= 10.0 { paid / 100.0 } else { paid / 10.0 });
    }
    let cell = cell.trim().trim_start_matches('-');
    let share = match cell.strip_suffix(['%', '％']) {
        Some(percent) => number(percent)? / 100.0,
        None => number(cell).map(|n| if n > 1.0 { n / 100.0 } else { n })?,
    };
    millionths(1.0 - share)
}

/// A discount that differs between the lines of an order, or that quantity × price less it shows to be a line's, is one of its lines.
/// Where the amounts are price × quantity it is taken off them, where they were found to be after it nothing is; else nobody can tell,
/// of one that is the same on all lines either.
pub fn of_lines(case: &mut Case) {
    let orders = several_rows(case);
    let Some(discount) = case.column_of("discount").filter(|_| !case.is_told("discount")) else { return };
    let differs = |rows: &Vec<usize>| {
        let mut cells = rows.iter().map(|row| case.figures.at(discount, *row).unwrap_or(0));
        cells.next().is_some_and(|first| cells.any(|c| c != first))
    };
    let product = case.column_of("quantity").zip(case.column_of("unit_price"));
    let is_line = product.zip(case.column_of("line_amount")).is_some_and(|((quantity, price), amount)| {
        let f = &case.figures;
        let left = |row: usize| Some(times(f.at(quantity, row)?, f.at(price, row)?) - f.at(discount, row).unwrap_or(0).abs());
        f.moves(discount) && f.tried(case.sample.rows(), |row| Some(same(left(row)?, f.at(amount, row)?, 1))).holds()
    });
    // A discount beside the amounts of lines alone is theirs as well as the order's.
    let alone = !case.lacks("line_amount") && case.lacks("amount") && case.figures.moves(discount);
    let asked = |d: &Doubt| matches!(d, Doubt::Moves { header, .. } if header == case.header(discount));
    if case.work.doubts.iter().any(asked)
        || !(is_line || alone || orders.iter().any(differs))
        || case.recipe.of_lines.iter().any(|key| key == "discount")
    {
        return;
    }
    let header = case.header(discount).to_string();
    if is_line && !case.lacks("amount") {
        case.recipe.of_lines.push("discount".to_string());
        case.note(say!("'{header}' is that of each line: an order's is their sum", header));
        return;
    }
    let before = product.is_some_and(|(quantity, price)| {
        case.column_of("line_amount").is_none_or(|amount| is_product(case, quantity, price, amount).holds())
    });
    if !case.lacks("amount") || case.is_after || is_line {
        case.free_field("discount");
        case.note(say!("'{header}' is that of lines and kept as an own field: the amounts are after it", header));
    } else if before {
        case.recipe.of_lines.push("discount".to_string());
        case.note(say!("'{header}' is taken off each line of an order", header));
    } else if !case.lacks("line_amount") {
        let named = quote(&header);
        case.work.doubts.push(Doubt::Moves {
            field: "discount",
            message: say!("nothing tells whether the amounts of lines are before or after '{header}'", header),
            answers: vec![format!("--keep {named}")],
            hint: say!("if the amounts are after it: --keep {named}; if not, give the file a column of what each line came to", named),
            header,
        });
    }
}

/// A share taken off prices of which no column says what they came to.
pub fn shares_alone(case: &mut Case) {
    let amounts = ["amount", "line_amount"].iter().any(|key| !case.lacks(key));
    let Some(discount) = case.shares.first().copied().filter(|_| !amounts) else { return };
    let header = case.header(discount).to_string();
    case.work.doubts.push(Doubt::Moves {
        field: "discount",
        message: say!("'{header}' is a share of the price, and no column says what was paid", header),
        answers: Vec::new(),
        hint: say!("give the file a column of what each line came to after '{header}'", header),
        header,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_says_what_is_left_of_a_price() {
        for (cell, left) in [
            ("8.5折", Some(850_000)),
            ("85折", Some(850_000)),
            ("10%", Some(900_000)),
            ("0.1", Some(900_000)),
            ("-10 %", Some(900_000)),
            ("15", Some(850_000)),
            ("", None),
            ("ten", None),
            ("250", None),
        ] {
            assert_eq!(remaining(cell), left, "{cell}");
        }
    }
}

//! Keys that stand on the first row of an order only: the rows below it, blank where the order speaks, are its further lines.

use super::case::Case;
use crate::lang::say;

/// What is said of an order, not of a line.
const OF_ORDERS: &[&str] = &["date", "customer", "customer_email", "customer_phone", "customer_name", "amount", "status"];

/// What is said of a line.
const OF_LINES: &[&str] = &["product", "description", "quantity", "unit_price", "line_amount"];

/// Finds the pattern, and lets the code be carried down.
pub fn settle(case: &mut Case) {
    let Some(code) = case.column_of("code").filter(|_| case.field("line_amount").is_some()) else { return };
    let lines: Vec<usize> = OF_LINES.iter().filter_map(|key| case.column_of(key)).collect();
    let orders: Vec<usize> = OF_ORDERS.iter().filter_map(|key| case.column_of(key)).collect();
    let cells = case.sample.column(code);
    let blank = |columns: &[usize], row: usize| columns.iter().all(|c| case.sample.column(*c)[row].is_empty());
    let further: Vec<usize> = (0..cells.len()).filter(|row| cells[*row].is_empty()).collect();
    let fits = |row: &usize| blank(&orders, *row) && !blank(&lines, *row);
    let begins = cells.first().is_some_and(|c| !c.is_empty());
    if further.is_empty() || lines.is_empty() || orders.is_empty() || !begins || !further.iter().all(fits) {
        return;
    }
    let header = case.header(code).to_string();
    case.carried = further;
    case.note(say!("rows without '{header}' are further lines of the order above them", header));
    case.recipe.carry.push(header);
}

/// Columns whose words change rows are carried, too, where they stand on the first row of an order only.
pub fn rules(case: &mut Case) {
    if case.carried.is_empty() {
        return;
    }
    let of_negate = case.recipe.negate.iter().map(|n| n.column.clone());
    let of_skip = case.recipe.skip.iter().flat_map(|s| s.columns.clone());
    let of_set = case.recipe.set.iter().map(|s| s.column.clone());
    let headers: Vec<String> = of_negate.chain(of_skip).chain(of_set).collect();
    for header in headers {
        let Some(column) = case.work.column_named(&header) else { continue };
        let cells = case.sample.column(column);
        if case.carried.iter().all(|row| cells[*row].is_empty()) && !case.recipe.carry.contains(&header) {
            case.recipe.carry.push(header);
        }
    }
}

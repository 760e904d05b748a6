//! Statements with two sides, from whom and to whom: the shop itself stands on one of them in every row, the customer on the other.

use super::case::Case;
use crate::import::columns::column::{Target, Why};
use crate::import::recipe::{Blank, From};
use crate::lang::say;

/// Finds two columns of emails of which one side is always the same: the shop's own.
pub fn settle(case: &mut Case) {
    let Some(field) = case.field("customer_email") else { return };
    if case.is_told("customer_email") {
        return;
    }
    let is_email = |c: &usize| case.sample.profile(*c).is_some_and(|p| p.nearly_all(p.emails));
    let free = case.free();
    let there = case.work.column_of(field).into_iter().chain(free).chain(case.tied("customer_email"));
    let mut columns: Vec<usize> = there.filter(is_email).collect();
    columns.sort_unstable();
    columns.dedup();
    let [from, to] = columns.as_slice() else { return };
    let (from, to) = (*from, *to);
    let Some(own) = own_side(case.sample.column(from), case.sample.column(to)) else { return };
    let headers = vec![case.header(from).to_string(), case.header(to).to_string()];
    case.take("customer_email", from, Why::Values);
    case.work.chosen[to] = Some((Some(Target::Ignored), Why::Values));
    case.note(say!("{own} stands on one side of every row: it is the shop, and the other side the customer", own));
    case.recipe.blank.push(Blank { columns: headers.clone(), words: vec![own] });
    case.recipe.fields.insert("customer_email".to_string(), From::First(headers));
}

/// The value that is on one side of every row, and on each side of some.
fn own_side(from: &[String], to: &[String]) -> Option<String> {
    let one_side = |own: &String, f: &String, t: &String| (f == own) != (t == own) || (f.is_empty() && t.is_empty());
    let is_own = |own: &&String| !own.is_empty() && to.contains(own) && from.iter().zip(to).all(|(f, t)| one_side(own, f, t));
    let mut own: Vec<&String> = from.iter().filter(is_own).collect();
    own.sort_unstable();
    own.dedup();
    // Of two who stand on one side of every row nothing tells which is the shop.
    own.first().filter(|_| own.len() == 1).map(|own| (*own).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shop_is_on_one_side_of_every_row() {
        let of = |cells: &[&str]| cells.iter().map(|c| c.to_string()).collect::<Vec<_>>();
        assert_eq!(own_side(&of(&["a", "shop", "b", ""]), &of(&["shop", "a", "shop", ""])), Some("shop".to_string()));
        assert_eq!(own_side(&of(&["a", "b"]), &of(&["shop", "shop"])), None, "one side only: nothing tells which it is");
        assert_eq!(own_side(&of(&["a", "shop", "b"]), &of(&["shop", "a", "c"])), None);
    }
}

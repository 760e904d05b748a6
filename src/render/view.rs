//! How people see a table: which columns, in which order, and on which side.

use super::cell::is_numeric;
use crate::page::{Cell, FIGURES, Table};

/// One column as people see it.
pub struct Seen {
    /// Its place in the table.
    pub index: usize,
    /// Whether its values are lined up at the right.
    pub right: bool,
}

/// The columns in the order for people. In the table of figures the meaning goes first, as the label,
/// and the name for programs is left out.
pub fn columns(table: &Table) -> Vec<Seen> {
    let place = |key: &str| table.columns.iter().position(|column| column.key == key);
    let order: Vec<usize> = match (place("figure"), place("meaning")) {
        (Some(figure), Some(meaning)) if table.key == FIGURES => {
            let rest = (0..table.columns.len()).filter(|i| *i != figure && *i != meaning);
            std::iter::once(meaning).chain(rest).collect()
        }
        _ => (0..table.columns.len()).collect(),
    };
    order.into_iter().map(|index| Seen { index, right: is_right(table, index) }).collect()
}

fn is_right(table: &Table, index: usize) -> bool {
    let own_kind = |cell: &Cell| matches!(cell, Cell::As(kind, _) if is_numeric(*kind));
    is_numeric(table.columns[index].kind) || table.rows.iter().any(|row| own_kind(&row[index]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Kind;

    #[test]
    fn figures_begin_with_their_meaning() {
        let mut table = Table::new(FIGURES, "Figures").column("figure", "Figure", Kind::Text).column("value", "Value", Kind::Text).column(
            "meaning",
            "Meaning",
            Kind::Text,
        );
        table.push(vec![Cell::text("share"), Cell::As(Kind::Percent, Box::new(Cell::Real(0.5))), Cell::text("Share of sales")]);
        let seen: Vec<_> = columns(&table).iter().map(|s| (s.index, s.right)).collect();
        assert_eq!(seen, [(2, false), (1, true)]);
        table.key = "others";
        assert_eq!(columns(&table).iter().map(|s| s.index).collect::<Vec<_>>(), [0, 1, 2]);
    }
}

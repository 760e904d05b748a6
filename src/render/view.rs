//! How people see a table: its cells in words, and on which side they stand.

use std::borrow::Cow;

use super::cell::{is_numeric, show};
use crate::page::{Cell, FIGURES, Table};

/// One column as people see it.
pub struct Seen {
    /// Its place in the table.
    pub index: usize,
    /// Whether its values are lined up at the right.
    pub right: bool,
}

/// The columns as people see them.
pub fn columns(table: &Table) -> Vec<Seen> {
    (0..table.columns.len()).map(|index| Seen { index, right: is_right(table, index) }).collect()
}

/// A cell in words for people. In the table of figures the name for programs becomes a label: `top_share` is "Top share".
pub fn shown<'a>(table: &Table, index: usize, cell: &'a Cell) -> Cow<'a, str> {
    let text = show(table.columns[index].kind, cell);
    if table.key != FIGURES || table.columns[index].key != "figure" {
        return text;
    }
    let mut words = text.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words.into()
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
    fn figures_have_labels_and_values_at_the_right() {
        let mut table = Table::new(FIGURES, "Figures").column("figure", "Figure", Kind::Text).column("value", "Value", Kind::Text).column(
            "meaning",
            "Meaning",
            Kind::Text,
        );
        table.push(vec![Cell::text("top_20_share"), Cell::As(Kind::Percent, Box::new(Cell::Real(0.5))), Cell::text("share_of sales")]);
        assert_eq!(columns(&table).iter().map(|s| s.right).collect::<Vec<_>>(), [false, true, false]);
        let words: Vec<_> = table.rows[0].iter().enumerate().map(|(i, cell)| shown(&table, i, cell)).collect();
        assert_eq!(words, ["Top 20 share", "50.0%", "share_of sales"]);
        table.key = "others";
        assert_eq!(shown(&table, 0, &table.rows[0][0]), "top_20_share");
    }
}

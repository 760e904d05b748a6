//! A table made from rows of one type: a column's title and its cells are said in one place, so that no row is too short or too long.

use super::{Cell, Column, Kind, Table};
use crate::lang::Message;

/// What makes the cell of a column from a row.
type Making<'a, T> = Box<dyn Fn(&T) -> Cell + 'a>;

/// A table that is being made from rows of a type; [`Rows::table`] makes it.
pub struct Rows<'a, T> {
    table: Table,
    rows: Box<dyn Iterator<Item = T> + 'a>,
    cells: Vec<Making<'a, T>>,
    total: Option<T>,
}

impl Table {
    /// A table of these rows, still without columns.
    pub fn of<'a, T>(key: &'static str, title: impl Into<Message>, rows: impl IntoIterator<Item = T, IntoIter: 'a>) -> Rows<'a, T> {
        Rows { table: Table::new(key, title), rows: Box::new(rows.into_iter()), cells: Vec::new(), total: None }
    }

    /// A table of rows that are written out: as many cells as columns, each with its stable key, title and kind.
    pub fn fixed<const N: usize>(
        key: &'static str,
        title: impl Into<Message>,
        columns: [(&str, &'static str, Kind); N],
        rows: impl IntoIterator<Item = [Cell; N]>,
    ) -> Table {
        let mut table = Table::new(key, title);
        table.columns = columns.map(|(key, title, kind)| Column::new(key, title, kind)).into();
        table.rows = rows.into_iter().map(Vec::from).collect();
        table
    }

    /// What is known of one thing, as rows of field and value; what is not known is left out.
    pub fn fields<F: Into<Cell>, V: Into<Cell>>(
        key: &'static str,
        title: impl Into<Message>,
        fields: impl IntoIterator<Item = (F, V)>,
    ) -> Table {
        let known = fields.into_iter().map(|(field, value)| [field.into(), value.into()]).filter(|[_, value]| *value != Cell::Empty);
        Table::fixed(key, title, [("field", "Field", Kind::Text), ("value", "Value", Kind::Text)], known)
    }
}

impl<'a, T> Rows<'a, T> {
    /// Adds a column: stable key, title for people, kind, and its cell in a row.
    #[must_use]
    pub fn col<C: Into<Cell>>(
        mut self,
        key: impl Into<String>,
        title: impl Into<Message>,
        kind: Kind,
        cell: impl Fn(&T) -> C + 'a,
    ) -> Rows<'a, T> {
        self.table.columns.push(Column::new(key, title, kind));
        self.cells.push(Box::new(move |row| cell(row).into()));
        self
    }

    /// Adds a column that can be spared: it gives way to the others where a text has no room for all of them.
    #[must_use]
    pub fn spare<C: Into<Cell>>(
        self,
        key: impl Into<String>,
        title: impl Into<Message>,
        kind: Kind,
        cell: impl Fn(&T) -> C + 'a,
    ) -> Rows<'a, T> {
        let mut rows = self.col(key, title, kind, cell);
        rows.table = rows.table.gives_way();
        rows
    }

    /// Keeps the words of the column that was added last whole, however long they are.
    #[must_use]
    pub fn whole(mut self) -> Rows<'a, T> {
        self.table = self.table.whole();
        self
    }

    /// Adds the total row, which only people see.
    #[must_use]
    pub fn total(mut self, row: T) -> Rows<'a, T> {
        self.total = Some(row);
        self
    }

    /// Adds notes: one, none or several.
    #[must_use]
    pub fn notes<N: Into<Message>>(mut self, notes: impl IntoIterator<Item = N>) -> Rows<'a, T> {
        notes.into_iter().for_each(|note| self.table.note(note));
        self
    }

    /// Adds a note.
    #[must_use]
    pub fn note(self, note: impl Into<Message>) -> Rows<'a, T> {
        self.notes([note])
    }

    /// Has a text page leave the table out unless it is asked for (long lists).
    #[must_use]
    pub fn on_request(mut self) -> Rows<'a, T> {
        self.table.on_request = true;
        self
    }

    /// The table.
    pub fn table(self) -> Table {
        let Rows { mut table, rows, cells, total } = self;
        let line = |row: T| cells.iter().map(|cell| cell(&row)).collect::<Vec<Cell>>();
        table.total = total.map(line);
        table.rows.extend(rows.map(line));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Note;

    #[test]
    fn rows_and_total_have_a_cell_per_column() {
        struct Sold {
            what: &'static str,
            pieces: Option<usize>,
        }
        let sold = [Sold { what: "tea", pieces: Some(2) }, Sold { what: "ink", pieces: None }];
        let mut rows = Table::of("sold", "Sold", &sold)
            .col("what", "What", Kind::Text, |s| s.what)
            .spare("pieces", "Pieces", Kind::Count, |s| s.pieces)
            .total(&Sold { what: "all", pieces: Some(2) });
        for k in 1..=2 {
            rows = rows.col(format!("x{k}"), format!("× {k}"), Kind::Count, move |s| s.pieces.map(|n| n * k));
        }
        let table = rows.on_request().note("one").notes(None::<String>).table();
        let keys: Vec<(&str, bool)> = table.columns.iter().map(|c| (c.key.as_str(), c.gives_way)).collect();
        assert_eq!(keys, [("what", false), ("pieces", true), ("x1", false), ("x2", false)]);
        assert_eq!(table.rows[0], ["tea".into(), 2.into(), 2.into(), Cell::Int(4)]);
        assert_eq!(table.rows[1], ["ink".into(), Cell::Empty, Cell::Empty, Cell::Empty]);
        assert_eq!(table.total, Some(vec!["all".into(), 2.into(), 2.into(), Cell::Int(4)]));
        assert_eq!((table.notes, table.on_request), (vec![Note::small("one")], true));
    }

    #[test]
    fn fields_that_are_not_known_are_left_out() {
        let table = Table::fields("order", "Order", [("amount", Some("5")), ("notes", None)]);
        assert_eq!(table.rows, [["amount".into(), Cell::from("5")]]);
    }
}

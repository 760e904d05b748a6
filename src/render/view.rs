//! How people see a table: its cells in words, and on which side they stand.

use std::borrow::Cow;

use super::Notes;
use super::cell::{is_numeric, show};
use crate::lang::{Message, say, words};
use crate::page::{Cell, FIGURES, Note, Page, Table, Words};

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
    let mut label = text.replace('_', " ");
    if let Some(first) = label.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words(&label).into_owned().into()
}

/// The as-of date and the options of a page in one line; empty when there are none.
pub fn made_with(page: &Page) -> String {
    let as_of = page.as_of.map(|day| say!("As of {day}", day).to_string());
    let options = page.options.iter().map(|(name, value)| say!("{option}: {value}", option = words(name), value).to_string());
    as_of.into_iter().chain(options).collect::<Vec<_>>().join(" · ")
}

/// What is said of a page, in the order in which it is read.
pub struct Said<'a> {
    /// Before the tables: what the figures mean, what makes them doubtful, remarks.
    pub before: Vec<&'a Note>,
    /// Behind them: how they are made.
    pub rules: Vec<&'a Note>,
    /// Whether rules are kept back, so that a line says how to see them.
    pub hidden: bool,
}

/// The notes of a page as far as they are wanted.
pub fn said(page: &Page, notes: Notes) -> Said<'_> {
    let of = |kind: Words| page.notes.iter().filter(move |note| note.kind == kind && notes != Notes::None);
    let before = of(Words::Meaning).chain(of(Words::Warning)).chain(of(Words::Small)).collect();
    let rules: Vec<&Note> = of(Words::Rule).collect();
    match notes {
        Notes::Brief => Said { before, hidden: !rules.is_empty(), rules: Vec::new() },
        Notes::All | Notes::None => Said { before, hidden: false, rules },
    }
}

/// The notes below a table as far as they are wanted.
pub fn below(table: &Table, notes: Notes) -> impl Iterator<Item = &Note> {
    table.notes.iter().filter(move |note| match notes {
        Notes::All => true,
        Notes::Brief => note.kind != Words::Rule,
        Notes::None => false,
    })
}

/// What stands above the rules.
pub fn how_made() -> Message {
    say!("How these figures are made")
}

/// The line that says how to see the rules.
pub fn how_to_see() -> Message {
    say!("How these figures are made: --notes all")
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

//! Tables for a document, as GitHub reads them.

use super::scatter::Scatter;
use super::{Selection, Style, view};
use crate::base::printable::printable;
use crate::lang::{Message, say, words};
use crate::page::Table;

/// Columns of a chart, which a document shows as it is.
const WIDTH: usize = 80;

/// Renders pages one after the other.
pub fn render(pages: &[Selection], style: &Style) -> Vec<u8> {
    let mut blocks = Vec::new();
    for selection in pages {
        let page = selection.page;
        blocks.push(format!("## {}", said(&page.title)));
        let made_with = view::made_with(page);
        if !made_with.is_empty() {
            blocks.push(escaped(&made_with));
        }
        let notes = view::said(page, style.notes);
        blocks.extend(notes.before.iter().map(|note| said(&note.whole())));
        for table in &selection.tables {
            if table.title != page.title {
                blocks.push(format!("### {}", said(&table.title)));
            }
            blocks.push(if table.rows.is_empty() { said(&say!("(none)")) } else { grid(table) });
            blocks.extend(view::below(table, style.notes).map(|note| said(&note.whole())));
            for scatter in Scatter::of(page, table) {
                blocks.push(format!("### {}", escaped(&words(scatter.title))));
                blocks.push(format!("```text\n{}\n```", scatter.draw(WIDTH).join("\n")));
            }
        }
        if !notes.rules.is_empty() {
            blocks.push(format!("### {}", said(&view::how_made())));
            blocks.extend(notes.rules.iter().map(|note| said(&note.text)));
        }
        if !selection.more.is_empty() {
            let flags: Vec<String> = selection.more.iter().map(|key| format!("`--table {key}`")).collect();
            blocks.push(say!("More: {flags}", flags = flags.join(", ")).to_string());
        }
        if notes.hidden {
            blocks.push(said(&view::how_to_see()));
        }
    }
    (blocks.join("\n\n") + "\n").into_bytes()
}

fn said(message: &Message) -> String {
    escaped(&message.to_string())
}

fn grid(table: &Table) -> String {
    let columns = view::columns(table);
    let mut out = String::new();
    let mut line = |cells: &mut dyn Iterator<Item = String>| {
        cells.for_each(|cell| out.extend(["| ", &cell, " "]));
        out.push_str("|\n");
    };
    line(&mut columns.iter().map(|seen| said(&table.columns[seen.index].title)));
    line(&mut columns.iter().map(|seen| if seen.right { "---:" } else { "---" }.to_string()));
    for row in table.rows.iter().chain(&table.total) {
        line(&mut columns.iter().map(|seen| marked(&view::shown(table, seen.index, &row[seen.index]))));
    }
    out.truncate(out.trim_end().len());
    out
}

fn escaped(text: &str) -> String {
    marked(&printable(text))
}

/// Puts a backslash before every sign that would end a cell, or begin a tag, link, code or emphasis.
fn marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\|<[`*".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::page::{Cell, Kind, Page};

    #[test]
    fn a_page_is_a_section_with_tables() {
        let mut page = Page::new("rfm", "RFM segments");
        page.as_of = Day::new(2024, 3, 31);
        page.option("window", "12m");
        page.note("Revenue is net.");
        let mut table =
            Table::new("segments", "Segments").column("segment", "Segment", Kind::Text).column("spend", "Spend", Kind::Money(2));
        table.push(vec![Cell::text("a|b\\c\nd <img> ![x](y)"), Cell::Int(123_456)]);
        table.total = Some(vec![Cell::text("Total"), Cell::Empty]);
        table.note("Ties share a score.");
        page.table(table);
        page.table(Table::new("lost", "Lost").column("code", "Code", Kind::Text));
        let selection = Selection { page: &page, tables: page.tables().collect(), more: vec!["customers"] };
        let expected = r"## RFM segments

As of 2024-03-31 · window: 12m

### Segments

| Segment | Spend |
| --- | ---: |
| a\|b\\c\\nd \<img> !\[x](y) | 1,234.56 |
| Total | – |

Ties share a score.

### Lost

(none)

### How these figures are made

Revenue is net.

More: `--table customers`
";
        assert_eq!(String::from_utf8(render(&[selection], &Style::default())).expect("UTF-8"), expected);
    }
}

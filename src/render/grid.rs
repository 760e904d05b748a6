//! One table fitted to a width: numbers stay whole, words wrap, and columns that still do not fit are left out.

use comfy_table::{Attribute, CellAlignment, ColumnConstraint, ContentLineStyle, LineStyle, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

use super::cell::{Value, read};
use super::heat::Heat;
use super::view;
use super::wrap::wrap;
use crate::base::printable::printable;
use crate::page::{Cell, Table};

/// A line under the header, no frame.
const STYLE: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('─'))
    .content_lines(ContentLineStyle::none());

/// Columns of the screen between two columns of the table.
const GAP: usize = 2;

/// To how many columns of the screen words may be squeezed.
const WORDS: usize = 12;

/// Words without a place to break, such as email addresses, stay whole up to this width.
const UNBROKEN: usize = 24;

/// Lines that words may take in a row as long as another column gives way.
const LINES: usize = 3;

/// Rows drawn at a time, so that a long table is never held twice.
const CHUNK: usize = 1024;

struct Column {
    index: usize,
    right: bool,
    title: String,
    /// What the column takes when nothing is wrapped.
    full: usize,
    /// What it takes at least.
    least: usize,
    /// The widest of its numbers.
    rigid: usize,
    /// The longest of its texts.
    words: usize,
    gives_way: bool,
    width: usize,
}

/// Draws the table and returns the titles of the columns left out.
pub fn draw(out: &mut String, table: &Table, heats: &[Heat], width: usize, colour: bool) -> Vec<String> {
    let mut columns: Vec<Column> = view::columns(table).iter().map(|seen| measure(table, seen)).collect();
    let dropped = fit(&mut columns, width);
    let drawer = Drawer { table, columns: &columns, heats, colour };
    for (i, rows) in table.rows.chunks(CHUNK).enumerate() {
        drawer.draw(out, rows, i == 0);
    }
    if let Some(total) = &table.total {
        out.push_str(&"─".repeat(taken(&columns)));
        out.push('\n');
        drawer.draw(out, std::slice::from_ref(total), false);
    }
    dropped
}

fn measure(table: &Table, seen: &view::Seen) -> Column {
    let column = &table.columns[seen.index];
    let title = printable(&column.title.to_string()).into_owned();
    let (mut words, mut rigid, mut whole) = (0, 0, 0);
    for row in table.rows.iter().chain(&table.total) {
        let cell = &row[seen.index];
        let text = view::shown(table, seen.index, cell);
        let taken = text.width();
        match read(column.kind, cell).1 {
            Value::Text(_) => {
                words = words.max(taken);
                whole = whole.max(unbroken(&text));
            }
            _ => rigid = rigid.max(taken),
        }
    }
    let longest_word = title.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0).min(WORDS);
    let full = title.width().max(words).max(rigid).max(1);
    let least = longest_word.max(words.min(WORDS)).max(if column.whole { whole } else { whole.min(UNBROKEN) }).max(rigid).max(1);
    Column { index: seen.index, right: seen.right, title, full, least, rigid, words, gives_way: column.gives_way, width: full }
}

/// Width of the longest stretch of a text without a place to break.
fn unbroken(text: &str) -> usize {
    text.split(|c: char| c == ' ' || !c.is_ascii()).map(str::len).max().unwrap_or(0)
}

/// Sets the widths of the columns, and leaves out those for which there is no room: first what gives way, then from the end.
fn fit(columns: &mut Vec<Column>, width: usize) -> Vec<String> {
    let mut dropped = Vec::new();
    while columns.len() > 1 && columns.iter().map(|column| column.least + GAP).sum::<usize>() - GAP > width {
        let last = columns.len() - 1;
        dropped.push(columns.remove(last_giving_way(columns).unwrap_or(last)));
    }
    share_out(columns, width);
    while let Some(place) = last_giving_way(columns).filter(|_| columns.iter().any(|column| column.words > column.width * LINES)) {
        dropped.push(columns.remove(place));
        share_out(columns, width);
    }
    dropped.sort_unstable_by_key(|column| column.index);
    dropped.into_iter().map(|column| column.title).collect()
}

/// The last column that gives way; the first column names the rows and stays.
fn last_giving_way(columns: &[Column]) -> Option<usize> {
    columns.iter().rposition(|column| column.gives_way).filter(|place| *place > 0)
}

/// Sets the widths of columns for which there is room.
fn share_out(columns: &mut [Column], width: usize) {
    if let [only] = columns {
        only.width = only.full.min(width).max(only.rigid);
        return;
    }
    // No column needs more than the whole line; then the widest gives way first.
    for column in columns.iter_mut() {
        column.width = column.full.min(width).max(column.least);
    }
    while taken(columns) > width {
        let Some(widest) = columns.iter_mut().filter(|column| column.width > column.least).max_by_key(|column| column.width) else { break };
        widest.width -= 1;
    }
}

fn taken(columns: &[Column]) -> usize {
    (columns.iter().map(|column| column.width + GAP).sum::<usize>()).saturating_sub(GAP)
}

struct Drawer<'a> {
    table: &'a Table,
    columns: &'a [Column],
    heats: &'a [Heat],
    colour: bool,
}

impl Drawer<'_> {
    fn draw(&self, out: &mut String, rows: &[Vec<Cell>], header: bool) {
        let mut drawing = comfy_table::Table::new();
        drawing.load_style(STYLE).force_no_tty();
        if self.colour {
            drawing.enforce_styling();
        }
        if header {
            drawing.set_header(self.columns.iter().map(|column| self.title(column)).collect::<Vec<_>>());
        }
        drawing.add_rows(rows.iter().map(|row| self.columns.iter().map(|column| self.cell(column, row)).collect::<Vec<_>>()));
        let last = self.columns.len().saturating_sub(1);
        for (i, (drawn, column)) in drawing.column_iter_mut().zip(self.columns).enumerate() {
            // The gap lies half on either side, so that shades reach evenly around a number.
            let padding = (u16::from(i > 0), u16::from(i < last));
            let width = u16::try_from(column.width).unwrap_or(u16::MAX - 2) + padding.0 + padding.1;
            drawn.set_padding(padding).set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            drawn.set_cell_alignment(if column.right { CellAlignment::Right } else { CellAlignment::Left });
        }
        for line in drawing.lines() {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }

    fn title(&self, column: &Column) -> comfy_table::Cell {
        let cell = comfy_table::Cell::new_owned(wrap(&column.title, column.width).join("\n"));
        if self.colour { cell.add_attribute(Attribute::Bold) } else { cell }
    }

    fn cell(&self, column: &Column, row: &[Cell]) -> comfy_table::Cell {
        let cell = &row[column.index];
        let text = view::shown(self.table, column.index, cell);
        let text = if text.width() > column.width { wrap(&text, column.width).join("\n") } else { text.into_owned() };
        let drawn = comfy_table::Cell::new_owned(text);
        let shade = self.heats.iter().find_map(|heat| heat.shade(self.table, column.index, cell));
        match shade {
            Some((back, front)) if self.colour => drawn.bg(back).fg(front),
            _ => drawn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Block, Chart, Kind, Page};
    use proptest::prelude::*;

    fn drawn(table: &Table, width: usize) -> (String, Vec<String>) {
        let mut out = String::new();
        let dropped = draw(&mut out, table, &[], width, false);
        assert!(out.lines().all(|line| line.width() <= width), "{out}");
        (out, dropped)
    }

    fn customers() -> Table {
        let mut table = Table::new("t", "T").column("name", "Name", Kind::Text).column("orders", "Orders", Kind::Count).column(
            "spend",
            "Spend",
            Kind::Money(2),
        );
        table.push(vec![Cell::text("王芳"), Cell::Int(1200), Cell::Int(123_456_789)]);
        table.push(vec![Cell::text("Ann Lee"), Cell::Int(3), Cell::Empty]);
        table
    }

    #[test]
    fn what_gives_way_is_left_out_before_what_stands_behind_it() {
        let mut table = customers();
        table.columns[1].gives_way = true;
        assert_eq!(drawn(&table, 25).1, ["Orders"]);
        table.columns[1].gives_way = false;
        assert_eq!(drawn(&table, 25).1, ["Spend"]);
        // The first column names the rows.
        table.columns[0].gives_way = true;
        assert_eq!(drawn(&table, 25).1, ["Spend"]);
    }

    #[test]
    fn names_of_files_stay_whole() {
        let mut table = Table::new("t", "T").column("file", "File", Kind::Text).whole().column("state", "State", Kind::Text);
        table.push(vec![Cell::text("crm-20260630T120000Z-operation-12.crmbak"), Cell::text("verified when made")]);
        let (text, dropped) = drawn(&table, 60);
        assert!(text.contains("crm-20260630T120000Z-operation-12.crmbak  verified when"), "{text}");
        assert_eq!(dropped, [""; 0]);
        assert_eq!(drawn(&table, 45).1, ["State"]);
    }

    #[test]
    fn a_column_gives_way_to_words_that_would_take_many_lines() {
        let words = "one two three four five six seven eight nine ten eleven twelve";
        let mut table = Table::new("t", "T").column("name", "Name", Kind::Text).column("words", "Words", Kind::Text);
        table = table.column("more", "More", Kind::Text).gives_way();
        table.push(vec![Cell::text("Ann"), Cell::text(words), Cell::text(words)]);
        assert_eq!(drawn(&table, 48).1, ["More"]);
        assert_eq!(drawn(&table, 80).1, [""; 0]);
    }

    #[test]
    fn wide_characters_line_up_and_the_total_stands_apart() {
        let mut table = customers();
        table.total = Some(vec![Cell::text("Total"), Cell::Int(1203), Cell::Int(123_456_789)]);
        let expected = "\
Name     Orders         Spend
─────────────────────────────
王芳      1,200  1,234,567.89
Ann Lee       3             –
─────────────────────────────
Total     1,203  1,234,567.89
";
        assert_eq!(drawn(&table, 80), (expected.to_string(), vec![]));
    }

    #[test]
    fn words_wrap_before_a_column_is_left_out() {
        let mut table = customers();
        table.push(vec![Cell::text("A company with a very long name"), Cell::Int(1), Cell::Int(100)]);
        table.push(vec![Cell::text("广州市天河区某某贸易有限公司"), Cell::Int(1), Cell::Int(100)]);
        let expected = "\
Name            Orders         Spend
────────────────────────────────────
王芳             1,200  1,234,567.89
Ann Lee              3             –
A company with       1          1.00
a very long
name
广州市天河区某       1          1.00
某贸易有限公司
";
        assert_eq!(drawn(&table, 36), (expected.to_string(), vec![]));
    }

    #[test]
    fn columns_are_left_out_from_the_right_but_never_the_first() {
        let (text, dropped) = drawn(&customers(), 20);
        assert_eq!(text, "Name     Orders\n───────────────\n王芳      1,200\nAnn Lee       3\n");
        assert_eq!(dropped, ["Spend"]);
        let (text, dropped) = drawn(&customers(), 5);
        assert_eq!(text, "Name\n─────\n王芳\nAnn\nLee\n");
        assert_eq!(dropped, ["Orders", "Spend"]);
    }

    #[test]
    fn titles_wrap_to_save_room_for_numbers() {
        let mut table = Table::new("t", "T").column("a", "Segment", Kind::Text).column("b", "Average order value", Kind::Money(2));
        table.push(vec![Cell::text("Champions"), Cell::Int(1250)]);
        let expected = "\
Segment      Average
               order
               value
────────────────────
Champions      12.50
";
        assert_eq!(drawn(&table, 20), (expected.to_string(), vec![]));
    }

    #[test]
    fn shades_and_bold_need_colour() {
        let mut table = Table::new("t", "T").column("a", "A", Kind::Text).column("b", "B", Kind::Count);
        table.push(vec![Cell::text("x"), Cell::Int(1)]);
        let mut page = Page::new("p", "P");
        page.blocks.push(Block::Chart(Chart::Heat { table: "t", columns: vec!["b".into()] }));
        let heats = Heat::of(&page, &table);
        let (mut plain, mut coloured) = (String::new(), String::new());
        draw(&mut plain, &table, &heats, 80, false);
        draw(&mut coloured, &table, &heats, 80, true);
        assert!(!plain.contains('\u{1b}'), "{plain}");
        assert!(coloured.contains("\u{1b}[1m"), "{coloured}");
        // The drawing library leaves colours out, whatever it is told, where NO_COLOR is set.
        if std::env::var_os("NO_COLOR").is_none() {
            assert!(coloured.contains("48;5;195"), "{coloured}");
        }
    }

    #[test]
    fn a_huge_cell_wraps() {
        let mut table = Table::new("t", "T").column("a", "A", Kind::Text).column("b", "B", Kind::Text);
        table.push(vec![Cell::text("x"), Cell::text("y".repeat(100_000))]);
        assert_eq!(drawn(&table, 10_000).0.lines().count(), 2 + 11);
    }

    proptest! {
        #[test]
        fn any_words_fit_any_width(
            names in prop::collection::vec((any::<String>(), "[a-z 客户👩\u{200d}🔬❤\u{fe0f}é，]{0,40}"), 1..5),
            titles in ("[a-zA-Z 客户]{0,30}", "[a-zA-Z 客户]{0,30}"),
            width in 20usize..100,
        ) {
            let mut table = Table::new("t", "T").column("a", titles.0, Kind::Text).column("b", titles.1, Kind::Text).column("n", "N", Kind::Count);
            for (a, b) in names {
                table.push(vec![Cell::text(a), Cell::text(b), Cell::Int(1_000_000)]);
            }
            drawn(&table, width);
        }
    }
}

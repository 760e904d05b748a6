//! Points in four quadrants, drawn with letters: numbered, with a legend.

use unicode_width::UnicodeWidthStr;

use super::cell::{Value, read};
use super::view;
use super::wrap::wrap;
use crate::base::printable::printable;
use crate::lang::{say, words};
use crate::page::{Axis, Block, Chart, Page, Table};

/// Lines of the drawing between its edges.
const HEIGHT: usize = 17;

/// Columns of the drawing between its edges, at most.
const WIDEST: usize = 61;

/// Columns that the values at the left edge take.
const MARGIN: usize = 6;

/// A chart of one table.
pub struct Scatter<'a> {
    /// Title for people.
    pub title: &'a str,
    /// What grows to the right.
    pub right: &'a Axis,
    /// What grows upwards.
    pub up: &'a Axis,
    /// What a point in a quadrant is: upper left, upper right, lower left, lower right.
    pub quadrants: &'a [&'static str; 4],
    /// The points by their numbers, from 1.
    pub points: Vec<Point>,
}

/// A row of the table as a point.
pub struct Point {
    /// Which row, from 1.
    pub number: usize,
    /// Its name.
    pub label: String,
    /// To the right and upwards, from 0 to 1; none where either is not known.
    pub place: Option<(f64, f64)>,
}

impl<'a> Scatter<'a> {
    /// The charts of the page that show the table's rows.
    pub fn of(page: &'a Page, table: &Table) -> Vec<Scatter<'a>> {
        let charts = page.blocks.iter().filter_map(|block| match block {
            Block::Chart(Chart::Scatter { table: key, title, label, right, up, quadrants }) if *key == table.key => {
                let points = points(table, label, right, up);
                Some(Scatter { title, right, up, quadrants, points })
            }
            _ => None,
        });
        charts.filter(|chart| chart.points.iter().any(|point| point.place.is_some())).collect()
    }

    /// The chart in lines of at most `width` columns.
    pub fn draw(&self, width: usize) -> Vec<String> {
        let across = width.saturating_sub(MARGIN + 1).clamp(11, WIDEST);
        let mut lines = Vec::new();
        for row in (0..HEIGHT).rev() {
            let value = match row {
                0 => Some(self.up.from),
                _ if row == HEIGHT - 1 => Some(self.up.to),
                _ if row == HEIGHT / 2 => Some((self.up.from + self.up.to) / 2.0),
                _ => None,
            };
            let value = value.map(figure).unwrap_or_default();
            lines.push(format!("{value:>w$} │{}", self.row(row, across), w = MARGIN - 1).trim_end().to_string());
        }
        lines.push(format!("{:MARGIN$}└{}", "", "─".repeat(across)));
        let (from, middle, to) = (figure(self.right.from), figure((self.right.from + self.right.to) / 2.0), figure(self.right.to));
        let mut scale = letters(across);
        put(&mut scale, 0, &from);
        put(&mut scale, (across / 2).saturating_sub(middle.len() / 2), &middle);
        put(&mut scale, across - to.len(), &to);
        lines.push(format!("{:w$}{}", "", scale.iter().collect::<String>().trim_end(), w = MARGIN + 1));
        let axes = say!("To the right: {right}. Up: {up}.", right = words(self.right.title), up = words(self.up.title)).to_string();
        let legend = self.points.iter().map(|point| {
            let label = printable(&point.label);
            match point.place {
                Some(_) => format!("{} {label}", point.number),
                None => say!("{number} {label} (not known)", number = point.number, label).to_string(),
            }
        });
        for text in std::iter::once(axes).chain(legend) {
            lines.extend(wrap(&text, width).into_iter().map(str::to_string));
        }
        lines
    }

    /// One line of the drawing: the lines between the quadrants, their names, and above these the points.
    fn row(&self, row: usize, across: usize) -> String {
        let middle = across / 2;
        let mut line = letters(across);
        if row == HEIGHT / 2 {
            line.fill('─');
        }
        line[middle] = if row == HEIGHT / 2 { '┼' } else { '│' };
        let names = match row {
            0 => Some((words(self.quadrants[2]), words(self.quadrants[3]))),
            _ if row == HEIGHT - 1 => Some((words(self.quadrants[0]), words(self.quadrants[1]))),
            _ => None,
        };
        if let Some((left, right)) = names.filter(|(left, right)| left.width().max(right.width()) + 2 <= middle) {
            put(&mut line, 1, &left);
            put(&mut line, across - right.chars().count(), &right);
        }
        for (start, text) in self.marks(row, across) {
            put(&mut line, start, &text);
        }
        line.into_iter().collect()
    }

    /// The numbers in a line and where each begins; those that would touch stand together, with commas.
    fn marks(&self, row: usize, across: usize) -> Vec<(usize, String)> {
        let step = |share: f64, steps: usize| (share.clamp(0.0, 1.0) * (steps - 1) as f64).round() as usize;
        let placed =
            self.points.iter().filter_map(|point| point.place.map(|(right, up)| (step(right, across), step(up, HEIGHT), point.number)));
        let mut here: Vec<(usize, String)> =
            placed.filter(|(_, up, _)| *up == row).map(|(right, _, number)| (right, number.to_string())).collect();
        here.sort_by_key(|(right, _)| *right);
        let mut marks: Vec<(usize, String)> = Vec::new();
        for (start, text) in here {
            let mut mark = (start.min(across - text.len()), text);
            // At the right edge a longer mark moves to the left, where it may touch the one before.
            while let Some((before, first)) = marks.pop_if(|(before, first)| *before + first.len() + 1 > mark.0) {
                let text = format!("{first},{}", mark.1);
                mark = (before.min(across.saturating_sub(text.len())), text);
            }
            marks.push(mark);
        }
        marks
    }
}

fn points(table: &Table, label: &str, right: &Axis, up: &Axis) -> Vec<Point> {
    let place = |key: &str| table.columns.iter().position(|column| column.key == key);
    let (Some(label), Some(x), Some(y)) = (place(label), place(right.column), place(up.column)) else { return Vec::new() };
    let share = |axis: &Axis, column: usize, row: &[crate::page::Cell]| match read(table.columns[column].kind, &row[column]).1 {
        Value::Real(value) => Some((value - axis.from) / (axis.to - axis.from)),
        Value::Whole(value) => Some((value as f64 - axis.from) / (axis.to - axis.from)),
        _ => None,
    };
    let rows = table.rows.iter().enumerate();
    rows.map(|(i, row)| Point {
        number: i + 1,
        label: view::shown(table, label, &row[label]).into_owned(),
        place: share(right, x, row).zip(share(up, y, row)),
    })
    .collect()
}

fn letters(across: usize) -> Vec<char> {
    vec![' '; across]
}

/// Writes a text over a line; what does not fit is cut off.
fn put(line: &mut [char], start: usize, text: &str) {
    line.iter_mut().skip(start).zip(text.chars()).for_each(|(letter, c)| *letter = c);
}

/// A value of a scale.
pub fn figure(value: f64) -> String {
    format!("{:.1}", value + 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Cell, Kind};

    fn page(rows: &[(&str, Option<f64>, Option<f64>)]) -> Page {
        let mut table =
            Table::new("t", "T").column("name", "Name", Kind::Text).column("up", "Up", Kind::Number(3)).column("x", "X", Kind::Number(3));
        for (name, up, right) in rows {
            table.push(vec![Cell::text(*name), Cell::from(*up), Cell::from(*right)]);
        }
        let axis = |column, title, to| Axis { column, title, from: 0.0, to };
        let mut page = Page::new("p", "P");
        page.table(table);
        page.blocks.push(Block::Chart(Chart::Scatter {
            table: "t",
            title: "Chart",
            label: "name",
            right: axis("x", "x to -1", -1.0),
            up: axis("up", "up to 1", 1.0),
            quadrants: ["a", "b", "c", "d"],
        }));
        page
    }

    fn drawn(page: &Page, width: usize) -> Vec<String> {
        let table = page.tables().next().expect("a table");
        let charts = Scatter::of(page, table);
        let lines = charts[0].draw(width);
        assert!(lines.iter().all(|line| line.width() <= width), "{lines:#?}");
        lines
    }

    #[test]
    fn points_stand_where_their_values_are() {
        let page = page(&[
            ("王芳", Some(1.0), Some(-1.0)),
            ("low", Some(0.0), Some(0.0)),
            ("mid", Some(0.5), Some(-0.25)),
            ("?", None, Some(0.0)),
        ]);
        let lines = drawn(&page, 28);
        assert_eq!(lines[0], "  1.0 │ a        │         1");
        assert_eq!(lines[8], "  0.5 │─────3────┼──────────");
        assert_eq!(lines[16], "  0.0 │2c        │         d");
        assert_eq!(lines[17..19], ["      └─────────────────────", "       0.0     -0.5     -1.0"]);
        assert_eq!(lines[19..], ["To the right: x to -1. Up:", "up to 1.", "1 王芳", "2 low", "3 mid", "4 ? (not known)"]);
    }

    #[test]
    fn points_that_meet_stand_together() {
        let near: Vec<(&str, Option<f64>, Option<f64>)> = vec![("n", Some(0.75), Some(-1.0)); 12];
        let lines = drawn(&page(&near), 80);
        assert!(lines[4].ends_with("1,2,3,4,5,6,7,8,9,10,11,12"), "{}", lines[4]);
        assert!(drawn(&page(&near), 20).len() > 20);
        assert!(Scatter::of(&page(&[("n", None, None)]), page(&[]).tables().next().expect("a table")).is_empty(), "nothing to draw");
    }
}

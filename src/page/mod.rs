//! What any answer is made of: a [`Page`] of tables and charts, free of format and terminal.

mod note;
mod rows;

use crate::base::dates::Day;
use crate::lang::Message;
pub use note::{Note, Words};
pub use rows::Rows;

/// One answer: a title, the as-of date, notes that explain the rules, and tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Stable name of the report or listing that made the page (`rfm`, `customers`).
    pub name: String,
    /// Title for people.
    pub title: Message,
    /// The as-of date of an analysis; `None` for listings that have none.
    pub as_of: Option<Day>,
    /// The options the page was made with, as (stable name, value): window, scheme, …
    pub options: Vec<(String, String)>,
    /// What is said of the figures.
    pub notes: Vec<Note>,
    /// Conditions asked for that hold: a command with such a page ends with status 4.
    pub alerts: Vec<Message>,
    /// Tables and charts in reading order. The first table is the main table.
    pub blocks: Vec<Block>,
    /// Keys of tables that are made only when they are asked for, and were not.
    pub offers: Vec<&'static str>,
}

impl Page {
    /// An empty page.
    pub fn new(name: impl Into<String>, title: impl Into<Message>) -> Page {
        Page {
            name: name.into(),
            title: title.into(),
            as_of: None,
            options: Vec::new(),
            notes: Vec::new(),
            alerts: Vec::new(),
            blocks: Vec::new(),
            offers: Vec::new(),
        }
    }

    /// Adds a note: a [`Message`] alone is a rule.
    pub fn note(&mut self, note: impl Into<Note>) {
        self.notes.push(note.into());
    }

    /// Adds notes, as [`Page::note`] does.
    pub fn note_all<N: Into<Note>>(&mut self, notes: impl IntoIterator<Item = N>) {
        self.notes.extend(notes.into_iter().map(Into::into));
    }

    /// Records an option the page was made with.
    pub fn option(&mut self, name: &str, value: impl ToString) {
        self.options.push((name.to_string(), value.to_string()));
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Whether any of its tables shows amounts of money.
    pub fn shows_money(&self) -> bool {
        let money = |kind: &Kind| matches!(kind, Kind::Money(_));
        let of_cell = |cell: &Cell| matches!(cell, Cell::As(kind, _) if money(kind));
        self.tables().any(|table| {
            let by_cell = table.key == FIGURES && table.rows.iter().flatten().any(of_cell);
            by_cell || table.columns.iter().any(|column| money(&column.kind))
        })
    }

    /// Names a table that is made when it is asked for.
    pub fn offer(&mut self, table: &'static str) {
        self.offers.push(table);
    }

    /// The tables of the page in reading order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|b| match b {
            Block::Table(t) => Some(t),
            Block::Chart(_) => None,
        })
    }
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Figures.
    Table(Table),
    /// A way to look at a table's figures.
    Chart(Chart),
}

/// A chart names columns of a table; it holds no numbers of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Shade the cells of `columns` of table `table` by their size (light = small, dark = large).
    Heat {
        /// Key of the table.
        table: &'static str,
        /// Keys of the columns that share one scale.
        columns: Vec<String>,
    },
    /// Draw the rows of table `table` as numbered points in four quadrants.
    Scatter {
        /// Key of the table.
        table: &'static str,
        /// Title for people.
        title: &'static str,
        /// Key of the column that names a point.
        label: &'static str,
        /// What grows to the right.
        right: Axis,
        /// What grows upwards.
        up: Axis,
        /// What a point in a quadrant is: upper left, upper right, lower left, lower right.
        quadrants: [&'static str; 4],
    },
}

/// One direction of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Key of the column.
    pub column: &'static str,
    /// Title for people.
    pub title: &'static str,
    /// The value where the axis begins.
    pub from: f64,
    /// The value where it ends; it may be the smaller of the two.
    pub to: f64,
}

/// A table: typed columns, rows of cells, perhaps a total row.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Stable snake_case key; scripts choose the table by it.
    pub key: &'static str,
    /// Title for people.
    pub title: Message,
    /// The columns; every row has as many cells.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// A total row for people; machine formats leave it out.
    pub total: Option<Vec<Cell>>,
    /// What is said of this table.
    pub notes: Vec<Note>,
    /// Shown by a text page only when asked for by `--table` (long lists).
    pub on_request: bool,
}

impl Table {
    /// A table without columns or rows.
    pub fn new(key: &'static str, title: impl Into<Message>) -> Table {
        Table { key, title: title.into(), columns: Vec::new(), rows: Vec::new(), total: None, notes: Vec::new(), on_request: false }
    }

    /// Adds a column: stable key, title for people, kind.
    #[must_use]
    pub fn column(mut self, key: impl Into<String>, title: impl Into<Message>, kind: Kind) -> Table {
        self.columns.push(Column::new(key, title, kind));
        self
    }

    /// Lets the column that was added last give way to the others where a text has no room for all of them.
    #[must_use]
    pub fn gives_way(mut self) -> Table {
        if let Some(last) = self.columns.last_mut() {
            last.gives_way = true;
        }
        self
    }

    /// Keeps the words of the column that was added last whole, however long they are.
    #[must_use]
    pub fn whole(mut self) -> Table {
        if let Some(last) = self.columns.last_mut() {
            last.whole = true;
        }
        self
    }

    /// Adds a note below the table: a [`Message`] alone is a remark for its reader.
    pub fn note(&mut self, note: impl Into<Message>) {
        self.notes.push(Note::small(note));
    }

    /// Adds a row. It must have one cell per column.
    pub fn push(&mut self, row: Vec<Cell>) {
        debug_assert_eq!(row.len(), self.columns.len(), "table {}", self.key);
        self.rows.push(row);
    }
}

/// The table `figures` of single figures, where each row has its own kind.
pub const FIGURES: &str = "figures";

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Stable snake_case key for CSV and JSON.
    pub key: String,
    /// Title for people.
    pub title: Message,
    /// How cells are shown.
    pub kind: Kind,
    /// Whether it is left out before others where a text has no room for all.
    pub gives_way: bool,
    /// Whether its words stay whole however long they are, as the names of files do.
    pub whole: bool,
}

impl Column {
    /// A column that stays as long as it can.
    pub fn new(key: impl Into<String>, title: impl Into<Message>, kind: Kind) -> Column {
        Column { key: key.into(), title: title.into(), kind, gives_way: false, whole: false }
    }
}

/// How a cell is shown to people and written for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words. `Cell::Text`.
    Text,
    /// A calendar day. `Cell::Int` of [`Day`].
    Date,
    /// A whole number. `Cell::Int`.
    Count,
    /// A number with the given decimals for people; programs get it whole. `Cell::Real` or `Cell::Int`.
    Number(u8),
    /// An amount in minor units with the currency's decimals. `Cell::Int`, or `Cell::Real` for a mean.
    Money(u8),
    /// A share: 0.5 is shown as 50.0 % and written as 0.5. `Cell::Real`.
    Percent,
    /// A number of days. `Cell::Int` or `Cell::Real`.
    Days,
    /// A share drawn as a bar for people, written as a number. `Cell::Real` from 0 to 1.
    Bar,
    /// A number that may be anything, a year or a key: shown as it is, without thousands marks. `Cell::Int` or `Cell::Real`.
    Plain,
}

/// One value of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Not known or not defined: "–", an empty field, null; never 0.
    Empty,
    /// A whole number: a count, a day, an amount in minor units.
    Int(i64),
    /// A real number.
    Real(f64),
    /// Data in words.
    Text(String),
    /// Words of ours, looked up in the reader's language: the name of a segment.
    Word(&'static str),
    /// A sentence of ours with what was put into it.
    Said(Box<Message>),
    /// A value with its own kind, whatever the column's (the table `figures`).
    As(Kind, Box<Cell>),
    /// A value that is not final, because its period is not over: people see it marked with `*`, programs see the value.
    Open(Box<Cell>),
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::Text(text.into())
    }

    /// A day.
    pub fn day(day: Day) -> Cell {
        Cell::Int(i64::from(day.0))
    }

    /// A real number; [`Cell::Empty`] when it is not finite.
    pub fn real(value: f64) -> Cell {
        if value.is_finite() { Cell::Real(value) } else { Cell::Empty }
    }

    /// `part / whole`; [`Cell::Empty`] when the whole is 0.
    pub fn ratio(part: f64, whole: f64) -> Cell {
        if whole == 0.0 { Cell::Empty } else { Cell::real(part / whole) }
    }

    /// The cell, marked as not final when `open`.
    #[must_use]
    pub fn open_if(self, open: bool) -> Cell {
        if open && self != Cell::Empty { Cell::Open(Box::new(self)) } else { self }
    }

    /// A count.
    pub fn count(n: usize) -> Cell {
        Cell::Int(n as i64)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}

/// What becomes a cell by itself, and how.
macro_rules! cells {
    ($($type:ty: $make:expr;)*) => {
        $(impl From<$type> for Cell {
            fn from(value: $type) -> Cell {
                $make(value)
            }
        })*
    };
}

cells! {
    f64: Cell::real;
    i64: Cell::Int;
    i32: |n| Cell::Int(i64::from(n));
    u8: |n| Cell::Int(i64::from(n));
    u32: |n| Cell::Int(i64::from(n));
    u64: |n| Cell::Int(n as i64);
    usize: Cell::count;
    String: Cell::Text;
    &String: Cell::text;
    &str: Cell::text;
    bool: |yes| Cell::Word(if yes { "yes" } else { "no" });
    Day: Cell::day;
}

impl From<Message> for Cell {
    fn from(message: Message) -> Cell {
        message.plain().map_or_else(|| Cell::Said(Box::new(message.clone())), Cell::Word)
    }
}

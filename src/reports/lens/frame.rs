//! What all reports share: the window argument, the rules every page states, figures, marks for small groups.

use std::fmt::Display;

use anyhow::Result;

use crate::base::dates::{Day, Period, Unit};
use crate::base::money::{group_thousands, noun};
use crate::base::reading::Window;
use crate::lang::{List, Message, Name, say};
use crate::page::{Cell, FIGURES, Kind, Note, Page, Table};
use crate::store::Snapshot;

/// How revenue is reckoned everywhere.
pub const REVENUE_RULE: &str =
    "Revenue = orders that are not cancelled, less refunds and returns; a refund counts on its day or, undated, on that of its order.";

/// What the mark of [`Cell::Open`] means.
pub const OPEN: &str = "* = the period is not over.";

/// A group smaller than this is marked.
pub const SMALL_GROUP: usize = 30;

/// The part of the past a report looks at.
#[derive(clap::Args, Clone, Debug)]
pub struct InWindow {
    /// Part of the past to look at: all, 90d, 8w, 12m, 1y, a period such as 2024Q1, or FROM..TO
    #[arg(long, value_name = "WINDOW", default_value = "all", value_parser = Window::parse)]
    pub window: Window,
}

/// The days from the first to the last one looked at, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// First day; `None` = from the beginning.
    pub from: Option<Day>,
    /// Last day, never after the as-of date.
    pub to: Day,
}

impl Span {
    /// Whether a day lies in it.
    pub fn holds(&self, day: Day) -> bool {
        day <= self.to && self.from.is_none_or(|from| day >= from)
    }

    /// Whether any day of a period lies in it.
    pub fn meets(&self, period: Period) -> bool {
        period.start() <= self.to && self.from.is_none_or(|from| period.end() >= from)
    }

    /// What is said of a window that has not begun at the as-of date, at which every window ends.
    pub fn not_begun(&self) -> Option<Message> {
        let from = self.from.filter(|from| *from > self.to)?;
        Some(say!("The window begins on {from}, after the as-of date {to}: nothing lies in it yet.", from, to = self.to))
    }

    /// The period of the first day looked at, where the facts begin on `first`.
    pub fn first_period(&self, first: Day, unit: Unit) -> Period {
        Period::of(self.from.map_or(first, |from| from.max(first)), unit)
    }

    /// The periods from there on that are over.
    pub fn whole_periods(&self, first: Day, unit: Unit) -> Vec<Period> {
        let first = self.first_period(first, unit);
        (0..).map(|k| first.plus(k)).take_while(|p| p.end() <= self.to).collect()
    }

    /// For people: "everything up to 2024-03-31" or "2023-04-01 to 2024-03-31".
    pub fn words(&self) -> Message {
        match self.from {
            Some(from) => say!("{from} to {to}", from, to = self.to),
            None => say!("everything up to {to}", to = self.to),
        }
    }
}

impl InWindow {
    /// The days meant at an as-of date.
    pub fn span(&self, as_of: Day) -> Span {
        let (from, to) = self.window.bounds(as_of);
        Span { from, to }
    }
}

/// Periods of at least a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum By {
    /// Calendar months
    Month,
    /// Calendar quarters
    Quarter,
    /// Calendar years
    Year,
}

impl By {
    /// The unit of the periods.
    pub fn unit(self) -> Unit {
        match self {
            By::Month => Unit::Month,
            By::Quarter => Unit::Quarter,
            By::Year => Unit::Year,
        }
    }

    /// Title of a table with one row per period.
    pub fn title(self) -> &'static str {
        match self {
            By::Month => "By month",
            By::Quarter => "By quarter",
            By::Year => "By year",
        }
    }
}

/// A page with its as-of date, window and revenue rule stated.
pub fn page(name: &str, title: impl Into<Message>, store: &Snapshot, span: Span) -> Page {
    let mut page = Page::new(name, title);
    page.as_of = Some(store.as_of);
    let until = if span.to == store.as_of { "all".to_string() } else { format!("..{}", span.to) };
    page.option("window", span.from.map_or(until, |from| format!("{from}..{}", span.to)));
    match span.not_begun() {
        Some(why) => page.note(Note::small(why)),
        None => page.note(Message::from(REVENUE_RULE).after(say!("Window: {span}.", span = span.words()))),
    }
    page
}

/// Gathers the table of single figures.
pub struct Figures(Table);

impl Figures {
    /// An empty table.
    pub fn new(title: impl Into<Message>) -> Figures {
        let columns = [("figure", "Figure", Kind::Text), ("value", "Value", Kind::Text), ("meaning", "Meaning", Kind::Text)];
        Figures(Table::fixed(FIGURES, title, columns, []))
    }

    /// Adds a figure: stable name, value with its own kind, and what it means.
    pub fn add(&mut self, figure: &str, kind: Kind, value: impl Into<Cell>, meaning: impl Into<Message>) {
        let value = match value.into() {
            Cell::Empty => Cell::Empty,
            cell => Cell::As(kind, Box::new(cell)),
        };
        self.0.push(vec![Cell::text(figure), value, Cell::from(meaning.into())]);
    }

    /// The table.
    pub fn table(self) -> Table {
        self.0
    }
}

/// Names the groups of a table that are too small to say much; `None` when none is.
pub fn small<N: Display>(groups: impl IntoIterator<Item = (N, usize)>) -> Option<Message> {
    let few = groups.into_iter().filter(|(_, n)| (1..SMALL_GROUP).contains(n));
    let small: Vec<Message> = few.map(|(name, n)| say!("{name} ({n})", name = Name(&name.to_string()), n)).collect();
    match small.len() {
        0 => None,
        1..=4 => Some(say!("Fewer than {least}, read with care: {small}.", least = SMALL_GROUP, small = List(small))),
        many => Some(say!("{many} of these groups have fewer than {least} members: read them with care.", many, least = SMALL_GROUP)),
    }
}

/// Adds a table that is made only when it is asked for; else the page says that there is one.
///
/// # Errors
/// As the making of the table.
pub fn on_request(page: &mut Page, store: &Snapshot, key: &'static str, make: impl FnOnce() -> Result<Table>) -> Result<()> {
    if store.wants(key) {
        page.table(make()?);
    } else {
        page.offer(key);
    }
    Ok(())
}

/// Sentences that are read as one text; what does not apply is left out.
pub fn sentences(sentences: impl IntoIterator<Item = Option<Message>>) -> Message {
    sentences.into_iter().flatten().reduce(|words, next| next.after(words)).unwrap_or_default()
}

/// A count with its noun: "1 order", "12,345 orders".
pub fn counted(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(n), noun(n as u64, one, many))
}

/// A count for people: `12,345`.
pub fn grouped(n: impl ToString) -> String {
    group_thousands(&n.to_string())
}

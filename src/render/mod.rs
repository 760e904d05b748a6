//! Pages into bytes: one file per format. What is rendered is complete, so that the caller writes once.

mod cell;
mod delimited;
mod grid;
mod heat;
mod html;
mod json;
mod markdown;
mod prose;
mod scatter;
mod text;
mod view;
mod wrap;
mod xlsx;

pub use prose::prose;

use std::path::Path;

use anyhow::Result;

use crate::base::error;
use crate::base::error::Failure;
use crate::lang::{Lang, say, speaking};
use crate::page::{Page, Table};

/// A format of output.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Format {
    /// Tables for people, fitted to the width of the terminal
    Text,
    /// Comma-separated values of one table
    Csv,
    /// Tab-separated values of one table
    Tsv,
    /// One JSON document with every table, its options and notes
    Json,
    /// One JSON object per line for each row of one table
    Jsonl,
    /// Tables for a document
    #[value(alias = "md")]
    Markdown,
    /// A document for a browser, for printing and for mailing
    #[value(alias = "htm")]
    Html,
    /// A workbook with a sheet for every table
    #[value(alias = "excel")]
    Xlsx,
}

/// What is said beside the figures.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::ValueEnum)]
pub enum Notes {
    /// What they mean, what makes them doubtful, and how they are made
    #[default]
    All,
    /// Without how they are made
    Brief,
    /// Nothing
    None,
}

/// How to render.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Style {
    /// Columns of the terminal, for text.
    pub width: usize,
    /// Whether text may be bold and shaded.
    pub colour: bool,
    /// The only table to render, by its key.
    pub table: Option<String>,
    /// Leave cells of CSV and TSV untouched, even those that a spreadsheet would run as formulas.
    pub raw: bool,
    /// What is said beside the figures, where people read them.
    pub notes: Notes,
    /// The language of what people read.
    pub lang: Lang,
}

impl Default for Style {
    fn default() -> Style {
        Style { width: 80, colour: false, table: None, raw: false, notes: Notes::All, lang: Lang::En }
    }
}

/// A page and those of its tables that are to be rendered.
struct Selection<'a> {
    page: &'a Page,
    tables: Vec<&'a Table>,
    /// Keys of tables that are there on request.
    more: Vec<&'a str>,
}

impl Format {
    /// The format that a file's name asks for.
    pub fn from_extension(path: &Path) -> Option<Format> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Format::Text),
            "csv" => Some(Format::Csv),
            "tsv" => Some(Format::Tsv),
            "json" => Some(Format::Json),
            "jsonl" | "ndjson" => Some(Format::Jsonl),
            "md" => Some(Format::Markdown),
            "html" | "htm" => Some(Format::Html),
            "xlsx" => Some(Format::Xlsx),
            _ => None,
        }
    }

    /// Renders pages whole.
    ///
    /// # Errors
    /// When `style.table` names no table, or when there are several pages and the format holds only one table.
    pub fn render(self, pages: &[Page], style: &Style) -> Result<Vec<u8>> {
        let shown = |table: &Table| !table.on_request;
        match self {
            Format::Text => select(pages, style, shown).map(|s| speaking(style.lang, || text::render(&s, style))),
            Format::Markdown => select(pages, style, shown).map(|s| speaking(style.lang, || markdown::render(&s, style))),
            Format::Html => select(pages, style, shown).map(|s| speaking(style.lang, || html::render(&s, style))),
            Format::Xlsx => xlsx::render(&select(pages, style, |_| true)?),
            Format::Json => json::document(&select(pages, style, |_| true)?),
            Format::Jsonl => only_table(pages, style)?.map_or(Ok(Vec::new()), json::lines),
            Format::Csv => Ok(only_table(pages, style)?.map_or(Vec::new(), |table| delimited::render(table, b',', style.raw))),
            Format::Tsv => Ok(only_table(pages, style)?.map_or(Vec::new(), |table| delimited::render(table, b'\t', style.raw))),
        }
    }
}

/// The pages with the table asked for, or else with those tables that `shown` picks.
fn select<'a>(pages: &'a [Page], style: &Style, shown: impl Fn(&Table) -> bool) -> Result<Vec<Selection<'a>>> {
    let Some(key) = &style.table else {
        let of_page = |page: &'a Page| {
            let (tables, rest): (Vec<_>, Vec<_>) = page.tables().partition(|table| shown(table));
            let more = rest.iter().map(|table| table.key).chain(page.offers.iter().copied());
            Selection { page, tables, more: more.collect() }
        };
        return Ok(pages.iter().map(of_page).collect());
    };
    let with_key = |page: &'a Page| {
        let table = page.tables().find(|table| table.key == key)?;
        Some(Selection { page, tables: vec![table], more: Vec::new() })
    };
    let found: Vec<_> = pages.iter().filter_map(with_key).collect();
    if found.is_empty() { Err(unknown_table(key, pages).into()) } else { Ok(found) }
}

/// The table of a format that holds only one: the one asked for, or else the page's main table.
fn only_table<'a>(pages: &'a [Page], style: &Style) -> Result<Option<&'a Table>> {
    let [page] = pages else {
        let failure = Failure::usage(say!("this format holds one table, but there are {n} reports", n = pages.len()));
        return Err(failure.hint(say!("choose one report, or JSON (-f json), which holds them all")).into());
    };
    match &style.table {
        None => Ok(page.tables().next()),
        Some(key) => match page.tables().find(|table| table.key == key) {
            Some(table) => Ok(Some(table)),
            None => Err(unknown_table(key, pages).into()),
        },
    }
}

fn unknown_table(key: &str, pages: &[Page]) -> Failure {
    let mut known = Vec::new();
    for key in pages.iter().flat_map(|page| page.tables().map(|table| table.key).chain(page.offers.iter().copied())) {
        if !known.contains(&key) {
            known.push(key);
        }
    }
    error::unknown("table", key, &known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::error::Exit;
    use crate::page::{Cell, Kind};

    fn page(name: &str) -> Page {
        let mut page = Page::new(name, "Title");
        for (key, on_request) in [("segments", false), ("figures", false), ("customers", true)] {
            let mut table = Table::new(key, key).column("code", "Code", Kind::Text);
            table.on_request = on_request;
            table.push(vec![Cell::text(key)]);
            page.table(table);
        }
        page
    }

    #[test]
    fn tables_that_would_be_made_are_named() {
        let mut page = page("one");
        page.offer("moved");
        assert!(rendered(Format::Text, &[page.clone()], None).ends_with("\nMore: --table customers, --table moved\n"));
        let style = Style { table: Some("mved".into()), ..Style::default() };
        let error = Format::Text.render(&[page], &style).expect_err("unknown");
        let failure = error.downcast_ref::<Failure>().expect("a failure");
        assert!(failure.to_string().ends_with("expected one of segments, figures, customers, moved"), "{failure}");
        assert_eq!(failure.hints, ["did you mean 'moved'?"]);
    }

    fn rendered(format: Format, pages: &[Page], table: Option<&str>) -> String {
        let style = Style { table: table.map(str::to_string), ..Style::default() };
        String::from_utf8(format.render(pages, &style).expect("rendered")).expect("UTF-8")
    }

    #[test]
    fn formats_follow_from_file_names() {
        let of = |name: &str| Format::from_extension(Path::new(name));
        assert_eq!((of("a.CSV"), of("b.md"), of("c.ndjson")), (Some(Format::Csv), Some(Format::Markdown), Some(Format::Jsonl)));
        assert_eq!((of("d.txt"), of("e.tsv"), of("f.json")), (Some(Format::Text), Some(Format::Tsv), Some(Format::Json)));
        assert_eq!((of("csv"), of("g.xls")), (None, None));
    }

    #[test]
    fn each_format_chooses_its_tables() {
        let pages = [page("one")];
        assert_eq!(rendered(Format::Csv, &pages, None), "code\nsegments\n");
        assert_eq!(rendered(Format::Tsv, &pages, Some("customers")), "code\ncustomers\n");
        assert_eq!(rendered(Format::Jsonl, &pages, Some("figures")), "{\"code\":\"figures\"}\n");
        let text = rendered(Format::Text, &pages, None);
        assert!(text.contains("segments") && text.contains("figures") && text.ends_with("\nMore: --table customers\n"), "{text}");
        let text = rendered(Format::Text, &pages, Some("customers"));
        assert!(text.contains("customers") && !text.contains("figures") && !text.contains("More"), "{text}");
        let json = rendered(Format::Json, &pages, None);
        assert!(["segments", "figures", "customers"].iter().all(|key| json.contains(&format!("\"{key}\": [\n"))), "{json}");
    }

    #[test]
    fn a_mistyped_table_names_the_nearest() {
        for format in [Format::Text, Format::Csv, Format::Tsv, Format::Json, Format::Jsonl, Format::Markdown, Format::Html] {
            let style = Style { table: Some("segmnts".into()), ..Style::default() };
            let error = format.render(&[page("one")], &style).expect_err("unknown");
            let failure = error.downcast_ref::<Failure>().expect("a failure");
            assert_eq!(failure.exit, Exit::Usage);
            assert_eq!(failure.message, "unknown table 'segmnts': expected one of segments, figures, customers");
            assert_eq!(failure.hints, ["did you mean 'segments'?"]);
        }
    }

    #[test]
    fn several_reports_do_not_fit_one_table() {
        let pages = [page("one"), page("two")];
        for format in [Format::Csv, Format::Tsv, Format::Jsonl] {
            let error = format.render(&pages, &Style::default()).expect_err("too many");
            assert_eq!(error.to_string(), "this format holds one table, but there are 2 reports");
        }
        assert_eq!(rendered(Format::Text, &pages, None).matches("Title\n").count(), 2);
    }
}

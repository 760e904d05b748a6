//! Markdown as the manual is written in, for a terminal: headings, paragraphs and lists wrapped, tables fitted, examples as they are.

use unicode_width::UnicodeWidthStr;

use super::Style;
use super::grid;
use super::wrap::wrap;
use crate::page::{Cell, Kind, Table};

/// The widest line of a paragraph that is read with ease.
const WIDEST: usize = 80;

/// A blank at which no line breaks.
const KEPT: &str = "\u{a0}";

/// A table of Markdown has at most so many columns.
const COLUMNS: [&str; 6] = ["1", "2", "3", "4", "5", "6"];

/// The text for a terminal of the style's width.
pub fn prose(markdown: &str, style: &Style) -> String {
    let mut sheet = Sheet { out: String::new(), width: style.width.clamp(20, WIDEST), style };
    let mut lines = markdown.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("<!--") {
            continue;
        }
        if line.starts_with("```") {
            lines.by_ref().take_while(|line| !line.starts_with("```")).for_each(|line| sheet.line(line));
        } else if let Some(title) = line.strip_prefix("# ") {
            sheet.heading(title, "═");
        } else if let Some(title) = line.strip_prefix("## ") {
            sheet.heading(title, "─");
        } else if line.starts_with('|') {
            let mut rows = vec![line];
            while let Some(row) = lines.next_if(|line| line.starts_with('|')) {
                rows.push(row);
            }
            sheet.table(&rows);
        } else if line.is_empty() {
            sheet.line("");
        } else {
            let mut paragraph = line.to_string();
            while let Some(more) = lines.next_if(|line| continues(line)) {
                paragraph.extend([" ", more.trim_start()]);
            }
            sheet.paragraph(&kept_together(&plain(&paragraph)));
        }
    }
    sheet.out
}

/// Whether a line goes on with the paragraph or the point of the line before it.
fn continues(line: &str) -> bool {
    !(line.is_empty() || ["#", "|", "- ", "```", "<!--"].iter().any(|mark| line.starts_with(mark)))
}

/// Words without the marks of Markdown: bold, and links as their text and address.
fn plain(text: &str) -> String {
    let mut text = text.replace("**", "");
    while let Some(middle) = text.find("](")
        && let Some(open) = text[..middle].rfind('[')
        && let Some(length) = text[middle..].find(')')
    {
        let link = format!("{} ({})", &text[open + 1..middle], &text[middle + 2..middle + length]);
        text.replace_range(open..=middle + length, &link);
    }
    text
}

/// The text with blanks in what is typed, between two backticks, at which no line breaks.
fn kept_together(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(i, part)| if i % 2 == 1 { part.replace(' ', KEPT) } else { part.to_string() }).collect::<Vec<_>>().join("`")
}

struct Sheet<'a> {
    out: String,
    width: usize,
    style: &'a Style,
}

impl Sheet<'_> {
    fn line(&mut self, line: &str) {
        self.out.extend([line, "\n"]);
    }

    fn heading(&mut self, title: &str, rule: &str) {
        if self.style.colour {
            self.line(&format!("\u{1b}[1m{title}\u{1b}[0m"));
        } else {
            self.line(title);
            self.line(&rule.repeat(title.width()));
        }
    }

    /// A paragraph, or a point of a list, whose further lines stand under its words.
    fn paragraph(&mut self, text: &str) {
        let (mark, words) = text.strip_prefix("- ").map_or(("", text), |words| ("- ", words));
        for (i, line) in wrap(words, self.width - mark.len()).into_iter().enumerate() {
            let indent = if i == 0 { mark } else { &"  "[..mark.len()] };
            self.out.extend([indent, &line.replace(KEPT, " "), "\n"]);
        }
    }

    fn table(&mut self, rows: &[&str]) {
        let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| plain(cell.trim())).collect::<Vec<_>>();
        let Some((head, body)) = rows.split_first() else { return };
        let heads = cells(head);
        let mut table = Table::new("table", "");
        for (key, title) in COLUMNS.iter().zip(&heads) {
            table = table.column(*key, title.clone(), Kind::Text);
        }
        for row in body.iter().filter(|row| !row.starts_with("|-")) {
            let mut cells = cells(row);
            cells.resize(table.columns.len(), String::new());
            table.push(cells.into_iter().map(Cell::text).collect());
        }
        grid::draw(&mut self.out, &table, &[], self.style.width, self.style.colour);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(markdown: &str, width: usize) -> String {
        prose(markdown, &Style { width, ..Style::default() })
    }

    #[test]
    fn a_page_is_wrapped_but_for_its_examples() {
        let page = "\
# Undo
Take it back

Each **command** is one
step, see [the log](https://log.example).

- `undo` takes the
  latest back
- or say at once `undo 12`

```console
$ crmkit undo  # a line that is wider than the page stays as it is
```
";
        let expected = "\
Undo
════
Take it back

Each command is one
step, see the log
(https://log.example).

- `undo` takes the
  latest back
- or say at once
  `undo 12`

$ crmkit undo  # a line that is wider than the page stays as it is
";
        assert_eq!(shown(page, 22), expected);
    }

    #[test]
    fn tables_are_fitted_and_marks_for_programs_left_out() {
        let page = "<!-- settings -->\n| key | meaning |\n|---|---|\n| `tiers` | shares of the customers |\n| a | |\n<!-- /settings -->\n";
        let expected = "\
key      meaning
────────────────────────────────
`tiers`  shares of the customers
a
";
        assert_eq!(shown(page, 80), expected);
    }

    #[test]
    fn headings_are_bold_where_there_is_colour() {
        let text = prose("## More\n", &Style { colour: true, ..Style::default() });
        assert_eq!(text, "\u{1b}[1mMore\u{1b}[0m\n");
    }
}

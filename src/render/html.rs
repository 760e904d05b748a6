//! A page as one HTML file: to be read in a browser, printed, or mailed. It loads nothing and runs nothing.

use super::heat::Heat;
use super::scatter::{Scatter, figure};
use super::{Notes, Selection, Style, view};
use crate::base::printable::printable;
use crate::lang::{Message, say, words};
use crate::page::{Cell, Kind, Page, Table, Words};

/// How it looks, on a screen by day and by night and on paper.
const STYLE: &str = include_str!("html.css");

/// Renders pages one after the other into one document.
pub fn render(pages: &[Selection], style: &Style) -> Vec<u8> {
    let title = pages.first().map_or(String::new(), |first| said(&first.page.title));
    let language = style.lang.word();
    let mut out = format!("<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    out.extend(["<title>", &title, "</title>\n<style>\n", STYLE, "</style>\n</head>\n<body>\n"]);
    for selection in pages {
        article(&mut out, selection, style.notes);
    }
    out.push_str("</body>\n</html>\n");
    out.into_bytes()
}

fn article(out: &mut String, selection: &Selection, notes: Notes) {
    let page = selection.page;
    out.extend(["<article>\n<h1>", &said(&page.title), "</h1>\n"]);
    paragraph(out, "with", &view::made_with(page));
    let told = view::said(page, notes);
    for note in told.before {
        paragraph(out, if note.kind == Words::Meaning { "plain" } else { "note" }, &note.whole().to_string());
    }
    for table in &selection.tables {
        section(out, page, table, notes);
    }
    if !told.rules.is_empty() {
        out.extend(["<section class=\"rules\">\n<h2>", &said(&view::how_made()), "</h2>\n"]);
        told.rules.iter().for_each(|note| paragraph(out, "", &note.text.to_string()));
        out.push_str("</section>\n");
    }
    out.push_str("</article>\n");
}

fn section(out: &mut String, page: &Page, table: &Table, notes: Notes) {
    out.push_str("<section>\n");
    // A listing is often its one table, under the same title.
    if table.title != page.title {
        out.extend(["<h2>", &said(&table.title), "</h2>\n"]);
    }
    if table.rows.is_empty() {
        paragraph(out, "none", &say!("(none)").to_string());
    } else {
        grid(out, page, table);
    }
    Scatter::of(page, table).iter().for_each(|chart| scatter(out, chart));
    view::below(table, notes).for_each(|note| paragraph(out, "note", &note.whole().to_string()));
    out.push_str("</section>\n");
}

fn said(message: &Message) -> String {
    escaped(&message.to_string())
}

fn grid(out: &mut String, page: &Page, table: &Table) {
    let (columns, heat) = (view::columns(table), Heat::of(page, table));
    out.push_str("<div class=\"wide\"><table>\n<thead><tr>");
    for seen in &columns {
        let side = if seen.right { " class=\"right\"" } else { "" };
        out.push_str(&format!("<th scope=\"col\"{side}>{}</th>", said(&table.columns[seen.index].title)));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        cells(out, table, &columns, &heat, row);
    }
    out.push_str("</tbody>\n");
    if let Some(total) = &table.total {
        out.push_str("<tfoot>\n");
        cells(out, table, &columns, &[], total);
        out.push_str("</tfoot>\n");
    }
    out.push_str("</table></div>\n");
}

/// Width, height and margin of a drawing.
const DRAWING: (f64, f64, f64) = (640.0, 420.0, 48.0);

/// Width and height that the name of a point takes.
const NAME: (f64, f64) = (160.0, 14.0);

/// Points in four quadrants, each with its name.
fn scatter(out: &mut String, chart: &Scatter) {
    let (width, height, margin) = DRAWING;
    let (right, bottom) = (width - margin, height - margin);
    let at = |(x, y): (f64, f64)| (margin + x.clamp(0.0, 1.0) * (right - margin), bottom - y.clamp(0.0, 1.0) * (bottom - margin));
    let (middle, centre) = at((0.5, 0.5));
    out.extend(["<figure>\n<figcaption>", &escaped(&words(chart.title)), "</figcaption>\n"]);
    out.push_str(&format!("<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{}\">\n", escaped(&words(chart.title))));
    out.push_str(&format!(
        "<path class=\"line\" d=\"M{margin} {margin}V{bottom}H{right}M{middle} {margin}V{bottom}M{margin} {centre}H{right}\"/>\n"
    ));
    let mut text = |x: f64, y: f64, class: &str, words: &str| {
        out.push_str(&format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>\n", escaped(words)));
    };
    for (place, name) in chart.quadrants.iter().enumerate() {
        let (end, low) = (place % 2 == 1, place >= 2);
        let class = if end { "quadrant end" } else { "quadrant" };
        let name = &words(name);
        text(if end { right - 6.0 } else { margin + 6.0 }, if low { bottom - 8.0 } else { margin + 16.0 }, class, name);
    }
    for (share, value) in [(0.0, chart.right.from), (0.5, (chart.right.from + chart.right.to) / 2.0), (1.0, chart.right.to)] {
        text(at((share, 0.0)).0, bottom + 18.0, "tick middle", &figure(value));
    }
    for (share, value) in [(0.0, chart.up.from), (0.5, (chart.up.from + chart.up.to) / 2.0), (1.0, chart.up.to)] {
        text(margin - 8.0, at((0.0, share)).1 + 4.0, "tick end", &figure(value));
    }
    text(middle, bottom + 38.0, "tick middle", &words(chart.right.title));
    text(margin, margin - 14.0, "tick", &words(chart.up.title));
    let mut named: Vec<(f64, f64)> = Vec::new();
    for point in &chart.points {
        let Some((x, y)) = point.place.map(at) else { continue };
        let (class, beside) = if x > middle { ("point end", x - 9.0) } else { ("point", x + 9.0) };
        // A name moves down until it lies over no other.
        let mut line = y + 4.0;
        while named.iter().any(|(other, taken)| (other - beside).abs() < NAME.0 && (taken - line).abs() < NAME.1) {
            line += NAME.1;
        }
        named.push((beside, line));
        text(beside, line, class, &point.label);
        text(x, y + 5.0, "dot middle", "●");
    }
    out.push_str("</svg>\n</figure>\n");
}

fn cells(out: &mut String, table: &Table, columns: &[view::Seen], heat: &[Heat], row: &[Cell]) {
    out.push_str("<tr>");
    for seen in columns {
        let cell = &row[seen.index];
        let step = heat.iter().find_map(|heat| heat.step(table, seen.index, cell));
        let bar = table.columns[seen.index].kind == Kind::Bar;
        let classes = [seen.right.then(|| "right".to_string()), bar.then(|| "bar".to_string()), step.map(|step| format!("heat{step}"))];
        let classes: Vec<String> = classes.into_iter().flatten().collect();
        let class = if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) };
        // What is shown holds no signs that steer a terminal or turn the direction of writing.
        out.push_str(&format!("<td{class}>{}</td>", marked(&view::shown(table, seen.index, cell))));
    }
    out.push_str("</tr>\n");
}

fn paragraph(out: &mut String, class: &str, text: &str) {
    if !text.is_empty() {
        let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
        out.push_str(&format!("<p{class}>{}</p>\n", escaped(text)));
    }
}

fn escaped(text: &str) -> String {
    marked(&printable(text))
}

/// Puts an entity for every sign that could begin a tag, an entity, or end an attribute.
fn marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Axis, Block, Chart, Note};

    #[test]
    fn words_come_first_then_tables_then_rules_and_nothing_of_the_data_becomes_markup() {
        let mut page = Page::new("rfm", "RFM <b>");
        page.note("Revenue is net.");
        page.note(Note::meaning("all is well."));
        let mut table = Table::new("heat", "Heat").column("name", "Name", Kind::Text).column("n", "n", Kind::Count);
        table.push(vec![Cell::text("<script>alert('x')</script> & \"co\" \u{202e}"), Cell::Int(1)]);
        table.push(vec![Cell::text("王芳"), Cell::Int(9)]);
        table.total = Some(vec![Cell::text("Total"), Cell::Int(10)]);
        page.table(table);
        page.table(Table::new("lost", "Lost").column("code", "Code", Kind::Text));
        page.blocks.push(Block::Chart(Chart::Heat { table: "heat", columns: vec!["n".to_string()] }));
        let axis = |title| Axis { column: "n", title, from: 0.0, to: 10.0 };
        page.blocks.push(Block::Chart(Chart::Scatter {
            table: "heat",
            title: "Drawn",
            label: "name",
            right: axis("across"),
            up: axis("up"),
            quadrants: ["a", "b", "c", "d"],
        }));
        let selection = Selection { page: &page, tables: page.tables().collect(), more: Vec::new() };
        let html = String::from_utf8(render(&[selection], &Style::default())).expect("UTF-8");
        let place = |what: &str| html.find(what).unwrap_or_else(|| panic!("no {what} in {html}"));
        assert!(place("What this means") < place("<table>") && place("</table>") < place("Revenue is net."));
        assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot; \\u{202e}"));
        assert!(!html.contains("<script") && !html.contains("<b>") && !html.contains('\u{202e}'));
        assert!(html.contains("<td class=\"right heat0\">1</td>") && html.contains("<td class=\"right heat6\">9</td>"), "{html}");
        assert!(
            html.contains("<tfoot>\n<tr><td>Total</td><td class=\"right\">10</td></tr>") && html.contains("<p class=\"none\">(none)</p>")
        );
        assert_eq!(html.matches(">●</text>").count(), 2);
        assert!(html.contains(">王芳</text>") && html.contains(">across</text>"), "{html}");
        for tag in ["article", "section", "table", "tr", "td", "p", "div", "svg", "text", "figure"] {
            let (open, close) =
                (html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count(), format!("</{tag}>"));
            assert_eq!(open, html.matches(&close).count(), "{tag}");
        }
    }
}

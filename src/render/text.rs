//! Pages for people at a terminal.

use super::grid;
use super::heat::Heat;
use super::scatter::Scatter;
use super::wrap::wrap;
use super::{Notes, Selection, Style, view};
use crate::base::printable::printable;
use crate::lang::{say, words};
use crate::page::{Page, Table};

/// Widths that make sense: below, words break up; above, nothing is gained.
const WIDTHS: (usize, usize) = (20, 10_000);

/// Renders pages one after the other.
pub fn render(pages: &[Selection], style: &Style) -> Vec<u8> {
    let mut sheet = Sheet { out: String::new(), width: style.width.clamp(WIDTHS.0, WIDTHS.1), colour: style.colour, notes: style.notes };
    for (i, selection) in pages.iter().enumerate() {
        if i > 0 {
            sheet.out.push_str("\n\n");
        }
        sheet.page(selection);
    }
    sheet.out.into_bytes()
}

struct Sheet {
    out: String,
    width: usize,
    colour: bool,
    notes: Notes,
}

impl Sheet {
    fn page(&mut self, selection: &Selection) {
        let page = selection.page;
        self.heading(&page.title);
        let made_with = view::made_with(page);
        if !made_with.is_empty() {
            self.paragraph(&made_with);
        }
        let said = view::said(page, self.notes);
        said.before.iter().for_each(|note| self.paragraph(&note.whole()));
        for table in &selection.tables {
            self.out.push('\n');
            // A listing is often its one table, under the same title.
            if table.title != page.title {
                self.heading(&table.title);
            }
            self.table(page, table);
        }
        if !said.rules.is_empty() {
            self.out.push('\n');
            self.heading(&view::how_made());
            said.rules.iter().for_each(|note| self.paragraph(&note.text));
        }
        if !selection.more.is_empty() || said.hidden {
            self.out.push('\n');
        }
        if !selection.more.is_empty() {
            let flags: Vec<String> = selection.more.iter().map(|key| format!("--table {key}")).collect();
            self.paragraph(&say!("More: {flags}", flags = flags.join(", ")));
        }
        if said.hidden {
            self.paragraph(&view::how_to_see());
        }
    }

    fn table(&mut self, page: &Page, table: &Table) {
        if table.rows.is_empty() {
            self.paragraph(&say!("(none)"));
        } else {
            let dropped = grid::draw(&mut self.out, table, &Heat::of(page, table), self.width, self.colour);
            if !dropped.is_empty() {
                self.paragraph(&say!("Not shown for width: {columns} (use -f csv or a wider terminal)", columns = dropped.join(", ")));
            }
        }
        view::below(table, self.notes).for_each(|note| self.paragraph(&note.whole()));
        for scatter in Scatter::of(page, table) {
            self.out.push('\n');
            self.heading(&words(scatter.title));
            scatter.draw(self.width).iter().for_each(|line| self.out.extend([line, "\n"]));
        }
    }

    fn heading(&mut self, title: &impl ToString) {
        for line in wrap(&printable(&title.to_string()), self.width) {
            match self.colour {
                true => self.out.extend(["\u{1b}[1m", line, "\u{1b}[0m\n"]),
                false => self.out.extend([line, "\n"]),
            }
        }
    }

    fn paragraph(&mut self, text: &impl ToString) {
        for line in wrap(&printable(&text.to_string()), self.width) {
            self.out.extend([line, "\n"]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dates::Day;
    use crate::page::{Cell, FIGURES, Kind};

    fn rendered(page: &Page, width: usize) -> String {
        let selection = Selection { page, tables: page.tables().collect(), more: vec!["customers"] };
        String::from_utf8(render(&[selection], &Style { width, ..Style::default() })).expect("UTF-8")
    }

    #[test]
    fn a_page_reads_from_its_rule_to_its_figures() {
        let mut page = Page::new("rfm", "RFM segments");
        page.as_of = Day::new(2024, 3, 31);
        page.option("window", "12m");
        page.option("scheme", "quintiles");
        page.note("Revenue is what paid orders brought in, less refunds.");
        let mut figures = Table::new(FIGURES, "Figures")
            .column("figure", "Figure", Kind::Text)
            .column("value", "Value", Kind::Number(2))
            .column("meaning", "Meaning", Kind::Text);
        let own = |kind, cell| Cell::As(kind, Box::new(cell));
        figures.push(vec![Cell::text("buyers"), own(Kind::Count, Cell::Int(1200)), Cell::text("Customers who bought")]);
        figures.push(vec![Cell::text("repeat"), own(Kind::Percent, Cell::Real(0.25)), Cell::text("Bought again")]);
        figures.note("Each customer counts once.");
        page.table(figures);
        page.table(Table::new("lost", "Lost \u{1b}customers").column("code", "Code", Kind::Text));
        let expected = "\
RFM segments
As of 2024-03-31 · window: 12m · scheme:
quintiles

Figures
Figure  Value  Meaning
───────────────────────────────────
Buyers  1,200  Customers who bought
Repeat  25.0%  Bought again
Each customer counts once.

Lost \\u{1b}customers
(none)

How these figures are made
Revenue is what paid orders brought in,
less refunds.

More: --table customers
";
        assert_eq!(rendered(&page, 40), expected);
    }

    #[test]
    fn eighty_columns_leave_out_what_does_not_fit() {
        let mut page = Page::new("cohorts", "Cohorts");
        let mut table = Table::new("cohorts", "Cohorts").column("cohort", "Cohort", Kind::Text);
        for month in 0..18 {
            table = table.column(format!("m{month}"), format!("M{month}"), Kind::Percent);
        }
        let shares = (0..18).map(|month| Cell::Real(1.0 / f64::from(month + 1)));
        table.push(std::iter::once(Cell::text("2024-01")).chain(shares).collect());
        page.table(table);
        let text = rendered(&page, 80);
        let expected = "\
Cohorts

Cohort       M0     M1     M2     M3     M4     M5     M6     M7     M8     M9
──────────────────────────────────────────────────────────────────────────────
2024-01  100.0%  50.0%  33.3%  25.0%  20.0%  16.7%  14.3%  12.5%  11.1%  10.0%
Not shown for width: M10, M11, M12, M13, M14, M15, M16, M17 (use -f csv or a
wider terminal)

More: --table customers
";
        assert_eq!(text, expected);
    }
}

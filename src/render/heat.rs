//! Shading of a table's cells by their size.

use comfy_table::Color;

use super::cell::{Value, read};
use crate::page::{Block, Cell, Chart, Page, Table};

/// Backgrounds of the 256 colours of a terminal from light to dark, with a text colour that can be read on each.
const SHADES: [(u8, u8); 7] = [(195, 16), (153, 16), (117, 16), (75, 16), (32, 231), (26, 231), (19, 231)];

/// The columns of one table that share a scale, and the scale.
pub struct Heat {
    columns: Vec<usize>,
    least: f64,
    most: f64,
}

impl Heat {
    /// The scales that the page's charts lay over the table.
    pub fn of(page: &Page, table: &Table) -> Vec<Heat> {
        let charts = page.blocks.iter().filter_map(|block| match block {
            Block::Chart(Chart::Heat { table: key, columns }) if *key == table.key => Some(columns),
            _ => None,
        });
        charts.map(|keys| Heat::new(table, keys)).collect()
    }

    fn new(table: &Table, keys: &[String]) -> Heat {
        let columns: Vec<usize> = (0..table.columns.len()).filter(|i| keys.contains(&table.columns[*i].key)).collect();
        let mut heat = Heat { columns, least: f64::INFINITY, most: f64::NEG_INFINITY };
        for row in &table.rows {
            for size in heat.columns.iter().filter_map(|i| size(table, *i, &row[*i])) {
                heat.least = heat.least.min(size);
                heat.most = heat.most.max(size);
            }
        }
        heat
    }

    /// How dark a cell is, from 0 to 6; none when it lies outside the chart or has no size.
    pub fn step(&self, table: &Table, index: usize, cell: &Cell) -> Option<usize> {
        if !self.columns.contains(&index) {
            return None;
        }
        let size = size(table, index, cell)?;
        let span = self.most - self.least;
        let place = if span > 0.0 { (size - self.least) / span } else { 0.0 };
        Some(((place * SHADES.len() as f64) as usize).min(SHADES.len() - 1))
    }

    /// Background and text colour of a cell in a terminal; none when it lies outside the chart or has no size.
    pub fn shade(&self, table: &Table, index: usize, cell: &Cell) -> Option<(Color, Color)> {
        let (back, front) = SHADES[self.step(table, index, cell)?];
        Some((Color::AnsiValue(back), Color::AnsiValue(front)))
    }
}

fn size(table: &Table, index: usize, cell: &Cell) -> Option<f64> {
    match read(table.columns[index].kind, cell).1 {
        Value::Whole(n) | Value::Money(n, _) => Some(n as f64),
        Value::Real(x) => Some(x),
        Value::Empty | Value::Text(_) | Value::Day(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Kind;

    #[test]
    fn columns_share_one_scale_from_light_to_dark() {
        let mut table = Table::new("t", "T").column("c", "C", Kind::Text).column("m0", "0", Kind::Percent).column("m1", "1", Kind::Percent);
        table.push(vec![Cell::text("a"), Cell::Real(1.0), Cell::Real(0.5)]);
        table.push(vec![Cell::text("b"), Cell::Real(0.0), Cell::Empty]);
        let mut page = Page::new("p", "P");
        page.blocks.push(Block::Chart(Chart::Heat { table: "t", columns: vec!["m0".into(), "m1".into()] }));
        page.blocks.push(Block::Chart(Chart::Heat { table: "other", columns: Vec::new() }));
        let heats = Heat::of(&page, &table);
        let [heat] = heats.as_slice() else { panic!("one chart is of this table") };
        let back = |column: usize, row: usize| heat.shade(&table, column, &table.rows[row][column]).map(|(back, _)| back);
        assert_eq!(back(1, 0), Some(Color::AnsiValue(19)));
        assert_eq!(back(2, 0), Some(Color::AnsiValue(75)));
        assert_eq!(back(1, 1), Some(Color::AnsiValue(195)));
        assert_eq!((back(2, 1), back(0, 0)), (None, None));
    }
}

//! Orders whose rows do not follow each other: found in the first pass, so that the second gathers them all before it writes one.

use std::collections::HashSet;

use csv::StringRecord;
use foldhash::fast::RandomState;
use unicode_normalization::UnicodeNormalization;

use super::columns::{Column, Target};
use crate::base::formula;
use crate::entity::Field;

/// Fields of the lines of an order: a file with any of them may have several rows for one order.
const OF_LINES: &[&str] = &["product", "description", "category", "quantity", "unit_price", "unit_cost", "line_amount"];

/// Codes of orders.
pub type Codes = HashSet<String, RandomState>;

/// Watches the codes of a file's rows.
pub struct Apart {
    column: usize,
    raw: bool,
    now: String,
    seen: Codes,
    /// The codes whose rows come apart.
    pub found: Codes,
}

impl Apart {
    /// A watch over a file of orders; `None` when no order can have several rows.
    pub fn over(fields: &[Field], columns: &[Column], raw: bool) -> Option<Apart> {
        let key = |c: &Column| match c.target {
            Target::Field(f) => fields[f].key,
            _ => "",
        };
        let lines = columns.iter().any(|c| OF_LINES.contains(&key(c)));
        let is_order = fields.iter().any(|f| f.key == "line_amount");
        let column = columns.iter().position(|c| key(c) == "code")?;
        (lines && is_order).then(|| Apart { column, raw, now: String::new(), seen: Codes::default(), found: Codes::default() })
    }

    /// Takes the next row in.
    pub fn see(&mut self, row: &StringRecord) {
        let cell = row.get(self.column).unwrap_or_default();
        let cell = if self.raw { cell.into() } else { formula::restore(cell) };
        let cell = cell.trim();
        if cell == self.now {
            return;
        }
        let code: String = cell.nfc().collect();
        if !code.is_empty() && !self.seen.insert(code.clone()) {
            self.found.insert(code.clone());
        }
        self.now = code;
    }
}

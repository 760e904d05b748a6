//! Columns of codes that a program wrote as numbers with a point: `17850.0` and `17850` are one code where the whole column is so.

use csv::StringRecord;

use super::columns::{Column, Target};
use crate::base::reading::missing;
use crate::entity::Field;

/// Fields whose codes are numbers often enough for it to be looked at.
const CODES: &[&str] = &["code", "customer", "order"];

/// Watches the codes of a file's rows.
pub struct Pointed {
    /// Columns that hold nothing but whole numbers so far, and whether any of them has a point.
    open: Vec<(usize, bool)>,
}

impl Pointed {
    /// A watch over a file with these columns.
    pub fn over(fields: &[Field], columns: &[Column]) -> Pointed {
        let is_code = |c: &Column| matches!(c.target, Target::Field(f) if CODES.contains(&fields[f].key));
        Pointed { open: columns.iter().enumerate().filter(|(_, c)| is_code(c)).map(|(place, _)| (place, false)).collect() }
    }

    /// Takes the next row in.
    pub fn see(&mut self, row: &StringRecord) {
        self.open.retain_mut(|(column, any)| {
            let cell = row.get(*column).unwrap_or_default().trim();
            if cell.is_empty() || missing::is(cell) {
                return true;
            }
            let whole = whole(cell);
            *any |= whole.is_some();
            whole.unwrap_or(cell).bytes().all(|b| b.is_ascii_digit())
        });
    }

    /// The columns that are so.
    pub fn columns(self) -> Vec<usize> {
        self.open.into_iter().filter(|(_, any)| *any).map(|(column, _)| column).collect()
    }
}

/// The number in front of `.0`.
pub fn whole(text: &str) -> Option<&str> {
    text.strip_suffix(".0").filter(|whole| !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pointed(cells: &[&str]) -> bool {
        let mut watch = Pointed { open: vec![(0, false)] };
        cells.iter().for_each(|cell| watch.see(&StringRecord::from(vec![*cell])));
        !watch.columns().is_empty()
    }

    #[test]
    fn a_column_is_pointed_as_a_whole_or_not_at_all() {
        assert!(pointed(&["17850.0", "", "13047.0", "nan"]) && pointed(&["17850.0", "13047"]));
        assert!(!pointed(&["17850", "13047"]), "there is nothing to take off");
        assert!(!pointed(&["1.0", "1.1"]) && !pointed(&["17850.0", "C489"]) && !pointed(&["1.0.0"]));
        assert_eq!((whole("17850.0"), whole(".0"), whole("17850")), (Some("17850"), None, None));
    }
}

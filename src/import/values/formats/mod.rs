//! Stage 3a: the format of a column of dates or decimals, decided from the whole column.
//!
//! Where nothing settles whether the day or the month comes first, or which mark separates decimals,
//! the file is refused and the flag named that settles it.

mod days;
mod decimals;

pub use days::{DateSurvey, Days};
pub use decimals::DecimalSurvey;

/// A value that settles a question, and its line.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Evidence {
    line: u64,
    value: String,
}

impl Evidence {
    fn keep(slot: &mut Option<Evidence>, line: u64, value: &str) {
        if slot.is_none() {
            *slot = Some(Evidence { line, value: value.trim().to_string() });
        }
    }
}

//! How days, times and amounts are read, wherever they are written: in files, options, prompts and settings.
//!
//! Nothing is rolled over, cut off or guessed: what cannot be read is a reason.

mod clock;
mod currencies;
mod dates;
mod months;
mod numbers;
mod stretch;
mod typed;
mod windows;
mod zones;

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

pub use currencies::{currency, foreign, stated};
pub use dates::{DateOrder, DateParts, date_parts, time_on, when};
pub use numbers::{DecimalMark, Marks, decimal, is_negative, number_marks, signed};
pub use stretch::{Look, Part, Stretch, length, period};
pub use typed::{amount, amounts, moment, number, plain};
pub use windows::{AsOf, Window, surely};
pub use zones::zone;

/// Full-width forms folded; borrowed when there is nothing to fold.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { text.nfkc().collect::<String>().into() }
}

//! How days, times and amounts are read, wherever they are written: in files, options, prompts and settings.
//!
//! Nothing is rolled over, cut off or guessed: what cannot be read is a reason.

mod clock;
mod currencies;
mod dates;
mod eras;
pub mod missing;
mod months;
mod numbers;
mod shape;
mod stretch;
mod typed;
mod windows;
mod written;
mod zones;

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

pub use currencies::{currency, foreign, names_currency, stated};
pub use dates::{DateForm, DateOrder, DateParts, date_parts, time_on, when};
pub use numbers::{DecimalMark, Marks, decimal, is_negative, number_marks, places, rounded, signed};
pub use stretch::{Look, Part, Stretch, length, period};
pub use typed::{amount, amounts, moment, number, plain};
pub use windows::{AsOf, Window, surely};
pub use zones::zone;

/// Full-width forms folded, and the digits of other scripts as ours; borrowed when there is nothing to fold.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { text.into() } else { text.nfkc().map(digit).collect::<String>().into() }
}

/// The digit, or the mark between digits, that a sign of another script is.
fn digit(c: char) -> char {
    // (the script's nought, ours), in blocks of ten: Arabic, Persian, Devanagari, Bengali, Thai.
    const NOUGHTS: [u32; 5] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
    match c {
        '\u{66b}' => '.',
        '\u{66c}' => ',',
        '\u{600}'.. => NOUGHTS
            .iter()
            .find_map(|nought| u32::from(c).checked_sub(*nought).filter(|n| *n < 10))
            .and_then(|n| char::from_digit(n, 10))
            .unwrap_or(c),
        _ => c,
    }
}

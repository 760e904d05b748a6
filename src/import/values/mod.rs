//! Stage 3: how the values of a column are written, and what stands in single cells beside days and amounts.

pub mod formats;
pub mod nobody;
pub mod spare;

use crate::base::reading::folded;
use crate::entity::spoken::people;

/// Reads yes or no. A number is how often something happened: any above 0 is a yes.
///
/// # Errors
/// The reason, in words.
pub fn flag(text: &str) -> Result<bool, String> {
    let folded = folded(text.trim()).to_lowercase();
    match folded.parse::<u32>() {
        Ok(n) => Ok(n > 0),
        Err(_) if people::YES.split(", ").any(|w| w == folded) => Ok(true),
        Err(_) if people::NO.split(", ").any(|w| w == folded) => Ok(false),
        Err(_) => Err("neither yes nor no; expected yes, no, 1, 0, 是 or 否".to_string()),
    }
}

/// What is wrong with an identifier that [`destroyed_by_spreadsheet`] sees.
pub const DESTROYED: &str =
    "a spreadsheet turned this number into a rounded one; its digits are lost. Export the file again with the column as text";

/// Whether a spreadsheet turned an identifier into a rounded number, such as `1.38E+10`.
pub fn destroyed_by_spreadsheet(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.trim().split_once(['E', 'e']) else { return false };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let sound = mantissa.split_once(['.', ',']).map_or(digits(mantissa), |(w, f)| digits(w) && digits(f));
    sound && exponent.strip_prefix('+').is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_destroyed_by_a_spreadsheet_are_seen() {
        assert!(destroyed_by_spreadsheet("1.38E+10") && destroyed_by_spreadsheet("1E+05"));
        for text in ["A1E5", "12E", "1E5", "E+10", "13800138000", "2E-7"] {
            assert!(!destroyed_by_spreadsheet(text), "{text}");
        }
    }
}

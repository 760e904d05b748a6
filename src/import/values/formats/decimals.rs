//! Which mark separates the decimals of a column, and whether they fit where they are stored.

use super::Evidence;
use crate::base::error::Failure;
use crate::base::reading::{DecimalMark, Marks, number_marks, places};
use crate::lang::say;

/// Whether a value is digits, a point and two more digits: the usual amount.
fn has_two_decimals(text: &str) -> bool {
    let digits = text.as_bytes();
    let Some(point) = digits.len().checked_sub(3).filter(|p| *p > 0) else { return false };
    digits.iter().enumerate().all(|(i, b)| if i == point { *b == b'.' } else { b.is_ascii_digit() })
}

/// What a column of amounts looks like.
#[derive(Clone, Default, Debug)]
pub struct DecimalSurvey {
    dot: Option<Evidence>,
    comma: Option<Evidence>,
    either: Option<Evidence>,
    /// Values with more than 0, 2 and 3 decimals that are not the noise of computed numbers.
    fine: [Option<Evidence>; 3],
    /// Values with three decimals if a point, or a comma, separates those.
    thousandths: [Option<Evidence>; 2],
}

/// The numbers of decimals that amounts and quantities are stored with.
const STORED: [u8; 3] = [0, 2, 3];

impl DecimalSurvey {
    /// Takes one value in.
    pub fn see(&mut self, line: u64, text: &str) {
        // Most values of a column look like those before.
        if self.dot.is_some() && has_two_decimals(text) {
            return;
        }
        let marks = number_marks(text);
        if marks != Marks::None {
            let found = if marks == Marks::Either { 0 } else { places(text) };
            STORED.iter().zip(&mut self.fine).filter(|(stored, _)| found > **stored).for_each(|(_, slot)| Evidence::keep(slot, line, text));
        }
        match marks {
            Marks::None => {}
            Marks::Decimal(DecimalMark::Dot) => Evidence::keep(&mut self.dot, line, text),
            Marks::Decimal(DecimalMark::Comma) => Evidence::keep(&mut self.comma, line, text),
            Marks::Either => {
                Evidence::keep(&mut self.either, line, text);
                if !text.trim_end().ends_with('0') {
                    Evidence::keep(&mut self.thousandths[usize::from(text.contains(','))], line, text);
                }
            }
        }
    }

    /// A value with more decimals than are stored, and its line: it can only be rounded.
    pub fn finer_than(&self, stored: u8, mark: DecimalMark) -> Option<(&str, u64)> {
        let place = STORED.iter().position(|p| *p == stored)?;
        let thousandths = self.thousandths[usize::from(mark == DecimalMark::Comma)].as_ref().filter(|_| stored < 3);
        self.fine[place].as_ref().or(thousandths).map(|e| (e.value.as_str(), e.line))
    }

    /// Whether a value of the column settles the mark.
    pub fn settled(&self) -> Option<DecimalMark> {
        match (&self.dot, &self.comma) {
            (Some(_), None) => Some(DecimalMark::Dot),
            (None, Some(_)) => Some(DecimalMark::Comma),
            _ => None,
        }
    }

    /// Decides the mark of the column `header`. `others` is what the other columns of the file agree on;
    /// `whole_units` says that the currency has no decimals, so that a mark before three digits groups thousands.
    ///
    /// # Errors
    /// Contradicting values, or none that settles the mark.
    pub fn decide(
        &self,
        file: &str,
        header: &str,
        told: Option<DecimalMark>,
        others: Option<DecimalMark>,
        whole_units: bool,
    ) -> Result<(DecimalMark, Option<String>), Failure> {
        if let Some(mark) = told {
            return Ok((mark, None));
        }
        match (&self.dot, &self.comma, &self.either) {
            (Some(dot), Some(comma), _) => Err(Failure::new(say!("{file}, column '{header}': line {dot_line} ({dot_value}) has a decimal point, line {comma_line} ({comma_value}) a decimal comma", file, header, dot_line = dot.line, dot_value = dot.value, comma_line = comma.line, comma_value = comma.value))
            .hint(say!("write all amounts in one form; --decimal dot or comma reads one form and rejects the other rows"))),
            (Some(_), None, _) => Ok((DecimalMark::Dot, None)),
            (None, Some(comma), _) => Ok((
                DecimalMark::Comma,
                Some(format!("column '{header}': decimal comma, because of line {} ({})", comma.line, comma.value)),
            )),
            (None, None, Some(either)) => match others {
                Some(mark) => Ok((mark, None)),
                None if whole_units => Ok((if either.value.contains(',') { DecimalMark::Dot } else { DecimalMark::Comma }, None)),
                None => Err(Failure::new(say!("{file}, column '{header}': nothing tells whether the mark in '{either_value}' (line {either_line}) separates thousands or decimals", file, header, either_value = either.value, either_line = either.line))
                .hint(say!("say which mark separates decimals: --decimal dot or --decimal comma"))
                .way("--decimal", "dot", say!("the point separates decimals"))
                .way("--decimal", "comma", say!("the comma separates decimals"))),
            },
            (None, None, None) => Ok((others.unwrap_or(DecimalMark::Dot), None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimals(values: &[&str]) -> Result<DecimalMark, String> {
        let mut survey = DecimalSurvey::default();
        for (line, value) in (2..).zip(values) {
            survey.see(line, value);
        }
        survey.decide("f.csv", "amount", None, None, false).map(|(mark, _)| mark).map_err(|e| e.to_string())
    }

    #[test]
    fn one_clear_amount_settles_a_column() {
        assert_eq!(decimals(&["1,234", "5.50"]), Ok(DecimalMark::Dot));
        assert_eq!(decimals(&["1.234", "5,50"]), Ok(DecimalMark::Comma));
        assert_eq!(decimals(&["1.234.567"]), Ok(DecimalMark::Comma));
        assert_eq!(decimals(&["1,234.50"]), Ok(DecimalMark::Dot));
        assert_eq!(decimals(&["12", "7"]), Ok(DecimalMark::Dot));
    }

    #[test]
    fn values_finer_than_what_is_stored_are_found() {
        let finer = |values: &[&str], stored, mark| {
            let mut survey = DecimalSurvey::default();
            (2..).zip(values).for_each(|(line, value)| survey.see(line, value));
            survey.finer_than(stored, mark).map(|(value, line)| (value.to_string(), line))
        };
        let (dot, comma) = (DecimalMark::Dot, DecimalMark::Comma);
        assert_eq!(finer(&["1.50", "22.368", "3.10"], 2, dot), Some(("22.368".to_string(), 3)));
        assert_eq!(finer(&["1.50", "22.3689"], 2, dot), Some(("22.3689".to_string(), 3)));
        assert_eq!(finer(&["118.22999999999999", "0.30000000000000004", "12.500"], 2, dot), None);
        assert_eq!(finer(&["1,234", "5.50"], 2, dot), None);
        assert_eq!(finer(&["1,234", "5,5"], 2, comma), Some(("1,234".to_string(), 2)));
        assert_eq!(finer(&["12.50"], 0, dot), Some(("12.50".to_string(), 2)));
        assert_eq!(finer(&["12.00", "7"], 0, dot), None);
    }

    #[test]
    fn undecidable_amounts_are_refused() {
        assert!(decimals(&["1,234", "5,678"]).expect_err("ambiguous").contains("'1,234' (line 2)"));
        assert!(decimals(&["1,50", "1.50"]).is_err());
    }
}
